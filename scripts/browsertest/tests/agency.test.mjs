import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { answering, calculator, file, site, types } from "../folder.mjs";
import { onPaper, plain as letters } from "../paper.mjs";
import { fill, holdBack, incidents, ready, received, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const plain = "サイバー被害額・投資額シミュレーター";
const good = {
  name: "見本保険代理店株式会社", person: "山田 花子", phone: "06-0000-0000", url: "https://www.example.co.jp/company/",
  address: "大阪市中央区○○町1-2-3", hours: "平日 9:00〜17:30", logo: "logo.svg", colour: "#7a1fa2", approval: "SAMPLE-0000",
  insurers: "見本火災保険株式会社、見本海上保険株式会社", authority: "保険契約の締結の代理",
  solicitation: "https://www.example.co.jp/solicitation/", privacy: "https://www.example.co.jp/privacy/",
  note: "当社は、複数の保険会社の商品を取り扱っています。", scenario: "ransomware", embedOrigins: ["https://www.example.co.jp"],
};
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><rect width="120" height="40" fill="#7a1fa2"/></svg>';

/** The built folder with this agency.json (a text as it is; null for none) and a logo beside it. */
async function agency({ settings, fragment = "", address = "/", ...options }, play) {
  const server = await answering("localhost", (url) => {
    if (url.pathname === "/agency.json") {
      if (settings === null) return null;
      return { headers: { "Content-Type": types[".json"] }, body: typeof settings === "string" ? settings : JSON.stringify(settings) };
    }
    if (url.pathname === "/logo.svg") return { headers: { "Content-Type": types[".svg"] }, body: logo };
    return file(url);
  });
  const { context, ...rest } = options;
  try {
    await scene({ ...rest, origin: server.origin, context: { serviceWorkers: "block", ...context } }, async (page) => {
      page.warned = [];
      page.on("console", (message) => {
        if (message.type() === "warning" && message.text().includes("agency")) page.warned.push(message.text());
      });
      await page.goto(server.origin + address + fragment);
      if (address === "/") await ready(page);
      await play(page, server.origin);
    });
  } finally {
    await server.stop();
  }
}

const chosen = (page) => page.locator("input[name=scenario]:checked").inputValue();
const used = (page) => page.locator("#agency").waitFor({ state: "attached" });

/** As it is without settings. */
async function neutral(page) {
  assert.equal(await page.title(), plain);
  assert.equal(await page.locator(".cc-header .cc-brand__name").innerText(), plain);
  assert.equal(await page.locator("#contact").isVisible(), false);
  assert.equal(await page.locator("#agency").count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--cc-brand")), "");
  assert.ok(!(await page.locator("footer").innerText()).includes("承認番号"));
}

test("a good file names the agency everywhere it belongs", () =>
  agency({ settings: good }, async (page) => {
    await used(page);
    await page.locator("img.cc-brand__logo").waitFor();
    assert.equal(await page.title(), `${plain}｜${good.name}`);
    assert.equal(await page.locator(".cc-header .cc-brand__name").innerText(), good.name);
    assert.equal(await page.locator("img.cc-brand__logo").evaluate((one) => Math.round(one.offsetWidth / one.offsetHeight)), 3, "a wide logo stays wide");
    const contact = page.locator("#contact");
    const text = await contact.innerText();
    for (const words of ["相談したいときは", good.name, good.person, good.phone, good.hours, good.address, good.url, `取扱保険会社：${good.insurers}`, `募集人の権限：${good.authority}`, "勧誘方針", "プライバシーポリシー", "この画面から、お客様の連絡先が送られることはありません。"]) {
      assert.ok(text.includes(words), `${words} is not in ${text}`);
    }
    assert.equal(await contact.locator(".cc-contact__link").getAttribute("href"), "tel:0600000000");
    for (const field of ["url", "solicitation", "privacy"]) assert.equal(await contact.locator(`[data-link=${field}]`).getAttribute("href"), good[field]);
    assert.ok((await contact.locator(".cc-contact__link").boundingBox()).height >= 44);
    const foot = await page.locator("footer").innerText();
    assert.ok(foot.includes("承認番号 SAMPLE-0000") && foot.includes(good.note), foot);
    assert.equal(await chosen(page), "ransomware");
    await page.waitForFunction(() => document.querySelector(".cc-panel__label").textContent.includes("ランサムウェア"));
    assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--cc-brand")), good.colour);
    const { declared, ...left } = await page.locator("#agency").evaluate((one) => ({ ...one.dataset }));
    assert.deepEqual(left, Object.fromEntries(Object.entries(good).filter(([name]) => name !== "embedOrigins")));
    assert.equal(declared, [`取扱保険会社：${good.insurers}`, `募集人の権限：${good.authority}`, `勧誘方針 ${good.solicitation}`, `プライバシーポリシー ${good.privacy}`].join("\u3000"));
    assert.deepEqual(page.warned, []);
  }));

test("who explains is filled in where somebody is about to, and not over another", async () => {
  const who = (page) => page.locator("input[name=explained-by]").inputValue();
  await agency({ settings: good }, async (page) => {
    await used(page);
    assert.equal(await who(page), "", "an owner alone had nobody explain");
    await page.locator("#record > summary").click();
    assert.equal(await who(page), good.person);
    await page.locator("textarea[name=record-first]").fill("止まったときに備えたい");
    await settled(page);
    const { text } = await onPaper(page);
    for (const words of [good.person, good.insurers, good.authority, good.solicitation, good.privacy]) assert.ok(text.includes(letters(words)), `${words} is not on the record`);
    await page.locator("button[name=next-client]").first().evaluate((one) => one.click());
    await settled(page);
    assert.equal(await who(page), good.person, "the same person with the next client");
  });
  await agency({ settings: good }, async (page) => {
    await used(page);
    await fill(page, { "explained-by": "別の人" });
    await page.locator("#s3 button[name=meeting]").evaluate((one) => one.click());
    await page.locator("#meeting").waitFor();
    assert.equal(await who(page), "別の人");
  });
});

test("what an agency leaves out is not shown", () =>
  agency({ settings: { name: "A", phone: "+81-6-0000-0000", hours: "" } }, async (page) => {
    await used(page);
    const lines = (await page.locator("#contact").innerText()).split("\n").filter(Boolean);
    assert.deepEqual(lines, ["相談したいときは", "A", "+81-6-0000-0000", "この画面から、お客様の連絡先が送られることはありません。"]);
    assert.equal(await page.locator(".cc-contact__link").getAttribute("href"), "tel:+81600000000");
    assert.ok(!(await page.locator("footer").innerText()).includes("承認番号"));
    assert.equal(await page.locator("img.cc-brand__logo").count(), 0);
  }));

test("a name alone is no contact, and no file is no fault", async () => {
  await agency({ settings: { name: "A" } }, async (page) => {
    await used(page);
    assert.equal(await page.locator("#contact").isVisible(), false);
  });
  await agency({ settings: null, expects: [/404/] }, async (page) => {
    await page.waitForTimeout(300);
    await neutral(page);
    assert.deepEqual(page.warned, []);
  });
});

const bad = {
  "not JSON": "{name: 'A'}",
  "an array": "[]",
  "null": "null",
  "too large": JSON.stringify({ note: "a", more: "b".repeat(30000) }),
  "an unknown key": { ...good, colour2: "#000000" },
  "a key of objects themselves": '{"name":"A","__proto__":{"phone":"06-0000-0000"}}',
  "a constructor": '{"name":"A","constructor":"x"}',
  "a number for a name": { ...good, name: 5 },
  "null for a name": { ...good, name: null },
  "a name of 101 letters": { ...good, name: "あ".repeat(101) },
  "only spaces": { ...good, name: "　 " },
  "a note of 301 letters": { ...good, note: "あ".repeat(301) },
  "a new line": { ...good, hours: "9:00\n17:00" },
  "letters turned around": { ...good, name: "A\u202eB" },
  "a letter that is not seen": { ...good, name: "A\u200bB" },
  "letters of another encoding": { ...good, name: "\ufffd\ufffd" },
  "words in a phone number": { ...good, phone: "06-0000-0000;ext=1" },
  "a phone number too short": { ...good, phone: "110" },
  "full-width digits": { ...good, phone: "０６−００００−００００" },
  "http": { ...good, url: "http://www.example.co.jp/" },
  "a script for an address": { ...good, url: "javascript:alert(1)" },
  "data for an address": { ...good, url: "data:text/html,x" },
  "an address with a name in it": { ...good, url: "https://bank.example@evil.example/" },
  "an address with a space": { ...good, url: "https://www.example.co.jp/ x" },
  "a logo elsewhere": { ...good, logo: "https://evil.example/logo.png" },
  "a logo of another server": { ...good, logo: "//evil.example/logo.png" },
  "a logo in another folder": { ...good, logo: "../logo.png" },
  "a logo by way of another folder": { ...good, logo: "..%2flogo.png" },
  "a logo that is a page": { ...good, logo: "logo.html" },
  "a colour by name": { ...good, colour: "red" },
  "a colour with more": { ...good, colour: "#000000;--cc-ink:#fff" },
  "an incident that is none": { ...good, scenario: "earthquake" },
  "origins as a text": { ...good, embedOrigins: "https://www.example.co.jp" },
  "an origin with a path": { ...good, embedOrigins: ["https://www.example.co.jp/x"] },
  "any origin": { ...good, embedOrigins: ["*"] },
};

test("a file with one thing wrong is not used at all", () =>
  scene({ context: { serviceWorkers: "block" } }, async (page, origin) => {
    // one page for all: what is tried is the script, not the program
    await page.route("**/*.pack", () => {});
    let settings = "";
    await page.route("**/agency.json", (route) => route.fulfill({ contentType: "application/json", body: settings }));
    for (const [name, content] of Object.entries(bad)) {
      settings = typeof content === "string" ? content : JSON.stringify(content);
      const warned = page.waitForEvent("console", { predicate: (m) => m.type() === "warning" && m.text().includes("agency.json is not used") });
      await page.goto(origin + "/");
      await warned.catch(() => assert.fail(`${name} is used`));
      await neutral(page).catch((error) => assert.fail(`${name}: ${error.message}`));
      assert.equal(await chosen(page), "malware", name);
    }
  }));

test("markup in a value is text", () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>&quot;"';
  const settings = { ...good, name: hostile, person: hostile, hours: hostile, address: hostile, approval: hostile, note: hostile, logo: undefined };
  return agency({ settings }, async (page) => {
    await used(page);
    assert.equal(await page.locator(".cc-header .cc-brand__name").innerText(), hostile);
    assert.equal(await page.locator("#contact :is(img, script), .cc-footer :is(img, script), .cc-header img").count(), 0);
    assert.equal(await page.title(), `${plain}｜${hostile}`);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".cc-sheet").waitFor({ state: "attached" });
    assert.equal(await page.locator(".cc-sheet :is(img, script)").count(), 0);
    assert.equal(await page.locator(".cc-sheet .cc-brand__name").textContent(), hostile);
  });
});

