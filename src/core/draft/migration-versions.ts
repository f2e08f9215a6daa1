// Names the migrations of a release by their versions. Pure.
import type { Migration } from '../../domain/change.ts';

const namedMax = 3;

/** `V1_29, V1_30` or `V1_29 … V1_33`, in running order. */
export function migrationVersions(migrations: readonly Migration[]): string {
  const versions = migrations.map((migration) => migration.version);
  if (versions.length <= namedMax) return versions.join(', ');
  return `${versions[0]} … ${versions.at(-1)}`;
}
