import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

// What is told of a slide while the room is asked.
const shown = (slide) => JSON.stringify({ deck: "", slide, asks: true });

// A show that is led, on a slide that can be turned, and a server that answers when it is let.
let number = 1;
const mark = { textContent: "", remove() {} }, warned = [];
// The sheet with the code, where it is open.
let sheet = null;
const counted = [], answers = [], told = [];
const heard = {};
let look = () => {}, kept = JSON.stringify({ show: "K7Q2M", key: "k", asks: true, told: shown(1) });
globalThis.document = {
  documentElement: { lang: "en" },
  addEventListener(name, act) { heard[name] = act; },
  dispatchEvent: ({ type, detail }) => (type === "dashboard:counted" ? counted.push(detail.followers) : 0),
};
globalThis.addEventListener = () => {};
globalThis.setInterval = (act) => { look = act; };
globalThis.dashboardBase = "";
globalThis.dashboardKeeping = { ofTab: () => kept, setOfTab(_, text) { kept = text; } };
globalThis.dashboardMessages = { say: (id, values) => id + " " + (values && values.count) };
globalThis.dashboardShowSlide = {};
globalThis.dashboardPresent = { began: () => true, query: () => "", offer() {} };
globalThis.dashboardConnection = {
  send: (path, { method, body }) => new Promise((resolve) => {
    if (method === "PUT") { told.push(body); resolve({ ok: true }); }
    else answers.push({ path, tell: (followers) => resolve({ ok: true, json: async () => ({ followers }) }), refuse: (status) => resolve({ ok: false, status }) });
  }),
};
globalThis.dashboardShow = {
  root: () => ({ querySelector: (of) => (of === ".show-over[data-show-act=lead]" ? sheet : null), classList: { remove() {} } }),
  back() { sheet = null; },
  warn: (text) => warned.push(text),
  foot: () => ({ querySelector: () => mark }),
  now: () => ({ number }),
};
load("show-lead");
const settled = () => new Promise((resolve) => { setTimeout(resolve); });

test("what is counted of a slide is told while that slide stands, by one question at a time", async () => {
  look();
  look();
  assert.deepEqual(answers.map(({ path }) => path), ["/follow/K7Q2M/points?slide=1&lang=en"]);
  answers[0].tell(40);
  await settled();
  assert.deepEqual([counted, mark.textContent], [[40], "follow-mark 40"]);
  look();
  number = 2;
  answers[1].tell(41);
  await settled();
  assert.deepEqual(counted, [40]);
  look();
  assert.equal(answers[2].path, "/follow/K7Q2M/points?slide=2&lang=en");
});

test("a page loaded anew, or a second tab, tells nothing until its presenter turns, and asks on until that is ended", async () => {
  number = 1;
  heard["dashboard:show"]();
  await settled();
  assert.deepEqual(told, []);
  number = 2;
  heard["dashboard:show"]();
  await settled();
  assert.deepEqual([told, JSON.parse(kept).told, globalThis.dashboardLead.asks()], [[shown(2)], shown(2), true]);
  globalThis.dashboardLead.ask(false);
  assert.equal(globalThis.dashboardLead.asks(), false);
  assert.equal(JSON.parse(kept).asks, false);
});

test("a show that has ended elsewhere is no more led, and its code is seen no more", async () => {
  sheet = {};
  look();
  answers.at(-1).refuse(410);
  await settled();
  assert.deepEqual([globalThis.dashboardLead.led(), kept, sheet, warned], [null, "", null, ["follow-lead-ended undefined"]]);
});
