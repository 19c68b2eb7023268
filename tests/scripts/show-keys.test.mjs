import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

// A page whose lines run from the right, and what of a page keys are asked with.
globalThis.document = { documentElement: { dir: "rtl" } };
globalThis.HTMLSelectElement = class {};
globalThis.dashboardMessages = { say: (id) => id };
globalThis.dashboardShowSlide = {};
load("show-keys");
const { turns, leaves, meant } = globalThis.dashboardShowKeys;

const said = [];
const acts = [
  ...Object.values(turns({ by: (steps) => said.push(steps), first: () => said.push("first"), last: () => said.push("last") })),
  { name: "controls", keys: ["c"], act() {} },
  { name: "close", keys: ["Escape"], act() {} },
];
const on = (...places) => ({ closest: (selector) => selector.split(", ").some((one) => places.includes(one)) || null, matches: () => places.includes("input") });
const name = (key, more = {}, target = on()) => meant({ key, target, ...more }, acts)?.name;

test("what lies to the left comes next where lines run to the left", () => {
  assert.equal(name("ArrowLeft"), "next");
  assert.equal(name("ArrowRight"), "previous");
  acts.filter(({ name: one }) => ["previous", "next"].includes(one)).forEach(({ act }) => act());
  assert.deepEqual(said, [-1, 1]);
});

test("space turns on, with Shift back, and presses a button that has the focus", () => {
  assert.equal(name(" "), "next");
  assert.equal(name(" ", { shiftKey: true }), "previous");
  assert.equal(name(" ", {}, on("button")), undefined);
});

test("capitals are letters too, and keys of the browser are its own", () => {
  assert.equal(name("C"), "controls");
  assert.equal(name("c", { ctrlKey: true }), undefined);
  assert.equal(name("x"), undefined);
});

test("within the controls only those keys mean something that close the row, and no letter of a field", () => {
  assert.equal(name("ArrowLeft", {}, on(".show-controls")), undefined);
  assert.equal(name("Escape", {}, on(".show-controls")), "close");
  assert.equal(name("c", {}, on(".show-controls")), "controls");
  assert.equal(name("c", {}, on(".show-controls", "input")), undefined);
});

test("a list to choose from has the keys by which it is steered, also where it is not among the controls", () => {
  ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", " "].forEach((key) => assert.equal(name(key, {}, on("select")), undefined));
});

test("Escape in a list only leaves the list, but closes the controls that the list is of", () => {
  const escapes = (...places) => leaves({ key: "Escape", target: on(...places) });
  assert.deepEqual([escapes("select"), escapes("select", ".show-controls"), escapes("button")], [true, false, false]);
  assert.equal(leaves({ key: "c", target: on("select") }), false);
});
