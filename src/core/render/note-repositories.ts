// Renders the repositories part of a note: ranges, what disappears, issues, people, all commits. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import { plural } from '../condense/group-facts.ts';
import { describeRef } from '../draft/note-values.ts';
import { countOf } from '../review/wording.ts';
import { cutAt } from '../text/cut-at.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Heading } from './note-headings.ts';
import { codeSpan, type RefLinks } from './ref-links.ts';

type RepositoryPart = Note['repositories'][number];
type Taken = RepositoryPart['takesAway'][number];
type Words = (heading: Heading) => string;
type Wording = { readonly words: Words; readonly links: RefLinks };

const takesAwayMax = 30;
const commitsMax = 300;
const namedMax = 12;
/** Characters of a subject that are shown; note.json has all of it. */
const subjectMax = 200;

/** Two bodies: what the deploy takes away (empty when nothing), then every repository with its commits folded. */
export function repositorySections(
  note: Note,
  words: Words,
  links: RefLinks,
): readonly [takesAway: string, repositories: string] {
  const takesAway = note.repositories
    .filter((repository) => repository.takesAway.length > 0)
    .map((repository) => takesAwayList(note, repository, { words, links }));
  return [
    takesAway.join('\n\n'),
    note.repositories.map((repository) => repositoryText(note, repository, { words, links })).join('\n\n'),
  ];
}

function takesAwayList(note: Note, repository: RepositoryPart, { words, links }: Wording): string {
  const name = escapeMarkdown(repository.name);
  const lost = repository.takesAway.filter((taken) => taken.equivalentIn === undefined);
  const back = repository.takesAway.filter((taken) => taken.equivalentIn !== undefined);
  const lineOf = (taken: Taken): string => {
    const equivalent =
      taken.equivalentIn === undefined ? '' : `, ${words('equivalent')}${links([taken.equivalentIn])}`;
    return `- ${escapeMarkdown(taken.subject)}, ${escapeMarkdown(taken.author)}${links([taken.ref])}${equivalent}`;
  };
  const listOf = (title: Bilingual, all: readonly Taken[]): readonly string[] => {
    const shown = all.slice(0, takesAwayMax).map(lineOf);
    return all.length === 0
      ? []
      : [[title[note.language], '', ...shown, ...more(all.length - shown.length, note)].join('\n')];
  };
  return [
    ...listOf(
      {
        en: `${countOf(lost.length, 'commit')} of ${name} ${lost.length === 1 ? 'runs' : 'run'} now and will be gone:`,
        ko: `현재 배포되어 있으나 이번 배포로 사라지는 ${name} 커밋 ${lost.length}건:`,
      },
      lost,
    ),
    ...listOf(
      {
        en: `${countOf(back.length, 'commit')} of ${name} ${back.length === 1 ? 'comes' : 'come'} back under another id:`,
        ko: `같은 변경이 다른 커밋으로 다시 포함되는 ${name} 커밋 ${back.length}건:`,
      },
      back,
    ),
  ].join('\n\n');
}

const more = (count: number, note: Note): readonly string[] =>
  count > 0
    ? [{ en: `- and ${count} more, see note.json`, ko: `- 외 ${count}건은 note.json 참고` }[note.language]]
    : [];

