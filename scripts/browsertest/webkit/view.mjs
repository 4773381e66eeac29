// WebKit as Debian has it, behind the part of Playwright's face that the tests for it use. view.py is the window.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const window = path.join(path.dirname(fileURLToPath(import.meta.url)), "view.py");
const deadline = 60000; // for one order, on a machine that is busy

/** Starts a screen that nobody sees; resolves to its name and a way to take it down. */
export async function screen() {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once("data", (line) => resolve(String(line).trim()));
  });
  process.once("exit", () => child.kill());
  return { display: `:${number}`, stop: () => child.kill() };
}

/** Opens a window; `told` hears each request and each fault. */
export async function view({ display, dark = false, told = () => {} }) {
  const home = mkdtempSync(path.join(tmpdir(), "cybercost-webkit-"));
  const child = spawn("/usr/bin/python3", [window, home, ...(dark ? ["--dark"] : [])], {
    detached: true, // a group of its own, with WebKit's other processes
    stdio: ["pipe", "pipe", process.env.WEBKIT_LOG ? "inherit" : "ignore"],
    env: {
      ...process.env, HOME: home, DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1", LC_ALL: "C.utf8",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", // needs user namespaces, which containers refuse; only our own pages are opened
    },
  });
  const waiting = new Map();
  let last = 0, version, saved;
  const started = new Promise((resolve) => { version = resolve; });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { id, value, error, tell, text } = JSON.parse(line);
    if (tell === "version") return version(text);
    if (tell === "saved") return saved?.(text);
    if (tell) return told(tell, text);
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  });
  const ended = new Promise((resolve) => { child.once("exit", resolve); });
  const order = (name, what = {}) => Promise.race([
    new Promise((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => reject(new Error(`WebKit does not answer: ${name}`)), deadline);
      waiting.set(id, { resolve: (value) => { clearTimeout(timer); resolve(value); }, reject: (error) => { clearTimeout(timer); reject(error); } });
      child.stdin.write(`${JSON.stringify({ id, do: name, ...what })}\n`);
    }),
    ended.then((code) => { throw new Error(`WebKit's window ended with ${code}`); }),
  ]);
  const evaluate = (fn, ...args) => order("call", { body: `return JSON.stringify((await (${fn})(...${JSON.stringify(args)})) ?? null)` });
  const page = {
    version: await Promise.race([started, ended.then((code) => { throw new Error(`WebKit's window ended with ${code}`); })]),
    goto: (url) => order("go", { url }),
    reload: () => order("reload"),
    evaluate,
    /** Scripts before a page's own. */
    addInitScript: (fn) => order("init", { script: `(${fn})()` }),
    setViewportSize: (size) => order("size", size),
    async waitForFunction(fn, ...args) {
      for (const end = Date.now() + deadline; ;) {
        const value = await evaluate(fn, ...args);
        if (value) return value;
        if (Date.now() > end) throw new Error(`not within ${deadline} ms: ${fn}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    /** Presses with the mouse amid what a selector finds first that is seen; within the calculator's frame, where it is the page's own origin. */
    async click(selector, { framed = false } = {}) {
      const [x, y] = await page.waitForFunction((selector, framed) => {
        const frame = framed && document.querySelector("cyber-cost-calculator").frame;
        const one = [...(frame ? frame.contentDocument : document).querySelectorAll(selector)].find((some) => some.checkVisibility());
        if (!one) return null;
        one.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = one.getBoundingClientRect();
        const from = frame ? frame.getBoundingClientRect() : { left: 0, top: 0 };
        return [from.left + left + width / 2, from.top + top + height / 2];
      }, selector, framed);
      await order("click", { x, y });
    },
    /** The files that are picked wherever the page asks for some from now on. */
    choose: (...files) => order("choose", { files }),
    /** Presses what saves a file, and gives its name and bytes. */
    async received(selector) {
      const there = new Promise((resolve) => { saved = resolve; });
      await page.click(selector);
      const file = await Promise.race([there, new Promise((_, reject) => setTimeout(() => reject(new Error("no file was saved")), deadline).unref())]);
      return { name: path.basename(file), bytes: readFileSync(file) };
    },
    press: (key, { shift = false } = {}) => order("press", { key, shift }),
    async screenshot({ fullPage = false } = {}) {
      const file = path.join(home, "picture.png");
      await order("picture", { file, whole: fullPage });
      return readFileSync(file);
    },
    /** For each column of a part of the window, whether anything dark is drawn in it. */
    columns: (part) => order("columns", part),
    /** The page as printed on A4, with a printer that keeps this margin, in mm. */
    async pdf({ margin = 0 } = {}) {
      const file = path.join(home, "sheet.pdf");
      rmSync(file, { force: true });
      await evaluate(() => {
        window.cybercostPrinted = false;
        addEventListener("afterprint", () => { window.cybercostPrinted = true; }, { once: true });
      });
      await order("print", { file, margin });
      await page.waitForFunction(() => window.cybercostPrinted); // the page hears of it later than the printer, and must not in the next print
      return readFileSync(file);
    },
    async close() {
      child.stdin.end();
      await ended;
      try {
        process.kill(-child.pid, "SIGKILL"); // what is left of the group still writes
      } catch {
        // nothing is
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 20 });
    },
  };
  return page;
}
