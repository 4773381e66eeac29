// A stage is the built folder behind its own server, and one browser.
//
// Whatever a test looks at, the stage also checks: every request goes to the
// page's own origin and none over a network to what is only for a disk, nothing
// is reported against the content security policy, no error is logged or thrown. A test that provokes an error says which.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import nodeTest, { after, before } from "node:test";
import { engine, fate, idle, rest, unknown } from "./engines.mjs";

// loaded before Playwright is, which it mends
const firefox = engine === "firefox" && (await import("./firefox.mjs"));
const { chromium } = await import("playwright-core");

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const dist = path.resolve(process.env.CYBERCOST_DIST ?? path.join(root, "dist"));

export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const chromiumFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const launch = () => (firefox ? firefox.launch() : chromium.launch({ executablePath: chromiumPath, args: chromiumFlags }));

/** A test, unless the engine is not asked it, which the report then says. */
export function test(name, play) {
  const what = fate(name);
  if (what === "rest") return;
  nodeTest(name, what === "run" ? {} : { skip: what }, play);
}
if (rest) nodeTest(rest[0], { skip: rest[1] }, () => {});

/** Starts the project's own server on a free port; resolves to its origin and a stop. */
export async function serve(folder) {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-serve-"));
  const binary = path.join(work, "serve");
  execFileSync("go", ["build", "-o", binary, "./scripts/serve"], { cwd: root, stdio: "inherit" });
  const child = spawn(binary, ["-dir", folder], { stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.once("data", (line) => resolve(new URL(String(line).trim()).origin));
  });
  return {
    origin,
    stop() {
      child.kill();
      rmSync(work, { recursive: true });
    },
  };
}

/** Call once at the top of a test file. */
export function stage() {
  let own;
  before(async () => {
    if (!idle) own = await raise();
  });
  after(async () => {
    await own?.close();
    assert.deepEqual(unknown(), [], `engines.mjs names tests for ${engine} that are not there`);
  });
  return {
    get origin() { return own.origin; },
    scene: (options, play) => own.scene(options, play),
  };
}

/** The stage of a program that is no test, which closes it. */
export async function raise() {
  const server = await serve(dist);
  const browser = await launch().catch((error) => {
    server.stop();
    throw error;
  });
  return {
    origin: server.origin,
    async close() {
      await browser.close();
      server.stop();
    },
    /**
     * Opens a page for one test and closes it after; `play` gets the page.
     * options: context (Playwright's), expects (patterns of errors this test provokes), may (of those that are no affair
     * of this page, and need not come), origin, hosts (other origins of this test on this machine: the page that frames, a second server).
     */
    async scene(options, play) {
      const { context: wanted = {}, expects = [], may = [], hosts = [], origin = server.origin } = options;
      const preferences = firefox ? firefox.preferences(wanted) : {};
      const own = Object.keys(preferences).length ? await firefox.launch(preferences) : null;
      const context = await (own ?? browser).newContext({ locale: "ja-JP", viewport: { width: 1280, height: 900 }, ...wanted });
      const faults = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:", "about:"].includes(url.protocol) && ![origin, ...hosts].includes(url.origin)) faults.push(`request to ${url}`);
        if (url.protocol !== "file:" && /\/assets\/program\./.test(url.pathname)) faults.push(`what is only for a disk is asked for: ${url}`);
      });
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`error: ${error.error()}`));
      await context.exposeBinding("cybercostFault", (_, text) => faults.push(text));
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.cybercostFault(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
        window.cybercostShift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.cybercostShift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      if (firefox) await context.addInitScript(firefox.changes);
      const page = await context.newPage();
      page.setDefaultTimeout(15000);
      try {
        await play(page, origin);
      } finally {
        await context.close();
        await own?.close();
      }
      const unexpected = faults.filter((fault) => ![...expects, ...may].some((pattern) => pattern.test(fault)) && !(firefox && firefox.notOurs(fault)));
      assert.deepEqual(unexpected, [], "the page did something a test did not ask for");
      // in which words a browser tells of it, and whether, is its own affair
      if (engine === "chromium") for (const pattern of expects) {
        assert.ok(faults.some((fault) => pattern.test(fault)), `expected a fault like ${pattern}`);
      }
    },
  };
}

/** Presses what saves a file; resolves to its name and bytes. */
export async function received(page, press) {
  if (firefox) return firefox.received(press);
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Waits until the program has rendered, from before there is a document; a page that words come to after it, until they are there. */
export async function ready(page) {
  await page.waitForFunction(() => ["ready", "failed"].includes(document.documentElement?.dataset.load));
  assert.equal(await page.locator("html").getAttribute("data-load"), "ready");
  await page.waitForFunction(() => window.cybercostWords || !document.querySelector("[data-later]"));
}

export async function open(page, origin) {
  await page.goto(origin + "/");
  await ready(page);
}

/** The incidents that a page offers, in its order. */
export function incidents(page) {
  return page.locator("#app input[name=scenario]").evaluateAll((all) => all.map((one) => one.value));
}

/** The optional lines that the page asks about, folded away or not; what is hidden is not asked. */
export function optionalLines(page) {
  return page.locator("#s2 input[type=checkbox]").evaluateAll((all) => all.filter((one) => !one.closest("[hidden]")).map((one) => one.name));
}

/** Fills fields that may be folded away, as a user's browser would. */
export async function fill(page, fields) {
  for (const [name, text] of Object.entries(fields)) {
    await page.locator(`input[name=${name}]`).evaluate((field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  }
  await settled(page);
}

/** Holds the program back until the returned function is called. */
export async function holdBack(page) {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route("**/*.pack", async (route) => {
    await held;
    await route.continue().catch(() => {}); // the page may be closed by then
  });
  return release;
}

/** The value of a result. Where it stands more than once, all must agree. */
export async function amount(page, key) {
  const values = await page.locator(`data[data-key="${key}"]`).evaluateAll((all) => all.map((one) => one.value));
  assert.ok(values.length > 0, `no ${key} on the page`);
  assert.equal(new Set(values).size, 1, `${key} is shown with different values: ${values}`);
  return values[0];
}

/** Every result on the page, as {key: value}. */
export function amounts(page) {
  return page.locator("data[data-key]").evaluateAll((all) =>
    Object.fromEntries(all.map((one) => [one.dataset.key, one.value])));
}

/**
 * The page has come to rest: for two whole frames nothing of it changed and no part was behind, so what the last
 * event changed is rendered and painted, also where the browser tells the program later (a fold that was pressed).
 */
export function settled(page) {
  return page.evaluate(() => new Promise((done, fail) => {
    const part = document.querySelector("#app") ?? document.body;
    let frames = -1; // of rest; the first call belongs to a frame that is under way
    const changes = new MutationObserver(() => { frames = 0; });
    changes.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
    const end = performance.now() + 15000;
    requestAnimationFrame(function look() {
      frames = part.dataset.behind === "true" ? 0 : frames + 1;
      if (frames < 2 && performance.now() < end) return requestAnimationFrame(look);
      changes.disconnect();
      if (frames < 2) fail(new Error("the page does not come to rest"));
      else done();
    });
  }));
}
