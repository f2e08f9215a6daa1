// Where a value of the config came from. Pure.

/** Layers in rising order: a later one overrules an earlier one. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly path: string; readonly line: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'input'; readonly name: string };

/** Names the origin the way a person would look for it. */
export function describeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'file':
      return `${origin.path}:${origin.line}`;
    case 'variable':
      return `environment variable ${origin.name}`;
    case 'flag':
      return `flag --${origin.name}`;
    case 'input':
      return `input ${origin.name}`;
  }
}
