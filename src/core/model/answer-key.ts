// Under which text an answer is remembered. Pure.
import type { ModelRequest } from '../../domain/model-call.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';

/** Grows when a change of the code makes old answers wrong for the same request. */
const keyVersion = 1;

/**
 * The text whose hash is the key of an answer: everything that the answer depends on, and nothing else.
 *
 * The version of the prompt is part of the request; another service, address or region has other answers.
 */
export function answerKeyText(
  request: ModelRequest,
  service: { readonly provider: string; readonly baseUrl: string | null; readonly region: string | null },
): string {
  const { provider, baseUrl, region } = service;
  return canonicalJson({
    keyVersion,
    service: { provider, baseUrl, region },
    request,
  });
}
