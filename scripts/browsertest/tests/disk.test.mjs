// The folder on a computer without a server: opened by a double click, which makes its address one of file:.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { onPaper, plain } from "../paper.mjs";
import { amount, amounts, dist, fill, ready, received, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const here = pathToFileURL(dist + "/").href;
const only = /^program\.[0-9a-f]{12}\.js$/;

/** A page of the folder, and nothing asked of anybody. */
const fromDisk = (play) => scene({ origin: "null" }, play);

async function visit(page, address) {
  await page.goto(address);
  await ready(page);
}

/** Answers the questions, and more than these; gives every result on the page. */
async function answered(page) {
  await page.locator("button[name=sample][value=manufacturing]").click();
  await page.locator(".cc-choice:has(> input[name=scenario][value=ransomware])").click();
  await fill(page, { employees: "45人", revenue: "７億２，０００万円", pcs: "60", "cost-limit": "1000万", "cost-deductible": "10万", probability: "5" });
  assert.equal(await page.locator("[aria-invalid=true]").count(), 0);
  const all = await amounts(page);
  assert.ok(Object.keys(all).length > 45 && Number(all["estimate.typical"]) > 1e6, `there are results to compare: ${Object.keys(all).length}`);
  return all;
}

/** The folder, or what is left of it, elsewhere on the disk. */
async function elsewhere(keep, play) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-disk-"));
  const folder = path.join(work, "試算 100% #1", "cyber-cost");
  try {
    mkdirSync(path.dirname(folder));
    cpSync(dist, folder, { recursive: true, filter: (name) => keep(path.basename(name)) });
    await play(pathToFileURL(folder + "/").href);
  } finally {
    rmSync(work, { recursive: true });
  }
}

for (const name of ["index.html", "en.html"]) {
  test(`${name} from a disk answers as from a server, and says what does not work there`, async () => {
    let wanted;
    await scene({}, async (page, origin) => {
      await visit(page, `${origin}/${name}`);
      assert.equal(await page.locator("#disk").isVisible(), false, "on a server there is nothing to say");
      assert.ok(await page.locator("#keep > details").first().isVisible(), "the code");
      wanted = await answered(page);
    });
    await fromDisk(async (page) => {
      await visit(page, here + name);
      const said = page.locator("#disk");
      assert.ok(await said.isVisible());
      assert.match(await said.innerText(), name === "en.html" ? /^Opened from a folder.*agency\.json/ : /^このPCのフォルダーから.*agency\.json/);
      assert.deepEqual(await answered(page), wanted);
      // what it says does not work is not offered
      assert.equal(await page.locator("#keep > details").first().isVisible(), false, "the code");
      for (const part of ["#find", "#offline"]) assert.equal(await page.locator(part).isVisible(), false, part);
    });
  });

  test(`${name} from a disk prints its two pages, without a code`, () =>
    fromDisk(async (page) => {
      await visit(page, here + name);
      await answered(page);
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      const shown = await page.locator('.cc-sheet data[data-key="estimate.typical"]').first().textContent();
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      const { facts, text } = await onPaper(page);
      assert.match(facts, /Pages:\s+2\n/);
      assert.match(facts, /Page size:.*A4/);
      if (name === "index.html") assert.ok(text.includes(plain(shown)), `${shown} is printed`);
      for (const words of name === "en.html" ? ["Estimate of cyber loss"] : ["サイバー被害額・投資額の試算", "お読みください"]) assert.ok(text.includes(plain(words)), words);
      assert.doesNotMatch(text, /この試算を開く|Openthisestimate/);
    }));
}

test("from a disk a file is saved, and opens again", () =>
  fromDisk(async (page) => {
    await visit(page, here + "index.html");
    const wanted = await answered(page);
    const { bytes } = await received(page, () => page.locator("button[name=save-file]").click());
    await visit(page, here + "index.html");
    await page.locator("input[name=open-file]").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: bytes });
    await page.waitForFunction((value) => document.querySelector('data[data-key="estimate.typical"]').value === value, wanted["estimate.typical"]);
  }));

