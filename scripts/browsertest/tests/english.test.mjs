// The English page says the same amounts in English.
import assert from "node:assert/strict";
import { enterEverything, openYear } from "../company.mjs";
import { lost, sideways } from "../layout.mjs";
import { fill, ready, settled, stage, test } from "../stage.mjs";
import { choose, throughStates } from "../states.mjs";

const { scene } = stage();

async function read(page) {
  await settled(page);
  return page.locator("#app data[data-key]").evaluateAll((all) =>
    all.filter((one) => !one.closest("[hidden]")).map((one) => `${one.dataset.key}=${one.value}`).sort());
}

test("the same amounts stand on both pages", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await enterEverything(page);
    const japanese = await read(page);
    await page.goto(origin + "/en.html");
    await ready(page);
    await enterEverything(page);
    const english = await read(page);
    assert.ok(english.length > 40, `only ${english.length} results`);
    assert.deepEqual(english, japanese);
  }));

test("the estimate goes along to the page in the other language", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await enterEverything(page);
    await page.locator("#f-memo").evaluate((one) => {
      one.value = "次回";
      one.dispatchEvent(new Event("input", { bubbles: true }));
    });
    const japanese = await read(page);
    const steps = await page.evaluate(() => history.length);
    await page.locator(".cc-header__link[lang=en]").click();
    await page.waitForURL(origin + "/en.html");
    await ready(page);
    await page.waitForFunction(() => document.querySelector("#f-memo").value === "次回"); // the last that comes
    await openYear(page);
    assert.deepEqual(await read(page), japanese);
    assert.deepEqual(await page.evaluate(() => [history.state, history.length]), [null, steps], "and nothing of it stands in the history");
  }));

/**
 * The lines shown within an element that are not English: with Japanese letters or marks in them, or with sentences
 * run together, or with what a browser makes of a mark in the place of words. What is marked as Japanese is, and so is 5億, which shows what may be typed.
 */
async function strange(page, within) {
  const text = await page.locator(within).evaluate((one) => {
    const without = new CSSStyleSheet();
    without.replaceSync("#app [lang=ja] { display: none !important; }");
    document.adoptedStyleSheets = [without];
    const text = one.innerText;
    document.adoptedStyleSheets = [];
    return text;
  });
  assert.ok(text.length > 500, `${within} is read`);
  const japanese = /[\u3001-\u30ff\u4e00-\u9fff\uff01-\uffef]/;
  const mark = /[\0\ufffd]/;
  const glued = /[a-z0-9)%”][.?!][A-Z]/;
  return text.split("\n").filter((line) => japanese.test(line.replace(/[＋？]|5億/g, "")) || glued.test(line) || mark.test(line));
}

test("the English page's own words are English, in every state and on paper", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/en.html");
    await ready(page);
    await throughStates(page, async (name) => {
      const found = await strange(page, "#app");
      assert.deepEqual(found.filter((line) => !line.startsWith("A secondary source (")), [], name); // and in brackets its name
    });
    await page.reload();
    await ready(page);
    await enterEverything(page);
    const typical = Number(await page.locator('#app data[data-key="estimate.typical"]').first().getAttribute("value"));
    assert.ok(await page.locator("#app").getByText(`¥${(typical / 1e6).toPrecision(3)}`).count() > 0, "amounts are in millions");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await strange(page, ".cc-sheet"), [], "on paper");
  }));

/** The amounts on a page, from usual ones to the longest, for what shows them in one line. */
const lengths = {
  "an amount of seven figures": { spending: "800,000" },
  "the longest ones": { employees: "600", revenue: "1999億9999万", pcs: "900", records: "9999999", spending: "9億9999万9999" },
  "the longest in 億円": { spending: "1234億5678万" },
};

/** Walks through lengths and widths on both pages, with low and high. */
async function throughLengths(page, origin, widths, look) {
  for (const path of ["/", "/en.html"]) {
    await page.goto(origin + path);
    await ready(page);
    await choose(page, "scenario", "ransomware");
    for (const [name, fields] of Object.entries(lengths)) {
      await fill(page, fields);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 768 });
        await settled(page);
        await look(`${path}, ${name}, ${width} px`);
      }
    }
  }
}

test("nothing of the large display is cut off, however long the amounts", () =>
  scene({ context: { reducedMotion: "reduce" } }, (page, origin) =>
    throughLengths(page, origin, [390, 960, 1024, 1180, 1280, 1366, 1920], async (where) => {
      const large = page.locator("#cc-big");
      await large.evaluate((one) => one.showPopover());
      assert.equal(await large.evaluate((one) => one.scrollWidth - one.clientWidth), 0, where);
      assert.deepEqual(await page.evaluate(lost), [], where);
      const tops = await large.locator(".cc-big__item").evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      assert.equal(tops.length, 4, where);
      if (where.includes("seven") && !where.includes("390")) assert.equal(new Set(tops).size, 1, `${where}: in one line`);
      await large.evaluate((one) => one.hidePopover());
    })));

test("the bar says in one line what it shows, with low and high", () =>
  scene({ context: { reducedMotion: "reduce" } }, (page, origin) =>
    throughLengths(page, origin, [390, 768, 834, 1024, 1151], async (where) => {
      const lines = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return new Set([...range.getClientRects()].filter((box) => box.width).map((box) => Math.round(box.bottom))).size;
      }));
      assert.deepEqual(await lines(".cc-bar__label"), [1], where);
      if (!where.includes("390")) assert.deepEqual(await lines(".cc-bar__range > *"), [1, 1], where);
      assert.deepEqual(await page.evaluate(sideways), [], where);
      assert.ok((await page.locator(".cc-bar").boundingBox()).height <= 80, where);
    })));
