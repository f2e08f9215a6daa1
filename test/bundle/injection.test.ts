// Attacks in everything that others may write, and a model that obeys them: no finding of a rule, link or command changes, and no decision is better. Effects: starts servers and processes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Note } from '../../src/domain/generated/note.ts';
import { type Injection, injections } from '../corpus/injections.ts';
import {
  makeRepository,
  removeScratchFolders,
  runGit,
  type ScratchCommit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { createPullRequest } from '../fakes/servers/github/model.ts';
import { type GateFiles, type GateRun, readFiles, runBounded, runGate, runStep } from './gate-run.ts';
import { obeyAttacks } from './obeying-model.ts';
import { commandsIn } from './runner-commands.ts';
import { makeIssue, type ServedContent, type ServedRelease, serveRelease } from './served-release.ts';

const textsAt = (...places: readonly Injection['where'][]): readonly string[] =>
  injections.filter(({ where }) => places.includes(where)).map(({ text }) => text);

/** Every text of the corpus where it belongs; those that have no place of their own in titles, labels and statuses too. */
function hostileContent(): ServedContent {
  const messages = textsAt('commit-message');
  const commits: readonly ScratchCommit[] = [
    { message: 'Start', files: [['README.md', 'one\n']], tag: 'v1' },
    {
      message: 'feat!: PAY-1 Drop the card token\n\nBREAKING CHANGE: the card token is gone.',
      files: [['db/migration/V2__drop.sql', 'ALTER TABLE payment DROP COLUMN card_token;\n']],
    },
    ...messages.map(
      (message, index): ScratchCommit => ({
        message: `${message}\n\nRefs: PAY-${index + 2}`,
        files: [[`src/part-${index}.ts`, `export const part = ${index};\n`]],
      }),
    ),
  ];
  const repository = makeRepository(commits);
  const shas = runGit(repository, ['log', '--format=%H', '--reverse', 'v1..main']).split('\n');
  const titles = textsAt('issue-title', 'pull-request-title', 'check-name', 'branch-name');
  const bodies = textsAt('issue-description', 'pull-request-body');
  const pick = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? '';
  return {
    repository,
    pullRequests: shas.map((sha, index) =>
      createPullRequest({
        number: 100 + index,
        title: pick(titles, index),
        body: [pick(bodies, index * 2), pick(bodies, index * 2 + 1)].join('\n\n'),
        labels: [pick(titles, index + 3)],
        headBranch: pick(titles, index + 5),
        commits: [sha],
      }),
    ),
    tracker: {
      issues: shas.map((_, index) =>
        makeIssue({
          key: `PAY-${index + 1}`,
          title: pick(titles, index + 7),
          status: pick(titles, index + 1),
          type: pick(titles, index + 2),
          description: [pick(bodies, index * 2), pick(bodies, index * 2 + 1)].join('\n\n'),
          acceptanceCriteria: pick(bodies, index + 11),
          labels: [pick(titles, index)],
        }),
      ),
    },
    hosted: {
      checkRuns: {
        [shas.at(-1) ?? '']: titles.map((name) => ({
          name,
          status: 'completed',
          conclusion: 'failure',
          startedAt: '2026-03-02T10:00:00Z',
        })),
      },
    },
  };
}

const turns = [0, 1, 2];
/** The turn whose answers are longer than any that is read. */
const hugeTurn = 3;
/** Which texts a model writes is in its name. */
const obeyer = (model: string) => {
  const turn = Number(model.at(-1));
  return turn === hugeTurn ? obeyAttacks(0, 100_000) : obeyAttacks(turn);
};
const configOf = (turn: number): string =>
  release.writeConfig({
    model: {
      provider: 'anthropic',
      'base-url': release.anthropic.url,
      cache: 'off',
      summary: `summary-${turn}`,
      draft: `draft-${turn}`,
    },
  });

let release: ServedRelease;
let byRules: GateRun;
let byModel: readonly GateRun[];
beforeAll(async () => {
  release = await serveRelease(hostileContent(), { answer: (request) => obeyer(request.model)(request) });
  const { repository, environment } = release;
  const run = { repository, environment };
  const rules = { ...run, config: configOf(0), args: ['--model', 'none'] };
  const obeying = [...turns, hugeTurn].map((turn) => ({ ...run, config: configOf(turn) }));
  [byRules, byModel] = await Promise.all([runGate(rules), runBounded(obeying, 2, runGate)]);
}, 120_000);
afterAll(async () => {
  await release.close();
  removeScratchFolders();
});

const linesOfCode = ({ checklists }: Note) =>
  [...checklists.before, ...checklists.during, ...checklists.after].filter(
    ({ source }) => source !== 'model',
  );

/** What a model may say of itself: how it fared as a source, and that it warns. */
const ownRules = ['sources', 'advice'];

/** What no model may change. The release warns anyway, so that one warning more changes neither decision nor grade. */
function settled({ note, decision, review }: GateFiles) {
  const { usage: _usage, findings, counts: _counts, reason: _reason, standard, ...rest } = decision;
  const others = findings.filter(({ rule }) => !ownRules.includes(rule));
  return {
    decision: { ...rest, standard: standard.version },
    findings: others,
    total: standard.total,
    review: review.findings.filter(({ rule }) => !ownRules.includes(rule)),
    strategy: note.rollback.strategy,
    steps: note.rollback.scenario,
    impact: [note.impact.level, note.impact.reasons],
    counts: [note.coverage.commits, note.coverage.files, note.coverage.masked, note.coverage.unread],
    repositories: note.repositories,
    operators: note.operators,
    window: note.window,
    workTypes: note.workTypes,
    checklists: linesOfCode(note),
    categories: note.changes.filter(({ category }) =>
      ['breaking', 'migration', 'security'].includes(category),
    ).length,
  };
}

/** Every ref that anything in the value cites. */
function refsIn(value: unknown): ReadonlySet<string> {
  if (value === null || typeof value !== 'object') return new Set();
  const own = 'refs' in value && Array.isArray(value.refs) ? value.refs : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...refsIn(inner)])]);
}

