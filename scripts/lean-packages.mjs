// An esbuild plugin that leaves out of packages what is never used of them. Effects: reads node_modules.
//
// Of moment-timezone (0.9 MB, most of it tables of zones) date-holidays makes two calls, which
// src/adapters/calendar/zoned-moment.ts answers from the zones that Node knows. The rules of all countries become one
// JSON text: half the bytes of the JavaScript literal, and parsed faster.
// @actions/core brings an HTTP client (0.8 MB, and most of the start-up) for OpenID tokens, which Lockkeeper never asks for.
// The client of artifacts has that HTTP client, without undici for proxies that it does not use. Of the client only the upload
// is there, and it tells nothing: it writes what a service answered, and signed addresses, to stdout as they are. Azure's
// storage brings a checksum compiled to WebAssembly that nothing asks for.
// @actions/github brings undici (0.9 MB) for proxies; every call goes through our own fetch, which knows them. jira.js
// brings the messages of zod in fifty languages, which nobody is shown.
// The rules of secretlint bring node-forge (0.5 MB) to open key stores, and look at texts alone here.
// Of Anthropic's SDK (1.2 MB) messages are created and counted, without streams, tools and agents; its siblings for Bedrock
// and Vertex bring every resource along.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const substitutes = {
  'moment-timezone': "export { zonedMoment as default } from './src/adapters/calendar/zoned-moment.ts';",
  // @actions/github asks it for agents when it is loaded, and does without.
  '@actions/http-client':
    "export class HttpClient { getAgent() {} getAgentDispatcher() {} getJson() { throw new Error('The bundle has no HTTP client.'); } }",
  '@actions/http-client/lib/auth': 'export class BearerCredentialHandler {}',
  undici:
    "export const fetch = globalThis.fetch; export class ProxyAgent { constructor() { throw new Error('The bundle of @actions/github has no proxy agent.'); } }",
  '@actions/core':
    'const silent = () => {}; export { silent as debug, silent as error, silent as info, silent as setSecret, silent as warning };',
  '@anthropic-ai/sdk/resources/index':
    "export { Messages } from '@anthropic-ai/sdk/resources/messages/messages'; export class Beta { messages = {}; }",
};

const isOfArtifacts = (importer) => /[\\/]@actions[\\/]artifact[\\/]/.test(importer);

/** Of these the client of artifacts wants the real one, or the only substitute. */
const byImporter = {
  '@actions/core': isOfArtifacts,
  '@actions/http-client': (importer) => !isOfArtifacts(importer),
  '@actions/http-client/lib/auth': (importer) => !isOfArtifacts(importer),
  undici: (importer) => /[\\/]@actions[\\/](?:github|http-client)[\\/]/.test(importer),
};

/** Modules of the client of artifacts that ask GitHub's API, and what is left of them. */
const artifactModules = {
  'delete/delete-artifact.js': ['deleteArtifactPublic', 'deleteArtifactInternal'],
  'download/download-artifact.js': ['downloadArtifactPublic', 'downloadArtifactInternal'],
  'find/get-artifact.js': ['getArtifactPublic', 'getArtifactInternal'],
  'find/list-artifacts.js': ['listArtifactsPublic', 'listArtifactsInternal'],
};

/** Modules of Anthropic's SDK that import half of it, by their path there. */
const sdkModules = {
  // Subclasses of errors, one for each code of every resource.
  'core/error-classes.mjs': 'export const ERROR_CODE_CLASSES = new Map();',
  'lib/MessageStream.mjs':
    "export class MessageStream { constructor() { throw new Error('The bundle has no streams of messages.'); } }",
  'tools/agent-toolset/node.mjs': 'export {};',
};

export function leanPackages(root) {
  return {
    name: 'lean-packages',
    setup(build) {
      const filter = new RegExp(`^(?:${Object.keys(substitutes).join('|')})$`);
      build.onResolve({ filter }, ({ path, importer }) =>
        (byImporter[path]?.(importer) ?? true) ? { path, namespace: 'lean' } : undefined,
      );
      build.onLoad({ filter: /[\\/]@actions[\\/]artifact[\\/]lib[\\/]internal[\\/].*\.js$/ }, ({ path }) => {
        const name = path.replaceAll('\\', '/').split('/lib/internal/').at(-1);
        if (!Object.hasOwn(artifactModules, name)) return undefined;
        const lines = artifactModules[name].map(
          (exported) =>
            `export function ${exported}() { throw new Error('The bundle only uploads artifacts.'); }`,
        );
        return { contents: lines.join('\n') };
      });
      build.onLoad({ filter: /node_modules[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
        contents: "export { default as en } from './en.js';",
        resolveDir: join(path, '..'),
      }));
      build.onLoad(
        { filter: /secretlint-rule-preset-recommend[\\/]module[\\/]index-[^\\/]+\.js$/ },
        ({ path }) =>
          readFileSync(path, 'utf8').includes('export { index as i };')
            ? { contents: 'export const i = {};' }
            : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
        contents: substitutes[path],
        resolveDir: root,
      }));
      build.onLoad({ filter: /[\\/]@azure[\\/]storage-common[\\/].*[\\/]crc64\.js$/ }, () => ({
        contents: "export default () => { throw new Error('The bundle computes no CRC-64.'); };",
      }));
      // Google's HTTP client imports it dynamically and takes a named export, which a bundle of CommonJS does not have.
      build.onResolve({ filter: /^https-proxy-agent$/ }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path, namespace: 'named' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'named' }, () => ({
        contents: "export { HttpsProxyAgent } from 'https-proxy-agent';",
        resolveDir: root,
      }));
      build.onLoad({ filter: /node_modules[\\/]@anthropic-ai[\\/]sdk[\\/].*\.mjs$/ }, ({ path }) => {
        const name = path.replaceAll('\\', '/').split('/@anthropic-ai/sdk/').at(-1);
        return Object.hasOwn(sdkModules, name) ? { contents: sdkModules[name] } : undefined;
      });
      build.onLoad({ filter: /node_modules[\\/]date-holidays[\\/]src[\\/]data\.js$/ }, () => {
        const rules = JSON.parse(
          readFileSync(join(root, 'node_modules/date-holidays/data/holidays.json'), 'utf8'),
        );
        return {
          contents: `export const data = JSON.parse(${JSON.stringify(JSON.stringify(rules))});\n`,
          loader: 'js',
        };
      });
    },
  };
}
