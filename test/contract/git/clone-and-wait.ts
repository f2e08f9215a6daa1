// A program for the test: clones as a run does, and handles signals as a run does. Effects: runs git, handles signals.
//
//   node clone.mjs URL
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import { watchSignals } from '../../../src/hosts/interrupt.ts';

watchSignals(process, () => undefined);
await createSourceControl({}).cloneRepository(process.argv[2] ?? '');
