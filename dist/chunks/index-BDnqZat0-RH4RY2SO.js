import "./chunk-KIZ6KU7F.js";

// node_modules/@secretlint/secretlint-rule-preset-recommend/module/index-BDnqZat0.js
var i = {};
export {
  i
};
