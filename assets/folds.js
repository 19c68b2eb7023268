// What is folded opens for an address that names it after #, and on paper.
(function () {
  "use strict";

  const EDGE = 8;

  // Opens the record that the address names; returns whether the page has what is named.
  function follow() {
    const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    const fold = /** @type {HTMLDetailsElement | null} */ (place && place.querySelector(":scope > details"));
    if (fold) { fold.open = true; place.scrollIntoView(); }
    return Boolean(place);
  }

  window.addEventListener("hashchange", follow);
  // Dash draws a page after its answer is there.
  document.addEventListener("dashboard:turned", function () {
    const main = document.getElementById("main");
    if (!window.location.hash || !main) return;
    const drawn = new MutationObserver(() => { if (follow()) drawn.disconnect(); });
    drawn.observe(main, { childList: true, subtree: true });
  });

  // A list of choices that would stand over the edge of the page is moved into it.
  document.addEventListener("toggle", function (event) {
    const choices = event.target.matches("details.chooser[open]") && event.target.querySelector(".choices");
    if (!choices) return;
    choices.style.translate = "none";
    const box = choices.getBoundingClientRect();
    const over = Math.max(0, box.right - document.documentElement.clientWidth + EDGE) || Math.min(0, box.left - EDGE);
    choices.style.translate = -over + "px";
  }, true);

  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  window.addEventListener("beforeprint", function () {
    unfolded = Array.from(document.querySelectorAll("main details:not([open], .chooser)"));
    unfolded.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    unfolded.forEach((one) => { one.open = false; });
  });
})();
