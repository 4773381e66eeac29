// The list of clients: a file in, its clients sorted, filtered and opened, and out again as the command writes it.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { calculator } from "../folder.mjs";
import { command } from "../native.mjs";
import { onPaper, plain, sheetsOfPaper } from "../paper.mjs";
import { amount, dist, fill, ready, received, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const run = command();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const head = "顧客名,業種,従業員数,年商,個人情報件数,全体の限度額,全体の免責金額\r\n";
const rows = [
  "まるやま食堂,飲食業,12,1億2000万,3000,,", "東部品,製造業,４０,5億,1200,1000万,10万", "青空会計,サービス業,8,9000万,30000,,",
  "\"西\n食品卸\",卸売業,150,60億,50000,5000万,10万", "＝式,小売業,3,\"30,000,000\",,,", "=1+1,小売業,3,3000万,,,", "新しい会社,その他,2,0,,,",
];
const few = Buffer.from(head + rows.join("\r\n") + "\r\n");

/** A book of so many companies. */
function madeUp(count) {
  let text = head;
  for (let i = 0; i < count; i++) text += `会社${i},業種${i % 7},${1 + ((i * 37) % 211)},${(1 + ((i * 7919) % 4001)) * 100000},${(i * 31) % 5000},${i % 3 ? "" : "1000万"},\r\n`;
  return text;
}

const state = (page, value) => page.locator(`#book[data-state="${value}"]`).waitFor({ timeout: 120000 });

async function open(page, origin, name = "portfolio.html") {
  await page.goto(`${origin}/${name}`);
  await state(page, "ready");
}

/** Gives a file to the page and waits for what it comes to: "done" or "refused". */
async function give(page, content, end = "done", name = "clients.csv") {
  await page.locator("#file").setInputFiles(typeof content === "string" ? content : { name, mimeType: "text/csv", buffer: content });
  await state(page, end);
  if (end === "done") await page.locator("#book[data-shown]").waitFor();
}

/** Does something that asks for another view, and waits until it is shown. */
async function asking(page, act) {
  const before = await page.locator("#book").getAttribute("data-shown");
  await act();
  await page.waitForFunction((old) => document.getElementById("book").dataset.shown !== old, before);
}

const column = (page, name) => page.locator("#table").evaluate((table, wanted) => {
  const at = [...table.tHead.rows[0].cells].findIndex((cell) => cell.dataset.column === wanted);
  return [...table.tBodies[0].rows].map((row) => row.cells[at].querySelector("data")?.value ?? row.cells[at].textContent);
}, name);
const names = (page) => column(page, "customer");

async function saved(page, button = "#save") {
  return (await received(page, () => page.locator(button).click())).bytes;
}

test("a file is answered, sorted, filtered, opened and saved as the command writes it", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    assert.equal(await page.locator("#list").isVisible(), false);
    const file = Buffer.concat([few, Buffer.from("読めない会社,製造業,多い,5億,,,\r\n")]);
    await give(page, file);
    assert.equal(await page.locator("#state").innerText(), "clients.csv：8行のうち7社を計算しました。読めなかった1行は、除いています。");
    await page.locator("#wrong summary").click();
    const wrong = await page.locator("#faults tr").allInnerTexts();
    assert.equal(wrong.length, 1);
    assert.match(wrong[0], /^9\s+従業員数\s+多い\s+\S/, "the row as a spreadsheet counts, the column, what stands there, and what to do");

    // the heaviest for its size first; a company without sales before all
    assert.equal(await page.locator("th[aria-sort]").getAttribute("data-column"), "months");
    assert.equal((await names(page))[0], "新しい会社");
    await asking(page, () => page.locator("th[data-column=typical] button").click());
    const typical = (await column(page, "typical")).map(Number);
    assert.deepEqual(typical, [...typical].sort((a, b) => b - a));
    assert.equal(await page.locator("th[data-column=typical]").getAttribute("aria-sort"), "descending");
    await asking(page, () => page.locator("th[data-column=typical] button").click());
    assert.deepEqual((await column(page, "typical")).map(Number), typical.reverse());
    assert.ok((await page.locator("#sums data").evaluateAll((all) => all.map((one) => one.value))).includes(String(typical.reduce((a, b) => a + b))), "the sum is of what stands above it");

    const all = await saved(page);
    assert.deepEqual(all, run(["book"], file).out);
    assert.ok(all.includes("'=1+1") && all.includes("'＝式"), "no cell is a formula");

    await asking(page, () => page.locator("#search").fill("小売"));
    assert.equal((await names(page)).length, 2);
    assert.match(await page.locator("#shown").innerText(), /2社中の1〜2社目/);
    assert.equal((await saved(page)).toString().trim().split("\r\n").length, 3, "what is saved is what is shown");
    await asking(page, () => page.locator("#search").fill("どこにもない"));
    assert.equal(await page.locator("#shown").innerText(), "あてはまる会社がありません。");
    await asking(page, () => page.locator("#search").fill(""));
    await asking(page, () => page.locator("#terms").selectOption("with"));
    assert.deepEqual((await names(page)).sort(), ["東部品", "西 食品卸"].sort());

    for (const incident of ["ransomware", "personal-leak", "worst"]) {
      await asking(page, () => page.locator("#incident").selectOption(incident));
      const shown = { name: (await names(page))[0], typical: (await column(page, "typical"))[0], kept: (await column(page, "kept"))[0] };
      const [tab] = await Promise.all([page.context().waitForEvent("page"), page.locator("#rows a").first().click()]);
      await ready(tab);
      assert.equal(await amount(tab, "estimate.typical"), shown.typical, incident);
      assert.equal(await amount(tab, "cover.kept"), shown.kept, incident);
      assert.equal(await tab.evaluate(() => window.opener), null);
      assert.ok(!decodeURIComponent(tab.url()).includes(shown.name) && !(await tab.locator("body").textContent()).includes(shown.name), "no name goes along");
      await tab.close();
    }
    await asking(page, () => page.locator("#incident").selectOption("each"));
    assert.equal(await page.locator("#heads th").count(), 4 + (await page.locator("#incident option").count()) - 2, "all incidents beside each other");
    assert.ok((await page.locator("#said").innerText()).includes("いちばん重い事故"));
  }));

