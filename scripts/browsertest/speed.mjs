// How long a key takes until its answer is painted, and what 10,000 edits leave
// in memory, on the built page. `make speed` runs it.
//
//   --runs 3       how often the keys are typed; medians are shown, with the span
//   --edits 10000  how many edits memory has to bear
//   --only shelf   the devices whose name has this, and no memory
//   --check        exit 1 when a budget is not kept
//
// A key counts from its own time stamp, which is from before the page hears of
// it, until a task that was queued in the next frame runs: the browser runs it
// when it has laid out and painted that frame. A key that is waiting by then goes
// before that task, and is itself the proof that the frame was painted. Event
// Timing measures until the frame is on the screen, in steps of 8 ms; its median
// is shown beside, not more, because for some keys it gives the time of a much
// later frame, where a trace shows that theirs was drawn and swapped at once.
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import { finish, median, percentile, report } from "./budget.mjs";
import { enterEverything, fillShelf, openFields } from "./company.mjs";
import { open, raise, settled } from "./stage.mjs";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "3" }, edits: { type: "string", default: "10000" }, check: { type: "boolean" },
    only: { type: "string", default: "" },
  },
});

const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const devices = [
  { name: "desk", viewport: desk, slower: 1, most: 50 },
  { name: "desk, 4× slower", viewport: desk, slower: 4, most: 150 },
  { name: "phone, 4× slower", viewport: phone, slower: 4, most: 150 },
  { name: "desk, a full shelf", viewport: desk, slower: 1, most: 50, shelf: true },
  { name: "phone, 4× slower, a full shelf", viewport: phone, slower: 4, most: 150, shelf: true },
].filter(({ name }) => name.includes(options.only));

const incidents = ["ransomware", "personal-leak", "malware"];
const places = ["start", "center", "end"]; // of the field in the window, and so which sections are seen with it
const fields = { employees: "40", revenue: "12億", probability: "60", "cost-limit": "800万" };
const keys = ["Backspace", "2", "Backspace", "5", "Backspace", "last"]; // behind the digits; each changes the number

// Milliseconds between keys. After 700 the page tells the result and brings up to date what nobody saw: a key that
// comes just then has to wait, and some people type at that pace.
const gaps = [90, 140, 190, 250, 330, 430, 720];

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** In the page: notes of every key when it was painted, and when the whole page was up to date. */
function watchKeys() {
  window.cybercostKeys = [];
  let key; // the last one
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { waits.delete(port1); then(performance.now()); };
    waits.set(port1, then);
    port2.postMessage(null);
  });
  const waits = new Map(); // what was told in a frame that has begun; a key that goes before finds it painted
  addEventListener("keydown", (event) => {
    for (const [port, then] of waits) { port.close(); then(performance.now()); }
    waits.clear();
    const own = { pressed: event.timeStamp, changes: 0, met: key?.caughtUp > event.timeStamp };
    key = own;
    window.cybercostKeys.push(own);
    addEventListener("input", () => {
      const began = performance.now();
      painted((now) => {
        own.paint = now - own.pressed;
        own.seen = own.changes;
      });
      // the program answers before the event has come up to the window
      addEventListener("input", () => { own.script = performance.now() - began; }, { once: true });
    }, { capture: true, once: true });
  }, true);
  const app = document.getElementById("app");
  if (!app) return; // a bare page
  new MutationObserver((list) => {
    for (const { target } of list) if (key && target.localName === "data") key.changes++;
  }).observe(app, { subtree: true, attributes: true, attributeFilter: ["value"] });
  new MutationObserver(() => {
    const own = key;
    if (own && app.dataset.drawn === "true") painted((now) => { own.drawn ??= now - own.pressed; });
  }).observe(app, { attributes: true, attributeFilter: ["data-drawn"] });
  new MutationObserver(() => {
    const own = key;
    if (!own || app.dataset.behind !== "false") return;
    own.caughtUp = performance.now();
    painted((now) => { own.whole ??= now - own.pressed; });
  }).observe(app, { attributes: true, attributeFilter: ["data-behind"] });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      const own = name === "keydown" && window.cybercostKeys.find((one) => one.pressed === startTime);
      if (own) own.timing = duration;
    }
  }).observe({ type: "event", durationThreshold: 16 });
}

/** Presses a key, and waits as somebody who types does. */
async function strike(page, key, last, count) {
  const next = pause(gaps[count % gaps.length]);
  await page.keyboard.press(key === "last" ? last : key);
  await next;
}

