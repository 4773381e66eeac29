// How long the page for a book of clients takes from the file to the sorted table, on the built page, and what it
// takes of the machine. `make portfolio` runs it.
//
//   --rows 1000,10000,100000  how many companies, no two alike, as small companies' sizes and sales are spread
//   --runs 3                  how often each; the quickest and the slowest are shown
//   --look 3                  for so many seconds the visitor looks for the file; 0: it is dropped, and nothing is warm
//
// From the press on the button on, the page makes its program quick while the visitor looks for the file. What that takes
// is not in the processor time of the file, and is shown beside it; its memory is in what the file takes.
// The clock says what a visitor waits on this machine as busy as it is now; processor time of all the browser's
// processes says more where it is busy. The longest task is of the page's main thread. Memory is what the browser's
// processes have more than before the file, each shared page counted by its share.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { raise } from "./stage.mjs";

const { values: options } = parseArgs({ options: { rows: { type: "string", default: "1000,10000,100000" }, runs: { type: "string", default: "3" }, look: { type: "string", default: "3" } } });

/** The same numbers each time. */
let seed = 2026;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const spread = () => -Math.log(1 - random());

function madeUp(rows) {
  const lines = ["顧客名,業種,従業員数,年商,PC台数,個人情報件数,セキュリティ費用,費用の限度額,費用の免責金額,費用の支払割合,利益の限度額,利益の待機時間"];
  for (let i = 0; i < rows; i++) {
    const people = 1 + Math.floor(spread() * 20);
    const sales = (1 + Math.floor(people * spread() * 1500)) * 10000;
    const terms = random() < 0.3 ? `${(1 + Math.floor(random() * 10)) * 5000000},100000,90,${(1 + Math.floor(random() * 5)) * 1000000},12` : ",,,,";
    lines.push(`会社${i},業種${i % 7},${people},${sales},${1 + Math.floor(people * random())},${10 * Math.floor(random() * 1000)},${10000 * Math.floor(random() * 100)},${terms}`);
  }
  return lines.join("\r\n");
}

/** Processor seconds and megabytes of every process below this one that is a browser's. */
function machine() {
  const parents = new Map();
  const used = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").pop().split(" ");
      parents.set(id, stat[1]);
      used.set(id, [(Number(stat[11]) + Number(stat[12])) / 100, Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/Pss:\s+(\d+)/)?.[1] ?? 0) / 1000]);
    } catch {
      // it has ended meanwhile
    }
  }
  const ours = (id) => id === String(process.pid) || (parents.has(id) && ours(parents.get(id)));
  const all = [...used].filter(([id]) => id !== String(process.pid) && ours(id)).map(([, numbers]) => numbers);
  return { seconds: all.reduce((sum, [one]) => sum + one, 0), megabytes: all.reduce((sum, [, one]) => sum + one, 0) };
}

const own = await raise();
const work = mkdtempSync(path.join(tmpdir(), "cybercost-clients-"));
try {
  for (const rows of options.rows.split(",").map(Number)) {
    const file = path.join(work, "clients.csv"); // by its place: what a driver hands over itself, it makes in the page's main thread
    writeFileSync(file, madeUp(rows));
    const runs = [];
    for (let i = 0; i < Number(options.runs); i++) {
      await own.scene({}, async (page, origin) => {
        await page.addInitScript(() => {
          window.cybercostLongest = 0;
          new PerformanceObserver((list) => {
            for (const task of list.getEntries()) window.cybercostLongest = Math.max(window.cybercostLongest, task.duration);
          }).observe({ type: "longtask" });
          window.cybercostShown = new Promise((done) => {
            addEventListener("change", () => {
              const start = performance.now();
              new MutationObserver((_, self) => {
                if (!document.getElementById("book").dataset.shown) return;
                self.disconnect();
                requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
              }).observe(document.getElementById("book"), { attributes: true, attributeFilter: ["data-shown"] });
            }, { capture: true, once: true });
          });
        });
        await page.goto(origin + "/portfolio.html");
        await page.locator("#book[data-state=ready]").waitFor();
        const first = machine();
        await page.evaluate(() => { window.cybercostLongest = 0; });
        let give = () => page.locator("#file").setInputFiles(file);
        if (Number(options.look) > 0) {
          const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("label.cc-button").click()]);
          await page.waitForTimeout(1000 * Number(options.look));
          give = () => chooser.setFiles(file);
        }
        const before = machine();
        await give();
        const took = await page.evaluate(() => window.cybercostShown);
        const after = machine();
        runs.push({ took, longest: await page.evaluate(() => window.cybercostLongest), seconds: after.seconds - before.seconds, warming: before.seconds - first.seconds, megabytes: after.megabytes - first.megabytes });
      });
    }
    const span = (key, digits, by = 1) => {
      const all = runs.map((one) => one[key] / by).sort((a, b) => a - b);
      return `${all[0].toFixed(digits)} to ${all.at(-1).toFixed(digits)}`;
    };
    console.log(`${rows.toLocaleString("en")} companies: ${span("took", 2, 1000)} s from file to table, ${span("seconds", 1)} s of processor time (${span("seconds", 3, rows / 1000)} ms a row) after ${span("warming", 1)} s while it was looked for, longest task ${span("longest", 0)} ms, ${span("megabytes", 0)} MB more; load ${loadavg()[0].toFixed(1)}`);
  }
} finally {
  await own.close();
  rmSync(work, { recursive: true });
}
