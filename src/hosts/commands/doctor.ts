// `lockkeeper doctor`: what a gate needs, looked at before it is needed. Effects: asks the configured services, writes nothing.
import { resolve } from 'node:path';
import type { LoadedConfig } from '../../config.ts';
import { renderChecks } from '../../core/doctor/render-checks.ts';
import { countChecks } from '../../core/doctor/summary.ts';
import type { Check, CheckArea } from '../../domain/doctor.ts';
import type { Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import { doctor } from '../../flows/doctor.ts';
import type { World } from '../../ports.ts';
import type { Command, GivenOptions, Surroundings } from '../command.ts';
import { doctorExit } from '../doctor-exit.ts';
import { pipelineFactsOf, proxiesOf } from '../doctor-facts.ts';
import { createProbes } from '../doctor-probes.ts';
import { refuseForeignConfig } from '../foreign-config.ts';
import { isOn, textOf } from '../given-options.ts';
import { loadSettings, repositoryOf } from '../load-settings.ts';
import { outDefault } from '../options.ts';
import { detectPipeline } from '../pipeline.ts';
import { checkModelNames, resolveModel } from '../resolve-model.ts';
import { createWorld } from '../wire.ts';

export const doctorCommand: Command = async (given, surroundings) => {
  const { environment } = surroundings;
  const offline = isOn(given, 'offline');
  const config = await loadConfigOf(given, surroundings);
  const settings = config instanceof Failure ? null : config.settings;
  const { probes, unasked, addresses } = await createProbes({ ...surroundings, settings, offline });
  const { world, problems } = await createWorldOf({ given, surroundings, settings, offline });
  const { previousCommit, targetBranch } = detectPipeline(environment);
  surroundings.progress.step('Looking at what a gate needs');
  const checks = await doctor(
    {
      repository: repositoryOf(given, surroundings),
      offline,
      nodeVersion: process.version,
      config,
      outDirectory: outOf(given, surroundings),
      pipeline: pipelineFactsOf(surroundings),
      commits: { previousCommit, targetBranch: given.has('repo') ? null : targetBranch },
      proxies: proxiesOf(environment),
      isSet: (variable) => Boolean(environment[variable]?.trim()),
      unasked: new Map([...unasked, ...problems]),
      addresses,
    },
    { ...world, probes },
  );
  const exitCode = doctorExit(checks);
  const document = { schemaVersion: 1, exitCode, offline, counts: countChecks(checks), checks };
  return {
    exitCode,
    text: renderChecks(checks, surroundings.terminal),
    json: document,
    outputs: { result: JSON.stringify(document) },
    ...(exitCode !== 0 && { refusal: refusalOf(checks) }),
  };
};

const outOf = (given: GivenOptions, { workingDirectory }: Surroundings): string =>
  resolve(workingDirectory, textOf(given, 'out') ?? outDefault);

/** A config with mistakes is a finding, with all of them. */
async function loadConfigOf(
  given: GivenOptions,
  surroundings: Surroundings,
): Promise<{ readonly settings: Settings; readonly file: string | null } | Failure> {
  try {
    await refuseForeignConfig(given, surroundings);
    const loaded: LoadedConfig = await loadSettings(given, surroundings);
    checkModelNames(loaded);
    const { settings, file } = loaded;
    return { settings: { ...settings, model: resolveModel(settings.model, surroundings.environment) }, file };
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Time for a run whose config cannot be read. */
const deadlineMsDefault = 120_000;

/** The world of a gate, without what a gate asks: the probes ask. */
async function createWorldOf(input: {
  readonly given: GivenOptions;
  readonly surroundings: Surroundings;
  readonly settings: Settings | null;
  readonly offline: boolean;
}): Promise<{ readonly world: World; readonly problems: ReadonlyMap<CheckArea, Failure> }> {
  const { given, surroundings, settings, offline } = input;
  const { environment, credentials, progress } = surroundings;
  const { defaultSettings } = await import('../../config/default-settings.ts');
  const base = settings ?? defaultSettings;
  const create = (isOffline: boolean): Promise<World> =>
    createWorld({
      at: null,
      ledger: settings?.ledger ?? null,
      outDirectory: outOf(given, surroundings),
      progress,
      actions: null,
      services: {
        settings: { ...base, jira: null, model: { ...base.model, provider: 'none' } },
        environment,
        credentials,
        offline: isOffline,
        dryRun: true,
        warn: progress.warn,
      },
      deadlineMs: settings?.deadlineMs ?? deadlineMsDefault,
    });
  try {
    return { world: await create(offline), problems: new Map() };
  } catch (error) {
    // The address of GitHub in the environment is none.
    if (!(error instanceof Failure)) throw error;
    return { world: await create(true), problems: new Map([['github', error]]) };
  }
}

function refusalOf(checks: readonly Check[]): string {
  const failed = checks
    .filter(({ status }) => status === 'fail')
    .map(({ area, title }) => `${area} ${title}`);
  return `A gate would stop, or not be told what it was asked to know: ${failed.join(', ')}.`;
}
