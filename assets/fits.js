// What does not fit into one line: the names of the pages in the head fold into a button, controls stand behind "More".
// Stands in the page itself, so that its first HTML is so from its first frame.
(function () {
  "use strict";

  /** @type {HTMLElement | null} */
  let head = null;

  function fit() {
    if (!head) return;
    const before = head.classList.contains("folded");
    head.classList.remove("folded");
    const folded = head.classList.toggle("folded", window.innerWidth <= 640 || head.scrollWidth > head.clientWidth + 1);
    // Who has opened the menu has not to open its parts.
    if (folded !== before) head.querySelectorAll("details.menu-fold").forEach((part) => { part.open = folded; });
  }

  /** @type {(bar: HTMLElement) => void} */
  function overflow(bar) {
    const row = bar.querySelector(".control-row");
    const more = bar.querySelector(".more");
    if (!row || !more) return;
    const boxes = Array.from(row.querySelectorAll(".control")).filter((box) => box.offsetParent);
    // The keyboard that comes to one of them opens the row.
    boxes.forEach((box) => box.toggleAttribute("data-below", box.offsetTop > boxes[0].offsetTop + boxes[0].offsetHeight / 2));
    more.hidden = more.getAttribute("aria-expanded") !== "true" && !boxes.some((box) => box.hasAttribute("data-below"));
  }

  // What folds at a press, on phones, in the head, behind "More"; null where something else was pressed.
  /** @type {(pressed: Element) => Element | null} */
  function fold(pressed) {
    const button = pressed.closest(".state-line, .menu-button, .country-open, .tools-more, .rail-button, .more");
    if (button) button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
    return button;
  }

  const sizes = new ResizeObserver(fit);
  /** @type {WeakSet<Element>} */
  const known = new WeakSet();
  new MutationObserver(function () {
    document.querySelectorAll(".steering").forEach((bar) => {
      const more = bar.querySelector(".more");
      if (!more || known.has(more)) return;
      known.add(more);
      overflow(bar);
    });
    const there = document.querySelector(".masthead");
    if (!there || there === head) return;
    if (head) sizes.disconnect();
    head = there;
    head.querySelectorAll("nav, .country-box, .site").forEach((part) => sizes.observe(part));
    sizes.observe(head);
    fit();
  }).observe(document.documentElement, { childList: true, subtree: true });
  window.addEventListener("resize", fit);
  window.dashboardFits = { overflow, fold };
})();
