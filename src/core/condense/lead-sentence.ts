// Finds the sentence of a commit message that says why, if there is one. Pure.

const lengthMin = 25;
const lengthMax = 220;

/** Lines that are no prose: trailers, lists, quotes, code, tables, links, squash noise. */
const noProse =
  /^(\s*[-*+>|#`~]|\s{2,}|\d+[.)]\s|[A-Z][\w-]+(-by)?: |https?:\/\/|\[[^\]]*\]:|---|BREAKING[ -]CHANGE|Closes |This closes|This reverts|Reverts |See:?$|\(cherry picked|Merge |git-svn-id)/;

/**
 * The first sentence of the first prose paragraph of `body`; null when there is none worth telling.
 *
 * Units: 25 to 220 characters; a longer sentence is no summary and is not cut into one.
 */
export function leadSentence(body: string): string | null {
  for (const paragraph of body.slice(0, 4_000).split(/\n\s*\n/)) {
    const lines = paragraph.split('\n');
    if (lines.some((line) => noProse.test(line)) || lines.length > 12) continue;
    const prose = lines.join(' ').replace(/\s+/g, ' ').trim();
    const sentence =
      /^.{0,260}?[.!?。](?=\s|$)/.exec(prose)?.[0] ?? (prose.length <= lengthMax ? prose : null);
    if (sentence === null || sentence.length < lengthMin || sentence.length > lengthMax) continue;
    if (!/\s/.test(sentence)) continue;
    return sentence;
  }
  return null;
}
