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
  const slow = 120; // milliseconds from asking for the page to having it: more, and the network is what is waited for

  // in a frame: all of the page, or what one amount needs
  const framed = /[?&]embed=(1|full)(&|$)/.exec(location.search);
  if (framed) root.dataset.embed = "1";
  if (framed?.[1] === "1") {
    root.dataset.tool = "";
    document.getElementById("legal").open = false;
  }

  const disk = location.protocol === "file:"; // where a browser lets a page fetch nothing
  if (disk) root.dataset.disk = "";
  document.getElementById("disk").hidden = !disk;

  const old = document.getElementById("figures-old");
  const year = new Date(old.dataset.checked);
  year.setFullYear(year.getFullYear() + 1);
  old.hidden = Date.now() <= year;

  // The page may bring these scripts and workers, and no other.
  const more = [box.dataset.frame, box.dataset.agency, box.dataset.offline, box.dataset.evidence, box.dataset.worker, box.dataset.disk, box.dataset.words, box.dataset.later, box.dataset.facts, box.dataset.meeting, "sw.js"];
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
    return script;
  }

  let compiled = null; // kept, so that a program that stopped can start again without a download
  let failures = 0;
  let pressed = null; // a button pressed before the program listens
  let unsaid = null; // brings the words that come after the program, while they are not there

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

  function Fault(why) {
    this.why = why;
  }

  const size = Number(box.dataset.programBytes);

  // One pack is smaller and takes longer to open. It is for whoever waits for the network, which the page itself
  // has just come over. A browser that opens no gzip opens this one; where it failed, the other one is tried. The
  // plugin for WordPress has no other.
  function wantsSmaller() {
    if (typeof DecompressionStream !== "function" || box.dataset.pack === box.dataset.small) return true;
    const [page] = performance.getEntriesByType("navigation");
    return !failures && page && page.responseEnd - page.requestStart > slow;
  }

  // here makes the program as it arrives, with a rest after each full piece: to do it at the end would hold up
  // whoever types.
  function here() {
    const making = cybercostUnpacking(size);
    const broken = function (error) {
      console.warn("cybercost:", error);
      throw new Fault("broken");
    };
    return {
      /** Resolves to the place for the next bytes. */
      take: async function (bytes) {
        for (let at = 0; at < bytes.length; at += piece) {
          advance(await making.take(bytes.subarray(at, at + piece)).catch(broken), size);
          if (bytes.length >= at + piece) await rest();
        }
        return bytes.buffer;
      },
      // Whole and not as it arrives: then the browser compiles beside the page, and on a slow network it takes no
      // longer, because most of the program is compiled when it first runs anyway.
      compile: function () {
        return making.end().then(function (whole) { return WebAssembly.compile(whole); }).catch(broken);
      },
      stop: function () {},
    };
  }

  // beside makes it in a worker, which the smaller pack keeps busy.
  function beside() {
    const worker = new Worker(policy.createScriptURL(box.dataset.worker));
    const made = new Promise(function (go, stop) {
      worker.onmessage = function ({ data }) {
        if (data.done !== undefined) return advance(data.done, size);
        worker.terminate();
        if (data.module) return go(data.module);
        console.warn("cybercost:", data.wrong);
        return stop(new Fault("broken"));
      };
      worker.onerror = function () { stop(new Fault("missing")); }; // of its script
    });
    made.catch(function () {}); // whoever waits for it hears of it
    worker.postMessage({ size });
    return {
      take: async function (bytes) {
        worker.postMessage({ bytes }, [bytes.buffer]);
        await Promise.race([made, rest()]); // throws what is wrong, if something is
        return new ArrayBuffer(piece);
      },
      compile: function () {
        worker.postMessage({});
        return made;
      },
      stop: function () { worker.terminate(); },
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
    const smaller = wantsSmaller();
    const program = smaller ? beside() : here();
    try {
      const response = await fetch(smaller ? box.dataset.small : box.dataset.pack, {
        // a copy that failed once must not come from the cache again
        cache: failures ? "reload" : "default",
        priority: "low",
        signal: stop.signal,
      });
      if (!response.ok || !response.body) throw new Fault("missing");
      const reader = readerOf(response.body);
      for (let room = new ArrayBuffer(piece); ;) {
        const part = await reader.read(new Uint8Array(room));
        if (part.done) break;
        alive();
        room = await program.take(part.value);
      }
      clearTimeout(timer);
      return await program.compile();
    } catch (error) {
      program.stop();
      throw error instanceof Fault ? error : new Fault("network");
    } finally {
      clearTimeout(timer);
    }
  }

  function there(element) {
    return new Promise(function (go, stop) {
      element.onload = go;
      element.onerror = function () { stop(disk ? new Fault("file") : new Fault("missing")); };
    });
  }

  function come(url) { return there(bring(url)); }

  // A script may come from a disk: one of them holds a pack. It is asked for there and nowhere else.
  async function fromDisk() {
    await come(box.dataset.disk);
    const program = here();
    await program.take(window.cybercostPack);
    delete window.cybercostPack;
    return program.compile();
  }

  // What sw.js keeps on this device needs no making. Where it does not work, the first look into its cache would
  // only hold up the download.
  async function kept() {
    if (failures || !navigator.serviceWorker || !navigator.serviceWorker.controller) return null;
    try {
      const response = await caches.match(box.dataset.program);
      return response ? await WebAssembly.compileStreaming(response) : null;
    } catch {
      return null; // no cache here: there is the network
    }
  }

  // of the page's language, and kept
  async function words(url) {
    if (!url || window.cybercostWords) return;
    if (failures && !disk) await fetch(url, { cache: "reload" }).catch(function () {});
    await come(url);
    if (!window.cybercostWords) throw new Fault("broken");
  }

  function late(go, stop) {
    setTimeout(function () { stop(new Fault("network")); }, stalledAfter);
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
  // in a window that is not shown, nothing is painted
  window.cybercostAfterPaint = function (go) {
    if (document.hidden) afterRest(go);
    else requestAnimationFrame(function () { afterRest(go); });
  };

  function rest(value) {
    return new Promise(function (go) { afterRest(function () { go(value); }); });
  }

  function start() {
    const go = new Go();
    go.env.GOGC = "400"; // little is kept of much: four times as much may pile up before it is collected
    return painted.then(function () { return WebAssembly.instantiate(compiled, go.importObject); }).then(rest).then(function (instance) {
      // the program starts in several steps, between which the browser can answer, and says when it listens
      window.cybercostListens = function (draw) {
        delete box.dataset.failed;
        show("ready");
        unsaid = function () {
          words(box.dataset.later).then(function () {
            unsaid = null;
            draw();
          }, function (error) { fail(error.why, error); });
        };
        unsaid();
        if (!window.cybercostFacts) bring(box.dataset.facts);
        if (self === top && !disk && !window.cybercostOffline) bring(box.dataset.offline);
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
    if (unsaid) { // the program is there
      show("ready");
      return unsaid();
    }
    retry.disabled = true;
    try {
      if (typeof WebAssembly !== "object" || typeof Worker !== "function" || typeof ReadableStream !== "function" || (disk && typeof DecompressionStream !== "function")) throw new Fault("browser");
      text.textContent = box.dataset.loading;
      show("loading");
      const said = words(box.dataset.words);
      said.catch(function () {});
      if (!compiled) compiled = disk ? await fromDisk() : (await kept()) || (await download());
      await Promise.race([said, new Promise(late)]);
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

  // the steps of a meeting come when they are first asked for
  let steps = null;
  document.addEventListener("click", function (event) {
    const button = event.target.closest && event.target.closest("button[name=meeting]");
    if (!button) return;
    if (!steps) {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = box.dataset.table;
      document.head.append(style);
      steps = Promise.all([there(style), come(box.dataset.meeting)]);
    }
    steps.then(function () { window.cybercostMeeting(button); }, function () {
      steps = null;
      document.getElementById("away").textContent = document.getElementById("meeting").dataset.failed;
    });
  });
  // both only fetch
  const fetching = function (url) { if (!disk) bring(url); };
  addEventListener("load", function () { fetching(box.dataset.evidence); });

  if (self !== top) bring(box.dataset.frame);

  // The download begins at once, beside the page; the program, which holds it up, when the page was painted. A hidden
  // tab is never painted, so a timer stands in.
  const painted = new Promise(function (go) {
    requestAnimationFrame(function () { setTimeout(go, 0); });
    setTimeout(go, 1000);
  });
  painted.then(function () { fetching(box.dataset.agency); });
  load();
})();
