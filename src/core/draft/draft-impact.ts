// Drafts the impact: which tables, contracts, settings and dependents are touched, and why the level is what it is. Pure.
import type { Change, Claim, ImpactReason, Migration, ModuleChange } from '../../domain/change.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { fileRef } from '../../domain/units.ts';
import { findConfigEdits } from '../change/files/config-edits.ts';
import { findDependencyBumps } from '../change/files/dependency-bumps.ts';
import { findRemovals } from '../change/files/removals.ts';
import { findMigrationHazards } from '../change/migrations/migration-hazards.ts';
import { plural, tellMoves } from '../condense/group-facts.ts';
import { tellConfigEdits } from '../condense/tell-config-edit.ts';
import { tellStatement } from '../condense/tell-migration.ts';
import { workTypeName } from './work-type-names.ts';

const tablesMax = 12;
const actsMax = 4;
const contractsMax = 6;
const configEditsMax = 8;
const areasMax = 6;
const removalsMax = 10;
const refsMax = 10;

type NoteClaim = { text: string; refs: string[] };

/** Level, scope and reasons, in the order in which an operator needs them. */
export function draftImpact(change: Change, language: Language): Note['impact'] {
  const scope = change.modules.flatMap((module) => [
    ...tableScope(module, language),
    ...contractScope(module, language),
    ...configScope(module, language),
    ...removalScope(module, language),
    ...dependencyScope(module, language),
    ...dependentScope(module, language),
    ...areaScope(module, language),
  ]);
  return {
    level: change.impact.level,
    scope: scope.map(mutable),
    reasons: tellReasons(change.impact.reasons, language).map(mutable),
  };
}

const mutable = (claim: Claim): NoteClaim => ({ text: claim.text, refs: claim.refs.slice(0, refsMax) });

/** One line a table, with all that the migrations do to it. */
function tableScope(module: ModuleChange, language: Language): readonly Claim[] {
  const acts = new Map<string, { texts: Set<string>; refs: Set<string> }>();
  for (const migration of module.migrations.filter((candidate) => candidate.status !== 'deleted')) {
    for (const statement of migration.statements) {
      if (statement.table === undefined) continue;
      const act = acts.get(statement.table) ?? { texts: new Set(), refs: new Set() };
      act.texts.add(tellStatement(statement)[language]);
      act.refs.add(fileRef(migration.path));
      acts.set(statement.table, act);
    }
  }
  const lines = [...acts].map(([table, act]) => ({
    text: {
      en: `Database \`${table}\`: ${briefly(act.texts, table)}`,
      ko: `DB \`${table}\`: ${briefly(act.texts, table)}`,
    }[language],
    refs: [...act.refs],
  }));
  return [
    ...lines.slice(0, tablesMax),
    ...restLine(lines.slice(tablesMax), { en: 'database objects', ko: 'DB 객체' }, language),
    ...hazardLines(module.migrations, language),
  ];
}

/** Acts without the table that they are listed under. */
function briefly(texts: ReadonlySet<string>, table: string): string {
  const name = `\`${table}\``;
  const acts = [...texts].map((text) =>
    text
      .replace(` to ${name}`, '')
      .replace(` in ${name}`, '')
      .replace(` of ${name}`, '')
      .replace(` into ${name}`, '')
      .replace(`${name}에 `, '')
      .replace(`${name}의 `, ''),
  );
  return acts.slice(0, actsMax).join('; ');
}

/** What is not told on its own is counted, with where it comes from. */
function restLine(
  rest: readonly Pick<Claim, 'refs'>[],
  noun: { readonly en: string; readonly ko: string },
  language: Language,
): readonly Claim[] {
  if (rest.length === 0) return [];
  const text = { en: `and ${rest.length} more ${noun.en}`, ko: `외 ${noun.ko} ${rest.length}건` };
  return [{ text: text[language], refs: [...new Set(rest.flatMap(({ refs }) => refs))] }];
}

