// What is loaded from a config file, and what is refused. Effects: writes to a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import { loadConfig } from '../../../src/config.ts';
import type { FailureCode } from '../../../src/failure.ts';
import { failureOfPromise as failureOf } from '../../fakes/failure-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-config-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const load = (given: string | null = null, directory = folder) =>
  loadConfig({ given, directory, workingDirectory: folder, overlay: {}, overlayOrigins: new Map() });

/** The problems of a config with this text. */
async function problemsOf(text: string | Uint8Array): Promise<readonly string[]> {
  write('lockkeeper.yml', text);
  const failure = await failureOf(load());
  expect(failure.code).toBe<FailureCode>('config/invalid');
  expect(failure.hint).not.toBe('');
  return failure.problems;
}

describe('finding the file', () => {
  it('is all defaults without one', async () => {
    const loaded = await load();
    expect(loaded.file).toBeNull();
    expect(loaded.settings).toEqual(defaultSettings);
    expect(loaded.originOf(['standard', 'rules', 'window', 'level'])).toEqual({ kind: 'default' });
  });

  it.each(['lockkeeper.yml', 'lockkeeper.yaml', '.lockkeeper.yml', '.github/lockkeeper.yml'])(
    'finds %s from a folder below the root',
    async (name) => {
      write(name, 'environment: staging\n');
      mkdirSync(join(folder, 'src/deep'), { recursive: true });
      const { settings } = await load(null, join(folder, 'src/deep'));
      expect(settings.environment).toBe('staging');
    },
  );

  it('refuses to choose between two', async () => {
    write('lockkeeper.yml', 'environment: a\n');
    write('.github/lockkeeper.yml', 'environment: b\n');
    const failure = await failureOf(load());
    expect(failure.code).toBe('config/invalid');
    expect(failure.message).toContain('lockkeeper.yml and .github/lockkeeper.yml');
  });

  it('does not look into a bare repository, and reads the file that is given', async () => {
    const bare = join(folder, 'bare.git');
    execFileSync('git', ['init', '-q', '--bare', bare]);
    writeFileSync(join(bare, 'lockkeeper.yml'), 'environment: inside\n');
    expect((await load(null, bare)).file).toBeNull();
    const given = write('elsewhere.yml', 'environment: given\n');
    expect((await load(given, bare)).settings.environment).toBe('given');
  });

  it.each<[string, () => string, FailureCode]>([
    ['a missing file', () => join(folder, 'none.yml'), 'config/not-found'],
    ['a folder', () => folder, 'config/unreadable'],
    ['a device', () => '/dev/null', 'config/unreadable'],
    ['257 KiB', () => write('large.yml', '#'.repeat(257 * 1024)), 'config/too-large'],
    ['1 MB of nesting', () => write('nested.yml', '['.repeat(1_000_000)), 'config/too-large'],
  ])('refuses %s', async (_, path, code) => {
    const failure = await failureOf(load(path()));
    expect(failure.code).toBe(code);
    expect(failure.hint).not.toBe('');
  });

  it('does not wait for a pipe in the place of the file', async () => {
    const path = join(folder, 'pipe.yml');
    execFileSync('mkfifo', [path]);
    expect((await failureOf(load(path))).code).toBe('config/unreadable');
  });

  it('reads a file of exactly 256 KiB', async () => {
    const text = 'environment: staging\n';
    write('lockkeeper.yml', `${text}${'#'.repeat(256 * 1024 - text.length)}`);
    expect((await load()).settings.environment).toBe('staging');
  });
});

