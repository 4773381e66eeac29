import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import path from "node:path";
import { calculator, site } from "../folder.mjs";
import { dist, root, stage, test } from "../stage.mjs";

const { scene } = stage();

/** Runs a test with the calculator on one origin and a page of another site that frames it. */
async function framed({ html, agency, policy, expects = [], change, context }, play) {
  const calc = await calculator(() => agency?.(host.origin) ?? { embedOrigins: [] }, change);
  const host = await site(html(calc.origin), policy?.(calc.origin));
  try {
    await scene({ origin: calc.origin, hosts: [host.origin], expects, context: { viewport: { width: 800, height: 900 }, ...context } }, async (page) => {
      await page.addInitScript(() => {
        if (self !== top) return;
        window.heard = [];
        const note = (event) => { if (event.target?.localName === "cyber-cost-calculator") window.heard.push({ id: event.target.id, type: event.type, detail: event.detail }); };
        for (const type of ["ready", "resize", "result", "print", "contact", "error"]) document.addEventListener(type, note, true);
      });
      await page.goto(host.origin + "/");
      await play(page, calc.origin, host.origin);
    });
  } finally {
    await calc.stop();
    await host.stop();
  }
}

const element = (origin, id, more = "") =>
  `<cyber-cost-calculator id="${id}" src="${origin}/" label="試算${id}" ${more}><a href="${origin}/">リンク</a></cyber-cost-calculator>`;
const whole = 'view="full"';
const script = (origin, more = "") => `<script src="${origin}/embed.js" ${more} defer></script>`;
const strict = (origin) => `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`;
const listed = (host) => ({ embedOrigins: [host] });

const heard = (page, type, id) => page.waitForFunction(([type, id]) => window.heard.find((one) => one.type === type && (!id || one.id === id)), [type, id]).then((found) => found.jsonValue());
const frame = (page, n = 0) => page.frames().filter((one) => one.parentFrame() === page.mainFrame())[n];

/** The element is exactly as tall as the content of its frame, and nothing in it scrolls. */
async function fits(page, n = 0) {
  const sizes = () => Promise.all([
    page.locator("cyber-cost-calculator").nth(n).evaluate((one) => one.getBoundingClientRect().height),
    frame(page, n).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    frame(page, n).evaluate(() => document.documentElement.scrollHeight - innerHeight),
  ]);
  let last = [];
  for (let i = 0; i < 50; i++) {
    last = await sizes();
    if (last[0] === last[1] && last[2] === 0) return last[0];
    await page.waitForTimeout(100);
  }
  assert.fail(`element ${last[0]}, content ${last[1]}, left to scroll ${last[2]}`);
}

test("embed.js is at most 3 KB by gzip", () => {
  assert.ok(gzipSync(readFileSync(path.join(dist, "embed.js")), { level: 9 }).length <= 3000);
});

test("two calculators on a page under a strict policy are independent, titled, lazy and as tall as their content", () =>
  framed({ html: (o) => `${element(o, "a", 'view="full" theme="dark"')}<p>間</p>${element(o, "b", 'view="full" scenario="ransomware"')}${script(o)}`, policy: strict }, async (page) => {
    await heard(page, "ready", "a");
    const first = await fits(page, 0);
    assert.ok(first > 2000, "the whole content");
    await page.locator("#b").scrollIntoViewIfNeeded();
    await heard(page, "ready", "b");
    const second = await fits(page, 1);
    const [a, b] = [frame(page, 0), frame(page, 1)];
    assert.equal(await a.locator("html").getAttribute("data-theme"), "dark");
    assert.equal(await b.locator("html").getAttribute("data-theme"), null);
    assert.equal(await a.locator("input[name=scenario]:checked").inputValue(), "malware");
    assert.equal(await b.locator("input[name=scenario]:checked").inputValue(), "ransomware");
    const frames = await page.locator("cyber-cost-calculator").evaluateAll((all) => all.map((one) => [one.frame.title, one.frame.loading, one.frame.scrolling]));
    assert.deepEqual(frames, [["試算a", "lazy", ""], ["試算b", "lazy", ""]]);
    // growing and shrinking one leaves the other alone
    const fold = a.locator("#s1 details > summary, #s3 details > summary").first();
    await fold.click();
    await page.waitForFunction((h) => document.querySelector("#a").offsetHeight > h, first);
    await fits(page, 0);
    await fold.click();
    await page.waitForFunction((h) => document.querySelector("#a").offsetHeight === h, first);
    assert.equal(await fits(page, 1), second);
    assert.ok(!(await page.evaluate(() => window.heard.some((one) => one.type === "result"))), "an origin that is not listed learns no result");
    assert.equal(await a.evaluate(() => [...document.querySelectorAll("h1")].filter((h) => h.offsetHeight).length), 0, "the host has its own h1");
    await page.locator("#a").evaluate((one) => one.setAttribute("theme", "light"));
    await a.waitForSelector("html[data-theme=light]", { state: "attached" });
  }));

