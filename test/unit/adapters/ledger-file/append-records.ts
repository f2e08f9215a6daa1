// A program for the test: appends records to a ledger. Effects: appends to files.
//
//   node append.mjs DIRECTORY NAME COUNT
import { createFileLedger } from '../../../../src/adapters/ledger-file/file-ledger.ts';
import { sealRecord } from '../../../../src/core/ledger/seal.ts';
import { makeRecordDraft, sha256 } from '../../../fakes/record.ts';

const [directory = '', name = '', count = ''] = process.argv.slice(2);
const ledger = createFileLedger({ directory });
for (let index = 0; index < Number(count); index += 1) {
  const draft = makeRecordDraft({ actor: `${name}-${index}` });
  await ledger.append((lastLine) => sealRecord(draft, lastLine, sha256));
}
