// Turns a change into a digest: ranked facts with refs inside a token budget, without a model. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { Digest, Fact } from '../../domain/digest.ts';
import type { Language } from '../../domain/language.ts';
import { findConfigEdits } from '../change/files/config-edits.ts';
import { findDependencyBumps } from '../change/files/dependency-bumps.ts';
import { assignDetails } from './assign-details.ts';
import { groupCommits } from './change-units.ts';
import { tellGroups } from './group-facts.ts';
import { estimateTokens } from './tokens.ts';
import { tellDetails } from './unit-details.ts';
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
    .sort((first, second) => second.fact.weight - first.fact.weight);
  const { facts, cut } = fill(ranked, options);
  return {
    facts,
    cut,
    tokens: facts.reduce((sum, fact) => sum + factTokens(fact), 0),
    inputTokens: inputTokens(change),
    budgetTokens: options.budgetTokens,
  };
}

/** A fact without details, and how to tell them: a release of thousands of commits has place for forty. */
type Candidate = { readonly fact: Fact; readonly tellDetails: () => Fact['details'] };

/** Groups first: one line tells many commits. Then by weight; a fact that is too long loses its details before its place. */
function fill(
  ranked: readonly Candidate[],
  options: { readonly budgetTokens: number; readonly factsMax: number },
): { facts: readonly Fact[]; cut: readonly Fact[] } {
  const fitted = new Map<Candidate, Fact>();
  let tokens = 0;
  let told = 0;
  const groupsFirst = [true, false].flatMap((grouped) =>
    ranked.filter(({ fact }) => fact.grouped === grouped),
  );
  for (const candidate of groupsFirst) {
    const { fact } = candidate;
    if (isCounted(fact) && told >= options.factsMax) continue;
    if (tokens + factTokens(fact) > options.budgetTokens) continue;
    const whole = { ...fact, details: candidate.tellDetails() };
    const fitting = tokens + factTokens(whole) <= options.budgetTokens ? whole : fact;
    if (isCounted(fact)) told += 1;
    fitted.set(candidate, fitting);
    tokens += factTokens(fitting);
  }
  return {
    facts: ranked.flatMap((candidate) => fitted.get(candidate) ?? []),
    cut: ranked.filter((candidate) => !fitted.has(candidate)).map(({ fact }) => fact),
  };
}

/** Groups tell many commits in a line, and a breaking change must be told: neither takes a place. */
const isCounted = (fact: Fact): boolean => !fact.grouped && fact.category !== 'breaking';

/** All facts of one module, in no particular order. */
function tellModule(module: ModuleChange, language: Language): readonly Candidate[] {
  const fileOf = new Map(module.files.map((file) => [file.path, file]));
  const units = groupCommits(module);
  const broughtBy = assignDetails(module, units, findConfigEdits(module.files));
  const told = new Set<string>();
  const facts = units.map((unit): Candidate => {
    const brought = broughtBy.get(unit) ?? { migrations: [], configEdits: [] };
    const fact = tellUnit(unit, { module: module.name, migrations: brought.migrations, fileOf });
    for (const sha of fact.commits) told.add(sha);
    const { category } = fact;
    return { fact, tellDetails: () => tellDetails({ unit, brought, category, module, language }) };
  });
  const untold = module.commits.filter((commit) => !told.has(commit.sha));
  const groups = tellGroups({ module, untold, bumps: findDependencyBumps(module.files), language });
  return [...facts, ...groups.map((fact) => ({ fact, tellDetails: () => fact.details }))];
}

/** Estimated tokens of a fact as a prompt or a note would hold it. */
function factTokens(fact: Fact): number {
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
