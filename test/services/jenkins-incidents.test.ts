// The step for Jenkins, run by Groovy over a fake of the pipeline's own steps. Effects: runs groovy, bash and node.
// Needs: groovy
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const vars = fileURLToPath(new URL('../../jenkins/vars/lockkeeperIncidents.groovy', import.meta.url));

/** The steps of a pipeline that the step uses, on the real shell. */
const pipeline = `
class Ended extends RuntimeException { Ended(String text) { super(text) } }
def told = []
def variables = new LinkedHashMap(System.getenv())
def run = { Map given ->
  def builder = new ProcessBuilder('bash', '-e', '-c', given.script as String)
  builder.environment().clear()
  builder.environment().putAll(variables)
  builder.redirectErrorStream(true)
  def process = builder.start()
  def output = process.inputStream.text
  int status = process.waitFor()
  if (given.returnStatus) return status
  if (status != 0) throw new Ended("script ended with " + status + ": " + output)
}
def binding = new Binding(
  env: new Expando() { def getProperty(String name) { variables[name] } },
  sh: run,
  error: { text -> throw new Ended(text as String) },
  unstable: { text -> told << ('unstable: ' + text) },
  writeFile: { Map given -> new File(given.file as String).write(given.text as String, given.encoding as String) },
  withEnv: { List more, Closure body ->
    def before = new LinkedHashMap(variables)
    more.each { String pair -> variables[pair.substring(0, pair.indexOf('='))] = pair.substring(pair.indexOf('=') + 1) }
    try { body() } finally { variables.clear(); variables.putAll(before) }
  }
)
def step = new GroovyShell(binding).parse(new File('step.groovy'))
def payload = new File('payload.txt')
if (payload.exists()) variables.payload = payload.getText('UTF-8')
try {
  step.call(Eval.me(new File('given.groovy').getText('UTF-8')))
} catch (Ended ended) { told << ('error: ' + ended.message) }
new File('told.txt').write(told.join('\\n'), 'UTF-8')
`;

/** Stands for the command line: notes how it was called, and ends as the test wants. */
const cli = `
import { appendFileSync, readFileSync, existsSync } from 'node:fs';
const [, , ...words] = process.argv;
const file = words[0] === 'incidents' && existsSync(words[2] ?? '') ? readFileSync(words[2], 'utf8') : null;
const { LOCKKEEPER_LIBRARY: library, LOCKKEEPER_CONFIG: config = null, payload = null } = process.env;
appendFileSync('calls.jsonl', JSON.stringify({ words, library, config, payload, file }) + '\\n');
process.exit(words[1] === 'add' ? Number(readFileSync('exit.txt', 'utf8')) : 0);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-jenkins-'));
  copyFileSync(vars, join(folder, 'step.groovy'));
  writeFileSync(join(folder, 'pipeline.groovy'), pipeline);
  writeFileSync(join(folder, 'cli.mjs'), cli);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Call = {
  readonly words: readonly string[];
  readonly library: string;
  readonly config: string | null;
  readonly payload: string | null;
  readonly file: string | null;
};

async function runStep(
  given: string,
  { payload = null as string | null, exit = 0 } = {},
): Promise<{ readonly calls: readonly Call[]; readonly told: string }> {
  writeFileSync(join(folder, 'given.groovy'), `[cli: 'cli.mjs', ${given}]`);
  writeFileSync(join(folder, 'exit.txt'), String(exit));
  if (payload !== null) writeFileSync(join(folder, 'payload.txt'), payload);
  // Debian's start script of groovy wants to be told where Java lies.
  const { stdout: java } = await promisify(execFile)('bash', ['-c', 'readlink -f "$(command -v java)"']);
  const env = { ...process.env, JAVA_HOME: java.trim().replace(/\/bin\/java$/u, '') };
  await promisify(execFile)('groovy', ['pipeline.groovy'], { cwd: folder, env });
  const path = join(folder, 'calls.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return {
    calls: lines.map((line) => JSON.parse(line) as Call),
    told: readFileSync(join(folder, 'told.txt'), 'utf8'),
  };
}

test('a payload goes into a file, whole and as it is, and out of the environment', async () => {
  const payload = JSON.stringify({
    issue: { title: '$(touch hacked) `x` "\' 결제 장애', body: 'x'.repeat(300_000) },
  });
  const { calls, told } = await runStep(`library: 'lib', payloadVariable: 'payload', config: 'lk.yml'`, {
    payload,
  });
  expect(told).toBe('');
  expect(calls).toEqual([
    {
      words: ['incidents', 'add', '.lockkeeper-payload.json', '--as', 'auto'],
      library: 'lib',
      config: 'lk.yml',
      payload: '',
      file: payload,
    },
    {
      words: ['incidents', 'build', '--out', 'lockkeeper-incidents'],
      library: 'lib',
      config: 'lk.yml',
      payload: '',
      file: null,
    },
  ]);
  expect(existsSync(join(folder, 'hacked'))).toBe(false);
  // It holds what the library leaves out.
  expect(existsSync(join(folder, '.lockkeeper-payload.json'))).toBe(false);
});

test('a JQL is one word, whatever it holds; no index when none is wanted', async () => {
  const { calls } = await runStep(`jql: 'project = "A B" AND text ~ "$(touch hacked)"', index: null`);
  expect(calls.map(({ words }) => words)).toEqual([
    ['incidents', 'add', '--jql', 'project = "A B" AND text ~ "$(touch hacked)"'],
  ]);
  expect(existsSync(join(folder, 'hacked'))).toBe(false);
});

test('what could be read is built, and the build is unstable', async () => {
  const { calls, told } = await runStep(`source: 'postmortems'`, { exit: 64 });
  expect(calls.map(({ words }) => words[1])).toEqual(['add', 'build']);
  expect(told).toMatch(/^unstable: Some reports/u);
});

test.each([
  ['another exit code', `source: 'postmortems'`, { exit: 74 }, /^error: incidents add ended with 74/u, 1],
  ['an empty payload', `payloadVariable: 'payload'`, { payload: ' ' }, /^error: .*payload is empty/u, 0],
  ['no source', `library: 'lib'`, {}, /^error: .*takes one of/u, 0],
  ['two sources', `source: 'a', jql: 'b'`, {}, /^error: .*takes one of/u, 0],
  ['an option that it does not know', `source: 'a', libary: 'b'`, {}, /^error: .*knows no libary/u, 0],
])('%s ends the build', async (_, given, how, message, count) => {
  const { calls, told } = await runStep(given, how);
  expect(told).toMatch(message);
  expect(calls).toHaveLength(count);
});
