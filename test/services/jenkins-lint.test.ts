// The library of Jenkins and its examples, read by npm-groovy-lint. Effects: runs java and npm-groovy-lint.
// Needs: groovy
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../bundle/runtimes.ts';
import { javaHome } from '../fakes/jenkins/run-groovy.ts';

const require = createRequire(import.meta.url);
const linter = join(dirname(require.resolve('npm-groovy-lint')), 'index.js');

const bad = `import groovy.json.JsonSlurper
import java.util.regex.Matcher

def call(Map given) {
  def unused = new JsonSlurper().parseText(given.text)
    try {
        echo given.text
    } catch (Throwable failure) {
    }
    System.exit(1)
}
`;

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the rules that a file breaks. */
const broken = new Map<string, readonly string[]>();

// One start of Java for all files; no server is left behind.
beforeAll(async () => {
  cpSync(join(repositoryRoot, 'jenkins'), join(folder, 'jenkins'), { recursive: true });
  writeFileSync(join(folder, 'bad.groovy'), bad);
  const output = join(folder, 'lint.json');
  const args = [
    ...[linter, '--noserver', '--nolintafter'],
    ...['--config', join(repositoryRoot, '.groovylintrc.json'), '--ext', 'groovy,Jenkinsfile'],
    ...['--javaoptions=-Xmx512m,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC', '--output', output, folder],
  ];
  const env = { ...process.env, JAVA_HOME: await javaHome() };
  // It ends with 1 because of the bad file.
  await promisify(execFile)(process.execPath, args, { env, cwd: folder, timeout: 280_000 }).catch(
    () => undefined,
  );
  const { files } = JSON.parse(readFileSync(output, 'utf8')) as {
    files: Record<string, { errors: { rule: string; line: number; msg: string }[] }>;
  };
  for (const [path, { errors }] of Object.entries(files))
    broken.set(
      basename(path),
      errors.map(({ rule, line, msg }) => `${rule} ${line}: ${msg}`),
    );
}, 300_000);

test('every file of the library and every example was read, and breaks no rule', () => {
  expect([...broken.keys()].toSorted()).toEqual([
    'bad.groovy',
    'gate-scripted.Jenkinsfile',
    'gate.Jenkinsfile',
    'incidents.Jenkinsfile',
    'lockkeeperEvent.groovy',
    'lockkeeperGate.groovy',
    'lockkeeperIncidents.groovy',
    'lockkeeperNote.groovy',
    'lockkeeperReview.groovy',
    'lockkeeperRun.groovy',
  ]);
  const found = [...broken].flatMap(([file, problems]) => problems.map((problem) => `${file} ${problem}`));
  expect(found.filter((problem) => !problem.startsWith('bad.groovy'))).toEqual([]);
});

test('a bad file is refused', () => {
  const rules = broken.get('bad.groovy')?.map((problem) => problem.split(' ')[0]);
  expect(rules).toEqual(
    expect.arrayContaining([
      'CatchThrowable',
      'EmptyCatchBlock',
      'Indentation',
      'VariableTypeRequired',
      'SystemExit',
      'UnusedImport',
    ]),
  );
});
