// What Argo CD says of an application, and the window that holds it. Pure.
import type { EpochMs } from './units.ts';

/** What the application itself says of a source, beside its files: it can change without a commit. */
export type SourceOverrides = {
  /** Of Kustomize, as `kustomize edit set image` takes them: `NAME`, `NAME:TAG`, `NAME=OTHER:TAG`, `NAME@DIGEST`. */
  readonly images: readonly string[];
  /** Of Helm: parameters, and files of values relative to `path`, or `$REF/FILE` in the source of that name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly valueFiles: readonly string[];
  /** Of Helm: values as YAML or JSON; null: none. */
  readonly values: string | null;
};

/** One source of an application at two moments; several when the application has several sources. */
export type ApplicationSource = {
  readonly repository: string;
  /** Folder in the repository; null: a chart, or a source that others only read files of. */
  readonly path: string | null;
  /** Name of a Helm chart; `live` and `target` are its versions then. */
  readonly chart: string | null;
  /** The name under which other sources read its files (`$REF/FILE`); null: they do not. */
  readonly ref: string | null;
  /** What ran before this sync: the last successful one; null: never deployed, or not as a source. */
  readonly live: string | null;
  /** What is about to run; null: Argo CD does not know yet. */
  readonly target: string | null;
  readonly liveOverrides: SourceOverrides;
  readonly targetOverrides: SourceOverrides;
};

/** An application as the API shows it. */
export type ArgocdApplication = {
  readonly name: string;
  readonly namespace: string | null;
  readonly project: string;
  readonly sources: readonly ApplicationSource[];
  /** Number of the last successful sync in the history of Argo CD; null: there was none, or nobody said. */
  readonly lastSync: number | null;
  /** Images that run now, as manifests name them. */
  readonly images: readonly string[];
  /** Page of the application in the user interface. */
  readonly url: string;
  /** A sync runs now: `target` is what it brings, whatever was pushed since. */
  readonly isSyncing: boolean;
  /** The running sync was started by Argo CD itself. */
  readonly isAutomated: boolean;
  /** Who started the running sync; null: Argo CD itself, or not said. */
  readonly startedBy: string | null;
  /** Argo CD syncs again without a new revision when the cluster differs. */
  readonly isSelfHealing: boolean;
  /** The running sync is of some resources alone: Argo CD runs no hooks and keeps no history of it. */
  readonly isSelective: boolean;
  /**
   * A hook before the running sync has failed, ours perhaps: nothing was changed in the cluster.
   *
   * Argo CD runs the hooks for a failed sync then too.
   */
  readonly hasStoppedBefore: boolean;
};

/** A deny sync window of one application. */
export type DenyWindow = {
  readonly reason: string;
  /** When it begins: now. */
  readonly from: EpochMs;
  /** Until when it should hold; null: until it is released. */
  readonly until: EpochMs | null;
};
