// Finding what is no country: corridors, charts, measures, data, statements, terms, questions and practices by their
// words, in the language of the page. What is looked through is fetched when a reader first searches
// (dashboard/components/search_index.py), and works without the network once it is there.
(function () {
  "use strict";

  const LISTED = 4, LISTED_PAIRS = 2;
  const IN_TITLE = 0, IN_WORDS = 1;
  // With fewer letters a word tells nothing, unless it is written in capitals, as ILO is.
  const TELLING = 4, LEAST = 2;
  // Endings of a word are not told apart: migrant, migrants.
  const ENDING = 3, STEM = 4;
  const WRONG = 0.34;
  // A name of a country has no more words.
  const LONGEST = 9, BEGUN = 3;
  const IN_PATH = "{country}";
  const HAN = /\p{Script=Han}/u;
  const ARTICLE = /^[وف]?[بك]?ال(?=.{2})|^لل(?=.{2})/;

  const names = () => window.dashboardNames;
  /** @type {(word: string) => string} */
  const bare = (word) => word.replace(ARTICLE, "");
  /** @type {(text: string) => string[]} */
  const split = (text) => names().fold(text).split(" ").filter(Boolean);

  // The words of a text as they are compared. Chinese has no spaces between them.
  /** @type {(text: string) => string[]} */
  function wordsOf(text) {
    if (!HAN.test(text) || !Intl.Segmenter) return split(text).map(bare);
    const parts = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
    return Array.from(parts, (part) => (part.isWordLike ? split(part.segment) : [])).flat();
  }

  /** @type {(index: SearchIndex) => SearchEntry[]} */
  const prepare = (index) => index.entries.map(([group, title, address, beside, more, takes]) => ({
    group, title, address, beside, takes: Boolean(takes), key: names().fold(title), words: split(title).map(bare),
    more: split(more + " " + beside).map(bare), moreKey: names().fold(more),
  }));

  // Every name of a country and its forms, as they are compared, with the end of a corridor that a form stands for.
  /** @type {(areas: Area[], index: SearchIndex) => Map<string, { code: string, end: string }>} */
  function placesOf(areas, index) {
    const known = new Map();
    /** @type {(text: string, code: string, end: string) => void} */
    const add = (text, code, end) => {
      const key = names().fold(text);
      if ((key.length > 2 || HAN.test(key)) && !/^\d+$/.test(key) && !known.has(key)) known.set(key, { code, end });
    };
    areas.forEach(({ code, name }) => add(name, code, ""));
    areas.forEach(({ code }) => (index.forms[code] || []).forEach((form, i) => add(form, code, ["from", "to"][i] || "")));
    areas.forEach(({ code, entries }) => entries.forEach((one) => add(one.text, code, "")));
    return known;
  }

  /** @typedef {{ index: SearchIndex, areas: Area[], entries: SearchEntry[], places: Map<string, { code: string, end: string }> }} Everything */
  /** @type {((from: NamesFrom) => Promise<Everything>) | null} */
  let asked = null;

  /** @type {(from: NamesFrom) => Promise<Everything>} */
  function load(from) {
    asked ??= names().kept(async (/** @type {NamesFrom} */ there) => {
      const [areas, index] = await Promise.all([names().areas(there), names().json(there.search)]);
      return { index, areas, entries: prepare(index), places: placesOf(areas, index) };
    });
    return asked(from);
  }

  // The countries that a text names, in its order, and what else it says.
  /** @type {(text: string, places: Map<string, { code: string, end: string }>) => { named: { code: string, end: string }[], rest: string[] }} */
  function taken(text, places) {
    if (HAN.test(text)) return takenFromChinese(names().fold(text).replace(/ /g, ""), places);
    const words = split(text), named = [], rest = [];
    for (let at = 0; at < words.length;) {
      let length = Math.min(LONGEST, words.length - at);
      while (length && !places.has(words.slice(at, at + length).join(" "))) length -= 1;
      if (length) named.push(places.get(words.slice(at, at + length).join(" ")));
      else rest.push(words[at]);
      at += length || 1;
    }
    return { named, rest };
  }

  /** @type {(text: string, places: Map<string, { code: string, end: string }>) => { named: { code: string, end: string }[], rest: string[] }} */
  function takenFromChinese(text, places) {
    const named = [];
    let rest = "";
    for (let at = 0; at < text.length;) {
      let length = Math.min(LONGEST + LONGEST, text.length - at);
      while (length && !places.has(text.slice(at, at + length))) length -= 1;
      if (length) named.push(places.get(text.slice(at, at + length)));
      else rest += text[at];
      at += length || 1;
    }
    return { named, rest: wordsOf(rest) };
  }

  /** @type {(word: string, other: string) => boolean} */
  function alike(word, other) {
    if (other.startsWith(word)) return true;
    let same = 0;
    while (same < word.length && word[same] === other[same]) same += 1;
    return same >= STEM && same >= Math.max(word.length, other.length) - ENDING;
  }

  /** @type {(word: string, words: string[], key: string) => boolean} */
  const has = (word, words, key) => (HAN.test(word) ? key.includes(word) : words.some((one) => alike(word, one)));

  // The words of a text that tell what is sought: the long ones and abbreviations, where there are any.
  /** @type {(words: string[], text: string) => string[]} */
  function telling(words, text) {
    const capitals = new Set((text.match(/\b[A-Z]{2,}\d*\b/g) || []).map((one) => one.toLowerCase()));
    const long = words.filter((one) => one.length >= (HAN.test(one) ? LEAST : TELLING) || capitals.has(one) || /\d/.test(one));
    return long.length ? long : words.filter((one) => one.length >= LEAST || one === text.trim());
  }

  // The entries that have every word, those that have all in their title first.
  /** @type {(entries: SearchEntry[], words: string[]) => SearchEntry[]} */
  function fitting(entries, words) {
    if (!words.length) return [];
    const rank = (/** @type {SearchEntry} */ one) => {
      if (words.every((word) => has(word, one.words, one.key))) return IN_TITLE;
      return words.every((word) => has(word, one.words, one.key) || has(word, one.more, one.moreKey)) ? IN_WORDS : Infinity;
    };
    const ranked = entries.map((one) => ({ one, rank: rank(one) })).filter((found) => found.rank < Infinity);
    return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  }

  // What is nearest: a word with a wrong letter is taken for the one that it may be; else some of the words are enough.
  /** @type {(entries: SearchEntry[], words: string[], from: NamesFrom) => Promise<SearchEntry[]>} */
  async function nearest(entries, words, from) {
    const Matcher = await names().matcher(from);
    const known = [...new Set(entries.flatMap((one) => one.words))].filter((one) => one.length >= TELLING).map((tight) => ({ tight }));
    const matcher = new Matcher(known, { keys: ["tight"], threshold: WRONG, distance: 2 });
    const meant = words.map((word) => {
      if (entries.some((one) => has(word, one.words, one.key))) return word;
      const like = matcher.search(word).find(({ item }) => Math.abs(item.tight.length - word.length) <= LEAST);
      return like ? like.item.tight : "";
    }).filter(Boolean);
    const all = fitting(entries, meant);
    return all.length ? all : meant.flatMap((word) => fitting(entries, [word])).filter((one, i, every) => every.indexOf(one) === i);
  }

  // An address with what is found: a country in its path or its query.
  /** @type {(address: string, code: string, takes: boolean, standard: string) => string} */
  function filled(address, code, takes, standard) {
    if (address.includes(IN_PATH)) return address.replace(IN_PATH, code || standard);
    if (!code || !takes) return address;
    const [page, part] = address.split("#");
    return page + (page.includes("?") ? "&" : "?") + "country=" + code + (part ? "#" + part : "");
  }

  /** @type {(index: SearchIndex, origin: Place, destination: Place) => SearchFound[]} */
  function corridor(index, origin, destination) {
    const able = index.pairs.filter((one) => one.origins.includes(origin.code) && one.destinations.includes(destination.code));
    return able.map((one) => ({
      group: "corridors", beside: "",
      title: window.dashboardMessages.say("scripts-search-pair", { origin: origin.name, destination: destination.name, shows: one.shows }),
      address: one.address.replace("{origin}", origin.code).replace("{destination}", destination.code),
    }));
  }

  // The corridors of a text: of two countries that it names, or of one and those whose names begin with the rest.
  /** @type {(text: string, there: Everything, from: NamesFrom) => Promise<SearchFound[]>} */
  async function corridors(text, { index, areas, places }, from) {
    const { named, rest } = taken(text, places);
    const place = (/** @type {string} */ code) => ({ code, name: areas.find((area) => area.code === code).name });
    const [first, second] = named;
    if (second && first.code !== second.code) {
      const ends = first.end === "to" && second.end !== "to" ? [second, first] : [first, second];
      return corridor(index, place(ends[0].code), place(ends[1].code));
    }
    if (!first || second) return [];
    const next = await begun(rest, first.code, from);
    return next.slice(0, LISTED_PAIRS).flatMap(({ code }) => corridor(index, place(first.code), place(code)));
  }

  // The countries whose names begin with the last words of a text, as many of these as make a beginning.
  /** @type {(words: string[], without: string, from: NamesFrom) => Promise<Found[]>} */
  async function begun(words, without, from) {
    for (let at = Math.max(0, words.length - BEGUN); at < words.length; at += 1) {
      const text = words.slice(at).join(" ");
      const next = text.length > LEAST ? await names().search(text, from) : { found: /** @type {Found[]} */ ([]), near: true };
      const plain = next.found.filter(({ code, other }) => code !== without && (!other || other === code));
      if (!next.near && plain.length) return plain;
    }
    return [];
  }

  /** @type {(found: SearchFound[]) => SearchFound[]} */
  const first = (found) => found.filter((one, i) => found.slice(0, i).filter(({ group }) => group === one.group).length < LISTED);

  // What is found for a text: by group in order, the heads of groups, the countries that it names beside other words,
  // and whether it is only what is near. `own` is the country that stands in paths where the text names none.
  /** @type {(text: string, from: NamesFrom, own: string) => Promise<Searched>} */
  async function search(text, from, own) {
    const there = await load(from), { index, areas, entries } = there;
    const { named, rest } = taken(text, there.places);
    const code = named.length ? named[0].code : "";
    const lead = (/** @type {SearchEntry} */ one, /** @type {string} */ of) => ({
      group: one.group, title: one.title, beside: of ? areas.find((area) => area.code === of).name : one.beside,
      address: filled(one.address, of, one.takes, own || index.country),
    });
    const words = telling(wordsOf(text), text);
    const plain = fitting(entries, words);
    const leads = (/** @type {SearchEntry} */ one) => one.takes || one.address.includes(IN_PATH);
    const ofCountry = code && rest.length ? fitting(entries, telling(rest.map(bare), text)).filter(leads) : [];
    let found = [
      ...await corridors(text, there, from), ...ofCountry.map((one) => lead(one, code)), ...plain.filter((one) => !ofCountry.includes(one)).map((one) => lead(one, "")),
    ];
    const near = !found.length && !named.length;
    if (near) found = (await nearest(entries, words, from)).map((one) => lead(one, ""));
    const order = Object.keys(index.heads);
    return {
      found: first(found.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))),
      heads: index.heads,
      countries: named.length > 1 || rest.length ? [...new Set(named.map((one) => one.code))] : [],
      near,
    };
  }

  window.dashboardSearch = { search };
})();
