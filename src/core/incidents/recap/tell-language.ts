// The language in which a text is written, of those that notes are written in. Pure.
import type { Language } from '../../../domain/language.ts';

/** Korean prose names products in Latin letters: so much Hangul among the letters makes it Korean. */
const hangulShareMin = 0.2;
/** Enough of a text to tell. Units: UTF-16 code units. */
const lengthRead = 20_000;

/** Korean by the share of Hangul among letters; everything else is told as English. */
export function tellLanguage(text: string): Language {
  const read = text.slice(0, lengthRead);
  const hangul = read.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  if (hangul === 0) return 'en';
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  return hangul / letters >= hangulShareMin ? 'ko' : 'en';
}
