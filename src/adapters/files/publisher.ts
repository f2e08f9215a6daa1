// Performs publications: files, workflow outputs, ledger records. Effects: writes files, the ledger and the step's outputs.
import * as nodeFiles from 'node:fs';
import { join } from 'node:path';
import type { LedgerRecord } from '../../domain/generated/record.ts';
import type { LocalPublication, RecordDraft } from '../../domain/publication.ts';
import { invariant } from '../../failure.ts';
import type { ActionsSink, Ledger, Publisher } from '../../ports.ts';
import { type FileCalls, writeFileAtomically } from './atomic-write.ts';
import { makeFolders } from './make-folders.ts';
import { unwritable } from './unwritable.ts';

type PublisherInput = {
  readonly outDirectory: string;
  /** null outside of a workflow. */
  readonly actions: ActionsSink | null;
  readonly ledger: Ledger | null;
  /** Chains a draft to the last line of the ledger: `sealRecord` of core/ledger. */
  readonly seal: (draft: RecordDraft, lastLine: string | null) => LedgerRecord;
  readonly files?: FileCalls;
};

/** Creates a publisher that stops at the first publication that fails; what follows is then not announced. */
export function createPublisher(input: PublisherInput): Publisher {
  const files = input.files ?? nodeFiles;
  return {
    publish: async (publications) => {
      const written = new Set<string>();
      for (const publication of publications) {
        if (publication.kind === 'file') {
          writeOutput({ directory: input.outDirectory, ...publication }, files);
          written.add(publication.path);
        } else if (publication.kind === 'output-path') {
          invariant(
            written.has(publication.path),
            `output ${publication.name} names a file that was not written`,
          );
          const value = join(input.outDirectory, publication.path);
          sinkOf(input).setOutput({ name: publication.name, value });
        } else {
          await hand(publication, input);
        }
      }
    },
  };
}

function writeOutput(
  output: { readonly directory: string; readonly path: string; readonly text: string },
  files: FileCalls,
): void {
  const path = join(output.directory, output.path);
  try {
    makeFolders(output.directory);
    writeFileAtomically(path, output.text, files);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

type Handed = Exclude<LocalPublication, { readonly kind: 'file' | 'output-path' }>;

async function hand(publication: Handed, input: PublisherInput): Promise<void> {
  switch (publication.kind) {
    case 'summary':
      return sinkOf(input).writeSummary(publication.markdown);
    case 'annotation':
      return sinkOf(input).annotate(publication);
    case 'output':
      return sinkOf(input).setOutput({ name: publication.name, value: publication.value });
    case 'kept-note': {
      invariant(input.ledger !== null, 'a note is to be kept and there is no ledger');
      return input.ledger.keepNote({ sha256: publication.sha256, text: publication.text });
    }
    case 'record': {
      invariant(input.ledger !== null, 'a record is planned and there is no ledger');
      await input.ledger.append((lastLine) => input.seal(publication.record, lastLine));
    }
  }
}

function sinkOf({ actions }: PublisherInput): ActionsSink {
  invariant(actions !== null, 'a workflow publication is planned outside of a workflow');
  return actions;
}
