// Opens many damaged indexes, and prints a line a case. Effects: writes folders, runs the native add-on, prints.
//
// Arguments: the folder of a whole index, a folder to damage in, the first case, how many, the folder with the add-ons.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAddon, nativePlatform } from '../../../src/adapters/hnsw/load-addon.ts';
import { createVectorGraphs } from '../../../src/adapters/hnsw/vector-graphs.ts';
import { createIndexStore } from '../../../src/adapters/incident-index/index-store.ts';
import { indexFormat } from '../../../src/hosts/index-format.ts';
import { writeDamaged } from './damage.ts';
import { tryDamaged } from './try-damaged.ts';

const [whole = '', folder = '', first = '0', count = '0', native = ''] = process.argv.slice(2);
const files = new Map(readdirSync(whole).map((name) => [name, readFileSync(join(whole, name))]));
const tools = {
  store: createIndexStore(indexFormat),
  graphs: createVectorGraphs(() => loadAddon({ platform: nativePlatform(), folders: [native] })),
};
if ((await tools.graphs.load()) === null)
  throw new Error('The add-on did not load: nothing native would be tried.');
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const { what, isSealed } = writeDamaged(files, folder, seed);
  const startedAt = performance.now();
  const { kind, detail } = await tryDamaged(folder, tools);
  const ms = Math.round(performance.now() - startedAt);
  const rssMebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ what, isSealed, kind, detail, ms, rssMebibytes })}\n`);
}
