// An issue of the API in the words of the domain, however odd the JSON is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateSite } from '../../../../src/adapters/jira/deployment.ts';
import { valueText } from '../../../../src/adapters/jira/jira-text.ts';
import { epicTitle, readIssue } from '../../../../src/adapters/jira/read-issue.ts';

const fields = {
  acceptance: ['customfield_1', 'customfield_2'],
  epicLink: 'customfield_3',
  epicName: 'customfield_4',
};
const format = {
  text: 'wiki',
  fields,
  urlOf: (_: unknown, key: string) => `https://x.test/browse/${key}`,
} as const;
const read = (values: object) => readIssue({ key: 'PAY-7', fields: values }, format)?.issue;

describe('an issue', () => {
  it('has no reading without a key', () => {
    expect(readIssue({ fields: {} }, format)).toBeNull();
  });

  it.each([
    ['new', 'to-do'],
    ['indeterminate', 'in-progress'],
    ['done', 'done'],
    ['undefined', 'unknown'],
  ])('of the category %s is %s', (key, category) => {
    expect(read({ status: { name: 'x', statusCategory: { key } } })).toMatchObject({
      statusCategory: category,
    });
  });

  it('has links under the name of their own direction', () => {
    const type = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
    const other = { key: 'OPS-1', fields: { summary: 'Relay', status: { name: 'Open' } } };
    expect(
      read({ issuelinks: [{ type, inwardIssue: other }, { type, outwardIssue: other }, { type }] })?.links,
    ).toEqual([
      { name: 'is blocked by', key: 'OPS-1', title: 'Relay', status: 'Open' },
      { name: 'blocks', key: 'OPS-1', title: 'Relay', status: 'Open' },
    ]);
  });

  it('has an epic or a parent, by the level or the name of its type', () => {
    const parent = (issuetype: object) => ({
      parent: { key: 'PAY-1', fields: { summary: 'Up', issuetype } },
    });
    const up = { key: 'PAY-1', title: 'Up' };
    expect(read(parent({ name: '에픽', hierarchyLevel: 1 }))).toMatchObject({ epic: up, parent: null });
    expect(read(parent({ name: 'Epic' }))).toMatchObject({ epic: up, parent: null });
    expect(read(parent({ name: 'Story', hierarchyLevel: 0 }))).toMatchObject({ epic: null, parent: up });
  });

  it('takes acceptance criteria from the first field that says something, else from the description', () => {
    const description = 'h2. AC\nfrom the description';
    expect(read({ description, customfield_1: ' ', customfield_2: '* a' })).toMatchObject({
      acceptanceCriteria: '- a',
    });
    expect(read({ description, customfield_1: null })).toMatchObject({
      acceptanceCriteria: 'from the description',
    });
    expect(read({ description: 'x' })).toMatchObject({ acceptanceCriteria: null });
  });

  it('never throws', () => {
    const names = [
      'summary',
      'description',
      'parent',
      'issuelinks',
      'fixVersions',
      'labels',
      'customfield_1',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (values) => {
        expect(read(values)).toMatchObject({ key: 'PAY-7' });
      }),
    );
  });
});

describe('an epic', () => {
  it('goes by its name, else its title', () => {
    expect(epicTitle({ fields: { customfield_4: 'Name', summary: 'Title' } }, fields)).toBe('Name');
    expect(epicTitle({ fields: { summary: 'Title' } }, fields)).toBe('Title');
    expect(epicTitle(null, fields)).toBe('');
  });
});

describe('a value of a field', () => {
  it.each<[string, unknown, string]>([
    ['text', '*a*', 'a'],
    ['a number', 3, '3'],
    ['an option', { value: 'Yes' }, 'Yes'],
    ['options', [{ value: 'a' }, { name: 'b' }, 'c'], '- a\n- b\n- c'],
    [
      'a checklist',
      [
        { name: 'a', checked: true },
        { name: 'b', checked: false },
      ],
      '☑ a\n☐ b',
    ],
    [
      'a document',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }] },
      'a',
    ],
    ['nothing', null, ''],
    ['something else', { x: 1 }, ''],
  ])('%s', (_, value, expected) => {
    expect(valueText(value, 'wiki')).toBe(expected);
  });

  it('is no wiki markup on Cloud', () => {
    expect(valueText('h2. *a*', 'adf')).toBe('h2. *a*');
  });
});

describe('a site', () => {
  it.each([
    ['https://example.atlassian.net', 'cloud', 'https://example.atlassian.net/browse/PAY-7'],
    ['https://example.atlassian.net/', 'cloud', 'https://example.atlassian.net/browse/PAY-7'],
    ['https://jira.example.com/jira/', 'data-center', 'https://jira.example.com/jira/browse/PAY-7'],
    ['https://atlassian.net.example.com', 'data-center', 'https://atlassian.net.example.com/browse/PAY-7'],
    ['https://user:secret@jira.example.com?x=1#y', 'data-center', 'https://jira.example.com/browse/PAY-7'],
  ])('at %s is %s', (url, deployment, page) => {
    const site = locateSite(url, 'auto');
    expect(site).toMatchObject({ deployment });
    expect(site?.urlOf({}, 'PAY-7')).toBe(page);
  });

  it('is what the config says', () => {
    expect(locateSite('https://jira.example.com', 'cloud')).toMatchObject({ deployment: 'cloud' });
  });

  it('behind the gateway has its pages elsewhere', () => {
    const site = locateSite('https://api.atlassian.com/ex/jira/1-2-3', 'auto');
    expect(site).toMatchObject({ deployment: 'cloud', apiUrl: 'https://api.atlassian.com/ex/jira/1-2-3' });
    const iconUrl = 'https://example.atlassian.net/images/done.png';
    expect(site?.urlOf({ fields: { status: { iconUrl } } }, 'PAY-7')).toBe(
      'https://example.atlassian.net/browse/PAY-7',
    );
    const self = 'https://api.atlassian.com/ex/jira/1-2-3/rest/api/3/issue/1';
    expect(site?.urlOf({ self, fields: { status: { iconUrl: 'https://evil.test/x.png' } } }, 'PAY-7')).toBe(
      self,
    );
  });

  it.each(['', 'jira.example.com', 'ftp://jira.example.com', 'javascript:alert(1)'])(
    'is not at %j',
    (url) => {
      expect(locateSite(url, 'auto')).toBeNull();
    },
  );
});
