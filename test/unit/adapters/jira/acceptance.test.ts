// Where acceptance criteria are found: in fields by name, in sections of the description.
import { describe, expect, it } from 'vitest';
import { discoverFields } from '../../../../src/adapters/jira/discover-fields.ts';
import { findAcceptanceSection } from '../../../../src/adapters/jira/find-acceptance-section.ts';
import { adfToLines } from '../../../../src/adapters/jira/text/adf-to-lines.ts';
import { wikiToLines } from '../../../../src/adapters/jira/text/wiki-to-lines.ts';
import { type AdfNode, document, heading, list, node, paragraph, text } from './text/adf-builders.ts';

const field = (number: number, name: string, custom = 'com.atlassian.jira:textarea') => ({
  id: `customfield_${number}`,
  name,
  schema: { type: 'string', custom },
});

describe('a field is found', () => {
  it.each([
    'Acceptance Criteria',
    'ACCEPTANCE CRITERIA',
    'acceptance_criteria',
    'Acceptance-Criteria (AC)',
    '3. Acceptance criteria:',
    '✅ Acceptance Criteria',
    'AC',
    'Definition of Done',
    '인수 조건',
    '인수조건',
    '수용 기준',
    '완료 조건',
    '완료 기준',
  ])('by the name %s', (name) => {
    expect(discoverFields([field(1, 'Account'), field(2, name)], []).acceptance).toEqual(['customfield_2']);
  });

  it.each(['Account', 'Acceptance Criteria Owner', 'AC Milan', 'Accepted', '조건', ''])(
    'not by the name %j',
    (name) => {
      expect(discoverFields([field(2, name)], []).acceptance).toEqual([]);
    },
  );

  it('those of the config come first, by name or id, then the more exact name', () => {
    const fields = [
      field(1, 'Definition of Done'),
      field(2, 'Acceptance Criteria'),
      field(3, 'Ready When'),
      field(4, 'Whatever'),
    ];
    const { acceptance } = discoverFields(fields, ['customfield_4', 'ready when']);
    expect(acceptance).toEqual(['customfield_4', 'customfield_3', 'customfield_2', 'customfield_1']);
  });

  it('but no field of the system that happens to be called so', () => {
    expect(discoverFields([{ id: 'environment', name: 'AC' }], []).acceptance).toEqual([]);
  });

  it('epics by type, in any language, else by their English name', () => {
    const translated = field(1, '에픽 링크', 'com.pyxis.greenhopper.jira:gh-epic-link');
    expect(discoverFields([field(2, 'Epic Link'), translated], []).epicLink).toBe('customfield_1');
    expect(discoverFields([{ id: 'customfield_2', name: 'Epic Link' }], []).epicLink).toBe('customfield_2');
    expect(discoverFields([], []).epicLink).toBeNull();
  });

  it('whatever else is in the list', () => {
    expect(discoverFields([null, 7, [], {}, { id: 3, name: 'AC' }], ['x']).acceptance).toEqual([]);
  });
});

describe('a section of a document', () => {
  const section = (...content: readonly AdfNode[]) => findAcceptanceSection(adfToLines(document(...content)));

  it('under a heading, to the next of its level', () => {
    expect(
      section(
        heading(1, 'Plan'),
        paragraph('before'),
        heading(2, '인수 조건'),
        list('bulletList', [paragraph('a')], [paragraph('b')]),
        heading(3, 'Guests'),
        paragraph('c'),
        heading(2, 'Notes'),
        paragraph('after'),
      ),
    ).toBe('- a\n- b\n\n### Guests\n\nc');
  });

  it('under a line in bold, with a colon or without', () => {
    const title = paragraph(text('Acceptance criteria', 'strong'), text(':'));
    const next = paragraph(text('Out of scope', 'strong'));
    expect(section(title, paragraph('a'), next, paragraph('b'))).toBe('a');
  });

  it('in an expand or panel of that title, and no further', () => {
    const box = node('expand', { title: 'Acceptance Criteria' }, paragraph('a'), paragraph('b'));
    expect(section(box, paragraph('after'))).toBe('a\n\nb');
  });

  it('goes on over a panel inside it', () => {
    const box = node('panel', { panelType: 'info' }, paragraph('in the panel'));
    expect(section(heading(2, 'AC'), paragraph('a'), box, paragraph('b'))).toBe(
      'a\n\nInfo: in the panel\n\nb',
    );
  });

  it('in bold on the line on which it begins', () => {
    expect(section(paragraph(text('AC:', 'strong'), text(' must hold')), paragraph('other'))).toBe(
      'must hold',
    );
  });

  it('the first that says something', () => {
    expect(section(heading(2, 'AC'), heading(2, 'Acceptance criteria'), paragraph('a'))).toBe('a');
  });
});

describe('a section of wiki markup', () => {
  const section = (source: string) => findAcceptanceSection(wikiToLines(source));

  it.each([
    ['a heading', 'x\n\nh2. Acceptance criteria\n* a\n* b\n\nh2. Notes\ny', '- a\n- b'],
    ['a line in bold', '*Acceptance Criteria:*\n# a\n# b\n\n*Notes*\ny', '1. a\n2. b'],
    ['bold and colour', '{color:blue}*인수조건*{color}\na', 'a'],
    ['a label of its own', 'x\nAC:\na\n\nb\nNotes:\ny', 'a\n\nb'],
    ['a label with words', 'x\n\nAC: must hold\nand more\n\ny', 'must hold\nand more'],
    ['a label in a list', '* Acceptance criteria: it works', 'it works'],
    ['a panel', '{panel:title=Acceptance criteria}\na\n{panel}\ny', 'a'],
  ])('%s', (_, source, expected) => {
    expect(section(source)).toBe(expected);
  });

  it.each([
    'The acceptance criteria were not written yet.',
    'h2. Notes\nAccount: x',
    'AC: ',
    '',
    'See AC-1: it is done',
  ])('none in %j', (source) => {
    expect(section(source)).toBeNull();
  });
});
