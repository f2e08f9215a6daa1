// What Argo CD says of an application, and the window that holds it. Pure.
import type { EpochMs } from './units.ts';

/** One source of an application at two moments; several when the application has several sources. */
export type ApplicationSource = {
  readonly repository: string;
  /** Folder in the repository; null: a chart. */
  readonly path: string | null;
  /** What ran before this sync: the last successful one; null: never deployed. */
  readonly live: string | null;
  /** What is about to run. */
  readonly target: string | null;
};

/** An application as the API shows it. */
export type ArgocdApplication = {
  readonly name: string;
  readonly namespace: string | null;
  readonly project: string;
  readonly sources: readonly ApplicationSource[];
  /** Images that run now, as manifests name them. */
  readonly images: readonly string[];
  /** Address of its page; null: the server does not say. */
  readonly url: string | null;
  /** How a sync starts: `automated` with `selfHeal` may sync without a new revision. */
  readonly isAutomated: boolean;
  readonly isSelfHealing: boolean;
  /** A sync of some resources alone runs no hooks. */
  readonly isSelective: boolean;
};

/** A deny sync window of one application. */
export type DenyWindow = {
  readonly reason: string;
  /** Until when it should hold; null: until it is released. */
  readonly until: EpochMs | null;
};
