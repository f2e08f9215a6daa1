// Atlassian documents as plain text: nothing that was written is lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adfToLines } from '../../../../../src/adapters/jira/text/adf-to-lines.ts';
import { linesToText, textLengthMax } from '../../../../../src/adapters/jira/text/rich-line.ts';
import { type AdfNode, document, heading, link, list, node, paragraph, row, text } from './adf-builders.ts';

const toText = (...content: readonly AdfNode[]) => linesToText(adfToLines(document(...content)));

describe('blocks', () => {
  it.each<[string, AdfNode[], string]>([
    [
      'paragraphs and headings',
      [heading(2, 'Plan'), paragraph('One.'), paragraph('Two.')],
      '## Plan\n\nOne.\n\nTwo.',
    ],
    [
      'nested and ordered lists',
      [
        list(
          'bulletList',
          [paragraph('a'), list('orderedList', [paragraph('first')], [paragraph('second')])],
          [paragraph('b'), paragraph('goes on')],
        ),
      ],
      '- a\n  1. first\n  2. second\n- b\n  goes on',
    ],
    [
      'an ordered list from its own number',
      [node('orderedList', { order: 7 }, node('listItem', {}, paragraph('seventh')))],
      '7. seventh',
    ],
    [
      'tasks, also nested ones',
      [
        node(
          'taskList',
          { localId: '0' },
          node('taskItem', { localId: '1', state: 'TODO' }, text('open')),
          node('taskList', { localId: '2' }, node('taskItem', { localId: '3', state: 'DONE' }, text('done'))),
          node('blockTaskItem', { localId: '4', state: 'DONE' }, paragraph('block')),
        ),
      ],
      '☐ open\n  ☑ done\n☑ block',
    ],
    [
      'decisions',
      [
        node(
          'decisionList',
          { localId: '0' },
          node('decisionItem', { localId: '1', state: 'DECIDED' }, text('Roll out by region')),
          node('decisionItem', { localId: '2', state: 'UNDECIDED' }, text('When')),
        ),
      ],
      'Decision: Roll out by region\nUndecided: When',
    ],
    [
      'a table',
      [node('table', {}, row('tableHeader', 'Flag', 'Default'), row('tableCell', 'mail', 'off'))],
      '| Flag | Default |\n| --- | --- |\n| mail | off |',
    ],
    [
      'a list and code in a cell',
      [
        node(
          'table',
          {},
          node('tableRow', {}, node('tableCell', {}, list('bulletList', [paragraph('a')], [paragraph('b')]))),
        ),
      ],
      '| - a / - b |',
    ],
    [
      'cells that span columns and rows',
      [
        node(
          'table',
          {},
          node(
            'tableRow',
            {},
            node('tableCell', { rowspan: 2 }, paragraph('both')),
            node('tableCell', { colspan: 2 }, paragraph('wide')),
          ),
          row('tableCell', 'x', 'y'),
        ),
      ],
      '| both | wide | |\n| | x | y |',
    ],
    [
      'a panel',
      [node('panel', { panelType: 'warning' }, paragraph('Locks the table.'), paragraph('Long.'))],
      'Warning: Locks the table.\n\nLong.',
    ],
    ['an expand', [node('expand', { title: 'More' }, paragraph('inside'))], 'More\ninside'],
    ['a quote', [node('blockquote', {}, paragraph('said'), paragraph('again'))], '> said\n>\n> again'],
    [
      'code',
      [node('codeBlock', { language: 'sql' }, text('DROP TABLE a;\n  -- b'))],
      '```sql\nDROP TABLE a;\n  -- b\n```',
    ],
    ['code with fences in it', [node('codeBlock', {}, text('```\nx\n```'))], '````\n```\nx\n```\n````'],
    ['a rule', [paragraph('a'), node('rule', {}), paragraph('b')], 'a\n\n---\n\nb'],
    [
      'columns',
      [
        node(
          'layoutSection',
          {},
          node('layoutColumn', { width: 50 }, paragraph('left')),
          node('layoutColumn', { width: 50 }, paragraph('right')),
        ),
      ],
      'left\n\nright',
    ],
    [
      'pictures and files',
      [
        node(
          'mediaSingle',
          { layout: 'center' },
          node('media', { type: 'file', id: '1', alt: 'screen.png' }),
          node('caption', {}, text('The screen')),
        ),
        node(
          'mediaGroup',
          {},
          node('media', { type: 'file', id: '2', __fileName: 'plan.pdf' }),
          node('media', { type: 'file', id: '3' }),
        ),
        node('mediaSingle', {}, node('media', { type: 'external', url: 'https://x.test/a' })),
      ],
      '[image: screen.png]\nThe screen\n\n[attachment: plan.pdf]\n[attachment]\n\n[image: https://x.test/a]',
    ],
    [
      'a card',
      [
        node('blockCard', { url: 'https://x.test/1' }),
        node('embedCard', { url: 'https://x.test/2', layout: 'wide' }),
      ],
      'https://x.test/1\n\nhttps://x.test/2',
    ],
    [
      'kinds that it does not know',
      [
        node('futureBlock', { title: 'Named', url: 'https://x.test' }, paragraph('kept')),
        node('constructor', {}, text('too')),
      ],
      'Named https://x.test\nkept\n\ntoo',
    ],
  ])('%s', (_, content, expected) => {
    expect(toText(...content)).toBe(expected);
  });
});

describe('inside a paragraph', () => {
  it.each<[string, (AdfNode | string)[], string]>([
    ['a mention', ['ask ', node('mention', { id: '7', text: '@Ada' }), '!'], 'ask @Ada!'],
    ['a mention without a name', [node('mention', { id: '7' })], '@7'],
    ['a status', [node('status', { text: 'IN REVIEW', color: 'blue' })], '[IN REVIEW]'],
    [
      'an emoji',
      [node('emoji', { shortName: ':tada:', text: '🎉' }), node('emoji', { shortName: ':x:' })],
      '🎉:x:',
    ],
    ['a date', ['by ', node('date', { timestamp: '1795737600000' })], 'by 2026-11-27'],
    ['a date that is none', [node('date', { timestamp: 'soon' })], 'soon'],
    ['a card', ['see', node('inlineCard', { url: 'https://x.test' }), 'now'], 'see https://x.test now'],
    [
      'a card with data',
      [node('inlineCard', { data: { name: 'Plan', url: 'https://x.test' } })],
      'Plan https://x.test',
    ],
    ['a link', [text('the plan', link('https://x.test'))], 'the plan (https://x.test)'],
    ['a link that is its own text', [text('https://x.test', link('https://x.test'))], 'https://x.test'],
    [
      'a link in pieces, told once',
      [text('the ', link('https://x.test')), text('plan', 'strong', link('https://x.test')), ' of'],
      'the plan (https://x.test) of',
    ],
    ['code', ['set ', text('a=1', 'code')], 'set `a=1`'],
    ['what is struck out', [text('must', 'strike'), ' may'], '~~must~~ may'],
    ['powers', ['10', text('6', { type: 'subsup', attrs: { type: 'sup' } })], '10^6'],
    ['a break', ['a', node('hardBreak', {}), 'b'], 'a\nb'],
    [
      'a kind that it does not know',
      [node('inlineExtension', { extensionKey: 'k', text: 'shown' })],
      'shown',
    ],
    ['a kind named like a part of every object', [node('toString', { text: 'shown' })], 'shown'],
  ])('%s', (_, content, expected) => {
    expect(toText(paragraph(...content))).toBe(expected);
  });
});

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
