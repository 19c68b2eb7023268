// The slide show: /slides with present=1, or what a phone follows. The words of all slides are had in one answer, then each
// chart drawn for the room that its slide has on this screen: the present one first, then its neighbours, then all others, so
// that turning only shows what is there already, network or not. What may be pressed, and what happens after a turn or a
// choice, is said by who raises it (assets/show-present.js, assets/show-follow.js).
//
// Others find here: `now()`, the slide that stands; `foot()`, the place for marks that are always seen; `over()`, a sheet
// over the slide; `warn()`, a line for a while. After whatever changes the page hears "dashboard:show"; after a chart is
// drawn, "dashboard:show-drawn"; before a view of a question is opened, "dashboard:show-lead" with it.
(function () {
  "use strict";

  const AWAKE = 3000;
  const WARNED = 10000;
  const SETTLED = 150;

  const words = window.dashboardMessages.say;
  const { element, build, outlines } = window.dashboardShowSlide;
  const { have, draw, away } = window.dashboardShowStanding;
  const keys = window.dashboardShowKeys;

  /** @type {Shown | null} */
  let deck = null;
  let at = 0;
  /** @type {ShowManner | null} */
  let manner = null;
  /** @type {HTMLElement | null} */
  let root = null;
  /** @type {ShowStanding[]} */
  let standing = [];
  // A view over the question that led to it.
  /** @type {ShowStanding | null} */
  let beyond = null;

  /** @type {(label: string, act: () => void) => HTMLButtonElement} */
  function button(label, act) {
    const made = element("button", "tool", label);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /** @type {(number: number) => { number: number, all: number }} */
  const numbered = (number) => ({ number: number + 1, all: deck.slides.length });

  let gathering = 0;

  // Has all slides, the present one first; what is near is drawn. Resolves when the present one is.
  async function gather() {
    const turned = gathering += 1;
    root.dataset.whole = "false";
    const others = standing.filter((_, number) => number !== at);
    const near = others.filter((one) => Math.abs(standing.indexOf(one) - at) === 1);
    const had = await get(standing[at], turned);
    rest(manner.near ? near : [...near, ...others.filter((one) => !near.includes(one))], turned, had);
  }

  // One after the other: a server has other readers too.
  /** @type {(list: ShowStanding[], turned: number, had: boolean) => Promise<void>} */
  async function rest(list, turned, had) {
    let every = had;
    for (const one of list) {
      if (turned !== gathering || !root) return;
      every = await get(one, turned) && every;
    }
    if (turned === gathering && root) root.dataset.whole = String(every);
  }

  // Has one slide and draws it where it is near; says whether it could be had.
  /** @type {(one: ShowStanding, turned: number) => Promise<boolean>} */
  async function get(one, turned) {
    let had = true;
    try {
      await have(one, () => { if (one.open) fill(one); });
    } catch (error) {
      had = false;
      if (root && one === standing[at]) away(one, error);
    }
    if (turned === gathering && root && Math.abs(standing.indexOf(one) - at) <= 1) draw(one, deck.locale);
    return had;
  }

  /** @type {(number: number) => void} */
  function turn(number) {
    const next = Math.max(0, Math.min(deck.slides.length - 1, number));
    const turned = next !== at || !root.querySelector(".show-now");
    if (next !== at) {
      shut();
      back();
      // What turns away cannot have the focus; what stays keeps it.
      if (standing[at].box.contains(document.activeElement)) root.focus();
    }
    standing.forEach(({ box }, key) => {
      box.classList.toggle("show-now", key === next);
      box.toggleAttribute("inert", key !== next);
    });
    at = next;
    const { slide } = standing[at];
    root.querySelector(".show-number").textContent = (at + 1) + " / " + deck.slides.length;
    root.querySelector(".show-status").textContent =
      words("scripts-show-now", { ...numbered(at), title: slide.title });
    root.querySelectorAll("[data-of-chart]").forEach((one) => { one.hidden = !slide.query; });
    if (turned) changed();
    gather();
  }

  function changed() {
    manner.changed();
    document.dispatchEvent(new Event("dashboard:show"));
  }

  // What had the focus before a sheet or a row of controls was opened.
  /** @type {WeakMap<HTMLElement, HTMLElement>} */
  const openers = new WeakMap();

  // Removes a sheet or a row; what opened it has the focus again, where that is now nowhere else.
  /** @type {(box: HTMLElement) => void} */
  function close(box) {
    box.remove();
    if (root.contains(document.activeElement)) return;
    root.focus();
    openers.get(box).focus();
  }

  /** @type {(act: string, content: HTMLElement[]) => void} */
  function over(act, content) {
    back();
    const box = element("div", "show-over");
    box.appendChild(button(words("scripts-show-back"), back));
    content.forEach((part) => box.appendChild(part));
    openers.set(box, /** @type {HTMLElement} */ (document.activeElement));
    // What is covered cannot have the focus.
    standing[at].box.inert = true;
    box.dataset.showAct = act;
    root.querySelector(".show-stage").appendChild(box);
    box.querySelector("button").focus();
  }

  function back() {
    const box = root.querySelector(".show-over");
    if (!box) return false;
    standing[at].box.inert = false;
    close(box);
    document.dispatchEvent(new Event("dashboard:show"));
    return true;
  }

  // A view that a question leads to: the slide that shows it, else over the question until that is gone back to.
  /** @type {(lead: ShownLead) => void} */
  function reveal(lead) {
    document.dispatchEvent(new CustomEvent("dashboard:show-lead", { detail: lead }));
    if (lead.number) { turn(lead.number - 1); return; }
    const { title, chosen: subtitle, chart, query } = lead;
    const slide = { kind: "chart", title, subtitle, text: /** @type {string[]} */ ([]), foot: "", link: "", chart, query };
    // Its title becomes the finding once that is there.
    beyond = { box: build(slide, title), slide, first: { ...slide, title: "" } };
    over("reveal", [beyond.box]);
    changed();
    see();
  }

  async function see() {
    const one = beyond;
    if (!one || !one.box.isConnected) return;
    try {
      await have(one, () => { if (one.open) fill(one); });
    } catch (error) {
      away(one, error);
    }
    if (one.box.isConnected) draw(one, deck.locale);
  }

  const help = () => over("help", [element("h1", "show-title", words("scripts-show-help")), keys.table(manner.acts)]);

  // The controls of a chart, in one row over it; what is chosen stays until the show ends or it is put back.
  async function controls() {
    const one = standing[at];
    if (shut() || !one.slide.query) return;
    const there = await window.dashboardConnection.reachable();
    if (!root || standing[at] !== one || one.open || root.querySelector(".show-over")) return;
    if (!there) { warn(words("scripts-show-away")); return; }
    one.open = window.dashboardShowControls.open(words("scripts-show-controls"));
    openers.set(one.open, /** @type {HTMLElement} */ (document.activeElement));
    one.box.querySelector(".show-words").after(one.open);
    changed();
    await gather();
    const field = one.open && one.open.querySelector("[data-control]");
    if (field instanceof HTMLElement) field.focus();
  }

  /** @type {(one: ShowStanding) => void} */
  function fill(one) {
    window.dashboardShowControls.fill(one.open, one.drawn.controls, (name, value) => choose(one, name, value), () => {
      one.open.dataset.offered = "";
      Object.assign(one, { slide: one.first, chosen: undefined, entry: undefined });
      changed();
      gather();
    });
  }

  // Another view of the chart of a slide: the rest of what is chosen stays.
  /** @type {(one: ShowStanding, name: string, value: string) => Promise<void>} */
  async function choose(one, name, value) {
    const { slide: former } = one;
    const before = one.chosen && { ...one.chosen };
    one.chosen ??= Object.fromEntries(one.drawn.controls.map((control) => [control.name, String(control.value)]));
    one.chosen[name] = value;
    const { chartEntry, write } = window.dashboardSlidesGrammar;
    const entry = chartEntry(one.slide.chart, new URLSearchParams(one.chosen).toString());
    const query = write({ title: "", lang: deck.lang, slides: [{ entry }] });
    one.slide = { ...one.slide, query };
    await gather();
    if (!root || one.slide.query !== query) return;
    if (one.drawnOf === query) { one.entry = entry; changed(); return; }
    if (!one.open) return;
    // What could not be drawn is not chosen either.
    Object.assign(one, { slide: former, chosen: before });
    one.open.dataset.offered = "";
    fill(one);
    warn(words("scripts-show-away"));
  }

  // Closes the row of controls; says whether there was one.
  function shut() {
    const one = standing[at];
    if (!one || !one.open) return false;
    close(one.open);
    one.open = undefined;
    gather();
    return true;
  }

  // The slide of a number, from 0, is another view of its chart, or the first again: as somebody else has chosen it.
  /** @type {(number: number, part: Slide) => void} */
  function put(number, part) {
    const one = standing[number];
    const query = window.dashboardSlidesGrammar.write({ title: "", lang: deck.lang, slides: [part] });
    if (!one.slide.query || one.slide.query === query) return;
    const slide = query === one.first.query ? one.first : { ...one.slide, query };
    Object.assign(one, { slide, chosen: undefined, entry: undefined });
    gather();
  }

  // The page below is there again.
  function leave() {
    watch.disconnect();
    if (root) root.remove();
    root = null;
    document.documentElement.classList.remove("show-open");
    document.getElementById("react-entry-point").inert = false;
  }

  // What every show has.
  /** @type {Record<string, ShowAct>} */
  const ACTS = {
    ...keys.turns({ by: (steps) => turn(at + steps), first: () => turn(0), last: () => turn(deck.slides.length - 1) }),
    controls: { name: "controls", keys: ["c"], label: "scripts-show-controls", ofChart: true, act: controls,
      says: "scripts-keys-controls", does: "scripts-keys-controls-does" },
    help: { name: "help", keys: ["?"], label: "scripts-show-help", act: help,
      says: "scripts-keys-help", does: "scripts-keys-help-does" },
  };

  /** @type {(event: KeyboardEvent & { target: HTMLElement }) => void} */
  function press(event) {
    if (!root) return;
    if (keys.leaves(event)) { root.focus(); return; }
    const act = keys.meant(event, manner.acts);
    if (!act) return;
    event.preventDefault();
    if (event.key === "Escape" && (back() || shut() || document.fullscreenElement)) return;
    // The key that opened something closes it; any other puts the slide back first.
    const open = !act.beside && root.querySelector(".show-over");
    if (open) back();
    if (open && open.dataset.showAct === act.name) return;
    // The buttons are seen as long as one of them has the focus: who goes on by keys leaves them.
    if (root.querySelector(".show-foot").contains(document.activeElement)) root.focus();
    act.act();
  }

  /** @type {(act: ShowAct) => HTMLButtonElement} */
  function pressed(act) {
    const made = button(words(act.label), act.act);
    made.dataset.showAct = act.name;
    if (act.ofChart) made.dataset.ofChart = "";
    return made;
  }

  function under() {
    const made = element("div", "show-foot");
    const buttons = element("div", "show-buttons");
    buttons.append(...manner.acts.filter(({ label }) => label).map(pressed));
    const status = element("p", "show-status visually-hidden");
    status.setAttribute("role", "status");
    made.append(buttons, element("div", "show-marks"), element("span", "show-number"), status);
    return made;
  }

  // The buttons come with the pointer.
  function wakes() {
    /** @type {number | undefined} */
    let asleep;
    root.addEventListener("pointermove", function () {
      root.classList.add("show-awake");
      window.clearTimeout(asleep);
      asleep = window.setTimeout(() => root && root.classList.remove("show-awake"), AWAKE);
    });
  }

  // Shows a deck from one of its slides on, numbered from 1, in place of what is shown.
  /** @type {(found: Shown, number: number, how: ShowManner) => void} */
  function raise(found, number, how) {
    leave();
    document.documentElement.classList.add("show-open");
    deck = found;
    manner = how;
    at = 0;
    root = element("div", "show" + (how.className ? " " + how.className : ""));
    root.tabIndex = -1;
    root.setAttribute("role", "region");
    root.setAttribute("aria-roledescription", words("scripts-show-role-show"));
    root.setAttribute("aria-label", deck.title || document.title);
    const slides = element("div", "show-stage");
    standing = deck.slides.map((slide, i) => ({ box: build(slide, words("scripts-show-slide", numbered(i))), slide, first: slide }));
    slides.append(...standing.map(({ box }) => box));
    root.append(slides, under());
    slides.addEventListener("click", (event) => {
      const led = /** @type {HTMLElement} */ (event.target).closest("[data-lead]");
      if (led) reveal(standing[at].slide.leads[Number(led.dataset.lead)]);
    });
    keys.swipes(slides, (steps) => turn(at + steps));
    wakes();
    document.body.appendChild(root);
    room = measured();
    watch.observe(slides);
    document.getElementById("react-entry-point").inert = true;
    root.focus();
    outlines();
    turn(number - 1);
    if (deck.problems.length) warn(window.dashboardMessages.sentences(deck.problems));
  }

  // The words of the slides of a query.
  /** @type {(query: string) => Promise<Shown>} */
  async function ofQuery(query) {
    const answer = await fetch(window.dashboardAnswer("/show.json", query));
    if (!answer.ok) throw new Error(await answer.text());
    const found = await answer.json();
    if (!found.slides.length) throw new Error(words("scripts-show-empty"));
    return found;
  }

  // What cannot be shown is told, for a while.
  /** @type {(text: string) => void} */
  function warn(text) {
    if (!root) return;
    root.querySelectorAll(".show-warning").forEach((one) => one.remove());
    const said = element("p", "notice show-warning", text);
    said.setAttribute("role", "status");
    root.appendChild(said);
    window.setTimeout(() => said.remove(), WARNED);
  }

  // Has everything drawn anew for the room there is now.
  function refresh() {
    [...standing, ...(beyond ? [beyond] : [])].forEach((one) => { Object.assign(one, { plotted: undefined, settled: undefined }); });
    gather();
    see();
  }

  /** @type {number | undefined} */
  let resizing;
  // The room of the slides as they were drawn last.
  let room = "";
  function measured() {
    const { clientWidth, clientHeight } = root.querySelector(".show-stage");
    return clientWidth + "x" + clientHeight;
  }

  // It is another where the window is, the foot, or what stands beside the slides.
  const watch = new ResizeObserver(function () {
    window.clearTimeout(resizing);
    resizing = window.setTimeout(function () {
      if (!root || measured() === room) return;
      room = measured();
      refresh();
    }, SETTLED);
  });
  document.addEventListener("keydown", press);

  globalThis.dashboardShow = {
    ACTS,
    ofQuery,
    raise,
    leave,
    turn: (number) => turn(number - 1),
    put,
    refresh,
    over,
    back,
    shut,
    warn,
    button,
    root: () => root,
    // The place in the foot for marks that are always seen.
    foot: () => root.querySelector(".show-marks"),
    now: () => ({ number: at + 1, all: standing.length, ...standing[at] }),
    // What is looked at: the same, or the view over it.
    looked: () => (beyond && beyond.box.isConnected ? beyond : standing[at]),
    // What is chosen on slides meanwhile, as it stands in an address.
    entries: () => standing.map(({ entry }) => entry),
    note: () => deck.note,
  };
})();
