import assert from "node:assert/strict";
import { assumed, terms, year } from "../assumptions.mjs";
import { onPaper, plain } from "../paper.mjs";
import { fill, incidents, open, optionalLines, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

const sample = (page, id) => page.locator(`button[name=sample][value=${id}]`).click();

/** Ticks every optional line that the page asks about. */
async function tickAll(page) {
  await settled(page);
  for (const name of await optionalLines(page)) await page.locator(`input[name=${name}]`).evaluate((box) => { if (!box.checked) box.click(); });
}

/** The results that are shown within an element of the page, by key. */
const results = (page, within) =>
  page.locator(`${within} data[data-key]`).evaluateAll((all) => Object.fromEntries(
    all.filter((one) => !one.closest("[hidden]")).map((one) => [one.dataset.key, [one.value, one.textContent]])));

/** What the browser would put on the page to print it, and the pages it prints. */
async function print(page) {
  const screen = await results(page, "#app");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const sheet = {
    results: await results(page, ".cc-sheet"),
    lines: await page.locator(".cc-sheet__sources li, .cc-sheet__legal li").allInnerTexts(),
    pictures: await page.locator(".cc-sheet svg[role=img]").count(),
  };
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".cc-sheet").count(), 0, "the sheet leaves the page after printing");
  assert.deepEqual(await results(page, "#app"), screen, "printing changed the page");

  const pdf = await onPaper(page);
  assert.equal(await page.locator(".cc-sheet").count(), 0, "the sheet leaves the page after printing");
  return { screen, sheet, ...pdf };
}

/** Every face of the sheet keeps to this. */
function check({ screen, sheet, facts, text }) {
  assert.match(facts, /Pages:\s+2\n/);
  assert.match(facts, /Page size:.*A4/);
  for (const [key, [value]] of Object.entries(screen)) {
    if (key.startsWith("incident.")) continue; // the chosen one is the estimate, and the others are no part of the sheet
    assert.equal(sheet.results[key]?.[0], value, `${key} on paper`);
  }
  for (const [key, [, shown]] of Object.entries(sheet.results)) {
    assert.ok(text.includes(plain(shown)), `${key} is not printed as ${shown}`);
  }
  assert.ok(sheet.lines.length > 7);
  for (const line of sheet.lines) assert.ok(text.includes(plain(line)), `not printed: ${line}`);
  assert.match(text, /SHA-256[0-9a-f]{8}/);
  assert.match(text, /1\/2/);
  assert.match(text, /2\/2/);
}

const cover = { "cost-limit": "1000万", "cost-deductible": "10万", "cost-share": "90", "profit-limit": "500万", "profit-waiting": "12" };

test("a manufacturer's sheet, with everything entered, is two pages of A4 with all its numbers", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await sample(page, "manufacturing");
    await fill(page, { probability: "10", margin: "5", "measure-cost": "60万", "measure-probability": "4", ...cover });
    const printed = await print(page);
    check(printed);
    for (const key of ["cover.kept", "year.gross.100", "year.kept.100", "ceiling.gordon-loeb", "measure.rosi", "optimum.class-1"]) {
      assert.ok(key in printed.sheet.results, key);
    }
    assert.equal(printed.sheet.pictures, 3, "the axis, the cover and the code");
  }));

test("Otsu-sha's sheet is two pages with the printed numbers", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await sample(page, "otsu");
    await settled(page);
    const printed = await print(page);
    check(printed);
    assert.ok(printed.text.includes("3,475万円"));
    assert.ok(!printed.text.includes("保険の条件"), "no cover was entered");
    assert.ok(!printed.text.includes("年に1度"), "no chance was entered");
  }));

test("the longest amounts and texts keep to two pages", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await sample(page, "giaj-b");
    await page.locator("input[name=scenario][value=card-leak]").check({ force: true });
    for (const name of ["newspaper", "call-centre", "condolence"]) {
      await page.locator(`input[name=${name}]`).evaluate((box) => box.checked || box.click());
    }
    await fill(page, {
      revenue: "1000兆", employees: "100万", pcs: "100万", records: "1億", spending: "1000兆",
      "stopped-days-low": "3.25", "stopped-days-typical": "14.125", "stopped-days-high": "365",
      "daily-profit": "999,999,999,999,999", "examined-pcs": "100", "examined-servers": "50", "claiming-share": "12.5",
      "call-centre-months": "12", "online-share": "99.9999", effort: "27.7", "labour-cost": "50万", margin: "33.3333",
      probability: "99.9", "measure-cost": "1000兆", "measure-probability": "50",
      "liability-limit": "999,999,999,999,999", "liability-deductible": "100万", "liability-share": "95.5", ...cover,
      "cost-limit": "123,456,789,012", "profit-share": "80", "overall-limit": "999,999,999,999",
      customer: "株式会社".repeat(25), trade: "情報通信業".repeat(20), person: "山田".repeat(50), "explained-by": "W".repeat(100),
    });
    assert.equal(await page.locator("#app").getAttribute("data-state"), "ready");
    check(await print(page));
  }));

