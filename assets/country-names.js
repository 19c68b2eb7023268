// Finding a country or area by what a reader types: a name in any language, another spelling, or an ISO code.
(function () {
  "use strict";

  // Letters that Unicode does not take apart into a letter and its mark, or that readers write alike.
  const ALIKE = {
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ə": "e", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "ٱ": "ا", "ى": "ي", "ة": "ه",
  };
  const EXACT = 0, START = 1, WORD = 2, WORDS = 3, INSIDE = 4;

  // Case, accents, vowel signs, apostrophes, punctuation and the kinds of alef make no difference.
  function fold(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(/[\p{M}\p{Lm}'’‘`´]/gu, "")
      .replace(/./gu, (letter) => ALIKE[letter] || letter)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .replace(/\bst (?=.)/g, "saint ");
  }

  function entry(text, lang) {
    const key = fold(text);
    return { text: text, lang: lang, key: key, tight: key.replace(/ /g, "") };
  }

  // The index as it comes, made ready to be searched in the language of the page.
  function prepare(index, lang) {
    const own = Math.max(index.languages.indexOf(lang), 0);
    return index.areas.map((area) => ({
      code: area.code,
      name: area.names[own],
      codes: [area.code, area.iso2].filter(Boolean),
      entries: [
        entry(area.names[own], lang),
        ...area.names.map((name, i) => entry(name, index.languages[i])),
        ...area.aliases.map((alias) => entry(alias, "")),
      ],
    }));
  }

  function rank(one, wanted) {
    if (one.tight === wanted.tight) return EXACT;
    if (one.tight.startsWith(wanted.tight)) return START;
    const spaced = " " + one.key;
    if (spaced.includes(" " + wanted.key)) return WORD;
    const words = wanted.key.split(" ");
    if (words.length > 1 && words.every((word) => spaced.includes(" " + word))) return WORDS;
    // One letter is inside nearly every name, one Chinese character is not; few letters are found across two words.
    const telling = wanted.tight.length > 1 || wanted.tight > "\u2e80";
    const across = wanted.tight.length > 4 && one.tight.includes(wanted.tight);
    return (telling && one.key.includes(wanted.key)) || across ? INSIDE : Infinity;
  }

  // What of an area fits best: its name in the language of the page (other is empty then), or another name or code.
  function best(area, wanted) {
    const code = area.codes.find((one) => one.toLowerCase() === wanted.tight);
    let found = { rank: code ? EXACT : Infinity, other: code || "", lang: "" };
    area.entries.forEach((one, i) => {
      const reached = rank(one, wanted);
      if (reached < found.rank || (i === 0 && reached === EXACT)) {
        found = { rank: reached, other: one.text === area.name ? "" : one.text, lang: one.lang };
      }
    });
    return { code: area.code, name: area.name, ...found };
  }

  // All areas that fit, the best first: [{ code, name, other, lang }].
  function find(areas, text) {
    const wanted = entry(text.replace(/^\s*the\s+(?=\S)/i, ""), "");
    if (!wanted.tight) return [];
    return areas.map((area) => best(area, wanted))
      .filter((found) => found.rank < Infinity)
      .sort((a, b) => a.rank - b.rank || Boolean(a.other) - Boolean(b.other) || a.name.localeCompare(b.name));
  }

  window.dashboardNames = { prepare: prepare, find: find };
})();