test("nothing comes from the address", () =>
  agency({ settings: { embedOrigins: [] }, address: "/", fragment: "?name=EVIL&phone=0900000000&colour=%23ff0000&brand=%23ff0000&scenario=ransomware&agency=%7B%22name%22:%22EVIL%22%7D" }, async (page) => {
    await used(page);
    assert.equal(await page.title(), plain);
    assert.equal(await page.locator("#contact").isVisible(), false);
    assert.ok(!(await page.locator("body").innerText()).includes("EVIL"));
    assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--cc-brand")), "");
    assert.equal(await chosen(page), "malware");
  }));

test("a logo that is not there leaves the mark of the page", () =>
  agency({ settings: { ...good, logo: "missing.png" }, expects: [/404/] }, async (page) => {
    await used(page);
    await page.waitForFunction(() => performance.getEntriesByType("resource").some((one) => one.name.endsWith("/missing.png")));
    await settled(page);
    assert.ok(await page.locator(".cc-header svg.cc-brand__logo").isVisible());
    assert.equal(await page.locator(".cc-header img").count(), 0);
  }));

test("the first incident gives way to a link, to what was typed and to a sample", async () => {
  let fragment = "";
  await agency({ settings: { embedOrigins: [] }, context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page) => {
    await page.locator("button[name=copy-link]").click();
    await page.locator("#keep [role=status]", { hasText: /./ }).waitFor();
    fragment = new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
    assert.ok(fragment.length > 1);
  });
  await agency({ settings: good, fragment }, async (page) => {
    await used(page);
    assert.equal(await chosen(page), "malware", "a link says which incident");
  });
  for (const [what, act] of Object.entries({
    typed: (page) => page.locator("input[name=employees]").fill("31"),
    pressed: (page) => page.locator("button[name=sample][value=otsu]").click(),
  })) {
    await scene({ context: { serviceWorkers: "block" } }, async (page, origin) => {
      const release = await holdBack(page);
      let tell;
      const held = new Promise((resolve) => { tell = resolve; });
      await page.route("**/agency.json", async (route) => {
        await held;
        await route.fulfill({ contentType: "application/json", body: JSON.stringify(good) });
      });
      await page.route("**/logo.svg", (route) => route.fulfill({ contentType: types[".svg"], body: logo }));
      await page.goto(origin + "/");
      await page.waitForSelector("html[data-load=loading]");
      await act(page);
      tell();
      await used(page);
      release();
      await ready(page);
      await settled(page);
      assert.notEqual(await chosen(page), "ransomware", what);
      assert.equal(await page.locator(".cc-header .cc-brand__name").innerText(), good.name);
    });
  }
});

