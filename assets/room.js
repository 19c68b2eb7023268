// The room that this screen has for a chart, known before the first picture is seen: pages are laid out for it, and the
// server is told it by a cookie. Stands in the page itself.
(function () {
  "use strict";

  const COOKIE = "space";
  // The type of a page that is not enlarged, and what stands beside a chart.
  const TYPE = 16, SIDES = 40;
  const { LEAST, stepped } = window.dashboardDrawingSizes;
  // What stands around a chart on the screen: the head, what steers it, its words and its source.
  const AROUND = 350, AROUND_ON_PHONE = 300, AROUND_LYING = 150;
  const PHONE = 640, PART_LYING = 0.62;
  const lies = window.matchMedia("(max-height: 520px) and (orientation: landscape) and (min-width: 641px)");
  const page = document.documentElement;

  // How far pictures are enlarged as a whole: with the type of the page, which is larger on large screens (assets/base.css)
  // and where the reader wants it, as long as there is room for one.
  function zoom() {
    const type = parseFloat(window.getComputedStyle(page).fontSize) / TYPE;
    return Math.max(1, Math.min(type, (window.innerWidth - SIDES * type) / LEAST.width));
  }

  // The room of one chart alone on the page, in pixels of a layout that is not enlarged.
  function whole() {
    const by = zoom();
    const around = (lies.matches ? AROUND_LYING : window.innerWidth <= PHONE ? AROUND_ON_PHONE : AROUND) * by;
    // Without the bar by which a page is scrolled, whose place is kept before it is there; no wider than pages are
    // (assets/base.css).
    const widest = parseFloat(window.getComputedStyle(page).getPropertyValue("--width"));
    const most = Math.min(page.getBoundingClientRect().width, widest);
    const width = (most - SIDES * by) * (lies.matches ? PART_LYING : 1) / by;
    return { width: stepped(width), height: Math.max(LEAST.height, stepped((window.innerHeight - around) / by)) };
  }

  function tell() {
    const { width, height } = whole();
    page.style.setProperty("--zoom", String(zoom()));
    page.style.setProperty("--room", height + "px");
    page.classList.toggle("enlarged", zoom() > 1);
    // A frame without an origin has none.
    if (window.origin !== "null") document.cookie = COOKIE + "=" + width + "x" + height + "; path=" + (page.dataset.base || "") + "/; samesite=lax";
  }

  window.dashboardRoom = { zoom, whole };
  window.addEventListener("resize", tell);
  tell();
})();