test("however many workers there are, every row is there once, in its order, and pages lead through them", () =>
  scene({}, async (page, origin) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => 3 }));
    const text = madeUp(2000);
    await open(page, origin);
    await give(page, Buffer.from(text));
    assert.deepEqual(await saved(page), run(["book"], text).out);
    await asking(page, () => page.locator("th[data-column=employees] button").click());
    const seen = [];
    for (let last = false; !last;) {
      seen.push(...(await column(page, "employees")));
      last = (await page.locator("#pager [data-go=after]").getAttribute("aria-disabled")) === "true";
      if (!last) await asking(page, () => page.locator("#pager [data-go=after]").evaluate((one) => one.click()));
    }
    assert.equal(seen.length, 2000);
    assert.deepEqual(seen.map(Number), seen.map(Number).sort((a, b) => b - a));
    await asking(page, () => page.locator("#pager [data-go=first]").click());
    assert.equal((await names(page)).length, 100);
    await asking(page, () => page.locator("#months").selectOption("6"));
    const months = (await column(page, "months")).map(Number);
    assert.ok(months.length > 0 && months.every((one) => one >= 5.9), String(months));
  }));

/** Text in CP932, by what the decoder makes of every pair of bytes. */
function cp932(text) {
  const decoder = new TextDecoder("shift_jis");
  const known = new Map();
  for (let first = 0xfc; first >= 0x81; first--) {
    for (let second = 0xfc; second >= 0x40; second--) known.set(decoder.decode(Buffer.from([first, second])), [first, second]);
  }
  for (let one = 0xdf; one >= 0xa1; one--) known.set(decoder.decode(Buffer.from([one])), [one]);
  return Buffer.from([...text].flatMap((letter) => (letter.codePointAt(0) < 0x80 ? [letter.codePointAt(0)] : known.get(letter))));
}

