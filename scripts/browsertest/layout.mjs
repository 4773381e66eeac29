// What a layout must not do to a reader: scroll sideways, cut something off, leave no room, or ask for thin
// fingers. The functions run in the page and give what is wrong, in words.

/** How far the document can be scrolled sideways, and what sticks out. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll("*")].filter((one) => {
    const box = one.getBoundingClientRect();
    return one.checkVisibility() && box.width > 0 && box.right + scrollX > clientWidth + 1 && !one.closest(".cc-scroll > *, .cc-title__ruler > *, .cc-vh");
  });
  return [`${scrollWidth - clientWidth} px too wide`, ...out.slice(-5).map((one) => `${one.outerHTML.slice(0, 160)} ends at ${one.getBoundingClientRect().right}`)];
}

/** What is cut off, and words that leave the box they stand in. What is typed scrolls within its field. */
export function lost() {
  const found = [];
  const exempt = ".cc-vh, .cc-sentence .cc-field__label, .cc-title__ruler, .cc-skip, input, textarea, select, progress, script, noscript";
  const short = (one) => one.outerHTML.slice(0, 160);
  const shown = (one) => !one.closest(exempt) && one.checkVisibility();
  const holds = (way) => way === "hidden" || way === "clip";
  for (const one of document.body.querySelectorAll("*")) {
    if (one.closest("svg") || !shown(one)) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    if (holds(overflowX) && one.scrollWidth > one.clientWidth + 1) found.push(`cut off: ${one.scrollWidth} in ${one.clientWidth} px: ${short(one)}`);
    if (holds(overflowY) && one.scrollHeight > one.clientHeight + 1) found.push(`cut off: ${one.scrollHeight} in ${one.clientHeight} px high: ${short(one)}`);
  }
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    const text = words.currentNode;
    const drawn = text.parentElement.closest("svg text");
    if (!text.data.trim() || !shown(text.parentElement)) continue;
    let box = text.parentElement;
    // a picture's words may leave the picture, and not the page
    while (drawn ? !box.matches(".cc-main, body, [popover]") : ["inline", "contents"].includes(getComputedStyle(box).display)) box = box.parentElement;
    range.selectNodeContents(text);
    const [{ left, right }, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
    if (right > outer.right + 2 || left < outer.left - 2) found.push(`"${text.data.slice(0, 40)}" from ${left} to ${right} in ${outer.left} to ${outer.right}: ${short(box)}`);
  }
  return found;
}

/** What is pressed and is less than 44 px wide or high. Only a link amid the words of a sentence may be. */
export function small() {
  const found = [];
  for (const one of document.body.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    const sentence = one.localName === "a" && getComputedStyle(one).display === "inline" && one.closest("p, li, dd");
    if (sentence && sentence.textContent.trim() !== one.textContent.trim()) continue;
    const covers = one.matches("[type=radio], [type=checkbox], [type=file]") ? one.closest("label") ?? one : one;
    if (!covers.checkVisibility()) continue;
    const { width, height } = covers.getBoundingClientRect();
    if (width < 44 || height < 44) found.push(`${width} × ${height}: ${one.outerHTML.slice(0, 160)}`);
  }
  return found;
}

/** What stays in the window while the page scrolls below it, where that is more than a third of its height. */
export function crowded() {
  const stays = [...document.body.querySelectorAll("*")].filter((one) =>
    ["sticky", "fixed"].includes(getComputedStyle(one).position) && one.checkVisibility() && !one.closest("[popover], .cc-rail"));
  const sum = stays.reduce((height, one) => height + one.getBoundingClientRect().height, 0);
  return sum * 3 > innerHeight ? [`${sum} of ${innerHeight} px: ${stays.map((one) => one.outerHTML.slice(0, 60))}`] : [];
}

/** Inputs of one row that stand on different lines. */
export function ragged() {
  const found = [];
  for (const form of document.querySelectorAll(".cc-form, .cc-cover")) {
    const boxes = [...form.querySelectorAll(".cc-input")].filter((one) => one.checkVisibility()).map((one) => ({ one, box: one.getBoundingClientRect() }));
    for (const { one, box } of boxes) {
      const beside = boxes.find(({ box: { top, bottom } }) => Math.abs(top - box.top) > 1 && top < box.bottom && box.top < bottom);
      if (beside) found.push(`${one.innerHTML.slice(0, 80)} at ${box.top}, beside it ${beside.box.top}`);
    }
  }
  return found;
}

/** What needs room above itself and has less than 8 px. */
export function glued() {
  const found = [];
  for (const one of document.querySelectorAll(".cc-callout, .cc-form + *, .cc-problems__note, .cc-problems li + li > a")) {
    if (!one.checkVisibility()) continue;
    let above = one.matches("li > a") ? one.closest("li") : one;
    do above = above.previousElementSibling; while (above && !above.checkVisibility());
    if (!above) continue;
    const end = Math.max(...[above, ...above.querySelectorAll("*")].filter((part) => part.checkVisibility() && !part.closest(".cc-vh")).map((part) => part.getBoundingClientRect().bottom));
    const { top } = one.getBoundingClientRect();
    const space = top - end + (one.localName === "a" ? parseFloat(getComputedStyle(one).paddingTop) : 0);
    if (space < 8) found.push(`${space} px above ${one.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** Tables of which a column can be out of view: a number that is cut is another number. */
export function cut() {
  return [...document.querySelectorAll(".cc-scroll")].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth)
    .map((one) => `${one.scrollWidth} in ${one.clientWidth} px: ${one.getAttribute("aria-label") ?? one.getAttribute("aria-labelledby")}`);
}
