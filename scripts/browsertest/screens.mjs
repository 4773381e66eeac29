// Pictures of every part of the built page for the README, into docs/screens, and the
// one that stands beside a link to it, into site/page. `make screens` runs it; with the
// word card, only for the latter.
//
// They change only when the page does: the address, the day and the company are
// always the same.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { report } from "./budget.mjs";
import { enterEverything, openSection } from "./company.mjs";
import { file } from "./folder.mjs";
import { dist, fill, raise, ready, root, settled } from "./stage.mjs";

const target = path.join(root, "docs", "screens");
const address = "https://agency.example";
const checked = readFileSync(path.join(dist, "index.html"), "utf8").match(/data-checked="([^"]+)"/)[1];
const margin = 32; // around a part, where the page leaves more

const desk = { width: 1280, height: 800 };
const column = { width: 768, height: 1024 };
const phone = { width: 390, height: 844 };
const tablet = { width: 1180, height: 820 };
const sharp = { viewport: phone, deviceScaleFactor: 1.5 };

/**
 * Keeps a picture with few colours: the page has no more, but for the edges of letters. Dots of two
 * colours in place of a third would make it larger and the flat faces of the page uneven.
 */
function keep(name, png, folder = target) {
  const to = path.join(folder, `${name}.png`);
  writeFileSync(to, execFileSync("pngquant", ["--speed", "1", "--strip", "--nofs", "24", "-"], { input: png }));
  execFileSync("zopflipng", ["-y", to, to]);
}

const still = { animations: "disabled", caret: "hide" };

/** What the window shows. */
async function view(page, name) {
  await settled(page);
  keep(name, await page.screenshot(still));
}

/** From the top of one element to the top of another, or to where its section ends, as wide as the window. */
async function part(page, name, from, until) {
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await settled(page);
  const clip = await page.evaluate(([from, until, margin]) => {
    const first = document.querySelector(from);
    const section = first.closest("section");
    const inner = (side) => parseFloat(getComputedStyle(section)[side]);
    const box = section.getBoundingClientRect();
    const top = (first === section ? box.top + inner("paddingTop") : first.getBoundingClientRect().top) - margin;
    const end = until ? document.querySelector(until).getBoundingClientRect().top : box.bottom - inner("paddingBottom") + margin;
    return { x: 0, y: Math.round(top + scrollY), width: innerWidth, height: Math.round(end - top) };
  }, [from, until, margin]);
  // of the whole page, for in a window that scrolls the amount would lie over it
  keep(name, await page.screenshot({ ...still, fullPage: true, clip }));
}

/** What the page is, without a number that could change: the picture beside a link to it. */
async function card(page, name) {
  await page.evaluate(() => {
    const words = document.querySelector(".cc-title__inner > div").cloneNode(true);
    Object.assign(words.style, { position: "fixed", inset: "0", zIndex: "99", display: "grid", alignContent: "center", gap: "1rem", padding: "0 4rem", background: "#fff", borderBlockEnd: "24px solid var(--cc-accent)", zoom: "1.3" });
    words.querySelector("ul").style.display = "block";
    document.body.append(words);
  });
  keep(name, await page.screenshot(still), path.join(root, "site", "page"));
}

const stage = await raise();

/** The page at an address that says nothing of this machine, on the day the figures were checked. */
function scene(context, where, play) {
  const options = { origin: address, context: { serviceWorkers: "block", reducedMotion: "reduce", timezoneId: "Asia/Tokyo", ...context } };
  return stage.scene(options, async (page) => {
    await page.clock.setFixedTime(`${checked}T10:00:00+09:00`);
    await page.route("**/*", (route) => {
      const { status = 200, headers, body } = file(new URL(route.request().url())) ?? { status: 404 };
      return route.fulfill({ status, headers, body });
    });
    await page.goto(address + where);
    if (where === "/") {
      await ready(page);
      await enterEverything(page);
      await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    }
    await play(page);
  });
}

/** The printed sheet, page by page. */
async function sheet(page) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-screens-"));
  try {
    const pdf = path.join(work, "sheet.pdf");
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    execFileSync("pdftoppm", ["-png", "-scale-to-x", "768", "-scale-to-y", "-1", pdf, path.join(work, "sheet")]);
    const pages = readdirSync(work).filter((name) => name.endsWith(".png")).sort();
    pages.slice(0, 2).forEach((name, at) => keep(`sheet-${at + 1}`, readFileSync(path.join(work, name))));
  } finally {
    rmSync(work, { recursive: true });
  }
}

// What folds something away, beside the sections themselves.
const folds = {
  compared: "#s3 details:has(> * > #fig-axis)", guide: "#s5 > .cc-disclosures > :nth-child(1)", shelf: "#s5 > .cc-disclosures > :nth-child(2)",
  measure: "#s5 > .cc-disclosures > :nth-child(3)", proposed: "#s6 .cc-fold__body > details",
};

