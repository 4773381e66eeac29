// The calculator in a column of somebody else's page: ?embed=1.
import assert from "node:assert/strict";
import { brands, contrasts } from "../contrast.mjs";
import { calculator, site } from "../folder.mjs";
import { fill, incidents, settled, stage, test } from "../stage.mjs";
import { choose } from "../states.mjs";

const { scene } = stage();
const most = { 600: 1200, 390: 1700 };

/** Plays in a frame of that width in another site's page, which has room for more. */
async function column(width, play, { lang = "ja", theme = "light", listed = false } = {}) {
  const calc = await calculator(() => ({ embedOrigins: listed ? [host.origin] : [] }));
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
          await fill(frame, { employees: "-3", revenue: "abc" });
          await frame.locator("#f-revenue-error").waitFor();
          heights[`${incident}, problems`] = await height(frame);
          await fill(frame, { employees: "30", revenue: "300000000" });
        }
        console.log(`# ${width} px, ${lang}: ${Object.entries(heights).map(([what, one]) => `${what} ${one}`).join(", ")}`);
        for (const [what, one] of Object.entries(heights)) assert.ok(one <= most[width], `${what}: ${one}`);
        assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "nothing scrolls sideways");
      }, { lang }));
  }
}

/** Gives the element attributes, and takes away those without a value; resolves once the frame has them. */
async function wear(page, frame, attributes) {
  await page.locator("cyber-cost-calculator").evaluate((one, all) => {
    for (const [key, value] of Object.entries(all)) {
      if (value) one.setAttribute(key, value);
      else one.removeAttribute(key);
    }
    one.setAttribute("brand", "#010203"); // messages keep their order: once this is there, all are
  }, attributes);
  await frame.waitForFunction(() => document.documentElement.style.getPropertyValue("--cc-brand") === "#010203");
  const brand = attributes.brand ?? "";
  await page.locator("cyber-cost-calculator").evaluate((one, value) => (value ? one.setAttribute("brand", value) : one.removeAttribute("brand")), brand);
  await frame.waitForFunction((value) => document.documentElement.style.getPropertyValue("--cc-brand") === value, brand);
  await settled(frame);
}

const looks = [
  {}, { size: "s" }, { size: "l" }, { corner: "none" }, { corner: "round" }, { density: "compact" },
  { font: "sans-serif" }, { font: "serif" }, { font: "system-ui" }, { font: "ui-rounded" }, { font: "host" },
  { size: "s", density: "compact" }, { size: "l", density: "compact" }, { size: "l", font: "serif", corner: "round" },
];
const large = { 600: 1500, 390: 2200 }; // where the words are large, docs/embedding.md

for (const width of Object.keys(most).map(Number)) {
  test(`however a host has it look, the tool keeps its height in a column of ${width} px, its words can be read and its controls be pressed`, () =>
    column(width, async (frame, page) => {
      await page.locator("cyber-cost-calculator").evaluate((one) => { one.style.fontFamily = "'Noto Serif CJK JP', Georgia, serif"; });
      const none = { size: "", corner: "", density: "", font: "" };
      const lines = [];
      for (const look of looks) {
        await wear(page, frame, { ...none, ...look });
        const tall = [];
        for (const incident of await incidents(frame)) {
          await choose(frame, "scenario", incident);
          tall.push(await height(frame));
        }
        const found = await frame.evaluate(() => {
          const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
          const worded = shown("#app *, .cc-footer *").filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !one.closest(".cc-num, svg, .cc-vh"));
          return {
            words: Math.min(...worded.map((one) => parseFloat(getComputedStyle(one).fontSize))),
            field: Math.min(...shown("input[type=text]").map((one) => parseFloat(getComputedStyle(one).fontSize))),
            control: Math.min(...shown("input[type=text], input[type=radio], button, .cc-button, summary").map((one) => one.getBoundingClientRect().height)),
            sideways: document.documentElement.scrollWidth > innerWidth,
          };
        });
        const name = Object.entries(look).map((one) => one.join("=")).join(" ") || "default";
        lines.push(`${name} ${Math.max(...tall)}`);
        assert.ok(Math.max(...tall) <= (look.size === "l" ? large : most)[width], `${name}: ${tall}`);
        assert.ok(found.words >= 12, `${name}: words of ${found.words} px`);
        assert.ok(found.field >= 16, `${name}: fields of ${found.field} px`);
        assert.ok(found.control >= 32, `${name}: a control of ${found.control} px`);
        assert.equal(found.sideways, false, `${name}: nothing scrolls sideways`);
      }
      console.log(`# ${width} px, tallest of the incidents: ${lines.join(", ")}`);
    }, { listed: true }));
}

test("whatever the colour of the host, every word and edge of the tool can be seen, light and dark, with problems too", () =>
  column(600, async (frame, page) => {
    const edges = [[".cc-input", "borderTopColor", true], [".cc-button[data-kind=primary]", "backgroundColor"], [".cc-choice__control:checked", "boxShadow", true], [".cc-choice__control:checked", "boxShadow"]];
    await choose(frame, "scenario", "ransomware");
    const accents = new Set();
    for (const problems of [false, true]) {
      if (problems) {
        await fill(frame, { employees: "-3" });
        await frame.locator("#f-employees-error").waitFor();
      }
      for (const theme of ["light", "dark"]) for (const brand of brands) {
        await wear(page, frame, { theme, brand });
        assert.equal(await frame.locator("html").getAttribute("data-theme"), theme);
        const found = await contrasts(frame, edges);
        assert.ok(found.length > 30, `${found.length} words`);
        const worst = found.reduce((a, b) => (a.ratio / a.least < b.ratio / b.least ? a : b));
        const of = (what) => found.find((one) => one.what.startsWith(what)).ratio.toFixed(2);
        console.log(`# tool, ${theme}, ${brand}${problems ? ", problems" : ""}: words of the button ${of("a.cc-button")}, the button ${of(edges[1][0])}, mark of the choice ${of(edges[2][0])}; least ${worst.ratio.toFixed(2)} of ${worst.least} (${worst.what}), ${found.length} looked at`);
        assert.deepEqual(found.filter((one) => one.ratio < one.least).map((one) => `${one.what}: ${one.ratio.toFixed(2)}`), [], `${theme}, ${brand}`);
        accents.add(await frame.locator("a[data-full]").evaluate((one) => getComputedStyle(one).backgroundColor));
      }
    }
    assert.ok(accents.size >= 8, `the colour shows: ${[...accents]}`);
  }, { listed: true }));

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
