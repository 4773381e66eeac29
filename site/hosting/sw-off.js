// sw-off.js ends offline use on every device that kept the page. Put it in the
// place of sw.js, under that name: each device takes it at its next visit.
"use strict";
const home = new URL("./", self.location.href);
const prefix = "cyber-cost:" + home.pathname + ":";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
    await self.registration.unregister();
  })());
});
