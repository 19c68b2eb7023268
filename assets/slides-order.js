// The list of slides in another order: a slide is dragged by its picture, with a mouse, a pen or a finger that has rested on
// it, or moved by keys. Also here: the pictures of charts, asked for one after the other.
(function () {
  "use strict";

  // A mouse has moved so far, or a finger rested so long without moving so far, before a slide is lifted.
  const MOVED = 5, RESTED = 300, TREMOR = 10;
  // Near the edge of the window the page moves under what is dragged.
  const EDGE = 70, SPEED = 12;
  // A list that is not drawn anew by then is what it was.
  const PATIENCE = 4000;

  /**
   * The slide that is dragged: all slides with the middle of each on the page, its place, where it would go, the pointer.
   * @type {{ item: HTMLElement, items: HTMLElement[], middles: number[], from: number, to: number, began: number,
   *   pressed: number, y: number } | null}
   */
  let dragged = null;
  /** @type {{ item: HTMLElement, x: number, y: number, timer: number } | null} */
  let pressed = null;

  /** @type {() => HTMLElement[]} */
  const items = () => Array.from(document.querySelectorAll(".slide-item"));

  /** @type {(item: HTMLElement, y: number) => void} */
  function lift(item, y) {
    const all = items();
    const from = all.indexOf(item);
    if (all.length < 2 || !window.dashboardSlides.standing()) return;
    const middles = all.map((one) => {
      const box = one.getBoundingClientRect();
      return box.top + window.scrollY + box.height / 2;
    });
    dragged = { item, items: all, middles, from, to: from, began: y + window.scrollY, pressed: y, y };
    item.dataset.dragged = "true";
    item.parentElement.dataset.dragging = "true";
    follow();
  }

  // The slide follows the pointer, the others make room where it would go.
  function place() {
    const { item, items: all, middles, from, began, y } = dragged;
    const moved = y + window.scrollY - began;
    // Its edge in front decides, so that a high slide need not go far.
    const half = item.offsetHeight / 2;
    const above = middles.filter((one, i) => i < from && one < middles[from] + moved - half).length;
    const below = middles.filter((one, i) => i > from && one < middles[from] + moved + half).length;
    dragged.to = above + below;
    item.style.transform = "translateY(" + moved + "px)";
    all.forEach((one, i) => {
      if (one === item) return;
      const back = i > from && i <= dragged.to;
      const on = i < from && i >= dragged.to;
      one.style.transform = back || on ? "translateY(" + (back ? -1 : 1) * item.offsetHeight + "px)" : "";
    });
  }

  function follow() {
    if (!dragged) return;
    const { y, pressed: start } = dragged;
    // Where it was lifted near an edge the page stays until it moves towards that.
    if (y < Math.min(EDGE, start)) window.scrollBy(0, -SPEED);
    else if (y > Math.max(window.innerHeight - EDGE, start)) window.scrollBy(0, SPEED);
    place();
    window.requestAnimationFrame(follow);
  }

  function settle() {
    items().forEach((one) => { one.style.transform = ""; delete one.dataset.dragged; });
    document.querySelectorAll(".slides-list").forEach((list) => { delete list.dataset.dragging; });
  }

  /** @type {(keep: boolean) => void} */
  function drop(keep) {
    if (pressed) window.clearTimeout(pressed.timer);
    pressed = null;
    if (!dragged) return;
    const { from, to } = dragged;
    dragged = null;
    if (!keep || from === to) { settle(); return; }
    // The slide lies where it was dropped until the list is drawn anew.
    window.setTimeout(settle, PATIENCE);
    window.dashboardSlides.move(from, to, "hold");
  }

  document.addEventListener("pointerdown", function (event) {
    const picture = event.target instanceof Element && event.target.closest(".slide-picture");
    if (!picture || event.button || !event.isPrimary) return;
    const item = picture.closest(".slide-item");
    pressed = { item, x: event.clientX, y: event.clientY, timer: 0 };
    if (event.pointerType === "touch") {
      pressed.timer = window.setTimeout(() => { if (pressed) lift(pressed.item, pressed.y); }, RESTED);
    }
  });
  document.addEventListener("pointermove", function (event) {
    if (dragged) { dragged.y = event.clientY; return; }
    if (!pressed) return;
    const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (event.pointerType === "touch") { if (far > TREMOR) drop(false); return; }
    if (far > MOVED) { lift(pressed.item, pressed.y); if (dragged) dragged.y = event.clientY; }
  });
  document.addEventListener("pointerup", () => drop(true));
  document.addEventListener("pointercancel", () => drop(false));
  // While a finger drags a slide it does not move the page.
  document.addEventListener("touchmove", (event) => { if (dragged) event.preventDefault(); }, { passive: false });
  document.addEventListener("contextmenu", (event) => { if (dragged) event.preventDefault(); });

  /** @type {Record<string, (at: number, last: number) => number>} */
  const KEYS = { ArrowUp: (at) => at - 1, ArrowDown: (at) => at + 1, Home: () => 0, End: (_, last) => last };

  // Where the slide is that keys moved last, and what of it they were on: another key goes on from there before the list is
  // drawn anew.
  /** @type {{ at: number, act: string } | null} */
  let moved = null;

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && dragged) { drop(false); return; }
    const key = KEYS[event.key];
    if (!key || !event.altKey || event.ctrlKey || event.metaKey) return;
    const item = event.target.closest(".slide-item");
    if (window.dashboardSlides.standing()) moved = null;
    if (!item && !moved) return;
    event.preventDefault();
    const all = items();
    const button = event.target.closest("[data-act]");
    const { at, act } = moved || { at: all.indexOf(item), act: button ? button.dataset.act : "hold" };
    const to = key(at, all.length - 1);
    if (to === at || !all[to] || !(moved || window.dashboardSlides.standing())) return;
    moved = { at: to, act };
    window.dashboardSlides.move(at, to, act);
  });

  // Pictures that are here, by their addresses.
  /** @type {Map<string, string>} */
  const had = new Map();
  let asking = false;

  // One at a time, since the server draws one at a time; a card that stands in for a picture is shown until that is there.
  async function ask() {
    if (asking) return;
    asking = true;
    for (let next = wanted(); next; next = wanted()) {
      const again = await get(next);
      show();
      if (again) await new Promise((done) => { window.setTimeout(done, again); });
    }
    asking = false;
  }

  /** @type {() => HTMLImageElement[]} */
  const pictures = () => /** @type {HTMLImageElement[]} */ (Array.from(document.querySelectorAll("img[data-picture]")));
  /** @type {Map<string, number>} */
  const tries = new Map();
  const MOST_TRIES = 4;

  // The first picture in the list that is not here, those that were asked for least often before the others.
  function wanted() {
    const missing = pictures().map((one) => one.dataset.picture).filter((one) => !had.has(one));
    const least = missing.filter((one) => (tries.get(one) || 0) < MOST_TRIES);
    return least.sort((one, other) => (tries.get(one) || 0) - (tries.get(other) || 0))[0];
  }

  // Asks for a picture; returns the milliseconds to wait before the next, where the server asks for patience.
  /** @type {(address: string) => Promise<number>} */
  async function get(address) {
    const count = (tries.get(address) || 0) + 1;
    tries.set(address, count);
    try {
      const answer = await fetch(address, { cache: count > 1 ? "reload" : "default" });
      if (!answer.ok) return 0;
      const picture = URL.createObjectURL(await answer.blob());
      const again = Number(answer.headers.get("Retry-After")) * 1000;
      if (!again || count === MOST_TRIES) had.set(address, picture);
      else standing.set(address, picture);
      return wanted() && tries.get(wanted()) ? again : 0;
    } catch {
      return 0;
    }
  }

  /** @type {Map<string, string>} */
  const standing = new Map();

  function show() {
    pictures().forEach((one) => {
      const picture = had.get(one.dataset.picture) || standing.get(one.dataset.picture) || "";
      if (one.getAttribute("src") === picture) return;
      if (picture) one.src = picture;
      else one.removeAttribute("src");
    });
  }

  new MutationObserver(function (changes) {
    if (changes.some(({ target }) => target instanceof Element && target.matches(".slides-deck"))) settle();
    if (!document.querySelector("img[data-picture]")) return;
    show();
    ask();
  }).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["data-query", "data-picture"],
  });
})();
