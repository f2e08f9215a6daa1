// Signs of hazards in what people wrote of a change: subjects of commits, titles of pull requests and issues. Pure.
import type { Change, Commit } from '../../../../domain/change.ts';
import type { Ref } from '../../../../domain/units.ts';
import { findHazardsInSentences } from '../find-in-text.ts';
import type { ChangeSign } from './change-sign.ts';

/** Kinds of commits that change nothing which runs. */
const idle = /^(?:docs?|tests?|style|chore|ci|build|refactor|fix|bugfix|revert)$/i;

/** What was wrong is repaired, or nothing runs otherwise: its words are of the past. */
const repairs =
  /^(?:fixup!|squash!|fix(?:e[sd]|ing)?\b|bug ?fix|hotfix|revert\b|merge\b)|\b(?:typos?|comments?|docs?|documentation|readme|tests?|testing|flaky|lint(?:er|ing)?|benchmarks?)\b|오타|주석|문서|테스트|버그 ?수정|오류 ?수정/i;

/** Lines that say what is done to the place where it runs. */
const acts =
  /^(?:upgrade|bump|migrate|increase|decrease|reduce|raise|lower|turn|enable|disable|rotate|renew|replace|remove|delete|drop|flush|clear|switch|scale|move|revoke|downgrade|purge|decommission|roll out|flip)\b|(?:상향|하향|축소|증설|변경|교체|갱신|삭제|제거|전환|활성화|비활성화|업그레이드|적용|이전|초기화|회수|로테이션)(?:합니다|함|작업)?\.?$/i;

/** Strong signs of one hazard that an unmistakable line has. */
const unmistakable = 2;

const textsMax = 2000;

/**
 * Tells which hazards the titles of a change speak of.
 *
 * They are weak, for `feat: permission dialog` changes no permission: strong only when a line says what is done, with two signs of the
 * hazard. Lines that repair, test or document tell nothing.
 */
export function signsOfWords(change: Change): readonly ChangeSign[] {
  return titlesOf(change)
    .filter(({ text }) => !repairs.test(text))
    .slice(0, textsMax)
    .flatMap(({ text, ref }) =>
      findHazardsInSentences([text])
        .filter(({ strength }) => strength === 'strong')
        .map(({ hazard, evidence }) => ({
          hazard,
          strength:
            evidence.length >= unmistakable && acts.test(text) ? ('strong' as const) : ('weak' as const),
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
