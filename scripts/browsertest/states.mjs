// Every state the page can be in, one after the other on one load: what must hold in each is asked in each.
import { enterEverything } from "./company.mjs";
import { fill, incidents, settled } from "./stage.mjs";

/** Everything that can be folded, open; or closed, but for what the page itself opened. */
export async function unfold(page, open = true, within = "details") {
  await page.evaluate(([open, within]) => { for (const one of document.querySelectorAll(within)) one.open = open; }, [open, within]);
  // What the evidence has folded away is fetched when a part is opened.
  await page.waitForFunction(() => [...document.querySelectorAll("#s9 .cc-disclosures > details[open]")].every((part) => part.querySelector("table, ul, figure")));
  await settled(page);
}

/** Chooses a radio, wherever it stands. */
export async function choose(page, name, value) {
  await page.locator(`input[name=${name}][value=${value}]`).evaluate((one) => one.click());
  await settled(page);
}

/** Goes to the address with another part behind the #, without a load. */
export async function follow(page, fragment) {
  await page.evaluate((to) => { location.hash = to; }, fragment);
  await settled(page);
}

/** What opens over the page: what opens it, and its id. Contents stand beside the page where it is wide. */
export const popovers = {
  "the contents": { from: "button[popovertarget=cc-toc]", id: "#cc-toc", most: 1151 },
  "the sources of a number": { from: "#s3 .cc-ref", id: "#cc-source" },
  "the large display": { from: "#s3 button[popovertarget=cc-big]", id: "#cc-big" },
};

/** Amounts as long as they get. */
const huge = { employees: "100000", revenue: "9999億円", pcs: "100000", records: "100000000", spending: "1000億" };

/**
 * Walks through the states; `look` is called in each with its name, and with selectors of what has changed where
 * the rest of the page is what it was.
 */
export async function throughStates(page, look) {
  const wide = page.viewportSize().width;
  const see = async (name, changed) => {
    await settled(page);
    await look(name, changed);
  };
  const answer = ["#s2", "#s3", "#s4", "#s5", "#s6", "#s8"];
  await see("the first view");
  await follow(page, "v=9");
  await page.locator(".cc-main > .cc-range").waitFor({ state: "visible" });
  await see("a link that cannot be read", [".cc-main > .cc-range"]);

  await fill(page, { revenue: "abc", employees: "0", probability: "200" });
  await page.locator("button[name=submit]").click();
  await page.locator("#problems").waitFor({ state: "visible" });
  await see("problems after submit", ["#problems", "#s1", "#s3", "#s5"]);
  await page.locator("#s1 button[name=next-client]").click();
  await see("an empty page", ["#app"]);
  await page.locator("button[name=submit]").click();
  await page.locator("#problems").waitFor({ state: "visible" });
  await see("an empty page after submit", ["#problems", "#s1"]);

  await enterEverything(page);
  await unfold(page);
  await see("everything entered, everything unfolded");
  await fill(page, { "new-overall-limit": "9999億円", "new-cost-deductible": "12万", "new-profit-share": "80", "target-kept": "300万" });
  await see("policies compared, a limit sought", ["#s6"]);
  // the evidence is no part of the program: from here on it only takes time
  await page.locator("#s9").evaluate((one) => one.remove());
  for (const [name, { from, id, most = Infinity }] of Object.entries(popovers)) {
    if (wide > most) continue;
    await page.locator(from).locator("visible=true").first().click();
    await page.locator(id).waitFor({ state: "visible" });
    await see(name, [id]);
    await page.keyboard.press("Escape");
  }
  for (const incident of await incidents(page)) {
    await choose(page, "scenario", incident);
    await unfold(page, true, "#app details");
    await see(`${incident}, unfolded`, answer);
  }
  await choose(page, "scenario", "malware");
  await choose(page, "method", "survey");
  await see("the survey's way", ["#s3", "#s4"]);
  await choose(page, "method", "entered");
  await see("the user's quotes, none entered", ["#s3", "#s4"]);
  await choose(page, "method", "cases");
  await fill(page, { employees: "5000", revenue: "1兆円" });
  await see("between the two companies, and far beyond them", ["#s3", "#s4"]);
  await choose(page, "method", "itemised");
  await fill(page, huge);
  for (const incident of ["card-leak", "transfer-fraud"]) {
    await choose(page, "scenario", incident);
    if (incident === "transfer-fraud") await fill(page, { "transfer-loss": "9000億" });
    await unfold(page, true, "#app details");
    await see(`${incident}, the longest amounts`, ["#s3", "#s4"]);
  }
}
