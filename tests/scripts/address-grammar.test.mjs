import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, load } from "./loading.mjs";

load("address-grammar");
const { MANNERS, applies, asText, encoded, manners, ofPage, read, texts } = globalThis.dashboardAddressGrammar;
const shared = await cases("address");

const controls = shared.controls.map((one) => ({
  name: one.name, default: one.default, many: Boolean(one.many), slider: Boolean(one.number), path: one.path || "",
  named: true, applies: [{}],
}));

for (const one of shared.cases) {
  test(`an address is read and written as on the server: ${one.about}`, () => {
    const { pathname, searchParams } = new URL(one.address, "http://localhost");
    const held = read(controls, pathname, searchParams);
    assert.deepEqual(held, one.values);
    // Only on the page of a subject does it stand in the path.
    const inPath = pathname.startsWith("/country/");
    const here = controls.map((control) => (inPath ? control : { ...control, path: "" }));
    assert.equal(ofPage(pathname, here, held, manners(searchParams)), one.written);
  });
}

test("the manners are those of the server", () => {
  assert.deepEqual(MANNERS, shared.manners);
});

for (const one of shared.applying) {
  test(`a control means something beside the same values as on the server: ${one.about}`, () => {
    assert.equal(applies({ applies: one.applies }, one.now), one.means);
  });
}

test("what a chart alone does not name is left out of its address", () => {
  const here = controls.map((control) => ({ ...control, path: "", named: control.name !== "sex" }));
  assert.equal(ofPage("/chart/one", here, ["PHL", 1990, "female", ["NPL", "PHL"], ""], []), "/chart/one?year=1990");
});

test("the order of several values makes no other choice, but is kept", () => {
  assert.equal(ofPage("/chart/one", controls.slice(3), [["PHL", "NPL"], ""], []), "/chart/one");
  assert.equal(ofPage("/chart/one", controls.slice(3), [["USA", "NPL"], ""], []), "/chart/one?areas=USA,NPL");
});

test("an empty control says nothing", () => {
  assert.equal(asText(null), "");
  assert.equal(asText(undefined), "");
  assert.equal(asText(0), "0");
  assert.deepEqual(texts(controls.slice(0, 2), ["NPL", 2024]), { country: "NPL", year: "2024" });
});

test("marks stay as they are where an address may hold them", () => {
  assert.equal(encoded("a, (b)*!", ""), "a%2C+%28b%29%2A%21");
  assert.equal(encoded("a, (b)*!", ",()*!"), "a,+(b)*!");
  assert.equal(encoded("/:;=@$'~-._", "/:;=@$'"), "/:;=@$'~-._");
  assert.equal(encoded("%2C", ","), "%252C");
});
