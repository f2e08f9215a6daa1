// Rule: the migration tool can run the files of the range where earlier ones have run. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import { fileRef } from '../../../domain/units.ts';
import { findMigrationHazards, type MigrationHazard } from '../../change/migrations/migration-hazards.ts';
import { type Evidence, judge, type Problem, type Rule } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** What this rule judges; a file that was not understood is the business of irreversible-migration. */
type Kind = 'stops' | Exclude<MigrationHazard['kind'], 'not-understood' | 'dropped-too'>;

/** Fails when migration files stop the deploy at start or one of them cannot run; warns when what they say never runs. */
export const migrationFilesRule: Rule<'migration-files'> = {
  id: 'migration-files',
  title: { en: 'Migration files', ko: '마이그레이션 파일' },
  protects: {
    en: 'The deploy does not stop at start because of its migration files, and every one of them runs.',
    ko: '마이그레이션 파일 때문에 배포가 기동 단계에서 멈추거나 일부가 실행되지 않는 일이 없도록 합니다.',
  },
  decides: {
    en: 'Fails when a Flyway migration that an earlier release brought was edited, and when two migrations of the range have one version. Warns when one of another tool was edited, when one was deleted, and when a deleted one leaves tables or views behind.',
    ko: '이전 배포에 포함된 Flyway 마이그레이션이 수정되었거나 범위 안의 두 마이그레이션 버전이 같으면 실패합니다. 다른 도구의 마이그레이션이 수정되었거나, 마이그레이션이 삭제되었거나, 삭제된 파일이 만든 테이블·뷰가 남으면 경고합니다.',
  },
  example: {
    en: 'V41, which was deployed last month, is edited: the rule fails, for Flyway refuses to start on its checksum.',
    ko: '지난달 배포한 V41 파일이 수정되면 Flyway가 체크섬 불일치로 기동을 거부하므로 실패합니다.',
  },
  reads: 'change',
  evaluate(facts) {
    const migrations = facts.change.modules.map((module) => module.migrations);
    // Versions are counted within a module: each has a database of its own.
    const hazards = migrations.flatMap(findMigrationHazards);
    const count = migrations.flat().length;
    return judge({
      problems: kinds.flatMap((kind) => findProblem(kind, hazards)),
      pass:
        count === 0
          ? { en: 'The range holds no migration.', ko: '범위에 마이그레이션이 없습니다.' }
          : {
              en: `${countOf(count, 'migration file')}, each with a version of its own; none that ran before is edited or missed.`,
              ko: `마이그레이션 파일 ${count}개 모두 버전이 겹치지 않으며, 이미 적용된 파일의 수정이나 누락이 없습니다.`,
            },
      evidence: evidenceOf(hazards.filter(({ kind }) => kind === 'dropped-too')),
    });
  },
};

const kinds: readonly Kind[] = ['stops', 'same-version', 'edited', 'deleted', 'left-behind'];

const kindOf = ({ kind, migration }: MigrationHazard): MigrationHazard['kind'] | Kind =>
  kind === 'edited' && migration.tool === 'flyway' ? 'stops' : kind;

/** Hazards that are told in words; all are in the evidence. */
const toldMax = 3;

function findProblem(kind: Kind, all: readonly MigrationHazard[]): readonly Problem[] {
  const hazards = all.filter((hazard) => kindOf(hazard) === kind);
  if (hazards.length === 0) return [];
  const files = nameList([...new Set(hazards.map((hazard) => hazard.migration.path))]);
  const told = hazards.slice(0, toldMax).map((hazard) => hazard.text);
  const { message, instead } = wordsOf(kind, files);
  return [
    {
      status: kind === 'stops' || kind === 'same-version' ? 'fail' : 'warn',
      message,
      why: {
        en: told.map((text) => text.en).join(' '),
        ko: told.map((text) => text.ko).join(' '),
      },
      instead,
      evidence: evidenceOf(hazards),
    },
  ];
}

const evidenceOf = (hazards: readonly MigrationHazard[]): readonly Evidence[] =>
  boundEvidence(hazards.map(({ text, migration: { path } }) => ({ text, ref: fileRef(path), path })));

function wordsOf(kind: Kind, { en, ko }: Bilingual): { message: Bilingual; instead: Bilingual } {
  switch (kind) {
    case 'stops':
    case 'edited':
      return {
        message: {
          en: `Edited after an earlier release brought it: ${en}.`,
          ko: `이전 배포에 포함된 뒤 수정된 마이그레이션: ${ko}.`,
        },
        instead: {
          en: `Put ${en} back as it was, and make the change in a new migration.`,
          ko: `${ko} 파일을 원래대로 되돌리고, 변경 내용은 새 마이그레이션으로 추가하세요.`,
        },
      };
    case 'same-version':
      return {
        message: {
          en: `Its version is taken by another migration: ${en}.`,
          ko: `다른 마이그레이션과 버전이 겹치는 파일: ${ko}.`,
        },
        instead: {
          en: `Give ${en} a version that is free and comes after the others.`,
          ko: `${ko} 파일에 겹치지 않는 다음 버전을 부여하세요.`,
        },
      };
    case 'deleted':
      return {
        message: { en: `Migration deleted: ${en}.`, ko: `삭제된 마이그레이션: ${ko}.` },
        instead: {
          en: `Keep ${en}, and undo what it did in a new migration; where it never ran, say so in a waiver.`,
          ko: `${ko} 파일은 유지하고, 되돌릴 내용은 새 마이그레이션으로 추가하세요. 적용된 적이 없다면 waiver에 적으세요.`,
        },
      };
    case 'left-behind':
      return {
        message: {
          en: `What a deleted migration made stays in the database: ${en}.`,
          ko: `삭제된 마이그레이션이 만든 객체가 데이터베이스에 남습니다: ${ko}.`,
        },
        instead: {
          en: `Drop what ${en} had made in a new migration, once nothing uses it.`,
          ko: `${ko} 파일이 만든 객체는 사용하지 않는 것을 확인한 뒤 새 마이그레이션에서 삭제하세요.`,
        },
      };
  }
}
