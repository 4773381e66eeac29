import assert from "node:assert/strict";
import { amounts, incidents, open, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

const radio = (page, incident) => page.locator(`input[name=scenario][value=${incident}]`);
const row = (page, incident) => page.locator(".cc-choice", { has: radio(page, incident) });
const chosen = (page) => page.locator("input[name=scenario]:checked").inputValue();

/** The chosen row says the amount of the page. */
async function agrees(page, incident) {
  await settled(page);
  assert.equal(await chosen(page), incident);
  const all = await amounts(page);
  for (const end of ["low", "typical", "high"]) assert.equal(all[`incident.${incident}.${end}`], all[`estimate.${end}`], `${incident} ${end}`);
}

for (const width of [320, 390, 1280]) {
  test(`a row is chosen by a click anywhere on it, and has the amount of the page, at ${width} px`, () =>
    scene({ context: { viewport: { width, height: 900 }, reducedMotion: "reduce" } }, async (page, origin) => {
      await open(page, origin);
      await page.locator("button[name=sample][value=manufacturing]").click();
      await settled(page);
      const before = await amounts(page);
      for (const incident of await incidents(page)) {
        const there = row(page, incident);
        await there.scrollIntoViewIfNeeded();
        const box = await there.boundingBox();
        assert.ok(box.height >= 44, `${incident} is ${box.height} px high`);
        // on the bar, at the right end, far from name and icon
        await there.click({ position: { x: box.width - 4, y: box.height - 6 } });
        await settled(page);
        assert.equal(await chosen(page), incident);
        const now = (await amounts(page))["estimate.typical"];
        if (now === undefined) {
          assert.ok((await there.locator(".cc-choice__note").innerText()).length > 0, `${incident} says why it has no amount`);
          continue;
        }
        await agrees(page, incident);
        // nothing but the company was entered, so the row has said it before
        assert.equal(now, before[`incident.${incident}.typical`], incident);
        assert.equal(await there.locator("svg.cc-chart__svg").count(), 1, `${incident} has a bar`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
    }));
}

test("the arrow keys move through the rows, the focus shows, and the amount follows", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("button[name=sample][value=manufacturing]").click();
    await settled(page);
    const all = await incidents(page);
    await radio(page, all[0]).focus();
    await page.keyboard.press("Space");
    await settled(page);
    const seen = new Set();
    for (const incident of all.slice(1)) {
      await page.keyboard.press("ArrowDown");
      await settled(page);
      assert.equal(await chosen(page), incident);
      assert.equal(await page.evaluate(() => document.activeElement.value), incident, "the focus stays on what is chosen");
      assert.equal(await radio(page, incident).evaluate((one) => getComputedStyle(one).outlineStyle), "solid", incident);
      seen.add((await amounts(page))["estimate.typical"]);
    }
    assert.ok(seen.size > 3, "each has an amount of its own");
    await page.keyboard.press("ArrowDown");
    await agrees(page, all[0]);
  }));

test("before any answer the rows stand without bars, and the control works", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#s1 button[name=next-client]").click();
    await settled(page);
    assert.equal(await page.locator("#fig-incidents .cc-chart__svg").count(), 0);
    const all = await incidents(page);
    assert.equal(await page.locator(".cc-choice").count(), all.length);
    await row(page, all.at(-1)).click();
    assert.equal(await chosen(page), all.at(-1));
    assert.deepEqual(Object.keys(await amounts(page)).filter((key) => key.startsWith("incident.")), []);
  }));

test("the table of what moves what is drawn once it is opened, and follows", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const fold = page.locator("#fig-incidents details", { hasText: "どの答えが" });
    assert.equal(await fold.locator("tbody tr").count(), 0);
    await fold.locator("summary").click();
    await fold.locator("tbody tr").first().waitFor();
    const rows = await fold.locator("tbody tr").evaluateAll((list) => list.map((one) => [...one.cells].map((cell) => cell.textContent)));
    assert.deepEqual(rows.map(([name]) => name), ["従業員数", "年商", "パソコンの台数", "預かっている個人情報", "いまのセキュリティ費用"]);
    assert.match(rows[1][1], /ランサムウェア/);
    assert.equal(rows[4][1], "どの額も動かない");
    const table = await page.locator("#fig-incidents details", { hasText: "を表で見る" }).locator("tbody tr").count();
    assert.equal(table, (await incidents(page)).length);
  }));