test("one script tag with data attributes is enough, and takes its language and name from them", () =>
  framed({ html: (o) => script(o, 'data-label="名前" data-theme="light"') }, async (page) => {
    await heard(page, "ready");
    await fits(page);
    assert.equal(await page.locator("cyber-cost-calculator").evaluate((one) => one.frame.title), "名前");
    assert.equal(await frame(page).locator("html").getAttribute("data-theme"), "light");
  }));

test("the frame speaks the language that is asked for", () =>
  framed({ html: (o) => `<cyber-cost-calculator id="a" src="${o}/" lang="en"></cyber-cost-calculator>${script(o)}` }, async (page) => {
    await heard(page, "ready");
    await fits(page);
    assert.equal(await frame(page).locator("html").getAttribute("lang"), "en");
    assert.match(await page.locator("#a").evaluate((one) => one.frame.title), /^[A-Za-z ]+$/);
  }));

test("a listed origin gets the amount with two digits, may set its colour and hears of contact and print", () =>
  framed({ html: (o) => `${element(o, "a", 'view="full" brand="#7a1fa2"')}${script(o)}`, agency: listed, policy: strict }, async (page) => {
    await heard(page, "ready");
    assert.deepEqual((await heard(page, "result")).detail, { low: 6200000, typical: 6200000, high: 6200000 });
    await frame(page).waitForFunction(() => document.documentElement.style.getPropertyValue("--cc-brand") === "#7a1fa2");
    await frame(page).locator("button[name=sample][value=otsu]").click();
    await page.waitForFunction(() => window.heard.filter((one) => one.type === "result").at(-1).detail.typical === 35000000);
    await frame(page).evaluate(() => {
      window.print = () => dispatchEvent(new Event("beforeprint"));
      const link = document.createElement("a");
      link.href = "tel:0600000000";
      document.querySelector(".cc-legal").append(link);
      document.addEventListener("click", (event) => event.preventDefault());
      link.click();
    });
    await heard(page, "contact");
    await page.locator("#a").evaluate((one) => one.print());
    await heard(page, "print");
  }));

/** What a host may have set in a frame. */
const worn = (child) => child.evaluate(() => {
  const of = (selector) => getComputedStyle(document.querySelector(selector));
  const field = document.querySelector(".cc-input");
  return {
    font: of("body").fontFamily.split(",").slice(0, 2).join(), digits: of(".cc-num__value").fontFamily.split(",")[0], size: of("html").fontSize, line: of("body").lineHeight,
    corner: of(".cc-input").borderTopLeftRadius, outer: of(".cc-footer").borderBottomLeftRadius, control: field.querySelector("input").getBoundingClientRect().height,
    brand: document.documentElement.style.getPropertyValue("--cc-brand"),
  };
});
const plain = { font: '"Hiragino Sans", "Hiragino Kaku Gothic ProN"', digits: '"Helvetica Neue"', size: "16px", line: "28px", corner: "4px", outer: "0px", control: 44, brand: "" };
const dressed = { font: '"Noto Serif CJK JP", "Odd Name 2"', digits: '"Noto Serif CJK JP"', size: "18px", line: "28.8px", corner: "12px", outer: "12px", control: 40.5, brand: "#7a1fa2" };
const looks = 'brand="#7a1fa2" font="host" size="l" corner="round" density="compact"';

