// The first HTML is the page, with still pictures. When the live page stands it takes its place, before the next frame: what
// the reader has opened, chosen, written and pressed by then goes over to it, and so do the pictures, until plotly.js has
// drawn its own. Stands in the page itself.
(function () {
  "use strict";

  const first = document.querySelector(".first-page");
  const live = document.getElementById("react-entry-point");
  const skip = /** @type {HTMLAnchorElement} */ (document.querySelector(".skip"));
  if (!first || !live) return;

  const NAMES = ["id", "name", "for", "list", "aria-labelledby", "aria-describedby", "aria-controls"];
  const MARKS = ["data-elsewhere", "data-open"];
  const FIELDS = ["input", "select"].join();

  /** @typedef {HTMLInputElement | HTMLSelectElement} Field */

  // A show begins with its first slide.
  if (/\/slides$/.test(window.location.pathname) && new URLSearchParams(window.location.search).get("present") === "1") {
    document.documentElement.classList.add("show-open");
  }

  // The element of the live page that stands where this one stands here: both are made of the same components.
  /** @type {<One extends Element>(one: One) => One | null} */
  function twin(one) {
    /** @type {number[]} */
    const steps = [];
    for (let at = /** @type {Element} */ (one); at !== first; at = at.parentElement) {
      steps.unshift(Array.from(at.parentElement.children).indexOf(at));
    }
    const found = steps.reduce((/** @type {Element | undefined} */ at, step) => at && at.children[step], live);
    return found && found.tagName === one.tagName ? /** @type {typeof one} */ (found) : null;
  }

  // What is pressed and only a script can answer is pressed again; what folds does so at once.
  /** @type {HTMLElement | null} */
  let pressed = null;
  /** @type {(event: MouseEvent) => void} */
  function press(event) {
    const link = /** @type {Element} */ (event.target).closest("a[href^='#']");
    if (link === skip) {
      event.preventDefault();
      document.getElementById(renamed("main")).focus();
    } else if (link) window.setTimeout(goTo, 0, link.getAttribute("href"));
    const button = /** @type {Element} */ (event.target).closest("button");
    if (!button || !first.contains(button)) return;
    event.stopImmediatePropagation();
    if (!window.dashboardFits.fold(button)) { pressed = button; return; }
    // What is opened to be written in is written in at once.
    if (button.matches(".country-open[aria-expanded=true]")) first.querySelector(".country-entry input").focus();
  }

  /** @type {(name: string) => string} */
  const renamed = (name) => "first-" + name;

  // Where there are scripts, names and data are those of the live page: what looks for them finds no other.
  function unname() {
    skip.href = "#" + renamed("main");
    first.querySelectorAll(":not(svg, svg *)").forEach((one) => one.getAttributeNames().forEach((name) => {
      if (NAMES.includes(name)) one.setAttribute(name, one.getAttribute(name).split(" ").map(renamed).join(" "));
      else if (name.startsWith("data-") && !MARKS.includes(name)) one.removeAttribute(name);
    }));
  }

  // The part of this page that an address names.
  /** @type {(hash: string) => void} */
  function goTo(hash) {
    const part = hash.length > 1 && document.getElementById(renamed(decodeURIComponent(hash.slice(1))));
    if (part) part.scrollIntoView({ behavior: "instant" });
  }

  /** @type {(field: Field) => boolean} */
  function isChanged(field) {
    // A list that names none of its entries shows the first.
    if (field instanceof HTMLSelectElement) {
      return field.selectedIndex !== Math.max(0, Array.from(field.options).findIndex((one) => one.defaultSelected));
    }
    if (field.type === "radio") return field.checked && !field.defaultChecked;
    return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  // React hears of a change only if it is not the one to whom the element tells its value.
  /** @type {(field: Field, from: Field) => void} */
  function change(field, from) {
    if (/^(radio|checkbox)$/.test(field.type)) { field.click(); return; }
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, from.value);
    ["input", "change"].forEach((name) => field.dispatchEvent(new Event(name, { bubbles: true })));
  }

  // What a page without controls shows is there when it is drawn; else when its charts know what is chosen.
  /** @type {(run: () => void) => void} */
  function soon(run) {
    if (!live.querySelector(".page-controls")) window.setTimeout(run);
    else document.addEventListener("dashboard:steered", () => window.setTimeout(run), { once: true });
  }

  // A picture stands on its chart until that is drawn, a map with its countries.
  /** @type {(picture: Element, frame: Element) => void} */
  function cover(picture, frame) {
    const over = document.createElement("div");
    over.className = "still-over";
    over.append(picture);
    frame.append(over);
    const drawing = new MutationObserver(function () {
      const graph = frame.querySelector(".dash-graph");
      if (graph && !graph.querySelector(".main-svg")) return;
      if (graph && graph.querySelector(".geo") && !graph.querySelector(".choroplethlayer path, .scattergeo path")) return;
      drawing.disconnect();
      over.remove();
    });
    drawing.observe(frame, { childList: true, subtree: true });
  }

  function takeOver() {
    const { scrollX: left, scrollY: top } = window;
    first.querySelectorAll(".dash-graph > svg").forEach((picture) => {
      const frame = twin(picture.closest(".picture-frame"));
      if (frame) cover(picture, frame);
    });
    first.querySelectorAll("details[open]").forEach((one) => { const to = twin(one); if (to) to.setAttribute("open", ""); });
    first.querySelectorAll("[aria-expanded=true]").forEach((one) => { const to = twin(one); if (to) to.setAttribute("aria-expanded", "true"); });
    const focused = first.contains(document.activeElement) && twin(document.activeElement);
    const changed = Array.from(/** @type {NodeListOf<Field>} */ (first.querySelectorAll(FIELDS))).filter(isChanged)
      .map((from) => ({ from, to: twin(from) })).filter(({ to }) => to);
    const again = pressed && twin(pressed);
    first.remove();
    skip.href = "#main";
    document.removeEventListener("click", press, true);
    window.scrollTo({ left, top, behavior: "instant" });
    if (focused) /** @type {HTMLElement} */ (/** @type {Element} */ (focused)).focus({ preventScroll: true });
    soon(() => {
      changed.forEach(({ from, to }) => change(to, from));
      if (again) again.click();
    });
  }

  unname();
  goTo(window.location.hash);
  document.addEventListener("click", press, true);
  const standing = new MutationObserver(function () {
    if (!live.querySelector("#main h1")) return;
    standing.disconnect();
    takeOver();
  });
  standing.observe(live, { childList: true, subtree: true });
})();
