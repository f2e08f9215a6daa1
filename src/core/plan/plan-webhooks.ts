// Plans what the webhooks of a workspace are told of a decision or an event. Pure.
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import type { WebhookPublication } from '../../domain/remote-publication.ts';
import { renderCdevents } from '../render/cdevents/render-cdevents.ts';
import { draftWebhookContent, type WebhookContent, type WebhookOccurrence } from './webhook-document.ts';

/**
 * One delivery for each webhook that wants to be told; with CDEvents one for each module, and none for an event that
 * CDEvents has no word for.
 *
 * Ids are made of what happened, where, when and of the webhook: the same occurrence has the same id when it is sent
 * again, and another run has another.
 */
export function planWebhooks(input: {
  readonly occurrence: WebhookOccurrence;
  readonly webhooks: readonly WebhookSettings[];
  /** Page of the pipeline's run; null: there is none. */
  readonly runUrl: string | null;
  readonly actor: string | null;
  readonly sha256: (text: string) => string;
}): readonly WebhookPublication[] {
  const { occurrence, sha256 } = input;
  const webhooks = input.webhooks.filter(({ on }) => on.includes(occurrence.kind));
  if (webhooks.length === 0) return [];
  const content = draftWebhookContent(occurrence, input);
  return webhooks.flatMap((webhook) => planWebhook(webhook, { content, sha256 }));
}

function planWebhook(
  { name, format }: WebhookSettings,
  { content, sha256 }: { readonly content: WebhookContent; readonly sha256: (text: string) => string },
): readonly WebhookPublication[] {
  const { type, time, workspace, environment, modules } = content;
  const heads = modules.map(({ name, headSha }) => [name, headSha]);
  // No dot in an id: it is signed with dots around it.
  const idOf = (part: string): string =>
    `msg_${sha256(JSON.stringify([type, time, workspace, environment, heads, name, format, part])).slice(0, 32)}`;
  if (format === 'cdevents') {
    return renderCdevents(content, idOf).map(({ id, type: event, body }) => ({
      kind: 'webhook',
      destination: name,
      id,
      contentType: 'application/cloudevents+json',
      event,
      body,
    }));
  }
  const id = idOf('');
  return [
    {
      kind: 'webhook',
      destination: name,
      id,
      contentType: 'application/json',
      event: type,
      body: JSON.stringify({ schemaVersion: 1, id, ...content }),
    },
  ];
}
