// A chart in the page of another site: the figure takes what its frame leaves, and the page around is told how high the
// whole would like to be, by the message { chartHeight: pixels }.
(function () {
  "use strict";

  if (!document.documentElement.classList.contains("embed") || window.parent === window) return;
  // The live page; the first one where it stands alone (start.js).
  const PAGE = document.documentElement.classList.contains("still-only") ? ".page-single" : "#react-entry-point .page-single";
  let told = 0;

  function fit() {
    const frame = document.querySelector(PAGE + " .picture-frame");
    if (!frame) return;
    /** @type {(part: Element) => number} */
    const high = (part) => part.getBoundingClientRect().height;
    const rest = Math.ceil(high(frame.closest("main")) - high(frame));
    document.documentElement.style.setProperty("--rest", rest + "px");
    const wish = rest + Math.round(parseFloat(getComputedStyle(frame, "::before").height));
    if (wish === told) return;
    told = wish;
    window.parent.postMessage({ chartHeight: wish }, "*");
  }

  const sizes = new ResizeObserver(fit);
  /** @type {Element | null} */
  let watched = null;
  function look() {
    const page = document.querySelector(PAGE);
    if (page && page !== watched) {
      if (watched) sizes.unobserve(watched);
      watched = page;
      sizes.observe(page);
    }
    fit();
  }

  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["style"] });
  window.addEventListener("resize", fit);
})();
