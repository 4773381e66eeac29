// The record of a meeting: typed or for the pen, on its own page of A4, in the file and in no link.
import assert from "node:assert/strict";
import { plain, sheetsOfPaper } from "../paper.mjs";
import { open, received, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const typed = {
  "record-when": "2026年11月30日 14時", "record-place": "お客様の事務所", "record-present": "総務の方",
  "record-first": "取引先からアンケートが来た\n額を知りたい", "record-last": "止まったときに備えたい", "record-change": "手元資金では足りないとわかった",
  "record-told": "重要事項説明書 2026年10月版", "record-declined": "送金詐欺の補償", "record-next": "12月に見積もり",
};

async function opened(page) {
  await page.locator("#record > summary").click();
  await page.locator("input[name=record-when]").waitFor();
}

async function record(page) {
  await opened(page);
  for (const [name, text] of Object.entries(typed)) await page.locator(`#f-${name}`).fill(text);
  for (const name of ["first-cost", "first-asked", "last-asked", "last-standing-still", "told-estimate", "checked"]) await page.locator(`input[name=${name}]`).check();
  await settled(page);
}

async function onPaper(page) {
  const sheets = await sheetsOfPaper(page);
  return { pages: sheets.length, text: sheets.map((one) => one.text).join("") };
}

const changes = (page) => page.locator(".cc-wishes tbody tr").evaluateAll((rows) => rows.map((row) => row.lastElementChild.textContent));

test("what the customer wanted first and last is compared, stands on a page of its own, and comes back from the file", () =>
  scene({ acceptDownloads: true }, async (page, origin) => {
    await open(page, origin);
    const without = await onPaper(page);
    await record(page);
    assert.deepEqual(await changes(page), ["なくなった", "加わった", "", "", "同じ", "", ""]);
    assert.match(await page.locator("#record > summary").innerText(), /ご意向の変化 2・説明したもの 1/);
    const paper = await onPaper(page);
    assert.equal(paper.pages, without.pages + 1);
    for (const text of Object.values(typed)) assert.ok(plain(paper.text).includes(plain(text)), text);
    for (const text of ["面談の記録", "ご意向の、最初と最後", "加わった", "このときの数字", "ご署名", "契約の申し込みではありません"]) assert.ok(plain(paper.text).includes(plain(text)), text);
    const link = await page.evaluate(() => location.href);
    const { bytes } = await received(page, () => page.locator("button[name=save-file]").first().click());
    const file = JSON.parse(bytes.toString());
    assert.deepEqual(file.ticks, { "first-cost": true, "last-standing-still": true, "first-asked": true, "last-asked": true, "told-estimate": true, checked: true });
    assert.equal(await page.evaluate(() => location.href), link);
    await page.locator("#keep button[name=next-client]").click();
    await settled(page);
    assert.equal(await page.locator("#record").getAttribute("open"), null, "it is folded for the next client");
    await opened(page);
    assert.equal(await page.locator("#record input:checked").count(), 0);
    assert.equal(await page.locator("#f-record-first").inputValue(), "");
    await page.locator("input[name=open-file]").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: bytes });
    await settled(page);
    await page.locator("#record > summary", { hasText: "ご意向の変化 2" }).waitFor();
    for (const [name, text] of Object.entries(typed)) assert.equal(await page.locator(`#f-${name}`).inputValue(), text);
    assert.equal(await page.locator("#record input:checked").count(), 6);
  }));

test("the record is printed alone, filled in or empty for the pen", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await opened(page);
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await page.locator("button[name=print-record]").click();
    await page.waitForFunction(() => window.printed);
    const paper = await onPaper(page);
    assert.equal(paper.pages, 1);
    assert.ok(plain(paper.text).includes("面談の記録"));
    assert.ok(!plain(paper.text).includes("お読みください"));
    const whole = await onPaper(page);
    assert.ok(whole.pages >= 2, "the next print is whole again");
  }));
