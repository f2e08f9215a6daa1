// Hostile text → one line of a terminal or build log. Pure.
import { safeLine } from './safe-line.ts';

/**
 * Escapes text for a line of output: no escape sequence, no second line, no workflow command.
 *
 * A runner reads `::error::` after any indentation and `##[error]` anywhere in a line, so a line of text
 * that is wrapped there would become a command: both are broken where they could start one.
 */
export function escapeTerminal(text: string): string {
  return safeLine(text)
    .replace(/(?<=^|\s):{2,}/g, (colons) => [...colons].join(' '))
    .replace(/##(?=\[)/g, '# #');
}
