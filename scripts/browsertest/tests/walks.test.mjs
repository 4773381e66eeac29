// Whole visits, as people make them. What is typed and what is meant stand side by side, written by hand; whatever
// the page then shows is compared with calc, called natively with what is meant.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { assumed, quotes, rows, terms, year } from "../assumptions.mjs";
import { keyboard, mouse, touch } from "../hands.mjs";
import { native } from "../native.mjs";
import { onPaper, plain } from "../paper.mjs";
import { agrees, ofOne, sheetAgrees } from "../shown.mjs";
import { incidents, open, optionalLines, ready, received, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const natively = native();
const answer = (input) => ofOne(natively(input));

test("an agent's minute on a tablet: Otsu-sha, ransomware, a limit of 3,000万円, print", () =>
  scene({ context: { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true } }, async (page, origin) => {
    const hand = touch(page);
    const meant = {
      scenario: "malware", method: "cases", severity: "range", year: true,
      numbers: { employees: "200", revenue: "4000000000", pcs: "260", records: "3000", spending: "3000000" }, switches: {},
    };
    await open(page, origin);
    await page.evaluate(() => {
      window.cybercostPrints = 0;
      window.print = () => { window.cybercostPrints++; };
    });
    await hand.press("button[name=sample][value=otsu]");
    await agrees(page, answer(meant), ["estimate.typical", "breakdown.total"]);

    await hand.choose("scenario", "ransomware");
    Object.assign(meant, { scenario: "ransomware", method: "itemised" });
    assert.equal(await page.locator("input[name=method]:checked").inputValue(), meant.method, "the way follows the incident");
    await agrees(page, answer(meant), ["survey.amount", "way.itemised", "way.cases"]);

    await hand.enter("cost-limit", "3,000万円");
    meant.numbers["cost-limit"] = "30000000";
    await agrees(page, answer(meant), ["estimate.typical", "cover.kept", "cover.kept.not-insurable", "breakdown.leverage", "guide.36"]);

    await hand.press("#keep button[name=print]");
    await page.waitForFunction(() => window.cybercostPrints === 1);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const entered = await sheetAgrees(page, answer(meant), meant);
    for (const field of ["employees", "revenue", "pcs", "records", "spending", "cost-limit"]) assert.ok(field in entered, field);
    const texts = await page.locator(".cc-sheet data[data-key]").allTextContents();
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await agrees(page, answer(meant));

    const { facts, text } = await onPaper(page);
    assert.match(facts, /Page size:.*A4/);
    assert.ok(Number(/Pages:\s+(\d+)/.exec(facts)[1]) <= 2, facts);
    for (const shown of [...texts, "3,000万円"]) assert.ok(text.includes(plain(shown)), `not printed: ${shown}`);
  }));

const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark", reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"] };

