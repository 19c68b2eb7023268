// The worker that keeps what was shown is of the edition of this page; with another edition comes another worker. Stands in
// the page itself: a page that is only read is kept too.
(function () {
  "use strict";

  const { lang, dataset: { edition, base } } = document.documentElement;
  // A frame may not so much as look for it; elsewhere browsers have it on addresses with https and on this machine.
  const serviceWorker = window.self === window.top && navigator.serviceWorker;
  if (!serviceWorker) return;

  // What was asked for before the worker was there is asked for again, at leisure and of the browser itself.
  /** @type {() => Promise<void>} */
  async function hand() {
    await serviceWorker.ready;
    if (!serviceWorker.controller) await new Promise((done) => { serviceWorker.addEventListener("controllerchange", done, { once: true }); });
    const shown = performance.getEntriesByType("resource").map(({ name }) => name);
    const ours = shown.filter((name) => name.startsWith(window.location.origin) && !name.includes("_dash-update-component"));
    await Promise.allSettled([window.location.href.split("#")[0], base + "/away?lang=" + lang, ...new Set(ours)]
      .map((name) => window.fetch(name, { cache: "force-cache", priority: "low" })));
  }

  function register() {
    const address = base + "/service-worker.js?v=" + edition;
    serviceWorker.register(address, { scope: base + "/" }).then(hand).catch(() => {});
  }

  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
})();
