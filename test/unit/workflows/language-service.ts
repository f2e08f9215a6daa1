// GitHub's own language service for workflows and action.yml, and what it is told of the actions that they use. Effects: bundles, reads files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { validate } from '@actions/languageservice';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Of the commits in src/core/scaffold/pinned-actions.ts: the names that each takes behind `with:`. */
const inputsOfOthers: Readonly<Record<string, string>> = {
  'actions/attest':
    'subject-path subject-digest subject-name subject-checksums subject-version sbom-path predicate-type predicate predicate-path push-to-registry create-storage-record show-summary github-token',
  'actions/cache':
    'path key restore-keys upload-chunk-size enableCrossOsArchive fail-on-cache-miss lookup-only save-always',
  'actions/checkout':
    'repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout',
  'actions/download-artifact':
    'name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch',
  'actions/setup-node':
    'node-version node-version-file architecture check-latest registry-url scope token cache package-manager-cache cache-dependency-path mirror mirror-token',
  'actions/upload-artifact':
    'name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive',
};

type Metadata = {
  readonly name: string;
  readonly description: string;
  readonly inputs: Record<string, { readonly description: string }>;
};

function metadataOf(owner: string, name: string): Metadata | undefined {
  if (owner === 'own') return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const inputs = inputsOfOthers[`${owner}/${name}`];
  if (inputs === undefined) return undefined;
  const named = inputs.split(' ').map((input) => [input, { description: input }]);
  return { name, description: name, inputs: Object.fromEntries(named) };
}

/** It knows actions by their address alone: a copy of Lockkeeper in a folder gets one. */
const withAddresses = (text: string): string =>
  text.replace(/uses: \.\/(?:\.github\/actions\/lockkeeper|\.lockkeeper|)(?=\s)/g, 'uses: own/lockkeeper@v1');

type Document = Parameters<typeof validate>[0];
type Service = {
  readonly validate: typeof validate;
  readonly TextDocument: {
    readonly create: (uri: string, language: string, version: number, text: string) => Document;
  };
};

/** What is wrong with a file, one line a problem; its warnings count. `beside`: files that are not in the repository. */
export type Problems = (
  path: string,
  text: string,
  beside?: Readonly<Record<string, string>>,
) => Promise<readonly string[]>;

/** Its package cannot be imported as it is: it imports JSON without saying so. */
export async function loadLanguageService(): Promise<Problems> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-language-service-'));
  const outfile = join(folder, 'service.mjs');
  await build({
    stdin: {
      contents:
        "export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument';",
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);" },
  });
  const service: Service = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  let count = 0;
  return async (path, text, beside = {}) => {
    // It remembers what it found at an address.
    count += 1;
    const document = service.TextDocument.create(`file:///${count}/${path}`, 'yaml', 1, withAddresses(text));
    const found = await service.validate(document, {
      actionsMetadataProvider: { fetchActionMetadata: async ({ owner, name }) => metadataOf(owner, name) },
      // Whoever's workflow is called is ours.
      fileProvider: {
        getFileContent: async (reference) => ({
          name: reference.path,
          content: beside[reference.path] ?? readFileSync(join(root, reference.path), 'utf8'),
        }),
      },
    });
    return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
  };
}