/** An owner at home: from an empty page to a link. */
async function evening(page, origin, hand) {
  const meant = {
    scenario: "ransomware", method: "itemised", severity: "range", year: true,
    numbers: { employees: "12", revenue: "120000000", pcs: "15", records: "1200", spending: "400000" }, switches: {},
  };
  await open(page, origin);
  await hand.press("#s1 button[name=next-client]");
  assert.equal(await page.locator("#app").getAttribute("data-state"), "empty");

  await hand.enter("employees", "１２人");
  await hand.enter("revenue", "1億2,000万円");
  await hand.enter("pcs", "15台");
  await hand.enter("records", "1,200人分");
  await hand.enter("spending", "４０万");
  await agrees(page, answer(meant), ["estimate.low", "estimate.high", "row.lost-profit", "survey.amount", "spending", "service.share"]);

  await hand.choose("scenario", "personal-leak");
  meant.scenario = "personal-leak";
  await hand.choose("method", "cases");
  await hand.choose("method", "itemised");
  await agrees(page, answer(meant), ["estimate.low", "way.cases", "way.itemised"]);

  await hand.enter("stopped-days-high", "３０日");
  await hand.enter("online-share", "35.5");
  await hand.enter("claiming-share", "８％");
  await hand.tick("call-centre");
  await hand.enter("margin", "4.5%");
  Object.assign(meant.numbers, { "stopped-days-high": "30", "online-share": "0.355", "claiming-share": "0.08", margin: "0.045" });
  meant.switches["call-centre"] = true;
  await hand.press("button[name=submit]");
  await page.waitForFunction(() => document.activeElement.id === "s3-h");
  await agrees(page, answer(meant), ["sales.needed"]);

  await hand.enter("probability", "１０％");
  await hand.enter("measure-cost", "60万円");
  await hand.enter("measure-probability", "４");
  Object.assign(meant.numbers, { probability: "0.1", "measure-cost": "600000", "measure-probability": "0.04" });
  await agrees(page, answer(meant), ["ale", "ceiling.gordon-loeb", "measure.ale", "measure.net-benefit", "measure.rosi"]);

  await hand.press("#s8 > details > summary");
  await agrees(page, answer(meant), ["year.gross.no-loss", "year.gross.mean", "year.gross.20", "year.gross.100"], { year: true });

  await hand.enter("cash", "３００万円");
  meant.numbers.cash = "3000000";
  await agrees(page, answer(meant), ["carry.typical", "carry.high", "carry.year-100"], { year: true });

  await hand.press("button[name=copy-link]");
  await page.locator("#keep [role=status]", { hasText: "リンクをコピーしました" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${origin}/#v=2&`), link);
  return { link, meant };
}

const hands = { keyboard, touch };
for (const [name, take] of Object.entries(hands)) {
  test(`an owner's evening on a phone, by ${name}: five questions, assumptions, a measure, a year, a link`, () =>
    scene({ context: { ...phone, hasTouch: name === "touch", isMobile: name === "touch" } }, async (page, origin) => {
      const { link, meant } = await evening(page, origin, take(page));
      const other = await page.context().newPage();
      await other.goto(link);
      await ready(other);
      await agrees(other, answer(meant));
      await take(other).press("#s8 > details > summary");
      await agrees(other, answer(meant), ["estimate.typical", "year.gross.100"], { year: true });
      await settled(page);
      await agrees(page, answer(meant), [], { year: true });
    }));
}

test("someone who changes every assumption: all incidents, optional lines, terms, bases, ways", () =>
  scene({}, async (page, origin) => {
    const hand = mouse(page);
    const meant = {
      scenario: "malware", method: "itemised", severity: "range", year: true,
      numbers: { employees: "77", revenue: "10500000000", pcs: "40", records: "12345", spending: "500000" }, switches: {},
    };
    const agreed = (least) => agrees(page, answer(meant), least, { year: true });
    const enter = async (name, [text, exact]) => {
      await hand.enter(name, text);
      meant.numbers[name] = exact;
    };
    const inView = (selector) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.name));

    await open(page, origin);
    for (const [name, text] of Object.entries({ employees: "７７人", revenue: "105億円", pcs: "40", records: "１２，３４５", spending: "50万" })) await hand.enter(name, text);
    await hand.choose("method", "entered");
    for (const [name, said] of Object.entries(quotes)) await enter(name, said);
    await hand.choose("method", "itemised");
    for (const [name, said] of Object.entries(year)) await enter(name, said);
    await hand.press("#s2 > details > summary");
    await hand.press("#s8 > details > summary");
    await agreed(["way.entered", "benchmark.band-low", "benchmark.band-high", "measure.rosi", "year.gross.100"]);

    const scenarios = await incidents(page);
    assert.ok(scenarios.length > 1);
    const lines = new Set(); // optional ones, of any incident
    for (const scenario of scenarios) {
      await hand.choose("scenario", scenario);
      for (const name of await optionalLines(page)) lines.add(name);
    }
    assert.ok(lines.size > 1);
    const answered = new Set(); // the ways that had an amount
    const typed = {}; // stays in the fields, and counts where it is asked for
    const moving = new Set(["effort", "labour-cost", "bank-balance"]); // what changes some amount; the first two do on the sheet alone, the last where no amount sent is typed
    for (const [round, scenario] of scenarios.entries()) {
      await hand.choose("scenario", scenario);
      meant.scenario = scenario;
      if (scenario !== "ransomware") meant.severity = "range"; // what the next incident has no basis for is not chosen any more
      const asked = await inView("#s2 input[type=text]");
      for (const name of Object.keys(assumed)) delete meant.numbers[name];
      Object.assign(meant.numbers, Object.fromEntries(Object.entries(typed).filter(([name]) => asked.includes(name))));
      await agreed();

      const optional = await optionalLines(page);
      assert.deepEqual(await inView("#s2 input[type=checkbox]"), optional);
      for (const name of lines) {
        if (optional.includes(name)) continue;
        const ticked = { ...meant, switches: { ...meant.switches, [name]: !meant.switches[name] } };
        assert.deepEqual(answer(ticked), answer(meant), `${name} is not asked about ${scenario}, yet it counts`);
      }
      for (const name of optional) {
        const before = answer(meant);
        await hand.tick(name);
        meant.switches[name] = !meant.switches[name];
        await agreed();
        if (!isDeepStrictEqual(answer(meant), before)) moving.add(name);
      }

      for (const name of asked) {
        assert.ok(name in assumed, `${name} is asked about ${scenario}, and this walk does not know it`);
        await enter(name, assumed[name][round % 2]);
        typed[name] = meant.numbers[name];
      }
      await agreed(["sales.needed", "estimate.low", "estimate.high", ...Object.keys(rows).filter((name) => asked.includes(name)).map((name) => rows[name])]);
      for (const [name, said] of Object.entries(terms)) await enter(name, said[round % 2]);
      await agreed(["cover.kept"]);
      const now = answer(meant);
      for (const [name, [[, one], [, other]]] of Object.entries({ ...assumed, ...terms })) {
        const otherwise = answer({ ...meant, numbers: { ...meant.numbers, [name]: meant.numbers[name] === one ? other : one } });
        if (isDeepStrictEqual(otherwise, now)) continue;
        assert.ok(asked.includes(name) || name in terms, `${name} is not asked about ${scenario}, yet it counts`);
        moving.add(name);
      }

      const bases = await page.locator("input[name=severity]").evaluateAll((all) => all.map((one) => one.value));
      assert.deepEqual(bases, scenario === "ransomware" ? ["range", "survey", "bands"] : ["range"]);
      for (const basis of bases) { // the last one stays chosen
        await hand.choose("severity", basis);
        meant.severity = basis;
        await agreed(["year.gross.mean"]);
      }

      for (const way of ["cases", "survey", "entered", "itemised"]) {
        await hand.choose("method", way);
        meant.method = way;
        const has = "estimate.typical" in answer(meant); // the company's own numbers and quotes always give an amount
        assert.ok(has || ["cases", "survey"].includes(way), `${way} has no amount for ${scenario}`);
        if (has) answered.add(way);
        await agreed(has ? ["estimate.typical", "year.gross.20"] : []);
      }

      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const entered = await sheetAgrees(page, answer(meant), meant);
      assert.equal(Number(entered["own-labour"]), Number(typed.effort) * Number(typed["labour-cost"]));
      for (const name of [...asked, ...Object.keys(terms)]) assert.ok(name in entered, `${name} is not on the sheet of ${scenario}`);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    }
    assert.deepEqual(Object.keys(typed).sort(), Object.keys(assumed).sort(), "every assumption was asked for");
    assert.equal(answered.size, 4, "every way has an amount for some incident");
    assert.deepEqual([...moving].sort(), [...Object.keys({ ...assumed, ...terms }), ...lines].sort(), "and each of them, each term and each optional line counts somewhere");
  }));