async function unfold(page, fold) {
  await page.locator(`${fold} > summary`).first().click();
  await settled(page);
}

/** Two measures with their costs, in three years. */
async function plan(page) {
  await unfold(page, folds.shelf);
  const own = page.locator(".cc-safeguard > * input[type=checkbox]:not([name$=-done])");
  for (const at of [2, 4]) {
    const name = await own.nth(at).getAttribute("name");
    await page.locator(`label:has(input[name=${name}])`).click();
    await unfold(page, `.cc-safeguard:has(input[name=${name}]) > details`);
    await fill(page, { [`${name}-first`]: "20万", [`${name}-yearly`]: "12万", [`${name}-hours`]: "8" });
  }
}

async function screens() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });

  await scene({ viewport: desk }, "/", async (page) => {
    await view(page, "first-view");
    await page.locator("button[popovertarget=cc-big]:visible").first().click();
    await view(page, "large");
  });
  await scene({ viewport: tablet }, "/", async (page) => {
    await page.locator("#s3 button[name=meeting]").click();
    await page.locator("[name=meeting-step][value='3']").click();
    await view(page, "meeting");
  });
  await scene({ viewport: desk, colorScheme: "dark" }, "/", async (page) => {
    await page.locator("#s3").evaluate((one) => one.scrollIntoView());
    await view(page, "dark");
  });
  await scene({ viewport: column }, "/", async (page) => {
    await part(page, "s1-company", "#s1");
    await part(page, "s2-incident", "#s2");
    await part(page, "s3-loss", "#s3", folds.compared);
    await unfold(page, folds.compared);
    await part(page, "s3-compared", "#fig-axis", "#fig-stack");
    await openSection(page, "s4");
    await part(page, "s4-investment", "#s4");
    await unfold(page, folds.guide);
    await part(page, "s5-guide", "#s5", folds.shelf);
    await unfold(page, folds.measure);
    await part(page, "s5-measure", folds.measure);
    await plan(page);
    await part(page, "s5-plan", "#plan", "#plan .cc-actions");
    await openSection(page, "s6");
    await part(page, "s6-cover", "#s6", folds.proposed);
    await unfold(page, folds.proposed);
    await fill(page, { "new-cost-limit": "3000万", "new-cost-share": "100" });
    await part(page, "s6-proposed", folds.proposed, `${folds.proposed} + *`);
    await part(page, "s7-steps", "#s7");
    await part(page, "s8-year", "#s8");
    await part(page, "keep", "#keep");
    await page.locator("#find input").fill("バックアップ");
    await page.locator("#find [role=status]").filter({ hasText: /./ }).waitFor();
    await part(page, "s9-evidence", "#s9");
    await sheet(page);
  });
  await scene(sharp, "/", async (page) => {
    await view(page, "phone-first-view");
    await page.locator("#s3").evaluate((one) => one.scrollIntoView());
    await view(page, "phone-result");
  });
  await scene({ viewport: column }, "/agency.html", async (page) => {
    for (const [name, text] of [["name", "見本保険代理店株式会社"], ["phone", "06-0000-0000"], ["hours", "平日 9:00〜17:30"], ["colour", "#7a1fa2"]]) {
      await page.locator(`input[name=${name}]`).fill(text);
    }
    await part(page, "agency", "#page-h", "form section:nth-of-type(3)");
  });
  await scene({ viewport: column }, "/portfolio.html", async (page) => {
    await page.locator("#example").click();
    await page.locator("#list").waitFor();
    await page.locator("#list").evaluate((one) => one.scrollIntoView());
    await view(page, "portfolio");
  });
  await scene({ viewport: { width: 600, height: 420 } }, "/teaser.html", (page) => view(page, "teaser"));
  await scene({ viewport: column }, "/embed.html", (page) => part(page, "embed", "#page-h", "#origins"));
}

try {
  for (const [where, name] of [["/index.html", "card"], ["/en.html", "card-en"]]) {
    await scene({ viewport: { width: 1200, height: 630 } }, where, (page) => card(page, name));
  }
  if (process.argv[2] !== "card") await screens();
} finally {
  await stage.close();
}

const sizes = readdirSync(target).map((name) => ({ name, bytes: readFileSync(path.join(target, name)).length }));
const row = (name, bytes, most) => ({ name, value: bytes / 1000, shown: `${(bytes / 1000).toFixed(1)} KB`, most });
const small = report([...sizes.map(({ name, bytes }) => row(name, bytes, 60)), row("together", sizes.reduce((sum, { bytes }) => sum + bytes, 0), 900)]);
if (!small) process.exitCode = 1;
