// Three ways to use the page, with the same verbs: the keyboard alone, a mouse, and fingers.
import assert from "node:assert/strict";
import { settled } from "./stage.mjs";

const radios = (name) => `input[name=${name}]`;

/** What a keyboard user sees of the focus: a ring around something that is in view and covered by nothing. */
export function focusIsSeen() {
  const focus = document.activeElement;
  if (!focus || focus === document.body) return "the focus is nowhere";
  const about = focus.outerHTML.slice(0, 120);
  const ring = [focus, focus.nextElementSibling, focus.parentElement].find((one) => {
    if (!one?.checkVisibility({ opacityProperty: true }) || one.matches(".cc-vh")) return false; // what is hidden shows no ring
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  if (!ring) return `no ring at ${about}`;
  const box = ring.getClientRects()[0];
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < Math.min(box.width, 24) || bottom - top < Math.min(box.height, 24)) return `out of view: ${about}`;
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return there === focus || ring.contains(there) ? "" : `covered by ${there?.outerHTML.slice(0, 120)}: ${about}`;
}

/** The titles of the folds that hide an element, the outermost first: people open them on their way to it. */
export async function hiding(locator) {
  const folds = await locator.evaluateHandle((one) => {
    const found = [];
    for (let fold = one.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      if (!fold.open && !fold.firstElementChild.contains(one)) found.unshift(fold.firstElementChild);
    }
    return found;
  });
  return [...(await folds.getProperties()).values()].map((one) => one.asElement());
}

/** The keyboard alone. Every stop on the way to a control is looked at. */
export function keyboard(page) {
  /** Presses Tab, or Shift and Tab where that is nearer, until the focus is there. */
  async function reach(selector) {
    for (const title of await hiding(page.locator(selector))) {
      await tab(title, `what hides ${selector}`);
      await page.keyboard.press("Enter");
      await settled(page);
    }
    await tab(page.locator(selector), selector);
  }
  async function tab(to, about) {
    for (let presses = 0; presses < 200; presses++) {
      const way = await to.evaluate((one) => {
        if (one === document.activeElement) return "";
        return document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING ? "Shift+Tab" : "Tab";
      });
      if (!way) return;
      await page.keyboard.press(way);
      assert.equal(await page.evaluate(focusIsSeen), "", `on the way to ${about}`);
    }
    assert.fail(`${about} is not reached`);
  }
  return {
    async press(selector) {
      await reach(selector);
      await page.keyboard.press("Enter");
      await settled(page);
      assert.equal(await page.evaluate(focusIsSeen), "", `pressing ${selector}`);
    },
    async choose(name, value) {
      await reach(radios(name) + ":checked");
      const count = await page.locator(radios(name)).count();
      for (let presses = 0; presses < count && (await page.locator(radios(name) + ":checked").inputValue()) !== value; presses++) {
        await page.keyboard.press("ArrowDown");
        await settled(page);
        assert.equal(await page.evaluate(focusIsSeen), "", `choosing ${name}`);
      }
      assert.equal(await page.locator(radios(name) + ":checked").inputValue(), value);
    },
    async enter(name, text) {
      await reach(`input[name=${name}]`); // which selects what stands there
      await page.keyboard.type(text);
      assert.equal(await page.evaluate(focusIsSeen), "", `typing ${name}`);
    },
    async tick(name) {
      await reach(`input[name=${name}]`);
      await page.keyboard.press("Space");
      await settled(page);
    },
  };
}

/** Whatever points: at a label or a row, as people do, and not at the control in it. */
function pointer(page, touches, type) {
  const point = async (one) => {
    for (const title of await hiding(one)) {
      await touches(title);
      await settled(page);
    }
    await touches(one);
  };
  const label = (name, value) => page.locator(`:is(label, .cc-choice):has(> input[name=${name}]${value ? `[value=${value}]` : ""})`);
  return {
    async press(selector) {
      await point(page.locator(selector));
      await settled(page);
    },
    async choose(name, value) {
      await point(label(name, value));
      await settled(page);
      assert.equal(await page.locator(radios(name) + ":checked").inputValue(), value);
    },
    async enter(name, text) {
      const field = page.locator(`input[name=${name}]`);
      await point(field);
      assert.ok(await field.evaluate((one) => one === document.activeElement), `${name} takes the focus`);
      await field.evaluate((one) => one.select());
      await type(text);
      assert.equal(await field.inputValue(), text);
    },
    async tick(name) {
      await point(label(name));
      await settled(page);
    },
  };
}

/** A mouse, with a keyboard that writes each text at once. */
export const mouse = (page) => pointer(page, (one) => one.click(), (text) => page.keyboard.insertText(text));

/** Fingers on glass, and a Japanese keyboard on it, which composes every text before it commits it. */
export const touch = (page) => pointer(page, (one) => one.tap(), async (text) => {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= text.length; end++) {
    await session.send("Input.imeSetComposition", { text: text.slice(0, end), selectionStart: end, selectionEnd: end });
  }
  await session.send("Input.insertText", { text });
  await session.detach();
});
