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
  let colour = ""; // of the agency

  const send = (message) => { if (port) port.postMessage({ cybercost: 1, ...message }); };

  function theme(value) {
    if (value === "light" || value === "dark") root.dataset.theme = value;
    else if (value === "auto") delete root.dataset.theme;
  }

  // how a listed host has it look: words of the lists below, and names of fonts that are nothing but names. It is for
  // the screen; paper stays as it is. Without a value the page is as it was made.

  const spaces = { target: 2.25, gutter: 0.75, 2: 0.375, 3: 0.5, 4: 0.75, 5: 1, 6: 1.5, 7: 2, 8: 3 }; // in rem, where it is dense
  const generic = ["serif", "sans-serif", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"];
  const fonts = ["--cc-font", "--cc-font-num"].map((name) => [name, getComputedStyle(root).getPropertyValue(name)]);
  let dress = null;
  function wear(property, value, rule = 0) {
    if (!dress) {
      dress = new CSSStyleSheet({ media: "screen" });
      dress.replaceSync(":root {} body {}");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, dress];
    }
    dress.cssRules[rule].style.setProperty(property, value);
  }
  // the sheet is measured before it is printed, while this is still a screen
  addEventListener("beforeprint", () => { if (dress) dress.disabled = true; }, true);
  addEventListener("afterprint", () => { if (dress) dress.disabled = false; });

  // names become strings again, one by one; ours stand behind them, for what they do not have
  function named(list) {
    const names = list.split(",").map((one) => one.trim().replace(/^(["'])(.*)\1$/, "$2"));
    if (names.length > 12 || !names.every((one) => /^[-\p{L}\p{N}][-\p{L}\p{N} ._]{0,49}$/u.test(one))) return null;
    return names.map((one) => (generic.includes(one) ? one : JSON.stringify(one)) + ",").join(" ");
  }

  const looks = {
    brand(value) {
      if (value && !/^#[0-9a-f]{6}$/i.test(value)) return false;
      root.style.setProperty("--cc-brand", value || colour);
    },
    font(value) {
      const first = value && value !== "page" ? named(value) : "";
      if (first === null) return false;
      for (const [name, ours] of fonts) wear(name, first && first + ours);
    },
    size(value) {
      const sizes = { s: "93.75%", l: "112.5%", m: "", "": "" }; // of what the visitor's browser is set to
      if (!Object.hasOwn(sizes, value)) return false;
      wear("font-size", sizes[value]);
    },
    corner(value) {
      const corners = { none: "0px", round: "12px", small: "", "": "" };
      if (!Object.hasOwn(corners, value)) return false;
      wear("--cc-radius", corners[value]);
      wear("--cc-outer", corners[value]);
    },
    density(value) {
      if (!["compact", "normal", ""].includes(value)) return false;
      const dense = value === "compact";
      for (const [name, space] of Object.entries(spaces)) wear("--cc-" + name, dense ? space + "rem" : "");
      wear("line-height", dense ? "1.6" : "", 1);
    },
  };

  const said = new Set();
  function complain(text) {
    if (said.size < 20 && !said.has(text)) console.warn("cybercost: " + text);
    said.add(text);
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
    else if (typeof data.type === "string" && Object.hasOwn(looks, data.type)) {
      const value = data[data.type];
      if (size !== 3 || typeof value !== "string") return;
      if (!trusted) complain(`${data.type} is not used: agency.json does not list the site in embedOrigins`);
      else if (looks[data.type](value) === false) complain(`${data.type}=${JSON.stringify(value.slice(0, 40))} is not used; docs/embedding.md says what it may be`);
    } else if (!trusted) return;
    else if (data.type === "print" && size === 2) print();
  }

  // A page of this very origin may look at everything here and change it as it is, as the one that makes the lines does.
  const ours = (origin) => /^https?:/.test(origin) && origin === location.origin;

  async function listed(origin) {
    try {
      const response = await fetch("agency.json", { cache: "no-cache" });
      if (!response.ok) return false;
      const scenarios = [...document.querySelectorAll('#app :is(input[name="scenario"], select[name="scenario"] option)')].map((one) => one.value);
      const { settings, problems } = cybercostAgency.read(await response.text(), scenarios);
      // a file with a mistake is used for nothing, trust least of all
      if (problems.length > 0) return false;
      colour = settings.colour || "";
      return (settings.embedOrigins || []).includes(origin);
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
    trusted = (await listed(event.origin)) || ours(event.origin);
    waiting.closed = true;
    for (const asked of waiting.splice(0)) hear(asked);
    report();
  });
  theme(query.get("theme"));
  parent.postMessage({ cybercost: 1, type: "hello" }, "*");
})();
