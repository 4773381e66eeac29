import assert from "node:assert/strict";
import { amount, amounts, open, settled, stage, test } from "../stage.mjs";
import { choose } from "../states.mjs";

const { scene } = stage();

const sample = (page, id) => page.locator(`button[name=sample][value=${id}]`).click();

/** Types into a field and waits for the page to follow. */
async function type(page, name, text) {
  await page.locator(`input[name=${name}]`).fill(text);
  await settled(page);
}

async function expectAmounts(page, wanted) {
  await settled(page);
  for (const [key, value] of Object.entries(wanted)) assert.equal(await amount(page, key), value, key);
}

test("the first view is Kou-sha, to the yen", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await expectAmounts(page, {
      "breakdown.investigation": "3640000", "breakdown.containment": "440000", "breakdown.prevention": "2140000",
      "breakdown.total": "6220000", "breakdown.avoidable": "4080000", "breakdown.investment": "2140000", "guide.36": "2239200",
    });
    await page.locator("#s4 summary").first().click();
    const section = await page.locator("#s4").innerText();
    assert.match(section, /408\s*万円/);
    assert.match(section, /400\s*万円/, "the printed value stands beside the computed one");
  }));

test("Otsu-sha is one tap away, and Kou-sha comes back the same", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const first = await amounts(page);
    await sample(page, "otsu");
    await expectAmounts(page, { "breakdown.total": "34750000", "breakdown.avoidable": "24750000", "breakdown.investment": "10000000" });
    await sample(page, "kou");
    await settled(page);
    assert.deepEqual(await amounts(page), first);
  }));

for (const [text, half, one] of [
  ["1億2,000万", "600000", "1200000"],
  ["１億２，０００万円", "600000", "1200000"],
  ["5億円", "2500000", "5000000"],
  ["1.5億", "750000", "1500000"],
  ["120000000", "600000", "1200000"],
]) {
  test(`revenue typed as ${text} gives its two yardsticks`, () =>
    scene({}, async (page, origin) => {
      await open(page, origin);
      await type(page, "revenue", text);
      await expectAmounts(page, { "benchmark.half-percent": half, "benchmark.one-percent": one });
    }));
}

test("the ceiling appears with a probability, and goes with it", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    assert.equal(await page.locator('data[data-key="ceiling.gordon-loeb"]').count(), 0);
    await type(page, "probability", "10");
    await expectAmounts(page, { "ceiling.gordon-loeb": "228821", "guide.36": "2239200" });
    await type(page, "probability", "");
    assert.equal(await page.locator('data[data-key="ceiling.gordon-loeb"]').count(), 0);
  }));

test("an estimate of one's own is the breakdown, exactly", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await choose(page, "method", "entered");
    await type(page, "investigation", "364万");
    await type(page, "containment", "44万");
    await type(page, "prevention", "214万");
    await expectAmounts(page, { "breakdown.total": "6220000", "breakdown.avoidable": "4080000", "estimate.typical": "6220000" });
    await type(page, "prevention", "2,140,001円");
    await expectAmounts(page, { "breakdown.total": "6220001", "breakdown.investment": "2140001" });
  }));

test("low, typical and high stand in their order for every incident and way", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const values = (name) => page.locator(`input[name=${name}]`).evaluateAll((all) => all.map((one) => one.value));
    let seen = 0;
    for (const scenario of await values("scenario")) {
      await choose(page, "scenario", scenario);
      for (const method of await values("method")) {
        await choose(page, "method", method);
        await settled(page);
        const now = await amounts(page);
        if (!("estimate.typical" in now)) continue;
        const [low, typical, high] = ["low", "typical", "high"].map((end) => Number(now[`estimate.${end}`]));
        assert.ok(0 <= low && low <= typical && typical <= high, `${scenario} ${method}: ${low} ${typical} ${high}`);
        seen++;
      }
    }
    assert.ok(seen >= 6, `only ${seen} combinations gave an estimate`);
  }));

test("every result is an exact number, equal wherever it stands", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await type(page, "probability", "10");
    const all = await page.locator("data[data-key]").evaluateAll((list) => list.map((one) => [one.dataset.key, one.value]));
    const by = new Map();
    for (const [key, value] of all) {
      assert.match(value, /^-?\d+(\.\d+)?$/, `${key} has the value ${JSON.stringify(value)}`);
      assert.equal(by.get(key) ?? value, value, `${key} is shown with two values`);
      by.set(key, value);
    }
    for (const key of [
      "breakdown.investigation", "breakdown.containment", "breakdown.prevention", "breakdown.total", "breakdown.avoidable",
      "breakdown.investment", "breakdown.leverage", "breakdown.break-even", "estimate.low", "estimate.typical", "estimate.high",
      "survey.amount", "benchmark.half-percent", "benchmark.one-percent", "guide.36", "ceiling.gordon-loeb",
    ]) assert.ok(by.has(key), `the contract promises ${key}`);
  }));

test("every control of the contract has its name", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const names = new Set(await page.locator("#app [name]").evaluateAll((all) => all.map((one) => one.name)));
    for (const name of [
      "sample", "trade", "employees", "revenue", "pcs", "records", "spending", "scenario", "method", "probability",
      "investigation", "containment", "prevention",
    ]) assert.ok(names.has(name), name);
  }));

test("the sources of a number are one tap away", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator(".cc-ref").first().click();
    const sheet = page.locator(".cc-source");
    await sheet.waitFor({ state: "visible" });
    assert.match(await sheet.innerText(), /大阪商工会議所|JNSA|IPA|警察庁/);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
  }));
