import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

// A phone that is asked, with a list of countries, and a server that answers when it is let.
const heard = {}, listening = [], sent = [], warned = [];
const made = () => ({
  append() {}, setAttribute() {}, add() {}, addEventListener(name, act) { heard[name] = act; },
  querySelector: (of) => (of === "select" ? list : made()),
});
const list = made();
globalThis.document = {
  documentElement: { lang: "en" },
  addEventListener: (name, act) => listening.push([name, act]),
  querySelector: () => null,
  querySelectorAll: () => [],
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
