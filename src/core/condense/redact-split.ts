// Texts as they read once what nobody sees is gone: a secret that is split by it comes together again there. Pure.
import { stripHidden } from '../text/hidden-characters.ts';
import { dropInline } from '../text/strip-markup.ts';

/** Nearly all texts have none of it, which one look tells. */
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?![\n\t\v\f\r])\p{Cc}/gu;
const hidesNothing = /^[\n\t -~]*$/u;
const hiddenEntities =
  /&(?:shy|zwn?j|ZeroWidthSpace|NoBreak|lrm|rlm|#0*(?:173|820[3-7]|8288|65279)|#x0*(?:ad|200[b-f]|2060|feff));/giu;
/** Tags in tags come off layer by layer. */
const layersMax = 4;

/** Without the characters alone: what is between them stays, as where controls are dropped one by one. */
const withoutCharacters = (text: string): string =>
  hidesNothing.test(text) ? text : text.replace(invisible, '');

/** Without whole sequences for terminals, tags inside a line, and the targets of links. Lines stay lines. */
function withoutMarkup(text: string): string {
  const hasMarkup = text.includes('<') || text.includes('](') || text.includes('&');
  if (!hasMarkup && hidesNothing.test(text)) return text;
  let joined = text;
  for (let layer = 0; layer < layersMax; layer += 1) {
    const next = joined
      .split('\n')
      .map((line) => dropInline(stripHidden(line).replaceAll('\n', ' ')).replace(hiddenEntities, ''))
      .join('\n');
    if (next === joined) return joined;
    joined = next;
  }
  return joined;
}

/** What makes `text` what readers see; each keeps the number of lines, and returns `text` itself when it hides nothing. */
export const joinings: readonly ((text: string) => string)[] = [withoutCharacters, withoutMarkup];
