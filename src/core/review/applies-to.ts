// Which environments a freeze, waiver or override is for. Pure.

/** true when something limited to `environments` (null: every one) is for `environment`; case and outer spaces do not matter. */
export function appliesTo(environments: readonly string[] | null, environment: string): boolean {
  const key = environment.trim().toLowerCase();
  return environments === null || environments.some((name) => name.trim().toLowerCase() === key);
}
