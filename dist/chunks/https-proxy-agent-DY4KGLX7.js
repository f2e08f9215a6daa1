import {
  require_dist2 as require_dist
} from "./chunk-PLPBOUEW.js";
import "./chunk-GU3WR74L.js";
import {
  __esm,
  __toESM
} from "./chunk-KIZ6KU7F.js";

// named:https-proxy-agent
var import_https_proxy_agent;
var init_https_proxy_agent = __esm({
  "named:https-proxy-agent"() {
    import_https_proxy_agent = __toESM(require_dist());
  }
});
init_https_proxy_agent();
var export_HttpsProxyAgent = import_https_proxy_agent.HttpsProxyAgent;
export {
  export_HttpsProxyAgent as HttpsProxyAgent
};
