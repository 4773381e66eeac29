// offline.js keeps the page on this device and offers a new version when
// there is one. It is loaded once the program runs, and never in a frame.
(function () {
  "use strict";
  window.cybercostOffline = true;
  const line = document.getElementById("offline");
  const offer = document.getElementById("update");
  const accept = document.getElementById("update-now");
  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  // What was typed goes over the reload in the entry of the tab's own history:
  // nothing is stored, and it is gone with the tab.
  function leave() {
    const typed = [];
    for (const control of document.querySelectorAll("#app :is(input, select, textarea)[name]")) {
      if (control.type === "file" || (control.type === "radio" && !control.checked)) continue;
      typed.push([control.name, control.type, control.value, control.checked === true]);
    }
    history.replaceState({ cybercost: 1, typed }, "");
  }

  async function come() {
    const left = history.state;
    if (!left || left.cybercost !== 1 || !Array.isArray(left.typed)) return;
    history.replaceState(null, "");
    // choices first: they decide which fields there are
    for (const kind of ["radio", "select-one", "checkbox", "text", "textarea"]) {
      for (const [name, type, value, checked] of left.typed) {
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

  async function keep() {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    const registration = await workers.register(window.cybercostPolicy.createScriptURL("sw.js"), { updateViaCache: "none" });
    if (!registration) return;
    const show = () => {
      if (registration.active) line.hidden = false;
      offer.hidden = !(registration.waiting && registration.active);
    };
    const follow = () => {
      const worker = registration.installing;
      if (worker) worker.addEventListener("statechange", show);
    };
    registration.addEventListener("updatefound", follow);
    follow();
    show();
    workers.ready.then(show);
    accept.addEventListener("click", () => {
      if (!registration.waiting) return;
      accept.disabled = true;
      workers.addEventListener("controllerchange", () => {
        leave();
        location.reload();
      }, { once: true });
      registration.waiting.postMessage("cybercost-update");
    });
    document.getElementById("update-later").addEventListener("click", () => { offer.hidden = true; });
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) registration.update().catch(() => {});
    });
  }

  come();
  // the network is left to the reader first
  setTimeout(() => keep().catch((error) => console.warn("cybercost: offline", error)), 1000);
})();
