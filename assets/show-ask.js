// The presenter asks: beside the slide stands how many phones pointed at what (assets/show-point.js), and which views they
// opened. The counts are those that the show that is followed has every two seconds (assets/show-lead.js).
(function () {
  "use strict";

  // So many marks, and so many views, are listed.
  const MOST = 8;

  const show = window.dashboardShow;
  const { say: words, said } = window.dashboardMessages;
  const { element } = window.dashboardShowSlide;

  /** @type {HTMLElement | null} */
  let panel = null;
  // The slide whose counts stand there.
  let counted = 0;

  // Asks; when that is done already, hides what is pointed at or shows it again.
  function ask() {
    const { led, asks } = window.dashboardLead;
    if (!led()) { show.warn(words("ask-unled")); return; }
    if (asks()) hide(!panel.hidden);
    else window.dashboardLead.ask(true);
  }

  // The panel stands while the show asks.
  function stand() {
    const asks = window.dashboardLead.asks();
    if (!show.root() || asks === Boolean(panel && panel.isConnected)) return;
    if (asks) open();
    else {
      panel.remove();
      show.foot().querySelector(".show-asks").remove();
      show.root().focus();
    }
  }

  function open() {
    panel = element("aside", "show-asked");
    panel.setAttribute("aria-label", words("ask-head"));
    const buttons = element("div", "show-asked-buttons");
    buttons.append(show.button(words("ask-hide"), () => hide(true)), show.button(words("ask-end"), () => window.dashboardLead.ask(false)));
    panel.append(element("h2", "", words("ask-head")), element("div", "show-asked-counts"), buttons);
    const mark = show.button("", () => hide(false));
    mark.classList.add("show-asks");
    mark.hidden = true;
    show.foot().append(mark);
    show.root().append(panel);
    forget();
  }

  // The counts of another slide are not those of this one.
  function forget() {
    show.foot().querySelector(".show-asks").textContent = words("ask-head");
    panel.querySelector(".show-asked-counts").replaceChildren();
  }

  // The slides have the room that the panel leaves.
  /** @type {(hidden: boolean) => void} */
  function hide(hidden) {
    panel.hidden = hidden;
    show.foot().querySelector(".show-asks").hidden = !hidden;
    show.root().focus();
  }

  /** @type {(pointed: Pointed) => void} */
  function tell({ followers, points, looks }) {
    /** @type {(of: { count: number }[]) => number} */
    const sum = (of) => of.reduce((all, { count }) => all + count, 0);
    const count = sum(points), others = sum(points.slice(MOST));
    counted = show.now().number;
    show.foot().querySelector(".show-asks").textContent = words("ask-pointed", { count });
    panel.querySelector(".show-asked-counts").replaceChildren(
      element("p", "", words("ask-counted", { count, followers })),
      bars(points.map((one) => ({ ...one, name: one.label }))),
      ...(others ? [element("p", "", words("ask-others", { count: others }))] : []),
      ...(looks.length ? [element("h3", "", words("ask-looks")), bars(looks.map((one) => ({ ...one, name: one.title })))] : []));
  }

  /** @type {(rows: { name: string, count: number }[]) => HTMLElement} */
  function bars(rows) {
    const list = element("ol");
    rows.slice(0, MOST).forEach(({ name, count }) => {
      const row = element("li"), bar = element("span", "show-asked-bar");
      bar.style.inlineSize = 100 * count / rows[0].count + "%";
      row.append(element("span", "", name), " ", element("b", "", said([{ value: "count" }], { count }, document.documentElement.lang)), bar);
      list.append(row);
    });
    return list;
  }

  window.dashboardPresent.offer({
    name: "ask", keys: ["a"], label: "ask-start", says: "ask-key", does: "ask-does", beside: true, act: ask,
  });
  document.addEventListener("dashboard:led", stand);
  document.addEventListener("dashboard:counted", (event) => {
    if (panel && panel.isConnected) tell(/** @type {CustomEvent<Pointed>} */ (event).detail);
  });
  document.addEventListener("dashboard:show", () => {
    stand();
    if (panel && panel.isConnected && counted !== show.now().number) forget();
  });
})();
