import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answering, file } from "../folder.mjs";
import { amount, amounts, dist, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const link = "v=2&n=30&r=300000000&m=itemised&b=range&s=ransomware";

/** A server whose folder can be exchanged and which can be cut off, like a network. */
async function host(folder) {
  const own = { folder, down: false, asked: [] };
  const server = await answering("127.0.0.1", (url) => {
    own.asked.push(url.pathname);
    return url.pathname === "/favicon.ico" ? { status: 204 } : file(url, own.folder);
  });
  return Object.assign(own, { origin: server.origin, stop: server.stop });
}

/** Waits until the page says that it can be used without a network. */
const kept = (page) => page.waitForSelector("#offline", { state: "visible" });

async function visit(page, origin, address = "/") {
  await page.goto(origin + address);
  await ready(page);
}

/** The built folder, with another version on its page and everything that follows from it. */
function newer(change = (list) => list) {
  const folder = mkdtempSync(path.join(tmpdir(), "cybercost-newer-"));
  cpSync(dist, folder, { recursive: true });
  const at = (name) => path.join(folder, name);
  const page = readFileSync(at("index.html"), "utf8");
  const sum = (text) => "sha384-" + createHash("sha384").update(text).digest("base64");
  const next = page.replace(/版 [\d.]+・/, "版 9.9.9・");
  assert.notEqual(next, page);
  const worker = readFileSync(at("sw.js"), "utf8");
  const listed = worker.replace(sum(page), sum(next)).replace(/prefix \+ "[0-9a-f]{64}"/, `prefix + "${"9".repeat(64)}"`);
  assert.ok(listed.includes(sum(next)));
  writeFileSync(at("index.html"), next);
  writeFileSync(at("sw.js"), listed);
  change(at);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

test("after one visit the page starts cold from this device, with a link, and prints", async () => {
  const server = await host(dist);
  await scene({ origin: server.origin }, async (page) => {
    await visit(page, server.origin);
    const context = page.context();
    assert.equal(await page.locator("#update").isVisible(), false);
    await kept(page);
    assert.match(await page.locator(".cc-footer__meta").innerText(), /数字の版 [0-9a-f]{8}（\d{4}年\d+月\d+日確認）・オフラインで使えます/);
    await visit(page, server.origin, "/#" + link);
    const online = await amounts(page);
    await page.close();
    await context.setOffline(true);
    await server.stop();
    const cold = await context.newPage();
    await visit(cold, server.origin, "/?utm=1#" + link);
    await settled(cold);
    assert.deepEqual(await amounts(cold), online, "the link gives the same amounts");
    assert.equal(await cold.locator("input[name=scenario]:checked").inputValue(), "ransomware");
    await cold.locator("input[name=revenue]").fill("5億円");
    await settled(cold);
    assert.equal(await amount(cold, "benchmark.half-percent"), "2500000");
    const paper = await cold.pdf({ format: "A4" });
    assert.ok(paper.length > 20000, "a sheet is printed");
    await kept(cold);
    await cold.goto(server.origin + "/sources.html");
    assert.ok(await cold.locator("table, .cc-evidence, li").count() > 10);
    await visit(cold, server.origin, "/en.html#" + link);
    await settled(cold);
    assert.deepEqual(await amounts(cold), online, "in English, too");
    assert.equal(await cold.locator("#s3 h2").innerText(), "The loss");
    // every page that the foot of the page leads to
    await visit(cold, server.origin);
    const linked = await cold.locator(".cc-footer__links a").evaluateAll((all) => all.map((one) => one.href));
    assert.equal(linked.length, 4);
    for (const address of [...linked, server.origin + "/agency.html"]) {
      const text = await cold.evaluate(async (from) => (await fetch(from)).text(), address);
      assert.ok(text.length > 300, address);
    }
    await cold.goto(server.origin + "/embed.html");
    assert.match(await cold.locator("#o-element").inputValue(), /embed\.js/);
    await cold.locator("#live").scrollIntoViewIfNeeded(); // for a frame below the window is loaded late
    await cold.frames()[1].waitForSelector("html[data-load=ready]", { state: "attached" });
  });
});

test("a new version waits until it is asked for, and what was typed is kept", async () => {
  const server = await host(dist);
  const next = newer();
  try {
    await scene({ origin: server.origin }, async (page) => {
      await page.goto(server.origin + "/licenses.txt");
      await page.evaluate(async () => {
        for (const name of ["another-application", "cyber-cost:/elsewhere/:1", "cyber-cost"]) {
          await (await caches.open(name)).put("/x", new Response("theirs"));
        }
      });
      await visit(page, server.origin);
      await kept(page);
      const names = () => page.evaluate(() => caches.keys());
      const [own] = (await names()).filter((name) => name.startsWith("cyber-cost:/:"));
      server.folder = next.folder;
      await visit(page, server.origin);
      assert.doesNotMatch(await page.locator(".cc-footer__meta").innerText(), /9\.9\.9/, "not by itself");
      const room = () => page.evaluate(() => [document.body, document.documentElement].map((one) => Math.max(...["paddingBottom", "scrollPaddingBottom"].map((side) => parseFloat(getComputedStyle(one)[side]) || 0))));
      await page.waitForSelector("#update", { state: "visible" });
      assert.deepEqual(await room(), [144, 144], "the page's end can be scrolled to from under the offer");
      await page.locator("button[name=sample][value=otsu]").click();
      await page.locator("input[name=scenario][value=ransomware]").check({ force: true });
      await settled(page);
      await page.locator("input[name=revenue]").fill("7億円");
      await settled(page);
      const before = await amounts(page);
      await page.waitForTimeout(1500);
      assert.doesNotMatch(await page.locator(".cc-footer__meta").innerText(), /9\.9\.9/, "still not by itself");
      assert.deepEqual(await amounts(page), before);
      await page.locator("#update-now").click();
      await page.waitForFunction(() => /9\.9\.9/.test(document.querySelector(".cc-footer__meta").textContent));
      await ready(page);
      await page.waitForFunction(() => document.querySelector("input[name=revenue]").value === "7億"); // tidied when the field was left
      await settled(page);
      assert.deepEqual(await amounts(page), before, "the same inputs, the same amounts");
      await kept(page);
      const after = await names();
      assert.ok(!after.includes(own), "the old version is gone");
      assert.equal(after.filter((name) => name.startsWith("cyber-cost:/:")).length, 1);
      for (const name of ["another-application", "cyber-cost:/elsewhere/:1", "cyber-cost"]) assert.ok(after.includes(name), `${name} is not ours`);
      assert.equal(await page.evaluate(async () => (await (await caches.open("another-application")).match("/x")).text()), "theirs");
      assert.equal(await page.locator("#update").isVisible(), false);
    });
  } finally {
    next.remove();
    await server.stop();
  }
});

test("a version that arrives in part is not taken", async () => {
  const server = await host(dist);
  const half = newer((at) => cpSync(path.join(dist, "index.html"), at("index.html")));
  try {
    await scene({ origin: server.origin }, async (page) => {
      await visit(page, server.origin);
      await kept(page);
      server.folder = half.folder;
      await visit(page, server.origin);
      await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update().catch(() => {}); });
      const trying = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration()).installing));
      for (let i = 0; i < 100 && (await trying()); i++) await page.waitForTimeout(100);
      assert.equal(await trying(), false);
      assert.ok(server.asked.filter((name) => name === "/sw.js").length > 1, "it was offered");
      assert.equal(await page.locator("#update").isVisible(), false);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting), null);
    });
  } finally {
    half.remove();
    await server.stop();
  }
});

