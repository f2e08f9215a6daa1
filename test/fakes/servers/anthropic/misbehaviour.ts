// What a model can do wrong in its answer, other than the way to it. Pure.
import type { FakeModelAnswer, MessageRequest } from './message-request.ts';

export type Misbehaviour =
  | 'refusal'
  /** `max_tokens` is reached in the middle. */
  | 'truncated'
  /** Text that has nothing to do with what was asked. */
  | 'nonsense'
  /** JSON of another shape. */
  | 'other-shape'
  /** The answer in a sentence and a code fence. */
  | 'prose'
  /** An answer without a block. */
  | 'empty';

export type Misbehaviours = {
  /** `times`: then it behaves again; without: until `clear`. */
  readonly inject: (
    kind: Misbehaviour,
    scope?: { readonly times?: number; readonly when?: (request: MessageRequest) => boolean },
  ) => void;
  readonly clear: () => void;
  /** The answer as it leaves, which counts as one of the times. */
  readonly apply: (request: MessageRequest, answer: FakeModelAnswer) => FakeModelAnswer;
};

export function createMisbehaviours(): Misbehaviours {
  let injected: { kind: Misbehaviour; when: (request: MessageRequest) => boolean; timesLeft: number }[] = [];
  return {
    inject: (kind, { times = Number.POSITIVE_INFINITY, when = () => true } = {}) => {
      injected.push({ kind, when, timesLeft: times });
    },
    clear: () => {
      injected = [];
    },
    apply: (request, answer) => {
      const found = injected.find(({ timesLeft, when }) => timesLeft > 0 && when(request));
      if (found === undefined) return answer;
      found.timesLeft -= 1;
      return spoil(found.kind, answer);
    },
  };
}

function spoil(kind: Misbehaviour, answer: FakeModelAnswer): FakeModelAnswer {
  const { text } = answer;
  switch (kind) {
    case 'refusal':
      return { stop: 'refusal', text: '' };
    case 'truncated':
      return { stop: 'max_tokens', text: text.slice(0, Math.floor(text.length / 2)) };
    case 'nonsense':
      return { stop: 'end_turn', text: 'Colourless green ideas sleep furiously.' };
    case 'other-shape':
      return { stop: 'end_turn', text: '{"weather":["fair",42]}' };
    case 'prose':
      return { stop: 'end_turn', text: `Here is what you asked for:\n\n\`\`\`json\n${text}\n\`\`\`\n` };
    case 'empty':
      return { stop: 'end_turn', text: '' };
  }
}
