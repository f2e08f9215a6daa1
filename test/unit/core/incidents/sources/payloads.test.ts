// Webhooks, dispatches, mapped payloads and JSON lines as reports.
import { describe, expect, test } from 'vitest';
import { incidentLabels } from '../../../../../src/core/incidents/sources/github-issue.ts';
import { type PayloadInput, readPayload } from '../../../../../src/core/incidents/sources/read-payload.ts';
import type { ReportReading } from '../../../../../src/domain/incident-report.ts';
import type { ReportMapping } from '../../../../../src/domain/incident-settings.ts';

const read = (value: unknown, more: Partial<PayloadInput> = {}): ReportReading =>
  readPayload(typeof value === 'string' ? value : JSON.stringify(value), {
    as: 'auto',
    labels: incidentLabels,
    mapping: null,
    jiraText: (text) => (typeof text === 'string' ? text.replace(/^h[1-6]\. /gmu, '## ') : ''),
    ...more,
  });

const reportOf = (reading: ReportReading) => {
  const [event] = reading.events;
  return event?.kind === 'report' ? event.report : null;
};
const idsOf = (reading: ReportReading) =>
  reading.events.map((event) => (event.kind === 'report' ? event.report.id : `-${event.id}`));

describe('an issues event of GitHub', () => {
  const event = (action: string, labels: readonly string[], more: object = {}) => ({
    action,
    issue: {
      number: 12,
      title: 'Checkout down',
      body: '### Severity\n\nSEV1\n\n### Summary\n\nA migration held a lock.',
      created_at: '2026-03-31T10:00:00Z',
      html_url: 'https://github.com/shop/ops/issues/12',
      labels: labels.map((name) => ({ name })),
    },
    repository: { full_name: 'shop/ops' },
    ...more,
  });

  test.each(['opened', 'edited', 'closed', 'reopened', 'labeled', 'unlabeled', 'assigned'])(
    '%s, with a label: a report',
    (action) => {
      const reading = read(event(action, ['bug', 'Incident', 'service: checkout']));
      expect(reading).toMatchObject({ problems: [], notes: [] });
      expect(reportOf(reading)).toMatchObject({
        id: 'github:shop/ops#12',
        source: { kind: 'github-issue', key: 'shop/ops#12' },
        title: 'Checkout down',
        severity: 'critical',
        date: '2026-03-31',
        services: ['checkout'],
        url: 'https://github.com/shop/ops/issues/12',
        status: 'final',
      });
    },
  );

  test('is a removal when the last label goes, the issue is deleted or moves away', () => {
    expect(idsOf(read(event('unlabeled', ['bug'], { label: { name: 'OUTAGE' } })))).toEqual([
      '-github:shop/ops#12',
    ]);
    for (const action of ['deleted', 'transferred'])
      expect(idsOf(read(event(action, ['outage'])))).toEqual(['-github:shop/ops#12']);
  });

  test.each([
    ['without a label', event('edited', ['bug'])],
    ['that loses another label', event('unlabeled', ['bug'], { label: { name: 'wontfix' } })],
    ['that is deleted without a label', event('deleted', [])],
    ['of a pull request', event('opened', ['incident'], { issue: { number: 12, pull_request: {} } })],
  ])('%s: nothing, with a note', (_, payload) => {
    expect(read(payload)).toMatchObject({
      events: [],
      problems: [],
      notes: [expect.stringContaining('github:shop/ops#12')],
    });
  });

  test('goes by the labels that were given', () => {
    expect(idsOf(read(event('opened', ['장애']), { labels: ['장애'] }))).toEqual(['github:shop/ops#12']);
    expect(idsOf(read(event('opened', ['incident']), { labels: ['장애'] }))).toEqual([]);
  });

  test('an issue without text is its title', () => {
    const payload = event('opened', ['incident']);
    const bare = { ...payload, issue: { ...payload.issue, body: null } };
    expect(reportOf(read(bare))?.text).toBe('Checkout down');
  });
});

