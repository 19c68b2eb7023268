// What a reader's browser keeps for the next visit. Browsers may keep nothing, or have no room: then a value is kept for
// this tab, or as long as the page is open, and whoever keeps something is told which it is.
(function () {
  "use strict";

  const KEPT = "kept", TAB = "tab", PAGE = "page";
  /** @type {Map<string, string>} */
  const memory = new Map();

  /** @typedef {"localStorage" | "sessionStorage"} Place */

  // What stands under a key in "localStorage" or "sessionStorage"; nothing where the browser refuses.
  /** @type {(area: Place, key: string) => string | null} */
  function read(area, key) {
    try { return window[area].getItem(key); } catch { return null; }
  }

  /** @type {(area: Place, key: string, text: string) => boolean} */
  function write(area, key, text) {
    try {
      if (text) window[area].setItem(key, text);
      else window[area].removeItem(key);
      return (window[area].getItem(key) || "") === text;
    } catch { return false; }
  }

  // The latest that this tab was given stands before what all tabs share.
  /** @type {(key: string) => Kept} */
  function where(key) {
    if (memory.has(key)) return PAGE;
    return read("sessionStorage", key) === null ? KEPT : TAB;
  }

  window.dashboardKeeping = {
    get: (key) => memory.get(key) ?? (read("sessionStorage", key) || read("localStorage", key) || ""),
    // Keeps a text as well as the browser can: for all visits ("kept"), for this tab ("tab") or for this page ("page").
    set(key, text) {
      memory.delete(key);
      if (write("localStorage", key, text)) write("sessionStorage", key, "");
      else if (!write("sessionStorage", key, text) || !text) memory.set(key, text);
      return where(key);
    },
    where,
    // What is of this tab alone.
    ofTab: (key) => read("sessionStorage", TAB + key) || memory.get(TAB + key) || "",
    setOfTab(key, text) {
      memory.delete(TAB + key);
      if (!write("sessionStorage", TAB + key, text)) memory.set(TAB + key, text);
    },
    // Whether the browser keeps anything at all beyond this tab.
    lasting: () => write("localStorage", "trial", "1") && write("localStorage", "trial", ""),
  };
})();
