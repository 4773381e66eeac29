// The policy there is beside the one that is proposed, and the limit that leaves what the company can keep: what an agent
// shows a client at the table, and hands over on paper.
import assert from "node:assert/strict";
import { mouse, touch } from "../hands.mjs";
import { native } from "../native.mjs";
import { onPaper, plain } from "../paper.mjs";
import { shown } from "../shown.mjs";
import { fill, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();
const natively = native();
const fold = (title) => `#s6 details details:has(> summary:has-text("${title}")) > summary`;
const compare = fold("見直し後の契約とくらべる");
const ofPolicies = (results) => Object.fromEntries(Object.entries(results).filter(([key]) => /^(cover|new|finder)\./.test(key)));

/** What is shown of the policies is what was worked out natively, and these keys are among it. */
async function agrees(page, meant, least, within = "#app") {
  await page.locator("#app[data-behind=false]").waitFor();
  await settled(page);
  const want = natively(meant);
  const found = ofPolicies(await shown(page, within));
  for (const [key, value] of Object.entries(found)) assert.equal(value, want[key], key);
  for (const key of least) assert.ok(key in found, `${key} is not shown`);
  return found;
}

const kept = ["new.cover.loss", "new.cover.paid", "new.cover.kept", "new.cover.high.kept", "new.cover.kept.above-limit", "new.cover.high.kept.above-limit", "new.cover.cost.kept", "cover.loss", "cover.cost.kept", "cover.high.loss"];

for (const [device, context, hands] of [
  ["a tablet", { viewport: { width: 1024, height: 768 } }, mouse],
  ["a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, touch],
]) {
  test(`an agent compares two policies on ${device}, seeks a limit and prints both`, () =>
    scene({ context }, async (page, origin) => {
      const hand = hands(page);
      const meant = {
        scenario: "ransomware", method: "itemised", severity: "range", year: true,
        numbers: { employees: "40", revenue: "500000000", pcs: "35", probability: "0.1" }, switches: {},
      };
      await open(page, origin);
      await hand.press("#s1 button[name=next-client]");
      for (const [name, text] of Object.entries({ employees: "40", revenue: "5億", pcs: "35", probability: "10" })) await hand.enter(name, text);
      for (const [name, text, exact] of [["cost-limit", "1,000万", "10000000"], ["cost-deductible", "10万", "100000"], ["profit-limit", "500万", "5000000"], ["profit-waiting", "12", "12"]]) {
        await hand.enter(name, text);
        meant.numbers[name] = exact;
      }
      await hand.press(compare);
      assert.equal(await page.locator("input[name=new-cost-limit]").getAttribute("placeholder"), "1,000万", "what is left empty is as the policy has it");
      assert.deepEqual(Object.keys(await shown(page)).filter((key) => /^(new|finder)\./.test(key)), [], "nothing is proposed yet");
      for (const [name, text, exact] of [["new-cost-limit", "3,000万", "30000000"], ["new-overall-deductible", "20万", "200000"]]) {
        await hand.enter(name, text);
        meant.numbers[name] = exact;
      }
      await hand.tick("new-cover-prevention");
      meant.switches["new-cover-prevention"] = true;
      await agrees(page, meant, [...kept, "new.year.kept.mean", "new.year.kept.20", "new.year.kept.100"]);
      await hand.enter("target-kept", "200万");
      meant.numbers["target-kept"] = "2000000";
      const found = await agrees(page, meant, [...kept, "finder.typical.overall", "finder.typical.liability", "finder.typical.cost", "finder.typical.profit"]);
      assert.ok(Object.keys(found).some((key) => /^finder\.high\..*\.left$/.test(key)), "no limit is enough in a bad case, and what stays is said");
      assert.deepEqual(Object.keys(found).filter((key) => key.startsWith("finder.year")), [], "a year is worked out for whoever asks");
      await hand.press("#s6 summary:text-is('1年で見た限度額もさがす')");
      const limits = ["overall", "liability", "cost", "profit"].flatMap((part) => [20, 100].map((years) => `finder.year.${years}.${part}`));
      const said = Object.keys(await agrees(page, meant, []));
      for (const key of limits) assert.ok(said.includes(key) || said.includes(`${key}.left`), key);
      for (const on of [false, true]) { // follows what is pressed
        await hand.tick("new-cover-prevention");
        meant.switches["new-cover-prevention"] = on;
        await agrees(page, meant, ["new.year.kept.20"]);
      }
      await hand.enter("target-kept", "250万");
      meant.numbers["target-kept"] = "2500000";
      Object.assign(found, await agrees(page, meant, ["finder.year.20.overall"])); // follows what is typed
      for (const key of Object.keys(found)) if (!(key in await shown(page))) delete found[key]; // another case may have a limit now

      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await settled(page);
      await agrees(page, meant, Object.keys(found), ".cc-sheet");
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      const { facts, text } = await onPaper(page);
      assert.match(facts, /Pages:\s+3\n/);
      for (const said of ["保険の見直し", "見直し後に変わる条件", "限度額3,000万円", "全体の免責金額20万円", "再発防止費も補償に入れる", "自社で持てる額250万円", "20年に1度の年", "3/3"]) {
        assert.ok(text.includes(plain(said)), `not printed: ${said}`);
      }
    }));
}

test("a proposal goes along with the link, and not to the next client", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#s1 button[name=sample][value=manufacturing]").click();
    await page.locator("#s6 > details > summary").click();
    await page.locator(compare).click();
    await page.locator("input[name=new-overall-limit]").waitFor();
    await fill(page, { "new-overall-limit": "2,000万", "target-kept": "300万" });
    const before = ofPolicies(await shown(page));
    assert.ok("new.cover.kept" in before && "finder.typical.overall" in before);
    await page.locator("#keep button[name=bookmark]").click();
    const link = page.url();
    assert.ok(link.includes("&n.U=20000000&") && link.includes("n.k=3000000"), link);
    const other = await page.context().newPage();
    await other.goto(link);
    await ready(other);
    await other.locator("#s6 > details > summary").click();
    await other.locator(compare).click();
    await other.locator("input[name=new-overall-limit]").waitFor();
    await settled(other);
    assert.deepEqual(ofPolicies(await shown(other)), before);

    await page.locator("#s1 button[name=next-client]").click();
    await settled(page);
    assert.deepEqual(ofPolicies(await shown(page)), {});
    assert.equal(await page.locator("input[name=target-kept]").inputValue(), "");
  }));

test("a proposal that cannot be read is named as one", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("#s6 > details > summary").click();
    await page.locator(compare).click();
    await page.locator("input[name=new-overall-limit]").waitFor();
    await fill(page, { "new-overall-limit": "たくさん" });
    await page.locator("button[name=submit]").click();
    await page.locator("#problems", { hasText: "見直し後 全体の限度額" }).waitFor();
    await page.locator("#problems a").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.name), "new-overall-limit");
  }));
