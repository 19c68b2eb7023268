// Charts for paper. A country's profile is printed as a sheet of its own: every chart, in turn or not, drawn for its columns.
// On other pages each chart that stands is drawn anew at a width at which its text keeps its size. Both get the view box
// by which assets/print.css scales them; afterwards the screen has its own back.
(function () {
  "use strict";

  // Out of sight, columns are as high as a sheet and go on beside it: so many sheets, with the room between them.
  const MOST = 2.05;
  // A low picture keeps the room of the words around it.
  const WHOLE = { minreducedheight: 1, minreducedwidth: 1 };

  /** @type {HTMLElement | null} */
  let sheet = null;

  function plots() {
    const places = document.querySelectorAll(".picture-frame .js-plotly-plot");
    return Array.from(/** @type {NodeListOf<Plot>} */ (places)).filter((plot) => plot.layout);
  }

  /** @type {(plot: Plot) => Size} */
  function size(plot) {
    const frame = plot.closest(".picture-frame");
    const height = parseFloat(getComputedStyle(frame).getPropertyValue("--chart-height"));
    return window.dashboardDrawingSizes.onPaper(plot, height);
  }

  /** @type {(plot: HTMLElement, paper: Size) => void} */
  function scale(plot, paper) {
    plot.querySelector(".svg-container").style.setProperty("--print-ratio", paper.width + " / " + paper.height);
    plot.querySelectorAll(".main-svg").forEach((svg) => {
      svg.setAttribute("viewBox", "0 0 " + paper.width + " " + paper.height);
    });
  }

  // What the sheet shows. The dialog of the browser waits for no promise: neither does this request.
  /** @type {() => PaperSheet | null} */
  function asked() {
    const request = new XMLHttpRequest();
    try {
      request.open("GET", window.dashboardStage.paper(), false);
      request.send();
      return request.status === 200 ? JSON.parse(request.responseText) : null;
    } catch {
      // Without a server the page is printed as it stands.
      return null;
    }
  }

  /** @type {(name: string, className: string, words?: string) => HTMLElement} */
  function element(name, className, words) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = words || "";
    return made;
  }

  /** @type {(source: string, number: number) => HTMLElement} */
  function numbered(source, number) {
    const made = element("p", "source", source);
    made.prepend("[" + number + "] ");
    return made;
  }

  /** @type {(chart: PaperChart, locale: string, first: boolean) => void} */
  function add(chart, locale, first) {
    const frame = element("div", "picture-frame");
    const plot = element("div", "");
    const measure = element("p", "panel-subtitle", chart.subtitle);
    measure.append(" [" + chart.sources.join(", ") + "]");
    const head = element("div", "sheet-head");
    head.append(
      element(first ? "h1" : "h2", "panel-title", chart.title),
      measure,
      ...(chart.figure ? [frame] : []),
    );
    const article = element("article", "sheet-chart");
    article.append(head, ...(chart.summary ? [element("p", "summary", chart.summary)] : []));
    sheet.append(article);
    if (!chart.figure) return;
    frame.append(plot);
    const { data, layout } = chart.figure;
    const paper = { width: chart.width, height: chart.height };
    window.Plotly.newPlot(plot, data, { ...layout, ...paper, ...WHOLE, autosize: false }, { staticPlot: true, locale });
    scale(plot, paper);
  }

  // What would take a third sheet is at the address alone: the notes, then the sentences beside pictures, the last first.
  /** @type {(notes: HTMLElement) => void} */
  function fit(notes) {
    const sentences = Array.from(sheet.querySelectorAll(".sheet-head:has(.picture-frame) + .summary"));
    const least = [notes, ...sentences.reverse()];
    for (const words of least) {
      if (sheet.scrollWidth <= MOST * sheet.clientWidth) return;
      words.remove();
    }
  }

  function lay() {
    const profile = document.querySelector(".page-country .steering");
    const found = profile && asked();
    if (!found) return;
    sheet = element("section", "sheet");
    document.body.append(sheet);
    found.charts.forEach((chart, at) => add(chart, found.locale, at === 0));
    const about = element("aside", "sheet-about");
    const notes = element("div", "notes");
    notes.append(...found.notes.map((note) => element("span", "note", note)));
    about.append(
      element("h2", "panel-title", found.about),
      notes,
      element("p", "source", window.location.href),
      ...found.sources.map((source, at) => numbered(source, at + 1)),
    );
    sheet.append(about);
    fit(notes);
  }

  function toPaper() {
    lay();
    if (sheet) return;
    plots().forEach((plot) => {
      const paper = size(plot);
      window.Plotly.relayout(plot, { autosize: false, width: paper.width, height: paper.height });
      scale(plot, paper);
    });
  }

  function toScreen() {
    if (sheet) {
      sheet.remove();
      sheet = null;
      return;
    }
    plots().forEach((plot) => {
      plot.querySelectorAll(".main-svg").forEach((svg) => svg.removeAttribute("viewBox"));
      window.Plotly.relayout(plot, { autosize: true, width: null, height: null });
    });
  }

  window.addEventListener("beforeprint", toPaper);
  // Charts measure their places, which are still those of paper while the event lasts.
  window.addEventListener("afterprint", () => window.setTimeout(toScreen));
})();
