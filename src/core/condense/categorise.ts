// Says what kind of change a unit is: fix, feature, migration, dependency … Pure.
import type { Commit, FileChange } from '../../domain/change.ts';
import type { ChangeCategory } from '../../domain/digest.ts';
import { isTestPath } from '../change/files/known-files.ts';

const byConventionalType: Readonly<Record<string, ChangeCategory>> = {
  feat: 'feature',
  feature: 'feature',
  fix: 'fix',
  bugfix: 'fix',
  hotfix: 'fix',
  perf: 'performance',
  refactor: 'refactor',
  style: 'refactor',
  docs: 'documentation',
  doc: 'documentation',
  test: 'test',
  tests: 'test',
  build: 'dependency',
  deps: 'dependency',
  ci: 'infrastructure',
  security: 'security',
};

/** Says so itself, whichever files it touches: most security fixes are upgrades. */
const securityFix = /\bCVE-\d{4}-\d+|\bvulnerabilit|보안 ?취약/i;

/** Words that open or fill a headline, in the order in which they decide. Korean beside English. */
const byWords: readonly { readonly category: ChangeCategory; readonly pattern: RegExp }[] = [
  {
    category: 'security',
    pattern: /\bCVE-\d|\bvulnerabilit|\bsecurity (fix|issue|patch)|보안 ?(취약|패치)/i,
  },
  {
    category: 'dependency',
    pattern:
      /^(bump|upgrade|update) (dependenc|version|[\w.:@/-]+ (to|from|version) )|^update .*\bversion\b|\bupgrade .* to v?\d|의존성|버전 ?업/i,
  },
  {
    category: 'performance',
    pattern: /\b(performance|faster|speed ?up|latency|throughput|optimi[sz]e)\b|성능/i,
  },
  {
    category: 'documentation',
    pattern:
      /\b(typos?|readme|javadoc|documentation|docs|licen[sc]e (?:files?|headers?)|asf licen[sc]e)\b|문서/i,
  },
  {
    category: 'test',
    pattern:
      /\b(flaky|unit tests?|test cases?|integration tests?|tests? (fail|failing|failure|failed))\b|^(add|fix|improve) .*\btests?$|테스트/i,
  },
  {
    category: 'fix',
    pattern:
      /\b(fix(e[sd])?|bug|hotfix|correct(ly|s|ed)?|resolve[sd]?|prevent[s]?|avoid[s]?|npe|nullpointer\w*|race condition|deadlock|leak[s]?|crash(es)?|wrong(ly)?|broken|fails?|failure|should not|doesn'?t|does not|cannot|can'?t|missing|incorrect(ly)?)\b|수정|버그|오류|장애/i,
  },
  {
    category: 'refactor',
    pattern:
      /\b(refactor\w*|clean ?up|rename[sd]?|restructur\w*|simplif\w*|tidy|reformat\w*|deprecated?)\b|리팩터|리팩토링|정리/i,
  },
  {
    category: 'feature',
    pattern:
      /^(add|adding|introduce|implement|support|allow|enable|create|provide|expose|make)\b|\bnew\b|추가|도입|지원|구현/i,
  },
];

/**
 * Decides the category of a unit by its strongest sign: a breaking mark, a migration, what its commits call
 * themselves, which files they touch, and last the words of the headline.
 */
export function categorise(input: {
  readonly commits: readonly Commit[];
  readonly headline: string;
  /** The files that its commits touched; asked for only when nothing said before decides. */
  readonly files: () => readonly FileChange[];
  readonly migrates: boolean;
}): ChangeCategory {
  if (input.commits.some((commit) => commit.breaking !== undefined)) return 'breaking';
  if (input.migrates) return 'migration';
  if (securityFix.test(input.headline)) return 'security';
  for (const commit of input.commits) {
    const type = commit.conventional?.type.toLowerCase();
    const category = type === undefined ? undefined : byConventionalType[type];
    if (category !== undefined) return category;
  }
  return (
    categoryOfFiles(input.files()) ??
    byWords.find(({ pattern }) => pattern.test(input.headline))?.category ??
    'other'
  );
}

const manifest =
  /(^|\/)(pom\.xml|build\.gradle(\.kts)?|package\.json|go\.mod|Cargo\.toml|requirements[^/]*\.txt|pyproject\.toml|Gemfile|gradle-wrapper\.properties|libs\.versions\.toml)$/;
const pipeline =
  /^(\.github\/workflows\/|\.circleci\/|\.gitlab-ci|Jenkinsfile|azure-pipelines|\.travis)|(^|\/)(renovate\.json5?|dependabot\.ya?ml)$/;
/** Whether a file runs in no environment of the service: a pipeline, a bot's settings, a test. */
export const isAsidePath = (path: string): boolean => pipeline.test(path) || isTestPath(path);

const deployment =
  /(^|\/)(helm[^/]*|charts?|k8s|kubernetes|deploy[^/]*|manifests?|kustomize|terraform|ansible)\/|(^|\/)(Dockerfile[^/]*|docker-compose[^/]*|values[^/]*\.ya?ml)$/;
const settingsFile = /(^|\/)(application[^/]*\.(ya?ml|properties)|\.env[^/]*|config\/[^/]+)$/;

/** The category that every touched file agrees on; null when they differ or none is known. */
function categoryOfFiles(files: readonly FileChange[]): ChangeCategory | null {
  const telling = files.filter((file) => file.class !== 'lock' && file.class !== 'generated');
  if (telling.length === 0) return files.length > 0 ? 'dependency' : null;
  if (telling.every((file) => file.isDocumentation)) return 'documentation';
  if (telling.every((file) => file.isTest || file.isDocumentation)) return 'test';
  const product = telling.filter((file) => !file.isTest && !file.isDocumentation);
  if (product.every((file) => pipeline.test(file.path))) return 'infrastructure';
  if (product.every((file) => manifest.test(file.path))) return 'dependency';
  if (product.every((file) => deployment.test(file.path) || settingsFile.test(file.path)))
    return 'configuration';
  return null;
}
