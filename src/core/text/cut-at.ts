// Cuts text to a length where a reader expects a cut. Pure.

/**
 * `text` itself when it fits, else cut at the last word that fits, with an ellipsis.
 *
 * Units: UTF-16 code units; a surrogate pair is never split.
 */
export function cutAt(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  if (lengthMax <= 1) return '…'.slice(0, Math.max(0, lengthMax));
  const room = text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, '');
  const space = room.lastIndexOf(' ');
  let end = space > room.length * 0.6 ? space : room.length;
  while (end > 0 && beforeCut.test(room.charAt(end - 1))) end -= 1;
  return `${room.slice(0, end)}…`;
}

/** What does not stand before an ellipsis. Tried letter by letter: a pattern for the end of a text tries every run. */
const beforeCut = /[\s,;:–-]/u;
