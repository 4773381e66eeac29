import assert from "node:assert/strict";
import { enterEverything } from "../company.mjs";
import { amount, amounts, holdBack, open, ready, settled, stage, test } from "../stage.mjs";

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

const turns = { pause: "pauses", wheel: "scrolls", touchmove: "drags", pointerdown: "points elsewhere", focusout: "leaves the field" };

/**
 * Types a revenue, and turns elsewhere in the same breath unless the event is a pause. Gives what the page showed at
 * once, and what came first after it, the result told or a part out of view, with the time since the key.
 */
const typeAndTurn = (revenue, text, event) => revenue.evaluate((field, [typed, turn]) => new Promise((done) => {
  const app = document.querySelector("#app");
  const status = document.querySelector("#s3 [role=status]");
  const shown = (place, key) => document.querySelector(`${place} data[data-key='${key}']`).value;
  const start = performance.now();
  let first;
  const changes = new MutationObserver((records) => {
    const what = records.map(({ target }) => (status.contains(target) ? "told" : target.parentElement?.closest("#s4, #s5, #s6, #s8") && "part")).find(Boolean);
    if (what) first ??= [what, performance.now() - start];
    if (app.dataset.behind !== "false") return;
    changes.disconnect();
    done({ atOnce, first: first?.[0], after: first?.[1] });
  });
  changes.observe(app, { subtree: true, childList: true, characterData: true, attributes: true });
  field.value = typed;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const atOnce = [shown(".cc-rail", "benchmark.half-percent"), shown("#s5", "benchmark.one-percent"), app.dataset.behind];
  changes.takeRecords(); // of what is in view
  if (turn !== "pause") document.body.dispatchEvent(new Event(turn, { bubbles: true }));
}), [text, event]);

for (const [event, act] of Object.entries(turns)) {
  test(`a part out of view is brought up to date when the user ${act}`, () =>
    scene({}, async (page, origin) => {
      await open(page, origin);
      await page.locator("input[name=scenario][value=ransomware]").check({ force: true });
      const revenue = page.locator("input[name=revenue]");
      await revenue.fill("5億");
      await settled(page);
      const far = page.locator("#s5 data[data-key='benchmark.one-percent']").first();
      let before = "5000000";
      assert.equal(await far.getAttribute("value"), before);
      for (let more = 0; ; more++) { // until the machine was quick enough to turn before typing had rested
        await page.waitForFunction(() => document.querySelector("#s3 [role=status]").textContent);
        const { atOnce, first, after } = await typeAndTurn(revenue, `${50 + more}億`, event);
        assert.deepEqual(atOnce, [String((50 + more) * 500000), before, "true"], "what is in view comes at once, and the page says that the rest is behind");
        before = String((50 + more) * 1000000);
        assert.equal(await far.getAttribute("value"), before);
        if (event !== "pause" && after > 600 && more < 8) continue;
        // what a pause in typing brings comes after the result is told; what the user turns to comes before
        assert.equal(first, event === "pause" ? "told" : "part", `after ${after} ms`);
        break;
      }
    }));
}

test("parts out of view are brought up to date one at a time, and the browser has its turn after each", () =>
  scene({ context: { viewport: { width: 390, height: 844 } } }, async (page, origin) => {
    await open(page, origin);
    await enterEverything(page);
    const told = await page.locator("input[name=revenue]").evaluate((field) => new Promise((done) => {
      field.scrollIntoView({ block: "center" });
      const app = document.querySelector("#app");
      const told = []; // what changed in each task
      new MutationObserver((records) => {
        const parts = records.map(({ target }) => (target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement)?.closest(".cc-figure:not(#fig-incidents), .cc-section")?.id);
        told.push([...new Set(parts.filter((id) => id))]);
        if (app.dataset.behind === "false") done(told);
      }).observe(app, { subtree: true, childList: true, characterData: true, attributes: true });
      field.value = "50億";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }));
    const later = told.slice(1).filter((parts) => parts.length > 0);
    for (const parts of later) assert.equal(parts.length, 1, `at once: ${parts}`);
    for (const part of ["s4", "fig-invest", "s5", "fig-guide", "fig-measure", "s6", "fig-cover", "s8", "fig-year"]) {
      assert.ok(later.flat().includes(part), `${part} comes later: ${JSON.stringify(told)}`);
    }
  }));