/** Types into every field, at every place, for every incident; resolves to the notes. */
async function type(page, slower) {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(watchKeys);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  let count = 0;
  for (const incident of incidents) {
    await page.locator(`input[name=scenario][value=${incident}]`).check({ force: true });
    for (const [name, text] of Object.entries(fields)) {
      const field = page.locator(`input[name=${name}]`);
      await field.fill(text);
      for (const place of places) {
        const last = await field.evaluate((input, block) => {
          input.scrollIntoView({ block, behavior: "instant" });
          input.focus({ preventScroll: true });
          const digits = input.value.match(/^\d+/)[0];
          input.setSelectionRange(digits.length, digits.length);
          return digits.at(-1);
        }, place);
        await pause(1000); // nothing of before is left to do
        for (const key of keys) await strike(page, key, last, count++);
        await settled(page);
      }
    }
  }
  return page.evaluate(() => window.cybercostKeys);
}

async function measureKeys(stage, { viewport, slower, shelf }) {
  let noted;
  await stage.scene({ context: { viewport } }, async (page, origin) => {
    await open(page, origin);
    await enterEverything(page);
    if (shelf) assert.ok(await fillShelf(page) >= 10, "every measure is in the plan");
    await openFields(page, Object.keys(fields));
    noted = await type(page, slower);
  });
  assert.ok(noted.length >= 200, `only ${noted.length} keys`);
  for (const [at, key] of noted.entries()) assert.ok(key.seen > 0, `key ${at} changed no amount that is seen: it measures nothing`);
  const paints = noted.map((key) => key.paint);
  const free = noted.filter((key) => !key.met).map((key) => key.paint);
  return {
    half: median(paints),
    most: percentile(paints, 0.95),
    free: percentile(free, 0.95),
    script: percentile(noted.map((key) => key.script), 0.95),
    scriptHalf: median(noted.map((key) => key.script)),
    met: noted.length - free.length,
    timing: median(noted.map((key) => key.timing ?? 16)), // shorter ones are not reported
    drawn: percentile(noted.map((key) => key.drawn ?? key.paint), 0.95), // where nothing in the window waits, the first is all of it
    whole: median(noted.filter((key) => key.whole).map((key) => key.whole)),
    count: noted.length,
  };
}

// The same keys in a page that holds one field: what the browser itself takes.
const bare = '<!doctype html><meta charset="utf-8"><title>bare</title><input name="bare" value="40">';

async function measureBare(stage, { viewport, slower }) {
  let noted;
  await stage.scene({ context: { viewport } }, async (page, origin) => {
    await page.route("**/bare", (route) => route.fulfill({ contentType: "text/html", body: bare }));
    await page.goto(origin + "/bare");
    const cdp = await page.context().newCDPSession(page);
    await page.evaluate(watchKeys);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.locator("input").focus();
    await page.keyboard.press("End");
    for (let count = 0; count < 10 * keys.length; count++) await strike(page, keys[count % keys.length], "0", count);
    noted = await page.evaluate(() => window.cybercostKeys);
  });
  assert.ok(noted.length >= 50 && noted.every((key) => key.paint > 0), "every key was seen");
  const paints = noted.map((key) => key.paint);
  return { half: median(paints), most: percentile(paints, 0.95) };
}

/** The rows of one device: medians over the runs, with the span where it says how quiet the machine was. */
function rowsOfKeys({ name, most }, runs) {
  const middle = (what) => median(runs.map((run) => run[what]));
  const ms = (value) => `${value.toFixed(0)} ms`;
  const tails = runs.map((run) => run.most);
  return [
    {
      name: `${name}: key to paint, half of the keys within`, shown: ms(middle("half")),
      note: `${runs.length} × ${runs[0].count} keys; Event Timing ${ms(middle("timing"))}`,
    },
    {
      name: `${name}: key to paint, 95 % within`, value: middle("most"), shown: ms(middle("most")), most,
      note: `runs ${Math.min(...tails).toFixed(0)}–${Math.max(...tails).toFixed(0)}`,
    },
    {
      name: `${name}: script alone, 95 % within`, shown: ms(middle("script")),
      note: `half within ${ms(middle("scriptHalf"))}`,
    },
    {
      name: `${name}: key to paint in a bare page, 95 % within`, shown: ms(middle("bareMost")),
      note: `half within ${ms(middle("bareHalf"))}; the browser's own part, in the same run`,
    },
    { name: `${name}: key to paint without keys that met a catching up`, shown: ms(middle("free")), note: `${middle("met")} of ${runs[0].count} met one` },
    { name: `${name}: key to the whole window, 95 % within`, shown: ms(middle("drawn")), note: "pictures come a frame after the amounts" },
    { name: `${name}: key to whole page, half within`, shown: ms(middle("whole")), note: "700 ms of them are meant" },
  ];
}

