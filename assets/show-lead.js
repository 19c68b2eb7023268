// The presenter lets phones follow: the show has a code, which phones use, and a key, which this tab alone has. What the screen
// shows is told to the server after each turn and choice, the latest alone; how many follow is asked every two seconds.
//
// Others find here whether the show is followed (`led()`), how it asks the room (`ask()`), and hear "dashboard:led" when either
// changes; what the server counts arrives as "dashboard:counted" with its answer.
(function () {
  "use strict";

  const KEPT = "lead";
  const COUNT = 2000;
  // After a failure it is told again.
  const AGAIN = 2000;
  const PATIENCE = 8000;
  const ENDED = [403, 404, 410];
  const LATER = [408, 425, 429, 502, 503, 504];

  const show = window.dashboardShow;
  const words = window.dashboardMessages.say;
  const { element } = window.dashboardShowSlide;

  // With what was told last: a page loaded anew, or a second tab with the key, tells only what its presenter makes another.
  /** @typedef {{ show: string, key: string, link: string, code: string, note: string, asks?: boolean, told?: string }} Led */

  /** @type {Led | null} */
  let led = JSON.parse(window.dashboardKeeping.ofTab(KEPT) || "null");
  // A page loaded anew asks on.
  let asks = Boolean(led && led.asks);
  let followers = 0;
  let telling = false;
  let counting = false;
  let unheard = false;

  // A refusal comes in the language of the page.
  /** @type {(path: string) => string} */
  const at = (path) => window.dashboardBase + "/follow" + path + (path.includes("?") ? "&" : "?")
    + "lang=" + document.documentElement.lang;

  /** @type {(method: string, path: string, body?: string) => Promise<Response>} */
  const send = (method, path, body) => window.dashboardConnection.send(at(path), {
    method, body, cache: "no-store", signal: AbortSignal.timeout(PATIENCE),
    headers: { ...(body && { "Content-Type": "application/json" }), ...(led && { Authorization: "Bearer " + led.key }) },
  });
  // null: the server was not reached.
  /** @type {(method: string, path: string, body?: string) => Promise<Response | null>} */
  const sent = (method, path, body) => send(method, path, body).catch(() => /** @type {Response | null} */ (null));

  /** @type {(answer: Response) => Promise<string>} */
  const refusal = (answer) => answer.json().then(({ error }) => String(error), () => answer.statusText);

  /** @type {(found: Led | null) => void} */
  function keep(found) {
    led = found;
    followers = 0;
    unheard = false;
    if (!led) asks = false;
    mark();
    save();
  }

  const store = () => window.dashboardKeeping.setOfTab(KEPT, led ? JSON.stringify({ ...led, asks }) : "");

  function save() {
    store();
    document.dispatchEvent(new Event("dashboard:led"));
  }

  // A show that this tab follows is not the one that it leads.
  const leads = () => Boolean(led && show.root() && window.dashboardPresent.began());
  const shown = () => ({ deck: window.dashboardPresent.query(), slide: show.now().number });
  const state = () => JSON.stringify({ ...shown(), asks });

  // Tells what the screen shows until the latest of it is known.
  function tell() {
    if (telling || !leads() || state() === led.told) return;
    telling = true;
    heard(led, state()).then((done) => window.setTimeout(() => { telling = false; tell(); }, done ? 0 : AGAIN));
  }

  // Whether nothing more is to be told of this: it is known, or refused for good.
  /** @type {(to: Led, now: string) => Promise<boolean>} */
  async function heard(to, now) {
    const answer = await sent("PUT", "/" + to.show, now);
    if (led !== to || !show.root()) return true;
    const later = !answer || LATER.includes(answer.status);
    if (later !== unheard) { unheard = later; mark(); }
    if (later) return false;
    led.told = now;
    store();
    if (ENDED.includes(answer.status)) ended();
    else if (!answer.ok) show.warn(words("follow-refused", { reason: await refusal(answer) }));
    return true;
  }

  // Another tab has ended it, or it was not used for long.
  function ended() {
    keep(null);
    show.warn(words("follow-lead-ended"));
  }

  // One question after the other: an answer that is late is not told after a newer one.
  function count() {
    if (counting || !leads() || document.hidden) return;
    counting = true;
    counted(led, show.now().number).finally(() => { counting = false; });
  }

  /** @type {(of: Led, number: number) => Promise<void>} */
  async function counted(of, number) {
    const answer = await sent("GET", "/" + of.show + "/points?slide=" + number);
    if (answer && led === of && leads() && ENDED.includes(answer.status)) { ended(); return; }
    if (!answer || !answer.ok) return;
    const detail = await answer.json();
    // Of a slide that the screen shows no more nothing is told.
    if (led !== of || !leads() || show.now().number !== number) return;
    followers = detail.followers;
    mark();
    document.dispatchEvent(new CustomEvent("dashboard:counted", { detail }));
  }

  // The mark in the foot, and the number in the sheet where that is open; neither of a show that has ended.
  function mark() {
    if (!show.root()) return;
    const former = show.foot().querySelector(".show-led-mark");
    if (!led) {
      if (former) former.remove();
      if (show.root().querySelector(".show-over[data-show-act=lead]")) show.back();
      show.root().classList.remove("show-led");
      return;
    }
    const one = former || show.button("", open);
    one.className = "tool show-led-mark";
    one.textContent = unheard ? words("follow-unheard") : words("follow-mark", { count: followers });
    if (!former) { show.foot().prepend(one); show.root().classList.add("show-led"); show.refresh(); }
    const number = show.root().querySelector(".show-led-count"), text = words("follow-count", { count: followers });
    // Read aloud where it is another.
    if (number && number.textContent !== text) number.textContent = text;
  }

  function open() {
    const picture = element("img", "show-code");
    picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(led.code);
    picture.alt = words("scripts-show-code");
    const address = element("bdi", "", led.link.replace(/^https?:\/\//, "").slice(0, -led.show.length));
    address.dir = "ltr";
    // What has no room in one line is parted before the code.
    address.append(element("wbr"), element("span", "", led.show));
    const link = element("p", "show-led-link");
    link.append(address);
    const number = element("p", "show-led-count", words("follow-count", { count: followers }));
    number.setAttribute("role", "status");
    const side = element("div", "show-led-words");
    side.append(element("h1", "show-title", words("follow-lead")), element("p", "", words("follow-scan")), link,
      ...(led.note ? [element("p", "show-led-note", led.note)] : []), number,
      element("p", "show-led-note", words("follow-private")), show.button(words("follow-stop"), stop));
    const sheet = element("div", "show-led-sheet");
    sheet.append(picture, side);
    show.over("lead", [sheet]);
  }

  async function lead() {
    if (led) { open(); return; }
    const answer = await sent("POST", "", JSON.stringify(shown()));
    if (!show.root()) return;
    if (!answer) { show.warn(words("follow-refused", { reason: words("scripts-connection-reason") })); return; }
    if (!answer.ok) { show.warn(words("follow-refused", { reason: await refusal(answer) })); return; }
    keep(await answer.json());
    open();
    tell();
    count();
  }

  async function stop() {
    const answer = await sent("DELETE", "/" + led.show);
    if (!answer || LATER.includes(answer.status)) {
      show.warn(words("follow-refused", { reason: words("scripts-connection-reason") }));
      return;
    }
    keep(null);
    if (!show.root()) return;
    show.warn(words("follow-stopped"));
  }

  window.dashboardPresent.offer({
    name: "lead", keys: ["l"], label: "follow-lead", says: "follow-lead-key", does: "follow-lead-does", act: lead,
  });
  document.addEventListener("dashboard:show", () => { if (leads()) { mark(); tell(); } });
  window.addEventListener("online", tell);
  window.setInterval(count, COUNT);

  globalThis.dashboardLead = {
    led: () => led,
    asks: () => asks && leads(),
    ask(on) {
      asks = on;
      save();
      tell();
    },
    send,
    refusal,
  };
})();
