// Shows an event of the pipeline to others: how deployments stand, and webhooks. Effects: through the ports it is given.
import { findDeployed } from '../core/ledger/deployed.ts';
import { planEventRemote } from '../core/plan/plan-event-remote.ts';
import { planWebhooks } from '../core/plan/plan-webhooks.ts';
import type { RecordDraft } from '../domain/publication.ts';
import { type PublishingPlace, unknownPlace } from '../domain/publishing-place.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { publishRemotely, warnOf } from './publish-remotely.ts';
import { placeOf } from './read-hosted.ts';
import { redactValues } from './redact-values.ts';
import type { Shown } from './show-decision.ts';

export type ShowEventWorld = Pick<
  World,
  'publishing' | 'deadline' | 'progress' | 'codeHost' | 'hash' | 'redactor' | 'sourceControl' | 'ledger'
>;

type Asked = {
  readonly request: {
    readonly repository: string;
    readonly dryRun: boolean;
    readonly place?: PublishingPlace;
  };
  readonly settings: Settings;
  readonly world: ShowEventWorld;
};

/** true when an event of this workspace is shown to anybody. */
export const isEventShown = ({ publish }: Pick<Settings, 'publish'>): boolean =>
  publish.to?.includes('deployment') === true || publish.webhooks.some(({ on }) => on.includes('event'));

/** `before`: the lines of the ledger without this event. */
export async function showEvent(
  given: RecordDraft,
  before: readonly string[],
  { request, settings, world }: Asked,
): Promise<Shown> {
  if (!isEventShown(settings)) return { publications: [], outcomes: [] };
  const { publish, language } = settings;
  const { place = unknownPlace } = request;
  const { publishing } = world;
  const { value: record } = await redactValues(given, world.redactor);
  const urls = new Map<string, string>();
  for (const { name } of given.modules) {
    const url = await urlOf(name, { request, settings, world });
    if (url !== null) urls.set(name, url);
  }
  const deployed = new Map(
    given.modules.flatMap(({ name }) => {
      const sha = findDeployed(before, { ...given, module: name })?.sha;
      return sha === undefined ? [] : [[name, sha] as const];
    }),
  );
  const remote = planEventRemote({
    ...{ record, publish, place, language },
    means: { codeHost: publishing.codeHostWriter !== null, artifacts: publishing.artifacts !== null },
    modules: given.modules.map(({ name, headSha }) => ({
      repository: placeOf({ url: urls.get(name) ?? null }, world)?.repository ?? null,
      sha: headSha,
      before: deployed.get(name) ?? null,
    })),
  });
  const webhooks = planWebhooks({
    occurrence: { kind: 'event', record, repositoryUrls: urls, deployedBefore: deployed },
    webhooks: publish.webhooks,
    runUrl: place.runUrl,
    actor: record.actor ?? null,
    sha256: world.hash.sha256,
  });
  const publications = [...remote.publications, ...webhooks];
  for (const skipped of remote.skipped) warnOf(skipped, world);
  const done = request.dryRun ? [] : await publishRemotely(publications, { world, isFork: place.isFork });
  return { publications, outcomes: [...done, ...remote.skipped] };
}

/** The web address of a module; null: nothing says it. The event is recorded by now, and needs it no more. */
async function urlOf(name: string, { request, settings, world }: Asked): Promise<string | null> {
  const module = settings.modules.find((each) => each.name === name) ?? null;
  const given = module?.url ?? module?.clone ?? null;
  if (given !== null) return given;
  try {
    return (await world.sourceControl.openRepository(module?.repository ?? request.repository)).url;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
