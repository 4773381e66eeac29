// The small version for other sites: three choices, a range from a table, one way on. No program.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brands, contrasts } from "../contrast.mjs";
import { calculator, site } from "../folder.mjs";
import { ready, stage, test } from "../stage.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const tallest = 420; // px
const heaviest = 25_000; // bytes over the wire
const slowest = 1000; // ms at 1.6 Mbit/s, cold

const live = (page) => page.waitForFunction(() => document.documentElement?.dataset.load === "ready");
const values = (page, name) => page.locator(`select[name=${name}] option`).evaluateAll((all) => all.map((one) => one.value));
const shown = (page) => page.evaluate(() => Object.fromEntries(["low", "typical", "high"].map((key) => [key, document.querySelector(`[data-key="estimate.${key}"]`).value])));
const small = (width, more) => ({ context: { viewport: { width, height: 700 }, reducedMotion: "reduce", ...more } });

async function clean(page, where) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate((wanted) => window.axe.run({ runOnly: { type: "tag", values: wanted } }), tags);
  assert.ok(passes.length > 5);
  assert.deepEqual(violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`)), [], where);
}

for (const name of ["teaser.html", "teaser-en.html"]) {
  test(`${name} is at most ${tallest} px high from 300 to 600 px, whatever is chosen, and never wider than its column`, () =>
    scene(small(300), async (page, origin) => {
      await page.goto(`${origin}/${name}`);
      await live(page);
      await page.locator("#agency-name").evaluate((one) => { one.textContent = "株式会社とても長い名前の保険代理店サービス大阪本店営業第二部"; });
      for (const width of [300, 330, 390, 480, 600]) {
        await page.setViewportSize({ width, height: 700 });
        const found = await page.evaluate(() => {
          const [employees, revenue, scenario] = ["employees", "revenue", "scenario"].map((one) => document.querySelector(`select[name=${one}]`));
          const all = [];
          for (const s of scenario.options) for (const n of employees.options) for (const r of revenue.options) {
            [scenario.value, employees.value, revenue.value] = [s.value, n.value, r.value];
            scenario.dispatchEvent(new Event("input", { bubbles: true }));
            const box = document.querySelector("main");
            all.push({ of: `${s.value} ${n.value} ${r.value}`, height: document.body.getBoundingClientRect().height, over: document.documentElement.scrollWidth > innerWidth || box.scrollWidth > box.clientWidth });
          }
          return all;
        });
        assert.equal(found.length, 144);
        const most = found.reduce((a, b) => (b.height > a.height ? b : a));
        console.log(`   ${name} at ${width} px: at most ${Math.ceil(most.height)} of ${tallest} px high (${most.of})`);
        assert.ok(most.height <= tallest, `${most.of}: ${most.height} px at ${width}`);
        assert.deepEqual(found.filter((one) => one.over).map((one) => one.of), [], `wider than ${width}`);
      }
    }));

  test(`${name} is light, live at once, and asks for no program`, () =>
    scene(small(390), async (page, origin) => {
      const asked = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const wire = await page.context().newCDPSession(page);
      await wire.send("Network.enable");
      let bytes = 0;
      wire.on("Network.loadingFinished", (event) => { bytes += event.encodedDataLength; });
      await wire.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 });
      const times = [];
      for (let i = 0; i < 3; i++) {
        await wire.send("Network.clearBrowserCache");
        [bytes, asked.length] = [0, 0];
        await page.goto(`${origin}/${name}`, { waitUntil: "commit" });
        await live(page);
        times.push(await page.evaluate(() => performance.getEntriesByName("live")[0].startTime));
        await page.waitForLoadState("networkidle");
      }
      times.sort((a, b) => a - b);
      console.log(`   ${name}: ${bytes} of ${heaviest} bytes with headers, live after ${Math.round(times[1])} of ${slowest} ms at 1.6 Mbit/s, ${asked.length} requests`);
      assert.ok(bytes > 5000 && bytes <= heaviest, `${bytes} bytes`);
      assert.ok(times[1] <= slowest, `${times} ms`);
      assert.deepEqual(asked.filter((one) => /\.(pack|wasm)|wasm_exec|boot|dom\./.test(one)), []);
    }));
}

test("what it shows is what the page shows that it leads to, with the same answers typed in, for every incident", () =>
  scene(small(390), async (page, origin) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(origin + "/teaser.html");
    await live(page);
    const [people, sums, incidents] = [await values(page, "employees"), await values(page, "revenue"), await values(page, "scenario")];
    for (const [i, scenario] of incidents.entries()) {
      const [n, r] = [people[i % people.length], sums[(i * 2 + 1) % sums.length]];
      await page.selectOption("select[name=scenario]", scenario);
      await page.selectOption("select[name=employees]", n);
      await page.selectOption("select[name=revenue]", r);
      const small = await shown(page);
      const [whole] = await Promise.all([page.context().waitForEvent("page"), page.locator("#go").click()]);
      await ready(whole);
      await whole.waitForFunction((yen) => [...document.querySelectorAll('[data-key="estimate.typical"]')].some((one) => one.value === yen), small.typical);
      const large = await whole.evaluate(() => ({
        ...Object.fromEntries(["low", "typical", "high"].map((key) => [key, [...document.querySelectorAll(`[data-key="estimate.${key}"]`)].find((one) => !one.closest("[hidden]"))?.value])),
        scenario: document.querySelector("input[name=scenario]:checked").value,
      }));
      assert.deepEqual(large, { ...small, scenario });
      assert.equal(await whole.locator("input[name=employees]").inputValue(), n);
      await whole.close();
    }
    assert.ok(!asked.some((one) => one.endsWith(".pack")), "the small version itself asked for no program");
  }));

test("without scripts it is a link with a sentence", () =>
  scene(small(300, { javaScriptEnabled: false }), async (page, origin) => {
    await page.goto(origin + "/teaser.html");
    assert.ok(await page.locator("#without").isVisible());
    assert.equal(await page.locator("#ask").isVisible(), false);
    assert.equal(await page.locator("#out").isVisible(), false);
    assert.equal(await page.locator("#go").textContent(), "サイバー被害額を試算する");
    assert.equal(new URL(await page.locator("#go").evaluate((a) => a.href)).pathname, "/");
  }));

const host = (origin, width, more = "") => `<body style="margin:0"><div style="width:${width}px"><script src="${origin}/embed.js" data-auto="1" data-view="teaser" data-src="${origin}/" data-scenario="card-leak" ${more} defer></script></div>`;

for (const [width, scheme] of [[300, "light"], [390, "dark"], [600, "light"], [1280, "dark"]]) {
  test(`in another site's column of ${width} px, ${scheme}: as tall as its content, in its own words, with the host's colour`, async () => {
    const calc = await calculator(() => ({ embedOrigins: [other.origin], name: "見本代理店", colour: "#7a2d8f" }));
    const other = await site(host(calc.origin, width, `data-theme="${scheme}" data-brand="#123a8f"`));
    try {
      await scene({ origin: calc.origin, hosts: [other.origin], context: { viewport: { width: Math.max(width, 400), height: 800 } } }, async (page) => {
        await page.addInitScript(() => {
          if (self !== top) return;
          window.heard = [];
          for (const type of ["ready", "resize", "result"]) document.addEventListener(type, (event) => window.heard.push({ type, detail: event.detail }), true);
        });
        await page.goto(other.origin + "/");
        await page.waitForFunction(() => ["ready", "resize", "result"].every((type) => window.heard.some((one) => one.type === type)));
        const frame = page.frames()[1];
        assert.ok(frame.url().startsWith(calc.origin + "/teaser.html?"), frame.url());
        assert.equal(await frame.locator("select[name=scenario]").inputValue(), "card-leak");
        await frame.waitForFunction(() => document.getElementById("agency-name").textContent === "見本代理店");
        assert.equal(await frame.evaluate(() => document.documentElement.style.getPropertyValue("--cc-brand")), "#123a8f");
        const [content, told] = [await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)), await page.evaluate(() => window.heard.filter((one) => one.type === "resize").at(-1).detail.height)];
        assert.equal(told, content);
        assert.ok(content <= tallest, `${content} px`);
        const results = await page.evaluate(() => window.heard.filter((one) => one.type === "result").at(-1).detail);
        assert.ok(results.low < results.typical && results.typical < results.high, JSON.stringify(results));
        await clean(frame, `${width} px, ${scheme}`);
        if (process.env.SCREENS) await page.screenshot({ path: `${process.env.SCREENS}/teaser-host-${width}-${scheme}.png`, clip: { x: 0, y: 0, width: Math.max(width, 400), height: 460 } });
      });
    } finally {
      await calc.stop();
      await other.stop();
    }
  });
}

test("however a listed host has it look, the small version is as tall as its content, fits its column, and can be read in every colour", async () => {
  const calc = await calculator(() => ({ embedOrigins: [other.origin] }));
  const other = await site(host(calc.origin, "300"));
  try {
    await scene({ origin: calc.origin, hosts: [other.origin], context: { viewport: { width: 640, height: 800 } } }, async (page) => {
      await page.goto(other.origin + "/");
      await page.waitForFunction(() => document.querySelector("cyber-cost-calculator"));
      const element = page.locator("cyber-cost-calculator");
      const frame = await element.evaluateHandle((one) => one.frame).then((one) => one.contentFrame());
      await live(frame);
      let last = {};
      const wear = async (look) => {
        const all = { ...Object.fromEntries(Object.keys(last).map((key) => [key, ""])), ...look };
        last = look;
        await element.evaluate((one, all) => {
          for (const [key, value] of Object.entries(all)) one.setAttribute(key, value);
          one.setAttribute("brand", "#010203"); // messages keep their order: once this is there, all are
        }, all);
        await frame.waitForFunction(() => document.documentElement.style.getPropertyValue("--cc-brand") === "#010203");
      };
      for (const width of [300, 390, 600]) {
        await element.evaluate((one, width) => { one.parentElement.style.width = width + "px"; }, width);
        await frame.waitForFunction((width) => innerWidth === width, width);
        const lines = [];
        for (const look of [{}, { size: "s" }, { size: "l" }, { corner: "none" }, { corner: "round" }, { density: "compact" }, { font: "serif" }, { font: "system-ui" }, { size: "l", density: "compact" }]) {
          await wear(look);
          const found = await frame.evaluate(() => {
            const scenario = document.querySelector("select[name=scenario]");
            const all = [...scenario.options].map(({ value }) => {
              scenario.value = value;
              scenario.dispatchEvent(new Event("input", { bubbles: true }));
              return Math.ceil(document.body.getBoundingClientRect().height);
            });
            const worded = [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility() && !one.closest("option") && one.textContent.trim());
            const pressed = [...document.querySelectorAll("select, a")].map((one) => one.getBoundingClientRect().height);
            return { tallest: Math.max(...all), over: document.documentElement.scrollWidth > innerWidth, least: Math.min(...worded.map((one) => parseFloat(getComputedStyle(one).fontSize))), pressed: Math.min(...pressed) };
          });
          const name = Object.entries(look).map((one) => one.join("=")).join(" ") || "default";
          lines.push(`${name} ${found.tallest}`);
          assert.ok(found.tallest <= (look.size === "l" ? 500 : tallest), `${width} px, ${name}: ${found.tallest}`);
          assert.equal(found.over, false, `${width} px, ${name}`);
          assert.ok(found.least >= 12, `${width} px, ${name}: words of ${found.least} px`);
          assert.ok(found.pressed >= 24, `${width} px, ${name}: ${found.pressed} px to press`);
        }
        console.log(`   teaser at ${width} px: ${lines.join(", ")}`);
      }
      for (const theme of ["light", "dark"]) for (const brand of brands) {
        await wear({ theme, brand: "" });
        await element.evaluate((one, brand) => one.setAttribute("brand", brand), brand);
        await frame.waitForFunction(([theme, brand]) => document.documentElement.dataset.theme === theme && document.documentElement.style.getPropertyValue("--cc-brand") === brand, [theme, brand]);
        const found = await contrasts(frame, [["select", "borderTopColor", true], [".cc-teaser__button", "backgroundColor"], [".cc-teaser__box", "borderTopColor", true]]);
        assert.ok(found.length > 12, `${found.length} words`);
        const of = (what) => found.find((one) => one.what.startsWith(what)).ratio.toFixed(2);
        const worst = found.reduce((a, b) => (a.ratio / a.least < b.ratio / b.least ? a : b));
        console.log(`   teaser, ${theme}, ${brand}: words of the button ${of("a.cc-teaser__button")}, the button ${of(".cc-teaser__button")}, the edge ${of(".cc-teaser__box")}; least ${worst.ratio.toFixed(2)} of ${worst.least} (${worst.what})`);
        assert.deepEqual(found.filter((one) => one.ratio < one.least).map((one) => `${one.what}: ${one.ratio.toFixed(2)}`), [], `${theme}, ${brand}`);
      }
    });
  } finally {
    await calc.stop();
    await other.stop();
  }
});

test("an address names an incident of the list, and nothing else gets into the page", () =>
  scene(small(390), async (page, origin) => {
    for (const [query, want] of [["?scenario=malware", "malware"], ["?scenario=%3Cimg%20src%3Dx%3E", "ransomware"], ["?theme=dark&brand=%23ff0000&font=serif&size=l&corner=round&density=compact&name=x&phone=1", "ransomware"]]) {
      await page.goto(`${origin}/teaser.html${query}`);
      await live(page);
      assert.equal(await page.locator("select[name=scenario]").inputValue(), want);
      assert.deepEqual(await page.evaluate(() => [document.documentElement.getAttribute("style"), document.adoptedStyleSheets.length]), [null, 0]);
      assert.equal(await page.locator("#agency-name").textContent(), "");
    }
  }));

test("embed.html writes its lines in every form, and shows it", { timeout: 60_000 }, () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/embed.html");
    await page.selectOption("#b-view", "teaser");
    const line = (id) => page.locator(id).inputValue();
    assert.match(await line("#o-element"), /<cyber-cost-calculator [^>]*view="teaser"/);
    assert.match(await line("#o-script"), / data-view="teaser"/);
    assert.match(await line("#o-frame"), /\/teaser\.html\?embed=1" .*height:420px/);
    assert.doesNotMatch(await line("#o-frame"), /view=/);
    await page.locator("#live").scrollIntoViewIfNeeded();
    const small = () => page.frames().find((one) => one.url().includes("/teaser.html?"));
    while (!small()) await page.waitForTimeout(50); // the test's own time runs out if it never comes
    await small().waitForFunction(() => document.documentElement?.dataset.load === "ready");
    await page.selectOption("#b-lang", "en");
    assert.match(await line("#o-frame"), /\/teaser-en\.html\?/);
    await page.selectOption("#b-view", "");
    assert.match(await line("#o-frame"), /\/en\.html\?.*height:900px/);
  }));
