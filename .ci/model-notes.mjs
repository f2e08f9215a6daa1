// Lets a local model that answers from its prompts alone write notes of public repositories with the committed bundle, and
// checks by git that every claim is cited and everything is counted. Effects: listens on a local port, writes to a
// temporary folder, starts git and node.
//
// Repositories are looked for as in shared-data.mjs; a range whose repository is not there counts as skipped.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const ranges = join(root, '..', 'shared', 'data', 'ranges');
const mirrors = process.env.LOCKKEEPER_MIRROR ?? join(root, '..', '.mirror');
const scratch = mkdtempSync(join(tmpdir(), 'lockkeeper-model-notes-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

/** The fakes are TypeScript, which Node 20 does not run. Built below node_modules, so that they find packages. */
async function loadFakes() {
  const folder = join(root, 'node_modules/.cache/lockkeeper-ci', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const contents = [
    "export { startAnthropicServer } from './test/fakes/servers/anthropic/anthropic-server.ts';",
    "export { answerMessage } from './test/fakes/servers/answer-message.ts';",
    "export { citationProblems, coverageProblems } from './test/fakes/cited-note.ts';",
  ].join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile: join(folder, 'fakes.mjs'),
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(join(folder, 'fakes.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { startAnthropicServer, answerMessage, citationProblems, coverageProblems } = await loadFakes();
const service = await startAnthropicServer({ answer: answerMessage, latency: null, apiKey: 'fake-key' });

// What the machine's user has configured must not change what is written.
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:LOCKKEEPER_|GITHUB_|INPUT_|GIT_|ANTHROPIC_|JIRA_)/.test(name),
    ),
  ),
  ANTHROPIC_API_KEY: 'fake-key',
  ANTHROPIC_BASE_URL: service.url,
};

async function writeNote({ repository, base, head }, { model, language, out }) {
  const config = join(scratch, 'lockkeeper.yml');
  writeFileSync(config, 'model: { cache: off }\n');
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist', 'cli.js'),
      'note',
      ...['--repo', repository, '--base', base, '--head', head, '--config', config],
      ...['--model', model, '--language', language, '--out', out],
    ],
    { cwd: scratch, env: environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`exit ${code}: ${stderr.trim()}`);
  return JSON.parse(readFileSync(join(out, 'note.json'), 'utf8'));
}

async function check(name, release, language) {
  const startedAt = performance.now();
  const calls = service.calls.length;
  let told = '';
  const problems = [];
  try {
    const out = (model) => join(scratch, `${name}-${language}-${model}`);
    const byRules = await writeNote(release, { model: 'none', language, out: out('none') });
    const note = await writeNote(release, { model: 'anthropic', language, out: out('anthropic') });
    problems.push(...citationProblems(note, byRules, release), ...coverageProblems(note, release));
    problems.push(...service.problems.splice(0));
    const { commits, model } = note.coverage;
    if (commits.cut > 0 && commits.seen <= 100)
      problems.push(`${commits.cut} of ${commits.seen} commits cut`);
    told = `${commits.seen} commits, ${note.changes.length} changes, ${model?.chunks.seen ?? 0} sources, ${service.calls.length - calls} calls, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  } catch (error) {
    problems.push(error.message);
  }
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${problems.length === 0 ? '✔' : '✘'} ${name} (${language}): ${told}`);
  for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
}

const published = existsSync(ranges)
  ? readdirSync(ranges)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(ranges, name), 'utf8')))
      .map(({ id, repo, base_sha, head_sha }) => ({ id, repo, base: base_sha, head: head_sha }))
  : [];
const hmpps = {
  id: 'hmpps-363d0932',
  repo: 'https://github.com/ministryofjustice/hmpps-incident-reporting-api',
  base: '363d0932',
  head: '203e7cfc',
};

try {
  if (published.length === 0) {
    counts.failed += 1;
    console.log(`✘ ranges: none in ${ranges}`);
  }
  for (const { id, repo, base, head } of [...published, hmpps]) {
    const repository = join(mirrors, new URL(repo).pathname.slice(1).replace('/', '+'), 'repo');
    if (!existsSync(repository)) {
      counts.skipped += 1;
      console.log(`– ${id}: ${repo} is not in ${mirrors}`);
      continue;
    }
    for (const language of ['en', 'ko']) await check(id, { repository, base, head }, language);
  }
} finally {
  await service.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
