// clients-worker.js runs the program of the page for a book of clients, apart from the page. wasm_exec.js and unpack.js
// stand in front of it.
//
// Several answer one file: each reads all of it and answers its part of the rows. The first holds the list and is asked
// for it; the others send it their pieces, by a port each, and null at their end.
const clientsPiece = 1 << 15; // of the file: small enough to show how far it is

async function clientsProgram(pack, size) {
  const response = await fetch(pack);
  if (!response.ok || !response.body) throw new Error("missing");
  const making = cybercostUnpacking(size);
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) await making.take(part.value);
  return WebAssembly.compile(await making.end());
}

async function clientsStart({ module, pack, size, language }) {
  self.cybercostLanguage = language;
  let program = module;
  if (!program) program = await clientsProgram(pack, size).catch((error) => { throw Object.assign(error, { clients: "missing" }); });
  const go = new Go();
  go.env.GOGC = "100"; // 400 takes a tenth less of the processor, and twice the memory
  const instance = await WebAssembly.instantiate(program, go.importObject);
  go.run(instance).finally(() => postMessage({ wrong: "broken" }));
  postMessage({ program });
}

/** Gives a file to the program in UTF-8, piece by piece: bytes, null at the end, a text when it cannot be read. */
function clientsReader(file, encoding, told) {
  const decoder = encoding === "utf-8" ? null : new TextDecoder(encoding === "cp932" ? "shift_jis" : encoding);
  const encoder = new TextEncoder();
  // letters that a company drew itself are those of its own devices; the command reads none
  const readable = (text) => (encoding === "cp932" ? text.replace(/[\ue000-\uf8ff]/g, "\ufffd") : text);
  let at = 0;
  let ended = false;
  async function next() {
    while (!ended) {
      const from = new Uint8Array(await file.slice(at, at + clientsPiece).arrayBuffer());
      at += from.length;
      ended = from.length === 0 || at >= file.size;
      told(at);
      const bytes = decoder ? encoder.encode(readable(decoder.decode(from, { stream: !ended }))) : from;
      if (bytes.length > 0) return bytes;
    }
    return null;
  }
  return (give) => { next().then(give, (error) => give(String(error))); };
}

async function clientsOpen({ file, part, parts, columns, port, ports }) {
  const book = self.cybercostBook;
  let left = parts; // who has not come to the end
  const ended = () => {
    left--;
    if (left === 0) postMessage({ list: book.close() });
  };
  for (const other of ports ?? []) {
    other.onmessage = ({ data }) => {
      if (data === null) ended();
      else if (!book.take(data)) postMessage({ wrong: "broken" });
    };
  }
  const heard = (kind, what) => {
    if (part > 0) {
      if (kind === "piece") port.postMessage(what, [what.buffer]);
      if (kind === "end") port.postMessage(null);
      if (kind === "failed") postMessage({ wrong: "unreadable" });
    } else if (kind === "end") ended();
    else if (kind === "failed") postMessage({ wrong: "unreadable" });
    else postMessage({ [kind]: what });
  };
  const encoding = book.encoding(new Uint8Array(await file.slice(0, book.looked).arrayBuffer()));
  const read = clientsReader(file, encoding, (at) => { if (part === 0) postMessage({ at }); });
  book.open({ text: encoding !== "", part, parts, columns, read, heard });
}

/** Makes the program quick before there is a file, a little at a time: a file that comes is not kept waiting. */
let clientsWarming = false;
async function clientsWarm() {
  clientsWarming = true;
  for (let times = 0; clientsWarming && times < 40; times++) {
    self.cybercostBook.warm(times);
    await new Promise((turn) => { setTimeout(turn); });
  }
}

let clientsRuns = null;
self.addEventListener("message", ({ data }) => {
  const book = self.cybercostBook;
  if (data.start) {
    clientsRuns = clientsStart(data.start);
    clientsRuns.catch((error) => postMessage({ wrong: error.clients ?? "broken" }));
  }
  if (data.warm) clientsRuns.then(clientsWarm, () => {});
  clientsWarming &&= !data.open;
  if (data.open) clientsRuns.then(() => clientsOpen(data.open).catch(() => postMessage({ wrong: "unreadable" })));
  if (data.ask) postMessage({ view: book.view(data.ask), turn: data.turn });
  if (data.sheets) postMessage({ sheets: book.sheets(data.sheets, data.most), turn: data.turn });
  if (data.csv) {
    const bytes = book.csv(data.csv);
    postMessage({ csv: bytes }, [bytes.buffer]);
  }
});
