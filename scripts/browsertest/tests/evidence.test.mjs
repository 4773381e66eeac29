import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { open, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const field = (page) => page.locator("#find-text");
const said = (page) => page.locator("#find-said").textContent();

/** Types into the search and waits until it has answered. */
async function look(page, text) {
  const before = await said(page);
  await field(page).fill(text);
  await page.waitForFunction((old) => {
    const now = document.getElementById("find-said").textContent;
    return now && now !== old;
  }, before, { timeout: 2000 }).catch(() => {}); // the same answer as before is an answer too
  await settled(page);
}

/** Which parts are shown, which are open, and the rows a reader sees. */
function view(page) {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll("#s9 .cc-disclosures > details")];
    const seen = (one) => one.checkVisibility();
    return {
      shown: parts.filter(seen).map((part) => part.firstElementChild.firstChild.textContent),
      open: parts.filter((part) => part.open).length,
      rows: [...document.querySelectorAll("#s9 .cc-disclosures tbody tr")].filter(seen).map((row) => row.textContent),
      empty: parts.flatMap((part) => [...part.querySelectorAll("table, ul")]).filter((one) => seen(one) && ![...one.querySelectorAll("tbody tr, li")].some(seen)).length,
    };
  });
}

async function clean(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) => window.axe.run("#s9", { runOnly: { type: "tag", values } }), tags);
  assert.ok(passes.length > 5, "axe looked at the section");
  assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`)), [], where);
}

test("published cases stand beside our amounts, with a difference that adds up", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#checks > summary").click();
    await page.locator("#checks table").first().waitFor();
    const rows = await page.locator("#checks tbody tr").evaluateAll((all) => all.map((row) => {
      const number = (text) => Number(text.replace(/,/g, "").replace("＋", "").replace("−", "-"));
      const difference = row.querySelector("data");
      return {
        name: difference.dataset.check, shown: row.checkVisibility(), value: Number(difference.value),
        public: number(row.cells[1].textContent), ours: number(row.cells[2].firstChild.textContent), difference: number(difference.textContent),
      };
    }));
    const cases = new Set(rows.map((row) => row.name.split(".")[0]));
    assert.deepEqual([...cases], ["kou", "otsu", "manufacturer-a", "retailer-b", "company-d", "sales-large", "sales-middle", "sales-small"]);
    for (const row of rows) {
      assert.ok(row.shown, `${row.name} is not shown`);
      assert.equal(row.difference, row.ours - row.public, row.name);
      assert.ok(Math.abs(row.value - row.difference * 10000) <= 5000, `${row.name} is rounded from ${row.value}`);
    }
    const of = Object.fromEntries(rows.map((row) => [row.name, row]));
    assert.deepEqual([of["manufacturer-a.total"].public, of["retailer-b.total"].public, of["company-d.recovery"].public], [1040, 3570, 2000]);
    await clean(page, "the cases");
  }));

test("without scripts there is no search, and each part leads to where it can be read", () =>
  scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/");
    assert.equal(await field(page).isVisible(), false);
    const parts = page.locator("#s9 .cc-disclosures > details");
    const titles = await parts.evaluateAll((all) => all.map((one) => one.querySelector("summary").textContent));
    const ways = await parts.evaluateAll((all) => all.map((one) => one.querySelector("a[href^='sources.html#']").getAttribute("href")));
    assert.ok(titles.length > 5);
    await page.locator("#checks > summary").click();
    await page.locator("#checks a").click();
    await page.waitForURL(/sources\.html#/);
    for (const [i, way] of ways.entries()) {
      const there = page.locator(new URL(way, origin).hash);
      assert.equal(await there.locator("> details > summary").textContent(), titles[i], way);
      assert.ok(await there.locator("table, ul, figure, p").count() > 0, way);
    }
    await page.locator("#checks > summary").click();
    assert.match(await page.locator("#checks").innerText(), /3,570/);
  }));

test("the search is brought after the page, by a script that the page does not name", () =>
  scene({}, async (page, origin) => {
    const html = await (await page.request.get(origin + "/")).text();
    assert.match(html, /<div[^>]* id="find"[^>]* hidden>/);
    assert.doesNotMatch(html, /<(script|link)[^>]*evidence/);
    await open(page, origin);
    await field(page).waitFor({ state: "visible" });
    const order = await page.evaluate(() => {
      const loaded = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
      return performance.getEntriesByType("resource").find((one) => one.name.includes("evidence.")).startTime - loaded;
    });
    assert.ok(order >= 0, "it waited for the page");
  }));

for (const width of [390, 1280]) {
  test(`a search opens what it finds, says how much, and leaves no empty table at ${width} px`, () =>
    scene({ context: { viewport: { width, height: 900 }, reducedMotion: "reduce" } }, async (page, origin) => {
      await open(page, origin);
      await page.locator("#s9 .cc-disclosures > details > summary", { hasText: "実例" }).click();
      const before = await view(page);
      await look(page, "バックアップ");
      const found = await view(page);
      assert.match(await said(page), /^[1-9][0-9]*か所/);
      assert.ok(found.shown.length > 0 && found.shown.length < before.shown.length, `${found.shown}`);
      assert.equal(found.open, found.shown.length, "what has a hit is open");
      assert.equal(found.empty, 0, "a table without rows is left");
      await clean(page, `a search at ${width} px`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      await page.keyboard.press("Escape");
      await settled(page);
      assert.deepEqual(await view(page), before, "Escape brings everything back as it was");
      assert.equal(await field(page).inputValue(), "");
      assert.equal(await said(page), "");
    }));
}

test("emptying the field brings everything back, and so does a second search", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const before = await view(page);
    await look(page, "ランサムウェア");
    await look(page, "罰金");
    assert.deepEqual((await view(page)).shown, ["賠償と法律"]);
    await field(page).fill("");
    await page.waitForFunction(() => document.getElementById("find-said").textContent === "");
    await settled(page);
    assert.deepEqual(await view(page), before);
  }));

for (const [typed, plain] of [["ＶＰＮ", "vpn"], ["ｼｽﾃﾑ", "システム"], ["１，０４０", "1040"], ["10大 脅威", "脅威　10大"]]) {
  test(`${typed} finds what ${plain} finds`, () =>
    scene({}, async (page, origin) => {
      await open(page, origin);
      await look(page, plain);
      const [one, words] = [await view(page), await said(page)];
      assert.ok(one.shown.length > 0, "nothing is found");
      await look(page, "");
      await look(page, typed);
      assert.deepEqual(await view(page), one);
      assert.equal(await said(page), words);
    }));
}

test("what is not there is said, and every row found has the word", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await look(page, "ない言葉zzz");
    assert.match(await said(page), /見つかりません/);
    assert.deepEqual((await view(page)).shown, []);
    await look(page, "訴訟");
    const { rows } = await view(page);
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match(row, /訴訟/);
  }));

test("a search is announced once, after a pause", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await field(page).waitFor({ state: "visible" });
    await page.evaluate(() => {
      window.cybercostSaid = [];
      const status = document.getElementById("find-said");
      new MutationObserver(() => window.cybercostSaid.push(status.textContent)).observe(status, { childList: true });
    });
    // typed within the page, whose own clock also tells the pause: on a busy machine a driver's keys come too late
    await field(page).evaluate(async (input) => {
      for (const text of ["v", "vp", "vpn"]) {
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await page.waitForFunction(() => window.cybercostSaid.length > 0);
    await page.waitForTimeout(800);
    assert.equal((await page.evaluate(() => window.cybercostSaid)).length, 1);
  }));

test("the page of sources says what it counts, as the evidence does, and gives its entries room", () =>
  scene({ context: { reducedMotion: "reduce" } }, async (page, origin) => {
    await page.goto(origin + "/");
    const here = await page.locator("#s9 summary", { hasText: "試算に使った資料" }).innerText();
    const used = Number(here.match(/数字(\d+)件/)[1]);
    await page.goto(origin + "/sources.html");
    const lead = await page.locator(".cc-title__lead").innerText();
    const [inEstimate, inTables, all] = lead.replace(/\s/g, "").match(/試算に使う数字(\d+)件と、根拠と確認に載せた数字(\d+)件、合わせて(\d+)件/).slice(1).map(Number);
    assert.equal(inEstimate, used);
    assert.equal(inEstimate + inTables, all);
    assert.equal(await page.locator("[id^=fig-]").count(), all);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const tight = await page.locator(".cc-book__list li").evaluateAll((list) => list.filter((one) => {
        const range = document.createRange();
        range.selectNodeContents(one.querySelector("a"));
        const [box, words] = [one.getBoundingClientRect(), range.getBoundingClientRect()];
        return words.top - box.top < 6 || box.bottom - words.bottom < 6;
      }).map((one) => one.textContent));
      assert.deepEqual(tight, [], `${width} px`);
      const stuck = await page.locator(".cc-book__sheet .cc-section__title").evaluateAll((list) => list.filter((one) =>
        one.nextElementSibling.getBoundingClientRect().top - one.getBoundingClientRect().bottom < 12).map((one) => one.textContent));
      assert.deepEqual(stuck, [], `${width} px`);
    }
  }));

test("on the English page one line leads over to the evidence, which is in Japanese", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/en.html");
    const note = page.getByText("The evidence below is in Japanese");
    assert.ok(await note.isVisible());
    assert.equal(await note.evaluate((one) => getComputedStyle(one).borderTopWidth), "0px", "the section's own rule is above it");
    const left = (one) => one.evaluate((node) => { const range = document.createRange(); range.selectNodeContents(node); return Math.round(range.getBoundingClientRect().left); });
    assert.equal(await left(note), await left(page.locator("#s9-h")));
  }));
