// What stands before a show that is followed, and around it: a screen of words, a field for the code, the way back from other
// pages.
(function () {
  "use strict";

  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;
  const SAID = "show-said";

  // The page of slides with what an address says of the language.
  /** @type {(followed?: string) => string} */
  const address = (followed) => window.dashboardBase + "/slides?"
    + [followed && "follow=" + followed, window.dashboardLanguage.named()].filter(Boolean).join("&");

  const clear = () => document.querySelectorAll(".show-door").forEach((one) => one.remove());

  // A screen of words in place of the slides: what there is to say, and what can be done.
  /** @type {(said: string, ...parts: HTMLElement[]) => void} */
  function screen(said, ...parts) {
    clear();
    document.documentElement.classList.add("show-open");
    document.getElementById("react-entry-point").inert = true;
    const box = element("div", "show show-door");
    box.tabIndex = -1;
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", words("follow-title"));
    const line = element("p");
    line.id = SAID;
    line.setAttribute("role", "status");
    box.append(element("h1", "show-title", words("follow-title")), line, ...parts);
    document.body.appendChild(box);
    line.textContent = said;
    // What had the focus is gone or cannot be reached.
    box.focus();
  }

  /** @type {(label: string, href: string) => HTMLAnchorElement} */
  function link(label, href) {
    const made = element("a", "tool", label);
    made.href = href;
    return made;
  }

  // Where a code is typed.
  /** @type {(said: string, begin: (code: string) => void) => void} */
  function ask(said, begin) {
    const form = element("form");
    const label = element("label", "", words("follow-field"));
    const field = element("input", "form-control");
    Object.assign(field, { id: "show-code", name: "follow", type: "text", required: true, maxLength: 12, autocomplete: "off",
      autocapitalize: "characters", spellcheck: false, dir: "ltr" });
    field.setAttribute("aria-describedby", SAID);
    label.htmlFor = field.id;
    const go = element("button", "tool", words("follow-go"));
    form.append(label, field, go);
    form.addEventListener("submit", (event) => { event.preventDefault(); begin(field.value); });
    screen(said, form, link(words("follow-own-slides"), address()));
    field.focus();
  }

  // The way back on another page.
  /** @type {(code: string) => void} */
  function bar(code) {
    const made = element("nav", "show-bar");
    made.setAttribute("aria-label", words("follow-title"));
    made.append(link(words("follow-back"), address(code)));
    document.body.append(made);
  }

  globalThis.dashboardShowDoor = { address, link, clear, screen, ask, bar };
})();
