import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./loading.mjs";

const area = (code, en, ru, ...aliases) => ({ code, iso2: "", names: [en, ru], aliases });
const AREAS = {
  languages: ["en", "ru"],
  areas: [
    area("NPL", "Nepal", "Непал"), area("QAT", "Qatar", "Катар"), area("NER", "Niger", "Нигер"),
    area("IDN", "Indonesia", "Индонезия"), area("SAU", "Saudi Arabia", "Саудовская Аравия", "沙特阿拉伯"),
  ],
};
const INDEX = {
  heads: { countries: "Countries", corridors: "Corridors", charts: "Charts", indicators: "Measures", terms: "Terms" },
  entries: [
    ["charts", "Remittances received by country, 2024", "/remittances#remittances-map", "Remittances", "What economies report", 1],
    ["charts", "Countries: Money", "/country/{country}#country-money", "", "Remittances received and paid", 1],
    ["charts", "Женщины среди мигрантов", "/women#women", "", "", 0],
    ["indicators", "C189 Domestic workers", "/governance?instrument=C189#states", "", "Instrument", 1],
    ["terms", "Cost of sending", "/data#word-cost", "", "cost of sending; costs of sending", 0],
    ["terms", "التحويلات الواردة", "/data#word-received", "", "", 0],
    ["terms", "移民工人", "/data#word-worker", "", "", 0],
  ],
  pairs: [
    { shows: "migrants", address: "/corridors?centre={origin}&country={destination}#map", origins: ["NPL", "QAT", "IDN"], destinations: ["NPL", "QAT"] },
    { shows: "agreements", address: "/agreements?state={origin}&partner={destination}#list", origins: ["NPL"], destinations: ["QAT"] },
  ],
  forms: { NPL: ["из Непала", "в Непал", "Непала"], QAT: ["из Катара", "в Катар", "Катара"] },
  country: "PHL",
};
const FROM = { index: "/index.json", names: "/names.json", search: "/search.json", lang: "en" };
const ANSWERS = { [FROM.index]: AREAS, [FROM.search]: INDEX, [FROM.names]: { NPL: [], QAT: [], NER: [], IDN: [], SAU: [] } };
globalThis.fetch = (address) => Promise.resolve({ ok: true, json: () => Promise.resolve(ANSWERS[address]) });
globalThis.dashboardBase = new URL("../..", import.meta.url).href.replace(/\/$/, "");
load("country-names", "search");
globalThis.dashboardMessages = { say: (id, { origin, destination, shows }) => `${origin} > ${destination}: ${shows}` };

const search = (text, own = "") => globalThis.dashboardSearch.search(text, FROM, own);
const addresses = async (text, own) => (await search(text, own)).found.map((one) => one.address);
const NEPAL_QATAR = ["/corridors?centre=NPL&country=QAT#map", "/agreements?state=NPL&partner=QAT#list"];

test("two countries are a corridor, the origin first unless the words say otherwise", async () => {
  for (const text of ["Nepal Qatar", "from Nepal to Qatar", "Непал Катар", "из Непала в Катар", "в Катар из Непала"]) {
    assert.deepEqual(await addresses(text), NEPAL_QATAR, text);
  }
  assert.deepEqual(await addresses("Qatar Nepal"), ["/corridors?centre=QAT&country=NPL#map"]);
  const { found, countries } = await search("nepal qatar");
  assert.equal(found[0].title, "Nepal > Qatar: migrants");
  assert.deepEqual(countries, ["NPL", "QAT"]);
});

test("the second country of a corridor is found by how it begins", async () => {
  assert.deepEqual(await addresses("nepal to qat"), NEPAL_QATAR);
});

test("words find what has all of them, whatever their endings", async () => {
  assert.deepEqual(await addresses("domestic worker"), ["/governance?instrument=C189#states"]);
  assert.deepEqual(await addresses("C189"), ["/governance?instrument=C189#states"]);
  assert.deepEqual(await addresses("the costs of sending"), ["/data#word-cost"]);
  assert.deepEqual(await addresses("женщин мигранты"), ["/women#women"]);
  assert.deepEqual(await addresses("تحويلات"), ["/data#word-received"]);
  assert.deepEqual(await addresses("工人"), ["/data#word-worker"]);
});

test("a country beside other words is chosen in what they find; else the reader's own stands in paths", async () => {
  const found = await search("remittances received nepal");
  assert.deepEqual(found.found.map((one) => one.address), ["/remittances?country=NPL#remittances-map", "/country/NPL#country-money"]);
  assert.deepEqual(found.found.map((one) => one.beside), ["Nepal", "Nepal"]);
  assert.deepEqual(found.countries, ["NPL"]);
  assert.deepEqual(await addresses("remittances paid", "IDN"), ["/country/IDN#country-money"]);
  assert.deepEqual(await addresses("remittances paid"), ["/country/PHL#country-money"]);
});

test("a country alone finds nothing besides itself", async () => {
  const { found, countries, near } = await search("Nepal");
  assert.deepEqual([found, countries, near], [[], [], false]);
});

test("what nothing has finds the nearest and says so", async () => {
  const { found, near } = await search("remitances");
  assert.equal(near, true);
  assert.equal(found[0].address, "/remittances#remittances-map");
  assert.equal((await search("sending xyzzyx")).found[0].title, "Cost of sending");
  assert.deepEqual((await search("xyzzyx")).found, []);
});
