// The requests of the Messages API as far as the fake understands them, and what it answers. Pure.

export type TextBlock = {
  readonly type: 'text';
  readonly text: string;
  readonly cache_control?: { readonly type: 'ephemeral' };
};

export type MessageRequest = {
  readonly model: string;
  readonly max_tokens: number;
  readonly system?: readonly TextBlock[];
  readonly messages: readonly {
    readonly role: 'user' | 'assistant';
    readonly content: readonly TextBlock[];
  }[];
  readonly output_config?: {
    readonly format?: { readonly type: 'json_schema'; readonly schema: Readonly<Record<string, unknown>> };
  };
};

/** What the model writes, and why it stops. */
export type FakeModelAnswer = {
  readonly stop: 'end_turn' | 'max_tokens' | 'refusal';
  readonly text: string;
};

/** All text of the prompt, in the order in which the model reads it. */
export function blocksOf(request: MessageRequest): readonly TextBlock[] {
  return [...(request.system ?? []), ...request.messages.flatMap(({ content }) => content)];
}
