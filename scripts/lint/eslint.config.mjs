// What is asked of every script: of the pages' own, and of those that test them. The rules look for mistakes;
// how a line is laid out is nobody's affair here.
import js from "@eslint/js";
import globals from "globals";

const rules = {
  ...js.configs.recommended.rules,
  "array-callback-return": "error",
  "default-case-last": "error",
  eqeqeq: "error",
  "no-caller": "error",
  "no-else-return": "error",
  "no-eval": "error",
  "no-extend-native": "error",
  "no-implicit-globals": ["error", { lexicalBindings: true }],
  "no-implied-eval": "error",
  "no-lonely-if": "error",
  "no-new-func": "error",
  "no-new-wrappers": "error",
  "no-param-reassign": "error",
  "no-return-assign": "error",
  "no-self-compare": "error",
  "no-sequences": "error",
  "no-template-curly-in-string": "error",
  "no-throw-literal": "error",
  "no-unneeded-ternary": "error",
  "no-unreachable-loop": "error",
  "no-unused-expressions": "error",
  "no-use-before-define": ["error", { functions: false, variables: false }],
  "no-var": "error",
  "prefer-const": "error",
  "prefer-object-has-own": "error",
  "prefer-rest-params": "error",
  "prefer-spread": "error",
  radix: "error",
  strict: ["error", "function"],
};

// The build writes the list of files into the worker; until then the place is no JavaScript.
const unfilled = { preprocess: (text) => [text.replace("{{files}}", "").replace("{{later}}", "").replace("{{packs}}", "").replace("{{program bytes}}", "0")], postprocess: ([found]) => found };

const workers = ["site/offline/sw.js", "site/hosting/sw-off.js"];

export default [
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["site/**/*.js"],
    languageOptions: { sourceType: "script", globals: { ...globals.browser, cybercostAgency: "readonly", cybercostPlain: "readonly", cybercostSearch: "readonly", cybercostUnpacking: "readonly", Go: "readonly" } },
    rules: { ...rules, "no-shadow": "error" },
  },
  {
    // put in front of other scripts, which share it by this name
    files: ["site/agency/agency-check.js"],
    rules: { "no-implicit-globals": "off", "no-redeclare": "off", "no-unused-vars": ["error", { varsIgnorePattern: "^cybercostAgency$" }], "no-var": "off" },
  },
  {
    // a worker is alone in its world: nothing there is seen by a page
    files: workers,
    languageOptions: { globals: { ...globals.serviceworker, cybercostLzma: "readonly", cybercostUnpacking: "readonly" } },
    rules: { "no-implicit-globals": "off", strict: ["error", "global"] },
  },
  { files: ["site/offline/sw.js"], processor: unfilled, rules: { strict: "off" } }, // unpack.js stands before it, and says so
  {
    files: ["site/page/worker.js", "site/clients/clients-worker.js"],
    languageOptions: { globals: { ...globals.worker, Go: "readonly", cybercostLzma: "readonly", cybercostUnpacking: "readonly" } },
    rules: { "no-implicit-globals": "off", strict: "off" },
  },
  {
    // put in front of scripts of the page and of workers
    files: ["site/page/unpack.js", "site/page/lzma.js", "site/page/search.js"],
    rules: { "no-implicit-globals": "off", "no-redeclare": "off", strict: ["error", "global"], "no-unused-vars": ["error", { varsIgnorePattern: "^cybercost" }] },
  },
  {
    // run in Node, with functions that run in the page, where some tests look at what eval became
    files: ["scripts/**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { ...rules, "no-eval": ["error", { allowIndirect: true }] },
  },
];