test("the same file in UTF-8, with its mark, in CP932 and as Unicode text comes to the same", () =>
  scene({}, async (page, origin) => {
    const text = head + "①商店,卸売業,40,5億,1200,1000万,\r\n高﨑堂,ﾒｰｶｰ,１２,8000万,,,\r\n～波―ダッシュ∥－￠￡￢,髙﨑,3,1億,,,\r\n";
    await open(page, origin);
    const want = run(["book"], text).out;
    for (const [name, bytes] of Object.entries({
      "UTF-8": Buffer.from(text), "UTF-8, marked": Buffer.from("\ufeff" + text), CP932: cp932(text), "Unicode text": Buffer.from("\ufeff" + text.replaceAll(",", "\t"), "utf16le"),
    })) {
      await give(page, bytes);
      assert.deepEqual(await saved(page), want, name);
    }
  }));

test("the browser reads every pair of bytes of CP932 as the command does", () =>
  scene({}, async (page, origin) => {
    const lines = [cp932(head)];
    for (let first = 0x80; first <= 0xff; first++) {
      for (let from = 0x40; from <= 0xff; from += 32) {
        lines.push(Buffer.from(`${first.toString(16)} `));
        for (let second = from; second < from + 32; second++) lines.push(Buffer.from([first, second, 0x7c]));
        lines.push(Buffer.from(",,3,1億,,,\r\n".replace("億", "00000000")));
      }
    }
    const file = Buffer.concat(lines);
    await open(page, origin);
    await give(page, file);
    const native = run(["book"], file);
    assert.deepEqual(await saved(page), native.out);
    const [, read, answered] = native.said.match(/(\d+) rows, (\d+) answered/);
    assert.ok(Number(read) > 500 && Number(answered) > 200, native.said);
    const grouped = (n) => Number(n).toLocaleString("ja-JP");
    assert.ok((await page.locator("#state").innerText()).includes(`${grouped(read)}行のうち${grouped(answered)}社`));
  }));

test("the page of one company saves the row that the command writes for it, and the list takes it", () =>
  scene({}, async (page, origin) => {
    for (const [language, address] of [["ja", "/"], ["en", "/en.html"]]) {
      await page.goto(origin + address);
      await ready(page);
      await page.locator("#s1 button[name=next-client]").click();
      await settled(page);
      await page.locator("#keep button[name=save-row]").click();
      await page.locator("#keep [role=status]", { hasText: /./ }).waitFor(); // there is nothing to save yet
      await fill(page, { employees: "40", revenue: "500000000", records: "1200", "overall-limit": "10000000", "overall-deductible": "100000" });
      await page.locator("#keep summary", { hasText: language === "ja" ? "印刷に入れる名前" : "Names and notes" }).click();
      await page.locator("input[name=customer]").fill("=東部品,株式会社");
      await page.locator("input[name=trade]").fill("製造業");
      const { name, bytes } = await received(page, () => page.locator("#keep button[name=save-row]").click());
      assert.match(name, /-row\.csv$/);
      assert.equal(run(["book", "-lang", language], bytes).out.toString(), bytes.toString(), "it is what the command makes of it, byte for byte");
      if (language === "en") continue;
      await open(page, origin);
      await give(page, bytes);
      assert.equal((await saved(page)).toString(), bytes.toString());
    }
  }));

