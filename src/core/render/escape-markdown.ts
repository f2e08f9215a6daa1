// Hostile text → Markdown that shows it as it is. Pure.
import { safeLine } from './safe-line.ts';

const zeroWidthSpace = '\u200b';

/**
 * Escapes text for one line of GitHub Markdown: a list item, a table cell, a heading or a paragraph.
 *
 * Nothing in it formats, links, opens HTML, ends a table cell or starts a block. `@team` and `#12` notify
 * and link nobody: GitHub looks for them after Markdown is rendered, so a zero-width space parts them.
 * A `_` inside a word stays: GitHub reads no emphasis there, and `status_history` stays readable as text.
 */
export function escapeMarkdown(text: string): string {
  return safeLine(text)
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=^|[^a-z0-9])(www)\.(?=\S)/gi, '$1\\.')
    .replace(/(?<!\w)@(?=[a-z0-9])/gi, `@${zeroWidthSpace}`)
    .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${zeroWidthSpace}`)
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
