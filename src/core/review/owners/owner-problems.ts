// Tells which owners have not approved, and what is wrong with their file. Pure.
import type { ModuleChange } from '../../../domain/change.ts';
import type { CodeOwnersProblem } from '../../../domain/code-owners.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Severity } from '../../../domain/rule-settings.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { Evidence, Problem } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';
import { ownersOf } from './owned-files.ts';
import { findOwedApprovals, type OwedApproval, type OwnersInput } from './owner-approvals.ts';

/** Problems as bad as `severity` allows: what cannot be told is not worse than what is known to be missing. */
export function findOwnerProblems(
  modules: readonly ModuleChange[],
  input: OwnersInput & { readonly severity: Severity },
): readonly Problem[] {
  const { severity } = input;
  if (severity === 'allow') return [];
  const owed = findOwedApprovals(modules, input);
  const missing = owed.filter(({ status }) => status === 'missing');
  const unknown = owed.filter(({ status }) => status === 'unknown');
  return [
    ...(missing.length > 0 ? [tellMissing(missing, severity)] : []),
    ...(unknown.length > 0 ? [tellUnknown(unknown, severity)] : []),
    ...findLeft(modules, severity),
  ];
}

/** What a reader of the finding should know of the files that say who owns what. */
export function describeCodeOwners(modules: readonly ModuleChange[]): readonly Evidence[] {
  return boundEvidence(
    modules.flatMap(({ name, codeOwners }) => {
      if (codeOwners === null) return [];
      const { path, at, problems } = codeOwners;
      const fromHead: Evidence = {
        text: {
          en: `${name}: what is deployed has no CODEOWNERS file; that of this release decides`,
          ko: `${name}: 배포된 버전에 CODEOWNERS가 없어 이 배포의 파일을 따릅니다`,
        },
        path,
      };
      return [...(at === 'head' ? [fromHead] : []), ...problems.map((problem) => tellProblem(path, problem))];
    }),
  );
}

const mistakes: { readonly [kind in CodeOwnersProblem['kind']]: Bilingual } = {
  negation: { en: 'a pattern cannot begin with !', ko: '패턴은 !로 시작할 수 없음' },
  'escaped-hash': { en: 'a pattern cannot begin with \\#', ko: '패턴은 \\#로 시작할 수 없음' },
  asterisks: { en: 'three asterisks in a row', ko: '별표 3개 연속' },
  escape: { en: 'nothing comes after the backslash', ko: '백슬래시 뒤에 문자가 없음' },
  owner: { en: 'no @login, @org/team or e-mail address', ko: '@로그인, @조직/팀, 이메일 주소가 아님' },
  'too-large': { en: 'the file is over 3 MB', ko: '파일이 3MB를 넘음' },
};

function tellProblem(path: string, { line, kind, text }: CodeOwnersProblem): Evidence {
  if (line === 0) {
    return {
      text: {
        en: `${path} is ignored as GitHub does: ${mistakes[kind].en}`,
        ko: `${path}는 GitHub와 같이 무시됩니다: ${mistakes[kind].ko}`,
      },
      path,
    };
  }
  const shown = plainLine(text);
  return {
    text: {
      en: `line ${line} is ignored as GitHub does: ${mistakes[kind].en} (${shown})`,
      ko: `${line}행은 GitHub와 같이 무시됩니다: ${mistakes[kind].ko} (${shown})`,
    },
    path,
    line,
  };
}

