// Contrast as WCAG 2 computes it, from the colours that the browser itself came to.

/** Brands that are hard to read on or with, and the one of the example. */
export const brands = ["#ffff00", "#d3d3d3", "#000000", "#0000ff", "#0b6b5e"];

/**
 * Everything shown: each word, and each field's words, with what lies behind them, and each edge of `edges`,
 * [selector, property, whether it is held against the inside]. Resolves to [{what, ratio, least}].
 */
export function contrasts(page, edges) {
  return page.evaluate((edges) => {
    const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
    // the layers, the lowest first, as one colour
    const mixed = (layers) => {
      pen.clearRect(0, 0, 1, 1);
      for (const colour of layers) {
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
      }
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour) => {
      const [r, g, b] = colour.slice(0, 3).map((one) => one / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const against = (one, other) => {
      const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    // what takes no pointer is not found at a point; what it stands in is
    const behind = (element, x, y) => {
      const stack = document.elementsFromPoint(x, y);
      const own = [];
      let at = element;
      while (at && !stack.includes(at)) {
        own.push(at);
        at = at.parentElement;
      }
      if (!at) return null;
      return [...own, ...(own.length ? stack : stack.slice(stack.indexOf(at)))].map((one) => getComputedStyle(one).backgroundColor).reverse();
    };
    const found = [];
    const look = (what, colour, ground, least) => {
      const base = ground && mixed(ground);
      // where nothing is behind, it is somebody else's ground
      found.push({ what, ratio: base && base[3] === 255 ? against(mixed([...ground, colour]), base) : 0, least });
    };
    const words = (element, box, text) => {
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      look(`${element.localName}.${element.className}: ${text.trim().slice(0, 20)}`, style.color, behind(element, box.x + box.width / 2, box.y + box.height / 2), large ? 3 : 4.5);
    };
    const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest(".cc-vh, svg, select, .cc-skip");
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!node.data.trim() || !seen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = [...range.getClientRects()].find((one) => one.width > 1 && one.height > 1);
      if (box) words(node.parentElement, box, node.data);
    }
    for (const field of document.querySelectorAll("input[type=text], select")) if (field.checkVisibility()) words(field, field.getBoundingClientRect(), field.value);
    for (const [selector, property, inside] of edges) {
      const one = [...document.querySelectorAll(selector)].find((place) => place.checkVisibility());
      const box = one.getBoundingClientRect();
      const [x, y] = [inside ? box.x + 8 : box.x - 1, box.y + box.height / 2];
      const colour = getComputedStyle(one)[property].match(/^(#\w+|[\w-]+\([^)]*\)|\w+)/)[0];
      look(`${selector} ${property}`, colour, behind(inside ? one : one.parentElement, x, y), 3);
    }
    return found;
  }, edges);
}
