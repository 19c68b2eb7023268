// The bytes and the text of picture files, with what they say of themselves. Nothing here knows the page.
(function () {
  "use strict";

  // Where the header of a PNG ends and other chunks may stand.
  const HEADER_END = 33;
  const utf8 = new TextEncoder();

  const CRC = Array.from({ length: 256 }, (_, n) => {
    let code = n;
    for (let bit = 0; bit < 8; bit += 1) code = code & 1 ? 0xedb88320 ^ (code >>> 1) : code >>> 1;
    return code >>> 0;
  });

  // One text chunk of a PNG: international text, not compressed, without language.
  /** @type {(keyword: string, text: string) => Uint8Array<ArrayBuffer>} */
  function textChunk(keyword, text) {
    const name = utf8.encode("iTXt" + keyword), body = utf8.encode(text);
    const bytes = new Uint8Array(4 + name.length + 5 + body.length + 4);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, bytes.length - 12);
    bytes.set(name, 4);
    bytes.set(body, 4 + name.length + 5);
    let crc = 0xffffffff;
    for (let at = 4; at < bytes.length - 4; at += 1) crc = CRC[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
    view.setUint32(bytes.length - 4, (crc ^ 0xffffffff) >>> 0);
    return bytes;
  }

  // The text of an SVG file from the address in which plotly.js gives it: whole pixels, shorter outlines, with `head`.
  /** @type {(address: string, head: string) => string} */
  function svgText(address, head) {
    const text = decodeURIComponent(address.replace(/^data:image\/svg\+xml,/, ""));
    /** @type {(found: string, side: string, length: string) => string} */
    const whole = (_, side, length) => side + '="' + Math.round(Number(length)) + '"';
    // A hundredth of a pixel is enough for outlines, which are most of a map's file.
    const light = text.replace(/ d="[^"]*"/g, (path) => path.replace(/(\.\d\d)\d+/g, "$1"));
    return light.replace(/<svg\b[^>]*>/, (opening) =>
      opening.replace(/\b(width|height)="([\d.]+)"/g, whole) + head);
  }

  globalThis.dashboardPictureFile = { HEADER_END, textChunk, svgText };
})();
