// Accounts for every commit and file: told, grouped, cut or failed. Pure.
import type { Change } from '../../domain/change.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Language } from '../../domain/language.ts';
import { sourceCoverage } from './source-coverage.ts';

type Coverage = Note['coverage'];

/** Shape: `seen` = `summarised` + `grouped` + `cut` + `failed`, for commits and for files. */
export function draftCoverage(input: {
  readonly change: Change;
  readonly digest: Digest;
  readonly language: Language;
}): Coverage {
  const { change, digest } = input;
  return {
    commits: countCommits(change, digest),
    files: countFiles(change),
    unread: countUnread(change),
    digest: {
      inputTokens: digest.inputTokens,
      tokens: digest.tokens,
      budgetTokens: digest.budgetTokens,
      facts: digest.facts.length,
      factsCut: digest.cut.length,
    },
    ...sourceCoverage(change.context, input.language),
  };
}

function countCommits(change: Change, digest: Digest): Coverage['commits'] {
  const commitsOf = (facts: Digest['facts']) => facts.reduce((sum, fact) => sum + fact.commits.length, 0);
  const seen = change.modules.reduce((sum, module) => sum + module.statistics.commits, 0);
  const grouped = commitsOf(digest.facts.filter((fact) => fact.grouped));
  const summarised = commitsOf(digest.facts.filter((fact) => !fact.grouped));
  const cut = commitsOf(digest.cut);
  return { seen, summarised, grouped, cut, failed: seen - summarised - grouped - cut };
}

/** Read in full: summarised; never read as text: grouped; read in part: cut. */
function countFiles(change: Change): Coverage['files'] {
  const files = change.modules.flatMap((module) => module.files);
  const seen = change.modules.reduce((sum, module) => sum + module.statistics.files, 0);
  const grouped = files.filter((file) => file.class !== 'text').length;
  const cut = files.filter((file) => file.class === 'text' && !file.excerpt.complete).length;
  const summarised = files.length - grouped - cut;
  return { seen, summarised, grouped, cut, failed: seen - files.length };
}

function countUnread(change: Change): Coverage['unread'] {
  const count = { binary: 0, generated: 0, vendored: 0, lock: 0 };
  for (const module of change.modules) {
    for (const file of module.files) if (file.class !== 'text') count[file.class] += 1;
  }
  return count;
}
