// The GitHub Action. Effects: runs one step of a workflow in this process.
import process from 'node:process';
import { endProcess } from './end-process.ts';

await (await import('./run-action.ts')).runAction(process);
await endProcess(process);
