// The linter's own rules for this house fire: a config that is ignored would say that all is well.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeTree } from './scratch-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Lints a tree of files under the project's config; `path: rule`, each rule that is broken. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const tree = makeTree({
    ...files,
    'package.json': '{ "dependencies": { "yaml": "2.0.0" }, "devDependencies": { "esbuild": "1.0.0" } }\n',
    '.gitignore': 'node_modules/\n',
  });
  cpSync(join(root, 'biome.jsonc'), join(tree, 'biome.jsonc'));
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: tree, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const found = diagnostics.map(
    ({ category, location }) => `${location.path}: ${category.replace(/^lint\/\w+\//, '')}`,
  );
  return [...new Set(found)].sort();
}

const globals = ['Buffer', 'Date', 'console', 'crypto', 'fetch', 'performance', 'process', 'setTimeout'];

const usesOfGlobals = (folder: string) =>
  Object.fromEntries(
    globals.map((name) => [`${folder}/uses-${name.toLowerCase()}.ts`, `export const thing = ${name};\n`]),
  );

describe('the clock, the environment, the network and chance', () => {
  it.each(['src/core', 'src/domain'])('are out of bounds in %s', (folder) => {
    const files = usesOfGlobals(folder);
    expect(lint(files)).toEqual(
      Object.keys(files)
        .map((path) => `${path}: noRestrictedGlobals`)
        .sort(),
    );
  });

  it('are allowed in adapters', () => {
    expect(lint(usesOfGlobals('src/adapters'))).toEqual([]);
  });
});

describe('what breaks a rule of the house', () => {
  const cases: readonly (readonly [rule: string, text: string])[] = [
    ['noExcessiveLinesPerFunction', `export function thing() {\n${'  JSON.stringify(1);\n'.repeat(61)}}\n`],
    ['noFloatingPromises', 'async function act() {}\nexport function thing() {\n  act();\n}\n'],
    ['noConsole', "console.log('thing');\n"],
    ['noExplicitAny', 'export const thing: any = 1;\n'],
    ['noDefaultExport', 'export default 1;\n'],
    ['noBarrelFile', "export { other } from './other.ts';\n"],
    ['noReExportAll', "export * from './other.ts';\n"],
    ['useImportExtensions', "import { other } from './other';\n\nexport const thing = other;\n"],
    ['noUndeclaredDependencies', "import unknown from 'unknown';\n\nexport const thing = unknown;\n"],
    ['noUndeclaredDependencies', "import esbuild from 'esbuild';\n\nexport const thing = esbuild;\n"],
    ['useThrowOnlyError', "export function thing() {\n  throw 'no';\n}\n"],
    ['noUnusedVariables', 'const thing = 1;\n'],
  ];

  it('is found', () => {
    const files = Object.fromEntries(cases.map(([, text], index) => [`src/adapters/case-${index}.ts`, text]));
    const found = lint({ ...files, 'src/adapters/other.ts': 'export const other = 1;\n' });
    expect(found).toEqual(
      expect.arrayContaining(cases.map(([rule], index) => `src/adapters/case-${index}.ts: ${rule}`)),
    );
  });

  it('is found in the name of a file', () => {
    expect(lint({ 'src/adapters/someThing.ts': 'export const thing = 1;\n' })).toEqual([
      'src/adapters/someThing.ts: useFilenamingConvention',
    ]);
  });
});
