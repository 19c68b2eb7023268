// What a reader asks of a table: all rows or those of the picture, rows with some words, an order, the next page. The server
// answers with one page of rows; what is asked of the table opened last stands in the address.
(function () {
  "use strict";

  const TYPING = 300;
  // As dashboard/components/look.py reads them, after the chart whose table is open.
  const TABLE = "table", KEYS = ["rows", "find", "sort", "page"];

  /** @typedef {Record<string, string>} Asked What is asked of one table, by the key of the address. */

  /** @type {Map<string, Asked>} */
  const asked = new Map();
  /** @type {Map<string, number>} */
  const turns = new Map();

  /** @type {(name: string) => HTMLElement | null} */
  const button = (name) => document.querySelector("[data-table-of='" + CSS.escape(name) + "']");
  /** @type {(name: string) => boolean} */
  const isOpen = (name) => Boolean(button(name)) && button(name).dataset.open === "1";

  /** @type {(name: string) => Asked} */
  const of = (name) => asked.get(name) || {};

  /** @type {(name: string, whole: boolean) => string} */
  function address(name, whole) {
    const query = new URLSearchParams(window.dashboardStage.chosenFor(name));
    if (whole) query.set("open", "1");
    Object.entries(of(name)).forEach(([key, text]) => query.set(key, text));
    return window.dashboardAnswer("/tables/" + name + ".json", query.toString());
  }

  // The address of the page names the table opened last.
  /** @type {(name: string) => void} */
  function keep(name) {
    const url = new URL(window.dashboardConnection.wanted(), window.location.origin);
    [TABLE, ...KEYS].forEach((key) => url.searchParams.delete(key));
    if (isOpen(name)) {
      url.searchParams.set(TABLE, name);
      Object.entries(of(name)).forEach(([key, text]) => url.searchParams.set(key, text));
    }
    const text = url.searchParams.toString().replaceAll("%2C", ",");
    window.dashboardConnection.replace(url.pathname + (text ? "?" + text : "") + url.hash);
  }

  // Asks for the table as it is to be: all of it where it opens, what changes where it stands. The rows are too many to be
  // components of the page.
  /** @type {(name: string, whole: boolean, sought?: boolean) => Promise<void>} */
  async function draw(name, whole, sought = false) {
    const turn = (turns.get(name) || 0) + 1;
    turns.set(name, turn);
    const place = document.getElementById(name + "-table");
    place.setAttribute("aria-busy", "true");
    try {
      const answer = await window.fetch(address(name, whole));
      if (turns.get(name) !== turn || answer.status === 204) return;
      if (!answer.ok) { if (whole) toggle(name, false); return; }
      const found = await answer.json();
      if (turns.get(name) !== turn || !isOpen(name)) return;
      const stay = staying(name);
      Object.entries(found).forEach(([id, text]) => { document.getElementById(id).innerHTML = text; });
      stay();
      // A table is open when its rows are there.
      button(name).setAttribute("aria-expanded", "true");
      // Under a picture as high as the screen nobody would see that it is there.
      if (sought) place.scrollIntoView({ block: "nearest", inline: "nearest" });
    } finally {
      if (turns.get(name) === turn) place.removeAttribute("aria-busy");
    }
  }

  // New rows are new elements: the keyboard and the columns in sight stay where they were.
  /** @type {(name: string) => () => void} */
  function staying(name) {
    const place = document.getElementById(name + "-rows");
    const box = place && place.querySelector(".table-box");
    if (!box) return () => undefined;
    const left = box.scrollLeft;
    const held = /** @type {HTMLElement | null} */ (place.contains(document.activeElement) ? document.activeElement : null);
    const again = held && (held.dataset.column ? "[data-column='" + held.dataset.column + "']"
      : held.dataset.page ? ".table-pages button:" + (held.previousElementSibling ? "last" : "first") + "-of-type"
      : ".table-box");
    return () => {
      place.querySelector(".table-box").scrollLeft = left;
      const now = again && (place.querySelector(again) || place.querySelector(".table-box"));
      if (now) now.focus({ preventScroll: true });
    };
  }

  // Another wish begins at the first page; an empty one is left out.
  /** @type {(name: string, wish: Asked) => void} */
  function ask(name, wish) {
    const all = { ...of(name), page: "", ...wish };
    asked.set(name, Object.fromEntries(Object.entries(all).filter(([, text]) => text)));
    keep(name);
    draw(name, false);
  }

  /** @type {(name: string, open: boolean) => void} */
  function toggle(name, open) {
    button(name).dataset.open = open ? "1" : "";
    keep(name);
    if (open) { draw(name, true, true); return; }
    button(name).setAttribute("aria-expanded", "false");
    document.getElementById(name + "-table").innerHTML = "";
  }

  window.dashboardTable = {
    // All rows, where a picture cannot show more of them.
    openWhole(name) {
      asked.set(name, { ...of(name), rows: "all" });
      toggle(name, true);
    },
    // What an address says of the table of a chart, where it is open.
    shown: (name) => (isOpen(name) ? new URLSearchParams({ [TABLE]: name, ...of(name) }).toString() : ""),
    // Another choice on the page: an open table begins anew with the rows of that choice, found and sorted as before.
    follow(name) {
      if (!isOpen(name) || !document.getElementById(name + "-rows")) return;
      if (of(name).page) ask(name, {});
      else draw(name, false);
    },
    // The table that the address of a page opens.
    restore() {
      const query = new URLSearchParams(window.location.search);
      const name = query.get(TABLE);
      if (!name || !button(name) || isOpen(name)) return;
      asked.set(name, Object.fromEntries(KEYS.filter((key) => query.get(key)).map((key) => [key, query.get(key)])));
      button(name).dataset.open = "1";
      draw(name, true);
    },
  };

  /** @type {(heading: HTMLElement) => string} */
  function order(heading) {
    const column = heading.querySelector("button").dataset.column;
    const was = heading.getAttribute("aria-sort");
    const next = was === "none" ? heading.dataset.first : was === "ascending" ? "descending" : "ascending";
    return (next === "descending" ? "-" : "") + column;
  }

  document.addEventListener("click", function (event) {
    const opener = event.target.closest("[data-table-of]");
    if (opener) { toggle(opener.dataset.tableOf, !isOpen(opener.dataset.tableOf)); return; }
    const frame = event.target.closest("[data-rows-of]");
    if (!frame) return;
    const name = frame.dataset.rowsOf;
    const sort = event.target.closest("button.sort");
    if (sort) ask(name, { sort: order(sort.closest("th")) });
    const all = event.target.closest(".all-rows");
    if (all) {
      all.setAttribute("aria-pressed", all.getAttribute("aria-pressed") === "true" ? "false" : "true");
      ask(name, { rows: all.getAttribute("aria-pressed") === "true" ? "all" : "" });
    }
    const page = event.target.closest("[data-page]");
    if (page && page.getAttribute("aria-disabled") !== "true") ask(name, { page: page.dataset.page });
  });

  let typing = 0;
  document.addEventListener("input", function (event) {
    const field = event.target.closest("input.find");
    if (!field) return;
    const name = field.closest("[data-rows-of]").dataset.rowsOf;
    window.clearTimeout(typing);
    typing = window.setTimeout(() => ask(name, { find: field.value.trim() }), TYPING);
  });
})();
