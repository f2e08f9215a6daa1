import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-E4LKYFWT.js";
import "./chunk-FCGRF2JS.js";
import "./chunk-MHDAVL4J.js";
import "./chunk-SD7BFPPP.js";
import "./chunk-7HHALT4M.js";
import "./chunk-KPCRNFPC.js";
import "./chunk-OVCL7YUC.js";
import "./chunk-72LOXWTR.js";
import "./chunk-KIZ6KU7F.js";
export {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
};
