// One thing that is wrong with a config file, and how it is told. Pure.

/** Keys and indexes from the top of the file. */
export type ConfigPath = readonly (string | number)[];

export type Position = { readonly line: number; readonly column: number };

/** What is wrong with a value; `at` says what to point at: the key itself, or its value. */
export type ValueProblem = {
  readonly path: ConfigPath;
  readonly at: 'key' | 'value';
  readonly message: string;
};

/** What is wrong, and where in the file. */
export type ConfigProblem = {
  readonly path: ConfigPath;
  readonly position: Position | null;
  readonly message: string;
};

/** One line: path, place, what is wrong. */
export function formatProblem(problem: ConfigProblem): string {
  const { position } = problem;
  const place = position === null ? '' : ` (${position.line}:${position.column})`;
  const path = formatPath(problem.path);
  return path === '' ? `${problem.message}${place}` : `${path}${place}: ${problem.message}`;
}

/** `standard.rules.window.hours`, `waivers[0].rule`. */
function formatPath(path: ConfigPath): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${showText(step)}`,
    )
    .join('');
}

/** A text from the file for a message: one line, at most 80 characters, nothing that a terminal obeys. */
export function showText(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
}
