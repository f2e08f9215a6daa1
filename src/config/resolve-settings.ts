// A valid config over the defaults → the settings that flows read. Pure.
import { resolve } from 'node:path';
import type { Config } from '../domain/generated/config.ts';
import type { ChecklistLine, ModuleSettings, Settings } from '../domain/settings.ts';
import { defaultSettings as defaults, emergenciesMaxDefault } from './default-settings.ts';
import { toCalendar } from './resolve-calendar.ts';
import { toArgocd, toPublish } from './resolve-delivery.ts';
import { toEndpoint, toEvidence, toPeople } from './resolve-evidence.ts';
import { toIncidents } from './resolve-incidents.ts';
import { resolveRules, toRulePatch } from './resolve-rules.ts';
import { toGithub, toJira, toModel } from './resolve-services.ts';
import { withoutAbsent } from './without-absent.ts';

/** Fills in every default; relative paths are below `directory`, the folder of the config file. */
export function resolveSettings(config: Config, directory: string): Settings {
  return {
    workspace: config.workspace ?? defaults.workspace,
    language: config.language ?? defaults.language,
    timeZone: config['time-zone'] ?? defaults.timeZone,
    environment: config.environment ?? defaults.environment,
    modules: config.modules?.map((module) => toModule(module, directory)) ?? defaults.modules,
    catalog: config.catalog ?? defaults.catalog,
    issues: { ...defaults.issues, ...withoutAbsent(config.issues ?? {}) },
    files: { ...defaults.files, ...withoutAbsent(config.files ?? {}) },
    workTypes: { ...defaults.workTypes, ...withoutAbsent(config['work-types'] ?? {}) },
    impact: {
      criticalPaths: config.impact?.['critical-paths'] ?? defaults.impact.criticalPaths,
      highPaths: config.impact?.['high-paths'] ?? defaults.impact.highPaths,
      dependentsHigh: config.impact?.['dependents-high'] ?? defaults.impact.dependentsHigh,
    },
    note: toNote(config.note, directory),
    github: toGithub(config.github),
    jira: toJira(config.jira),
    model: toModel(config.model, directory),
    deadlineMs:
      config['deadline-seconds'] === undefined ? defaults.deadlineMs : config['deadline-seconds'] * 1000,
    checklists: {
      before: config.checklists?.before?.map(toLine) ?? defaults.checklists.before,
      during: config.checklists?.during?.map(toLine) ?? defaults.checklists.during,
      after: config.checklists?.after?.map(toLine) ?? defaults.checklists.after,
    },
    rollback: { ...defaults.rollback, ...withoutAbsent(config.rollback ?? {}) },
    monitoring: toMonitoring(config.monitoring),
    operators: config.operators ?? defaults.operators,
    window: config.window ?? defaults.window,
    calendar: toCalendar(config.calendar, directory),
    people: toPeople(config.people),
    evidence: toEvidence(config.evidence),
    endpoints: config.endpoints?.map((endpoint) => toEndpoint(endpoint, directory)) ?? defaults.endpoints,
    incidents: toIncidents(config.incidents, directory),
    publish: toPublish(config.publish),
    argocd: toArgocd(config.argocd, directory),
    advice: config.advice ?? defaults.advice,
    standard: toStandard(config.standard),
    waivers: config.waivers?.map(toWaiver) ?? defaults.waivers,
    waiverDaysMax: config['waiver-days-max'] ?? defaults.waiverDaysMax,
    emergency: config.emergency
      ? {
          approvers: config.emergency.approvers,
          maxPer30Days: config.emergency['max-per-30-days'] ?? emergenciesMaxDefault,
        }
      : defaults.emergency,
    ledger:
      config.ledger === undefined ? defaults.ledger : resolve(directory, config.ledger.slice('file:'.length)),
    failOn: config['fail-on'] ?? defaults.failOn,
  };
}

function toModule(module: NonNullable<Config['modules']>[number], directory: string): ModuleSettings {
  return {
    name: module.name,
    repository: module.repository === undefined ? null : resolve(directory, module.repository),
    clone: module.clone ?? null,
    base: module.base ?? null,
    head: module.head ?? null,
    after: module.after ?? [],
    url: module.url ?? null,
    paths: module.paths ?? [],
    exclude: module.exclude ?? [],
    component: module.component ?? null,
    platforms: module.platforms ?? [],
  };
}

function toNote(note: Config['note'], directory: string): Settings['note'] {
  return {
    kind: note?.kind ?? defaults.note.kind,
    template: note?.template ?? defaults.note.template,
    templates: note?.templates === undefined ? defaults.note.templates : resolve(directory, note.templates),
    budgetTokens: note?.['budget-tokens'] ?? defaults.note.budgetTokens,
    maxChanges: note?.['max-changes'] ?? defaults.note.maxChanges,
    uncited: note?.uncited ?? defaults.note.uncited,
    tone: note?.tone ?? defaults.note.tone,
    examples: note?.examples === undefined ? defaults.note.examples : resolve(directory, note.examples),
  };
}

type ConfigLine = NonNullable<NonNullable<Config['checklists']>['before']>[number];

const toLine = (line: ConfigLine): ChecklistLine => ({
  group: line.group ?? 'general',
  text: line.text,
  workTypes: line['work-types'] ?? null,
});

function toMonitoring(monitoring: Config['monitoring']): Settings['monitoring'] {
  return {
    hours: monitoring?.hours ?? defaults.monitoring.hours,
    signals:
      monitoring?.signals?.map(({ signal, threshold, minutes }) => ({
        signal,
        threshold,
        minutes: minutes ?? null,
      })) ?? defaults.monitoring.signals,
    dashboards: monitoring?.dashboards ?? defaults.monitoring.dashboards,
  };
}

function toStandard(standard: Config['standard']): Settings['standard'] {
  return {
    onUnknown: standard?.['on-unknown'] ?? defaults.standard.onUnknown,
    rules: resolveRules(defaults.standard.rules, standard?.rules),
    overrides:
      standard?.overrides?.map((override) => ({
        environments: override.environments ?? null,
        paths: override.paths ?? null,
        workTypes: override['work-types'] ?? null,
        rules: toRulePatch(override.rules),
      })) ?? defaults.standard.overrides,
    custom:
      standard?.custom?.map((rule) => ({
        id: rule.id,
        title: rule.title ?? rule.id,
        level: rule.level ?? 'block',
        when: rule.when ?? null,
        assert: rule.assert,
        message: rule.message,
        why: rule.why,
        instead: rule.instead,
      })) ?? defaults.standard.custom,
  };
}

const toWaiver = (waiver: NonNullable<Config['waivers']>[number]): Settings['waivers'][number] => ({
  rule: waiver.rule,
  owner: waiver.owner,
  approver: waiver.approver ?? null,
  reason: waiver.reason,
  expires: waiver.expires,
  environments: waiver.environments ?? null,
});
