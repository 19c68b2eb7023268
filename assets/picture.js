// The download menu. A picture is drawn here, from its own specification, and says in its metadata what it is.
(function () {
  "use strict";

  /** @typedef {Figure & Size & { scale: number, zoom: number, filename: string, svg_head: string }} Drawing */
  /** @typedef {Drawing & { metadata: Record<string, string> }} Picture What dashboard/export/picture.py describes. */

  const KEPT = "download";
  const file = window.dashboardPictureFile;
  const words = window.dashboardMessages.say;
  /** @type {HTMLElement | null} */
  let opener = null;

  const dialog = () => document.querySelector("dialog#download");
  const choices = () => Array.from(dialog().querySelectorAll("select[data-choice]"));
  /** @type {(text: string) => void} */
  const say = (text) => { dialog().querySelector(".download-status").textContent = text; };

  /** @type {(folder: string, ending: string, more?: string) => string} */
  function address(folder, ending, more) {
    const query = [opener.dataset.query, more].filter(Boolean).join("&");
    return window.dashboardBase + "/" + folder + "/" + opener.dataset.download + "." + ending + (query ? "?" + query : "");
  }

  /** @type {(ending: string) => string} */
  function everyYear(ending) {
    const query = new URLSearchParams(opener.dataset.query);
    query.set(opener.dataset.years, "all");
    return window.dashboardBase + "/data/" + opener.dataset.download + "." + ending + "?" + query;
  }

  /** @type {(url: string, options?: RequestInit) => Promise<Response>} */
  async function answer(url, options) {
    const given = await fetch(url, options);
    if (!given.ok) throw new Error((await given.text()).trim());
    return given;
  }

  /** @type {() => Promise<Picture>} */
  async function specification() {
    const chosen = choices().map((one) => one.dataset.choice + "=" + encodeURIComponent(one.value)).join("&");
    return (await answer(address("picture", "json", chosen))).json();
  }

  /** @type {(figure: Picture, format: string, scale: number) => Promise<string>} */
  async function drawn(figure, format, scale) {
    return (await window.dashboardPlotly()).toImage(
      { data: figure.data, layout: figure.layout, config: figure.config },
      { format, width: figure.width, height: figure.height, scale });
  }

  /** @type {(figure: Picture) => Promise<Blob>} */
  async function png(figure) {
    const plain = await (await fetch(await drawn(figure, "png", figure.scale))).blob();
    const texts = Object.entries(figure.metadata).map(([keyword, text]) => file.textChunk(keyword, text));
    return new Blob([plain.slice(0, file.HEADER_END), ...texts, plain.slice(file.HEADER_END)], { type: "image/png" });
  }

  /** @type {(figure: Picture) => Promise<Blob>} */
  async function svg(figure) {
    return new Blob([file.svgText(await drawn(figure, "svg", figure.zoom), figure.svg_head)], { type: "image/svg+xml" });
  }

  /** @type {(figure: Picture) => Promise<Blob>} */
  async function pdf(figure) {
    return (await answer(window.dashboardBase + "/pdf", { method: "POST", body: await svg(figure) })).blob();
  }

  /** @type {Record<string, (figure: Picture) => Promise<Blob>>} */
  const MAKERS = { png, svg, pdf };

  /** @type {(format: string) => Promise<void>} */
  async function keep(format) {
    const figure = await specification();
    const name = figure.filename + "." + format;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await MAKERS[format](figure));
    link.download = name;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    say(words("scripts-download-saved", { name }));
  }

  async function copy() {
    // The browser wants to be asked at once, while the press of the button still counts; the picture may come later.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": specification().then(png) })]);
    say(words("scripts-download-copied"));
  }

  function remember() {
    const chosen = Object.fromEntries(choices().map((one) => [one.dataset.choice, one.value]));
    window.dashboardKeeping.set(KEPT, JSON.stringify(chosen));
  }

  function restore() {
    /** @type {Record<string, string>} */
    let chosen = {};
    try { chosen = JSON.parse(window.dashboardKeeping.get(KEPT)) || {}; } catch { /* As if nothing had been kept. */ }
    choices().forEach((one) => {
      if (Array.from(one.options).some((option) => option.value === chosen[one.dataset.choice])) {
        one.value = chosen[one.dataset.choice];
      }
    });
  }

  /** @type {(button: HTMLElement) => void} */
  function open(button) {
    opener = button;
    const box = dialog();
    box.querySelector(".download-of").textContent =
      document.getElementById(button.getAttribute("aria-describedby")).textContent;
    box.querySelectorAll("a[data-table]").forEach((link) => { link.href = address("data", link.dataset.table); });
    box.querySelectorAll("a[data-every]").forEach((link) => {
      link.hidden = !opener.dataset.years;
      link.href = everyYear(link.dataset.every);
    });
    box.querySelector("[data-format=copy]").hidden = !(window.ClipboardItem && navigator.clipboard);
    restore();
    say("");
    box.showModal();
    window.dashboardBeside(box, opener);
  }

  document.addEventListener("change", (event) => { if (event.target.closest("[data-choice]")) remember(); });
  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-download]");
    if (button) { open(button); return; }
    if (event.target.closest(".download-close") || event.target === dialog()) { dialog().close(); return; }
    const kind = event.target.closest("[data-format]");
    if (!kind || kind.getAttribute("aria-busy") === "true") return;
    kind.setAttribute("aria-busy", "true");
    say(words("scripts-download-drawing"));
    (kind.dataset.format === "copy" ? copy() : keep(kind.dataset.format))
      .catch((error) => say(words("scripts-download-failed", { reason: window.dashboardConnection.reason(error) })))
      .finally(() => kind.removeAttribute("aria-busy"));
  });
})();
