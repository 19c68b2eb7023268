// At which size a figure is drawn where it cannot keep that of the page: on a slide, on paper. Nothing here knows the page.
(function () {
  "use strict";

  // Chart text in a layout, and on a slide by the width and height of the screen: 16 pixels at 1366 x 768, 22 at 1920 x 1080.
  const TYPE = 14;
  const OF_WIDTH = 0.0118, OF_HEIGHT = 0.021;
  // The least space that a figure is drawn for, and the pixels to which spaces are rounded down (dashboard/space.py).
  const LEAST = { width: 300, height: 240 };
  const STEP = 20;
  // On paper: the width of a chart on a page of its own, of one of many, of a list of words among these.
  const WIDE = 900, SMALL = 330, TEXT = 430;
  const LOW = 200;
  const ROWS = 0.62;

  /** @type {(pixels: number) => number} */
  const stepped = (pixels) => Math.floor(pixels / STEP) * STEP;

  // The space that the figure of a slide is drawn for in a frame on a screen: layout pixels.
  /** @type {(frame: Size, screen: Size) => Size} */
  function spaceOn(frame, screen) {
    const type = Math.max(TYPE, Math.min(OF_WIDTH * screen.width, OF_HEIGHT * screen.height));
    const zoom = Math.min(type / TYPE, frame.width / LEAST.width, frame.height / LEAST.height);
    return { width: stepped(frame.width / zoom), height: stepped(frame.height / zoom) };
  }

  // How a figure that was drawn for a space, and is so high, stands in a frame: whole, enlarged or made smaller as one.
  /** @type {(slide: { space: Size, height: number }, frame: Size) => SlideSize} */
  function onSlide({ space, height }, frame) {
    const zoom = Math.min(frame.width / space.width, frame.height / Math.max(space.height, height));
    return { width: frame.width / zoom, height, zoom };
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

  globalThis.dashboardDrawingSizes = { spaceOn, onSlide, onPaper };
})();
