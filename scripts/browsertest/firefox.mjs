// Firefox as Debian has it, driven by Playwright over WebDriver BiDi.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { Module, createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const path = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

// Playwright tells every page which colour scheme it has by an order that this Firefox does not know, and gives up when
// it is refused. The two places where it sends it are taken out as it is loaded; what is asked for is a preference below.
const order = /await this\.[\w.]+\.send\("emulation\.setMediaFeaturesOverride", \{/g;
const bundle = join(dirname(createRequire(import.meta.url).resolve("playwright-core")), "lib", "coreBundle.js");
assert.equal(readFileSync(bundle, "utf8").match(order)?.length, 2,
  "playwright-core sends emulation.setMediaFeaturesOverride from two places no more: look at what firefox.mjs takes out of it, and whether Debian's Firefox knows the order by now");
const compile = Module.prototype._compile;
Module.prototype._compile = function (text, name, ...more) {
  return compile.call(this, name === bundle ? text.replace(order, "void ({") : text, name, ...more);
};
const { firefox } = await import("playwright-core");

const always = {
  "intl.accept_languages": "ja-JP, ja",
  "dom.events.testing.asyncClipboard": true, // a test may read what was copied
  "browser.sessionhistory.max_total_viewers": 0, "fission.bfcacheInParent": false, // the driver does not see a page come out of the cache for going back
  "security.fileuri.strict_origin_policy": true, // as everybody has it: a page from a disk reads nothing beside itself
  "ui.prefersReducedMotion": 1,
  "ui.useOverlayScrollbars": 1,
  "fission.webContentIsolationStrategy": 0, // a click reaches a frame of another origin only where it lives in the same process
  "browser.region.network.url": "", "browser.safebrowsing.downloads.enabled": false, // nothing is asked of anybody
};

/** What a context wants of a browser that only a preference gives here. */
export function preferences({ colorScheme, forcedColors, javaScriptEnabled }) {
  return {
    ...(colorScheme === "dark" && { "layout.css.prefers-color-scheme.content-override": 0, "ui.systemUsesDarkTheme": 1 }),
    ...(forcedColors === "active" && { "browser.display.document_color_use": 2 }),
    ...(javaScriptEnabled === false && { "javascript.enabled": false }),
  };
}

const folder = mkdtempSync(join(tmpdir(), "cybercost-saved-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

export const launch = (wanted = {}) => firefox.launch({ channel: "moz-firefox", executablePath: path, downloadsPath: folder, firefoxUserPrefs: { ...always, ...wanted } });

/** Presses what saves a file, and gives its name and bytes. This Firefox tells its driver nothing of it: it is waited for where it is put. */
export async function received(press) {
  await press();
  for (const end = Date.now() + 15000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const [name, part] = readdirSync(folder);
    if (!name || part || statSync(join(folder, name)).size === 0) continue; // first there is an empty place for it, and its content beside that
    const bytes = readFileSync(join(folder, name));
    rmSync(join(folder, name));
    return { name, bytes };
  }
  throw new Error("no file was saved");
}

/** Text that the driver puts into a field, and no key, is no change for Firefox when the field is left: here it is one. Runs in the page. */
export function changes() {
  let typed = null;
  addEventListener("input", (event) => { if (event.target.matches?.("input:not([type=radio]):not([type=checkbox]), textarea")) typed = event.target; }, true);
  addEventListener("change", () => { typed = null; }, true);
  addEventListener("blur", (event) => {
    if (!typed || event.target !== typed) return;
    typed = null;
    event.target.dispatchEvent(new Event("change", { bubbles: true }));
  }, true);
}

/** What is Playwright's, and no fault of the page: its own style for a picture, which the page's policy refuses. */
export const notOurs = (fault) => /^policy: style-src-elem inline $|YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT|favicon\.ico/.test(fault);
