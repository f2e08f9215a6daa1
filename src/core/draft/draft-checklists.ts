// Drafts the checklists: the template's lines, the workspace's own, and those that this change asks for. Pure.
import type { Change, ModuleChange, WorkType } from '../../domain/change.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { commitRef, fileRef } from '../../domain/units.ts';
import { dataLosses } from '../change/migrations/irreversible-statements.ts';
import { findMigrationHazards } from '../change/migrations/migration-hazards.ts';
import { plural } from '../condense/group-facts.ts';
import { isOverwrite } from '../condense/tell-migration.ts';
import { appliesTo } from './applies-to.ts';
import type { DraftInput } from './draft-input.ts';
import { isTold, leftOutTopics } from './left-out-topics.ts';
import { migrationVersions } from './migration-versions.ts';
import type { NoteValues } from './note-values.ts';
import { fillText } from './templates.ts';

type Item = Note['checklists']['before'][number];
type Phase = keyof Note['checklists'];

/** Lines that this change asks for come first: they are the ones that nobody knows by heart. */
export function draftChecklists(input: DraftInput, values: NoteValues): Note['checklists'] {
  const asked = askedLines(input.change, input.release.language);
  const draftPhase = (phase: Phase): Item[] =>
    unique([...asked[phase], ...templateLines(input, phase, values), ...ownLines(input, phase)]);
  return { before: draftPhase('before'), during: draftPhase('during'), after: draftPhase('after') };
}

/** Lines of a work type that a deploy template may bring to one list: a list that nobody reads protects nobody. */
const linesMax: Partial<Readonly<Record<WorkType, number>>> = { ci: 1, dependency: 1, configuration: 1 };
const linesOfDangerousMax = 2;

function templateLines(input: DraftInput, phase: Phase, values: NoteValues): readonly Item[] {
  const leftOut = leftOutTopics(input.change);
  const taken = new Map<WorkType, number>();
  return input.template.checklists[phase]
    .filter((line) => appliesTo(line.workTypes, input.change) && isTold(line.topic, leftOut))
    .filter((line) => {
      const [type] = line.workTypes ?? [];
      if (type === undefined || input.template.kind === 'work') return true;
      const count = (taken.get(type) ?? 0) + 1;
      taken.set(type, count);
      return count <= (linesMax[type] ?? linesOfDangerousMax);
    })
    .map((line) => ({
      group: line.group,
      text: fillText(line.text, input.release.language, values),
      source: 'template',
      done: false,
    }));
}

function ownLines(input: DraftInput, phase: Phase): readonly Item[] {
  return input.settings.checklists[phase]
    .filter((line) => appliesTo(line.workTypes, input.change))
    .map((line) => ({ group: line.group, text: line.text, source: 'config', done: false }));
}

function unique(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [`${item.group}\n${item.text}`, item])).values()];
}

function askedLines(change: Change, language: Language): Readonly<Record<Phase, readonly Item[]>> {
  const line = (
    group: string,
    text: { readonly en: string; readonly ko: string },
    refs: readonly string[],
  ): Item => ({ group, text: text[language], source: 'change', done: false, refs: [...refs].slice(0, 10) });
  return {
    before: change.modules.flatMap((module) => [
      ...saveLines(module, line),
      ...hazardLines(module, line),
      ...breakingLines(module, line),
      ...takesAwayLines(module, line),
      ...redoLines(module, line),
    ]),
    during: [],
    after: change.modules.flatMap((module) => [...countLines(module, line), ...historyLines(module, line)]),
  };
}

type Line = (
  group: string,
  text: { readonly en: string; readonly ko: string },
  refs: readonly string[],
) => Item;

function saveLines(module: ModuleChange, line: Line): readonly Item[] {
  const live = module.migrations.filter((migration) => migration.status !== 'deleted');
  return dataLosses(live).map(({ migration, saveFirst }) =>
    line('database-migration', saveFirst, [fileRef(migration.path)]),
  );
}

/** Files of migrations that may stop the deploy or do what nobody has read. */
function hazardLines(module: ModuleChange, line: Line): readonly Item[] {
  return findMigrationHazards(module.migrations)
    .filter(({ kind }) => kind === 'edited' || kind === 'same-version' || kind === 'not-understood')
    .map(({ migration, text }) => line('database-migration', text, [fileRef(migration.path)]));
}

function breakingLines(module: ModuleChange, line: Line): readonly Item[] {
  return module.commits
    .filter((commit) => commit.fate === 'told' && commit.breaking !== undefined)
    .map((commit) =>
      line(
        'general',
        {
          en: `Consumers know of the breaking change: ${commit.headline}`,
          ko: `호환성이 깨지는 변경을 사용 측에 공지: ${commit.headline}`,
        },
        [commitRef(commit.sha)],
      ),
    );
}

function takesAwayLines(module: ModuleChange, line: Line): readonly Item[] {
  const gone = module.takesAway.filter((taken) => taken.equivalentIn === undefined);
  if (gone.length === 0) return [];
  const named = gone
    .slice(0, 3)
    .map((taken) => taken.subject)
    .join('; ');
  return [
    line(
      'general',
      {
        en: `It is intended that ${plural(gone.length, 'deployed commit')} of ${module.name} disappear${gone.length === 1 ? 's' : ''}: ${named}`,
        ko: `배포된 ${module.name} 커밋 ${gone.length}건이 사라지는 것이 의도된 것인지 확인: ${named}`,
      },
      gone.map((taken) => taken.ref),
    ),
  ];
}

function redoLines(module: ModuleChange, line: Line): readonly Item[] {
  return module.stories.flatMap((story) => {
    const redo = module.commits.find((commit) => commit.sha === story.redo);
    if (!redo) return [];
    return [
      line(
        'general',
        {
          en: `${redo.author.name} confirms what was wrong the first time and that it is mended: ${redo.headline}`,
          ko: `${redo.author.name}에게 처음 되돌린 원인과 해결 여부 확인: ${redo.headline}`,
        },
        [commitRef(redo.sha), commitRef(story.undo)],
      ),
    ];
  });
}

function historyLines(module: ModuleChange, line: Line): readonly Item[] {
  const live = module.migrations.filter((migration) => migration.status !== 'deleted');
  if (live.length === 0) return [];
  const versions = migrationVersions(live);
  const text = {
    en: `The migration history of ${module.name} lists ${versions} as successful`,
    ko: `${module.name}의 마이그레이션 이력에 ${versions} 성공 기록 확인`,
  };
  return [
    line(
      'database-migration',
      text,
      live.map((migration) => fileRef(migration.path)),
    ),
  ];
}

/** After `UPDATE t SET c = 'new' WHERE c = 'old'` nothing may still hold the old value. */
function countLines(module: ModuleChange, line: Line): readonly Item[] {
  return dataLosses(module.migrations).flatMap(({ migration, statements, tables }) => {
    const [first] = statements;
    if (!first || !isOverwrite(first)) return [];
    const [column, before] = [first.columns[0] ?? '', first.literals[1] ?? ''];
    const places = tables.map((table) => `\`${table}\``).join(', ');
    return [
      line(
        'database-migration',
        {
          en: `Count of rows with ${column} = \`${before}\` is 0 in ${places}`,
          ko: `${places}에 ${column} = \`${before}\`인 행이 0건`,
        },
        [fileRef(migration.path)],
      ),
    ];
  });
}
