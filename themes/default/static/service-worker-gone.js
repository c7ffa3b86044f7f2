// Stands where the service worker stood, on a site that wants none any more: it takes away all that the other kept, and
// itself. The build puts `SITE` above this text.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`sayso ${SITE.base} `)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
