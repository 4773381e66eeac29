// 「試算に戻る」 leads back to the estimate as it was left: what was entered, and the language.
import assert from "node:assert/strict";
import { amounts, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const still = { context: { reducedMotion: "reduce" } };
const back = (page) => page.locator(".cc-header__link").click();

async function open(page, address) {
  await page.goto(address);
  await ready(page);
}

/** Enters something of every kind. */
async function enter(page) {
  await page.locator("button[name=sample][value=otsu]").click();
  await page.locator("input[name=scenario][value=ransomware]").check({ force: true });
  await page.locator("input[name=revenue]").fill("7億8900万");
  await page.locator("input[name=revenue]").blur();
  for (const [name, text] of Object.entries(names)) await page.locator(`#f-${name}`).evaluate(type, text);
  await page.locator("input[name^=step-]").nth(1).evaluate((one) => one.click());
  await settled(page);
  return standing(page);
}

const names = { customer: "株式会社なにわ", trade: "旅館", person: "大阪 花子", "explained-by": "代理店 太郎", memo: "次回は12月\n証券の写し" };
const type = (one, text) => {
  one.value = text;
  one.dispatchEvent(new Event("input", { bubbles: true }));
};

/** What stands on the page: the amounts, and every text and tick. */
async function standing(page) {
  const controls = await page.locator("#app :is(input, textarea):not([type=file])").evaluateAll((all) => all.map((one) => [one.name, one.type === "text" ? "" : one.value, one.checked ?? ""]).join());
  return { amounts: await amounts(page), controls };
}

/** The page at a path, as it was left, with nothing of that in the history of the tab or in the address. */
async function comeBack(page, path, before) {
  await page.waitForURL((url) => url.pathname === path);
  await ready(page);
  await page.waitForFunction((text) => document.querySelector("#f-memo").value === text, names.memo); // the last that comes
  await settled(page);
  assert.deepEqual(await standing(page), before);
  for (const [name, text] of Object.entries(names)) assert.equal(await page.locator(`#f-${name}`).inputValue(), text);
  assert.equal(await page.locator(".cc-main > .cc-range").isVisible(), false, "it is the user's own work, and no link from others");
  assert.deepEqual(await page.evaluate(() => [history.state, location.hash]), [null, ""]);
}

for (const path of ["/", "/en.html"]) {
  for (const other of ["sources.html", "embed.html", "agency.html"]) {
    test(`from ${path} to ${other} and back nothing entered is lost`, () =>
      scene(still, async (page, origin) => {
        await open(page, origin + path);
        if (other === "agency.html") { // no page links to it but that for embedding
          await page.locator(".cc-footer a[href='embed.html']").evaluate((one) => { one.href = "agency.html"; });
        }
        const before = await enter(page);
        await page.locator(`.cc-footer a[href='${other}']`).click();
        await page.waitForURL(`**/${other}`);
        if (other === "sources.html") {
          for (const at of [2, 5]) await page.locator(".cc-book__list a").nth(at).click();
          await page.goBack();
          await page.goForward();
          await page.goBack();
        }
        await back(page);
        await comeBack(page, path, before);
      }));
  }

  test(`from the sources of a number on ${path} back to the estimate`, () =>
    scene(still, async (page, origin) => {
      await open(page, origin + path);
      const before = await enter(page);
      await page.locator("#s3 .cc-ref").locator("visible=true").first().click();
      await page.locator("#cc-source a[href*='#fig-']").locator("visible=true").first().click();
      await page.waitForURL("**/sources.html#fig-*");
      await back(page);
      await comeBack(page, path, before);
    }));

  test(`a tab of its own goes on in the language of ${path}`, () =>
    scene(still, async (page, origin) => {
      await open(page, origin + path);
      const [tab] = await Promise.all([page.context().waitForEvent("page"), page.locator(".cc-footer a[href='sources.html']").click({ modifiers: ["Control"] })]);
      await tab.waitForURL("**/sources.html");
      await back(tab);
      await tab.waitForURL(origin + path);
      assert.equal(new URL(page.url()).pathname, path);
    }));
}

test("an hour later nothing comes back, and nothing is left of it", () =>
  scene(still, async (page, origin) => {
    await page.clock.install();
    await open(page, origin + "/");
    const first = await standing(page);
    await enter(page);
    await page.locator(".cc-footer a[href='sources.html']").click();
    await page.waitForURL("**/sources.html");
    await page.clock.setSystemTime(Date.now() + 3.6e6);
    await back(page);
    await page.waitForURL(origin + "/");
    await ready(page);
    await page.waitForFunction(() => history.state === null);
    await settled(page);
    assert.deepEqual(await standing(page), first);
  }));

test("whoever comes to the sources from elsewhere, or without script, follows an ordinary link", async () => {
  for (const javaScriptEnabled of [true, false]) {
    await scene({ context: { javaScriptEnabled } }, async (page, origin) => {
      await page.goto("about:blank");
      await page.goto(origin + "/sources.html");
      await back(page);
      await page.waitForURL(origin + "/index.html");
    });
  }
});

test("only pages of ours learn which page they were opened from", () =>
  scene(still, async (page, origin) => {
    await open(page, origin + "/");
    const asked = page.waitForRequest((request) => request.url().endsWith("/sources.html") && request.isNavigationRequest());
    await page.locator(".cc-footer a[href='sources.html']").click();
    assert.equal((await (await asked).allHeaders()).referer, origin + "/", "a page of ours learns the address without what was entered");
    await page.waitForURL("**/sources.html");
    assert.deepEqual(await page.locator("a[href^=http]").evaluateAll((all) => all.filter((one) => one.rel !== "noopener noreferrer" || one.referrerPolicy).length), 0);
  }));
