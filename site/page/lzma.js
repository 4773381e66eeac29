// lzma.js opens an LZMA stream as it arrives. It stands in front of unpack.js where somebody waits for the network: in
// worker.js and in sw.js.
//
// The stream is as xz writes it with --format=raw --lzma1=lc=3,lp=0,pb=2; the names are those of the LZMA SDK's
// lzma-specification.txt. A step ends where the bytes at hand may not be enough for one symbol more.
"use strict";

/** Opens a stream into a place that it fills. Throws RangeError where a stream could not have been. */
function cybercostLzma(whole) {
  const most = 21; // bytes that a symbol may need
  const normal = 1 << 24;
  // the chances of the bits, one after another: where each kind of them starts
  const isMatch = 0, isRep = 192, isRepG0 = 204, isRepG1 = 216, isRepG2 = 228, isRep0Long = 240;
  const posSlot = 432, posSpecial = 688, align = 802, length = 818, repLength = 1332, literal = 1846;
  const chance = new Uint16Array(literal + (768 << 3)).fill(1024);
  const reg = new Uint32Array(2); // range and code: wrap at 32 bits
  let packed = new Uint8Array(0);
  let filled = 0;
  let at = 0, state = 0, rep0 = 0, rep1 = 0, rep2 = 0, rep3 = 0, begun = false;

  function normalize() {
    if (reg[0] < normal) {
      reg[0] <<= 8;
      reg[1] = (reg[1] << 8) | packed[at++];
    }
  }

  function bit(i) {
    const p = chance[i];
    const bound = Math.imul(reg[0] >>> 11, p) >>> 0;
    let b = 0;
    if (reg[1] < bound) {
      reg[0] = bound;
      chance[i] = p + ((2048 - p) >> 5);
    } else {
      reg[0] -= bound;
      reg[1] -= bound;
      chance[i] = p - (p >> 5);
      b = 1;
    }
    if (reg[0] < normal) {
      reg[0] <<= 8;
      reg[1] = (reg[1] << 8) | packed[at++];
    }
    return b;
  }

  function direct(bits) {
    let v = 0;
    for (let n = bits; n > 0; n--) {
      reg[0] >>>= 1;
      const b = reg[1] >= reg[0] ? 1 : 0;
      if (b) reg[1] -= reg[0];
      normalize();
      v = (v << 1) | b;
    }
    return v;
  }

  function tree(base, bits) {
    let m = 1;
    for (let i = 0; i < bits; i++) m = (m << 1) | bit(base + m);
    return m - (1 << bits);
  }

  function reverseTree(base, bits) {
    let m = 1, v = 0;
    for (let i = 0; i < bits; i++) {
      const b = bit(base + m);
      m = (m << 1) | b;
      v |= b << i;
    }
    return v;
  }

  function lengthOf(base, place) {
    if (!bit(base)) return 2 + tree(base + 2 + (place << 3), 3);
    if (!bit(base + 1)) return 10 + tree(base + 130 + (place << 3), 3);
    return 18 + tree(base + 258, 8);
  }

  function distance(count) {
    const slot = tree(posSlot + (Math.min(count - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const v = (2 | (slot & 1)) << bits;
    return slot < 14 ? v + reverseTree(posSpecial + v - slot - 1, bits) : v + (direct(bits - 4) << 4) + reverseTree(align, 4);
  }

  // one of the last four distances again; which, and how it moves to the front
  function again() {
    let d = rep1;
    if (bit(isRepG1 + state)) {
      d = rep2;
      if (bit(isRepG2 + state)) {
        d = rep3;
        rep3 = rep2;
      }
      rep2 = rep1;
    }
    rep1 = rep0;
    rep0 = d;
  }

  function single() {
    const base = literal + 768 * (filled ? whole[filled - 1] >> 5 : 0);
    let s = 1;
    if (state >= 7) {
      let m = whole[filled - rep0 - 1];
      do {
        const same = m >> 7;
        m = (m << 1) & 255;
        const b = bit(base + ((1 + same) << 8) + s);
        s = (s << 1) | b;
        if (same !== b) break;
      } while (s < 256);
    }
    while (s < 256) s = (s << 1) | bit(base + s);
    whole[filled++] = s;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  function copy(count) {
    if (rep0 >= filled || filled + count > whole.length) throw new RangeError("distance");
    for (const last = filled + count; filled < last; filled++) whole[filled] = whole[filled - rep0 - 1];
  }

  function symbol() {
    const place = filled & 3;
    if (!bit(isMatch + (state << 4) + place)) return single();
    if (!bit(isRep + state)) {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      const count = lengthOf(length, place);
      state = state < 7 ? 7 : 10;
      rep0 = distance(count);
      return copy(count);
    }
    if (bit(isRepG0 + state)) again();
    else if (!bit(isRep0Long + (state << 4) + place)) {
      state = state < 7 ? 9 : 11;
      return copy(1);
    }
    const count = lengthOf(repLength, place);
    state = state < 7 ? 8 : 11;
    return copy(count);
  }

  function run(stop) {
    if (!begun) {
      if (packed.length < most) return;
      begun = true;
      reg[0] = 0xffffffff;
      for (at = 5; at < 9; at++) reg[1] = (reg[1] << 8) | packed[at]; // four bytes name the kind, the fifth is 0
    }
    while (filled < whole.length && at <= stop) symbol();
  }

  return {
    /** Takes bytes as they come; returns how much is open. */
    take: function (bytes) {
      const left = packed.subarray(at);
      packed = new Uint8Array(left.length + bytes.length);
      packed.set(left);
      packed.set(bytes, left.length);
      at = 0;
      run(packed.length - most);
      return filled;
    },
    /** Opens the last bytes. */
    end: function () {
      run(packed.length - 1);
      if (packed.length - at > most) throw new RangeError("too long");
      return filled;
    },
  };
}
