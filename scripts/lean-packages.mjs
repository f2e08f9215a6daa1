// An esbuild plugin that leaves out of packages what is never used of them. Effects: reads node_modules.
//
// Of moment-timezone (0.9 MB, most of it tables of zones) date-holidays makes two calls, which
// src/adapters/calendar/zoned-moment.ts answers from the zones that Node knows. The rules of all countries become one
// JSON text: half the bytes of the JavaScript literal, and parsed faster.
// @actions/core brings an HTTP client (0.8 MB, and most of the start-up) for OpenID tokens, which Lockkeeper never asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const substitutes = {
  'moment-timezone': "export { zonedMoment as default } from './src/adapters/calendar/zoned-moment.ts';",
  '@actions/http-client':
    "export class HttpClient { constructor() { throw new Error('The bundle has no HTTP client for @actions/core.'); } }",
  '@actions/http-client/lib/auth': 'export class BearerCredentialHandler {}',
};

export function leanPackages(root) {
  return {
    name: 'lean-packages',
    setup(build) {
      const filter = new RegExp(`^(?:${Object.keys(substitutes).join('|')})$`);
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'lean' }));
      build.onLoad({ filter: /.*/, namespace: 'lean' }, ({ path }) => ({
        contents: substitutes[path],
        resolveDir: root,
      }));
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
