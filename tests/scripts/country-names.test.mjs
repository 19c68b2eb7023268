import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

const INDEX = {
  languages: ["en", "fr", "ar"],
  areas: [
    { code: "CIV", iso2: "CI", names: ["Côte d'Ivoire", "Côte d'Ivoire", "كوت ديفوار"], aliases: ["Ivory Coast"] },
    { code: "NER", iso2: "NE", names: ["Niger", "Niger", "النيجر"], aliases: [] },
    { code: "NGA", iso2: "NG", names: ["Nigeria", "Nigéria", "نيجيريا"], aliases: [] },
    { code: "LCA", iso2: "LC", names: ["Saint Lucia", "Sainte-Lucie", "سانت لوسيا"], aliases: [] },
    { code: "SAU", iso2: "SA", names: ["Saudi Arabia", "Arabie saoudite", "المملكة العربية السعودية"], aliases: ["KSA"] },
    { code: "TUR", iso2: "TR", names: ["Türkiye", "Türkiye", "تركيا"], aliases: ["Turkey"] },
  ],
};
const NAMES = { CIV: ["Elfenbeinküste"], NER: [], NGA: ["ナイジェリア"], LCA: [], SAU: ["沙烏地阿拉伯"], TUR: ["Turchia"] };
const FROM = { index: "/index.json", names: "/names.json", lang: "en" };

const asked = [];
let reachable = true;
globalThis.fetch = (address) => {
  asked.push(address);
  if (!reachable) return Promise.resolve({ ok: false, statusText: "away" });
  return Promise.resolve({ ok: true, json: () => Promise.resolve(address === FROM.index ? INDEX : NAMES) });
};

globalThis.dashboardBase = new URL("../..", import.meta.url).href.replace(/\/$/, "");
load("country-names");
const { areas, search } = globalThis.dashboardNames;
const codes = async (text, from = FROM) => (await search(text, from)).found.map((one) => one.code);

test("what could not be had is asked for again, what was had is not", async () => {
  reachable = false;
  await assert.rejects(areas(FROM), /away/);
  reachable = true;
  assert.equal((await areas(FROM)).length, 6);
  await areas(FROM);
  assert.deepEqual(asked, [FROM.index, FROM.index]);
});

test("a whole name stands before its beginning", async () => {
  assert.deepEqual(await codes("niger"), ["NER", "NGA"]);
  assert.deepEqual(await codes("nigeri"), ["NGA"]);
});

test("a name is found without capitals, accents, apostrophes and articles", async () => {
  assert.deepEqual(await codes("cote divoire"), ["CIV"]);
  assert.deepEqual(await codes("COTE D’IVOIRE"), ["CIV"]);
  assert.deepEqual(await codes("the ivory coast"), ["CIV"]);
  assert.deepEqual(await codes("turkiye"), ["TUR"]);
  assert.deepEqual(await codes("st lucia"), ["LCA"]);
});

test("letters of Arabic that are written alike are one", async () => {
  assert.deepEqual(await codes("تركيا"), ["TUR"]);
  assert.deepEqual(await codes("المملكه العربيه"), ["SAU"]);
});

test("a code is a name", async () => {
  assert.deepEqual(await codes("ner"), ["NER"]);
  assert.deepEqual(await codes("tr"), ["TUR"]);
});

test("words in another order are found", async () => {
  assert.deepEqual(await codes("arabia saudi"), ["SAU"]);
});

test("the name that was found is told where it is another", async () => {
  const ivory = (await search("ivory", FROM)).found[0];
  assert.deepEqual([ivory.name, ivory.other, ivory.lang], ["Côte d'Ivoire", "Ivory Coast", ""]);
  const own = (await search("nigeria", FROM)).found[0];
  assert.deepEqual([own.name, own.other], ["Nigeria", ""]);
});

test("a name in another language is looked up when nothing else has it", async () => {
  assert.deepEqual(await codes("elfenbeinkuste"), ["CIV"]);
  const { found, near, sure } = await search("ナイジェリア", FROM);
  assert.deepEqual(found.map((one) => [one.code, one.name, one.other]), [["NGA", "Nigeria", "ナイジェリア"]]);
  assert.deepEqual([near, sure], [false, true]);
});

test("a wrong letter is near, and for the reader to confirm where several are", async () => {
  const one = await search("Saudi Arabja", FROM);
  assert.deepEqual([one.found.map((area) => area.code), one.near, one.sure], [["SAU"], true, true]);
  const several = await search("Nigeira", FROM);
  assert.deepEqual([several.found.map((area) => area.code).sort(), several.near, several.sure], [["NER", "NGA"], true, false]);
});

test("nothing is near to few letters", async () => {
  assert.deepEqual(await search("xqz", FROM), { found: [], near: true, sure: false });
});

test("an empty text finds nothing", async () => {
  assert.deepEqual(await search(" ", FROM), { found: [], near: false, sure: false });
  assert.deepEqual(await search("'", FROM), { found: [], near: false, sure: false });
});