test("a larger firm's leak, with everything entered, keeps to two pages", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await sample(page, "giaj-b");
    await fill(page, {
      revenue: "120億", probability: "10", margin: "5", "measure-cost": "60万", "measure-probability": "4",
      "liability-limit": "1億", ...cover, "overall-limit": "3000万",
    });
    check(await print(page));
  }));

for (const address of ["/", "/en.html"]) {
  test(`whatever is entered, the sheet is made to fit two pages, and only as small as it must be: ${address}`, () =>
    scene({}, async (page, origin) => {
      const fit = () => page.locator(".cc-sheet").evaluate((one) => Number(one.style.getPropertyValue("--cc-paper")));
      await page.goto(origin + address);
      await ready(page);
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      assert.equal(await fit(), 1, "Kou-sha's sheet keeps its size");
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));

      await sample(page, "manufacturing");
      const asked = {
        employees: "18", revenue: "2億5000万", pcs: "20", records: "8000", spending: "45万",
        "stopped-days-typical": "20", "examined-pcs": "5", "examined-servers": "2", effort: "6", margin: "4",
        "liability-limit": "1億", "liability-deductible": "10万", "liability-share": "90",
        "cost-limit": "3000万", "cost-deductible": "10万", "cost-share": "90",
        "profit-limit": "1000万", "profit-waiting": "12", "profit-share": "80", "overall-limit": "5000万",
        probability: "6", "measure-cost": "50万", "measure-probability": "3",
      };
      for (const scenario of ["ransomware", "card-leak", "partner-stop"]) {
        await page.locator(`input[name=scenario][value=${scenario}]`).check({ force: true });
        await tickAll(page);
        const there = await page.locator("#app input[type=text]").evaluateAll((all) => all.map((one) => one.name));
        await fill(page, Object.fromEntries(Object.entries(asked).filter(([name]) => there.includes(name))));
        check(await print(page));
      }
      await page.locator("textarea[name=memo]").evaluate((field) => {
        field.value = "次回までに、証券の写しと見積もりを用意していただく。\n".repeat(30);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await settled(page);
      check(await print(page));
      const place = await page.evaluate(() => { scrollTo({ top: 900, behavior: "instant" }); return scrollY; });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const small = await fit();
      assert.ok(small < 1 && small > 0.6, `made ${small} times as large`);
      assert.equal(await page.evaluate(() => scrollY), place, "measuring moves nothing");
    }));

  test(`every incident, with everything that is asked about it, keeps to two pages: ${address}`, () =>
    scene({}, async (page, origin) => {
      await page.goto(origin + address);
      await ready(page);
      await sample(page, "manufacturing");
      const typed = Object.fromEntries(Object.entries({ ...assumed, ...terms, ...year }).map(([name, [first]]) => [name, Array.isArray(first) ? first[0] : first]));
      for (const scenario of await incidents(page)) {
        await page.locator(`input[name=scenario][value=${scenario}]`).check({ force: true });
        await tickAll(page);
        const asked = await page.locator("#app input[type=text]").evaluateAll((all) => all.map((one) => one.name));
        await fill(page, Object.fromEntries(Object.entries(typed).filter(([name]) => asked.includes(name))));
        assert.equal(await page.locator("#app").getAttribute("data-state"), "ready", scenario);
        check(await print(page));
      }
    }));
}

test("the sheet in English has the same numbers on two pages", () =>
  scene({}, async (page, origin) => {
    const numbers = async (address) => {
      await page.goto(origin + address);
      await ready(page);
      await sample(page, "manufacturing");
      await fill(page, { probability: "10", ...cover });
      const printed = await print(page);
      check(printed);
      return Object.fromEntries(Object.entries(printed.sheet.results).map(([key, [value]]) => [key, value]));
    };
    assert.deepEqual(await numbers("/en.html"), await numbers("/"));
  }));

test("without a company the sheet is a form to fill in", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#s1 button[name=next-client]").click();
    await settled(page);
    const printed = await print(page);
    check(printed);
    assert.ok(!("estimate.typical" in printed.sheet.results));
    assert.match(printed.text, /打ち合わせの記録/);
    assert.equal(printed.sheet.pictures, 1, "only the code that opens the page");
  }));

test("names and notes are printed, and the button prints", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.evaluate(() => {
      window.cybercostPrints = 0;
      window.print = () => { window.cybercostPrints++; };
    });
    await page.locator("input[name=customer]").evaluate((field) => {
      field.value = "株式会社<なにわ>食品";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.locator("textarea[name=memo]").evaluate((field) => {
      field.value = "次回は12月3日\n見積もりを持参";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await settled(page);
    const printed = await print(page);
    check(printed);
    for (const text of ["株式会社<なにわ>食品", "次回は12月3日", "見積もりを持参"]) assert.ok(printed.text.includes(plain(text)), text);
    await page.locator("button[name=print]").first().click();
    await page.waitForFunction(() => window.cybercostPrints === 1);
  }));

test("without JavaScript the page itself can be printed and read", () =>
  scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/");
    const { text } = await onPaper(page);
    for (const part of ["622万円", "被害額", "出典", "お読みください"]) assert.ok(text.includes(part), part);
  }));
