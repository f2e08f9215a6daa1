// Recognises hazards in a change: its migrations, certificates, settings, versions, files and titles. Pure.
import type { Change } from '../../../domain/change.ts';
import type { HazardId } from '../../../domain/generated/incident.ts';
import type { HazardEvidence, HazardHit } from '../../../domain/incident-search.ts';
import type { ChangeSign } from './change/change-sign.ts';
import { signsOfCertificates } from './change/signs-of-certificates.ts';
import { signsOfConfig } from './change/signs-of-config.ts';
import { signsOfFiles } from './change/signs-of-files.ts';
import { signsOfMigrations } from './change/signs-of-migrations.ts';
import { signsOfVersions } from './change/signs-of-versions.ts';
import { signsOfWords } from './change/signs-of-words.ts';
import { evidenceMax, hazardsMax } from './find-in-text.ts';

/** Units: characters. */
const evidenceTextMax = 160;

/**
 * Finds the hazards of `change`, those that most strong signs show first.
 *
 * Shape: at most 12 hits with at most five places each, every place with its ref. Strong: what a statement, a setting, a certificate
 * or a kind of file shows. Weak: a word of a title, or what may be harmless.
 */
export function findHazardsInChange(change: Change): readonly HazardHit[] {
  const signs = [
    ...change.modules.flatMap((module) => [
      ...signsOfMigrations(module),
      ...signsOfCertificates(module),
      ...signsOfConfig(module),
      ...signsOfFiles(module),
      ...signsOfVersions(module),
    ]),
    ...signsOfWords(change),
  ];
  const byHazard = new Map<HazardId, ChangeSign[]>();
  for (const sign of signs) {
    const known = byHazard.get(sign.hazard);
    if (known === undefined) byHazard.set(sign.hazard, [sign]);
    else known.push(sign);
  }
  return [...byHazard]
    .map(([hazard, found]) => ({ hazard, found: onceStrongFirst(found), weight: weigh(found) }))
    .sort((left, right) => right.weight - left.weight)
    .slice(0, hazardsMax)
    .map(({ hazard, found }) => ({
      hazard,
      strength: found[0]?.strength ?? 'weak',
      evidence: found.slice(0, evidenceMax).map(toEvidence),
    }));
}

/** What statements and settings show counts more than any number of weak signs. */
function weigh(signs: readonly ChangeSign[]): number {
  const strong = signs.filter(({ strength }) => strength === 'strong');
  const inFiles = strong.filter(({ path }) => path !== null).length;
  return Math.min(inFiles, 5) * 10 + Math.min(strong.length, 5) * 5 + Math.min(signs.length, 4);
}

/** The same place shows a hazard once: by its clearest sign, in files before titles. */
function onceStrongFirst(signs: readonly ChangeSign[]): readonly ChangeSign[] {
  const rank = ({ strength, path }: ChangeSign): number =>
    (strength === 'strong' ? 0 : 2) + (path === null ? 1 : 0);
  const kept = new Map<string, ChangeSign>();
  for (const sign of [...signs].sort((left, right) => rank(left) - rank(right))) {
    const place = `${sign.ref} ${sign.text}`;
    if (!kept.has(place)) kept.set(place, sign);
  }
  return [...kept.values()];
}

const toEvidence = ({ text, ref, path }: ChangeSign): HazardEvidence => ({
  text: text.replace(/\s+/g, ' ').trim().slice(0, evidenceTextMax),
  ref,
  path,
  sentence: null,
});
