// embed.js shows the calculator in a page of another site, in a frame as tall as
// its content: docs/embedding.md. The frame learns this page's origin; this page a
// height and, where that origin is listed, a rounded amount.
(function () {
  "use strict";
  const name = "cyber-cost-calculator";
  const script = document.currentScript; // none as a module
  const home = script?.src ? new URL("./", script.src).href : "";
  const titles = { ja: "{{title.ja}}", en: "Cyber incident cost calculator" };
  const looks = ["brand", "font", "size", "corner", "density"]; // which the frame checks
  const options = ["src", "label", "theme", "lang", "scenario", "view", ...looks];
  const least = 200, most = 20000;
  const patience = 4000; // for the frame's first word, in ms

  const whole = (value) => Number.isSafeInteger(value) && value >= 0;
  // all that each message holds
  const shapes = {
    ready: {},
    resize: { height: (h) => Number.isFinite(h) && h > 0 },
    result: { low: whole, typical: whole, high: whole },
    print: {},
    contact: {},
    error: { code: (c) => ["network", "missing", "broken", "browser", "stopped"].includes(c) },
  };

  function read(data, of = shapes) {
    if (typeof data !== "object" || data === null || data.cybercost !== 1) return null;
    const shape = Object.keys(of).includes(data.type) && of[data.type];
    if (!shape || Object.keys(data).length !== Object.keys(shape).length + 2) return null;
    const detail = {};
    for (const key in shape) {
      if (!Object.hasOwn(data, key) || !shape[key](data[key])) return null;
      detail[key] = data[key];
    }
    return detail;
  }

  class Calculator extends HTMLElement {
    static observedAttributes = options;

    constructor() {
      super();
      this.hello = this.hello.bind(this);
      this.barred = this.barred.bind(this);
      this.frame = document.createElement("iframe");
      this.link = document.createElement("slot");
      this.inside = this.attachShadow({ mode: "closed" });
      this.inside.append(this.link);
      // one property at a time: a strict policy of the host forbids style as text
      Object.assign(this.frame.style, { width: "100%", height: "900px", border: "0" });
      this.frame.addEventListener("load", () => this.wait());
    }

    connectedCallback() {
      this.placed = true;
      this.style.display = "block";
      addEventListener("message", this.hello);
      document.addEventListener("securitypolicyviolation", this.barred);
      this.open();
    }

    disconnectedCallback() {
      this.placed = false;
      removeEventListener("message", this.hello);
      document.removeEventListener("securitypolicyviolation", this.barred);
      this.close();
    }

    show(framed) {
      this.frame.style.display = framed ? "block" : "none";
      this.link.style.display = framed ? "none" : "contents";
    }

    fail(code) {
      this.show(false);
      this.tell("error", { code });
    }

    // a refused frame loads, and never says hello
    wait() {
      clearTimeout(this.late);
      if (!this.port) this.late = setTimeout(() => this.fail("refused"), patience);
    }

    // nor loads in Firefox, if this page forbids it
    barred(event) {
      if (event.effectiveDirective === "frame-src" && event.blockedURI.startsWith(this.origin)) this.wait();
    }

    attributeChangedCallback(key, before, now) {
      if (!this.placed || before === now) return; // the element's first attributes come before its place
      if (key === "src" || key === "lang" || key === "scenario" || key === "view") this.open();
      else if (key === "label") this.name();
      else if (key === "theme") {
        this.light();
        this.send({ type: "theme", theme: this.theme() });
      } else this.paint(key);
    }

    theme() {
      const theme = this.getAttribute("theme");
      return theme === "light" || theme === "dark" ? theme : "auto";
    }

    // or the browser paints a ground between the two
    light() {
      this.frame.style.colorScheme = this.theme() === "auto" ? "light dark" : this.theme();
    }

    name() {
      this.frame.title = this.getAttribute("label") || titles[this.getAttribute("lang")] || titles.ja;
    }

    open() {
      this.close();
      const address = this.getAttribute("src") || home;
      let url;
      try {
        if (address) url = new URL(address, document.baseURI);
      } catch {
        // no address
      }
      if (!url || !/^https?:$/.test(url.protocol)) return this.fail("src");
      this.show(true);
      this.origin = url.origin;
      url.searchParams.set("embed", this.getAttribute("view") === "full" ? "full" : "1");
      url.searchParams.set("theme", this.theme());
      for (const key of ["lang", "scenario"]) {
        const value = this.getAttribute(key);
        if (value && /^[a-z-]{1,20}$/.test(value)) url.searchParams.set(key, value);
      }
      const english = this.getAttribute("lang") === "en";
      const small = this.getAttribute("view") === "teaser";
      const page = small ? (english ? "teaser-en.html" : "teaser.html") : (english ? "en.html" : "");
      if (url.pathname.endsWith("/")) url.pathname += page;
      this.frame.style.height = small ? "420px" : "900px"; // until the frame says how tall it is
      this.name();
      this.light();
      this.frame.loading = "lazy";
      this.frame.allow = "clipboard-write";
      this.frame.referrerPolicy = "no-referrer";
      // on the host's own origin these words protect nothing
      if (url.origin === location.origin) this.frame.removeAttribute("sandbox");
      else this.frame.sandbox = "allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";
      this.frame.src = url.href;
      if (!this.frame.parentNode) this.inside.append(this.frame); // with its address: no blank page first
    }

    close() {
      clearTimeout(this.late);
      this.port?.close();
      this.port = null;
    }

    hello(event) {
      if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
      if (!read(event.data, { hello: {} })) return;
      this.close();
      this.show(true);
      const channel = new MessageChannel();
      this.port = channel.port1;
      this.port.onmessage = (message) => this.hear(message.data);
      this.frame.contentWindow.postMessage({ cybercost: 1, type: "connect" }, this.origin, [channel.port2]);
      this.send({ type: "theme", theme: this.theme() });
      for (const key of looks) if (this.hasAttribute(key)) this.paint(key);
    }

    hear(data) {
      const detail = read(data);
      if (!detail) return;
      if (data.type === "resize") {
        detail.height = Math.min(most, Math.max(least, Math.ceil(detail.height)));
        this.frame.style.height = detail.height + "px";
      }
      this.tell(data.type, detail);
    }

    tell(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    send(message) {
      this.port?.postMessage({ cybercost: 1, ...message });
    }

    paint(key) {
      const value = this.getAttribute(key) || "";
      this.send({ type: key, [key]: value === "host" ? getComputedStyle(this).fontFamily : value });
    }

    print() {
      this.send({ type: "print" });
    }
  }

  if (!customElements.get(name)) customElements.define(name, Calculator);

  // one script tag alone: data attributes ask for an element after it
  if (script && ["auto", ...options].some((key) => key in script.dataset)) {
    const element = document.createElement(name);
    for (const key of options) if (key in script.dataset) element.setAttribute(key, script.dataset[key]);
    if (!script.dataset.src) element.setAttribute("src", home);
    const link = document.createElement("a"); // for where the frame is refused
    link.href = element.getAttribute("src");
    link.textContent = script.dataset.label || titles[script.dataset.lang] || titles.ja;
    if (/^https?:$/.test(link.protocol)) element.append(link);
    if (document.head.contains(script)) document.body.append(element);
    else script.after(element);
  }
})();
