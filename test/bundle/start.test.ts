// The bundle starts from a bare checkout on every supported Node, and quickly.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBareCheckout } from './bare-checkout.ts';
import { repositoryRoot, runtimes } from './runtimes.ts';

const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
const checkout = useBareCheckout();

describe.each(runtimes)('on $label', ({ node }) => {
  it('tells its version', () => {
    expect(checkout.run(node, ['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('tells its commands', () => {
    const { exitCode, stdout, stderr } = checkout.run(node, ['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('gate');
  });
});

/** Characters of code that are read before the first line of `file` runs. */
function staticWeight(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\b[^'"`;]*?["'](\.{1,2}\/[^"']+)["'];/gm)];
  return imports.reduce(
    (sum, [, path = '']) => sum + staticWeight(resolve(file, '..', path), seen),
    text.length,
  );
}

describe('before the first line runs', () => {
  // A limit on what is read does not depend on the machine; `npm run bench -- startup` has the time.
  it.each(['cli.js', 'action.js'])('%s reads little', (file) => {
    expect(staticWeight(join(repositoryRoot, 'dist', file))).toBeLessThan(40_000);
  });
});
