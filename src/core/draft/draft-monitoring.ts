// Drafts what to watch after the deploy, for how long, and which threshold means trouble. Pure.
import type { Migration, ModuleChange } from '../../domain/change.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { commitRef, fileRef } from '../../domain/units.ts';
import { findConfigEdits } from '../change/files/config-edits.ts';
import { tellConfigEdits } from '../condense/tell-config-edit.ts';
import { appliesTo } from './applies-to.ts';
import type { DraftInput } from './draft-input.ts';
import { isTold, leftOutTopics } from './left-out-topics.ts';
import { migrationVersions } from './migration-versions.ts';
import type { NoteValues } from './note-values.ts';
import { fillText } from './templates.ts';

type Watch = Note['monitoring']['scenario'][number];

const signalsMax = 12;
const firstLookMinutes = 60;

/** The workspace's own signals first, then what this change asks for, then the template's. */
export function draftMonitoring(input: DraftInput, values: NoteValues): Note['monitoring'] {
  const { change, release, settings, template } = input;
  const language = release.language;
  const hours = settings.monitoring.hours ?? template.monitoring.hours;
  const minutes = Math.max(1, Math.round(hours * 60));
  const own = settings.monitoring.signals.map(
    (signal): Watch => ({
      signal: signal.signal,
      threshold: signal.threshold,
      minutes: signal.minutes ?? minutes,
      refs: [],
    }),
  );
  const asked = change.modules.flatMap((module) => [
    ...migrationWatches(module, language),
    ...resourceWatches(module, minutes, language),
    ...redoneWatches(module, minutes, language),
  ]);
  const leftOut = leftOutTopics(change);
  const templated = template.monitoring.signals
    .filter((signal) => appliesTo(signal.workTypes, change) && isTold(signal.topic, leftOut))
    .map(
      (signal): Watch => ({
        signal: fillText(signal.signal, language, values),
        threshold: fillText(signal.threshold, language, values),
        minutes: signal.minutes,
        refs: [],
      }),
    );
  const unique = new Map([...own, ...asked, ...templated].map((watch) => [watch.signal, watch]));
  return {
    hours,
    scenario: [...unique.values()].slice(0, signalsMax),
    dashboards: [...settings.monitoring.dashboards],
  };
}

/** Where each tool keeps its history; the others keep theirs elsewhere. */
const historyOf: Partial<Readonly<Record<Migration['tool'], string>>> = {
  flyway: 'flyway_schema_history',
  liquibase: 'databasechangelog',
  rails: 'schema_migrations',
  alembic: 'alembic_version',
  prisma: '_prisma_migrations',
  django: 'django_migrations',
  knex: 'knex_migrations',
};

function migrationWatches(module: ModuleChange, language: Language): readonly Watch[] {
  const live = module.migrations.filter((migration) => migration.status !== 'deleted');
  const [first] = live;
  const last = live.at(-1);
  if (!first || !last) return [];
  const versions = migrationVersions(live);
  const history = historyOf[first.tool] === undefined ? '' : ` (${historyOf[first.tool]})`;
  const watch = {
    signal: {
      en: `Migration${first === last ? '' : 's'} ${versions}${history}`,
      ko: `마이그레이션 ${versions}${history}`,
    },
    threshold: {
      en: 'any of them failed, missing, or still running after 10 minutes',
      ko: '하나라도 실패·누락되었거나 10분 넘게 실행 중',
    },
  };
  return [
    {
      signal: watch.signal[language],
      threshold: watch.threshold[language],
      minutes: firstLookMinutes,
      refs: live.slice(-10).map((migration) => fileRef(migration.path)),
    },
  ];
}

function resourceWatches(module: ModuleChange, minutes: number, language: Language): readonly Watch[] {
  const tests = new Set(
    module.files.filter((file) => file.isTest || file.isDocumentation).map((file) => file.path),
  );
  const edits = findConfigEdits(module.files).filter(
    (edit) => (edit.kind === 'resources' || edit.kind === 'replicas') && !tests.has(edit.path),
  );
  const [first] = edits;
  if (!first) return [];
  const named = tellConfigEdits(edits, language)
    .slice(0, 3)
    .map((line) => line.text)
    .join(', ');
  return [
    {
      signal: {
        en: `Restarts, memory and CPU of ${module.name} after the resource change (${named})`,
        ko: `리소스 설정 변경(${named}) 이후 ${module.name}의 재시작·메모리·CPU`,
      }[language],
      threshold: {
        en: 'any OOM kill or restart loop, or memory above 90 % of its limit',
        ko: 'OOM 종료나 반복 재시작 발생, 또는 메모리가 한도의 90 % 초과',
      }[language],
      minutes,
      refs: [...new Set(edits.flatMap((edit) => edit.refs))].slice(0, 10),
    },
  ];
}

/** What was undone once is watched longest: the first try failed for a reason. */
function redoneWatches(module: ModuleChange, minutes: number, language: Language): readonly Watch[] {
  return module.stories.flatMap((story) => {
    const redo = module.commits.find((commit) => commit.sha === story.redo);
    const undo = module.commits.find((commit) => commit.sha === story.undo);
    if (!redo || !undo) return [];
    const undoName = undo.pullRequests[0] === undefined ? undo.ref.slice(2) : `#${undo.pullRequests[0]}`;
    return [
      {
        signal: {
          en: `${redo.headline}: this was undone once (${undoName})`,
          ko: `${redo.headline}: 한 번 되돌린 변경(${undoName})`,
        }[language],
        threshold: { en: 'the reason for the first undo shows again', ko: '처음 되돌린 원인이 다시 나타남' }[
          language
        ],
        minutes,
        refs: [commitRef(redo.sha), commitRef(undo.sha)],
      },
    ];
  });
}
