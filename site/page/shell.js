// shell.js is what the page does around the program: it says when the network
// is away, shows in the contents where the reader is, takes the estimate along
// to the page in the other language, lets our other pages lead back, and makes
// the sheet fit its paper.
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

  function leave({ target }) {
    // a link of the contents leads to a place below them
    if (target.closest?.("#cc-toc a")) document.getElementById("cc-toc").hidePopover();
    // the page in the other language goes on with the estimate, which stands in the address
    const other = target.closest?.("a[lang]");
    const ours = target.closest?.('a[href*=".html"]:not([href*=":"])');
    if (other || ours) document.dispatchEvent(new Event("cybercost-leave")); // the program writes the address
    if (other) other.hash = location.hash;
    // our other pages learn from which one they were opened, to lead back to it; other sites never do
    if (ours) ours.referrerPolicy = "same-origin";
  }
  // The field that is left would say what is wrong at once, and the button move away under the pointer before it is
  // let go. The press leaves the focus where it is, and what follows the click moves it.
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest?.("button[name=submit]")) event.preventDefault();
  });
  document.addEventListener("click", leave);
  document.addEventListener("auxclick", leave);

  // A page of the sheet that is taller than the paper is made smaller until it is not. It is measured as it will be
  // printed, with the rules for print, before the browser paints again.
  const room = (276 / 25.4) * 96;
  function fit() {
    const sheet = document.querySelector(".cc-sheet");
    if (!sheet) return;
    const [left, top] = [scrollX, scrollY];
    const print = [...document.styleSheets].flatMap((one) => [...one.cssRules]).filter((rule) => rule.media?.mediaText === "print");
    for (const { media } of print) media.mediaText = "all";
    sheet.dataset.measured = "";
    let size = 1;
    for (let i = 0; i < 8; i++) {
      sheet.style.setProperty("--cc-paper", size);
      const tallest = Math.max(...[...sheet.children].map((one) => one.getBoundingClientRect().height));
      if (tallest <= room) break;
      size *= Math.min(room / tallest, 0.99);
    }
    delete sheet.dataset.measured;
    for (const { media } of print) media.mediaText = "print";
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
})();
