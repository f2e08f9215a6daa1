// The evidence of a finding that its sentences have not told already. Pure.
import type { Finding } from '../../domain/generated/review.ts';

/** Evidence whose text stands in neither the message nor the reason: nobody reads a line twice at night. */
export function untoldEvidence({ evidence, message, why }: Finding): Finding['evidence'] {
  const isTold = (text: string): boolean => text !== '' && [message, why].some((said) => said.includes(text));
  return evidence.filter(({ text }) => !isTold(text));
}
