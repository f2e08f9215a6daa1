// Rule: the note holds the checklist groups that its work types need. Pure.
import type { WorkType } from '../../../domain/change.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { workTypeName } from '../../draft/work-type-names.ts';
import { judge, type NoteFacts, type Problem, type Rule } from '../rule.ts';
import { nameList } from '../wording.ts';

type Options = RuleSettings['checklists'];

const groupKey = (group: string): string => group.trim().toLowerCase();

/** Fails when a checklist group that the work needs is missing. */
export const checklistsRule: Rule<'checklists'> = {
  id: 'checklists',
  title: { en: 'Checklists', ko: '체크리스트' },
  protects: {
    en: 'What past deploys of this kind taught is checked again this time.',
    ko: '같은 유형의 배포에서 배운 점검 항목을 이번에도 빠뜨리지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when a group that `required` names for a work type of the change (or under `always`) has no line in the checklists.',
    ko: '변경의 작업 유형(또는 `always`)에 대해 `required`가 정한 그룹이 체크리스트에 없으면 실패합니다.',
  },
  example: {
    en: 'A database migration without a line of the group database-migration: the rule fails and names the group.',
    ko: '데이터베이스 마이그레이션이 있는데 database-migration 그룹의 항목이 없으면 실패하고 빠진 그룹을 알려 줍니다.',
  },
  reads: 'note',
  evaluate(facts, options) {
    const required = requiredGroups(facts, options);
    return judge({
      problems: findMissing(required, facts),
      pass:
        required.size === 0
          ? {
              en: 'No checklist group is required for this change.',
              ko: '이 변경에 필요한 체크리스트 그룹이 없습니다.',
            }
          : {
              en: `The required checklist groups are there: ${[...required.keys()].join(', ')}.`,
              ko: `필요한 체크리스트 그룹이 모두 있습니다: ${[...required.keys()].join(', ')}.`,
            },
    });
  },
};

/** Groups by name, with the first thing that asks for each. */
function requiredGroups(facts: NoteFacts, options: Options): ReadonlyMap<string, WorkType | 'always'> {
  const groups = new Map<string, WorkType | 'always'>();
  for (const type of ['always' as const, ...facts.change.workTypes.map((hit) => hit.type)]) {
    for (const group of options.required[type] ?? []) {
      if (!groups.has(groupKey(group))) {
        groups.set(groupKey(group), type);
      }
    }
  }
  return groups;
}

function findMissing(
  required: ReadonlyMap<string, WorkType | 'always'>,
  facts: NoteFacts,
): readonly Problem[] {
  const { before, during, after } = facts.note.checklists;
  const present = new Set(
    [...before, ...during, ...after]
      .filter((item) => item.text.trim() !== '')
      .map((item) => groupKey(item.group)),
  );
  const missing = [...required].filter(([group]) => !present.has(group));
  if (missing.length === 0) {
    return [];
  }
  const groups = nameList(missing.map(([group]) => group));
  const types = [...new Set(missing.flatMap(([, type]) => (type === 'always' ? [] : [type])))];
  const kinds = {
    en: nameList(types.map((type) => workTypeName(type, 'en'))).en,
    ko: nameList(types.map((type) => workTypeName(type, 'ko'))).ko,
  };
  return [
    {
      status: 'fail',
      message: {
        en: `The checklists have no line of: ${groups.en}.`,
        ko: `체크리스트에 없는 그룹: ${groups.ko}.`,
      },
      why: {
        en: `Nobody is asked for ${groups.en} in this deploy${kinds.en === '' ? '' : `, although it holds ${kinds.en}`}: these are the steps that are forgotten when one goes wrong.`,
        ko: `${kinds.ko === '' ? '이 배포에서' : `이 배포에는 ${kinds.ko} 작업이 있는데`} ${groups.ko} 항목을 아무도 확인하지 않게 됩니다. 문제가 생길 때 주로 빠뜨리는 단계들입니다.`,
      },
      instead: {
        en: `Add lines of ${groups.en} to the note, or to checklists in the config so that every note has them.`,
        ko: `노트에 ${groups.ko} 그룹의 항목을 추가하거나, 설정의 checklists에 추가해 모든 노트에 포함되도록 하세요.`,
      },
      evidence: missing.map(([group, type]) => ({
        text:
          type === 'always'
            ? { en: `${group}: required for every release`, ko: `${group}: 모든 배포에 필요` }
            : {
                en: `${group}: required because of the work type ${workTypeName(type, 'en')}`,
                ko: `${group}: 작업 유형 ${workTypeName(type, 'ko')} 때문에 필요`,
              },
      })),
    },
  ];
}