test("a file that cannot be read is told in plain words, and no good row is lost", { timeout: 180_000 }, () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const work = mkdtempSync(path.join(tmpdir(), "cybercost-portfolio-"));
    try {
      const long = path.join(work, "long.csv");
      writeFileSync(long, Buffer.concat([few, Buffer.alloc(50 << 20, "x"), Buffer.from("\r\n後の会社,製造業,40,5億,,,\r\n")]));
      const wide = Array.from({ length: 10000 }, (_, i) => `列${i}`).join(",");
      for (const [name, content, answered, said] of [
        ["a quote left open", Buffer.concat([few, Buffer.from("\"開いたまま,製造業,40,5億,,,\r\n後の会社,製造業,40,5億,,,\r\n")]), 8, /引用符/],
        ["NUL", Buffer.concat([few, Buffer.from("A\0,製造業,40,5億,,,\r\n後の会社,製造業,4\0,5億,,,\r\n後の会社,,4,5億,,,\r\n")]), 8, /読めない文字/],
        ["a line of 50 MB", long, 8, /1行が長すぎる/],
        ["10,000 columns", Buffer.from(`${wide},${head}${wide},${rows[0]}\r\n`), 1, null],
      ]) {
        await give(page, content);
        await page.locator("#wrong").evaluate((one) => { one.open = true; });
        assert.match(await page.locator("#state").innerText(), new RegExp(`${answered}社を計算しました`), name);
        assert.equal((await names(page)).length, answered, name);
        if (said) assert.match(await page.locator("#faults").innerText(), said, name);
        assert.ok(await page.locator("#match select").count() <= 100);
      }
      for (const [content, said] of [
        [Buffer.from("PK\x03\x04\x14\0\x06\0"), /Excelのブック/], [Buffer.alloc(0), /何も入っていない/], [Buffer.from(head), /行がありません/],
        [Buffer.from("顧客名,従業員数,年商,売上高\r\nA,3,1億,\r\n"), /「年商」の列が二つ以上/], [Buffer.from([0xff, 0x00, 0xfe, 0x80]), /列が見つかりません/],
      ]) {
        await give(page, content, "refused");
        assert.match(await page.locator("#refused").innerText(), said);
        assert.equal(await page.locator("#list").isVisible(), false, "nothing of the file before stays");
        assert.ok(!(await page.locator("#list").textContent()).includes("まるやま食堂"));
      }
      await give(page, few);
      assert.equal((await names(page)).length, 7);
      assert.equal(await page.locator("#refused").isVisible(), false);
    } finally {
      rmSync(work, { recursive: true });
    }
  }));

test("columns that were not recognised are said by hand", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await give(page, Buffer.from("甲,乙,丙\r\n食堂,30,5億\r\n"), "refused");
    assert.ok(await page.locator("#columns").evaluate((one) => one.open));
    assert.match(await page.locator("#refused").innerText(), /「従業員数」の列が見つかりません/);
    for (const [label, value] of [["甲", "customer"], ["乙", "employees"], ["丙", "revenue"]]) await page.getByLabel(label, { exact: true }).selectOption(value);
    await page.locator("#again").click();
    await state(page, "done");
    await page.locator("#book[data-shown]").waitFor();
    assert.deepEqual(await names(page), ["食堂"]);
    assert.deepEqual(await saved(page), run(["book", "-columns", "customer,employees,revenue"], "甲,乙,丙\r\n食堂,30,5億\r\n").out);
  }));

test("what is stopped leaves nothing, wherever it was, and another file is read", () =>
  scene({}, async (page, origin) => {
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/clients.*.pack", async (route) => {
      await held;
      await route.continue().catch(() => {}); // what was stopped is not asked for any more
    });
    await page.goto(origin + "/portfolio.html");
    await page.locator("#file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: few });
    await page.locator("#stop").click(); // before the program is there
    await state(page, "stopped");
    release();
    await state(page, "ready");
    await page.evaluate(() => new MutationObserver((_, self) => {
      self.disconnect();
      document.getElementById("stop").click();
    }).observe(document.getElementById("progress"), { attributes: true, attributeFilter: ["value"] }));
    await page.locator("#file").setInputFiles({ name: "b.csv", mimeType: "text/csv", buffer: Buffer.from(madeUp(5000)) });
    await state(page, "stopped");
    assert.match(await page.locator("#state").innerText(), /やめました/);
    assert.equal(await page.locator("#way").isVisible(), false);
    assert.equal(await page.locator("#list").isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.id), "file");
    await give(page, few);
    assert.equal((await names(page)).length, 7);
  }));

