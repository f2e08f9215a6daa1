// Which commits are noise to a reader: bots' bumps, formatting, releases, merges, empty commits. Pure.
import type { GitCommit, NoiseKind } from '../../../domain/change.ts';
import {
  isChangelogPath,
  isManifestPath,
  isStyleSheetPath,
  isTestPath,
  isVersionPath,
} from './commit-paths.ts';
import { isBot, isDependencyBot } from './people.ts';
import { withoutPullRequest } from './pull-requests.ts';
import { parseSubject, type SubjectParts } from './subject.ts';

const releaseWords: readonly RegExp[] = [
  /^(?:version |release )?v?\d+(?:\.\d+){1,3}(?:[-.]?[A-Za-z0-9]+){0,4}$/u,
  /^prepar(?:e|ed|ing)\s(?:for\s)?(?:the\s)?(?:next\s)?(?:[\w.-]+\s)?(?:release|development|dev|version|snapshot|v?\d+\.\d+)/iu,
  /^(?:cut|tag|publish|releas(?:e|ed|ing))\s(?:of\s)?(?:version\s)?(?:[\w.-]+\s)?v?\d+\.\d+[\w.-]*(?:\s\([^)]*\))?$/iu,
  /^(?:bump(?:ed|s|ing)?|set|updat(?:e|ed|ing)|chang(?:e|ed)|increase)\s(?:the\s)?(?:(?:project|app|package|chart|module|pom|maven|gradle|release|next|dev|development)\s)?versions?(?:\s(?:to|from|as)\s\S+(?:\s\(?(?:for|in|on)\s.{0,40})?|\sfor\s.*release.*|)$/iu,
  /^(?:bump(?:ed|s)?|set version)\s(?:to|as)\sv?\d+\.\d+\S*/iu,
  /^set version\s(?:to|as)\s\S+/iu,
  /^(?:start|begin)\s(?:next\s)?development|^(?:next|new) (?:development )?version(?: commit)?\b|^back to (?:snapshot|development)/iu,
  /^updat(?:e|ed|ing)\s(?:the\s)?(?:release\s?notes?|change\s?log)\b/iu,
  /^v?\d+\.\d+(?:\.\d+)?\S*\s?(?:릴리[즈스]|배포|버전\s?(?:업|변경|업데이트))/u,
  /^(?:릴리[즈스]|버전)\s?(?:노트|준비|업데이트|업|변경)?\s?(?:[:：]\s?)?v?\d+\.\d+/u,
];

const formatter =
  'spotless|prettier|black|isort|gofmt|goimports|ktlint|eslint|rubocop|checkstyle|detekt|lint(?:ing|er|s)?|clang-format|rustfmt|google-java-format|scalafmt|biome|ruff|flake8';
const formattingWords: readonly RegExp[] = [
  new RegExp(
    `^(?:run|ran|apply|applied|fix(?:ed|es)?|auto-?fix)\\s(?:the\\s)?(?:\\w+\\s)?(?:${formatter})\\b`,
    'iu',
  ),
  /^(?:re-?format(?:ted|ting)?|format)\s?(?:(?:all|the|source|java|kotlin|python|some)\s){0,2}(?:code|files?|sources?|imports?)?$/iu,
  /^re-?format(?:ted|ting)?\b/iu,
  /^(?:code\s)?(?:format(?:ting)?|whitespace|indentation)(?:\s(?:fix(?:es)?|changes?|only|cleanup))?$/iu,
  /^(?:fix(?:ed|es)?|remove[ds]?|clean(?:ed)? ?up)\s(?:the\s)?(?:code\s)?(?:format(?:ting)?|indentation|(?:trailing\s)?white ?spaces?|line endings?|eol|svn:eol-style|import order|unused imports?)\b/iu,
  /^(?:organi[sz]e|sort|reorder)\simports?$/iu,
  /^(?:코드\s?)?(?:포맷팅|포매팅|포맷\s?정리|코드\s?(?:정렬|스타일\s?정리))|^린트\s?(?:수정|적용|오류)|^(?:공백|들여쓰기|줄바꿈|불필요한 import)\s?(?:제거|수정|정리)/u,
];

