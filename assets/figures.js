// Charts take a new width at once, before the next frame, when a phone is turned or a window changes.
(function () {
  "use strict";

  let width = window.innerWidth;
  window.addEventListener("resize", function () {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    /** @type {NodeListOf<Plot>} */ (document.querySelectorAll(".js-plotly-plot")).forEach((plot) => {
      if (plot.layout && plot.offsetParent) window.Plotly.relayout(plot, { autosize: true });
    });
  });
})();
