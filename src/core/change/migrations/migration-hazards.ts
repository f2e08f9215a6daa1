// Says what about a range's migrations goes wrong although no statement is dangerous. Pure.
import type { Migration } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';

/** Something about the files of migrations that an operator must know; `dropped-too`: what a deleted file had made goes with it. */
export type MigrationHazard = {
  readonly kind: 'edited' | 'deleted' | 'left-behind' | 'dropped-too' | 'same-version' | 'not-understood';
  readonly migration: Migration;
  readonly text: Bilingual;
};

/**
 * Finds migrations that were edited or deleted after they may have run, objects that a deleted file leaves behind, two
 * files of one version, and files that could not be read wholly.
 */
export function findMigrationHazards(migrations: readonly Migration[]): readonly MigrationHazard[] {
  return migrations.flatMap((migration): readonly MigrationHazard[] => {
    const texts: (readonly [MigrationHazard['kind'], Bilingual | null])[] = [
      ['edited', edited(migration)],
      ['deleted', deleted(migration)],
      ['left-behind', leftBehind(migration, migrations)],
      ['dropped-too', droppedToo(migration, migrations)],
      ['same-version', sameVersion(migration, migrations)],
      ['not-understood', notUnderstood(migration)],
    ];
    return texts.flatMap(([kind, text]) => (text === null ? [] : { kind, migration, text }));
  });
}

const code = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 120)}\``;

/** Tools that remember which file ran by its name and content, and run no file twice. */
const runsOnce = (migration: Migration): boolean =>
  migration.runs === undefined && migration.tool !== 'liquibase';

function edited(migration: Migration): Bilingual | null {
  if (migration.status !== 'modified' || !runsOnce(migration)) return null;
  const { version } = migration;
  if (migration.tool === 'flyway') {
    return {
      en: `${version} was edited after an earlier release: where it has run already, Flyway stops at start with a checksum mismatch.`,
      ko: `${version}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 Flyway 체크섬 불일치로 기동에 실패합니다.`,
    };
  }
  return {
    en: `${version} was edited after an earlier release: where it has run already, the edit never runs.`,
    ko: `${version}은(는) 이전 배포 이후 수정되었습니다. 이미 적용된 환경에서는 수정 내용이 실행되지 않습니다.`,
  };
}

function deleted(migration: Migration): Bilingual | null {
  if (migration.status !== 'deleted' || !runsOnce(migration)) return null;
  const { version } = migration;
  const stops = migration.tool === 'flyway';
  return {
    en: `${version} is deleted: what it did to the database stays${stops ? ', and Flyway may refuse to start because an applied migration is missing' : ''}.`,
    ko: `${version} 파일이 삭제되어도 데이터베이스에 적용된 내용은 그대로 남습니다.${stops ? ' 적용 이력에 있는 파일이 없어 Flyway 검증에 실패할 수 있습니다.' : ''}`,
  };
}

type Left = { readonly stays: readonly string[]; readonly droppers: readonly string[] };

/** What of a deleted file's objects stays, and which migrations of the range drop the others; null: it had made none. */
function leftOf(migration: Migration, all: readonly Migration[]): Left | null {
  const { leaves = [] } = migration;
  if (migration.status !== 'deleted' || leaves.length === 0) return null;
  const drops = all.flatMap((other) =>
    other.statements
      .filter(({ operation }) => operation.startsWith('drop-'))
      .map(({ table = '' }) => ({ table: table.toLowerCase(), by: other.version })),
  );
  const dropperOf = (name: string): string | undefined =>
    drops.find((drop) => drop.table === name.toLowerCase())?.by;
  return {
    stays: leaves.filter((name) => dropperOf(name) === undefined),
    droppers: [...new Set(leaves.flatMap((name) => dropperOf(name) ?? []))],
  };
}

const names = (list: readonly string[]): string => list.slice(0, 5).map(code).join(', ');

function leftBehind(migration: Migration, all: readonly Migration[]): Bilingual | null {
  const { stays } = leftOf(migration, all) ?? { stays: [] };
  if (stays.length === 0) return null;
  return {
    en: `Deleting the file ${code(migration.version)} does not drop ${names(stays)}, and nothing in this release does.`,
    ko: `${code(migration.version)} 파일을 삭제해도 ${names(stays)} 객체는 삭제되지 않으며, 이번 배포에 삭제 구문도 없습니다.`,
  };
}

function droppedToo(migration: Migration, all: readonly Migration[]): Bilingual | null {
  const left = leftOf(migration, all);
  if (left === null || left.stays.length > 0) return null;
  const { leaves = [], version } = migration;
  return {
    en: `Deleting the file ${code(version)} drops nothing by itself; ${left.droppers.join(', ')} drops ${names(leaves)}.`,
    ko: `${code(version)} 파일 삭제만으로는 객체가 삭제되지 않으며, ${names(leaves)} 삭제는 ${left.droppers.join(', ')}에서 수행됩니다.`,
  };
}

function sameVersion(migration: Migration, all: readonly Migration[]): Bilingual | null {
  const isNumbered =
    /^V?\d/.test(migration.version) && migration.tool !== 'liquibase' && migration.status !== 'deleted';
  const twin = all.find(
    (other) =>
      other !== migration &&
      other.version === migration.version &&
      other.tool === migration.tool &&
      other.status !== 'deleted' &&
      folderOf(other) === folderOf(migration),
  );
  if (!isNumbered || twin === undefined || twin.path < migration.path) return null;
  return {
    en: `Two migrations have the version ${migration.version} (${code(migration.path)}, ${code(twin.path)}): the deploy stops or runs only one.`,
    ko: `두 마이그레이션의 버전이 ${migration.version}(으)로 같습니다(${code(migration.path)}, ${code(twin.path)}). 배포가 중단되거나 하나만 실행됩니다.`,
  };
}

const folderOf = (migration: Migration): string =>
  migration.path.slice(0, migration.path.lastIndexOf('/') + 1);

function notUnderstood(migration: Migration): Bilingual | null {
  if (migration.understood) return null;
  const lines = migration.statements
    .filter(({ operation }) => operation === 'unknown' || operation === 'call' || operation === 'run-code')
    .map(({ line }) => line);
  const where = lines.length > 0 ? lines.slice(0, 5).join(', ') : null;
  return {
    en: `${migration.version} was not understood wholly${where === null ? '' : ` (line ${where})`}: read it before the deploy.`,
    ko: `${migration.version}은(는) 일부를 해석하지 못했습니다${where === null ? '' : `(${where}행)`}. 배포 전에 직접 확인하세요.`,
  };
}
