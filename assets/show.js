// The slide show: /slides with present=1. The words of all slides are had in one answer, then each chart drawn for the room
// that its slide has on this screen: the present one first, then its neighbours, then all others, so that turning only
// shows what is there already, network or not.
(function () {
  "use strict";

  const AWAKE = 3000;
  const WARNED = 10000;
  const SETTLED = 150;
  // The subtitle says which rows had no room, and with that may take room itself: so often a figure is asked for.
  const TRIES = 3;
  // What lies to the right comes next, where lines run to the right.
  const FORWARD = document.documentElement.dir === "rtl" ? -1 : 1;

  /**
   * A deck as dashboard/views/slides/showing.py gives it.
   * @typedef {{ title: string, lang: string, locale: string, note: string, problems: string[], slides: ShownSlide[] }} Shown
   * A slide on the screen: what it says now, what it said at first, its chart as it was drawn last and for which query.
   * @typedef {{ box: HTMLElement, slide: ShownSlide, first: ShownSlide, drawn?: DrawnSlide, drawnOf?: string,
   *   plotted?: DrawnSlide, settled?: string, open?: HTMLElement, chosen?: Record<string, string>,
   *   entry?: string, asking?: { of: string, answer: Promise<DrawnSlide> } }} Standing
   */

  const words = window.dashboardMessages.say;
  const { element, build, settle, space, plot, outlines } = window.dashboardShowSlide;

  /** @type {Shown | null} */
  let deck = null;
  let at = 0;
  // The query that the show began with.
  let listed = "";
  /** @type {HTMLElement | null} */
  let root = null;
  /** @type {Standing[]} */
  let standing = [];
  // A view over the question that led to it.
  /** @type {Standing | null} */
  let beyond = null;

  function asked() {
    const query = new URLSearchParams(window.location.search);
    return window.location.pathname === window.dashboardBase + "/slides" && query.get("present") === "1";
  }

  /** @type {(label: string, act: () => void) => HTMLButtonElement} */
  function button(label, act) {
    const made = element("button", "tool", label);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /** @type {(number: number) => { number: number, all: number }} */
  const numbered = (number) => ({ number: number + 1, all: deck.slides.length });

  /** @type {(one: Standing, room: string) => Promise<DrawnSlide>} */
  function ask(one, room) {
    const of = one.slide.query + "&space=" + room + (one.open ? "&controls=1" : "");
    if (!one.asking || one.asking.of !== of) {
      const answer = fetch(window.dashboardAnswer("/show/slide.json", of)).then(async (found) => {
        if (!found.ok) throw new Error(await found.text());
        return /** @type {Promise<DrawnSlide>} */ (found.json());
      });
      one.asking = { of, answer };
      answer.catch(() => { if (one.asking && one.asking.of === of) one.asking = undefined; });
    }
    return one.asking.answer;
  }

  // Writes the words of a slide anew where they, or their room, have changed.
  /** @type {(one: Standing) => void} */
  function say(one) {
    const { title, subtitle, foot } = one.slide;
    const state = JSON.stringify([title, subtitle, foot, window.innerWidth, window.innerHeight, one.open && one.open.offsetHeight]);
    if (one.settled === state) return;
    settle(one.box, one.slide);
    one.settled = state;
  }

  // Has a slide say what it says, and its chart drawn for the room there is; throws where that is not to be had.
  /** @type {(one: Standing) => Promise<void>} */
  async function have(one) {
    say(one);
    for (let tries = 0; one.slide.query && tries < TRIES; tries += 1) {
      const room = space(one.box);
      const { query } = one.slide;
      if (one.drawn && one.drawnOf === query && one.drawn.space === room && (!one.open || one.drawn.controls.length)) return;
      const found = await ask(one, room);
      if (one.slide.query !== query) return;
      const title = (query === one.first.query && one.first.title) || found.title;
      Object.assign(one, { drawn: found, drawnOf: query, slide: { ...one.slide, ...found, title, query } });
      if (one.open) fill(one);
      say(one);
    }
  }

  /** @type {(one: Standing) => void} */
  function draw(one) {
    if (!one.drawn || one.plotted === one.drawn) return;
    one.plotted = one.drawn;
    plot(one.box, one.drawn, deck.locale);
  }

  let gathering = 0;

  // Has all slides, the present one first; what is near is drawn. Resolves when the present one is.
  async function gather() {
    const turned = gathering += 1;
    root.dataset.whole = "false";
    const others = standing.filter((_, number) => number !== at);
    const near = others.filter((one) => Math.abs(standing.indexOf(one) - at) === 1);
    const had = await get(standing[at], turned);
    rest([...near, ...others.filter((one) => !near.includes(one))], turned, had);
  }

  // One after the other: a server has other readers too.
  /** @type {(list: Standing[], turned: number, had: boolean) => Promise<void>} */
  async function rest(list, turned, had) {
    let every = had;
    for (const one of list) {
      if (turned !== gathering || !root) return;
      every = await get(one, turned) && every;
    }
    if (turned === gathering && root) root.dataset.whole = String(every);
  }

  // Has one slide and draws it where it is near; says whether it could be had.
  /** @type {(one: Standing, turned: number) => Promise<boolean>} */
  async function get(one, turned) {
    let had = true;
    try {
      await have(one);
    } catch (error) {
      had = false;
      if (root && one === standing[at]) away(one, error);
    }
    if (turned === gathering && root && Math.abs(standing.indexOf(one) - at) <= 1) draw(one);
    return had;
  }

  // The chart of the present slide cannot be had: what was drawn of it is enlarged as it is, else its place says so.
  /** @type {(one: Standing, error: unknown) => void} */
  function away(one, error) {
    if (one.drawn) { one.plotted = undefined; return; }
    const said = element("p", "notice", words("scripts-show-missing", { reason: window.dashboardConnection.reason(error) }));
    said.setAttribute("role", "status");
    one.box.querySelector(".show-figure").replaceChildren(said);
  }

  /** @type {(number: number) => void} */
  function turn(number) {
    const next = Math.max(0, Math.min(deck.slides.length - 1, number));
    if (next !== at) { shut(); back(); }
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
    tell();
    gather();
  }

  // The address says which slide it is, and what is chosen on slides meanwhile.
  function tell() {
    const query = new URLSearchParams(listed);
    const numbers = Array.from(query.keys()).filter((key) => /^[1-9][0-9]{0,3}$/.test(key)).sort((one, other) => Number(one) - Number(other));
    // Some of those that an address names may not be there.
    if (numbers.length === standing.length) standing.forEach(({ entry }, i) => { if (entry) query.set(numbers[i], entry); });
    query.set("slide", String(at + 1));
    window.dashboardConnection.replace(window.location.pathname + "?" + query.toString());
  }

  /** @type {(act: string, content: HTMLElement[]) => void} */
  function over(act, content) {
    const box = element("div", "show-over");
    box.appendChild(button(words("scripts-show-back"), back));
    content.forEach((part) => box.appendChild(part));
    back();
    box.dataset.act = act;
    root.querySelector(".show-stage").appendChild(box);
    box.querySelector("button").focus();
  }

  function back() {
    const box = root.querySelector(".show-over");
    if (box) box.remove();
    root.focus();
    return Boolean(box);
  }

  // A view that a question leads to: the slide that shows it, else over the question until that is gone back to.
  /** @type {(lead: ShownLead) => void} */
  function reveal(lead) {
    if (lead.number) { turn(lead.number - 1); return; }
    const { title, chosen: subtitle, chart, query } = lead;
    const slide = { kind: "chart", title, subtitle, text: /** @type {string[]} */ ([]), foot: "", link: "", chart, query };
    // Its title becomes the finding once that is there.
    beyond = { box: build(slide, title), slide, first: { ...slide, title: "" } };
    over("reveal", [beyond.box]);
    see();
  }

  async function see() {
    const one = beyond;
    if (!one || !one.box.isConnected) return;
    try {
      await have(one);
    } catch (error) {
      away(one, error);
    }
    if (one.box.isConnected) draw(one);
  }

  function help() {
    const table = element("table");
    HELP.forEach(([keys, does, arrow]) => {
      const row = element("tr");
      const head = element("th", "", words(keys, { arrow }));
      head.scope = "row";
      row.append(head, element("td", "", words(does)));
      table.appendChild(row);
    });
    over("help", [element("h1", "show-title", words("scripts-show-help")), table]);
  }

  // The controls of a chart, in one row over it; what is chosen stays until the show ends or it is put back.
  async function controls() {
    const one = standing[at];
    if (shut() || !one.slide.query) return;
    const there = await window.dashboardConnection.reachable();
    if (!root || standing[at] !== one || one.open || root.querySelector(".show-over")) return;
    if (!there) { warn(words("scripts-show-away")); return; }
    one.open = window.dashboardShowControls.open(words("scripts-show-controls"));
    one.box.querySelector(".show-words").after(one.open);
    await gather();
    const field = one.open && one.open.querySelector("[data-control]");
    if (field instanceof HTMLElement) field.focus();
  }

  /** @type {(one: Standing) => void} */
  function fill(one) {
    window.dashboardShowControls.fill(one.open, one.drawn.controls, (name, value) => choose(one, name, value), () => {
      one.open.dataset.offered = "";
      Object.assign(one, { slide: one.first, chosen: undefined, entry: undefined });
      tell();
      gather();
    });
  }

  // Another view of the chart of a slide: the rest of what is chosen stays.
  /** @type {(one: Standing, name: string, value: string) => Promise<void>} */
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
    if (one.drawnOf === query) { one.entry = entry; tell(); return; }
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
    one.open.remove();
    one.open = undefined;
    gather();
    root.focus();
    return true;
  }

  function code() {
    const { slide, drawn } = standing[at];
    if (!drawn || !drawn.code) return;
    const picture = element("img", "show-code");
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(drawn.code);
    picture.alt = words("scripts-show-code");
    const note = deck.note ? [element("p", "show-link", deck.note)] : [];
    over("code", [picture, element("p", "show-link", slide.link), ...note]);
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (root.requestFullscreen) root.requestFullscreen();
  }

  // Back to where the show was called from, if that was a page of ours and it can be had; else to the list below.
  async function end() {
    const called = document.referrer.startsWith(window.location.origin) && window.history.length > 1;
    if (called && await window.dashboardConnection.reachable()) {
      window.history.back();
      return;
    }
    const query = new URLSearchParams(listed);
    query.delete("present");
    query.delete("slide");
    window.dashboardConnection.replace(window.location.pathname + "?" + query.toString());
    leave();
  }

  // The page below is there again.
  function leave() {
    if (root) root.remove();
    root = null;
    document.documentElement.classList.remove("show-open");
    document.getElementById("react-entry-point").inert = false;
  }

  // The keys as the help names them, what they do, and the arrow among them.
  /** @type {[string, string, string?][]} */
  const HELP = [
    ["scripts-keys-next", "scripts-keys-next-does", FORWARD > 0 ? "→" : "←"],
    ["scripts-keys-previous", "scripts-keys-previous-does", FORWARD > 0 ? "←" : "→"],
    ["scripts-keys-ends", "scripts-keys-ends-does"],
    ["scripts-keys-full", "scripts-keys-full-does"],
    ["scripts-keys-controls", "scripts-keys-controls-does"],
    ["scripts-keys-code", "scripts-keys-code-does"],
    ["scripts-keys-help", "scripts-keys-help-does"],
    ["scripts-keys-close", "scripts-keys-close-does"],
  ];

  /** @type {Record<string, () => void>} */
  const KEYS = {
    ArrowRight: () => turn(at + FORWARD), PageDown: () => turn(at + 1), ArrowDown: () => turn(at + 1),
    ArrowLeft: () => turn(at - FORWARD), PageUp: () => turn(at - 1), ArrowUp: () => turn(at - 1),
    Home: () => turn(0), End: () => turn(deck.slides.length - 1),
    f: full, c: controls, q: code, "?": help,
    Escape: () => { if (!back() && !shut() && !document.fullscreenElement) end(); },
  };

  // Whether a letter says something to a widget: it is written there, or a list is searched by it.
  /** @type {(widget: HTMLElement, letter: string) => boolean} */
  function takes(widget, letter) {
    if (widget instanceof HTMLSelectElement) {
      return Array.from(widget.options).some((one) => one.text.trim().toLowerCase().startsWith(letter));
    }
    return widget.matches("input:not([type=range], [type=checkbox], [type=radio])");
  }

  /** @type {(event: KeyboardEvent & { target: HTMLElement }) => void} */
  function press(event) {
    if (!root || event.ctrlKey || event.metaKey || event.altKey) return;
    // Within the controls keys are those of the widgets, but for those that close the row.
    const closes = event.key === "Escape" || (event.key.toLowerCase() === "c" && !takes(event.target, "c"));
    if (event.target.closest(".show-controls") && !closes) return;
    if (event.key === " " && !event.target.closest("button")) {
      event.preventDefault();
      turn(at + (event.shiftKey ? -1 : 1));
      return;
    }
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    // The key that opened something closes it; any other puts the slide back first.
    const open = act !== full && event.key !== "Escape" && root.querySelector(".show-over");
    if (open) back();
    if (!open || open.dataset.act !== act.name) act();
  }

  // A finger that moves sideways turns too.
  /** @type {(stage: HTMLElement) => void} */
  function swipes(stage) {
    /** @type {Touch | null} */
    let begun = null;
    stage.addEventListener("touchstart", (event) => { begun = event.changedTouches[0]; }, { passive: true });
    stage.addEventListener("touchend", function (event) {
      const moved = event.changedTouches[0];
      const across = moved.clientX - begun.clientX;
      if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(moved.clientY - begun.clientY)) {
        turn(at + (across < 0 ? FORWARD : -FORWARD));
      }
    }, { passive: true });
  }

  function raise() {
    root = element("div", "show");
    root.tabIndex = -1;
    root.setAttribute("role", "region");
    root.setAttribute("aria-roledescription", words("scripts-show-role-show"));
    root.setAttribute("aria-label", deck.title || document.title);
    const slides = element("div", "show-stage");
    const foot = element("div", "show-foot");
    const buttons = element("div", "show-buttons");
    const ofChart = [button(words("scripts-show-controls"), controls), button(words("scripts-show-code"), code)];
    ofChart.forEach((one) => { one.dataset.ofChart = ""; });
    buttons.append(
      button(words("scripts-show-previous"), () => turn(at - 1)), button(words("scripts-show-next"), () => turn(at + 1)),
      ...ofChart, button(words("scripts-show-full"), full), button(words("scripts-show-help"), help),
      button(words("scripts-show-close"), end));
    foot.append(buttons, element("span", "show-number"), element("p", "show-status visually-hidden"));
    foot.querySelector(".show-status").setAttribute("role", "status");
    standing = deck.slides.map((slide, number) => ({ box: build(slide, words("scripts-show-slide", numbered(number))), slide, first: slide }));
    slides.append(...standing.map(({ box }) => box));
    root.append(slides, foot);
    slides.addEventListener("click", (event) => {
      const pressed = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest("[data-lead]"));
      if (pressed) reveal(standing[at].slide.leads[Number(pressed.dataset.lead)]);
    });
    swipes(slides);
    /** @type {number | undefined} */
    let asleep;
    root.addEventListener("pointermove", function () {
      root.classList.add("show-awake");
      window.clearTimeout(asleep);
      asleep = window.setTimeout(() => root && root.classList.remove("show-awake"), AWAKE);
    });
    document.body.appendChild(root);
    document.getElementById("react-entry-point").inert = true;
    root.focus();
  }

  async function begin() {
    listed = window.location.search;
    const query = new URLSearchParams(listed);
    const first = Math.trunc(Number(query.get("slide"))) || 1;
    query.delete("present");
    query.delete("slide");
    const answer = await fetch(window.dashboardAnswer("/show.json", query.toString()));
    if (!answer.ok) throw new Error(await answer.text());
    deck = await answer.json();
    if (!deck.slides.length) throw new Error(words("scripts-show-empty"));
    raise();
    outlines();
    turn(first - 1);
    if (deck.problems.length) warn(window.dashboardMessages.sentences(deck.problems));
  }

  // What cannot be shown is told to the presenter, for a while.
  /** @type {(text: string) => void} */
  function warn(text) {
    root.querySelectorAll(".show-warning").forEach((one) => one.remove());
    const said = element("p", "notice show-warning", text);
    said.setAttribute("role", "status");
    root.appendChild(said);
    window.setTimeout(() => said.remove(), WARNED);
  }

  /** @type {number | undefined} */
  let resizing;
  window.addEventListener("resize", function () {
    if (!root) return;
    window.clearTimeout(resizing);
    resizing = window.setTimeout(() => {
      [...standing, ...(beyond ? [beyond] : [])].forEach((one) => { one.plotted = undefined; });
      gather();
      see();
    }, SETTLED);
  });
  document.addEventListener("keydown", press);

  // A chart of any page as a show of one slide.
  document.addEventListener("click", function (event) {
    const pressed = event.target.closest("[data-present]");
    if (!pressed) return;
    const name = pressed.dataset.present;
    const query = document.getElementById(name + "-download").dataset.query;
    const { said, without } = window.dashboardLanguage;
    const { chartEntry, write } = window.dashboardSlidesGrammar;
    const slides = write({ title: "", lang: said, slides: [{ entry: chartEntry(name, without(query)) }] });
    const address = window.dashboardBase + "/slides?" + slides + "&present=1";
    window.dashboardConnection.leave(() => window.location.assign(address));
  });

  if (asked()) {
    document.documentElement.classList.add("show-open");
    begin().catch(function (error) {
      const said = element("p", "notice", error.message);
      said.setAttribute("role", "alert");
      leave();
      document.body.prepend(said);
    });
  }
})();
