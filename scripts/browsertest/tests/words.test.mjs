// The English words of the program come beside it, to the English page alone, and what its figures say of themselves
// and the Japanese words that the opening page has nothing of, after it: docs/adr/0011 to 0013.
import assert from "node:assert/strict";
import { rmSync, readdirSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { enterEverything } from "../company.mjs";
import { amounts, dist, holdBack, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const file = /\/assets\/words-en\.[0-9a-f]{12}\.js$/;
const glob = "**/words-en.*.js";

/** What the page itself asks for, of two kinds. What a worker keeps on the device is none of it. */
function asking(page) {
  const asked = { words: 0, packs: 0 };
  page.on("request", (request) => {
    if (file.test(new URL(request.url()).pathname)) asked.words++;
    if (/\.pack$/.test(new URL(request.url()).pathname)) asked.packs++;
  });
  return asked;
}

const title = (page) => page.locator("#s3 h2").innerText();

/** No mark, nor what a browser makes of one, in words, attributes and controls. */
async function unmarked(page, where) {
  const text = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map((one) => one.value).join());
  assert.ok(text.length > 50000, where);
  assert.doesNotMatch(text, /[\0\ufffd]/, where);
}

for (const address of ["/", "/?embed=1"]) {
  test(`the Japanese page never asks for English words: ${address}`, () =>
    scene({}, async (page, origin) => {
      const asked = asking(page);
      await page.goto(origin + address);
      await ready(page);
      if (address === "/") await enterEverything(page);
      await settled(page);
      assert.deepEqual(asked, { words: 0, packs: 1 });
      assert.equal(await page.locator("[data-words]").count(), 0);
      await unmarked(page, address);
    }));
}

for (const address of ["/en.html", "/en.html?embed=1"]) {
  test(`the English page asks for its words once, beside the program: ${address}`, () =>
    scene({}, async (page, origin) => {
      const asked = asking(page);
      const release = await holdBack(page);
      const words = page.waitForResponse((response) => file.test(new URL(response.url()).pathname));
      await page.goto(origin + address);
      assert.ok((await words).ok(), "they are there before the program");
      assert.equal(await page.locator("html").getAttribute("data-load"), "loading");
      release();
      await ready(page);
      if (!address.includes("?")) {
        await enterEverything(page);
        // words that were on no page before the program ran
        await page.locator("input[name=employees]").fill("0");
        await page.locator("button[name=submit]").click();
        await page.locator("#problems").waitFor({ state: "visible" });
        assert.match(await page.locator("#problems").innerText(), /To put right: 1/);
      }
      await settled(page);
      assert.deepEqual(asked, { words: 1, packs: 1 });
      assert.equal(await title(page), "The loss");
      await unmarked(page, address);
    }));
}

test("the program waits for its words, and starts with them once they are there", () =>
  scene({}, async (page, origin) => {
    let release;
    const held = new Promise((go) => { release = go; });
    await page.route(glob, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      const compile = WebAssembly.compile;
      WebAssembly.compile = async (bytes) => {
        const module = await compile(bytes);
        window.cybercostCompiled = true;
        return module;
      };
      // in one way to the program: here, not in a worker
      const entries = performance.getEntriesByType.bind(performance);
      performance.getEntriesByType = (type) => (type === "navigation" ? [{ requestStart: 0, responseEnd: 1 }] : entries(type));
    });
    await page.goto(origin + "/en.html", { waitUntil: "commit" });
    await page.waitForFunction(() => window.cybercostCompiled);
    await settled(page);
    assert.equal(await page.locator("html").getAttribute("data-load"), "loading");
    release();
    await ready(page);
    assert.equal(await title(page), "The loss");
  }));

const failures = {
  "the network is gone": { why: "missing", expects: [/ERR_FAILED/], route: (r) => r.abort() },
  "the server has no such file": { why: "missing", expects: [/404/], route: (r) => r.fulfill({ status: 404, body: "no" }) },
  "another file comes": { why: "broken", expects: [/SyntaxError|Unexpected token/], route: (r) => r.fulfill({ contentType: "text/javascript", body: "<html>no words</html>" }) },
  "an empty file comes": { why: "broken", expects: [], route: (r) => r.fulfill({ contentType: "text/javascript", body: "" }) },
};

