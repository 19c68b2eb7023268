// What could not be asked is asked again until it is answered, with growing pauses, the newest of each kind alone. Until
// then the banner says so, and the address is that of what stands on the screen; the one asked for waits in the state of
// its place in the history (`wanted`) and comes back with the answer. docs/decisions/0021 tells why.
(function () {
  "use strict";

  const AGAIN = /\/_dash-(update-component|layout|dependencies)\b|\/assets\/geo\/|\/show\.json\b|\/(stage|tables)\/[a-z-]+\.json\b/;
  // Of what a page draws the newest alone is awaited.
  const STAGE = /\/(stage|tables)\/[a-z-]+\.json/;
  const FRAME = /\/_dash-layout$/;
  const POLLS = /[?&]job=/;
  // The server, or a proxy before it, says that it is not there now.
  const AWAY = [408, 425, 429, 502, 503, 504];
  // Our own server says in plain words that it is busy.
  /** @type {(answer: Response) => boolean} */
  const gone = (answer) => AWAY.includes(answer.status) && !(answer.headers.get("Content-Type") || "").startsWith("text/plain");
  const BODILESS = [204, 205, 304];
  // The longest is what the banner may outlive the outage.
  const FIRST = 1000, LONGEST = 4000;
  // A page is not loaded anew again so soon: servers of two releases may answer by turns while one is replaced.
  const AGAIN_AFTER = 15000;
  const SLOW = 5000, PATIENCE = 20000, LOOK = 8000;
  // By then the router and React have taken in what changed the address.
  const MOMENT = 60;

  /** @typedef {{ page: boolean }} Turn What is asked for: a page, or part of one. */

  const send = window.fetch.bind(window);
  /** @type {Map<string, Turn>} */
  const open = new Map();
  /** @type {{ key: string, go: () => void }[]} */
  let waiting = [];
  let away = false;
  // Whether what is shown meanwhile was kept by the browser.
  let kept = false;
  let timer = 0;
  let pauses = 0;
  /** @type {(() => void) | null} */
  let later = null;
  let stands = false;
  /** @type {string | null} */
  let shown = null;
  let refused = false;
  let settingBack = false;

  const box = () => document.getElementById("connection");

  const LOST = "scripts-connection-lost", LATE = "scripts-connection-slow", REFUSED = "scripts-connection-refused";
  const KEPT = "scripts-connection-kept";

  /** @type {(id: string, values?: Record<string, string>) => void} */
  function say(id, values = {}) {
    if (!box()) return;
    const words = id && window.dashboardMessages.say(id, values);
    if (box().textContent !== words) box().textContent = words;
    box().hidden = !words;
  }

  /** @type {(name: string) => void} */
  function tell(name) {
    document.dispatchEvent(new CustomEvent("dashboard:" + name));
  }

  // The address of the screen, and the one asked for.
  const here = () => window.location.pathname + window.location.search + window.location.hash;
  const wanted = () => (window.history.state && window.history.state.wanted) || here();

  /** @type {(address: string) => void} */
  function replace(address) {
    const state = Object.assign({}, window.history.state);
    delete state.wanted;
    window.history.replaceState(state, "", address);
    check();
  }

  function hold() {
    if (!open.size || shown === null) return;
    if (here() !== shown) {
      window.history.replaceState(Object.assign({}, window.history.state, { wanted: here() }), "", shown);
    }
    if (wanted() !== shown) tell("held");
  }

  function release() {
    if (wanted() !== here()) replace(wanted());
  }

  // A place of the history whose address was held back has its own again, before anybody reads it.
  function recall() {
    release();
    check();
  }

  // Everything asked for is on the screen.
  function settle() {
    if (!stands) return;
    release();
    shown = here();
    tell("settled");
  }

  // After a change of the address: where nothing is asked for on its account, it is that of the screen already.
  let checking = 0;
  function check() {
    window.clearTimeout(checking);
    checking = window.setTimeout(function () {
      if (!open.size) { settingBack = false; settle(); } else if (away) hold();
    }, MOMENT);
  }

  // The answer was a fault: the page goes back to what it shows, a page that cannot be turned to is loaded whole.
  function setBack() {
    refused = false;
    if (shown === null || wanted() === shown) return;
    settingBack = true;
    replace(shown);
    tell("refused");
  }

  function lost() {
    away = true;
    say(LOST);
    tell("away");
    window.setTimeout(hold, MOMENT);
    plan();
  }

  // What the browser has kept is shown (assets/service-worker.js): the server is looked for until it answers.
  /** @type {(since: string) => void} */
  function old(since) {
    away = true;
    kept = true;
    const read = { dateStyle: "medium", timeStyle: "short" };
    // English without a country is written as in America.
    const lang = document.documentElement.lang.replace(/^en$/, "en-GB");
    say(KEPT, { time: new Intl.DateTimeFormat(lang + "-u-nu-latn", /** @type {Intl.DateTimeFormatOptions} */ (read)).format(new Date(since)) });
    plan();
  }

  // The server has other figures, words or scripts than this page: all of it changes together, at the address asked for.
  function renew() {
    const [{ type }] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    if (type === "reload" && performance.now() < AGAIN_AFTER) return;
    replace(wanted());
    window.location.reload();
  }

  function late() {
    if (!away) say(LATE);
    hold();
  }

  function back() {
    away = false;
    kept = false;
    pauses = 0;
    window.clearTimeout(timer);
    timer = 0;
    const all = waiting;
    waiting = [];
    all.forEach((one) => one.go());
    if (!refused && !settingBack) say("");
    const run = later;
    later = null;
    if (run) run();
  }

  function plan() {
    if (timer) return;
    // Readers who lost the same server do not come back in one moment.
    const pause = Math.min(LONGEST, FIRST * 2 ** pauses) * (0.5 + 0.5 * Math.random());
    pauses += 1;
    timer = window.setTimeout(again, pause);
  }

  // One goes ahead; when it is answered, the others follow.
  function again() {
    window.clearTimeout(timer);
    timer = 0;
    const next = waiting.pop();
    if (next) next.go();
    else if (away) reachable().then((found) => { if (found) back(); else plan(); });
  }

  function hurry() {
    if (!away) return;
    pauses = 0;
    again();
  }

  /** @type {(address: string, options: RequestInit | undefined, patience: number) => Promise<Response | null>} */
  async function attempt(address, options, patience) {
    const ending = new AbortController();
    const slow = window.setTimeout(late, SLOW);
    const end = window.setTimeout(() => ending.abort(), patience);
    try {
      const answer = await send(address, Object.assign({}, options, { signal: ending.signal }));
      if (AWAY.includes(answer.status)) return null;
      const edition = answer.headers.get("X-Edition");
      if (edition && edition !== document.documentElement.dataset.edition) { renew(); return null; }
      // An answer that breaks off is none.
      const body = await answer.arrayBuffer();
      return new Response(BODILESS.includes(answer.status) ? null : body, answer);
    } catch {
      return null;
    } finally {
      window.clearTimeout(slow);
      window.clearTimeout(end);
    }
  }

  /** @type {(address: string, options: RequestInit | undefined) => string} */
  function subject(address, options) {
    const stage = STAGE.exec(address);
    if (stage) return stage[0];
    if (!options || typeof options.body !== "string" || POLLS.test(address)) return address;
    try { return JSON.parse(options.body).output || address; } catch { return address; }
  }

  const nothing = () => new Response(null, { status: 204 });

  // Resolves when what waits is asked for again.
  /** @type {(key: string) => Promise<void>} */
  function nextTurn(key) {
    return new Promise((resolve) => { waiting.push({ key, go: resolve }); });
  }

  /** @type {(address: string, options: RequestInit | undefined) => Promise<Response>} */
  async function ask(address, options) {
    const key = subject(address, options);
    const turn = { page: key.includes("_pages_content.") };
    open.set(key, turn);
    if (!POLLS.test(address)) later = null;
    waiting = waiting.filter((one) => { if (one.key === key) one.go(); return one.key !== key; });
    if (away) window.setTimeout(hold, MOMENT);
    for (let tries = 0; ; tries += 1) {
      const answer = await attempt(address, options, PATIENCE * 2 ** Math.min(tries, 3));
      const newest = open.get(key) === turn;
      if (answer) {
        if (newest) open.delete(key);
        arrive(turn, answer, newest);
        return answer;
      }
      if (!newest) return nothing();
      const turned = nextTurn(key);
      lost();
      await turned;
      if (open.get(key) !== turn) return nothing();
    }
  }

  /** @type {(turn: Turn, answer: Response, newest: boolean) => void} */
  function arrive(turn, answer, newest) {
    if (newest && !answer.ok) {
      if (turn.page && shown !== null) { window.location.assign(wanted()); return; }
      refused = true;
      say(REFUSED);
    }
    const since = answer.headers.get("X-Kept");
    if (since) old(since);
    // What is kept for good may come from the browser as well.
    else if (kept && (answer.headers.get("Cache-Control") || "").includes("immutable")) plan();
    else back();
    if (newest && turn.page) { stands = true; release(); shown = here(); tell("turned"); }
    if (open.size) return;
    if (refused) setBack();
    else settle();
  }

  /** @type {(address: string) => boolean} */
  const ours = (address) => new URL(address, window.location.href).origin === window.location.origin
    && !/^(data|blob):/.test(address);

  window.fetch = async function (asked, options) {
    const address = asked instanceof Request ? asked.url : String(asked);
    // What stands around every page comes in the language of this one.
    if (ours(address) && FRAME.test(address)) return ask(address + "?lang=" + document.documentElement.lang, options);
    if (ours(address) && AGAIN.test(address)) return ask(address, options);
    try {
      const answer = await send(asked, options);
      if (ours(address) && gone(answer)) throw new TypeError(answer.statusText);
      if (away && ours(address) && !answer.headers.has("X-Kept")) back();
      return answer;
    } catch (error) {
      if (!(error instanceof Error && error.name === "AbortError") && ours(address)) lost();
      throw error;
    }
  };

  // What is asked for ahead: nobody waits for it, and nothing is said where it does not come.
  /** @type {(address: string, signal: AbortSignal) => Promise<string>} */
  async function quietly(address, signal) {
    try {
      const answer = await send(address, { priority: "low", signal });
      return answer.ok ? await answer.text() : "";
    } catch {
      return "";
    }
  }

  // What was asked for is awaited no more: something else stands on the screen.
  /** @type {(address: string) => void} */
  function drop(address) {
    const key = subject(address, undefined);
    open.delete(key);
    waiting = waiting.filter((one) => { if (one.key === key) one.go(); return one.key !== key; });
    check();
  }

  // Whether the server answers now; the icon of the page is small and always there.
  function reachable() {
    const address = document.querySelector("link[rel=icon]").href;
    return send(address, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(LOOK) })
      .then((answer) => !gone(answer), () => false);
  }

  // Leaves the page only for what can be had; else as soon as it can, unless the reader has chosen something else by then.
  /** @type {(run: () => void) => Promise<void>} */
  async function leave(run) {
    if (await reachable()) { run(); return; }
    later = run;
    lost();
  }

  // To another page, as the links of the menu do it.
  /** @type {(address: string) => void} */
  function turnTo(address) {
    window.history.pushState({}, "", address);
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    window.scrollTo(0, 0);
  }

  window.dashboardConnection = {
    wanted,
    recall,
    replace,
    check,
    reachable,
    quietly,
    drop,
    leave,
    turnTo,
    // Asks without the banner: who calls says himself what is lost.
    send,
    // The address of the screen, of which controls and charts are, whatever the address bar says meanwhile.
    screen: () => new URL(shown === null ? here() : shown, window.location.origin),
    turning: () => Array.from(open.values()).some((turn) => turn.page),
    // What a message says of a failure.
    reason: (error) => {
      if (error instanceof TypeError && away) return window.dashboardMessages.say("scripts-connection-reason");
      return error instanceof Error ? error.message : String(error);
    },
  };

  // A link that loads a page or a file would give the browser's own page of error.
  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!/^https?:$/.test(link.protocol) || link.origin !== window.location.origin) return;
    if ((link.target && link.target !== "_self") || link.href.startsWith(window.location.href.split("#")[0] + "#")) return;
    event.preventDefault();
    leave(() => window.location.assign(link.href));
  });

  window.addEventListener("popstate", recall);
  // A page loaded anew is that of the address seen.
  replace(here());
  window.addEventListener("_dashprivate_pushstate", check);
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) hurry(); });
})();
