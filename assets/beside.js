// Puts a dialog beside the button that opened it, from where lines begin, whole on the screen where there is room; on a
// phone the style sheet puts it at the foot.
(function () {
  "use strict";

  const EDGE = 8, GAP = 6, BAR = 16;

  /** @type {(box: HTMLElement, button: HTMLElement) => void} */
  window.dashboardBeside = function (box, button) {
    const at = button.getBoundingClientRect();
    const fromStart = document.documentElement.dir === "rtl" ? window.innerWidth - at.right : at.left;
    const top = Math.min(at.bottom + GAP, window.innerHeight - box.offsetHeight - EDGE);
    box.style.insetBlockStart = Math.max(top, EDGE) + "px";
    box.style.insetInlineStart = Math.max(Math.min(fromStart, window.innerWidth - box.offsetWidth - BAR), EDGE) + "px";
  };
})();
