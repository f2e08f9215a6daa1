// The scaffold is valid whatever the repository holds. Pure.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderConfigText } from '../../../../src/core/scaffold/config-text.ts';
import { readRepositoryFacts } from '../../../../src/core/scaffold/repository-facts.ts';
import { renderWorkflowText } from '../../../../src/core/scaffold/workflow-text.ts';
import { validateConfig } from '../../../../src/domain/generated/config.validate.js';

const factsOf = (paths: readonly string[], subjects: readonly string[] = [], defaultBranch = 'main') =>
  readRepositoryFacts({ defaultBranch, paths, subjects, texts: new Map(), url: null });

const nowhere = { timeZone: null, country: null, language: 'en' } as const;

describe('readRepositoryFacts', () => {
  it('takes a project from three subjects on, the most used first', () => {
    const subjects = [
      'OPS-1 a',
      'OPS-2 b',
      'OPS-3 c',
      ...[1, 2, 3, 4].map((n) => `PAY-${n}`),
      'ONE-1',
      'UTF-8 x',
    ];
    expect(factsOf([], subjects).projects).toEqual(['PAY', 'OPS']);
  });

  it('finds catalogs, owners and folders of migrations', () => {
    const paths = [
      'b/catalog-info.yaml',
      'catalog-info.yml',
      'docs/CODEOWNERS',
      'db/migration/V1__a.sql',
      'x.sql',
    ];
    expect(factsOf(paths)).toMatchObject({
      defaultBranch: 'main',
      catalogs: ['b/catalog-info.yaml', 'catalog-info.yml'],
      codeOwners: 'docs/CODEOWNERS',
      migrationFolders: ['db/migration'],
      projects: [],
    });
  });
});

describe('the scaffold', () => {
  it.each([
    ['nothing', []],
    [
      'odd names',
      [
        'a"]\nlanguage: ko/catalog-info.yaml',
        'x\nlanguage: ko/db/migration/V1__a.sql',
        '#/catalog-info.yml',
        'apps/a\nlanguage: ko/package.json',
        'apps/b/package.json',
      ],
    ],
  ])('is a valid config for a repository with %s', (_, paths) => {
    const config: unknown = parse(renderConfigText(factsOf(paths, ['PAY-1', 'PAY-2', 'PAY-3']), nowhere));
    expect(validateConfig(config)).toBe(true);
    expect(config).toMatchObject({ language: 'en', 'time-zone': 'UTC', issues: { projects: ['PAY'] } });
  });

  it('says how a release comes to a plain pass, and takes what it says', () => {
    const text = renderConfigText(factsOf([]), nowhere);
    expect(text).toContain('every release warns that holidays');
    const set = text.replace('# calendar:\n#   country: KR', 'calendar:\n  country: KR');
    expect(parse(set)).toMatchObject({ calendar: { country: 'KR' } });
    expect(validateConfig(parse(set))).toBe(true);
  });

  it('takes zone and country of the machine, and the environment of the workflows', () => {
    const path = '.github/workflows/deploy.yml';
    const workflow = 'jobs:\n  ship: { environment: { name: prod } }\n  try: { environment: staging }\n';
    const facts = readRepositoryFacts({
      defaultBranch: 'main',
      paths: [path],
      subjects: [],
      texts: new Map([[path, workflow]]),
      url: null,
    });
    const config: unknown = parse(
      renderConfigText(facts, { timeZone: 'Asia/Seoul', country: 'KR', language: 'ko' }),
    );
    expect(validateConfig(config)).toBe(true);
    expect(config).toMatchObject({
      language: 'ko',
      'time-zone': 'Asia/Seoul',
      environment: 'prod',
      calendar: { country: 'KR' },
    });
  });

  it('shows nothing but what the config takes, when the comment signs are taken away', () => {
    const paths = ['apps/a/package.json', 'apps/b/pom.xml', 'catalog-info.yaml'];
    const text = renderConfigText(factsOf(paths), nowhere);
    const shown = text
      .split('\n')
      .filter((line) => /^# (?: {2}|[a-z-]+:(?:$| [[{]| file))/.test(line))
      .map((line) => line.replace(/^# ?/, ''));
    const config: unknown = parse(shown.join('\n'));
    expect(config).toMatchObject({
      modules: [{ name: 'a' }, { name: 'b' }],
      publish: { to: ['artifact', 'comment', 'check-run'] },
      evidence: { tests: ['**/target/surefire-reports/*.xml', '**/junit.xml'] },
    });
    expect(validateConfig(config), JSON.stringify(validateConfig.errors)).toBe(true);
  });

  it('names the branch as it is in the workflow', () => {
    const branch = 'release/"x": [';
    expect(parse(renderWorkflowText(factsOf([], [], branch)))).toMatchObject({
      on: { pull_request: { branches: [branch] } },
      permissions: { contents: 'read' },
    });
  });
});