for (const [name, { why, expects, route }] of Object.entries(failures)) {
  test(`when ${name} in the place of the words, the English page says so, stays readable, and a retry works`, () =>
    scene({ expects }, async (page, origin) => {
      const asked = asking(page);
      await page.route(glob, route);
      await page.goto(origin + "/en.html");
      const failed = async () => {
        await page.waitForFunction(() => document.documentElement?.dataset.load === "failed" && !document.getElementById("load-retry").disabled);
        assert.equal(await page.locator("#load-status").getAttribute("data-failed"), why);
        assert.match(await page.locator("#load-status").innerText(), /Please try again/);
      };
      await failed();
      assert.equal(await title(page), "The loss");
      await page.locator("#load-retry").click();
      await failed();
      await page.unroute(glob);
      await page.locator("#load-retry").click();
      await ready(page);
      await page.locator("input[name=revenue]").fill("500,000,000");
      await settled(page);
      assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
      assert.equal(asked.packs, 1, "the program was there and is not asked for again");
      await unmarked(page, name);
    }));
}

test("words that stall are given up like a program that stalls", () =>
  scene({}, async (page, origin) => {
    await page.addInitScript(() => {
      const entries = performance.getEntriesByType.bind(performance);
      performance.getEntriesByType = (type) => (type === "navigation" ? [{ requestStart: 0, responseEnd: 1 }] : entries(type));
      const compile = WebAssembly.compile;
      const wait = window.setTimeout;
      let compiled = false; // from then on only the words are waited for
      WebAssembly.compile = async (bytes) => {
        const module = await compile(bytes);
        compiled = true;
        return module;
      };
      window.setTimeout = (go, ms, ...more) => wait(go, compiled && ms === 30000 ? 0 : ms, ...more);
    });
    await page.route(glob, () => {});
    await page.goto(origin + "/en.html", { waitUntil: "commit" });
    await page.waitForSelector("html[data-load=failed]");
    assert.equal(await page.locator("#load-status").getAttribute("data-failed"), "network");
  }));

test("a program that stopped starts again with the words that are there", () =>
  scene({}, async (page, origin) => {
    const asked = asking(page);
    await page.goto(origin + "/en.html");
    await ready(page);
    await page.evaluate(() => { window.cybercostPage.answer("no place", new Event("input")); });
    await page.waitForSelector("html[data-load=failed]");
    await page.locator("#load-retry").click();
    await ready(page);
    await settled(page);
    assert.deepEqual(asked, { words: 1, packs: 1 });
    assert.equal(await title(page), "The loss");
    await unmarked(page, "started again");
  }));

