#!/usr/bin/env node
// The program `lockkeeper`. Effects: runs the command line of this process.
import process from 'node:process';
import { endProcess } from './end-process.ts';
import { version } from './version.ts';

// --version answers before anything else is loaded.
if (process.argv[2] === '--version' || process.argv[2] === '-V') process.stdout.write(`${version}\n`);
else {
  await (await import('./run-cli.ts')).runCli(process);
  await endProcess(process);
}
