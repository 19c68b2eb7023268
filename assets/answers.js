// Answers to what a page asks for after a choice: one that it had it has again at once, and what is likely to be chosen next
// is fetched ahead while nothing else is awaited, where the line is not a dear or a slow one.
(function () {
  "use strict";

  // So many answers, of a few kilobytes each, a page keeps; so many are fetched ahead after a choice, and at a time.
  const MOST = 48, AHEAD = 6, AT_ONCE = 2;
  const LATER = 200;

  /** @type {Map<string, string>} */
  const held = new Map();
  /** @type {string[]} */
  let waiting = [];
  let lanes = 0;
  let ending = new AbortController();

  /** @type {(address: string, text: string) => void} */
  function keep(address, text) {
    held.delete(address);
    held.set(address, text);
    if (held.size > MOST) held.delete(held.keys().next().value);
  }

  function spares() {
    const line = navigator.connection;
    return !line || !(line.saveData || /2g/.test(line.effectiveType || ""));
  }

  /** @type {(run: () => void) => void} */
  const idle = (run) => { if (window.requestIdleCallback) window.requestIdleCallback(run); else window.setTimeout(run, LATER); };

  async function fetchNext() {
    const address = waiting.shift();
    if (!address) { lanes -= 1; return; }
    const answer = await window.dashboardConnection.quietly(address, ending.signal);
    if (answer) keep(address, answer);
    idle(fetchNext);
  }

  window.dashboardAnswers = {
    // What the page has for an address; each time as new, since a chart changes what it is given.
    held(address) {
      const text = held.get(address);
      if (text === undefined) return null;
      keep(address, text);
      return JSON.parse(text);
    },
    async ask(address) {
      const answer = await window.fetch(address);
      if (answer.status === 204) return undefined;
      if (!answer.ok) return null;
      const text = await answer.text();
      keep(address, text);
      return JSON.parse(text);
    },
    ahead(addresses) {
      if (!spares()) return;
      waiting = addresses.filter((address) => !held.has(address)).slice(0, AHEAD);
      while (lanes < Math.min(AT_ONCE, waiting.length)) { lanes += 1; idle(fetchNext); }
    },
    stop() {
      waiting = [];
      ending.abort();
      ending = new AbortController();
    },
  };
})();
