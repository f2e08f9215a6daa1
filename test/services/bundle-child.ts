// Bundles a TypeScript file so that any Node runs it in a process of its own. Effects: writes a file.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Path of the bundle of `source`, a path in the repository, in `folder`. */
export async function bundleChild(source: string, folder: string): Promise<string> {
  const outfile = join(folder, 'child.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Packages that are CommonJS ask for it.
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
