// The runner of the service tests never passes over a suite or a missing program.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeTree } from './scratch-tree.ts';

const runner = fileURLToPath(new URL('../../scripts/test-services.mjs', import.meta.url));

/** Runs the runner over a tree, with no program in sight. */
function run(files: Readonly<Record<string, string>>, ...options: string[]) {
  const root = makeTree({ 'package.json': '{}', ...files });
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, '--root', root, ...options], {
    encoding: 'utf8',
    env: { PATH: join(root, 'bin') },
  });
  return { status, text: stdout + stderr };
}

const suite = (needs: string) => `// A suite.\n// Needs: ${needs}\n`;

describe('the runner of the service tests', () => {
  it('says when there are no suites', () => {
    expect(run({})).toEqual({ status: 0, text: 'no service suites\n' });
  });

  it('fails when a program is missing, and says who needs it and how to install it', () => {
    const { status, text } = run({ 'test/services/jenkins.test.ts': suite('groovy') });
    expect(status).toBe(1);
    expect(text).toContain('missing: groovy (needed by jenkins.test.ts)');
    expect(text).toMatch(/apt-get install .*groovy/);
  });

  it('lists the packages of all suites once', () => {
    const files = {
      'test/services/a.test.ts': suite('prometheus, promtool'),
      'test/services/b.test.ts': suite('groovy'),
      'test/services/c.test.ts': suite('nothing'),
    };
    expect(run(files, '--packages')).toEqual({ status: 0, text: 'groovy\nprometheus\n' });
  });

  it('installs the fonts that a browser needs to show Korean', () => {
    const { text } = run({ 'test/services/page.test.ts': suite('chromium') }, '--packages');
    expect(text).toBe('chromium\nfonts-noto-cjk\n');
  });

  it.each([
    ['does not say what it needs', '// A suite.\n', 'does not say'],
    ['needs a program that no package brings', suite('no-such-program'), 'has no package'],
  ])('fails when a suite %s', (_, text, message) => {
    expect(run({ 'test/services/a.test.ts': text })).toMatchObject({
      status: 1,
      text: expect.stringContaining(message),
    });
  });
});
