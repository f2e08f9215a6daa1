// The outputs of the Action: the one table. Pure.

export const outputNames = [
  'decision',
  'reason-code',
  'grade',
  'result',
  'note-path',
  'report-path',
  'artifact-url',
  'comment-url',
] as const;

export type OutputName = (typeof outputNames)[number];

/** Every output is set on every path; `failed` is its value when the gate failed, null: the failure itself as JSON. */
export const outputs: {
  readonly [name in OutputName]: { readonly description: string; readonly failed: string | null };
} = {
  decision: {
    description: 'pass, warn or block. block also when the gate failed: what was not judged must not pass.',
    failed: 'block',
  },
  'reason-code': {
    description: 'Why, from the closed list of schemas/decision.schema.json; error when the gate failed.',
    failed: 'error',
  },
  grade: { description: 'stable, caution, warning or danger; empty when the gate failed.', failed: '' },
  result: {
    description:
      'decision.json on one line; when the gate failed {schemaVersion, exitCode, error: {code, message, hint, problems}}.',
    failed: null,
  },
  'note-path': { description: 'Path of note.json; empty when it was not written.', failed: '' },
  'report-path': {
    description:
      'Path of report.html, the page for people; of note.md when only the note was written; empty when neither was.',
    failed: '',
  },
  'artifact-url': {
    description: 'Page of the artifact with the files, for `publish: artifact`; empty when none was kept.',
    failed: '',
  },
  'comment-url': {
    description: 'Address of the comment on the pull request; empty when none was written.',
    failed: '',
  },
};
