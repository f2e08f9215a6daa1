// Cuts what is known of a change into chunks: one an issue, a pull request, a group of commits, an earlier note. Pure.
import type { Change } from '../../domain/change.ts';
import type { Chunk } from '../../domain/digest.ts';
import { issueRef, pullRequestRef, type Ref } from '../../domain/units.ts';
import { plainLine } from '../text/plain-line.ts';
import { plainSource } from '../text/untrusted-text.ts';
import { commitsText, cutAtParagraph, issueText, noteText, pullRequestText } from './chunk-texts.ts';
import { keysOf, type LinkedUnit, linkSources, tellingCommits } from './link-sources.ts';
import { estimateTokens } from './tokens.ts';
import { leadCommit } from './unit-facts.ts';

/** What is longer than a long design document is cut. */
const chunkTokensMax = 6000;
/** Groups of commits that are read for what they say; a note has place for forty changes. */
const commitGroupsMax = 60;
/** Sources that one statement can choose from. */
const refsMax = 24;

/**
 * Lists the chunks of `change`: issues, pull requests and groups of commits by unit of change, then earlier notes.
 *
 * Shape: `chunkKey` tells them apart; a chunk has text beside its title. Pull requests of bots' bumps, of merges without
 * content and of what was undone are none: no unit tells them. `linked` is what `linkSources` gives, for who has it.
 */
export function listChunks(
  change: Change,
  linked: readonly LinkedUnit[] = linkSources(change),
): readonly Chunk[] {
  const refsOfKey = new Map<string, Set<Ref>>();
  for (const link of linked) {
    const refs = refsOfUnit(link);
    for (const key of keysOf(tellingCommits(link.unit))) {
      const known = refsOfKey.get(key) ?? new Set();
      for (const ref of refs) known.add(ref);
      refsOfKey.set(key, known);
    }
  }
  const alone = new Set(largestAlone(linked));
  const chunks = linked.flatMap((link) => chunksOfUnit(link, { refsOfKey, isAloneRead: alone.has(link) }));
  const notes = change.context.notes.map((earlier) =>
    makeChunk({
      ref: earlier.ref,
      kind: 'note',
      module: '',
      title: earlier.note.title,
      text: noteText(earlier),
      refs: [],
    }),
  );
  return [...chunks, ...notes].filter(({ text }) => text !== '');
}

/** Of the units that only their commits tell, those that break something first, then the largest. */
function largestAlone(linked: readonly LinkedUnit[]): readonly LinkedUnit[] {
  const alone = linked.filter(
    ({ unit, issues, pullRequests }) =>
      issues.length === 0 && pullRequests.length === 0 && unit.told.some(({ body }) => body !== ''),
  );
  if (alone.length <= commitGroupsMax) return alone;
  const sizeOf = ({ unit }: LinkedUnit): number =>
    unit.told.reduce(
      (sum, { breaking, touchedCount }) => sum + touchedCount + (breaking === undefined ? 0 : 1e9),
      0,
    );
  return alone
    .map((link) => ({ link, size: sizeOf(link) }))
    .sort((first, second) => second.size - first.size)
    .slice(0, commitGroupsMax)
    .map(({ link }) => link);
}

function chunksOfUnit(
  { module, unit, issues, pullRequests, hostedRefs }: LinkedUnit,
  {
    refsOfKey,
    isAloneRead,
  }: { readonly refsOfKey: ReadonlyMap<string, ReadonlySet<Ref>>; readonly isAloneRead: boolean },
): readonly Chunk[] {
  const refs = refsOfUnit({ module, unit, hostedRefs });
  const told = [
    ...issues.map(({ ref, key, issue }) =>
      makeChunk({
        ref,
        kind: 'issue',
        module: module.name,
        title: issue.title,
        text: issueText(issue),
        refs: [...(refsOfKey.get(key) ?? refs)],
      }),
    ),
    ...pullRequests.map((pull) =>
      makeChunk({
        ref: pull.ref,
        kind: 'pull-request',
        module: module.name,
        title: pull.title,
        text: pullRequestText(pull),
        refs,
      }),
    ),
  ];
  if (told.length > 0 || !isAloneRead) return told;
  const lead = leadCommit(unit);
  return [
    makeChunk({
      ref: lead.ref,
      kind: 'commits',
      module: module.name,
      title: lead.headline,
      text: commitsText(tellingCommits(unit)),
      refs,
    }),
  ];
}

/** What a source of a unit may cite: its pull requests, its commits, its issues. */
function refsOfUnit({
  module,
  unit,
  hostedRefs,
}: Pick<LinkedUnit, 'module' | 'unit' | 'hostedRefs'>): readonly Ref[] {
  const commits = tellingCommits(unit);
  const named = commits.flatMap((commit) =>
    commit.pullRequests.map((number) => pullRequestRef(number, module.scope)),
  );
  return [
    ...new Set([
      ...(hostedRefs.length > 0 ? hostedRefs : named),
      ...commits.map(({ ref }) => ref),
      ...keysOf(commits).map(issueRef),
    ]),
  ];
}

function makeChunk(chunk: Omit<Chunk, 'tokens'>): Chunk {
  const title = plainLine(plainSource(chunk.title));
  const text = cutAtParagraph(chunk.text, chunkTokensMax);
  const refs = [...new Set([chunk.ref, ...chunk.refs])].slice(0, refsMax);
  return { ...chunk, title, text, refs, tokens: estimateTokens(title) + estimateTokens(text) };
}
