// The page in WebKit, the engine of Safari: what another engine is likeliest to do differently, and what WebKit once
// did wrong here. It is Debian's WebKitGTK, so letters and paper are Linux's, not Apple's.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { calculator, site } from "../folder.mjs";
import { native } from "../native.mjs";
import { plain } from "../paper.mjs";
import { dist, serve } from "../stage.mjs";
import { press, put, ready, says, windows } from "./windows.mjs";

const answer = native();
const inWindow = windows();
let server;
before(async () => { server = await serve(dist); });
after(() => server?.stop());

const scene = (options, play) => inWindow({ origins: [server.origin], ...options }, play);

async function open(page, where = "/") {
  await page.goto(server.origin + where);
  await ready(page);
}

for (const where of ["/", "/en.html"]) {
  test(`${where} starts and shows what calc answers, on a phone in the dark`, () =>
    scene({ dark: true, width: 390, height: 844 }, async (page) => {
      await open(page, where);
      await press(page, "button[name=sample][value=otsu]");
      await press(page, ".cc-choice:has(> input[name=scenario][value=ransomware])");
      const numbers = { employees: "200", revenue: "4000000000", pcs: "260", records: "3000", spending: "3000000" };
      const want = answer({ scenario: "ransomware", method: "itemised", severity: "range", year: false, numbers, switches: {} });
      for (const key of ["estimate.low", "estimate.typical", "estimate.high", "guide.36"]) await says(page, key, want[key]);
      await put(page, "revenue", "１億２，０００万円");
      const less = answer({ scenario: "ransomware", method: "itemised", severity: "range", year: false, numbers: { ...numbers, revenue: "120000000" }, switches: {} });
      await says(page, "benchmark.half-percent", less["benchmark.half-percent"]);
      await put(page, "employees", "0");
      await page.waitForFunction(() => document.querySelector("input[name=employees]").getAttribute("aria-invalid") === "true");
      assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor !== "rgb(237, 241, 241)"]), [390, true]);
    }));
}

test("what opens over the page opens by a press, closes by Escape, and the focus goes back", () =>
  scene({}, async (page) => {
    await open(page);
    for (const [from, id] of [["#s3 .cc-ref", "#cc-source"], ["#s3 button[popovertarget=cc-big]", "#cc-big"]]) {
      await page.click(from);
      await page.waitForFunction((id) => document.querySelector(id).matches(":popover-open"), id);
      await page.press("Escape");
      await page.waitForFunction((id) => !document.querySelector(id).matches(":popover-open"), id);
      await page.waitForFunction((from) => document.activeElement === document.querySelector(from), from);
    }
    const before = await page.evaluate(() => document.activeElement.outerHTML);
    await page.press("Tab");
    await page.waitForFunction((before) => document.activeElement !== document.body && document.activeElement.outerHTML !== before, before);
  }));

test("a meeting shows one part at a time, notes what was explained, and leads back to where the page was", () =>
  scene({ width: 1024, height: 768 }, async (page) => {
    await open(page);
    await page.evaluate(() => document.querySelector("#s3 button[name=meeting]").scrollIntoView({ block: "center" }));
    const top = await page.evaluate(() => scrollY);
    await page.click("#s3 button[name=meeting]");
    for (const [i, id] of ["s1", "s2", "s3", "s6", "s7"].entries()) {
      await page.waitForFunction((step, id) => document.documentElement.dataset.meeting === step && document.activeElement.closest("section")?.id === id, String(i + 1), id);
      const seen = await page.evaluate(() => [...document.querySelectorAll(".cc-section")].filter((one) => one.checkVisibility()).map((one) => one.id));
      assert.deepEqual(seen, i === 4 ? [id, "keep"] : [id]);
      if (id === "s3") {
        await page.click("[name=meeting-told]");
        await page.waitForFunction(() => document.querySelector("[name=meeting-told]").getAttribute("aria-pressed") === "true");
      }
      if (i < 4) await page.press("Right"); // as GDK names it
    }
    assert.match(await page.evaluate(() => document.querySelector("[name=record-told]").value), /^画面「金額」 \d\d:\d\d$/);
    await page.click("[name=meeting-end]");
    await page.waitForFunction((top) => !document.documentElement.dataset.meeting && Math.abs(scrollY - top) <= 2, top);
  }));

test("after one visit it opens without a network, with a link", async () => {
  const once = await serve(dist);
  let up = true;
  try {
    await scene({ origins: [once.origin] }, async (page) => {
      await page.goto(`${once.origin}/`);
      await ready(page);
      await page.waitForFunction(() => document.querySelector("#offline").checkVisibility());
      once.stop();
      up = false;
      await page.goto("about:blank");
      await page.goto(`${once.origin}/#v=2&n=30&r=300000000&m=itemised&b=range&s=ransomware`);
      await ready(page);
      await page.waitForFunction(() => document.querySelector("input[name=employees]").value === "30" && document.querySelector("input[name=scenario][value=ransomware]").checked);
    });
  } finally {
    if (up) once.stop();
  }
});

