// Meeting mode: the page's own parts in five steps that fill the screen, and the way back to where the page was.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { amount, fill, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const tablet = { viewport: { width: 1180, height: 820 } };
const phone = { viewport: { width: 390, height: 844 } };

const step = (page) => page.locator("html").getAttribute("data-meeting");
const sections = (page) => page.locator(".cc-section:visible").evaluateAll((all) => all.map((one) => one.id));
const shown = [["s1"], ["s2"], ["s3"], ["s6"], ["s7", "keep"]];

/** Begins the meeting with the button below the amount. */
async function begin(page) {
  await page.locator("#s3 button[name=meeting]").click();
  await page.locator("#meeting").waitFor();
}

for (const [name, context] of Object.entries({ tablet, phone })) {
  test(`five steps show what the page shows and lead back to where it was, on a ${name}`, () =>
    scene({ context }, async (page, origin) => {
      await open(page, origin);
      await fill(page, { employees: "40", revenue: "5億", "cost-limit": "1000万" });
      await page.locator("#s4 summary").first().click();
      const wanted = await amount(page, "estimate.typical");
      await page.locator("#s3 button[name=meeting]").scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => ({ top: scrollY, open: [...document.querySelectorAll("details")].map((one) => one.open) }));
      await page.locator("#s3 button[name=meeting]").dblclick(); // as people press what does not answer at once
      await page.locator("#meeting").waitFor();
      for (const [i, ids] of shown.entries()) {
        assert.equal(await step(page), String(i + 1));
        assert.deepEqual(await sections(page), ids);
        assert.equal(await page.evaluate(() => document.activeElement.closest("section").id), ids[0], "what is read next is the step");
        assert.equal(await page.locator("#meeting [aria-current=step]").innerText(), ["会社", "事故", "金額", "保険", "まずすること"][i]);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `step ${i + 1} is no wider than the screen`);
        const small = await page.locator("#meeting button:visible").evaluateAll((all) => all.filter((one) => one.offsetHeight < 44 || one.offsetWidth < 44).map((one) => one.name));
        assert.deepEqual(small, []);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const over = await page.evaluate(() => document.querySelector(".cc-app .cc-main").getBoundingClientRect().bottom - document.querySelector("#meeting").getBoundingClientRect().top);
        assert.ok(over <= 0, `the bar hides ${over} px of the end of step ${i + 1}`);
        if (i < 4) await page.locator("[name=meeting-next]").click();
      }
      await page.locator("[name=meeting-step][value='3']").click();
      assert.equal(await amount(page, "estimate.typical"), wanted);
      const size = await page.locator("#s3 .cc-headline .cc-num__value").first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      assert.ok(size >= 64, `the amount is ${size} px high`);
      await page.locator("[name=meeting-end]").click();
      assert.equal(await step(page), null);
      await page.waitForFunction((top) => Math.abs(scrollY - top) <= 2, before.top);
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll("details")].map((one) => one.open)), before.open);
      assert.equal(await page.evaluate(() => document.activeElement.name), "meeting");
      assert.equal(await page.locator("#meeting").isVisible(), false);
    }));
}

test("the arrow keys and a remote turn the steps, and leave a field its own keys", () =>
  scene({ context: tablet }, async (page, origin) => {
    await open(page, origin);
    await begin(page);
    for (const [key, now] of [["ArrowLeft", 1], ["ArrowRight", 2], ["PageDown", 3], ["PageUp", 2], ["ArrowRight", 3], ["ArrowRight", 4], ["PageDown", 5], ["PageDown", 5], ["ArrowLeft", 4]]) {
      await page.keyboard.press(key);
      assert.equal(await step(page), String(now), key);
    }
    await page.locator("[name=meeting-step][value='1']").click();
    await page.locator("#f-employees").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageDown");
    assert.equal(await step(page), "1", "the keys are the field's");
    await page.locator("[name=meeting-step][value='2']").click();
    await page.locator("input[name=scenario]:checked").focus();
    const was = await page.locator("input[name=scenario]:checked").inputValue();
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await page.locator("input[name=scenario]:checked").inputValue(), was, "up and down choose");
    await page.keyboard.press("ArrowRight");
    assert.equal(await step(page), "3", "left and right go on");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.documentElement.dataset.meeting);
  }));

test("a meeting fills the screen, and ends when the screen is given back", () =>
  scene({ context: tablet }, async (page, origin) => {
    await open(page, origin);
    await begin(page);
    await page.waitForFunction(() => document.fullscreenElement);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => !document.documentElement.dataset.meeting);
    assert.equal(await page.locator("header.cc-header").isVisible(), true);
  }));

