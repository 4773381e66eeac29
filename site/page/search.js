// search.js listens to the field that looks for words. It stands in front of evidence.js and of find.js, which know
// what there is to be found.
"use strict";

/** A text as it is compared: width, case, commas and spaces do not count. */
function cybercostPlain(text) {
  return text.normalize("NFKC").toLowerCase().replace(/,|\s+/g, "");
}

/**
 * Shows what holds all words, 250 ms after the last key, and all again without any. show hides the rest: it gets what
 * tells of a plain text whether it fits, and whether the search is over, and returns how much is found and what tells
 * of a fold whether something in it is. before may bring what is not there yet. Returns what looks at once.
 */
function cybercostSearch(folds, show, before) {
  const box = document.querySelector("#find");
  const field = box.querySelector("input");
  const said = box.querySelector("[role=status]");
  let opened = null; // what was open before the search
  let pause;

  function look() {
    const words = field.value.split(/\s+/).map(cybercostPlain).filter(Boolean);
    const over = !words.length;
    if (over && !opened) return;
    opened ||= folds.map((fold) => fold.open);
    const { count, holds } = show((text) => words.every((word) => text.includes(word)), over);
    folds.forEach((fold, i) => { fold.open = over ? opened[i] : holds(fold); });
    if (over) opened = null;
    said.textContent = over ? "" : said.dataset[count ? "found" : "none"].replace("{0}", count);
  }

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const mine = pause;
      Promise.resolve(before?.()).then(() => mine === pause && look()); // who types on meanwhile is answered once
    }, 250);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    field.value = "";
    look();
  });
  box.hidden = false;
  return look;
}