describe('text', () => {
  it('reads a byte-order mark, CRLF, comments and aliases', async () => {
    const text =
      '\uFEFF# ours\r\noperators: &us [mina, jun]\r\nstandard:\r\n  rules:\r\n    operators: { allowed: *us }\r\n';
    write('lockkeeper.yml', text);
    const { settings } = await load();
    expect(settings.operators).toEqual(['mina', 'jun']);
    expect(settings.standard.rules.operators.allowed).toEqual(['mina', 'jun']);
  });

  const deep = 200_000;
  it.each([
    ['nothing', '', 'the file is empty'],
    ['only comments', '# later\n', 'the file is empty'],
    ['a list', '- a\n', 'the top must be keys with values, not a list'],
    ['a word', 'hello\n', 'the top must be keys with values, not a single value'],
    ['two documents', 'language: en\n---\nlanguage: ko\n', 'more than one document'],
    ['an open bracket', 'operators: [a\n', 'not YAML'],
    ['a tab', 'issues:\n\turl: x\n', 'not YAML'],
    ['an unknown tag', 'language: !!js/function x\n', 'not YAML'],
    ['lists in lists', '['.repeat(deep), 'nested more than'],
    ['mappings in mappings', '{a: '.repeat(deep / 4), 'nested more than'],
    ['lists on one line', '- '.repeat(deep / 2), 'nested more than'],
    ['keys of keys', '? '.repeat(deep / 2), 'nested more than'],
    ['many aliases', `a: &a 1\nb: [${'*a,'.repeat(1000)}]\n`, 'aliases'],
    ['an alias bomb', bomb(), 'aliases'],
    ['an alias to itself', 'a: &a [*a]\n', 'contains itself'],
    ['an unknown alias', 'a: *b\n', 'there is no &b'],
  ])('refuses %s quickly', async (_, text, expected) => {
    const start = performance.now();
    const problems = await problemsOf(text);
    expect(problems.join('\n')).toContain(expected);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['Latin-1', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00])],
  ])('refuses %s', async (_, bytes) => {
    write('lockkeeper.yml', bytes);
    const failure = await failureOf(load());
    expect(failure.code).toBe('config/invalid');
    expect(failure.message).toContain('UTF-8');
  });
});

function bomb(): string {
  const rows = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [at, name] of [...'bcdefgh'].entries()) {
    const before = 'abcdefgh'[at];
    rows.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  }
  return `${rows.join('\n')}\n`;
}

