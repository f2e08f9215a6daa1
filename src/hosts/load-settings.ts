// The config with what was given on top. Effects: reads the config file.
import { resolve } from 'node:path';
import { locationProblem } from '../config/check-incidents.ts';
import { suggest } from '../config/did-you-mean.ts';
import type { Origin } from '../config/origin.ts';
import { resolveLocation } from '../config/resolve-incidents.ts';
import { type ConfigOverlay, type LoadedConfig, loadConfig, type OverlayKey } from '../config.ts';
import { type PublishTarget, publishTargets } from '../domain/remote-publication.ts';
import { addressProblem } from '../domain/web-address.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { listOf, textOf } from './given-options.ts';
import { type OptionName, options } from './options.ts';

/** The folder of the repository that a command works on. */
export function repositoryOf(given: GivenOptions, surroundings: Surroundings): string {
  return resolve(surroundings.workingDirectory, textOf(given, 'repo') ?? '.');
}

/** @throws {Failure} `config/…`, `arguments/invalid` */
export async function loadSettings(given: GivenOptions, surroundings: Surroundings): Promise<LoadedConfig> {
  const { workingDirectory } = surroundings;
  const file = textOf(given, 'config');
  const overlayOrigins = new Map<OverlayKey, Origin>();
  for (const [name, key] of overlayKeys) {
    const option = given.get(name);
    if (option !== undefined) overlayOrigins.set(key, option.origin);
  }
  return loadConfig({
    given: file === null ? null : resolve(workingDirectory, file),
    directory: repositoryOf(given, surroundings),
    workingDirectory,
    overlay: overlayOf(given, workingDirectory),
    overlayOrigins,
  });
}

/** Options that the config can give too, with their keys there. */
const overlayKeys: readonly (readonly [OptionName, OverlayKey])[] = [
  ['language', 'language'],
  ['environment', 'environment'],
  ['operators', 'operators'],
  ['window', 'window'],
  ['ledger', 'ledger'],
  ['fail-on', 'fail-on'],
  ['model', 'model.provider'],
  ['jira-url', 'jira.url'],
  ['argocd-server', 'argocd.server'],
  ['deadline', 'deadline-seconds'],
  ['incidents', 'incidents.index'],
  ['index', 'incidents.index'],
  ['library', 'incidents.library'],
  ['publish', 'publish.to'],
];

function overlayOf(given: GivenOptions, workingDirectory: string): ConfigOverlay {
  const language = textOf(given, 'language');
  const environment = textOf(given, 'environment');
  const operators = listOf(given, 'operators');
  const window = textOf(given, 'window');
  const ledger = textOf(given, 'ledger');
  const failOn = textOf(given, 'fail-on');
  const jiraUrl = jiraUrlOf(given);
  const argocdServer = argocdServerOf(given);
  const deadline = deadlineOf(given);
  const index = locationOf(given, 'incidents') ?? locationOf(given, 'index');
  const library = locationOf(given, 'library');
  const publish = targetsOf(given);
  const provider = options.model.values.find((value) => value === textOf(given, 'model'));
  return {
    ...((language === 'en' || language === 'ko') && { language }),
    ...(environment !== null && { environment }),
    ...(operators !== null && { operators: [...operators] }),
    ...(window !== null && { window }),
    ...(ledger !== null && { ledger: `file:${resolve(workingDirectory, ledger.replace(/^file:/, ''))}` }),
    ...((failOn === 'block' || failOn === 'warn') && { 'fail-on': failOn }),
    ...(jiraUrl !== null && { 'jira.url': jiraUrl }),
    ...(argocdServer !== null && { 'argocd.server': argocdServer }),
    ...(deadline !== null && { 'deadline-seconds': deadline }),
    ...(index !== null && { 'incidents.index': resolveLocation(index, workingDirectory) }),
    ...(library !== null && { 'incidents.library': resolveLocation(library, workingDirectory) }),
    ...(publish !== null && { 'publish.to': [...publish] }),
    ...(provider !== undefined && { 'model.provider': provider }),
  };
}

/** Where an index or a library lies, as it was given. */
function locationOf(given: GivenOptions, name: 'incidents' | 'index' | 'library'): string | null {
  const location = textOf(given, name);
  const kind = name === 'library' ? 'library' : 'index';
  const problem = location === null ? null : locationProblem(location, kind);
  if (problem === null) return location;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--${name} ${problem}.`,
    hint:
      kind === 'library'
        ? 'Give a folder, or postgres://USER@HOST/DATABASE with the password in PGPASSWORD.'
        : 'Give a folder, https://HOST/index.zip#sha256=…, github-artifact:…, github-release:… or postgres://….',
  });
}

/** What others are shown; `none` alone is the empty list. */
function targetsOf(given: GivenOptions): readonly PublishTarget[] | null {
  const names = listOf(given, 'publish');
  if (names === null) return null;
  if (names.length === 1 && names[0] === 'none') return [];
  const known = [...publishTargets, 'none'];
  const targets = names.map((name) => publishTargets.find((target) => target === name) ?? name);
  const wrong = targets.find((name) => !publishTargets.some((target) => target === name));
  if (wrong === undefined) return publishTargets.filter((target) => targets.includes(target));
  throw new Failure({
    code: 'arguments/invalid',
    message:
      wrong === 'none'
        ? '--publish takes none alone: beside others it says two things at once.'
        : `--publish does not know "${wrong}"${suggest(wrong, known)}`,
    hint: `Give a list of ${publishTargets.join(', ')}, or none.`,
  });
}

function jiraUrlOf(given: GivenOptions): string | null {
  const url = textOf(given, 'jira-url');
  const problem = url === null ? null : addressProblem(url);
  if (problem === null) return url;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--jira-url ${problem}.`,
    hint: 'Write it like https://example.atlassian.net; the account goes into JIRA_USER, its token into JIRA_TOKEN.',
  });
}

function argocdServerOf(given: GivenOptions): string | null {
  const url = textOf(given, 'argocd-server');
  const problem = url === null ? null : addressProblem(url);
  if (problem === null) return url;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--argocd-server ${problem}.`,
    hint: 'Write it like https://argocd.example.com, with its path if it has one; the token goes into ARGOCD_AUTH_TOKEN.',
  });
}

/** Bounds of `deadline-seconds` in schemas/config.schema.json. */
const deadlineBounds = { min: 5, max: 3600 };

function deadlineOf(given: GivenOptions): number | null {
  const text = textOf(given, 'deadline');
  if (text === null) return null;
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds >= deadlineBounds.min && seconds <= deadlineBounds.max) return seconds;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--deadline takes whole seconds from ${deadlineBounds.min} to ${deadlineBounds.max}, not "${text}".`,
    hint: 'For example --deadline 120.',
  });
}
