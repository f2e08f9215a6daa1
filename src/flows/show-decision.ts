// Shows a decision to others: what the workspace publishes, and its webhooks. Effects: through the ports it is given.
import { planRemote } from '../core/plan/plan-remote.ts';
import { planWebhooks } from '../core/plan/plan-webhooks.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Note } from '../domain/generated/note.ts';
import type { LocalPublication } from '../domain/publication.ts';
import { type PublishingPlace, unknownPlace } from '../domain/publishing-place.ts';
import type { RemoteOutcome, RemotePublication } from '../domain/remote-publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { publishRemotely, warnOf } from './publish-remotely.ts';
import { placeOf } from './read-hosted.ts';

/** What was planned and what became of it; in a dry run, only what could not be planned has an outcome. */
export type Shown = {
  readonly publications: readonly RemotePublication[];
  readonly outcomes: readonly RemoteOutcome[];
};

/** `told` has no secrets in it any more; the files of `local` are written by now. */
export async function showDecision(
  told: {
    readonly kind: 'gate' | 'review';
    readonly note: Note;
    readonly decision: Decision;
    readonly actor: string | null;
    readonly local: readonly LocalPublication[];
  },
  {
    request,
    settings,
    world,
  }: {
    readonly request: { readonly dryRun: boolean; readonly place?: PublishingPlace };
    readonly settings: Pick<Settings, 'publish' | 'failOn'>;
    readonly world: Pick<World, 'publishing' | 'deadline' | 'progress' | 'codeHost' | 'hash'>;
  },
): Promise<Shown> {
  const { kind, note, decision, actor } = told;
  const { place = unknownPlace } = request;
  const { publishing, hash } = world;
  const { publish, failOn } = settings;
  const remote = planRemote({
    ...{ note, decision, publish, failOn, place },
    means: { codeHost: publishing.codeHostWriter !== null, artifacts: publishing.artifacts !== null },
    repositories: note.repositories.map(({ url }) => placeOf({ url }, world)?.repository ?? null),
    files: told.local.flatMap((each) => (each.kind === 'file' ? [each.path] : [])),
  });
  const webhooks = planWebhooks({
    occurrence: { kind, note, decision },
    webhooks: publish.webhooks,
    runUrl: place.runUrl,
    actor,
    sha256: hash.sha256,
  });
  const publications = [...remote.publications, ...webhooks];
  for (const skipped of remote.skipped) warnOf(skipped, world);
  const done = request.dryRun ? [] : await publishRemotely(publications, { world, isFork: place.isFork });
  return { publications, outcomes: [...done, ...remote.skipped] };
}