test("no name of a client is in the address, the history, a storage, or there after a reload", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const steps = await page.evaluate(() => history.length);
    await give(page, few);
    await asking(page, () => page.locator("#search").fill("東部品"));
    await asking(page, () => page.locator("th[data-column=customer] button").click());
    await saved(page);
    assert.deepEqual(requests.filter((url) => !url.startsWith("blob:")), [], "nothing is sent, and nothing more is asked for");
    const kept = () => page.evaluate(async () => JSON.stringify([location.href, history.state, history.length, { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys(), window.name]));
    assert.equal(await kept(), JSON.stringify([origin + "/portfolio.html", null, steps, {}, {}, "", [], [], ""]));
    await page.reload();
    await state(page, "ready");
    assert.equal(await page.locator("#search").inputValue(), "");
    assert.equal(await page.locator("#list").isVisible(), false);
    assert.ok(!(await page.content()).includes("東部品"));
  }));

test("a file may be dropped, the template has the headings of the command, and the example is answered", () =>
  scene({}, async (page, origin) => {
    for (const [name, language] of [["portfolio.html", "ja"], ["portfolio-en.html", "en"]]) {
      await open(page, origin, name);
      assert.deepEqual(await saved(page, "#template"), run(["template", "-lang", language], "").out);
      await page.locator("#example").click();
      await state(page, "done");
      await page.locator("#book[data-shown]").waitFor();
      assert.equal((await names(page)).length, 7);
      assert.equal(await page.locator("#wrong").isVisible(), false, "the example has no fault");
      await page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "dropped.csv"));
        document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }, few.toString());
      await page.waitForFunction(() => document.getElementById("state").textContent.includes("dropped.csv"));
      await state(page, "done");
      await page.locator("#book[data-shown]").waitFor();
      assert.deepEqual(await saved(page), run(["book", "-lang", language], few).out);
      const [tab] = await Promise.all([page.context().waitForEvent("page"), page.locator("#rows a").first().click()]);
      await ready(tab);
      assert.equal(await tab.locator("html").getAttribute("lang"), language);
      await tab.close();
    }
    assert.ok(!/[ぁ-んァ-ヶ一-龠]/.test((await page.locator("main").innerText()).replace(/[^\n]*(食堂|部品|会計|食品卸|式|会社|業)[^\n]*/g, "")), "English words in English");
  }));

test("the list is printed on A4 across, with all of up to 1,000 clients and no control", () =>
  scene({}, async (page, origin) => {
    await page.addInitScript(() => { window.print = () => { window.printed = document.querySelectorAll("#rows tr").length; }; });
    await open(page, origin);
    await give(page, Buffer.from(madeUp(250)));
    await asking(page, () => page.locator("#print").click());
    await page.waitForFunction(() => window.printed === 250);
    const { facts, text } = await onPaper(page);
    assert.match(facts, /Page size:\s+841\.\d+ x 59\d\.\d+/);
    for (const i of [0, 99, 249]) assert.ok(text.includes(plain(`会社${i}`)));
    for (const words of ["顧客一覧", "ランサムウェア1回で", "自社の負担", "250社の合計", "見込みの額でもありません", "この試算は概算です"]) assert.ok(text.includes(plain(words)), words);
    for (const words of ["ファイルを選ぶ", "この一覧を印刷", "顧客名・業種で探す"]) assert.ok(!text.includes(plain(words)), words);
    await page.waitForFunction(() => document.querySelectorAll("#rows tr").length === 100); // as it was before
  }));

