// Turns a change into a digest: ranked facts with refs inside a token budget, without a model. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { Digest, Fact } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { findConfigEdits } from '../change/config-edits.ts';
import { findDependencyBumps } from '../change/dependency-bumps.ts';
import { assignDetails } from './assign-details.ts';
import { groupCommits } from './change-units.ts';
import { tellGroups } from './group-facts.ts';
import { estimateTokens } from './tokens.ts';
import { tellUnit } from './unit-facts.ts';

/**
 * Condenses `change`.
 *
 * Shape: every commit of the change is in exactly one fact, told or cut; `facts` are sorted by weight.
 * Units: tokens are estimates; `tokens` never passes `budgetTokens`. `factsMax` counts facts that are no groups.
 */
export function condense(
  change: Change,
  options: { readonly language: Language; readonly budgetTokens: number; readonly factsMax: number },
): Digest {
  const ranked = change.modules
    .flatMap((module) => tellModule(module, options.language))
    .sort((first, second) => second.weight - first.weight);
  const { facts, cut } = fill(ranked, options);
  return {
    facts,
    cut,
    tokens: sumTokens(facts),
    inputTokens: inputTokens(change),
    budgetTokens: options.budgetTokens,
  };
}

/** Groups first: one line tells many commits. Then by weight; a fact that is too long loses its details before its place. */
function fill(
  ranked: readonly Fact[],
  options: { readonly budgetTokens: number; readonly factsMax: number },
): { facts: readonly Fact[]; cut: readonly Fact[] } {
  const fitted = new Map<Fact, Fact>();
  let tokens = 0;
  let told = 0;
  for (const fact of [
    ...ranked.filter((candidate) => candidate.grouped),
    ...ranked.filter((candidate) => !candidate.grouped),
  ]) {
    const fitting = [fact, { ...fact, details: [] }].find(
      (candidate) => tokens + factTokens(candidate) <= options.budgetTokens,
    );
    if (fitting === undefined || (!fact.grouped && told >= options.factsMax)) continue;
    if (!fact.grouped) told += 1;
    fitted.set(fact, fitting);
    tokens += factTokens(fitting);
  }
  return {
    facts: ranked.flatMap((fact) => fitted.get(fact) ?? []),
    cut: ranked.filter((fact) => !fitted.has(fact)),
  };
}

const sumTokens = (facts: readonly Fact[]): number => facts.reduce((sum, fact) => sum + factTokens(fact), 0);

/** All facts of one module, in no particular order. */
function tellModule(module: ModuleChange, language: Language): readonly Fact[] {
  const context = {
    module,
    language,
    fileOf: new Map(module.files.map((file) => [file.path, file])),
  };
  const units = groupCommits(module);
  const brought = assignDetails(module, units, findConfigEdits(module.files));
  const facts = units.map((unit) =>
    tellUnit(unit, brought.get(unit) ?? { migrations: [], configEdits: [] }, context),
  );
  const told = new Set(facts.flatMap((fact) => fact.commits));
  const untold = module.commits.filter((commit) => !told.has(commit.sha));
  return [...facts, ...tellGroups({ module, untold, bumps: findDependencyBumps(module.files), language })];
}

/** Estimated tokens of a fact as a prompt or a note would hold it. */
export function factTokens(fact: Fact): number {
  const lines = [fact, ...fact.details];
  return lines.reduce(
    (sum, line) => sum + estimateTokens(line.text) + estimateTokens(line.refs.join(' ')),
    0,
  );
}

function inputTokens(change: Change): number {
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
