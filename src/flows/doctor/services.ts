// Asks every service of the config what a gate would ask, side by side. Effects: through ports.

import { checksOf } from '../../core/doctor/check.ts';
import { checkGithub, readsOf } from '../../core/doctor/github-checks.ts';
import { checkArgocd, checkCloudModel, checkJira, checkModel } from '../../core/doctor/service-checks.ts';
import type { Check, CheckArea, ClockReading } from '../../domain/doctor.ts';
import type { Settings } from '../../domain/settings.ts';
import { epochMs } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { DoctorRequest, DoctorWorld } from '../doctor.ts';
import { guarded } from './guarded.ts';

/** `clocks`: of the services that told the time. */
type ServicesReading = {
  readonly checks: readonly Check[];
  readonly clocks: readonly (ClockReading | null)[];
};

type Look = {
  readonly request: DoctorRequest;
  readonly settings: Settings;
  readonly world: DoctorWorld;
  readonly addClock: (reading: ClockReading | null) => void;
};

/** Each within the time of the run; none knows of another. */
export async function lookAtServices(
  request: DoctorRequest,
  settings: Settings,
  world: DoctorWorld,
): Promise<ServicesReading> {
  const clocks: (ClockReading | null)[] = [];
  const look: Look = { request, settings, world, addClock: (reading) => clocks.push(reading) };
  const checks = await Promise.all([
    lookAtGithub(look),
    lookAtJira(look),
    lookAtModel(look),
    lookAtArgocd(look),
    lookAtCalendars(look),
    lookAtEndpoints(look),
  ]);
  return { checks: checks.flat(), clocks };
}

/** Why a service is not asked, as its one check; null: it is asked. */
function unasked(
  area: CheckArea,
  { request }: Look,
  input: { readonly isConfigured: boolean; readonly found: string; readonly remedy: string },
): readonly Check[] | null {
  const of = checksOf(area);
  const failure = request.unasked.get(area);
  if (failure !== undefined) return [of.failedBy(area, failure)];
  const { isConfigured, found, remedy } = input;
  if (!isConfigured) return [of.skipped(area, { found, remedy })];
  return request.offline ? [of.skipped(area, { found: 'not asked: --offline' })] : null;
}

async function lookAtGithub(look: Look): Promise<readonly Check[]> {
  const { request, settings, world, addClock } = look;
  const probe = world.probes.github;
  const instead = unasked('github', look, {
    isConfigured: probe !== null || request.isSet('GITHUB_TOKEN') || request.isSet('GH_TOKEN'),
    found: 'no token: pull requests, reviews, checks and deployments are not read',
    remedy: 'Set GITHUB_TOKEN.',
  });
  if (instead !== null || probe === null) return instead ?? [];
  return guarded('github', 'token', world, async (signal) => {
    const url = settings.modules.find((module) => module.url !== null)?.url ?? (await urlOf(look));
    const repository = url === null ? null : (world.codeHost?.locate(url) ?? null);
    const reads = readsOf(settings, { isWorkflow: request.pipeline.kind === 'github-actions' });
    const facts = await probe.look({ repository, reads, signal });
    addClock(facts.clock);
    return checkGithub(facts, {
      now: world.clock.now(),
      required: settings.github.required,
      publishTo: settings.publish.to ?? [],
      isHosted: repository !== null,
    });
  });
}

