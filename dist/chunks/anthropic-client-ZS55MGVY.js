import {
  BaseAnthropic,
  Messages,
  clientOptions
} from "./chunk-5AKYXQUX.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/anthropic/anthropic-client.ts
var baseUrlDefault = "https://api.anthropic.com";
function createAnthropicClient(input) {
  const client = new BaseAnthropic({
    ...clientOptions({ ...input, baseUrl: input.baseUrl ?? baseUrlDefault }),
    apiKey: input.apiKey
  });
  const messages = new Messages(client);
  return {
    create: (params, options) => messages.create(params, options),
    countTokens: (params, options) => messages.countTokens(params, options)
  };
}
export {
  createAnthropicClient
};
