// How a workspace shows its releases to others, and what its Argo CD deploys. Pure.
import type { PublishTarget } from './remote-publication.ts';

/** What a webhook is told of. */
export const webhookEvents = ['gate', 'review', 'event'] as const;

/** One of them. */
export type WebhookEvent = (typeof webhookEvents)[number];

/** A receiver of signed deliveries. */
export type WebhookSettings = {
  readonly name: string;
  /** An address, or the environment variable that holds it: many addresses are secrets. */
  readonly to:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'variable'; readonly variable: string };
  /** The environment variable that holds the secret which signs; null: deliveries are not signed. */
  readonly secretVariable: string | null;
  /** `lockkeeper`: one document of schemas/webhook.schema.json; `cdevents`: CDEvents in CloudEvents, one a delivery. */
  readonly format: 'lockkeeper' | 'cdevents';
  readonly on: readonly WebhookEvent[];
};

/** What a run shows to others. */
export type PublishSettings = {
  /** null: what fits the place: the artifact in a workflow, nothing elsewhere. */
  readonly to: readonly PublishTarget[] | null;
  readonly artifactName: string;
  readonly webhooks: readonly WebhookSettings[];
};

/** Where the code of an image lies. */
export type ImageSource = {
  /** Name of the image without tag, as manifests have it; `*` stands for any text. */
  readonly image: string;
  /** Name of the module in notes; null: the last part of the image's name. */
  readonly module: string | null;
  /** Address to clone from; null: what the image's labels say, or `repository`. */
  readonly clone: string | null;
  /** Absolute folder of a clone on this machine; null: there is none. */
  readonly repository: string | null;
  /** Where the commit stands in a tag: `{sha}` a commit, `{tag}` a git tag, for example `v{tag}` or `main-{sha}-*`. */
  readonly tag: string | null;
  readonly paths: readonly string[];
  /** false: somebody else's code; a new version of it is a change of the config repository alone. */
  readonly follow: boolean;
};

/** How Argo CD is asked. */
export type ArgocdSettings = {
  /** null: ARGOCD_SERVER of the environment; without one, revisions come as options. */
  readonly server: string | null;
  readonly timeoutMs: number;
  readonly images: readonly ImageSource[];
  /** How long a decision is kept for the same revisions, standard and request. */
  readonly keepMs: number;
};