/** What the command writes, row by row: the row of the file, and each number by the heading of its column. */
function written(file, language = "ja") {
  const lines = run(["book", "-lang", language], file).out.toString().replace("\ufeff", "").trim().split("\r\n").map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, "")));
  return new Map(lines.slice(1).map((cells) => [cells[0], new Map(cells.map((cell, at) => [lines[0][at], cell]))]));
}

/** Asks for sheets, and gives what stands on them: the row of the file, and of each incident the numbers and their texts. */
async function printed(page, count) {
  await page.locator("#paper").selectOption("sheets");
  await page.locator("#print").click();
  await page.waitForFunction((wanted) => window.printed === wanted, count);
  return page.locator("#sheets > section").evaluateAll((all) => all.map((one) => ({
    name: one.querySelector("[data-part=name]").textContent, where: one.querySelector("[data-part=where]").textContent,
    costs: [...one.querySelectorAll("tbody tr:has(th)")].map((row) => ({ incident: row.cells[0].textContent, cells: [...row.cells].slice(1).map((cell) => [cell.textContent, cell.querySelector("data")?.value ?? ""]) })),
  })));
}

for (const [name, language] of [["portfolio.html", "ja"], ["portfolio-en.html", "en"]]) {
  test(`each client is printed on a page of its own, with the amounts of the command: ${name}`, () =>
    scene({}, async (page, origin) => {
      await page.addInitScript(() => { window.print = () => { window.printed = document.querySelectorAll("#sheets > section").length; }; });
      await open(page, origin, name);
      await give(page, few);
      await asking(page, () => page.locator("#incident").selectOption("each"));
      const order = await names(page);
      const sheets = await printed(page, 7);
      assert.deepEqual(sheets.map((one) => one.name), order, "in the order of the list");
      const rowsWritten = written(few, language);
      const heads = language === "en" ? [", low (yen)", ", typical (yen)", ", high (yen)", ", kept by the company (yen)"] : [" 低め（円）", " ふつう（円）", " 高め（円）", " 自社の負担（円）"];
      let compared = 0;
      for (const { where, costs } of sheets) {
        const row = rowsWritten.get(where.match(/(\d+)(行目|\D*$)/)[1]);
        assert.equal(costs.length, 6);
        for (const { incident, cells } of costs) {
          assert.deepEqual(cells.slice(0, 4).map(([, value]) => value), heads.map((head) => row.get(incident + head)), `${where} ${incident}`);
          compared += cells.filter(([, value]) => value !== "").length;
        }
      }
      assert.ok(compared > 120, String(compared));
      const hash = await page.locator("#hash").textContent();
      const edition = await page.locator("#edition").textContent();
      const paper = await sheetsOfPaper(page);
      for (const list of paper.slice(0, -7)) assert.ok(list.width > list.height && list.text.length > 100, "the list stands across");
      paper.slice(-7).forEach((one, at) => {
        assert.ok(one.height > one.width && Math.abs(one.height - 842) < 1, "A4 upright");
        for (const text of [sheets[at].name, sheets[at].where, hash, edition, ...sheets[at].costs.flatMap(({ incident, cells }) => [incident, ...cells.map(([shown]) => shown)])]) {
          assert.ok(one.text.includes(plain(text)), `${sheets[at].name}: ${text}`);
        }
        for (const text of language === "en" ? ["What was entered", "Sources", "JNSA"] : ["入れた数字", "従業員数", "年商", "出典", "警察庁", "JNSA", "n=89", "89社", "この試算は概算です", "作成日"]) assert.ok(one.text.includes(plain(text)), text);
      });
      await page.waitForFunction(() => document.querySelectorAll("#sheets > *").length === 0); // nothing of it stays
    }));
}