describe('mistakes', () => {
  it.each([
    ['langage: en\n', 'langage (1:1): unknown key "langage"; did you mean "language"?'],
    ['timeZone: UTC\n', 'timeZone (1:1): unknown key "timeZone"; did you mean "time-zone"?'],
    ['language: kr\n', 'language (1:11): "kr" is not one of en, ko; did you mean "ko"?'],
    ['language:\n', 'language (1:10): must be one of en, ko, not nothing'],
    ['operators: mina\n', 'operators (1:12): must be a list, not "mina"'],
    ['operators: []\n', 'operators (1:12): must have at least one entry'],
    ['operators: [mina, ""]\n', 'operators[1] (1:19): must not be empty'],
    ['operators: [mina, "  "]\n', 'operators[1] (1:19): must not be blank'],
    ['operators: [mina, ~]\n', 'operators[1] (1:19): must be text, not nothing'],
    ['time-zone: Asia/Soul\n', 'time-zone (1:12): unknown time zone "Asia/Soul"; did you mean "Asia/Seoul"?'],
    ['time-zone: "+09:00"\n', 'unknown time zone "+09:00"'],
    ['language: en\nlanguage: ko\n', 'language (2:1): the key is there twice'],
    ['1: x\n', 'a key must be text (1:1)'],
    ['? [a]\n: x\n', 'a key must be text'],
    ['__proto__: {a: 1}\n', 'unknown key "__proto__"'],
    ['constructor: {a: 1}\n', 'unknown key "constructor"'],
    ['ledger: ../ledger\n', 'ledger (1:9): "../ledger" must be file: and a folder'],
    ['issues: { url: "javascript:{key}" }\n', 'is not an http or https address'],
    ['issues: { url: "https://jira.example/browse" }\n', 'must contain {key}'],
    [
      'model: { region: "evil.example/" }\n',
      'model.region (1:18): "evil.example/" must be lower-case letters',
    ],
    ['model: { project: "../x" }\n', '"../x" must be the id of a project'],
    ['model: { cache: "here" }\n', '"here" must be off, or file: and a folder'],
    ['jira: { url: "ftp://jira" }\n', 'jira.url (1:14): "ftp://jira" is not an http or https address'],
    ['jira: { url: "https://" }\n', 'jira.url (1:14): "https://" is not an http or https address'],
    ['jira: { url: "https://me:hunter2@jira" }\n', 'jira.url (1:14): must hold no credentials'],
    [
      'github: { api-url: "https://" }\n',
      'github.api-url (1:20): "https://" is not an http or https address',
    ],
    ['model: { base-url: "http://me@proxy" }\n', 'model.base-url (1:20): must hold no credentials'],
    ['modules: [{name: a}, {name: a}]\n', 'modules[1].name (1:29): two modules have the name "a"'],
    [
      'people: { teams: { sre: [a] } }\nstandard: { rules: { reviewers: { required: { high: { teams: [ser] } } } } }\n',
      'standard.rules.reviewers.required.high.teams[0] (2:63): there is no "ser" under people.teams',
    ],
    [
      'standard: { overrides: [{ rules: { reviewers: { required: { low: { roles: [boss] } } } } }] }\n',
      'there is no "boss" under people.roles',
    ],
    [
      'standard: { rules: { certificates: { min-days: 40, warn-days: 30 } } }\n',
      'standard.rules.certificates.warn-days (1:63): 30 must not be less than min-days (40)',
    ],
    [
      'calendar: { sources: [{ name: a, file: a.ics }, { name: a, file: b.ics }] }\n',
      'calendar.sources[1].name (1:57): two calendars have the name "a"',
    ],
    ['calendar: { sources: [{ name: a }] }\n', 'calendar.sources[0] (1:23)'],
    [
      'calendar: { work: [{ title: a, from: 2026-05-02, to: 2026-05-01 }] }\n',
      'calendar.work[0].to (1:54): must be after from',
    ],
    ['calendar: { region: "11" }\n', 'calendar.region (1:13): a region needs a country'],
    ['"a\\u001b[31m": 1\n', 'unknown key "a\\u{1b}[31m"'],
  ])('%j', async (text, expected) => {
    expect((await problemsOf(text)).join('\n')).toContain(expected);
  });

  const modules = (...entries: readonly string[]) =>
    `modules:\n${entries.map((entry) => `  - { name: ${entry} }\n`).join('')}`;

  it.each([
    [
      modules('web, after: [apii]', 'api'),
      'modules[0].after[0] (2:26): there is no module "apii"; did you mean "api"?',
    ],
    [modules('web, after: [web]', 'api'), 'modules[0].after[0] (2:26): a module cannot come after itself'],
    [
      modules('web, after: [api]', 'api, after: [db, web]', 'db'),
      'modules[1].after[1] (3:30): the order goes in a circle: api after web after api',
    ],
    [
      modules('a, after: [b]', 'b, after: [c]', 'c, after: [a]'),
      'modules[2].after[0] (4:24): the order goes in a circle: c after a after b after c',
    ],
    [
      modules('a, clone: "https://ci:hunter2@host/x"'),
      'modules[0].clone (2:23): must hold no password; give it in the environment variable LOCKKEEPER_CLONE_TOKEN',
    ],
  ])('%j', async (text, expected) => {
    const problems = await problemsOf(text);
    expect(problems).toEqual([expected]);
  });

  it('takes modules in any order, and users in addresses', async () => {
    const clone = 'after: [b, c], clone: "ssh://git@host:22/a"';
    write('lockkeeper.yml', modules(`a, ${clone}`, 'b, after: [c], clone: "git@host:b:c@d"', 'c'));
    const { settings } = await load();
    expect(settings.modules.map(({ after }) => after)).toEqual([['b', 'c'], ['c'], []]);
  });

  it.each([
    ['windoww: {}', 'standard.rules.windoww (3:5): unknown rule "windoww"; did you mean "window"?'],
    ['checklists: { done: [before] }', 'unknown key "done"'],
    ['window: { level: blok }', '"blok" is not one of block, warn, off; did you mean "block"?'],
    ['window: { hours: { from: "9:00", to: "17:00" } }', '"9:00" must be a time of day like 09:30'],
    ['window: { hours: { from: "17:00", to: "09:00" } }', 'from (17:00) must be before to (09:00)'],
    ['window: { hours: { from: "09:00", to: "09:00" } }', 'from (09:00) must be before to (09:00)'],
    ['operators: { allowed: [] }', 'standard.rules.operators.allowed (3:27): must have at least one entry'],
    ['operators: { min: 0 }', 'standard.rules.operators.min (3:23): must be at least 1'],
    ['operators: { min: 1.5 }', 'must be a whole number, not 1.5'],
    ['freeze: off', 'standard.rules.freeze (3:13): must be keys with values, not "off"'],
  ])('rule %j', async (rule, expected) => {
    expect((await problemsOf(`standard:\n  rules:\n    ${rule}\n`)).join('\n')).toContain(expected);
  });

  it.each([
    ['2026-13-01', '2026-12-31', '"2026-13-01" is not a date or time'],
    ['2026-02-30', '2026-03-31', '"2026-02-30" is not a date or time'],
    ['2026-12-24', 'tomorrow--', '"tomorrow--" is not a date or time'],
    ['2026-12-24', '2026-12-23', 'must be after from'],
    ['2026-12-24T10:00+09:00', '2026-12-24T01:00', 'must be after from'],
  ])('freeze from %s to %s', async (from, to, expected) => {
    const text = `calendar:\n  freezes: [{name: x, from: ${from}, to: ${to}}]\n`;
    expect((await problemsOf(text)).join('\n')).toContain(expected);
  });

  it('takes a freeze of one day', async () => {
    write('lockkeeper.yml', 'calendar:\n  freezes: [{name: x, from: 2026-12-24, to: 2026-12-24}]\n');
    expect((await load()).settings.calendar.freezes).toHaveLength(1);
  });

  it.each([
    [
      'rule: opertors, owner: a',
      'waivers[0].rule (1:19): there is no rule "opertors" to waive; did you mean "operators"?',
    ],
    [
      'rule: operators, owner: a, approver: a',
      'waivers[0].approver (1:50): must be somebody else than the owner',
    ],
    ['rule: operators', 'waivers[0] (1:11): "owner" is missing'],
  ])('waiver %s', async (waiver, expected) => {
    const text = `waivers: [{ ${waiver}, reason: r, expires: 2026-12-31 }]\n`;
    expect((await problemsOf(text)).join('\n')).toContain(expected);
  });

  it('refuses a day that is none', async () => {
    const text = 'waivers: [{ rule: range, owner: a, reason: r, expires: 2026-02-30 }]\n';
    expect(await problemsOf(text)).toEqual([
      'waivers[0].expires (1:56): "2026-02-30" is not a date like 2026-03-31',
    ]);
  });

  const rule = (id: string) => `{ id: ${id}, assert: "true", message: m, why: w, instead: i }`;
  it('refuses an own rule with the id of a built-in one, and two with one id', async () => {
    const problems = await problemsOf(
      `standard: { custom: [${[rule('window'), rule('own'), rule('own')].join(', ')}] }\n`,
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('"window" is the id of a built-in rule');
    expect(problems[1]).toContain('two rules have the id "own"');
  });

  it('knows own rules in waivers', async () => {
    write(
      'lockkeeper.yml',
      `standard: { custom: [${rule('own')}] }\nwaivers: [{ rule: own, owner: a, reason: r, expires: 2026-12-31 }]\n`,
    );
    expect((await load()).settings.waivers).toHaveLength(1);
  });

  it('lists all problems at once, in the order of the file', async () => {
    const problems = await problemsOf(
      'time-zone: Mars\nlangage: en\nstandard:\n  rules:\n    operator: {}\nfail-on: never\n',
    );
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'time-zone',
      'langage',
      'standard.rules.operator',
      'fail-on',
    ]);
  });
});

