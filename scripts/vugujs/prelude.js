
const $policy = window.trustedTypes
  ? window.trustedTypes.createPolicy("vugu", { createHTML: (text) => text })
  : { createHTML: (text) => text };
// Go cuts a long text by bytes; this decoder keeps half a character for the next piece
const $pieces = new TextDecoder();
// most texts are short names; a call of the decoder costs more than reading one
const $read_text = (view, at, length, decoder, pieces, more) => {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  if (length < 48 && !pieces) {
    let text = "";
    let i = 0;
    while (i < length && bytes[i] < 128) text += String.fromCharCode(bytes[i++]);
    if (i === length) return text;
  }
  return decoder.decode(bytes, { stream: !!more });
};
const $filled = new WeakMap();
const $late = [];
let $bare = null;
let $composed = null;
document.addEventListener("compositionstart", (event) => { $composed = event.target; }, true);
document.addEventListener("compositionend", () => { $composed = null; }, true);
// reading every property of a target, as upstream does, forces layout and copies its whole markup
const $read = ["id", "name", "type", "value", "checked", "open", "hidden", "disabled", "selectedIndex", "tagName", "nodeName", "href", "hash"];
// a browser opens details and dialogs by itself; value and checked are only the defaults of a control
const $kept = (el, name) =>
  name === "open" ? el.localName === "details" || el.localName === "dialog"
    : name === "value" || name === "checked" ? el.localName === "input"
      : name === "selected" && el.localName === "option";
const $set = (el, name, value) => {
  if (el.localName === "select" && name === "value") $late.push([el, value]);
  if (el[name] === value || (name === "value" && el === $composed)) return;
  el[name] = value;
};
const $settle = () => {
  for (const [el, value] of $late) if (el.value !== value) el.value = value;
};
const $fill = (el, text) => {
  const before = $filled.get(el);
  if (before === text) return;
  $filled.set(el, text);
  const only = el.firstChild;
  if (!/[<&\r\0]/.test(text) && (only ? only.nodeType === 3 && !only.nextSibling : !text)) {
    if (only && only.data !== text) only.data = text;
    return;
  }
  const copy = el.cloneNode(false);
  copy.innerHTML = $policy.createHTML(text);
  if (before === undefined && el.isEqualNode(copy)) return;
  el.replaceChildren(...copy.childNodes);
};
// upstream leaves the old children of an element that is now rendered empty
const $strip = (state) => {
  if ($bare && $bare === state.el && !state.nextElMove && $bare.firstChild) {
    $filled.delete($bare);
    $bare.replaceChildren();
  }
  $bare = null;
};
// the pre-rendered page marks where two text nodes touch ("|") and where one is empty ("0"):
// HTML has no way to write either
const $adopt = (el) => {
  const walk = document.createTreeWalker(el, NodeFilter.SHOW_COMMENT);
  const marks = [];
  while (walk.nextNode()) marks.push(walk.currentNode);
  for (const mark of marks) {
    if (mark.data === "|") mark.remove();
    else if (mark.data === "0") mark.replaceWith(document.createTextNode(""));
  }
};
