// What a repository shows that its config and pipelines can say. Effects: through ports.
import { createLogParser } from '../core/change/git/parse-log.ts';
import { pathsToRead, type RepositoryFacts, readRepositoryFacts } from '../core/scaffold/repository-facts.ts';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { WorkTree } from '../init-ports.ts';
import type { Repository, SourceControl } from '../ports.ts';

/** What one file may hold of which facts are read. */
const textBytesMax = 128 * 1024;

type FactsWorld = { readonly sourceControl: SourceControl; readonly workTree: WorkTree };

/** Of the files as they lie there; of a bare repository, as they are at HEAD. `isFirst`: no tag says what is deployed. */
export async function readFacts(
  repository: Repository,
  world: FactsWorld,
): Promise<{ readonly facts: RepositoryFacts; readonly isFirst: boolean }> {
  const { sourceControl } = world;
  const head = await resolveIfThere(repository, sourceControl, 'HEAD');
  const [defaultBranch, { paths, texts }, subjects, tags] = await Promise.all([
    findDefaultBranch(repository, sourceControl),
    repository.isBare ? readCommitted(repository, { head, sourceControl }) : readLying(repository, world),
    head === null ? [] : readSubjects(repository, sourceControl, head),
    head === null ? [] : sourceControl.readReachableTags(repository, { sha: head, count: 1 }),
  ]);
  const facts = readRepositoryFacts({ defaultBranch, paths, texts, subjects, url: repository.url });
  return { facts, isFirst: tags.length === 0 };
}

type Files = { readonly paths: readonly string[]; readonly texts: ReadonlyMap<string, string> };

async function readLying({ directory }: Repository, { workTree }: FactsWorld): Promise<Files> {
  const paths = await workTree.listFiles(directory);
  const texts = await workTree.readTexts(directory, {
    paths: pathsToRead(paths),
    sizeBytesMax: textBytesMax,
  });
  return { paths, texts };
}

async function readCommitted(
  repository: Repository,
  { head, sourceControl }: { readonly head: Sha | null; readonly sourceControl: SourceControl },
): Promise<Files> {
  if (head === null) return { paths: [], texts: new Map() };
  const paths = await sourceControl.listFiles(repository, head);
  const wanted = { sha: head, paths: pathsToRead(paths), sizeBytesMax: textBytesMax };
  const bytes = await sourceControl.readFiles(repository, wanted);
  return { paths, texts: new Map([...bytes].map(([path, text]) => [path, new TextDecoder().decode(text)])) };
}

/** What origin/HEAD points to, by its commit; else the first usual name that exists. */
async function findDefaultBranch(repository: Repository, sourceControl: SourceControl): Promise<string> {
  const names = ['main', 'master', 'develop', 'trunk'];
  const remoteHead = await resolveIfThere(repository, sourceControl, 'refs/remotes/origin/HEAD');
  const found = await Promise.all(
    names.map(async (name) => ({
      name,
      remote: await resolveIfThere(repository, sourceControl, `refs/remotes/origin/${name}`),
      local: await resolveIfThere(repository, sourceControl, `refs/heads/${name}`),
    })),
  );
  const pointed = found.find(({ remote }) => remote !== null && remote === remoteHead);
  const usual = found.find(({ remote, local }) => remote !== null || local !== null);
  return pointed?.name ?? usual?.name ?? 'main';
}

/** Subjects of the newest commits: back to the farthest of these ancestors that exists. */
async function readSubjects(
  repository: Repository,
  sourceControl: SourceControl,
  head: Sha,
): Promise<readonly string[]> {
  for (const distance of [200, 100, 50, 20, 10, 5, 3, 2, 1]) {
    const exclude = await resolveIfThere(repository, sourceControl, `${head}~${distance}`);
    if (exclude === null) continue;
    const parser = createLogParser();
    const range = {
      include: head,
      exclude,
      filter: { paths: [], exclude: [] },
      withPaths: false,
      countMax: 200,
    };
    for await (const chunk of sourceControl.streamLog(repository, range)) parser.push(chunk);
    return parser.finish().map((commit) => commit.subject);
  }
  return [];
}

async function resolveIfThere(
  repository: Repository,
  sourceControl: SourceControl,
  ref: string,
): Promise<Sha | null> {
  try {
    return await sourceControl.resolveCommit(repository, ref);
  } catch (error) {
    if (error instanceof Failure && error.code === 'git/unknown-ref') return null;
    throw error;
  }
}
