// Rule: the note is complete: title, changes, sources, no empty part, and it is about this release. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { judge, type NoteFacts, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

type Options = RuleSettings['note-complete'];

/** Fails when the note has empty parts or is about another release. */
export const noteCompleteRule: Rule<'note-complete'> = {
  id: 'note-complete',
  title: { en: 'Complete note', ko: '노트 완성도' },
  protects: {
    en: 'Whoever reads the note knows what is deployed, and can check each claim.',
    ko: '노트를 읽는 사람이 무엇이 배포되는지 알고, 각 내용을 확인할 수 있도록 합니다.',
  },
  decides: {
    en: 'Fails when the note is about another range or environment, when its title, summary, reasons of impact, rollback, monitoring or checklists are empty, and when it tells no change although the range holds commits. Changes and scope without a source follow `uncited`.',
    ko: '노트가 다른 범위나 환경에 대한 것이거나, 제목·요약·영향 사유·롤백·모니터링·체크리스트가 비어 있거나, 커밋이 있는데 변경 내용이 없으면 실패합니다. 출처가 없는 변경·영향 범위는 `uncited`를 따릅니다.',
  },
  example: {
    en: 'A note without a title or with a claim that cites nothing: the rule fails, or warns, as `uncited` says.',
    ko: '제목이 없거나 근거가 없는 문장이 있으면 `uncited` 설정에 따라 실패하거나 경고합니다.',
  },
  reads: 'note',
  evaluate(facts, options) {
    return judge({
      problems: [...findOther(facts), ...findEmpty(facts), ...findUncited(facts.note, options)],
      pass: {
        en: `Every part is there; ${countOf(facts.note.changes.length, 'change')} told.`,
        ko: `모든 항목이 작성되었고 변경 ${facts.note.changes.length}건을 설명합니다.`,
      },
    });
  },
};

/** A note that a person kept from another run says nothing of this release. */
function findOther({ note, change, release }: NoteFacts): readonly Problem[] {
  const differences = [
    ...(note.environment === release.environment
      ? []
      : [`environment: ${note.environment} ≠ ${release.environment}`]),
    ...change.modules.flatMap((module) => {
      const told = note.repositories.find((repository) => repository.name === module.name);
      if (told === undefined) {
        return [`${module.name}: –`];
      }
      const same = told.range.baseSha === module.range.baseSha && told.range.headSha === module.range.headSha;
      return same ? [] : [`${module.name}: ${shortRange(told.range)} ≠ ${shortRange(module.range)}`];
    }),
  ];
  if (differences.length === 0) {
    return [];
  }
  return [
    {
      status: 'fail',
      message: {
        en: `The note is about another release: ${differences.join('; ')}.`,
        ko: `다른 배포에 대한 노트입니다: ${differences.join('; ')}.`,
      },
      why: {
        en: 'What it says of risk, rollback and checks does not hold for what is deployed.',
        ko: '노트의 위험·롤백·점검 내용이 실제 배포 대상과 맞지 않습니다.',
      },
      instead: {
        en: 'Draft the note again for this range: lockkeeper note.',
        ko: '이 범위로 노트를 다시 작성하세요: lockkeeper note.',
      },
    },
  ];
}

const shortRange = (range: { readonly baseSha: string; readonly headSha: string }): string =>
  `${range.baseSha.slice(0, 8)}..${range.headSha.slice(0, 8)}`;

function findEmpty({ note, change }: NoteFacts): readonly Problem[] {
  const commits = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const { before, during, after } = note.checklists;
  const parts: readonly (readonly [name: string, texts: readonly string[]])[] = [
    ['title', [note.title]],
    ['summary', [note.summary]],
    ...(commits === 0 ? [] : [['changes', note.changes.map((item) => item.text)] as const]),
    ['impact.reasons', note.impact.reasons.map((item) => item.text)],
    ['rollback.scenario', note.rollback.scenario.map((item) => item.text)],
    ['monitoring.scenario', note.monitoring.scenario.map((item) => item.signal)],
    ['checklists', [...before, ...during, ...after].map((item) => item.text)],
  ];
  const empty = parts
    .filter(([, texts]) => texts.length === 0 || texts.some((text) => text.trim() === ''))
    .map(([name]) => name);
  if (empty.length === 0) {
    return [];
  }
  const names = nameList(empty, 8);
  return [
    {
      status: 'fail',
      message: { en: `The note has empty parts: ${names.en}.`, ko: `노트에 비어 있는 항목: ${names.ko}.` },
      why: {
        en: `Whoever is called at night looks for ${names.en} in this note and finds nothing; what nobody wrote down, nobody has thought through.`,
        ko: `장애가 나면 이 노트에서 ${names.ko} 항목을 찾아도 내용이 없습니다. 적지 않은 것은 검토되지 않은 경우가 많습니다.`,
      },
      instead: { en: `Fill in: ${names.en}.`, ko: `다음 항목을 작성하세요: ${names.ko}.` },
    },
  ];
}

function findUncited(note: Note, options: Options): readonly Problem[] {
  const claims = [
    ...note.changes,
    ...note.changes.flatMap((change) => change.details ?? []),
    ...note.impact.scope,
  ];
  const uncited = claims.filter((claim) => claim.refs.length === 0);
  if (options.uncited === 'allow' || uncited.length === 0) {
    return [];
  }
  const claimed = nameList(
    uncited.map(({ text }) => `"${text.trim()}"`),
    2,
  );
  return [
    {
      status: options.uncited,
      message: {
        en: `${countOf(uncited.length, 'claim')} of the note without a source.`,
        ko: `출처가 없는 내용이 ${uncited.length}건 있습니다.`,
      },
      why: {
        en: `Nobody can check whether ${uncited.length === 1 ? 'it is' : 'they are'} true of this release: ${claimed.en}.`,
        ko: `이 배포에 대해 맞는 내용인지 확인할 수 없습니다: ${claimed.ko}.`,
      },
      instead: {
        en: `Add the commit, pull request, issue or file that shows ${uncited.length === 1 ? 'it, or take it out' : 'each, or take them out'}.`,
        ko: '근거가 되는 커밋, PR, 이슈 또는 파일을 적거나 해당 내용을 지우세요.',
      },
      evidence: boundEvidence(
        uncited.map((claim) => ({ text: verbatim(claim.text.trim() === '' ? '–' : claim.text) })),
      ),
    },
  ];
}
