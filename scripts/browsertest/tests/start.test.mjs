import assert from "node:assert/strict";
import { amount, amounts, holdBack, open, ready, settled, stage, test } from "../stage.mjs";

const { scene } = stage();

test("the page starts with no violation, no error and no request elsewhere", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    assert.equal(await page.locator("#load-status").isVisible(), false);
    assert.equal(await page.evaluate(() => document.querySelectorAll("main").length), 1);
    assert.equal(await page.evaluate(() => document.querySelectorAll("h1").length), 1);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((el) => el.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    assert.deepEqual(twice, [], "ids are unique");
  }));

test("the program adopts the pre-rendered page node for node, and then draws the pictures into their places", () =>
  scene({}, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    const before = await page.evaluate(() => {
      window.cybercostNodes = [];
      window.cybercostNames = [];
      const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_ELEMENT);
      do if (!walk.currentNode.closest(".cc-figure:not(#fig-incidents) .cc-chart > svg")) window.cybercostNodes.push(walk.currentNode); while (walk.nextNode());
      window.cybercostPlaces = [...document.querySelectorAll("#app .cc-figure:not(#fig-incidents) .cc-chart > svg")].map((svg) => [svg.childElementCount, svg.getAttribute("height")]);
      window.cybercostChanges = [];
      new MutationObserver((list) => {
        for (const one of list) {
          // taking the marks of the pre-render away is the adoption itself
          const marks = one.type === "childList" && [...one.addedNodes].every((n) => n.nodeType === 3 && n.data === "") &&
            [...one.removedNodes].every((n) => n.nodeType === 8);
          const drawing = one.type === "childList" && one.target.matches(".cc-figure:not(#fig-incidents) .cc-chart");
          if (!marks && !drawing) window.cybercostChanges.push(`${one.type} ${one.attributeName ?? ""} ${one.target.outerHTML?.slice(0, 120) ?? one.target.data}`);
        }
      }).observe(document.querySelector("#app"), { subtree: true, childList: true, attributes: true, characterData: true });
      return window.cybercostNodes.length;
    });
    release();
    await ready(page);
    await settled(page);
    const lost = await page.evaluate(() => window.cybercostNodes.filter((n) => !n.isConnected).map((n) => n.outerHTML.slice(0, 160)));
    assert.deepEqual(lost, [], "elements of the pre-rendered page were replaced");
    const now = await page.evaluate(() => {
      const walk = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_ELEMENT);
      let count = 0;
      do if (!walk.currentNode.closest(".cc-figure:not(#fig-incidents) .cc-chart > svg")) count++; while (walk.nextNode());
      return count;
    });
    assert.equal(now, before, "elements were added at start");
    const drawings = await page.evaluate(() => [...document.querySelectorAll("#app .cc-figure:not(#fig-incidents) .cc-chart > svg")].map((svg, at) => ({
      before: window.cybercostPlaces[at][0], place: window.cybercostPlaces[at][1], height: svg.getAttribute("height"), drawn: svg.childElementCount > 5,
    })));
    assert.ok(drawings.length >= 4, "the page has pictures");
    for (const one of drawings) assert.deepEqual(one, { before: 0, place: one.height, height: one.height, drawn: true });
    assert.deepEqual(await page.evaluate(() => window.cybercostChanges), [], "the first render changed what was there");
  }));

test("nothing moves and nothing flashes when the program starts", () =>
  scene({}, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    // the line that reports the download is meant to come and go
    await page.evaluate(() => { document.getElementById("load-status").style.visibility = "hidden"; });
    // and so are the drawings of the figures: the test above looks at them
    await page.evaluate(() => { for (const chart of document.querySelectorAll("#app .cc-figure .cc-chart")) chart.style.visibility = "hidden"; });
    await settled(page);
    const before = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
    release();
    await ready(page);
    await settled(page);
    // adopting takes away what the program did not write
    await page.evaluate(() => { for (const chart of document.querySelectorAll("#app .cc-figure .cc-chart")) chart.style.visibility = "hidden"; });
    const after = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
    assert.ok(before.equals(after), "the picture of the page changed when the program started");
    assert.equal(await page.evaluate(() => window.cybercostShift), 0);
  }));

