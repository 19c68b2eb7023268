import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

load("drawing-sizes");
const { onPaper, onSlide, spaceOn } = globalThis.dashboardDrawingSizes;

const LAPTOP = { width: 1366, height: 768 }, PROJECTOR = { width: 1920, height: 1080 }, PHONE = { width: 390, height: 844 };

test("chart text on a slide grows with the screen", () => {
  for (const [screen, least] of [[LAPTOP, 16], [PROJECTOR, 22]]) {
    const frame = { width: 0.94 * screen.width, height: 0.6 * screen.height };
    const space = spaceOn(frame, screen);
    const { zoom } = onSlide({ space, height: space.height }, frame);
    assert.ok(14 * zoom >= least && 14 * zoom < least + 2, `${14 * zoom}`);
  }
});

test("a figure is drawn for its frame in steps of twenty pixels", () => {
  assert.deepEqual(spaceOn({ width: 1288, height: 470 }, { width: 1366, height: 500 }), { width: 1280, height: 460 });
});

test("on a phone chart text keeps its size, and a frame that is too small has the least space", () => {
  assert.deepEqual(spaceOn({ width: 358, height: 500 }, PHONE), { width: 340, height: 500 });
  assert.deepEqual(spaceOn({ width: 150, height: 500 }, PHONE), { width: 300, height: 1000 });
});

test("a figure is enlarged as a whole to its frame", () => {
  const size = onSlide({ space: { width: 720, height: 440 }, height: 440 }, { width: 1440, height: 880 });
  assert.deepEqual(size, { width: 720, height: 440, zoom: 2 });
});

test("a figure is never cut: one for another space, or higher than its own, is made smaller", () => {
  const low = onSlide({ space: { width: 720, height: 440 }, height: 440 }, { width: 720, height: 220 });
  assert.deepEqual([low.zoom, low.height * low.zoom], [0.5, 220]);
  const high = onSlide({ space: { width: 720, height: 440 }, height: 880 }, { width: 720, height: 440 });
  assert.deepEqual([high.zoom, high.height * high.zoom], [0.5, 440]);
});

test("a figure of few rows is as low as they are", () => {
  assert.equal(onSlide({ space: { width: 720, height: 440 }, height: 120 }, { width: 1440, height: 880 }).height, 120);
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
