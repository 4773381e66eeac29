// evidence.js looks for words within the evidence; without it the field is hidden.
(function () {
  "use strict";
  const box = document.querySelector("#find");
  const field = box.querySelector("input");
  const said = box.querySelector("[role=status]");
  const parts = [...document.querySelectorAll("#s9 .cc-disclosures > details")];
  // a row that others span cannot stand alone
  const units = "tbody:not(:has([rowspan])) > tr, tbody:has([rowspan]), li";
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/,/g, "");

  let opened = null; // what was open before the search
  let pause;

  function look() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const over = !words.length;
    if (over && !opened) return;
    opened ||= parts.map((part) => part.open);
    let count = 0;
    parts.forEach((part, i) => {
      const [title, body] = part.children;
      let sum = 0;
      let before = 0;
      for (const block of body.children) {
        // a row answers to its caption and its part's title too
        const about = title.textContent + (block.querySelector("caption")?.textContent ?? "");
        const rows = block.matches("figure") ? [] : block.querySelectorAll(units);
        let here = 0;
        for (const unit of rows.length ? rows : [block]) {
          const text = plain(about + unit.textContent).replace(/\s+/g, "");
          unit.hidden = !words.every((word) => text.includes(word));
          if (!unit.hidden) here++;
        }
        // what stands below a table stays with it
        if (!block.matches("p, .cc-note")) before = here;
        block.hidden = !here && !before;
        sum += here;
      }
      part.hidden = !sum;
      part.open = over ? opened[i] : sum > 0;
      count += sum;
    });
    if (over) opened = null;
    said.textContent = over ? "" : said.dataset[count ? "found" : "none"].replace("{0}", count);
  }

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, 250);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    field.value = "";
    look();
  });
  box.hidden = false;
})();
