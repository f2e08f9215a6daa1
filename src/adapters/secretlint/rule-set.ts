// Runs secretlint's recommended rules over texts. Effects: none; the rules look at nothing but the text.
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretPlace } from '../../core/condense/redact.ts';
import { Failure } from '../../failure.ts';
import type { RuleSet } from './redactor.ts';

const preset = '@secretlint/secretlint-rule-preset-recommend';
const config = {
  rules: [
    {
      id: preset,
      rule: creator,
      // Comments in a text must not switch off what masks it.
      rules: [{ id: '@secretlint/secretlint-rule-filter-comments', disabled: true }],
    },
  ],
};
/** Between texts: no secret has it, and it ends a line. */
const separator = '\n\u0000\n';
/** Texts are joined up to about this length: a run of the rules costs more than their work on a short text. */
const documentLengthMax = 500_000;

type Part = { readonly index: number; readonly start: number; readonly end: number };
type Document = { text: string; readonly parts: Part[] };

/** The places of secrets in each text, in the order given. */
export const scan: RuleSet = async (texts) => {
  const places: SecretPlace[][] = texts.map(() => []);
  for (const { text, parts } of joinTexts(texts)) {
    for (const { ruleId, range } of await lint(text)) {
      const [from, to] = range;
      for (const part of partsWithin(parts, { from, to }))
        places[part.index]?.push({
          rule: ruleId.replace('@secretlint/secretlint-rule-', ''),
          start: Math.max(from, part.start) - part.start,
          end: Math.min(to, part.end) - part.start,
        });
    }
  }
  return places;
};

async function lint(content: string): Promise<Awaited<ReturnType<typeof lintSource>>['messages']> {
  try {
    const { messages } = await lintSource({
      // The rule for registries looks at files of this name alone.
      source: { filePath: '.npmrc', content, ext: '.txt', contentType: 'text' },
      options: { config, noPhysicFilePath: true },
    });
    return messages;
  } catch (error) {
    throw rulesFailed(error);
  }
}

const rulesFailed = (cause: unknown): Failure =>
  new Failure({
    code: 'internal/bug',
    message: 'The rules for secrets could not be run, so no text may be shown.',
    hint: 'This is a bug in Lockkeeper. Run again with --verbose and report what it prints.',
    cause,
  });

function joinTexts(texts: readonly string[]): readonly Document[] {
  const documents: Document[] = [];
  for (const [index, text] of texts.entries()) {
    let document = documents.at(-1);
    if (document === undefined || document.text.length + text.length > documentLengthMax) {
      // Without this, a byte-order mark at the start of a text would be cut off and all places moved by one.
      document = { text: '\n', parts: [] };
      documents.push(document);
    }
    const start = document.text.length;
    document.parts.push({ index, start, end: start + text.length });
    document.text += text + separator;
  }
  return documents;
}

/** The texts that a place lies in; a few rules read past the end of a line. */
function partsWithin(
  parts: readonly Part[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Part[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const within: Part[] = [];
  for (let part = parts[low]; part !== undefined && part.start < to; low += 1, part = parts[low])
    within.push(part);
  return within;
}
