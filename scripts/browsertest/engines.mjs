// In which engine the tests run, and what of them an engine is not asked: the one list of it.
//
// Chromium runs every test. Firefox runs those that ask what an engine may do differently, but for what its driver
// cannot. WebKit has no driver that could run them: the tests in the folder webkit ask there what matters most. `make test`
// asks Firefox what brief.json names, and `make engines` all.
import { readFileSync } from "node:fs";
import path from "node:path";

export const engine = process.env.CYBERCOST_ENGINE || "chromium";
const brief = process.env.CYBERCOST_BRIEF ? JSON.parse(readFileSync(new URL("brief.json", import.meta.url), "utf8")) : null;

const once = "the same wherever it runs: Chromium is enough";
const axe = "what axe says, and how the page is laid out in each state, is asked in Chromium";
const long = "the same again at length: Chromium is enough";
const screen = "its driver shows no page as a printer has it";
const protocol = "needs Chromium's own protocol";

/** By file: the only tests that are asked, or those that are not, and why. A file that is not here is asked whole. */
const lists = {
  chromium: {},
  firefox: {
    access: { only: ["Tab leads through all of /en.html at 1280 px, light, and back; the focus is always seen", "what opens over the page can be walked through, and Escape leads back, at 390 px", "with text twice as large nothing of / scrolls sideways on a phone in any state"], why: axe },
    agency: { only: ["a good file names the agency everywhere it belongs", "markup in a value is text", "whatever the colour, words stay readable in dark", "the printed sheet carries name, phone, approval, note and logo", "in a frame the agency is named too, and a file with a mistake lends no trust"], why: once },
    back: { only: ["from / to sources.html and back nothing entered is lost"], why: long },
    client: { only: [], why: once },
    embed: { not: { "paper stays as it is, however a listed origin has it look": screen } },
    english: { only: ["the same amounts stand on both pages", "the estimate goes along to the page in the other language"], why: long },
    evidence: { only: [], why: once },
    hosting: { only: [], why: once },
    incidents: { only: [], why: once },
    loader: { only: ["a program that stops says so, and starts again with what was typed"], why: once },
    plan: { not: { "an owner's plan on a phone: from nothing to three printed years in 25 taps": protocol } },
    plugin: { only: ["the zip is small enough for a host that changed nothing, and an administrator's upload installs it", "an author puts the block in, sees it live in the editor, and publishes it", "a shortcode and a link on a line of its own show it too, whoever wrote them"], why: once },
    portfolio: { only: ["a file is answered, sorted, filtered, opened and saved as the command writes it", "the browser reads every pair of bytes of CP932 as the command does"], why: once },
    print: { only: ["a manufacturer's sheet, with everything entered, is two pages of A4 with all its numbers", "names and notes are printed, and the button prints"], why: long },
    problems: { not: { "a text under composition is not rewritten": protocol } },
    proposal: { not: { "an agent compares two policies on a phone, seeks a limit and prints both": protocol } },
    renderer: { only: [], why: once },
    sources: { only: [], why: once },
    start: { not: { "the browser has its turn again and again while the program starts": protocol } },
    teaser: { only: [], why: once },
    tool: { not: { "what the host prints from the tool is the sheet, with its pictures": screen } },
    typing: { only: [], why: protocol },
    words: { only: [], why: once },
    walks: { only: ["an owner's evening on a phone, by keyboard: five questions, assumptions, a measure, a year, a link"], why: long },
  },
};
if (!(engine in lists)) throw new Error(`CYBERCOST_ENGINE is ${engine}; known are ${Object.keys(lists)}`);

const file = path.basename(process.argv[1] ?? "").replace(".test.mjs", "");
const { only, not = {}, why } = (brief ? { only: brief[file] ?? [], why: "what else is asked of this engine, make engines asks" } : lists[engine][file]) ?? {};
const named = new Set();

/** Whether this file is asked nothing in this engine. */
export const idle = only?.length === 0;

/** What stands in the report for all tests of this file that are not asked, if only some are: a name, and why. */
export const rest = only && [`${file}: ${idle ? "every test" : "every other test"}`, why];

/** What becomes of a test of this file: "run", "rest", or why it is not asked. */
export function fate(name) {
  named.add(name);
  if (only) return only.includes(name) ? "run" : "rest";
  return not[name] ?? "run";
}

/** What the list calls a test of this file and no test is called. */
export const unknown = () => [...(only ?? []), ...Object.keys(not)].filter((name) => !named.has(name));
