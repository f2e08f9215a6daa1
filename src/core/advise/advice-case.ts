// What the advice of a model is made of: the release, what rules found, and what is going on around it. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Finding, RelatedWork } from '../../domain/generated/review.ts';
import { fileRef, type Ref } from '../../domain/units.ts';
import type { DraftInput } from '../draft/draft-input.ts';
import { indexRefs, type ResolveRef } from '../draft/parts/known-refs.ts';

/** What an outage of the past that is like this release taught: one line of what to do this time. */
export type IncidentLesson = { readonly ref: Ref; readonly title: string; readonly lesson: string };

/** All that a model is told when it is asked for advice. */
export type AdviceCase = {
  readonly input: DraftInput;
  /** The note as rules wrote it on the same digest. */
  readonly baseline: Note;
  /** Of every rule that ran; a model reads them and changes none. */
  readonly findings: readonly Finding[];
  readonly work: readonly RelatedWork[];
  /** Empty: no library of incidents is configured. */
  readonly incidents: readonly IncidentLesson[];
};

/** Longest id of work that a model is shown, so that it can copy it. */
const workIdMax = 180;
const copyable = new RegExp(`^[^\\s{},"'\`]{1,${workIdMax}}$`, 'u');

/** The ref of planned work: `work:` and its id; null when its id is nothing that a model could copy. */
export const workRef = ({ id }: Pick<RelatedWork, 'id'>): Ref | null =>
  copyable.test(id) ? `work:${id}` : null;

/** The refs that the evidence of a finding names, files included, each once. */
export const refsOfFinding = ({ evidence }: Pick<Finding, 'evidence'>): readonly Ref[] => [
  ...new Set(
    evidence.flatMap(({ ref, path }) => [
      ...(ref === undefined ? [] : [ref]),
      ...(path === undefined ? [] : [fileRef(path)]),
    ]),
  ),
];

/** Knows what advice may cite: sources of the release, evidence of findings, planned work, incidents. */
export function adviceRefs({ input, baseline, findings, work, incidents }: AdviceCase): ResolveRef {
  const ofRelease = indexRefs({ change: input.change, digest: input.digest, baseline });
  const besides = new Set<Ref>([
    ...findings.flatMap(refsOfFinding),
    ...work.flatMap((one) => workRef(one) ?? []),
    ...incidents.map(({ ref }) => ref),
  ]);
  return (written) => ofRelease(written) ?? (besides.has(written.trim()) ? written.trim() : null);
}
