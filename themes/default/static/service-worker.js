// Keeps what was read for when there is no network. The build puts `SITE` above this text:
// { base, version, shell, mostPages, mostFiles }.
//
// Pages are asked of the network first, so that an old worker can never pin an old site: it only answers where the network
// does not. Files with a hash in their names never change, and are taken from the cache. Nothing is kept of other origins.

const { base, version, shell, mostPages, mostFiles } = SITE;
const PREFIX = `sayso ${base} `;
const PAGES = `${PREFIX}pages`;
const FILES = `${PREFIX}files ${version}`;
const HASHED = /\.[0-9a-f]{10,}(\.|\/)/;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(FILES)
      .then((cache) => cache.addAll(shell))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || !pathname.startsWith(base)) return;
  const kept = HASHED.test(pathname.slice(base.length));
  event.respondWith(kept ? fromCache(event.request) : fromNetwork(event.request));
});

// A page asks for the pieces of look-up in its language, so that a look-up works offline before there was one online.
self.addEventListener("message", (event) => {
  const { index, locale, cards } = event.data ?? {};
  if (typeof index === "string" && typeof locale === "string" && typeof cards === "string") {
    event.waitUntil(keepLookup(index, locale, cards).catch(() => {}));
  }
});

async function fromCache(request) {
  const known = await caches.match(request);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.ok) await keep(FILES, request, response.clone(), mostFiles);
  return response;
}

async function fromNetwork(request) {
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await keep(PAGES, request, response.clone(), mostPages);
    return response;
  } catch (error) {
    const pages = await caches.open(PAGES);
    const known = await pages.match(request, { ignoreSearch: true });
    if (known !== undefined) return known;
    // Another page of the reader's language says more than an error of the browser's.
    const home = request.mode === "navigate" ? await pages.match(homeOf(request.url)) : undefined;
    if (home !== undefined) return home;
    throw error;
  }
}

/** The home page of the locale that an address lies in. */
function homeOf(address) {
  const [locale] = new URL(address).pathname.slice(base.length).split("/");
  return `${base}${locale}/`;
}

async function keep(name, request, response, most) {
  const cache = await caches.open(name);
  await cache.put(request, response);
  const keys = await cache.keys();
  // The oldest stand first.
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

async function keepLookup(index, locale, cards) {
  const response = await fromNetwork(new Request(`${index}manifest.txt`));
  const lines = (await response.text()).split("\n").map((line) => line.split("\t"));
  const names = new Map(lines.map(([label, ...names]) => [label, names]));
  const [language] = locale.split("-");
  const own = names.has(`pack-${locale}`) ? `pack-${locale}` : `pack-${language}`;
  const wanted = ["permissions", "router", "codes", "strays", `pack-${names.get("source")}`, own];
  const pieces = wanted.flatMap((label) => names.get(label) ?? []).map((name) => index + name);
  for (const piece of [cards, ...pieces]) await fromCache(new Request(piece));
}

/** Lets go of what an earlier version kept, and no more: other sites of this origin keep their own. */
async function tidy() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PAGES && name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
}
