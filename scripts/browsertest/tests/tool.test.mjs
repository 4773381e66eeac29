// The calculator in a column of somebody else's page: ?embed=1.
import assert from "node:assert/strict";
import { calculator, site } from "../folder.mjs";
import { incidents, settled, stage, test } from "../stage.mjs";
import { choose } from "../states.mjs";

const { scene } = stage();
const most = { 600: 1200, 390: 1700 };

/** Plays in a frame of that width in another site's page, which has room for more. */
async function column(width, play, { lang = "ja", theme = "light" } = {}) {
  const calc = await calculator({ embedOrigins: [] });
  const host = await site(`<div style="width:${width}px"><cyber-cost-calculator src="${calc.origin}/" lang="${lang}" theme="${theme}"></cyber-cost-calculator></div><script src="${calc.origin}/embed.js" defer></script>`);
  try {
    await scene({ origin: calc.origin, hosts: [host.origin], context: { viewport: { width: width + 40, height: 900 } } }, async (page) => {
      await page.goto(host.origin + "/");
      const frame = await page.locator("cyber-cost-calculator").evaluateHandle((one) => one.frame).then((one) => one.contentFrame());
      await frame.waitForSelector("html[data-load=ready]", { state: "attached" });
      await play(frame, page);
    });
  } finally {
    await calc.stop();
    await host.stop();
  }
}

const height = (frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

for (const width of Object.keys(most).map(Number)) {
  for (const lang of ["ja", "en"]) {
    test(`in a column of ${width} px the tool is at most ${most[width]} px high, for every incident and with problems, ${lang}`, () =>
      column(width, async (frame) => {
        const heights = {};
        for (const incident of await incidents(frame)) {
          await choose(frame, "scenario", incident);
          heights[incident] = await height(frame);
          await frame.locator("input[name=employees]").fill("-3");
          await frame.locator("input[name=revenue]").fill("abc");
          await frame.locator("input[name=pcs]").focus();
          await frame.locator("#f-revenue-error").waitFor();
          await settled(frame);
          heights[`${incident}, problems`] = await height(frame);
          await frame.locator("input[name=employees]").fill("30");
          await frame.locator("input[name=revenue]").fill("300000000");
          await settled(frame);
        }
        console.log(`# ${width} px, ${lang}: ${Object.entries(heights).map(([what, one]) => `${what} ${one}`).join(", ")}`);
        for (const [what, one] of Object.entries(heights)) assert.ok(one <= most[width], `${what}: ${one}`);
        assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "nothing scrolls sideways");
      }, { lang }));
  }
}

test("the tool shows the questions, the amount with its range and whose it is, the guide, the disclaimer and one way out", () =>
  column(600, async (frame) => {
    await choose(frame, "scenario", "ransomware");
    const seen = (selector) => frame.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    assert.equal(await seen("input[type=text]"), 5);
    assert.equal(await seen("input[name=scenario]"), 6);
    for (const key of ["estimate.low", "estimate.typical", "estimate.high", "incident.ransomware.typical"]) assert.ok(await seen(`data[data-key="${key}"]`) > 0, key);
    assert.match(await frame.locator("#s3").innerText(), /10回のうち1回/);
    assert.match(await frame.locator("#s5").innerText(), /150\s*万円/, "0.5 % of 300 million");
    const list = frame.locator("#legal ol");
    assert.equal(await list.isVisible(), false);
    await frame.locator("#legal > summary").click();
    assert.ok(await list.isVisible());
    assert.equal(await seen("main a[href]:not([href^='sources.html'])"), 1, "one way out");
    assert.equal(await seen("h1"), 1);
  }));

test("the way out of the tool takes every answer along", () =>
  column(390, async (frame, page) => {
    const typed = { employees: "12", revenue: "8000万", pcs: "9", records: "340", spending: "15万" };
    for (const [name, text] of Object.entries(typed)) {
      const field = frame.locator(`input[name=${name}]`);
      await field.press("ControlOrMeta+a");
      await field.pressSequentially(text);
    }
    await choose(frame, "scenario", "card-leak");
    await frame.locator("input[name=online-share]").pressSequentially("25");
    await settled(frame);
    const amount = await frame.locator('#s3 data[data-key="estimate.typical"]').first().evaluate((one) => one.value);
    const [whole] = await Promise.all([page.context().waitForEvent("page"), frame.locator("a[data-full]").click()]);
    await whole.waitForSelector("html[data-load=ready]", { state: "attached" });
    for (const name of Object.keys(typed)) assert.equal(await whole.locator(`input[name=${name}]`).inputValue(), await frame.locator(`input[name=${name}]`).inputValue(), name);
    assert.equal(await whole.locator("input[name=scenario]:checked").inputValue(), "card-leak");
    assert.equal(await whole.locator("input[name=online-share]").inputValue(), "25");
    assert.equal(await whole.locator('data[data-key="estimate.typical"]').first().evaluate((one) => one.value), amount);
    assert.ok(await whole.locator("#keep").isVisible(), "the whole page");
  }));

test("what the host prints from the tool is the sheet, with its pictures", () =>
  column(600, async (frame, page) => {
    await choose(frame, "scenario", "ransomware");
    await frame.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await frame.locator(".cc-sheet").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    const seen = (selector) => frame.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0).length);
    assert.ok(await seen(".cc-sheet .cc-chart") > 0);
    assert.equal(await seen(".cc-main"), 0);
  }));
