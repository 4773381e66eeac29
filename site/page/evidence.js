// evidence.js fetches what the evidence has folded away, and looks for words
// within it. Without it the field is hidden, and each part leads to the page of
// sources, where all of it stands.
(function () {
  "use strict";
  const parts = [...document.querySelectorAll("#s9 .cc-disclosures > details")];
  // a row that others span cannot stand alone
  const units = "tbody:not(:has([rowspan])) > tr, tbody:has([rowspan]), li";

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

  cybercostSearch(parts, (fits) => {
    const sums = new Map();
    let count = 0;
    for (const part of parts) {
      const [title, body] = part.children;
      let sum = 0;
      let before = 0;
      for (const block of body.children) {
        // a row answers to its caption and its part's title too
        const about = title.textContent + (block.querySelector("caption")?.textContent ?? "");
        const rows = block.matches("figure") ? [] : block.querySelectorAll(units);
        let here = 0;
        for (const unit of rows.length ? rows : [block]) {
          unit.hidden = !fits(cybercostPlain(about + unit.textContent));
          if (!unit.hidden) here++;
        }
        // what stands below a table stays with it
        if (!block.matches("p, .cc-note")) before = here;
        block.hidden = !here && !before;
        sum += here;
      }
      part.hidden = !sum;
      sums.set(part, sum);
      count += sum;
    }
    return { count, holds: (part) => sums.get(part) > 0 };
  }, fill);

  for (const part of parts) part.addEventListener("toggle", () => part.open && fill());
  document.querySelector("#find input").addEventListener("focus", fill);
  if (parts.some((part) => part.open)) fill();
})();
