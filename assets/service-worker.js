// Keeps what was shown, for when the network is gone: a worker of the browser between the pages and the server. What the
// server answers goes before; what is kept says in its head (X-Kept) when it was answered. Each release has a place of its
// own, so that one page never shows figures of two. docs/decisions/0045 tells why.
(function () {
  "use strict";

  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
  const NAME = "dashboard-";
  const EDITION = new URL(worker.location.href).searchParams.get("v") || "";
  const BASE = worker.location.pathname.replace(/\/service-worker\.js$/, "");
  const MOST = 400;
  // Files that are taken away, and what is asked about an order, are not shown again.
  const NEVER = /^\/(data\/[^/]+\.|files\/|api\/|oembed|pdf|preview\/|qr\.svg|health|ready|metrics|share\/|follow\b)/;
  const CALLBACKS = "/_dash-update-component";
  const STAGE = /^\/stage\//;
  const AWAY = "/away";
  // Where that page lists what can be read (dashboard/components/offline.py).
  const LINKS = "<!-- kept -->";

  const kept = () => worker.caches.open(NAME + EDITION);
  /** @type {(request: Request) => string} */
  const path = (request) => new URL(request.url).pathname.slice(BASE.length);

  // Whether an answer may be kept: to what is asked of us, and asks for nothing to be taken away or made.
  /** @type {(request: Request) => boolean} */
  function concerns(request) {
    if (!request.url.startsWith(worker.location.origin + BASE + "/")) return false;
    if (request.method === "POST") return path(request) === CALLBACKS && !/[?&]job=/.test(request.url);
    return request.method === "GET" && !NEVER.test(path(request));
  }

  // Under which address an answer is kept: that of the request; of what stands on a page, the page's own address.
  /** @type {(request: Request) => Promise<string | null>} */
  async function place(request) {
    if (request.method === "GET") return request.url;
    const asked = await request.clone().json().catch(() => ({}));
    if (!String(asked.output).includes("_pages_content.")) return null;
    const held = /** @type {{ value: unknown }[]} */ ((asked.inputs || []).concat(asked.state || []));
    const told = held.map((one) => one.value).join("\n");
    return worker.location.origin + BASE + CALLBACKS + "?of=" + encodeURIComponent(told);
  }

  /** @type {(key: string, answer: Response) => Promise<void>} */
  async function keep(key, answer) {
    const cache = await kept();
    await cache.put(key, answer);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((one) => cache.delete(one)));
  }

  /** @type {(answer: Response) => Response} */
  function marked(answer) {
    const headers = new Headers(answer.headers);
    headers.set("X-Kept", headers.get("Date") || new Date().toUTCString());
    return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
  }

  // Whether an answer is of the release of this worker; files under fingerprints are of any.
  /** @type {(answer: Response) => boolean} */
  const own = (answer) => (answer.headers.get("X-Edition") || EDITION) === EDITION;

  /** @type {(address: string) => string[]} */
  const charts = (address) => new URL(address).searchParams.get("charts").split(",");

  // An address of charts without their names: what is chosen.
  /** @type {(address: string) => string} */
  function chosen(address) {
    const url = new URL(address);
    url.searchParams.delete("charts");
    return url.href;
  }

  // Charts are asked for as they stand in sight together: each is taken from where it was kept, the newest first, at best as
  // large as it is asked for.
  /** @type {(address: string) => Promise<Response | undefined>} */
  async function gathered(address) {
    const cache = await kept();
    const all = (await cache.keys()).map(({ url }) => url).reverse();
    const alike = all.filter((url) => STAGE.test(new URL(url).pathname.slice(BASE.length)) && chosen(url) === chosen(address));
    const name = (/** @type {string} */ chart) => chart.split(":")[0];
    const places = charts(address).map((chart) => alike.find((url) => charts(url).includes(chart))
      || alike.find((url) => charts(url).some((one) => name(one) === name(chart))));
    const answers = await Promise.all([...new Set(places.filter(Boolean))].map((url) => cache.match(url)));
    if (!answers.length || places.includes(undefined)) return undefined;
    const parts = await Promise.all(answers.map((answer) => answer.clone().json()));
    return new Response(JSON.stringify(Object.assign({}, ...parts)), { headers: answers[0].headers });
  }

  // In place of a page that was not kept: that there is no connection, and links to those that were, the last read first.
  /** @type {(address: string) => Promise<Response | undefined>} */
  async function away(address) {
    const cache = await kept();
    const all = (await cache.keys()).map(({ url }) => url).reverse();
    const told = all.filter((url) => new URL(url).pathname === BASE + AWAY);
    const lang = new URL(address).searchParams.get("lang");
    const page = told.find((url) => url.endsWith("lang=" + lang)) || told[0];
    if (!page) return undefined;
    const links = await Promise.all(all.filter((url) => !told.includes(url)).map(async (url) => {
      const answer = await cache.match(url);
      if (!(answer.headers.get("Content-Type") || "").startsWith("text/html")) return "";
      const title = /<title>([^<]*)</.exec(await answer.text());
      return title ? `<li><a href="${url.replaceAll("&", "&amp;").replaceAll('"', "%22")}">${title[1]}</a></li>` : "";
    }));
    const answer = await cache.match(page);
    return new Response((await answer.text()).replace(LINKS, () => links.join("")), { headers: answer.headers });
  }

  // What stands for an answer that is not kept.
  /** @type {(request: Request) => Promise<Response | undefined>} */
  async function instead(request) {
    if (request.mode === "navigate") return away(request.url);
    return STAGE.test(path(request)) ? gathered(request.url) : undefined;
  }

  /** @type {(event: FetchEvent, key: string) => Promise<Response>} */
  async function answered(event, key) {
    try {
      const answer = await fetch(event.request);
      if (answer.status >= 502 && answer.status <= 504) throw new TypeError(answer.statusText);
      if (answer.status === 200 && own(answer)) event.waitUntil(keep(key, answer.clone()));
      return answer;
    } catch (error) {
      const found = await (await kept()).match(key) || await instead(event.request);
      if (found) return marked(found);
      throw error;
    }
  }

  worker.addEventListener("install", () => { worker.skipWaiting(); });
  worker.addEventListener("activate", function (event) {
    event.waitUntil(worker.caches.keys().then((names) => Promise.all(
      names.filter((name) => name.startsWith(NAME) && name !== NAME + EDITION).map((name) => worker.caches.delete(name)),
    )).then(() => worker.clients.claim()));
  });
  worker.addEventListener("fetch", function (event) {
    const { request } = event;
    if (!concerns(request)) return;
    event.respondWith(place(request).then((key) => (key ? answered(event, key) : fetch(request))));
  });
})();