/** Files of which nobody asked who owns them. */
function findLeft(modules: readonly ModuleChange[], severity: 'warn' | 'fail'): readonly Problem[] {
  const left = modules.flatMap((module) => ownersOf(module, modules.length).left);
  const [first] = left;
  if (first === undefined) return [];
  const patterns = Math.max(...modules.map(({ codeOwners }) => codeOwners?.rules.length ?? 0));
  return [
    {
      status: severity === 'fail' ? 'unknown' : 'warn',
      message: {
        en: `Who owns ${countOf(left.length, 'changed file')} was not looked up: CODEOWNERS has ${countOf(patterns, 'pattern')}, too many to hold against all of them. The first is ${first}.`,
        ko: `CODEOWNERS 패턴이 ${patterns}개로 너무 많아 변경 파일 ${left.length}개의 소유자를 확인하지 않았습니다. 첫 파일: ${first}.`,
      },
      why: {
        en: 'Their owners may not know that these files change.',
        ko: '소유자가 파일 변경을 모를 수 있습니다.',
      },
      instead: {
        en: 'Begin patterns with the folder that they are for (/payments/*.sql instead of *.sql), or release less at once.',
        ko: '패턴을 해당 폴더로 시작하게 고치거나(*.sql 대신 /payments/*.sql) 한 번에 배포하는 범위를 줄이세요.',
      },
    },
  ];
}

const namesOf = ({ owners }: OwedApproval): string => owners.slice(0, 5).join(' ');
const filesOf = (owed: readonly OwedApproval[]): number =>
  owed.reduce((sum, { files }) => sum + files.length, 0);

function tellMissing(owed: readonly OwedApproval[], severity: 'warn' | 'fail'): Problem {
  const groups = nameList(owed.map((one) => `${namesOf(one)} (${one.files.length})`));
  const [first] = owed;
  const example = first?.files[0] ?? '';
  const count = filesOf(owed);
  return {
    status: severity,
    message: {
      en: `No owner approved ${countOf(count, 'changed file')}: ${groups.en}.`,
      ko: `변경 파일 ${count}개를 소유자가 승인하지 않았습니다: ${groups.ko}.`,
    },
    why: {
      en: `Those who know ${example} best (${first === undefined ? '' : namesOf(first)}) have not seen what changes in it.`,
      ko: `${example}을(를) 가장 잘 아는 ${first === undefined ? '' : namesOf(first)}이(가) 변경 내용을 보지 않았습니다.`,
    },
    instead: {
      en: 'Let one of the owners of each line approve the pull request that touches their files, or the release.',
      ko: '각 항목의 소유자 중 한 명이 해당 파일의 PR이나 배포를 승인하게 하세요.',
    },
    evidence: boundEvidence(owed.map(tellGroup)),
  };
}

function tellUnknown(owed: readonly OwedApproval[], severity: 'warn' | 'fail'): Problem {
  const unread = nameList([...new Set(owed.flatMap((one) => one.unread))]);
  const count = filesOf(owed);
  return {
    status: severity === 'fail' ? 'unknown' : 'warn',
    message: {
      en: `Whether an owner approved ${countOf(count, 'changed file')} cannot be told: who ${unread.en} is could not be read.`,
      ko: `변경 파일 ${count}개의 소유자 승인 여부를 알 수 없습니다. ${unread.ko}이(가) 누구인지 확인하지 못했습니다.`,
    },
    why: {
      en: 'Their owners may not know that these files change.',
      ko: '소유자가 파일 변경을 모를 수 있습니다.',
    },
    instead: {
      en: 'Give the token the permission to read teams (members: read, or read:org), and name owners by login, not by e-mail address.',
      ko: '토큰에 팀 읽기 권한(members: read 또는 read:org)을 주고, 소유자는 이메일 대신 로그인으로 적으세요.',
    },
    evidence: boundEvidence(owed.map(tellGroup)),
  };
}

function tellGroup(owed: OwedApproval): Evidence {
  const { files, rule, module } = owed;
  const shown = files.slice(0, 3).join(', ');
  const rest = files.length - 3;
  return {
    text: {
      en: `${namesOf(owed)}, ${module}: ${countOf(files.length, 'file')} by "${plainLine(rule.pattern)}": ${shown}${rest > 0 ? ` and ${rest} more` : ''}`,
      ko: `${namesOf(owed)}, ${module}: "${plainLine(rule.pattern)}" 파일 ${files.length}개: ${shown}${rest > 0 ? ` 외 ${rest}개` : ''}`,
    },
    path: owed.codeOwnersPath,
    line: rule.line,
  };
}
