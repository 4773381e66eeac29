// dom.js carries out what the Go program wants changed on the page. The other
// side is wasm/browser/dom, where the changes are explained; both know the same numbers.
(function () {
  "use strict";

  const policy = window.trustedTypes
    ? trustedTypes.createPolicy("cc-dom", { createHTML: (markup) => markup })
    : { createHTML: (markup) => markup };
  const nodes = []; // by place

  // a text being composed (Japanese input) is the browser's until it is done
  let composed = null;
  document.addEventListener("compositionstart", (event) => { composed = event.target; }, true);
  document.addEventListener("compositionend", () => { composed = null; }, true);

  // HTML cannot say where two texts touch ("|") and where one is empty ("0"):
  // the page was rendered with marks
  function unmark(root) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (walk.nextNode()) marks.push(walk.currentNode);
    for (const mark of marks) {
      if (mark.data === "|") mark.remove();
      else if (mark.data === "0") mark.replaceWith(document.createTextNode(""));
    }
  }

  // A host, a browser's translation or an extension may have changed the page;
  // a program that stopped has. Then nothing is adopted but the root.
  function adopt(json) {
    const root = document.getElementById("app");
    const shape = JSON.parse(json);
    let at = 0;
    const fits = (node) => {
      const name = shape[at++];
      const count = shape[at++];
      if (name ? node.localName !== name : node.nodeType !== Node.TEXT_NODE) return false;
      nodes.push(node);
      let child = node.firstChild;
      for (let i = 0; i < count; i++) {
        if (!child || !fits(child)) return false;
        child = child.nextSibling;
      }
      return count < 0 || !child;
    };
    const first = nodes.length === 0;
    if (first) unmark(root);
    nodes.length = 0;
    if (first && fits(root)) return true;
    nodes.length = 0;
    nodes.push(root);
    return false;
  }

  function fill(node, text) {
    const only = node.firstChild;
    if (only && only.nodeType === Node.TEXT_NODE && !only.nextSibling) only.data = text;
    else node.textContent = text;
  }

  function property(node, name, value) {
    if (node[name] !== value && !(name === "value" && node === composed)) node[name] = value;
  }

  function apply(json) {
    const list = JSON.parse(json);
    const changed = new Set();
    let at = 0;
    const next = () => list[at++];
    const node = () => {
      const one = nodes[next()];
      changed.add(one);
      return one;
    };
    const change = [
      () => { // element
        const place = next();
        const name = next();
        const namespace = next();
        nodes[place] = namespace ? document.createElementNS(namespace, name) : document.createElement(name);
      },
      () => { // text
        const place = next();
        nodes[place] = document.createTextNode(next());
      },
      () => { // insert
        const child = node();
        const parent = nodes[next()];
        const before = next();
        parent.insertBefore(child, before < 0 ? null : nodes[before]);
      },
      () => { // remove
        const count = next();
        for (let i = 0; i < count; i++) {
          const place = next();
          changed.delete(nodes[place]);
          if (i === 0) nodes[place].remove();
          nodes[place] = null;
        }
      },
      () => node().setAttribute(next(), next()),
      () => node().removeAttribute(next()),
      () => property(node(), next(), next()),
      () => fill(node(), next()),
      () => { node().innerHTML = policy.createHTML(next()); },
      () => { // parts of a drawing
        const drawing = node().firstElementChild;
        const which = [];
        for (let count = next(); count > 0; count--) which.push(drawing.children[next()]);
        const fresh = drawing.cloneNode(false);
        fresh.innerHTML = policy.createHTML(next());
        for (const old of which) old.replaceWith(fresh.firstElementChild);
      },
      () => {
        const place = next();
        nodes[place].addEventListener(next(), (event) => window.cybercostPage.answer(place, event));
      },
    ];
    while (at < list.length) change[next()]();
    for (const one of changed) if (!one.isConnected) return false;
    return true;
  }

  // Those parts of the page that an answer need not wait for, of a path the last id: first those in the window, without
  // the section that is typed in, and after a comma those that are not.
  function mayWait(parts) {
    const seen = [], unseen = [];
    for (const part of parts.split(" ")) {
      const element = document.getElementById(part.slice(part.lastIndexOf("/") + 1));
      if (!element) continue;
      // what is folded away has a place in some browsers, for which it would have to be laid out
      const box = element.checkVisibility?.() !== false && element.getBoundingClientRect();
      if (!(box && box.height > 0 && box.bottom > 0 && box.top < innerHeight)) unseen.push(part);
      else if (!element.contains(document.activeElement)) seen.push(part);
    }
    return seen.join(" ") + "," + unseen.join(" ");
  }

  // the program adds what answers an event
  window.cybercostPage = { adopt, apply, mayWait };
})();
