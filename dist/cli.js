#!/usr/bin/env node
import {
  version
} from "./chunks/chunk-M7W6OC5M.js";
import {
  endProcess
} from "./chunks/chunk-2TVBNIKZ.js";
import "./chunks/chunk-KIZ6KU7F.js";

// src/hosts/cli.ts
import process from "node:process";
if (process.argv[2] === "--version" || process.argv[2] === "-V") process.stdout.write(`${version}
`);
else {
  await (await import("./chunks/run-cli-UKCH7ML7.js")).runCli(process);
  await endProcess(process);
}
