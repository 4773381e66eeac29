// How long a visitor waits until the page computes: the first visit and the second, on a slow network, on a fast one
// and without one's limits, with a fast processor and with one a fourth as fast. `make cold` runs it.
//
//   --old dist-of-before  a built folder to compare with: both are visited in turn
//   --runs 5              how often each; medians are shown, with the span
//   --only "1.6,1;10,4"   these rows only: network and processor
//   --check               exit 1 when a budget is not kept
//
// The network is a relay on this machine that lets so many bytes through in a second and answers so late; the
// browser's own shaping does not reach workers. The processor is slowed by the browser, which reaches no worker
// either: at a fourth of the speed the worker still unpacks at its full one, as on a device with several cores.
import assert from "node:assert/strict";
import net from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { finish, median, report } from "./budget.mjs";
import { chromiumFlags, chromiumPath, dist, serve } from "./stage.mjs";

const { values: options } = parseArgs({
  options: { old: { type: "string" }, runs: { type: "string", default: "5" }, only: { type: "string" }, check: { type: "boolean" } },
});

const networks = [
  { name: "1.6", words: "1.6 Mbit/s, 150 ms", bytes: 200_000, late: 150 },
  { name: "10", words: "10 Mbit/s, 40 ms", bytes: 1_250_000, late: 40 },
  { name: "none", words: "no limit", bytes: Infinity, late: 0 },
];

/** A relay to a port that shapes what comes back; all connections share the line. */
async function relay(port, { bytes, late }) {
  let free = 0; // when the line is free again
  const server = net.createServer((client) => {
    const origin = net.connect(port, "127.0.0.1");
    const end = () => { client.destroy(); origin.destroy(); };
    client.on("error", end).on("close", end);
    origin.on("error", end);
    client.on("data", (part) => setTimeout(() => origin.writable && origin.write(part), late / 2));
    let last = Promise.resolve();
    origin.on("data", (part) => {
      if (bytes === Infinity) return client.write(part);
      for (let at = 0; at < part.length; at += 1460) {
        const piece = part.subarray(at, at + 1460);
        free = Math.max(free, performance.now()) + (piece.length / bytes) * 1000;
        const due = free + late / 2;
        last = last.then(async () => {
          const wait = due - performance.now();
          if (wait > 1) await new Promise((done) => setTimeout(done, wait));
          if (client.writable) client.write(piece);
        });
      }
    });
    origin.on("close", () => last.then(() => client.end()));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { port: server.address().port, stop: () => server.close() };
}

/** In the page, before its scripts: notes when it computes, or cannot. */
function watch() {
  const observer = new MutationObserver(() => {
    const load = document.documentElement?.dataset.load;
    if (load !== "ready" && load !== "failed") return;
    window.cybercostCold = { load, after: performance.now() };
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-load"] });
}

/** Milliseconds from the start of the visit until the page computes. */
async function wait(page, origin) {
  await page.goto(origin, { waitUntil: "commit" });
  const found = await page.waitForFunction(() => window.cybercostCold, undefined, { timeout: 60_000 });
  const { load, after } = await found.jsonValue();
  assert.equal(load, "ready");
  return after;
}

/** Which pack the page has loaded, and how long it had taken to arrive. */
function loaded(page) {
  return page.evaluate(() => {
    const [{ requestStart, responseEnd }] = performance.getEntriesByType("navigation");
    const pack = performance.getEntriesByType("resource").map(({ name }) => name.match(/([a-z]+)\.[0-9a-f]{12}\.pack$/)).find(Boolean);
    return { pack: pack?.[1], arrived: responseEnd - requestStart };
  });
}

/** One first visit and one second, in a browser that knows nothing yet. */
async function visit(origin, slower) {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 390, height: 844 } });
    await context.addInitScript(watch);
    const open = async () => {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
      return page;
    };
    let page = await open();
    const first = await wait(page, origin);
    const { pack, arrived } = await loaded(page);
    await page.waitForSelector("#offline", { state: "visible", timeout: 60_000 });
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    page = await open();
    const second = await wait(page, origin);
    return { first, second, pack, arrived };
  } finally {
    await browser.close();
  }
}

const folders = [["now", dist], ...(options.old ? [["before", path.resolve(options.old)]] : [])];
const chosen = options.only?.split(";");
const cells = networks.flatMap((network) => [1, 4].map((slower) => ({ network, slower })))
  .filter(({ network, slower }) => !chosen || chosen.includes(`${network.name},${slower}`));
const servers = [];
const rows = [];
try {
  for (const [name, folder] of folders) servers.push({ name, ...(await serve(folder)) });
  for (const { network, slower } of cells) {
    const noted = Object.fromEntries(folders.map(([name]) => [name, []]));
    const relays = [];
    try {
      for (const { name, origin } of servers) relays.push({ name, ...(await relay(Number(new URL(origin).port), network)) });
      // in turn, so that a noisy minute does not fall on one alone
      for (let i = 0; i < Number(options.runs); i++) {
        for (const { name, port } of relays) noted[name].push(await visit(`http://127.0.0.1:${port}/`, slower));
      }
    } finally {
      for (const { stop } of relays) stop();
    }
    for (const which of ["first", "second"]) {
      const all = (name) => noted[name].map((run) => run[which]);
      const ms = (value) => `${value.toFixed(0)} ms`;
      const span = (name) => `${Math.min(...all(name)).toFixed(0)}–${Math.max(...all(name)).toFixed(0)}`;
      const now = median(all("now"));
      const row = { name: `${network.words}, ${slower}×: ${which} visit`, shown: ms(now), note: `runs ${span("now")}` };
      if (which === "first") row.note += `; ${noted.now.map(({ pack, arrived }) => `${pack} after ${arrived.toFixed(0)}`).join(", ")}`;
      if (options.old) {
        const before = median(all("before"));
        row.value = now / before;
        row.most = which === "first" && network.name === "1.6" ? 0.77 : 1.05;
        row.note += `; before ${ms(before)}, runs ${span("before")}; × ${row.value.toFixed(3)}`;
      }
      rows.push(row);
      console.log(row.name, row.shown, row.note);
    }
  }
} finally {
  for (const { stop } of servers) stop();
}
finish(report(rows));
