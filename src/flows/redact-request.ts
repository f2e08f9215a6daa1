// The last look for secrets before a prompt leaves the machine. Effects: those of the redactor.
import type { ModelRequest, PromptBlock } from '../domain/model-call.ts';
import { invariant } from '../failure.ts';
import type { Redactor } from '../ports.ts';

/** The same request without secrets; all its blocks go to the redactor at once. */
export async function redactRequest(request: ModelRequest, redactor: Redactor): Promise<ModelRequest> {
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const redacted = await redactor.redact(blocks.map(({ text }) => text));
  invariant(redacted.length === blocks.length, 'the redactor lost a block of a prompt');
  const texts = redacted.values();
  const clean = ({ cached }: PromptBlock): PromptBlock => ({ text: texts.next().value?.text ?? '', cached });
  return {
    ...request,
    system: request.system.map(clean),
    turns: request.turns.map((turn) => ({ role: turn.role, blocks: turn.blocks.map(clean) })),
  };
}