test("sheets are bound, of what is filtered, and the page says so", () =>
  scene({}, async (page, origin) => {
    await page.addInitScript(() => { window.print = () => { window.printed = document.querySelectorAll("#sheets > section").length; }; });
    await open(page, origin);
    await give(page, Buffer.from(madeUp(150)));
    await asking(page, () => page.locator("th[data-column=employees] button").click());
    const order = (await names(page)).slice(0, 100);
    const sheets = await printed(page, 100);
    assert.deepEqual(sheets.map((one) => one.name), order);
    assert.deepEqual(sheets.map((one) => one.costs.map(({ incident }) => incident)), order.map(() => ["ランサムウェア"]), "of the incident that is shown");
    const paper = await sheetsOfPaper(page);
    assert.equal(paper.filter((one) => one.height > one.width).length, 100, "none of them is longer than a page");
    assert.ok(paper.some((one) => one.text.includes(plain("150社のうち、並びの上から100社"))));
    await page.waitForFunction(() => document.querySelectorAll("#sheets > *").length === 0);
    await asking(page, () => page.locator("#terms").selectOption("with"));
    assert.deepEqual(new Set((await printed(page, 50)).map((one) => one.name)).size, 50);
    assert.equal(await page.locator("#cut").innerText(), "");
  }));

test("on a phone each client is a card, which can be sorted, and is a table still", () =>
  scene({ context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } }, async (page, origin) => {
    await open(page, origin);
    await give(page, few);
    const cards = await page.locator("#rows tr").evaluateAll((all) => all.map((card) => {
      const box = card.getBoundingClientRect();
      const cells = [...card.cells].slice(1);
      return { inside: box.left >= 0 && box.right <= 390, above: cells.every((cell) => cell.getBoundingClientRect().top >= card.cells[0].getBoundingClientRect().bottom), names: cells.map((cell) => getComputedStyle(cell, "::before").content) };
    }));
    assert.equal(cards.length, 7);
    for (const card of cards) {
      assert.ok(card.inside && card.above);
      assert.deepEqual(card.names.map((name) => name.match(/"(.*?)"/)[1]), ["業種", "従業員数", "年商", "低め", "ふつう", "高め", "自社の負担", "年商の何か月分"]);
    }
    assert.equal(await page.locator("#table").getByRole("columnheader").count(), 9);
    assert.equal(await page.locator("#table").getByRole("row").count(), 9);
    assert.equal(await page.locator("#rows").getByRole("cell").count(), 7 * 8);
    await asking(page, () => page.getByRole("columnheader", { name: "従業員数" }).getByRole("button").tap());
    assert.deepEqual((await column(page, "employees")).map(Number), [150, 40, 12, 8, 3, 3, 2]);
    await asking(page, () => page.locator("#incident").selectOption("each"));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 390), "nothing goes sideways");
  }));

test("a file that is looked for while the program is made quick is answered as any other", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.workers()[0].evaluate(() => {
      const { warm } = self.cybercostBook;
      self.warmed = 0;
      self.cybercostBook.warm = (times) => {
        self.warmed++;
        warm(times);
      };
    });
    for (const wait of [300, 0]) { // the second with another program, which is quick already
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("label.cc-button").click()]);
      await page.waitForTimeout(wait);
      await page.evaluate(() => { delete document.getElementById("book").dataset.shown; });
      await chooser.setFiles({ name: "clients.csv", mimeType: "text/csv", buffer: few });
      await page.locator("#book[data-shown]").waitFor();
      if (wait > 0) {
        const times = await page.workers()[0].evaluate(() => self.warmed);
        await page.waitForTimeout(300);
        assert.ok(times > 0, "it was made quick");
        assert.equal(await page.workers()[0].evaluate(() => self.warmed), times, "no more once there is a file");
      }
      assert.deepEqual(await saved(page), run(["book"], few).out);
    }
  }));

