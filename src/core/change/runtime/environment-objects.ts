// Finds environment variables that JavaScript takes out of the environment as an object, or checks by a schema. Pure.
import { lineAt, literal, type MaskedCode, matchCode, type RuntimeRead } from './runtime-read.ts';

const snake = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/**
 * Reads `const { A, B = 'x' } = process.env`, schemas of Zod and its like over the environment, and the function by
 * which many services read it: `get('NAME', fallback)` beside `process.env[name]`.
 */
export function findObjectReads(
  code: MaskedCode,
  mannerOfCall: (match: ReturnType<typeof matchCode>[number]) => RuntimeRead['manner'] | null,
): readonly RuntimeRead[] {
  if (!/\b(?:process|Bun|import\.meta)\.env\b|\b(?:createEnv|cleanEnv)\(/.test(code.masked)) return [];
  return [
    ...findDestructured(code),
    ...findByFunction(code).map((match) => ({ ...variable(match), manner: mannerOfCall(match) ?? 'plain' })),
    ...findChecked(code),
  ];
}

const variable = ({ name, line }: { readonly name: string; readonly line: number }) =>
  ({ kind: 'environment-variable', name, line }) as const;

function findDestructured({ masked }: MaskedCode): readonly RuntimeRead[] {
  const blocks = masked.matchAll(
    /\b(?:const|let|var)\s*\{(?<items>[^{}]{1,4000})\}\s*=\s*process\.env\b(?!\s*[.[])/dg,
  );
  return [...blocks].flatMap((block) => {
    const [start, end] = block.indices?.groups?.['items'] ?? [0, 0];
    const items = masked
      .slice(start, end)
      .matchAll(/(?:^|,)\s*(?<name>[A-Z][A-Z0-9_]+)[^,=]*(?<fallback>=)?/dg);
    return [...items].map((item): RuntimeRead => {
      const [at] = item.indices?.groups?.['name'] ?? [0];
      return {
        ...variable({ name: item.groups?.['name'] ?? '', line: lineAt(masked, start + at) }),
        manner: item.groups?.['fallback'] === undefined ? 'plain' : 'optional',
      };
    });
  });
}

function findByFunction(code: MaskedCode) {
  if (!/process\.env\[\s*\w+\s*\]/.test(code.masked)) return [];
  const called = new RegExp(String.raw`(?<![\w.])(?:get|env|config|required|optional)\(\s*${literal}`, 'dgu');
  return matchCode(code, called).filter(({ name }) => snake.test(name));
}

function findChecked(code: MaskedCode): readonly RuntimeRead[] {
  const checks = /(?<=[{,]\s*)(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\s*:\s*(?:z|Joi|joi|yup)\s*\./dg;
  return matchCode(code, checks).map((match) => {
    const chain = match.after.split(/,\s*\n|\n\s*\}/u)[0] ?? '';
    const isOptional = /\.(?:optional|default|nullish|catch)\(/.test(chain);
    return { ...variable(match), manner: isOptional ? 'optional' : 'insists' };
  });
}
