// Tables that a rule leaves alone, by the names that the config gives. Pure.

/** Table names differ in quotes, case and schema between tools. */
const tableKey = (name: string): string =>
  name
    .replace(/["'`[\]]/g, '')
    .trim()
    .toLowerCase();

/** Says whether a table is among `names`; one without a schema stands for the table in every schema. */
export function isAllowedTable(table: string | undefined, names: readonly string[]): boolean {
  const key = tableKey(table ?? '');
  const allowed = new Set(names.map(tableKey));
  return key !== '' && (allowed.has(key) || allowed.has(key.split('.').at(-1) ?? key));
}
