import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

globalThis.document ??= { addEventListener() {} };
globalThis.HTMLInputElement ??= class { set value(_) {} };
load("slider");
const { next } = globalThis.dashboardSlider;
const YEARS = [1990, 1995, 2000, 2020, 2024];

test("a key goes to the next year that there is, in both directions", () => {
  assert.equal(next(YEARS, 2000, 2001), 2020);
  assert.equal(next(YEARS, 2000, 1999), 1995);
});

test("at an end a key stays", () => {
  assert.equal(next(YEARS, 2024, 2025), 2024);
  assert.equal(next(YEARS, 1990, 1989), 1990);
});

test("a pull stands on the nearest year", () => {
  assert.equal(next(YEARS, 1990, 2009), 2000);
  assert.equal(next(YEARS, 1990, 2023), 2024);
});
