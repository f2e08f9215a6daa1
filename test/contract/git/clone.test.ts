// Cloning over file: and http: what comes, who gets the token, and how it fails. Effects: makes repositories, runs git, listens.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import type { Failure } from '../../../src/failure.ts';
import type { Repository } from '../../../src/ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';
import { type Answer, type GitServer, startGitServer } from '../../fakes/servers/git-server.ts';

// Every source control removes its clones when the process ends; a run has one, these tests have many.
process.setMaxListeners(200);

const servers: GitServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(removeScratchFolders);

const token = 'ghp_very+secret/token=';
const basicOf = (user: string, password = token): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const source = makeRepository([
  { message: 'feat: one\n', files: [['a', '1\n']], tag: 'v1.0.0' },
  { message: 'fix: two\n', files: [['a', '2\n']], annotatedTag: 'v1.1.0' },
  { message: 'feat: three\n', files: [['b', '3\n']] },
]);
runGit(source, ['branch', 'release/1.x', 'main~1']);

/** A folder with the bare repository shop/pay.git. */
const served = scratchFolder();
runGit(served, ['clone', '-q', '--bare', source, 'shop/pay.git']);

async function serve(answer?: Answer): Promise<GitServer> {
  const server = await startGitServer({ root: served, ...(answer && { answer }) });
  servers.push(server);
  return server;
}

/** Lets in who brings this header. */
const guarded =
  (authorization: string): Answer =>
  ({ headers }, response) => {
    if (headers.authorization === authorization) return false;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end('no');
    return true;
  };

const answering =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end('text');
    return true;
  };

const page =
  (html: string): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    return true;
  };

/** A `git` that writes down how it was called before it runs; the log is empty when it never was. */
function watchGit() {
  const folder = scratchFolder();
  const log = join(folder, 'calls');
  const [git] = (process.env['PATH'] ?? '')
    .split(':')
    .map((path) => join(path, 'git'))
    .filter(existsSync);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> ${log}\nexec ${git} "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    environment: { ...plainEnvironment, PATH: `${folder}:${process.env['PATH']}` },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
  };
}

type Options = Parameters<typeof createSourceControl>[0];
const clone = (url: string, options: Options = {}): Promise<Repository> =>
  createSourceControl({ environment: plainEnvironment, ...options }).cloneRepository(url);

const failureOf = (url: string, options: Options = {}): Promise<Failure> =>
  failureOfPromise(clone(url, options));

/** All that a failure could print. */
const everything = (failure: Failure): string =>
  [failure.message, failure.hint, failure.stack, String(failure.cause), ...failure.problems].join('\n');

describe('a clone', () => {
  it('has all history, branches and tags, and no work tree', async () => {
    const sourceControl = createSourceControl({ environment: plainEnvironment });
    const repository = await sourceControl.cloneRepository(`file://${source}`);
    expect(repository).toMatchObject({ isBare: true, isShallow: false, url: null });
    expect(readdirSync(repository.directory)).toEqual(['.git']);
    for (const ref of ['HEAD', 'main', 'release/1.x', 'v1.0.0', 'v1.1.0'])
      expect(await sourceControl.resolveCommit(repository, ref)).toBe(
        runGit(source, ['rev-parse', `${ref}^{commit}`]),
      );
    const sha = await sourceControl.resolveCommit(repository, 'HEAD');
    expect(await sourceControl.readReachableTags(repository, { sha, count: 5 })).toEqual([
      'v1.1.0',
      'v1.0.0',
    ]);
    const contents = await sourceControl.readFiles(repository, { sha, paths: ['a', 'b'], sizeBytesMax: 100 });
    expect([...contents.keys()]).toEqual(['a', 'b']);
  });

  it('is called and found as its address says', async () => {
    const { origin } = await serve();
    expect(await clone(`${origin}/shop/pay.git/`)).toMatchObject({ url: `${origin}/shop/pay`, name: 'pay' });
    expect(await clone(`file://${served}/shop/pay.git`)).toMatchObject({ url: null, name: 'pay' });
  });

  it('holds what lies behind the branches once, however many modules want it', async () => {
    const server = await serve();
    const sourceControl = createSourceControl({ environment: plainEnvironment });
    const url = `${server.origin}/shop/pay.git`;
    const [first, second] = await Promise.all([
      sourceControl.cloneRepository(url),
      sourceControl.cloneRepository(url),
    ]);
    expect(second).toEqual(first);
    expect(await sourceControl.cloneRepository(url)).toEqual(first);
    expect(server.requests.filter(({ url: path }) => path.includes('info/refs'))).toHaveLength(1);
    const other = await sourceControl.cloneRepository(`file://${served}/shop/pay.git`);
    expect(other.directory).not.toBe(first.directory);
  });

  it('opens on machines that allow bare repositories by name only, and runs no hook or template of theirs', async () => {
    const home = scratchFolder();
    const hook = '#!/bin/sh\ntouch "$HOME/hook-ran"\n';
    for (const folder of ['hooks', 'template/hooks']) {
      mkdirSync(join(home, folder), { recursive: true });
      for (const name of ['reference-transaction', 'post-checkout']) {
        writeFileSync(join(home, folder, name), hook, { mode: 0o755 });
      }
    }
    const config = `[safe]\n\tbareRepository = explicit\n[core]\n\thooksPath = ${home}/hooks\n[init]\n\ttemplateDir = ${home}/template\n[clone]\n\tdefaultRemoteName = up\n`;
    writeFileSync(join(home, 'config'), config);
    const environment = { ...plainEnvironment, HOME: home, GIT_CONFIG_GLOBAL: join(home, 'config') };
    expect(await clone(`file://${served}/shop/pay.git`, { environment })).toMatchObject({ name: 'pay' });
    expect(existsSync(join(home, 'hook-ran'))).toBe(false);
  });
});

