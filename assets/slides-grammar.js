// How a deck stands in an address, as dashboard/slides.py reads and writes it: the same cases hold both
// (tests/grammars/slides.json). What is read or written is always as the server would write it, so that the list in the
// browser and the list that the server draws can be compared letter for letter.
(function () {
  "use strict";

  const MOST_SLIDES = 60;
  const LONGEST_TITLE = 200, LONGEST_TEXT = 1500, LONGEST_ENTRY = 800;
  const LANGUAGES = ["en", "fr", "es", "ar", "zh", "ru"], DEFAULT_LANGUAGE = "en";
  const PART = /^([1-9][0-9]{0,3})(?:\.(title|text))?$/;
  const KINDS = ["title", "text", "question"];
  // Keys that say how a deck is shown, not what is in it.
  const OF_THE_PAGE = ["present", "slide", "follow", "embed"];
  const READABLE = "~/:;,=@!$'()*";
  // What PowerPoint cannot hold.
  const UNWRITABLE = /[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

  const { encoded } = globalThis.dashboardAddressGrammar;

  /** @type {(text: string) => string} */
  function clean(text) {
    return text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(UNWRITABLE, "");
  }

  // A letter may be two units of a string.
  /** @type {(text: string, limit: number) => string} */
  function cut(text, limit) {
    return text.length <= limit ? text : Array.from(text).slice(0, limit).join("");
  }

  /** @type {(text: string, mark: string) => [string, string]} */
  function parted(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  }

  // A key with as much of its text as `room` letters of an address hold; nothing where they hold none of it.
  /** @type {(key: string, text: string, room: number) => { part: string, whole: boolean } | null} */
  function fitting(key, text, room) {
    const letters = Array.from(text);
    for (let end = Math.min(letters.length, room); end >= 0; end -= 1) {
      const part = encoded(key, ",") + "=" + encoded(letters.slice(0, end).join(""), ",");
      if (part.length <= room) return end || !text ? { part, whole: end === letters.length } : null;
    }
    return null;
  }

  // What stands under the number of a chart's slide: its id and what differs from the defaults, as much as there may be.
  /** @type {(chart: string, query: string) => string} */
  function chartEntry(chart, query) {
    const parts = [cut(chart, LONGEST_ENTRY)];
    let room = LONGEST_ENTRY - Array.from(parts[0]).length;
    // A mark before it, since a question mark at the beginning would be left out.
    for (const [key, text] of new URLSearchParams("&" + query.replace(/;/g, "&"))) {
      const found = fitting(key, text, room - 1);
      if (found) parts.push(found.part);
      if (!found || !found.whole) break;
      room -= 1 + found.part.length;
    }
    return parts.join(";");
  }

  // A slide from what stands under its number, as its title and as its text.
  /** @type {(part: Slide) => Required<Slide>} */
  function slide(part) {
    const [entry, title, text] = [part.entry, part.title, part.text].map((one) => clean(one || ""));
    const [kind, words] = parted(entry, ":");
    if (entry.includes(":") && KINDS.includes(kind)) {
      return { entry: kind + ":" + cut(words, LONGEST_TITLE), title: "", text: cut(text, LONGEST_TEXT) };
    }
    return { entry: chartEntry(...parted(entry, ";")), title: cut(title, LONGEST_TITLE), text: "" };
  }

  /** @type {(code: string) => string} */
  function language(code) {
    return code !== DEFAULT_LANGUAGE && LANGUAGES.includes(code) ? code : "";
  }

  /** @type {(title: string, lang: string, parts: Slide[]) => { title: string, lang: string, slides: Required<Slide>[] }} */
  function deck(title, lang, parts) {
    return { title: cut(clean(title), LONGEST_TITLE), lang: language(lang), slides: parts.slice(0, MOST_SLIDES).map(slide) };
  }

  // A deck: its title, its language where that is not English, its slides in the order of their numbers.
  /** @type {(query: string) => Deck} */
  function read(query) {
    const given = new URLSearchParams(query);
    /** @type {Map<number, Partial<Slide>>} */
    const parts = new Map();
    given.forEach((text, key) => {
      const [, number, name = "entry"] = PART.exec(key) || [];
      if (!number) return;
      const part = parts.get(Number(number)) || {};
      // Of a key that is named twice the first counts.
      parts.set(Number(number), { [name]: text, ...part });
    });
    const numbers = Array.from(parts.keys()).sort((one, other) => one - other);
    const whole = numbers.map((number) => parts.get(number) || {}).filter((part) => part.entry !== undefined);
    return deck(given.get("title") || "", given.get("lang") || "", /** @type {Slide[]} */ (whole));
  }

  // The query of a deck.
  /** @type {(deck: Deck) => string} */
  function write(made) {
    const { title, lang, slides } = deck(made.title, made.lang, made.slides);
    const pairs = [["title", title], ["lang", lang]].filter(([, text]) => text);
    slides.forEach((one, i) => {
      const own = [[i + 1 + ".title", one.title], [i + 1 + ".text", one.text]];
      pairs.push([String(i + 1), one.entry], ...own.filter(([, text]) => text));
    });
    return pairs.map(([key, text]) => encoded(key, READABLE) + "=" + encoded(text, READABLE)).join("&");
  }

  // Whether an address has slides of its own.
  /** @type {(search: string) => boolean} */
  function named(search) {
    return Array.from(new URLSearchParams(search).keys()).some((key) => PART.test(key));
  }

  // What an address says of how a deck is shown.
  /** @type {(search: string) => string[]} */
  function manners(search) {
    return Array.from(new URLSearchParams(search)).filter(([key]) => OF_THE_PAGE.includes(key))
      .map(([key, text]) => key + "=" + encoded(text, READABLE));
  }

  globalThis.dashboardSlidesGrammar = { OF_THE_PAGE, LANGUAGES, chartEntry, read, write, named, manners };
})();
