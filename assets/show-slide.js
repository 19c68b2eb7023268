// One slide of a show as it stands on the screen: its words as large as there is room for, and its figure drawn for what they
// leave. Nothing is cut and nothing scrolls; what has no room even at the least size is left out, and that is said.
(function () {
  "use strict";

  const PLOT = { displayModeBar: false, responsive: false, scrollZoom: false, showSendToCloud: false, showTips: false,
    topojsonURL: window.dashboardBase + "/assets/geo/" };
  // Words of a slide get smaller in steps, as parts of their full size; their least size is that of charts.
  const STEP = 0.06, SMALLEST = 0.4;
  // The part of a slide that its figure has at least, where smaller words can give it.
  const OF_SLIDE = 0.55;
  // The part of its frame that a figure of few rows fills.
  const FILLED = 0.65;
  // Of words that have no room, the part that goes at a time.
  const CUT = 0.05;

  const words = window.dashboardMessages.say;
  const screen = () => ({ width: window.innerWidth, height: window.innerHeight });

  /** @type {<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className?: string, text?: string) => HTMLElementTagNameMap[Tag]} */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** @type {(slide: ShownSlide, label: string) => HTMLElement} */
  function build(slide, label) {
    const box = element("section", "show-slide show-" + slide.kind + "-slide");
    box.setAttribute("aria-roledescription", words("scripts-show-role-slide"));
    box.setAttribute("aria-label", label);
    const figure = element("div", "show-figure");
    box.append(element("div", "show-words"), ...(slide.query ? [figure] : []), element("p", "show-source"));
    return box;
  }

  // What leads from a question to a view (assets/show.js).
  /** @type {(lead: ShownLead, number: number) => HTMLElement} */
  function leading(lead, number) {
    const made = element("button", "show-lead", lead.title);
    made.type = "button";
    made.dataset.lead = String(number);
    if (lead.chosen) made.append(" ", element("small", "", lead.chosen));
    return made;
  }

  /** @type {(box: HTMLElement, slide: ShownSlide) => void} */
  function write(box, slide) {
    const list = element("ul", "show-lines");
    slide.text.forEach((line) => list.appendChild(element("li", "", line)));
    const leads = element("ul", "show-leads");
    (slide.leads || []).forEach((lead, number) => leads.appendChild(element("li")).appendChild(leading(lead, number)));
    box.querySelector(".show-words").replaceChildren(
      element("h1", "show-title", slide.title),
      ...(slide.subtitle ? [element("p", "show-subtitle", slide.subtitle)] : []),
      ...[list, leads].filter((one) => one.childElementCount));
    box.querySelector(".show-source").textContent = slide.foot;
  }

  /** @type {(box: HTMLElement) => boolean} */
  const whole = (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;

  /** @type {(box: HTMLElement) => boolean} */
  function stands(box) {
    const figure = box.querySelector(".show-figure");
    return whole(box) && (!figure || figure.clientHeight >= OF_SLIDE * box.clientHeight);
  }

  // The words of a slide at the largest size at which all of them have room.
  /** @type {(box: HTMLElement, slide: ShownSlide) => void} */
  function settle(box, slide) {
    box.style.setProperty("--least", window.dashboardDrawingSizes.typeOn(screen()) + "px");
    write(box, slide);
    for (let size = 1; size > SMALLEST; size -= STEP) {
      box.style.setProperty("--words", String(size));
      if (stands(box)) return;
    }
    if (!whole(box)) leaveOut(box);
  }

  // Lines go from the last on, then letters from the end of the longest text.
  /** @type {(box: HTMLElement) => void} */
  function leaveOut(box) {
    box.querySelector(".show-words").appendChild(element("p", "show-left-out", words("scripts-show-left-out")));
    const lines = Array.from(box.querySelectorAll("li"));
    while (!whole(box) && lines.length > 1) lines.pop().remove();
    while (!whole(box)) {
      const parts = Array.from(box.querySelectorAll(".show-title, .show-subtitle, .show-lines li"));
      const longest = parts.reduce((one, other) => (one.textContent.length < other.textContent.length ? other : one));
      const letters = Array.from(longest.textContent.replace(/…$/, ""));
      const kept = letters.slice(0, Math.floor(letters.length * (1 - CUT)));
      if (!kept.length) return;
      longest.textContent = kept.join("").trimEnd() + "…";
    }
  }

  /** @type {(box: HTMLElement) => Size} */
  function frame(box) {
    const { clientWidth, clientHeight } = box.querySelector(".show-figure");
    return { width: clientWidth, height: clientHeight };
  }

  // The space that the figure of a slide is to be drawn for, as the server reads it.
  /** @type {(box: HTMLElement) => string} */
  function space(box) {
    const { width, height } = window.dashboardDrawingSizes.onSlide(frame(box), screen());
    return width + "x" + height;
  }

  // Draws a figure, enlarged as a whole to its frame.
  /** @type {(box: HTMLElement, drawn: DrawnSlide, locale: string) => Promise<unknown>} */
  function plot(box, drawn, locale) {
    const place = box.querySelector(".show-figure");
    const { width, height } = frame(box);
    const zoom = Math.min(width / drawn.width, height / drawn.height);
    const high = Math.max(drawn.height, FILLED * height / zoom);
    const drawing = element("div", "show-drawing");
    Object.assign(drawing.style, {
      width: width / zoom + "px", height: high + "px", transform: "scale(" + zoom + ")",
    });
    place.setAttribute("role", "img");
    place.setAttribute("aria-label", drawn.words);
    place.replaceChildren(drawing);
    // Plotly writes into what it is given.
    const figure = structuredClone(drawn.figure);
    Object.assign(figure.layout, { width: width / zoom, height: high, autosize: false });
    return window.dashboardPlotly().then((plotly) => plotly.newPlot(drawing, figure.data, figure.layout, { ...PLOT, locale }));
  }

  // What draws charts, and the outlines of maps, are asked for before they are drawn, while there is a network.
  function outlines() {
    window.dashboardPlotly();
    fetch(PLOT.topojsonURL + "world_110m.json");
  }

  globalThis.dashboardShowSlide = { element, build, settle, space, plot, outlines };
})();
