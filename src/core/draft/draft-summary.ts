// Drafts the title and the summary: what is dangerous and how large, readable in ten seconds. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { Language } from '../../domain/language.ts';
import { irreversibleStatements } from '../change/migrations/irreversible-statements.ts';
import { plainlyBreaking } from '../condense/detail-ranks.ts';
import { plural } from '../condense/group-facts.ts';
import { specificity } from '../condense/statement-signs.ts';
import { cutAt } from '../text/cut-at.ts';
import type { DraftInput } from './draft-input.ts';
import { describeRef, type NoteValues } from './note-values.ts';
import { fillText } from './templates.ts';

const titleMax = 100;

/** Names the release in one line of at most 100 characters: module, environment, the weightiest change. */
export function draftTitle(input: DraftInput): string {
  const { change, release, digest } = input;
  const language = release.language;
  const opening = titleOpening(input);
  const [lead] = digest.facts.filter((fact) => !fact.grouped);
  const first = change.modules[0];
  if (!lead) {
    const none = { en: 'nothing new', ko: '변경 없음' }[language];
    const grouped = digest.facts[0]?.text;
    return cutAt(
      `${opening}: ${grouped ?? none}${first && !grouped ? ` (${describeRef(first.range.head, first.range.headSha)})` : ''}`,
      titleMax,
    );
  }
  const others =
    digest.facts.filter((fact) => !fact.grouped).length -
    1 +
    digest.cut.filter((fact) => !fact.grouped).length;
  const more = others > 0 ? { en: ` and ${others} more`, ko: ` 외 ${others}건` }[language] : '';
  return `${opening}: ${cutAt(lead.text, titleMax - opening.length - 2 - more.length)}${more}`;
}

/** The same title around the words of a model. */
export const titleAround = (input: DraftInput, words: string): string =>
  cutAt(`${titleOpening(input)}: ${words}`, titleMax);

/** What is deployed and where to: `shop → production`. */
function titleOpening({ change, release, template }: DraftInput): string {
  const names = change.modules.map((module) => module.name).join(' + ');
  const head = template.kind === 'work' ? `${template.name[release.language]}: ${names}` : names;
  return `${cutAt(head, 48)} → ${cutAt(release.environment, 20)}`;
}

const levelNames = {
  low: { en: 'low', ko: '낮음' },
  medium: { en: 'medium', ko: '보통' },
  high: { en: 'high', ko: '높음' },
  critical: { en: 'critical', ko: '매우 높음' },
} as const;

/** The name of an impact level for people. */
export function levelName(level: keyof typeof levelNames, language: Language): string {
  return levelNames[level][language];
}

/** Risk first, then what makes it so, then size. */
export function draftSummary(input: DraftInput, values: NoteValues): string {
  return joinSummary(draftSummaryParts(input, values), []);
}

/** The sentences of a summary: what is dangerous, then how large the release is and how it came about. */
export type SummaryParts = { readonly risk: readonly string[]; readonly extent: readonly string[] };

/** Drafts the sentences that code tells; those of a model stand between them. */
export function draftSummaryParts(input: DraftInput, values: NoteValues): SummaryParts {
  const { change, release } = input;
  const language = release.language;
  return {
    risk: [
      {
        en: `Risk: ${levelName(change.impact.level, 'en')}.`,
        ko: `위험도: ${levelName(change.impact.level, 'ko')}.`,
      }[language],
      ...(input.template.kind === 'work' ? [sentence(fillText(input.template.intro, language, values))] : []),
      ...migrationSentences(change, language),
      ...breakingSentences(change, language),
      ...saidBreakingSentences(input.digest.facts, language),
      ...securitySentences([...input.digest.facts, ...input.digest.cut], language),
      ...takesAwaySentences(change, language),
    ],
    extent: [...storySentences(change, language), sizeSentence(change, language)],
  };
}

/** Joins the sentences of code with those of a model: danger stays first. */
export const joinSummary = ({ risk, extent }: SummaryParts, told: readonly string[]): string =>
  [...risk, ...told.map(sentence), ...extent].join(' ');

/** Templates end their intro as they like; a summary is sentences. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const count = (change: Change, of: (module: ModuleChange) => number): number =>
  change.modules.reduce((sum, module) => sum + of(module), 0);

function migrationSentences(change: Change, language: Language): readonly string[] {
  const migrations = change.modules.flatMap((module) =>
    module.migrations.filter((migration) => migration.status !== 'deleted'),
  );
  if (migrations.length === 0) return [];
  const counted = {
    en: plural(migrations.length, 'database migration'),
    ko: `DB 마이그레이션 ${migrations.length}건`,
  }[language];
  const unread = migrations.filter((migration) => !migration.understood).length;
  const all =
    unread > 0
      ? `${counted} (${{ en: `${unread} not wholly understood`, ko: `${unread}건은 자동 해석 불가` }[language]})`
      : counted;
  const lost = new Set(irreversibleStatements(migrations).map(({ migration }) => migration.version));
  if (lost.size === 0) {
    if (unread > 0) return [`${all}.`];
    return [
      { en: `${all}; undoing needs no backup.`, ko: `${all}, 모두 백업 없이 되돌릴 수 있음.` }[language],
    ];
  }
  const names = [...lost].slice(0, 5).join(', ');
  const some = lost.size < migrations.length;
  return [
    {
      en: some
        ? `${all}, ${lost.size} of which cannot be undone without a backup (${names}).`
        : `${all} that cannot be undone without a backup (${names}).`,
      ko: some
        ? `${all}, 그중 ${lost.size}건은 백업 없이는 되돌릴 수 없음 (${names}).`
        : `${all}, 백업 없이는 되돌릴 수 없음 (${names}).`,
    }[language],
  ];
}

function breakingSentences(change: Change, language: Language): readonly string[] {
  const breaking = count(
    change,
    (module) =>
      module.commits.filter((commit) => commit.fate === 'told' && commit.breaking !== undefined).length,
  );
  if (breaking === 0) return [];
  return [
    { en: `${plural(breaking, 'breaking change')}.`, ko: `호환성이 깨지는 변경 ${breaking}건.` }[language],
  ];
}

const saidMax = 2;
const saidLengthMax = 120;
/** Shorter and without a name or number, `remove new property`, it warns nobody who was not there; Korean is short. */
const saidLengthMin: Readonly<Record<Language, number>> = { en: 20, ko: 10 };

