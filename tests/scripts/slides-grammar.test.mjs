import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, load } from "./loading.mjs";

load("address-grammar", "slides-grammar");
const { LANGUAGES, OF_THE_PAGE, chartEntry, manners, named, read, write } = globalThis.dashboardSlidesGrammar;
const shared = await cases("slides");

// A text of the cases: a string, or strings and [letters, times] one after the other.
const whole = (text) => [text].flat().map((part) => (Array.isArray(part) ? part[0].repeat(part[1]) : part)).join("");

for (const one of shared.cases) {
  test(`a deck is read and written as on the server: ${one.about}`, () => {
    const deck = read(whole(one.read));
    assert.equal(deck.slides.length, one.slides);
    assert.equal(write(deck), whole(one.written));
  });
  test(`what is written is read as the same: ${one.about}`, () => {
    assert.equal(write(read(whole(one.written))), whole(one.written));
  });
}

for (const one of shared.made) {
  test(`words are written as on the server: ${one.about}`, () => {
    const numbers = Object.keys(one.parts).filter((key) => /^\d+$/.test(key));
    const slides = numbers.map((number) => ({
      entry: one.parts[number], title: one.parts[number + ".title"], text: one.parts[number + ".text"],
    }));
    assert.equal(write({ title: one.parts.title || "", lang: "", slides }), one.written);
  });
}

test("the languages are those of the server", () => {
  assert.deepEqual(LANGUAGES, shared.languages);
});

test("the keys of the page are those of the server", () => {
  assert.deepEqual([...OF_THE_PAGE].sort(), [...shared.of_the_page].sort());
});

test("a chart is added as the server writes its selection", () => {
  assert.equal(chartEntry("stock-map", ""), "stock-map");
  assert.equal(chartEntry("stock-map", "year=1990&areas=NPL,PHL"), "stock-map;year=1990;areas=NPL,PHL");
});

test("an address has slides of its own where a number says so", () => {
  assert.equal(named("?present=1&12.title=A"), true);
  assert.equal(named("?present=1&title=A&slide=2&01=title:B"), false);
  assert.equal(named(""), false);
});

test("how a deck is shown stays beside any deck", () => {
  assert.deepEqual(manners("?1=title:A&slide=2&present=1&title=B"), ["slide=2", "present=1"]);
  assert.deepEqual(manners("?1=title:A"), []);
});
