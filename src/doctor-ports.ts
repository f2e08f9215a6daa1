// What `doctor` needs from the world beside what a gate asks. Nothing here writes. Types only. Pure.
import type {
  ArgocdFacts,
  FolderReading,
  GithubFacts,
  GithubRead,
  JiraFacts,
  ModelFacts,
} from './domain/doctor.ts';
import type { HostedRepository } from './domain/remote-publication.ts';

type Asking = { readonly signal: AbortSignal };

/** Asks GitHub what a token may. */
export type GithubProbe = {
  /**
   * `repository` null: it lies elsewhere, and the token alone is looked at.
   *
   * @throws {Failure} `github/…` when the token or the repository is refused, or nothing answers
   */
  readonly look: (
    input: Asking & { readonly repository: HostedRepository | null; readonly reads: readonly GithubRead[] },
  ) => Promise<GithubFacts>;
};

/** Asks Jira who an account is and what it sees. */
export type JiraProbe = {
  /** @throws {Failure} `jira/…` */
  readonly look: (input: Asking & { readonly projects: readonly string[] }) => Promise<JiraFacts>;
};

/** Asks a model service whether it takes a key, and spends nothing. */
export type ModelProbe = {
  /** @throws {Failure} `model/…` */
  readonly look: (input: Asking & { readonly models: readonly string[] }) => Promise<ModelFacts>;
};

/** Asks Argo CD whose a token is. */
export type ArgocdProbe = {
  /** @throws {Failure} `argocd/…` */
  readonly look: (input: Asking) => Promise<ArgocdFacts>;
};

/** Looks at this machine. */
export type MachineProbe = {
  /** What `git --version` says. @throws {Failure} `git/not-installed` */
  readonly readGitVersion: () => Promise<string>;
  /** `makesParents`: folders above it would be made too. */
  readonly readFolder: (path: string, input: { readonly makesParents: boolean }) => Promise<FolderReading>;
  /** How long ago a file was written; null: it is not there. */
  readonly ageMsOf: (path: string) => Promise<number | null>;
};

/** The probes of a run; null: the service is not configured, or must not be asked. */
export type Probes = {
  readonly machine: MachineProbe;
  readonly github: GithubProbe | null;
  readonly jira: JiraProbe | null;
  readonly model: ModelProbe | null;
  readonly argocd: ArgocdProbe | null;
};
