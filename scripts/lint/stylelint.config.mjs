// What is asked of the style sheets. The rules look for mistakes: how a line is laid out is nobody's affair here.
const part = "[a-zA-Z0-9]+(-[a-z0-9]+)*";

export default {
  extends: ["stylelint-config-recommended"],
  rules: {
    "color-named": "never",
    "custom-property-pattern": "^cc-[a-z0-9-]+$",
    "function-url-no-scheme-relative": true,
    "keyframes-name-pattern": "^cc-[a-z0-9-]+$",
    "length-zero-no-unit": [true, { ignore: ["custom-properties"] }],
    // the files follow the parts of the page, not the weight of selectors
    "no-descending-specificity": null,
    "no-unknown-animations": true,
    "no-unknown-custom-properties": true,
    "selector-class-pattern": `^cc-${part}(__${part})?$`,
    "shorthand-property-no-redundant-values": true,
  },
};
