// Hostile text → HTML that shows it as it is, in an element or in a quoted attribute. Pure.
import { stripHidden } from '../text/hidden-characters.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for the content of an element or an attribute in quotes; not for scripts, styles and addresses.
 *
 * Characters that hide or reorder what a reader sees are gone; line breaks stay.
 */
export const escapeHtml = (text: string): string =>
  stripHidden(text).replace(/[&<>"']/g, (character) => references[character] ?? '');
