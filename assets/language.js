// The list of languages in the head: each leads to the very view on the screen in that language, and the choice is kept
// for visits whose address names none. What was chosen stands in every address from then on, English too.
(function () {
  "use strict";

  const KEY = "lang";
  const YEAR = 31536000;
  const ENGLISH = "en";
  const SAID = document.documentElement.lang === ENGLISH ? "" : document.documentElement.lang;

  const list = () => document.querySelector("details.language");

  // A query without its language.
  /** @type {(query: string) => string} */
  function without(query) {
    return query.split("&").filter((pair) => pair && pair.split("=")[0] !== KEY).join("&");
  }

  /** @type {(code: string) => string} */
  function inLanguage(code) {
    const address = new URL(window.dashboardConnection.wanted(), window.location.origin);
    const query = [without(address.search.slice(1)), KEY + "=" + code].filter(Boolean).join("&");
    return address.pathname + "?" + query + address.hash;
  }

  // Nothing is lost where the browser refuses: the address names the language too.
  /** @type {(code: string) => void} */
  function keep(code) {
    document.cookie = KEY + "=" + code + "; path=" + window.dashboardBase + "/; max-age=" + YEAR + "; samesite=lax";
  }

  /** @type {(link: HTMLAnchorElement) => void} */
  function point(link) {
    link.href = inLanguage(link.dataset.language);
  }

  window.dashboardLanguage = {
    // The language of the page. English is written nowhere, as decks and selections have it, unless it was chosen.
    said: SAID,
    // What is added to an address that has nothing else to say of the language.
    named: () => (SAID || new URLSearchParams(window.location.search).has(KEY) ? KEY + "=" + (SAID || ENGLISH) : ""),
    // What an address goes on saying where it says English.
    english: (given) => (!SAID && given.has(KEY) ? [KEY + "=" + ENGLISH] : []),
    without,
  };

  // Before the click reaches whatever follows links.
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[data-language]");
    if (link) { point(link); keep(link.dataset.language); }
  }, true);
  document.addEventListener("toggle", function (event) {
    if (event.target === list()) list().querySelectorAll("a[data-language]").forEach(point);
  }, true);
})();
