// What a run shows to others over the network, as values: comment, check, status, deployment, artifact, webhook. Pure.
import type { Sha } from './units.ts';

/** Where a repository lies on its code host. */
export type HostedRepository = { readonly owner: string; readonly name: string };

/** What a workspace may publish on the code host; each needs a permission of its own. */
export const publishTargets = ['comment', 'check-run', 'status', 'deployment', 'artifact'] as const;

/** One of them. */
export type PublishTarget = (typeof publishTargets)[number];

/** A line of the code that a check run marks. */
export type CheckAnnotation = {
  readonly path: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
};

/** The states of a deployment that Lockkeeper sets. */
export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** The one comment of a pull request that is kept up to date: the newest of ours that holds `marker`. */
export type CommentPublication = {
  readonly kind: 'comment';
  readonly repository: HostedRepository;
  readonly pullRequest: number;
  /** An HTML comment that names workspace and environment; the first line of `markdown`. */
  readonly marker: string;
  readonly markdown: string;
};

/** A finished check run; the newest of ours with the same name on the same commit is updated. */
export type CheckRunPublication = {
  readonly kind: 'check-run';
  readonly repository: HostedRepository;
  readonly sha: Sha;
  readonly name: string;
  /** What it is of: the workspace and environment. */
  readonly externalId: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly url: string | null;
};

/** A commit status; the last of a context counts. */
export type StatusPublication = {
  readonly kind: 'status';
  readonly repository: HostedRepository;
  readonly sha: Sha;
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string | null;
};

/** A deployment and its newest status; the newest deployment of ours of the same commit and environment is used again. */
export type DeploymentPublication = {
  readonly kind: 'deployment';
  readonly repository: HostedRepository;
  readonly sha: Sha;
  readonly environment: string;
  readonly workspace: string;
  readonly state: DeploymentState;
  /** true: what is refused gets no deployment of its own, since whoever listens to new ones would deploy it. */
  readonly onlyIfMade?: true;
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string | null;
};

/** Files of the output folder, kept by the runner of a workflow. */
export type ArtifactPublication = {
  readonly kind: 'artifact';
  readonly name: string;
  /** Relative to the output folder; all of them were written before. */
  readonly paths: readonly string[];
};

/** One signed delivery to a webhook; `id` is the same for the same event, so that a receiver can tell a repetition. */
export type WebhookPublication = {
  readonly kind: 'webhook';
  /** Name of the webhook in the config. */
  readonly destination: string;
  readonly id: string;
  readonly contentType: 'application/json' | 'application/cloudevents+json';
  /** What it tells, for messages: `gate`, `dev.cdevents.service.deployed.0.2.0` … */
  readonly event: string;
  readonly body: string;
};

/** Anything that is shown over the network. */
export type RemotePublication =
  | CommentPublication
  | CheckRunPublication
  | StatusPublication
  | DeploymentPublication
  | ArtifactPublication
  | WebhookPublication;

/** What became of one of them. `problem`: one sentence and what to do; null when it was done. */
export type RemoteOutcome = {
  readonly kind: RemotePublication['kind'];
  /** What it was, for people: `comment on #12`, `webhook audit`. */
  readonly target: string;
  readonly status: 'done' | 'failed' | 'skipped';
  /** Where people find it; null: nowhere, or it is not known. */
  readonly url: string | null;
  readonly problem: string | null;
};