test("a listed origin says how it looks, and takes it back", () =>
  framed({ html: (o) => `${element(o, "a", looks)}${script(o)}`, agency: (host) => ({ embedOrigins: [host], colour: "#102030" }), policy: strict }, async (page) => {
    await heard(page, "ready");
    await page.locator("#a").evaluate((one) => {
      one.style.fontFamily = "'Noto Serif CJK JP', \"Odd Name 2\", sans-serif";
      one.setAttribute("font", "serif");
      one.setAttribute("font", "host");
    });
    const child = frame(page);
    await child.waitForFunction(() => getComputedStyle(document.body).fontFamily.startsWith('"Noto Serif'));
    assert.deepEqual(await worn(child), dressed);
    assert.match(await child.evaluate(() => getComputedStyle(document.body).fontFamily), /, sans-serif, "Hiragino Sans", /, "generic words stay words, and ours stand behind");
    await fits(page);
    assert.deepEqual(await child.evaluate(() => ["beforeprint", "afterprint"].map((type) => {
      dispatchEvent(new Event(type));
      return document.adoptedStyleSheets[0].disabled;
    })), [true, false], "the sheet is measured without it");
    await page.locator("#a").evaluate((one) => { for (const key of ["font", "size", "corner", "density", "brand"]) one.removeAttribute(key); });
    await child.waitForFunction(() => document.documentElement.style.getPropertyValue("--cc-brand") === "#102030");
    assert.deepEqual(await worn(child), { ...plain, brand: "#102030" }, "as the agency has it");
    await fits(page);
  }));

test("paper stays as it is, however a listed origin has it look", () =>
  framed({ html: (o) => `${element(o, "a", looks)}${script(o)}`, agency: listed, policy: strict }, async (page) => {
    await heard(page, "ready");
    const child = frame(page);
    const points = () => child.evaluate(() => Math.round(parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75 * 10) / 10);
    await child.waitForFunction(() => document.adoptedStyleSheets.length > 0);
    assert.equal(await points(), 13.5, "on the screen");
    await page.emulateMedia({ media: "print" });
    assert.equal(await points(), 9.5, "as for everybody");
  }));

test("what a listed origin may not say is left out, and the console tells of it", () =>
  framed({ html: (o) => `${element(o, "a")}${script(o)}`, agency: listed }, async (page) => {
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await heard(page, "ready");
    const child = frame(page);
    const before = await worn(child);
    assert.deepEqual(before, plain);
    const wrong = {
      font: ["x;} body{display:none", "url(https://example.com/a)", 'a", url(b)', "var(--cc-brand)", "expression(1)", "a".repeat(60), "a,".repeat(40) + "a", "a,,b", "\\61 ", "<b>", "a/*", "@import"],
      size: ["200%", "xl", "toString", "__proto__", "M", " m"],
      corner: ["99px", "square", "constructor", "12px"],
      density: ["0", "toString", "normal;"],
      brand: ["red", "#12345", "#1234567", "url(#a)", "var(--x)"],
    };
    let n = 0;
    for (const [key, values] of Object.entries(wrong)) for (const value of values) {
      await page.locator("#a").evaluate((one, [key, value]) => one.setAttribute(key, value), [key, value]);
      n++;
      const words = `cybercost: ${key}=${JSON.stringify(value.slice(0, 40))} is not used; docs/embedding.md says what it may be`;
      if (n <= 20) while (!said.includes(words)) await page.waitForEvent("console");
    }
    await page.locator("#a").evaluate((one) => one.setAttribute("theme", "dark")); // the last message: all before it were heard
    await child.waitForSelector("html[data-theme=dark]", { state: "attached" });
    assert.deepEqual(await worn(child), before);
    assert.equal(said.filter((one) => one.startsWith("cybercost: ")).length, 20, "and does not tell for ever");
  }));

