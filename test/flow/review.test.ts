// Gate, edit, review: over real git and a ledger in memory. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createExpressions } from '../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { sealRecord } from '../../src/core/ledger/seal.ts';
import { noteOrigin } from '../../src/core/render/note-origin.ts';
import type { Note } from '../../src/domain/generated/note.ts';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { validateLedgerRecord } from '../../src/domain/generated/record.validate.js';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import type { Publication } from '../../src/domain/publication.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { FailureCode } from '../../src/failure.ts';
import { type GateRequest, gate } from '../../src/flows/gate.ts';
import { type ReviewRequest, review } from '../../src/flows/review.ts';
import type { NoteFiles, World } from '../../src/ports.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { sha256 } from '../fakes/record.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
} from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const repository = makeRepository([
  { message: 'Start', files: [['src/pay.ts', 'export const a = 1;\n']], tag: 'v1' },
  {
    message: 'PAY-7 Retry the capture (#12)',
    author: 'Ben Cho <ben@example.com>',
    files: [['src/pay.ts', 'export const a = 2;\n']],
    tag: 'v2',
  },
  { message: 'PAY-9 Later', files: [['src/pay.ts', 'export const a = 3;\n']] },
]);

/** A machine on which files and the ledger stay between runs. */
function makeMachine(input: { readonly settings?: Partial<Settings>; readonly withLedger?: boolean } = {}) {
  const files = new Map<string, string>();
  const ledger = makeLedger();
  const warned: string[] = [];
  const withLedger = input.withLedger ?? true;
  const publish = async (publications: readonly Publication[]): Promise<void> => {
    for (const publication of publications) {
      if (publication.kind === 'file') files.set(`out/${publication.path}`, publication.text);
      if (publication.kind === 'kept-note') await ledger.keepNote(publication);
      if (publication.kind === 'record') {
        await ledger.append((last) => sealRecord(publication.record, last, sha256));
      }
    }
  };
  const world: World & { readonly noteFiles: NoteFiles } = {
    clock: { now: () => tuesdayMorning },
    progress: { step: () => undefined, warn: (text) => void warned.push(text) },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: withLedger ? ledger : null,
    holidays: { readHolidays: async () => [] },
    expressions: createExpressions(),
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: { publish },
    hash: { sha256 },
    noteFiles: { readText: async (path) => files.get(path) ?? null },
    ...quietServices,
  };
  const calendar = { ...makeSettings().calendar, country: 'KR' };
  const settings = makeSettings({ calendar, ledger: withLedger ? '/ledger' : null, ...input.settings });
  return { files, ledger, warned, world, settings };
}

type Machine = ReturnType<typeof makeMachine>;

const asked = {
  repository,
  operators: null,
  window: null,
  emergency: null,
  approvedBy: [],
  run: null,
  dryRun: false,
  host: 'shell',
  actor: 'ada',
} as const;

/** A release with one operator: the standard asks for two. */
const runGate = ({ settings, world }: Machine, more: Partial<GateRequest> = {}) =>
  gate(
    {
      ...asked,
      base: 'v1',
      head: 'v2',
      environment: 'production',
      operators: ['sre-1'],
      window: '2026-03-03T11:00/1h',
      ...more,
    },
    settings,
    world,
  );

const runReview = ({ settings, world }: Machine, more: Partial<ReviewRequest> = {}) =>
  review(
    { ...asked, note: 'out/note.md', previous: null, base: null, head: null, environment: null, ...more },
    settings,
    world,
  );

const edit = ({ files }: Machine, change: (text: string) => string, path = 'out/note.md'): void => {
  const before = files.get(path) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  files.set(path, after);
};

const statusOf = (result: Awaited<ReturnType<typeof runReview>>, rule: string): string | undefined =>
  result.review.findings.find((finding) => finding.rule === rule)?.status;

