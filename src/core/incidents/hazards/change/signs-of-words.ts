// Signs of hazards in what people wrote of a change: subjects of commits, titles of pull requests and issues. Pure.
import type { Change, Commit } from '../../../../domain/change.ts';
import type { Ref } from '../../../../domain/units.ts';
import { findHazardsInSentences } from '../find-in-text.ts';
import type { ChangeSign } from './change-sign.ts';

/** Kinds of commits that change nothing which runs. */
const idle = /^(?:docs?|test|tests|style|chore|ci|build|refactor)$/i;

/** Words that an unmistakable line has: two strong signs of one hazard say what is done. */
const unmistakable = 2;

const textsMax = 2000;

/**
 * Tells which hazards the titles of a change speak of.
 *
 * They are weak, for `fix: permission dialog` changes no permission: strong only when two signs of the hazard stand in one line.
 */
export function signsOfWords(change: Change): readonly ChangeSign[] {
  return titlesOf(change)
    .slice(0, textsMax)
    .flatMap(({ text, ref }) =>
      findHazardsInSentences([text])
        .filter(({ strength }) => strength === 'strong')
        .map(({ hazard, evidence }) => ({
          hazard,
          strength: evidence.length >= unmistakable ? ('strong' as const) : ('weak' as const),
          text,
          ref,
          path: null,
        })),
    );
}

function titlesOf({ modules, context }: Change): readonly { readonly text: string; readonly ref: Ref }[] {
  const commits = modules.flatMap((module) =>
    module.commits
      .filter(speaks)
      .map((commit) => ({ text: commit.conventional?.description ?? commit.headline, ref: commit.ref })),
  );
  const pullRequests = context.pullRequests
    .filter(({ isAuthorBot }) => !isAuthorBot)
    .map(({ title, ref }) => ({ text: title, ref }));
  const issues = context.issues.flatMap((reading) =>
    'issue' in reading ? [{ text: reading.issue.title, ref: reading.ref }] : [],
  );
  const once = new Map([...issues, ...pullRequests, ...commits].map((title) => [title.text, title]));
  return [...once.values()];
}

const speaks = ({ fate, bot, noise, conventional }: Commit): boolean =>
  fate === 'told' && !bot && noise === undefined && !idle.test(conventional?.type ?? '');
