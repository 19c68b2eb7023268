// At which size a figure is drawn where it cannot keep that of the page: on a slide, on paper. Nothing here knows the page.
(function () {
  "use strict";

  // On a slide: the smallest type of the room, in pixels of the screen, and that of a figure before it is enlarged; a phone
  // in the hand keeps the latter. Then the least and the most that a figure is drawn for (dashboard/space.py).
  const READ = 16, OF_HEIGHT = 48, OF_WIDTH = 80;
  const SMALLEST = 12;
  const PHONE = 640, LYING = 520;
  const LEAST = { width: 300, height: 240 }, MOST = { width: 2000, height: 1400 }, STEP = 20;
  // On paper: the width of a chart on a page of its own, of one of many, of a list of words among these.
  const WIDE = 900, SMALL = 330, TEXT = 430;
  const LOW = 200;
  const ROWS = 0.62;

  // The least size of type on a slide, which grows with the screen: 16 pixels on a laptop, 22 on a projector.
  /** @type {(screen: Size) => number} */
  function typeOn(screen) {
    if (screen.width < PHONE || screen.height < LYING) return SMALLEST;
    return Math.max(READ, Math.min(screen.height / OF_HEIGHT, screen.width / OF_WIDTH));
  }

  /** @type {(pixels: number) => number} */
  const stepped = (pixels) => Math.floor(pixels / STEP) * STEP;

  // What a figure is drawn for to be enlarged to its frame on a slide, with type that can be read from the back of the room.
  /** @type {(frame: Size, screen: Size) => Size} */
  function onSlide(frame, screen) {
    const readable = Math.min(typeOn(screen) / SMALLEST, frame.width / LEAST.width, frame.height / LEAST.height);
    const zoom = Math.max(readable, frame.width / MOST.width, frame.height / MOST.height);
    return { width: stepped(frame.width / zoom), height: stepped(frame.height / zoom) };
  }

  // On a profile charts are small: rows of names move together, lines and columns lose nothing by being low.
  /** @type {(data: Figure["data"], height: number) => number} */
  function low(data, height) {
    if (data.some((trace) => trace.orientation === "h")) return Math.max(Math.round(ROWS * height), Math.min(LOW, height));
    return Math.min(height, LOW);
  }

  // The size of a figure on paper: { width, height }. `height` is that of its frame on the screen, `small` whether it is
  // one of the charts of a profile.
  /** @type {(figure: Pick<Figure, "data" | "layout">, frame: { height: number, small: boolean }) => Size} */
  function onPaper({ data, layout }, { height: framed, small }) {
    const width = small ? SMALL : WIDE;
    if (layout.geo && data.some((trace) => /geo|choropleth/.test(trace.type || ""))) {
      return { width, height: Math.round(width / 2) };
    }
    const height = layout.height || framed;
    // A list of names and words alone keeps its height, at smaller type.
    if (small && !data.length) return { width: TEXT, height };
    return { width, height: small ? low(data, height) : height };
  }

  globalThis.dashboardDrawingSizes = { typeOn, onSlide, onPaper };
})();