/** What goes wrong with the files of migrations although no statement is dangerous. */
function hazardLines(migrations: readonly Migration[], language: Language): readonly Claim[] {
  return findMigrationHazards(migrations).map(({ migration, text }) => ({
    text: text[language],
    refs: [fileRef(migration.path)],
  }));
}

const contractFile = /(^|\/)(openapi|swagger|async-?api)[^/]*\.(ya?ml|json)$|\.(proto|graphqls?|avsc|wsdl)$/i;

function contractScope(module: ModuleChange, language: Language): readonly Claim[] {
  const files = module.files.filter((file) => contractFile.test(file.path) && !file.isTest);
  const act = {
    added: { en: 'added', ko: '추가' },
    deleted: { en: 'removed', ko: '삭제' },
    other: { en: 'changed', ko: '변경' },
  };
  return files.slice(0, contractsMax).map((file) => {
    const kind = file.status === 'added' || file.status === 'deleted' ? file.status : 'other';
    return {
      text: {
        en: `Contract ${file.path} ${act[kind].en} (+${file.insertions} −${file.deletions})`,
        ko: `API 계약 ${file.path} ${act[kind].ko} (+${file.insertions} −${file.deletions})`,
      }[language],
      refs: [fileRef(file.path)],
    };
  });
}

function configScope(module: ModuleChange, language: Language): readonly Claim[] {
  const isTest = new Set(module.files.filter((file) => file.isTest).map((file) => file.path));
  const lines = tellConfigEdits(
    findConfigEdits(module.files).filter((edit) => !isTest.has(edit.path)),
    language,
  );
  const told = lines.slice(0, configEditsMax).map((line) => ({
    text: { en: `Setting ${line.text}`, ko: `설정 ${line.text}` }[language],
    refs: line.refs,
  }));
  return [...told, ...restLine(lines.slice(configEditsMax), { en: 'settings', ko: '설정' }, language)];
}

/** What disappears from where it runs: manifests that are deleted, endpoints that leave a contract. */
function removalScope(module: ModuleChange, language: Language): readonly Claim[] {
  return findRemovals(module.files)
    .slice(0, removalsMax)
    .map(({ path, what }) => ({
      text: { en: `Removed: ${what}`, ko: `삭제됨: ${what}` }[language],
      refs: [fileRef(path)],
    }));
}

/** Versions that move, major ones by name; all by name where no commit calls itself a bump. */
function dependencyScope(module: ModuleChange, language: Language): readonly Claim[] {
  const bumps = findDependencyBumps(module.files);
  if (bumps.length === 0) return [];
  const isTold = module.commits.some((commit) => commit.noise === 'dependency-bump');
  const notable = bumps.filter(
    ({ jump, before, after }) => jump === 'major' || before === null || after === null,
  );
  const named = tellMoves(isTold ? notable : [...notable, ...bumps]);
  const list = named === '' ? '' : `: ${named}`;
  const text = {
    en: `Dependencies: ${plural(bumps.length, 'version changes', 'versions change')}${list}`,
    ko: `의존성: 버전 변경 ${bumps.length}건${list}`,
  };
  return [
    { text: text[language], refs: [...new Set(bumps.map((bump) => fileRef(bump.path)))].slice(0, refsMax) },
  ];
}

function dependentScope(module: ModuleChange, language: Language): readonly Claim[] {
  const dependents = module.component?.dependents ?? [];
  if (dependents.length === 0) return [];
  const names = dependents.slice(0, 8).join(', ');
  return [
    {
      text: {
        en: `${plural(dependents.length, 'component depends', 'components depend')} on ${module.name}: ${names}`,
        ko: `${module.name}에 의존하는 컴포넌트 ${dependents.length}개: ${names}`,
      }[language],
      refs: (module.component?.catalogPaths ?? []).map(fileRef),
    },
  ];
}

