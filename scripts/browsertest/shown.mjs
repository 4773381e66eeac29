// What a reader is shown, and what of a native answer must be among it.
import assert from "node:assert/strict";
import { says } from "./reading.mjs";
import { settled } from "./stage.mjs";

/** Every result shown within an element, {key: value}, read as docs/page-contract.md says; the text beside a value says the same. */
export async function shown(page, within = "#app") {
  const all = await page.locator(`${within} data[data-key]`).evaluateAll((list) =>
    list.filter((one) => !one.closest("[hidden]")).map((one) => [one.dataset.key, one.value, one.textContent]));
  const found = {};
  for (const [key, value, text] of all) {
    assert.equal(value, found[key] ?? value, `${key} is shown with two values`);
    // a sentence says of a negative benefit that it is a loss, of money that is short that it is lacking, and then how large
    const said = says(text, Number(value)) || /^(measure\.net-benefit|carry\..*)$/.test(key) && says(text, -Number(value));
    // the points from which a measure pays are rounded up, in two digits
    const points = /^measure\..*\.break-even$/.test(key) && parseFloat(text) >= value * 100 && parseFloat(text) <= value * 110 + 0.1;
    const count = /^plan\.hours$|\.break-even-days$/.test(key) && text.replaceAll(",", "") === value; // hours and days have their unit beside them
    if (!key.startsWith("sheet.") && !points && !count) assert.ok(said, `${key} is ${value} and reads ${text}`);
    found[key] = value;
  }
  return found;
}

/** A native answer without the six incidents: they take in what was entered of the others, which one question does not hold. */
export function ofOne(answer) {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => !key.startsWith("incident.")));
}

// these stand on paper only
const paper = /^(cover\.paid|year\.kept\..*)$/;

/**
 * What of a native answer the page promises to show: on the screen, with the year only while its section is
 * open or money at hand is held against it; or on the sheet. One amount has no ends, and a reason that keeps nothing is not named.
 */
function promised(answer, { year = false, sheet = false }) {
  const range = answer["estimate.low"] !== answer["estimate.high"];
  return Object.fromEntries(Object.entries(answer).filter(([key, value]) => {
    if ((/\.(low|high)$/.test(key) || key === "cover.high.kept") && !range) return false;
    if (key.startsWith("cover.kept.") && value === "0") return false;
    if (paper.test(key)) return sheet;
    if (key.startsWith("compare.")) return year || sheet;
    return !/^(year|within)\./.test(key) || year || sheet || "carry.typical" in answer;
  }));
}

/**
 * The page shows what the native answer has and nothing else. least: keys that this moment of a walk is about,
 * so that no gap on both sides passes for agreement. where: year, the section about a year is open.
 */
export async function agrees(page, answer, least = [], where = {}) {
  await settled(page);
  assert.equal(await page.locator("#app").getAttribute("data-state"), "ready", "the results belong to what stands in the fields");
  const want = promised(answer, where);
  assert.deepEqual(ofOne(await shown(page)), want);
  for (const key of least) assert.ok(key in want, `${key} is missing here and natively`);
}

/** The sheet, while it stands in the page, shows the whole answer, and of the input what it says was entered. */
export async function sheetAgrees(page, answer, input) {
  const all = Object.entries(await shown(page, ".cc-sheet"));
  const entered = all.filter(([key]) => key.startsWith("sheet."));
  assert.deepEqual(Object.fromEntries(all.filter((one) => !entered.includes(one))), promised(answer, { sheet: true }));
  const fields = entered.map(([key, value]) => [key.slice("sheet.".length), value]);
  for (const [field, value] of fields) {
    if (!/^(own-labour|fine|survey\.\d)$/.test(field)) assert.equal(value, input.numbers[field], `${field} as the sheet says it was entered`);
  }
  return Object.fromEntries(fields);
}
