import { chromium } from "playwright-core";
import { chromiumPath, chromiumFlags } from "./stage.mjs";
const b = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
for (const w of [390, 1280]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 } });
  await p.goto("http://127.0.0.1:8977/sources.html#backtest");
  await p.waitForTimeout(400);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(w, "overflow", over);
  const box = await p.locator("#backtest").boundingBox(); for (let i = 0; i * 1300 < box.height; i++) await p.screenshot({ path: `/tmp/back-${w}-${i}.png`, fullPage: true, clip: { x: 0, y: box.y + await p.evaluate(() => scrollY) + i * 1300, width: w, height: Math.min(1300, box.height - i * 1300) } });
  await p.close();
}
await b.close();
