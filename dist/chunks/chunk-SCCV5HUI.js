// lean:@anthropic-ai/sdk/resources/index
var Beta = class {
  messages = {};
};

export {
  Beta
};
