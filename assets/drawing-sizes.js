// At which size a figure is drawn where it cannot keep that of the page: on a slide, on paper. Nothing here knows the page.
(function () {
  "use strict";

  // On a slide: the width for which a figure is made, how far it is enlarged, how far rows of names move together.
  const MADE = 720;
  const LARGEST = 2.4, SMALLEST = 0.75;
  const CLOSEST = 0.66;
  // On paper: the width of a chart on a page of its own, of one of many, of a list of words among these.
  const WIDE = 900, SMALL = 330, TEXT = 430;
  const LOW = 200;
  const ROWS = 0.62;

  // Where there is width, names need one line only and the rows of a tall chart may move together.
  /** @type {(layout: Figure["layout"], width: number) => number} */
  function closest(layout, width) {
    const range = layout.yaxis && layout.yaxis.ticktext && layout.yaxis.range;
    // Rows of names are counted downwards; any other chart keeps the height for which its labels were placed.
    const rows = range && range[0] > range[1] && !(layout.meta && layout.meta.own_places);
    return rows && width > 2 * MADE ? CLOSEST : 1;
  }

  // The size of the figure of a slide in a frame, and how far it is enlarged as a whole: { width, height, zoom }, whether
  // it is `taller` than the frame, and whether its rows have moved `together`.
  /** @type {(slide: { figure: Figure, height: number }, frame: Size) => SlideSize} */
  function onSlide(slide, frame) {
    const { layout } = slide.figure;
    const least = closest(layout, frame.width) * slide.height;
    const fitting = Math.min(frame.width / MADE, frame.height / least);
    const zoom = Math.min(LARGEST, Math.max(frame.width < MADE ? 1 : SMALLEST, fitting));
    const height = Math.max(layout.height ? least : 0, frame.height / zoom);
    return {
      width: frame.width / zoom, height, zoom,
      taller: height * zoom > frame.height + 1,
      together: least < slide.height,
    };
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

  globalThis.dashboardDrawingSizes = { onSlide, onPaper };
})();
