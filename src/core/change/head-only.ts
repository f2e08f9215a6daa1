// A release of which nothing but its heads is known: for plans, which compare with nothing. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { Component } from '../../domain/component.ts';
import { emptyContext } from '../../domain/context.ts';
import { noRuntimeNeeds } from '../../domain/runtime-need.ts';
import type { Sha } from '../../domain/units.ts';

/** A module at its head. */
export type ModuleHead = {
  readonly name: string;
  readonly head: string;
  readonly headSha: Sha;
  readonly component: Component | null;
};

/** Modules without commits and files. Only rules about time may judge it: to others it would look like an empty release. */
export function headOnlyChange(heads: readonly ModuleHead[]): Change {
  const modules = heads.map(toModule);
  return { modules, workTypes: [], impact: { level: 'low', reasons: [] }, context: emptyContext };
}

function toModule({ name, head, headSha, component }: ModuleHead): ModuleChange {
  return {
    name,
    url: null,
    scope: null,
    paths: [],
    range: { base: head, head, baseSha: headSha, headSha, source: 'flag', baseIsAncestor: true },
    statistics: { commits: 0, files: 0, insertions: 0, deletions: 0 },
    commits: [],
    files: [],
    stories: [],
    takesAway: [],
    issues: [],
    pullRequests: [],
    authors: [],
    migrations: [],
    migrationStories: [],
    certificates: [],
    runtimeNeeds: noRuntimeNeeds,
    codeOwners: null,
    ...(component === null ? {} : { component }),
  };
}