const pages = ["/", "/en.html"];

/** What a page shows of the estimate: the incident, the way to it, the words about both and every amount. */
async function estimate(page) {
  await settled(page);
  return {
    incident: await chosen(page),
    way: await page.locator("input[name=method]:checked").inputValue(),
    notes: await page.locator("#s3").innerText(),
    label: await page.locator(".cc-panel__label").textContent(),
    amounts: await page.locator("#app data[data-key]").evaluateAll((all) => all.filter((one) => !one.closest("[hidden]")).map((one) => `${one.dataset.key}=${one.value}`)),
  };
}

/** The estimate of each incident, picked by hand on a page nobody has touched: by the first example of it, where there is one. */
async function picked(page, address) {
  const found = {};
  await page.goto(address);
  await ready(page);
  for (const incident of await incidents(page)) {
    await page.goto(address);
    await ready(page);
    await page.evaluate((value) => {
      const one = document.querySelector(`input[name=scenario][value=${value}]`);
      if (!one.checked) (document.querySelector(`button[name=sample][data-scenario=${value}]`) || one).click();
    }, incident);
    found[incident] = await estimate(page);
    assert.equal(found[incident].incident, incident);
    assert.equal(found[incident].amounts.some((one) => one.startsWith("estimate.typical=")), incident !== "transfer-fraud", `${incident}: what was sent, nobody knows`);
  }
  return found;
}