test("in the page of another site the frame is as tall as its content, and gives way to the link where it is refused", async () => {
  let closed = false, asked = 0;
  const calc = await calculator({ embedOrigins: [] }, (url, answer) => {
    if (url.pathname !== "/") return answer;
    asked++;
    return closed ? { ...answer, headers: { ...answer.headers, "Content-Security-Policy": "frame-ancestors 'self'" } } : answer;
  });
  const host = await site(`<script src="${calc.origin}/embed.js" defer></script><cyber-cost-calculator src="${calc.origin}/" view="full"><a href="${calc.origin}/">リンク</a></cyber-cost-calculator>`);
  const frame = () => {
    const { frame } = document.querySelector("cyber-cost-calculator");
    return [document.querySelector("cyber-cost-calculator").offsetHeight, frame.checkVisibility(), document.querySelector("cyber-cost-calculator a").checkVisibility()];
  };
  try {
    await scene({ origins: [calc.origin, host.origin], expects: /frame-ancestors/ }, async (page) => {
      // the frame's own words on how tall it is
      await page.addInitScript(() => {
        if (self === top) {
          window.tall = [];
          addEventListener("message", ({ data }) => { if (data.tall) window.tall = data.tall; });
        } else {
          setInterval(() => parent.postMessage({ tall: [Math.ceil(document.body.getBoundingClientRect().height), document.documentElement.scrollHeight - innerHeight] }, "*"), 100);
        }
      });
      await page.goto(`${host.origin}/`);
      await page.waitForFunction(() => window.tall[0] > 2000 && window.tall[0] === document.querySelector("cyber-cost-calculator").offsetHeight && window.tall[1] === 0);
      assert.deepEqual((await page.evaluate(frame)).slice(1), [true, false]);
      assert.equal(asked, 1, "a second load would cut off the first");
      closed = true;
      await page.goto(`${host.origin}/`);
      await page.evaluate(() => new Promise((done) => { document.querySelector("cyber-cost-calculator").addEventListener("error", ({ detail }) => done(detail.code)); }));
      const [height, framed, linked] = await page.evaluate(frame);
      assert.deepEqual([height < 200, framed, linked, asked], [true, false, true, 2]);
    });
  } finally {
    await calc.stop();
    await host.stop();
  }
});

test("the sheet is two pages of A4, with any margin that a printer keeps", () =>
  scene({}, async (page) => {
    const work = mkdtempSync(path.join(tmpdir(), "cybercost-print-"));
    const file = path.join(work, "sheet.pdf");
    try {
      for (const where of ["/", "/en.html"]) {
        await open(page, where);
        await press(page, "button[name=sample][value=manufacturing]");
        for (const incident of where === "/" ? ["ransomware", "card-leak"] : ["card-leak"]) { // the shortest and the longest
          await press(page, `.cc-choice:has(> input[name=scenario][value=${incident}])`);
          for (const margin of [0, 14]) {
            writeFileSync(file, await page.pdf({ margin }));
            const facts = execFileSync("pdfinfo", [file], { encoding: "utf8" });
            assert.match(facts, /Page size:.*A4/);
            assert.match(facts, /Pages: +2\n/, `${where}, ${incident}, ${margin} mm`);
            const text = plain(execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }));
            for (const words of where === "/" ? ["サイバー被害額・投資額の試算", "お読みください", "2/2"] : ["Estimate of cyber loss", "Please read"]) assert.ok(text.includes(plain(words)), `${words} is printed: ${text}`);
          }
        }
      }
    } finally {
      rmSync(work, { recursive: true });
    }
  }));

const stretches = (columns) => columns.filter((drawn, at) => drawn && !columns[at - 1]).length;

test("every character of a number is drawn in a place of its own", () =>
  scene({ width: 1500 }, async (page) => {
    await open(page);
    /** How many stretches of ink parts have, large and apart, in the style that an element of this kind has on the page. */
    async function drawn(kind, parts) {
      await page.evaluate(async (kind, parts) => {
        document.getElementById("specimen")?.remove();
        const paper = document.createElement("div");
        paper.id = "specimen";
        Object.assign(paper.style, { position: "fixed", inset: "0", zIndex: "99", background: "#fff" });
        const line = document.createElement(kind);
        Object.assign(line.style, { position: "absolute", left: "0", top: "20px", font: "400 64px/96px var(--cc-font)", color: "#000", whiteSpace: "nowrap" });
        for (const text of parts) {
          const part = document.createElement("span");
          Object.assign(part.style, { display: "inline-block", marginLeft: "20px" });
          part.textContent = text;
          line.append(part);
        }
        paper.append(line);
        document.body.append(paper);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, kind, parts);
      return stretches(await page.columns({ x: 0, y: 20, width: 1500, height: 96 }));
    }
    for (const kind of ["p", "h2"]) {
      for (const text of ["0.5％", "1億2,000万円", "売上12.5億円の0.5％は625万円"]) {
        const alone = await drawn(kind, [...text]);
        assert.ok(alone >= text.length, "there is ink");
        assert.equal(await drawn(kind, [text]), alone, `${text} in ${kind}`);
      }
    }
  }));
