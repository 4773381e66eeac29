// offline.js keeps the page on this device and offers a new version when
// there is one. It is loaded once the program runs, and never in a frame.
(function () {
  "use strict";
  window.cybercostOffline = true;
  const line = document.getElementById("offline");
  const offer = document.getElementById("update");
  const accept = document.getElementById("update-now");

  async function keep() {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    const registration = await workers.register(window.cybercostPolicy.createScriptURL("sw.js"), { updateViaCache: "none" });
    if (!registration) return;
    const offers = (whether) => {
      offer.hidden = !whether;
      document.documentElement.toggleAttribute("data-offer", whether); // for the style, which makes room for it
    };
    const show = () => {
      if (registration.active) line.hidden = false;
      offers(Boolean(registration.waiting && registration.active));
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
        window.cybercostEntry.leave();
        location.reload();
      }, { once: true });
      registration.waiting.postMessage("cybercost-update");
    });
    document.getElementById("update-later").addEventListener("click", () => offers(false));
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) registration.update().catch(() => {});
    });
  }

  // the network is left to the reader first
  setTimeout(() => keep().catch((error) => console.warn("cybercost: offline", error)), 1000);
})();
