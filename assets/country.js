// The box for the reader's country and for everything else that is sought: suggestions while typing; a country that is
// chosen is remembered and its profile opened, anything else is gone to. The rest of the page learns of a choice of a
// country by the event "dashboard:country" (detail: the ISO3 code, or "" when it is cleared).
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
  /** @type {(Found | SearchFound)[]} */
  let offered = [];
  let sure = false, near = false, at = -1;

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

  // A country is chosen, anything else is gone to, or opened beside this page.
  /** @type {(one: Found | SearchFound, apart: boolean) => void} */
  function go(one, apart) {
    if ("code" in one) { choose(one.code); return; }
    const [path, part] = one.address.split("#"), said = window.dashboardLanguage.named();
    const address = window.dashboardBase + path + (said ? (path.includes("?") ? "&" : "?") + said : "") + (part ? "#" + part : "");
    if (apart) { window.open(address, "_blank", "noopener"); return; }
    field.blur();
    fold();
    window.dashboardConnection.turnTo(address);
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

  /** @type {(code: string) => Area | undefined} */
  const byCode = (code) => known && known.find((area) => area.code === code);

  // Where the names are, as the box tells.
  const from = () => /** @type {DOMStringMap & NamesFrom} */ ({
    ...box.dataset, search: window.dashboardAnswer(box.dataset.search, "lang=" + box.dataset.lang),
  });

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

  // One suggestion, the name that was found or what tells it from others beside it.
  /** @type {(one: Found | SearchFound) => HTMLElement} */
  function option(one) {
    const item = document.createElement("div"), country = "code" in one, beside = country ? one.other : one.beside;
    item.id = list.id + "-" + (offered.push(one) - 1);
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    if (country) item.dataset.code = one.code;
    item.append(country ? one.name : one.title);
    if (beside) {
      const other = document.createElement("span");
      other.className = "country-other";
      other.dir = "auto";
      if (country && one.lang) other.lang = one.lang;
      other.textContent = beside;
      item.append(" ", other);
    }
    return item;
  }

  // What is found besides countries, those of a kind under its head.
  /** @type {(head: string, items: SearchFound[]) => HTMLElement} */
  function group(head, items) {
    const part = document.createElement("div"), above = document.createElement("span");
    part.setAttribute("role", "group");
    part.setAttribute("aria-label", head);
    above.className = "search-head";
    above.setAttribute("aria-hidden", "true");
    above.textContent = head;
    part.append(above, ...items.map(option));
    return part;
  }

  const options = () => Array.from(list.querySelectorAll("[role=option]"));

  /** @type {(place: number) => void} */
  function mark(place) {
    at = place;
    const all = options();
    all.forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at < 0) { field.removeAttribute("aria-activedescendant"); return; }
    field.setAttribute("aria-activedescendant", all[at].id);
    all[at].scrollIntoView({ block: "nearest" });
  }

  function close() {
    found = [];
    offered = [];
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
    /** @type {Searched | null} */
    let others = null;
    const all = window.dashboardSearch.search(text, from(), stored()).then((result) => {
      others = result;
      if (stands()) enlist(others);
    });
    const countries = window.dashboardNames.search(text, from()).then((result) => {
      if (!stands()) return;
      ({ found, sure, near } = result);
      enlist(others);
    });
    // What could not be looked up for want of a connection is looked up once there is one.
    Promise.all([all, countries]).catch(() => {
      if (!stands() || offered.length) return;
      say(words("scripts-country-failed"), true);
      window.setTimeout(() => { if (stands()) suggest(); }, AGAIN);
    });
    // Countries do not wait for what is found besides them, nor that for names in other languages.
    const first = (/** @type {Promise<void>} */ one, /** @type {Promise<void>} */ other) => one.then(() => (offered.length && !near ? undefined : other));
    return Promise.race([first(countries, all), first(all, countries)]).catch(() => {});
  }

  // Lists the countries and, below them, what else is found, once it is there: names that are only near give way to it.
  /** @type {(others: Searched | null) => void} */
  function enlist(others) {
    const marked = offered[at], more = others && !others.near ? others : null;
    if (near && more && more.found.length) { found = []; sure = false; near = false; }
    if (!found.length && more) found = more.countries.map(byCode).filter(Boolean).map(({ code, name }) => ({ code, name, other: "", lang: "" }));
    const besides = others && (more || !found.length || near) ? others.found : [];
    offered = [];
    const heads = Object.keys(besides.length ? others.heads : {}).filter((head) => besides.some((one) => one.group === head));
    list.replaceChildren(...found.slice(0, LISTED).map(option),
      ...heads.map((head) => group(others.heads[head], besides.filter((one) => one.group === head))));
    list.hidden = !offered.length;
    field.setAttribute("aria-expanded", String(offered.length > 0));
    mark(offered.indexOf(marked));
    tell(besides.length, others);
  }

  // How many are found; that they are only near, or that there is nothing, stands there for everybody to see.
  /** @type {(besides: number, others: Searched | null) => void} */
  function tell(besides, others) {
    if (near && found.length) say(words("scripts-country-near"), true);
    else if (!offered.length) say(others ? words("scripts-country-nothing") : "", Boolean(others));
    else if (others && others.near && !found.length) say(words("scripts-search-near"), true);
    else say(besides && found.length <= LISTED ? words("scripts-search-found", { countries: found.length, others: besides }) : counted(), false);
  }

  function listed() {
    return offered.length ? Promise.resolve() : suggest();
  }

  // A guess of ours among several is for the reader to confirm: the likeliest is marked, a second press takes it.
  function take() {
    if (!field.value.trim()) return;
    listed().then(() => {
      if (at >= 0 || sure) go(offered[Math.max(at, 0)], false);
      else if (offered.length) mark(0);
    });
  }

  /** @type {(key: string) => void} */
  function move(key) {
    const last = offered.length - 1;
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
      "aria-controls": list.id, placeholder: words("scripts-search-placeholder"), autocomplete: "off", autocapitalize: "none",
      spellcheck: "false", enterkeyhint: "go", maxlength: "80", "aria-keyshortcuts": "/",
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
      if (item) go(offered[options().indexOf(item)], event.ctrlKey || event.metaKey);
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
  // The stroke goes to the box, where nothing else is written in.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || !field) return;
    if (event.target.closest("input, select, textarea, [contenteditable], dialog")) return;
    const opening = document.querySelector("#react-entry-point .country-open");
    if (!field.checkVisibility() && opening.checkVisibility()) opening.click();
    if (!field.checkVisibility()) return;
    event.preventDefault();
    field.focus();
  });
  ["dashboard:address", "dashboard:country"].forEach((name) => document.addEventListener(name, show));
  window.addEventListener("popstate", show);
})();
