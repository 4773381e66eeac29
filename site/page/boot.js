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
  const piece = 1 << 18; // of the program: small enough not to hold up the page, large enough to need few rests

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
    if (value === progress.value) return; // the same number again would be laid out again
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

  function broken() {
    throw new Fault("broken");
  }

  // gather puts the program together as it arrives, unpacked and in one place, with a rest after each full piece: to
  // do it at the end would hold up whoever types.
  function gather(kind) {
    const whole = new Uint8Array(Number(box.dataset.wasmBytes));
    let filled = 0;
    let take = async function (bytes) {
      whole.set(bytes, filled); // throws when they are too many
      filled += bytes.length;
    };
    let end = async function () {};
    if (kind === "gzip") {
      const pipe = new DecompressionStream("gzip");
      const writer = pipe.writable.getWriter();
      const unpacked = pipe.readable.pipeTo(new WritableStream({ write: take }));
      unpacked.catch(function () {}); // the writer says it too
      take = function (bytes) { return writer.write(bytes); };
      end = async function () {
        await writer.close();
        await unpacked;
      };
    }
    return {
      take: async function (bytes) {
        for (let at = 0; at < bytes.length; at += piece) {
          await take(bytes.subarray(at, at + piece)).catch(broken);
          if (bytes.length >= at + piece) await rest();
        }
      },
      // Whole and not as it arrives: then the browser compiles beside the page, and on a slow network it takes no
      // longer, because most of the program is compiled when it first runs anyway.
      compile: function () {
        return end().then(function () {
          if (filled < whole.length) throw new RangeError("cut off");
          return WebAssembly.compile(whole);
        }).catch(broken);
      },
    };
  }

  // A browser gives all that has come at once, which may be the whole program, if it is not asked for less.
  function readerOf(body) {
    try {
      return body.getReader({ mode: "byob" });
    } catch {
      return body.getReader(); // an older browser gives what it has
    }
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
      const reader = readerOf(response.body);
      const first = [];
      const parts = []; // the first ones wait until their kind can be told
      let program = null;
      let room = new Uint8Array(piece);
      let total = 0;
      let done = 0;
      for (;;) {
        const part = await reader.read(room);
        if (part.done) break;
        alive();
        parts.push(part.value);
        done += part.value.length;
        if (!program) {
          first.push(...part.value.subarray(0, 4 - first.length));
          if (first.length < 4) {
            room = new Uint8Array(piece);
            continue;
          }
          const kind = kindOf(first);
          if (!kind) throw new Fault("broken");
          if (kind === "gzip" && typeof DecompressionStream !== "function") throw new Fault("browser");
          program = gather(kind);
          total = Number(kind === "gzip" ? box.dataset.packedBytes : box.dataset.wasmBytes);
        }
        for (const bytes of parts.splice(0)) await program.take(bytes);
        advance(done, total);
        room = new Uint8Array(part.value.buffer);
      }
      clearTimeout(timer);
      if (!program) broken();
      return await program.compile();
    } catch (error) {
      throw error instanceof Fault ? error : new Fault("network");
    } finally {
      clearTimeout(timer);
    }
  }

  // A rest lets the browser answer whoever types or scrolls meanwhile. A message comes back at once: of many timers
  // each would wait 4 ms.
  const turns = new MessageChannel();
  const resting = [];
  turns.port1.onmessage = function () { resting.shift()(); };
  function afterRest(go) {
    resting.push(go);
    turns.port2.postMessage(0);
  }
  window.cybercostAfterRest = afterRest;

  function rest(value) {
    return new Promise(function (go) { afterRest(function () { go(value); }); });
  }

  function start() {
    const go = new Go();
    go.env.GOGC = "400"; // little is kept of much: four times as much may pile up before it is collected
    return WebAssembly.instantiate(compiled, go.importObject).then(rest).then(function (instance) {
      // the program starts in several steps, between which the browser can answer, and says when it listens
      window.cybercostListens = function () {
        delete box.dataset.failed;
        show("ready");
        if (self === top && !window.cybercostOffline) bring(box.dataset.offline);
        if (pressed && pressed.isConnected) pressed.click();
        pressed = null;
      };
      const over = function (error) { stopped(go, error); };
      go.run(instance).then(over, over);
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
      if (!compiled) compiled = await download().then(rest);
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
