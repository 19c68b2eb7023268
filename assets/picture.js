// The download menu. A picture is drawn here, from its own specification, and says in its metadata what it is.
(function () {
  "use strict";

  const KEPT = "download";
  const utf8 = new TextEncoder();
  let opener = null;

  const dialog = () => document.getElementById("download");
  const choices = () => Array.from(dialog().querySelectorAll("[data-choice]"));
  const say = (text) => { dialog().querySelector(".download-status").textContent = text; };
  const words = (name) => dialog().querySelector(".download-status").dataset[name];

  function address(folder, ending, more) {
    const query = [opener.dataset.query, more].filter(Boolean).join("&");
    return window.dashboardBase + "/" + folder + "/" + opener.dataset.download + "." + ending + (query ? "?" + query : "");
  }

  async function answer(url, options) {
    const given = await fetch(url, options);
    if (!given.ok) throw new Error((await given.text()).trim());
    return given;
  }

  async function specification() {
    const chosen = choices().map((one) => one.dataset.choice + "=" + encodeURIComponent(one.value)).join("&");
    return (await answer(address("picture", "json", chosen))).json();
  }

  function drawn(figure, format, scale) {
    return window.Plotly.toImage(
      { data: figure.data, layout: figure.layout, config: figure.config },
      { format: format, width: figure.width, height: figure.height, scale: scale });
  }

  const CRC = Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });

  // One text chunk of a PNG: international text, not compressed, without language.
  function chunk(keyword, text) {
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

  const HEADER_END = 33;
  async function png(figure) {
    const plain = await (await fetch(await drawn(figure, "png", figure.scale))).blob();
    const texts = Object.entries(figure.metadata).map(([keyword, text]) => chunk(keyword, text));
    return new Blob([plain.slice(0, HEADER_END), ...texts, plain.slice(HEADER_END)], { type: "image/png" });
  }

  async function svg(figure) {
    const text = decodeURIComponent((await drawn(figure, "svg", figure.zoom)).replace(/^data:image\/svg\+xml,/, ""));
    const whole = (_, side, length) => side + '="' + Math.round(length) + '"';
    // A hundredth of a pixel is enough for outlines, which are most of a map's file.
    const light = text.replace(/ d="[^"]*"/g, (path) => path.replace(/(\.\d\d)\d+/g, "$1"));
    const told = light.replace(/<svg\b[^>]*>/, (opening) =>
      opening.replace(/\b(width|height)="([\d.]+)"/g, whole) + figure.svg_head);
    return new Blob([told], { type: "image/svg+xml" });
  }

  async function pdf(figure) {
    return (await answer(window.dashboardBase + "/pdf", { method: "POST", body: await svg(figure) })).blob();
  }

  const MAKERS = { png: png, svg: svg, pdf: pdf };

  async function keep(format) {
    const figure = await specification();
    const name = figure.filename + "." + format;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await MAKERS[format](figure));
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(words("saved") + " " + name);
  }

  async function copy() {
    // The browser wants to be asked at once, while the press of the button still counts; the picture may come later.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": specification().then(png) })]);
    say(words("copied"));
  }

  function remember() {
    const chosen = Object.fromEntries(choices().map((one) => [one.dataset.choice, one.value]));
    window.dashboardKeeping.set(KEPT, JSON.stringify(chosen));
  }

  function restore() {
    let chosen = {};
    try { chosen = JSON.parse(window.dashboardKeeping.get(KEPT)) || {}; } catch { /* As if nothing had been kept. */ }
    choices().forEach((one) => {
      if (Array.from(one.options).some((option) => option.value === chosen[one.dataset.choice])) {
        one.value = chosen[one.dataset.choice];
      }
    });
  }

  // Beside its button where there is room; on a phone the style sheet puts it at the foot.
  function place(box) {
    const at = opener.getBoundingClientRect();
    const top = Math.min(at.bottom + 6, window.innerHeight - box.offsetHeight - 8);
    box.style.top = Math.max(top, 8) + "px";
    box.style.left = Math.max(Math.min(at.left, window.innerWidth - box.offsetWidth - 16), 8) + "px";
  }

  function open(button) {
    opener = button;
    const box = dialog();
    box.querySelector(".download-of").textContent =
      document.getElementById(button.getAttribute("aria-describedby")).textContent;
    box.querySelectorAll("[data-table]").forEach((link) => { link.href = address("data", link.dataset.table); });
    box.querySelector("[data-format=copy]").hidden = !(window.ClipboardItem && navigator.clipboard);
    restore();
    say("");
    box.showModal();
    place(box);
  }

  document.addEventListener("change", (event) => { if (event.target.closest("[data-choice]")) remember(); });
  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-download]");
    if (button) { open(button); return; }
    if (event.target.closest(".download-close") || event.target === dialog()) { dialog().close(); return; }
    const kind = event.target.closest("[data-format]");
    if (!kind || kind.getAttribute("aria-busy") === "true") return;
    kind.setAttribute("aria-busy", "true");
    say(words("drawing"));
    (kind.dataset.format === "copy" ? copy() : keep(kind.dataset.format))
      .catch((error) => say(words("failed") + " " + window.dashboardConnection.reason(error)))
      .finally(() => kind.removeAttribute("aria-busy"));
  });
})();
