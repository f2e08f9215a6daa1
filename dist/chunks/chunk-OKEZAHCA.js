// lean:@actions/http-client
var HttpClient = class {
  getAgent() {
  }
  getAgentDispatcher() {
  }
  getJson() {
    throw new Error("The bundle has no HTTP client.");
  }
};

export {
  HttpClient
};
