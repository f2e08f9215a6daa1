// All built-in rules in the order in which they are told; a rule without an entry does not compile. Pure.
import type { BuiltInRuleId } from '../../domain/rule-settings.ts';
import type { Rule } from './rule.ts';
import { breakingChangeRule } from './rules/breaking-change.ts';
import { certificatesRule } from './rules/certificates.ts';
import { checklistsRule } from './rules/checklists.ts';
import { checksRule } from './rules/checks.ts';
import { conflictsRule } from './rules/conflicts.ts';
import { coverageRule } from './rules/coverage.ts';
import { freezeRule } from './rules/freeze.ts';
import { irreversibleMigrationRule } from './rules/irreversible-migration.ts';
import { issueStateRule } from './rules/issue-state.ts';
import { migrationFilesRule } from './rules/migration-files.ts';
import { migrationLocksRule } from './rules/migration-locks.ts';
import { monitoringPlanRule } from './rules/monitoring-plan.ts';
import { noteCompleteRule } from './rules/note-complete.ts';
import { operatorsRule } from './rules/operators.ts';
import { rangeRule } from './rules/range.ts';
import { reviewersRule } from './rules/reviewers.ts';
import { rollbackPlanRule } from './rules/rollback-plan.ts';
import { runtimeNeedsRule } from './rules/runtime-needs.ts';
import { similarIncidentRule } from './rules/similar-incident.ts';
import { sourcesRule } from './rules/sources.ts';
import { takesAwayRule } from './rules/takes-away.ts';
import { testCoverageRule } from './rules/test-coverage.ts';
import { testsRule } from './rules/tests.ts';
import { windowRule } from './rules/window.ts';

/** Every built-in rule by its id. */
export const builtInRules: { readonly [id in BuiltInRuleId]: Rule<id> } = {
  range: rangeRule,
  'takes-away': takesAwayRule,
  operators: operatorsRule,
  window: windowRule,
  freeze: freezeRule,
  conflicts: conflictsRule,
  'irreversible-migration': irreversibleMigrationRule,
  'migration-files': migrationFilesRule,
  'migration-locks': migrationLocksRule,
  'breaking-change': breakingChangeRule,
  'rollback-plan': rollbackPlanRule,
  'monitoring-plan': monitoringPlanRule,
  checklists: checklistsRule,
  'note-complete': noteCompleteRule,
  coverage: coverageRule,
  reviewers: reviewersRule,
  checks: checksRule,
  tests: testsRule,
  'test-coverage': testCoverageRule,
  'issue-state': issueStateRule,
  certificates: certificatesRule,
  'runtime-needs': runtimeNeedsRule,
  'similar-incident': similarIncidentRule,
  sources: sourcesRule,
};

/** Ids of the built-in rules in the order in which findings are told. */
export const builtInRuleIds: readonly BuiltInRuleId[] = Object.values(builtInRules).map((rule) => rule.id);
