// Planted secrets of all kinds in everything that is read: none reaches a request, a log or a file. Effects: starts servers and processes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlantedSecret, plantedSecrets } from '../corpus/secrets.ts';
import {
  makeRepository,
  removeScratchFolders,
  runGit,
  type ScratchCommit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { createPullRequest } from '../fakes/servers/github/model.ts';
import { type GateRun, readFiles, readTree, runGate, runStep } from './gate-run.ts';
import { makeIssue, type ServedContent, type ServedRelease, serveRelease } from './served-release.ts';

/** Those that stand in one line: a subject, a title, a name. */
const oneLine = plantedSecrets.filter(({ text }) => !text.includes('\n'));
const at = (list: readonly PlantedSecret[], index: number): string => list[index % list.length]?.text ?? '';
const changeText = 'Captures are tried again when the card network answers late';

/** Each secret in the message of a commit, in a diff, in a pull request, in an issue; as a name too where it fits. */
function leakyContent(): ServedContent {
  const groups = Array.from({ length: 12 }, (_, group) =>
    plantedSecrets.filter((_secret, index) => index % 12 === group),
  );
  const commits = groups.map((group, index): ScratchCommit => {
    const texts = group.map(({ text }) => text);
    return {
      message: `feat: PAY-${index + 1} ${at(oneLine, index * 7)}\n\n${changeText} ${index}.\n\n${texts.join('\n\n')}`,
      files: [
        [`config/app-${index}.yml`, `server:\n  port: 80${index}\n${texts.join('\n')}\n`],
        [`src/part-${index}.ts`, `${texts.map((text) => `// ${text}`).join('\n')}\n`],
        [
          `db/migration/V${index + 2}__part.sql`,
          `${texts.map((text) => `-- ${text.replaceAll('\n', '\n-- ')}`).join('\n')}\nALTER TABLE part_${index} ADD COLUMN note text;\nCREATE USER shop_${index} IDENTIFIED BY 'S3cret';\n`,
        ],
      ],
    };
  });
  const repository = makeRepository([
    { message: 'Start', files: [['README.md', 'one\n']], tag: 'v1' },
    ...commits,
  ]);
  const shas = runGit(repository, ['log', '--format=%H', '--reverse', 'v1..main']).split('\n');
  const body = (index: number): string =>
    `${changeText} ${index}.\n\n${(groups[index] ?? []).map(({ text }) => text).join('\n\n')}`;
  return {
    repository,
    pullRequests: shas.map((sha, index) =>
      createPullRequest({
        number: 100 + index,
        title: `Change ${index}: ${at(oneLine, index * 5 + 1)}`,
        body: body(index),
        labels: [at(oneLine, index * 3 + 2).slice(0, 200)],
        headBranch: `work/${at(oneLine, index * 11 + 3)}`,
        commits: [sha],
      }),
    ),
    tracker: {
      issues: shas.map((_, index) =>
        makeIssue({
          key: `PAY-${index + 1}`,
          title: `Issue ${index}: ${at(oneLine, index * 13 + 4)}`,
          description: body(index),
          acceptanceCriteria: `- ${at(oneLine, index * 17 + 5)}`,
          status: at(oneLine, index + 6),
          fixVersions: [at(oneLine, index + 9)],
        }),
      ),
    },
    hosted: {
      checkRuns: {
        [shas.at(-1) ?? '']: oneLine.map(({ text }) => ({
          name: `check ${text}`,
          status: 'completed',
          conclusion: 'failure',
          startedAt: '2026-03-02T10:00:00Z',
        })),
      },
    },
  };
}

/** Words so plain that they are no secret where they stand alone. */
const secrets = [...new Set(plantedSecrets.map(({ secret }) => secret))];
const kindOf = (secret: string): string =>
  plantedSecrets.find((planted) => planted.secret === secret)?.kind ?? '';

/** The kinds of secrets that a text holds, also as JSON, HTML or Markdown would write them. */
function leaksIn(text: string): readonly string[] {
  const plain = text.replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1').replaceAll('&amp;', '&');
  return secrets.filter((secret) => text.includes(secret) || plain.includes(secret)).map(kindOf);
}

let release: ServedRelease;
let byRules: GateRun;
let byModel: GateRun;
let step: GateRun;
const ledger = scratchFolder();
const cache = scratchFolder();
const stepFiles = scratchFolder();
beforeAll(async () => {
  release = await serveRelease(leakyContent());
  const { repository, environment } = release;
  const model = { provider: 'anthropic', 'base-url': release.anthropic.url, cache: `file:${cache}` };
  const config = release.writeConfig({ model, ledger: `file:${ledger}` });
  const paths = { GITHUB_OUTPUT: join(stepFiles, 'output'), GITHUB_STEP_SUMMARY: join(stepFiles, 'summary') };
  for (const path of Object.values(paths)) writeFileSync(path, '');
  const run = { repository, environment, config };
  [byModel, byRules, step] = await Promise.all([
    runGate({ ...run, args: ['--verbose'] }),
    runGate({ ...run, args: ['--verbose', '--model', 'none'] }),
    runStep({
      repository,
      inputs: { base: 'v1', config, verbose: 'true' },
      environment: { ...environment, ...paths, GITHUB_SHA: runGit(repository, ['rev-parse', 'main']) },
    }),
  ]);
}, 120_000);
afterAll(async () => {
  await release.close();
  removeScratchFolders();
});

it('the planted set is of at least 30 kinds, and each is found where it is planted', () => {
  expect(new Set(plantedSecrets.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
  const planted = [
    runGit(release.repository, ['log', '-p', 'v1..main']),
    JSON.stringify(release.jira.content),
  ];
  for (const text of planted) expect(new Set(leaksIn(text)).size).toBe(secrets.length);
});

describe('no secret', () => {
  it.each(['github', 'jira', 'anthropic'] as const)('reaches %s', (service) => {
    const { requests } = release[service];
    expect(requests.length).toBeGreaterThan(1);
    for (const { path, query, body } of requests) {
      expect(leaksIn(`${path}?${query.toString()}\n${body}`)).toEqual([]);
    }
  });

  it.each([
    ['with a model', () => byModel],
    ['with --model none', () => byRules],
    ['of a workflow', () => step],
  ])('is in the output or a file of a run %s', (_, runOf) => {
    const { stdout, stderr, folder } = runOf();
    expect(leaksIn(stdout)).toEqual([]);
    expect(leaksIn(stderr)).toEqual([]);
    const files = readTree(folder);
    expect(files.size).toBeGreaterThanOrEqual(6);
    for (const [path, text] of files) expect({ path, leaks: leaksIn(text) }).toEqual({ path, leaks: [] });
  });

  it.each([
    ['the ledger', ledger],
    ['the cache of answers', cache],
    ['outputs and summary of a step', stepFiles],
  ])('is in %s', (_, folder) => {
    const files = readTree(folder);
    expect(files.size).toBeGreaterThan(1);
    for (const [path, text] of files) expect({ path, leaks: leaksIn(text) }).toEqual({ path, leaks: [] });
  });
});

describe('what is masked', () => {
  it('is counted, and the reader told to rotate it', () => {
    for (const run of [byModel, byRules]) {
      const { note, markdown } = readFiles(run);
      expect(note.coverage.masked).toBeGreaterThan(plantedSecrets.length * 3);
      expect(markdown).toContain('places that look like secrets are masked');
    }
  });

  it('leaves the text around it', () => {
    const { note } = readFiles(byRules);
    const told = JSON.stringify(note);
    expect(told).toContain('[redacted: ');
    expect(told).toContain('`part_3`');
    const prompts = release.anthropic.calls.map(({ request }) => JSON.stringify(request.messages)).join('\n');
    for (let index = 0; index < 12; index += 1) expect(prompts).toContain(`${changeText} ${index}.`);
    expect(note.coverage.commits.seen).toBe(12);
    expect(readFiles(byModel).note.parts?.body.engine).toBe('model');
  });
});
