import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 as sum } from "node:zlib";
import { load } from "./loading.mjs";

load("picture-file");
const { HEADER_END, svgText, textChunk } = globalThis.dashboardPictureFile;

test("a PNG says what it is in letters of any script", () => {
  const chunk = Buffer.from(textChunk("Title", "Migrants & مهاجرات 🌍"));
  const body = Buffer.from("iTXtTitle\0\0\0\0\0Migrants & مهاجرات 🌍");
  assert.equal(chunk.readUInt32BE(0), body.length - "iTXt".length);
  assert.deepEqual(chunk.subarray(4, -4), body);
});

test("the sum at the end of a chunk is that of its name and content", () => {
  const chunk = Buffer.from(textChunk("", ""));
  assert.equal(chunk.readUInt32BE(chunk.length - 4), sum(chunk.subarray(4, -4)));
  const long = Buffer.from(textChunk("Description", "x".repeat(1000)));
  assert.equal(long.readUInt32BE(long.length - 4), sum(long.subarray(4, -4)));
});

test("chunks stand behind the header of a PNG", () => {
  const signature = 8, header = 4 + 4 + 13 + 4;
  assert.equal(HEADER_END, signature + header);
});

test("an SVG has whole pixels, what it says of itself, and outlines to a hundredth", () => {
  const drawn = '<svg class="main" width="720.4" height="405.62" viewBox="0 0 1 1"><path d="M0.12345,7.5L-1.999,2"/>'
    + '<rect width="1.23456"/><svg width="3.7"></svg></svg>';
  assert.equal(
    svgText("data:image/svg+xml," + encodeURIComponent(drawn), "<title>50 % – مهاجرات</title>"),
    '<svg class="main" width="720" height="406" viewBox="0 0 1 1"><title>50 % – مهاجرات</title>'
    + '<path d="M0.12,7.5L-1.99,2"/><rect width="1.23456"/><svg width="3.7"></svg></svg>',
  );
});

test("marks of a replacement in what an SVG says stand for themselves", () => {
  assert.equal(svgText("<svg></svg>", "<title>$& $1</title>"), "<svg><title>$& $1</title></svg>");
});
