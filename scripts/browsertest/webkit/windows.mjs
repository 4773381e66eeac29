// A window of WebKit for each test, and what tests do in it. Every request goes to the origins of the test, and nothing goes wrong on the page.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { settled } from "../stage.mjs";
import { screen, view } from "./view.mjs";

/** Call once at the top of a test file; gives the function that opens a window, plays in it and closes it. */
export function windows() {
  let shown;
  before(async () => { shown = await screen(); });
  after(() => shown?.stop());
  /** options: origins; expects, a pattern of faults that are meant; dark, width, height; opened, which hears of windows that the page would open. */
  return async function scene({ origins, expects, dark, width = 1280, height = 900, opened }, play) {
    const faults = [];
    const page = await view({
      display: shown.display, dark,
      told(what, text) {
        if (what === "opened" && opened) opened(text);
        else if (what !== "request") faults.push(text);
        else if (!/^(data|blob|about):/.test(text) && !origins.includes(new URL(text).origin)) faults.push(`request to ${text}`);
      },
    });
    try {
      assert.deepEqual(await page.setViewportSize({ width, height }), [width, height]);
      await play(page);
    } finally {
      await page.close();
    }
    assert.deepEqual(faults.filter((one) => !expects?.test(one)), []);
  };
}

/** Presses, and waits until the page has come to rest: what moves is not hit. */
export async function press(page, selector) {
  await page.click(selector);
  await settled(page);
}

/** Waits until the program listens and has all its words. */
export const ready = (page) => page.waitForFunction(() => document.documentElement?.dataset.load === "ready" && Boolean(window.cybercostWords || !document.querySelector("[data-later]")));

/** What stands under a key, once it is the value meant: every place has it. */
export const says = (page, key, value) => page.waitForFunction((key, value) => {
  const all = [...document.querySelectorAll(`data[data-key="${key}"]`)];
  return all.length > 0 && all.every((one) => one.value === value);
}, key, value);

/** Gives a field a text, as one who types and goes on. */
export const put = (page, name, text) => page.evaluate((name, text) => {
  const field = document.querySelector(`input[name=${name}]`);
  field.value = text;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}, name, text);
