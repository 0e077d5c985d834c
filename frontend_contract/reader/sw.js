// The worker: keeps the reader itself, what was saved, and what was read last, so that all of it is there without a network.
// The server writes `self.SERVED` above this line. As a plain file it keeps what it sees of its own folder.

/** @type {ServiceWorkerGlobalScope & { SERVED?: { version: string, shell: string, files: string[] } }} */
const worker = /** @type {any} */ (self);
const SERVED = worker.SERVED ?? { version: "files", shell: new URL("./", worker.location.href).pathname, files: [] };
const OWN = `aktiv-reader-${SERVED.version}`;
const SEEN = "aktiv-seen";
const MOST_SEEN = 150;
const PACK = "aktiv-pack-";
const SCREENS = /^\/($|(organisations|programmes|lessons|acts|editions|practice-notes|legal-updates|case-studies|glossary-terms|indicators|provisions|search|saved|settings|more)\/)/;
const PICTURE = /^\/api\/v1\/images\/[^/]+\//;

// A new worker waits until the pages of the old one are closed: a page never gets modules of two versions.
worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(OWN).then((cache) => cache.addAll([SERVED.shell, ...SERVED.files])));
});

worker.addEventListener("activate", (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith("aktiv-reader-") && name !== OWN);
    await Promise.all(old.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(clean());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // What is asked for with a token is for its holder alone, and a part of a recording is no recording.
  if (request.method !== "GET" || request.headers.has("Range") || request.headers.has("Authorization")) return;
  if (request.mode === "navigate") {
    if (url.origin === worker.location.origin && isScreen(url)) event.respondWith(shell(request));
  } else if (PICTURE.test(url.pathname) || url.pathname.startsWith("/api/v1/files/")) event.respondWith(lasting(request, url));
  else if (url.pathname.startsWith("/api/v1/")) event.respondWith(newest(request));
  else if (url.origin === worker.location.origin && isOwn(url)) event.respondWith(own(request));
});

/** As a plain file every screen is behind `#`, so only the page itself is asked for. @param {URL} url */
const isScreen = (url) => (worker.SERVED ? SCREENS.test(url.pathname) : url.pathname === SERVED.shell || url.pathname === `${SERVED.shell}index.html`);
/** @param {URL} url */
const isOwn = (url) => (worker.SERVED ? url.pathname.startsWith("/app/") : url.pathname.startsWith(SERVED.shell) || /\/client\/[a-z]+\.js$/.test(url.pathname));

/** The page: the newest when there is a network, the kept one when there is none or it takes too long. @param {Request} request */
async function shell(request) {
  const kept = () => caches.open(OWN).then((cache) => cache.match(SERVED.shell));
  const asked = fetch(request);
  try {
    const answer = await soon(asked, 2500);
    // A page that is gone or never was is said so by the server; one that it can not give now is drawn from what is kept.
    return answer.status < 500 ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? asked;
  }
}

/** The reader's own files, which never change under their address; as plain files they may, so those are asked for anew. @param {Request} request */
async function own(request) {
  const cache = await caches.open(OWN);
  const kept = await cache.match(request);
  if (kept && worker.SERVED) return kept;
  try {
    const answer = await fetch(request);
    if (answer.ok && !worker.SERVED) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** What the API says now; without a network what it said when it was saved or read last. @param {Request} request */
async function newest(request) {
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok) await remember(request, answer.clone());
    return answer;
  });
  try {
    return await soon(asked, 6000);
  } catch {
    // What is not kept is waited for, however slow the network is.
    return (await caches.match(request.url)) ?? asked.catch(nothing);
  }
}

/** Pictures and files, whose bytes never change: from what is kept, in whichever size. @param {Request} request @param {URL} url */
async function lasting(request, url) {
  const kept = (await caches.match(request.url)) ?? (await otherSize(url));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return nothing();
  }
}

/** Another size of the same picture, when the network can not give this one. @param {URL} url */
async function otherSize(url) {
  const found = PICTURE.exec(url.pathname);
  if (!found) return undefined;
  for (const name of await caches.keys()) {
    if (!name.startsWith(PACK)) continue;
    const cache = await caches.open(name);
    const same = (await cache.keys()).find((each) => new URL(each.url).pathname.startsWith(found[0]));
    if (same) return cache.match(same);
  }
  return undefined;
}

/** Keep what was read last, so much of it; what is saved is refreshed where it lies. @param {Request} request @param {Response} answer */
async function remember(request, answer) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PACK)) continue;
    const cache = await caches.open(name);
    if (await cache.match(request.url)) return cache.put(request.url, answer);
  }
  const seen = await caches.open(SEEN);
  await seen.put(request.url, answer);
  const keys = await seen.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_SEEN)).map((key) => seen.delete(key)));
}

/** The answer, unless it takes longer than that. @param {Promise<Response>} answer @param {number} milliseconds @returns {Promise<Response>} */
const soon = (answer, milliseconds) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error("slow")), milliseconds);
  answer.then(resolve, reject);
});

const nothing = () => new Response(JSON.stringify({ type: "about:blank", title: "", status: 504, detail: "" }), { status: 504, headers: { "Content-Type": "application/problem+json" } });
