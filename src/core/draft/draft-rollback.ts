// Drafts the rollback: what triggers it, the steps in order, how to verify, and what it does not bring back. Pure.
import type { Change, Claim, Migration, MigrationStatement, ModuleChange } from '../../domain/change.ts';
import type { Note, OrderStep } from '../../domain/generated/note.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Strategy } from '../../domain/settings.ts';
import { commitRef, fileRef } from '../../domain/units.ts';
import { dataLosses } from '../change/migrations/irreversible-statements.ts';
import { plural } from '../condense/group-facts.ts';
import { tellStatement } from '../condense/tell-migration.ts';
import type { DraftInput } from './draft-input.ts';
import { describeRef, type NoteValues } from './note-values.ts';
import { fillText } from './templates.ts';

const caveatsMax = 12;

/** Strategy by config, else by template, else by what base is. The modules go back in the opposite of `order`. */
export function draftRollback(
  input: DraftInput,
  values: NoteValues,
  order: readonly Pick<OrderStep, 'module'>[],
): Note['rollback'] {
  const { change, release, settings, template } = input;
  const language = release.language;
  const strategy = chooseStrategy(input);
  const trigger = settings.rollback.trigger ?? fillText(template.rollback.trigger, language, values);
  return {
    strategy,
    scenario: [
      { step: 'trigger', text: trigger, refs: [] },
      ...actionsOf(input, { strategy, values, order }).map((claim) => ({
        step: 'action' as const,
        text: claim.text,
        refs: [...claim.refs],
      })),
      { step: 'verify', text: fillText(template.rollback.verify, language, values), refs: [] },
    ],
    caveats: [
      ...caveatsOf(change, language),
      ...template.rollback.caveats.map((caveat) => ({ text: fillText(caveat, language, values), refs: [] })),
    ]
      .slice(0, caveatsMax)
      .map((caveat) => ({ text: caveat.text, refs: [...caveat.refs] })),
  };
}

/** A base that was released has an artifact: no build is needed to return to it. */
function chooseStrategy({ change, settings, template }: DraftInput): Strategy {
  if (settings.rollback.strategy !== 'auto') return settings.rollback.strategy;
  if (template.rollback.strategy !== 'auto') return template.rollback.strategy;
  const released = change.modules.every(
    ({ range }) => (range.source !== 'flag' && range.source !== 'note') || /\d+\.\d+/.test(range.base),
  );
  return released ? 'REDEPLOY_NO_BUILD' : 'REDEPLOY';
}

function actionsOf(
  input: DraftInput,
  {
    strategy,
    values,
    order,
  }: {
    readonly strategy: Strategy;
    readonly values: NoteValues;
    readonly order: readonly Pick<OrderStep, 'module'>[];
  },
): readonly Claim[] {
  const { settings, template, release, change } = input;
  const language = release.language;
  if (settings.rollback.steps !== null) return settings.rollback.steps.map((text) => ({ text, refs: [] }));
  const templated = template.rollback.actions.map((action) => ({
    text: fillText(action, language, values),
    refs: [],
  }));
  if (templated.length > 0) return [...templated, ...schemaActions(change, language)];
  // Modules without changes have no place in the order, and nothing waits for them.
  const placeOf = (name: string): number => order.findIndex(({ module }) => module === name);
  const backwards = [...change.modules]
    .reverse()
    .sort((one, other) => placeOf(other.name) - placeOf(one.name));
  return [
    ...backwards.map((module) =>
      redeployAction({ module, strategy, environment: release.environment, language }),
    ),
    ...schemaActions(change, language),
  ];
}

function redeployAction(input: {
  readonly module: ModuleChange;
  readonly strategy: Strategy;
  readonly environment: string;
  readonly language: Language;
}): Claim {
  const { module, strategy, environment } = input;
  const base = describeRef(module.range.base, module.range.baseSha);
  const name = module.name;
  const texts: Readonly<Record<Strategy, Bilingual>> = {
    REDEPLOY_NO_BUILD: {
      en: `Deploy the existing artifact of ${name} ${base} to ${environment} again; do not build.`,
      ko: `${name} ${base}의 기존 아티팩트를 빌드 없이 ${environment}에 재배포.`,
    },
    REDEPLOY: {
      en: `Check out ${name} at ${base}, build it and deploy it to ${environment}.`,
      ko: `${name} ${base} 버전을 체크아웃해 빌드한 뒤 ${environment}에 재배포.`,
    },
    CANARY: {
      en: `Stop the canary of ${name} and send all traffic to the stable version ${base}.`,
      ko: `${name} 카나리 중단, 모든 트래픽을 안정 버전(${base})으로 전환.`,
    },
    BLUE_GREEN: {
      en: `Switch the traffic of ${name} back to the colour that runs ${base}; keep the new colour for analysis.`,
      ko: `${name} 트래픽을 ${base} 버전 쪽으로 되돌리고, 새 버전은 분석용으로 유지.`,
    },
    ETC: {
      en: `Return ${name} to ${base} by the steps of the runbook.`,
      ko: `런북 절차에 따라 ${name} 모듈을 ${base} 버전으로 복구.`,
    },
  };
  return { text: texts[strategy][input.language], refs: [commitRef(module.range.baseSha)] };
}