const isKorean = /[\uac00-\ud7a3]/u;

/** What no commit marks as breaking and an issue or pull request tells: in their words, for those who call the service. */
function saidBreakingSentences(facts: DraftInput['digest']['facts'], language: Language): readonly string[] {
  const said = facts
    .filter(({ category }) => category !== 'breaking')
    .flatMap(({ details }) => details.find(({ kind }) => kind === 'breaking') ?? [])
    .map(({ text }) => text)
    .filter(
      (text) => text.length >= saidLengthMin[isKorean.test(text) ? 'ko' : 'en'] || specificity(text) > 0,
    )
    .sort((one, other) => Number(plainlyBreaking.test(other)) - Number(plainlyBreaking.test(one)));
  if (said.length === 0) return [];
  const quoted = said
    .slice(0, saidMax)
    .map((text) => `“${cutAt(text.replace(/[.。]$/u, ''), saidLengthMax)}”`);
  const rest = said.length - quoted.length;
  const more = rest > 0 ? { en: ` and ${rest} more`, ko: ` 외 ${rest}건` }[language] : '';
  return [
    {
      en: `${plural(said.length, 'change')} may break callers, say the sources: ${quoted.join(', ')}${more}.`,
      ko: `출처에 따르면 호출 측에 영향을 줄 수 있는 변경 ${said.length}건: ${quoted.join(', ')}${more}.`,
    }[language],
  ];
}

function securitySentences(facts: DraftInput['digest']['facts'], language: Language): readonly string[] {
  const fixes = facts.filter((fact) => fact.category === 'security');
  if (fixes.length === 0) return [];
  const names = [...new Set(fixes.flatMap((fact) => fact.text.match(/\bCVE-\d{4}-\d+/g) ?? []))].slice(0, 4);
  const named = names.length > 0 ? ` (${names.join(', ')})` : '';
  return [
    {
      en: `${plural(fixes.length, 'security fix', 'security fixes')}${named}.`,
      ko: `보안 수정 ${fixes.length}건${named}.`,
    }[language],
  ];
}

function takesAwaySentences(change: Change, language: Language): readonly string[] {
  const gone = count(
    change,
    (module) => module.takesAway.filter((taken) => taken.equivalentIn === undefined).length,
  );
  if (gone === 0) return [];
  return [
    {
      en: `The deploy takes away ${plural(gone, 'commit')} that ${gone === 1 ? 'runs' : 'run'} now.`,
      ko: `현재 배포된 커밋 ${gone}건이 이번 배포로 사라짐.`,
    }[language],
  ];
}

function storySentences(change: Change, language: Language): readonly string[] {
  const redone = count(change, (module) => module.stories.filter((story) => story.redo !== undefined).length);
  const undone = count(change, (module) => module.stories.length) - redone;
  const sentences: string[] = [];
  if (redone > 0)
    sentences.push(
      {
        en: `${plural(redone, 'change')} ${redone === 1 ? 'was' : 'were'} undone and redone on the way; told once.`,
        ko: `도중에 되돌렸다가 다시 적용한 변경 ${redone}건은 한 번만 기록.`,
      }[language],
    );
  if (undone > 0)
    sentences.push(
      {
        en: `${plural(undone, 'change')} ${undone === 1 ? 'was' : 'were'} undone before the release and ${undone === 1 ? 'brings' : 'bring'} nothing.`,
        ko: `릴리스 전에 되돌린 변경 ${undone}건은 실제 영향 없음.`,
      }[language],
    );
  return sentences;
}

function sizeSentence(change: Change, language: Language): string {
  const commits = count(change, (module) => module.statistics.commits);
  const pulls = count(change, (module) => module.pullRequests.length);
  const issues = count(
    change,
    (module) => module.issues.filter((issue) => issue.confidence !== 'low').length,
  );
  const files = count(change, (module) => module.statistics.files);
  const lines = `+${count(change, (module) => module.statistics.insertions)} −${count(change, (module) => module.statistics.deletions)}`;
  if (commits === 0 && files === 0)
    return { en: 'Base and head are the same: nothing changes.', ko: '기준과 대상이 같아 변경 사항이 없음.' }[
      language
    ];
  return {
    en: `${plural(commits, 'commit')}, ${plural(pulls, 'pull request')}, ${plural(issues, 'issue')}, ${plural(files, 'file')} (${lines}).`,
    ko: `커밋 ${commits}건, PR ${pulls}건, 이슈 ${issues}건, 파일 ${files}개 (${lines}).`,
  }[language];
}
