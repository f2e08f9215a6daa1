// Fills a library with real outages, builds its index and asks it labelled queries, all by the committed bundle.
// Effects: reads ../shared/data/incidents, writes to a temporary folder, starts node.
//
// A query counts as answered when one of its outages is among the first five. The limits are those that an index
// without any service has to reach; `npm run bench -- incidents` tells more, and cross-validates what was fitted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const data = join(root, '..', 'shared', 'data', 'incidents');
const scratch = mkdtempSync(join(tmpdir(), 'lockkeeper-incidents-'));
const limits = { 'en-en': 0.72, 'ko-en': 0.85, 'ko-ko': 0.85 };
const counts = { passed: 0, failed: 0 };

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:LOCKKEEPER_|GITHUB_|INPUT_)/.test(name)),
);

function lockkeeper(...args) {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd: scratch,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (result.status !== 0)
    throw new Error(`lockkeeper ${args.join(' ')}: ${result.stderr.trim() || result.error}`);
  return result.stdout;
}

function report(name, told, isRight) {
  counts[isRight ? 'passed' : 'failed'] += 1;
  console.log(`${isRight ? '✔' : '✘'} ${name}: ${told}`);
}

const jsonLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

try {
  const outages = jsonLines(readFileSync(join(data, 'outages.jsonl'), 'utf8'));
  const queries = jsonLines(readFileSync(join(data, 'queries-dev.jsonl'), 'utf8'));
  lockkeeper('incidents', 'add', join(data, 'outages.jsonl'), '--library', 'library');
  const again = JSON.parse(
    lockkeeper('incidents', 'add', join(data, 'outages.jsonl'), '--library', 'library', '--format', 'json'),
  );
  report('added twice', `${again.unchanged} unchanged`, again.unchanged === outages.length);
  lockkeeper('incidents', 'build', '--library', 'library', '--out', 'index');
  lockkeeper('incidents', 'build', '--library', 'library', '--out', 'other');
  const manifests = ['index', 'other'].map((name) =>
    readFileSync(join(scratch, name, 'manifest.json'), 'utf8'),
  );
  report('built twice', 'the same bytes', manifests[0] === manifests[1]);
  lockkeeper('incidents', 'verify', 'index');
  const asked = ['--index', 'index', '--queries', join(data, 'queries-dev.jsonl'), '--top', '5'];
  const answers = new Map(
    jsonLines(lockkeeper('incidents', 'search', ...asked, '--format', 'json')).map(({ query, results }) => [
      query,
      results.map(({ id }) => id),
    ]),
  );
  for (const [track, limit] of Object.entries(limits)) {
    const ofTrack = queries.filter((query) => query.track === track);
    const answered = ofTrack.filter(({ id, relevant }) =>
      answers.get(id)?.some((found) => relevant.includes(found)),
    );
    const share = ofTrack.length === 0 ? 0 : answered.length / ofTrack.length;
    report(
      `queries ${track}`,
      `recall@5 ${share.toFixed(2)} of ${ofTrack.length}, limit ${limit}`,
      share >= limit,
    );
  }
} catch (error) {
  report('incidents', error.message, false);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
