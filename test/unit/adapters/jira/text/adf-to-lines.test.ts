// Atlassian documents as plain text: nothing that was written is lost.
import { describe, expect, it } from 'vitest';
import { adfToLines } from '../../../../../src/adapters/jira/text/adf-to-lines.ts';
import { linesToText } from '../../../../../src/adapters/jira/text/rich-line.ts';
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
