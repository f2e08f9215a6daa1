// Plans what the webhooks of a workspace are told of a decision or an event. Pure.
import type { WebhookSettings } from '../../domain/delivery-settings.ts';
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import type { WebhookPublication } from '../../domain/remote-publication.ts';

/** What happened, by the words of `on` in the config. */
export type WebhookOccurrence =
  | { readonly kind: 'gate' | 'review'; readonly note: Note; readonly decision: Decision }
  | {
      readonly kind: 'event';
      readonly record: RecordDraft;
      /** Web addresses of the repositories of its modules, by the name of the module, where they are known. */
      readonly repositoryUrls: ReadonlyMap<string, string>;
    };

/**
 * One delivery for each webhook that wants to be told; with CDEvents one for each module.
 *
 * Ids are made of what happened and of the webhook: the same occurrence has the same id when it is sent again.
 */
export function planWebhooks(_input: {
  readonly occurrence: WebhookOccurrence;
  readonly webhooks: readonly WebhookSettings[];
  /** Page of the pipeline's run; null: there is none. */
  readonly runUrl: string | null;
  readonly actor: string | null;
  readonly sha256: (text: string) => string;
}): readonly WebhookPublication[] {
  return [];
}
