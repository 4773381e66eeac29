// The page of sources: every figure with its address, what moves an amount most first, a search, and the same as data.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { dist, stage, test } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const data = JSON.parse(readFileSync(path.join(dist, "figures.json"), "utf8"));

/** Types and waits for the answer; gives the rows that are seen. */
async function look(page, text) {
  const before = await page.locator("#find-said").textContent();
  await page.locator("#find-text").fill(text);
  await page.waitForFunction((old) => document.getElementById("find-said").textContent !== old, before, { timeout: 3000 });
  return page.evaluate(() => ({
    said: document.getElementById("find-said").textContent,
    rows: [...document.querySelectorAll(".cc-book__sheet :is(tbody:not(:has([rowspan])) > tr, tbody:has([rowspan]))")].filter((one) => one.checkVisibility()).map((row) => row.textContent),
    empty: [...document.querySelectorAll(".cc-book__sheet > section, .cc-book__sheet table")]
      .filter((one) => one.checkVisibility() && !one.querySelector("#find") && ![...one.querySelectorAll("tbody tr")].some((row) => row.checkVisibility())).map((one) => one.outerHTML.slice(0, 200)),
  }));
}

test("every figure of the data has its row, at the address that it gives, with its value and its mark", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/sources.html");
    assert.ok(data.figures.length > 400);
    const rows = await page.evaluate((list) => list.map(({ address }) => {
      const [, id] = address.split("#");
      const row = document.getElementById(id);
      return row && { printed: row.cells[1].firstChild.textContent, mark: row.querySelector(".cc-mark").dataset.kind, own: row.querySelector("th a").getAttribute("href") };
    }), data.figures);
    data.figures.forEach((f, i) => assert.deepEqual(rows[i], { printed: f.as_printed, mark: f.mark, own: `#fig-${f.id}` }, f.id));
    const [last] = data.figures.slice(-1);
    await page.goto(`${origin}/${last.address}`);
    await page.waitForFunction((id) => {
      const row = document.getElementById(id);
      const { top, bottom } = row.getBoundingClientRect();
      return row.matches(":target") && top >= 0 && bottom <= innerHeight;
    }, `fig-${last.id}`);
  }));

test("the table of what moves an amount has the figures of the data, the strongest first", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/sources.html");
    const listed = await page.locator("#movers tbody tr").evaluateAll((rows) => rows.map((row) => [row.querySelector("a").hash.slice(5), row.cells[3].textContent]));
    const moving = data.figures.filter((f) => f.moves);
    assert.deepEqual(listed.map(([id]) => id).sort(), moving.map((f) => f.id).sort());
    const shares = listed.map(([id]) => Number(moving.find((f) => f.id === id).moves));
    assert.deepEqual(shares, [...shares].sort((a, b) => b - a));
    listed.forEach(([, shown], i) => assert.ok(Math.abs(Number(shown.replace("%", "")) - shares[i] * 100) <= 0.0501, shown));
  }));

test("the search finds words in any order and width, leaves nothing empty, and gives all back", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/sources.html");
    const all = await page.locator(".cc-book__sheet tbody tr:visible").count();
    const found = await look(page, "復旧　警察");
    assert.ok(found.rows.length > 5 && found.rows.length < all / 4, `${found.rows.length} of ${all}`);
    assert.equal(found.said, `${found.rows.length}件見つかりました`);
    assert.deepEqual(found.empty, []);
    const one = await look(page, "ＣＡＲＤ-reissue-per-record");
    assert.ok(one.rows.length >= 1 && one.rows.every((row) => row.includes("card-reissue-per-record")), String(one.rows));
    const none = await look(page, "zzzz");
    assert.deepEqual([none.rows, none.said], [[], "見つかりません。ほかの言葉で探してください"]);
    await page.locator("#find-text").press("Escape");
    await page.waitForFunction(() => document.getElementById("find-said").textContent === "");
    assert.equal(await page.locator(".cc-book__sheet tbody tr:visible").count(), all);
    await look(page, "逸失利益");
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), tags);
    assert.ok(passes.length > 5);
    assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}`)), []);
  }));

test("without scripts there is no field, and every row is there to be read", () =>
  scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/sources.html");
    assert.equal(await page.locator("#find").isVisible(), false);
    assert.equal(await page.locator("[id^=fig-]:visible").count(), data.figures.length);
  }));

test("links outside go by https, without a word about where from", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/sources.html");
    const links = await page.locator("main a").evaluateAll((all) => all.filter((a) => a.origin !== location.origin).map((a) => ({ protocol: a.protocol, rel: a.rel, text: a.textContent })));
    assert.ok(links.length > 80, `${links.length} links`);
    for (const link of links) assert.deepEqual([link.protocol, link.rel], ["https:", "noopener noreferrer"], link.text);
    console.log(`   ${links.length} links to what was read, ${data.figures.length} figures, ${data.figures.filter((f) => f.moves).length} of them move an amount`);
  }));

test("figures.csv is the same as figures.json, and begins with the mark that Excel needs", () => {
  const table = readFileSync(path.join(dist, "figures.csv"), "utf8");
  assert.equal(table.codePointAt(0), 0xfeff);
  const rows = [];
  for (const [, cell, end] of table.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\r]*)(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1).done) rows.push([]);
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ",") rows.at(-1).done = true;
  }
  const keys = Object.keys(data.figures[0]);
  const asCell = (value) => {
    const text = value === null ? "" : Array.isArray(value) ? value.join(" ") : String(value);
    return /^[\s\u3000]*[=+\-@＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? "'" + text : text;
  };
  const want = [keys, ...data.figures.map((f) => keys.map((key) => asCell(f[key])))];
  assert.equal(rows.length, want.length);
  rows.forEach((row, i) => assert.deepEqual([...row], want[i]));
});
