// What a gate run publishes, in order. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Review } from '../../domain/generated/review.ts';
import type { LocalPublication, RecordDraft } from '../../domain/publication.ts';
import { renderAnnotations } from '../render/annotations.ts';
import { type Announcement, renderIcs } from '../render/ics.ts';
import { renderJunit } from '../render/junit.ts';
import { buildSarif } from '../render/sarif.ts';
import { renderSummary, summaryBytesMax } from '../render/summary.ts';
import { jsonFile } from './json-file.ts';

/**
 * Plans files first, then the note that the ledger keeps and the record, then decision.json, then what the workflow shows, then the outputs.
 *
 * What stops a publication stops those after it: no output announces a decision that is not written down,
 * and no emergency lets a release through uncounted. Where decision.json lies, the other files lie too, and
 * the ledger has the record.
 */
export function planGate(input: {
  readonly note: Note;
  readonly noteMarkdown: string;
  /** The page for people. */
  readonly reportHtml: string;
  readonly review: Review;
  readonly decision: Decision;
  readonly host: 'shell' | 'action';
  readonly record: RecordDraft | null;
  /** What others should know of the window; null: there is none. */
  readonly announcement: Announcement | null;
}): readonly LocalPublication[] {
  const { note, noteMarkdown, review, decision, record, announcement } = input;
  const noteFile = jsonFile('note.json', note);
  return [
    noteFile,
    { kind: 'file', path: 'note.md', text: noteMarkdown },
    jsonFile('review.json', review),
    { kind: 'file', path: 'junit.xml', text: renderJunit(review, decision) },
    jsonFile('findings.sarif', buildSarif(review, decision)),
    { kind: 'file', path: 'report.html', text: input.reportHtml },
    ...(announcement === null
      ? []
      : [{ kind: 'file' as const, path: 'window.ics', text: renderIcs(announcement) }]),
    ...(record === null ? [] : ledgerPublications(record, noteFile.text)),
    jsonFile('decision.json', decision),
    ...(input.host === 'action' ? workflowPublications(input) : []),
  ];
}

/** The note first: a record that names a note which was never kept would promise too much. */
function ledgerPublications(record: RecordDraft, noteText: string): readonly LocalPublication[] {
  const sha256 = record.gate?.noteSha256;
  return [
    ...(sha256 === undefined ? [] : [{ kind: 'kept-note' as const, sha256, text: noteText }]),
    { kind: 'record', record },
  ];
}

function workflowPublications(input: {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly review: Review;
  readonly decision: Decision;
}): readonly LocalPublication[] {
  const { note, noteMarkdown, decision } = input;
  const { advice } = input.review;
  const { language } = note;
  const markdown = renderSummary({
    noteMarkdown,
    decision,
    ...(advice !== undefined && { advice }),
    language,
    bytesMax: summaryBytesMax,
  });
  return [
    { kind: 'summary', markdown },
    ...renderAnnotations(decision, language),
    { kind: 'output', name: 'decision', value: decision.decision },
    { kind: 'output', name: 'reason-code', value: decision.reasonCode },
    { kind: 'output', name: 'grade', value: decision.grade },
    { kind: 'output', name: 'result', value: resultOutput(decision) },
    { kind: 'output-path', name: 'note-path', path: 'note.json' },
    { kind: 'output-path', name: 'report-path', path: 'report.html' },
  ];
}

/** A variable of a Linux process holds 128 KiB, and workflows hand outputs on in variables. */
const resultBytesMax = 64 * 1024;

/** decision.json on one line; without evidence when that is too long: the file has it. */
function resultOutput(decision: Decision): string {
  const whole = JSON.stringify(decision);
  if (new TextEncoder().encode(whole).length <= resultBytesMax) return whole;
  const findings = decision.findings.map((finding) => ({ ...finding, evidence: [] }));
  return JSON.stringify({ ...decision, findings });
}
