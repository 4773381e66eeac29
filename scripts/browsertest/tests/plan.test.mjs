// The shelf of measures and the plan: from an empty page to a printed plan of three years, and whatever is typed there.
import assert from "node:assert/strict";
import { touch } from "../hands.mjs";
import { native } from "../native.mjs";
import { onPaper, plain } from "../paper.mjs";
import { agrees, ofOne, shown } from "../shown.mjs";
import { fill, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const natively = native();
const answer = (input) => ofOne(natively(input));
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A hand that counts how often it touches the glass. */
function counted(hand) {
  const taps = { count: 0 };
  const one = (act) => (...to) => {
    taps.count++;
    return act(...to);
  };
  return { taps, hand: Object.fromEntries(Object.entries(hand).map(([name, act]) => [name, one(act)])) };
}

/** Prints as the page's own button does; gives what stands on the paper. */
async function printed(page, press) {
  await page.evaluate(() => {
    window.cybercostPrints = 0;
    window.print = () => { window.cybercostPrints++; };
  });
  await press();
  await page.waitForFunction(() => window.cybercostPrints === 1);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await settled(page);
  const paper = await shown(page, ".cc-sheet");
  const file = await onPaper(page);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await settled(page);
  return { paper, ...file };
}

const ofPlan = (results) => Object.fromEntries(Object.entries(results).filter(([key]) => key.startsWith("plan.")));

test("an owner's plan on a phone: from nothing to three printed years in 25 taps", () =>
  scene({ context: phone }, async (page, origin) => {
    const { hand, taps } = counted(touch(page));
    const meant = {
      scenario: "ransomware", method: "itemised", severity: "range",
      numbers: { employees: "40", revenue: "500000000", pcs: "35", records: "1200", spending: "600000", probability: "0.1" }, switches: {},
    };
    const measure = (id) => `.cc-safeguard:has(input[name=measure-${id}])`;
    const plan = async (id, costs) => {
      await hand.tick(`measure-${id}`);
      meant.switches[`measure-${id}`] = true;
      if (!costs) return;
      await hand.press(`${measure(id)} > details > summary`);
      for (const [part, [text, exact]] of Object.entries(costs)) {
        await hand.enter(`measure-${id}-${part}`, text);
        meant.numbers[`measure-${id}-${part}`] = exact;
      }
    };

    await open(page, origin);
    await hand.press("#s1 button[name=next-client]");
    await hand.enter("employees", "40人");
    await hand.enter("revenue", "5億");
    await hand.enter("pcs", "35台");
    await hand.enter("records", "1,200");
    await hand.enter("spending", "60万");
    await hand.enter("probability", "10％");
    await hand.press("#s5 summary:has-text('対策をえらんで')");
    await plan("rules");
    await plan("remote", { first: ["３８万円", "380000"], yearly: ["6万", "60000"], hours: ["8時間", "8"] });
    await plan("backup", { first: ["36万", "360000"], yearly: ["9.6万", "96000"], start: ["2年目", "2"] });
    await plan("watch", { yearly: ["96,000", "96000"] });
    await agrees(page, answer(meant), ["plan.year-1", "plan.year-2", "plan.year-3", "plan.total", "plan.subsidy", "plan.hours",
      "measure.remote.break-even", "measure.backup.break-even-recovery", "measure.watch.break-even", "measure.watch.break-even-days"]);

    const { paper, facts, text } = await printed(page, () => hand.press("button[name=print-plan]"));
    assert.ok(taps.count <= 25, `${taps.count} taps`);
    assert.match(facts, /Page size:.*A4/);
    assert.match(facts, /Pages:\s+1\n/);
    assert.deepEqual(ofPlan(paper), ofPlan(answer(meant)));
    for (const said of ["サイバー対策計画書", "だれが", "いつまで", "1年目", "2年目", "3年目", "網の外のバックアップと、戻す練習", "令和7年版警察白書", "1/1"]) {
      assert.ok(text.includes(plain(said)), `not printed: ${said}`);
    }
    const both = await printed(page, () => hand.press("#keep button[name=print]"));
    assert.match(both.facts, /Pages:\s+3\n/);
    assert.deepEqual(ofPlan(both.paper), ofPlan(answer(meant)));
  }));

test("effects count where they were entered, travel in the link, and an empty one changes no amount", () =>
  scene({ context: { viewport: { width: 1280, height: 900 } } }, async (page, origin) => {
    const meant = {
      scenario: "ransomware", method: "itemised", severity: "range", year: true,
      numbers: { employees: "40", revenue: "500000000", pcs: "35", records: "1200", spending: "600000", probability: "0.1" }, switches: {},
    };
    await open(page, origin);
    await page.locator("#s1 button[name=sample][value=manufacturing]").click();
    await fill(page, { probability: "10" });
    await page.locator("#s5 summary", { hasText: "対策をえらんで" }).click();
    for (const id of ["remote", "backup"]) {
      await page.locator(`label:has(input[name=measure-${id}])`).click();
      await page.locator(`.cc-safeguard:has(input[name=measure-${id}]) > details > summary`).click();
      meant.switches[`measure-${id}`] = true;
    }
    await page.locator("#s8 > details > summary").click();
    const without = answer({ ...meant, switches: {} });
    await agrees(page, answer(meant), ["plan.total"], { year: true });
    for (const [key, value] of Object.entries(without)) assert.equal(answer(meant)[key], value, `${key} changes without an effect`);

    await fill(page, { "measure-remote-first": "38万", "measure-remote-effect-chance": "7", "measure-backup-yearly": "9.6万", "measure-backup-effect-days": "7", "plan-discount": "2" });
    Object.assign(meant.numbers, {
      "measure-remote-first": "380000", "measure-remote-effect-chance": "0.07", "measure-backup-yearly": "96000", "measure-backup-effect-days": "7", "plan-discount": "0.02",
    });
    await agrees(page, answer(meant), ["plan.ale-left", "plan.net-benefit", "plan.net-present-value", "compare.now.100", "compare.measures.mean", "compare.measures.100", "within.measures.3"], { year: true });

    assert.match(await page.locator("#fig-sets .cc-figure__message").innerText(), /残る損失は.*から.*になる/);
    // every set of the two, then those in which a backup needs what stands as number 5 on the shelf
    const sets = () => page.locator("#fig-sets tbody th").allTextContents();
    const backup = "網の外のバックアップと、戻す練習";
    const before = await sets();
    assert.ok(before.includes(backup), before.join(" / "));
    assert.match(await page.locator(".cc-safeguard:has(input[name=measure-remote]) > details > summary").innerText(), /5番/);
    await fill(page, { "measure-backup-needs": "5番" });
    meant.numbers["measure-backup-needs"] = "5";
    await agrees(page, answer(meant), ["plan.ale-left", "plan.net-present-value"], { year: true });
    assert.deepEqual(await sets(), before.filter((name) => name !== backup));
    for (const said of ["いま", "対策後"]) assert.match(await page.locator("#fig-compare .cc-figure__message").textContent(), new RegExp(said));

    await page.locator("#keep button[name=bookmark]").click();
    const link = page.url();
    assert.ok(link.includes("&remote.E=.07&"), link);
    assert.ok(link.includes("&backup.n=5&"), link);
    const other = await page.context().newPage();
    await other.goto(link);
    await ready(other);
    await other.locator("#s5 summary", { hasText: "対策をえらんで" }).click();
    await settled(other);
    assert.deepEqual(ofPlan(await shown(other)), ofPlan(answer(meant)));

    await page.locator("#s1 button[name=next-client]").click();
    await settled(page);
    assert.deepEqual(ofPlan(await shown(page)), {});
    await page.locator("button[name=undo]").click();
    await settled(page);
    assert.deepEqual(ofPlan(await shown(page)), ofPlan(answer(meant)));
    assert.equal(await page.locator("input[name=measure-remote-first]").inputValue(), "38万");
  }));
