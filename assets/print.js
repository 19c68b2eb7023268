// Charts for paper. A country's profile is printed as a sheet of its own: every chart, in turn or not, drawn for its columns.
// Other pages are printed with their panels as the server draws them for paper, whether or not they came into sight.
(function () {
  "use strict";

  // Out of sight, columns are as high as a sheet and go on beside it: so many sheets, with the room between them.
  const MOST = 2.05;
  // So many of the last charts may stand behind the words about all.
  const LAST = 8;
  // A low picture keeps the room of the words around it.
  const WHOLE = { minreducedheight: 1, minreducedwidth: 1 };

  /** @type {HTMLElement} */
  let sheet;

  /** @type {(plot: HTMLElement, paper: Size) => void} */
  function scale(plot, paper) {
    plot.querySelector(".svg-container").style.setProperty("--print-ratio", paper.width + " / " + paper.height);
    plot.querySelectorAll(".main-svg").forEach((svg) => {
      svg.setAttribute("viewBox", "0 0 " + paper.width + " " + paper.height);
    });
  }

  // What an address answers. The dialog of the browser waits for no promise: neither does this request.
  /** @type {(address: string) => any} */
  function asked(address) {
    const request = new XMLHttpRequest();
    try {
      request.open("GET", address, false);
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

  const over = () => sheet.scrollWidth > MOST * sheet.clientWidth;

  // Words fill the room that pictures leave at the end of a column: whether all fits with them before one of the last charts.
  /** @type {(about: HTMLElement) => boolean} */
  function filled(about) {
    const last = Array.from(sheet.querySelectorAll(".sheet-chart")).slice(-LAST).reverse();
    return last.some((chart) => { chart.before(about); return !over(); });
  }

  // What would take a third sheet is at the address alone: the notes, then the sentences beside pictures, the last first.
  /** @type {(about: HTMLElement, notes: HTMLElement) => void} */
  function fit(about, notes) {
    if (!over()) return;
    notes.remove();
    if (!over() || filled(about)) return;
    sheet.append(about);
    const sentences = Array.from(sheet.querySelectorAll(".sheet-head:has(.picture-frame) + .summary"));
    sentences.reverse().forEach((words) => { if (over()) words.remove(); });
    if (over()) filled(about);
  }

  function lay() {
    /** @type {PaperSheet | null} */
    const found = asked(window.dashboardStage.sheet());
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
    fit(about, notes);
  }

  // Each panel for paper stands before its own on the screen, with the open table of that.
  function layPanels() {
    /** @type {Record<string, string>} */
    const found = asked(window.dashboardStage.panels()) || {};
    Object.entries(found).forEach(([id, html]) => {
      const panel = document.getElementById(id);
      const made = document.createElement("template");
      made.innerHTML = html;
      const paper = made.content.firstElementChild;
      paper.querySelector("details").open = true;
      paper.querySelector(".table-place").append(...document.getElementById(id + "-table").cloneNode(true).childNodes);
      [paper, ...paper.querySelectorAll("[id]")].forEach((part) => part.removeAttribute("id"));
      paper.classList.add("on-paper");
      panel.before(paper);
    });
  }

  // Without an answer charts are printed as they stand, scaled.
  function toPaper() {
    if (document.querySelector(".page-country .steering")) lay();
    else if (document.querySelector(".steering[data-view]")) layPanels();
    const plots = /** @type {NodeListOf<Plot>} */ (document.querySelectorAll(".picture-frame .js-plotly-plot"));
    plots.forEach((plot) => {
      if (plot._fullLayout && !plot.closest(".sheet")) scale(plot, plot._fullLayout);
    });
  }

  function toScreen() {
    document.querySelectorAll(".sheet, .on-paper").forEach((paper) => paper.remove());
    document.querySelectorAll(".picture-frame .main-svg").forEach((svg) => svg.removeAttribute("viewBox"));
  }

  window.addEventListener("beforeprint", toPaper);
  // Charts measure their places, which are still those of paper while the event lasts.
  window.addEventListener("afterprint", () => window.setTimeout(toScreen));
})();
