// What begins a slide show: its scripts are fetched where one is shown, or followed from page to page.
(function () {
  "use strict";

  const SHOWS = window.location.pathname === window.dashboardBase + "/slides";

  /** @type {(begin: () => void) => void} */
  function raise(begin) {
    document.documentElement.classList.add("show-open");
    window.dashboardShowScripts().then(begin);
  }

  const query = new URLSearchParams(window.location.search);
  if (SHOWS && query.get("present") === "1") raise(() => window.dashboardPresent.begin());
  else if (SHOWS && query.has("follow")) raise(() => window.dashboardFollow.begin(query.get("follow")));
  else if (window.dashboardKeeping.ofTab("follow")) window.dashboardShowScripts().then(() => window.dashboardFollow.bar());

  // A chart of any page as a show of one slide.
  document.addEventListener("click", function (event) {
    const pressed = event.target.closest("[data-present]");
    if (!pressed) return;
    const name = pressed.dataset.present;
    const chosen = document.getElementById(name + "-download").dataset.query;
    const { said, without } = window.dashboardLanguage;
    const { chartEntry, write } = window.dashboardSlidesGrammar;
    const slides = write({ title: "", lang: said, slides: [{ entry: chartEntry(name, without(chosen)) }] });
    const address = window.dashboardBase + "/slides?" + slides + "&present=1";
    window.dashboardConnection.leave(() => window.location.assign(address));
  });
})();