for (const path of pages) {
  test(`the first incident of an agency is what a pick by hand makes it, on ${path}`, () =>
    scene({ context: { serviceWorkers: "block" } }, async (page, origin) => {
      const byHand = await picked(page, origin + path);
      for (const early of [true, false]) {
        for (const scenario of Object.keys(byHand)) {
          let tell;
          const held = new Promise((resolve) => { tell = resolve; });
          await page.route("**/agency.json", async (route) => {
            if (!early) await held;
            await route.fulfill({ contentType: "application/json", body: JSON.stringify({ embedOrigins: [], scenario }) });
          });
          const release = early ? await holdBack(page) : tell;
          await page.goto(origin + path);
          if (early) await used(page);
          else await ready(page);
          release();
          await ready(page);
          await used(page);
          assert.deepEqual(await estimate(page), byHand[scenario], `${scenario}, ${early ? "before" : "after"} the start`);
          await page.unrouteAll({ behavior: "ignoreErrors" });
        }
      }
    }));

  test(`the first incident of a frame is what a pick by hand makes it, on ${path}`, async () => {
    const calc = await calculator();
    const host = await site('<iframe title="a" style="width:800px;height:900px"></iframe>');
    try {
      await scene({ origin: calc.origin, hosts: [host.origin], context: { serviceWorkers: "block" } }, async (page) => {
        const inFrame = async (query) => {
          await page.locator("iframe").evaluate((one, src) => { one.src = src; }, `${calc.origin}${path}?embed=1&${query}`);
          const child = await (async () => {
            for (;;) {
              const found = page.frames().find((one) => one.url().endsWith(query));
              if (found) return found;
              await page.waitForTimeout(50);
            }
          })();
          await child.waitForSelector("html[data-load=ready]", { state: "attached" });
          return child;
        };
        await page.goto(host.origin + "/");
        const plain = await inFrame("plain");
        for (const incident of await incidents(plain)) {
          const child = await inFrame(`hand=${incident}`);
          await child.locator(`input[name=scenario][value=${incident}]`).evaluate((one) => { if (!one.checked) one.click(); });
          const byHand = await estimate(child);
          assert.equal(byHand.amounts.some((one) => one.startsWith("estimate.typical=")), incident !== "transfer-fraud", `${incident}: what was sent, nobody knows`);
          assert.deepEqual(await estimate(await inFrame(`scenario=${incident}`)), byHand, incident);
        }
      });
    } finally {
      await calc.stop();
      await host.stop();
    }
  });
}

