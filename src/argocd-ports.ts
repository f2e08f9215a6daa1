// What flows need from Argo CD and registries of images. Types only. Pure.
import type { ArgocdApplication, DenyWindow } from './domain/argocd.ts';
import type { EpochMs } from './domain/units.ts';

type Asking = { readonly signal: AbortSignal };

/** How an application is named; null: found by its name alone. */
export type ApplicationName = {
  readonly name: string;
  readonly namespace: string | null;
  readonly project: string | null;
};

/** The API of Argo CD. All throw a `Failure` `argocd/…`. */
export type ArgocdServer = {
  readonly readApplication: (application: ApplicationName, asking: Asking) => Promise<ArgocdApplication>;
  /**
   * Manifests as Argo CD renders them at these revisions, one for each source in order, as JSON texts.
   *
   * What the application itself says (images of Kustomize, values of Helm) is that of now, also at an old revision.
   */
  readonly readManifests: (
    application: ApplicationName,
    input: Asking & { readonly revisions: readonly string[] },
  ) => Promise<readonly string[]>;
  /** Adds the deny window that holds an application, or replaces ours; other windows stay. Gives the name of the project. */
  readonly hold: (
    application: ApplicationName,
    input: Asking & { readonly window: DenyWindow },
  ) => Promise<string>;
  /** Removes our deny window. Gives the name of the project; null: there was no window of ours. */
  readonly release: (application: ApplicationName, asking: Asking) => Promise<string | null>;
};

/** Registries of container images (OCI distribution). */
export type ImageRegistry = {
  /**
   * Labels of an image, of the first platform where it has several.
   *
   * @throws {Failure} `registry/unauthorized`, `registry/not-found`, `registry/unavailable`, `registry/bad-answer`
   */
  readonly readLabels: (image: string, asking: Asking) => Promise<Readonly<Record<string, string>>>;
};

/** A decision that was kept, with its files. */
export type KeptDecision = {
  readonly exitCode: number;
  /** What the run printed. */
  readonly text: string;
  readonly madeAt: EpochMs;
  /** Until when it holds. */
  readonly until: EpochMs;
  /** By path relative to the output folder. */
  readonly files: Readonly<Record<string, string>>;
};

/** Decisions kept between retries of the same sync. */
export type KeptDecisions = {
  /** null: none, or one that cannot be read: it is then made anew. */
  readonly read: (key: string) => Promise<KeptDecision | null>;
  /** A decision that cannot be kept is only made again: never fails. */
  readonly write: (key: string, decision: KeptDecision) => Promise<void>;
};