test("an origin that is not listed has no say in how it looks", () =>
  framed({ html: (o) => `${element(o, "a", looks)}${script(o)}` }, async (page) => {
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await heard(page, "ready");
    for (const key of ["brand", "font", "size", "corner", "density"]) {
      await page.locator("#a").evaluate((one, key) => one.setAttribute(key, one.getAttribute(key)), key);
    }
    await page.locator("#a").evaluate((one) => one.setAttribute("density", "normal"));
    await page.locator("#a").evaluate((one) => one.setAttribute("theme", "dark"));
    await frame(page).waitForSelector("html[data-theme=dark]", { state: "attached" });
    while (said.filter((one) => /does not list the site in embedOrigins/.test(one)).length < 5) await page.waitForEvent("console");
    assert.deepEqual(await worn(frame(page)), plain);
  }));

const docs = readFileSync(path.join(root, "docs/embedding.md"), "utf8");

test("the lines for analytics tell what happened, and neither an input nor an amount", async () => {
  const recipe = docs.match(/```html\n(<script>\n[^`]*gtag\([^`]*<\/script>)\n```/)[1];
  const stub = "<script>window.sent = []; function gtag(...all) { window.sent.push(all); }</script>";
  await framed({ html: (o) => `${stub}${script(o)}${element(o, "a", 'scenario="card-leak"')}${recipe}`, agency: listed }, async (page) => {
    await heard(page, "result");
    const child = frame(page);
    const typed = { employees: "4321", revenue: "987654321", pcs: "777", records: "55555", spending: "66666" };
    for (const [name, text] of Object.entries(typed)) {
      const field = child.locator(`input[name=${name}]`);
      await field.press("ControlOrMeta+a");
      await field.pressSequentially(text);
    }
    await page.waitForFunction(() => window.sent.some((one) => one[1] === "cybercost_used"));
    await child.evaluate(() => {
      const link = document.createElement("a");
      link.href = "tel:0600000000";
      document.querySelector(".cc-legal").append(link);
      document.addEventListener("click", (event) => event.preventDefault());
      link.click();
      dispatchEvent(new Event("beforeprint"));
    });
    await page.waitForFunction(() => ["cybercost_contact", "cybercost_print"].every((what) => window.sent.some((one) => one[1] === what)));
    await page.locator("#a").evaluate((one) => one.setAttribute("src", "javascript:0"));
    await page.waitForFunction(() => window.sent.some((one) => one[1] === "cybercost_error"));
    const sent = await page.evaluate(() => window.sent);
    assert.deepEqual(sent.map((one) => one[1]).sort(), ["contact", "error", "print", "ready", "used"].map((what) => `cybercost_${what}`));
    assert.deepEqual(sent.map((one) => one[0]), sent.map(() => "event"));
    assert.deepEqual(sent.flatMap((one) => one.slice(2)).filter(Boolean), [{ code: "src" }]);
    assert.doesNotMatch(JSON.stringify(sent), /\d|card-leak/, "no digit at all, and no incident");
    const amounts = (await page.evaluate(() => window.heard)).filter((one) => one.type === "result");
    assert.ok(amounts.length >= 2 && amounts.every((one) => one.detail.typical > 0), "the page did hear amounts");
  });
});

test("an origin that is not listed sets no colour and starts no printing", () =>
  framed({ html: (o) => `${element(o, "a", 'brand="#7a1fa2"')}${script(o)}` }, async (page) => {
    await heard(page, "ready");
    await frame(page).evaluate(() => { window.printed = 0; window.print = () => { window.printed++; }; });
    await page.locator("#a").evaluate((one) => one.print());
    await page.waitForTimeout(1200);
    assert.deepEqual(await frame(page).evaluate(() => [window.printed, document.documentElement.style.getPropertyValue("--cc-brand")]), [0, ""]);
    assert.ok(!(await page.evaluate(() => window.heard.some((one) => one.type === "result"))));
  }));

test("the way to the whole page takes along what was entered, and asks nobody's clients to leave", () =>
  framed({ html: (o) => `${element(o, "a", whole)}${script(o)}` }, async (page) => {
    await heard(page, "ready");
    await frame(page).locator("button[name=sample][value=otsu]").click();
    const employees = frame(page).locator("input[name=employees]");
    while ((await employees.inputValue()) !== "200") await page.waitForTimeout(50); // the press has reached the frame
    await employees.press("ControlOrMeta+a"); // typed, not filled: what a driver fills in a frame, Firefox does not tell the page
    await employees.pressSequentially("201");
    await frame(page).locator("#app[data-behind=false]").waitFor(); // or the link moves under the pointer
    const again = frame(page).locator("#s1 button[name=next-client]");
    assert.equal((await again.innerText()).trim(), "入力を消して最初から");
    assert.equal(await frame(page).locator("button[name=bookmark]").isVisible(), false, "a frame has no address that anybody sees");
    const [whole] = await Promise.all([page.context().waitForEvent("page"), frame(page).locator("a[data-full]").click()]);
    await whole.waitForSelector("html[data-load=ready]", { state: "attached" });
    assert.equal(await whole.locator("input[name=employees]").inputValue(), "201");
    assert.equal(await whole.locator("input[name=revenue]").inputValue(), await frame(page).locator("input[name=revenue]").inputValue());
    assert.equal(new URL(whole.url()).hash, "");
    await again.click();
    await frame(page).locator("#cleared [role=status]", { hasText: "消しました" }).waitFor();
  }));

test("a frame that cannot compute tells its host and stays readable", () =>
  framed({
    html: (o) => `${element(o, "a")}${script(o)}`, expects: [/404/],
    change: (url, answer) => (url.pathname.endsWith(".pack") ? null : answer),
  }, async (page) => {
    assert.deepEqual((await heard(page, "error")).detail, { code: "missing" });
    await fits(page);
    assert.match(await frame(page).locator("#load-status").innerText(), /見つかりませんでした/);
    assert.match(await frame(page).locator("#s3").innerText(), /622\s*万円/);
  }));

/** The link stands where the frame was, as far as a visitor can see and press. */
async function linked(page, id) {
  await page.locator(`#${id} a`).waitFor({ state: "visible" });
  assert.deepEqual(await page.locator(`#${id}`).evaluate((one) => [one.frame.checkVisibility(), one.offsetHeight < 200]), [false, true]);
}

test("a frame that its server refuses gives its place back to the link, and takes it again once it is let in", () => {
  let closed = true;
  const change = (url, answer) => (closed && url.pathname === "/" ? { ...answer, headers: { ...answer.headers, "Content-Security-Policy": "frame-ancestors 'self'" } } : answer);
  return framed({ html: (o) => `${element(o, "a")}${script(o)}`, change, expects: [/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] }, async (page) => {
    assert.deepEqual((await heard(page, "error")).detail, { code: "refused" });
    await linked(page, "a");
    closed = false;
    await page.locator("#a").evaluate((one) => one.setAttribute("scenario", "ransomware"));
    await heard(page, "ready");
    assert.ok((await fits(page)) > 600);
    assert.equal(await page.locator("#a a").isVisible(), false);
    await page.waitForTimeout(4500);
    assert.equal((await page.evaluate(() => window.heard.filter((one) => one.type === "error"))).length, 1, "and is not given up later");
  });
});

test("a frame that the policy of the page forbids gives its place back to the link", () =>
  framed({ html: (o) => `${element(o, "a")}${script(o)}`, policy: (o) => `default-src 'none'; script-src ${o}`, expects: [/frame-src|default-src/] }, async (page) => {
    assert.deepEqual((await heard(page, "error")).detail, { code: "refused" });
    await linked(page, "a");
  }));

test("the one line alone leaves a link, too", () =>
  framed({ html: (o) => script(o, 'data-auto="1" data-label="名前"'), policy: (o) => `default-src 'none'; script-src ${o}`, expects: [/frame-src|default-src/] }, async (page, origin) => {
    const link = page.locator("cyber-cost-calculator a");
    await link.waitFor({ state: "visible" });
    assert.deepEqual([await link.getAttribute("href"), await link.innerText()], [`${origin}/`, "名前"]);
  }));

const source = readFileSync(path.join(dist, "embed.js"), "utf8");

test("written into the page it shows what has an address, and leaves the link of what has none", () =>
  framed({
    html: (o) => `<script>${source}</script>${element(o, "a")}<cyber-cost-calculator id="b"><a href="${o}/">リンク</a></cyber-cost-calculator>`,
  }, async (page) => {
    assert.deepEqual((await heard(page, "error", "b")).detail, { code: "src" });
    await linked(page, "b");
    await heard(page, "ready", "a");
    assert.ok((await fits(page)) > 600);
  }));

test("as a module it shows what has an address", () =>
  framed({ html: (o) => `<script type="module" src="${o}/embed.js"></script>${element(o, "a")}`, change: (url, answer) => answer && { ...answer, headers: { ...answer.headers, "Access-Control-Allow-Origin": "*" } } }, async (page) => {
    await heard(page, "ready", "a");
    assert.ok((await fits(page)) > 600);
  }));

test("without script a plain frame and a plain link work", () =>
  framed({
    html: (o) => `<iframe src="${o}/?embed=1" title="試算" style="width:100%;height:600px;border:0"></iframe>${element(o, "a")}`,
  }, async (page) => {
    const child = frame(page);
    await child.waitForSelector("html[data-load=ready]", { state: "attached" });
    assert.equal(await child.locator("html").getAttribute("data-embed"), "1");
    assert.ok(await child.evaluate(() => document.documentElement.scrollHeight > innerHeight && getComputedStyle(document.documentElement).overflowY === "visible"), "it scrolls");
    assert.ok(await page.locator("#a a").isVisible(), "the element without its script is a link");
  }));

test("a frame without an origin of its own still shows its text", () =>
  framed({
    html: (o) => `<iframe src="${o}/?embed=1" title="試算" sandbox="allow-scripts" style="width:100%;height:900px;border:0"></iframe>`,
    expects: [/./], // a frame that is nobody may load nothing, and the browser says so
  }, async (page) => {
    const child = frame(page);
    await child.waitForLoadState("load");
    assert.match(await child.locator("#s3").innerText(), /622\s*万円/);
    assert.equal(await page.evaluate(() => location.pathname), "/");
  }));

test("what opens over the page opens where it was asked for", () =>
  framed({ html: (o) => `${element(o, "a", whole)}${script(o)}` }, async (page) => {
    await heard(page, "ready");
    await fits(page);
    const button = frame(page).locator("#s3 a.cc-ref").first();
    await button.scrollIntoViewIfNeeded();
    await button.click();
    const sheet = frame(page).locator("#cc-source");
    await sheet.waitFor({ state: "visible" });
    await page.waitForTimeout(200);
    const [from, at] = [await button.boundingBox(), await sheet.boundingBox()];
    assert.ok(Math.abs(at.y - from.y) < 900, `${at.y} is far from ${from.y}`);
    await sheet.getByRole("button", { name: "閉じる" }).click();
    await fits(page);
  }));

test("the page that makes the lines shows them live, and they work as they stand", () =>
  scene({ context: { permissions: ["clipboard-read", "clipboard-write"] } }, async (page, origin) => {
    await page.goto(origin + "/embed.html");
    await page.locator("select[name=scenario]").selectOption("ransomware");
    await page.locator("input[name=label]").fill('「"引用" <b>&');
    await page.locator("#live").scrollIntoViewIfNeeded(); // for a frame below the window is loaded late
    await page.locator("select[name=view]").selectOption("full");
    await page.waitForFunction(() => document.querySelector("cyber-cost-calculator").offsetHeight > 2000);
    assert.match(await page.locator("#o-frame").inputValue(), /embed=full/);
    assert.equal(await page.locator("#live b").count(), 0);
    await page.locator("[data-copy=o-element]").click();
    await page.waitForFunction(() => document.getElementById("copied").textContent !== "");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator("#o-element").inputValue());
    await page.goto("about:blank");
    await page.setContent(copied.replace(/<script.*<\/script>/, ""));
    assert.deepEqual(await page.locator("cyber-cost-calculator").evaluate((one) => Object.fromEntries([...one.attributes].map((a) => [a.name, a.value]))),
      { src: origin + "/", label: '「"引用" <b>&', scenario: "ransomware", view: "full" });
    await page.goto(origin + "/embed.html");
    for (const [name, value] of Object.entries({ font: "serif", size: "l", corner: "round", density: "compact" })) await page.locator(`select[name=${name}]`).selectOption(value);
    await page.locator("input[name=brand]").fill("#7a1fa2");
    const said = ' brand="#7a1fa2" font="serif" size="l" corner="round" density="compact"';
    assert.ok((await page.locator("#o-element").inputValue()).includes(said));
    assert.ok((await page.locator("#o-script").inputValue()).includes(said.replaceAll(' ', ' data-')));
    assert.doesNotMatch(await page.locator("#o-frame").inputValue(), /brand|font|size=|corner|density/, "a plain frame can say nothing of it");
    await page.locator("#live").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("cyber-cost-calculator").frame.contentDocument?.documentElement.style.getPropertyValue("--cc-brand") === "#7a1fa2");
    const live = page.frames()[1];
    assert.deepEqual(await live.evaluate(() => [getComputedStyle(document.documentElement).fontSize, getComputedStyle(document.querySelector(".cc-input")).borderTopLeftRadius]), ["18px", "12px"], "the page of the same origin shows it");
    await page.locator("input[name=brand]").fill("red");
    await page.waitForFunction(() => /#0b6b5e/.test(document.getElementById("b-brand-error").textContent));
    assert.doesNotMatch(await page.locator("#o-element").inputValue(), /brand/);
    await page.locator("input[name=brand]").fill("");
    await page.locator("select[name=pin]").selectOption("pin");
    const pinned = await page.locator("#o-script").inputValue();
    assert.match(pinned, /embed-[\d.]+\.js" integrity="sha384-[A-Za-z0-9+/]{64}" crossorigin="anonymous"/);
    for (const box of ["#o-frame", "#o-link", "#o-header"]) assert.notEqual(await page.locator(box).inputValue(), "");
  }));

const made = ["#o-element", "#o-script", "#o-frame", "#o-link"];

test("the lines name the folder that was meant, and a wrong address leaves none to copy", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/embed.html");
    const address = page.locator("input[name=src]");
    const error = page.locator("#b-src-error");
    for (const [typed, meant] of Object.entries({
      "https://agency.example/cyber-cost": "https://agency.example/cyber-cost/",
      "https://agency.example/cyber-cost/": "https://agency.example/cyber-cost/",
      "https://agency.example/cyber-cost/index.html": "https://agency.example/cyber-cost/",
      "https://agency.example/a/en.html?x=1#v=1": "https://agency.example/a/",
      "https://agency.example": "https://agency.example/",
    })) {
      await address.fill(typed);
      for (const box of made) assert.ok((await page.locator(box).inputValue()).includes(`"${meant}`), `${typed} in ${box}: ${await page.locator(box).inputValue()}`);
      assert.match(await page.locator("#o-element").inputValue(), new RegExp(`src="${meant}embed.js"`));
      assert.equal(await error.innerText(), "", typed);
    }
    for (const wrong of ["http//oops", "", "javascript:alert(1)", "agency.example/cyber-cost"]) {
      await address.fill("https://agency.example/");
      await address.fill(wrong);
      for (const box of made) assert.equal(await page.locator(box).inputValue(), "", `${wrong} in ${box}`);
      for (const button of await page.locator("[data-copy]").all()) assert.ok(await button.isDisabled(), wrong);
      await page.waitForFunction(() => /https:\/\//.test(document.getElementById("b-src-error").textContent));
      assert.equal(await address.getAttribute("aria-invalid"), "true");
      assert.ok((await address.getAttribute("aria-describedby")).split(" ").includes("b-src-error"));
      assert.equal(await error.getAttribute("role"), "status");
      assert.equal(await page.locator("#live > *").isVisible(), false, "nothing is shown of it");
    }
    await address.fill("https://agency.example/x");
    assert.equal(await error.innerText(), "", "the words go when it is right");
    assert.ok(await page.locator("[data-copy=o-link]").isEnabled());
  }));

