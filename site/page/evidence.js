// evidence.js fetches what the evidence has folded away, and looks for words
// within it. Without it the field is hidden, and each part leads to the page of
// sources, where all of it stands.
(function () {
  "use strict";
  const box = document.querySelector("#find");
  const field = box.querySelector("input");
  const said = box.querySelector("[role=status]");
  const parts = [...document.querySelectorAll("#s9 .cc-disclosures > details")];
  // a row that others span cannot stand alone
  const units = "tbody:not(:has([rowspan])) > tr, tbody:has([rowspan]), li";
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/,/g, "");

  let whole; // a promise of the parts as they stand on the page of sources

  /** Fills every part. What fails is tried again the next time. */
  function fill() {
    whole ||= new Promise((done, failed) => {
      // The one way to a document that no policy of trusted types has to allow.
      const request = new XMLHttpRequest();
      request.open("GET", "sources.html");
      request.responseType = "document";
      request.onload = () => {
        const page = request.response;
        const found = page ? [...page.querySelectorAll("#evidence > div > details")] : [];
        if (found.length !== parts.length) return failed();
        parts.forEach((part, i) => part.lastElementChild.replaceWith(document.adoptNode(found[i].lastElementChild)));
        done();
      };
      request.onerror = failed;
      request.send();
    }).catch(() => { whole = null; });
    return whole;
  }

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

  for (const part of parts) part.addEventListener("toggle", () => part.open && fill());
  field.addEventListener("focus", fill);
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const mine = pause;
      fill().then(() => mine === pause && look()); // who types on meanwhile is answered once
    }, 250);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    field.value = "";
    look();
  });
  if (parts.some((part) => part.open)) fill();
  box.hidden = false;
})();
