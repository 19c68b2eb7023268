// How an address says what is chosen, as dashboard/selections.py reads and writes it: the same cases hold both
// (tests/grammars/address.json). Nothing here knows the page.
(function () {
  "use strict";

  // How the page is shown stays as it is, whatever is chosen: in a frame of another site, on a wall.
  const MANNERS = ["embed", "controls", "present", "table", "rows", "find", "sort", "page"];

  // A text as a form sends it, but for marks that an address may hold as they are.
  /** @type {(text: string, marks: string) => string} */
  function encoded(text, marks) {
    return encodeURIComponent(text).replace(/%20/g, "+").replace(/[!'()*]|%[2-7][0-9A-F]/g, (one) => {
      const mark = decodeURIComponent(one);
      return marks.includes(mark) ? mark : "%" + mark.charCodeAt(0).toString(16).toUpperCase();
    });
  }

  /** @type {(name: string, text: string) => string} */
  const pair = (name, text) => name + "=" + encoded(text, ",");

  // What a control holds, as an address says it.
  /** @type {(value: Held) => string} */
  function asText(value) {
    if (Array.isArray(value)) return value.map(String).join(",");
    return value === null || value === undefined ? "" : String(value);
  }

  // What an address says of how the page is shown, in one order, each once.
  /** @type {(given: URLSearchParams) => string[]} */
  function manners(given) {
    return MANNERS.filter((name) => given.has(name)).map((name) => pair(name, String(given.get(name))));
  }

  /** @type {(control: Control, text: string) => boolean} */
  function isDefault(control, text) {
    const ordered = (/** @type {string} */ list) => list.split(",").sort().join(",");
    return control.many ? ordered(text) === ordered(control.default) : text === control.default;
  }

  // The query that names what differs from the defaults, then `more`; what stands in the path is not repeated.
  /** @type {(controls: Control[], values: Held[], inPath: boolean, more: string[]) => string} */
  function query(controls, values, inPath, more) {
    /** @type {string[]} */
    const parts = [];
    controls.forEach((control, i) => {
      if (!control.named || (control.path && inPath)) return;
      const said = asText(values[i]);
      if (!isDefault(control, said)) parts.push(pair(control.name, said));
    });
    parts.push(...more);
    return parts.length ? "?" + parts.join("&") : "";
  }

  // The address of a page with these values; of a page about one subject, with the subject in its path.
  /** @type {(page: string, controls: Control[], values: Held[], more: string[]) => string} */
  function ofPage(page, controls, values, more) {
    const at = controls.findIndex((control) => control.path);
    return (at < 0 ? page : controls[at].path + "/" + asText(values[at])) + query(controls, values, true, more);
  }

  // What each control holds as an address says: its default where the address is silent, or speaks twice.
  /** @type {(controls: Control[], path: string, given: URLSearchParams) => (string | number | string[])[]} */
  function read(controls, path, given) {
    return controls.map((control) => {
      const inPath = control.path && path.startsWith(control.path + "/");
      const said = inPath ? [path.slice(control.path.length + 1)] : given.getAll(control.name);
      const one = said.length === 1 ? said[0] : control.default;
      if (control.many) return Array.from(new Set(one.split(",").filter(Boolean)));
      return control.slider ? Number(one) : one;
    });
  }

  // What an address would say of each control, by name.
  /** @type {(controls: Control[], held: Held[]) => Record<string, string>} */
  function texts(controls, held) {
    return Object.fromEntries(controls.map((control, i) => [control.name, asText(held[i])]));
  }

  // Whether a control means something beside these texts of others; one that is not there forbids nothing.
  /** @type {(control: Pick<Control, "applies">, now: Record<string, string>) => boolean} */
  function applies(control, now) {
    return control.applies.some((one) => Object.entries(one).every(
      ([name, allowed]) => !(name in now) || allowed.includes(now[name])));
  }

  globalThis.dashboardAddressGrammar = { MANNERS, encoded, asText, manners, isDefault, query, ofPage, read, texts, applies };
})();