const bumpForms: readonly RegExp[] = [
  /^bump(?:s|ed|ing)?\s(?:the\s)?\S+(?:\s\S+){0,8}?\s(?:(?:from\s\S+\s)?to\sv?\d|group\b|with \d+ updates?)/iu,
  /^(?:updat(?:e|ed|es|ing)|upgrad(?:e|ed|es|ing))\s(?:all\s)?(?:(?:non-?|major|minor|patch|development|dev|npm|gradle|maven|go|pip|python|docker|rust|ruby|kotlin|java|terraform|helm)[\s-]*){0,4}(?:dependency|dependencies|deps|packages?|plugins?|wrapper|github actions?|action|lock ?files?)\b/iu,
  /^(?:updat(?:e|ed|es)|upgrad(?:e|ed|es))\s\S+(?:\s\S+){0,5}?\s(?:from\s\S+\s)?to\sv?\d+(?:\.\d+)*\S*/iu,
  /(?:의존성|디펜던시|라이브러리|패키지)(?:을|를)?\s?(?:버전)?\s?(?:업데이트|업그레이드|갱신|최신화|버전\s?업|버전\s?상향)/u,
  /^\S+(?:\s\S+){0,4}?\s?버전\s?(?:업데이트|업그레이드|상향|올림)/u,
];
const dependencyScope = /^(?:deps|deps-dev|dependency|dependencies|dev-deps)$/iu;
const securityWords = /\b(?:CVE-\d|GHSA-)|\bvulnerab|\[security\]|취약점|보안/iu;
const majorJump = /\bfrom\sv?(\d+)(?:\.\S*)?\sto\sv?(\d+)/iu;

const jumpsMajor = (words: string): boolean => {
  const [, from, to] = majorJump.exec(words) ?? [];
  return from !== undefined && from !== to;
};

/** A release commit changes version numbers; a branch squashed under the name of a release brings code. */
const touchesMostlyVersions = (commit: GitCommit): boolean => {
  if (commit.touchedCount <= 3 || commit.touched.length === 0) return true;
  return commit.touched.filter((entry) => isVersionPath(entry.path)).length >= 0.8 * commit.touched.length;
};

const isRelease = (commit: GitCommit, parts: SubjectParts, words: string): boolean => {
  if (parts.tags.some((tag) => /^(?:maven-release-plugin|gradle release plugin)$/iu.test(tag))) return true;
  const isTyped =
    parts.conventional?.type === 'release' || /^(?:release|version)$/iu.test(parts.conventional?.scope ?? '');
  const isNamed = isTyped || releaseWords.some((pattern) => pattern.test(words));
  if (isNamed && touchesMostlyVersions(commit)) return true;
  return (
    /change\s?log|release\s?notes?/iu.test(words) &&
    commit.touched.length > 0 &&
    commit.touched.every((entry) => isChangelogPath(entry.path))
  );
};

const isFormatting = (commit: GitCommit, parts: SubjectParts, words: string): boolean => {
  const type = parts.conventional?.type;
  if (type === 'style' || type === 'format' || type === 'lint')
    return !commit.touched.some((entry) => isStyleSheetPath(entry.path));
  return formattingWords.some((pattern) => pattern.test(words));
};

/** An upgrade that a person made for a reason, across a major version or with code of its own is told, not grouped. */
const isOrdinaryUpgrade = (commit: GitCommit, words: string): boolean => {
  const code = commit.touched.filter((entry) => !isManifestPath(entry.path) && !isTestPath(entry.path));
  return !jumpsMajor(words) && code.length <= 2;
};

const isBump = (
  commit: GitCommit,
  input: { readonly parts: SubjectParts; readonly words: string; readonly hasKey: boolean },
): boolean => {
  const { parts, words } = input;
  if (securityWords.test(commit.subject)) return false;
  if (isDependencyBot(commit.author)) return !/\bconfigur|\bmigrate config/iu.test(words);
  const isNamed =
    dependencyScope.test(parts.conventional?.scope ?? '') ||
    parts.conventional?.type === 'deps' ||
    bumpForms.some((pattern) => pattern.test(words));
  if (!isNamed) return false;
  return isBot(commit.author) || (!input.hasKey && isOrdinaryUpgrade(commit, words));
};

/** Takes `Revert "…"` off: what undoes noise is judged by what it undoes. */
const insideRevert = (subject: string): string =>
  /^(?:Revert|Reapply)\s"(.*)"$/su.exec(withoutPullRequest(subject))?.[1] ?? subject;

/**
 * Says which noise a commit is; null when it is worth telling.
 *
 * What announces a breaking change is never noise, nor is undoing a dependency bump.
 */
export const findNoise = (
  commit: GitCommit,
  input: { readonly breaking: boolean; readonly hasKey: boolean; readonly parts: SubjectParts },
): NoiseKind | null => {
  if (commit.parents.length > 1) return commit.touchedCount === 0 ? 'merge' : null;
  if (input.breaking) return null;
  if (commit.touchedCount === 0) return 'empty';
  const subject = insideRevert(commit.subject);
  const parts = subject === commit.subject ? input.parts : parseSubject(subject);
  const words = withoutPullRequest(parts.words);
  if (isRelease(commit, parts, words)) return 'release';
  if (isFormatting(commit, parts, words)) return 'formatting';
  return subject === commit.subject && isBump(commit, { parts, words, hasKey: input.hasKey })
    ? 'dependency-bump'
    : null;
};