describe('layers', () => {
  const text = [
    'environment: staging',
    'ledger: file:records',
    'note: { templates: templates }',
    'modules: [{ name: api, repository: ../api }]',
    'standard:',
    '  rules:',
    '    window: { tail-minutes: 90 }',
    '    checklists: { required: { ci: [ci] } }',
    '  overrides:',
    '    - environments: [production]',
    '      rules: { operators: { min: 3 } }',
  ].join('\n');

  it('puts the file over the defaults, option by option', async () => {
    write('config/lockkeeper.yml', text);
    const { settings } = await load(join(folder, 'config/lockkeeper.yml'));
    const { rules } = settings.standard;
    expect(rules.window).toEqual({ ...defaultSettings.standard.rules.window, tailMinutes: 90 });
    expect(rules.checklists.required).toEqual({
      ...defaultSettings.standard.rules.checklists.required,
      ci: ['ci'],
    });
    expect(settings.standard.overrides[0]?.rules).toEqual({ operators: { min: 3 } });
  });

  it('reads paths from the folder of the file', async () => {
    write('config/lockkeeper.yml', text);
    const { settings } = await load(join(folder, 'config/lockkeeper.yml'));
    expect(settings.ledger).toBe(join(folder, 'config/records'));
    expect(settings.note.templates).toBe(join(folder, 'config/templates'));
    expect(settings.modules[0]?.repository).toBe(join(folder, 'api'));
  });

  it('puts flags and variables over the file and says where each value came from', async () => {
    write('lockkeeper.yml', text);
    const flag = { kind: 'flag', name: 'environment' } as const;
    const { settings, originOf } = await loadConfig({
      given: null,
      directory: folder,
      workingDirectory: folder,
      overlay: { environment: 'production' },
      overlayOrigins: new Map([['environment', flag]]),
    });
    expect(settings.environment).toBe('production');
    expect(originOf(['environment'])).toEqual(flag);
    expect(originOf(['standard', 'rules', 'window', 'tail-minutes'])).toEqual({
      kind: 'file',
      path: 'lockkeeper.yml',
      line: 7,
    });
    expect(originOf(['standard', 'rules', 'window', 'level'])).toEqual({ kind: 'default' });
  });
});
