// What people type with, and what the page makes of it: keys, a finger, a Japanese keyboard, a button that types.
import assert from "node:assert/strict";
import { amounts, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

const phone = { context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } };
const field = (page, name) => page.locator(`input[name=${name}]`);
const selected = (one) => one.evaluate((el) => el.value.slice(el.selectionStart, el.selectionEnd));

for (const [how, options, press] of [["a mouse", {}, (one) => one.click()], ["a finger", phone, (one) => one.tap()]]) {
  test(`an example's value is replaced by what is typed after a press with ${how}, and the user's own is not`, () =>
    scene(options, async (page, origin) => {
      await open(page, origin);
      const people = field(page, "employees");
      assert.equal(await people.inputValue(), "30", "the example");
      await press(people);
      await page.waitForTimeout(100);
      assert.equal(await selected(people), "30");
      await page.keyboard.type("12");
      assert.equal(await people.inputValue(), "12");
      await press(field(page, "pcs"));
      await settled(page);
      assert.notEqual(await selected(field(page, "pcs")), "", "the rest is the example's still");

      await press(people);
      await settled(page);
      assert.equal(await selected(people), "", "it is the user's own now");
      await people.press("End");
      await page.keyboard.type("0");
      assert.equal(await people.inputValue(), "120");
    }));

  test(`a second press with ${how} puts the caret into an example's value`, () =>
    scene(options, async (page, origin) => {
      await open(page, origin);
      const revenue = field(page, "revenue");
      await press(revenue);
      await page.waitForTimeout(600); // so that it is no double click, which selects a word
      assert.equal(await selected(revenue), await revenue.inputValue());
      await press(revenue);
      await page.waitForTimeout(100);
      assert.equal(await selected(revenue), "");
    }));
}

test("an example's value is replaced by what is typed after Tab", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await field(page, "revenue").focus();
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement.name), "employees");
    await page.keyboard.type("７");
    await settled(page);
    assert.equal(await field(page, "employees").inputValue(), "７");
  }));

for (const width of [390, 1280]) {
  test(`the first key after an example moves nothing from under it, ${width} px wide`, () =>
    scene({ context: { viewport: { width, height: 844 } } }, async (page, origin) => {
      await open(page, origin);
      await page.locator("button[name=sample][value=restaurant]").click();
      await settled(page);
      const people = field(page, "employees");
      await people.evaluate((one) => {
        one.focus({ preventScroll: true });
        one.scrollIntoView({ block: "center", behavior: "instant" });
      });
      const top = () => people.evaluate((one) => Math.round(one.getBoundingClientRect().top));
      const before = await top();
      await page.keyboard.type("15");
      await page.waitForFunction(() => document.getElementById("app").dataset.behind === "false");
      await settled(page);
      assert.equal(await page.locator("button[name=sample][value=restaurant]").getAttribute("aria-pressed"), "false");
      assert.equal(await top(), before);
    }));
}

test("nothing is judged and nothing said while a text is being composed", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const revenue = field(page, "revenue");
    const before = await amounts(page);
    const said = await page.locator("#s3 [role=status]").textContent();
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text, replaced) =>
      keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length, ...replaced });
    await revenue.click();
    await revenue.evaluate((el) => el.select());
    // A letter and, before typing rests, a text that replaces it: sent together, so that a slow machine cannot part them.
    await Promise.all([
      keyboard.send("Input.insertText", { text: "x" }),
      compose("ご", { replacementStart: 0, replacementEnd: 1 }),
    ]);
    for (const text of ["ご", "ごお", "ごおく"]) {
      await compose(text);
      await page.waitForTimeout(1000); // longer than typing has to rest
      assert.equal(await revenue.inputValue(), text);
      assert.equal(await revenue.getAttribute("aria-invalid"), "false", text);
      assert.equal(await page.locator("#f-revenue-error").isVisible(), false, text);
      assert.equal(await page.locator("#f-revenue-read").isVisible(), false, text);
      assert.equal(await page.locator("#s3 [role=status]").textContent(), said, text);
      assert.deepEqual(await amounts(page), before, text);
    }
    await keyboard.send("Input.insertText", { text: "五億" });
    assert.equal(await revenue.inputValue(), "五億");
    await page.locator("#f-revenue-read").filter({ hasText: "500,000,000円" }).waitFor();
    await settled(page);
    assert.notDeepEqual(await amounts(page), before);

    await revenue.evaluate((el) => el.select());
    await compose("たくさん");
    await keyboard.send("Input.insertText", { text: "たくさん" });
    await page.locator("#f-revenue-error").waitFor({ state: "visible" });
  }));

