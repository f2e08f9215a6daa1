// Looks at everything that a gate needs, side by side, and writes nothing. Effects: through the ports it is given.
import { checksOf, sortChecks } from '../core/doctor/check.ts';
import { checkClock } from '../core/doctor/clock-check.ts';
import { checkConfig } from '../core/doctor/local-checks.ts';
import {
  checkGit,
  checkNode,
  checkOutput,
  checkProxies,
  type ProxyVariables,
} from '../core/doctor/machine-checks.ts';
import { checkPipeline, type PipelineFacts } from '../core/doctor/pipeline-checks.ts';
import { checkTransport } from '../core/doctor/service-checks.ts';
import type { Probes } from '../doctor-ports.ts';
import type { Check, CheckArea } from '../domain/doctor.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { guarded } from './doctor/guarded.ts';
import { lookAtLocal } from './doctor/local.ts';
import { lookAtRepository } from './doctor/repository.ts';
import { lookAtServices } from './doctor/services.ts';
import { compileExpressions } from './expressions.ts';
import type { PipelineCommits } from './resolve-range.ts';

export type DoctorRequest = {
  readonly repository: string;
  readonly offline: boolean;
  /** As Node says it. */
  readonly nodeVersion: string;
  /** The settings; a failure that says every mistake of the config: then only what needs no config is looked at. */
  readonly config: { readonly settings: Settings; readonly file: string | null } | Failure;
  /** Folder that a gate would write to. */
  readonly outDirectory: string;
  readonly pipeline: PipelineFacts;
  readonly commits: PipelineCommits;
  readonly proxies: ProxyVariables;
  /** Whether a variable of the environment holds something. */
  readonly isSet: (variable: string) => boolean;
  /** Why a service that the config asks for cannot be asked: a secret that is not set. */
  readonly unasked: ReadonlyMap<CheckArea, Failure>;
  /** Where the secrets of services are sent to. */
  readonly addresses: ReadonlyMap<CheckArea, string>;
};

export type DoctorWorld = World & { readonly probes: Probes };

/** Never fails for what it finds: a failing check carries the code of the failure that a gate would end with. */
export async function doctor(request: DoctorRequest, world: DoctorWorld): Promise<readonly Check[]> {
  const { config } = request;
  const settings = config instanceof Failure ? null : config.settings;
  const [machine, configured, repository, local, services] = await Promise.all([
    lookAtMachine(request, world),
    lookAtConfig(request, world),
    lookAtRepository(request, settings, world),
    settings === null ? [] : lookAtLocal(request, settings, world),
    settings === null ? { checks: [], clocks: [] } : lookAtServices(request, settings, world),
  ]);
  const clock = checkClock(services.clocks);
  return sortChecks([
    ...machine,
    clock,
    ...checkPipeline(request.pipeline),
    ...configured,
    ...repository,
    ...local,
    ...services.checks,
    ...checkTransport(request.addresses),
  ]);
}

async function lookAtMachine(request: DoctorRequest, world: DoctorWorld): Promise<readonly Check[]> {
  const { machine } = world.probes;
  const git = guarded('machine', 'git', world, async () => [checkGit(await machine.readGitVersion())]);
  const folder = await machine.readFolder(request.outDirectory, { makesParents: true });
  return [
    checkNode(request.nodeVersion),
    ...(await git),
    ...checkProxies(request.proxies),
    checkOutput(request.outDirectory, folder),
  ];
}

/** What a gate would refuse of the config, beside its schema. */
async function lookAtConfig({ config }: DoctorRequest, world: DoctorWorld): Promise<readonly Check[]> {
  const of = checksOf('config');
  if (config instanceof Failure) return [of.failedBy('file', config)];
  const { settings, file } = config;
  const { country, region } = settings.calendar;
  const { timeZone } = settings;
  const { custom } = settings.standard;
  const year = Number(new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric' }).format(world.clock.now()));
  const [rules, holidays] = await Promise.all([
    custom.length === 0
      ? []
      : guarded('config', 'own rules', world, async () => {
          await compileExpressions(custom, world.expressions);
          return [of.ok('own rules', `${custom.length} compile`)];
        }),
    country === null
      ? []
      : guarded('config', 'holidays', world, async () => {
          const span = { fromYear: year, toYear: year + 1, timeZone };
          const days = await world.holidays.readHolidays({ country, region, ...span });
          return [of.ok('holidays', `${country}: ${days.length} days in ${year} and ${year + 1}`)];
        }),
  ]);
  return [...checkConfig(settings, file), ...holidays, ...rules];
}