describe('review of an edited note.md', () => {
  it('resolves what people mended, and tells what is new', async () => {
    const machine = makeMachine();
    const first = await runGate(machine);
    expect(statusOf(first, 'operators')).toBe('fail');
    edit(machine, (text) =>
      text
        .replace('Operators: sre-1', 'Operators: sre-1, sre-2')
        .replace(/2026-03-03 11:00 – 2026-03-03 12:00/, '2026-03-03 23:00 – 2026-03-04 00:30'),
    );
    const second = await runReview(machine);
    expect(statusOf(second, 'operators')).toBe('pass');
    expect(second.review.difference).toMatchObject({
      previous: { source: 'ledger', decision: 'block' },
      resolved: [{ rule: 'operators', from: 'fail', to: 'pass' }],
      added: [{ rule: 'window', from: 'pass' }],
      changed: [],
    });
    expect(second.review.history).toMatchObject([{ decision: 'block', failed: ['operators'], actor: 'ada' }]);
    expect(second.review.note?.edited?.map(({ field, kind }) => [field, kind])).toEqual([
      ['operators', 'changed'],
      ['window', 'changed'],
    ]);
    expect(second.note).toMatchObject({
      operators: ['sre-1', 'sre-2'],
      window: { start: '2026-03-03T14:00:00Z', end: '2026-03-03T15:30:00Z' },
      editedFrom: sha256(`${JSON.stringify(first.note, null, 2)}\n`),
    });
    expect(second.noteMarkdown).toContain('> Resolved: Operators (operators): failed → met');
    expect([validateNote(second.note), validateReview(second.review)]).toEqual([true, true]);
    expect(machine.ledger.lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'gate', gate: { met: expect.any(Number), findings: expect.anything() } },
      { kind: 'review', operators: ['sre-1', 'sre-2'] },
    ]);
    for (const line of machine.ledger.lines) expect(validateLedgerRecord(JSON.parse(line))).toBe(true);
  });

  it('keeps marks, lines and free text, and what was written in an earlier round counts in the next', async () => {
    const rules = makeSettings().standard.rules;
    const checklists = { ...rules.checklists, required: { always: ['night-shift'] } };
    const standard = { ...makeSettings().standard, rules: { ...rules, checklists } };
    const machine = makeMachine({ settings: { standard } });
    expect(statusOf(await runGate(machine), 'checklists')).toBe('fail');
    edit(machine, (text) =>
      text
        .replace('- [ ] ', '- [x] ')
        .replace('### After\n\n', '### After\n\n- [ ] Call the night shift <!-- night-shift -->\n')
        .replace('## Coverage', '## Call tree\n\nMina, then *Jun*.\n\n## Coverage'),
    );
    const second = await runReview(machine);
    expect(statusOf(second, 'checklists')).toBe('pass');
    expect(second.note.checklists.before[0]?.done).toBe(true);
    expect(second.note.checklists.after[0]).toEqual({
      ...{ group: 'night-shift', text: 'Call the night shift', source: 'person', done: false },
    });
    expect(second.note.remarks).toEqual([
      { heading: 'Call tree', after: 'repositories', markdown: 'Mina, then *Jun*.' },
    ]);
    edit(machine, (text) => text.replace('Operators: sre-1', 'Operators: sre-1, sre-2'));
    const third = await runReview(machine);
    expect([statusOf(third, 'checklists'), statusOf(third, 'operators')]).toEqual(['pass', 'pass']);
    expect(third.note.remarks).toEqual(second.note.remarks);
    expect(third.note.editedFrom).toBe(second.note.editedFrom);
    expect(third.review.history).toHaveLength(2);
  });

  it('judges the commits of the note, whatever head is now', async () => {
    const machine = makeMachine();
    const first = await runGate(machine);
    edit(machine, (text) => text.replace('sre-1', 'sre-1, sre-2'));
    const { note, review: told } = await runReview(machine);
    expect(note.repositories).toEqual(first.note.repositories);
    expect(told.findings.find(({ rule }) => rule === 'note-complete')?.status).toBe('pass');
  });

  it('tells edits of what is computed, and does not take them', async () => {
    const machine = makeMachine();
    const first = await runGate(machine);
    edit(machine, (text) => text.replace('commits told', 'commits sold').replace('sre-1', 'sre-1, sre-2'));
    const { note } = await runReview(machine);
    expect(note.coverage).toEqual(first.note.coverage);
    expect(machine.warned.join('\n')).toContain('The section Coverage is computed');
  });

  it('fails on what was removed', async () => {
    const machine = makeMachine();
    await runGate(machine, { operators: ['sre-1', 'sre-2'] });
    edit(machine, (text) => text.replace(/^\d+\. .*\n/gm, ''));
    const result = await runReview(machine);
    expect(statusOf(result, 'rollback-plan')).toBe('fail');
    expect(result.review.note?.edited?.every(({ kind }) => kind === 'removed')).toBe(true);
  });

  it('is compared with a review.json that is named', async () => {
    const machine = makeMachine({ withLedger: false });
    await runGate(machine);
    edit(machine, (text) => text.replace('sre-1', 'sre-1, sre-2'));
    const { review: told } = await runReview(machine, { previous: 'out/review.json' });
    expect(told.difference).toMatchObject({
      previous: { source: 'file', decision: 'block' },
      resolved: [{ rule: 'operators' }],
    });
    expect(told.history).toBeUndefined();
  });
});

