// boot.js brings the Go program into a page that can already be read.
//
// It handles what Go cannot: the download, the browser's limits, and the end of
// the program. All words stand in the page, in data attributes of #load-status.
(function () {
  "use strict";

  const root = document.documentElement;
  const box = document.getElementById("load-status");
  const text = box.querySelector("[data-part=text]");
  const progress = box.querySelector("[data-part=progress]");
  const percent = box.querySelector("[data-part=percent]");
  const sources = box.querySelector("[data-part=sources]");
  const retry = box.querySelector("[data-part=retry]");
  const stalledAfter = 30000;

  if (/[?&]embed=1(&|$)/.test(location.search)) root.dataset.embed = "1";

  const old = document.getElementById("figures-old");
  const year = new Date(old.dataset.checked);
  year.setFullYear(year.getFullYear() + 1);
  old.hidden = Date.now() <= year;

  // The page may bring these scripts and one worker, and no other.
  const more = [box.dataset.frame, box.dataset.agency, box.dataset.offline, box.dataset.evidence, "sw.js"];
  const trusted = function (url) {
    if (!more.includes(url)) throw new TypeError(url);
    return url;
  };
  const policy = window.trustedTypes ? trustedTypes.createPolicy("cc-sw", { createScriptURL: trusted }) : { createScriptURL: trusted };
  window.cybercostPolicy = policy;

  function bring(url) {
    const script = document.createElement("script");
    script.src = policy.createScriptURL(url);
    document.head.append(script);
  }

  let compiled = null; // kept, so that a program that stopped can start again without a download
  let failures = 0;
  let pressed = null; // a button pressed before the program listens

  function show(state) {
    const loading = state === "loading";
    root.dataset.load = state;
    box.hidden = state === "ready";
    progress.hidden = percent.hidden = !loading;
    retry.hidden = sources.hidden = state !== "failed";
  }

  function advance(done, total) {
    const value = Math.min(99, Math.floor((100 * done) / total));
    progress.value = value;
    percent.textContent = value + " %";
  }

  // why names the data attribute that holds the words
  function fail(why, detail) {
    failures++;
    if (detail) console.warn("cybercost:", why, detail);
    text.textContent = box.dataset[why];
    box.dataset.failed = why;
    show("failed");
  }

  // A host may send the pack as it is, unpack it on the way, or call it anything:
  // its first bytes say what it is.
  function kindOf(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
    if (bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return "wasm";
    return "";
  }

  function Fault(why) {
    this.why = why;
  }

  async function download() {
    const stop = new AbortController();
    let timer = 0;
    const alive = function () {
      clearTimeout(timer);
      timer = setTimeout(function () { stop.abort(); }, stalledAfter);
    };
    alive();
    try {
      const response = await fetch(box.dataset.pack, {
        // a copy that failed once must not come from the cache again
        cache: failures ? "reload" : "default",
        priority: "low",
        signal: stop.signal,
      });
      if (!response.ok || !response.body) throw new Fault("missing");
      const reader = response.body.getReader();
      let head = new Uint8Array(0);
      while (head.length < 4) {
        const part = await reader.read();
        if (part.done) throw new Fault("broken");
        const longer = new Uint8Array(head.length + part.value.length);
        longer.set(head);
        longer.set(part.value, head.length);
        head = longer;
      }
      const kind = kindOf(head);
      if (!kind) throw new Fault("broken");
      if (kind === "gzip" && typeof DecompressionStream !== "function") throw new Fault("browser");
      const total = Number(kind === "gzip" ? box.dataset.packedBytes : box.dataset.wasmBytes);
      let done = head.length;
      let lost = null;
      let stream = new ReadableStream({
        start: function (out) {
          out.enqueue(head);
          advance(done, total);
        },
        pull: async function (out) {
          try {
            const part = await reader.read();
            alive();
            if (part.done) return out.close();
            done += part.value.length;
            advance(done, total);
            out.enqueue(part.value);
          } catch (error) {
            lost = new Fault("network");
            out.error(error);
          }
        },
      });
      if (kind === "gzip") stream = stream.pipeThrough(new DecompressionStream("gzip"));
      const unpacked = new Response(stream, { headers: { "Content-Type": "application/wasm" } });
      try {
        return WebAssembly.compileStreaming
          ? await WebAssembly.compileStreaming(unpacked)
          : await WebAssembly.compile(await unpacked.arrayBuffer());
      } catch (error) {
        throw lost || new Fault("broken");
      }
    } catch (error) {
      throw error instanceof Fault ? error : new Fault("network");
    } finally {
      clearTimeout(timer);
    }
  }

  function start() {
    const go = new Go();
    go.env.GOGC = "400"; // little is kept of much: four times as much may pile up before it is collected
    return WebAssembly.instantiate(compiled, go.importObject).then(function (instance) {
      // everything up to the first wait, the first render included, happens in this call
      const end = go.run(instance);
      if (!go.exited) {
        delete box.dataset.failed;
        show("ready");
        if (self === top && !window.cybercostOffline) bring(box.dataset.offline);
        if (pressed && pressed.isConnected) pressed.click();
        pressed = null;
      }
      const over = function (error) { stopped(go, error); };
      end.then(over, over);
    });
  }

  function stopped(go, error) {
    // its listeners and timers are still there: a listener would call into a program
    // that is gone, and a timer would call it until it answers, which is for ever
    go._scheduledTimeouts.forEach(function (timer) { clearTimeout(timer); });
    go._scheduledTimeouts.clear();
    go._resume = function () {};
    fail("stopped", error);
  }

  async function load() {
    retry.disabled = true;
    try {
      if (location.protocol === "file:") throw new Fault("file");
      if (typeof WebAssembly !== "object" || typeof ReadableStream !== "function") throw new Fault("browser");
      text.textContent = box.dataset.loading;
      show("loading");
      if (!compiled) compiled = await download();
      await start();
    } catch (error) {
      fail(error instanceof Fault ? error.why : "stopped", error);
    } finally {
      retry.disabled = false;
    }
  }

  document.addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("input", function () {
    root.dataset.touched = "";
    pressed = null;
  }, true);
  document.addEventListener("click", function (event) {
    const button = event.target.closest ? event.target.closest("#app button[name]") : null;
    if (button) root.dataset.touched = "";
    if (button && root.dataset.load !== "ready") pressed = button;
  }, true);
  retry.addEventListener("click", load);
  addEventListener("load", function () { bring(box.dataset.evidence); });

  if (self !== top) bring(box.dataset.frame);

  // the page is painted first; a hidden tab is never painted, so a timer stands in
  let begun = false;
  const begin = function () {
    if (begun) return;
    begun = true;
    bring(box.dataset.agency);
    load();
  };
  requestAnimationFrame(function () { setTimeout(begin, 0); });
  setTimeout(begin, 1000);
})();
