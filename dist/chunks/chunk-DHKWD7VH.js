// src/core/text/kebab-case.ts
var kebabCase = (name) => name.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, "-").toLowerCase();

export {
  kebabCase
};
