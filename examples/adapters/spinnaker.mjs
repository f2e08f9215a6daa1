// An adapter for Spinnaker: a webhook stage starts a gate here and polls until it has decided. See the README for the stage.
//
//   LOCKKEEPER_ADAPTER_SECRET=... node examples/adapters/spinnaker.mjs payments=/srv/git/payments
import { execFile } from 'node:child_process';
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const digest = (value) => createHash('sha256').update(value).digest();
const isName = (value) => typeof value === 'string' && /^[A-Za-z0-9][\w./-]{0,200}$/.test(value);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** `repositories`: folders by the names that a stage may ask for; `lockkeeper`: program and first arguments, no shell. */
export function createSpinnakerAdapter({ secret, repositories, lockkeeper = [process.execPath, cli] }) {
  const gates = new Map();
  return createServer(async (request, response) => {
    const answer = (status, body, headers) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${secret}`)))
      return answer(401, { message: 'The secret of the stage is not that of the adapter.' });
    const known = gates.get(request.url);
    if (request.method === 'GET') return known ? answer(200, known) : answer(404, { message: 'No such gate.' });
    const asked = await text(request).then(JSON.parse).catch(() => null);
    const folder = Object.hasOwn(repositories, asked?.repository ?? '') && repositories[asked.repository];
    if (!folder || !isName(asked.head) || !isName(asked.environment))
      return answer(400, { message: 'Wanted: a known repository, a head and an environment, without blanks.' });
    const path = `/gates/${randomUUID()}`;
    gates.set(path, { status: 'RUNNING', message: 'The gate is running.' });
    gate(folder, asked, lockkeeper).then((end) => gates.set(path, end));
    setTimeout(() => gates.delete(path), 24 * 3_600_000).unref();
    return answer(201, gates.get(path), { location: `http://${request.headers.host}${path}` });
  });
}

/** Only exit code 0 lets a release pass; whatever else happens is the end of the pipeline. */
async function gate(folder, { head, environment }, [program, ...first]) {
  try {
    await run('git', ['-C', folder, 'fetch', '--quiet', '--tags', 'origin']);
    const out = join(tmpdir(), 'lockkeeper', randomUUID());
    // The next stage deploys at once; operators are those of the config.
    const args = ['gate', '--repo', folder, '--head', head, '--environment', environment, '--window', 'now'];
    const { stdout } = await run(program, [...first, ...args, '--out', out, '--format', 'json'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status: 'SUCCEEDED', message: JSON.parse(stdout).decision.reason };
  } catch (error) {
    return { status: 'TERMINAL', message: reasonOf(error) };
  }
}

function reasonOf({ stdout, message }) {
  try {
    const { decision, error } = JSON.parse(stdout);
    return decision?.reason ?? `${error.message} ${error.hint}`;
  } catch {
    return `The gate failed: ${message}`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const secret = process.env.LOCKKEEPER_ADAPTER_SECRET ?? '';
  if (secret.length < 16) throw new Error('LOCKKEEPER_ADAPTER_SECRET needs at least 16 characters.');
  const repositories = Object.fromEntries(process.argv.slice(2).map((pair) => pair.split('=', 2)));
  createSpinnakerAdapter({ secret, repositories }).listen(8788, () => console.log('http://localhost:8788/gates'));
}
