// A program for the test: keeps the same notes as its siblings do, many times. Effects: writes files.
//
//   node keep.mjs DIRECTORY COUNT
import { createFileLedger } from '../../../../src/adapters/ledger-file/file-ledger.ts';
import { sha256 } from '../../../fakes/record.ts';

const [directory = '', count = ''] = process.argv.slice(2);
const ledger = createFileLedger({ directory });
for (let index = 0; index < Number(count); index += 1) {
  const text = `{"note":${index},"padding":"${'x'.repeat(20_000)}"}\n`;
  await ledger.keepNote({ sha256: sha256(text), text });
  if ((await ledger.readNote(sha256(text))) !== text) process.exitCode = 1;
}
