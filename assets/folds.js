// What is folded opens for an address that names it after #, and on paper; lists that stand over the page close.
(function () {
  "use strict";

  const EDGE = 8;

  // Opens the record of a dataset that the address names; returns whether the page has what is named. Notes under a chart stay
  // folded, and `stage.js` leads to it.
  function follow() {
    const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    const fold = /** @type {HTMLDetailsElement | null} */ (place && place.querySelector(":scope.dataset > details"));
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

  // Lists that stand over the page: of choices, of languages, of pages.
  const OVER = "details.chooser[open], details.language[open], .masthead:not(.folded) details.menu-fold[open]";

  /** @type {(stays: (list: HTMLDetailsElement) => boolean) => void} */
  function close(stays) {
    document.querySelectorAll(OVER).forEach((/** @type {HTMLDetailsElement} */ list) => {
      if (!stays(list)) list.open = false;
    });
  }

  // They close by a press elsewhere or on a page, where the focus goes elsewhere, and by Escape.
  document.addEventListener("click", function (event) {
    const { target } = event;
    close((list) => list.contains(target) && !target.closest(".menu-link"));
  }, true);
  document.addEventListener("focusout", function (event) {
    const next = /** @type {Node | null} */ (event.relatedTarget);
    if (next) close((list) => !list.contains(event.target) || list.contains(next));
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    close(function (list) {
      if (list.contains(document.activeElement)) list.querySelector("summary").focus();
      return false;
    });
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
