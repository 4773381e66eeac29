import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, amounts, holdBack, open, ready, settled, stage } from "../stage.mjs";

const { scene } = stage();

/** Wraps every text as a browser's translation does. */
const translate = (page) => page.evaluate(() => {
  const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim() && !walk.currentNode.parentElement.closest("svg")) texts.push(walk.currentNode);
  for (const text of texts) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(`«${text.data}»`);
  }
  return texts.length;
});

/** What each result shows, by key. */
const shown = (page) => page.locator("data[data-key]").evaluateAll((all) => Object.fromEntries(all.map((one) => [one.dataset.key, one.textContent])));

test("a page that was translated shows the right amounts after the next key", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    assert.ok(await translate(page) > 100);
    await page.locator("button[name=sample][value=otsu]").click();
    await settled(page);
    assert.equal(await amount(page, "breakdown.total"), "34750000");
    assert.match((await shown(page))["estimate.typical"], /^3,475/);
  }));

test("a page that was translated before the start is written anew, with what was typed", () =>
  scene({}, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    await page.locator("input[name=revenue]").fill("5億円");
    await translate(page);
    release();
    await ready(page);
    await settled(page);
    assert.equal(await page.locator("#app font").count(), 0);
    assert.equal(await page.locator("input[name=revenue]").inputValue(), "5億円");
    assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
    await page.locator("button[name=sample][value=otsu]").click();
    await settled(page);
    assert.equal(await amount(page, "breakdown.total"), "34750000");
  }));

test("nodes that an extension adds or takes away do not shift an amount into another place", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll("#app td, #app dd, #app p")) cell.prepend(document.createElement("grammarly-extension"));
    });
    await page.locator("button[name=sample][value=otsu]").click();
    await settled(page);
    const otsu = await amounts(page);
    assert.equal(otsu["breakdown.investigation"], "13200000");
    assert.equal(otsu["breakdown.containment"], "11550000");

    await page.evaluate(() => document.querySelector("#s3 .cc-table tbody").remove());
    await page.locator("button[name=sample][value=kou]").click();
    await settled(page);
    assert.equal((await amounts(page))["breakdown.investigation"], "3640000", "the table is back");
    assert.equal(await page.locator("#s3 .cc-table tbody tr").first().isVisible(), true);
  }));

test("a part out of view is brought up to date once typing rests", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const revenue = page.locator("input[name=revenue]");
    await revenue.fill("5億");
    await settled(page);
    const far = page.locator("#s5 data[data-key='benchmark.one-percent']").first();
    assert.equal(await far.getAttribute("value"), "5000000");
    const atOnce = await revenue.evaluate((field) => {
      const half = () => document.querySelector(".cc-rail data[data-key='benchmark.half-percent']").value;
      const one = () => document.querySelector("#s5 data[data-key='benchmark.one-percent']").value;
      field.value = "50億";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return [half(), one(), document.querySelector("#app").dataset.behind];
    });
    assert.deepEqual(atOnce, ["25000000", "5000000", "true"], "what is in view comes at once, and the page says that the rest is behind");
    await page.waitForSelector("#app[data-behind=false]", { state: "attached" });
    assert.equal(await far.getAttribute("value"), "50000000");
  }));
