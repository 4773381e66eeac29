// The folder on a computer without a server, in WebKit: opened by a double click, which makes its address one of file:.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { native } from "../native.mjs";
import { plain } from "../paper.mjs";
import { dist } from "../stage.mjs";
import { press, put, ready, says, windows } from "./windows.mjs";

const answer = native();
const inWindow = windows();
const here = pathToFileURL(dist + "/").href;
const scene = (options, play) => inWindow({ origins: ["null"], ...options }, play);

async function visit(page, name) {
  await page.goto(here + name);
  await ready(page);
}

/** A folder for files of one test. */
async function withFolder(play) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-disk-"));
  try {
    await play((name, bytes) => {
      writeFileSync(path.join(work, name), bytes);
      return path.join(work, name);
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

for (const name of ["index.html", "en.html"]) {
  test(`${name} from a disk answers as calc, says what does not work there, saves a file and prints two pages`, () =>
    scene({}, (page) => withFolder(async (keep) => {
      await visit(page, name);
      assert.deepEqual(await page.evaluate(() => ["#disk", "#keep > details", "#find", "#offline"].map((part) => document.querySelector(part)?.checkVisibility() ?? false)), [true, false, false, false]);
      await press(page, "button[name=sample][value=otsu]");
      await press(page, ".cc-choice:has(> input[name=scenario][value=ransomware])");
      await put(page, "revenue", "１億２，０００万円");
      const want = answer({ scenario: "ransomware", method: "itemised", severity: "range", year: false, switches: {}, numbers: { employees: "200", revenue: "120000000", pcs: "260", records: "3000", spending: "3000000" } });
      for (const key of ["estimate.low", "estimate.typical", "estimate.high", "guide.36"]) await says(page, key, want[key]);

      const { bytes } = await page.received("button[name=save-file]");
      const sheet = keep("sheet.pdf", await page.pdf());
      assert.match(execFileSync("pdfinfo", [sheet], { encoding: "utf8" }), /Pages: +2\n/);
      const text = plain(execFileSync("pdftotext", ["-raw", sheet, "-"], { encoding: "utf8" }));
      assert.ok(text.includes(name === "en.html" ? "Estimateofcyberloss" : "サイバー被害額・投資額の試算"), text);

      await visit(page, name);
      await page.choose(keep("saved.json", bytes));
      await page.click("label:has(> input[name=open-file])");
      await says(page, "estimate.typical", want["estimate.typical"]);
    })));
}

test("agency.html from a disk makes the file, and opens it again", () =>
  scene({}, (page) => withFolder(async (keep) => {
    const visit = async () => {
      await page.goto(here + "agency.html");
      await page.waitForFunction(() => document.querySelector("#now").dataset.kind === "disk");
    };
    await visit();
    await put(page, "name", "見本代理店");
    await put(page, "phone", "０６ー００００ー００００");
    const { name, bytes } = await page.received("button[type=submit]");
    assert.equal(name, "agency.json");
    assert.deepEqual(JSON.parse(bytes), { name: "見本代理店", phone: "06-0000-0000", embedOrigins: [] });
    await visit();
    await page.choose(keep("agency.json", bytes));
    await page.click("label:has(> #open-file)");
    await page.waitForFunction(() => document.querySelector("#a-name").value === "見本代理店");
  })));

test("from a disk every page opens, and leads back to one", () => {
  let out;
  return scene({ opened: (url) => { out = url; } }, async (page) => {
    for (const name of ["sources.html", "agency.html", "embed.html", "portfolio.html"]) {
      await page.goto(here + name);
      assert.equal(await page.evaluate(() => [...document.querySelectorAll(".cc-header__link")].at(-1).href), here + "index.html", name);
    }
    await visit(page, "teaser.html");
    await page.click("#go");
    for (let i = 0; !out && i < 100; i++) await new Promise((done) => setTimeout(done, 50));
    assert.ok(out?.startsWith(here + "index.html#"), out);
    await page.goto(out);
    await ready(page);
    assert.equal(await page.evaluate(() => document.querySelector("input[name=employees]").value), "30");
  });
});
