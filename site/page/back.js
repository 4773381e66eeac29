// back.js makes the link back to the estimate lead to it as it was left. That stands in
// the address of the page before, which only the browser's history knows: the
// link alone would open a new one, and always in Japanese.
(function () {
  "use strict";
  const link = document.querySelector(".cc-header__link");
  const home = new URL("./", location.href).href;
  const disk = location.protocol === "file:";
  if (disk) link.href = "index.html"; // the folder itself would open as a list of files
  // there the browser does not say which page led here: shell.js writes it into the link
  const [before] = (disk ? home + (location.search.slice(1) || "other") : document.referrer).split(/[?#]/);
  const page = before.startsWith(home) ? before.slice(home.length) : "other";
  if (!["", "index.html", "en.html"].includes(page)) return;
  link.href = page || "./";

  // how many places within this page were gone to since, each a step in the history
  const steps = () => history.state?.steps ?? 0;
  let last = steps();
  history.replaceState({ steps: last }, "");
  addEventListener("hashchange", () => {
    if (!history.state) history.replaceState({ steps: last + 1 }, "");
    last = steps();
  });

  link.addEventListener("click", (event) => {
    const apart = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey; // in a tab or window of its own
    if (apart || history.length < steps() + 2) return;
    event.preventDefault();
    history.go(-1 - steps());
  });
})();
