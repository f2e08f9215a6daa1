// Builds the requests for the parts of a note: one prefix for all, then each part's own block. Pure.
import type { Fact } from '../../../domain/digest.ts';
import type { Note } from '../../../domain/generated/note.ts';
import type { ModelRequest } from '../../../domain/model-call.ts';
import type { Ref } from '../../../domain/units.ts';
import { estimateTokens } from '../../condense/tokens.ts';
import { plainLine } from '../../text/plain-line.ts';
import { fenceSource } from '../../text/untrusted-text.ts';
import type { DraftInput } from '../draft-input.ts';
import { type Example, tellExamples } from './examples.ts';
import type { PartName } from './part.ts';
import { taskPrompt } from './prompts.ts';
import { partSchemas } from './read-parts.ts';
import { shareRequests } from './share-requests.ts';
import { basicsInNote, checklistsInNote, groupsOf } from './tell-note.ts';

/** A request for the changes of some facts, by number from 1. */
export type BodyRequest = { readonly request: ModelRequest; readonly facts: readonly number[] };

/** One request for each part, several for the body of a large release. */
export type PartRequests = {
  readonly basics: ModelRequest;
  readonly checklists: ModelRequest;
  readonly body: readonly BodyRequest[];
  /** All that the requests say about this release, for grounding. */
  readonly given: string;
};

/** Facts that one request of the body tells; more are split over requests that are written side by side, in less time than the basics. */
const factsOfShardMax = 4;
const shardsMax = 10;
/** Room for an answer. Units: tokens. */
const outputTokens = { basics: 2_400, checklists: 1_800, bodyBase: 400, bodyFact: 240 } as const;

/** Builds all requests. Same input, same bytes; the blocks up to the cached one are the same in each. */
export function buildPartRequests(input: {
  readonly input: DraftInput;
  readonly baseline: Note;
  /** Chosen for each part, best first. */
  readonly examples: { readonly [name in PartName]: readonly Example[] };
  /** What the earlier notes of the workspace told, condensed, newest first. */
  readonly earlier: readonly EarlierFacts[];
  readonly sha256: (text: string) => string;
}): PartRequests {
  const { baseline, sha256 } = input;
  const { release, template } = input.input;
  const { shared, ask } = shareRequests(input);
  const values = { kind: template.kind, environment: plainLine(release.environment) };
  const request = (part: PartName, own: readonly string[], tokens: number): ModelRequest =>
    ask({ task: part, schema: partSchemas[part], own, tokens });
  const examplesOf = (part: PartName) => tellExamples(input.examples[part], part, sha256);
  const written = { basics: basicsInNote(baseline), checklists: checklistsInNote(baseline) };
  const inNote = (part: 'basics' | 'checklists') =>
    fenceSource({ ref: 'in-the-note', kind: 'written by the program', text: written[part] }, sha256);
  const earlier = earlierSources(input.earlier, sha256);
  const groups = groupsOf(baseline).map(plainLine).join(', ');
  return {
    basics: request(
      'basics',
      [...examplesOf('basics'), ...earlier, inNote('basics'), taskPrompt('basics', values)],
      outputTokens.basics,
    ),
    checklists: request(
      'checklists',
      [
        ...examplesOf('checklists'),
        ...earlier,
        inNote('checklists'),
        taskPrompt('checklists', { ...values, groups }),
      ],
      outputTokens.checklists,
    ),
    body: shardFacts(input.input).map((facts) => ({
      facts,
      request: request(
        'body',
        [...examplesOf('body'), taskPrompt('body', { ...values, facts: facts.join(', ') })],
        outputTokens.bodyBase + outputTokens.bodyFact * facts.length,
      ),
    })),
    given: [shared, written.basics, written.checklists].join('\n'),
  };
}

/** An earlier note as a few statements. */
export type EarlierFacts = { readonly ref: Ref; readonly texts: readonly string[] };

function earlierSources(
  earlier: readonly EarlierFacts[],
  sha256: (text: string) => string,
): readonly string[] {
  return earlier
    .filter(({ texts }) => texts.length > 0)
    .map(({ ref, texts }) =>
      fenceSource(
        {
          ref,
          kind: 'what the note of an earlier release told',
          text: texts.map((text) => `- ${text}`).join('\n'),
        },
        sha256,
      ),
    );
}

/**
 * Numbers of the facts to be told by a model, in shards of about as much to tell: the longest answer decides when a note
 * is done, and the first facts have the most below them. Groups are told by rules.
 */
function shardFacts({ digest }: DraftInput): readonly (readonly number[])[] {
  const facts = digest.facts.flatMap((fact, index) =>
    fact.grouped ? [] : [{ number: index + 1, size: lineTokens + factSize(fact) }],
  );
  const count = Math.min(shardsMax, Math.ceil(facts.length / factsOfShardMax));
  const total = facts.reduce((sum, { size }) => sum + size, 0);
  const shards: number[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const { number, size } of facts) {
    const middle = before + size / 2;
    shards[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(number);
    before += size;
  }
  return shards.filter((shard) => shard.length > 0);
}

/** What any line costs beside its words. Units: tokens. */
const lineTokens = 20;

const factSize = ({ text, details }: Fact): number =>
  estimateTokens(text) + details.reduce((sum, detail) => sum + lineTokens + estimateTokens(detail.text), 0);
