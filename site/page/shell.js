// shell.js is what the page does around the program: it says when the network
// is away, shows in the contents where the reader is, takes the estimate along
// to the page in the other language, lets our other pages lead back, turns to the
// next client, and makes the sheet fit its paper.
(function () {
  "use strict";
  const root = document.documentElement;

  // until the program is there, the line about loading says what works
  const away = document.getElementById("away");
  function tell() {
    away.textContent = !navigator.onLine && root.dataset.load === "ready" ? away.dataset.text : "";
  }
  addEventListener("offline", tell);
  addEventListener("online", tell);

  const read = new Set(); // the sections at a line in the upper part of the window
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) read[isIntersecting ? "add" : "delete"](target.id);
    const links = [...document.querySelectorAll(".cc-nav__link")];
    const now = links.findLast((link) => read.has(link.hash.slice(1)))?.hash;
    const beside = document.querySelector(".cc-rail__sticky");
    const place = links.find((link) => link.hash === now && beside.contains(link));
    const below = place ? place.offsetTop + place.offsetHeight - beside.clientHeight : 0;
    for (const link of links) {
      if (link.hash === now) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (!beside.matches(":hover, :focus-within")) beside.scrollTop = Math.max(0, below);
  }, { rootMargin: "-30% 0px -70%" });
  function follow() {
    watch.disconnect();
    read.clear();
    for (const section of document.querySelectorAll(".cc-section[id]")) watch.observe(section);
  }

  // What a link within the page leads to is unfolded, with what it stands in: a section that is folded opens.
  function unfold(hash) {
    const place = hash.length > 1 && document.getElementById(hash.slice(1));
    if (!place) return;
    const own = place.querySelector(":scope > details");
    if (own) own.open = true;
    for (let one = place.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  }
  addEventListener("hashchange", () => unfold(location.hash));

  // From a disk the folder itself would open as a list of files, no page is told which one led to it, and the one
  // in the other language cannot take the place of this one.
  const disk = "disk" in root.dataset;
  if (disk) for (const link of document.querySelectorAll('a[href="./"]')) link.href = "index.html";

  function leave(event) {
    const { target } = event;
    const within = target.closest?.('a[href^="#"]');
    if (within) unfold(within.hash);
    // a link of the contents leads to a place below them
    if (target.closest?.("#cc-toc a")) document.getElementById("cc-toc").hidePopover();
    const other = target.closest?.("a[lang]");
    const ours = other || target.closest?.('a[href*=".html"]:not([href*=":"])');
    if (!ours) return;
    // our other pages learn from which one they were opened, to lead back to it; other sites never do
    if (!other) ours.referrerPolicy = "same-origin";
    if (disk && !other) ours.setAttribute("href", ours.getAttribute("href").replace(/\.html(\?[^#]*)?/, ".html?" + location.pathname.split("/").pop()));
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // a tab or window of its own
    if (!other || disk) return window.cybercostEntry.leave();
    // the page in the other language goes on with the estimate
    event.preventDefault();
    window.cybercostEntry.turn(other.href);
  }
  // The field that is left would say what is wrong at once, and the button move away under the pointer before it is
  // let go. The press leaves the focus where it is, and what follows the click moves it.
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest?.("button[name=submit]")) event.preventDefault();
  });
  document.addEventListener("click", leave);
  document.addEventListener("auxclick", leave);

  // The next client begins at the first question, with everything folded; an undo leads back to where it was pressed.
  let before = null;
  const named = (event, name) => root.dataset.load === "ready" && event.target.closest?.(`button[name=${name}]`);
  const folds = () => [...document.querySelectorAll("details")];
  const find = () => document.querySelector("#find input");
  const undo = () => document.querySelector("#app button[name=undo]");
  document.addEventListener("click", (event) => {
    const button = named(event, "next-client");
    if (!button) return;
    const words = find().value;
    find().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })); // which ends a search at once
    const all = folds();
    before ||= { button, words, open: all.map((one) => one.open), top: scrollY };
    for (const one of all) one.open = false;
  }, true);
  function turn(event) {
    const cleared = document.getElementById("cleared");
    if (named(event, "next-client")) {
      document.getElementById("cc-toc").hidePopover?.();
      cleared.scrollIntoView({ behavior: "instant" });
      document.getElementById("f-employees").focus({ preventScroll: true });
    } else if (named(event, "undo")) {
      cleared.focus({ preventScroll: true });
      if (before) {
        folds().forEach((one, i) => { one.open = before.open[i]; });
        find().value = before.words;
        if (before.words) find().dispatchEvent(new Event("input"));
        scrollTo({ top: before.top, behavior: "instant" });
        before.button.focus({ preventScroll: true });
      }
    }
    if (!undo() || undo().hidden) before = null;
  }
  for (const type of ["click", "input", "change"]) document.addEventListener(type, turn);

  // A page of the sheet that is taller than the paper is made smaller until it is not. It is measured as it will be
  // printed, with the rules for print, before the browser paints again.
  function fit() {
    const sheet = document.querySelector(".cc-sheet");
    if (!sheet) return;
    const [left, top] = [scrollX, scrollY];
    if (disk) {
      // there the page may not read its own style sheet: program.js brings the same rules
      const rules = new CSSStyleSheet();
      rules.replaceSync(window.cybercostStyle);
      document.adoptedStyleSheets = [rules];
    }
    const print = [...(disk ? document.adoptedStyleSheets : document.styleSheets)].flatMap((one) => [...one.cssRules]).filter((rule) => rule.media?.mediaText === "print");
    for (const { media } of print) media.mediaText = "all";
    sheet.dataset.measured = "";
    const room = (parseFloat(getComputedStyle(sheet).getPropertyValue("--cc-paper-height")) / 25.4) * 96; // in mm there
    let size = 1;
    for (let i = 0; i < 8; i++) {
      sheet.style.setProperty("--cc-paper", size);
      const heights = [...sheet.children].map((one) => one.getBoundingClientRect().height);
      // WebKit measures what is zoomed in pixels that are zoomed, too; the sheet itself is not
      const tallest = Math.max(...heights) * (sheet.getBoundingClientRect().height / heights.reduce((sum, one) => sum + one, 0));
      if (tallest <= room) break;
      size *= Math.min(room / tallest, 0.99);
    }
    delete sheet.dataset.measured;
    for (const { media } of print) media.mediaText = "print";
    if (disk) document.adoptedStyleSheets = [];
    scrollTo({ left, top, behavior: "instant" });
  }

  // a program that starts again may have written the page anew, and listens to printing after what listened before
  new MutationObserver(() => {
    tell();
    follow();
    removeEventListener("beforeprint", fit);
    addEventListener("beforeprint", fit);
  }).observe(root, { attributes: true, attributeFilter: ["data-load"] });
  tell();
  follow();
  unfold(location.hash);
})();
