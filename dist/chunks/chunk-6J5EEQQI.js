// lean:undici
var fetch = globalThis.fetch;
var ProxyAgent = class {
  constructor() {
    throw new Error("The bundle of @actions/github has no proxy agent.");
  }
};

export {
  fetch,
  ProxyAgent
};
