// Hostile text → HTML text or attribute value. Pure.
import { safeLine } from './safe-line.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, in an element or between quotes of either kind. */
export function escapeHtml(text: string): string {
  return safeLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
