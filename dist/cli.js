#!/usr/bin/env node
import {
  endProcess
} from "./chunks/chunk-2TVBNIKZ.js";
import "./chunks/chunk-KIZ6KU7F.js";

// src/hosts/cli.ts
import process from "node:process";

// src/hosts/version.ts
var version = true ? "0.1.0" : "unbuilt";

// src/hosts/cli.ts
if (process.argv[2] === "--version" || process.argv[2] === "-V") process.stdout.write(`${version}
`);
else {
  await (await import("./chunks/run-cli-I4XHIK3Q.js")).runCli(process);
  await endProcess(process);
}