/** Of the repository itself; what is wrong with that is told elsewhere. */
async function urlOf({ request, world }: Look): Promise<string | null> {
  try {
    return (await world.sourceControl.openRepository(request.repository)).url;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

async function lookAtJira(look: Look): Promise<readonly Check[]> {
  const { settings, world, addClock } = look;
  const instead = unasked('jira', look, {
    isConfigured: settings.jira !== null,
    found: 'not configured: what was planned is not read',
    remedy: 'Set jira.url, and JIRA_USER and JIRA_TOKEN.',
  });
  const probe = world.probes.jira;
  if (instead !== null || probe === null) return instead ?? [];
  return guarded('jira', 'account', world, async (signal) => {
    const projects = settings.issues.projects ?? [];
    const facts = await probe.look({ projects, signal });
    addClock(facts.clock);
    return checkJira(facts, projects);
  });
}

async function lookAtModel(look: Look): Promise<readonly Check[]> {
  const { request, settings, world, addClock } = look;
  const { model } = settings;
  const instead = unasked('model', look, {
    isConfigured: model.provider !== 'none',
    found: 'none: rules and templates write the note',
    remedy: 'Set model.provider, and ANTHROPIC_API_KEY.',
  });
  if (instead !== null) return instead;
  if (model.provider === 'bedrock' || model.provider === 'vertex') {
    return checkCloudModel(model.provider, model, request.isSet);
  }
  const probe = world.probes.model;
  if (probe === null) return [];
  return guarded('model', 'key', world, async (signal) => {
    const facts = await probe.look({ models: [...new Set([model.summary, model.draft])], signal });
    addClock(facts.clock);
    return checkModel(facts, model);
  });
}

async function lookAtArgocd(look: Look): Promise<readonly Check[]> {
  const { settings, request, world, addClock } = look;
  const probe = world.probes.argocd;
  const instead = unasked('argocd', look, {
    isConfigured: probe !== null || settings.argocd.server !== null || request.isSet('ARGOCD_SERVER'),
    found: 'not configured: nothing is asked of it',
    remedy: 'Where it deploys: set argocd.server (or ARGOCD_SERVER) and ARGOCD_AUTH_TOKEN.',
  });
  if (instead !== null || probe === null) return instead ?? [];
  return guarded('argocd', 'account', world, async (signal) => {
    const facts = await probe.look({ signal });
    addClock(facts.clock);
    return [checkArgocd(facts)];
  });
}

const weekMs = 7 * 86_400_000;

async function lookAtCalendars({ request, settings, world }: Look): Promise<readonly Check[]> {
  const of = checksOf('calendars');
  const { sources } = settings.calendar;
  if (sources.length === 0) {
    return [
      of.skipped('calendars', { found: 'none: other work is known from the ledger and the config alone' }),
    ];
  }
  const from = world.clock.now();
  const period = { from, to: epochMs(from + weekMs), timeZone: settings.timeZone };
  const checks = await Promise.all(
    sources.map((source) => {
      if (request.offline && source.from.kind !== 'file') {
        return [of.skipped(source.name, { found: 'not asked: --offline' })];
      }
      return guarded('calendars', source.name, world, async (signal) => {
        const { events, problems } = await world.calendars.readEvents(source, { ...period, signal });
        const [problem] = problems;
        if (problem === undefined) return [of.ok(source.name, `${events.length} events in the next week`)];
        return [
          of.warn(source.name, {
            found: `Parts of it cannot be read (${problems.length}): ${problem}`,
            remedy: 'Tell its owner: work in those parts is not seen.',
          }),
        ];
      });
    }),
  );
  return checks.flat();
}

async function lookAtEndpoints({ request, settings, world }: Look): Promise<readonly Check[]> {
  const of = checksOf('endpoints');
  if (settings.endpoints.length === 0) {
    return [of.skipped('endpoints', { found: 'none: certificates of live endpoints are not looked at' })];
  }
  const { endpoints } = world;
  if (request.offline || endpoints === null) {
    return [of.skipped('endpoints', { found: 'not asked: --offline' })];
  }
  const checks = await Promise.all(
    settings.endpoints.map((endpoint) =>
      guarded('endpoints', `${endpoint.host}:${endpoint.port}`, world, async (signal) => {
        const reading = await endpoints.readEndpoint(endpoint, { signal });
        if (reading.status === 'read' && reading.distrust === null) {
          return [of.ok(reading.endpoint, 'answers, with a certificate that is trusted')];
        }
        const why =
          reading.status === 'read'
            ? `its certificate is not trusted (${reading.distrust})`
            : `it cannot be read (${reading.reason})`;
        return [
          of.warn(reading.endpoint, {
            found: `${why}: the rule certificates judges it so.`,
            remedy: 'Look at it from this machine: a firewall may be in between, and no proxy is used.',
          }),
        ];
      }),
    ),
  );
  return checks.flat();
}