describe('a webhook of Jira', () => {
  const event = (webhookEvent: string, more: object = {}) => ({
    webhookEvent,
    issue: {
      key: 'INC-7',
      self: 'https://example.atlassian.net/rest/api/2/issue/10001',
      fields: {
        summary: '결제 장애',
        description: 'h2. 심각도\n높음\n\n결제가 10분간 중단되었다.',
        created: '2026-03-31T10:00:00.000+0900',
        priority: { name: 'Low' },
        components: [{ name: '결제' }, { name: '주문' }],
        labels: ['incident'],
      },
    },
    ...more,
  });

  test.each(['jira:issue_created', 'jira:issue_updated'])('%s: a report', (name) => {
    expect(reportOf(read(event(name)))).toMatchObject({
      id: 'jira:INC-7',
      title: '결제 장애',
      services: ['결제', '주문'],
      severity: 'major',
      date: '2026-03-31',
      url: 'https://example.atlassian.net/browse/INC-7',
      text: expect.stringContaining('10분간'),
    });
  });

  test('the whole issue, as an automation rule sends it, too', () => {
    expect(idsOf(read(event('').issue))).toEqual(['jira:INC-7']);
  });

  test('deleted: a removal; moved: the old key goes', () => {
    expect(idsOf(read(event('jira:issue_deleted')))).toEqual(['-jira:INC-7']);
    const moved = { changelog: { items: [{ field: 'Key', fromString: 'OPS-3', toString: 'INC-7' }] } };
    expect(idsOf(read(event('jira:issue_updated', moved)))).toEqual(['-jira:OPS-3', 'jira:INC-7']);
  });

  test('of a comment: nothing, with a note', () => {
    expect(read(event('comment_created'))).toMatchObject({
      events: [],
      problems: [],
      notes: [expect.stringContaining('comment_created')],
    });
  });

  test.each([
    ['without a key', { webhookEvent: 'jira:issue_created', issue: { fields: {} } }],
    [
      'with a key that is none',
      { webhookEvent: 'jira:issue_created', issue: { key: '../../etc', fields: {} } },
    ],
    ['without fields', { webhookEvent: 'jira:issue_created', issue: { key: 'INC-7' } }],
  ])('%s: a problem', (_, payload) => {
    expect(read(payload)).toMatchObject({ events: [], problems: [expect.any(String)] });
  });
});

describe('a webhook of PagerDuty', () => {
  const event = (event_type: string, more: object = {}) => ({
    event: {
      id: '01CH',
      event_type,
      occurred_at: '2026-03-31T11:00:00Z',
      data: {
        id: 'PGR0VU2',
        type: 'incident',
        title: 'Checkout returns 500',
        service: { summary: 'checkout' },
        urgency: 'high',
        priority: { summary: 'P1' },
        html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
        created_at: '2026-03-31T10:00:00Z',
        ...more,
      },
    },
  });

  test('resolved: a draft of what little it says', () => {
    expect(reportOf(read(event('incident.resolved')))).toMatchObject({
      id: 'pagerduty:PGR0VU2',
      title: 'Checkout returns 500',
      text: 'Checkout returns 500',
      services: ['checkout'],
      severity: 'critical',
      date: '2026-03-31',
      status: 'draft',
    });
  });

  test('with a post-mortem: its words', () => {
    const told = {
      priority: null,
      notes: [{ content: 'Rolled back.' }],
      post_mortem: { root_cause: 'A lock.' },
    };
    expect(reportOf(read(event('incident.resolved', told)))).toMatchObject({
      text: 'Rolled back.\n\nA lock.',
      severity: 'major',
      status: 'final',
    });
  });

  test.each(['incident.triggered', 'incident.annotated', 'incident.reopened', 'pagey.ping'])(
    '%s: nothing yet, with a note',
    (type) => {
      expect(read(event(type))).toMatchObject({
        events: [],
        problems: [],
        notes: [expect.stringContaining(type)],
      });
    },
  );
});