describe('review of an edited note.json', () => {
  it('finds what was edited by the ledger', async () => {
    const machine = makeMachine();
    await runGate(machine);
    edit(
      machine,
      (text) => {
        const note = JSON.parse(text) as Note;
        return JSON.stringify({ ...note, operators: ['sre-1', 'sre-2'], title: 'Retry of captures' });
      },
      'out/note.json',
    );
    const { note, review: told } = await runReview(machine, { note: 'out/note.json' });
    expect(told.note?.edited?.map(({ field }) => field)).toEqual(['title', 'operators']);
    expect(note.title).toBe('Retry of captures');
    expect(told.difference?.resolved.map(({ rule }) => rule)).toEqual(['operators']);
  });

  it('lists every problem of one that breaks the schema', async () => {
    const machine = makeMachine();
    await runGate(machine);
    edit(
      machine,
      (text) => text.replace('"operators"', '"operator"').replace('"summary"', '"sumary"'),
      'out/note.json',
    );
    const failure = await failureOfPromise(runReview(machine, { note: 'out/note.json' }));
    expect(failure.code).toBe('note/invalid');
    expect(failure.problems.join('\n')).toMatch(/sumary[\s\S]*operator/);
  });
});

/** The same release as if it had begun one commit later, or of another name. */
const forge = (machine: Machine, change: (note: Note) => Note): void => {
  edit(machine, (text) => `${JSON.stringify(change(JSON.parse(text) as Note), null, 2)}\n`, 'out/note.json');
  const forged = sha256(machine.files.get('out/note.json') ?? '');
  edit(machine, (text) => text.replace(/sha256:[0-9a-f]{64}/, `sha256:${forged}`));
};

/** Hides the commit that drops a table. */
const withLaterBase = (note: Note): Note => ({
  ...note,
  repositories: note.repositories.map((repository) => ({
    ...repository,
    range: { ...repository.range, base: 'drop', baseSha: shaOf('drop'), source: 'ledger' },
    commits: repository.commits.slice(0, 1),
  })),
});

const shop = makeRepository([
  { message: 'Start', files: [['src/pay.ts', 'export const a = 1;\n']], tag: 'v1' },
  { message: 'Drop orders', files: [['db/migration/V2__drop.sql', 'DROP TABLE orders;\n']], tag: 'drop' },
  { message: 'Retry', files: [['src/pay.ts', 'export const a = 2;\n']], tag: 'v2' },
]);
const shaOf = (ref: string): string => runGit(shop, ['rev-parse', ref]).trim();

