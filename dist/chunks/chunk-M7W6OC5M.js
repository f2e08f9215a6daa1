// src/hosts/version.ts
var version = true ? "0.1.0" : "unbuilt";

export {
  version
};
