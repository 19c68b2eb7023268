// The path with which every address of the dashboard begins, "" where it has a host to itself. An address without it leads
// to the same page with it.
(function () {
  "use strict";

  const base = document.documentElement.dataset.base || "";
  const path = window.location.pathname;
  window.dashboardBase = base;
  if (!base || path.startsWith(base + "/")) return;
  window.location.replace(base + (path === base ? "/" : path) + window.location.search + window.location.hash);
})();
