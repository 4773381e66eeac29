// What people need who see, hear or move otherwise: WCAG 2.2 A and AA in every state, and 44 px to press.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { enterEverything } from "../company.mjs";
import { focusIsSeen } from "../hands.mjs";
import { crowded, cut, glued, lost, ragged, sideways, small } from "../layout.mjs";
import { fill, holdBack, ready, stage, test } from "../stage.mjs";
import { choose, follow, popovers, throughStates, unfold } from "../states.mjs";

const { scene } = stage();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const still = (width, height, more) => ({ context: { viewport: { width, height }, reducedMotion: "reduce", ...more } });
const written = ["/sources.html", "/agency.html", "/embed.html"];

/** Runs axe on what is shown now, or on a part of it. The dark page is the same page: only what asks for colours is asked again. */
async function clean(page, where, part = "html") {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  await passes(page, where, part, { type: "tag", values: tags }, 5);
  await page.emulateMedia({ colorScheme: "dark" });
  await passes(page, `${where}, dark`, part, { type: "rule", values: ["color-contrast", "link-in-text-block"] }, 1);
  await page.emulateMedia({ colorScheme: "light" });
}

async function passes(page, where, part, rules, least) {
  const found = await page.evaluate(([part, runOnly]) => window.axe.run({ include: part }, { runOnly, resultTypes: ["violations"], preload: false }), [part, rules]);
  assert.ok(found.passes.length >= least, "axe looked at the page");
  assert.deepEqual(found.violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(" ")}: ${n.failureSummary}`)), [], where);
}

/** Nothing of the layout is wrong. */
async function fits(page, where, ...checks) {
  for (const check of checks) assert.deepEqual(await page.evaluate(check), [], where);
}

for (const path of ["/", "/en.html"]) {
  for (const width of [390, 1280]) {
    test(`no violation of WCAG 2.2 A and AA in any state of ${path} at ${width} px, light and dark`, () =>
      scene(still(width, 900), async (page, origin) => {
        await page.goto(origin + path);
        await ready(page);
        await throughStates(page, async (name, part) => {
          await clean(page, name, part);
          await fits(page, name, sideways, lost, small, cut, glued, ragged);
        });
        await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        await page.emulateMedia({ media: "print" });
        await page.locator(".cc-sheet").waitFor({ state: "visible" });
        await clean(page, "the sheet");
      }));
  }
}

test("no violation on the other pages, light and dark", () =>
  scene(still(1280, 900), async (page, origin) => {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of written) {
        await page.goto(origin + path);
        if (path === "/embed.html") { // whose preview loads once it is near
          await page.locator("cyber-cost-calculator").scrollIntoViewIfNeeded();
          await page.frames()[1].waitForSelector("html[data-load=ready]");
        }
        if (width > 320) await clean(page, `${path}, ${width} px`);
        await fits(page, `${path}, ${width} px`, sideways, lost, small);
      }
    }
    await page.goto(origin + "/agency.html"); // and with everything wrong
    for (const name of ["phone", "url", "colour", "logo"]) await page.locator(`input[name=${name}]`).fill("？");
    await page.locator("button[type=submit]").click();
    assert.ok((await page.locator("[aria-invalid=true]").count()) > 3);
    await clean(page, "agency.html with problems");
  }));

test("no violation in the tool of a frame, with an answer and with problems, light and dark", () =>
  scene(still(600, 900), async (page, origin) => {
    for (const path of ["/?embed=1", "/en.html?embed=1"]) {
      await page.goto(origin + path);
      await ready(page);
      const see = async (what) => {
        for (const width of [600, 390, 320]) {
          await page.setViewportSize({ width, height: 900 });
          if (width > 320) await clean(page, `${path}, ${what}, ${width} px`, ".cc-main"); // a frame has the ground of its host
          await fits(page, `${path}, ${what}, ${width} px`, sideways, lost, small);
        }
      };
      await choose(page, "scenario", "ransomware");
      await see("ransomware");
      await page.locator("input[name=revenue]").fill("abc");
      await page.locator("input[name=employees]").focus();
      await page.locator("#f-revenue-error").waitFor();
      await see("problems");
    }
  }));

test("no violation while loading, failing, without a network and before a new version", () =>
  scene({ ...still(390, 844, { serviceWorkers: "block" }), expects: [/404/] }, async (page, origin) => {
    const see = async (name) => {
      await clean(page, name, ["body > :not(main)", "#top", ".cc-bar"]);
      await fits(page, name, sideways, lost, small);
      await page.setViewportSize({ width: 320, height: 256 });
      await fits(page, `${name} at 400 %`, sideways, lost, small, crowded);
      await page.setViewportSize({ width: 390, height: 844 });
    };
    for (const path of ["/", "/en.html"]) {
      const release = await holdBack(page);
      await page.goto(origin + path);
      await page.waitForSelector("html[data-load=loading]");
      await see("loading");
      release();
      await page.unroute("**/*.pack");
      await page.route("**/*.pack", (route) => route.fulfill({ status: 404 }));
      await page.goto(origin + path);
      await page.waitForSelector("html[data-load=failed]");
      await see("failed");
      await page.unroute("**/*.pack");
      await page.locator("#load-retry").click();
      await ready(page);
      await page.context().setOffline(true);
      await page.locator("#away", { hasText: /./ }).waitFor();
      await see("without a network");
      await page.context().setOffline(false);
      await page.locator("#away", { hasText: /^$/ }).waitFor({ state: "attached" });
      await page.locator("#update").evaluate((one) => { one.hidden = false; });
      await see("before a new version");
    }
  }));

test("what is not chosen is empty, and its frame is seen, light and dark", () =>
  scene(still(1280, 900), async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await unfold(page);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const frames = await page.locator(":is(.cc-check__control, .cc-radio__control):not(:checked)").evaluateAll((all) => {
        const light = (colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return all.filter((one) => one.checkVisibility()).map((one) => {
          const { appearance, backgroundColor, borderTopColor } = getComputedStyle(one);
          const [ground, frame] = [light(backgroundColor), light(borderTopColor)];
          return { name: one.name, own: appearance === "none", same: backgroundColor === getComputedStyle(one.closest(".cc-main")).backgroundColor, seen: (Math.max(ground, frame) + 0.05) / (Math.min(ground, frame) + 0.05) };
        });
      });
      assert.ok(frames.length > 10, `${frames.length} controls`);
      for (const { name, own, same, seen } of frames) assert.ok(own && same && seen >= 3, `${name}, ${colorScheme}: ${own} ${same} ${seen}`);
    }
  }));

test("in the system's own colours, what is chosen can be told from what is not", () =>
  scene(still(1280, 900, { forcedColors: "active" }), async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    await enterEverything(page);
    await unfold(page);
    await clean(page, "forced colours");
    const look = (selector, property) => page.locator(selector).locator("visible=true").first().evaluate((one, property) => getComputedStyle(one)[property], property);
    // by more than the colour of a thin line
    for (const [property, chosen, other] of [
      ["outlineStyle", "input[name=scenario]:checked", "input[name=scenario]:not(:checked)"],
      ["outlineStyle", ".cc-method__control:checked + span", ".cc-method__control:not(:checked) + span"],
      ["outlineStyle", ".cc-sample[aria-pressed=true]", ".cc-sample[aria-pressed=false]"],
      ["borderLeftColor", ".cc-nav__link[aria-current]", ".cc-nav__link:not([aria-current])"],
      ["backgroundColor", "#keep [data-kind=primary]", "#keep [data-kind=outline]"],
    ]) assert.notEqual(await look(chosen, property), await look(other, property), chosen);
    // and what is chosen shows the focus all the same
    const offset = (selector) => page.locator(selector).first().evaluate((one) => getComputedStyle(one).outlineOffset);
    for (const [control, framed] of [
      ["input[name=scenario]:checked", "input[name=scenario]:checked"],
      ["input[name=method]:checked", ".cc-method__control:checked + span"],
      [".cc-sample[aria-pressed=true]", ".cc-sample[aria-pressed=true]"],
    ]) {
      const before = await offset(framed);
      await page.locator(control).press("Shift"); // a key, so that the focus shows
      assert.notEqual(await offset(framed), before, control);
    }
  }));

for (const [path, width, height] of [["/", 320, 256], ["/en.html", 320, 256], ["/en.html", 768, 1024]]) {
  test(`at ${width} × ${height} px nothing of ${path} scrolls sideways, is cut off or is small in any state`, () =>
    scene(still(width, height), async (page, origin) => {
      await page.goto(origin + path);
      await ready(page);
      await throughStates(page, (name) => fits(page, name, sideways, lost, small, crowded, cut, glued, ragged));
    }));
}

for (const path of ["/", "/en.html"]) {
  test(`with text twice as large nothing of ${path} scrolls sideways on a phone in any state`, () =>
    scene(still(390, 844), async (page, origin) => {
      await page.goto(origin + path);
      await ready(page);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      await throughStates(page, (name) => fits(page, name, sideways));
    }));
}

test("with more space between lines, words and letters nothing is lost", () =>
  scene(still(390, 900), async (page, origin) => {
    for (const path of ["/", "/en.html", ...written]) {
      await page.goto(origin + path);
      if (!written.includes(path)) {
        await ready(page);
        await enterEverything(page);
      }
      await unfold(page);
      await page.evaluate(() => {
        const more = new CSSStyleSheet();
        more.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
        document.adoptedStyleSheets = [more];
      });
      assert.notEqual(await page.locator("h1").evaluate((one) => getComputedStyle(one).wordSpacing), "0px");
      await fits(page, path, sideways, lost);
    }
  }));

/** Marks every place where Tab stops, in the order of the document; gives how many there are. */
function markStops() {
  const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']");
  const stops = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled
    && !(one.type === "radio" && !one.checked)); // a group is one stop
  window.cybercostStops = stops;
  return stops.length;
}

/** Presses a key and gives the number of the stop that has the focus. */
async function stop(page, key) {
  await page.keyboard.press(key);
  const now = await page.evaluate(() => [window.cybercostStops.indexOf(document.activeElement), document.activeElement.outerHTML.slice(0, 160)]);
  return now;
}

for (const [path, width, colorScheme] of [["/", 390, "dark"], ["/en.html", 1280, "light"], ["/", 320, "light"]]) {
  test(`Tab leads through all of ${path} at ${width} px, ${colorScheme}, and back; the focus is always seen`, () =>
    scene(still(width, width === 320 ? 256 : 844, { colorScheme }), async (page, origin) => {
      await page.goto(origin + path);
      await ready(page);
      await page.keyboard.press("Tab");
      const first = await page.evaluateHandle(() => document.activeElement);
      await enterEverything(page);
      await unfold(page);
      const count = await page.evaluate(markStops);
      assert.ok(count > 100, `${count} stops`);
      await first.evaluate((one) => one.focus());
      assert.ok(await page.evaluate(() => document.activeElement === window.cybercostStops[0]), "the first Tab leads to the first stop");
      for (let want = 1; want < count; want++) {
        const [at, about] = await stop(page, "Tab");
        assert.equal(at, want, about);
        assert.equal(await page.evaluate(focusIsSeen), "");
      }
      for (let want = count - 2; want >= 0; want--) {
        const [at, about] = await stop(page, "Shift+Tab");
        assert.equal(at, want, about);
        assert.equal(await page.evaluate(focusIsSeen), "", "on the way back");
      }
    }));
}

for (const [width, colorScheme] of [[390, "light"], [1280, "dark"]]) {
  test(`what opens over the page can be walked through, and Escape leads back, at ${width} px`, () =>
    scene(still(width, 844, { colorScheme }), async (page, origin) => {
      await page.goto(origin + "/");
      await ready(page);
      await enterEverything(page);
      for (const [name, { from, id, most = Infinity }] of Object.entries(popovers)) {
        if (width > most) continue;
        const opener = await page.locator(from).locator("visible=true").first().elementHandle();
        await opener.focus();
        for (const key of ["Shift+Tab", "Tab", "Enter"]) await page.keyboard.press(key); // it was come to by key
        await page.locator(id).waitFor({ state: "visible" });
        await page.waitForFunction((id) => document.activeElement.closest(id), id);
        assert.equal(await page.evaluate(focusIsSeen), "", name);
        const stops = await page.locator(`${id} :is(a[href], button)`).count();
        for (let n = 0; n < stops; n++) {
          await page.keyboard.press("Tab");
          assert.ok(await page.evaluate((id) => document.activeElement.closest(id), id), `${name}: stop ${n + 1} of ${stops} is in it`);
          assert.equal(await page.evaluate(focusIsSeen), "", name);
        }
        await page.keyboard.press("Escape");
        await page.locator(id).waitFor({ state: "hidden" });
        assert.ok(await opener.evaluate((one) => one === document.activeElement), `${name}: the focus is back`);
        assert.equal(await page.evaluate(focusIsSeen), "", name);
      }
    }));
}

test("after the answer is asked for the focus is on it, or on the list of problems", () =>
  scene(still(390, 844), async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    const submit = page.locator("button[name=submit]");
    await submit.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "s3-h");
    assert.equal(await page.evaluate(focusIsSeen), "");
    await fill(page, { revenue: "abc" });
    await submit.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "problems");
    assert.equal(await page.evaluate(focusIsSeen), "");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.name === "revenue");
    assert.equal(await page.evaluate(focusIsSeen), "");
  }));

/** Writes down what a screen reader is told from here on, in any place of the page; gives it once nothing more comes: where something must be, after that. */
async function hear(page) {
  await page.evaluate(() => {
    window.cybercostHeard = [];
    for (const place of document.querySelectorAll("#app [role=status], #away, [aria-live], [role=alert]")) {
      new MutationObserver(() => window.cybercostHeard.push(place.textContent.trim())).observe(place, { subtree: true, childList: true, characterData: true });
    }
  });
  return async (something = false) => {
    if (something) await page.waitForFunction(() => window.cybercostHeard.length > 0);
    await page.waitForTimeout(1000); // longer than the pause after which the page speaks
    return page.evaluate(() => window.cybercostHeard.splice(0));
  };
}

test("each change is told once, after a pause, and nothing is told that did not change", () =>
  scene({ context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page, origin) => {
    await page.goto(origin + "/");
    await ready(page);
    const heard = await hear(page);
    const told = async (pattern, what) => {
      const said = await heard(true);
      assert.equal(said.length, 1, `${what}: ${JSON.stringify(said)}`);
      assert.match(said[0], pattern, what);
    };
    assert.deepEqual(await heard(), [], "nothing happened");
    await page.locator("button[name=sample][value=manufacturing]").click();
    await told(/^想定被害額は/, "a sample");
    await page.locator("input[name=employees]").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("12345", { delay: 60 });
    await told(/^想定被害額は/, "a number");
    await page.keyboard.press("Tab");
    assert.deepEqual(await heard(), [], "the field is left");
    await choose(page, "scenario", "card-leak");
    await told(/^想定被害額は/, "another incident");
    await choose(page, "method", "survey");
    await told(/^想定被害額は/, "another way");
    await choose(page, "method", "entered");
    await told(/^この方法では金額を出せません。/, "a way without an amount");
    await choose(page, "method", "itemised");
    await told(/^想定被害額は/, "and the first way again");
    await page.locator("input[name=probability]").click();
    await page.keyboard.type("10", { delay: 60 });
    await page.keyboard.press("Tab");
    assert.deepEqual(await heard(), [], "the amount is what it was");
    await page.locator("input[name=revenue]").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("abc", { delay: 60 });
    await told(/^年商：数として読めません/, "a problem");
    await page.keyboard.press("Tab");
    assert.deepEqual(await heard(), [], "the field with the problem is left");
    await page.locator("button[name=submit]").click();
    await told(/^$/, "the list takes the focus and is read then, so nothing else speaks");
    await fill(page, { revenue: "5億" });
    await told(/^想定被害額は/, "put right");
    await page.locator("button[name=copy-link]").click();
    await told(/リンクをコピーしました/, "the link");
    await page.locator("button[name=save-file]").click();
    await told(/保存しました/, "the file");
    await follow(page, "v=9");
    await told(/./, "a link that cannot be read");
  }));
