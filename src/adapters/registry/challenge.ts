// Reads how a registry wants to be asked: the header WWW-Authenticate. Pure.

/** What it wants. */
export type Challenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      /** Where a token is given out. */
      readonly realm: string;
      readonly service: string | null;
      readonly scope: string | null;
    };

const headerMax = 4000;

/** The first that is understood, a token before a password; null: none is. */
export function parseChallenge(header: string | null): Challenge | null {
  if (header === null || header.length > headerMax) return null;
  const bearer = /(?:^|,\s*)bearer\s+(.*)$/isu.exec(header)?.[1];
  const values = new Map<string, string>();
  for (const [, name = '', quoted, plain] of (bearer ?? '').matchAll(
    /([a-z_]+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/giu,
  )) {
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), quoted ?? plain ?? '');
  }
  const realm = values.get('realm');
  if (realm !== undefined)
    return {
      kind: 'bearer',
      realm,
      service: values.get('service') ?? null,
      scope: values.get('scope') ?? null,
    };
  return /(?:^|,\s*)basic\b/iu.test(header) ? { kind: 'basic' } : null;
}
