// find.js looks for words on the page of sources: in every row, and in what
// stands above it. Without it the field is hidden, and all of the page is there
// to be read.
(function () {
  "use strict";
  const box = document.querySelector("#find");
  const sheet = document.querySelector(".cc-book__sheet");
  const parts = [...sheet.querySelectorAll(":scope > section")].filter((one) => !one.contains(box));
  const folds = [...sheet.querySelectorAll("details")];

  // what a row stands in, from its table outwards
  function around(row) {
    const all = [];
    for (let one = row.closest("table"); one !== sheet; one = one.parentElement) all.push(one);
    return all;
  }

  // a row that others span cannot stand alone
  const units = parts.flatMap((part) => [...part.querySelectorAll("tbody:not(:has([rowspan])) > tr, tbody:has([rowspan])")].map((row) => ({
    row,
    text: cybercostPlain(part.querySelector("h2").textContent + (row.closest("table").caption?.textContent ?? "") + (part.querySelector("dl")?.textContent ?? "")
      + row.textContent),
  })));
  // what holds rows is shown only with one of them
  const holders = [...new Set(units.flatMap(({ row }) => around(row)))];
  const others = parts.filter((part) => !holders.includes(part));

  const look = cybercostSearch(folds, (fits, over) => {
    const shown = new Set();
    let count = 0;
    for (const { row, text } of units) {
      row.hidden = !fits(text);
      if (row.hidden) continue;
      count++;
      for (const one of around(row)) shown.add(one);
    }
    for (const one of holders) one.hidden = !over && !shown.has(one);
    for (const one of others) one.hidden = !over;
    return { count, holds: (fold) => shown.has(fold) };
  });
  // a browser may bring back what was looked for before
  if (box.querySelector("input").value) look();
})();
