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
