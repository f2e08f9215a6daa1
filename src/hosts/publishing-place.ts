// Where a run shows what it decides: repository, pull request, page. Effects: reads the event's file of a workflow.
import type { PublishingPlace } from '../domain/publishing-place.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { textOf } from './given-options.ts';
import { detectPipeline } from './pipeline.ts';
import { readWorkflowEvent, type WorkflowEvent } from './workflow-event.ts';

/** @throws {Failure} `arguments/invalid` */
export function publishingPlaceOf(
  given: GivenOptions,
  { environment }: Pick<Surroundings, 'environment'>,
): PublishingPlace {
  const pipeline = detectPipeline(environment);
  const inWorkflow = pipeline.kind === 'github-actions';
  const event = inWorkflow ? readWorkflowEvent(environment) : null;
  return {
    ownRepository: inWorkflow ? repositoryOf(environment['GITHUB_REPOSITORY']) : null,
    pullRequest: pullRequestOf(given) ?? event?.pullRequest ?? pipeline.pullRequest,
    isFork: event?.name === 'pull_request' && event.isHeadOwn === false,
    trial: event === null ? null : trialOf(event, environment['GITHUB_SHA']),
    runUrl: pipeline.runUrl,
  };
}

/** Only `pull_request` runs on a merge that nobody has made yet. */
function trialOf(
  { name, headShas: [headSha] }: WorkflowEvent,
  mergeSha: string | undefined,
): PublishingPlace['trial'] {
  const isTrial = name === 'pull_request' && headSha !== undefined && mergeSha && mergeSha !== headSha;
  return isTrial ? { mergeSha, headSha } : null;
}

function repositoryOf(text: string | undefined): PublishingPlace['ownRepository'] {
  const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/u.exec(text ?? '') ?? [];
  return owner === '' ? null : { owner, name };
}

function pullRequestOf(given: GivenOptions): number | null {
  const text = textOf(given, 'pull-request');
  if (text === null) return null;
  if (/^[1-9]\d{0,9}$/u.test(text.trim())) return Number(text);
  throw new Failure({
    code: 'arguments/invalid',
    message: `--pull-request takes the number of a pull request, not "${text}".`,
    hint: 'For example --pull-request 12. Without it, the one counts whose event started the workflow or the build.',
  });
}
