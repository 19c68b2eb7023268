// Charts for paper: each is drawn anew at a width at which its text keeps its size, and gets the view box by which
// assets/print.css scales it; afterwards the screen has its own back.
(function () {
  "use strict";

  function plots() {
    const places = document.querySelectorAll(".picture-frame .js-plotly-plot");
    return Array.from(/** @type {NodeListOf<Plot>} */ (places)).filter((plot) => plot.layout);
  }

  /** @type {(plot: Plot) => Size} */
  function size(plot) {
    const frame = plot.closest(".picture-frame");
    const height = parseFloat(getComputedStyle(frame).getPropertyValue("--chart-height"));
    return window.dashboardDrawingSizes.onPaper(plot, { height, small: Boolean(plot.closest(".page-country")) });
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
