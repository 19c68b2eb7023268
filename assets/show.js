// The slide show: /slides with present=1. Everything is had in one answer, the slides beside the present one are drawn
// before they are asked for, so that turning only shows what is there already, network or not.
(function () {
  "use strict";

  const PLOT = { displayModeBar: false, responsive: false, scrollZoom: false, showSendToCloud: false, showTips: false,
    topojsonURL: window.dashboardBase + "/assets/geo/" };
  const AWAKE = 3000;
  const WARNED = 10000;
  // What lies to the right comes next, where lines run to the right.
  const FORWARD = document.documentElement.dir === "rtl" ? -1 : 1;

  /**
   * A slide as dashboard/export/show.py gives it; what a chart has beside its words is there for charts alone.
   * @typedef {{ kind: string, title: string, subtitle: string, text: string[], foot: string, link: string }} SlideWords
   * @typedef {{ figure?: Figure, space?: Size, height?: number, words?: string, open?: string, code?: string }} SlideChart
   * @typedef {SlideWords & SlideChart} ShownSlide
   * @typedef {{ title: string, locale: string, note: string, problems: string[], slides: ShownSlide[] }} Shown
   */

  const words = window.dashboardMessages.say;

  /** @type {Shown | null} */
  let deck = null;
  let at = 0;
  /** @type {HTMLElement | null} */
  let root = null;
  // The slides that stand, and those whose figure is drawn.
  /** @type {HTMLElement[]} */
  let boxes = [];
  /** @type {Set<number>} */
  const drawn = new Set();

  function asked() {
    const query = new URLSearchParams(window.location.search);
    return window.location.pathname === window.dashboardBase + "/slides" && query.get("present") === "1";
  }

  /** @type {<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className?: string, text?: string) => HTMLElementTagNameMap[Tag]} */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** @type {(label: string, act: () => void) => HTMLButtonElement} */
  function button(label, act) {
    const made = element("button", "tool", label);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  // What a slide says; its figure is drawn when it comes near.
  /** @type {(slide: ShownSlide, number: number) => HTMLElement} */
  function slideOf(slide, number) {
    const box = element("section", "show-slide show-" + slide.kind + "-slide");
    box.setAttribute("aria-roledescription", words("scripts-show-role-slide"));
    box.setAttribute("aria-label", words("scripts-show-slide", numbered(number)));
    box.appendChild(element("h1", "show-title", slide.title));
    if (slide.subtitle) box.appendChild(element("p", "show-subtitle", slide.subtitle));
    if (slide.text.length) {
      const list = element("ul", "show-lines");
      slide.text.forEach((line) => list.appendChild(element("li", "", line)));
      box.appendChild(list);
    }
    if (slide.figure) {
      const figure = element("div", "show-figure");
      figure.setAttribute("role", "img");
      figure.setAttribute("aria-label", slide.words);
      box.appendChild(figure);
    }
    if (slide.foot) box.appendChild(element("p", "show-source", slide.foot));
    return box;
  }

  /** @type {(number: number) => { number: number, all: number }} */
  const numbered = (number) => ({ number: number + 1, all: deck.slides.length });

  /** @type {(number: number) => HTMLElement} */
  const frameOf = (number) => boxes[number].querySelector(".show-figure");
  /** @type {(number: number) => Size} */
  const roomOf = (number) => ({ width: frameOf(number).clientWidth, height: frameOf(number).clientHeight });

  // Every figure is asked for anew, drawn for the frame that the words of its slide leave. Without a network it stays as
  // it is, made larger or smaller as a whole.
  async function suit() {
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const spaces = deck.slides.map(({ figure }, number) =>
      figure ? window.dashboardDrawingSizes.spaceOn(roomOf(number), screen) : null);
    if (deck.slides.every(({ space }, number) => !space || same(space, spaces[number]))) return;
    const query = askedDeck();
    query.set("spaces", spaces.map((space) => space ? space.width + "x" + space.height : "").join(","));
    const answer = await fetch(window.dashboardBase + "/show.json?" + query.toString()).catch(/** @returns {null} */ () => null);
    if (!answer || !answer.ok || !root) return;
    const found = /** @type {Shown} */ (await answer.json());
    found.slides.forEach(function (slide, number) {
      if (!slide.figure || !boxes[number]) return;
      Object.assign(deck.slides[number], slide);
      boxes[number].querySelector(".show-subtitle")?.replaceChildren(slide.subtitle);
    });
  }

  /** @type {(one: Size, two: Size) => boolean} */
  const same = (one, two) => one.width === two.width && one.height === two.height;

  /** @type {(number: number) => void} */
  function draw(number) {
    if (!deck.slides[number] || drawn.has(number)) return;
    drawn.add(number);
    fit(number);
  }

  /** @type {(number: number) => void} */
  function fit(number) {
    const slide = deck.slides[number];
    if (!slide.figure) return;
    const { space, height } = slide;
    const size = window.dashboardDrawingSizes.onSlide({ space, height }, roomOf(number));
    const drawing = element("div", "show-drawing");
    drawing.style.transform = "scale(" + size.zoom + ")";
    frameOf(number).replaceChildren(drawing);
    // Plotly writes into what it is given.
    const figure = structuredClone(slide.figure);
    Object.assign(figure.layout, { width: size.width, height: size.height, autosize: false });
    window.Plotly.newPlot(drawing, figure.data, figure.layout, { ...PLOT, locale: deck.locale });
  }

  /** @type {(number: number) => void} */
  function turn(number) {
    const next = Math.max(0, Math.min(deck.slides.length - 1, number));
    draw(next);
    boxes.forEach((box, key) => {
      box.classList.toggle("show-now", key === next);
      box.toggleAttribute("inert", key !== next);
    });
    at = next;
    const slide = deck.slides[at];
    root.querySelector(".show-number").textContent = (at + 1) + " / " + deck.slides.length;
    root.querySelector(".show-status").textContent =
      words("scripts-show-now", { ...numbered(at), title: slide.title });
    root.querySelectorAll("[data-of-chart]").forEach((one) => { one.hidden = !slide.figure; });
    const query = new URLSearchParams(window.location.search);
    query.set("slide", String(at + 1));
    window.dashboardConnection.replace(window.location.pathname + "?" + query.toString());
    window.setTimeout(function () { if (root) [at + 1, at - 1].forEach(draw); }, 30);
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

  async function controls() {
    const slide = deck.slides[at];
    if (!slide.open) return;
    const there = await window.dashboardConnection.reachable();
    if (!root || deck.slides[at] !== slide || root.querySelector(".show-over")) return;
    if (!there) { warn(words("scripts-show-away")); return; }
    const frame = element("iframe");
    frame.src = slide.open;
    frame.title = slide.title;
    // The keys of the show hold in the frame too: it is of the same site.
    frame.addEventListener("load", () => frame.contentWindow.addEventListener("keydown", function (event) {
      if (event.key === "Escape") back();
    }));
    over("controls", [frame]);
  }

  function code() {
    const slide = deck.slides[at];
    if (!slide.code) return;
    const picture = element("img", "show-code");
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(slide.code);
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
    const query = new URLSearchParams(window.location.search);
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
    Escape: () => { if (!back() && !document.fullscreenElement) end(); },
  };

  /** @type {(event: KeyboardEvent & { target: HTMLElement }) => void} */
  function press(event) {
    if (!root || event.ctrlKey || event.metaKey || event.altKey) return;
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

  function build() {
    root = element("div", "show");
    root.tabIndex = -1;
    root.setAttribute("role", "region");
    root.setAttribute("aria-roledescription", words("scripts-show-role-show"));
    root.setAttribute("aria-label", deck.title || document.title);
    const stage = element("div", "show-stage");
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
    root.append(stage, foot);
    swipes(stage);
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

  // The deck as the address names it.
  function askedDeck() {
    const query = new URLSearchParams(window.location.search);
    query.delete("present");
    query.delete("slide");
    return query;
  }

  async function begin() {
    const first = Math.trunc(Number(new URLSearchParams(window.location.search).get("slide"))) || 1;
    const answer = await fetch(window.dashboardBase + "/show.json?" + askedDeck().toString());
    if (!answer.ok) throw new Error(await answer.text());
    deck = await answer.json();
    if (!deck.slides.length) throw new Error(words("scripts-show-empty"));
    build();
    boxes = deck.slides.map(slideOf);
    root.querySelector(".show-stage").append(...boxes);
    // The outlines of the first map are asked for now, while there is a network.
    if (deck.slides.some((slide) => slide.figure && slide.figure.layout.geo)) fetch(PLOT.topojsonURL + "world_110m.json");
    await suit();
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
    resizing = window.setTimeout(async function () {
      await suit();
      if (root) drawn.forEach(fit);
    }, 150);
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