async function clean(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), tags);
  assert.ok(passes.length > 10, "axe looked at the page");
  assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`)), [], where);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${where} scrolls sideways`);
  const small = await page.locator("main :is(button, select, input:not(.cc-vh), #rows a, label.cc-button, summary):visible").evaluateAll((all) => all.filter((one) => one.offsetHeight < 44 || one.offsetWidth < 44).map((one) => one.outerHTML.slice(0, 80)));
  assert.deepEqual(small, [], `targets, ${where}`);
}

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no violation of WCAG 2.2 A and AA at ${width} px, ${colorScheme}`, () =>
      scene({ context: { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" } }, async (page, origin) => {
        await open(page, origin, colorScheme === "dark" ? "portfolio-en.html" : "portfolio.html");
        await clean(page, "at first");
        await give(page, Buffer.from("甲,乙\r\n1,2\r\n"), "refused");
        await clean(page, "a file that is refused");
        await give(page, Buffer.from(madeUp(120) + "読めない,,多い,5億,,,\r\n"));
        await page.locator("details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
        await clean(page, "a list");
        await asking(page, () => page.locator("#incident").selectOption("each"));
        await clean(page, "a list of all incidents");
      }));
  }
}

test("by keyboard alone a file is chosen, sorted, paged, and a client opened", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#file").focus();
    assert.ok(await page.locator("label.cc-button").evaluate((one) => getComputedStyle(one).outlineStyle !== "none"), "the focus is seen");
    await give(page, Buffer.from(madeUp(150)));
    await page.locator("th[data-column=revenue] button").focus();
    await asking(page, () => page.keyboard.press("Enter"));
    assert.equal(await page.evaluate(() => document.activeElement.closest("th")?.dataset.column), "revenue", "the focus stays");
    const revenue = (await column(page, "revenue")).map(Number);
    assert.deepEqual(revenue, [...revenue].sort((a, b) => b - a));
    await page.locator("#pager [data-go=after]").focus();
    await asking(page, () => page.keyboard.press("Enter"));
    assert.equal((await names(page)).length, 50);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.go), "after", "what leads no further stays in reach");
    await page.locator("#rows a").first().focus();
    const [tab] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Enter")]);
    await ready(tab);
  }));

test("once it was open it works without a network, and nobody else loads its program", async () => {
  const asked = [];
  const server = await calculator(undefined, (url, answer) => {
    asked.push(url.pathname);
    return answer;
  });
  try {
    await scene({ origin: server.origin }, async (page) => {
      await page.goto(server.origin + "/");
      await page.locator("#offline").waitFor({ state: "visible" });
      assert.ok(!asked.some((name) => name.includes("clients-worker") || /clients\..*\.pack/.test(name)), "only those who open it load it");
      assert.equal(await page.locator(".cc-footer a[href='portfolio.html']").count(), 1);
      await open(page, server.origin);
      await page.context().setOffline(true);
      await server.stop();
      await page.goto("about:blank");
      await open(page, server.origin);
      await give(page, few);
      assert.equal((await names(page)).length, 7);
    });
  } finally {
    await server.stop().catch(() => {});
  }
});

test("without scripts the page says so, and from a disk that it needs a server", async () => {
  await scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/portfolio.html");
    assert.match(await page.locator("body").innerText(), /JavaScriptが使えない/);
  });
  await scene({ origin: "null", may: [/./] }, async (page) => {
    await page.goto("file://" + path.join(dist, "portfolio.html"));
    await state(page, "failed");
    assert.match(await page.locator("#state").innerText(), /Webサーバー/);
  });
});

test("a program that does not arrive is told", () =>
  scene({ may: [/404/] }, async (page, origin) => {
    await page.route("**/clients.*.pack", (route) => route.fulfill({ status: 404 }));
    await page.goto(origin + "/portfolio.html");
    await state(page, "failed");
    assert.match(await page.locator("#state").innerText(), /届きませんでした/);
  }));