const liveMigrations = (module: ModuleChange): readonly Migration[] =>
  module.migrations.filter((migration) => migration.status !== 'deleted');

function schemaActions(change: Change, language: Language): readonly Claim[] {
  const seeCaveats =
    caveatsOf(change, language).length > 0
      ? { en: ' Read the caveats before you start.', ko: ' 아래 주의 사항을 먼저 확인.' }
      : { en: '', ko: '' };
  return change.modules.flatMap((module) => {
    const migrations = liveMigrations(module);
    const newest = migrations.at(-1);
    if (!newest) return [];
    const additive = migrations
      .flatMap((migration) => migration.statements)
      .every((statement) => statement.effect === 'additive');
    const text = additive
      ? {
          en: `Leave the schema at ${newest.version}: the added tables and columns are ignored by the old code.`,
          ko: `스키마는 ${newest.version} 상태로 유지: 추가된 테이블과 컬럼은 이전 코드가 사용하지 않음.`,
        }
      : {
          en: `Leave the schema at ${newest.version}: redeploying does not undo migrations.${seeCaveats.en}`,
          ko: `스키마는 ${newest.version} 상태로 유지: 재배포로 마이그레이션은 되돌아가지 않음.${seeCaveats.ko}`,
        };
    return [
      { text: text[language], refs: migrations.map((migration) => fileRef(migration.path)).slice(-10) },
    ];
  });
}

function caveatsOf(change: Change, language: Language): readonly Claim[] {
  return change.modules.flatMap((module) => [
    ...lossCaveats(module, language),
    ...schemaCaveats(module, language),
    ...returnCaveats(module, language),
    ...breakingCaveats(module, language),
  ]);
}

/** What a migration destroys, and what to save before it does. */
function lossCaveats(module: ModuleChange, language: Language): readonly Claim[] {
  return dataLosses(liveMigrations(module)).map(({ migration, reason, saveFirst }) => ({
    text: `${reason[language]} ${saveFirst[language]}`,
    refs: [fileRef(migration.path)],
  }));
}

/** Where the old code meets a schema that it does not know. */
function schemaCaveats(module: ModuleChange, language: Language): readonly Claim[] {
  return liveMigrations(module).flatMap((migration) =>
    migration.statements.flatMap((statement) => {
      const text = oldCodeTrouble(statement);
      return text === null
        ? []
        : [{ text: `${migration.version}: ${text[language]}`, refs: [fileRef(migration.path)] }];
    }),
  );
}

function oldCodeTrouble(statement: MigrationStatement): Bilingual | null {
  const act = tellStatement(statement);
  switch (statement.operation) {
    case 'drop-table':
    case 'drop-view':
    case 'drop-materialized-view':
    case 'drop-sequence':
    case 'drop-column':
    case 'rename-table':
    case 'rename-column':
      return {
        en: `${act.en}: where the old code still uses it, it fails after a rollback. Check that it does not.`,
        ko: `${act.ko}: 이전 코드가 아직 사용한다면 롤백 후 오류가 발생하므로 사용 여부를 확인해야 합니다.`,
      };
    case 'add-required-column':
    case 'set-not-null':
      return {
        en: `${act.en}: old code that does not fill it can no longer insert after a rollback.`,
        ko: `${act.ko}: 값을 넣지 않는 이전 코드는 롤백 후 INSERT에 실패합니다.`,
      };
    default:
      return null;
  }
}

/** When base is no ancestor, going back also brings back what was taken away. */
function returnCaveats(module: ModuleChange, language: Language): readonly Claim[] {
  const gone = module.takesAway.filter((taken) => taken.equivalentIn === undefined);
  if (gone.length === 0) return [];
  const text = {
    en: `A rollback also brings back ${plural(gone.length, 'commit')} of ${module.name} that this deploy takes away.`,
    ko: `롤백하면 이번 배포로 사라진 ${module.name} 커밋 ${gone.length}건도 함께 되살아남.`,
  };
  return [{ text: text[language], refs: gone.slice(0, 10).map((taken) => taken.ref) }];
}

function breakingCaveats(module: ModuleChange, language: Language): readonly Claim[] {
  const breaking = module.commits.filter((commit) => commit.fate === 'told' && commit.breaking !== undefined);
  if (breaking.length === 0) return [];
  const text = {
    en: 'Whoever has adapted to the breaking change breaks again after a rollback: tell them before and after.',
    ko: '호환성이 깨지는 변경에 이미 맞춘 사용 측은 롤백 후 다시 오류가 나므로 전후로 공지 필요.',
  };
  return [{ text: text[language], refs: breaking.slice(0, 10).map((commit) => commit.ref) }];
}
