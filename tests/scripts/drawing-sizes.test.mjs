import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

load("drawing-sizes");
const { onPaper, onSlide } = globalThis.dashboardDrawingSizes;

const slide = (layout, height = 440) => ({ height, figure: { data: [], layout } });
const rows = { height: 600, yaxis: { ticktext: ["Nepal", "Namibia"], range: [1.5, -0.5] } };

test("a figure is enlarged as a whole to its slide", () => {
  const size = onSlide(slide({}), { width: 1440, height: 880 });
  assert.deepEqual(size, { width: 720, height: 440, zoom: 2, taller: false, together: false });
});

test("a figure is not enlarged without end, and then has more room", () => {
  const size = onSlide(slide({}), { width: 4800, height: 4800 });
  assert.deepEqual([size.zoom, size.width, size.height], [2.4, 2000, 2000]);
});

test("a low slide makes a figure smaller, but no smaller than can be read", () => {
  assert.equal(onSlide(slide({}), { width: 720, height: 352 }).zoom, 0.8);
  assert.equal(onSlide(slide({}), { width: 720, height: 100 }).zoom, 0.75);
});

test("on a phone a figure keeps its size", () => {
  const size = onSlide(slide({ height: 440 }), { width: 360, height: 300 });
  assert.deepEqual(size, { width: 360, height: 440, zoom: 1, taller: true, together: false });
});

test("a figure without a height of its own takes that of its frame", () => {
  assert.equal(onSlide(slide({}), { width: 360, height: 300 }).height, 300);
});

test("rows of names move together where there is width", () => {
  const wide = onSlide(slide(rows, 600), { width: 1600, height: 900 });
  assert.equal(wide.together, true);
  assert.equal(wide.zoom, 1600 / 720);
  assert.equal(wide.height, 900 / wide.zoom);
  assert.equal(onSlide(slide(rows, 600), { width: 1440, height: 900 }).together, false);
});

test("rows that count upwards, and those with places of their own, keep theirs", () => {
  const upwards = { ...rows, yaxis: { ...rows.yaxis, range: [-0.5, 1.5] } };
  assert.equal(onSlide(slide(upwards, 600), { width: 1600, height: 900 }).together, false);
  const placed = { ...rows, meta: { own_places: true } };
  assert.equal(onSlide(slide(placed, 600), { width: 1600, height: 900 }).together, false);
});

test("a chart on a page of its own is as wide as the paper and as high as on the screen", () => {
  const figure = { data: [{ type: "bar" }], layout: { height: 500 } };
  assert.deepEqual(onPaper(figure, { height: 440, small: false }), { width: 900, height: 500 });
  assert.deepEqual(onPaper({ ...figure, layout: {} }, { height: 440, small: false }), { width: 900, height: 440 });
});

test("a map has the proportions of the world", () => {
  const map = { data: [{ type: "choropleth" }], layout: { geo: {}, height: 700 } };
  assert.deepEqual(onPaper(map, { height: 440, small: false }), { width: 900, height: 450 });
  assert.deepEqual(onPaper(map, { height: 440, small: true }), { width: 330, height: 165 });
  // A layout may have the place for a map without one.
  const bars = { data: [{ type: "bar" }], layout: { geo: {}, height: 700 } };
  assert.equal(onPaper(bars, { height: 440, small: false }).height, 700);
});

test("among the charts of a profile lines are low and rows of names move together", () => {
  const lines = { data: [{ type: "scatter" }], layout: {} };
  assert.deepEqual(onPaper(lines, { height: 440, small: true }), { width: 330, height: 200 });
  assert.deepEqual(onPaper(lines, { height: 150, small: true }), { width: 330, height: 150 });
  const bars = { data: [{ type: "bar", orientation: "h" }], layout: {} };
  assert.deepEqual(onPaper(bars, { height: 500, small: true }), { width: 330, height: 310 });
  assert.deepEqual(onPaper(bars, { height: 250, small: true }), { width: 330, height: 200 });
  assert.deepEqual(onPaper(bars, { height: 150, small: true }), { width: 330, height: 150 });
});

test("a list of words alone keeps its height there", () => {
  assert.deepEqual(onPaper({ data: [], layout: { height: 260 } }, { height: 440, small: true }), { width: 430, height: 260 });
});
