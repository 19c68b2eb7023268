// The stage of a page: which question and which of its turns are in sight, what steers them, and what is drawn for the room
// there is. One request a change draws all charts in sight or near it; the others wait until they come near.
(function () {
  "use strict";

  const { stepped } = window.dashboardDrawingSizes;
  const { whole } = window.dashboardRoom;
  // Charts are drawn before they come into sight: so many screens away.
  const NEAR = 0.6;
  const LATER = 250;
  // The room of a chart on a page of paper.
  const PAPER = { width: 900, height: 440 };

  // Of years to come, so many are fetched ahead.
  const STEPS = 2;

  const connection = () => window.dashboardConnection;
  const grammar = window.dashboardAddressGrammar;

  /** @type {{ bar: Element | null, controls: Control[], values: Held[] } | null} */
  let chosen = null;
  // What panels will show once the answer is there.
  /** @type {Map<HTMLElement, string>} */
  const pending = new Map();

  // On the live page; the first HTML has another until then.
  const live = document.getElementById("react-entry-point");
  const bar = () => live.querySelector(".steering");
  /** @type {() => HTMLElement[]} */
  const panels = () => Array.from(live.querySelectorAll(".panel[data-chart]"));
  /** @type {() => HTMLElement[]} */
  const questions = () => Array.from(live.querySelectorAll(".question"));
  /** @type {(part: Element) => boolean} */
  const inTurn = (part) => !part.closest(".turn[hidden]");

  // So many times the height of the screen's room a reader has asked for, to see more rows.
  /** @type {(panel: HTMLElement) => number} */
  const heights = (panel) => 1 + Number(panel.dataset.more || 0);

  // The room of the panel's chart: its part of the width where it stands beside another, as the server parts it, and as high
  // as the screen allows.
  /** @type {(panel: HTMLElement) => string} */
  function spaceOf(panel) {
    const room = whole();
    const part = panel.getBoundingClientRect().width / panel.closest(".question").getBoundingClientRect().width;
    const width = part ? Math.min(stepped(part * room.width + 0.5), room.width) : room.width;
    return width + "x" + room.height * heights(panel);
  }

  // What is chosen, or `values` in its place, as far as it concerns a chart.
  /** @type {(name: string, values?: Held[]) => string} */
  function chosenFor(name, values = chosen.values) {
    const parts = new URLSearchParams();
    chosen.controls.forEach((control, i) => {
      if (control.charts.length && !control.charts.includes(name)) return;
      const text = grammar.asText(values[i]);
      if (text !== control.default) parts.append(control.name, text);
    });
    return parts.toString();
  }

  // What a panel is to show: the room, what is chosen.
  /** @type {(panel: HTMLElement) => string} */
  const key = (panel) => spaceOf(panel) + "?" + chosenFor(panel.id);

  /** @type {(panel: HTMLElement) => boolean} */
  function near(panel) {
    const box = panel.getBoundingClientRect();
    const far = NEAR * window.innerHeight;
    return box.bottom > -far && box.top < window.innerHeight + far;
  }

  /** @type {(panel: HTMLElement) => boolean} */
  function inSight(panel) {
    const box = panel.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  }

  // Until what is drawn is on the screen; a page that nobody sees is not painted.
  const painted = () => new Promise((resolve) => {
    if (document.hidden) window.setTimeout(resolve);
    else window.requestAnimationFrame(() => window.setTimeout(resolve));
  });

  // What parts of panels have been given, by which they need not be given it again.
  /** @type {WeakMap<HTMLElement, string>} */
  const given = new WeakMap();

  /** @type {(id: string, props: Record<string, unknown>) => void} */
  function give(id, props) {
    const part = document.getElementById(id);
    const text = JSON.stringify(props);
    if (given.get(part) === text) return;
    given.set(part, text);
    window.dash_clientside.set_props(id, props);
  }

  /** @type {(id: string, props: Record<string, unknown>) => void} */
  function put(id, props) {
    const picture = /** @type {{ props: { id: string, figure: Figure } } | undefined} */ (props.children);
    const figure = picture && picture.props && picture.props.figure;
    const graph = figure && document.getElementById(picture.props.id);
    if (!graph) { give(id, props); return; }
    redraw(graph, figure);
    give(id, { style: props.style });
  }

  // A chart that stands is redrawn, not replaced, and at once: the page around it is none of its business.
  /** @type {(graph: HTMLElement, figure: Figure) => void} */
  function redraw(graph, figure) {
    const plot = /** @type {Plot | null} */ (graph.querySelector(".js-plotly-plot"));
    if (!plot || !plot.layout) { window.dash_clientside.set_props(graph.id, { figure }); return; }
    // As dcc.Graph draws what is responsive, with what it was first drawn with.
    window.Plotly.react(plot, figure.data, { ...figure.layout, autosize: true, height: undefined, width: undefined }, plot._context);
  }

  /** @type {(list: HTMLElement[], values?: Held[], space?: (panel: HTMLElement) => string) => string} */
  function named(list, values = chosen.values, space = spaceOf) {
    const query = new URLSearchParams();
    query.set("charts", list.map((panel) => panel.id + ":" + space(panel)).join(","));
    if (document.getElementById("alone")) query.set("alone", "1");
    list.forEach((panel) => new URLSearchParams(chosenFor(panel.id, values)).forEach((text, name) => query.set(name, text)));
    return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  }

  /** @type {(list: HTMLElement[], values?: Held[]) => string} */
  const address = (list, values) => window.dashboardAnswer("/stage/" + bar().dataset.view + ".json", named(list, values));

  // Asks for panels, and again for those that are not answered yet: whatever breaks off, the newest request has all.
  /** @type {(list: HTMLElement[]) => Promise<void>} */
  async function draw(list) {
    window.dashboardAnswers.stop();
    list.forEach((panel) => { pending.set(panel, key(panel)); panel.setAttribute("aria-busy", "true"); });
    pending.forEach((_, panel) => { if (!panel.isConnected) pending.delete(panel); });
    const asked = Array.from(pending);
    const of = address(asked.map(([panel]) => panel));
    const held = window.dashboardAnswers.held(of);
    if (held) connection().drop(of);
    const found = held || await window.dashboardAnswers.ask(of);
    if (found === undefined) return;
    const answered = asked.filter(([panel, wanted]) => pending.get(panel) === wanted);
    // Those in sight first; between two of them the browser shows what is drawn and hears the reader.
    for (const [panel, wanted] of answered.sort(([one], [other]) => Number(inSight(other)) - Number(inSight(one)))) {
      if (pending.get(panel) !== wanted) continue;
      pending.delete(panel);
      panel.removeAttribute("aria-busy");
      if (found) show(panel, found, wanted);
      if (pending.size) await painted();
    }
    prepare();
  }

  // What is likely to be chosen next of a control: the next of a row of years or of what plays, each other of a few.
  /** @type {(control: Control) => Held[]} */
  function following(control) {
    const box = document.getElementById(control.id + "-box");
    if (!box || box.hidden || box.hasAttribute("data-elsewhere")) return [];
    const stops = box.querySelector("[data-stops]"), play = box.querySelector("[data-play]");
    if (!stops && !play) {
      const others = /** @type {NodeListOf<HTMLInputElement>} */ (box.querySelectorAll("input[type=radio]:not(:checked)"));
      return Array.from(others, (one) => one.value);
    }
    const row = /** @type {Held[]} */ (JSON.parse(stops ? stops.dataset.stops : play.dataset.values)).map(grammar.asText);
    const at = row.indexOf(grammar.asText(chosen.values[chosen.controls.indexOf(control)]));
    return row.slice(at + 1, at + 1 + STEPS);
  }

  // The same as what each control would hold then.
  /** @type {(control: Control) => Held[][]} */
  const choices = (control) => following(control).map(
    (value) => chosen.values.map((one, at) => (chosen.controls[at] === control ? value : one)));

  // Whether the reader has come near what steers the page: until then nothing is fetched ahead.
  let steers = false;

  // Fetches what is likely to be chosen next for the charts in sight.
  function prepare() {
    if (!steers || pending.size || !chosen || !bar() || chosen.bar !== bar()) return;
    const list = panels().filter((panel) => inTurn(panel) && near(panel));
    // The years to come are the likeliest.
    const order = [...chosen.controls].sort((one, other) => Number(other.slider) - Number(one.slider));
    window.dashboardAnswers.ahead(order.flatMap((control) => choices(control).map((values) => {
      const others = list.filter((panel) => chosenFor(panel.id, values) !== chosenFor(panel.id));
      return others.length ? address(others, values) : "";
    })).filter(Boolean));
  }

  /** @type {(event: Event) => void} */
  function nears(event) {
    if (steers || !(event.target instanceof Element) || !event.target.closest(".steering")) return;
    steers = true;
    prepare();
  }
  for (const sign of ["pointerover", "focusin", "click", "input"]) document.addEventListener(sign, nears, { passive: true });

  /** @type {(panel: HTMLElement, found: Record<string, Record<string, unknown>>, wanted: string) => void} */
  function show(panel, found, wanted) {
    Object.entries(found).forEach(([id, props]) => { if (panel.contains(document.getElementById(id))) put(id, props); });
    panel.dataset.drawn = wanted;
    window.dashboardTable.follow(panel.id);
  }

  // Says of charts that were never drawn why they are not.
  function unseen() {
    const words = window.dashboardMessages.say("scripts-connection-unseen", {});
    pending.forEach((_, panel) => { if (!panel.dataset.drawn) put(panel.id + "-title", { children: words }); });
  }
  document.addEventListener("dashboard:away", unseen);

  // Draws what is in sight or near it and does not show what is chosen.
  function refresh() {
    if (!chosen || !bar() || chosen.bar !== bar()) return;
    const list = panels().filter((panel) => inTurn(panel) && near(panel));
    const lacking = list.filter((panel) => (pending.get(panel) || panel.dataset.drawn) !== key(panel));
    if (lacking.length) draw(lacking);
  }

  // What the server has drawn with the page is what the address says.
  function adopt() {
    panels().filter((panel) => panel.dataset.drawn === spaceOf(panel)).forEach((panel) => { panel.dataset.drawn = key(panel); });
  }

  // The question in sight: the last that begins above the middle of the screen.
  function present() {
    const middle = window.innerHeight / 2;
    const found = questions().filter((one) => one.getBoundingClientRect().top < middle);
    return found[found.length - 1] || questions()[0];
  }

  /** @type {(link: HTMLElement, here: boolean) => void} */
  function mark(link, here) {
    if (here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }

  // The question that the controls on the screen are of.
  /** @type {HTMLElement | null} */
  let steered = null;

  // Controls that mean nothing for the charts in sight are not there; the question in sight is marked.
  function steer() {
    const question = present();
    if (!question || !bar()) return;
    steered = question;
    const shown = panels().filter((panel) => question.contains(panel) && inTurn(panel)).map((panel) => panel.id);
    bar().querySelectorAll(".control").forEach((box) => {
      box.toggleAttribute("data-elsewhere", !box.dataset.charts.split(" ").some((one) => shown.includes(one)));
    });
    bar().querySelectorAll("a[data-question]").forEach((link) => {
      const here = link.dataset.question === question.id;
      mark(link, here);
      if (here) bar().querySelector(".rail-button").textContent = link.textContent;
    });
    bar().classList.toggle("without-controls", !bar().querySelector(".control:not([data-elsewhere], [hidden])"));
    window.dashboardFits.overflow(bar());
    document.dispatchEvent(new CustomEvent("dashboard:steered"));
  }

  /** @type {(name: string) => HTMLElement | null} */
  function panelOf(name) {
    const found = name && document.getElementById(name);
    return found && found.matches(".panel[data-chart]") ? found : null;
  }

  // Brings a turn onto the stage of its question.
  /** @type {(panel: HTMLElement) => void} */
  function turnTo(panel) {
    const question = panel.closest(".question");
    const turn = panel.closest(".turn");
    if (!question || !turn) return;
    question.querySelectorAll(".turn").forEach((one) => { one.hidden = one !== turn; });
    question.querySelectorAll(".turns a").forEach((link) => mark(link, turn.contains(document.getElementById(link.hash.slice(1)))));
  }

  // Whether the page stands where the address leads: until a reader goes elsewhere, what is drawn above does not push it away.
  let led = false;
  ["wheel", "touchstart", "pointerdown", "keydown"].forEach((act) => {
    window.addEventListener(act, () => { led = false; }, { passive: true, capture: true });
  });

  new ResizeObserver(() => { if (led) follow(); }).observe(live);

  // Opens the page at the chart that the address names after #.
  function follow() {
    const panel = panelOf(decodeURIComponent(window.location.hash.slice(1)));
    led = Boolean(panel);
    if (!panel) return;
    turnTo(panel);
    const question = panel.closest(".question");
    if (question !== questions()[0]) question.scrollIntoView({ block: "start" });
    else window.scrollTo(0, 0);
    // Where charts of a turn stand under one another, the one that is named is gone to.
    if (panel.getBoundingClientRect().top > window.innerHeight / 2) panel.scrollIntoView({ block: "start" });
  }

  /** @type {(panel: HTMLElement) => void} */
  function keep(panel) {
    connection().replace(window.location.pathname + window.location.search + "#" + panel.id);
  }

  window.dashboardStage = {
    chosenFor,
    // What is chosen on the page, after a change or when it stands first.
    update(controls, values, first) {
      chosen = { bar: bar(), controls, values };
      if (first) { adopt(); follow(); window.dashboardTable.restore(); }
      steer();
      refresh();
    },
    // The address of the page as a sheet of paper, with what is chosen.
    sheet() {
      const query = new URLSearchParams();
      panels().forEach((panel) => new URLSearchParams(chosenFor(panel.id)).forEach((text, name) => query.set(name, text)));
      return window.dashboardAnswer("/paper/" + bar().dataset.view + ".json", query.toString());
    },
    // That of the panels in turn, drawn for paper; whether they are drawn on the screen is no matter.
    panels() {
      const asked = named(panels().filter(inTurn), chosen.values, (panel) => PAPER.width + "x" + PAPER.height * heights(panel));
      return window.dashboardAnswer("/paper/" + bar().dataset.view + "/panels.json", asked);
    },
    busy: () => Boolean(document.querySelector(".panel[aria-busy=true]")),
  };

  document.addEventListener("click", function (event) {
    const link = event.target.closest(".turns a, .rail a[data-question]");
    const panel = link && panelOf(link.hash.slice(1));
    if (panel) {
      event.preventDefault();
      const rail = link.closest(".rail");
      if (rail) rail.querySelector(".rail-button").setAttribute("aria-expanded", "false");
      if (rail) panel.closest(".question").scrollIntoView({ block: "start" });
      else turnTo(panel);
      keep(rail ? panels().find((one) => inTurn(one) && panel.closest(".question").contains(one)) : panel);
      steer();
      refresh();
      return;
    }
    const more = event.target.closest("[data-more]");
    if (more && more.matches(".all-in-table")) window.dashboardTable.openWhole(more.dataset.more);
    else if (more) {
      const higher = document.getElementById(more.dataset.more);
      higher.dataset.more = String(Number(higher.dataset.more || 0) + 1);
      refresh();
    }
    if (event.target.closest(".more")) window.dashboardFits.overflow(bar());
  });

  let waiting = 0;
  /** @type {(run: () => void, pause: number) => void} */
  function soon(run, pause) {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(run, pause);
  }

  // While a question stays in sight, its controls do.
  window.addEventListener("scroll", () => window.requestAnimationFrame(() => {
    if (present() !== steered) steer();
    soon(refresh, 60);
  }), { passive: true });
  window.addEventListener("resize", () => { steer(); soon(refresh, LATER); });
  window.addEventListener("hashchange", () => { follow(); steer(); refresh(); });
})();
