// The library in a folder: nothing is lost, nothing half-written is read, and what is wrong is named.
import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '../../../../src/adapters/clock.ts';
import { formatEntry, pathOfEntry } from '../../../../src/adapters/library-file/entry-file.ts';
import { createFileLibrary } from '../../../../src/adapters/library-file/file-library.ts';
import type { LibraryEntry } from '../../../../src/domain/generated/library-entry.ts';
import type { Feedback } from '../../../../src/domain/incident-report.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { makeEntry, makeTombstone } from '../../../fakes/library-entry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-library-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (directory = folder, more = {}) =>
  createFileLibrary({ directory, clock: createClock(null), remainingMs: () => 60_000, ...more });

async function readAll(directory = folder): Promise<readonly LibraryEntry[]> {
  return collect(directory);
}

async function collect(directory: string): Promise<readonly LibraryEntry[]> {
  const entries: LibraryEntry[] = [];
  for await (const entry of open(directory).readEntries()) entries.push(entry);
  return entries;
}

const feedback: Feedback = {
  at: '2026-11-27T10:00:00Z',
  incident: 'a',
  verdict: 'not-relevant',
  release: { noteSha256: 'a'.repeat(64) },
  actor: 'mina',
};

describe('entries', () => {
  test('come back whole, sorted by id, tombstones too', async () => {
    const directory = join(folder, 'library');
    const entries = [makeEntry('jira:INC-7'), makeTombstone('b'), makeEntry('한글:장애', { language: 'ko' })];
    await open(directory).put(entries);
    expect(await collect(directory)).toEqual([entries[1], entries[0], entries[2]]);
    const some = await open(directory).readEntriesOf(['b', 'nobody', 'b', 'jira:INC-7']);
    expect([...some.keys()]).toEqual(['b', 'jira:INC-7']);
    expect(readdirSync(directory).sort()).toEqual([
      '.gitattributes',
      '.gitignore',
      'incidents',
      'library.json',
    ]);
  });

  test('the later one with an id counts, in one call and in two', async () => {
    await open().put([makeEntry('a', { title: 'first' }), makeEntry('a', { title: 'second' })]);
    expect((await readAll())[0]?.incident?.title).toBe('second');
    await open().put([makeTombstone('a')]);
    expect(await readAll()).toEqual([makeTombstone('a')]);
  });

  test('are the same bytes whatever the order of their members, and are not written again', async () => {
    const entry = makeEntry('a');
    await open().put([entry]);
    const path = pathOfEntry(folder, 'a');
    const before = { text: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs, ino: statSync(path).ino };
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as LibraryEntry;
    await open().put([turned]);
    expect({ text: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs, ino: statSync(path).ino }).toEqual(
      before,
    );
    expect(before.text).toMatch(/^\{\n {2}"deleted": false,\n/u);
    expect(before.text.endsWith('}\n')).toBe(true);
  });

  test('a library that is not there has no entry of any id, and cannot be read', async () => {
    const directory = join(folder, 'none');
    expect(await open(directory).readEntriesOf(['a'])).toEqual(new Map());
    for (const read of [() => collect(directory), () => open(directory).readFeedback()]) {
      const failure = await failureOfPromise(read());
      expect(failure.code).toBe('library/not-found');
      expect(failure.message).toContain(directory);
    }
  });

  test('ten thousand are read in about a second', async () => {
    await open().put([makeEntry('first')]);
    // Written without flushing each: this is about reading.
    for (let index = 1; index < 10_000; index += 1) {
      const path = pathOfEntry(folder, `incident-${index}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, formatEntry(makeEntry(`incident-${index}`)));
    }
    const startedMs = performance.now();
    expect(await readAll()).toHaveLength(10_000);
    // Several times what an idle machine needs.
    expect(performance.now() - startedMs).toBeLessThan(8_000);
  });
});

describe('a folder that is wrong', () => {
  const entryPath = () => pathOfEntry(folder, 'a');
  test.each<[string, () => void, RegExp]>([
    ['cut', () => truncateSync(entryPath(), 40), /it is not JSON/],
    ['empty', () => writeFileSync(entryPath(), ''), /it is not JSON/],
    [
      'in the middle of a merge',
      () => writeFileSync(entryPath(), '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> other\n}\n'),
      /marks of a merge/,
    ],
    ['no entry', () => writeFileSync(entryPath(), '{}'), /it is no entry: .*required/],
    [
      'with a member too many',
      () => writeFileSync(entryPath(), JSON.stringify({ ...makeEntry('a'), more: 1 })),
      /it is no entry/,
    ],
    [
      'of another id',
      () => writeFileSync(entryPath(), JSON.stringify(makeEntry('b'))),
      /its name is not that of its id/,
    ],
    [
      'with the incident of another id',
      () =>
        writeFileSync(entryPath(), JSON.stringify({ ...makeEntry('a'), incident: makeEntry('b').incident })),
      /its incident is not that of its id/,
    ],
    [
      'deleted, with an incident',
      () => writeFileSync(entryPath(), JSON.stringify({ ...makeEntry('a'), deleted: true })),
      /its incident is not that of its id/,
    ],
    [
      'of text that is no UTF-8',
      () => writeFileSync(entryPath(), Buffer.from([0x7b, 0xff, 0x7d])),
      /no file of UTF-8/,
    ],
    ['huge', () => truncateSync(entryPath(), 5_000_000_000), /at most 4194304 bytes/],
    [
      'a folder',
      () => {
        rmSync(entryPath());
        mkdirSync(entryPath());
      },
      /no file of UTF-8/,
    ],
    [
      'a link',
      () => {
        rmSync(entryPath());
        symlinkSync('/etc/passwd', entryPath());
      },
      /it is a symbolic link/,
    ],
    [
      'a pipe',
      () => {
        rmSync(entryPath());
        execFileSync('mkfifo', [entryPath()]);
      },
      /no file of UTF-8/,
    ],
    [
      'in the folder of others',
      () => {
        mkdirSync(join(folder, 'incidents', '00'));
        renameSync(entryPath(), join(folder, 'incidents', '00', entryPath().split('/').at(-1) ?? ''));
      },
      /it lies in the folder of other entries/,
    ],
    [
      'behind a link to a folder',
      () => {
        renameSync(dirname(entryPath()), join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), dirname(entryPath()));
      },
      /it is no folder/,
    ],
  ])('an entry that is %s: broken, by its name', async (_, harm, problem) => {
    await open().put([makeEntry('a'), makeEntry('fine')]);
    harm();
    const failure = await failureOfPromise(readAll());
    expect(failure.code).toBe('library/broken');
    expect(failure.message).toContain(folder);
    expect(failure.problems).toHaveLength(1);
    expect(failure.problems[0]).toMatch(/^incidents\/[0-9a-f]{2}/);
    expect(failure.problems[0]).toMatch(problem);
  });

  test('all that is wrong is told, and the hundredth is counted', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `i-${index}`);
    await open().put(ids.map((id) => makeEntry(id)));
    for (const id of ids) writeFileSync(pathOfEntry(folder, id), '?');
    const failure = await failureOfPromise(readAll());
    expect(failure.problems).toHaveLength(21);
    expect(failure.problems.at(-1)).toBe('… and 10 more files.');
  });

  test('a damaged entry can be put right by adding its report again', async () => {
    await open().put([makeEntry('a')]);
    writeFileSync(entryPath(), '?');
    expect((await failureOfPromise(open().readEntriesOf(['a']))).code).toBe('library/broken');
    await open().put([makeEntry('a')]);
    expect(await readAll()).toEqual([makeEntry('a')]);
  });

  test('files of others are none of its own', async () => {
    await open().put([makeEntry('a')]);
    writeFileSync(join(folder, 'README.md'), '# Ours');
    writeFileSync(join(folder, 'incidents', 'notes.txt'), 'x');
    writeFileSync(`${entryPath()}.orig`, 'x');
    writeFileSync(join(dirname(entryPath()), '.half-written.tmp'), '{');
    expect(await readAll()).toEqual([makeEntry('a')]);
  });

  test.each([
    [
      'of a later version',
      JSON.stringify({ schemaVersion: 2, kind: 'lockkeeper-incidents' }),
      /another version/,
    ],
    ['of somebody else', JSON.stringify({ name: 'books' }), /cannot be read whole/],
    ['that is no JSON', '{', /cannot be read whole/],
  ])('a library.json %s: neither read nor written to', async (_, text, message) => {
    writeFileSync(join(folder, 'library.json'), text);
    for (const action of [
      () => readAll(),
      () => open().put([makeEntry('a')]),
      () => open().addFeedback(feedback),
    ]) {
      const failure = await failureOfPromise(action());
      expect(failure.code).toBe('library/broken');
      expect(failure.message).toMatch(message);
    }
    expect(readdirSync(folder)).toEqual(['library.json']);
  });

  test.each<[string, () => string]>([
    ['the folder above is not there', () => join(folder, 'unmounted', 'library')],
    ['the folder cannot be made', () => '/proc/lockkeeper'],
    [
      'the folder is a file',
      () => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
  ])('%s: nothing is written, with the reason', async (_, make) => {
    const failure = await failureOfPromise(open(make()).put([makeEntry('a')]));
    expect(['library/unwritable', 'library/broken']).toContain(failure.code);
  });

  test('what cannot be put in its place leaves nothing beside it', async () => {
    await open().put([makeEntry('a')]);
    rmSync(entryPath());
    mkdirSync(join(entryPath(), 'in-the-way'), { recursive: true });
    expect((await failureOfPromise(open().put([makeEntry('a')]))).code).toBe('library/unwritable');
    expect(readdirSync(dirname(entryPath()))).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('library.lock');
  });
});

describe('the lock', () => {
  test('of a process that lives: waits, says who, adds nothing', async () => {
    await open().put([makeEntry('a')]);
    writeFileSync(join(folder, 'library.lock'), `${process.pid} ${hostname()} ${Date.now()}`);
    const adding = open(folder, { lockWaitMsMax: 60 });
    for (const action of [() => adding.put([makeEntry('b')]), () => adding.addFeedback(feedback)]) {
      const failure = await failureOfPromise(action());
      expect(failure.code).toBe('library/locked');
      expect(failure.message).toContain(String(process.pid));
    }
    expect((await readAll()).map(({ id }) => id)).toEqual(['a']);
    expect(readdirSync(dirname(pathOfEntry(folder, 'b'))).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    );
  });

  test('of a process that is gone is removed', async () => {
    await open().put([makeEntry('a')]);
    writeFileSync(join(folder, 'library.lock'), `${2 ** 22 + 1} ${hostname()} ${Date.now()}`);
    await open().put([makeEntry('b')]);
    expect((await readAll()).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('feedback', () => {
  test('is kept in its order', async () => {
    expect(
      await open()
        .readFeedback()
        .catch(() => []),
    ).toEqual([]);
    const said = { ...feedback, release: { text: '인덱스 추가' }, verdict: 'relevant' as const, actor: null };
    await open().addFeedback(feedback);
    await open().addFeedback(said);
    expect(await open().readFeedback()).toEqual([feedback, said]);
  });

  test('a line that a crash cut is none, and the next one takes its place', async () => {
    await open().addFeedback(feedback);
    appendFileSync(join(folder, 'feedback.jsonl'), '{"at":"2026');
    expect(await open().readFeedback()).toEqual([feedback]);
    await open().addFeedback(feedback);
    expect(await open().readFeedback()).toEqual([feedback, feedback]);
  });

  test('a whole line without its end stays', async () => {
    await open().addFeedback(feedback);
    const path = join(folder, 'feedback.jsonl');
    truncateSync(path, statSync(path).size - 1);
    await open().addFeedback(feedback);
    expect(await open().readFeedback()).toEqual([feedback, feedback]);
  });

  test.each([
    '{}',
    'null',
    '7',
    '{"at":"x","incident":"a","verdict":"maybe","release":{"text":""},"actor":null}',
  ])('a line that is none is named: %s', async (line) => {
    await open().addFeedback(feedback);
    appendFileSync(join(folder, 'feedback.jsonl'), `${line}\n`);
    const failure = await failureOfPromise(open().readFeedback());
    expect(failure.code).toBe('library/broken');
    expect(failure.problems).toEqual(['feedback.jsonl, line 2: it is no feedback']);
  });
});

describe('many processes', () => {
  const processes = 6;
  const entriesEach = 20;

  test('add at once and lose nothing, while a reader sees only whole entries', async () => {
    const program = join(folder, 'put.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('put-entries.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);",
      },
      logLevel: 'silent',
    });
    const directory = join(folder, 'library');
    await open(directory).put([makeEntry('first')]);
    let running = processes;
    const ended = Array.from({ length: processes }, (_, index) => {
      const child = spawn(process.execPath, [program, directory, `p${index}`, String(entriesEach)], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return new Promise<number | null>((resolve) => {
        child.on('exit', (code) => {
          running -= 1;
          resolve(code);
        });
      });
    });
    let readings = 0;
    while (running > 0) {
      expect((await collect(directory)).length).toBeGreaterThan(0);
      readings += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await Promise.all(ended)).toEqual(Array(processes).fill(0));
    expect(readings).toBeGreaterThan(1);
    const ids = (await collect(directory)).map(({ id }) => id);
    expect(ids).toHaveLength(processes * entriesEach + 2);
    expect(await open(directory).readFeedback()).toHaveLength(processes * entriesEach);
    expect(readdirSync(directory).filter((name) => /lock|tmp/u.test(name))).toEqual([]);
  }, 60_000);
});
