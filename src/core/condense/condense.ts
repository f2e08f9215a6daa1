// Turns a change into a digest: ranked facts with refs inside a token budget. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { Condensed, Digest } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { findConfigEdits } from '../change/files/config-edits.ts';
import { findDependencyBumps } from '../change/files/dependency-bumps.ts';
import { assignDetails } from './assign-details.ts';
import type { TopicDetail } from './detail-ranks.ts';
import { type Candidate, fillDigest } from './fill-digest.ts';
import { tellGroups } from './group-facts.ts';
import { type LinkedUnit, linkSources } from './link-sources.ts';
import { betterHeadline, sourceDetails, statementsOf, weighSources } from './source-details.ts';
import { estimateTokens } from './tokens.ts';
import { tellDetails } from './unit-details.ts';
import { tellUnit } from './unit-facts.ts';

/** How large a digest may be, in which language code tells, and what was made of the sources beside git. */
export type CondenseOptions = {
  readonly language: Language;
  readonly budgetTokens: number;
  readonly factsMax: number;
  /** Absent: commits and files alone are told. */
  readonly condensed?: Condensed;
  /** What `linkSources` gives, for who has it. */
  readonly linked?: readonly LinkedUnit[];
};

/**
 * Condenses `change`: commits make the facts, what was made of the sources stands below them.
 *
 * Shape: every commit of the change is in exactly one fact, told or cut; `facts` are sorted by weight.
 * Units: tokens are estimates; `tokens` never passes `budgetTokens`. `factsMax` counts facts that are neither groups nor
 * breaking changes.
 */
export function condense(change: Change, options: CondenseOptions): Digest {
  const linked = options.linked ?? linkSources(change);
  const ranked = change.modules
    .flatMap((module) =>
      tellModule(
        module,
        linked.filter((link) => link.module === module),
        options,
      ),
    )
    .sort((first, second) => second.fact.weight - first.fact.weight);
  return {
    ...fillDigest(ranked, options),
    inputTokens: countTokens(change) + (options.condensed?.inputTokens ?? 0),
    budgetTokens: options.budgetTokens,
  };
}

/** All facts of one module, in no particular order. */
function tellModule(
  module: ModuleChange,
  linked: readonly LinkedUnit[],
  { language, condensed }: CondenseOptions,
): readonly Candidate[] {
  const fileOf = new Map(module.files.map((file) => [file.path, file]));
  const units = linked.map(({ unit }) => unit);
  const broughtBy = assignDetails(module, units, findConfigEdits(module.files));
  const told = new Set<string>();
  const facts = linked.map((link): Candidate => {
    const { unit, hostedRefs } = link;
    const brought = broughtBy.get(unit) ?? { migrations: [], configEdits: [] };
    const fact = tellUnit(unit, { module, migrations: brought.migrations, fileOf, hostedRefs });
    for (const sha of fact.commits) told.add(sha);
    const { category } = fact;
    const statements = statementsOf(link, condensed);
    const weight = weighSources(fact.weight, link, statements);
    return {
      fact: { ...fact, weight, text: betterHeadline(fact.text, link) ?? fact.text },
      statements: statements.length,
      tellDetails: () => [
        ...tellDetails({ unit, brought, category, module, language }),
        ...sourceDetails(statements, language),
      ],
    };
  });
  const untold = module.commits.filter((commit) => !told.has(commit.sha));
  const groups = tellGroups({ module, untold, bumps: findDependencyBumps(module.files), language });
  return [...facts, ...groups.map(groupCandidate)];
}

/** What a group says below its line is about new major versions: it is told as what must not be missed. */
const groupCandidate = (fact: Candidate['fact']): Candidate => ({
  fact: { ...fact, details: [] },
  statements: 0,
  tellDetails: () => fact.details.map((detail): TopicDetail => ({ detail, topic: 'story', specificity: 4 })),
});

/** Estimated tokens of what git told: messages and changed lines. */
function countTokens(change: Change): number {
  let tokens = 0;
  for (const module of change.modules) {
    for (const commit of module.commits)
      tokens += estimateTokens(commit.subject) + estimateTokens(commit.body);
    for (const file of module.files) {
      for (const line of file.excerpt.lines) tokens += estimateTokens(line.text);
    }
  }
  return tokens;
}
