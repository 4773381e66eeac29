// block.js is the calculator's block in the editor. What it shows is what the
// server makes of its attributes, as in the post; words and offers come from there
// too, in the language of WordPress.
(function () {
  "use strict";
  const { blocks, blockEditor, components, element, serverSideRender } = window.wp;
  const { offers, words } = window.cybercostBlock;
  const { createElement: make } = element;

  blocks.registerBlockType("cybercost/calculator", {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value || "" });
      const choice = (name) => make(components.SelectControl, {
        key: name,
        label: words[name],
        value: attributes[name],
        options: offers[name].map(([value, label]) => ({ value, label })),
        onChange: set(name),
      });
      const sidebar = make(blockEditor.InspectorControls, null, make(components.PanelBody, { title: words.panel },
        ["view", "scenario", "theme", "lang", "font", "size", "corner", "density"].map(choice),
        make(components.BaseControl, { label: words.brand, help: words.brandHint, id: "cybercost-brand" },
          make(components.ColorPalette, { colors: [], value: attributes.brand || undefined, onChange: set("brand") })),
        make(components.TextControl, { label: words.label, help: words.labelHint, maxLength: 100, value: attributes.label, onChange: set("label") })));
      // what is shown is to be chosen and moved, not filled in
      const shown = make(components.Disabled, null, make(serverSideRender, { block: "cybercost/calculator", attributes, skipBlockSupportAttributes: true }));
      return make("div", blockEditor.useBlockProps(), sidebar, shown);
    },
    save: () => null,
  });
})();
