import js from "@eslint/js";
import globals from "globals";

// What our scripts in assets/ do by rule. Dash loads them as classic scripts in order of name, Node runs the rest.
const RULES = {
  "array-callback-return": "error",
  "block-scoped-var": "error",
  "consistent-return": "error",
  "default-case-last": "error",
  eqeqeq: "error",
  "func-style": ["error", "declaration", { allowArrowFunctions: true }],
  "no-else-return": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-lonely-if": "error",
  "no-loop-func": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-promise-executor-return": "error",
  "no-self-compare": "error",
  "no-sequences": "error",
  "no-shadow": "error",
  "no-template-curly-in-string": "error",
  "no-throw-literal": "error",
  "no-unmodified-loop-condition": "error",
  "no-unneeded-ternary": "error",
  "no-unreachable-loop": "error",
  "no-unused-expressions": "error",
  "no-use-before-define": ["error", { functions: false, variables: false }],
  "no-useless-concat": "error",
  "no-useless-return": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-promise-reject-errors": "error",
  "prefer-rest-params": "error",
  "prefer-spread": "error",
  radix: "error",
  "require-atomic-updates": "error",
  strict: ["error", "function"],
};

export default [
  { ignores: ["assets/plotly-*.js", "assets/fuse-*.mjs", "assets/regenerator-runtime-*.js", ".venv/", "build/"] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["assets/*.js"],
    languageOptions: { sourceType: "script", ecmaVersion: 2024, globals: globals.browser },
    rules: RULES,
  },
  {
    // Handed to a browser as the body of a function.
    files: ["tests/browser/words.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.browser },
    rules: { ...RULES, strict: "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: globals.nodeBuiltin },
    rules: { ...RULES, strict: "off" },
  },
];
