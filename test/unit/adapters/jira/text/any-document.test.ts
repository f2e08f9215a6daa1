// Any document whatever: its words are kept, in bounded time and depth. Effects: may read a published schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adfToLines } from '../../../../../src/adapters/jira/text/adf-to-lines.ts';
import { linesToText, textLengthMax } from '../../../../../src/adapters/jira/text/rich-line.ts';
import { type AdfNode, document, list, node, paragraph, text } from './adf-builders.ts';

const toText = (...content: readonly AdfNode[]) => linesToText(adfToLines(document(...content)));

const kinds = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'decisionItem',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'panel',
  'expand',
  'blockquote',
  'codeBlock',
  'layoutSection',
  'mediaSingle',
  'caption',
  'bodiedExtension',
  'unknown',
  '__proto__',
];
const marks = fc.subarray(['strong', 'em', 'code', 'strike', 'underline', 'nobody']);

/** Any nodes in any other, as no editor would write them; each leaf says something of its own. */
const anyDocument = fc.letrec<{ readonly block: AdfNode; readonly leaf: AdfNode }>((tie) => ({
  block: fc.record({
    type: fc.constantFrom(...kinds),
    attrs: fc.constantFrom({}, { title: 'T', colspan: 3, rowspan: 2, level: 99, order: -1 }, { level: 'x' }),
    content: fc.array(fc.oneof({ maxDepth: 6, depthSize: 'small' }, tie('leaf'), tie('block')), {
      maxLength: 4,
    }),
  }),
  leaf: fc.record({
    type: fc.constant('text'),
    text: fc.uuid(),
    marks: marks.map((names) => names.map((type) => ({ type }))),
  }),
})).block;

function leavesOf(one: AdfNode): readonly string[] {
  const content = (one['content'] ?? []) as readonly AdfNode[];
  return [...(typeof one['text'] === 'string' ? [one['text']] : []), ...content.flatMap(leavesOf)];
}

/** Nested `depth` times. */
function nested(depth: number, type: string): AdfNode {
  let inner = paragraph('the innermost');
  for (let at = 0; at < depth; at += 1) inner = node(type, {}, inner);
  return inner;
}

describe('any document', () => {
  it('keeps every text, once', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 4 }), (content) => {
        const told = toText(...content);
        for (const leaf of content.flatMap(leavesOf)) expect(told.split(leaf)).toHaveLength(2);
      }),
    );
  });

  it('never throws, whatever the JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (value, type) => {
        expect(linesToText(adfToLines(value))).toBeTypeOf('string');
        const strange = { type, attrs: value, content: value, marks: value, text: value };
        expect(linesToText(adfToLines({ content: [strange, value] }))).toBeTypeOf('string');
      }),
    );
  });

  it.each(['bulletList', 'blockquote', 'table', 'panel', 'unknown'])('keeps words 20,000 %s deep', (type) => {
    expect(toText(nested(20_000 - 1, type))).toContain('the innermost');
  });

  it('is cut when it is huge, in little time', () => {
    const started = performance.now();
    const many = Array.from({ length: 60_000 }, (_, index) => paragraph(`line ${index} of many`));
    const told = toText(list('bulletList', many), nested(60, 'blockquote'));
    expect(told.length).toBeLessThan(textLengthMax + 100);
    expect(told).toMatch(/cut: the text is longer/u);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('with a line of very many breaks in a list does not overflow', () => {
    const breaks = Array.from({ length: 200_000 }, () => node('hardBreak', {}));
    const long = { type: 'paragraph', content: [text('a'), breaks, text('b')].flat() };
    expect(toText(list('bulletList', [long]))).toBe('- a\n\n  b');
  });
});

const folder = process.env['LOCKKEEPER_API_DESCRIPTIONS'] ?? '';

/** Every kind of node that the published schema has; empty on a machine without it. */
function publishedKinds(): readonly string[] {
  if (folder === '') return [];
  const schema = JSON.parse(readFileSync(join(folder, 'adf-schema-full.json'), 'utf8')) as {
    readonly definitions: Readonly<
      Record<string, { readonly properties?: { readonly type?: { readonly enum?: readonly string[] } } }>
    >;
  };
  return Object.entries(schema.definitions).flatMap(([name, { properties }]) =>
    name.endsWith('_node') ? (properties?.type?.enum ?? []) : [],
  );
}

/** They stand for a line end and a line: there are no words in them. */
const wordless: ReadonlySet<string> = new Set(['hardBreak', 'rule']);

describe('each kind of node', () => {
  it('keeps its text, those of the published schema too where this machine has it', () => {
    for (const type of new Set([...kinds, ...publishedKinds()])) {
      if (wordless.has(type)) continue;
      const attrs = {
        text: 'attr-text',
        title: 'attr-text',
        alt: 'attr-text',
        url: 'attr-text',
        shortName: 'attr-text',
      };
      const told = toText(node('panel', {}, { type, attrs, content: [text('the-leaf')], text: 'the-leaf' }));
      expect(told, type).toMatch(/the-leaf|attr-text/u);
    }
  });
});
