// The import rules of the design hold, and the check fails when they do not.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkImports, listSources } from './check-imports.ts';
import { makeTree } from './scratch-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the sources', () => {
  it('import only what their folder may, and all of them were looked at', async () => {
    const { violations, seen } = await checkImports(root);
    expect(violations).toEqual([]);
    expect(seen).toEqual(listSources(root));
    expect(seen.length).toBeGreaterThan(20);
  });
});

/** A tree that keeps every rule; each case below adds one import that does not. */
const sound = {
  'src/failure.ts': 'export const failure = 1;\n',
  'src/ports.ts': "import type { Noun } from './domain/noun.ts';\nexport type Port = () => Noun;\n",
  'src/domain/noun.ts': "import '../failure.ts';\nexport type Noun = string;\n",
  'src/core/verb.ts':
    "import type { Noun } from '../domain/noun.ts';\nexport const verb = (noun: Noun) => noun;\n",
  'src/core/condense/redact-secrets.ts': 'export const redactSecrets = 1;\n',
  'src/config.ts': "import './config/load.ts';\nexport const config = 1;\n",
  'src/config/load.ts': "import 'node:fs';\nimport '../core/verb.ts';\nexport const load = 1;\n",
  'src/flows/story.ts':
    "import { verb } from '../core/verb.ts';\nimport type { Port } from '../ports.ts';\nexport const story = (port: Port) => verb(port());\n",
  'src/adapters/http.ts': "import 'node:https';\nexport const http = 1;\n",
  'src/adapters/clock/clock.ts': 'export const clock = 1;\n',
  'src/adapters/lock-file.ts': 'export const lock = 1;\n',
  'src/adapters/one/one.ts':
    "import '../http.ts';\nimport '../clock/clock.ts';\nimport '../lock-file.ts';\nimport './part.ts';\nimport '../../core/condense/redact-secrets.ts';\nimport type { Port } from '../../ports.ts';\nexport const one: Port = () => '';\n",
  'src/adapters/one/part.ts': "import 'node:fs';\nexport const part = 1;\n",
  'src/adapters/two.ts': 'export const two = 1;\n',
  'src/hosts/main.ts':
    "import 'node:process';\nimport '../flows/story.ts';\nexport const main = async () => import('../adapters/two.ts');\n",
};

describe('a sound tree', () => {
  it('has no violations', async () => {
    const { violations, seen } = await checkImports(makeTree(sound));
    expect(violations).toEqual([]);
    expect(seen).toEqual(Object.keys(sound).sort());
  });
});

describe('an import that is not allowed', () => {
  it.each([
    ['src/failure.ts', './domain/noun.ts'],
    ['src/failure.ts', 'node:util'],
    ['src/ports.ts', './core/verb.ts'],
    ['src/ports.ts', 'node:stream'],
    ['src/domain/noun.ts', '../core/verb.ts'],
    ['src/domain/noun.ts', '../ports.ts'],
    ['src/domain/noun.ts', 'node:path'],
    ['src/core/verb.ts', '../flows/story.ts'],
    ['src/core/verb.ts', '../adapters/two.ts'],
    ['src/core/verb.ts', '../ports.ts'],
    ['src/core/verb.ts', '../config/load.ts'],
    ['src/core/verb.ts', 'node:crypto'],
    ['src/core/verb.ts', 'crypto'],
    ['src/core/verb.ts', 'an-unknown-package'],
    ['src/config/load.ts', 'node:child_process'],
    ['src/config/load.ts', '../flows/story.ts'],
    ['src/config/load.ts', '../adapters/two.ts'],
    ['src/flows/story.ts', '../adapters/two.ts'],
    ['src/flows/story.ts', '../hosts/main.ts'],
    ['src/flows/story.ts', 'node:fs/promises'],
    ['src/adapters/two.ts', './one/one.ts'],
    ['src/adapters/one/one.ts', '../two.ts'],
    ['src/adapters/two.ts', '../core/verb.ts'],
    ['src/adapters/two.ts', '../flows/story.ts'],
    ['src/adapters/two.ts', '../hosts/main.ts'],
    ['src/adapters/two.ts', '../config/load.ts'],
    ['src/hosts/main.ts', '../../test/fake.ts'],
    ['src/hosts/main.ts', './missing.ts'],
  ] as const)('is found: %s → %s', async (from, to) => {
    for (const statement of [
      `import '${to}';`,
      `import type { X } from '${to}';`,
      `export const x = () => import('${to}');`,
    ]) {
      const tree = makeTree({
        ...sound,
        'test/fake.ts': 'export {};\n',
        [from]: `${statement}\n${sound[from]}`,
      });
      const { violations } = await checkImports(tree);
      expect(violations, statement).toEqual(
        expect.arrayContaining([expect.stringMatching(new RegExp(`^${from} → `))]),
      );
    }
  });

  it('is found when it closes a circle', async () => {
    const tree = makeTree({
      ...sound,
      'src/core/verb.ts': "import './again.ts';\n",
      'src/core/again.ts': "import './verb.ts';\n",
    });
    const { violations } = await checkImports(tree);
    expect(violations).toEqual(expect.arrayContaining([expect.stringContaining('(circular)')]));
  });
});
