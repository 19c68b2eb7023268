import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { load } from "./loading.mjs";

// What a browser has: a store that works, is full, or may not be touched.
function storage() {
  const held = new Map();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => { held.set(key, text); },
    removeItem: (key) => { held.delete(key); },
  };
}

const full = () => ({ ...storage(), setItem: () => { throw new Error("full"); } });

function stores(local, session) {
  const define = (name, get) => Object.defineProperty(globalThis, name, { configurable: true, get });
  define("localStorage", () => local ?? refuse());
  define("sessionStorage", () => session ?? refuse());
}

function refuse() {
  throw new Error("not allowed");
}

stores(storage(), storage());
load("keeping");
const { get, set, where, ofTab, setOfTab, lasting } = globalThis.dashboardKeeping;

beforeEach(() => {
  stores(storage(), storage());
  ["country", "slides"].forEach((key) => set(key, ""));
});

test("what nobody has kept is empty", () => {
  assert.equal(get("country"), "");
  assert.equal(where("country"), "kept");
});

test("a text is kept for all visits, and removed", () => {
  assert.equal(set("country", "NPL"), "kept");
  assert.equal(globalThis.localStorage.getItem("country"), "NPL");
  assert.equal(get("country"), "NPL");
  assert.equal(set("country", ""), "kept");
  assert.equal(globalThis.localStorage.getItem("country"), null);
});

test("where there is no room left a text is kept for the tab", () => {
  stores(full(), storage());
  assert.equal(set("country", "NPL"), "tab");
  assert.equal(get("country"), "NPL");
  assert.equal(lasting(), false);
});

test("the latest of the tab stands before what all tabs share", () => {
  const shared = storage();
  shared.setItem("country", "PHL");
  stores({ ...shared, setItem: full().setItem }, storage());
  assert.equal(set("country", "NPL"), "tab");
  assert.equal(get("country"), "NPL");
});

test("what can be kept for all visits again is not left behind in the tab", () => {
  const session = storage();
  stores(full(), session);
  set("country", "NPL");
  stores(storage(), session);
  assert.equal(set("country", "PHL"), "kept");
  assert.equal(session.getItem("country"), null);
  assert.equal(get("country"), "PHL");
});

test("where a browser keeps nothing a text is there as long as the page", () => {
  stores(null, null);
  assert.equal(set("country", "NPL"), "page");
  assert.equal(get("country"), "NPL");
  assert.equal(set("country", ""), "page");
  assert.equal(get("country"), "");
  assert.equal(lasting(), false);
});

test("what is of a tab is kept for it alone, and as long as the page where a browser keeps nothing", () => {
  setOfTab("follow", "K7Q2M");
  assert.equal(ofTab("follow"), "K7Q2M");
  assert.equal(get("follow"), "");
  stores(storage(), null);
  setOfTab("follow", "R8T3N");
  assert.equal(ofTab("follow"), "R8T3N");
  stores(storage(), storage());
  setOfTab("follow", "");
  assert.equal(ofTab("follow"), "");
});

test("a trial leaves nothing behind", () => {
  assert.equal(lasting(), true);
  assert.equal(globalThis.localStorage.getItem("trial"), null);
});
