#!/usr/bin/env node
import "./chunks/chunk-7VZ5H7B6.js";

// src/hosts/cli.ts
import process from "node:process";

// src/hosts/version.ts
var version = true ? "0.1.0" : "unbuilt";

// src/hosts/cli.ts
if (process.argv[2] === "--version" || process.argv[2] === "-V") process.stdout.write(`${version}
`);
else await (await import("./chunks/run-cli-ZKLKF45A.js")).runCli(process);
