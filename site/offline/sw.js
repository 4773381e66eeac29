// sw.js keeps the whole calculator on this device, so that it opens without a
// network. It is filled in when the site is built.
//
// It touches no cache but its own, replaces itself only when the page asks,
// and takes in a new version whole or not at all: each file must be the one
// that was built with it, so a half-finished upload changes nothing.
const home = new URL("./", self.location.href);
const prefix = "cyber-cost:" + home.pathname + ":";
const current = prefix + "{{hash}}";
const files = {
{{files}}
};
// What few ask for is kept once it was asked for.
const later = {
{{later}}
};
// The program is kept as it is compiled. Either pack gives it.
const program = "{{program}}";
const packs = {
{{packs}}
};
// Changed by hand, so the network is asked first: the settings of an agency,
// and the picture that they name, which lies beside them.
const settings = "agency.json";
const picture = /^[a-z0-9][a-z0-9._-]*\.(png|svg|jpe?g|webp|gif)$/i;

async function take(cache, name) {
  const response = await fetch(new Request(name, { cache: "no-cache", integrity: files[name] }));
  if (!response.ok) throw new Error(name + ": " + response.status);
  // a browser refuses to open a page from an answer that was redirected
  const plain = response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
  await cache.put(new URL(name, home), plain);
}

// The pack that the page has just loaded comes from the browser's own cache; on the network the smaller one is asked for.
async function pack() {
  const asked = (name, cache) => fetch(new Request(name, { cache, mode: "same-origin", integrity: packs[name] }));
  const names = Object.keys(packs);
  for (const name of names) {
    const response = await asked(name, "only-if-cached").catch(() => null);
    if (response && response.ok) return response;
  }
  return asked(names.find((name) => name.includes("small")), "no-cache");
}

async function unpack(cache) {
  const response = await pack();
  if (!response.ok) throw new Error("program: " + response.status);
  const making = cybercostUnpacking({{program bytes}}, cybercostLzma);
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) await making.take(part.value);
  await cache.put(new URL(program, home), new Response(await making.end(), { headers: { "Content-Type": "application/wasm" } }));
}

async function logo(cache) {
  try {
    const name = (await (await cache.match(new URL(settings, home))).json()).logo;
    if (picture.test(name)) await take(cache, name);
  } catch {
    // an agency without a logo, or with a wrong name of one, is no reason to fail
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(current).then((cache) =>
    Promise.all([unpack(cache), ...Object.keys(files).map((name) => take(cache, name))]).then(() => logo(cache))));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((names) =>
    Promise.all(names.filter((name) => name.startsWith(prefix) && name !== current).map((name) => caches.delete(name)))));
});

self.addEventListener("message", (event) => {
  if (event.data === "cybercost-update") self.skipWaiting();
});

// asks without opening, which would make the cache again once it was deleted
const kept = (name) => caches.match(new URL(name, home), { cacheName: current });

async function answer(request, name) {
  if (name === settings || picture.test(name)) {
    try {
      const response = await fetch(request);
      if (response.ok) {
        if (await caches.has(current)) await (await caches.open(current)).put(new URL(name, home), response.clone());
        return response;
      }
      // what was taken away is not shown again; a server in trouble changes nothing
      if (response.status === 404) return response;
    } catch {
      // without a network, what is kept
    }
  }
  const found = await kept(name);
  if (found || !Object.hasOwn(later, name)) return found || fetch(request);
  const response = await fetch(new Request(name, { mode: "same-origin", integrity: later[name] }));
  if (response.ok && await caches.has(current)) await (await caches.open(current)).put(new URL(name, home), response.clone());
  return response;
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return;
  let name = url.pathname.slice(home.pathname.length);
  if (name === "" || name === "index.html") name = "./";
  if (Object.hasOwn(files, name) || Object.hasOwn(later, name) || picture.test(name)) event.respondWith(answer(event.request, name));
});
