import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { holdBack, open, settled, stage } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Runs axe on what is shown now. */
async function clean(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), tags);
  assert.ok(passes.length > 10, "axe looked at the page");
  const found = violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`));
  assert.deepEqual(found, [], where);
}

async function unfold(page) {
  await page.evaluate(() => { for (const one of document.querySelectorAll("details")) one.open = true; });
  await settled(page);
}

const states = {
  "the first view": async () => {},
  "a problem": async (page) => {
    await page.locator("input[name=revenue]").fill("abc");
    await page.locator("button[name=submit]").click();
    await page.locator("#problems").waitFor({ state: "visible" });
  },
  "an empty page": async (page) => {
    await page.locator("button[name=clear]").click();
    await settled(page);
  },
  "Otsu-sha with a probability, everything unfolded": async (page) => {
    await page.locator("button[name=sample][value=otsu]").click();
    await page.locator("input[name=probability]").fill("10");
    await unfold(page);
  },
  "the sources of a number": async (page) => {
    await page.locator(".cc-ref").first().click();
    await page.locator(".cc-source").waitFor({ state: "visible" });
  },
};

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no violation of WCAG 2.2 A and AA at ${width} px, ${colorScheme}`, () =>
      scene({ context: { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" } }, async (page, origin) => {
        for (const [name, reach] of Object.entries(states)) {
          await open(page, origin);
          await reach(page);
          await settled(page);
          await clean(page, `${name}, ${width} px, ${colorScheme}`);
        }
        await page.goto(origin + "/sources.html");
        await clean(page, `sources, ${width} px, ${colorScheme}`);
      }));
  }
}

test("loading and failing are clean too", () =>
  scene({ expects: [/404/] }, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    await clean(page, "loading");
    release();
    await page.unroute("**/*.pack");
    await page.route("**/*.pack", (route) => route.fulfill({ status: 404 }));
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=failed]");
    await clean(page, "failed");
  }));

for (const width of [320, 390, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, () =>
    scene({ context: { viewport: { width, height: 900 } } }, async (page, origin) => {
      await open(page, origin);
      await unfold(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    }));
}

test("every control is reached by keyboard, in view when it is", () =>
  scene({ context: { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" } }, async (page, origin) => {
    await open(page, origin);
    const seen = new Set();
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => {
        const el = document.activeElement;
        if (!el || el === document.body) return null;
        const box = el.getBoundingClientRect();
        return { name: el.getAttribute("name"), shown: box.bottom > 0 && box.top < innerHeight, tag: el.outerHTML.slice(0, 100) };
      });
      if (!now) break;
      assert.ok(now.shown, `focus is out of view: ${now.tag}`);
      if (now.name) seen.add(now.name);
    }
    for (const name of ["sample", "industry", "employees", "revenue", "pcs", "records", "spending", "scenario", "method", "probability", "submit"]) {
      assert.ok(seen.has(name), `${name} is not reached; seen ${[...seen]}`);
    }
  }));

test("the result is announced once per change, after a pause", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.evaluate(() => {
      window.cybercostSaid = [];
      const status = document.querySelector("#app [role=status]");
      new MutationObserver(() => window.cybercostSaid.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
    });
    await page.locator("button[name=sample][value=otsu]").click();
    await page.waitForTimeout(1500);
    const said = await page.evaluate(() => window.cybercostSaid);
    assert.equal(said.length, 1, JSON.stringify(said));
    assert.match(said[0], /3,475/);
  }));
