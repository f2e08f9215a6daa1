// The lines below a fact: how it came about, which migrations and settings it brought, what else it holds. Pure.
import type { ModuleChange } from '../../domain/change.ts';
import type { ChangeCategory, Fact } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { commitRef, fileRef } from '../../domain/units.ts';
import { cutAt } from '../text/cut-at.ts';
import type { Brought } from './assign-details.ts';
import { bareStatement } from './bare-statement.ts';
import type { ChangeUnit } from './change-units.ts';
import { commitProse } from './commit-prose.ts';
import type { DetailTopic, TopicDetail } from './detail-ranks.ts';
import { saysMore } from './empty-talk.ts';
import { leadSentence } from './lead-sentence.ts';
import { tellConfigEdits } from './tell-config-edit.ts';
import { tellMigration, tellMigrationStory } from './tell-migration.ts';
import { headlineMax, leadCommit, refsMax } from './unit-facts.ts';

/** Lines below a fact; more would bury the next fact. */
const detailsMax = 6;
const configEditsMax = 3;
const otherHeadlinesMax = 3;

type Details = Fact['details'][number][];

/** What the lines below a fact are told from. */
export type DetailInput = {
  readonly unit: ChangeUnit;
  readonly brought: Brought;
  readonly category: ChangeCategory;
  readonly module: ModuleChange;
  readonly language: Language;
};

/** Tells the lines below the fact of a unit that code knows, most telling first, at most six. */
export function tellDetails(input: DetailInput): readonly TopicDetail[] {
  const { unit, language } = input;
  const lead = leadCommit(unit);
  const details = [
    ...about('breaking', breakingDetails(unit)),
    ...about('story', storyDetails(unit, language)),
    ...about('migration', migrationStories(input)),
    ...about(
      'migration',
      input.brought.migrations.map((migration) => ({
        text: tellMigration(migration, language),
        refs: [fileRef(migration.path)],
      })),
    ),
    ...about('configuration', configDetails(input)),
    ...about('headline', otherHeadlines(unit, language)),
  ];
  const why = details.length < 2 ? leadSentence(commitProse(lead.body, lead.headline)) : null;
  if (why !== null)
    details.push(...about('behaviour', [{ text: bareStatement(why), refs: [commitRef(lead.sha)] }]));
  return details.slice(0, detailsMax);
}

/** What code tells is as specific as can be. */
const about = (topic: DetailTopic, details: Fact['details']): readonly TopicDetail[] =>
  details.map((detail) => ({ detail, topic, specificity: 4 }));

function breakingDetails(unit: ChangeUnit): Details {
  return unit.told.flatMap((commit) =>
    commit.breaking === undefined || commit.breaking === commit.headline
      ? []
      : [{ text: commit.breaking, refs: [commitRef(commit.sha)] }],
  );
}

/** How the change came about, told once: done, undone, and done again. */
function storyDetails(unit: ChangeUnit, language: Language): Details {
  const { story } = unit;
  if (!story) return [];
  const name = (sha: string): string => {
    const commit = [...unit.told, ...unit.folded].find((candidate) => candidate.sha === sha);
    const number = commit?.pullRequests[0];
    return number === undefined ? sha.slice(0, 8) : `#${number}`;
  };
  const refs = [story.original, story.undo, ...(story.redo === undefined ? [] : [story.redo])].map(commitRef);
  const [done, undone] = [name(story.original), name(story.undo)];
  const text =
    story.redo === undefined
      ? {
          en: `Done in ${done} and undone again in ${undone}: the code is as it was before.`,
          ko: `${done}에서 적용했다가 ${undone}에서 되돌림: 코드는 이전과 같습니다.`,
        }
      : {
          en: `Told once: first done in ${done}, undone in ${undone}, done again in ${name(story.redo)}.`,
          ko: `한 번만 기록: ${done}에서 처음 적용, ${undone}에서 되돌림, ${name(story.redo)}에서 다시 적용.`,
        };
  return [{ text: text[language], refs }];
}

/** Rows or columns that go to and fro: told where the last step is told. */
function migrationStories({ brought, module, language }: DetailInput): readonly Fact['details'][number][] {
  const paths = new Set(brought.migrations.map((migration) => migration.path));
  return module.migrationStories
    .filter((story) => paths.has(story.steps.at(-1)?.path ?? ''))
    .map((story) => ({
      text: tellMigrationStory(story, language),
      refs: story.steps.map((step) => fileRef(step.path)),
    }));
}

function configDetails({ brought, category, language }: DetailInput): Details {
  if (category === 'dependency' || category === 'test' || category === 'documentation') return [];
  return tellConfigEdits(brought.configEdits, language).slice(0, configEditsMax);
}

function otherHeadlines(unit: ChangeUnit, language: Language): Details {
  const lead = leadCommit(unit);
  const others = unit.told.filter((commit) => commit !== lead && saysMore(commit.headline, lead.headline));
  const byHeadline = new Map(others.map((commit) => [commit.headline, commit]));
  const told = [...byHeadline.values()].slice(0, otherHeadlinesMax);
  const lines = told.map((commit) => ({
    text: cutAt(commit.headline, headlineMax),
    refs: [commitRef(commit.sha)],
  }));
  const rest = byHeadline.size - told.length;
  if (rest > 0) {
    const refs = [...byHeadline.values()]
      .slice(otherHeadlinesMax, otherHeadlinesMax + refsMax)
      .map((commit) => commitRef(commit.sha));
    lines.push({ text: { en: `and ${rest} more commits`, ko: `외 커밋 ${rest}건` }[language], refs });
  }
  return lines;
}
