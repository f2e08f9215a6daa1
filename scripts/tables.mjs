// Writes the tables of README.md and action.yml from the sources. Effects: writes both files.
//
//   node scripts/tables.mjs          writes what is out of date
//   node scripts/tables.mjs --check  writes nothing; exit 1 and the names when something is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/render-tables.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const [bundled] = outputFiles;
const { fillTables, renderActionMetadata } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.contents).toString('base64')}`
);

const isCheck = process.argv.includes('--check');
const texts = {
  'README.md': fillTables(readFileSync(`${root}README.md`, 'utf8')),
  'action.yml': renderActionMetadata(),
};
let stale = 0;
for (const [file, text] of Object.entries(texts)) {
  let current;
  try {
    current = readFileSync(root + file, 'utf8');
  } catch {
    // Not there yet: it is written.
  }
  if (current === text) continue;
  stale += 1;
  if (isCheck) console.error(`out of date: ${file}`);
  else writeFileSync(root + file, text);
  if (!isCheck) console.log(`wrote ${file}`);
}
if (isCheck && stale > 0) {
  console.error('Run `node scripts/tables.mjs` and commit the result.');
  process.exit(1);
}