const ofShop = { repository: shop, operators: ['sre-1', 'sre-2'] };
const gateShop = (machine: Machine) => runGate(machine, ofShop);
const reviewShop = (machine: Machine, more: Partial<ReviewRequest> = {}) =>
  runReview(machine, { repository: shop, ...more });

const files = ['out/note.md', 'out/note.json'];

describe('a note whose range nobody vouches for', () => {
  it.each(files)('is never passed when it hides a commit: %s', async (note) => {
    const machine = makeMachine({ withLedger: false });
    expect(statusOf(await gateShop(machine), 'irreversible-migration')).toBe('warn');
    forge(machine, withLaterBase);
    const result = await reviewShop(machine, { note });
    const range = result.review.findings.find(({ rule }) => rule === 'range');
    expect([statusOf(result, 'irreversible-migration'), range?.status]).toEqual(['pass', 'unknown']);
    expect(range?.instead).toContain('--base REF');
    expect([result.decision.decision, result.decision.reasonCode]).toEqual(['warn', 'rule-unknown-allowed']);
    expect(result.note.repositories[0]?.range.source).toBe('note');
    expect(result.noteMarkdown).toContain('only the note says so');
  });

  it.each(files)('is judged by --base, and told by it: %s', async (note) => {
    const machine = makeMachine({ withLedger: false });
    const first = await gateShop(machine);
    forge(machine, withLaterBase);
    const result = await reviewShop(machine, { note, base: 'v1', head: 'v2' });
    expect(['range', 'irreversible-migration'].map((rule) => statusOf(result, rule))).toEqual([
      'pass',
      'warn',
    ]);
    expect(result.note.repositories).toEqual(first.note.repositories);
    expect(machine.warned.join('\n')).toContain('told of other commits');
  });

  it('tells the commits of git, whatever a note with the right range makes of them', async () => {
    const machine = makeMachine({ withLedger: false });
    const first = await gateShop(machine);
    forge(machine, (note) => ({
      ...note,
      repositories: note.repositories.map((repository) => ({ ...repository, commits: [] })),
    }));
    const result = await reviewShop(machine, { base: 'v1', head: 'v2' });
    expect(result.note.repositories).toEqual(first.note.repositories);
  });

  it('blocks where the standard says that a range must be known', async () => {
    const { standard } = makeSettings();
    const rules = { ...standard.rules, range: { ...standard.rules.range, level: 'block' as const } };
    const machine = makeMachine({ withLedger: false, settings: { standard: { ...standard, rules } } });
    await gateShop(machine);
    forge(machine, withLaterBase);
    const { decision } = await reviewShop(machine);
    expect([decision.decision, decision.blocking]).toEqual(['block', ['range']]);
  });

  it('stays unvouched, though the ledger keeps what its first review wrote', async () => {
    const machine = makeMachine();
    await gateShop(machine);
    forge(machine, withLaterBase);
    const laundered = await reviewShop(machine);
    expect(statusOf(laundered, 'range')).toBe('unknown');
    expect(statusOf(await reviewShop(machine), 'range')).toBe('unknown');
  });

  it('is judged as before once --base says what is deployed', async () => {
    const machine = makeMachine({ withLedger: false });
    await runGate(machine);
    edit(machine, (text) => text.replace('Operators: sre-1', 'Operators: sre-1, sre-2'));
    const result = await runReview(machine, { base: 'v1', head: 'v2', previous: 'out/review.json' });
    expect([statusOf(result, 'range'), statusOf(result, 'operators')]).toEqual(['pass', 'pass']);
    expect(result.review.difference?.added).toEqual([]);
    expect(result.note.repositories[0]?.range).toMatchObject({ base: 'v1', source: 'flag' });
  });
});

