import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

load("drawing-sizes");
const { onSlide, typeOn } = globalThis.dashboardDrawingSizes;

const LAPTOP = { width: 1366, height: 768 }, PROJECTOR = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 }, LYING = { width: 844, height: 390 };

test("type on a slide grows with the screen and never falls below what can be read", () => {
  const wall = { width: 3840, height: 2160 }, small = { width: 1024, height: 768 };
  assert.deepEqual([LAPTOP, PROJECTOR, wall, small].map(typeOn), [16, 22.5, 45, 16]);
  assert.equal(typeOn({ width: 1280, height: 720 }), 16);
});

test("on a phone in the hand type is that of the page", () => {
  assert.deepEqual([PHONE, LYING].map(typeOn), [12, 12]);
});

test("a figure is drawn for as many pixels as its frame has at type of that size, in steps", () => {
  assert.deepEqual(onSlide({ width: 1280, height: 520 }, LAPTOP), { width: 960, height: 380 });
  assert.deepEqual(onSlide({ width: 1800, height: 750 }, PROJECTOR), { width: 960, height: 400 });
  assert.deepEqual(onSlide({ width: 358, height: 500 }, PHONE), { width: 340, height: 500 });
});

test("in a frame that is too small for that type it is drawn for the least space", () => {
  assert.deepEqual(onSlide({ width: 600, height: 120 }, LAPTOP), { width: 1200, height: 240 });
});
