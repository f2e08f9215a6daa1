// That a secret in a name of git reaches nothing that the gate and note flows write. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createExpressions } from '../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { createRedactor } from '../../src/adapters/secretlint/redactor.ts';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import type { Publication } from '../../src/domain/publication.ts';
import { type GateRequest, gate } from '../../src/flows/gate.ts';
import { note } from '../../src/flows/note.ts';
import type { World } from '../../src/ports.ts';
import { namedToken } from '../corpus/secrets.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { sha256 } from '../fakes/record.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const head = `release/${namedToken}`;
const repository = makeRepository([
  { message: 'Start', files: [['README.md', 'one\n']], tag: 'v1' },
  {
    message: 'PAY-1 Drop a column',
    author: `${namedToken} <ada@example.com>`,
    files: [
      [`db/migration/${namedToken}/V2__drop.sql`, 'ALTER TABLE payment DROP COLUMN card;\n'],
      [`config/${namedToken}.yml`, 'retries: 3\n'],
    ],
    tag: head,
  },
]);

const world: World = {
  clock: { now: () => tuesdayMorning },
  progress: { step: () => undefined, warn: () => undefined },
  sourceControl: createSourceControl({ environment: plainEnvironment }),
  ledger: { ...makeLedger(), append: () => Promise.reject(new Error('the publisher appends')) },
  holidays: { readHolidays: async () => [] },
  expressions: createExpressions(),
  workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
  publisher: { publish: async () => undefined },
  hash: { sha256 },
  ...quietServices,
  redactor: createRedactor(),
};
const request: GateRequest = {
  repository,
  base: 'v1',
  head,
  environment: 'production',
  operators: ['sre-1', namedToken],
  window: '2026-03-03T11:00/1h',
  emergency: { reason: `see ${namedToken}`, approver: namedToken },
  approvedBy: [],
  run: null,
  dryRun: false,
  host: 'action',
  actor: namedToken,
};
const settings = makeSettings({ ledger: '/ledger' });
const fileOf = (publications: readonly Publication[], path: string): string =>
  publications.flatMap((each) => (each.kind === 'file' && each.path === path ? [each.text] : []))[0] ?? '';

describe('what is written', () => {
  it('by the gate holds no secret of a path, a tag or a person, and is valid', async () => {
    const result = await gate(request, settings, world);
    expect(JSON.stringify(result)).not.toContain(namedToken);
    expect(JSON.stringify(result.note)).toContain('V2__drop.sql');
    expect(result.note.repositories[0]?.range.head).toBe('release/[redacted: github-token]');
    expect(result.decision.findings.some(({ rule }) => rule === 'irreversible-migration')).toBe(true);
    expect(validateNote(result.note)).toBe(true);
    expect(validateReview(result.review)).toBe(true);
    expect(validateDecision(result.decision)).toBe(true);
  });

  it('by the gate is what the ledger takes the hash of', async () => {
    const { publications } = await gate(request, settings, world);
    const written = fileOf(publications, 'note.json');
    expect(written).toContain('[redacted: github');
    const record = publications.find((each) => each.kind === 'record')?.record;
    expect(record?.gate?.noteSha256).toBe(sha256(written));
    expect(publications.find((each) => each.kind === 'kept-note')).toMatchObject({
      sha256: sha256(written),
      text: written,
    });
  });

  it('without a decision holds none either', async () => {
    const result = await note(request, settings, world);
    expect(JSON.stringify(result)).not.toContain(namedToken);
    expect(fileOf(result.publications, 'note.md')).toContain('redacted: github');
    expect(validateNote(result.note)).toBe(true);
  });
});