/** Where the code changed: the folders with most changed product files. */
function areaScope(module: ModuleChange, language: Language): readonly Claim[] {
  const areas = new Map<string, { files: number; lines: number; example: string }>();
  for (const file of module.files) {
    if (file.isTest || file.isDocumentation || file.class !== 'text') continue;
    const area = areaOf(file.path);
    const known = areas.get(area) ?? { files: 0, lines: 0, example: file.path };
    areas.set(area, {
      files: known.files + 1,
      lines: known.lines + file.insertions + file.deletions,
      example: known.example,
    });
  }
  if (areas.size === 0) return [];
  const largest = [...areas]
    .sort((first, second) => second[1].lines - first[1].lines || (first[0] < second[0] ? -1 : 1))
    .slice(0, areasMax);
  const text = largest.map(([area, { files }]) => `${area} (${files})`).join(', ');
  return [
    {
      text: { en: `Code by area (files): ${text}`, ko: `영역별 코드(파일 수): ${text}` }[language],
      refs: largest.map(([, { example }]) => fileRef(example)),
    },
  ];
}

/** First folder, or the last telling one below a `src/main/<language>` root. */
function areaOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const main = folders.findIndex((folder, index) => folder === 'main' && folders[index - 1] === 'src');
  if (main >= 0 && folders.length > main + 2)
    return [...folders.slice(0, Math.max(0, main - 1)), ...folders.slice(main + 2).slice(-2)].join('/');
  return folders.slice(0, 2).join('/') || './';
}

/** Each reason in a line; all work types share one, with a source for each. */
function tellReasons(reasons: readonly ImpactReason[], language: Language): readonly Claim[] {
  const work = reasons.filter((reason) => reason.kind === 'work-type');
  const others = reasons
    .filter((reason) => reason.kind !== 'work-type')
    .map((reason) => ({ text: reasonText(reason)[language], refs: reason.refs }));
  if (work.length === 0) return others;
  const names = work.map((reason) => workTypeName(reason.type, language)).join(', ');
  const text = { en: `Work in it: ${names}`, ko: `포함된 작업: ${names}` };
  return [...others, { text: text[language], refs: work.flatMap((reason) => reason.refs.slice(0, 1)) }];
}

function reasonText(reason: Exclude<ImpactReason, { kind: 'work-type' }>): {
  readonly en: string;
  readonly ko: string;
} {
  switch (reason.kind) {
    case 'destroys-data':
      return {
        en: `\`${fileName(reason.path)}\` changes or deletes data in \`${reason.table}\` for good`,
        ko: `\`${fileName(reason.path)}\`: \`${reason.table}\` 데이터를 되돌릴 수 없게 변경·삭제`,
      };
    case 'breaking':
      return { en: `Breaking change: ${reason.text}`, ko: `호환성이 깨지는 변경: ${reason.text}` };
    case 'critical-path':
      return {
        en: `Touches ${reason.path}, which the workspace calls critical`,
        ko: `핵심 경로로 지정된 ${reason.path} 변경`,
      };
    case 'high-path':
      return {
        en: `Touches ${reason.path}, which the workspace calls sensitive`,
        ko: `주의 경로로 지정된 ${reason.path} 변경`,
      };
    case 'dependents':
      return {
        en: `${plural(reason.names.length, 'component depends', 'components depend')} on it: ${reason.names.slice(0, 6).join(', ')}`,
        ko: `의존하는 컴포넌트 ${reason.names.length}개: ${reason.names.slice(0, 6).join(', ')}`,
      };
    case 'size':
      return {
        en: `Large: ${plural(reason.files, 'file')}, ${plural(reason.lines, 'line')} of product code`,
        ko: `변경 규모가 큼: 파일 ${reason.files}개, ${reason.lines}줄`,
      };
    case 'takes-away':
      return {
        en: `Takes away ${plural(reason.count, 'commit that is', 'commits that are')} deployed now`,
        ko: `현재 배포된 커밋 ${reason.count}건이 사라짐`,
      };
    case 'only':
      return {
        documentation: { en: 'Documentation only', ko: '문서만 변경' },
        tests: { en: 'Tests only', ko: '테스트만 변경' },
        nothing: { en: 'Nothing changes', ko: '변경 없음' },
        ordinary: {
          en: 'Ordinary code change, none of the risky work types',
          ko: '위험 작업 유형이 없는 일반 코드 변경',
        },
      }[reason.what];
  }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replaceAll('`', "'");