// What the page shows before anybody has done anything: Kou-sha.
const first = {
  scenario: "malware", method: "cases", severity: "range",
  numbers: { employees: "30", revenue: "300000000", pcs: "30", records: "1000", spending: "300000" }, switches: {},
};
const notice = (page, text) => page.locator("#keep [role=status]", { hasText: text }).waitFor();
const arrival = (page, text) => page.locator(".cc-main > [role=status]", { hasText: text }).waitFor();

test("old links: those of version 1 open for ever and say that amounts may differ, later ones and those cut short change no number", async () => {
  // Handed out: never change these two, nor what they mean.
  const short = "v=1&n=30&r=300000000&i=manufacturing&m=itemised&b=range&s=ransomware";
  const long = "v=1&n=85&r=12500000000&p=90&d=45000&e=2500000&I=3000000&C=1500000&P=800000&x=4&y=2&l=3&t=8.5&h=40&o=.6&g=900000&c=.16&k=2.5&w=6" +
    "&A=19000000&B=.2&D=3&T=7000000&f=9.5&u=480000&q=.045&E=.08&F=900000&G=.03&H=50000000&J=100000&K=.9&L=20000000&M=500000&N=.85" +
    "&Q=10000000&R=12&S=.8&U=60000000&W=1&X=0&Y=1&Z=1&i=retail&m=itemised&b=range&s=card-leak";
  const meant = {
    [short]: {
      scenario: "ransomware", method: "itemised", severity: "range",
      numbers: { employees: "30", revenue: "300000000" }, switches: {},
    },
    // without what belongs to other incidents: the partner and the false account; a shop on the net sells all there
    [long]: {
      scenario: "card-leak", method: "itemised", severity: "range", year: true,
      numbers: {
        employees: "85", revenue: "12500000000", pcs: "90", records: "45000", spending: "2500000",
        investigation: "3000000", containment: "1500000", prevention: "800000",
        "examined-pcs": "4", "examined-servers": "2", "stopped-days-low": "3", "stopped-days-typical": "8.5", "stopped-days-high": "40",
        "daily-profit": "900000", "claiming-share": "0.16", "call-centre-months": "2.5", "online-share": "1",
        effort: "9.5", "labour-cost": "480000", margin: "0.045",
        probability: "0.08", "measure-cost": "900000", "measure-probability": "0.03",
        "liability-limit": "50000000", "liability-deductible": "100000", "liability-share": "0.9",
        "cost-limit": "20000000", "cost-deductible": "500000", "cost-share": "0.85",
        "profit-limit": "10000000", "profit-waiting": "12", "profit-share": "0.8", "overall-limit": "60000000",
      },
      switches: { newspaper: true, condolence: true },
    },
  };
  const opened = "リンクの試算を開きました。";
  const newer = "これが作られたときより計算が新しくなったため、当時の金額とは違うことがあります。";
  const refused = {
    [short.replace("v=1", "v=9")]: "リンクの試算は開けませんでした：このページの知らない版のものです",
    "v=9&estimate=AAECAwQFBgc": "リンクの試算は開けませんでした：このページの知らない版のものです",
    [long.slice(0, -"&s=card-leak".length)]: "リンクの試算は開けませんでした：足りない項目があります（事故の種類）",
    [long.slice(0, -3)]: "リンクの試算は開けませんでした：選べない値が入っています（事故の種類）",
    [short.slice(0, 40)]: "リンクの試算は開けませんでした：",
  };
  for (const link of [short, long]) {
    await scene({}, async (page, origin) => {
      await page.goto(`${origin}/#${link}`);
      await ready(page);
      await arrival(page, opened + newer);
      await agrees(page, answer(meant[link]), ["estimate.typical", "row.lost-profit"]);
      assert.equal(await page.locator("input[name=trade]").inputValue(), link === long ? "小売業・飲食業" : "製造業");
      await page.locator("#s8 summary").first().click();
      await agrees(page, answer(meant[link]), link === long ? ["cover.kept", "measure.rosi", "sales.needed", "year.gross.100"] : [], { year: true });
      for (const [bad, words] of Object.entries(refused)) { // pasted over it later
        await page.evaluate((hash) => { location.hash = hash; }, bad);
        await arrival(page, words);
        await agrees(page, answer(meant[link]), [], { year: true });
      }
    });
  }
  const today = short.replace("v=1", "v=2").replace("&i=manufacturing", "");
  await scene({}, async (page, origin) => {
    await page.goto(`${origin}/#${short}`);
    await ready(page);
    await arrival(page, newer);
    const said = page.locator(".cc-main > [role=status]");
    await page.evaluate((hash) => { location.hash = hash; }, today);
    await page.waitForFunction((words) => document.querySelector(".cc-main > [role=status]").innerText.trim() === words, opened);
    await agrees(page, answer(meant[short]), ["estimate.typical"]);
    assert.equal(await page.locator("input[name=trade]").inputValue(), "", "it came with the older link's company");
    await page.evaluate((hash) => { location.hash = hash; }, short);
    await arrival(page, newer);
    await mouse(page).enter("employees", "31");
    await said.waitFor({ state: "hidden" });
  });
  for (const [bad, words] of Object.entries(refused)) {
    await scene({}, async (page, origin) => {
      await page.goto(`${origin}/#${bad}`);
      await ready(page);
      await arrival(page, words);
      await agrees(page, answer(first), ["estimate.typical", "breakdown.total"]);
    });
  }
});

