// What scripts say, in the language of the page: by the messages that its first answer carries, written as
// dashboard/messages/scripts.py gives them; scripts that are fetched later bring theirs along.
(function () {
  "use strict";

  /** @type {(value: MessageValue, lang: string) => string} */
  const written = (value, lang) =>
    (typeof value === "number" ? new Intl.NumberFormat(lang, { numberingSystem: "latn" }).format(value) : value);

  // What a value chooses of the forms of a message: by what it is, else by its plural, else the usual one.
  /** @type {(part: MessageChoice, value: MessageValue, lang: string) => MessageText} */
  function chosen(part, value, lang) {
    const plural = typeof value === "number" ? new Intl.PluralRules(lang).select(value) : "";
    return part.of[String(value)] ?? part.of[plural] ?? part.of[part.usual];
  }

  /** @type {(message: MessageText, values: Record<string, MessageValue>, lang: string) => string} */
  function said(message, values, lang) {
    if (typeof message === "string") return message;
    return message.map((part) => {
      if (typeof part === "string") return part;
      const value = values[part.value];
      return "of" in part ? said(chosen(part, value, lang), values, lang) : written(value, lang);
    }).join("");
  }

  /** @type {Record<string, MessageText> | null} */
  let known = null;
  const all = () => (known ??= JSON.parse(document.getElementById("messages").textContent));

  /** @type {(more: Record<string, MessageText>) => void} */
  const add = (more) => { Object.assign(all(), more); };

  /** @type {(id: string, values?: Record<string, MessageValue>) => string} */
  const say = (id, values) => said(all()[id], values || {}, document.documentElement.lang);

  // Sentences one after the other; empty ones are left out.
  /** @type {(texts: string[]) => string} */
  const sentences = (texts) =>
    texts.filter(Boolean).reduce((first, last) => (first ? say("scripts-sentences", { first, last }) : last), "");

  globalThis.dashboardMessages = { add, said, say, sentences };
})();
