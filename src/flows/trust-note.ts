// What of a note under review holds: its own word counts only as far as the ledger vouches for it. Effects: reads the ledger and git.
import { isNoteOf } from '../core/ledger/history.ts';
import type { Range } from '../domain/change.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Settings } from '../domain/settings.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import type { CollectRequest } from './collect-module.ts';
import { openModule } from './open-module.ts';

/** Names that go by config and repository, whatever a note says. */
export type OwnNames = {
  readonly workspace: string;
  /** The one module of a workspace that lists none; null: the config lists them. */
  readonly onlyModule: string | null;
};

/** @throws {Failure} `git/not-a-repository` */
export async function readOwnNames(
  repository: string,
  { workspace, modules: [first] }: Pick<Settings, 'workspace' | 'modules'>,
  world: Pick<World, 'sourceControl'>,
): Promise<OwnNames> {
  if (first !== undefined) return { workspace: workspace ?? first.name, onlyModule: null };
  const { name } = await openModule(null, repository, world);
  return { workspace: workspace ?? name, onlyModule: name };
}

/**
 * Whether a gate or review of this workspace wrote the note, by its hash.
 *
 * @throws {Failure} `ledger/broken`
 */
export async function isVouchedFor(
  note: { readonly workspace: string; readonly sha256: string },
  { ledger }: Pick<World, 'ledger'>,
): Promise<boolean> {
  return ledger !== null && isNoteOf(await ledger.readLines(), note);
}

/**
 * A note of another workspace would be looked up, and recorded, as if it were that one's.
 *
 * @throws {Failure} `note/invalid`
 */
export function checkWorkspace(note: Note, { path, workspace }: { path: string; workspace: string }): void {
  if (note.workspace === workspace) return;
  throw new Failure({
    code: 'note/invalid',
    message: `${path} is a note of the workspace ${note.workspace}, and this is ${workspace}.`,
    hint: `Review it where its gate ran, or write a note of ${workspace} with gate. The workspace is named by \`workspace\` in the config, else by the repository.`,
    problems: [`Its workspace is "${note.workspace}", not "${workspace}".`],
  });
}

/**
 * The environment that is judged: of a note that is vouched for its own, else the one of the config or of --environment.
 *
 * An environment has overrides of the standard: a note must not choose the mildest.
 * @throws {Failure} `note/invalid` when the note names another
 */
export function environmentOf(
  { environment }: Note,
  {
    path,
    isVouched,
    asked,
    configured,
  }: {
    readonly path: string;
    readonly isVouched: boolean;
    /** --environment; null: not given. */
    readonly asked: string | null;
    readonly configured: string;
  },
): string {
  const expected = asked ?? (isVouched ? environment : configured);
  if (environment === expected) return environment;
  throw new Failure({
    code: 'note/invalid',
    message: `${path} is a note of the environment ${environment}, and this is a review of ${expected}.`,
    hint: `If the release goes to ${environment}, say so with --environment ${environment}; else write a note of ${expected} with gate.`,
    problems: [`Its environment is "${environment}", not "${expected}".`],
  });
}

/** Where the commits of each module come from: of --base and --head as in a gate, else of the note. */
export function rangesOf(
  { repositories }: Note,
  {
    base,
    head,
    isVouched,
    onlyModule,
  }: Pick<OwnNames, 'onlyModule'> & {
    readonly base: string | null;
    readonly head: string | null;
    readonly isVouched: boolean;
  },
): Pick<CollectRequest, 'base' | 'head' | 'ranges'> {
  if (base !== null) return { base, head: head ?? 'HEAD' };
  const known = repositories.map(({ name, range }): readonly [string, Range] => [
    repositories.length === 1 && onlyModule !== null ? onlyModule : name,
    isVouched ? range : { ...range, source: 'note' },
  ]);
  // A module that the note does not know is none of its own choosing: it goes by what is deployed.
  return { base: 'auto', head: 'HEAD', ranges: new Map(known) };
}
