// The demo: the real gate on made-up data, offline, from a bare checkout, the same every time. Effects: starts processes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { useBareCheckout } from './bare-checkout.ts';
import { runtimes } from './runtimes.ts';

const checkout = useBareCheckout();
afterAll(removeScratchFolders);

const readJson = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

describe.each(runtimes)('on $label', (runtime) => {
  it('blocks one release, passes the other, and shows both notes', () => {
    const { out, stdout } = demoIn('en', runtime.node);
    expect(stdout).toContain('# Deploy note: payments → production');
    expect(stdout).toMatch(/^BLOCK /m);
    expect(stdout).toMatch(/^PASS /m);
    const blocking = ['operators', 'window', 'freeze', 'irreversible-migration', 'certificates'];
    const warning = ['conflicts', 'migration-locks', 'reviewers', 'runtime-needs', 'similar-incident'];
    for (const rule of [...blocking, 'no-friday-migrations', ...warning]) {
      expect(stdout).toContain(`(${rule})`);
    }
    for (const id of ['blocked', 'passing']) {
      expect(validateNote(readJson(out, id, 'note.json'))).toBe(true);
      expect(validateDecision(readJson(out, id, 'decision.json'))).toBe(true);
    }
  });
});

const [{ node } = { node: process.execPath }] = runtimes;

type Ran = { readonly out: string; readonly stdout: string };
const runs = new Map<string, Ran>();

/** A demo in a language, run once: most tests only look at what it left. */
function demoIn(language: 'en' | 'ko', on: string = node): Ran {
  const key = `${language} ${on}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const ran = runDemo(language, on);
  runs.set(key, ran);
  return ran;
}

function runDemo(language: 'en' | 'ko', on: string): Ran {
  const out = scratchFolder();
  const { exitCode, stdout } = checkout.run(on, ['demo', '--language', language, '--out', out]);
  expect(exitCode).toBe(0);
  return { out, stdout };
}

describe('the demo', () => {
  it('writes the same bytes each time, on whatever Node', () => {
    const folders = runtimes.map((runtime) => demoIn('en', runtime.node).out);
    if (folders.length === 1) folders.push(runDemo('en', node).out);
    const read = (folder: string): Record<string, string> =>
      Object.fromEntries(
        ['blocked', 'passing'].flatMap((id) =>
          readdirSync(join(folder, id)).map((name) => [
            `${id}/${name}`,
            readFileSync(join(folder, id, name), 'utf8'),
          ]),
        ),
      );
    const [first, second] = folders.map(read);
    expect(Object.keys(first ?? {})).toHaveLength(16);
    expect(first).toEqual(second);
  }, 120_000);

  it('fills every section of the page, in both languages', () => {
    const told = {
      en: [
        'Next free windows',
        'Failover test of payments-db',
        'refunds.shop.example',
        'Since the last review',
        'Renewed gateway certificate came without its intermediate',
      ],
      ko: [
        '다음 가능 시간',
        'Failover test of payments-db',
        'refunds.shop.example',
        '지난 점검 이후',
        '인증서 갱신 시 중간 인증서 누락으로',
      ],
    };
    for (const language of ['en', 'ko'] as const) {
      const { out } = demoIn(language);
      // The review before is told, and its files are not left.
      expect(readdirSync(out)).toEqual(['blocked', 'passing']);
      const page = readFileSync(join(out, 'blocked/report.html'), 'utf8');
      for (const text of told[language]) expect(page).toContain(text);
    }
  });

  it('speaks Korean', () => {
    const { stdout } = demoIn('ko');
    expect(stdout).toContain('금요일 저녁');
    expect(stdout).toMatch(/[가-힣]+/);
  });

  it('is one document with --format json, and writes nothing in a dry run', () => {
    const folder = scratchFolder();
    const { stdout } = checkout.run(node, ['demo', '--format', 'json', '--dry-run'], folder);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      exitCode: 0,
      releases: [{ decision: { decision: 'block' } }, { decision: { decision: 'pass' } }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells the undone and redone change once, and groups what bots did', () => {
    const note = readFileSync(join(demoIn('en').out, 'blocked/note.md'), 'utf8');
    expect(note).toContain('Told once');
    expect(note).toMatch(/Dependencies \(2 commits\)/);
    expect(note).toContain('정산 배치 재시도를 3회로 제한');
  });
});

describe('README.md', () => {
  it('quotes the note that the demo writes', () => {
    const note = readFileSync(join(demoIn('en').out, 'blocked', 'note.md'), 'utf8').replace(
      /\]\(https?:[^)]*\)/g,
      ']',
    );
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const excerpt = /<!-- excerpt:start -->[\s\S]*?```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const quoted = excerpt.split('\n').filter((line) => line !== '');
    expect(quoted.length).toBeGreaterThan(5);
    for (const line of quoted) expect(note.split('\n')).toContain(line);
  });
});