function repositoryText(note: Note, repository: RepositoryPart, { words, links }: Wording): string {
  const { range, statistics } = repository;
  const name =
    repository.url === null
      ? escapeMarkdown(repository.name)
      : `[${escapeMarkdown(repository.name)}](${encodeURI(repository.url)})`;
  const source = {
    flag: { en: 'given', ko: '지정' },
    ledger: { en: 'from the ledger', ko: '원장 기준' },
    deployment: { en: 'from deployments', ko: '배포 기록 기준' },
    'previous-build': { en: 'last build that succeeded', ko: '마지막으로 성공한 빌드 기준' },
    tag: { en: 'newest reachable tag', ko: '가장 최근 태그' },
    note: { en: 'only the note says so', ko: '노트에 적힌 값, 확인되지 않음' },
  }[range.source][note.language];
  const ancestry = range.baseIsAncestor
    ? ''
    : { en: '; base is not an ancestor of head', ko: '; 기준 커밋이 대상의 조상이 아님' }[note.language];
  const sure = repository.issues.filter((issue) => issue.confidence !== 'low');
  const unsure = repository.issues.filter((issue) => issue.confidence === 'low');
  const people = repository.authors.map(
    (author) => `${escapeMarkdown(author.name)}${author.bot ? ' 🤖' : ''} (${author.commits})`,
  );
  const counts = {
    en: `${plural(statistics.commits, 'commit')}, ${plural(statistics.files, 'file')} (+${statistics.insertions} −${statistics.deletions})`,
    ko: `커밋 ${statistics.commits}건, 파일 ${statistics.files}개 (+${statistics.insertions} −${statistics.deletions})`,
  }[note.language];
  const lines = [
    `### ${name}`,
    '',
    `- ${escapeMarkdown(describeRef(range.base, range.baseSha))} → ${escapeMarkdown(describeRef(range.head, range.headSha))} (${source}${ancestry}): ${counts}`,
    ...issueLines(sure, { words, links }),
    ...pullRequestLines(repository, { words, links }),
    ...checkLines(repository, words),
    ...(unsure.length > 0
      ? [
          `- ${words('issues')} (${words('lessSure')}): ${unsure.map((issue) => escapeMarkdown(issue.key)).join(', ')}`,
        ]
      : []),
    ...(people.length > 0 ? [`- ${words('people')}: ${people.join(', ')}`] : []),
  ];
  return repository.commits.length === 0
    ? lines.join('\n')
    : `${lines.join('\n')}\n\n${commitList(note, repository, words)}`;
}

const linkOf = (links: RefLinks, ref: string): string => links([ref]).slice(2, -1);

/** In one line as long as only the keys are known, else a line each: what was planned, and how far it is. */
function issueLines(issues: RepositoryPart['issues'], { words, links }: Wording): readonly string[] {
  if (issues.length === 0) return [];
  const keys = issues.map((issue) => linkOf(links, `jira:${issue.key}`));
  if (issues.every(({ title }) => title === undefined)) return [`- ${words('issues')}: ${keys.join(', ')}`];
  const lines = issues.map((issue, index) => {
    const status = issue.status === undefined ? '' : ` _(${escapeMarkdown(issue.status)})_`;
    const title = issue.title === undefined ? '' : ` ${escapeMarkdown(cutAt(issue.title, subjectMax))}`;
    return `  - ${keys[index]}${title}${status}`;
  });
  return [`- ${words('issues')}:`, ...lines];
}

/** Who approved what, where the host was asked. */
function pullRequestLines(repository: RepositoryPart, { words, links }: Wording): readonly string[] {
  const asked = repository.pullRequests.filter(({ approvedBy }) => approvedBy !== undefined);
  if (asked.length === 0) return [];
  const approved = asked.filter(({ approvedBy = [] }) => approvedBy.length > 0);
  const bare = asked.filter(({ approvedBy = [] }) => approvedBy.length === 0);
  const named = bare.slice(0, namedMax).map(({ ref }) => linkOf(links, ref));
  const rest = bare.length - named.length;
  const without =
    bare.length === 0 ? '' : `; ${words('notApproved')}: ${named.join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
  return [`- ${words('pullRequests')}: ${words('approved')} ${approved.length}/${asked.length}${without}`];
}

/** How many checks of head passed, and each that did not. */
function checkLines({ checks }: RepositoryPart, words: Words): readonly string[] {
  if (checks === undefined || checks.length === 0) return [];
  const passed = checks.filter(({ state }) => state === 'success').length;
  const others = checks.filter(
    ({ state }) => state !== 'success' && state !== 'skipped' && state !== 'neutral',
  );
  const named = others.slice(0, namedMax).map(({ name, state }) => `${codeSpan(name)} (${words(state)})`);
  const rest = others.length - named.length;
  const list = others.length === 0 ? '' : `: ${named.join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
  return [`- ${words('checks')}: ${words('passed')} ${passed}/${checks.length}${list}`];
}

function commitList(note: Note, repository: RepositoryPart, words: Words): string {
  const shown = repository.commits.slice(0, commitsMax).map((commit) => {
    const fate = commit.fate === undefined ? '' : ` _(${words(commit.fate)})_`;
    return `- ${codeSpan(commit.sha.slice(0, 8))} ${escapeMarkdown(cutAt(commit.subject, subjectMax))}, ${escapeMarkdown(commit.author)}${fate}`;
  });
  const all = [...shown, ...more(repository.commits.length - shown.length, note)];
  return `<details><summary>${words('commits')} (${repository.commits.length})</summary>\n\n${all.join('\n')}\n\n</details>`;
}
