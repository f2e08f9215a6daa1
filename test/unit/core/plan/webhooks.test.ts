// What webhooks are told: a bounded document, or events that CloudEvents' library and CDEvents' own schemas accept.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CloudEvent, HTTP } from 'cloudevents';
import { describe, expect, test } from 'vitest';
import { planWebhooks } from '../../../../src/core/plan/plan-webhooks.ts';
import type { WebhookOccurrence } from '../../../../src/core/plan/webhook-document.ts';
import type { WebhookSettings } from '../../../../src/domain/delivery-settings.ts';
import { validateWebhookDocument } from '../../../../src/domain/generated/webhook.validate.js';
import { sha } from '../../../fakes/change.ts';
import { makeNote, makeRepository } from '../../../fakes/note.ts';
import { makeRecordDraft, sha256 } from '../../../fakes/record.ts';
import { blocked, makeDecision, makeFailed } from '../../../fakes/review.ts';

const audit: WebhookSettings = {
  name: 'audit',
  to: { kind: 'url', url: 'https://audit.example.org' },
  secretVariable: 'AUDIT_SECRET',
  format: 'lockkeeper',
  on: ['gate', 'review', 'event'],
};
const bus: WebhookSettings = { ...audit, name: 'bus', format: 'cdevents' };
const told = { runUrl: 'https://ci.example.org/runs/7', actor: 'ada', sha256 };
const gate: WebhookOccurrence = { kind: 'gate', note: makeNote(), decision: blocked };
const event = (
  overrides: Parameters<typeof makeRecordDraft>[0] = {},
): Extract<WebhookOccurrence, { kind: 'event' }> => ({
  kind: 'event',
  record: makeRecordDraft(overrides),
  repositoryUrls: new Map([['receipts', 'https://github.com/Example/Receipts']]),
  deployedBefore: new Map(),
});

const plan = (occurrence: WebhookOccurrence, webhooks = [audit], given = told) =>
  planWebhooks({ occurrence, webhooks, ...given });
const documentOf = (occurrence: WebhookOccurrence): unknown => {
  const document: unknown = JSON.parse(plan(occurrence)[0]?.body ?? '');
  expect(validateWebhookDocument(document), JSON.stringify(validateWebhookDocument.errors)).toBe(true);
  return document;
};

