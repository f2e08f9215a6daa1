// The default standard over drafted notes: what the gate drafts must be able to pass what it asks for.

import { describe, expect, it } from 'vitest';
import { condense } from '../../../../src/core/condense/condense.ts';
import { draftNote } from '../../../../src/core/draft/draft-note.ts';
import { builtInTemplates, chooseTemplate } from '../../../../src/core/draft/templates.ts';
import { reviewRelease } from '../../../../src/core/review/review.ts';
import type { Change, WorkType } from '../../../../src/domain/change.ts';
import { emptyEvidence } from '../../../../src/domain/evidence.ts';
import type { Language } from '../../../../src/domain/language.ts';
import type { TemplateId } from '../../../../src/domain/settings.ts';
import { makeChange, makeCommit, makeFile, makeMigration, makeModule, sha } from '../../../fakes/change.ts';
import { makeRelease } from '../../../fakes/release.ts';
import { makeSettings, makeStandard } from '../../../fakes/settings.ts';

const allTypes: readonly WorkType[] = [
  'database-migration',
  'api-contract',
  'infrastructure',
  'kubernetes',
  'ci',
  'dependency',
  'configuration',
  'security',
  'certificate',
  'payment',
];

const migration = makeMigration();
const changeOf = (types: readonly WorkType[]): Change =>
  makeChange({
    workTypes: types.map((type) => ({ type, files: 1, evidence: [`file:${migration.path}`] })),
    impact: {
      level: 'high',
      reasons: [{ kind: 'destroys-data', path: migration.path, table: 'receipt', refs: [] }],
    },
    modules: [
      makeModule({
        commits: [
          makeCommit({ touched: [{ status: 'A', path: migration.path }] }),
          makeCommit({ sha: sha('b1'), headline: 'Drop v1', breaking: 'v1 endpoints are gone' }),
        ],
        files: [makeFile({ path: migration.path, status: 'added' })],
        migrations: [migration],
      }),
    ],
  });

function judge(input: {
  readonly types: readonly WorkType[];
  readonly template: TemplateId;
  readonly language: Language;
}): readonly string[] {
  const { language } = input;
  const change = changeOf(input.types);
  const release = makeRelease({ language });
  const settings = makeSettings({ language });
  const digest = condense(change, { language, budgetTokens: 2300, factsMax: 40 });
  const note = draftNote({
    change,
    digest,
    release,
    settings,
    template: chooseTemplate(input.template, new Map()),
  });
  const standard = makeStandard();
  return reviewRelease({
    change,
    note,
    release,
    evidence: emptyEvidence,
    standard,
    expressions: new Map(),
    settings,
  })
    .filter((finding) => finding.status !== 'pass')
    .map((finding) => `${finding.rule}: ${finding.message}`);
}

describe.each([...builtInTemplates.keys()])('a note drafted from %s', (template) => {
  it.each([...allTypes.map((type) => [type]), allTypes, []])(
    'meets the default standard but for the lost table: %s',
    (...types) => {
      for (const language of ['en', 'ko'] as const) {
        expect(judge({ types, template, language })).toEqual([
          expect.stringMatching(/^irreversible-migration: .*V1_33/),
        ]);
      }
    },
  );
});
