// How far one has to go: what the page asks of a thumb, and where a link within it leads.
import assert from "node:assert/strict";
import { onPaper, plain } from "../paper.mjs";
import { open, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** The most pixels of height, with everything built in and nothing opened. */
const most = new Map([[phone, 11000], [desk, 8500]]);

for (const [viewport, limit] of most) {
  test(`at ${viewport.width} px the page is at most ${limit} px high, with the first example and with the longest`, () =>
    scene({ context: { viewport, reducedMotion: "reduce" } }, async (page, origin) => {
      await open(page, origin);
      const heights = [];
      for (const example of await page.locator("button[name=sample]").all()) {
        await example.click();
        await settled(page);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      }
      assert.ok(heights.length > 5 && Math.min(...heights) > 2000, `${heights}`);
      assert.ok(Math.max(...heights) <= limit, `${heights}`);
    }));
}

test("on a phone an owner meets the amount, what to spend and what to do within the first four screens, and again below the amount", () =>
  scene({ context: { viewport: phone, reducedMotion: "reduce" } }, async (page, origin) => {
    await open(page, origin);
    const below = (place) => page.locator(place).evaluate((one) => one.getBoundingClientRect().bottom + scrollY);
    for (const href of ["#s3", "#s5", "#s7"]) assert.ok((await below(`#top .cc-answers [href="${href}"]`)) <= phone.height, href);
    const [amount, spend, first] = [await below(".cc-headline__amount"), await below(`#s3 .cc-answers [href="#s5"]`), await below(`#s3 .cc-answers [href="#s7"]`)];
    assert.ok(amount < spend && spend < first && first - amount <= phone.height, `${amount} ${spend} ${first}`);
    const said = (where) => page.locator(`${where} data`).evaluateAll((all) => all.map((one) => one.dataset.key));
    assert.deepEqual(await said("#top .cc-answers"), ["estimate.typical", "benchmark.half-percent", "benchmark.one-percent"]);
  }));

test("a link to a section, to a field and to what is folded opens it, also from another page and before anything is pressed", () =>
  scene({ context: { viewport: phone, reducedMotion: "reduce" } }, async (page, origin) => {
    const seen = (place) => page.locator(place).evaluate((one) => one.checkVisibility());
    await open(page, origin);
    const folded = ["#s4 .cc-stats", "#s6 .cc-callout", "#s8 .cc-radios"];
    for (const place of folded) assert.equal(await seen(place), false, place);
    await page.locator("button[popovertarget=cc-toc]:visible").click();
    await page.locator('#cc-toc a[href="#s6"]').click();
    await settled(page);
    assert.ok(await seen("#s6 .cc-callout"));
    for (const [place, within] of [["#s4", "#s4 .cc-stats"], ["#s8-h", "#s8 .cc-radios"], ["#f-measure-cost", "#f-measure-cost"]]) {
      await page.evaluate((to) => { location.hash = to; }, place);
      await settled(page);
      assert.ok(await seen(within), place);
    }
    await page.goto("about:blank");
    await page.goto(`${origin}/#s4`);
    await page.locator("#s4 .cc-stats").waitFor({ state: "visible" });
  }));

test("without the program what is folded is printed, too", () =>
  scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/");
    const folded = page.locator("#s4 .cc-stats dd").first();
    assert.equal(await folded.evaluate((one) => one.checkVisibility()), false);
    const { text } = await onPaper(page);
    assert.ok(text.includes(plain(await folded.textContent())), text);
  }));
