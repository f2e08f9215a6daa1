// The container of argocd/Containerfile: its entry point runs from a folder that holds what it copies, and no more. Effects: copies dist, starts it.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'argocd/Containerfile'), 'utf8').replaceAll('\\\n', ' ');
const instructions = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^([A-Z]+) +(.+)$/.exec(line) ?? [line, 'none', line])
  .map(([, name = '', rest = '']) => ({ name, rest }));
const restsOf = (wanted: string) =>
  instructions.filter(({ name }) => name === wanted).map(({ rest }) => rest);

let folder: string | undefined;
afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test('its instructions are few, pinned to a version of Node, and end as nobody in particular', () => {
  expect(new Set(instructions.map(({ name }) => name))).toEqual(
    new Set(['ARG', 'FROM', 'RUN', 'WORKDIR', 'COPY', 'USER', 'ENV', 'ENTRYPOINT', 'CMD']),
  );
  const [argument = ''] = restsOf('ARG');
  expect(restsOf('FROM')).toEqual([`\${${argument.split('=')[0]}}`]);
  expect(argument).toMatch(/^NODE_IMAGE=node:\d+-slim$/);
  expect(text).not.toMatch(/:latest|\bADD\b|sudo|curl/);
  // What the hooks of argocd/base run as.
  const job = parse(readFileSync(join(root, 'argocd/base/gate.yaml'), 'utf8'));
  const { runAsUser, runAsGroup } = job.spec.template.spec.securityContext;
  expect(restsOf('USER')).toEqual([`${runAsUser}:${runAsGroup}`]);
  expect(text).toContain(`useradd --uid ${runAsUser} `);
  expect(text).toMatch(/install .*\bca-certificates git\b/);
});

test('its entry point runs from what it copies', async () => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-container-'));
  const [home = ''] = restsOf('WORKDIR');
  for (const line of restsOf('COPY')) {
    const words = line.split(' ');
    const target = join(folder, home, words.pop() ?? '');
    for (const source of words) {
      expect(existsSync(join(root, source))).toBe(true);
      const isFolder = !line.endsWith('./');
      mkdirSync(isFolder ? dirname(target) : target, { recursive: true });
      cpSync(join(root, source), isFolder ? target : join(target, source), { recursive: true });
    }
  }
  const [program, ...words] = JSON.parse(restsOf('ENTRYPOINT')[0] ?? '[]') as string[];
  expect(program).toBe('node');
  const args = [
    ...words.map((word) => (word.startsWith(home) ? join(folder ?? '', word) : word)),
    '--version',
  ];
  const environment = { PATH: '/usr/bin:/bin', HOME: folder };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env: environment });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(stdout.trim()).toContain(version);
});
