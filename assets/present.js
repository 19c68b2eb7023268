// What begins a slide show: its scripts are fetched where one is shown, or followed from page to page.
(function () {
  "use strict";

  const BEGINS = {
    present: () => window.dashboardPresent.begin(),
    follow: () => window.dashboardFollow.begin(new URLSearchParams(window.location.search).get("follow")),
  };

  const begins = window.dashboardShows ? BEGINS[window.dashboardShows]
    : window.dashboardKeeping.ofTab("follow") && (() => window.dashboardFollow.bar());
  if (begins) window.dashboardShowScripts().then(begins);

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
