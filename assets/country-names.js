// Finding a country or area by what a reader types: a name in any language, another spelling, an ISO code, or a name
// with a wrong letter. The names in the languages of the page come first and work without the network once they are
// there; the other languages and the matcher for wrong letters are fetched when these have nothing.
(function () {
  "use strict";

  // Letters that Unicode does not take apart into a letter and its mark, or that readers write alike.
  /** @type {Record<string, string>} */
  const ALIKE = {
    "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ə": "e", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
  };
  // Marks that many leave out: accents, the vowel signs of Arabic and Hebrew, the dots below letters of Indian scripts.
  const OPTIONAL = /[\p{Script=Inherited}\p{Lm}\u0591-\u05c7\u093c\u09bc\u0a3c\u0abc\u0b3c'’‘`´]/gu;
  const EXACT = 0, START = 1, WORD = 2, WORDS = 3, INSIDE = 4;
  const MATCHER = "/assets/fuse-7.5.0.min.mjs";
  // How many letters may be wrong: two, and more in long names, but no more than two in five; among the many names of
  // the other languages one.
  const WRONG = 2, SHARE_WRONG_IN_LONG = 0.28, SHARE_WRONG = 0.4, WRONG_ELSEWHERE = 1;
  // With fewer letters nearly every name is near.
  const FEWEST = 4, SHORT = 5;

  // Case, accents, vowel signs, apostrophes, punctuation and the kinds of alef make no difference.
  /** @type {(text: string) => string} */
  function fold(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(OPTIONAL, "")
      .replace(/./gu, (letter) => ALIKE[letter] || letter)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim()
      .replace(/\bst (?=.)/g, "saint ");
  }

  /** @type {(text: string, lang: string) => Name} */
  function entry(text, lang) {
    const key = fold(text);
    return { text, lang, key, tight: key.replace(/ /g, "") };
  }

  // The index as it comes, made ready to be searched in the language of the page.
  /** @type {(index: NamesIndex, lang: string) => Area[]} */
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

  /** @type {(one: Name, wanted: Name) => number} */
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

  /** @type {(area: Pick<Area, "code" | "name">, one: Pick<Name, "text" | "lang">) => Found} */
  function found(area, one) {
    return { code: area.code, name: area.name, other: one.text === area.name ? "" : one.text, lang: one.lang };
  }

  // What of an area fits best: its name in the language of the page (other is empty then), or another name or code.
  /** @type {(area: Area, wanted: Name) => Found & { rank: number }} */
  function best(area, wanted) {
    const code = area.codes.find((one) => one.toLowerCase() === wanted.tight);
    let reached = code ? EXACT : Infinity, likeliest = { text: code || "", lang: "" };
    area.entries.forEach((one, i) => {
      const ranked = rank(one, wanted);
      if (ranked < reached || (i === 0 && ranked === EXACT)) { reached = ranked; likeliest = one; }
    });
    return { rank: reached, ...found(area, likeliest) };
  }

  // The areas with a name that has what is typed, the best first: [{ code, name, other, lang }].
  /** @type {(areas: Area[], wanted: Name) => (Found & { rank: number })[]} */
  function fitting(areas, wanted) {
    return areas.map((area) => best(area, wanted))
      .filter((one) => one.rank < Infinity)
      .sort((a, b) => a.rank - b.rank || Number(Boolean(a.other)) - Number(Boolean(b.other)) || a.name.localeCompare(b.name));
  }

  // The areas with a name that is what is typed but for so many wrong letters, the nearest first.
  /** @type {(areas: Area[], wanted: Name, Matcher: Matcher, wrong: number) => Found[]} */
  function nearest(areas, wanted, Matcher, wrong) {
    const letters = wanted.tight.length;
    if (letters < FEWEST) return [];
    const names = areas.flatMap((area) => area.entries.map((one) => ({ area, one, tight: one.tight })))
      .filter((name) => Math.abs(name.tight.length - letters) <= wrong);
    const threshold = Math.min(wrong / letters, SHARE_WRONG);
    const matcher = new Matcher(names, { keys: ["tight"], threshold, ignoreLocation: true, ignoreFieldNorm: true });
    // Of so few letters two may be wrong, but hardly the first of them too.
    const sound = (/** @type {{ tight: string }} */ name) => letters > SHORT || name.tight[0] === wanted.tight[0];
    return once(matcher.search(wanted.tight).filter(({ item }) => sound(item)).map(({ item }) => found(item.area, item.one)));
  }

  /** @type {(areas: Found[]) => Found[]} */
  function once(areas) {
    return areas.filter((one, i) => areas.findIndex((other) => other.code === one.code) === i);
  }

  // Asks once, and again after it could not be had.
  /**
   * @template Answer
   * @param {(from: NamesFrom) => Promise<Answer>} ask
   */
  function kept(ask) {
    /** @type {Promise<Answer> | null} */
    let asked = null;
    return (/** @type {NamesFrom} */ from) => {
      if (!asked) asked = ask(from).catch((error) => { asked = null; throw error; });
      return asked;
    };
  }

  /** @type {(address: string) => Promise<any>} */
  async function json(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }

  const areas = kept(async (from) => prepare(await json(from.index), from.lang));

  /** @type {(from: NamesFrom) => Promise<Matcher>} */
  const matcher = kept(async () => (await import(window.dashboardBase + MATCHER)).default);

  // Every name there is, and the matcher.
  const everything = kept(async (from) => {
    const [known, names, Matcher] = await Promise.all([areas(from), json(from.names), matcher(from)]);
    const all = known.map((area) => ({ ...area, entries: names[area.code].map((/** @type {string} */ name) => entry(name, "")) }));
    return { elsewhere: all, Matcher };
  });

  // What is found for a text: { found: [{ code, name, other, lang }], near: whether no name has this text and these are
  // the nearest, sure: whether the first is what a reader means }. `from` tells the addresses of the index and of the
  // other names, and the language of the page. Rejects when one of them is needed and cannot be had.
  /** @type {(text: string, from: NamesFrom) => Promise<{ found: Found[], near: boolean, sure: boolean }>} */
  async function search(text, from) {
    const wanted = entry(text.replace(/^\s*the\s+(?=\S)/i, ""), "");
    if (!wanted.tight) return { found: [], near: false, sure: false };
    const known = await areas(from);
    const here = fitting(known, wanted);
    const wrong = Math.max(WRONG, Math.floor(SHARE_WRONG_IN_LONG * wanted.tight.length));
    if (here.length) {
      // Letters within a name of another language alone may as well be a wrong letter in a plain one: Gana.
      const doubtful = wanted.tight.length >= FEWEST && here.every((one) => one.rank > START && one.other);
      const all = doubtful ? await everything(from).catch(() => /** @type {null} */ (null)) : null;
      const close = all ? nearest(known, wanted, all.Matcher, wrong) : [];
      const both = once([...close, ...here]);
      return { found: both, near: false, sure: both.length === here.length };
    }
    const { elsewhere, Matcher } = await everything(from);
    const there = fitting(elsewhere, wanted);
    // What is a name in one of so many languages may be a wrong letter in another with the same letters: Nigera.
    const alone = there.length && !/\p{Script=Latin}/u.test(text);
    const some = alone ? there : once([...there, ...nearest(known, wanted, Matcher, wrong)]);
    const all = some.length ? some : nearest(elsewhere, wanted, Matcher, WRONG_ELSEWHERE);
    return { found: all, near: !there.length, sure: all.length === 1 || Boolean(alone) };
  }

  window.dashboardNames = { areas, search, fold, kept, json, matcher };
})();
