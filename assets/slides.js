// The reader's slides: an ordered list in the browser, written as an address (slides-grammar.js), and on /slides in the
// address too. Each change is one step that can be taken back. The server draws the list of an address.
(function () {
  "use strict";

  /** @typedef {Record<string, string | number>} Values What a message names. */
  /** @typedef {{ kind?: string, title?: string, text?: string }} Words What the dialog for the words of a slide is about. */

  const KEY = "slides";
  const PATH = window.dashboardBase + "/slides";
  const PATIENCE = 15000;
  // By then Dash has shown what it was answered.
  const SETTLED = 400;
  const { read, write, chartEntry } = window.dashboardSlidesGrammar;
  const words = window.dashboardMessages.say;
  const UNDONE = "scripts-slides-undone";
  const UNKEPT = { tab: "scripts-slides-tab", page: "scripts-slides-page" };

  const stored = () => window.dashboardKeeping.get(KEY);

  // The language is that of the page: a list that is kept names none, one that is shown names that of the page.
  const SAID = window.dashboardLanguage.said;
  /** @type {(query: string) => string} */
  const inLanguage = (query) => write(Object.assign(read(query), { lang: SAID }));
  /** @type {(query: string) => string} */
  const without = (query) => write(Object.assign(read(query), { lang: "" }));

  // The reader's own list as this page knows it; another window may have changed it since.
  let known = stored();

  /** @type {(query: string) => void} */
  function store(query) {
    known = without(query);
    window.dashboardKeeping.set(KEY, known);
    message().querySelector("a.slides-show").href = address(inLanguage(query));
    count();
  }

  // How long the list lasts, where that is not for all visits.
  function lasting() {
    const how = window.dashboardKeeping.where(KEY);
    return how === "kept" || !stored() ? "" : words(UNKEPT[how]);
  }

  // What is on the page: the list that it shows, and whether that is the reader's own.
  const page = () => document.querySelector("[data-slides=page]");
  const listed = () => document.querySelector(".slides-deck");
  const shown = () => listed().dataset.query;
  let mine = true;

  const named = () => window.dashboardSlidesGrammar.named(window.location.search);

  /** @type {(query: string) => string} */
  function address(query) {
    const { search } = window.location;
    const english = window.dashboardLanguage.english(new URLSearchParams(search));
    const parts = [query, ...window.dashboardSlidesGrammar.manners(search), ...english].filter(Boolean);
    return PATH + (parts.length ? "?" + parts.join("&") : "");
  }

  function count() {
    const link = document.getElementById("menu-slides");
    if (!link || !window.dash_clientside || !window.dash_clientside.set_props) return;
    const number = read(stored()).slides.length;
    const text = words("scripts-slides-menu", { count: number });
    if (link.textContent !== text) window.dash_clientside.set_props("menu-slides", { children: text });
  }

  // The line at the foot: what was done, and the way back.
  const message = () => document.getElementById("slides-message");
  const most = () => Number(message().dataset.most);
  /** @type {(() => void) | null} */
  let undo = null;
  let closing = 0;

  /** @type {(id: string, values: Values, back?: () => void) => void} */
  function say(id, values, back) {
    offer(back || null);
    message().querySelector(".slides-show").hidden = Boolean(page());
    message().querySelector(".slides-said").textContent =
      window.dashboardMessages.sentences([words(id, values), own() ? lasting() : ""]);
    message().dataset.open = "true";
    window.clearTimeout(closing);
    closing = window.setTimeout(leave, PATIENCE);
  }

  /** @type {(back: (() => void) | null) => void} */
  function offer(back) {
    undo = back;
    message().querySelector(".slides-undo").hidden = !undo;
  }

  function leave() {
    if (message().matches(":hover, :focus-within")) closing = window.setTimeout(leave, PATIENCE);
    else message().dataset.open = "false";
  }

  // Shows a list on the page: in the address at once, then drawn by the server; `then` runs when it stands.
  /** @type {{ query: string, run: () => void } | null} */
  let waiting = null;
  /** @type {string | null} */
  let pending = null;

  /** @type {(list: string, then?: () => void) => void} */
  function show(list, then) {
    const query = inLanguage(list);
    window.dashboardConnection.replace(address(query));
    waiting = then ? { query, run: then } : null;
    pending = query;
    window.dash_clientside.set_props("slides-query", { value: query });
    if (shown() === query) arrive();
  }

  function arrive() {
    if (!listed()) return;
    listed().querySelector(".slides-shared").hidden = mine;
    const unkept = listed().querySelector(".slides-unkept");
    const text = mine && shown() ? lasting() : "";
    if (unkept.textContent !== text) unkept.textContent = text;
    unkept.hidden = !text;
    if (waiting && waiting.query === shown()) { const run = waiting.run; waiting = null; run(); }
  }

  const own = () => !page() || mine;

  // The latest list, also where the server has not drawn it yet or another window has changed it.
  function latest() {
    if (!page() || (mine && stored() !== known)) return stored();
    return pending === null ? shown() : pending;
  }

  // Whether the list on the page is the latest, so that its numbers hold.
  function standing() {
    if (!page() || (pending === null && !(mine && stored() !== known))) return true;
    catchUp();
    return false;
  }

  function catchUp() {
    if (!own() || stored() === known) return;
    known = stored();
    offer(null);
    count();
    if (page()) show(known);
  }

  // One step: the list that the page shows, or the reader's own on other pages, is another now.
  /** @type {(alter: (deck: Deck) => Values | null, said: string, focus?: () => void) => void} */
  function change(alter, said, focus) {
    const before = latest();
    const deck = read(before);
    const values = alter(deck);
    if (!values) return;
    const ofReader = own();
    put(write(deck), ofReader, focus);
    say(said, values, () => { put(before, ofReader); say(UNDONE, {}); });
  }

  /** @type {(query: string, ofReader: boolean, focus?: () => void) => void} */
  function put(query, ofReader, focus) {
    if (ofReader) store(query);
    if (page() && own() === ofReader) show(query, focus || (() => {}));
  }

  /** @type {(number: number, act: string) => () => void} */
  function focusOn(number, act) {
    return () => {
      const item = listed().querySelector("[data-number='" + number + "']");
      if (!item) { document.getElementById("main").focus(); return; }
      const button = item.querySelector("[data-act=" + act + "]:not(:disabled)") || item.querySelector("button:not(:disabled)");
      button.focus();
      item.scrollIntoView({ block: "nearest" });
    };
  }

  /** @type {(deck: Deck) => boolean} */
  function room(deck) {
    if (deck.slides.length < most()) return true;
    say("scripts-slides-full", { most: most() });
    return false;
  }

  /** @type {(slide: Slide, focus?: () => void) => void} */
  function add(slide, focus) {
    change((deck) => {
      if (!room(deck)) return null;
      // A deck begins with its first title.
      const first = slide.entry.startsWith("title:") && !(deck.slides[0] && deck.slides[0].entry.startsWith("title:"));
      deck.slides.splice(first ? 0 : deck.slides.length, 0, slide);
      return { number: first ? 1 : deck.slides.length };
    }, "scripts-slides-added", focus);
  }

  /** @type {(button: HTMLElement) => void} */
  function addChart(button) {
    const id = button.dataset.slide;
    const query = document.getElementById(id + "-download").dataset.query;
    const slide = { entry: chartEntry(id, window.dashboardLanguage.without(query)) };
    // A chart is added to the reader's own list, whatever a page of slides shows.
    change((deck) => {
      if (!room(deck)) return null;
      deck.slides.push(slide);
      return { number: deck.slides.length };
    }, "scripts-slides-added");
  }

  // A slide goes to another place, both from 0; the focus stays with what it was on.
  /** @type {(from: number, to: number, act: string) => void} */
  function move(from, to, act) {
    change((deck) => {
      deck.slides.splice(to, 0, ...deck.slides.splice(from, 1));
      return { number: to + 1, all: deck.slides.length };
    }, "scripts-slides-moved", focusOn(to + 1, act));
  }

  window.dashboardSlides = { move, standing };

  // What the buttons of a slide do; `at` is its place from 0.
  /** @type {Record<string, (at: number, button: HTMLElement) => void>} */
  const ACTS = {
    up: (at) => move(at, at - 1, "up"),
    down: (at) => move(at, at + 1, "down"),
    hold: () => {},
    copy: (at) => change((deck) => {
      if (!room(deck)) return null;
      deck.slides.splice(at + 1, 0, Object.assign({}, deck.slides[at]));
      return { number: at + 2 };
    }, "scripts-slides-copied", focusOn(at + 2, "copy")),
    remove: (at) => change((deck) => {
      const last = at === deck.slides.length - 1;
      deck.slides.splice(at, 1);
      window.setTimeout(() => { if (last) message().querySelector(".slides-undo").focus(); }, 0);
      return { number: at + 1 };
    }, "scripts-slides-removed", focusOn(at + 1, "remove")),
    edit: (at, button) => {
      const former = JSON.stringify(read(latest()).slides[at]);
      edit(button.dataset, (title, text) => change((deck) => {
        // While the dialog is open another window may have moved the slide, or removed it.
        const same = (/** @type {Slide} */ slide) => JSON.stringify(slide) === former;
        const now = same(deck.slides[at]) ? at : deck.slides.findIndex(same);
        const place = now < 0 ? deck.slides.length : now;
        deck.slides[place] = worded(button.dataset.kind, JSON.parse(former), title, text);
        return { number: place + 1 };
      }, "scripts-slides-changed", focusOn(at + 1, "edit")));
    },
    name: (_, button) => edit({ kind: "deck", title: button.dataset.title }, (title) => change((deck) => {
      deck.title = title;
      return {};
    }, "scripts-slides-named", () => listed().querySelector("[data-act=name]").focus())),
    clear: () => change((deck) => { deck.title = ""; deck.slides = []; return {}; }, "scripts-slides-cleared",
      () => message().querySelector(".slides-undo").focus()),
    keep: () => adopt(shown(), "scripts-slides-kept"),
    join: () => {
      const both = read(stored());
      both.slides = both.slides.concat(read(shown()).slides).slice(0, most());
      adopt(write(both), "scripts-slides-joined");
    },
  };

  // The list that came with a link, or both, become the reader's own.
  /** @type {(query: string, said: string) => void} */
  function adopt(query, said) {
    const former = { own: stored(), shown: shown() };
    mine = true;
    store(query);
    show(query, () => document.getElementById("main").focus());
    say(said, { count: read(query).slides.length }, () => {
      mine = former.own === without(former.shown);
      store(former.own);
      show(former.shown, () => {});
      say(UNDONE, {});
    });
  }

  /** @type {(kind: string, slide: Slide | null, title: string, text: string) => Slide} */
  function worded(kind, slide, title, text) {
    if (kind === "chart") return { entry: slide.entry, title };
    if (kind === "question") return { entry: "question:", text };
    return { entry: kind + ":" + title, text };
  }

  // The dialog for the words of a slide.
  const dialog = () => document.querySelector("dialog#slides-edit");

  /** @type {Made} */
  function made(tag, set, ...children) {
    const one = document.createElement(tag);
    Object.entries(set).forEach(([name, value]) => one.setAttribute(name, value));
    one.append(...children);
    return one;
  }

  /** @type {(tag: "input" | "textarea", name: string, label: string, value: string | undefined, set: Record<string, string>) => HTMLElement[]} */
  function field(tag, name, label, value, set) {
    const id = "slides-edit-" + name;
    const box = made(tag, Object.assign({ id }, set));
    box.value = value || "";
    return [made("label", { for: id }, label), box];
  }

  // What the text of a slide is called.
  /** @type {Record<string, string>} */
  const TEXTS = { title: "scripts-edit-subtitle", text: "scripts-edit-text", question: "scripts-edit-question" };

  /** @type {(slide: Words, done: (title: string, text: string) => void) => void} */
  function edit(slide, done) {
    const said = dialog().dataset;
    const line = { type: "text", maxlength: said.longestTitle, autocomplete: "off" };
    const heading = words(slide.kind === "deck" ? "scripts-edit-deck" : "scripts-edit-title");
    const fields = slide.kind === "question" ? [] : field("input", "title", heading, slide.title, line);
    const label = TEXTS[slide.kind];
    if (slide.kind === "chart") fields.push(made("p", { class: "hint" }, words("scripts-edit-empty")));
    else if (label) {
      fields.push(...field("textarea", "text", words(label), slide.text,
        { rows: slide.kind === "text" ? "6" : "2", maxlength: said.longestText }));
    }
    const form = made("form", { method: "dialog" }, ...fields, made("div", { class: "tools" },
      made("button", { class: "tool", value: "done" }, words("scripts-edit-done")),
      made("button", { class: "tool", type: "button", "data-close": "" }, words("scripts-edit-cancel"))));
    form.addEventListener("submit", () => {
      /** @type {(name: string) => string} */
      const text = (name) => {
        const box = /** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (form.querySelector("#slides-edit-" + name));
        return box ? box.value.trim() : "";
      };
      if (text("title") || text("text") || slide.kind === "chart" || slide.kind === "deck") done(text("title"), text("text"));
    });
    dialog().setAttribute("aria-label", fields[0].textContent);
    dialog().replaceChildren(form);
    dialog().showModal();
  }

  let stopping = 0;
  let ordered = false;

  // Work that ended without a word, as by a restart of the server, has made nothing.
  function missed() {
    const work = document.getElementById("slides-making");
    const line = document.getElementById("slides-made");
    if (!ordered || !work || !work.hidden) return;
    ordered = false;
    if (!line.textContent) window.dash_clientside.set_props(line.id, { children: words("scripts-slides-missed") });
  }

  // A file is ordered with what makes the order this reader's alone: two readers may want the same at once.
  /** @type {(kind: string) => void} */
  function order(kind) {
    window.clearTimeout(stopping);
    window.dash_clientside.set_props("slides-made", { children: "" });
    window.setTimeout(() => { ordered = true; }, SETTLED);
    window.dash_clientside.set_props("slides-order", { data: {
      kind, query: shown(), origin: window.location.origin, order: String(Math.random()) + Date.now(),
    } });
  }

  // A press before the server has named the work reaches nothing: it is repeated until the work has ended.
  function stop() {
    const work = document.getElementById("slides-making");
    if (!work || work.hidden) return;
    window.dash_clientside.set_props("slides-cancel", { n_clicks: Date.now() });
    stopping = window.setTimeout(stop, 300);
  }

  document.addEventListener("click", function (event) {
    /** @type {(selector: string) => HTMLElement | null} */
    const pressed = (selector) => event.target.closest(selector);
    /** @type {HTMLElement | null} */
    let button;
    if ((button = pressed("[data-slide]"))) addChart(button);
    else if (pressed(".slides-undo")) { const back = undo; undo = null; if (back) back(); }
    else if (pressed(".slides-show")) {
      // Without a load, so that a list that lasts as long as the page is there.
      event.preventDefault();
      window.dashboardConnection.turnTo(address(inLanguage("")));
    } else if (pressed(".slides-close")) message().dataset.open = "false";
    else if ((button = pressed("[data-question]"))) add({ entry: "question:" + button.dataset.question });
    else if ((button = pressed("[data-new]"))) {
      const kind = button.dataset.new;
      edit({ kind }, (title, text) => add(worded(kind, null, title, text)));
    } else if ((button = pressed("[data-make]"))) order(button.dataset.make);
    else if (pressed("#slides-cancel")) {
      const line = document.getElementById("slides-made");
      window.dash_clientside.set_props(line.id, { children: words("scripts-slides-stopped") });
      stopping = window.setTimeout(stop, 300);
    } else if (pressed("#slides-edit [data-close]") || event.target === dialog()) dialog().close();
    else if ((button = pressed("[data-act]"))) {
      const item = button.closest("[data-number]");
      if (item && !standing()) return;
      ACTS[button.dataset.act](item ? Number(item.dataset.number) - 1 : -1, button);
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.id !== "slides-topic") return;
    const wanted = /** @type {HTMLSelectElement} */ (event.target).value;
    document.querySelectorAll(".slides-topic").forEach((topic) => {
      topic.hidden = Boolean(wanted) && topic.dataset.topic !== wanted;
    });
  });

  // Another window of the same reader may change the list.
  window.addEventListener("storage", (event) => { if (event.key === KEY && message()) catchUp(); });
  window.addEventListener("pageshow", () => { if (message()) catchUp(); });
  document.addEventListener("dashboard:settled", () => {
    pending = null;
    if (ordered) window.setTimeout(missed, SETTLED);
  });

  // A bare address shows the reader's own list, an address with slides that list.
  if (window.location.pathname === PATH && !named() && stored()) {
    window.history.replaceState(window.history.state, "", address(inLanguage(stored())));
  }

  function begin() {
    pending = null;
    known = stored();
    if (!named() && stored() && without(shown()) !== stored()) { mine = true; show(stored()); return; }
    // Where nothing is ever kept, the address is the reader's list.
    mine = !named() || without(shown()) === stored() || without(window.location.search) === stored()
      || (!stored() && !window.dashboardKeeping.lasting());
    if (mine && named()) store(shown());
    arrive();
  }

  /** @type {Element | null} */
  let began = null;
  new MutationObserver(function () {
    if (message()) count();
    if (!page()) { began = null; return; }
    if (began !== page()) { began = page(); begin(); }
    arrive();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-query"] });
})();
