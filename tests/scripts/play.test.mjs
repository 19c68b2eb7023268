import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

load("play");
globalThis.dashboardMessages ??= { say: () => "Pause" };
const { press, playing, stop } = globalThis.dashboardPlay;
const PRESS = { detail: 1 };
const moment = () => new Promise((done) => { setImmediate(done); });

function button() {
  return { textContent: "Play", isConnected: true, pressed: "false", setAttribute(_, text) { this.pressed = text; } };
}

// A control of three values that notes what is chosen.
function control(first) {
  const chosen = [];
  const row = { id: "year", values: ["1990", "2000", "2024"], now: () => chosen.at(-1) ?? first, choose: async (value) => { chosen.push(value); } };
  return { chosen, row };
}

// Runs a test in a time that passes when it is told to; a value stays nine tenths of a second.
function inTime(name, run) {
  test(name, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const later = async () => { t.mock.timers.tick(900); await moment(); };
    await run(later);
    stop();
  });
}

inTime("the values after the present one are chosen in their order, then the button is as it was", async (later) => {
  const one = button(), { chosen, row } = control("1990");
  press(PRESS, one, row);
  await moment();
  assert.deepEqual([chosen, one.textContent, one.pressed, playing().steps], [["2000"], "Pause", "true", 1]);
  await later();
  assert.deepEqual(chosen, ["2000", "2024"]);
  await later();
  assert.deepEqual([chosen.length, one.textContent, one.pressed, playing()], [2, "Play", "false", null]);
});

inTime("from the last value it begins anew", async () => {
  const { chosen, row } = control("2024");
  press(PRESS, button(), row);
  await moment();
  assert.deepEqual(chosen, ["1990"]);
});

inTime("a second press ends it, and a third begins one play, not a second beside it", async (later) => {
  const one = button(), { chosen, row } = control("1990");
  press(PRESS, one, row);
  await moment();
  press(PRESS, one, row);
  assert.equal(one.pressed, "false");
  press(PRESS, one, row);
  await moment();
  assert.deepEqual([chosen, one.pressed], [["2000", "2024"], "true"]);
  await later();
  assert.deepEqual([chosen.length, one.pressed], [2, "false"]);
});

inTime("the second of a double press is none", async () => {
  const one = button(), { row } = control("1990");
  press(PRESS, one, row);
  press({ detail: 2 }, one, row);
  assert.equal(one.pressed, "true");
});

inTime("one plays at a time, and none whose button is gone", async (later) => {
  const first = button(), second = button(), { chosen, row } = control("1990");
  press(PRESS, first, row);
  press(PRESS, second, { ...row, id: "sex" });
  assert.deepEqual([first.pressed, second.pressed, playing().id], ["false", "true", "sex"]);
  second.isConnected = false;
  await moment();
  const before = chosen.length;
  await later();
  assert.deepEqual([chosen.length, playing()], [before, null]);
});