describe('the document', () => {
  test('of a decision says what was decided, what blocks first, what instead, and no text of the note beyond its summary', () => {
    const document = documentOf(gate);
    expect(document).toMatchObject({
      type: 'gate',
      time: '2026-03-03T01:00:00Z',
      title: makeNote().title,
      modules: [{ name: 'receipts', baseSha: sha('b0'), headSha: sha('a1'), head: 'HEAD' }],
      operators: ['sre-1', 'sre-2'],
      window: { start: '2026-03-03T02:00:00Z', end: '2026-03-03T03:00:00Z' },
      decision: { decision: 'block', grade: 'danger', reason: 'Blocked: one rule failed (Window).' },
      actor: 'ada',
      urls: { run: 'https://ci.example.org/runs/7' },
    });
    const { findings } = (document as { decision: { findings: { rule: string; blocks: boolean }[] } })
      .decision;
    expect(findings.map(({ rule, blocks }) => [rule, blocks])).toEqual([
      ['freeze', true],
      ['window', true],
      ['coverage', false],
      ['takes-away', false],
      ['range', false],
    ]);
    expect(JSON.stringify(document)).not.toContain('Receipts are sent by e-mail');
  });

  test('of an event names the commits and where they lie', () => {
    expect(documentOf(event())).toMatchObject({
      type: 'deploy-succeeded',
      modules: [{ name: 'receipts', headSha: sha('a1'), head: 'v1.4.0' }],
      window: null,
    });
    expect(documentOf(event({ kind: 'planned', title: 'Rack 7 moves', modules: [] }))).toMatchObject({
      title: 'Rack 7 moves',
    });
  });

  test('of the README is one', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    const example = /<!-- webhook-example:start -->\s+```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    validateWebhookDocument(JSON.parse(example));
    expect(validateWebhookDocument.errors).toBeNull();
  });

  test('stays small, whatever the release', () => {
    const long = '긴 문장 '.repeat(5000);
    const findings = Array.from({ length: 90 }, (_, index) =>
      makeFailed({ rule: `rule-${index}`, title: long, message: long, instead: long }),
    );
    const repositories = Array.from({ length: 300 }, (_, index) => makeRepository({ name: `m${index}` }));
    const occurrence: WebhookOccurrence = {
      kind: 'review',
      note: makeNote({ title: long, summary: long, repositories }),
      decision: makeDecision({ decision: 'block', reason: long, findings, blocking: ['rule-89'] }),
    };
    const document = documentOf(occurrence);
    expect(document).toMatchObject({
      modulesLeftOut: 100,
      decision: {
        findingsLeftOut: 60,
        findings: expect.arrayContaining([expect.objectContaining({ rule: 'rule-89', blocks: true })]),
      },
    });
    expect(new TextEncoder().encode(JSON.stringify(document)).length).toBeLessThan(256 * 1024);
  });
});

describe('ids', () => {
  const idsOf = (...given: Parameters<typeof plan>) => plan(...given).map(({ id }) => id);

  test('are the same for the same occurrence, and differ by run, webhook, kind and module', () => {
    const two = event({
      modules: [
        { name: 'receipts', headSha: sha('a1') },
        { name: 'mail', headSha: sha('a1') },
      ],
    });
    const all = [
      ...idsOf(gate, [audit, { ...audit, name: 'archive' }, bus]),
      ...idsOf({ ...gate, kind: 'review' }),
      ...idsOf({ ...gate, decision: { ...blocked, decidedAt: '2026-03-03T01:00:01Z' } }),
      ...idsOf(event()),
      ...idsOf(two, [audit, bus]),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((id) => /^msg_[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(idsOf(gate, [audit, bus])).toEqual(idsOf(gate, [audit, bus], { ...told, actor: 'bob' }));
  });

  test('stand in what is sent', () => {
    for (const { id, body } of plan(gate, [audit, bus])) expect(JSON.parse(body)).toMatchObject({ id });
  });

  test('nobody is told of what he did not ask for', () => {
    const settings: readonly WebhookSettings[] = [
      { ...audit, on: ['gate'] },
      { ...audit, name: 'events', on: ['event'] },
    ];
    expect(plan(gate, [...settings]).map(({ destination }) => destination)).toEqual(['audit']);
    expect(plan(event(), [...settings]).map(({ destination }) => destination)).toEqual(['events']);
  });
});

describe('CDEvents', () => {
  const spoken = (occurrence: WebhookOccurrence) =>
    plan(occurrence, [bus]).map(({ body, event, contentType }) => {
      expect(HTTP.isEvent({ headers: { 'content-type': contentType }, body })).toBe(true);
      // Throws what is wrong with the envelope.
      const cloudEvent = new CloudEvent<Record<string, unknown>>(JSON.parse(body));
      expect(cloudEvent.type).toBe(event);
      const { data } = cloudEvent;
      expect(data).toMatchObject({
        context: { id: cloudEvent.id, source: cloudEvent.source, type: event },
        subject: { id: cloudEvent.subject },
      });
      expect(violations(event, data)).toEqual([]);
      return { type: event, data };
    });

  test.each([
    ['a gate', gate, 'change.reviewed'],
    ['a review', { ...gate, kind: 'review' as const }, 'change.reviewed'],
    ['a deploy of what ran nowhere before', event(), 'service.deployed'],
    [
      'a deploy over what ran before',
      { ...event(), deployedBefore: new Map([['receipts', sha('b0')]]) },
      'service.upgraded',
    ],
    [
      'a deploy of what runs already',
      { ...event(), deployedBefore: new Map([['receipts', sha('a1')]]) },
      'service.deployed',
    ],
    ['a failed deploy', event({ kind: 'deploy-failed' }), 'incident.detected'],
    ['a rollback', event({ kind: 'rollback-succeeded' }), 'service.rolledback'],
  ] as const)('%s', (_, occurrence, type) => {
    expect(spoken(occurrence).map((said) => said.type)).toEqual([`dev.cdevents.${type}.0.3.0`]);
  });

  test('have no word for what only began or is planned', () => {
    expect(spoken(event({ kind: 'deploy-started' }))).toEqual([]);
    expect(spoken(event({ kind: 'planned' }))).toEqual([]);
  });

  test('say the decision in their custom data, and name artifacts by package URL', () => {
    expect(spoken(gate)[0]?.data).toMatchObject({
      subject: {
        id: sha('a1'),
        source: 'https://github.com/example/receipts',
        content: { repository: { id: 'example/receipts', source: 'https://github.com' } },
      },
      customData: { lockkeeper: { decision: 'block', grade: 'danger', module: 'receipts' } },
    });
    const artifact = (url?: string) => {
      const repositoryUrls = new Map(url === undefined ? [] : [['receipts', url]]);
      return spoken({ ...event(), repositoryUrls })[0]?.data;
    };
    const head = sha('a1');
    expect(artifact('https://github.com/Example/Receipts')).toMatchObject({
      subject: { content: { artifactId: `pkg:github/example/receipts@${head}` } },
    });
    expect(artifact('https://git.example.org:8443/team/receipts')).toMatchObject({
      subject: {
        content: {
          artifactId: `pkg:generic/receipts@${head}?vcs_url=git%2Bhttps://git.example.org:8443/team/receipts%40${head}`,
        },
      },
    });
    for (const address of ['git@github.com:example/receipts.git', 'https://me:pw@git.example.org/receipts']) {
      expect(JSON.stringify(artifact(address))).not.toMatch(/git@|pw@/);
    }
    expect(artifact('https://github.com/example/receipts.git')).toMatchObject({
      subject: { source: 'https://github.com/example/receipts' },
    });
    expect(artifact()).toMatchObject({
      subject: { content: { artifactId: `pkg:generic/receipts@${head}` } },
    });
  });
});

/** By the specification's own schemas, in the folder that the variable names; without one nothing is found. */
function violations(type: string, data: unknown): readonly string[] {
  const folder = process.env['LOCKKEEPER_CDEVENTS_SCHEMAS'];
  if (folder === undefined || folder === '') return [];
  published ??= readPublished(folder);
  const name = type.replace(/^dev\.cdevents\.([a-z]+)\.([a-z]+)\..*$/, '$1-$2');
  const validate = published.getSchema(`https://cdevents.dev/0.5.1/schema/${name}-event`);
  if (validate === undefined) return [`there is no schema of ${type}`];
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let published: Ajv2020 | undefined;

function readPublished(folder: string): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  for (const directory of [folder, join(folder, 'links')].filter(existsSync)) {
    for (const name of readdirSync(directory).filter((file) => file.endsWith('.json'))) {
      ajv.addSchema(JSON.parse(readFileSync(join(directory, name), 'utf8')));
    }
  }
  return ajv;
}
