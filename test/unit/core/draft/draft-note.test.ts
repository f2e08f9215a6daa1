// Tests the drafted note: valid by schema, cited, counted, and about this change. Pure.
import { describe, expect, it } from 'vitest';
import { condense } from '../../../../src/core/condense/condense.ts';
import { draftNote } from '../../../../src/core/draft/draft-note.ts';
import { chooseTemplate } from '../../../../src/core/draft/templates.ts';
import type { Change } from '../../../../src/domain/change.ts';
import { validateNote } from '../../../../src/domain/generated/note.validate.js';
import type { Language } from '../../../../src/domain/language.ts';
import type { Settings, TemplateId } from '../../../../src/domain/settings.ts';
import {
  addedLines,
  makeChange,
  makeCommit,
  makeFile,
  makeModule,
  makeRange,
  sha,
} from '../../../fakes/change.ts';
import { dangerousChange } from '../../../fakes/dangerous-change.ts';
import { changeOf, makeDraftCase } from '../../../fakes/draft-case.ts';
import { makeRepository } from '../../../fakes/note.ts';
import { makeRelease } from '../../../fakes/release.ts';
import { makeSettings } from '../../../fakes/settings.ts';

function draft(
  change: Change,
  input: { language?: Language; settings?: Partial<Settings>; template?: TemplateId } = {},
) {
  const language = input.language ?? 'en';
  const digest = condense(change, { language, budgetTokens: 2300, factsMax: 40 });
  return draftNote({
    change,
    digest,
    release: makeRelease({ language }),
    settings: makeSettings({ language, ...input.settings }),
    template: chooseTemplate(input.template ?? 'deploy', new Map()),
  });
}

describe('draftNote', () => {
  it.each(['en', 'ko'] as const)(
    'is valid by schema in %s, with whole commit and file counts',
    (language) => {
      const note = draft(dangerousChange, { language });
      expect(validateNote(note), JSON.stringify(validateNote.errors)).toBe(true);
      for (const tally of [note.coverage.commits, note.coverage.files]) {
        expect(tally.summarised + tally.grouped + tally.cut + tally.failed).toBe(tally.seen);
        expect(tally.failed).toBe(0);
      }
      expect(note.coverage.unread.binary).toBe(1);
    },
  );

  it('says first what is dangerous', () => {
    const { summary } = draft(dangerousChange);
    expect(summary).toMatch(/^Risk: high\. 1 database migration/);
    expect(summary).toContain('V1_33');
    expect(summary).toContain('1 breaking change');
    expect(summary).toContain('takes away 1 commit that runs now');
  });

  it.each([
    ['en', 'say the sources: “BREAKING CHANGE: amounts are strings”, “The header is renamed” and 1 more.'],
    ['ko', '변경 3건: “BREAKING CHANGE: amounts are strings”, “The header is renamed” 외 1건.'],
  ] as const)(
    'says in the summary what only issues and pull requests call breaking, in %s',
    (language, told) => {
      const texts = [
        'The header is renamed',
        'The old field is gone',
        'BREAKING CHANGE: amounts are strings.',
      ];
      const { baseline } = makeDraftCase({
        change: changeOf(4),
        language,
        edit: (digest) => ({
          ...digest,
          facts: digest.facts.map((fact, index) => {
            const text = texts[index];
            const refs = ['pr:#1000'];
            return text === undefined ? fact : { ...fact, details: [{ text, kind: 'breaking', refs }] };
          }),
        }),
      });
      expect(baseline.summary).toContain(told);
    },
  );

  it('warns what a rollback does not bring back, and asks to save it first', () => {
    const note = draft(dangerousChange);
    expect(note.rollback.caveats[0]?.text).toMatch(
      /V1_33 overwrites `POST` with `ON_HOLD` in `report` and keeps no copy/,
    );
    expect(note.checklists.before[0]?.text).toMatch(/snapshot of `report`/);
    expect(note.checklists.after[0]?.text).toBe('Count of rows with status = `POST` is 0 in `report`');
    expect(note.rollback.caveats.map((caveat) => caveat.text).join('\n')).toContain(
      'brings back 1 commit of receipts that this deploy takes away',
    );
  });

  it('watches what was undone once', () => {
    const watch = draft(dangerousChange).monitoring.scenario.find((candidate) =>
      candidate.signal.startsWith('Remove the status'),
    );
    expect(watch?.signal).toContain('#378');
  });

  it('cites a source for every change, and only sources that exist', () => {
    const note = draft(dangerousChange);
    const repository = note.repositories[0] ?? makeRepository();
    const known = new Set([
      ...repository.commits.map((commit) => commit.ref),
      ...repository.takesAway.map((taken) => taken.ref),
      `c:${repository.range.baseSha.slice(0, 8)}`,
      'jira:IR-1',
      ...[370, 371, 372, 376, 378, 381].map((number) => `pr:#${number}`),
      ...dangerousChange.modules.flatMap((module) => module.files.map((file) => `file:${file.path}`)),
    ]);
    const claims = [
      ...note.changes,
      ...note.changes.flatMap((change) => change.details ?? []),
      ...note.impact.scope,
      ...note.rollback.caveats,
      ...note.monitoring.scenario,
    ];
    for (const ref of claims.flatMap((claim) => claim.refs)) expect(known).toContain(ref);
    for (const change of note.changes) expect(change.refs.length, change.text).toBeGreaterThan(0);
  });

  it('cites a source for what it only counts', () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      makeFile({
        path: `config/app-${index}.properties`,
        excerpt: addedLines(`key.${index} = ${index}`),
      }),
    );
    const note = draft(makeChange({ modules: [makeModule({ files })] }));
    const rest = note.impact.scope.find(({ text }) => text.startsWith('and 12 more settings'));
    expect(rest?.refs.length).toBeGreaterThan(0);
  });

  it.each([
    ['a released base needs no build', makeRange({ base: 'v1.4.0' }), {}, 'REDEPLOY_NO_BUILD'],
    ['a bare commit does', makeRange({ base: sha('b0') }), {}, 'REDEPLOY'],
    [
      'what the ledger says was released too',
      makeRange({ base: sha('b0'), source: 'ledger' }),
      {},
      'REDEPLOY_NO_BUILD',
    ],
    [
      'the config has the last word',
      makeRange(),
      { rollback: { strategy: 'CANARY', trigger: null, steps: null } },
      'CANARY',
    ],
  ] as const)('%s', (_name, range, settings, strategy) => {
    expect(draft(makeChange({ modules: [makeModule({ range })] }), { settings }).rollback.strategy).toBe(
      strategy,
    );
  });

  it('keeps the title within 100 characters whatever the names', () => {
    const long = 'A very long headline about everything that happened in this release and more '.repeat(4);
    const note = draft(
      makeChange({
        modules: [makeModule({ name: 'module-'.repeat(20), commits: [makeCommit({ headline: long })] })],
      }),
    );
    expect(note.title.length).toBeLessThanOrEqual(100);
  });

  it('tells an empty range as one', () => {
    const note = draft(
      makeChange({
        modules: [makeModule({ commits: [], files: [] })],
        impact: { level: 'low', reasons: [{ kind: 'only', what: 'nothing', refs: [] }] },
      }),
    );
    expect(validateNote(note)).toBe(true);
    expect(note.summary).toContain('Base and head are the same');
  });

  it('takes the work template for infrastructure work, and its way back', () => {
    const note = draft(makeChange(), { template: 'work-kubernetes-upgrade' });
    expect(note.kind).toBe('work');
    expect(note.rollback.scenario.filter((step) => step.step === 'action').length).toBeGreaterThan(0);
  });
});
