// 「試算に戻る」 leads back to the estimate as it was left: what was entered, and the language.
import assert from "node:assert/strict";
import { test } from "node:test";
import { amounts, ready, settled, stage } from "../stage.mjs";

const { scene } = stage();
const still = { context: { reducedMotion: "reduce" } };
const back = (page) => page.locator(".cc-header__link").click();

async function open(page, address) {
  await page.goto(address);
  await ready(page);
}

/** Enters something, and goes away before the address is written by itself. */
async function enter(page) {
  await page.locator("input[name=scenario][value=ransomware]").check({ force: true });
  await page.locator("input[name=revenue]").fill("7億8900万");
  await page.locator("input[name=revenue]").blur();
  await settled(page);
  return amounts(page);
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
        await page.waitForURL((url) => url.pathname === path && url.hash.startsWith("#v="));
        await ready(page);
        await settled(page);
        assert.deepEqual(await amounts(page), before);
        assert.equal(await page.locator(".cc-main > .cc-range").isVisible(), false, "it is the user's own work, and no link from others");
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
      await page.waitForURL((url) => url.pathname === path && url.hash.startsWith("#v="));
      await ready(page);
      await settled(page);
      assert.deepEqual(await amounts(page), before);
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
    assert.deepEqual(await page.locator("a[href^=http]").evaluateAll((all) => all.filter((one) => one.rel !== "noreferrer" || one.referrerPolicy).length), 0);
  }));
