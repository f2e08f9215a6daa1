// What a run shows to others and what Argo CD deploys, with every default filled in. Pure.
import { resolve } from 'node:path';
import {
  type ArgocdSettings,
  type ImageSource,
  type PublishSettings,
  type WebhookSettings,
  webhookEvents,
} from '../domain/delivery-settings.ts';
import type { Config } from '../domain/generated/config.ts';
import { defaultSettings as defaults } from './default-settings.ts';

export function toPublish(publish: Config['publish']): PublishSettings {
  return {
    to: publish?.to ?? defaults.publish.to,
    artifactName: publish?.['artifact-name'] ?? defaults.publish.artifactName,
    webhooks: publish?.webhooks?.map(toWebhook) ?? defaults.publish.webhooks,
  };
}

type ConfigWebhook = NonNullable<NonNullable<Config['publish']>['webhooks']>[number];

function toWebhook(webhook: ConfigWebhook): WebhookSettings {
  return {
    name: webhook.name,
    to:
      webhook['url-variable'] === undefined
        ? { kind: 'url', url: webhook.url ?? '' }
        : { kind: 'variable', variable: webhook['url-variable'] },
    secretVariable: webhook['secret-variable'] ?? null,
    format: webhook.format ?? 'lockkeeper',
    on: webhook.on ?? webhookEvents,
  };
}

/** `directory` is the folder of the config file. */
export function toArgocd(argocd: Config['argocd'], directory: string): ArgocdSettings {
  const minutes = argocd?.['keep-minutes'];
  const seconds = argocd?.['timeout-seconds'];
  return {
    server: argocd?.server ?? defaults.argocd.server,
    timeoutMs: seconds === undefined ? defaults.argocd.timeoutMs : seconds * 1000,
    images: argocd?.images?.map((image) => toImage(image, directory)) ?? defaults.argocd.images,
    keepMs: minutes === undefined ? defaults.argocd.keepMs : minutes * 60_000,
  };
}

type ConfigImage = NonNullable<NonNullable<Config['argocd']>['images']>[number];

function toImage(image: ConfigImage, directory: string): ImageSource {
  return {
    image: image.image,
    module: image.module ?? null,
    clone: image.clone ?? null,
    repository: image.repository === undefined ? null : resolve(directory, image.repository),
    tag: image.tag ?? null,
    paths: image.paths ?? [],
    follow: image.follow ?? true,
  };
}
