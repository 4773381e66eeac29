import { raise } from "./stage.mjs";
const own = await raise();
const firms = { shop: {employees:"3",revenue:"3000万",pcs:"4",records:"1000"}, factory: {employees:"40",revenue:"5億",pcs:"35",records:"1200"} };
const only = process.argv[2];
for (const [name, size] of [["390",{width:390,height:844}],["1280",{width:1280,height:900}]]) {
  for (const [firm, facts] of Object.entries(firms)) {
    if (only && !`${firm}-${name}`.includes(only)) continue;
    await own.scene({ context: { viewport: size } }, async (page) => {
      await page.goto(own.origin + "/index.html");
      await page.waitForFunction(() => document.documentElement.dataset.load === "ready");
      await page.locator('[name=clear]').first().click();
      for (const [k, v] of Object.entries(facts)) { await page.locator(`[name=${k}]`).fill(v); }
      await page.locator('[name=scenario][value=ransomware]').check({force:true});
      await page.waitForTimeout(2500);
      for (const id of ["s1","s2","s3","s4","s5"]) {
        await page.locator("#"+id).screenshot({ path: `/tmp/shots/${firm}-${name}-${id}.png` });
      }
      await page.evaluate(() => scrollTo(0,0));
      await page.screenshot({ path: `/tmp/shots/${firm}-${name}-top.png` });
    });
  }
}
await own.close();
