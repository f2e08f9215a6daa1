// Runs the committed bundle on the release ranges of public repositories and compares with git and with the projects'
// own release notes. Effects: reads ../shared/data and the mirrors, writes to a temporary folder, starts git and node.
//
// Repositories are looked for in $LOCKKEEPER_MIRROR/<owner+name>/repo, else beside the checkout in ../.mirror. Where one
// is not there, the official keys are checked as subjects of a made repository, and the range counts as skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const ranges = join(root, '..', 'shared', 'data', 'ranges');
const mirrors = process.env.LOCKKEEPER_MIRROR ?? join(root, '..', '.mirror');
const scratch = mkdtempSync(join(tmpdir(), 'lockkeeper-shared-data-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

// What the machine's user has configured must not change what is measured.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:LOCKKEEPER_|GITHUB_|INPUT_|GIT_)/.test(name)),
);

function run(command, args, input) {
  const result = spawnSync(command, args, {
    cwd: scratch,
    env: environment,
    input,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${result.stderr?.trim() || result.error}`);
  return result.stdout;
}

/** The only repository of the note that `lockkeeper note` writes, and the note. */
function writeNote({ repository, base, head, name }) {
  const out = join(scratch, name);
  const options = ['--repo', repository, '--base', base, '--head', head, '--model', 'none', '--out', out];
  run(process.execPath, [cli, 'note', ...options]);
  const note = JSON.parse(readFileSync(join(out, 'note.json'), 'utf8'));
  return { note, repository: note.repositories[0] };
}

/** A check is a name, what was found, and what is wrong with it (nothing, when it holds). */
function report(name, told, problems) {
  counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${problems.length === 0 ? '✔' : '✘'} ${name}: ${told}`);
  for (const problem of problems) console.log(`    ${problem}`);
}

function check(name, examine) {
  try {
    const { told, problems } = examine();
    report(name, told, problems);
  } catch (error) {
    report(name, 'could not be examined', [error.message]);
  }
}

function mirrorOf(address) {
  const directory = join(mirrors, new URL(address).pathname.slice(1).replace('/', '+'), 'repo');
  return existsSync(directory) ? directory : null;
}

const share = (part, whole) => (whole === 0 ? 1 : part / whole);
const percent = (value) => `${(100 * value).toFixed(1)} %`;

/** Precision of what anyone gets who takes every key of the project from the subjects. */
function precisionOfSubjects(directory, range) {
  const subjects = run('git', [
    '-C',
    directory,
    'log',
    '--format=%s',
    `${range.base_sha}..${range.head_sha}`,
  ]);
  const found = [...new Set(subjects.match(/\b[A-Z][A-Z0-9_]+-[1-9][0-9]*\b/g) ?? [])];
  const ofProject = found.filter((key) => key.startsWith(`${range.project_key}-`));
  const precision = (keys) =>
    share(keys.filter((key) => range.expectedKeys.includes(key)).length, keys.length);
  return Math.max(precision(found), precision(ofProject));
}

function examineStatistics(repository, range) {
  const expected = { commits: range.commits, ...range.diff_2dot };
  return Object.entries(expected)
    .filter(([name, value]) => repository.statistics[name] !== value)
    .map(([name, value]) => `${name}: ${repository.statistics[name]}, git counts ${value}`);
}

function examineKeys(repository, range, baseline) {
  const keys = repository.issues.map((issue) => issue.key);
  const sure = repository.issues.filter((issue) => issue.confidence === 'high').map((issue) => issue.key);
  const findable = range.expectedKeys.filter((key) => !range.missingFromRange.includes(key));
  const missed = findable.filter((key) => !keys.includes(key));
  const surplus = sure.filter((key) => !range.expectedKeys.includes(key));
  const precision = share(sure.length - surplus.length, sure.length);
  const problems = [];
  if (missed.length > 0)
    problems.push(`official keys that the messages contain and the note does not: ${missed.join(', ')}`);
  if (precision < baseline)
    problems.push(`precision ${percent(precision)} is below that of subjects alone, ${percent(baseline)}`);
  if (range.id === 'zookeeper-3.9.4' && surplus.length > 2)
    problems.push(`sure and not official: ${surplus.join(', ')}`);
  const told = `${findable.length - missed.length} of ${findable.length} official keys, precision ${percent(precision)} (subjects alone ${percent(baseline)})`;
  return { told, problems };
}

/** Runs on the repository as it is and on a clone of the other kind, bare or not; both notes must tell the same. */
function examineRange(directory, range) {
  const isBare = run('git', ['-C', directory, 'rev-parse', '--is-bare-repository']).trim() === 'true';
  const clone = join(scratch, `${range.id}.clone`);
  run('git', ['clone', '--quiet', '--shared', isBare ? '--no-checkout' : '--bare', directory, clone]);
  const target = { base: range.base_sha, head: range.head_sha };
  const { repository } = writeNote({ ...target, repository: directory, name: range.id });
  const cloned = writeNote({ ...target, repository: clone, name: `${range.id}-clone` }).repository;
  const keys = examineKeys(repository, range, precisionOfSubjects(directory, range));
  const problems = [...examineStatistics(repository, range), ...keys.problems];
  for (const part of ['statistics', 'commits', 'issues', 'pullRequests', 'authors', 'takesAway']) {
    if (JSON.stringify(cloned[part]) !== JSON.stringify(repository[part]))
      problems.push(`${part} differ between a bare and another clone`);
  }
  const { commits, files, insertions, deletions } = repository.statistics;
  return { told: `${commits} commits, ${files} files +${insertions} −${deletions}; ${keys.told}`, problems };
}

/** A repository with one empty commit an official key, for when the real one is not there. */
function examineKeysAlone(range) {
  const directory = join(scratch, `${range.id}.made`);
  run('git', ['init', '--quiet', '--bare', directory]);
  const subjects = [
    'Start',
    ...range.expectedKeys.map(
      (key, index) => `${key}${[':', '', ' -'][index % 3]} Change part ${index} of it`,
    ),
  ];
  const stream = subjects.map(
    (subject, index) =>
      `commit refs/heads/main\nmark :${index + 1}\ncommitter A <a@example.com> ${1700000000 + index} +0000\ndata ${Buffer.byteLength(subject)}\n${subject}\n`,
  );
  run('git', ['-C', directory, 'fast-import', '--quiet'], `${stream.join('')}done\n`);
  const base = run('git', ['-C', directory, 'rev-list', '--max-parents=0', 'main']).trim();
  const { repository } = writeNote({ repository: directory, base, head: 'main', name: `${range.id}-made` });
  const sure = repository.issues.filter((issue) => issue.confidence === 'high').map((issue) => issue.key);
  const missed = range.expectedKeys.filter((key) => !sure.includes(key));
  return {
    told: `${sure.length} of ${range.expectedKeys.length} official keys recognised in made subjects`,
    problems: missed.length === 0 ? [] : [`not recognised: ${missed.join(', ')}`],
  };
}

function skip(name, why) {
  counts.skipped += 1;
  console.log(`– ${name}: ${why}`);
}

// Ranges in which something was done, undone and done again: told once, by the commit that did it last.
const storyRanges = [
  {
    base: '363d0932',
    head: '203e7cfc',
    original: '13f9f71a',
    undo: 'e52a43cb',
    redo: '203e7cfc',
    migrations: 5,
    irreversible: 'V1_33',
    apart: ['8ee139af'],
  },
  {
    base: 'a6a28005',
    head: '22598d7a',
    original: '299221f3',
    undo: '3761666e',
    redo: '162c9b20',
    migrations: null,
    irreversible: null,
    apart: ['e3270707'],
  },
];

function examineStory(directory, story) {
  const { note, repository } = writeNote({
    repository: directory,
    base: story.base,
    head: story.head,
    name: `${story.base}-story`,
  });
  const problems = [];
  const fateOf = (name) => repository.commits.find((commit) => commit.sha.startsWith(name))?.fate ?? 'told';
  for (const [name, fate] of [
    [story.original, 'reverted'],
    [story.undo, 'revert'],
    [story.redo, 'told'],
    ...story.apart.map((other) => [other, 'told']),
  ]) {
    if (fateOf(name) !== fate) problems.push(`${name} is ${fateOf(name)}, not ${fate}`);
  }
  const tellers = note.changes.filter((change) =>
    [story.original, story.undo, story.redo].some((name) => change.refs.includes(`c:${name}`)),
  );
  if (
    tellers.length !== 1 ||
    ![story.original, story.undo, story.redo].every((name) => tellers[0].refs.includes(`c:${name}`))
  )
    problems.push(`told in ${tellers.length} changes, not in one that cites all three commits`);
  if (story.apart.some((name) => tellers.some((change) => change.refs.includes(`c:${name}`))))
    problems.push('the change that tells it also cites commits that have nothing to do with it');
  const migrations = note.workTypes.find((hit) => hit.type === 'database-migration')?.files ?? 0;
  if (story.migrations !== null && migrations !== story.migrations)
    problems.push(`${migrations} migrations, not ${story.migrations}`);
  if (
    story.irreversible !== null &&
    !note.rollback.caveats.some((caveat) => caveat.text.includes(story.irreversible))
  )
    problems.push(`no caveat about ${story.irreversible}`);
  return {
    told: `${story.original} → ${story.undo} → ${story.redo} told once; ${migrations} migration files`,
    problems,
  };
}

try {
  const files = existsSync(ranges)
    ? readdirSync(ranges)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  if (files.length === 0) report('ranges', `none in ${ranges}`, ['nothing was checked']);
  for (const file of files) {
    const range = JSON.parse(readFileSync(join(ranges, file), 'utf8'));
    const directory = mirrorOf(range.repo);
    if (directory !== null) {
      check(range.id, () => examineRange(directory, range));
      continue;
    }
    skip(range.id, `${range.repo} is not in ${mirrors}: statistics, recall and precision were not measured`);
    check(`${range.id}, keys alone`, () => examineKeysAlone(range));
  }
  const hmpps = 'https://github.com/ministryofjustice/hmpps-incident-reporting-api';
  const directory = mirrorOf(hmpps);
  for (const story of storyRanges) {
    const name = `hmpps ${story.base}..${story.head}`;
    if (directory === null) skip(name, `${hmpps} is not in ${mirrors}`);
    else check(name, () => examineStory(directory, story));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
