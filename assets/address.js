// The address and the controls say the same: a change of a control is written to the address, Back and Forward set the
// controls. Also here: what only the page can know of a control (hidden or not, its state in one line).
(function () {
  "use strict";

  // By then what is chosen is being drawn.
  const MOMENT = 100;

  const connection = () => window.dashboardConnection;
  const grammar = window.dashboardAddressGrammar;
  /** @type {(id: string, values?: Record<string, MessageValue>) => string} */
  const words = (id, values) => window.dashboardMessages.say(id, values);
  /** @type {(id: string, texts: string[]) => string} */
  const joined = (id, texts) => texts.reduce((first, last) => (first ? words(id, { first, last }) : last), "");

  /** @typedef {{ page: string, values: string[] }} Written What was last written to the address, and on which path. */

  // What the live page says of its controls.
  const specified = () => document.querySelector("#react-entry-point .page-controls");

  /** @type {() => Control[]} */
  function specification() {
    const holder = specified();
    return holder ? JSON.parse(holder.dataset.controls) : [];
  }

  const manners = () => {
    const given = connection().screen().searchParams;
    return [...grammar.manners(given), ...window.dashboardLanguage.english(given)];
  };

  // The path of the page to which a chart shown alone belongs; nothing on that page itself.
  function belongs() {
    const holder = specified();
    return holder ? holder.dataset.belongs : undefined;
  }

  // The address of what is chosen.
  /** @type {(controls: Control[], values: Held[]) => string} */
  function present(controls, values) {
    const path = connection().screen().pathname;
    if (!belongs()) return grammar.ofPage(path, controls, values, manners());
    return path + grammar.query(controls, values, false, manners());
  }

  // What is chosen is on the screen: the links from a chart alone to its page say it too.
  /** @type {Written | null} */
  let standing = null;
  document.addEventListener("dashboard:settled", function () {
    document.querySelectorAll(".control[data-waiting]").forEach((one) => one.removeAttribute("data-waiting"));
    standing = written;
    const controls = specification();
    if (!written || !belongs() || controls.length !== written.values.length) return;
    const whole = grammar.ofPage(belongs(), controls, written.values, []);
    document.querySelectorAll("a.whole-page").forEach((link) => link.setAttribute("href", whole));
  });

  // While the answer is awaited, the controls that differ from the screen are marked.
  document.addEventListener("dashboard:held", function () {
    if (!standing || !written || standing.page !== written.page) return;
    specification().forEach((control, i) => {
      const one = document.getElementById(control.id + "-box");
      if (one) one.toggleAttribute("data-waiting", written.values[i] !== standing.values[i]);
    });
  });

  // A control that means nothing beside the present values of others is hidden.
  /** @type {(controls: Control[], values: Held[]) => void} */
  function hide(controls, values) {
    const now = grammar.texts(controls, values);
    controls.forEach((control) => {
      const box = document.getElementById(control.id + "-box");
      if (box) box.hidden = !grammar.applies(control, now);
    });
  }

  // A definition of one's own starts from the one that stood there before.
  /** @type {(controls: Control[], values: Held[]) => void} */
  function takeOver(controls, values) {
    const now = grammar.texts(controls, values);
    controls.filter((control) => control.follows).forEach((control) => {
      const former = written.values[controls.findIndex((one) => one.name === control.follows)];
      if (former === now[control.follows] || !grammar.applies(control, now)) return;
      if (document.querySelector("#" + CSS.escape(control.id) + " option[value='" + CSS.escape(former) + "']")) {
        restoring = true;
        window.dash_clientside.set_props(control.id, { value: former });
      }
    });
  }

  // The state of a row of controls in one line, for phones: "2024 · Women · Change".
  function say() {
    document.querySelectorAll(".controls").forEach((row) => {
      /** @type {string[]} */
      const states = [];
      row.querySelectorAll(".control").forEach((box) => {
        if (box.hidden || box.hasAttribute("data-elsewhere")) return;
        const checked = box.querySelector(".segments input:checked");
        const select = box.querySelector("select");
        const slider = box.querySelector("input[type=range]");
        const chooser = box.querySelector(".chooser");
        const label = box.querySelector(".control-label").firstChild.textContent.trim();
        let value = "";
        if (checked) value = checked.closest(".form-check").textContent;
        else if (select && select.selectedIndex >= 0) value = select.options[select.selectedIndex].text;
        else if (slider) value = slider.value;
        else if (chooser) value = chosen(chooser);
        if (value) states.push(words("scripts-state", { label, value }));
        if (slider) box.querySelector("output").textContent = slider.value;
      });
      row.querySelector(".state-words").textContent = joined("scripts-states", states);
    });
  }

  document.addEventListener("dashboard:steered", say);

  const NAMED = 4;

  /** @type {(chooser: HTMLElement) => string} */
  function chosen(chooser) {
    const names = Array.from(chooser.querySelectorAll(".form-check input:checked"))
      .map((input) => input.closest(".form-check").textContent);
    const first = joined("scripts-list", names.slice(0, NAMED));
    const text = names.length > NAMED ? words("scripts-list-more", { names: first, count: names.length - NAMED }) : first;
    const place = chooser.querySelector(".chosen");
    const said = text || words("scripts-none");
    if (place.textContent !== said) place.textContent = said;
    const most = Number(chooser.dataset.most);
    if (most) {
      chooser.querySelectorAll("input:not(:checked)").forEach((input) => {
        input.disabled = names.length >= most;
      });
    }
    return said;
  }

  // The country that a reader has chosen goes along from page to page: it stands in the address, in the links of the
  // menu, and is put back where an address says nothing of it.
  const COUNTRY = "country";
  const embedded = document.documentElement.classList.contains("embed");
  let restoring = false;

  // The reader's country as the address says it, else the remembered one. On a page about one country that key, where
  // there is one, names the subject.
  function country() {
    const controls = specification();
    const named = controls.length && !own(controls) ? null : new URLSearchParams(window.location.search).get(COUNTRY);
    return named === null ? window.dashboardCountry.stored() : named;
  }

  /** @type {(controls: Control[]) => Control | undefined} */
  function own(controls) {
    return controls.find((control) => control.own);
  }

  /** @type {(controls: Control[], values: Held[]) => void} */
  function restore(controls, values) {
    const control = own(controls);
    // A chart in another site's page is as its author chose.
    if (embedded || !control || values[controls.indexOf(control)] || !window.dashboardCountry.stored()) return;
    lead(window.dashboardCountry.stored(), true);
  }

  // The country that the defaults on the page are of.
  /** @type {string | null} */
  let led = null;
  /** @type {(code: string) => void} */
  const follows = (code) => { led = code; };

  // Takes over the defaults of a country, which the server tells; where it cannot be asked those that stand stay.
  /** @type {(code: string) => Promise<void>} */
  async function adopt(code) {
    const holder = specified();
    if (code === led || !holder || !specification().some((one) => one.leads)) return;
    const address = window.dashboardAnswer("/presets/" + holder.dataset.view + ".json", COUNTRY + "=" + code);
    const answer = await window.fetch(address).catch(() => /** @type {Response | null} */ (null));
    if (!answer || !answer.ok || !document.contains(holder)) return;
    const presets = /** @type {Record<string, string>} */ (await answer.json());
    follows(code);
    holder.dataset.controls = JSON.stringify(specification().map((one) => ({ ...one, default: presets[one.name] ?? one.default })));
  }

  // The reader's country leads: what followed the one before follows it; what the reader has chosen otherwise stays.
  /** @type {(code: string, back: boolean) => Promise<void>} */
  async function lead(code, back) {
    const following = specification().filter((one, i) => one.leads && written && grammar.isDefault(one, written.values[i]));
    await adopt(code);
    const controls = specification();
    const control = own(controls);
    if (!control) return;
    restoring = back;
    following.map((former) => controls.find((one) => one.id === former.id)).filter(Boolean).forEach((one) => {
      window.dash_clientside.set_props(one.id, { value: grammar.read([one], "", new URLSearchParams())[0] });
    });
    window.dash_clientside.set_props(control.id, { value: code });
  }

  function carry() {
    const code = country();
    document.querySelectorAll("a.menu-link").forEach((link) => {
      const query = [code && COUNTRY + "=" + code, window.dashboardLanguage.named()].filter(Boolean).join("&");
      const address = link.pathname + (query ? "?" + query : "");
      if (link.pathname + link.search !== address) window.dash_clientside.set_props(link.id, { href: address });
    });
  }

  // A country that is chosen is gone to: the page that is left is not changed, or its new address would call the way off.
  document.addEventListener("dashboard:country", function (event) {
    if (!event.detail) lead("", false);
    carry();
  });

  /** @type {Written | null} */
  let written = null;
  let returning = false;

  window.dashboardAddress = {
    country,
    /** @type {(values: Held[]) => unknown} */
    write(values) {
      const controls = specification();
      if (controls.length !== values.length) return window.dash_clientside.no_update;
      hide(controls, values);
      // The part of the page that the reader has turned to stays named.
      const address = present(controls, values) + window.location.hash;
      const first = written === null;
      if (first) follows(own(controls) ? grammar.asText(values[controls.indexOf(own(controls))]) : "");
      const changed = first ? [] : controls.filter((control, i) => grammar.asText(values[i]) !== written.values[i]);
      const playing = window.dashboardPlay.playing();
      if (playing && changed.some((control) => control.id !== playing.id)) window.dashboardPlay.stop();
      const asked = address !== connection().wanted();
      if (asked) {
        // What the address said and nobody could use is replaced; what the reader chose is a step for Back. Playing
        // is one step, whatever it passes through; Back belongs to the page around a frame.
        if (first || embedded || restoring || (playing && playing.steps > 1)) connection().replace(address);
        else window.history.pushState(null, "", address);
      }
      if (!first && changed.length) document.querySelectorAll(".notice").forEach((box) => { box.hidden = true; });
      const byReader = !first && changed.length && !returning;
      returning = false;
      restoring = false;
      if (byReader) takeOver(controls, values);
      page = new URL(address, window.location.origin).pathname;
      written = { page, values: values.map(grammar.asText) };
      window.dashboardStage.update(controls, values, first);
      if (first) restore(controls, values);
      carry();
      connection().check();
      // A choice on the page that still stands is later than the press on a link that is not answered yet.
      if (byReader && asked && connection().turning()) window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
      document.dispatchEvent(new CustomEvent("dashboard:address"));
      window.requestAnimationFrame(say);
      return "";
    },
  };

  // Back and Forward within one page set its controls; between pages they are left to the router.
  let page = window.location.pathname;
  window.addEventListener("popstate", function (event) {
    connection().recall();
    const controls = specification();
    const subject = belongs() ? undefined : controls.find((control) => control.path);
    const same = subject ? window.location.pathname.startsWith(subject.path + "/") : window.location.pathname === page;
    if (!same || connection().turning()) { page = window.location.pathname; written = null; return; }
    event.stopImmediatePropagation();
    page = window.location.pathname;
    follow();
  });

  // What could not be drawn is not chosen either.
  document.addEventListener("dashboard:refused", function () {
    follow();
  });

  // Sets the controls as the address says.
  /** @type {() => Promise<void>} */
  async function follow() {
    window.dashboardPlay.stop();
    const given = new URLSearchParams(window.location.search);
    if (own(specification())) await adopt(given.get(COUNTRY) || "");
    const controls = specification();
    returning = true;
    const said = grammar.read(controls, window.location.pathname, given);
    controls.forEach((control, i) => window.dash_clientside.set_props(control.id, { value: said[i] }));
  }

  // The router changes the page without a reload; a fresh page starts its address anew, and the menu names it.
  document.addEventListener("dashboard:turned", function () { page = window.location.pathname; written = null; });
  const pages = new MutationObserver(function () {
    const path = connection().screen().pathname;
    document.querySelectorAll("a.menu-link").forEach((link) => {
      const here = link.pathname === path;
      if (here !== (link.getAttribute("aria-current") === "page")) {
        if (here) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    });
  });
  pages.observe(document.documentElement, { childList: true, subtree: true });

  /** @type {(id: string) => string | undefined} */
  function shown(id) {
    const place = document.getElementById(id);
    const radio = place && place.querySelector("input:checked");
    const field = /** @type {HTMLSelectElement | null} */ (radio || place);
    return field ? field.value : undefined;
  }

  // Where the server is slow a play waits, so that no step is left out.
  async function drawn() {
    do await new Promise((done) => { window.setTimeout(done, MOMENT); });
    while (window.dashboardStage.busy() || document.querySelector("[data-dash-is-loading]"));
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-play]");
    if (!button) return;
    const { play: id, values } = button.dataset;
    const control = specification().find((one) => one.id === id);
    window.dashboardPlay.press(event, button, {
      id,
      values: JSON.parse(values),
      now: () => String(shown(id)),
      choose(value) {
        window.dash_clientside.set_props(id, { value: control.slider ? Number(value) : value });
        return drawn();
      },
    });
  });

  // Small things of the frame: folded controls and menu on phones.
  document.addEventListener("click", function (event) {
    window.dashboardFits.fold(event.target);
    if (event.target.closest(".menu-link")) {
      document.querySelector(".menu-button").setAttribute("aria-expanded", "false");
    }
  });
})();
