// unpack.js makes the program of what arrives, step by step: of a gzip file, of an LZMA stream, or of what a host
// has unpacked on the way. It stands in front of boot.js, and with lzma.js in front of worker.js and of sw.js.
//
// The first four bytes say what it is. In both packs is the program as scripts/build/relative writes it: a head, and
// behind it the program, in which many numbers stand as differences.
"use strict";

/** Makes a program of so many bytes; opener opens an LZMA stream, see lzma.js. */
function cybercostUnpacking(size, opener) {
  const head = 16;
  const firstFunction = 0x1000;
  const whole = new Uint8Array(head + size);
  const numbers = new DataView(whole.buffer);
  let filled = 0;
  let first = new Uint8Array(0); // what came before its kind could be told
  let sink = null;
  let asItIs = false;
  let back = null; // writes back what is there

  function joined(a, b) {
    if (a.length === 0) return b;
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
  }

  // CRC-32, as in gzip, of what is there already
  const table = new Int32Array(256);
  let sum = -1, added = head;
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    table[i] = c;
  }
  function add() {
    let c = sum;
    for (; added < filled; added++) c = (c >>> 8) ^ table[(c ^ whole[added]) & 255];
    sum = c;
  }
  function check() {
    add();
    if (filled === whole.length && ~sum >>> 0 !== numbers.getUint32(12, true)) throw new RangeError("other bytes");
  }

  const plain = {
    take: function (bytes) {
      whole.set(bytes, filled); // throws when they are too many
      filled += bytes.length;
    },
    end: function () {},
  };

  // in a worker, what has no sum of its own on the way is checked by the one in the head; a page has no time for that
  const summed = {
    take: function (bytes) {
      plain.take(bytes);
      add();
    },
    end: check,
  };

  function gzip() {
    const pipe = new DecompressionStream("gzip");
    const writer = pipe.writable.getWriter();
    const unpacked = pipe.readable.pipeTo(new WritableStream({ write: plain.take }));
    unpacked.catch(function () {}); // the writer says it too
    return {
      take: function (bytes) { return writer.write(bytes); },
      end: async function () {
        await writer.close();
        await unpacked;
      },
    };
  }

  function lzma() {
    const stream = opener(whole);
    return {
      take: function (bytes) {
        filled = stream.take(bytes);
        add();
      },
      end: function () {
        filled = stream.end();
        check();
      },
    };
  }

  function sinkFor(kind) {
    if (kind.startsWith("\x1f\x8b")) return gzip();
    if (kind === "ccl1" && opener) return lzma();
    if (kind === "ccw1") return opener ? summed : plain;
    if (kind === "\0asm") {
      filled = head;
      asItIs = true;
      return plain;
    }
    throw new RangeError("another file");
  }

  function number(state) {
    let v = 0, shift = 0, b;
    do {
      b = whole[state.at++];
      v |= (b & 127) << shift;
      shift += 7;
    } while (b > 127);
    return v;
  }

  // the list of functions: the number of each, its place, and its number again in that place
  function writeBackList() {
    const list = head + numbers.getUint32(4, true);
    const count = numbers.getUint32(8, true);
    let place = numbers.getUint32(list + 4, true);
    for (let i = 1; i < count; i++) {
      const at = list + 8 * i;
      place += numbers.getUint32(at + 4, true);
      numbers.setUint32(at, firstFunction + i, true);
      numbers.setUint32(at + 4, place, true);
      numbers.setUint32(list + place, firstFunction + i, true);
    }
  }

  // the table of functions that may be called by a pointer
  function writeBackElements(state) {
    state.at += 3;
    number(state);
    state.at++;
    let last = 0;
    for (let n = number(state); n > 0; n--) {
      const from = state.at;
      const difference = number(state);
      last = (last + difference) & ((1 << (7 * (state.at - from))) - 1); // in as many bytes as it had
      let v = last;
      for (let at = from; at < state.at; at++) {
        whole[at] = (whole[at] & 128) | (v & 127);
        v >>= 7;
      }
    }
  }

  // addresses in the code of a function: 35 bits, as the low 16 and the high 19
  function writeBackFunction(code, own) {
    let last = 0;
    // to look for the next instruction is the browser's own work, and quick before this script is warm
    for (let i = code.indexOf(0x42); i >= 0 && i + 6 <= code.length; i = code.indexOf(0x42, i)) {
      if (code[i + 1] < 128 || code[i + 2] < 128 || code[i + 3] < 128 || code[i + 4] < 128 || code[i + 5] > 127) {
        i++;
        continue;
      }
      let low = (code[i + 1] & 127) | ((code[i + 2] & 127) << 7) | ((code[i + 3] & 3) << 14);
      let high = ((code[i + 3] & 127) >> 2) | ((code[i + 4] & 127) << 5) | (code[i + 5] << 12);
      low += last;
      high = (high + own + (low >> 16)) & 0x7ffff;
      low &= 0xffff;
      if (high === own) last = low;
      code[i + 1] = (low & 127) | 128;
      code[i + 2] = ((low >> 7) & 127) | 128;
      code[i + 3] = (low >> 14) | ((high & 31) << 2) | 128;
      code[i + 4] = ((high >> 5) & 127) | 128;
      code[i + 5] = high >> 12;
      i += 6;
    }
  }

  // Goes on as far as there is something to go on with, function by function.
  function* writingBack() {
    const state = { at: head + 8 };
    const here = function (end) { return filled >= end || filled === whole.length; };
    while (state.at < whole.length) {
      while (!here(state.at + 6)) yield;
      const section = whole[state.at++];
      const end = number(state) + state.at;
      if (section === 9) {
        while (!here(end)) yield;
        writeBackElements(state);
      }
      if (section === 10) {
        const count = number(state);
        for (let f = 0; f < count; f++) {
          while (!here(state.at + 5)) yield;
          const stop = number(state) + state.at;
          while (!here(stop)) yield;
          writeBackFunction(whole.subarray(state.at, stop), firstFunction + f);
          state.at = stop;
        }
      }
      state.at = end;
    }
    writeBackList();
  }

  return {
    /** Takes bytes as they come; resolves to how much of the program is there. Throws what no program can be made of. */
    take: async function (bytes) {
      let given = bytes;
      if (!sink) {
        given = joined(first, bytes);
        if (given.length < 4) {
          first = given.slice(); // whoever gave it may use its place again
          return 0;
        }
        sink = sinkFor(String.fromCharCode(...given.subarray(0, 4)));
        back = asItIs ? [].values() : writingBack();
      }
      await sink.take(given);
      if (!opener) back.next(); // a stream may still refer to what is open
      return filled;
    },
    /** Resolves to the program when all has come. */
    end: async function () {
      if (!sink) throw new RangeError("too short");
      await sink.end();
      if (filled < whole.length) throw new RangeError("cut off");
      back.next();
      return whole.subarray(head);
    },
  };
}
