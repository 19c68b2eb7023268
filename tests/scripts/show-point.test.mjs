import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

// A phone that is asked, with a list of countries, and a server that answers when it is let.
const heard = {}, listening = [], sent = [], warned = [];
const made = () => ({
  style: {},
  append() {}, setAttribute() {}, add() {}, addEventListener(name, act) { heard[name] = act; },
  querySelector: (of) => (of === "select" ? list : made()),
});
const list = made(), pins = [];
// A chart whose place begins at 10 and 20.
const place = { getBoundingClientRect: () => ({ left: 10, top: 20 }), append: ({ style }) => pins.push(style) };
const drawing = { dataset: {}, parentElement: place, on(_, act) { heard.press = act; } };
globalThis.getComputedStyle = () => ({ direction: "ltr" });
globalThis.document = {
  documentElement: { lang: "en" },
  addEventListener: (name, act) => listening.push([name, act]),
  querySelector: () => null,
  querySelectorAll: (of) => (of.startsWith(".show-drawing") ? [drawing] : []),
};
globalThis.Option = class {};
globalThis.dashboardKeeping = { ofTab: () => "K7Q2M 1", setOfTab() {} };
globalThis.dashboardMessages = { say: (id) => id };
globalThis.dashboardShowSlide = { element: (tag) => (tag === "select" ? list : made()) };
globalThis.dashboardFollow = { following: () => ({ code: "K7Q2M", slide: 1, asks: true }) };
globalThis.dashboardSlidesGrammar = { read: () => ({ lang: "en", slides: [{ entry: "distribution-map" }] }) };
globalThis.dashboardShow = {
  root: () => ({}),
  foot: () => ({ append() {}, querySelector: () => null }),
  looked: () => ({ slide: { query: "1=distribution-map" } }),
  button: () => made(),
  warn: (text) => warned.push(text),
};
globalThis.dashboardLead = {
  send: (method, path, body) => new Promise((resolve) => { sent.push({ at: JSON.parse(body).at, tell: resolve }); }),
  refusal: async ({ said }) => said,
};
load("show-point");
listening.find(([name]) => name === "dashboard:following")[1]();
const settled = () => new Promise((resolve) => { setTimeout(resolve); });
const choose = (code) => { list.value = code; heard.change(); };

test("what is chosen quickly is sent one after the other, and what is refused says why", async () => {
  choose("NPL");
  choose("IND");
  await settled();
  assert.deepEqual(sent.map(({ at }) => at), ["NPL"]);
  sent[0].tell({ ok: false, said: "no" });
  await settled();
  assert.deepEqual([sent.map(({ at }) => at), warned], [["NPL", "IND"], ["no"]]);
  sent[1].tell({ ok: true });
  await settled();
  choose("");
  await settled();
  assert.deepEqual(sent.map(({ at }) => at), ["NPL", "IND", null]);
});

test("what stands nowhere is not taken back", async () => {
  sent[2].tell({ ok: true });
  await settled();
  choose("");
  await settled();
  assert.equal(sent.length, 3);
});

test("a pin stands where the finger was at the press, wherever it is when the server answers", async () => {
  listening.find(([name]) => name === "dashboard:show-drawn")[1]();
  const [, touch] = listening.find(([name]) => name === "pointerdown");
  touch({ clientX: 110, clientY: 70 });
  heard.press({ points: [{ location: "NPL" }] });
  touch({ clientX: 300, clientY: 300 });
  await settled();
  sent.at(-1).tell({ ok: true });
  await settled();
  assert.deepEqual(pins, [{ insetInlineStart: "100px", insetBlockStart: "50px" }]);
});
