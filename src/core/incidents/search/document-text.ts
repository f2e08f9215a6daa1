// What is indexed and embedded of an incident. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';

/** The parts of a recap that say how it came about; impact and mitigation are much alike in all reports. */
const recapParts = ['summary', 'trigger', 'cause', 'prevention'] as const;

/**
 * The text of an incident that is embedded: title and recap first, then the report, a line each.
 *
 * A sentence that the recap quotes is not repeated.
 */
export function documentText(incident: Incident): string {
  return [...headLines(incident), ...bodyLines(incident)].join('\n');
}

/** Title, services, search terms and recap, each line once. */
function headLines({ title, recap, services, searchTerms }: Incident): readonly string[] {
  const claims = recapParts.flatMap((part) => recap[part]?.text ?? []);
  return [...new Set([title, ...claims, services.join(', '), searchTerms.join(', ')])].filter(
    (line) => line !== '',
  );
}

/** Sentences of the report that no line of the head holds. */
function bodyLines(incident: Incident): readonly string[] {
  const head = headLines(incident).join('\n');
  return incident.sentences.filter((sentence) => !head.includes(sentence));
}
