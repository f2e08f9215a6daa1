// What flows need to show a run to others: code host, artifact store, webhooks, commands. Types only. Pure.
import type {
  ArtifactPublication,
  CheckRunPublication,
  CommentPublication,
  DeploymentPublication,
  StatusPublication,
  WebhookPublication,
} from './domain/remote-publication.ts';

/** Where something that was published can be seen; null: the service does not say. */
export type Published = { readonly url: string | null };

type Asking = { readonly signal: AbortSignal };

/**
 * Writes to the host of the code. Every call may be repeated: it updates what it made before, and never what others
 * made.
 *
 * All throw a `Failure` `github/…`; a refusal names the permission that is missing.
 */
export type CodeHostWriter = {
  readonly upsertComment: (comment: CommentPublication, asking: Asking) => Promise<Published>;
  readonly upsertCheckRun: (checkRun: CheckRunPublication, asking: Asking) => Promise<Published>;
  readonly setStatus: (status: StatusPublication, asking: Asking) => Promise<Published>;
  readonly setDeployment: (deployment: DeploymentPublication, asking: Asking) => Promise<Published>;
};

/** Keeps files of a workflow run. */
export type ArtifactStore = {
  /**
   * Uploads the files below the output folder; another name is chosen when the run has one of that name already.
   *
   * @throws {Failure} `artifact/unsupported` where the server has no such store, `artifact/failed`
   */
  readonly upload: (artifact: ArtifactPublication, asking: Asking) => Promise<Published>;
};

/** Delivers to webhooks. */
export type Webhooks = {
  /** @throws {Failure} `webhook/not-configured`, `webhook/failed`; no message holds the address or the secret */
  readonly deliver: (delivery: WebhookPublication, asking: Asking) => Promise<void>;
};

/** Runs commands of the user's pipeline. */
export type PipelineCommands = {
  /**
   * Runs a line in the shell of the machine; what it prints goes where progress goes.
   *
   * `variables`: added to the environment, without the secrets of Lockkeeper.
   * @throws {Failure} `command/not-started`
   */
  readonly run: (
    line: string,
    input: { readonly variables: Readonly<Record<string, string>>; readonly directory: string },
  ) => Promise<{ readonly exitCode: number }>;
};

/** What a run shows to others with; null: there is none, or it may not be asked. */
export type PublishServices = {
  readonly codeHostWriter: CodeHostWriter | null;
  readonly artifacts: ArtifactStore | null;
  readonly webhooks: Webhooks | null;
};
