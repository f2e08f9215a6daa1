// The GitHub Action. Effects: runs one step of a workflow in this process.
import process from 'node:process';

await (await import('./run-action.ts')).runAction(process);
