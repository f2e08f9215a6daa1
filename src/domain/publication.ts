// Outward effects as values: what a run would do, before it does it. Pure.
import type { LedgerRecord } from './generated/record.ts';
import type { RemotePublication } from './remote-publication.ts';

/** A record before it is chained. */
export type RecordDraft = Omit<LedgerRecord, 'sequence' | 'previous' | 'hash'>;

/** One outward effect. `path` is relative to the output folder; those over the network come last. */
export type Publication = LocalPublication | RemotePublication;

/** What this machine, the ledger and the runner keep. When one fails, those after it are not performed. */
export type LocalPublication =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'summary'; readonly markdown: string }
  | {
      readonly kind: 'annotation';
      readonly severity: 'error' | 'warning';
      readonly title: string;
      readonly message: string;
      readonly path?: string;
      readonly line?: number;
    }
  | { readonly kind: 'output'; readonly name: string; readonly value: string }
  /** An output whose value is where a file of the output folder lies. */
  | { readonly kind: 'output-path'; readonly name: string; readonly path: string }
  /** The text of a note that the ledger keeps, so that later releases can learn from it; `sha256` is its hash. */
  | { readonly kind: 'kept-note'; readonly sha256: string; readonly text: string }
  | { readonly kind: 'record'; readonly record: RecordDraft };