for (const [address, text, reads] of [["/", "20年に1回", "5％"], ["/en.html", "once in 20 years", "5%"]]) {
  test(`a chance that is proposed is typed into its field and read there: ${text}`, () =>
    scene({ context: { viewport: { width: 390, height: 844 } } }, async (page, origin) => {
      await page.goto(origin + address);
      await ready(page);
      assert.equal(await field(page, "probability").inputValue(), "", "nothing is filled in");
      const buttons = page.locator("button[name=chance]");
      assert.equal(await buttons.count(), 3);
      for (const box of await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
        assert.ok(box.height >= 44 && box.width >= 44, JSON.stringify(box));
      }
      await field(page, "probability").focus();
      for (let n = 0; n < 3; n++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await settled(page);
      assert.equal(await field(page, "probability").inputValue(), text);
      assert.ok((await page.locator("#f-probability-read").innerText()).includes(reads));
    }));
}

test("what a fraud costs is asked for, and what others sent is taken where the user says so", () =>
  scene(phone, async (page, origin) => {
    await open(page, origin);
    await page.locator("button[name=sample][value=manufacturing]").tap();
    await page.locator("input[name=scenario][value=transfer-fraud]").tap();
    await settled(page);
    for (const name of ["transfer-loss", "bank-balance"]) assert.ok(await field(page, name).isVisible(), name);
    assert.equal((await amounts(page))["estimate.typical"], undefined);
    assert.match(await page.locator("#s3 .cc-callout").innerText(), /送金してしまう額を入れるか/);
    assert.match(await page.locator(".cc-bar").innerText(), /送金額が未入力/);
    const box = page.locator("label:has(input[name=transfer-typical])");
    assert.ok((await box.boundingBox()).height >= 44);
    await box.tap();
    await settled(page);
    const typical = Number((await amounts(page))["estimate.typical"]);
    assert.ok(typical > 0);
    await field(page, "transfer-loss").tap();
    await page.keyboard.type("30万");
    await field(page, "transfer-loss").blur();
    await settled(page);
    assert.ok(Number((await amounts(page))["estimate.typical"]) < typical, "the company's own number counts before others'");

    await page.locator("input[name=scenario][value=ransomware]").tap();
    await settled(page);
    const without = Number((await amounts(page))["estimate.typical"]);
    await page.locator("label:has(input[name=data-stolen])").tap(); // in the open: no fold was opened
    await settled(page);
    assert.ok(Number((await amounts(page))["estimate.typical"]) > without);

    await page.locator("input[name=scenario][value=card-leak]").tap();
    await settled(page);
    assert.ok(await field(page, "online-share").isVisible());
  }));

test("English tables are in millions, as the amounts beside them are", () =>
  scene({}, async (page, origin) => {
    await page.goto(`${origin}/en.html`);
    await ready(page);
    await page.locator("button[name=sample][value=manufacturing]").click();
    await settled(page);
    assert.doesNotMatch(await page.locator("#app").innerText(), /10,000 yen/);
    const table = page.locator("#s3 table").first();
    assert.match(await table.locator("caption").innerText(), /¥ million/);
    const cells = await table.locator("td data[data-key]").evaluateAll((all) => all.map((one) => [one.value, one.textContent.trim()]));
    assert.ok(cells.length > 3);
    for (const [value, text] of cells) {
      const shown = Number(text.replace(/[^0-9.−-]/g, "").replace("−", "-"));
      assert.ok(Math.abs(shown * 1e6 - Number(value)) <= 5000, `${text} is ${value} yen`);
    }
  }));
