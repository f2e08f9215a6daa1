// Masks secrets in texts by secretlint's rule set and by Lockkeeper's own. Effects: loads the rule set when it is needed.
import {
  findSecrets,
  isSuspect,
  maskPlaces,
  mayHoldSecret,
  type SecretPlace,
} from '../../core/condense/redact.ts';
import { joinings } from '../../core/condense/redact-split.ts';
import type { Redacted, Redactor } from '../../ports.ts';

/** Finds the places of secrets in each text, in the order given. */
export type RuleSet = (texts: readonly string[]) => Promise<readonly (readonly SecretPlace[])[]>;

const loadRuleSet = async (): Promise<RuleSet> => (await import('./rule-set.ts')).scan;

/** A mask may lay open what stood against a secret; each round finds less. */
const roundsMax = 5;

/**
 * Returns the redactor; `load` brings the maintained rule set, once, when a text first looks like one of its secrets.
 *
 * Nearly all texts hold nothing, which one look tells: they cost no rule.
 */
export function createRedactor(load: () => Promise<RuleSet> = loadRuleSet): Redactor {
  let ruleSet: Promise<RuleSet> | undefined;
  const scanSuspects: RuleSet = async (texts) => {
    if (texts.length === 0) return [];
    ruleSet ??= load();
    return (await ruleSet)(texts);
  };
  return {
    redact: async (texts) => {
      let redacted = await maskAll(texts, scanSuspects);
      for (const join of joinings) redacted = await maskJoined(redacted, join, scanSuspects);
      return redacted;
    },
  };
}

/** Looks again at the texts that hide something; where a secret comes together, the text is told without what hid it. */
async function maskJoined(
  told: readonly Redacted[],
  join: (text: string) => string,
  scanSuspects: RuleSet,
): Promise<readonly Redacted[]> {
  const hiding = told.flatMap(({ text, masked }, index) => {
    const joined = join(text);
    return joined === text ? [] : [{ index, masked, joined }];
  });
  const found = await maskAll(
    hiding.map(({ joined }) => joined),
    scanSuspects,
  );
  const redacted = [...told];
  for (const [position, { index, masked }] of hiding.entries()) {
    const again = found[position];
    if (again !== undefined && again.masked > 0)
      redacted[index] = { text: again.text, masked: masked + again.masked };
  }
  return redacted;
}

async function maskAll(texts: readonly string[], scanSuspects: RuleSet): Promise<readonly Redacted[]> {
  const redacted = texts.map((text): Redacted => ({ text, masked: 0 }));
  let open = [...texts.keys()].filter((index) => mayHoldSecret(texts[index] ?? ''));
  for (let round = 0; round < roundsMax && open.length > 0; round += 1) {
    const rest = open.map((index) => redacted[index] ?? { text: '', masked: 0 });
    const masked = await maskOnce(
      rest.map(({ text }) => text),
      scanSuspects,
    );
    for (const [position, index] of open.entries()) {
      const { text, masked: count } = masked[position] ?? { text: '', masked: 0 };
      redacted[index] = { text, masked: (rest[position]?.masked ?? 0) + count };
    }
    open = open.filter((_index, position) => (masked[position]?.masked ?? 0) > 0);
  }
  return redacted;
}

async function maskOnce(texts: readonly string[], scanSuspects: RuleSet): Promise<readonly Redacted[]> {
  const suspects = texts.flatMap((text, index) => (isSuspect(text) ? [{ text, index }] : []));
  const found = await scanSuspects(suspects.map(({ text }) => text));
  const places = new Map(suspects.map(({ index }, position) => [index, found[position] ?? []]));
  return texts.map((text, index) => maskPlaces(text, [...findSecrets(text), ...(places.get(index) ?? [])]));
}