test("from a disk without the words the English page says so, and the Japanese one computes", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "cybercost-words-"));
  try {
    cpSync(dist, folder, { recursive: true });
    for (const name of readdirSync(path.join(folder, "assets"))) if (name.startsWith("words-en.")) rmSync(path.join(folder, "assets", name));
    const at = (name) => pathToFileURL(path.join(folder, name)).href;
    await scene({ origin: "null" }, async (page) => {
      await page.goto(at("index.html"));
      await ready(page);
      await page.waitForFunction(() => window.cybercostFacts);
      assert.doesNotMatch(await sheet(page), /まだ読み込んでいません/);
    });
    await scene({ origin: "null", expects: [/ERR_FILE_NOT_FOUND/] }, async (page) => {
      await page.goto(at("en.html"));
      await page.waitForSelector("html[data-load=failed]");
      assert.match(await page.locator("#load-status").innerText(), /keep the folder whole/);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const factsGlob = "**/facts.*.js";
const sheet = async (page) => {
  await page.locator("#s3 .cc-ref").locator("visible=true").first().click();
  await page.locator("#cc-source").waitFor({ state: "visible" });
  const text = await page.locator("#cc-source").innerText();
  await page.keyboard.press("Escape");
  await page.locator("#cc-source").waitFor({ state: "hidden" });
  return text;
};

for (const [address, place, not] of [["/", /場所/, /まだ読み込んでいません/], ["/en.html", /Place/, /Not loaded yet/]]) {
  test(`what figures say of themselves comes when the program listens, and is in the sheet of a source: ${address}`, () =>
    scene({}, async (page, origin) => {
      let asked = 0;
      let release;
      const held = new Promise((go) => { release = go; });
      await page.route(factsGlob, async (route) => {
        asked++;
        await held;
        await route.continue();
      });
      await page.goto(origin + address);
      await ready(page);
      await settled(page);
      const before = await sheet(page);
      assert.match(before, not);
      assert.match(before, /[0-9]{4}-[0-9]{2}-[0-9]{2}/, "the day it was checked is there before");
      release();
      await page.waitForFunction(() => window.cybercostFacts);
      const after = await sheet(page);
      assert.match(after, place);
      assert.doesNotMatch(after, not);
      assert.ok(after.length > before.length);
      assert.equal(asked, 1);
    }));
}

test("without what figures say of themselves the page computes, and the sheet leads to where it stands", () =>
  scene({ expects: [/404/] }, async (page, origin) => {
    await page.route(factsGlob, (route) => route.fulfill({ status: 404, body: "no" }));
    await page.goto(origin + "/");
    await ready(page);
    await page.locator("input[name=revenue]").fill("500000000");
    await settled(page);
    assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
    assert.match(await sheet(page), /まだ読み込んでいません。「出典の一覧で見る」から見られます/);
    assert.match(await page.locator("#cc-source a").getAttribute("href"), /^sources\.html#fig-/);
  }));

const laterGlob = "**/words-ja.*.js";
const live = (page) => page.waitForFunction(() => document.documentElement?.dataset.load === "ready");
const steps = (page) => page.locator("#s7").innerText();

test("the Japanese page answers before the words come that it has nothing of, and shows them when they are there", () =>
  scene({}, async (page, origin) => {
    let release;
    let asked = 0;
    const held = new Promise((go) => { release = go; });
    await page.route(laterGlob, async (route) => {
      asked++;
      await held;
      await route.continue();
    });
    await page.goto(origin + "/");
    const before = await steps(page);
    await live(page);
    await page.locator("input[name=revenue]").fill("500000000");
    await settled(page);
    assert.equal((await amounts(page))["benchmark.half-percent"], "2500000");
    assert.equal(await steps(page), before, "what the page shows stays");
    await page.locator("input[name=employees]").fill("0");
    await page.locator("button[name=submit]").click();
    assert.match(await page.locator("#problems").innerText(), /1人から/, "and what is wrong is said");
    assert.equal(await page.locator("#fig-axis .cc-chart__svg > *").count(), 0, "pictures wait");
    release();
    await ready(page);
    await page.locator("input[name=employees]").fill("12");
    await settled(page);
    await page.waitForFunction(() => document.querySelectorAll("#fig-axis .cc-chart__svg > *").length > 5);
    await unmarked(page, "the words are there");
    assert.equal(asked, 1);
  }));

for (const [name, { expects, route }] of Object.entries(failures)) {
  test(`when ${name} in the place of the words that come later, the page says so and goes on, and a retry brings them`, () =>
    scene({ expects }, async (page, origin) => {
      const asked = asking(page);
      await page.route(laterGlob, route);
      await page.goto(origin + "/");
      await page.waitForSelector("html[data-load=failed]");
      assert.match(await page.locator("#load-status").innerText(), /もう一度/);
      await page.locator("input[name=revenue]").fill("500000000");
      await settled(page);
      assert.equal((await amounts(page))["benchmark.half-percent"], "2500000", "it goes on");
      await page.unroute(laterGlob);
      await page.locator("#load-retry").click();
      await ready(page);
      await page.waitForFunction(() => document.querySelectorAll("#fig-axis .cc-chart__svg > *").length > 5);
      assert.equal((await amounts(page))["benchmark.half-percent"], "2500000", "it is the same program");
      assert.equal(asked.packs, 1);
    }));
}
