// The syntax tree of PostgreSQL's own parser, as JSON. Pure.

/** A node of the tree: fields by PostgreSQL's names; what a field holds is looked at where it is read. */
export type SyntaxNode = { readonly [field: string]: unknown };

/** One statement; `from` and `to` are where its text stands, in characters, comments before it included. */
export type ParsedStatement = { readonly node: SyntaxNode; readonly from: number; readonly to: number };

/** Parses a text of SQL as PostgreSQL would, or says why PostgreSQL would refuse it. Never throws. */
export type ParsePostgres = (
  text: string,
) =>
  | { readonly ok: true; readonly statements: readonly ParsedStatement[] }
  | { readonly ok: false; readonly reason: string };
