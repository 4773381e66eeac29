// The English page says the same amounts in English.
import assert from "node:assert/strict";
import test from "node:test";
import { enterEverything, openYear } from "../company.mjs";
import { ready, settled, stage } from "../stage.mjs";
import { throughStates } from "../states.mjs";

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
    const japanese = await read(page);
    await page.waitForFunction(() => location.hash.startsWith("#v="));
    await page.locator(".cc-header__link[lang=en]").click();
    await page.waitForURL(/en\.html#v=/);
    await ready(page);
    await openYear(page);
    assert.deepEqual(await read(page), japanese);
  }));

/**
 * The lines shown within an element that are not English: with Japanese letters or marks in them, or with sentences
 * run together. What is marked as Japanese is, and so is 5億, which shows what may be typed.
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
  const glued = /[a-z0-9)%”][.?!][A-Z]/;
  return text.split("\n").filter((line) => japanese.test(line.replace(/[＋？]|5億/g, "")) || glued.test(line));
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
    assert.equal(await page.locator("#app").getByText("¥21.8").count() > 0, true);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await strange(page, ".cc-sheet"), [], "on paper");
  }));
