// The box for the reader's country: suggestions while typing, the choice remembered, its profile opened. The rest of
// the page learns of a choice by the event "dashboard:country" (detail: the ISO3 code, or "" when it is cleared).
(function () {
  "use strict";

  const KEY = "country";
  const LISTED = 8;
  const AGAIN = 3000;
  const WARNED = 10000;
  const CODE = /^[A-Z]{3}$/;

  /** @type {HTMLElement | null} */
  let box = null;
  /** @type {HTMLElement | null} */
  let list = null;
  /** @type {HTMLElement | null} */
  let status = null;
  /** @type {HTMLElement | null} */
  let clearing = null;
  /** @type {HTMLInputElement | null} */
  let field = null;
  /** @type {Area[] | null} */
  let known = null;
  /** @type {Found[]} */
  let found = [];
  let sure = false, at = -1;

  /** @type {(id: string, values?: Record<string, MessageValue>) => string} */
  const words = (id, values) => window.dashboardMessages.say(id, values);
  const UNKEPT = { tab: "scripts-country-tab", page: "scripts-country-page" };

  function stored() {
    const code = window.dashboardKeeping.get(KEY);
    return CODE.test(code) ? code : "";
  }

  /** @type {(code: string) => Kept} */
  function remember(code) {
    const lasts = window.dashboardKeeping.set(KEY, code);
    document.dispatchEvent(new CustomEvent("dashboard:country", { detail: code }));
    return lasts;
  }

  /** @type {(code: string) => void} */
  function choose(code) {
    if (!CODE.test(code)) return;
    const lasts = remember(code);
    // The box shows the choice and not what was typed.
    if (field) field.blur();
    fold();
    if (lasts !== "kept" && status) warn(words(UNKEPT[lasts]));
    profile(code);
  }

  // Said for a while, since the next page is there at once.
  /** @type {(text: string) => void} */
  function warn(text) {
    window.setTimeout(() => say(text, true), 0);
    window.setTimeout(() => { if (status.textContent === text) say("", false); }, WARNED);
  }

  // Where the box opens by a button, it does not lie over the page that was chosen in it.
  function fold() {
    document.querySelector("#react-entry-point .country-open").setAttribute("aria-expanded", "false");
  }

  // Back to the world: on the same page, from a profile to the overview.
  function clear() {
    remember("");
    if (profiled()) { fold(); turnTo("/"); }
    if (!field) return;
    leave();
    field.value = "";
  }

  const profiled = () => window.location.pathname.startsWith(window.dashboardBase + "/country/");

  /** @type {(path: string) => void} */
  function turnTo(path) {
    const said = window.dashboardLanguage.named();
    window.dashboardConnection.turnTo(window.dashboardBase + path + (said ? "?" + said : ""));
  }

  /** @type {(code: string) => void} */
  function profile(code) {
    turnTo("/country/" + code);
  }

  // The profile of the country whose mark is pressed on a map; some shapes there are no country.
  /** @type {(click: { points: { location?: string, customdata?: string }[] } | null) => unknown} */
  function open(click) {
    const point = click && click.points[0];
    const code = point && (point.location || point.customdata);
    if (CODE.test(code)) load().then(() => { if (known.some((area) => area.code === code)) profile(code); }, () => {});
    return window.dash_clientside.no_update;
  }

  // Elsewhere on a page: a way to the box, and back to the world.
  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-country]");
    if (!button) return;
    if (button.dataset.country === "clear") clear();
    if (field.offsetParent === null) document.querySelector(".country-open").click();
    field.focus();
  });
  document.addEventListener("dashboard:country", function () {
    const there = Boolean(stored());
    document.querySelectorAll(".glance-country > *").forEach((part) => {
      part.hidden = there === (part.dataset.country === "find");
    });
  });

  window.dashboardCountry = { stored, open };

  // Where the names are, as the box tells.
  const from = () => /** @type {DOMStringMap & NamesFrom} */ (box.dataset);

  function load() {
    return window.dashboardNames.areas(from()).then((areas) => { known = areas; });
  }

  // The country in the box: that of the address while it names one, else the remembered one.
  function current() {
    const given = window.dashboardAddress.country();
    const code = CODE.test(given) ? given : stored();
    return known && !known.some((area) => area.code === code) ? "" : code;
  }

  function shown() {
    const code = current();
    const area = known && known.find((one) => one.code === code);
    return area ? area.name : code;
  }

  function show() {
    if (!field) return;
    const text = shown();
    clearing.hidden = !text && !profiled();
    // What is being typed stands.
    if (document.activeElement !== field) field.value = text;
    if (text && !known) load().then(show, () => {});
  }

  /** @type {(text: string, visible: boolean) => void} */
  function say(text, visible) {
    status.className = visible ? "country-hint" : "visually-hidden";
    if (status.textContent !== text) status.textContent = text;
  }

  function counted() {
    const count = found.length;
    if (count > LISTED) return words("scripts-country-more", { count, shown: LISTED });
    return words("scripts-country-found", { count });
  }

  /** @type {(one: Found, i: number) => HTMLElement} */
  function option(one, i) {
    const item = document.createElement("li");
    item.id = list.id + "-" + i;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.code = one.code;
    item.append(one.name);
    if (one.other) {
      const other = document.createElement("span");
      other.className = "country-other";
      other.dir = "auto";
      if (one.lang) other.lang = one.lang;
      other.textContent = one.other;
      item.append(" ", other);
    }
    return item;
  }

  /** @type {(place: number) => void} */
  function mark(place) {
    at = place;
    Array.from(list.children).forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function close() {
    found = [];
    sure = false;
    list.replaceChildren();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  // Lists what fits the text in the field; resolves when that is there, or when the reader has gone on meanwhile.
  function suggest() {
    close();
    const text = field.value;
    const stands = () => field.value === text && document.activeElement === field;
    if (!text.trim()) { say("", false); return Promise.resolve(); }
    return window.dashboardNames.search(text, from()).then(
      (result) => { if (stands()) enlist(result); },
      // What could not be looked up for want of a connection is looked up once there is one.
      () => {
        if (!stands()) return;
        say(words("scripts-country-failed"), true);
        window.setTimeout(() => { if (stands()) suggest(); }, AGAIN);
      },
    );
  }

  /** @type {(result: { found: Found[], sure: boolean, near: boolean }) => void} */
  function enlist(result) {
    found = result.found;
    sure = result.sure;
    list.replaceChildren(...found.slice(0, LISTED).map(option));
    list.hidden = !found.length;
    field.setAttribute("aria-expanded", String(found.length > 0));
    if (result.near && found.length) say(words("scripts-country-near"), true);
    else say(found.length ? counted() : words("scripts-country-nothing"), !found.length);
  }

  function listed() {
    return found.length ? Promise.resolve() : suggest();
  }

  // A guess of ours among several is for the reader to confirm: the likeliest is marked, a second press takes it.
  function take() {
    if (!field.value.trim()) return;
    listed().then(() => {
      if (at >= 0 || sure) choose(found[Math.max(at, 0)].code);
      else if (found.length) mark(0);
    });
  }

  /** @type {(key: string) => void} */
  function move(key) {
    const last = list.children.length - 1;
    if (last < 0) return;
    if (key === "Home") mark(0);
    else if (key === "End") mark(last);
    else if (key === "ArrowDown") mark(at < last ? at + 1 : 0);
    else mark(at > 0 ? at - 1 : last);
  }

  /** @type {(event: KeyboardEvent) => void} */
  function press(event) {
    // While Chinese is composed, Enter and the arrows belong to the composition.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const arrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    // Without a marked suggestion Home and End move within the text.
    if (arrow || (at >= 0 && (event.key === "Home" || event.key === "End"))) {
      event.preventDefault();
      listed().then(() => move(event.key));
    } else if (event.key === "Enter") {
      event.preventDefault();
      take();
    } else if (event.key === "Escape") {
      if (list.hidden) field.value = shown();
      close();
      say("", false);
    }
  }

  function leave() {
    close();
    say("", false);
    // While the field loses the focus, it still has it.
    window.setTimeout(show, 0);
  }

  function build() {
    list = box.querySelector(".country-list");
    status = box.querySelector("[role=status]");
    clearing = box.querySelector(".country-clear");
    const entry = box.querySelector(".country-entry");
    field = document.createElement("input");
    const set = {
      id: entry.dataset.field, type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
      "aria-controls": list.id, placeholder: words("scripts-country-placeholder"), autocomplete: "off", autocapitalize: "none",
      spellcheck: "false", enterkeyhint: "go", maxlength: "80",
    };
    Object.entries(set).forEach(([name, value]) => field.setAttribute(name, value));
    entry.append(field);
    field.addEventListener("focus", () => { field.select(); load().catch(() => {}); });
    field.addEventListener("input", suggest);
    field.addEventListener("keydown", press);
    field.addEventListener("blur", leave);
    // A press on a suggestion leaves the focus where it is.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest("[role=option]");
      if (item) choose(item.dataset.code);
    });
    clearing.addEventListener("click", () => {
      const leaves = profiled();
      clear();
      if (!leaves) field.focus();
    });
    show();
  }

  // Dash draws the head after this script has run.
  new MutationObserver(function () {
    const there = document.querySelector("#react-entry-point .country-box");
    if (!there || there === box) return;
    box = there;
    build();
  }).observe(document.documentElement, { childList: true, subtree: true });

  // On a phone the box opens by a button of its own (assets/address.js), and is there to be written in.
  document.addEventListener("click", (event) => {
    if (field && event.target.closest(".country-open") && field.checkVisibility()) field.focus();
  });
  ["dashboard:address", "dashboard:country"].forEach((name) => document.addEventListener(name, show));
  window.addEventListener("popstate", show);
})();
