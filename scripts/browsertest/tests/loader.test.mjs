import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { amounts, dist, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

/** What the page says when it cannot compute. */
async function failed(page) {
  await page.waitForSelector("html[data-load=failed]");
  const box = page.locator("#load-status");
  assert.ok(await box.isVisible());
  assert.ok(await page.locator("#load-retry").isVisible());
  assert.ok(await box.locator("a[href='sources.html']").isVisible());
  const why = await box.getAttribute("data-failed");
  const words = await box.locator("[role=status]").innerText();
  assert.equal(words, await box.getAttribute(`data-${why}`));
  assert.match(words, /もう一度|ブラウザ|残っています/);
  return why;
}

/** Lets the page have taken so many milliseconds to arrive: how long it really takes on a busy machine is chance. */
const arrivedIn = (took) => (page) => page.addInitScript((ms) => {
  const entries = performance.getEntriesByType.bind(performance);
  performance.getEntriesByType = (type) => (type === "navigation" ? [{ requestStart: 10, responseEnd: 10 + ms }] : entries(type));
}, took);
const slowly = arrivedIn(500);

const broken = Buffer.from("<html>not a program</html>");

const failures = [
  { name: "the network is gone", why: "network", expects: [/ERR_FAILED|ERR_INTERNET/], route: (r) => r.abort() },
  { name: "the server has no such file", why: "missing", expects: [/404/], route: (r) => r.fulfill({ status: 404, body: "no" }) },
  { name: "the server fails", why: "missing", expects: [/500/], route: (r) => r.fulfill({ status: 500, body: "" }) },
  { name: "another file comes", why: "broken", expects: [], route: (r) => r.fulfill({ body: broken }) },
  { name: "an empty file comes", why: "broken", expects: [], route: (r) => r.fulfill({ body: Buffer.alloc(0) }) },
  {
    name: "the file is cut off", why: "broken", expects: [],
    route: async (r) => r.fulfill({ body: (await (await r.fetch()).body()).subarray(0, 100000) }),
  },
  {
    name: "the smaller pack is cut off", why: "broken", expects: [], before: slowly,
    route: async (r) => r.fulfill({ body: (await (await r.fetch()).body()).subarray(0, 300000) }),
  },
  {
    name: "a bit of the smaller pack is another", why: "broken", expects: [], before: slowly,
    route: async (r) => {
      const body = Buffer.from(await (await r.fetch()).body());
      if (!body.subarray(0, 4).equals(Buffer.from("ccl1"))) return r.fulfill({ body: broken }); // the other pack, at the retry: not what is tried here
      body[400000] ^= 1;
      await r.fulfill({ body });
    },
  },
  {
    name: "the packed file is cut off", why: "broken", expects: [],
    route: async (r) => r.fulfill({ body: gzipSync((await (await r.fetch()).body()).subarray(0, 300000)).subarray(0, 50000) }),
  },
  {
    name: "the file is longer than it should be", why: "broken", expects: [],
    route: async (r) => r.fulfill({ body: Buffer.concat([await (await r.fetch()).body(), Buffer.alloc(1)]) }),
  },
];

for (const { name, why, expects, route, before = () => {} } of failures) {
  test(`when ${name}, the page says so, stays readable, and a retry works`, () =>
    scene({ expects }, async (page, origin) => {
      await before(page);
      await page.route("**/*.pack", route);
      await page.goto(origin + "/");
      assert.equal(await failed(page), why);
      assert.ok(await page.locator("h1").isVisible());
      await page.locator("#load-retry").click();
      await page.waitForSelector("html[data-load=failed]");
      await page.unroute("**/*.pack");
      await page.locator("#load-retry").click();
      await ready(page);
      await page.locator("input[name=revenue]").fill("5億円");
      await settled(page);
      assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
    }));
}

for (const gone of ["WebAssembly", "Worker"]) {
  test(`a browser without ${gone} gets words, not a blank page`, () =>
    scene({}, async (page, origin) => {
      await page.addInitScript((name) => { delete window[name]; }, gone);
      await page.goto(origin + "/");
      assert.equal(await failed(page), "browser");
    }));
}

/** The packs that a page asks for, by the start of their names. */
function packsOf(page) {
  const asked = [];
  page.on("request", (request) => {
    const [, name] = request.url().match(/([a-z]+)\.[0-9a-f]{12}\.pack$/) ?? [];
    if (name) asked.push(name);
  });
  return asked;
}

const choices = {
  "a page that took long to arrive loads the smaller pack": { packs: ["small"], prepare: slowly },
  "a browser that opens no gzip loads the smaller pack": {
    packs: ["small"], prepare: (page) => page.addInitScript(() => { delete window.DecompressionStream; }),
  },
  "a page that came at once loads the pack that opens fast": { packs: ["app"], prepare: arrivedIn(30) },
};

for (const [name, { packs, prepare }] of Object.entries(choices)) {
  test(`${name}, and nothing else`, () =>
    scene({}, async (page, origin) => {
      const asked = packsOf(page);
      await prepare(page);
      await open(page, origin);
      assert.deepEqual(asked, packs);
      await page.locator("input[name=revenue]").fill("5億円");
      await settled(page);
      assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
    }));
}

test("a page that really comes late loads the smaller pack", async () => {
  const { origin, stop } = await host((pack) => ({ headers: {}, body: pack }), 500);
  try {
    await scene({ origin }, async (page) => {
      const asked = packsOf(page);
      await open(page, origin);
      assert.deepEqual(asked, ["small"]);
    });
  } finally {
    stop();
  }
});

test("a program that stops says so, and starts again with what was typed", () =>
  scene({}, async (page, origin) => {
    let downloads = 0;
    page.on("request", (request) => { if (request.url().endsWith(".pack")) downloads++; });
    await open(page, origin);
    const field = page.locator("input[name=revenue]");
    await field.fill("3億円");
    await settled(page);
    const before = await amounts(page);
    // an event the program cannot read ends it
    await page.evaluate(() => { window.cybercostPage.answer("no place", new Event("input")); });
    assert.equal(await failed(page), "stopped");
    await field.fill("5億円");
    assert.deepEqual(await amounts(page), before, "a stopped program computes nothing");
    await page.locator("#load-retry").click();
    await ready(page);
    await settled(page);
    assert.equal(await field.inputValue(), "5億円");
    assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
    assert.equal(downloads, 1, "it starts again from the compiled program");
    await field.fill("3億円");
    await settled(page);
    assert.deepEqual(await amounts(page), before);
  }));

/** A host with its own idea of types and of compression, whose page comes so many milliseconds late. */
async function host(rule, late = 0) {
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
  const server = createServer((request, response) => {
    const name = path.join(dist, decodeURIComponent(new URL(request.url, "http://x").pathname).replace(/\/$/, "/index.html"));
    if (!existsSync(name)) return response.writeHead(404).end();
    const content = readFileSync(name);
    if (name.endsWith(".pack")) {
      const { headers, body, first = 0 } = rule(content);
      response.writeHead(200, headers).write(body.subarray(0, first));
      return setTimeout(() => response.end(body.subarray(first)), first ? 200 : 0);
    }
    response.writeHead(200, { "Content-Type": types[path.extname(name)] ?? "text/plain" });
    setTimeout(() => response.end(content), name.endsWith("index.html") ? late : 0);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** A host unpacks what it knows; the smaller pack is nothing it does. */
const unpacked = (pack) => (pack[0] === 0x1f ? gunzipSync(pack) : pack);
const labelled = (pack, coding) => ({ headers: pack[0] === 0x1f ? { "Content-Encoding": coding } : {}, body: pack });

const kinds = ["application/wasm", "application/octet-stream", "application/gzip", "text/plain", "text/html", ""];
const codings = {
  "as it is": (pack) => ({ headers: {}, body: pack }),
  "labelled gzip": (pack) => labelled(pack, "gzip"),
  "labelled x-gzip": (pack) => labelled(pack, "x-gzip"),
  "unpacked by the host": (pack) => ({ headers: {}, body: unpacked(pack) }),
};

/** Fails, with its name, unless the page starts from that host. */
async function starts(name, rule) {
  const { origin, stop } = await host(rule);
  try {
    await scene({ origin }, async (page) => {
      await open(page, origin);
    });
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  } finally {
    stop();
  }
}

for (const [coding, make] of Object.entries(codings)) {
  test(`the pack starts ${coding}, whatever type the host gives it`, async () => {
    for (const kind of kinds) {
      await starts(`${coding}, ${kind || "no type"}`, (pack) => {
        const { headers, body } = make(pack);
        return { headers: kind ? { ...headers, "Content-Type": kind } : headers, body };
      });
    }
  });
}

test("the pack starts although its first bytes come alone", async () => {
  for (const coding of ["as it is", "unpacked by the host"]) {
    await starts(coding, (pack) => ({ ...codings[coding](pack), first: 2 }));
  }
});
