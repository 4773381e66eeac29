import assert from "node:assert/strict";
import { calculator, site } from "../folder.mjs";
import { open, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const rounds = 10000;

// The same sequence on every run, here and inside pages.
const fuzzer = `
  let seed = 20261123;
  const random = (n) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return (seed >>> 8) % n; }; // its low bits go round in a small circle
  const pick = (list) => list[random(list.length)];
  const odd = ["", "<img src=x onerror=alert(1)>", "<script>alert(1)</scr" + "ipt>", "javascript:alert(1)", "__proto__", "constructor", "#123456;}body{display:none",
    "url(https://example.com/)", "#7A1FA2", "serif", "l", "round", "compact", "dark", "light", "auto", 0, -1, 1e309, -1e309, NaN, 1e21, 0.5, 5e-324, null, undefined, true, [], {}, [[1]], new Date(0), /x/, new Map([[1, 2]]),
    { toString: null }, "\\u0000", "\\ud800", "x".repeat(10000), 2 ** 53, -0, 10n];
  const types = ["hello", "connect", "ready", "resize", "result", "print2", "contact", "error", "theme", "brand", "font", "size", "corner", "density", "toString", "__proto__", "hasOwnProperty", ""];
  const keys = ["height", "theme", "brand", "font", "size", "corner", "density", "low", "typical", "high", "code", "html", "src", "url", "href", "style", "__proto__", "constructor"];
  function message() {
    if (random(8) === 0) return pick(odd);
    if (random(8) === 0) { // whole, but for who says it and perhaps its value
      const look = pick(["theme", "brand", "font", "size", "corner", "density"]);
      return { cybercost: 1, type: look, [look]: pick(odd) };
    }
    const made = { cybercost: random(6) ? 1 : pick(odd), type: random(8) ? pick(types) : pick(odd) };
    for (let i = random(4); i > 0; i--) Object.defineProperty(made, pick(keys), { value: pick(odd), enumerable: true, configurable: true });
    return made;
  }`;

const shape = (root) => {
  const counts = {};
  for (const one of root.querySelectorAll("*")) counts[one.localName] = (counts[one.localName] ?? 0) + 1;
  return counts;
};

test("a hostile host changes nothing but the light in the frame, and learns nothing", async () => {
  const calc = await calculator({ embedOrigins: ["https://www.example.co.jp"] });
  const host = await site(`<iframe src="${calc.origin}/?embed=1&theme=%3Cb%3E&scenario=__proto__&lang=%22%3E%3Cimg%3E" style="width:800px;height:600px"></iframe><script>
    ${fuzzer}
    window.got = [];
    addEventListener("message", (event) => {
      window.got.push(event.data);
      const { port1, port2 } = new MessageChannel();
      window.port = port1;
      port1.onmessage = (one) => window.got.push(one.data);
      event.source.postMessage({ cybercost: 1, type: "connect" }, "*", [port2]);
    });
    window.attack = async (n) => {
      const frame = document.querySelector("iframe").contentWindow;
      for (let i = 0; i < n; i++) {
        const text = message();
        if (i % 3) window.port.postMessage(text);
        else if (i % 2) frame.postMessage(text, "*");
        else { const { port2 } = new MessageChannel(); frame.postMessage(text, "*", [port2]); }
        if (i % 500 === 0) await new Promise((done) => setTimeout(done));
      }
    };
  </script>`);
  try {
    await scene({ origin: calc.origin, hosts: [host.origin] }, async (page) => {
      await page.goto(host.origin + "/");
      const frame = page.frames()[1];
      await frame.waitForSelector("html[data-load=ready]", { state: "attached" });
      await page.waitForFunction(() => window.got.some((one) => one.type === "ready"));
      const before = await frame.evaluate(shape, await frame.evaluateHandle(() => document));
      const values = await frame.locator("data[data-key]").evaluateAll((all) => all.map((one) => one.value));
      await page.evaluate((n) => window.attack(n), rounds);
      await page.waitForTimeout(500);
      assert.deepEqual(await frame.evaluate(shape, await frame.evaluateHandle(() => document)), before, "no markup came in");
      assert.deepEqual(await frame.locator("data[data-key]").evaluateAll((all) => all.map((one) => one.value)), values);
      const style = await frame.evaluate(() => [document.documentElement.getAttribute("style"), document.documentElement.dataset.theme ?? "auto", document.documentElement.dataset.load]);
      assert.equal(style[0]?.includes("brand") ?? false, false);
      assert.equal(await frame.evaluate(() => document.adoptedStyleSheets.length), 0);
      assert.match(style[1], /^(light|dark|auto)$/);
      assert.equal(style[2], "ready", "it still runs");
      const kinds = await page.evaluate(() => [...new Set(window.got.map((one) => Object.keys(one).sort().join() + " " + one.type))].sort());
      assert.deepEqual(kinds, ["cybercost,height,type resize", "cybercost,type hello", "cybercost,type ready"]);
    });
  } finally {
    await calc.stop();
    await host.stop();
  }
});

test("a hostile child cannot resize beyond the limits, speak out of turn or move its host", async () => {
  const child = `<!doctype html><title>x</title><script>
    ${fuzzer}
    window.refused = 0;
    addEventListener("message", (event) => {
      const port = event.ports[0];
      if (!port || window.done) return; // it may say hello again, and is answered again
      window.done = true;
      for (let i = 0; i < ${rounds}; i++) {
        try { port.postMessage(message()); } catch {}
        if (i % 4 === 0) try { const other = message(); if (other?.type !== "hello") parent.postMessage(other, "*"); } catch {}
      }
      port.postMessage({ cybercost: 1, type: "resize", height: 1e9 });
      for (const go of [() => { top.location = "about:blank"; }, () => { top.document.title = "mine"; }, () => { parent.localStorage.x = 1; }, () => top.location.replace("about:blank")]) {
        try { go(); } catch { window.refused++; }
      }
      port.postMessage({ cybercost: 1, type: "contact" });
    });
    parent.postMessage({ cybercost: 1, type: "hello" }, "*");
  </script>`;
  const calc = await calculator(undefined, (url, answer) => (url.pathname === "/" ? { headers: { "Content-Type": "text/html" }, body: child } : answer));
  const host = await site(`<script src="${calc.origin}/embed.js" defer></script><cyber-cost-calculator src="${calc.origin}/"></cyber-cost-calculator>
    <iframe id="stranger" src="${calc.origin}/?stranger"></iframe>`);
  try {
    await scene({ origin: calc.origin, hosts: [host.origin], expects: [/Unsafe attempt to initiate navigation|Failed to load|frame|sandbox/i] }, async (page) => {
      await page.addInitScript(() => {
        if (self !== top) return;
        window.heard = [];
        for (const type of ["ready", "resize", "result", "print", "contact", "error"]) {
          document.addEventListener(type, (event) => { if (event.target.localName === "cyber-cost-calculator") window.heard.push([type, event.detail]); }, true);
        }
      });
      await page.goto(host.origin + "/");
      await page.waitForFunction(() => window.heard.some(([type]) => type === "contact") && document.querySelector("cyber-cost-calculator").offsetHeight === 20000);
      await page.waitForTimeout(500);
      const heard = await page.evaluate(() => window.heard);
      const whole = (n) => Number.isSafeInteger(n) && n >= 0;
      const fine = {
        ready: (d) => Object.keys(d).length === 0, print: (d) => Object.keys(d).length === 0, contact: (d) => Object.keys(d).length === 0,
        resize: (d) => Object.keys(d).length === 1 && d.height >= 200 && d.height <= 20000,
        result: (d) => Object.keys(d).length === 3 && [d.low, d.typical, d.high].every(whole),
        error: (d) => Object.keys(d).length === 1 && /^(network|missing|broken|browser|stopped)$/.test(d.code),
      };
      for (const [type, detail] of heard) assert.ok(fine[type](detail), JSON.stringify([type, detail]));
      assert.equal(page.url(), host.origin + "/");
      assert.equal(await page.title(), "host");
      assert.equal(await page.locator("#stranger").evaluate((one) => one.offsetHeight), 154, "a frame that is not ours gets nothing");
      assert.equal(await page.frames().find((one) => one.url().includes("embed=1")).evaluate(() => window.refused), 4, "each attempt on the host is refused");
      assert.deepEqual(await page.evaluate(() => [Object.prototype.height, {}.html, document.querySelectorAll("body > *").length]), [undefined, undefined, 2]);
    });
  } finally {
    await calc.stop();
    await host.stop();
  }
});

test("hostile fragments are refused in words and change no markup", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    const before = await page.evaluate(() => document.querySelectorAll("img, script, iframe, [onerror], [onclick]").length);
    const good = "v=2&n=30&r=300000000&m=itemised&b=range&s=ransomware";
    const bad = ["<img src=x onerror=alert(1)>", "%3Cscript%3Ealert(1)%3C/script%3E", "__proto__=1", "v=1&v=1", "v=99&n=1", "n=1e309", "r=-1", "r=NaN", "\u0000=1", "=".repeat(500), "v=1" + "&n=1".repeat(400), "%", "%ud800", "\ud800=1"];
    let seed = 7;
    const random = (n) => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % n;
    for (let i = 0; i < 60; i++) {
      const at = random(good.length);
      const text = random(2) ? good.slice(0, at) + bad[random(bad.length)] + good.slice(at + random(5)) : bad[random(bad.length)];
      await page.evaluate((hash) => { location.hash = hash; }, text);
      await page.waitForTimeout(50); // browsers stop a page that changes its address faster
    }
    await settled(page);
    assert.equal(await page.evaluate(() => document.querySelectorAll("img, script, iframe, [onerror], [onclick]").length), before);
    assert.equal(await page.locator("html").getAttribute("data-load"), "ready", "the program still runs");
    await page.evaluate((hash) => { location.hash = hash; }, good);
    await page.waitForFunction(() => document.querySelector("input[name=scenario]:checked").value === "ransomware");
  }));
