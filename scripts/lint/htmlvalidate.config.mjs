// What is asked of the built pages.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // the same by the standard; the pages write them in one way each
    "attribute-boolean-style": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    // a box that scrolls has a name and can be focused: a region, but no section of the text
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // the contents stand twice, beside the page and over it, and one of them is shown
    "unique-landmark": "off",
    // what the form makes changes with every key: there is nothing to submit
    "wcag/h32": "off",
  },
};
