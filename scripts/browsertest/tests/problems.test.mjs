import assert from "node:assert/strict";
import { amount, amounts, open, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

const bad = {
  letters: "abc",
  "a negative number": "-5",
  "a number without end": "1e999",
  nothing: "",
  "ten thousand digits": "9".repeat(10000),
  "half a number": "3億と少し",
  "markup": "<b>5</b>",
};

/** The visible message that a field points to. */
async function message(page, name) {
  const field = page.locator(`input[name=${name}]`);
  await page.waitForFunction((n) => document.querySelector(`input[name=${n}]`).getAttribute("aria-invalid") === "true", name);
  const ids = (await field.getAttribute("aria-describedby")).split(/\s+/);
  const error = ids.find((id) => id.endsWith("-error"));
  assert.ok(error, `${name} points to ${ids}`);
  const words = page.locator(`#${error}`);
  assert.ok(await words.isVisible());
  return (await words.innerText()).trim();
}

for (const field of ["revenue", "employees"]) {
  for (const [what, text] of Object.entries(bad)) {
    test(`${what} in ${field} gets a message and changes nothing else`, () =>
      scene({}, async (page, origin) => {
        await open(page, origin);
        const before = await amounts(page);
        const control = page.locator(`input[name=${field}]`);
        await control.fill(text);
        await control.blur();
        const words = await message(page, field);
        assert.ok(words.length > 5, words);
        assert.match(words, /ください/, "a message says what to do");
        assert.doesNotMatch(words, /不正|エラー/);
        assert.deepEqual(await amounts(page), before, "the last good result stays");
        assert.equal((await page.locator("[aria-invalid=true]").count()), 1, "only this field is marked");
        assert.equal(await page.locator("b").filter({ hasText: /^5$/ }).count(), 0);
        await control.fill(field === "revenue" ? "5億" : "30");
        await page.waitForFunction(() => !document.querySelector("[aria-invalid=true]"));
        await settled(page);
        if (field === "revenue") assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
      }));
  }
}

for (const field of ["pcs", "records", "spending", "probability"]) {
  test(`the optional field ${field} may be empty and refuses what it cannot read`, () =>
    scene({}, async (page, origin) => {
      await open(page, origin);
      const control = page.locator(`input[name=${field}]`);
      await control.fill("");
      await control.blur();
      await settled(page);
      assert.notEqual(await control.getAttribute("aria-invalid"), "true");
      for (const text of ["abc", "-5", "1e999", "9".repeat(10000)]) {
        await control.fill(text);
        await control.blur();
        assert.match(await message(page, field), /ください/, `${field} ${text.slice(0, 10)}`);
      }
    }));
}

test("the summary lists every problem, takes the focus, and leads to the field", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const before = await amounts(page);
    await page.locator("input[name=revenue]").fill("たくさん");
    await page.locator("input[name=employees]").fill("0");
    await page.locator("button[name=submit]").click();
    const summary = page.locator("#problems");
    await summary.waitFor({ state: "visible" });
    await page.waitForFunction(() => document.activeElement.id === "problems");
    const links = summary.locator("a");
    assert.equal(await links.count(), 2);
    assert.deepEqual(await amounts(page), before);
    const revenue = links.filter({ hasText: "年商" });
    assert.equal((await revenue.innerText()).includes(await message(page, "revenue")), true, "the same words in both places");
    await revenue.click();
    await page.waitForFunction(() => document.activeElement.name === "revenue");
    await page.waitForFunction(() => { // the page may still be scrolling there
      const box = document.activeElement.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
    await page.keyboard.press("Control+A");
    await page.keyboard.type("5億");
    await page.locator("input[name=employees]").fill("30");
    await page.locator("button[name=submit]").click();
    await summary.waitFor({ state: "hidden" });
    await settled(page);
    assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
  }));

for (const width of [390, 768, 1280]) {
  test(`a field that the summary leads to is seen with its label at ${width} px, by touch and by key`, () =>
    scene({ context: { viewport: { width, height: 844 }, reducedMotion: "reduce" } }, async (page, origin) => {
      await open(page, origin);
      for (const name of ["revenue", "employees", "pcs", "records", "spending"]) await page.locator(`input[name=${name}]`).fill("たくさん");
      for (const press of [(link) => link.click(), (link) => link.press("Enter")]) {
        await page.locator("button[name=submit]").click({ delay: 150 }); // as long as a hand takes, and nothing may move meanwhile
        await page.waitForFunction(() => document.activeElement.id === "problems");
        const links = page.locator("#problems a");
        assert.equal(await links.count(), 5);
        for (let n = 0; n < 5; n++) {
          await press(links.nth(n));
          await page.waitForFunction((to) => `#${document.activeElement.id}` === to, await links.nth(n).getAttribute("href"));
          const covered = await page.evaluate(() => {
            const field = document.activeElement.closest(".cc-field");
            return [...field.querySelectorAll("label, .cc-field__hint, .cc-input")].filter((one) => {
              const { left, top, bottom } = one.getBoundingClientRect();
              return top < 0 || bottom > innerHeight || !one.contains(document.elementFromPoint(left + 2, top + 2));
            }).map((one) => one.textContent);
          });
          assert.deepEqual(covered, [], await links.nth(n).innerText());
        }
      }
    }));
}

test("clearing empties the fields and the result; a sample fills them again", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const before = await amounts(page);
    await page.locator("#s1 button[name=next-client]").click();
    await settled(page);
    assert.equal(await page.locator("input[name=revenue]").inputValue(), "");
    assert.equal((await amounts(page))["breakdown.total"], undefined);
    assert.equal(await page.locator("[aria-invalid=true]").count(), 0, "an empty page scolds nobody");
    await page.locator("button[name=sample][value=kou]").click();
    await settled(page);
    assert.deepEqual(await amounts(page), before);
  }));

test("typing keeps the caret, and leaving the field tidies it", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const field = page.locator("input[name=revenue]");
    await field.fill("１億２０００万円");
    await field.press("Home");
    await field.press("ArrowRight");
    await page.keyboard.type("0");
    await settled(page);
    assert.equal(await field.inputValue(), "１0億２０００万円", "nothing is rewritten under the caret");
    assert.equal(await field.evaluate((el) => el.selectionStart), 2);
    await field.blur();
    await settled(page);
    assert.equal(await amount(page, "benchmark.half-percent"), "5100000");
  }));

test("a text under composition is not rewritten", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const field = page.locator("input[name=revenue]");
    await field.fill("");
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "ご", selectionStart: 1, selectionEnd: 1 });
    await settled(page);
    await session.send("Input.imeSetComposition", { text: "ごお", selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(900); // longer than the pause after which the page speaks
    assert.equal(await field.inputValue(), "ごお");
    await session.send("Input.insertText", { text: "５億" });
    await settled(page);
    assert.equal(await field.inputValue(), "５億");
    assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
  }));

test("whatever is typed, the program stays alive", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const field = page.locator("input[name=revenue]");
    for (const text of ["😀", "\ud800", "\"\\\"", "\\u0000", "\u2028", "\u0001\u001f", "'; --", "\u202e5億", "{}", "1" + "0".repeat(400), "%s%n", "５億\t", "ﾊﾝｶｸ"]) {
      await field.evaluate((el, value) => {
        el.value = value;
        el.dispatchEvent(new Event("input", { bubbles: true }));
      }, text);
      await settled(page);
      assert.equal(await page.locator("html").getAttribute("data-load"), "ready", JSON.stringify(text));
    }
    await field.fill("5億");
    await settled(page);
    assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
  }));
