// Templates: the built-in ones are valid and complete; the workspace's own are read strictly.
import { describe, expect, test } from 'vitest';
import {
  builtInTemplates,
  chooseTemplate,
  fillText,
  parseTemplate,
  parseTemplates,
  type TemplateValues,
} from '../../../../src/core/draft/templates.ts';
import { defaultRuleSettings } from '../../../../src/core/review/default-rule-settings.ts';
import type { WorkType } from '../../../../src/domain/change.ts';
import type { Template } from '../../../../src/domain/generated/template.ts';
import { Failure } from '../../../../src/failure.ts';

const workTypes: readonly WorkType[] = [
  'database-migration',
  'api-contract',
  'infrastructure',
  'kubernetes',
  'ci',
  'dependency',
  'configuration',
  'security',
  'certificate',
  'payment',
];
const values: TemplateValues = {
  environment: 'production',
  module: 'shop',
  modules: 'shop, cart',
  base: 'v1.4.0',
  head: 'v1.5.0',
  window: '10:00 – 11:00',
  hours: '24',
  subject: 'PostgreSQL 14 to 16',
};
const none: ReadonlyMap<Template['id'], Template> = new Map();

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const linesOf = ({ checklists }: Template) => [
  ...checklists.before,
  ...checklists.during,
  ...checklists.after,
];
const appliesTo = (type: string) => (line: { readonly workTypes?: readonly string[] }) =>
  line.workTypes === undefined || line.workTypes.includes(type);

describe.each([...builtInTemplates])('built-in template %s', (id, template) => {
  test('is valid, and every value in it is known', () => {
    expect(parseTemplate(JSON.stringify(template), id)).toEqual(template);
    expect(template.id).toBe(id);
  });

  test('has signals, a way back, and general lines in each phase', () => {
    expect(template.monitoring.signals.length).toBeGreaterThanOrEqual(3);
    expect(template.rollback.actions.length > 0).toBe(id !== 'deploy');
    for (const phase of ['before', 'during', 'after'] as const) {
      expect(template.checklists[phase].length).toBeGreaterThanOrEqual(2);
    }
    expect(linesOf(template).some((line) => line.group === 'general')).toBe(true);
  });

  test('says the same in both languages: the same values, and a Korean text is Korean', () => {
    const { name, intro, rollback, monitoring } = template;
    const texts = [
      name,
      intro,
      rollback.trigger,
      rollback.verify,
      ...rollback.actions,
      ...rollback.caveats,
      ...monitoring.signals.map((watch) => watch.signal),
      ...linesOf(template).map((line) => line.text),
    ];
    const namesIn = (text: string) => new Set(text.match(/\{[a-z]+\}/g));
    for (const text of texts) {
      expect(namesIn(text.ko), text.en).toEqual(namesIn(text.en));
      expect(text.ko).toMatch(/[가-힣]|connection|ready/);
      expect(text.en).not.toMatch(/[가-힣]/);
    }
  });

  test('tells no line twice', () => {
    const texts = linesOf(template).map((line) => line.text.en);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(workTypes)('has the groups that the default standard asks for with %s', (type) => {
    const chosen = linesOf(chooseTemplate(id, none)).filter(appliesTo(type));
    const required = defaultRuleSettings.checklists.required;
    const groups = chosen.map((line) => line.group);
    expect(groups).toEqual(expect.arrayContaining([...(required.always ?? []), ...(required[type] ?? [])]));
  });
});

describe('deploy template', () => {
  const deploy = chooseTemplate('deploy', none);

  test.each(workTypes)('has lines for %s before, during and after, and a signal', (type) => {
    for (const phase of ['before', 'during', 'after'] as const) {
      expect(deploy.checklists[phase].some((line) => line.workTypes?.includes(type))).toBe(true);
    }
    expect(deploy.monitoring.signals.some((watch) => watch.workTypes?.includes(type))).toBe(true);
  });
});

describe('choosing', () => {
  const own: Template = { ...chooseTemplate('deploy', none), name: { en: 'Ours', ko: '우리 팀' } };

  test('the workspace template replaces the built-in one with its id and no other', () => {
    const templates = parseTemplates(new Map([['ours.json', JSON.stringify(own)]]));
    expect(chooseTemplate('deploy', templates).name.en).toBe('Ours');
    expect(chooseTemplate('work-generic', templates).name.en).toBe('Infrastructure work');
  });

  test('a work template brings lines of other work types and none of its own twice', () => {
    const lines = linesOf(chooseTemplate('work-certificate-renewal', none));
    const own = linesOf(builtInTemplates.get('work-certificate-renewal') ?? chooseTemplate('deploy', none));
    expect(lines.filter((line) => line.group === 'payment').length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.group === 'certificate')).toEqual(
      own.filter((line) => line.group === 'certificate'),
    );
  });
});

describe('reading a workspace template', () => {
  const deploy = chooseTemplate('deploy', none);

  test('lists all problems', () => {
    const failure = failureOf(() =>
      parseTemplate(JSON.stringify({ ...deploy, id: 'mine', kind: 'other', extra: 1 }), 'x.json'),
    );
    expect(failure.code).toBe('template/invalid');
    expect(failure.problems).toHaveLength(3);
    expect(failure.message).toContain('x.json');
  });

  test.each([
    ['no JSON', '{'],
    ['an empty file', ''],
    ['null', 'null'],
    ['a value that nobody gives', JSON.stringify({ ...deploy, intro: { en: '{who}', ko: '{who}' } })],
    ['empty braces', JSON.stringify({ ...deploy, intro: { en: '{}', ko: '가' } })],
    ['a kind that does not fit the id', JSON.stringify({ ...deploy, kind: 'work' })],
    ['an unknown work type', JSON.stringify(deploy).replace('"payment"', '"pay"')],
  ])('refuses %s', (_, text) => {
    expect(failureOf(() => parseTemplate(text, 'x.json')).code).toBe('template/invalid');
  });

  test('refuses two files with one id', () => {
    const texts = new Map([
      ['a.json', JSON.stringify(deploy)],
      ['b.json', JSON.stringify(deploy)],
    ]);
    const failure = failureOf(() => parseTemplates(texts));
    expect(failure.code).toBe('template/invalid');
    expect(failure.problems[0]).toContain('a.json');
  });
});

describe('filling', () => {
  const text = { en: '{modules} to {environment}: {base} → {head}', ko: '{modules} {environment} 배포' };

  test.each([
    ['en', 'shop, cart to production: v1.4.0 → v1.5.0'],
    ['ko', 'shop, cart production 배포'],
  ] as const)('in %s', (language, expected) => {
    expect(fillText(text, language, values)).toBe(expected);
  });

  test('a value with braces or like a replacement pattern stays as it is', () => {
    const filled = fillText(text, 'en', { ...values, modules: '{head}', environment: "$&$1$'" });
    expect(filled).toBe("{head} to $&$1$': v1.4.0 → v1.5.0");
  });
});
