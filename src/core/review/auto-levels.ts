// When rules of level auto run, and how strictly: they judge what only some workspaces have. Pure.
import type { Change } from '../../domain/change.ts';
import type { SourceName } from '../../domain/context.ts';
import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { BuiltInRuleId, ConfiguredRules, Level, RuleSettings } from '../../domain/rule-settings.ts';

/** What tells whether something is configured. */
export type Configured = {
  readonly change: Pick<Change, 'context'>;
  readonly evidence: ReleaseEvidence;
};

type AutoLevel = {
  /** The level when it runs. */
  readonly level: 'block' | 'warn';
  readonly isConfigured: (configured: Configured) => boolean;
  /** What to configure to make it run. */
  readonly configure: Bilingual;
};

const asks =
  (...names: readonly SourceName[]) =>
  ({ change }: Configured): boolean =>
    change.context.sources.some(({ source, status }) => names.includes(source) && status !== 'off');

const codeHost: Bilingual = {
  en: 'a token of the code host (GITHUB_TOKEN)',
  ko: '코드 호스트 토큰(GITHUB_TOKEN)',
};

/** The rules that may be auto. A rule that is not here and set to auto does not run. */
const autoLevels: { readonly [id in BuiltInRuleId]?: AutoLevel } = {
  conflicts: {
    level: 'block',
    isConfigured: ({ evidence }) => evidence.work.status !== 'off',
    configure: {
      en: 'calendar.sources, calendar.work or a ledger that several workspaces share',
      ko: 'calendar.sources, calendar.work 또는 여러 워크스페이스가 함께 쓰는 원장',
    },
  },
  reviewers: {
    level: 'warn',
    isConfigured: (configured) =>
      asks('pull-requests')(configured) || configured.evidence.approvals.status !== 'off',
    configure: {
      en: `${codeHost.en}, or --approved-by`,
      ko: `${codeHost.ko} 또는 --approved-by`,
    },
  },
  checks: { level: 'block', isConfigured: asks('checks'), configure: codeHost },
  tests: {
    level: 'block',
    isConfigured: ({ evidence }) => evidence.tests.status !== 'off',
    configure: { en: 'evidence.tests', ko: 'evidence.tests' },
  },
  'test-coverage': {
    level: 'warn',
    isConfigured: ({ evidence }) => evidence.testCoverage.status !== 'off',
    configure: { en: 'evidence.test-coverage', ko: 'evidence.test-coverage' },
  },
  'issue-state': {
    level: 'warn',
    isConfigured: asks('issues'),
    configure: { en: 'jira.url and JIRA_TOKEN', ko: 'jira.url과 JIRA_TOKEN' },
  },
  'similar-incident': {
    level: 'warn',
    isConfigured: ({ evidence }) => evidence.incidents.status !== 'off',
    configure: { en: 'incidents.index or --incidents', ko: 'incidents.index 또는 --incidents' },
  },
};

/** The level of a rule for one release: `auto` becomes what it means there. */
function effectiveLevel(
  id: BuiltInRuleId,
  level: ConfiguredRules[BuiltInRuleId]['level'],
  configured: Configured,
): Level {
  if (level !== 'auto') return level;
  const auto = autoLevels[id];
  return auto?.isConfigured(configured) === true ? auto.level : 'off';
}

/** What to configure so that a rule of level auto runs; null: the rule is never auto. */
export const whatToConfigure = (id: BuiltInRuleId): Bilingual | null => autoLevels[id]?.configure ?? null;

/** The level at which a rule of level auto runs, for tables and help; null: the rule is never auto. */
export const autoLevelOf = (id: BuiltInRuleId): 'block' | 'warn' | null => autoLevels[id]?.level ?? null;

/** Options of rules with their levels settled. */
export function settleLevels(rules: ConfiguredRules, configured: Configured): RuleSettings {
  const settled = <Id extends BuiltInRuleId>(id: Id): RuleSettings[Id] =>
    withLevel(rules[id], effectiveLevel(id, rules[id].level, configured));
  return {
    operators: settled('operators'),
    window: settled('window'),
    freeze: settled('freeze'),
    conflicts: settled('conflicts'),
    reviewers: settled('reviewers'),
    checks: settled('checks'),
    tests: settled('tests'),
    'test-coverage': settled('test-coverage'),
    'issue-state': settled('issue-state'),
    certificates: settled('certificates'),
    'irreversible-migration': settled('irreversible-migration'),
    'migration-locks': settled('migration-locks'),
    'migration-files': settled('migration-files'),
    'runtime-needs': settled('runtime-needs'),
    'breaking-change': settled('breaking-change'),
    'rollback-plan': settled('rollback-plan'),
    'monitoring-plan': settled('monitoring-plan'),
    checklists: settled('checklists'),
    'note-complete': settled('note-complete'),
    coverage: settled('coverage'),
    'takes-away': settled('takes-away'),
    range: settled('range'),
    'similar-incident': settled('similar-incident'),
    sources: settled('sources'),
  };
}

/** TypeScript does not see that replacing the level of an omitted level gives the whole back. */
const withLevel = <Id extends BuiltInRuleId>(options: ConfiguredRules[Id], level: Level): RuleSettings[Id] =>
  ({ ...options, level }) as unknown as RuleSettings[Id];