test("from a disk a link opens what it holds, in a folder with any name", () =>
  elsewhere(() => true, (folder) => fromDisk(async (page) => {
    await visit(page, folder + "index.html");
    const wanted = await answered(page);
    await page.locator("button[name=bookmark]").click();
    const address = page.url();
    assert.ok(address.startsWith(folder + "index.html#v="), address);
    await page.goto("about:blank");
    await visit(page, address);
    await settled(page);
    assert.equal(await amount(page, "estimate.typical"), wanted["estimate.typical"]);
    assert.equal(page.url(), folder + "index.html", "it is read once");
  })));

test("from a disk the ways between the pages lead to pages, and what was typed is there on the way back", () =>
  fromDisk(async (page) => {
    const typed = () => page.waitForFunction(() => document.documentElement?.dataset.load === "ready" && document.querySelector("input[name=employees]").value === "45");
    for (const name of ["index.html", "en.html"]) {
      await visit(page, here + name);
      await answered(page);
      // twice: the link is written once more
      for (let i = 0; i < 2; i++) {
        await page.locator('.cc-footer a[href*="sources.html"]').click();
        await page.waitForURL(/sources\.html/);
        assert.ok(await page.locator("#evidence table").count() > 5);
        await page.locator(".cc-header__link").click();
        await page.waitForURL(here + name);
        await typed();
      }
      const other = name === "index.html" ? "en.html" : "index.html";
      await page.locator(".cc-header a[lang]").click();
      await page.waitForURL(here + other);
      await ready(page);
      assert.equal(await page.locator("html").getAttribute("lang"), other === "en.html" ? "en" : "ja");
      assert.notEqual(await page.locator("input[name=employees]").inputValue(), "45");
      await page.goBack();
      await typed();
    }
  }));

test("from a disk every other page leads back to a page, too", () =>
  // two of them ask for the settings of an agency, and say that they cannot be read
  scene({ origin: "null", expects: [/agency\.json/, /ERR_FAILED/] }, async (page) => {
    for (const name of ["sources.html", "agency.html", "embed.html", "portfolio.html"]) {
      await page.goto(here + name);
      assert.equal(await page.locator(".cc-header__link").last().evaluate((one) => one.href), here + "index.html");
      if (name === "agency.html") await page.locator("#now[data-kind=disk]").waitFor();
    }
  }));

for (const [name, home] of [["teaser.html", "index.html"], ["teaser-en.html", "en.html"]]) {
  test(`${name} from a disk answers, asks for no program, and leads to the page with what was chosen`, () =>
    fromDisk(async (page) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await visit(page, here + name);
      await page.locator("select[name=employees]").selectOption("100");
      const low = await amount(page, "estimate.low");
      assert.ok(Number(low) > 1e6);
      assert.equal(asked.some((one) => only.test(path.basename(one))), false);
      const [opened] = await Promise.all([page.waitForEvent("popup"), page.locator("#go").click()]);
      await ready(opened);
      assert.ok(opened.url().startsWith(here + home), opened.url());
      assert.equal(await opened.locator("input[name=employees]").inputValue(), "100");
      assert.equal(await amount(opened, "estimate.low"), low);
    }));
}

test("a folder that is not whole says so, and can be read", () =>
  elsewhere((name) => !only.test(name), (folder) => scene({ origin: "null", expects: [/ERR_FILE_NOT_FOUND/] }, async (page) => {
    await page.goto(folder + "index.html");
    await page.waitForSelector("html[data-load=failed]");
    assert.match(await page.locator("#load-status").innerText(), /zipは展開し、フォルダーごと置いて/);
    assert.match(await page.locator("#s3").innerText(), /622\s*万円/);
  })));

test("what only a disk needs is in no list of what to keep, and has no packed copies", () => {
  const found = readdirSync(path.join(dist, "assets")).filter((name) => name.startsWith("program."));
  assert.equal(found.length, 1);
  assert.match(found[0], only);
  const list = readFileSync(path.join(dist, "sw.js"), "utf8");
  assert.ok(list.includes("assets/boot."));
  assert.equal(list.includes("assets/program."), false);
});
