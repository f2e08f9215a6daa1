// The text of each kind of source, with the plain words before it that a summary needs. Pure.
import type { Commit } from '../../domain/change.ts';
import type { EarlierNote, PullRequestContext, TrackedIssue } from '../../domain/context.ts';
import { plainLine } from '../text/plain-line.ts';
import { plainSource } from '../text/untrusted-text.ts';
import { commitProse } from './commit-prose.ts';
import { withoutForms } from './form-lines.ts';
import { estimateTokens } from './tokens.ts';

/** Title of the section that holds the acceptance criteria of an issue. */
export const acceptanceHeading = 'Acceptance criteria';

/** Names of the lines that say what the tracker or host keeps in fields. */
const fieldNames = [
  'Type',
  'Status',
  'Priority',
  'Parent',
  'Epic',
  'Fix versions',
  'Labels',
  'Links',
  'Author',
  'Approved by',
  'Closes',
] as const;

type FieldName = (typeof fieldNames)[number];

/** Lines of fields, and what they begin with: rules skip them, a model may use them. */
export const fieldLine = new RegExp(`^(?:${fieldNames.join('|')}): `, 'u');

/** An issue: what its fields say, then the acceptance criteria, then the description. */
export function issueText(issue: TrackedIssue): string {
  const acceptance = plainSource(issue.acceptanceCriteria ?? '');
  const description = plainSource(issue.description);
  return joinSections([
    joinFields([
      ['Type', issue.type],
      ['Status', issue.status],
      ['Priority', issue.priority ?? ''],
      ['Parent', issue.parent === null ? '' : `${issue.parent.key} ${issue.parent.title}`],
      ['Epic', issue.epic === null ? '' : `${issue.epic.key} ${issue.epic.title}`],
      ['Fix versions', issue.fixVersions.join(', ')],
      ['Labels', issue.labels.join(', ')],
      [
        'Links',
        issue.links
          .map(
            ({ name, key, title, status }) =>
              `${name} ${key} ${title}${status === null ? '' : ` (${status})`}`,
          )
          .join('; '),
      ],
    ]),
    // Read from a section of the description, they stand there already.
    acceptance === '' || description.includes(acceptance) ? '' : `${acceptanceHeading}:\n${acceptance}`,
    description,
  ]);
}

/** A pull request: labels, people, what it closes, then its description. */
export function pullRequestText(pull: PullRequestContext): string {
  const approvers = pull.reviews.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer);
  return joinSections([
    joinFields([
      ['Labels', pull.labels.join(', ')],
      ['Author', pull.author ?? ''],
      ['Approved by', [...new Set(approvers)].join(', ')],
      ['Closes', pull.linkedIssues.map(({ number, title }) => `#${number} ${title}`).join('; ')],
    ]),
    withoutForms(plainSource(pull.body)),
  ]);
}

/** Each commit that says more than its headline, under its ref; empty when none does. */
export function commitsText(commits: readonly Commit[]): string {
  return joinSections(
    commits.flatMap((commit) => {
      const body = commitProse(plainSource(commit.body), commit.headline);
      return body.length < bodyLengthMin ? [] : [`${commit.ref}: ${plainLine(commit.headline)}\n\n${body}`];
    }),
  );
}

/** Shorter bodies are keys and marks. Units: characters. */
const bodyLengthMin = 30;

/** An earlier note: what changed, what its rollback would not bring back, and the checks that people or a model added. */
export function noteText({ note }: EarlierNote): string {
  const { before, during, after } = note.checklists;
  const added = [...before, ...during, ...after].filter(
    ({ source }) => source === 'config' || source === 'change' || source === 'model',
  );
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${heading}:\n${lines.map((line) => `- ${plainLine(line)}`).join('\n')}`;
  return joinSections([
    list(
      'Changes',
      note.changes.map(({ text }) => text),
    ),
    list(
      'A rollback does not bring back',
      note.rollback.caveats.map(({ text }) => text),
    ),
    list(
      'Checklist',
      added.map(({ text }) => text),
    ),
  ]);
}

/** `text` up to the last paragraph within `tokensMax`, with a line that says how much is missing. */
export function cutAtParagraph(text: string, tokensMax: number): string {
  const total = estimateTokens(text);
  if (total <= tokensMax) return text;
  const kept: string[] = [];
  let tokens = 0;
  for (const paragraph of text.split('\n\n')) {
    const cost = estimateTokens(paragraph) + 1;
    if (tokens + cost > tokensMax) {
      // One paragraph of everything: cut where the budget ends.
      if (kept.length === 0) kept.push(paragraph.slice(0, Math.floor(paragraph.length * (tokensMax / cost))));
      break;
    }
    kept.push(paragraph);
    tokens += cost;
  }
  const told = kept.join('\n\n').replace(/[\ud800-\udbff]$/u, '');
  return `${told}\n\n[${total - estimateTokens(told)} of about ${total} tokens were not read]`;
}

const joinFields = (fields: readonly (readonly [FieldName, string])[]): string =>
  fields
    .map(([name, value]) => [name, plainLine(plainSource(value))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

const joinSections = (sections: readonly string[]): string =>
  sections.filter((section) => section.trim() !== '').join('\n\n');