describe('a note of another place', () => {
  it.each([...files.map((note) => [note, true] as const), ...files.map((note) => [note, false] as const)])(
    'is refused when it names another workspace: %s, ledger: %s',
    async (note, withLedger) => {
      const machine = makeMachine({ withLedger });
      await gateShop(machine);
      forge(machine, (before) => ({ ...withLaterBase(before), workspace: 'elsewhere' }));
      const kept = [...machine.ledger.lines];
      const failure = await failureOfPromise(reviewShop(machine, { note, base: 'v1' }));
      expect([failure.code, failure.problems.join()]).toEqual([
        'note/invalid',
        expect.stringContaining('"elsewhere"'),
      ]);
      expect(machine.ledger.lines).toEqual(kept);
    },
  );

  it.each([...files.map((note) => [note, true] as const), ...files.map((note) => [note, false] as const)])(
    'chooses no environment: %s, ledger: %s',
    async (note, withLedger) => {
      const machine = makeMachine({ withLedger });
      await gateShop(machine);
      forge(machine, (before) => ({ ...before, environment: 'staging' }));
      const failure = await failureOfPromise(reviewShop(machine, { note, base: 'v1' }));
      expect([failure.code, failure.hint]).toEqual([
        'note/invalid',
        expect.stringContaining('--environment staging'),
      ]);
    },
  );

  it('is reviewed for an environment that the ledger knows it by, or that is given', async () => {
    const kept = makeMachine();
    await runGate(kept, { environment: 'staging' });
    expect((await runReview(kept)).note.environment).toBe('staging');
    const given = makeMachine({ withLedger: false });
    await runGate(given, { environment: 'staging' });
    expect((await runReview(given, { environment: 'staging' })).note.environment).toBe('staging');
  });

  it('is not reviewed for an environment that it was not written for', async () => {
    const machine = makeMachine();
    await runGate(machine, { environment: 'staging' });
    const failure = await failureOfPromise(runReview(machine, { environment: 'production' }));
    expect(failure.code).toBe('note/invalid');
  });
});

/** What somebody did to note.md, or to the note.json beside it; null: the file is gone. */
type Damage = readonly [
  name: string,
  code: FailureCode,
  path: string,
  damage: (text: string) => string | null,
];

const damages: readonly Damage[] = [
  ['there is none', 'note/not-found', 'out/note.md', () => null],
  ['the comment is gone', 'note/not-found', 'out/note.md', (text) => text.replace(/<!-- lockkeeper.*/, '')],
  ['the note that it was made from is gone', 'note/not-found', 'out/note.json', () => null],
  [
    'the note that it was made from was edited too',
    'note/not-found',
    'out/note.json',
    (text) => text.replace('sre-1', 'sre-2'),
  ],
  ['it names two notes', 'note/invalid', 'out/note.md', (text) => `${text}\n${noteOrigin('f'.repeat(64))}\n`],
  [
    'a code fence swallows the rest',
    'note/invalid',
    'out/note.md',
    (text) => text.replace('## Impact', '```\n## Impact'),
  ],
  [
    'its window is no window',
    'note/invalid',
    'out/note.md',
    (text) => text.replace('2026-03-03 11:00', 'soon'),
  ],
  [
    'its strategy is none, and its title is gone',
    'note/invalid',
    'out/note.md',
    (text) => text.replace('`REDEPLOY`', 'hope').replace(/^# .*/, ''),
  ],
];

describe('a note that cannot be reviewed', () => {
  it.each(damages)('says so when %s', async (_name, code, path, damage) => {
    const machine = makeMachine({ withLedger: false });
    await runGate(machine);
    const { files } = machine;
    const damaged = damage(files.get(path) ?? '');
    if (damaged === null) files.delete(path);
    else files.set(path, damaged);
    const failure = await failureOfPromise(runReview(machine));
    expect([failure.code, failure.hint === '']).toEqual([code, false]);
    if (code === 'note/invalid') expect(failure.problems).not.toEqual([]);
  });
});
