// The head of every page is one line: where the names of the pages do not fit into it, they fold into a button. What
// stood in the place of a page until it was loaded is gone with the first.
(function () {
  "use strict";

  /** @type {HTMLElement | null} */
  let head = null;

  function fit() {
    if (!head) return;
    head.classList.remove("folded");
    head.classList.toggle("folded", window.innerWidth <= 640 || head.scrollWidth > head.clientWidth + 1);
  }

  const sizes = new ResizeObserver(fit);
  new MutationObserver(function () {
    const until = document.querySelector(".until-loaded");
    if (until && document.querySelector("#main h1")) until.remove();
    const there = document.querySelector(".masthead");
    if (!there || there === head) return;
    if (head) sizes.disconnect();
    head = there;
    head.querySelectorAll("nav, .country-box, .site").forEach((part) => sizes.observe(part));
    sizes.observe(head);
    fit();
  }).observe(document.documentElement, { childList: true, subtree: true });
  window.addEventListener("resize", fit);
})();
