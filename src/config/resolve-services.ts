// The services that a run may ask, with every default filled in. Pure.
import { resolve } from 'node:path';
import type { Config } from '../domain/generated/config.ts';
import type { GithubSettings, JiraSettings, ModelPrice, ModelSettings } from '../domain/settings.ts';
import { defaultJira, defaultSettings as defaults } from './default-settings.ts';

export function toGithub(github: Config['github']): GithubSettings {
  return {
    apiUrl: github?.['api-url'] ?? defaults.github.apiUrl,
    timeoutMs: inMs(github?.['timeout-seconds']) ?? defaults.github.timeoutMs,
    required: github?.required ?? defaults.github.required,
  };
}

export function toJira(jira: Config['jira']): JiraSettings | null {
  if (jira === undefined) return defaults.jira;
  return {
    url: jira.url,
    deployment: jira.deployment ?? defaultJira.deployment,
    auth: jira.auth ?? defaultJira.auth,
    acceptanceFields: jira['acceptance-fields'] ?? defaultJira.acceptanceFields,
    timeoutMs: inMs(jira['timeout-seconds']) ?? defaultJira.timeoutMs,
    required: jira.required ?? defaultJira.required,
  };
}

/** `directory` is the folder of the config file. */
export function toModel(model: Config['model'], directory: string): ModelSettings {
  const fallback = defaults.model;
  return {
    provider: model?.provider ?? fallback.provider,
    baseUrl: model?.['base-url'] ?? fallback.baseUrl,
    region: model?.region ?? fallback.region,
    project: model?.project ?? fallback.project,
    summary: model?.summary ?? fallback.summary,
    draft: model?.draft ?? fallback.draft,
    concurrency: model?.concurrency ?? fallback.concurrency,
    timeoutMs: inMs(model?.['timeout-seconds']) ?? fallback.timeoutMs,
    budgetTokens: model?.['budget-tokens'] ?? fallback.budgetTokens,
    budgetUsd: model?.['budget-usd'] ?? fallback.budgetUsd,
    prices: toPrices(model?.prices),
    cache: toCache(model?.cache, directory),
    passTokens: model?.['pass-tokens'] ?? fallback.passTokens,
    required: model?.required ?? fallback.required,
  };
}

const inMs = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

type ConfigPrices = NonNullable<NonNullable<Config['model']>['prices']>;

function toPrices(prices: ConfigPrices | undefined): ModelSettings['prices'] {
  return Object.fromEntries(
    Object.entries(prices ?? {}).flatMap(([model, price]): [string, ModelPrice][] => {
      if (price === undefined) return [];
      const { input, output, 'cache-read': cacheRead = input, 'cache-write': cacheWrite = input } = price;
      return [[model, { input, output, cacheRead, cacheWrite }]];
    }),
  );
}

function toCache(cache: string | undefined, directory: string): ModelSettings['cache'] {
  if (cache === undefined) return defaults.model.cache;
  if (cache === 'off') return { kind: 'off' };
  return { kind: 'folder', path: resolve(directory, cache.slice('file:'.length)) };
}
