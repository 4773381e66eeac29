// The calculation without the page: scripts/cybercost, built once for a test file.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before } from "node:test";
import { root } from "./stage.mjs";

/** Call once at the top of a test file; gives run(arguments, input), what the command writes and says. */
export function command() {
  const work = mkdtempSync(path.join(tmpdir(), "cybercost-answer-"));
  const binary = path.join(work, "cybercost");
  before(() => execFileSync("go", ["build", "-o", binary, "./scripts/cybercost"], { cwd: root, stdio: "inherit" }));
  after(() => rmSync(work, { recursive: true }));
  return (args, input) => {
    const { stdout, stderr, error } = spawnSync(binary, args, { input, maxBuffer: 1 << 28 });
    if (error) throw error;
    return { out: stdout, said: stderr.toString() };
  };
}

/**
 * Call once at the top of a test file; gives answer(input), the exact values by the keys of the page.
 * The input is calc's: numbers are decimals as text, a share is 0 to 1. One that has problems is a mistake
 * of the test. Whether there is a year is said by the keys: a year that cannot be computed has none.
 */
export function native() {
  const run = command();
  return (input) => {
    const said = run(["answer"], JSON.stringify(input)).out.toString();
    const { results, problems } = JSON.parse(said);
    assert.equal(problems, undefined, `the input of this test cannot be meant: ${said}`);
    return results;
  };
}
