// What the code host knows of one module: its pull requests and the checks of its head. Effects: through the code host.
import type { CheckContext, HostedPullRequest, SourceReport } from '../domain/context.ts';
import type { HostedRepository } from '../domain/remote-publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { redactValues } from './redact-values.ts';
import { sourceAnswered, sourceFailed, sourceOff } from './source-report.ts';

type HostedWorld = Pick<World, 'codeHost' | 'redactor' | 'progress'>;

/** A module as its host must know it. */
export type HostedQuery = {
  readonly module: string;
  readonly url: string | null;
  /** Starts the time that the host has for one question. */
  readonly startAsking: () => AbortSignal;
  readonly settings: Pick<Settings, 'github'>;
};

type Told<T> = { readonly value: T; readonly masked: number; readonly report: SourceReport };

/** The pull requests that brought these commits; none when the module lies on another host. */
export async function readPullRequests(
  query: HostedQuery & { readonly commits: readonly Sha[] },
  world: HostedWorld,
): Promise<Told<readonly HostedPullRequest[]>> {
  const source = 'pull-requests';
  const place = placeOf(query, world);
  const nothing = { value: [], masked: 0 };
  if (place === null && query.settings.github.required) throw elsewhere(query);
  if (place === null || query.commits.length === 0) {
    const report =
      place === null ? sourceOff(source) : sourceAnswered({ source, asked: 0, got: 0, problems: [] });
    return { ...nothing, report };
  }
  const asked = query.commits.length;
  world.progress.step(`${query.module}: asking for the pull requests of ${asked} commits`);
  try {
    const asking = { commits: query.commits, signal: query.startAsking() };
    const answer = await place.host.readPullRequests(place.repository, asking);
    const { value, masked } = await redactValues(answer.pullRequests, world.redactor);
    const report = sourceAnswered({ source, asked, got: answer.answered, problems: answer.problems });
    return { value, masked, report };
  } catch (error) {
    return {
      ...nothing,
      report: sourceFailed({ source, asked, error, required: query.settings.github.required }),
    };
  }
}

/** Checks and statuses of head. */
export async function readChecks(
  query: HostedQuery & { readonly sha: Sha },
  world: HostedWorld,
): Promise<Told<readonly CheckContext[]>> {
  const source = 'checks';
  const place = placeOf(query, world);
  if (place === null) return { value: [], masked: 0, report: sourceOff(source) };
  try {
    const asking = { sha: query.sha, signal: query.startAsking() };
    const answer = await place.host.readChecks(place.repository, asking);
    const { value: checks, masked } = await redactValues(answer.checks, world.redactor);
    const value = checks.map(
      (check): CheckContext => ({ ...check, ref: `check:${check.name}`, module: query.module }),
    );
    return { value, masked, report: sourceAnswered({ source, asked: 1, got: 1, problems: answer.problems }) };
  } catch (error) {
    const { required } = query.settings.github;
    return { value: [], masked: 0, report: sourceFailed({ source, asked: 1, error, required }) };
  }
}

const elsewhere = ({ module, url }: HostedQuery): Failure =>
  new Failure({
    code: 'github/not-found',
    message: `The config calls GitHub required, and ${module} lies elsewhere: ${url ?? 'its repository has no web address'}.`,
    hint: 'Give the module its address with modules.url, check github.api-url, or set github.required to false.',
  });

/** Where the module lies on the configured host; null: no host is configured, or the module lies elsewhere. */
export function placeOf(
  { url }: Pick<HostedQuery, 'url'>,
  { codeHost }: Pick<World, 'codeHost'>,
): { readonly host: NonNullable<World['codeHost']>; readonly repository: HostedRepository } | null {
  const repository = url === null ? null : (codeHost?.locate(url) ?? null);
  return codeHost === null || repository === null ? null : { host: codeHost, repository };
}
