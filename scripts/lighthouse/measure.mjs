// Lighthouse's mobile profile of the built page, with the program loading: its
// scores, and when something is seen and how much of it moves. `make lighthouse`
// runs it.
//
//   --runs 5       how often; medians are shown, with the span
//   --check        exit 1 when a budget is not kept
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { finish, median, report } from "../browsertest/budget.mjs";
import { chromiumFlags, chromiumPath, dist, serve } from "../browsertest/stage.mjs";

const { values: options } = parseArgs({ options: { runs: { type: "string", default: "5" }, check: { type: "boolean" } } });

const score = (name) => ({ categories }) => categories[name].score * 100;
const audit = (name) => ({ audits }) => audits[name].numericValue;
const whole = (value) => value.toFixed(0);
const measures = [
  { name: "performance", of: score("performance"), show: whole, least: 95 },
  { name: "accessibility", of: score("accessibility"), show: whole, least: 95 },
  { name: "best practices", of: score("best-practices"), show: whole, least: 95 },
  { name: "largest contentful paint, s", of: (found) => audit("largest-contentful-paint")(found) / 1000, show: (value) => value.toFixed(2), most: 1.5 },
  { name: "cumulative layout shift", of: audit("cumulative-layout-shift"), show: (value) => value.toFixed(3), most: 0.02 },
  { name: "total blocking time, ms", of: audit("total-blocking-time"), show: whole },
];

const server = await serve(dist);
const chrome = await launch({ chromePath: chromiumPath, chromeFlags: ["--headless=new", ...chromiumFlags] });
const rows = [];
try {
  for (const page of ["/", "/en.html"]) {
    const found = [];
    for (let i = 0; i < Number(options.runs); i++) {
      const { lhr } = await lighthouse(server.origin + page, {
        port: chrome.port, logLevel: "error", onlyCategories: ["performance", "accessibility", "best-practices"],
      });
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      found.push(lhr);
    }
    for (const { name, of, show, least, most } of measures) {
      const values = found.map(of);
      rows.push({
        name: `${page}: ${name}`, value: median(values), shown: show(median(values)), least, most,
        note: `${found.length} runs, ${show(Math.min(...values))}–${show(Math.max(...values))}`,
      });
    }
  }
} finally {
  await chrome.kill();
  server.stop();
}
finish(report(rows));
