// entry.js keeps the page's entry in the history of its tab free of what was entered, so that whoever uses the device
// next finds nothing there of the client before: docs/adr/0010-one-client-after-another.md. It stands there for two short whiles: until the next
// thing done on the page, where somebody asked for the estimate in the address, and on the way to a page of ours.
(function () {
  "use strict";
  const root = document.documentElement;
  const app = document.getElementById("app");
  const longest = 30 * 60 * 1000; // to read our other pages and come back
  let written = ""; // what stands in the entry now: "link" or "client"

  function write(cybercost, address) {
    written = cybercost ? (cybercost.typed ? "client" : "link") : "";
    history.replaceState(cybercost && { cybercost }, "", location.pathname + location.search + address);
  }
  const section = () => (location.hash.includes("=") ? "" : location.hash);
  const clean = () => write(null, section());

  /** The link in the address, which is read once. One of this page's own is none: it was asked for, and is over. */
  function take() {
    const own = history.state?.cybercost?.asked;
    const link = location.hash;
    const over = written === "link" && !own; // something was pasted over a link: the entry before holds it
    if (link.includes("=")) {
      clean();
      root.dataset.touched = ""; // as if it had been typed
    }
    written = "";
    if (over) history.back();
    return own || !link.includes("=") ? "" : link;
  }

  /** Puts the estimate into the address, for a bookmark. */
  const ask = (fragment) => write({ asked: true }, "#" + fragment);

  /** Puts what stands in the controls into the entry, for when the page is come back to. */
  function leave() {
    const typed = [];
    for (const control of document.querySelectorAll("#app :is(input, select, textarea)[name]")) {
      if (control.type === "file" || (control.type === "radio" && !control.checked)) continue;
      typed.push([control.name, control.type, control.value, control.checked === true]);
    }
    const sample = document.querySelector("#app button[name=sample][aria-pressed=true]")?.value;
    write({ left: Date.now(), sample, typed }, section());
  }

  /** Goes on with what was entered on another page of ours, in this entry: no address has to carry it. */
  function turn(address) {
    leave();
    history.replaceState(history.state, "", address);
    location.reload();
  }

  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  async function come() {
    const before = history.state?.cybercost;
    if (!before) return;
    clean();
    if (!Array.isArray(before.typed) || !(Date.now() - before.left < longest)) return;
    const sample = before.sample && document.querySelector(`#app button[name=sample][value="${CSS.escape(before.sample)}"]`);
    if (sample && sample.getAttribute("aria-pressed") !== "true") sample.click();
    // choices first: they decide which fields there are
    for (const kind of ["radio", "select-one", "checkbox", "text", "textarea"]) {
      for (const [name, type, value, checked] of before.typed) {
        if (type !== kind) continue;
        const all = [...document.querySelectorAll("#app [name]")].filter((one) => one.name === name && one.type === type);
        const control = type === "radio" ? all.find((one) => one.value === value) : all[0];
        if (!control) continue;
        if (type === "radio" || type === "checkbox") {
          if (control.checked !== checked) control.click();
        } else if (control.value !== value) {
          control.value = value;
          control.dispatchEvent(new Event("input", { bubbles: true }));
          control.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
      await twoFrames();
    }
  }

  // before anything else hears of it: what follows may write the entry anew
  for (const type of ["click", "input", "change"]) document.addEventListener(type, () => { if (written) clean(); }, true);
  addEventListener("pageshow", (event) => { if (event.persisted && written) clean(); });

  // What was typed would be lost with the page, so the browser asks; not while there is nothing to lose, and not in a
  // frame, whose page is somebody else's.
  const hold = (event) => { if (written !== "client") event.preventDefault(); };
  if (self === top) {
    new MutationObserver(() => {
      const change = app.dataset.kept === "false" ? addEventListener : removeEventListener;
      change("beforeunload", hold);
    }).observe(app, { attributes: true, attributeFilter: ["data-kept"] });
  }

  const listens = new MutationObserver(() => {
    if (root.dataset.load !== "ready") return;
    listens.disconnect();
    come();
  });
  listens.observe(root, { attributes: true, attributeFilter: ["data-load"] });

  // the program adds fragment(), the estimate as a link
  window.cybercostEntry = { take, ask, leave, turn };
})();
