// Stands in the page itself and decides when the program is fetched and run: at once where the page cannot be read without
// it, where a slide show comes over it, where nothing says that a finger steers, and where the address names a part of the
// page; on touch at the first sign of the reader, or after a rest. What is pressed before the live page stands assets/first-page.js hands over to it.
(function () {
  "use strict";

  const { src: program, plotly, locale, outlines, draws, show } = document.currentScript.dataset;
  const SHOWS = named();
  // In a frame whose page gives it no origin nothing may be asked of the server: the still picture stands.
  const STILL_ONLY = window.origin === "null";
  const SIGNS = ["pointerdown", "touchstart", "keydown", "scroll", "focusin"];
  // Milliseconds after which a reader of a phone has seen what stands there already.
  const REST = 12000;
  // Pauses before what did not arrive is asked for again.
  const FIRST = 1000, LONGEST = 10000;

  // The slide show that the address names.
  function named() {
    const { pathname, search } = window.location, query = new URLSearchParams(search);
    if (pathname !== document.documentElement.dataset.base + "/slides") return "";
    if (query.get("present") === "1") return "present";
    return query.has("follow") ? "follow" : "";
  }

  /** @type {(address: string, pause?: number) => Promise<void>} */
  function run(address, pause = FIRST) {
    return new Promise((resolve) => {
      const script = document.createElement("script");
      script.onload = () => resolve();
      script.onerror = () => {
        script.remove();
        window.setTimeout(() => run(address, Math.min(LONGEST, 2 * pause)).then(resolve), pause);
      };
      script.src = address;
      document.head.append(script);
    });
  }

  /** @type {(address: string, rel: "preload" | "prefetch", as: "script" | "fetch") => void} */
  function ahead(address, rel, as) {
    if (!address) return;
    const link = document.createElement("link");
    Object.assign(link, { rel, as, href: address, fetchPriority: "low" });
    if (as === "fetch") link.crossOrigin = "anonymous";
    document.head.append(link);
  }

  /** @type {Promise<typeof Plotly> | null} */
  let drawing = null;
  async function fetched() {
    await run(plotly);
    if (locale) await run(locale);
    return window.Plotly;
  }
  window.dashboardPlotly = () => (drawing ??= fetched());
  /** @type {Promise<void> | null} */
  let showing = null;
  window.dashboardShows = SHOWS;
  window.dashboardShowScripts = () => (showing ??= run(show));
  // Dash waits for what it finds under this name when it draws the first chart; plotly.js then takes the name itself.
  Object.defineProperty(window, "Plotly", {
    configurable: true,
    get: window.dashboardPlotly,
    set(value) { Object.defineProperty(window, "Plotly", { value, writable: true }); },
  });

  let started = false;

  function start() {
    if (started) return;
    started = true;
    SIGNS.forEach((sign) => window.removeEventListener(sign, start, true));
    if (draws) window.dashboardPlotly();
    if (outlines) ahead(outlines, "preload", "fetch");
    run(program);
  }
  window.dashboardStart = start;

  function prefetch() {
    if (started || /** @type {{ connection?: { saveData: boolean } }} */ (navigator).connection?.saveData) return;
    ahead(program, "prefetch", "script");
    if (draws) ahead(plotly, "prefetch", "script");
  }

  function choose() {
    if (STILL_ONLY) {
      run(document.documentElement.dataset.base + "/assets/embed.js");
      return;
    }
    const readable = document.querySelector(".first-page");
    if (!readable || SHOWS || window.location.hash || !window.matchMedia("(hover: none) and (pointer: coarse)").matches) {
      // After the first picture of the page, not before.
      window.requestAnimationFrame(() => window.setTimeout(start));
      return;
    }
    SIGNS.forEach((sign) => window.addEventListener(sign, start, { capture: true, passive: true }));
    window.setTimeout(start, REST);
    if (document.readyState === "complete") prefetch();
    else window.addEventListener("load", prefetch);
  }

  if (STILL_ONLY) document.documentElement.classList.add("still-only");
  if (SHOWS) document.documentElement.classList.add("show-open");
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", choose);
  else choose();
})();