test("the switch for the worst case ends offline use and leaves other caches", async () => {
  const server = await host(dist);
  const off = newer((at) => cpSync(at("sw-off.js"), at("sw.js")));
  try {
    await scene({ origin: server.origin }, async (page) => {
      await visit(page, server.origin);
      await kept(page);
      await page.evaluate(() => caches.open("another-application"));
      server.folder = off.folder;
      await visit(page, server.origin);
      const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]);
      for (let i = 0; i < 50 && (await left())[0] + (await left())[1].length > 1; i++) await page.waitForTimeout(100);
      assert.deepEqual(await left(), [0, ["another-application"]]);
    });
  } finally {
    off.remove();
    await server.stop();
  }
});

test("settings changed on the server are seen while there is a network, and kept for when there is none", async () => {
  const server = await host(dist);
  const next = newer((at) => writeFileSync(at("agency.json"), '{"embedOrigins":["https://www.example.co.jp"]}'));
  try {
    await scene({ origin: server.origin }, async (page) => {
      await visit(page, server.origin);
      await kept(page);
      await page.reload();
      await ready(page);
      server.folder = next.folder;
      const settings = () => page.evaluate(async () => (await (await fetch("agency.json")).json()).embedOrigins.length);
      assert.equal(await settings(), 1);
    });
  } finally {
    next.remove();
    await server.stop();
  }
});

test("figures that were checked more than a year ago say so", () =>
  scene({}, async (page, origin) => {
    await visit(page, origin);
    assert.equal(await page.locator("#figures-old").isVisible(), false);
    const checked = await page.locator("#figures-old").getAttribute("data-checked");
    assert.match(checked, /^\d{4}-\d\d-\d\d$/);
    await page.clock.setFixedTime(new Date(Date.parse(checked) + 367 * 864e5));
    await visit(page, origin);
    assert.equal(await page.locator("#figures-old").isVisible(), true);
    assert.match(await page.locator("#figures-old").innerText(), /1年以上/);
  }));

test("a frame keeps nothing on the device", async () => {
  const server = await host(dist);
  const top = await answering("127.0.0.1", (url) => (url.pathname === "/" ? { headers: { "Content-Type": "text/html" }, body: `<title>x</title><iframe src="${server.origin}/?embed=1">` } : { status: 204 }));
  try {
    await scene({ origin: server.origin, hosts: [top.origin] }, async (page) => {
      await page.goto(top.origin + "/");
      const frame = page.frames()[1];
      await frame.waitForSelector("html[data-load=ready]", { state: "attached" });
      await page.waitForTimeout(2000);
      assert.ok(!server.asked.includes("/sw.js"));
      assert.deepEqual(await frame.evaluate(async () => [document.cookie, (await caches.keys()).length]), ["", 0]);
    });
  } finally {
    await server.stop();
    await top.stop();
  }
});

test("the manifest and its icons are what they say", () =>
  scene({}, async (page, origin) => {
    await visit(page, origin);
    const manifest = await (await page.request.get(origin + "/manifest.webmanifest")).json();
    assert.equal(manifest.display, "standalone");
    for (const icon of manifest.icons.filter((one) => one.type === "image/png")) {
      const png = await (await page.request.get(`${origin}/${icon.src}`)).body();
      assert.equal(png.subarray(1, 4).toString(), "PNG");
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, icon.sizes);
    }
  }));
