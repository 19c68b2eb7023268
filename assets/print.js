// Charts for paper: each is drawn anew at a width at which its text keeps its size, and gets the view box by which
// assets/print.css scales it; afterwards the screen has its own back.
(function () {
  "use strict";

  const WIDE = 900;
  const SMALL = 330;
  const TEXT = 430;
  const LOW = 200;
  const ROWS = 0.62;

  function plots() {
    return Array.from(document.querySelectorAll(".picture-frame .js-plotly-plot")).filter((plot) => plot.layout);
  }

  function has(plot, test) {
    return plot.data.some(test);
  }

  // On a profile charts are small: rows of names move together, lines and columns lose nothing by being low.
  function low(plot, height) {
    if (has(plot, (trace) => trace.orientation === "h")) return Math.max(Math.round(ROWS * height), Math.min(LOW, height));
    return Math.min(height, LOW);
  }

  function size(plot) {
    const small = Boolean(plot.closest(".page-country"));
    const width = small ? SMALL : WIDE;
    if (plot.layout.geo && has(plot, (trace) => /geo|choropleth/.test(trace.type))) {
      return { width: width, height: Math.round(width / 2) };
    }
    const frame = parseFloat(getComputedStyle(plot.closest(".picture-frame")).getPropertyValue("--chart-height"));
    const height = plot.layout.height || frame;
    // A list of names and words alone keeps its height, at smaller type.
    if (small && !plot.data.length) return { width: TEXT, height: height };
    return { width: width, height: small ? low(plot, height) : height };
  }

  function toPaper() {
    plots().forEach((plot) => {
      const paper = size(plot);
      window.Plotly.relayout(plot, { autosize: false, width: paper.width, height: paper.height });
      const box = plot.querySelector(".svg-container");
      box.style.setProperty("--print-ratio", paper.width + " / " + paper.height);
      plot.querySelectorAll(".main-svg").forEach((svg) => {
        svg.setAttribute("viewBox", "0 0 " + paper.width + " " + paper.height);
      });
    });
  }

  function toScreen() {
    plots().forEach((plot) => {
      plot.querySelectorAll(".main-svg").forEach((svg) => svg.removeAttribute("viewBox"));
      window.Plotly.relayout(plot, { autosize: true, width: null, height: null });
    });
  }

  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
})();
