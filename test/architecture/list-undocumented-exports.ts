// Finds exports that nothing is said about, by the TypeScript compiler. Effects: none.
import ts from 'typescript';

/** Names of what a statement declares. */
function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return [name?.text ?? 'default'];
}

/** The exports of a module that have no docstring; of overloads the first one speaks for all. */
export function listUndocumentedExports(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const documented = new Set<string>();
  const exported = new Set<string>();
  for (const statement of source.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    const hasDocstring = ts.getJSDocCommentsAndTags(statement).length > 0;
    for (const name of declaredNames(statement)) {
      exported.add(name);
      if (hasDocstring) documented.add(name);
    }
  }
  return [...exported].filter((name) => !documented.has(name));
}
