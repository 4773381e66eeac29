// frame.js is the calculator's side of the conversation with the page that
// frames it. The other side is embed.js; docs/embedding.md has the messages.
//
// Any page may learn how tall the content is. A rounded result goes to an
// origin that agency.json lists, and to no other; inputs go nowhere.
(function () {
  "use strict";
  const root = document.documentElement;
  const body = document.body;
  const most = 20000; // the tallest frame that embed.js makes
  const query = new URLSearchParams(location.search);
  let port = null;
  let trusted = false;
  const waiting = []; // what a host asked before agency.json was read

  const send = (message) => { if (port) port.postMessage({ cybercost: 1, ...message }); };

  function theme(value) {
    if (value === "light" || value === "dark") root.dataset.theme = value;
    else if (value === "auto") delete root.dataset.theme;
  }

  // height

  let told = 0;
  function measure() {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height <= 0 || height === told) return;
    told = height;
    root.dataset.embed = port && height <= most ? "fitted" : "1";
    send({ type: "resize", height });
  }
  if (typeof ResizeObserver === "function") new ResizeObserver(measure).observe(body, { box: "border-box" });

  // A frame as tall as its content has no screen of its own: what opens over
  // the page opens where the finger is.
  let touched = 0;
  document.addEventListener("click", (event) => {
    const at = event.target.getBoundingClientRect ? event.target.getBoundingClientRect().top : 0;
    touched = at + scrollY;
  }, true);
  document.addEventListener("toggle", (event) => {
    const box = event.target;
    if (event.newState !== "open" || !box.popover) return;
    const room = body.getBoundingClientRect().height - box.offsetHeight;
    root.style.setProperty("--cc-at", Math.max(0, Math.min(touched, room)) + "px");
  }, true);

  // results

  // two digits: enough to greet someone with, too few to tell companies apart
  function coarse(text) {
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0 || value > 1e15) return null;
    const step = value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
    return Math.round(value / step) * step;
  }

  let last = "";
  let pause = 0;
  let soon = 0; // a frame out of view is told of no new size, but of every change
  function report() {
    if (!trusted || root.dataset.load !== "ready") return;
    const shown = (key) => {
      const all = document.querySelectorAll('#app data[data-key="estimate.' + key + '"]');
      const found = [...all].find((one) => !one.closest("[hidden]"));
      return found ? coarse(found.value) : null;
    };
    const typical = shown("typical");
    if (typical === null) return;
    // an amount without a range shows none: it is its own low and high
    const result = { type: "result", low: shown("low") ?? typical, typical, high: shown("high") ?? typical };
    const text = JSON.stringify(result);
    if (text !== last) send(result);
    last = text;
  }
  new MutationObserver(() => {
    clearTimeout(pause);
    pause = setTimeout(report, 700);
    clearTimeout(soon);
    soon = setTimeout(measure, 0);
  }).observe(document.getElementById("app"), { subtree: true, childList: true, attributes: true, attributeFilter: ["value"] });

  // the program

  let state = "";
  function follow() {
    const now = root.dataset.load;
    if (!port || now === state) return;
    state = now;
    if (now === "ready") {
      send({ type: "ready" });
      report();
    } else if (now === "failed") {
      send({ type: "error", code: document.getElementById("load-status").dataset.failed || "stopped" });
    }
  }
  new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ["data-load"] });

  const scenario = query.get("scenario");
  for (const control of document.querySelectorAll('#app input[name="scenario"]')) {
    if (control.value === scenario && !control.checked) control.click();
  }

  addEventListener("beforeprint", () => send({ type: "print" }));
  document.addEventListener("click", (event) => {
    const link = event.target.closest ? event.target.closest("a[href]") : null;
    if (!link) return;
    if (/^(tel|mailto):/.test(link.protocol) || "contact" in link.dataset) send({ type: "contact" });
    if ("full" in link.dataset) link.hash = window.cybercostEntry.fragment?.() ?? ""; // what was entered goes along
  }, true);

  // what a host may ask

  function hear(data) {
    if (typeof data !== "object" || data === null || data.cybercost !== 1) return;
    const size = Object.keys(data).length;
    if (data.type === "theme" && size === 3) theme(data.theme);
    else if (waiting.closed !== true) waiting.push(data);
    else if (!trusted) return;
    else if (data.type === "brand" && size === 3 && typeof data.brand === "string" && /^#[0-9a-f]{6}$/i.test(data.brand)) {
      root.style.setProperty("--cc-brand", data.brand);
    } else if (data.type === "print" && size === 2) print();
  }

  async function listed(origin) {
    try {
      const response = await fetch("agency.json", { cache: "no-cache" });
      if (!response.ok) return false;
      const scenarios = [...document.querySelectorAll('#app :is(input[name="scenario"], select[name="scenario"] option)')].map((one) => one.value);
      const { settings, problems } = cybercostAgency.read(await response.text(), scenarios);
      // a file with a mistake is used for nothing, trust least of all
      return problems.length === 0 && (settings.embedOrigins || []).includes(origin);
    } catch {
      return false;
    }
  }

  addEventListener("message", async function connect(event) {
    const data = event.data;
    if (event.source !== parent || event.ports.length !== 1) return;
    if (typeof data !== "object" || data === null || data.cybercost !== 1 || data.type !== "connect" || Object.keys(data).length !== 2) return;
    removeEventListener("message", connect);
    port = event.ports[0];
    port.onmessage = (message) => {
      if (waiting.length < 20) hear(message.data);
    };
    told = 0;
    measure();
    follow();
    trusted = await listed(event.origin);
    waiting.closed = true;
    for (const asked of waiting.splice(0)) hear(asked);
    report();
  });
  theme(query.get("theme"));
  parent.postMessage({ cybercost: 1, type: "hello" }, "*");
})();
