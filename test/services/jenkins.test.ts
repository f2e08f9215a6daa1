// The library of Jenkins on Jenkins' own dialect of Groovy, over a fake of its steps and a real shell. Effects: runs groovy, sh and node.
// Needs: groovy
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { credentialTable } from '../../src/hosts/credentials.ts';
import { exits } from '../../src/hosts/exit.ts';
import { optionsOf } from '../../src/hosts/options.ts';
import { repositoryRoot } from '../bundle/runtimes.ts';
import {
  type GroovyRun,
  type PipelineCase,
  type PipelineEnd,
  runPipelines,
  vars,
} from '../fakes/jenkins/run-groovy.ts';
import { makeRepository, removeScratchFolders, runGit } from '../fakes/scratch-repository.ts';

/** Stands for the command line: notes how it was called, writes its files, and ends as the case wants. */
const cli = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const words = process.argv.slice(2);
const out = words.find((word) => word.startsWith('--out='))?.slice(6);
const source = words.find((word) => word.startsWith('--source='))?.slice(9);
const { STUB_EXIT = '0', STUB_DECISION = 'pass' } = process.env;
const stale = out === undefined ? [] : ['note.md', 'junit.xml', 'other.txt'].filter((file) => existsSync(out + '/' + file));
const file = source !== undefined && existsSync(source) ? readFileSync(source, 'utf8') : null;
appendFileSync('calls.jsonl', JSON.stringify({ words, stale, file, environment: process.env, execArgv: process.execArgv }) + '\\n');
console.log('아침 배포를 검토합니다');
if (process.env.STUB_SLEEP) await new Promise((resolve) => setTimeout(resolve, 60_000));
if (out !== undefined && STUB_DECISION !== 'none') {
  mkdirSync(out, { recursive: true });
  const decision = { decision: STUB_DECISION, reasonCode: 'rule-failed', grade: 'danger', reason: '규칙 2개가 실패했습니다\\n(Freeze).' };
  writeFileSync(out + '/decision.json', JSON.stringify(decision));
  writeFileSync(out + '/note.md', '# 배포 노트');
  writeFileSync(out + '/junit.xml', '<testsuite><testcase><failure/></testcase></testsuite>');
}
process.exit(words[0] === 'incidents' && words[1] === 'build' ? 0 : Number(STUB_EXIT));
`;

/** Options with what a parameter, a branch or a title may hold. */
const hostile = {
  window: '$(touch hacked)',
  emergency: '`touch hacked`',
  approver: "'; touch hacked; '",
  base: '"; touch hacked; "',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Jenkins replaces in values.
  head: '${GITHUB_TOKEN} $PATH $$',
  environment: '--config=/etc/passwd',
  at: 'a\nb\r\nc\\d\\\\',
  passCommand: "echo '결제 서비스 🚀 é'",
  blockCommand: '* ? [a-z] ~ %PATH% & | < >',
  ledger: ' spaces  at both ends ',
};

const root = mkdtempSync(join(tmpdir(), 'lockkeeper jenkins-'));
const stub = join(root, 'the 도구', 'cli.mjs');
const gate = (
  name: string,
  options: Readonly<Record<string, unknown>> = {},
  more: Partial<PipelineCase> = {},
): PipelineCase => ({ name, step: 'lockkeeperGate', options: { cli: stub, ...options }, ...more });
const ending = (code: number, decision = 'none') => ({
  environment: { STUB_EXIT: String(code), STUB_DECISION: decision },
});

const commits = [
  {
    files: [
      ['lockkeeper.yml', 'time-zone: Asia/Seoul\nstandard: { rules: { window: { holidays: false } } }\n'],
    ],
  },
  { message: 'feat: 결제 화면 (#3)', files: [['README.md', '결제\n']] },
] as const;
const repository = makeRepository(commits);
const unruled = makeRepository(
  commits.map(({ files: [[, text]], ...commit }) => ({ ...commit, files: [['a', text]] })),
);
/** The program itself, in a build that knows the commit of the one before. */
const real = (name: string, options: Readonly<Record<string, unknown>>) => ({
  name,
  step: 'lockkeeperGate',
  environment: { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7' },
  options: {
    ...{
      cli: join(repositoryRoot, 'dist/cli.js'),
      repo: repository,
      language: 'ko',
      at: '2026-03-31T10:00+09:00',
    },
    ...{
      operators: ['mina', '준'],
      window: '2026-03-31T10:00/PT30M',
      previousCommit: runGit(repository, ['rev-parse', 'HEAD^']),
    },
    ...options,
  },
});
const example = (name: string, file: string, more: Partial<PipelineCase>): PipelineCase => ({
  name,
  // Jenkins loads the library before it reads on.
  pipeline: readFileSync(join(repositoryRoot, 'jenkins/examples', file), 'utf8').replace(
    /^@Library.*$/mu,
    '',
  ),
  ...more,
  environment: { LOCKKEEPER_CLI: stub, ...more.environment },
  files: { 'deploy.sh': '#!/bin/sh\necho deployed >deployed.txt\n', ...more.files },
});
const reports = (
  name: string,
  options: Readonly<Record<string, unknown>>,
  more: Partial<PipelineCase> = {},
) =>
  ({
    name,
    step: 'lockkeeperIncidents',
    options: { cli: stub, library: 'lib', ...options },
    ...more,
  }) as const;

const payload = JSON.stringify({
  issue: { title: '$(touch hacked) `x` "\' 결제 장애', body: 'x'.repeat(300_000) },
});
const secrets = {
  'gh app': { user: '42', secret: 'ghs_secret1' },
  account: { user: 'mina@example.com', secret: 'jira-secret2' },
  key: { secret: 'sk-secret3' },
};

const cases: readonly PipelineCase[] = [
  gate('pass', {
    environment: 'production',
    operators: ['mina', '준'],
    deadline: 60,
    offline: true,
    dryRun: false,
  }),
  gate('gstrings', { operators: ['mina', 'jun'], base: 'v1', onBlock: 'fail' }, { gstrings: true }),
  gate('warn', { failOn: 'warn' }, ending(20, 'warn')),
  gate('block', {}, ending(21, 'block')),
  gate('block, unstable', { onBlock: 'unstable' }, ending(21, 'block')),
  ...[64, 69, 70, 74, 77, 1, 137].map((code) => gate(`exit ${code}`, {}, ending(code))),
  ...[129, 130, 143].map((code) => gate(`exit ${code}`, { onBlock: 'unstable' }, ending(code))),
  gate('exit 22', { passCommand: './deploy.sh --now' }, ending(22, 'warn')),
  gate('no decision', {}, ending(0)),
  gate('another decision', {}, ending(0, 'block')),
  gate('dry run', { dryRun: true }, { ...ending(21), files: { 'lockkeeper-out/note.md': 'earlier' } }),
  gate('aborted', {}, { abort: true, environment: { STUB_SLEEP: 'yes' } }),
  gate('hostile', hostile, { environment: { GITHUB_TOKEN: 'in the clear' } }),
  gate('folder with spaces', { out: './the release/pay 1/' }),
  gate(
    'earlier files',
    {},
    {
      files: {
        'lockkeeper-out/note.md': 'old',
        'lockkeeper-out/junit.xml': 'old',
        'lockkeeper-out/other.txt': 'mine',
      },
    },
  ),
  gate('earlier files and no node', {}, { path: '/nowhere', files: { 'lockkeeper-out/note.md': 'old' } }),
  gate('no command line', { cli: 'nowhere/cli.js' }, { files: { 'lockkeeper-out/note.md': 'old' } }),
  {
    name: 'variables',
    step: 'lockkeeperGate',
    environment: { LOCKKEEPER_CLI: stub, LOCKKEEPER_OUT: 'reports' },
  },
  {
    name: 'copy of init',
    step: 'lockkeeperGate',
    files: {
      '.github/actions/lockkeeper/dist/cli.js': cli,
      '.github/actions/lockkeeper/dist/package.json': '{"type": "module"}',
    },
  },
  gate('folder of the environment', {}, { environment: { LOCKKEEPER_OUT: '/srv/out' } }),
  gate(
    'credentials',
    {
      credentials: {
        githubApp: 'gh app',
        jira: 'account',
        anthropic: 'key',
        git: 'account',
        PAY_WEBHOOK_SECRET: 'key',
      },
    },
    { credentials: secrets },
  ),
  gate(
    'missing credentials',
    { credentials: { github: 'gone' } },
    { credentials: secrets, files: { 'lockkeeper-out/note.md': 'old' } },
  ),
  gate('credentials of another kind', { credentials: { github: 'account' } }, { credentials: secrets }),
  gate('archiving fails', {}, { ...ending(21, 'block'), archiving: 'fails' }),
  gate('aborted while archiving', {}, { archiving: 'interrupted' }),
  gate('junit fails', {}, { junit: 'fails' }),
  gate('no junit', { failOn: 'warn' }, { ...ending(21, 'block'), junit: 'missing' }),
  gate('nothing kept', { archive: false, junit: false }),
  gate('previous commit', { previousCommit: 'ab'.repeat(20) }),
  gate('windows', {}, { windows: true }),
  ...(
    [
      ['unknown option', { enviroment: 'production' }, {}],
      ['option far from any', { 'colour\nscheme': 'red' }, {}],
      ['unknown secret', { credentials: { git_hub: 'x' } }, {}],
      ['secret without id', { credentials: { github: ' ' } }, {}],
      ['secrets as text', { credentials: 'github' }, {}],
      ['onBlock', { onBlock: 'ignore' }, {}],
      ['text for a switch', { archive: 'false' }, {}],
      ['map', { base: { a: 1 } }, {}],
      ['comma in a list', { operators: ['mina,jun'] }, {}],
      ['NUL', { base: 'a\u0000b' }, {}],
      ['previousCommit', { previousCommit: '$(id)' }, {}],
      ...['/srv/out', '../out', 'a/../..', '.', './', 'a,b', '**', 'a\\b', 'a\nb'].map(
        (out) => [`out ${JSON.stringify(out)}`, { out }, {}] as const,
      ),
    ] as const
  ).map(([name, options, more]) => gate(`wrong: ${name}`, options, more)),
  { name: 'note', step: 'lockkeeperNote', options: { cli: stub, language: 'ko' } },
  { name: 'note, failed', step: 'lockkeeperNote', options: { cli: stub }, ...ending(74) },
  { name: 'note, wrong', step: 'lockkeeperNote', options: { cli: stub, failOn: 'warn' } },
  {
    name: 'review',
    step: 'lockkeeperReview',
    options: { cli: stub, note: 'lockkeeper-out/note.md', approvedBy: ['mina'] },
    files: { 'lockkeeper-out/note.md': 'edited', 'lockkeeper-out/junit.xml': 'old' },
    ...ending(21, 'block'),
  },
  {
    name: 'event',
    step: 'lockkeeperEvent',
    options: { cli: stub, kind: 'deploy-succeeded' },
    environment: { STUB_DECISION: 'none' },
  },
  {
    name: 'event, failed',
    step: 'lockkeeperEvent',
    options: { cli: stub, kind: 'deploy-succeeded' },
    ...ending(77),
  },
  reports(
    'payload',
    { payloadVariable: 'payload', config: 'lk.yml' },
    { environment: { payload, STUB_DECISION: 'none' } },
  ),
  reports('jql', { jql: 'project = "A B" AND text ~ "$(touch hacked)"', index: null }),
  reports('some unread', { source: 'postmortems', offline: true }, ending(64)),
  reports('unwritable', { source: 'postmortems' }, ending(74)),
  reports('empty payload', { payloadVariable: 'payload' }, { environment: { payload: ' ' } }),
  reports('payload is no name', { payloadVariable: '$payload' }),
  reports('no source', {}),
  reports('two sources', { source: 'a', jql: 'b' }),
  reports('unknown', { source: 'a', libary: 'b' }),
  real('real pass', {}),
  real('real warn', { repo: unruled, base: 'HEAD^', previousCommit: null, failOn: 'warn' }),
  real('real block', { operators: ['mina'] }),
  example('gate.Jenkinsfile', 'gate.Jenkinsfile', {}),
  example('gate.Jenkinsfile, blocked', 'gate.Jenkinsfile', ending(21, 'block')),
  example('gate.Jenkinsfile, warned', 'gate.Jenkinsfile', ending(20, 'warn')),
  example('gate.Jenkinsfile, pull request', 'gate.Jenkinsfile', { environment: { CHANGE_ID: '7' } }),
  example('gate.Jenkinsfile, deploy failed', 'gate.Jenkinsfile', {
    files: { 'deploy.sh': '#!/bin/sh\nexit 3\n' },
  }),
  ...[ending(0, 'pass'), ending(20, 'warn')].map((how) =>
    example(`gate-scripted.Jenkinsfile, ${how.environment.STUB_EXIT}`, 'gate-scripted.Jenkinsfile', {
      ...how,
      previousCommit: 'cd'.repeat(20),
      credentials: {
        'github-app': secrets['gh app'],
        'jira-account': secrets.account,
        'anthropic-key': secrets.key,
        'git-account': secrets.account,
      },
    }),
  ),
  example('incidents.Jenkinsfile', 'incidents.Jenkinsfile', {
    environment: { payload: '{"a": 1}', STUB_DECISION: 'none' },
    credentials: { 'incidents-git': secrets.account },
    files: { 'incidents/a.json': '{}' },
  }),
];

/** What must not pass, and what is said of it. */
const bad: readonly (readonly [text: string, says: RegExp])[] = [
  ['def call() { def found = (text =~ /a/) }', /matches by an operator/u],
  ['def call() { [1].each { echo it } }', /gives a closure to each/u],
  ['def call() { for (name in [1]) { echo name } }', /holds an iterator/u],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Groovy's own.
  ['def call(Map o) { sh script: "gate ${o.base}" }', /script that is put together/u],
  ["def call(Map o) { sh script: 'gate ' + o.base }", /script that is put together/u],
  ["def call(Map o) { sh 'gate' }", /script that is put together/u],
  ['def call() { new groovy.json.JsonSlurper().parseText("1") }', /names the class JsonSlurper/u],
  ['def call() { new File("x").text }', /names the class File/u],
  ['def call() { System.getenv("X") }', /names the class System/u],
  ['@com.cloudbees.groovy.cps.NonCPS\ndef pure() { echo "x" }', /@NonCPS pure calls echo/u],
  ['def call() { jsonOf("x") }', /calls jsonOf, which is neither/u],
  ['def call(String n) { "$n"() }', /name is computed/u],
];

let run: GroovyRun;
beforeAll(async () => {
  mkdirSync(join(stub, '..'), { recursive: true });
  writeFileSync(stub, cli);
  const losing = 'def call() { Object names = [a: 1].keySet(); String text = "saved" }';
  run = await runPipelines({ root, cases, bad: bad.map(([text]) => text), losing });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  removeScratchFolders();
});

function endOf(name: string): PipelineEnd {
  const end = run.ends.get(name);
  if (end === undefined) throw new RangeError(`no case ${name}`);
  return end;
}

type Call = {
  readonly words: readonly string[];
  /** Files of an earlier run that it saw. */
  readonly stale: readonly string[];
  readonly file: string | null;
  readonly environment: Readonly<Record<string, string>>;
  readonly execArgv: readonly string[];
};

function callsOf(name: string): readonly Call[] {
  const path = join(endOf(name).workspace, 'calls.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines.map((line) => JSON.parse(line));
}

const wordsOf = (name: string) => callsOf(name)[0]?.words;
const kept = ['decision.json', 'junit.xml', 'note.md'];
const reason = '규칙 2개가 실패했습니다 (Freeze).';

describe('how a gate ends', () => {
  test('a pass leaves the build as it is, and gives the decision', () => {
    expect(endOf('pass')).toMatchObject({
      result: 'SUCCESS',
      error: null,
      returned: {
        ...{
          decision: 'pass',
          reasonCode: 'rule-failed',
          grade: 'danger',
          reason,
          exitCode: 0,
          mayDeploy: true,
        },
        ...{ notePath: 'lockkeeper-out/note.md', reportPath: 'lockkeeper-out/report.html' },
      },
      told: ['junit'],
      archived: kept,
      console: '아침 배포를 검토합니다\n',
    });
    expect(wordsOf('pass')?.toSorted()).toEqual([
      ...['--deadline=60', '--environment=production', '--offline', '--operators=mina,준'],
      ...['--out=lockkeeper-out', 'gate'],
    ]);
    expect(wordsOf('gstrings')).toContain('--operators=mina,jun');
  });

  test('a warning that counts makes it unstable and may not be deployed', () => {
    const { result, returned, told } = endOf('warn');
    expect({ result, told }).toEqual({
      result: 'UNSTABLE',
      told: ['junit', `unstable: lockkeeperGate: ${reason}`],
    });
    expect(returned).toMatchObject({ decision: 'warn', exitCode: 20, mayDeploy: false });
  });

  test('a block fails it with the reason, or makes it unstable', () => {
    const where = "What to do instead is in lockkeeper-out/report.html of this build's artifacts.";
    expect(endOf('block')).toMatchObject({
      ...{ result: 'FAILURE', returned: null, archived: kept },
      error: `lockkeeperGate: ${reason} ${where}`,
    });
    expect(endOf('block, unstable')).toMatchObject({
      ...{ result: 'UNSTABLE', error: null },
      returned: { decision: 'block', mayDeploy: false },
    });
  });

  test.each<[number, RegExp]>([
    [64, /what to put right/u],
    [69, /missing or failed/u],
    [70, /a bug in Lockkeeper/u],
    [74, /could not be read or written/u],
    [77, /credentials were refused/u],
    [1, /no exit code of Lockkeeper/u],
    [137, /killed/u],
  ])('exit code %i is a failure, in one sentence', (code, sentence) => {
    const { result, error, returned } = endOf(`exit ${code}`);
    expect({ result, returned }).toEqual({ result: 'FAILURE', returned: null });
    expect(error).toMatch(new RegExp(`^lockkeeperGate: gate ended with ${code}: [^\\n]+\\.$`, 'u'));
    expect(error).toMatch(sentence);
  });

  test('every exit code of the program is told', () => {
    const told = Object.values(exits).map(({ code }) => code);
    expect(told.filter((code) => ![0, 20, 21].includes(code) && !run.ends.has(`exit ${code}`))).toEqual([]);
  });

  test('the command of passCommand that failed is a failure with its files', () => {
    expect(endOf('exit 22')).toMatchObject({ result: 'FAILURE', archived: kept });
    expect(endOf('exit 22').error).toContain('the release may go, and the command of passCommand failed');
    expect(wordsOf('exit 22')).toContain('--on-pass=./deploy.sh --now');
  });

  test.each(['exit 129', 'exit 130', 'exit 143', 'aborted', 'aborted while archiving'])(
    '%s: the build stays aborted',
    (name) => {
      expect(endOf(name)).toMatchObject({ result: 'ABORTED', returned: null });
      expect(endOf(name).told.filter((text) => text.startsWith('unstable'))).toEqual([]);
    },
  );

  test('an exit code is not trusted without its decision', () => {
    expect(endOf('no decision')).toMatchObject({ result: 'FAILURE', returned: null });
    expect(endOf('no decision').error).toContain('ended with 0 and left no lockkeeper-out/decision.json');
    expect(endOf('another decision').error).toContain(
      'ended with 0, and lockkeeper-out/decision.json says "block"',
    );
  });
});

describe('what a build keeps', () => {
  test('archive and JUnit that fail are told, and hide no decision', () => {
    expect(endOf('archiving fails')).toMatchObject({
      ...{ result: 'FAILURE', error: `lockkeeperGate: ${reason}` },
      told: [
        'echo: lockkeeperGate: the files in lockkeeper-out could not be archived: No space left on device',
        'junit',
      ],
    });
    expect(endOf('junit fails')).toMatchObject({ result: 'SUCCESS', returned: { decision: 'pass' } });
    expect(endOf('no junit').error).toContain(reason);
    expect(endOf('no junit').told.join()).toContain('no plugin JUnit');
    expect(endOf('nothing kept')).toMatchObject({ result: 'SUCCESS', told: [], archived: [] });
  });

  test('nothing of an earlier build', () => {
    expect(callsOf('earlier files')[0]?.stale).toEqual(['other.txt']);
    for (const name of ['earlier files and no node', 'no command line', 'missing credentials'])
      expect(endOf(name)).toMatchObject({ result: 'FAILURE', archived: [] });
    expect(endOf('earlier files and no node').error).toContain('needs Node 20 or newer');
    expect(endOf('no command line').error).toContain('give its place with cli');
    expect(endOf('copy of init')).toMatchObject({ result: 'SUCCESS', archived: kept });
    // The note under review is no leftover.
    expect(callsOf('review')[0]?.stale).toEqual(['note.md']);
  });

  test('nothing of a dry run, which removes nothing either', () => {
    expect(endOf('dry run')).toMatchObject({ result: 'FAILURE', told: [], archived: [] });
    expect(callsOf('dry run')[0]?.stale).toEqual(['note.md']);
  });

  test('in the folder that it was told, by option or variable', () => {
    expect(endOf('folder with spaces')).toMatchObject({
      archived: kept,
      returned: { notePath: './the release/pay 1/note.md' },
    });
    expect(endOf('variables')).toMatchObject({
      archived: kept,
      returned: { reportPath: 'reports/report.html' },
    });
    expect(endOf('folder of the environment').error).toContain('below the workspace');
  });
});

describe('what is given', () => {
  test('arrives as it is, and nothing of it is run or replaced', () => {
    const { window, emergency, approver, base, head, environment, at, passCommand, blockCommand, ledger } =
      hostile;
    expect(wordsOf('hostile')?.toSorted()).toEqual(
      [
        ...[
          'gate',
          '--out=lockkeeper-out',
          `--window=${window}`,
          `--emergency=${emergency}`,
          `--base=${base}`,
        ],
        ...[`--approver=${approver}`, `--head=${head}`, `--environment=${environment}`, `--at=${at}`],
        ...[`--on-pass=${passCommand}`, `--on-block=${blockCommand}`, `--ledger=${ledger}`],
      ].toSorted(),
    );
    expect(readdirSync(endOf('hostile').workspace).toSorted()).toEqual(['calls.jsonl', 'lockkeeper-out']);
  });

  test('no variable of a step reaches the program, or outlives it', () => {
    for (const [name, { leftOver, unsaved }] of run.ends) {
      expect(unsaved, name).toEqual([]);
      expect(
        leftOver.filter((variable) => variable.startsWith('LK_')),
        name,
      ).toEqual([]);
    }
    const [call] = callsOf('variables');
    expect(call?.execArgv).toEqual([]);
    expect(Object.keys(call?.environment ?? {})).not.toContain('LOCKKEEPER_CLI');
    expect(Object.keys(call?.environment ?? {})).not.toContain('LK_CALL');
  });

  test('credentials become variables for the program alone, and are masked', () => {
    expect(callsOf('credentials')[0]?.environment).toMatchObject({
      ...{ GITHUB_TOKEN: 'ghs_secret1', JIRA_USER: 'mina@example.com', JIRA_TOKEN: 'jira-secret2' },
      ...{ ANTHROPIC_API_KEY: 'sk-secret3', PAY_WEBHOOK_SECRET: 'sk-secret3', GIT_PASSWORD: 'jira-secret2' },
    });
    expect(endOf('credentials').leftOver).toEqual([]);
  });

  test('credentials that are missing or of another kind end the build before anything runs', () => {
    for (const name of ['missing credentials', 'credentials of another kind']) {
      expect(endOf(name)).toMatchObject({ result: 'FAILURE', returned: null });
      expect(callsOf(name)).toEqual([]);
    }
    expect(endOf('missing credentials').error).toBe("Could not find credentials entry with ID 'gone'");
  });

  test('every secret of the program has a name', () => {
    const text = readFileSync(join(vars, 'lockkeeperRun.groovy'), 'utf8');
    const variables = Object.values(credentialTable).map(({ variables: [first] }) => first);
    expect(variables.filter((variable) => !text.includes(`'${variable}'`))).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['unknown option', /no option "enviroment"; did you mean environment\? It takes repo, /u],
    ['option far from any', /no option "colour scheme"\. It takes /u],
    ['unknown secret', /no "git_hub"; did you mean github\?/u],
    ['secret without id', /credentials\.github takes the id/u],
    ['secrets as text', /credentials takes a map/u],
    ['onBlock', /onBlock takes 'fail' or 'unstable', not "ignore"/u],
    ['text for a switch', /archive takes true or false/u],
    ['map', /base takes text/u],
    ['comma in a list', /without commas; "mina,jun" is none/u],
    ['NUL', /NUL/u],
    ['previousCommit', /GIT_PREVIOUS_SUCCESSFUL_COMMIT, not "\$\(id\)"/u],
  ])('%s is told before anything runs', (name, message) => {
    const { result, error } = endOf(`wrong: ${name}`);
    expect(result).toBe('FAILURE');
    expect(error).toMatch(message);
    expect(callsOf(`wrong: ${name}`)).toEqual([]);
  });

  test('a folder is below the workspace, and one that can be archived', () => {
    const wrong = [...run.ends].filter(([name]) => name.startsWith('wrong: out '));
    expect(wrong).toHaveLength(9);
    for (const [name, { error }] of wrong)
      expect(error, name).toContain('out takes a folder below the workspace');
  });

  test('an agent with Windows is told', () => {
    expect(endOf('windows').error).toContain('this one has Windows');
  });

  /** Options of the program that a step has no use for; and its names for those that mean something else in Jenkins. */
  const left = ['help', 'format'];
  const renamed: Readonly<Record<string, string>> = { 'on-pass': 'passCommand', 'on-block': 'blockCommand' };
  test.each([
    ['gate', 'lockkeeperGate', left],
    ['note', 'lockkeeperNote', left],
    ['review', 'lockkeeperReview', left],
    ['event', 'lockkeeperEvent', [...left, 'out']],
    ['incidents add', 'lockkeeperIncidents', [...left, 'out', 'dry-run']],
  ] as const)('%s: %s takes every option', (command, step, without) => {
    const text = readFileSync(join(vars, `${step}.groovy`), 'utf8');
    const listed = [...(/options: \[([^\]]*)\]/u.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(
      ([, name]) => name,
    );
    const camel = (name: string) => name.replace(/-./gu, (part) => part.slice(1).toUpperCase());
    const expected = optionsOf(command)
      .filter(({ name }) => !without.some((other) => other === name))
      .map(({ name }) => renamed[name] ?? camel(name));
    expect(listed.toSorted()).toEqual(expected.toSorted());
    // Jenkins shows this text; it names every option.
    const help = readFileSync(join(vars, `${step}.txt`), 'utf8');
    expect(listed.filter((name) => !new RegExp(`^  ${name} +\\S`, 'mu').test(help))).toEqual([]);
  });
});

describe('the other steps', () => {
  test('note gives its path', () => {
    expect(endOf('note')).toMatchObject({
      result: 'SUCCESS',
      returned: { notePath: 'lockkeeper-out/note.md' },
    });
    expect(wordsOf('note')).toEqual(['note', '--language=ko', '--out=lockkeeper-out']);
    expect(endOf('note, failed')).toMatchObject({ result: 'FAILURE' });
    expect(endOf('note, wrong').error).toContain('lockkeeperNote: there is no option "failOn"');
  });

  test('review decides like a gate', () => {
    expect(endOf('review')).toMatchObject({ result: 'FAILURE', archived: kept });
    expect(wordsOf('review')).toContain('--note=lockkeeper-out/note.md');
  });

  test('event keeps nothing, and fails like the others', () => {
    expect(endOf('event')).toMatchObject({ result: 'SUCCESS', returned: null, told: [], archived: [] });
    expect(wordsOf('event')).toEqual(['event', '--kind=deploy-succeeded']);
    expect(endOf('event, failed').error).toContain('event ended with 77: credentials were refused');
  });

  test('incidents: a payload goes into a file, whole and as it is, and out of the environment', () => {
    const calls = callsOf('payload');
    expect(calls.map(({ words }) => words)).toEqual([
      ['incidents', 'add', '--library=lib', '--config=lk.yml', '--source=.lockkeeper-payload.json'],
      ['incidents', 'build', '--out=lockkeeper-incidents', '--library=lib', '--config=lk.yml'],
    ]);
    expect(calls[0]?.file).toBe(payload);
    expect(calls.flatMap(({ environment }) => environment['payload'] ?? [])).toEqual([]);
    // It holds what the library leaves out.
    expect(readdirSync(endOf('payload').workspace)).toEqual(['calls.jsonl']);
  });

  test('incidents: a JQL is one word; no index when none is wanted; what could be read is built', () => {
    expect(callsOf('jql').map(({ words }) => words)).toEqual([
      ['incidents', 'add', '--library=lib', '--jql=project = "A B" AND text ~ "$(touch hacked)"'],
    ]);
    expect(callsOf('some unread').map(({ words }) => words[1])).toEqual(['add', 'build']);
    expect(endOf('some unread').result).toBe('UNSTABLE');
  });

  test.each([
    ['unwritable', /incidents add ended with 74/u],
    ['empty payload', /payload is empty/u],
    ['payload is no name', /without the dollar sign/u],
    ['no source', /takes one of/u],
    ['two sources', /takes one of/u],
    ['unknown', /no option "libary"; did you mean library\?/u],
  ])('incidents: %s ends the build', (name, message) => {
    expect(endOf(name)).toMatchObject({ result: 'FAILURE' });
    expect(endOf(name).error).toMatch(message);
  });
});

test('the program itself: pass, warn and block in a build, with a Korean note', () => {
  const pass = endOf('real pass');
  expect(pass).toMatchObject({ result: 'SUCCESS', returned: { decision: 'pass', grade: 'stable' } });
  expect(pass.archived).toEqual(
    expect.arrayContaining(['decision.json', 'junit.xml', 'note.md', 'report.html']),
  );
  expect(readFileSync(join(pass.workspace, 'lockkeeper-out/note.md'), 'utf8')).toContain(
    '마지막으로 성공한 빌드 기준',
  );
  expect(pass.console).toContain('통과');
  expect(endOf('real warn')).toMatchObject({
    result: 'UNSTABLE',
    returned: { decision: 'warn', mayDeploy: false },
  });
  expect(endOf('real block')).toMatchObject({ result: 'FAILURE' });
  expect(endOf('real block').error).toMatch(/^lockkeeperGate: 차단: .*운영자/u);
});

describe('the examples', () => {
  const stepsOf = (name: string) => callsOf(name).map(({ words }) => words.slice(0, 2).join(' '));
  const isDeployed = (name: string) => existsSync(join(endOf(name).workspace, 'deployed.txt'));

  test('deploy what passes, and record it', () => {
    const name = 'gate.Jenkinsfile';
    expect(endOf(name)).toMatchObject({ result: 'SUCCESS', error: null });
    expect(stepsOf(name)).toEqual([
      'gate --environment=production',
      'event --kind=deploy-started',
      'event --kind=deploy-succeeded',
    ]);
    expect(callsOf(name)[0]?.environment['LOCKKEEPER_LEDGER']).toBe('/srv/lockkeeper/payments');
    expect(isDeployed(name)).toBe(true);
    expect(stepsOf('gate.Jenkinsfile, deploy failed').at(-1)).toBe('event --kind=deploy-failed');
    expect(endOf('gate.Jenkinsfile, deploy failed').result).toBe('FAILURE');
  });

  test.each(['blocked', 'warned', 'pull request'])('deploy nothing that is %s', (how) => {
    expect(stepsOf(`gate.Jenkinsfile, ${how}`)).toHaveLength(1);
    expect(isDeployed(`gate.Jenkinsfile, ${how}`)).toBe(false);
  });

  test('are what the README shows', () => {
    const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
    const section = readme.slice(readme.indexOf('\n## Jenkins\n'));
    const shown = /```groovy\n([\s\S]*?)```/u.exec(section)?.[1];
    const lines = readFileSync(join(repositoryRoot, 'jenkins/examples/gate.Jenkinsfile'), 'utf8').split('\n');
    expect(shown).toBe(lines.filter((line) => !line.trim().startsWith('//')).join('\n'));
  });

  test('as a script hand on the commit of the last build', () => {
    const name = 'gate-scripted.Jenkinsfile, 0';
    expect(endOf(name)).toMatchObject({ result: 'SUCCESS', error: null });
    expect(callsOf(name)[0]?.environment['GIT_PREVIOUS_SUCCESSFUL_COMMIT']).toBe('cd'.repeat(20));
    expect([isDeployed(name), isDeployed('gate-scripted.Jenkinsfile, 20')]).toEqual([true, false]);
  });

  test('add the incident of a webhook', () => {
    expect(stepsOf('incidents.Jenkinsfile')).toEqual(['incidents add', 'incidents build']);
  });
});

describe('what Jenkins asks of a library', () => {
  test('nothing that it refuses, rewrites wrongly or cannot save', () => {
    expect(run.problems).toEqual([]);
    expect(run.lost).toEqual([]);
  });

  test.each(bad)('%s is refused', (text, says) => {
    const { problems = [] } = run.refused.find((found) => found.text === text) ?? {};
    expect(problems.join('\n')).toMatch(says);
  });

  test('a variable that cannot be saved is found', () => {
    expect(run.held.join('\n')).toMatch(/^call\.names holds .*KeySet$/u);
  });
});
