// The config of a workspace: defaults < file < environment < flags, and where each value came from. Effects: reads the config file.
import { dirname, relative } from 'node:path';
import { checkValues } from './config/check-values.ts';
import { type ConfigProblem, formatProblem, type ValueProblem } from './config/config-problem.ts';
import { explainSchemaErrors } from './config/explain-schema-errors.ts';
import type { Origin } from './config/origin.ts';
import { type Locate, parseConfigText } from './config/parse-config-text.ts';
import { type ConfigFile, readConfigFile } from './config/read-config-file.ts';
import { resolveSettings } from './config/resolve-settings.ts';
import type { Config } from './domain/generated/config.ts';
import { validateConfig } from './domain/generated/config.validate.js';
import type { Settings } from './domain/settings.ts';
import { Failure } from './failure.ts';

/** What the command line or the environment says beside the file; relative paths are already resolved. */
export type ConfigOverlay = Pick<
  Config,
  'language' | 'environment' | 'operators' | 'window' | 'ledger' | 'fail-on' | 'deadline-seconds'
> & {
  readonly 'argocd.server'?: string;
  readonly 'jira.url'?: string;
  readonly 'incidents.index'?: string;
  readonly 'incidents.library'?: string;
  readonly 'publish.to'?: NonNullable<NonNullable<Config['publish']>['to']>;
  readonly 'model.provider'?: NonNullable<NonNullable<Config['model']>['provider']>;
};

/** The keys that the command line or the environment can set; a dot leads into a mapping. */
export type OverlayKey = keyof ConfigOverlay;

export type LoadedConfig = {
  readonly settings: Settings;
  /** The file that was read; null: there is none, all defaults. */
  readonly file: string | null;
  /** Where the value at a path of keys, as the config spells them, came from. */
  readonly originOf: (path: readonly string[]) => Origin;
};

/**
 * Reads and checks the config, and puts the overlay on top.
 *
 * @throws {Failure} `config/…`; `config/invalid` lists all problems of the file at once
 */
export async function loadConfig(input: {
  /** The file given; null: the one of the repository, if any. */
  readonly given: string | null;
  /** A folder of the repository. */
  readonly directory: string;
  readonly workingDirectory: string;
  readonly overlay: ConfigOverlay;
  readonly overlayOrigins: ReadonlyMap<OverlayKey, Origin>;
}): Promise<LoadedConfig> {
  const file = await readConfigFile(input);
  const { config, locate } = file === null ? { config: {}, locate: null } : parseConfigFile(file, input);
  const directory = file === null ? input.workingDirectory : dirname(file.path);
  const path = file === null ? null : shownPath(file, input.workingDirectory);
  return {
    settings: resolveSettings(withOverlay(config, input.overlay), directory),
    file: file?.path ?? null,
    originOf: (keys) => {
      const overlaid = [...input.overlayOrigins].find(([key]) => isAt(keys, key));
      if (overlaid !== undefined) return overlaid[1];
      return originInFile({ config, keys, locate, path });
    },
  };
}

function withOverlay(config: Config, overlay: ConfigOverlay): Config {
  const { 'argocd.server': server, 'jira.url': url, 'model.provider': provider, ...others } = overlay;
  const { 'incidents.index': index, 'incidents.library': library, ...rest } = others;
  const { 'publish.to': to, ...plain } = rest;
  return {
    ...config,
    ...plain,
    ...(server !== undefined && { argocd: { ...config.argocd, server } }),
    ...(url !== undefined && { jira: { ...config.jira, url } }),
    ...(to !== undefined && { publish: { ...config.publish, to } }),
    ...(provider !== undefined && { model: { ...config.model, provider } }),
    ...((index !== undefined || library !== undefined) && {
      incidents: {
        ...config.incidents,
        ...(index !== undefined && { index }),
        ...(library !== undefined && { library }),
      },
    }),
  };
}

/** Whether a path of keys is the overlaid key or lies below it. */
function isAt(keys: readonly string[], overlaid: OverlayKey): boolean {
  const path = overlaid.split('.');
  return path.every((key, index) => keys[index] === key);
}

type Checked = { readonly config: Config; readonly locate: Locate };

function parseConfigFile(file: ConfigFile, input: { readonly workingDirectory: string }): Checked {
  const path = shownPath(file, input.workingDirectory);
  const parsed = parseConfigText(file.text);
  if (!parsed.ok) throw invalid(path, parsed.problems);
  const { value, locate } = parsed;
  const isValid = validateConfig(value);
  const problems: readonly ValueProblem[] = [
    ...explainSchemaErrors(validateConfig.errors ?? [], value),
    ...checkValues(value),
  ];
  if (isValid && problems.length === 0) return { config: value, locate };
  throw invalid(
    path,
    problems.map((problem) => ({ ...problem, position: locate(problem.path, problem.at) })),
  );
}

/** In the order of the file; the same problem twice is told once. */
function invalid(path: string, problems: readonly ConfigProblem[]): Failure {
  const sorted = problems.toSorted(
    (left, right) =>
      (left.position?.line ?? 0) - (right.position?.line ?? 0) ||
      (left.position?.column ?? 0) - (right.position?.column ?? 0),
  );
  const lines = [...new Set(sorted.map(formatProblem))];
  return new Failure({
    code: 'config/invalid',
    message: lines.length === 1 ? `${path} is not valid.` : `${path} is not valid: ${lines.length} problems.`,
    hint: 'Put these right and run again. `lockkeeper config print` shows each value and where it came from.',
    problems: lines,
  });
}

/** Relative when that is shorter and does not climb out. */
function shownPath(file: ConfigFile, workingDirectory: string): string {
  const path = relative(workingDirectory, file.path);
  return path === '' || path.startsWith('..') ? file.path : path;
}

function originInFile(input: {
  readonly config: Config;
  readonly keys: readonly string[];
  readonly locate: Locate | null;
  readonly path: string | null;
}): Origin {
  const { locate, path } = input;
  let node: unknown = input.config;
  for (const key of input.keys) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, key)) return { kind: 'default' };
    node = Object.getOwnPropertyDescriptor(node, key)?.value;
  }
  if (locate === null || path === null) return { kind: 'default' };
  return { kind: 'file', path, line: locate(input.keys, 'key')?.line ?? 1 };
}
