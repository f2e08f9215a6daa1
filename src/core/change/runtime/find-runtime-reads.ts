// Finds what a file reads at run time: environment variables, ports, feature flags. Pure.
import { codeLanguage, syntaxes } from './code-language.ts';
import { findEnvironmentReads } from './environment-reads.ts';
import { findFlagReads } from './flag-reads.ts';
import {
  findDockerfilePorts,
  findProcfilePorts,
  findShellReads,
  findSpringReads,
  findSpringValues,
} from './line-reads.ts';
import { maskCode } from './mask-code.ts';
import { findPortReads } from './port-reads.ts';
import { findSettingsClasses } from './python-settings.ts';
import type { RuntimeRead } from './runtime-read.ts';
import { isStandardVariable } from './standard-variables.ts';

/** Texts above this are data or built. Units: characters. */
const sourceCharsMax = 1_000_000;

/** Lines that may read something; a file of which no changed line matches need not be read whole. */
const hints =
  /env(?!elop)|\bports?\b|listen|expose|flag|feature|toggle|variation|unleash|@(?:\w+:)?Value|BaseSettings|\bbind\(|\bAddr\b|getBoolean/i;
/** Names of variables in lists, schemas and calls. */
const nameHint = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/;

/** true when a line of that file may read something at run time. */
export const hintsAtRead = (path: string, line: string): boolean =>
  hints.test(line) ||
  nameHint.test(line) ||
  (line.includes('${') && ['spring', 'shell'].includes(codeLanguage(path) ?? ''));

/**
 * Finds what a source file reads. Comments and strings do not read anything.
 *
 * Shape: sorted by line, each place once. Standard variables like PATH and NODE_ENV are left out.
 */
export function findRuntimeReads({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): readonly RuntimeRead[] {
  const seen = new Set<string>();
  return readsOf(path, text.slice(0, sourceCharsMax))
    .filter(({ kind, name }) => kind !== 'environment-variable' || !isStandardVariable(name))
    .filter(({ kind, name, line }) => {
      const place = `${kind} ${name} ${line}`;
      return !seen.has(place) && Boolean(seen.add(place));
    })
    .sort((left, right) => left.line - right.line);
}

function readsOf(path: string, text: string): readonly RuntimeRead[] {
  const language = codeLanguage(path);
  switch (language) {
    case null:
      return [];
    case 'shell':
      return findShellReads(text);
    case 'spring':
      return findSpringReads(path, text);
    case 'dockerfile':
      return findDockerfilePorts(text);
    case 'procfile':
      return findProcfilePorts(text);
    default: {
      const code = { text, masked: maskCode(text, syntaxes[language]) };
      return [
        ...findEnvironmentReads(code, language),
        ...findPortReads(code, language),
        ...findFlagReads(code),
        ...(language === 'jvm' ? findSpringValues(text, code.masked) : []),
        ...(language === 'python' ? findSettingsClasses(code) : []),
      ];
    }
  }
}
