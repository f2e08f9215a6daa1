// Reads an option before the arguments are parsed: what their mistakes must not hide. Pure.
import type { Option } from './options.ts';

/** The option as it was given, unchecked; null when it was not. */
export function readAhead(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { name, variable }: Pick<Option, 'name' | 'variable'>,
): string | null {
  const flag = `--${name}`;
  const at = argv.findLastIndex((argument) => argument === flag || argument.startsWith(`${flag}=`));
  if (at >= 0) return (argv[at] === flag ? argv[at + 1] : argv[at]?.slice(flag.length + 1)) ?? '';
  return (variable === null ? null : environment[variable]) ?? null;
}