test("a broken file: refused in words, not one key moves, and the undamaged one opens", () =>
  scene({ context: { acceptDownloads: true } }, async (page, origin) => {
    const hand = mouse(page);
    const meant = {
      scenario: "malware", method: "itemised", severity: "range",
      numbers: {
        employees: "18", revenue: "340000000", pcs: "22", records: "2500", spending: "360000",
        probability: "0.06", "liability-limit": "30000000", "cost-limit": "15000000", "cost-share": "0.9",
      },
      switches: {},
    };
    await open(page, origin);
    await hand.press("#s1 button[name=next-client]");
    await hand.choose("scenario", "malware");
    for (const [name, text] of Object.entries({
      employees: "18名", revenue: "３億４千万円", pcs: "２２", records: "2,500件", spending: "36万",
      probability: "６％", "liability-limit": "3,000万", "cost-limit": "１５００万円", "cost-share": "90",
    })) await hand.enter(name, text);
    await hand.enter("customer", "株式会社なにわ");
    await hand.enter("trade", "印刷業");
    await agrees(page, answer(meant), ["cover.kept", "ale"]);

    const { name, bytes: saved } = await received(page, () => hand.press("button[name=save-file]"));
    assert.match(name, /\.json$/);
    await notice(page, "ファイルに保存しました");
    await hand.press("button[name=sample][value=kou]");
    await hand.enter("revenue", "5億");
    await hand.enter("customer", "別の会社");
    await hand.enter("trade", "");
    // with another revenue it is no longer Kou-sha, and the deck's own way goes
    const other = { ...first, method: "itemised", numbers: { ...first.numbers, revenue: "500000000" } };
    await agrees(page, answer(other));
    const fields = () => page.locator("#app :is(input, select, textarea):not([type=file])").evaluateAll((all) => all.map((one) => [one.name, one.value, one.checked]));
    const standing = await fields();

    const text = saved.toString("utf8");
    const swapped = (from, to) => {
      assert.ok(text.includes(from), from);
      return text.replace(from, to);
    };
    const damaged = {
      "cut in half": [saved.subarray(0, saved.length / 2), "このページのファイルやリンクではないか、壊れています"],
      "of another program": ['{"name": "estimate", "revenue": 5}', "このページで保存したファイルではありません"],
      "empty": ["", "このページのファイルやリンクではないか、壊れています"],
      "with a number out of bounds": [swapped('"18"', '"1800000000"'), "範囲の外の値があります（従業員数）"],
      "a PDF with our name": ["%PDF-1.7\n%âãÏÓ\n" + text, "このページのファイルやリンクではないか、壊れています"],
      "of two megabytes": [text + " ".repeat(2 << 20), "大きすぎます"],
      "with a choice of its own": [swapped('"itemised"', '"guessed"'), "選べない値が入っています（計算のしかた）"],
      "two megabytes of noise": [Buffer.alloc(2 << 20, 0xa5), "大きすぎます"],
      "in another encoding": [Buffer.from("\ufeff" + text, "utf16le"), "このページのファイルやリンクではないか、壊れています"],
      "with half a person": [swapped('"18"', '"18.5"'), "小数にできない値があります（従業員数）"],
      "of a later version": [swapped('"cybercost": 2', '"cybercost": 3'), "このページの知らない版のものです"],
      "with one mark lost": [swapped('"numbers":', '"numbers:'), "このページのファイルやリンクではないか、壊れています"],
    };
    const openFile = (content) =>
      page.locator("input[name=open-file]").setInputFiles({ name: "estimate.json", mimeType: "application/json", buffer: Buffer.from(content) });
    let before = "ファイルに保存しました"; // the same words twice would not tell which file they are about
    for (const [what, [content, words]] of Object.entries(damaged)) {
      assert.notEqual(words, before);
      before = words;
      await openFile(content);
      await notice(page, "ファイルは開けませんでした：" + words);
      await agrees(page, answer(other), ["estimate.typical"]);
      assert.deepEqual(await fields(), standing, `a file ${what} changed what stands in the fields`);
    }

    await openFile(saved);
    await notice(page, "ファイルを開きました");
    await agrees(page, answer(meant), ["estimate.typical", "cover.kept", "ceiling.gordon-loeb"]);
    assert.equal(await page.locator("input[name=customer]").inputValue(), "株式会社なにわ");
    assert.equal(await page.locator("input[name=trade]").inputValue(), "印刷業");

    // a file of today, given the form of version 1, which 0.1.0 wrote
    const older = swapped('"cybercost": 2', '"cybercost": 1').replace(/ *"trade": "印刷業",?\n/, "").replace('"customer": "株式会社なにわ",', '"customer": "株式会社なにわ"')
      .replace('"choices": {', '"choices": {\n    "industry": "construction",');
    await openFile(older);
    await notice(page, "ファイルを開きました。これが作られたときより計算が新しくなったため、当時の金額とは違うことがあります。");
    await agrees(page, answer(meant), ["estimate.typical", "cover.kept", "ceiling.gordon-loeb"]);
    assert.equal(await page.locator("input[name=trade]").inputValue(), "建設業");
  }));
