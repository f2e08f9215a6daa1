// Plans: files before what announces them, nothing twice, and a dry run that shows all of it.
import { describe, expect, test } from 'vitest';
import { draftAnnouncement } from '../../../../src/core/plan/announcement.ts';
import { planGate } from '../../../../src/core/plan/plan-gate.ts';
import { planNote } from '../../../../src/core/plan/plan-note.ts';
import { renderPlan } from '../../../../src/core/plan/render-plan.ts';
import { validateDecision } from '../../../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../../../src/domain/generated/note.validate.js';
import { validateReview } from '../../../../src/domain/generated/review.validate.js';
import type { Publication } from '../../../../src/domain/publication.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeEmergencyDraft, makeRecordDraft, sha256 } from '../../../fakes/record.ts';
import { blocked, makeFailed, makeReview } from '../../../fakes/review.ts';

const input = {
  note: makeNote(),
  noteMarkdown: '# Note\n\n## What changes\n\n- one\n',
  reportHtml: '<!DOCTYPE html>\n<title>Block</title>\n',
  review: makeReview({ findings: [...blocked.findings] }),
  decision: blocked,
  host: 'action',
  record: makeEmergencyDraft(),
  announcement: draftAnnouncement({
    note: makeNote(),
    decision: blocked,
    footprint: { services: ['receipts'], platforms: [] },
    sha256,
  }),
} as const;
const nameOf = (publication: Publication) =>
  'path' in publication && publication.kind === 'file'
    ? publication.path
    : 'name' in publication
      ? publication.name
      : publication.kind;
const textOf = (publications: readonly Publication[], path: string): string => {
  const file = publications.find((publication) => publication.kind === 'file' && publication.path === path);
  return file?.kind === 'file' ? file.text : '';
};
const outputOf = (publications: readonly Publication[], name: string): string => {
  const output = publications.find(
    (publication) => publication.kind === 'output' && publication.name === name,
  );
  return output?.kind === 'output' ? output.value : '';
};

const files = [
  'note.json',
  'note.md',
  'review.json',
  'junit.xml',
  'findings.sarif',
  'report.html',
  'window.ics',
];
const decision = 'decision.json';
const outputs = ['decision', 'reason-code', 'grade', 'result', 'note-path', 'report-path'];

describe('a gate run', () => {
  test.each([
    [
      'in a workflow with a ledger',
      input,
      [...files, 'kept-note', 'record', decision, 'summary', 'annotation', 'annotation', ...outputs],
    ],
    [
      'in a workflow',
      { ...input, record: null },
      [...files, decision, 'summary', 'annotation', 'annotation', ...outputs],
    ],
    [
      'in a shell with a ledger',
      { ...input, host: 'shell' as const },
      [...files, 'kept-note', 'record', decision],
    ],
    ['in a shell', { ...input, host: 'shell' as const, record: null }, [...files, decision]],
  ])('%s: files, record, decision, what is shown, outputs', (_, given, expected) => {
    expect(planGate(given).map(nameOf)).toEqual(expected);
  });

  test('without a window announces none', () => {
    expect(planGate({ ...input, announcement: null }).map(nameOf)).not.toContain('window.ics');
    expect(textOf(planGate(input), 'window.ics')).toContain('STATUS:CANCELLED');
  });

  test('the ledger keeps the text of note.json under the hash that the record names', () => {
    const kept = planGate(input).find((publication) => publication.kind === 'kept-note');
    expect(kept).toEqual({
      kind: 'kept-note',
      sha256: input.record.gate?.noteSha256,
      text: textOf(planGate(input), 'note.json'),
    });
  });

  test('no output names a file that is not written before it', () => {
    const seen = new Set<string>();
    for (const publication of planGate(input)) {
      if (publication.kind === 'file') seen.add(publication.path);
      if (publication.kind === 'output-path') expect(seen).toContain(publication.path);
    }
  });

  test.each([
    ['note.json', validateNote],
    ['review.json', validateReview],
    ['decision.json', validateDecision],
  ])('%s is valid by its schema, indented, and ends in a line break', (path, validate) => {
    const text = textOf(planGate(input), path);
    expect(validate(JSON.parse(text))).toBe(true);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\}\n$/);
  });

  test('the result is the decision, and loses its evidence before it is too long for a variable', () => {
    expect(JSON.parse(outputOf(planGate(input), 'result'))).toEqual(blocked);
    const evidence = Array.from({ length: 5000 }, () => ({ text: '긴 근거 문장' }));
    const long = { ...blocked, findings: [makeFailed({ evidence })] };
    const result = outputOf(planGate({ ...input, decision: long }), 'result');
    expect(new TextEncoder().encode(result).length).toBeLessThan(64 * 1024);
    expect(validateDecision(JSON.parse(result))).toBe(true);
  });

  test('is the same, to the byte, for the same input', () => {
    expect(JSON.stringify(planGate(input))).toBe(JSON.stringify(planGate(structuredClone(input))));
  });
});

describe('a note run', () => {
  test.each([
    ['shell', ['note.json', 'note.md']],
    ['action', ['note.json', 'note.md', 'note-path', 'report-path']],
  ] as const)('in a %s announces no decision', (host, expected) => {
    expect(planNote({ note: makeNote(), noteMarkdown: '# Note\n', host }).map(nameOf)).toEqual(expected);
  });
});

describe('a dry run', () => {
  test('shows every publication in order, with target, size and first lines', () => {
    const publications: readonly Publication[] = [
      { kind: 'file', path: 'note.md', text: '# Note\n\none\ntwo\nthree\nfour\n' },
      { kind: 'kept-note', sha256: 'ab'.repeat(32), text: '{}\n' },
      { kind: 'record', record: makeRecordDraft() },
      { kind: 'summary', markdown: 'x'.repeat(2048) },
      { kind: 'annotation', severity: 'error', title: 'Window', message: 'late' },
      { kind: 'output', name: 'decision', value: 'block' },
      { kind: 'output-path', name: 'note-path', path: 'note.json' },
    ];
    expect(
      renderPlan(publications, { folder: 'out', language: 'en' })
        .split('\n')
        .filter((line) => !line.startsWith('     {')),
    ).toEqual([
      'Dry run: nothing was written, published or recorded. A run would, in this order:',
      '1. file out/note.md (27 B)',
      '     # Note',
      '     one',
      '     two',
      '     … 2 more lines',
      '2. note abababababab kept in the ledger (3 B)',
      '3. record deploy-succeeded of shop in production (220 B)',
      '4. summary (2.0 KiB)',
      `     ${'x'.repeat(90)}…`,
      '5. annotation error: Window',
      '     late',
      '6. output decision (5 B)',
      '     block',
      '7. output note-path = out/note.json',
      '',
    ]);
  });

  test('numbers as many as there are', () => {
    const publications = planGate(input);
    const numbered = renderPlan(publications, { folder: 'out', language: 'ko' }).match(/^\d+\. /gm);
    expect(numbered).toHaveLength(publications.length);
  });
});
