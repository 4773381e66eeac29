import { raise, ready, fill, settled } from "./stage.mjs";
const stage = await raise();
const out = "/tmp/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out, { recursive: true });
for (const [name, width, scheme, address] of [["390", 390, "light", "/"], ["768", 768, "light", "/"], ["1280", 1280, "dark", "/"], ["en", 1280, "light", "/en.html"]]) {
  await stage.scene({ context: { viewport: { width, height: 900 }, colorScheme: scheme } }, async (page, origin) => {
    await page.goto(origin + address); await ready(page);
    await page.locator("button[name=sample][value=manufacturing]").first().click();
    await settled(page);
    await fill(page, { probability: "10", "cost-limit": "1,000万", "cost-deductible": "10万", "profit-limit": "500万", "profit-waiting": "12", "target-kept": "400万" });
    const s6 = page.locator("#s6");
    await s6.locator("> details > summary").click();
    const folds = s6.locator("> details > .cc-fold__body > details > summary");
    for (let i = 0, n = await folds.count(); i < n; i++) await folds.nth(i).click();
    await settled(page);
    await fill(page, { "new-cost-limit": "3,000万", "new-overall-deductible": "20万" });
    await page.waitForFunction(() => document.querySelector("#app").dataset.behind === "false");
    await settled(page);
    const box = await s6.boundingBox(); let i = 0; for (const part of [["a","details > .cc-fold__body > details:nth-of-type(1)"]]) {} const ds = s6.locator("> details > .cc-fold__body > details"); await ds.nth(0).screenshot({ path: `${out}/p-${name}.png` }); await ds.nth(1).screenshot({ path: `${out}/f-${name}.png` });
  });
}
await stage.scene({}, async (page, origin) => {
  await page.goto(origin + "/"); await ready(page);
  await page.locator("button[name=sample][value=manufacturing]").first().click();
  await settled(page);
  await fill(page, { probability: "10", "cost-limit": "1,000万", "cost-deductible": "10万", "profit-limit": "500万", "profit-waiting": "12", "target-kept": "400万", });
  await page.locator("#s6 > details > summary").click();
  const folds = page.locator("#s6 > details > .cc-fold__body > details > summary");
  for (let i = 0, n = await folds.count(); i < n; i++) await folds.nth(i).click();
  await settled(page);
  await fill(page, { "new-cost-limit": "3,000万", "new-overall-deductible": "20万" });
  const pdf = await page.pdf({ path: `${out}/sheet.pdf`, preferCSSPageSize: true });
});
await stage.close();
