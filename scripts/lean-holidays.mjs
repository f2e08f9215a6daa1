// An esbuild plugin that bundles date-holidays at a quarter of its weight. Effects: reads node_modules.
//
// Of moment-timezone (0.9 MB, most of it tables of zones) the library uses two calls, which
// src/adapters/calendar/zoned-moment.ts gives from the zones that Node knows. The rules of all countries become one
// JSON text: half the bytes of the JavaScript literal, and parsed faster.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function leanHolidays(root) {
  return {
    name: 'lean-holidays',
    setup(build) {
      build.onResolve({ filter: /^moment-timezone$/ }, () => ({
        path: 'moment-timezone',
        namespace: 'lean',
      }));
      build.onLoad({ filter: /.*/, namespace: 'lean' }, () => ({
        contents: "export { zonedMoment as default } from './src/adapters/calendar/zoned-moment.ts';",
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
