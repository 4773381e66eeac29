// Package dom keeps the page in the browser equal to the tree that Vugu built.
//
// It stands where Vugu's own renderer would. That one sends every node, every
// attribute and every text to the browser after every key and lets the browser
// find out that nearly all of it is there already; on this page, of some 2,500
// nodes, that alone took longer than everything else together
// (docs/adr/0007-our-own-renderer.md has the measurement). This one remembers
// the tree it rendered last, compares, and sends what differs: one text a
// render, which site/page/dom.js carries out.
//
// It knows what the components of this page use: elements, texts, attributes,
// properties, listeners, markup as content. It refuses templates, comments and
// components with more than one root, as package prerender does. Children have
// no keys: they stay in their order, and as many as can.
package dom