/** Contrast of the words of an element with what is behind them, as WCAG 2 computes it. */
function contrasts(page, pairs) {
  return page.evaluate((all) => {
    const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    const light = (colour) => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((one) => one / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return all.map(([words, behind]) => {
      const [low, high] = [light(getComputedStyle(document.querySelector(words)).color), light(getComputedStyle(document.querySelector(behind)).backgroundColor)].sort((a, b) => a - b);
      return { words, ratio: (high + 0.05) / (low + 0.05) };
    });
  }, pairs);
}

for (const colorScheme of ["light", "dark"]) {
  test(`whatever the colour, words stay readable in ${colorScheme}`, () =>
    agency({ settings: { ...good, logo: undefined }, context: { colorScheme } }, async (page) => {
      await used(page);
      const seen = new Set();
      for (const colour of ["#ffffff", "#000000", "#ffff00", "#00ff00", "#ff0000", "#0000ff", "#808080", "#7a1fa2", "#ff80c0"]) {
        await page.evaluate((value) => document.documentElement.style.setProperty("--cc-brand", value), colour);
        const found = await contrasts(page, [
          [".cc-rail .cc-button[data-kind=primary]", ".cc-rail .cc-button[data-kind=primary]"],
          ["#contact [data-link=url]", ".cc-main"],
          [".cc-section__number, .cc-section__no", ".cc-main"],
          [".cc-panel__label", ".cc-panel"],
          [".cc-panel__amount", ".cc-panel"],
        ]);
        for (const { words, ratio } of found) assert.ok(ratio >= 4.5, `${colour}: ${words} has ${ratio.toFixed(2)}`);
        seen.add(await page.locator(".cc-rail .cc-button[data-kind=primary]").evaluate((one) => getComputedStyle(one).backgroundColor));
      }
      assert.ok(seen.size >= 7, `the colour shows: ${[...seen]}`);
    }));
}

test("the printed sheet carries name, phone, approval, note and logo", () =>
  agency({ settings: good }, async (page) => {
    await used(page);
    await page.locator("img.cc-brand__logo").waitFor();
    const work = mkdtempSync(path.join(tmpdir(), "cybercost-agency-"));
    try {
      const at = path.join(work, "sheet.pdf");
      writeFileSync(at, await page.pdf({ preferCSSPageSize: true }));
      const text = letters(execFileSync("pdftotext", ["-layout", at, "-"], { encoding: "utf8" }));
      for (const words of [good.name, good.phone, "承認番号 SAMPLE-0000", good.note]) assert.ok(text.includes(letters(words)), `${words} is not on paper:\n${text}`);
      assert.equal(text.split(letters(good.name)).length - 1, 3, "on top and at the foot of both pages");
      assert.match(execFileSync("pdfinfo", [at], { encoding: "utf8" }), /Pages:\s+2\b/);
    } finally {
      rmSync(work, { recursive: true });
    }
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.waitForFunction(() => document.querySelector(".cc-sheet img.cc-brand__logo")?.naturalWidth === 120);
  }));

test("without settings the printed sheet names the page", () =>
  agency({ settings: { embedOrigins: [] } }, async (page) => {
    await used(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".cc-sheet").waitFor({ state: "attached" });
    assert.equal(await page.locator(".cc-sheet .cc-brand__name").textContent(), plain);
    const sheet = await page.locator(".cc-sheet").textContent();
    assert.ok(!sheet.includes("承認番号") && !sheet.includes("undefined"), sheet.slice(0, 200));
  }));

async function clean(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), tags);
  assert.ok(passes.length > 10, "axe looked at the page");
  assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`)), [], where);
}

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`no violation of WCAG 2.2 A and AA at ${width} px, ${colorScheme}`, async () => {
      const context = { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" };
      await agency({ settings: good, context }, async (page) => {
        await used(page);
        await settled(page);
        await clean(page, "the page of an agency");
      });
      await agency({ settings: { ...good, extra: 1 }, address: "/agency.html", context }, async (page) => {
        await page.locator("#now[data-kind=refused]").waitFor();
        await clean(page, "the form with a refused file");
        await page.locator("#open-now").click();
        await page.waitForFunction(() => document.getElementById("opened").textContent !== "");
        await page.locator("#a-phone").fill("abc");
        await page.locator("button[type=submit]").click();
        await page.locator("#a-phone-error").waitFor();
        await clean(page, "the form with a problem");
        const small = await page.locator("button, select, input:not(.cc-vh), textarea, a.cc-link, label.cc-button").evaluateAll((all) =>
          all.filter((one) => one.offsetHeight < 44 || one.offsetWidth < 44).map((one) => one.outerHTML.slice(0, 80)));
        assert.deepEqual(small, [], "targets");
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    });
  }
}

/** What the form saves. */
async function saved(page) {
  const { name, bytes } = await received(page, () => page.locator("button[type=submit]").click());
  assert.equal(name, "agency.json");
  return JSON.parse(bytes);
}

test("the form saves what it opened, and a page uses it", () =>
  agency({ settings: good, address: "/agency.html" }, async (page) => {
    await page.locator("#now[data-kind=used]").waitFor();
    await page.locator("#open-now").click();
    await page.waitForFunction(() => document.getElementById("a-name").value !== "");
    assert.deepEqual(await saved(page), good);
    assert.match(await page.locator("#saved").innerText(), /保存しました/);
  }));

test("an empty form saves no fields", () =>
  agency({ settings: { embedOrigins: [] }, address: "/agency.html" }, async (page) => {
    assert.deepEqual(await saved(page), { embedOrigins: [] });
  }));

test("the form tidies what is typed full-width, and says at the field what is wrong", () =>
  agency({ settings: null, address: "/agency.html", expects: [/404/] }, async (page) => {
    await page.locator("#now[data-kind=none]").waitFor();
    await page.locator("#a-phone").fill("０６ー００００ー００００");
    await page.locator("#a-colour").fill("＃7A1FA2");
    await page.locator("#a-url").fill("http://www.example.co.jp/");
    await page.locator("#a-embedOrigins").fill("https://www.example.co.jp\n\nhttps://a.example:8443 ");
    await page.locator("#a-note").fill("一行目\n二行目");
    await page.locator("button[type=submit]").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "a-url");
    assert.equal(await page.locator("#a-url").getAttribute("aria-invalid"), "true");
    assert.match(await page.locator("#a-url-error").innerText(), /https:\/\//);
    assert.match(await page.locator("#saved").innerText(), /まだ保存していません/);
    await page.locator("#a-url").fill("https://www.example.co.jp/");
    assert.equal(await page.locator("#a-url-error").isVisible(), false, "the words go when it is right");
    assert.deepEqual(await saved(page), {
      phone: "06-0000-0000", url: "https://www.example.co.jp/", colour: "#7A1FA2", note: "一行目 二行目",
      embedOrigins: ["https://www.example.co.jp", "https://a.example:8443"],
    });
  }));

test("the form shows colour, name and logo as they will be, with their contrast", () =>
  agency({ settings: good, address: "/agency.html" }, async (page) => {
    await page.locator("#open-now").click();
    await page.locator(".cc-try img").first().waitFor(); // and so the form is filled in
    assert.deepEqual(await page.locator(".cc-try .cc-brand__name").allInnerTexts(), [good.name, good.name]);
    const said = async () => (await page.locator("#contrast").innerText()).match(/([\d.]+)：1、.*?([\d.]+)：1 /).slice(1).map(Number);
    for (const colour of ["#ffffff", "#000000", "#ffff00", "#7a1fa2"]) {
      await page.locator("#a-colour").fill(colour);
      assert.ok((await said()).every((one) => one >= 4.5 && one <= 21), `${colour}: ${await said()}`);
      assert.equal((await page.locator("#contrast").innerText()).includes("明るさを整えます"), ["#ffffff", "#ffff00"].includes(colour), colour);
    }
    const back = (scheme) => page.locator(`.cc-try__one[data-scheme=${scheme}] .cc-try__button`).evaluate((one) => getComputedStyle(one).backgroundColor);
    assert.notEqual(await back("light"), await back("dark"));
    await page.locator("#a-logo").fill("logo.html");
    await page.locator("#a-logo").blur();
    assert.ok(await page.locator("#a-logo-error").isVisible());
    assert.equal(await page.locator(".cc-try img").first().isVisible(), false);
  }));

test("the form says which kinds of picture it takes, and forgets what it said of another name", () =>
  agency({ settings: null, address: "/agency.html", expects: [/404/] }, async (page) => {
    const field = page.locator("#a-logo");
    const [error, away] = [page.locator("#a-logo-error"), page.locator("#a-logo-read")];
    for (const kind of ["png", "svg", "jpg", "webp", "gif"]) assert.match(await page.locator("#a-logo-hint").innerText(), new RegExp(kind));
    await field.fill("missing.png");
    await field.blur();
    await away.waitFor({ state: "visible" });
    await field.fill("logo.pdf");
    assert.equal(await away.isVisible(), false);
    await field.blur();
    assert.match(await error.innerText(), /種類.*png/);
    assert.equal(await away.isVisible(), false);
    await field.fill("画像/logo.png");
    await field.blur();
    assert.match(await error.innerText(), /名前だけ/);
  }));

test("the form tidies the address of a site as a browser shows it", () =>
  agency({ settings: null, address: "/agency.html", expects: [/404/] }, async (page) => {
    const field = page.locator("#a-embedOrigins");
    await field.fill("https://www.example.co.jp/\n\n HTTPS://A.Example:8443/ \nhttps://b.example");
    await field.blur();
    assert.equal(await field.inputValue(), "https://www.example.co.jp\nhttps://a.example:8443\nhttps://b.example");
    assert.equal(await page.locator("#a-embedOrigins-error").isVisible(), false);
    assert.deepEqual((await saved(page)).embedOrigins, ["https://www.example.co.jp", "https://a.example:8443", "https://b.example"]);
    await field.fill("https://www.example.co.jp/company");
    await field.blur();
    assert.match(await page.locator("#a-embedOrigins-error").innerText(), /https:/, "a page is no site");
  }));

test("a file that is not used is explained to whoever keeps it, field by field", () =>
  agency({ settings: { ...good, phone: "06 0000", nickname: "x", name: 5 }, address: "/agency.html" }, async (page) => {
    await page.locator("#now[data-kind=refused]").waitFor();
    const lines = await page.locator("#now-list li").allInnerTexts();
    assert.equal(lines.length, 3, String(lines));
    for (const name of ["phone", "nickname", "name"]) assert.ok(lines.some((line) => line.includes(`「${name}」`)), `${name}: ${lines}`);
    await page.locator("#open-now").click();
    await page.locator("#a-phone-error").waitFor();
    assert.equal(await page.locator("#a-phone").inputValue(), "06 0000");
    assert.equal(await page.locator("#a-hours").inputValue(), good.hours);
    await page.locator("#open-file").setInputFiles({ name: "agency.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await page.waitForFunction(() => document.getElementById("opened").textContent.includes("JSON"));
    await page.locator("#open-file").setInputFiles({ name: "agency.json", mimeType: "application/json", buffer: Buffer.from("\ufeff" + JSON.stringify({ name: "B社" })) });
    await page.waitForFunction(() => document.getElementById("a-name").value === "B社");
    assert.equal(await page.locator("#a-phone-error").isVisible(), false);
  }));

test("in a frame the agency is named too, and a file with a mistake lends no trust", async () => {
  for (const more of [{}, { extra: 1 }]) {
    const calc = await calculator(() => ({ ...good, logo: undefined, ...more, embedOrigins: [host.origin] }));
    const host = await site(`<cyber-cost-calculator src="${calc.origin}/" label="a"></cyber-cost-calculator><script src="${calc.origin}/embed.js" defer></script>`);
    try {
      await scene({ origin: calc.origin, hosts: [host.origin] }, async (page) => {
        await page.addInitScript(() => {
          if (self === top) for (const type of ["ready", "result"]) document.addEventListener(type, () => { window[type + "Heard"] = true; }, true);
        });
        await page.goto(host.origin + "/");
        await page.waitForFunction(() => window.readyHeard);
        const frame = page.frames().find((one) => one.parentFrame());
        if (more.extra) {
          await page.waitForTimeout(1500);
          assert.equal(await page.evaluate(() => window.resultHeard), undefined);
          assert.equal(await frame.locator("#contact").isVisible(), false);
        } else {
          await page.waitForFunction(() => window.resultHeard);
          assert.ok((await frame.locator("#contact").innerText()).includes(good.phone));
          assert.equal(await frame.evaluate(() => document.documentElement.style.getPropertyValue("--cc-brand")), good.colour);
        }
      });
    } finally {
      await calc.stop();
      await host.stop();
    }
  }
});

test("offline the last settings and the logo are still there", () => {
  let settings = good;
  let up = true;
  return answering("localhost", (url) => {
    if (!up) return { status: 503 };
    if (url.pathname === "/agency.json") return { headers: { "Content-Type": types[".json"] }, body: JSON.stringify(settings) };
    if (url.pathname === "/logo.svg") return { headers: { "Content-Type": types[".svg"] }, body: logo };
    return file(url);
  }).then(async (server) => {
    try {
      await scene({ origin: server.origin }, async (page) => {
        await page.goto(server.origin + "/");
        await page.locator("#offline").waitFor({ state: "visible" });
        settings = { ...good, name: "新しい名前" };
        await page.reload();
        await page.waitForFunction(() => document.querySelector(".cc-header .cc-brand__name").textContent === "新しい名前");
        up = false;
        await page.reload();
        await ready(page);
        await used(page);
        assert.equal(await page.locator(".cc-header .cc-brand__name").innerText(), "新しい名前");
        await page.locator(".cc-header img.cc-brand__logo").waitFor();
        await page.goto(server.origin + "/agency.html");
        await page.locator("#now[data-kind=used]").waitFor();
      });
    } finally {
      await server.stop();
    }
  });
});

test("the form offers the incidents that the page has", () =>
  agency({ settings: { embedOrigins: [] } }, async (page, origin) => {
    const ours = await incidents(page);
    const names = await page.locator(".cc-choice__name").evaluateAll((all) => all.map((one) => one.textContent));
    await page.goto(origin + "/agency.html");
    const theirs = await page.locator("#a-scenario option").evaluateAll((all) => all.map((one) => [one.value, one.textContent]));
    assert.deepEqual(theirs.slice(1), ours.map((value, at) => [value, names[at]]));
  }));