test("the next client begins at the first step, and the record stands behind the last", () =>
  scene({ context: tablet }, async (page, origin) => {
    await open(page, origin);
    await page.locator("#s5 summary").first().click();
    await begin(page);
    await page.locator("[name=meeting-step][value='1']").click();
    await fill(page, { employees: "12" });
    await page.locator("[name=meeting-step][value='5']").click();
    await page.locator("#keep button[name=next-client]").click();
    assert.equal(await step(page), "1");
    await page.waitForFunction(() => document.activeElement.id === "f-employees");
    assert.equal(await page.locator("#f-employees").inputValue(), "");
    await page.locator("[name=meeting-step][value='5']").click();
    await page.locator("[name=meeting-record]").click();
    assert.equal(await step(page), null);
    assert.equal(await page.locator("#record").evaluate((one) => one.open), true);
    await page.locator("#record textarea").first().waitFor();
    await page.waitForTimeout(500); // the screen was given back
    assert.ok(await page.locator("#record > summary").evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom < innerHeight), "the record is in view");
    assert.equal(await page.locator("#s5 details").first().evaluate((one) => one.open), false, "what the former client had open is not");
  }));

test("what was explained is noted in the record, step by step, and is the next client's no more", () =>
  scene({ context: phone }, async (page, origin) => {
    await page.clock.setFixedTime(new Date(2026, 10, 30, 14, 5));
    await open(page, origin);
    await begin(page);
    const told = page.locator("[name=meeting-told]");
    const pressed = (on) => page.locator(`[name=meeting-told][aria-pressed=${on}]`).waitFor();
    const noted = (n) => page.waitForFunction((n) => document.querySelectorAll("#meeting [data-told]").length === n, n);
    const tick = page.locator("[name=told-estimate]");
    await pressed(false);
    for (const own of [true, false]) { // with the last step goes the tick that came with the first, and no tick of the agent's own
      await tick.evaluate((one) => one.click());
      assert.equal(await tick.isChecked(), own);
      await told.click();
      await pressed(true);
      assert.equal(await tick.isChecked(), true);
      await told.click();
      await pressed(false);
      assert.equal(await tick.isChecked(), own);
    }
    await page.locator("[name=meeting-step][value='3']").click();
    await told.click();
    await pressed(true);
    await page.locator("[name=meeting-next]").click();
    await pressed(false);
    await told.click();
    await noted(2);
    await told.click(); // a slip
    await noted(1);
    await told.click();
    await page.locator("[name=meeting-step][value='3']").click();
    await pressed(true);
    await page.locator("[name=meeting-step][value='5']").click();
    assert.equal(await page.locator("#record").isVisible(), false, "the record is behind the last step");
    await page.locator("[name=meeting-record]").click();
    assert.equal(await page.locator("[name=record-told]").inputValue(), "画面「金額」 14:05\n画面「保険」 14:05");
    assert.equal(await tick.isChecked(), true);
    await begin(page);
    await noted(2); // as the record says
    await page.locator("[name=meeting-step][value='5']").click();
    await page.locator("#keep button[name=next-client]").click();
    await page.waitForFunction(() => document.activeElement.id === "f-employees");
    await noted(0);
    await told.click();
    await noted(1);
    await page.locator("[name=meeting-end]").click();
    await page.locator("#record > summary").click();
    assert.equal(await page.locator("[name=record-told]").inputValue(), "画面「会社」 14:05");
  }));

test("a meeting needs no network", () =>
  scene({ context: tablet }, async (page, origin) => {
    await open(page, origin);
    await page.waitForFunction(() => navigator.serviceWorker.controller || navigator.serviceWorker.ready.then(() => true));
    await page.locator("#offline").waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await ready(page);
    await begin(page);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await sections(page), ["s2"]);
  }));

test("what does not come is said, and comes when asked again", () =>
  scene({ context: { ...tablet, serviceWorkers: "block" }, expects: [/ERR_FAILED/] }, async (page, origin) => {
    await open(page, origin);
    await page.route(/assets\/meeting\.[0-9a-f]+\.js/, (route) => route.abort());
    await page.locator("#s3 button[name=meeting]").click();
    await page.waitForFunction(() => document.getElementById("away").textContent.startsWith("面談モードを読み込めませんでした"));
    assert.equal(await step(page), null);
    await page.unrouteAll();
    await begin(page);
    assert.equal(await step(page), "1");
  }));

test("nothing of a meeting is in a frame or on paper", () =>
  scene({ context: tablet }, async (page, origin) => {
    await page.goto(origin + "/?embed=1");
    await page.locator("html[data-load=ready]").waitFor({ state: "attached" });
    assert.equal(await page.locator("button[name=meeting]:visible").count(), 0);
    await open(page, origin);
    await begin(page);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("#meeting").isVisible(), false);
  }));

for (const colorScheme of ["light", "dark"]) {
  for (const [name, context] of Object.entries({ tablet, phone })) {
    test(`no violation of WCAG 2.2 A and AA in the steps, on a ${name}, ${colorScheme}`, () =>
      scene({ context: { ...context, colorScheme } }, async (page, origin) => {
        await open(page, origin);
        await fill(page, { "cost-limit": "1000万" });
        await page.evaluate(axe);
        await begin(page);
        for (let i = 1; i <= 5; i++) {
          await page.locator(`[name=meeting-step][value='${i}']`).click();
          await settled(page);
          const { violations } = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
          assert.deepEqual(violations.map((one) => [one.id, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160))]), [], `step ${i}`);
        }
      }));
  }
}