describe('payloads of a form of their own', () => {
  const mapping: ReportMapping = {
    id: '/incident/no',
    text: ['/incident/what', '/incident/root~1cause', '/incident/steps'],
    title: '/incident/name',
    date: '/at',
    services: '/affected',
    severity: '/level',
    url: '/link',
    language: '/lang',
    deleted: '/state',
  };
  const payload = {
    incident: {
      no: 42,
      what: 'Orders failed.',
      'root/cause': 'A lock.',
      steps: ['Killed it', { note: 'Added a timeout' }],
      name: 'Orders',
    },
    at: 1_774_951_200,
    affected: [{ name: 'orders' }, 'payments', 'orders'],
    level: 'P2',
    link: 'https://wiki.example/42',
    lang: 'en',
    state: 'open',
  };

  test('are read at the pointers of the config', () => {
    expect(reportOf(read(payload, { mapping }))).toEqual({
      id: '42',
      source: { kind: 'generic', key: '42' },
      title: 'Orders',
      text: '## what\n\nOrders failed.\n\n## root/cause\n\nA lock.\n\n## steps\n\nKilled it\nAdded a timeout',
      date: '2026-03-31',
      services: ['orders', 'payments'],
      severity: 'major',
      url: 'https://wiki.example/42',
      language: 'en',
      status: 'final',
    });
  });

  test('are taken back where they say so', () => {
    for (const state of ['Deleted', 'removed', true])
      expect(idsOf(read({ ...payload, state }, { mapping }))).toEqual(['-42']);
  });

  test('come by repository_dispatch too, as an incident or mapped', () => {
    const line = { id: 'inc-1', text: 'A lock.' };
    for (const client_payload of [line, { incident: line }])
      expect(reportOf(read({ client_payload }))).toMatchObject({
        id: 'inc-1',
        source: { kind: 'repository-dispatch' },
      });
    expect(idsOf(read({ client_payload: payload }, { mapping }))).toEqual(['42']);
    expect(read({ client_payload: payload }).problems).toEqual([
      expect.stringContaining('incidents.mapping'),
    ]);
  });

  test.each([
    ['no id', { ...payload, incident: { what: 'x' } }, /no id at \/incident\/no/],
    ['no text', { ...payload, incident: { no: 1 } }, /no text at \/incident\/what/],
    ['an id with a space', { ...payload, incident: { no: 'a b', what: 'x' } }, /a space/],
  ])('%s: a problem that names the pointer', (_, value, problem) => {
    expect(read(value, { mapping }).problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('JSON lines', () => {
  test('good ones are read whatever the others are, which are named by their number', () => {
    const text = [
      '\ufeff{"id":"a","text":"One.","title":"T","date":"2023-10-04","services":["x"],"severity":"SEV1","url":"https://e.org","lang":"ko","extra":1}',
      '',
      'nonsense',
      '{"id":"b"}',
      '{"text":"no id"}',
      '{"id":"c","deleted":true}',
      '{"id":"d","text":"  "}',
      '[1]',
      '{"id":7,"text":"A number is an id.","severity":"huge"}',
    ].join('\r\n');
    const reading = read(text, { as: 'jsonl' });
    expect(idsOf(reading)).toEqual(['a', '-c', '7']);
    expect(reading.problems.map((problem) => problem.slice(0, 7))).toEqual([
      'Line 3:',
      'Line 4:',
      'Line 5:',
      'Line 7:',
      'Line 8:',
    ]);
    expect(reading.notes).toEqual(['7: its severity cannot be understood and counts as not said.']);
    expect(reportOf(reading)).toMatchObject({
      language: 'ko',
      severity: 'critical',
      title: 'T',
      source: { kind: 'jsonl' },
    });
  });

  test('are known without being named, and so is a list of them', () => {
    expect(idsOf(read('{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n'))).toEqual(['a', 'b']);
    expect(
      idsOf(
        read([
          { id: 'a', text: 'x' },
          { id: 'b', text: 'y' },
        ]),
      ),
    ).toEqual(['a', 'b']);
    expect(read([{ id: 'a', text: 'x' }, {}]).problems).toEqual([expect.stringContaining('Item 2')]);
  });

  test('of a wrong file are counted, not listed without end', () => {
    expect(read('x\n'.repeat(5_000), { as: 'jsonl' }).problems).toHaveLength(101);
  });

  test('a text that is too long is cut, with a note', () => {
    const reading = read({ id: 'a', text: `${'가'.repeat(999_999)}😀 and more` });
    expect(reportOf(reading)?.text).toHaveLength(999_999);
    expect(reading.notes).toEqual([expect.stringContaining('1000000 characters')]);
  });

  test.each(['a b', 'a\nb', '', ' ', 'a\u202eb', `x${'y'.repeat(300)}`, 'a\u200b', null, {}, 1.5])(
    'an id that a library cannot hold is refused: %j',
    (id) => {
      expect(read({ id, text: 'x' }, { as: 'jsonl' })).toMatchObject({
        events: [],
        problems: [expect.any(String)],
      });
    },
  );
});

test.each([
  ['nothing', ''],
  ['no JSON', 'hello'],
  ['a number', '7'],
  ['null', 'null'],
  ['some object', '{"a":1}'],
])('%s is no report', (_, text) => {
  expect(read(text)).toMatchObject({ events: [], problems: [expect.any(String)] });
});