test("an English calculator comes with English words and links", () =>
  scene({}, async (page, origin) => {
    await page.goto(origin + "/embed.html");
    await page.locator("select[name=lang]").selectOption("en");
    for (const box of made) {
      const text = await page.locator(box).inputValue();
      assert.doesNotMatch(text, /[\u3040-\u30ff\u4e00-\u9fff]/, box);
      if (box !== "#o-script") assert.ok(text.includes(`"${origin}/en.html`), `${box}: ${text}`);
    }
    await page.locator("input[name=label]").fill("当社の試算");
    await page.locator("select[name=lang]").selectOption("ja");
    assert.equal(await page.locator("input[name=label]").inputValue(), "当社の試算", "a name of one's own stays");
    assert.equal(await page.locator("#o-link").inputValue(), `<a href="${origin}/">サイバー被害額を試算する</a>`);
  }));

test("the page that makes the lines is laid out like the agency's: amid the page, with room between its parts", () =>
  scene({ context: { reducedMotion: "reduce" } }, async (page, origin) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const places = [];
      for (const name of ["agency", "embed"]) {
        await page.goto(`${origin}/${name}.html`);
        places.push(await page.locator(".cc-main").evaluate((one) => { const box = one.getBoundingClientRect(); return [box.left, box.right]; }));
      }
      assert.deepEqual(places[1], places[0], `${width} px`);
      await page.waitForFunction(() => document.getElementById("o-header").value !== "");
      await page.locator("select[name=pin]").selectOption("pin"); // the longest lines
      const near = await page.evaluate(() => {
        const bottom = (one) => one.getBoundingClientRect().bottom;
        const pairs = [
          ...[...document.querySelectorAll("[data-copy]")].map((one) => [one, one.closest(".cc-field").nextElementSibling]),
          ...[...document.querySelectorAll(".cc-section__title, .cc-text, .cc-embed__lines")].map((one) => [one, one.nextElementSibling]),
        ];
        return pairs.filter(([one, next]) => next?.checkVisibility() && next.innerText !== "" && next.getBoundingClientRect().top - bottom(one) < 8).map(([one, next]) => `${one.outerHTML.slice(0, 60)} touches ${next.outerHTML.slice(0, 60)}`);
      });
      assert.deepEqual(near, [], `${width} px`);
      const clipped = await page.locator("textarea").evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.id));
      assert.deepEqual(clipped, [], `${width} px: every line can be seen`);
    }
  }));

test("an English frame does not speak of evidence that it does not show", () =>
  framed({ html: (o) => `<cyber-cost-calculator id="a" src="${o}/" lang="en"></cyber-cost-calculator>${script(o)}` }, async (page) => {
    await heard(page, "ready");
    assert.equal(await frame(page).locator("#s9").isVisible(), false);
    assert.equal(await frame(page).getByText("The evidence below").isVisible(), false);
  }));
