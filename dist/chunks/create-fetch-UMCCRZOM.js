import "./chunk-KIZ6KU7F.js";

// src/adapters/http/create-fetch.ts
function createFetch(input) {
  const read = (name) => input.environment[name.toLowerCase()] || input.environment[name] || void 0;
  const httpProxy = read("HTTP_PROXY");
  const httpsProxy = read("HTTPS_PROXY");
  if (httpProxy === void 0 && httpsProxy === void 0) return globalThis.fetch;
  const proxies = {
    ...httpProxy === void 0 ? {} : { httpProxy },
    ...httpsProxy === void 0 ? {} : { httpsProxy },
    noProxy: read("NO_PROXY") ?? ""
  };
  let proxied = null;
  return async (resource, init) => {
    proxied ??= import("./proxied-fetch-J7A4PE27.js").then((module) => module.createProxiedFetch(proxies));
    return (await proxied)(resource, init);
  };
}
export {
  createFetch
};
