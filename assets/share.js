// The dialog under Share: the sheet of the reader's own device where there is one, link with its QR code, citation; folded,
// frame and lines of code for the chart as it stands.
(function () {
  "use strict";

  /** @typedef {{ label: string, text: string, code: boolean }} Item */

  const dialog = () => document.querySelector("dialog#share");
  /** @type {(text: string) => void} */
  const say = (text) => { dialog().querySelector(".download-status").textContent = text; };
  const words = window.dashboardMessages.say;
  let asked = 0;

  /** @type {Made} */
  function made(tag, set, ...children) {
    const one = document.createElement(tag);
    Object.entries(set).forEach(([name, value]) => one.setAttribute(name, value));
    one.append(...children);
    return one;
  }

  /** @type {(one: Item, i: number) => HTMLElement} */
  function item(one, i) {
    const id = "share-text-" + i;
    const text = made("textarea",
      { id, readonly: "", rows: i ? "2" : "4", spellcheck: "false", class: one.code ? "code" : "" });
    text.value = one.text;
    const button = made("button",
      { type: "button", class: "tool", "data-copy": id, "aria-label": words("scripts-share-copy-what", { what: one.label }) },
      words("scripts-share-copy"));
    return made("div", { class: "share-item" }, made("label", { for: id }, one.label), text, button);
  }

  /** @type {(found: { items: Item[], qr: string, qr_words: string }) => void} */
  function fill(found) {
    // A link may be too long for a code.
    const code = found.qr ? [made("img", { src: found.qr, alt: found.qr_words, width: "150", height: "150" })] : [];
    const fields = found.items.map(item);
    const [link, ...others] = fields.filter((_, i) => !found.items[i].code);
    const programs = fields.filter((_, i) => found.items[i].code);
    const more = programs.length
      ? [made("details", { class: "share-more" }, made("summary", {}, words("scripts-share-more")), ...programs)] : [];
    dialog().querySelector(".share-items").replaceChildren(
      ...sheet(found.items[0].text), made("div", { class: "share-link" }, link, ...code), ...others, ...more);
  }

  // The button of the sheet with which the reader's own device hands on a link, where it has one.
  /** @type {(url: string) => HTMLElement[]} */
  function sheet(url) {
    const given = { title: dialog().querySelector(".download-of").textContent, url };
    if (!navigator.share || (navigator.canShare && !navigator.canShare(given))) return [];
    const button = made("button", { type: "button", class: "tool share-send" }, words("scripts-share-send"));
    button.addEventListener("click", () => navigator.share(given).catch((error) => {
      // Closing the sheet is no failure.
      if (error.name !== "AbortError") say(words("scripts-share-failed", { reason: window.dashboardConnection.reason(error) }));
    }));
    return [button];
  }

  /** @type {(button: HTMLElement) => Promise<void>} */
  async function open(button) {
    const id = button.dataset.share;
    const query = document.getElementById(id + "-download").dataset.query;
    const turn = asked += 1;
    dialog().querySelector(".download-of").textContent =
      document.getElementById(button.getAttribute("aria-describedby")).textContent;
    dialog().querySelector(".share-items").replaceChildren();
    say("");
    dialog().showModal();
    window.dashboardBeside(dialog(), button);
    try {
      const chosen = [query, window.dashboardTable.shown(id)].filter(Boolean).join("&");
      const answer = await fetch(window.dashboardBase + "/share/" + id + ".json" + (chosen ? "?" + chosen : ""));
      if (!answer.ok) throw new Error((await answer.text()).trim());
      const found = await answer.json();
      if (turn !== asked) return;
      fill(found);
      window.dashboardBeside(dialog(), button);
    } catch (error) {
      if (turn === asked) say(words("scripts-share-failed", { reason: window.dashboardConnection.reason(error) }));
    }
  }

  // Without https a browser has no clipboard for scripts, but copies what is marked.
  /** @type {(button: HTMLElement) => Promise<void>} */
  async function copy(button) {
    const field = /** @type {HTMLTextAreaElement} */ (document.getElementById(button.dataset.copy));
    let done = true;
    try { await navigator.clipboard.writeText(field.value); } catch {
      field.select();
      done = document.execCommand("copy");
      if (done) button.focus();
    }
    const what = field.labels[0].textContent;
    say(done ? words("scripts-share-copied", { what }) : words("scripts-share-refused"));
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-share]");
    if (button) open(button);
    else if (event.target.closest(".share-close") || event.target === dialog()) dialog().close();
    else if (event.target.closest("[data-copy]")) copy(event.target.closest("[data-copy]"));
  });
})();
