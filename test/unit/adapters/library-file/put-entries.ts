// A process that adds its own entries to a library, one call an entry. Effects: writes files.
import { createClock } from '../../../../src/adapters/clock.ts';
import { createFileLibrary } from '../../../../src/adapters/library-file/file-library.ts';
import { makeEntry } from '../../../fakes/library-entry.ts';

const [directory = '', name = '', count = '0'] = process.argv.slice(2);
const library = createFileLibrary({ directory, clock: createClock(null), remainingMs: () => 60_000 });
for (let index = 0; index < Number(count); index += 1) {
  await library.put([makeEntry(`${name}-${index}`), makeEntry('shared', { title: `by ${name}, ${index}` })]);
  await library.addFeedback({
    at: '2026-11-27T10:00:00Z',
    incident: `${name}-${index}`,
    verdict: 'relevant',
    release: { text: name },
    actor: null,
  });
}
