// The path with which every address of the dashboard begins, "" where it has a host to itself. An address without it leads
// to the same page with it.
(function () {
  "use strict";

  const base = document.documentElement.dataset.base || "";
  const path = window.location.pathname;
  window.dashboardBase = base;
  // The address of an answer to a query, of the edition that the page is of: a browser keeps it for good
  // (dashboard/components/kept.py).
  window.dashboardAnswer = (of, query) => base + of + "?" + (query && query + "&") + "v=" + document.documentElement.dataset.edition;
  if (!base || path.startsWith(base + "/")) return;
  window.location.replace(base + (path === base ? "/" : path) + window.location.search + window.location.hash);
})();
