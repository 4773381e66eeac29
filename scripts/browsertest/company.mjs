// The company that is measured and photographed: everything is entered, so that
// every section has something to show.
import { hiding } from "./hands.mjs";
import { fill, settled } from "./stage.mjs";

export async function enterEverything(page) {
  await page.locator("button[name=sample][value=manufacturing]").click();
  await fill(page, {
    probability: "10", margin: "5", "measure-cost": "60万", "measure-probability": "4",
    "cost-limit": "1000万", "cost-deductible": "10万", "cost-share": "90", "profit-limit": "500万", "profit-waiting": "12",
  });
  await openYear(page);
}

/** Unfolds a section that is folded. */
export async function openSection(page, id) {
  await page.locator(`#${id} > details:not([open]) > summary`).click();
  await settled(page);
}

/** Opens what folds these fields away, as somebody does who goes on to type into them. */
export async function openFields(page, names) {
  for (const name of names) {
    for (const title of await hiding(page.locator(`input[name=${name}]`))) await title.click();
  }
  await settled(page);
}

/** Unfolds the section about a year, which computes what it shows only then. */
export async function openYear(page) {
  await page.locator("#s8 summary").first().click();
  await page.locator("#fig-year").waitFor();
  await settled(page);
}

/** Puts every measure of the shelf into the plan, each with costs, hours and every effect it can have; resolves to how many. */
export async function fillShelf(page) {
  await page.locator("#s5 summary", { hasText: "対策をえらんで" }).click();
  await settled(page);
  const own = ".cc-safeguard > * input[type=checkbox]:not([name$=-done])";
  const measures = await page.locator(own).evaluateAll((boxes) => boxes.map((box) => box.name));
  for (const name of measures) {
    await page.locator(`label:has(input[name=${name}])`).click();
    await page.locator(`.cc-safeguard:has(input[name=${name}]) > details > summary`).click();
  }
  await settled(page);
  const texts = {
    first: "10万", yearly: "5万", hours: "8", "hours-later": "2", "effect-chance": "9", "effect-days": "10", "effect-recovery": "100万",
  };
  const fields = await page.locator(".cc-safeguard input:not([type=checkbox])").evaluateAll((inputs) => inputs.map((input) => input.name));
  const meant = {};
  for (const measure of measures) {
    for (const [part, text] of Object.entries(texts)) if (fields.includes(`${measure}-${part}`)) meant[`${measure}-${part}`] = text;
  }
  await fill(page, meant);
  return measures.length;
}
