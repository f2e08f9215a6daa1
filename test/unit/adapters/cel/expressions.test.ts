// Own rules as CEL: what compiles, what is refused, what is unknown, and that nothing runs for ever. Effects: none.
import { describe, expect, it } from 'vitest';
import { createExpressions } from '../../../../src/adapters/cel/expressions.ts';
import { expressionFacts } from '../../../../src/core/review/expression-facts.ts';
import { factTypes, factVariables } from '../../../../src/domain/expression-schema.ts';
import { makeChange, makeCommit, makeFile, makeMigration, makeModule } from '../../../fakes/change.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeRelease } from '../../../fakes/release.ts';

const module = makeModule({
  commits: [
    makeCommit({
      conventional: { type: 'feat', scope: 'mail', description: 'send' },
      issueKeys: ['PAY-7'],
      pullRequests: [12],
    }),
    makeCommit({ sha: 'b'.repeat(40), body: `${'a'.repeat(40)}!` }),
  ],
  files: [
    makeFile({ insertions: 30 }),
    makeFile({ path: 'new.ts', previousPath: 'old.ts', status: 'renamed' }),
  ],
  issues: [{ key: 'PAY-7', confidence: 'high', sources: [{ where: 'subject', ref: 'c:a1000000' }] }],
  migrations: [makeMigration()],
});
const facts = expressionFacts({
  change: makeChange({
    modules: [module],
    workTypes: [{ type: 'database-migration', files: 1, evidence: [] }],
  }),
  note: makeNote(),
  release: makeRelease(),
});

const evaluate = async (source: string, given: Readonly<Record<string, unknown>> = facts): Promise<unknown> =>
  (await createExpressions({ timeoutMs: 300 }).compile(source)).evaluate(given);

describe('evaluate', () => {
  it.each([
    ['release.environment == "production"', true],
    ['size(operators) >= 3', false],
    ['window.weekday in ["tue", "wed"] && window.hour == 11 && window.minutes == 60', true],
    ['files.exists(f, f.insertions > 20 && f.path.startsWith("src/"))', true],
    ['files.filter(f, has(f.previousPath)).all(f, f.previousPath == "old.ts")', true],
    [
      'commits.exists(c, has(c.type) && c.type == "feat" && 12 in c.pullRequests && "PAY-7" in c.issueKeys)',
      true,
    ],
    ['commits[0].type == "feat"', true],
    ['issues.all(i, i.confidence == "high")', true],
    ['migrations.all(m, m.reversible)', false],
    ['"drop-table" in migrations[0].operations && "receipt" in migrations[0].tables', true],
    ['"database-migration" in workTypes && impact == "low"', true],
    ['statistics.commits == 2 && modules[0].statistics.files == 2', true],
    ['note.watchHours >= 24.0 && note.strategy != "ETC" && note.caveats.size() == 0', true],
    ['commits.all(c, c.subject.matches("^(feat|fix): "))', true],
  ])('%s gives %s', async (source, value) => {
    expect(await evaluate(source)).toEqual({ ok: true, value });
  });

  it.each([
    ['a field that is absent', 'commits.all(c, c.scope == "mail")'],
    ['an index past the end', 'files[99].path == "x"'],
    ['a division by zero', 'statistics.files / (statistics.files - 2) > 1'],
  ])('%s has no value and says why', async (_name, source) => {
    expect(await evaluate(source)).toEqual({ ok: false, reason: expect.stringMatching(/./) });
  });

  it('the hour of a window that was not given has no value', async () => {
    const given = expressionFacts({
      change: makeChange(),
      note: makeNote(),
      release: makeRelease({ window: null }),
    });
    expect(await evaluate('window.hour < 17', given)).toMatchObject({ ok: false });
    expect(await evaluate('window.given', given)).toEqual({ ok: true, value: false });
  });

  it.each([
    ['a pattern that backtracks for ever', 'commits.exists(c, c.body.matches("^(a+)+$"))'],
    [
      'lists within lists within lists',
      'files.all(a, files.all(b, files.all(c, files.all(d, files.all(e, a.path + b.path + c.path + d.path + e.path != "")))))',
    ],
  ])('%s is stopped', async (_name, source) => {
    const many = {
      ...facts,
      files: Array.from({ length: 500 }, (_, index) => ({ ...facts.files[0], path: `f${index}` })),
    };
    expect(await evaluate(source, many)).toEqual({ ok: false, reason: 'it took longer than 300 ms' });
  });
});

describe('compile', () => {
  it.each([
    ['an unknown variable', 'relese.environment == "x"'],
    ['an unknown field', 'release.enviroment == "x"'],
    ['an unknown field of a list', 'files.all(f, f.pth != "")'],
    ['a comparison of two types', 'statistics.files > "3"'],
    ['a syntax error', 'size(operators >= 2'],
    ['no condition', 'size(operators)'],
    ['nothing', ' '],
    ['a very deep expression', `${'('.repeat(500)}true${')'.repeat(500)}`],
  ])('refuses %s', async (_name, source) => {
    await expect(createExpressions().compile(source)).rejects.toMatchObject({ code: 'expression/invalid' });
  });
});

describe('expressionFacts', () => {
  const shapes: readonly (readonly [type: string, value: object | undefined])[] = [
    ['Release', facts.release],
    ['Window', facts.window],
    ['Statistics', facts.statistics],
    ['Module', facts.modules[0]],
    ['File', facts.files[1]],
    ['Commit', facts.commits[0]],
    ['Issue', facts.issues[0]],
    ['Migration', facts.migrations[0]],
    ['Note', facts.note],
  ];

  it('holds every variable that is documented, and no other', () => {
    expect(Object.keys(facts).sort()).toEqual(Object.keys(factVariables).sort());
    expect(shapes.map(([type]) => type).sort()).toEqual(Object.keys(factTypes).sort());
  });

  it.each(shapes)('%s holds every field that is documented, and no other', (type, value) => {
    const fields = Object.entries(factTypes).find(([name]) => name === type)?.[1];
    expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(fields ?? {}).sort());
  });
});