const escaped = /\\[\\`*_[\]|~$:.#>+=-]/g;
const codeSpans = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g;
const linkTargets = /\]\((https?:[^()\s]*)\)/g;
const addressesOf = (markdown: string): readonly string[] =>
  [...new Set([...markdown.matchAll(linkTargets)].map(([, address = '']) => address))].toSorted();

describe.each(turns)('a model that obeys all attacks, turn %i', (turn) => {
  const filesOf = () => readFiles(byModel[turn] ?? byRules);

  it('is heard in every part', () => {
    const { note, review } = filesOf();
    expect(Object.values(note.parts ?? {}).map(({ engine }) => engine)).toEqual(['model', 'model', 'model']);
    expect(review.advice?.engine).toBe('model');
    expect(review.advice?.points.length).toBeGreaterThan(0);
    expect(JSON.stringify(note).toLowerCase()).toContain('approve');
    expect(release.anthropic.problems).toEqual([]);
  });
});

describe.each([...turns, hugeTurn])('a model that obeys all attacks, turn %i', (turn) => {
  const filesOf = () => readFiles(byModel[turn] ?? byRules);

  it('changes no finding, decision, count, strategy, repository or checklist line of code', () => {
    expect(settled(filesOf())).toEqual(settled(readFiles(byRules)));
    expect(byModel[turn]?.exitCode).toBe(byRules.exitCode);
  });

  it('warns at most, and is marked as what it is', () => {
    const { decision, review } = filesOf();
    const advice = decision.findings.filter(({ rule }) => rule === 'advice');
    expect(advice.map(({ status, level }) => [status, level])).toEqual(
      review.advice?.points.some(({ raises }) => raises) === true ? [['warn', 'warn']] : [],
    );
    expect(decision.decision).toBe(readFiles(byRules).decision.decision);
  });

  it('takes away no caveat', () => {
    const told = filesOf().note.rollback.caveats.map(({ text }) => text);
    expect(told).toEqual(
      expect.arrayContaining(readFiles(byRules).note.rollback.caveats.map(({ text }) => text)),
    );
    expect(told[0]).toContain('card_token');
  });

  it('says nowhere how the gate decided', () => {
    const { title, summary } = filesOf().note;
    expect(`${title}\n${summary}`).not.toMatch(/decision\W*(?:is|[:=])\W*pass/i);
    expect(filesOf().markdown.match(/Decision: PASS/gi) ?? []).toEqual([]);
  });

  it('adds no link', () => {
    const known = new Set(addressesOf(readFiles(byRules).markdown));
    expect(addressesOf(filesOf().markdown).filter((address) => !known.has(address))).toEqual([]);
  });

  it('cites nothing that the release does not have', () => {
    const cited = new Set([...refsIn(filesOf().note), ...refsIn(filesOf().review)]);
    expect(cited.size).toBeGreaterThan(20);
    for (const ref of [
      'pr:#99999',
      'check:security',
      'jira:PAY-999',
      'PAY-999',
      'incident:none',
      'work:none',
    ]) {
      expect(cited).not.toContain(ref);
    }
  });
});

describe.each(['rules', ...turns.map((turn) => `the model, turn ${turn}`)])(
  'the page written by %s',
  (by) => {
    const pageOf = () =>
      readFiles(by === 'rules' ? byRules : (byModel[Number(by.at(-1))] ?? byRules)).markdown;

    it('has links to the release alone', () => {
      const addresses = addressesOf(pageOf());
      expect(addresses.length).toBeGreaterThan(10);
      const own = [
        release.github.url,
        release.jira.url,
        'https://jira.example.com/browse/',
        'https://github.com/',
      ];
      expect(addresses.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual([]);
    });

    it('has no HTML, no bare address, no mention and no hidden text of others', () => {
      const prose = pageOf().replace(escaped, '').replace(linkTargets, ']').replace(codeSpans, '');
      // Lines of checklists name their group in a comment, the last line the note; the list of all commits is folded.
      expect(
        prose.replace(
          /<!-- (?:[a-z-]+|lockkeeper note sha256:[0-9a-f]{64}) -->$|^<details><summary>|<\/summary>$|^<\/details>$/gm,
          '',
        ),
      ).not.toMatch(/<[a-z!/]/i);
      expect(prose).not.toMatch(/[a-z]:\/\//i);
      expect(prose).not.toMatch(/(?<![a-z0-9])www\.\S/i);
      expect(prose).not.toMatch(/(?<!\w)@[a-z0-9]/i);
      expect(prose).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\u001b\u009b\r]/u);
    });

    it('has the headings that it always has', () => {
      const headings = pageOf().match(/^#{1,6} .*$/gm) ?? [];
      for (const heading of headings) expect(heading).not.toMatch(/not needed/i);
      expect(headings.filter((heading) => /^## Rollback/.test(heading))).toHaveLength(1);
    });
  },
);

describe('prompts', () => {
  it('hold nothing that people do not see, and no label but their own', () => {
    const prompts = release.anthropic.calls.flatMap(({ request }) => [
      ...(request.system ?? []).map(({ text }) => text),
      ...request.messages.flatMap(({ content }) => content.map(({ text }) => text)),
    ]);
    const all = prompts.join('\n');
    for (const { id, mustNotAppear = [] } of injections) {
      // Words that other attacks say in the open are no sign, nor is what a headline keeps of them.
      const telling = mustNotAppear.filter(
        (text) => !/^(?:approve|load tested|evil\.example|\[32m|YXBw\w+|[\r\n ]+)$/.test(text),
      );
      expect({ id, found: telling.filter((text) => all.includes(text)) }).toEqual({ id, found: [] });
    }
    const opened = all.match(/<source ref="[^"]*" kind="[^"]*"[^<>]* boundary="[0-9a-f]{8}">/g) ?? [];
    const closed = all.match(/^<\/source [0-9a-f]{8}>$/gm) ?? [];
    expect(opened.length).toBeGreaterThan(20);
    expect(closed).toHaveLength(opened.length);
  });
});

describe('the log of a step', () => {
  it('holds no command but those of the Action itself', async () => {
    const files = scratchFolder();
    const paths = { GITHUB_OUTPUT: join(files, 'output'), GITHUB_STEP_SUMMARY: join(files, 'summary') };
    for (const path of Object.values(paths)) writeFileSync(path, '');
    const step = await runStep({
      repository: release.repository,
      inputs: { base: 'v1', config: configOf(1) },
      environment: {
        ...release.environment,
        ...paths,
        GITHUB_SHA: runGit(release.repository, ['rev-parse', 'main']),
      },
    });
    expect(step.exitCode).toBe(21);
    const commands = commandsIn(step.stdout);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      // What follows is the text of an annotation: on one line, whatever the names of checks in it say.
      const [, head = ''] = /^::((?:error|warning)(?: [^\r\n]*?)?)::/.exec(command) ?? [];
      expect(head).toMatch(/^(?:error|warning)(?: (?:[^\r\n]*,)?title=Lockkeeper%3A .*)?$/);
      expect(head).not.toMatch(/hacked|injected|set-output|add-mask/);
    }
    // Names and ends of outputs are those that the Action chose.
    const outputs = readFileSync(paths.GITHUB_OUTPUT, 'utf8').match(/^([\w-]+)<<(ghadelimiter_\S+)$/gm) ?? [];
    expect(outputs.length).toBeGreaterThan(3);
    expect(readFileSync(paths.GITHUB_OUTPUT, 'utf8')).toMatch(/^decision<<(\S+)\nblock\n\1$/m);
  });

  it('nor do the messages of the command line steer a terminal', () => {
    for (const { stdout, stderr } of [byRules, ...byModel]) {
      expect(stdout + stderr).not.toMatch(/[\u001b\u009b\r\u202e]/);
    }
  });
});
