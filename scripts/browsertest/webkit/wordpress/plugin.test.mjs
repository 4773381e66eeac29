// The plugin in WordPress, in WebKit: an administrator's upload, an author's block, and what visitors have of it.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { dist, root } from "../../stage.mjs";
import { wordpress } from "../../wordpress/host.mjs";
import { windows } from "../windows.mjs";

const inWindow = windows();
const began = performance.now();
let wp, link;
before(async () => { wp = await wordpress(); });
after(async () => {
  await wp?.stop();
  console.log(`WordPress in WebKit took ${Math.round((performance.now() - began) / 1000)} s`);
});

const scene = (options, play) => inWindow({ origins: [wp.origin], ...options }, play);
const home = () => wp.origin + "/wp-content/plugins/cybercost/cyber-cost/";

/** What a selector finds, on the page that a press leads to. */
const there = (page, selector) => page.waitForFunction((selector) => document.readyState === "complete" && document.querySelector(selector) !== null, selector);

/** In a window as a user of WordPress, whose passwords are their names here. */
const as = (user, play) => scene({}, async (page) => {
  await page.goto(wp.origin + "/wp-login.php");
  await page.evaluate((user) => { for (const id of ["user_login", "user_pass"]) document.getElementById(id).value = user; }, user);
  await page.click("#wp-submit");
  await there(page, "body.wp-admin");
  await play(page);
});

async function type(page, text) {
  for (const key of text) await page.press(key);
}

/** Plays in the calculator's frame, which is of the page's own origin here. */
const within = (page, fn, ...args) => page.waitForFunction(`(...args) => {
  const { frame } = document.querySelector("cyber-cost-calculator");
  return (${fn})(frame.contentDocument, frame.contentWindow, ...args);
}`, ...args);

/** Waits for the calculator, which loads near the window, and until its frame is as tall as what is in it; resolves to its size. */
async function seen(page) {
  await there(page, "cyber-cost-calculator");
  await page.evaluate(() => document.querySelector("cyber-cost-calculator").scrollIntoView());
  await within(page, (inside) => inside?.documentElement.dataset.load === "ready");
  return within(page, (inside, { innerWidth, innerHeight }) => Math.abs(innerHeight - inside.body.getBoundingClientRect().height) <= 1 && [innerWidth, innerHeight]);
}

test("an administrator uploads the plugin and switches it on", () =>
  as("administrator", async (page) => {
    const version = readFileSync(path.join(root, "site", "version.txt"), "utf8").trim();
    await page.goto(wp.origin + "/wp-admin/plugin-install.php?tab=upload");
    await page.choose(path.join(dist, "wordpress", `cybercost-${version}.zip`));
    await page.click("#pluginzip");
    await page.waitForFunction(() => document.querySelector("#pluginzip").files.length === 1);
    await page.click("#install-plugin-submit");
    await there(page, "a.button-primary[href*=activate]");
    await page.click("a.button-primary[href*=activate]");
    await there(page, "tr[data-slug] a[href*='page=cybercost']");
    assert.ok(existsSync(path.join(wp.plugin, "cyber-cost", "agency.json")));
  }));

test("an author puts the block in, sees it live in the editor, and publishes it", () =>
  as("author", async (page) => {
    await page.goto(wp.origin + "/wp-admin/post-new.php");
    await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId() && document.querySelector(".block-editor-writing-flow") !== null);
    await page.click(".edit-post-header-toolbar__inserter-toggle");
    await page.click(".block-editor-inserter__search input");
    await type(page, "cyber");
    await page.click(".editor-block-list-item-cybercost-calculator");
    await page.click(".edit-post-header-toolbar__inserter-toggle");
    await seen(page);
    await page.click(".editor-post-title__input, h1.wp-block-post-title");
    await type(page, "article");
    await page.click(".editor-post-publish-panel__toggle");
    await page.click(".editor-post-publish-button");
    link = await page.waitForFunction(() => document.querySelector(".post-publish-panel__postpublish-buttons a")?.href);
    assert.equal(await page.evaluate(() => window.wp.data.select("core/editor").getEditedPostContent()), "<!-- wp:cybercost/calculator /-->");
  }));

for (const width of [390, 1280]) {
  test(`a visitor at ${width} px sees it as tall as it is, types, and takes the way out`, () => {
    let out;
    return scene({ width, opened: (url) => { out = url; } }, async (page) => {
      await page.goto(link);
      const size = await seen(page);
      console.log(`${width} px: the calculator is ${size[0]} px wide and ${size[1]} px high`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing scrolls sideways");
      const amount = () => within(page, (inside) => inside.querySelector('data[data-key="estimate.typical"]').value);
      const first = await amount();
      await page.click("input[name=employees]", { framed: true });
      await page.press("End");
      for (let i = 0; i < 4; i++) await page.press("BackSpace");
      await type(page, "321");
      await within(page, (inside, _, first) => inside.querySelector("input[name=employees]").value === "321" && inside.querySelector('data[data-key="estimate.typical"]').value !== first, first);
      assert.ok(Number(await amount()) > 0);
      // what is said when typing has rested moves the way out: it is pressed once the frame has kept its height for more than a second
      await within(page, (_, frame) => new Promise((done) => {
        let last = 0, calm = 0;
        const look = setInterval(() => {
          calm = frame.innerHeight === last ? calm + 1 : 0;
          last = frame.innerHeight;
          if (calm === 15) done(clearInterval(look) ?? true);
        }, 100);
      }));
      await page.click("a[data-full]", { framed: true });
      for (let i = 0; !out && i < 400; i++) await new Promise((done) => setTimeout(done, 50));
      assert.equal(out?.split("#")[0], home(), "a window of its own");
      await page.goto(out);
      await page.waitForFunction(() => document.documentElement?.dataset.load === "ready" && document.querySelector("input[name=employees]").value === "321");
    });
  });
}