describe('the token', () => {
  it('opens a repository, as the password of the user that hosts expect', async () => {
    const server = await serve(guarded(basicOf('x-access-token')));
    expect(await clone(`${server.origin}/shop/pay.git`, { cloneToken: token })).toMatchObject({
      name: 'pay',
    });
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([basicOf('x-access-token')]),
    );
  });

  it('goes with the user of the address when it names one', async () => {
    const server = await serve(guarded(basicOf('x-token@auth')));
    const url = server.origin.replace('//', '//x-token%40auth@');
    expect(await clone(`${url}/shop/pay.git`, { cloneToken: token })).toMatchObject({
      url: `${server.origin}/shop/pay`,
    });
  });

  it('is sent to nobody when there is none', async () => {
    const server = await serve();
    await clone(`${server.origin}/shop/pay.git`, { cloneToken: '' });
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([null]));
  });

  it('stands in no argument and in no file of the clone', async () => {
    const server = await serve(guarded(basicOf('x-access-token')));
    const { environment, calls } = watchGit();
    const { directory } = await clone(`${server.origin}/shop/pay.git`, { cloneToken: token, environment });
    const secrets = [token, basicOf('x-access-token').slice(6)];
    expect(calls()).toContain('clone --bare');
    expect(secrets.filter((secret) => calls().includes(secret))).toEqual([]);
    for (const name of readdirSync(directory, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const text = readFileSync(join(name.parentPath, name.name), 'latin1');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('takes the place of a header that the machine has for the host', async () => {
    const server = await serve(guarded(basicOf('x-access-token')));
    const environment = {
      ...plainEnvironment,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${server.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: ${basicOf('old', 'old')}`,
    };
    const url = `${server.origin}/shop/pay.git`;
    await clone(url, { cloneToken: token, environment });
    expect(server.requests.every(({ authorization }) => authorization === basicOf('x-access-token'))).toBe(
      true,
    );
  });

  it('does not follow a redirect to another host', async () => {
    const other = await serve();
    const url = `${other.origin}/shop/pay.git/info/refs?service=git-upload-pack`;
    const server = await serve(answering(301, { location: url }));
    const failure = await failureOf(`${server.origin}/shop/pay.git`, { cloneToken: token });
    expect(failure).toMatchObject({ code: 'git/clone-failed', hint: expect.stringContaining('redirect') });
    expect(other.requests).toEqual([]);
    expect(await clone(`${server.origin}/shop/pay.git`)).toMatchObject({ name: 'pay' });
    expect(other.requests.map(({ authorization }) => authorization)).not.toContain(basicOf('x-access-token'));
  });

  it('is masked where a host repeats it, and where a trace would show it', async () => {
    const server = await serve(({ headers }, response) => {
      const given = headers.authorization ?? '';
      const plain = Buffer.from(given.slice(6), 'base64').toString('utf8');
      response.writeHead(403, { 'content-type': 'text/plain' }).end(`you sent ${given}, that is ${plain}`);
      return true;
    });
    const environment = {
      ...plainEnvironment,
      GIT_TRACE_CURL: '1',
      GIT_CURL_VERBOSE: '1',
      GIT_TRACE_REDACT: '0',
    };
    const failure = await failureOf(`${server.origin}/shop/pay.git`, { cloneToken: token, environment });
    expect(failure.hint).toContain('LOCKKEEPER_CLONE_TOKEN');
    expect(everything(failure)).toContain('you sent');
    expect(everything(failure)).not.toContain(token);
    expect(everything(failure)).not.toContain(basicOf('x-access-token').slice(6));
  });
});

describe('a failure says why, and what to do', () => {
  it.each<[string, Answer, message: string, hint: string]>([
    ['a wrong token', guarded(basicOf('x-access-token', 'another')), 'credentials', 'LOCKKEEPER_CLONE_TOKEN'],
    ['403', answering(403), 'forbids', 'the right to read'],
    ['404', answering(404), 'no such repository', 'Check the address'],
    ['500', answering(500), 'cannot be reached, or broke off', 'run again'],
    ['429', answering(429), 'cannot be reached, or broke off', 'run again'],
    [
      'a web page',
      page('<html>\n<body>Sign in</body>\n</html>\n'),
      'no such repository',
      'Check the address',
    ],
    ['an empty page', page(''), 'no branch and no tag', 'a page of a web site'],
    [
      'a connection that breaks',
      (request) => {
        request.socket.destroy();
        return true;
      },
      'cannot be reached, or broke off',
      'run again',
    ],
  ])('%s', async (_, answer, message, hint) => {
    const server = await serve(answer);
    const url = `${server.origin}/shop/pay.git`;
    const failure = await failureOf(url, { cloneToken: token });
    expect(failure).toMatchObject({
      code: 'git/clone-failed',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(failure.message).toContain(url);
    expect(everything(failure)).not.toContain(token);
  });

  it.each<[string, () => string, message: string]>([
    ['nobody listens', () => 'http://127.0.0.1:1/shop/pay.git', 'cannot be reached'],
    ['the name is unknown', () => 'https://git.invalid/shop/pay.git', 'cannot be reached'],
    ['the folder is not there', () => `file://${served}/none.git`, 'no such repository'],
    ['the folder is no repository', () => `file://${scratchFolder()}`, 'no such repository'],
  ])('%s', async (_, url, message) => {
    const failure = await failureOf(url());
    expect(failure.code).toBe('git/clone-failed');
    expect(failure.message).toContain(message);
  });

  it('a host that never answers is left after the time limit, with all that waits for it', async () => {
    const server = await serve(() => true);
    const started = performance.now();
    const failure = await failureOf(`${server.origin}/shop/pay.git`, { cloneTimeoutMs: 600 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(failure).toMatchObject({
      code: 'git/clone-failed',
      message: expect.stringContaining('not done after 1 s'),
    });
    await expect.poll(() => server.countConnections(), { timeout: 5000 }).toBe(0);
  });

  it('a clone that waited for its turn has what is left of the run, and no more', async () => {
    const server = await serve(() => true);
    const started: number[] = [];
    const sourceControl = createSourceControl({
      environment: plainEnvironment,
      cloneTimeoutMs: 20_000,
      remainingMs: () => (started.push(1) > 4 ? 0 : 1_000),
    });
    const before = performance.now();
    const clones = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      failureOfPromise(sourceControl.cloneRepository(`${server.origin}/shop/${name}.git`)),
    );
    const failures = await Promise.all(clones);
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(started).toHaveLength(5);
    for (const failure of failures) {
      expect(failure.message).toContain('the time of the run was up');
      expect(failure.hint).toContain('--deadline');
    }
  });

  it('without git there is nothing to clone with', async () => {
    const environment = { ...plainEnvironment, PATH: scratchFolder() };
    expect((await failureOf(`file://${source}`, { environment })).code).toBe('git/not-installed');
  });
});

describe('over ssh', () => {
  /** Stands for ssh: runs what comes after the host, or does what `script` says. */
  function fakeSsh(script: string) {
    const path = join(scratchFolder(), 'ssh');
    writeFileSync(path, `#!/bin/sh\nfor last; do :; done\n${script}\n`, { mode: 0o755 });
    return { ...plainEnvironment, GIT_SSH_COMMAND: path };
  }

  it.each([
    [`ssh://git@git.example.com:2222${served}/shop/pay.git`, `https://git.example.com${served}/shop/pay`],
    [`git@git.example.com:${served}/shop/pay.git`, `https://git.example.com${served}/shop/pay`],
  ])('clones %s', async (address, url) => {
    const environment = fakeSsh('exec sh -c "$last"');
    expect(await clone(address, { environment, cloneToken: token })).toMatchObject({ url, name: 'pay' });
  });

  it.each([
    ['git@host: Permission denied (publickey).', 'ssh key'],
    ['Host key verification failed.', 'ssh key'],
    ['ssh: Could not resolve hostname host: Name or service not known', 'cannot be reached'],
    ['ssh: connect to host host port 22: Connection refused', 'cannot be reached'],
    ['ERROR: Repository not found.', 'no such repository'],
  ])('%s', async (complaint, message) => {
    const environment = fakeSsh(`echo '${complaint}' >&2; exit 255`);
    const failure = await failureOf('git@host:shop/pay.git', { environment });
    expect(failure.message).toContain('Cannot clone host:shop/pay.git');
    expect(failure.message).toContain(message);
  });
});

describe('what is no address', () => {
  const proof = join(scratchFolder(), 'proof');
  it.each([
    `--upload-pack=touch ${proof}`,
    `-u touch ${proof}`,
    '--config=core.sshCommand=x',
    `ext::sh -c touch% ${proof}`,
    `fd::17/foo`,
    'git://host/repository',
    'ftp://host/repository',
    source,
    `file:${source}`,
    'file://host/share',
    `ssh://-oProxyCommand=touch ${proof}/x`,
    `ssh://-oProxyCommand=x@host/x`,
    `ssh://git@-oProxyCommand=x/x`,
    '-oProxyCommand=x@host:path',
    'git@-oProxyCommand=x:path',
    'git@host:-x',
    'host:path',
    'https://',
    'https://host',
    'https://host/x\nhttps://other',
    'git@host:x\0y',
    '',
  ])('%j is refused before git is started', async (url) => {
    const { environment, calls } = watchGit();
    const failure = await failureOf(url, { environment, cloneToken: token });
    expect(failure.code).toBe('git/clone-failed');
    expect(failure.hint).toContain('https://host/owner/repository');
    expect(failure.message).not.toMatch(/[\n\0]/);
    expect(calls()).toBe('');
    expect(existsSync(proof)).toBe(false);
  });

  it.each(['https://ada:hunter2@host/x', 'https://:hunter2@host/x', 'ssh://git:hunter2@host/x'])(
    'a password is refused and not shown: %s',
    async (url) => {
      const failure = await failureOf(url);
      expect(failure.hint).toContain('LOCKKEEPER_CLONE_TOKEN');
      expect(everything(failure)).not.toContain('hunter2');
    },
  );

  it('config of the machine cannot lead to a transport that runs programs', async () => {
    const home = scratchFolder();
    const config = `[protocol]\n\tallow = always\n[url "ext::touch ${proof} "]\n\tinsteadOf = https://host/\n`;
    writeFileSync(join(home, 'config'), config);
    const environment = {
      ...plainEnvironment,
      GIT_CONFIG_GLOBAL: join(home, 'config'),
      GIT_ALLOW_PROTOCOL: 'ext',
    };
    const failure = await failureOf('https://host/x', { environment });
    expect(failure.message).toContain('not allowed');
    expect(existsSync(proof)).toBe(false);
  });
});

describe('when the process ends', () => {
  it.each(['SIGTERM', 'SIGHUP', 'end'])(
    'after %s, no folder and no git is left',
    { timeout: 60_000 },
    async (how) => {
      const folder = scratchFolder();
      const program = join(folder, 'clone.mjs');
      await build({
        entryPoints: [fileURLToPath(new URL('clone-and-wait.ts', import.meta.url))],
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'esm',
        logLevel: 'silent',
      });
      const server = await serve(how === 'end' ? undefined : () => true);
      const temporary = join(folder, 'tmp');
      mkdirSync(temporary);
      const child = spawn(process.execPath, [program, `${server.origin}/shop/pay.git`], {
        env: { ...plainEnvironment, TMPDIR: temporary },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      if (how === 'end') {
        expect(await ended).toBe(0);
        expect(server.requests.length).toBeGreaterThan(0);
      } else {
        await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBe(1);
        expect(readdirSync(temporary)).toHaveLength(1);
        child.kill(how as NodeJS.Signals);
        expect(await ended).toBe(how === 'SIGHUP' ? 129 : 143);
        await expect.poll(() => server.countConnections(), { timeout: 5000 }).toBe(0);
      }
      await wait(100);
      expect(readdirSync(temporary)).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );
});
