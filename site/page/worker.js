// worker.js compiles the program beside the page. The page sends it the length of the program, then what comes over the
// network, piece by piece; it answers with how far it is, with the compiled program, or with what is wrong.
let making = null;
let turn = Promise.resolve();

function work(data) {
  if (data.size) {
    making = cybercostUnpacking(data.size, cybercostLzma);
    return null;
  }
  if (data.bytes) return making.take(data.bytes).then((done) => postMessage({ done }));
  return making.end().then((whole) => WebAssembly.compile(whole)).then((module) => postMessage({ module }));
}

self.addEventListener("message", ({ data }) => {
  turn = turn.then(() => work(data));
  turn.catch((error) => {
    postMessage({ wrong: String(error) });
    close();
  });
});
