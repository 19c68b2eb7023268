// A phone follows a presenter's show: what is on the presenter's screen is drawn for this one, in the reader's language, until
// the reader looks around, and again when the reader comes back. The server holds each question until something changes.
//
// Others find here what is followed (`following()`), and hear "dashboard:following" when the presenter's state is another.
(function () {
  "use strict";

  const KEPT = "follow";
  // The server answers within five seconds.
  const PATIENCE = 12000;
  // Between two questions at least, and after failures at most.
  const PACE = 1000, LONGEST = 4000;
  const GONE = [404, 410];

  const show = window.dashboardShow;
  const words = window.dashboardMessages.say;
  const door = window.dashboardShowDoor;
  const { element } = window.dashboardShowSlide;

  /** @typedef {{ version: number, deck: string, slide: number, asks: boolean }} Led */

  let code = "";
  /** @type {Led | null} */
  let state = null;
  // The slides that stand, as they were told last.
  /** @type {Deck | null} */
  let standing = null;
  // Whether the reader looks around.
  let own = false;
  // Whether this script turns and chooses itself.
  let leading = false;
  let lost = false;
  let failures = 0;
  let asking = new AbortController();
  // Ends a pause.
  let hurry = () => {};
  let woken = false;

  /** @type {(text: string) => string} */
  const plain = (text) => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

  const LANG = window.dashboardLanguage.said;
  const grammar = window.dashboardSlidesGrammar;
  // What is followed stays so from page to page of this tab.
  /** @type {(text: string) => void} */
  function keep(text) {
    code = text;
    window.dashboardKeeping.setOfTab(KEPT, text);
  }

  /** @type {(after: number) => Promise<Response | null>} */
  async function ask(after) {
    const one = asking = new AbortController();
    const end = window.setTimeout(() => one.abort(), PATIENCE);
    const path = window.dashboardBase + "/follow/" + code + ".json?after=" + after;
    const answer = await window.dashboardConnection.send(path, { cache: "no-store", signal: one.signal })
      .catch(() => /** @type {Response | null} */ (null));
    window.clearTimeout(end);
    return answer;
  }

  /** @type {(milliseconds: number) => Promise<void>} */
  const pause = (milliseconds) => new Promise((resolve) => {
    hurry = resolve;
    window.setTimeout(resolve, milliseconds);
  });

  // What was asked before the phone slept, or lost its network, is asked at once again.
  function wake() {
    woken = true;
    asking.abort();
    hurry();
  }

  // Resolves when the page is looked at.
  /** @type {() => Promise<void>} */
  const seen = () => new Promise((resolve) => {
    if (!document.hidden) { resolve(); return; }
    document.addEventListener("visibilitychange", () => resolve(), { once: true });
  });

  // One question and its answer; whether there is more to ask.
  async function once() {
    await seen();
    woken = false;
    const began = performance.now();
    const answer = await ask(state ? state.version : 0);
    if (!code) return false;
    if (answer && GONE.includes(answer.status)) { ended(); return false; }
    if (!woken) {
      failures = await heard(answer) ? 0 : failures + 1;
      const rest = failures ? Math.min(LONGEST, PACE * 2 ** failures) : PACE - (performance.now() - began);
      if (rest > 0) await pause(rest);
    }
    return true;
  }

  const follow = () => once().then((more) => { if (more) follow(); });

  // Takes in what the server says; whether it said anything.
  /** @type {(answer: Response | null) => Promise<boolean>} */
  async function heard(answer) {
    const there = Boolean(answer && answer.ok);
    const changes = lost === there;
    lost = !there;
    if (changes) say();
    if (changes && there && show.root()) show.refresh();
    try {
      if (answer && answer.status === 200) await take(await answer.json());
      return there;
    } catch (error) {
      waiting(window.dashboardConnection.reason(error));
      return false;
    }
  }

  /** @type {(found: Led) => Promise<void>} */
  async function take(found) {
    await apply(found);
    state = found;
    say();
    document.dispatchEvent(new Event("dashboard:following"));
  }

  // The slides in the reader's language.
  /** @type {(found: Led) => Deck} */
  const read = (found) => ({ ...grammar.read(found.deck), lang: LANG });

  // Whether two decks have the same slides but for what is chosen of their charts.
  /** @type {(one: Deck, other: Deck) => boolean} */
  const alike = (one, other) => one.title === other.title && one.slides.length === other.slides.length
    && one.slides.every((slide, i) => {
      const { entry, title, text } = other.slides[i];
      const chart = slide.entry.split(";")[0];
      return slide.entry === entry ? slide.text === text && slide.title === title
        : !/^(title|text|question):/.test(slide.entry) && chart === entry.split(";")[0];
    });

  // Shows what the presenter shows, unless the reader looks around.
  /** @type {(found: Led) => Promise<void>} */
  async function apply(found) {
    if (own && show.root()) return;
    const now = read(found);
    const same = standing && show.root() && show.now().all === now.slides.length && alike(now, standing);
    if (!same && (!standing || !show.root() || grammar.write(standing) !== grammar.write(now))) {
      await rebuild(now, found.slide);
      return;
    }
    standing = now;
    lead(() => {
      if (same) now.slides.forEach((slide, i) => show.put(i, slide));
      if (show.now().number !== found.slide) show.turn(found.slide);
    });
  }

  /** @type {(now: Deck, slide: number) => Promise<void>} */
  async function rebuild(now, slide) {
    const shown = await show.ofQuery(grammar.write(now));
    // Who has begun to look around meanwhile has the presenter's slides when coming back.
    if (!code || (own && show.root())) return;
    door.clear();
    standing = now;
    lead(() => show.raise(shown, slide, { className: "show-follows", near: true, acts, changed }));
  }

  /** @type {(act: () => void) => void} */
  function lead(act) {
    leading = true;
    act();
    leading = false;
  }

  // The reader has turned or chosen: the presenter is followed no more until the reader comes back.
  function changed() {
    if (!leading) own = true;
    say();
  }

  async function back() {
    own = false;
    show.back();
    show.shut();
    // The button that was pressed goes.
    show.root().focus();
    if (state) await apply(state).catch((error) => waiting(window.dashboardConnection.reason(error)));
    say();
  }

  // One line in the foot: what is seen here.
  function say() {
    if (!show.root()) return;
    const box = show.foot().querySelector(".show-following") || line();
    const text = lost ? words("follow-lost") : own ? words("follow-own", { number: state ? state.slide : 1 }) : words("follow-follows");
    const said = box.querySelector("p");
    if (said.textContent !== text) said.textContent = text;
    box.querySelector("button").hidden = !own;
  }

  function line() {
    const box = element("div", "show-following");
    const said = element("p");
    said.setAttribute("role", "status");
    box.append(said, show.button(words("follow-back"), back));
    show.foot().prepend(box);
    return box;
  }

  function explore() {
    const { pathname, search, hash } = new URL(show.now().slide.link);
    window.dashboardConnection.leave(() => window.location.assign(pathname + search + hash));
  }

  function quit() {
    stop();
    window.location.assign(door.address());
  }

  function stop() {
    keep("");
    asking.abort();
    document.dispatchEvent(new Event("dashboard:following"));
  }

  const { previous, next, first, last, controls, help } = show.ACTS;
  /** @type {ShowAct[]} */
  const acts = [
    previous, next, first, last, controls,
    { name: "explore", keys: [], label: "follow-explore", ofChart: true, act: explore },
    { ...help, label: "" },
    { name: "close", keys: ["Escape"], label: "follow-leave", says: "scripts-keys-close",
      does: "scripts-keys-close-does", act: quit },
  ];

  // A screen of words in place of the slides.
  /** @type {(said: string, ...parts: HTMLElement[]) => void} */
  function screen(said, ...parts) {
    show.leave();
    standing = null;
    door.screen(said, ...parts);
  }

  /** @type {(said: string) => void} */
  function waiting(said) {
    if (!show.root()) screen(said, door.link(words("follow-leave"), door.address()));
  }

  // The presenter has ended the show, or there is none of this code.
  function ended() {
    const [former, typed] = [state, code];
    stop();
    state = null;
    own = false;
    if (!former) { door.ask(words("follow-none", { code: typed }), begin); return; }
    const slides = window.dashboardBase + "/slides?" + grammar.write(read(former));
    screen(words("follow-ended"), door.link(words("follow-list"), slides), door.link(words("follow-own-slides"), door.address()));
  }

  /** @type {(text: string) => void} */
  function begin(text) {
    keep(plain(text));
    if (!code) { door.ask("", begin); return; }
    window.dashboardConnection.replace(door.address(code));
    waiting(words("follow-waiting"));
    follow();
  }

  // On every other page: the way back, as long as there is a show to go back to.
  async function bar() {
    code = window.dashboardKeeping.ofTab(KEPT);
    const answer = await ask(0);
    const box = document.querySelector(".show-bar");
    if (answer && GONE.includes(answer.status)) {
      keep("");
      if (box) box.remove();
    } else if (!box) {
      door.bar(code);
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden || !code) return;
    if (document.querySelector(".show-bar")) bar();
    else wake();
  });
  window.addEventListener("online", wake);

  globalThis.dashboardFollow = {
    begin,
    bar,
    following: () => (code && state ? { code, own, ...state } : null),
  };
})();
