// The English page says the same amounts in English.
import assert from "node:assert/strict";
import test from "node:test";
import { fill, ready, stage } from "../stage.mjs";

const { scene } = stage();

const read = (page) => page.locator("#app data[data-key]").evaluateAll((all) =>
  all.filter((one) => !one.closest("[hidden]")).map((one) => `${one.dataset.key}=${one.value}`).sort());

async function enter(page) {
  await page.locator("button[value=manufacturing]").click();
  await fill(page, { probability: "10", "cost-limit": "10,000,000", "measure-cost": "400,000", "measure-probability": "5", margin: "5" });
  await page.locator("#s8 summary").first().click();
  await page.locator("#fig-year").waitFor();
}

test("the same amounts stand on both pages", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await enter(page);
    const japanese = await read(page);
    await page.goto(origin + "/en.html");
    await ready(page);
    await enter(page);
    const english = await read(page);
    assert.ok(english.length > 40, `only ${english.length} results`);
    assert.deepEqual(english, japanese);
  }));

test("the estimate goes along to the page in the other language", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await enter(page);
    await page.locator("#s8 summary").first().click();
    const japanese = await read(page);
    await page.waitForFunction(() => location.hash.startsWith("#v="));
    await page.locator(".cc-header__link[lang=en]").click();
    await page.waitForURL(/en\.html#v=/);
    await ready(page);
    assert.deepEqual(await read(page), japanese);
  }));

test("the English page's own words are English", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/en.html");
    await ready(page);
    await enter(page);
    const lines = await page.locator("#app").innerText();
    const strange = lines.split("\n").filter((line) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(line) && !line.includes("5億"));
    assert.deepEqual(strange, []);
    assert.equal(await page.locator("#app").getByText("¥21.8").count() > 0, true);
  }));
