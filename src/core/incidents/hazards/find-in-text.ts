// Recognises hazards in sentences of a report, or in one line that describes a change. Pure.
import type { HazardId } from '../../../domain/generated/incident.ts';
import type { HazardEvidence, HazardHit } from '../../../domain/incident-search.ts';
import { compileSigns } from './compile-signs.ts';
import { hazardTaxonomy } from './hazard-taxonomy.ts';
import { matchSigns } from './match-signs.ts';
import { sentenceMax, tokensOf } from './text-tokens.ts';

/** Hazards told of one text. */
export const hazardsMax = 12;
/** Places shown for one hazard. */
export const evidenceMax = 5;
/** Units: characters. */
const evidenceTextMax = 160;
/** As many as a report of the schema has. */
const sentencesMax = 400;

const strengths = ['strong', 'weak'] as const;
const owners = hazardTaxonomy.flatMap((hazard) => strengths.map((strength) => ({ hazard, strength })));
/** Compiled when the first text is read: it takes a tenth of a second, which a run without incidents does not spend. */
const signIndex = onFirstUse(() =>
  compileSigns(owners.map(({ hazard, strength }, owner) => ({ owner, signs: hazard.signs[strength] }))),
);
const patterns = hazardTaxonomy.flatMap(({ id, signs }) =>
  (signs.patterns ?? []).map((pattern) => ({ id, pattern })),
);

/** A sign of a hazard at a place of a sentence; `start` and `end` in characters. */
type TextSign = {
  readonly hazard: HazardId;
  readonly strength: HazardHit['strength'];
  readonly sentence: number;
  readonly text: string;
};

/**
 * Finds the hazards that `sentences` speak of, the most often and most clearly told first.
 *
 * Shape: at most 12 hits with at most five places each. What a sentence denies ("no data was lost") is not told. A hazard that only
 * weak signs show is told as weak.
 */
export function findHazardsInSentences(sentences: readonly string[]): readonly HazardHit[] {
  const signs = sentences.slice(0, sentencesMax).flatMap(signsOf);
  const byHazard = new Map<HazardId, TextSign[]>();
  for (const sign of signs) {
    const known = byHazard.get(sign.hazard);
    if (known === undefined) byHazard.set(sign.hazard, [sign]);
    else known.push(sign);
  }
  return [...byHazard]
    .map(([hazard, found]) => ({ hazard, found: strongestOnce(found), weight: weigh(found) }))
    .sort((left, right) => right.weight - left.weight)
    .slice(0, hazardsMax)
    .map(({ hazard, found }) => ({
      hazard,
      strength: found.some(({ strength }) => strength === 'strong') ? 'strong' : 'weak',
      evidence: found.slice(0, evidenceMax).map(toEvidence),
    }));
}

/** Strong signs count, the second of a hazard half as much as the first; an early sentence decides between equals. */
function weigh(signs: readonly TextSign[]): number {
  const strong = new Set(signs.flatMap(({ strength, text }) => (strength === 'strong' ? text : []))).size;
  const first = Math.min(...signs.map(({ sentence }) => sentence));
  const some = Math.min(strong, 6);
  return (strong > 0 ? 10 + 2 * some : Math.min(signs.length, 4)) - first / 1000;
}

function strongestOnce(signs: readonly TextSign[]): readonly TextSign[] {
  const rank = ({ strength }: TextSign): number => strengths.indexOf(strength);
  const kept: TextSign[] = [];
  for (const sign of [...signs].sort((left, right) => rank(left) - rank(right))) {
    const isSaid = kept.some(
      (other) =>
        other.sentence === sign.sentence &&
        (other.text.includes(sign.text) || sign.text.includes(other.text)),
    );
    if (!isSaid) kept.push(sign);
    if (kept.length === evidenceMax) break;
  }
  return kept;
}

const toEvidence = ({ text, sentence }: TextSign): HazardEvidence => ({
  text,
  ref: null,
  path: null,
  sentence,
});

function signsOf(sentence: string, number: number): readonly TextSign[] {
  const text = sentence.slice(0, sentenceMax).normalize('NFC');
  const tokens = tokensOf(text);
  const byWords = matchSigns(tokens, signIndex()).flatMap(({ sign, from, to }): readonly TextSign[] => {
    const owner = owners[sign.owner];
    const [first, last] = [tokens[from], tokens[to]];
    if (owner === undefined || first === undefined || last === undefined) return [];
    const said = text.slice(first.start, last.end);
    return [{ hazard: owner.hazard.id, strength: owner.strength, sentence: number, text: plain(said) }];
  });
  const byPattern = patterns.flatMap(({ id, pattern }): readonly TextSign[] => {
    const said = pattern.exec(text)?.[0];
    return said === undefined
      ? []
      : [{ hazard: id, strength: 'strong', sentence: number, text: plain(said) }];
  });
  return [...byWords, ...byPattern];
}

function onFirstUse<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, evidenceTextMax);
