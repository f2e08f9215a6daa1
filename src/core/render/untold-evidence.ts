// The evidence of a finding that its sentences have not told already. Pure.
import type { Finding } from '../../domain/generated/review.ts';

/** Evidence that says more than the message and the reason do, be it by a place or a link: nobody reads a line twice at night. */
export function untoldEvidence({ evidence, message, why }: Finding): Finding['evidence'] {
  const said = `${message}\n${why}`;
  return evidence.filter(({ text, path = '', ref = 'file:' }) => {
    const isTold = text !== '' && said.includes(text) && said.includes(path) && ref.startsWith('file:');
    return !isTold;
  });
}