/** In the page, before its scripts: keeps the program's memory within reach. */
function keepMemory() {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    window.cybercostMemory = instance.exports.mem;
    return instance;
  };
}

// Eighty edits that end where they began: another incident, then nineteen times another text. In each of these
// incidents every text moves an amount; a partner's stop has no cost that a limit or the people move.
const texts = {
  employees: ["31", "32", "33", "34"],
  revenue: ["11億", "12億", "13億", "14億"],
  probability: ["51", "52", "53", "54"],
  "measure-cost": ["41万", "42万", "43万", "44万"],
  "cost-limit": ["21万", "22万", "23万"],
};
const round = ["personal-leak", "malware", "card-leak", "ransomware"].flatMap((incident) =>
  [["scenario", incident], ...Object.entries(texts).flatMap(([name, all]) => all.map((text) => [name, text]))]);

/** In the page: makes edits as fast as it takes them, as the browser's own editing does; resolves to those that changed no amount. */
async function edit([edits, count]) {
  const app = document.getElementById("app");
  const { port1, port2 } = new MessageChannel();
  const task = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(null); });
  const observer = new MutationObserver(() => {});
  observer.observe(app, { subtree: true, attributes: true, attributeFilter: ["value"] });
  const idle = [];
  for (let made = 1; made <= count; made++) {
    const [name, text] = edits[(made - 1) % edits.length];
    observer.takeRecords();
    if (name === "scenario") {
      document.querySelector(`input[name=scenario][value=${text}]`).click();
    } else {
      const field = document.querySelector(`input[name=${name}]`);
      if (document.activeElement !== field) {
        field.scrollIntoView({ block: "center", behavior: "instant" });
        field.focus();
      }
      field.select();
      document.execCommand("insertText", false, text);
    }
    if (!observer.takeRecords().some(({ target }) => target.localName === "data")) idle.push(`${name}: ${text}`);
    await task();
    // now and then somebody looks at the whole page
    while (made % edits.length === 0 && app.dataset.behind !== "false") await new Promise((done) => setTimeout(done, 10));
  }
  return idle;
}

async function weigh(page, cdp) {
  await pause(1500); // the result has been told
  // what the first collection lets go may hold something that only the second sees
  for (let i = 0; i < 2; i++) await cdp.send("HeapProfiler.collectGarbage");
  const heap = await cdp.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  const wasm = await page.evaluate(() => window.cybercostMemory.buffer.byteLength);
  return { script: heap.usedSize, document: heap.embedderHeapUsedSize, wasm, all: heap.usedSize + heap.embedderHeapUsedSize + wasm, nodes, listeners: jsEventListeners };
}

async function measureMemory(stage, count) {
  let before, after;
  await stage.scene({ context: { viewport: desk } }, async (page, origin) => {
    await page.addInitScript(keepMemory);
    await open(page, origin);
    await enterEverything(page);
    await openFields(page, Object.keys(texts));
    const cdp = await page.context().newCDPSession(page);
    assert.deepEqual(await page.evaluate(edit, [round, round.length]), [], "edits that changed no amount");
    before = await weigh(page, cdp);
    assert.deepEqual(await page.evaluate(edit, [round, count]), [], "edits that changed no amount");
    after = await weigh(page, cdp);
  });
  return { before, after };
}

function rowsOfMemory({ before, after }, count) {
  const names = {
    all: "memory in all", script: "memory of scripts", document: "memory of the document", wasm: "memory of the program",
    nodes: "nodes", listeners: "listeners",
  };
  return Object.entries(names).map(([what, name]) => {
    const value = after[what] / before[what];
    const show = (number) => (number < 1e5 ? `${number}` : `${(number / 1e6).toFixed(1)} MB`);
    return { name: `${name}, after ${count} edits more`, value, shown: `× ${value.toFixed(3)}`, most: 1.2, note: `${show(before[what])} → ${show(after[what])}` };
  });
}

const runs = devices.map(() => []);
const count = Number(options.edits);
let memory;
const stage = await raise();
try {
  if (!options.only) memory = await measureMemory(stage, count);
  // in turn, so that a noisy minute does not fall on one device alone
  for (let i = 0; i < Number(options.runs); i++) {
    for (const [at, device] of devices.entries()) {
      const { half: bareHalf, most: bareMost } = await measureBare(stage, device);
      runs[at].push({ ...(await measureKeys(stage, device)), bareHalf, bareMost });
    }
  }
} finally {
  await stage.close();
}
finish(report([...devices.flatMap((device, at) => rowsOfKeys(device, runs[at])), ...(memory ? rowsOfMemory(memory, count) : [])]));
