// Reads what came back from the Messages API, or from what stands in its place. Pure.
import type { ModelAnswer, ModelTokens } from '../../domain/model-call.ts';

/** null: no message of the Messages API. */
export function readMessage(value: unknown): ModelAnswer | null {
  if (!isRecord(value) || !Array.isArray(value['content'])) return null;
  const tokens = readUsage(value['usage']);
  const status = readStatus(value['stop_reason']);
  if (tokens === null || status === null) return null;
  const text = value['content'].map(readText).join('');
  return status === 'answered' && text === '' ? null : { status, text, tokens };
}

/** null: no count. */
export function readTokenCount(value: unknown): number | null {
  return isRecord(value) ? readCount(value['input_tokens']) : null;
}

/** Tools are never offered and turns never paused, so that other reasons are no answer. */
function readStatus(reason: unknown): ModelAnswer['status'] | null {
  switch (reason) {
    case 'end_turn':
    case 'stop_sequence':
      return 'answered';
    case 'refusal':
      return 'refused';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'truncated';
    default:
      return null;
  }
}

/** Other blocks, such as thinking, are not for readers. */
function readText(block: unknown): string {
  return isRecord(block) && block['type'] === 'text' && typeof block['text'] === 'string'
    ? block['text']
    : '';
}

function readUsage(usage: unknown): ModelTokens | null {
  if (!isRecord(usage)) return null;
  const inputTokens = readCount(usage['input_tokens']);
  const outputTokens = readCount(usage['output_tokens']);
  const cacheReadTokens = readCount(usage['cache_read_input_tokens'] ?? 0);
  const cacheWriteTokens = readCount(usage['cache_creation_input_tokens'] ?? 0);
  return inputTokens === null ||
    outputTokens === null ||
    cacheReadTokens === null ||
    cacheWriteTokens === null
    ? null
    : { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}

const readCount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
