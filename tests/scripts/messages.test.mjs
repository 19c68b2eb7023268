import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

load("messages");
const { said } = globalThis.dashboardMessages;

const COUNTED = [{ value: "count", of: {
  0: "no slides", one: [{ value: "count" }, " слайд"], few: [{ value: "count" }, " слайда"], other: [{ value: "count" }, " слайдов"],
}, usual: "other" }, "."];

test("a text is said as it stands", () => {
  assert.equal(said("Copy", {}, "en"), "Copy");
});

test("values are written where they stand, numbers as the language writes them", () => {
  const message = ["Slide ", { value: "number" }, " of ", { value: "all" }];
  assert.equal(said(message, { number: 1200, all: "x" }, "en"), "Slide 1,200 of x");
  assert.equal(said(message, { number: 1200, all: "x" }, "es"), "Slide 1200 of x");
  assert.equal(said([{ value: "number" }], { number: 12345 }, "fr"), "12\u202f345");
  assert.equal(said([{ value: "number" }], { number: 12 }, "ar"), "12");
});

test("a choice takes the very value, then its plural, then the usual form", () => {
  assert.equal(said(COUNTED, { count: 0 }, "ru"), "no slides.");
  assert.equal(said(COUNTED, { count: 21 }, "ru"), "21 слайд.");
  assert.equal(said(COUNTED, { count: 3 }, "ru"), "3 слайда.");
  assert.equal(said(COUNTED, { count: 5 }, "ru"), "5 слайдов.");
  assert.equal(said(COUNTED, { count: "one" }, "ru"), "one слайд.");
  assert.equal(said(COUNTED, { count: 7 }, "zh"), "7 слайдов.");
});