test("what is typed and where the focus is survive the start", () =>
  scene({}, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    const first = await amounts(page);
    const field = page.locator("input[name=revenue]");
    await field.fill("5億円");
    await field.press("Home");
    await field.press("ArrowRight");
    assert.deepEqual(await amounts(page), first, "nothing computes yet");
    release();
    await ready(page);
    await settled(page);
    assert.equal(await field.inputValue(), "5億円");
    const focus = await page.evaluate(() => [document.activeElement.name, document.activeElement.selectionStart]);
    assert.deepEqual(focus, ["revenue", 1], "focus and caret stay");
    assert.equal(await amount(page, "benchmark.half-percent"), "2500000");
  }));

test("the browser has its turn again and again while the program starts", () =>
  scene({}, async (page, origin) => {
    // the times at which the program rests, and goes on
    await page.addInitScript(() => {
      window.cybercostTurns = [];
      Object.defineProperty(window, "cybercostAfterRest", {
        set: (afterRest) => {
          Object.defineProperty(window, "cybercostAfterRest", {
            value: (go) => {
              const turn = [performance.now()];
              window.cybercostTurns.push(turn);
              afterRest(() => { turn.push(performance.now()); go(); });
            },
          });
        },
        configurable: true,
      });
    });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await open(page, origin);
    const turns = await page.evaluate(() => window.cybercostTurns);
    const stretches = turns.slice(1).map(([end], i) => end - turns[i][1]);
    const sum = stretches.reduce((all, one) => all + one, 0);
    assert.ok(Math.max(...stretches) < 0.4 * sum, `no stretch takes most of the start: ${stretches.map(Math.round)} ms`);
  }));

test("a sample pressed before the start is taken when the program listens", () =>
  scene({}, async (page, origin) => {
    const release = await holdBack(page);
    await page.goto(origin + "/");
    await page.waitForSelector("html[data-load=loading]");
    await page.locator("button[name=sample][value=otsu]").first().click();
    release();
    await ready(page);
    await settled(page);
    assert.equal(await amount(page, "breakdown.total"), "34750000");
  }));

test("a keystroke changes only what it means to change", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    await page.locator("input[name=revenue]").fill("5億円");
    await settled(page);
    await page.evaluate(() => {
      window.cybercostChanges = [];
      new MutationObserver((list) => {
        for (const one of list) {
          const equal = (one.type === "attributes" && one.oldValue === one.target.getAttribute(one.attributeName)) ||
            (one.type === "characterData" && one.oldValue === one.target.data);
          if (equal) window.cybercostChanges.push(`${one.type} ${one.attributeName ?? ""} on ${one.target.nodeName}`);
        }
      }).observe(document.querySelector("#app"), {
        subtree: true, attributes: true, characterData: true, attributeOldValue: true, characterDataOldValue: true,
      });
    });
    await page.locator("input[name=revenue]").press("End");
    await page.locator("input[name=revenue]").press("Backspace");
    await settled(page);
    assert.deepEqual(await page.evaluate(() => window.cybercostChanges), [], "equal values were written again");
  }));

test("with JavaScript off the example and the tables can be read", () =>
  scene({ context: { javaScriptEnabled: false } }, async (page, origin) => {
    await page.goto(origin + "/");
    const text = await page.locator("body").innerText();
    assert.match(text, /622\s*万円/);
    assert.match(text, /JavaScriptが使えない/);
    assert.ok(await page.locator("main table").count() > 0);
    assert.equal(await page.locator("#load-status").isVisible(), false);
    await page.goto(origin + "/sources.html");
    assert.ok(await page.locator("table tr, li").count() > 10);
  }));

test("native eval is back in place after the start", () =>
  scene({}, async (page, origin) => {
    await open(page, origin);
    assert.match(await page.evaluate(() => Function.prototype.toString.call(window.eval)), /native code/);
  }));
