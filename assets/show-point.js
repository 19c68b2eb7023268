// A phone that follows points, while the presenter asks: a press on a mark of a chart is sent, by its code where it has one,
// and counted on the presenter's screen; pressed again it is taken back. Of the phone nothing is told but a random number.
(function () {
  "use strict";

  const PHONE = "phone";
  const BYTES = 16;
  const PLACE = /^[A-Z]{3}$/;

  const show = window.dashboardShow;
  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;

  // What this phone points at, by slide: a mark of a chart.
  /** @type {Map<string, { query: string, at: string }>} */
  const pointed = new Map();
  // What was sent last.
  let sending = Promise.resolve(true);
  // Where a finger was last: plotly.js does not tell it of every mark.
  let finger = { x: 0, y: 0 };

  const asked = () => {
    const followed = window.dashboardFollow.following();
    return followed && followed.asks ? followed : null;
  };

  /** @type {(followed: { code: string, slide: number }) => string} */
  const key = ({ code, slide }) => code + " " + slide;

  // What the number is that this phone has for this show: no other show, and nobody else, knows it.
  /** @type {(code: string) => string} */
  function phone(code) {
    const kept = window.dashboardKeeping.ofTab(PHONE), [of, number] = kept.split(" ");
    if (of === code) return number;
    const made = Array.from(crypto.getRandomValues(new Uint8Array(BYTES))).join("-");
    window.dashboardKeeping.setOfTab(PHONE, code + " " + made);
    return made;
  }

  // Chart and selection as the server reads them, in the language in which they stand here.
  /** @type {(query: string) => { chart: string, query: string }} */
  function look(query) {
    const { lang, slides } = window.dashboardSlidesGrammar.read(query);
    const [chart, ...chosen] = slides[0].entry.split(";");
    return { chart, query: [...chosen, "lang=" + lang].join("&") };
  }

  // Whether it was taken; what was refused says why. One after the other: what was pressed last is what the server has at last.
  /** @type {(query: string, at?: { at: string | null }) => Promise<boolean>} */
  function send(query, at) {
    const { code, slide } = asked();
    const body = JSON.stringify({ phone: phone(code), slide, ...look(query), ...at });
    return (sending = sending.then(() => sent("/" + code + "/points", body, Boolean(at))));
  }

  /** @type {(path: string, body: string, told: boolean) => Promise<boolean>} */
  async function sent(path, body, told) {
    const answer = await window.dashboardLead.send("POST", path, body).catch(() => /** @type {Response | null} */ (null));
    if (answer && answer.ok) return true;
    if (told) show.warn(answer ? await window.dashboardLead.refusal(answer) : words("ask-lost"));
    return false;
  }

  // The code of a place or of a mark, else its words; bands between two have the code of an end.
  /** @type {(mark: PressedMark) => string} */
  function named({ location, customdata, source, hovertext, text, label, data }) {
    const code = Array.isArray(customdata) ? customdata[0] : customdata;
    const parts = [location, PLACE.test(code) && code, source && label, code, hovertext, text, label, data && data.name];
    return parts.find((one) => typeof one === "string" && one) || "";
  }

  // A press on a mark; the second takes it back.
  /** @type {(place: HTMLElement, mark: PressedMark | undefined) => Promise<void>} */
  async function press(place, mark) {
    const at = mark && named(mark);
    if (!asked() || !at) return;
    const former = pointed.get(key(asked())), where = spot(place);
    if (former && former.query === show.looked().slide.query && former.at === at) await take();
    else if (await point(at)) pin(place, where);
  }

  // Whether it was taken that this phone points at a mark of the chart.
  /** @type {(at: string) => Promise<boolean>} */
  async function point(at) {
    const { query } = show.looked().slide, slide = key(asked());
    unpin();
    const taken = await send(query, { at });
    if (taken) pointed.set(slide, { query, at });
    say();
    return taken;
  }

  async function take() {
    const slide = key(asked()), former = pointed.get(slide);
    if (!former || !await send(former.query, { at: null })) return;
    pointed.delete(slide);
    unpin();
    say();
  }

  const unpin = () => document.querySelectorAll(".show-pin").forEach((one) => one.remove());

  // Where on a place the finger was last.
  /** @type {(place: HTMLElement) => { along: number, down: number }} */
  function spot(place) {
    const box = place.getBoundingClientRect();
    const along = getComputedStyle(place).direction === "rtl" ? box.right - finger.x : finger.x - box.left;
    return { along, down: finger.y - box.top };
  }

  /** @type {(place: HTMLElement, where: { along: number, down: number }) => void} */
  function pin(place, { along, down }) {
    unpin();
    const made = element("span", "show-pin");
    made.style.insetInlineStart = along + "px";
    made.style.insetBlockStart = down + "px";
    place.append(made);
  }

  // The line on a phone that is asked.
  function say() {
    if (!show.root()) return;
    const former = show.foot().querySelector(".show-asking");
    if (!asked()) { if (former) former.remove(); unpin(); return; }
    const box = former || line(), set = pointed.has(key(asked()));
    const text = words(set ? "ask-set" : show.looked().slide.query ? "ask-press" : "ask-open");
    const said = box.querySelector("p");
    if (said.textContent !== text) said.textContent = text;
    box.querySelector("button").hidden = !set;
    choices(box);
  }

  // On a map, for who cannot hit a small country, or does not see it: all by their names.
  /** @type {(box: HTMLElement) => void} */
  function choices(box) {
    const list = box.querySelector("select"), { drawn } = show.looked();
    const chosen = pointed.get(key(asked()));
    list.hidden = list.length < 2 || !drawn || !drawn.figure.data.some(({ type }) => type === "choropleth");
    list.value = chosen ? chosen.at : "";
    if (list.selectedIndex < 0) list.value = "";
  }

  /** @type {(list: HTMLSelectElement) => Promise<void>} */
  async function fill(list) {
    const from = /** @type {DOMStringMap & NamesFrom} */ (document.querySelector(".country-box").dataset);
    const areas = await window.dashboardNames.areas(from);
    const { compare } = new Intl.Collator(document.documentElement.lang);
    [...areas].sort((one, other) => compare(one.name, other.name)).forEach(({ code, name }) => list.add(new Option(name, code)));
    say();
  }

  function line() {
    const box = element("div", "show-asking");
    const said = element("p");
    said.setAttribute("role", "status");
    const list = element("select", "form-select form-select-sm");
    list.ariaLabel = words("ask-choose");
    list.add(new Option(words("ask-choose"), ""));
    list.addEventListener("change", () => (list.value ? point(list.value) : take()));
    fill(list).catch(() => {});
    box.append(said, show.button(words("ask-back"), take), list);
    show.foot().append(box);
    return box;
  }

  document.addEventListener("pointerdown", ({ clientX, clientY }) => { finger = { x: clientX, y: clientY }; }, { capture: true });
  ["dashboard:following", "dashboard:show"].forEach((name) => document.addEventListener(name, say));
  document.addEventListener("dashboard:show-lead", (event) => {
    if (asked()) send(/** @type {CustomEvent<ShownLead>} */ (event).detail.query);
  });
  document.addEventListener("dashboard:show-drawn", function () {
    document.querySelectorAll(".show-drawing.js-plotly-plot:not([data-heard])").forEach((drawing) => {
      drawing.dataset.heard = "";
      /** @type {PressedPlot} */ (drawing).on("plotly_click", ({ points }) => press(drawing.parentElement, points[0]));
    });
    say();
  });
})();
