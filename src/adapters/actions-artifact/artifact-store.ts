// Keeps files as an artifact of a workflow run, with the client of GitHub's own actions. Effects: network, reads the files.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import type { ArtifactPublication } from '../../domain/remote-publication.ts';
import { Failure } from '../../failure.ts';
import type { ArtifactStore } from '../../publish-ports.ts';
import { uploadFailure } from './upload-failure.ts';
import { isEnterpriseServer, type UploadActions, uploadStep } from './upload-step.ts';
import { watchCreation } from './watch-creation.ts';

type Environment = Readonly<Record<string, string | undefined>>;

type StoreInput = {
  /** Absolute folder. */
  readonly outDirectory: string;
  /** The process's own: the client reads its address and token there by itself. */
  readonly environment: Environment;
  readonly uploadActions: UploadActions;
};

/** How many names are tried. */
const namesMax = 20;

/** What no name may hold, for the sake of all file systems. */
const refusedInNames = /["':<>|*?\p{Cc}\\/]/gu;

/** Artifacts of the run that this process is a step of. The bundle's client prints nothing: scripts/lean-packages.mjs. */
export function createArtifactStore(input: StoreInput): ArtifactStore {
  return {
    upload: async (artifact, { signal }) => {
      assertSupported(input, artifact);
      const files = await readableFiles(input.outDirectory, artifact.paths);
      const id = await uploadUnderFreeName(artifact.name, {
        signal,
        hint: uploadStep(input, artifact),
        upload: (name) => new DefaultArtifactClient().uploadArtifact(name, files, input.outDirectory),
      });
      return { url: urlOf(input.environment, id) };
    },
  };
}

/** The client refuses the same servers, but only once it has been asked; a `run:` step has no token. */
function assertSupported(input: StoreInput, artifact: ArtifactPublication): void {
  const { environment } = input;
  const hint = uploadStep(input, artifact);
  if (isEnterpriseServer(environment)) {
    throw new Failure({
      code: 'artifact/unsupported',
      message: 'This server has no store for artifacts that an action can write to by itself.',
      hint,
    });
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
  if (missing.length === 0) return;
  throw new Failure({
    code: 'artifact/unsupported',
    message: `The runner gave no ${missing.join(' and no ')}: only steps with \`uses:\` have them.`,
    hint,
  });
}

/** The client throws where nobody can catch it when it cannot open a file, and follows links. */
async function readableFiles(outDirectory: string, paths: readonly string[]): Promise<string[]> {
  return Promise.all(
    paths.map(async (path) => {
      const file = join(outDirectory, path);
      const found = await lstat(file).catch(() => undefined);
      if (found?.isFile()) return file;
      throw new Failure({
        code: 'artifact/failed',
        message: `${path} is no file of the output folder, so that nothing was uploaded.`,
        hint: 'Something changed the output folder during the run. Give --out a folder of its own.',
      });
    }),
  );
}

type Upload = {
  readonly upload: (name: string) => Promise<{ readonly id?: number }>;
  readonly signal: AbortSignal;
  readonly hint: string;
};

/** A name is taken once in a run, also by an earlier attempt or another job: then the next number is. */
async function uploadUnderFreeName(wanted: string, { upload, signal, hint }: Upload): Promise<number | null> {
  const base = wanted.replace(refusedInNames, '-').slice(0, 200) || 'lockkeeper';
  const over = endOf(signal);
  for (let names = 1; ; names += 1) {
    const creation = watchCreation();
    try {
      const { id } = await Promise.race([upload(names === 1 ? base : `${base}-${names}`), over]);
      return id ?? null;
    } catch (error) {
      const attempt = { names, status: creation.status() };
      if (attempt.status === 409 && names < namesMax && !signal.aborted) continue;
      throw uploadFailure(error, { attempt, signal, hint });
    } finally {
      creation.stop();
    }
  }
}

/** Rejects when the time is over: the client has no way to be stopped, and what it does after that is of no account. */
function endOf(signal: AbortSignal): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting for it any more.
  end.catch(() => undefined);
  return end;
}

function urlOf(environment: Environment, id: number | null): string | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (!repository || !run || id === null) return null;
  const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
