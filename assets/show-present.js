// The presenter's show: its address says which slide it is and what is chosen meanwhile, and leads back to where it began.
(function () {
  "use strict";

  const show = window.dashboardShow;
  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;
  const NUMBER = /^[1-9][0-9]{0,3}$/;

  // The query that the show began with, with a mark before it.
  let listed = "";

  // The slides as they are shown now, as an address names them.
  function query() {
    const given = new URLSearchParams(listed);
    const numbers = Array.from(given.keys()).filter((key) => NUMBER.test(key)).sort((one, other) => Number(one) - Number(other));
    const entries = show.entries();
    // Some of those that an address names may not be there.
    if (numbers.length === entries.length) {
      entries.forEach((entry, i) => {
        if (!entry) return;
        given.set(numbers[i], entry);
        // Its own title is that of what it was at first.
        given.delete(numbers[i] + ".title");
      });
    }
    given.delete("present");
    given.delete("slide");
    return given.toString();
  }

  function tell() {
    window.dashboardConnection.replace(window.location.pathname + "?" + query() + "&present=1&slide=" + show.now().number);
  }

  function code() {
    const { slide, drawn } = show.now();
    if (!drawn || !drawn.code) return;
    const picture = element("img", "show-code");
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(drawn.code);
    picture.alt = words("scripts-show-code");
    const note = show.note() ? [element("p", "show-link", show.note())] : [];
    show.over("code", [picture, element("p", "show-link", slide.link), ...note]);
  }

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (show.root().requestFullscreen) show.root().requestFullscreen();
  }

  // Back to where the show was called from, if that was a page of ours and it can be had; else to the list below.
  async function end() {
    const called = document.referrer.startsWith(window.location.origin) && window.history.length > 1;
    if (called && await window.dashboardConnection.reachable()) {
      window.history.back();
      return;
    }
    const given = new URLSearchParams(listed);
    given.delete("present");
    given.delete("slide");
    window.dashboardConnection.replace(window.location.pathname + "?" + given.toString());
    show.leave();
  }

  const { previous, next, first, last, controls, help } = show.ACTS;
  /** @type {ShowAct[]} */
  const acts = [
    previous, next, first, last, controls,
    { name: "code", keys: ["q"], label: "scripts-show-code", ofChart: true, act: code,
      says: "scripts-keys-code", does: "scripts-keys-code-does" },
    { name: "full", keys: ["f"], label: "scripts-show-full", beside: true, act: full,
      says: "scripts-keys-full", does: "scripts-keys-full-does" },
    help,
    { name: "close", keys: ["Escape"], label: "scripts-show-close", act: end,
      says: "scripts-keys-close", does: "scripts-keys-close-does" },
  ];

  async function begin() {
    listed = window.location.search;
    const given = new URLSearchParams(listed);
    const number = Math.trunc(Number(given.get("slide"))) || 1;
    given.delete("present");
    given.delete("slide");
    try {
      show.raise(await show.ofQuery(given.toString()), number, { acts, changed: tell });
    } catch (error) {
      const said = element("p", "notice", error instanceof Error ? error.message : String(error));
      said.setAttribute("role", "alert");
      show.leave();
      document.body.prepend(said);
    }
  }

  globalThis.dashboardPresent = {
    begin,
    began: () => listed !== "",
    query,
    // One more thing that a presenter may press.
    offer(act) { acts.splice(acts.findIndex(({ name }) => name === "full"), 0, act); },
  };
})();
