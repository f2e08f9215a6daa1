// A release ready to be drafted, with facts of each kind, and its note by rules. Pure.
import { condense } from '../../src/core/condense/condense.ts';
import type { DraftInput } from '../../src/core/draft/draft-input.ts';
import { draftNote } from '../../src/core/draft/draft-note.ts';
import { chooseTemplate } from '../../src/core/draft/templates.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Digest, Fact } from '../../src/domain/digest.ts';
import type { Note } from '../../src/domain/generated/note.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Settings, TemplateId } from '../../src/domain/settings.ts';
import { makeChange, makeCommit, makeModule, sha } from './change.ts';
import { foundIssue, makeContext } from './context.ts';
import { dangerousChange } from './dangerous-change.ts';
import { makeRelease } from './release.ts';
import { makeSettings } from './settings.ts';

export type DraftCase = { readonly input: DraftInput; readonly baseline: Note };

/** Drafts `change` by rules; `edit` changes the digest first, for example to add what sources say. */
export function makeDraftCase(
  options: {
    readonly change?: Change;
    readonly language?: Language;
    readonly settings?: Partial<Settings>;
    readonly template?: TemplateId;
    readonly edit?: (digest: Digest) => Digest;
  } = {},
): DraftCase {
  const language = options.language ?? 'en';
  const change = options.change ?? toldChange;
  const digest = condense(change, { language, budgetTokens: 6000, factsMax: 200 });
  const input: DraftInput = {
    change,
    digest: (options.edit ?? withStatements)(digest),
    release: makeRelease({ language }),
    settings: makeSettings({ language, ...options.settings }),
    template: chooseTemplate(options.template ?? 'deploy', new Map()),
  };
  return { input, baseline: draftNote(input) };
}

/** The dangerous change, with an issue that the tracker knows. */
export const toldChange: Change = {
  ...dangerousChange,
  context: makeContext({ issues: [foundIssue({ key: 'IR-1', title: 'Remove a status' })] }),
};

const statements: Fact['details'] = [
  {
    text: 'Clients that still send `POST` get an error 400.',
    kind: 'behaviour',
    refs: ['jira:IR-1'],
  },
  { text: 'The flag `report-lock` is off by default.', kind: 'flag', refs: ['pr:#381'] },
  { text: 'A report that was `POST` opens as `ON_HOLD`.', kind: 'acceptance', refs: ['jira:IR-1'] },
];

/** What issues and pull requests say, below the migration. */
const withStatements = (digest: Digest): Digest => ({
  ...digest,
  facts: digest.facts.map((fact) =>
    fact.category === 'migration' ? { ...fact, details: [...fact.details, ...statements] } : fact,
  ),
});

/** A release of `count` ordinary commits, each a fact of its own. */
export const changeOf = (count: number): Change =>
  makeChange({
    modules: [
      makeModule({
        commits: Array.from({ length: count }, (_, index) =>
          makeCommit({
            sha: sha(`${(index + 1).toString(16).padStart(4, '0')}ab`),
            headline: `Add report number ${index + 1}`,
            pullRequests: [1000 + index],
          }),
        ),
      }),
    ],
  });
