// What speaks against single pull requests, and against commits that came without one. Pure.
import type { Commit } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import { isManifestPath, isVersionPath } from '../../change/commits/commit-paths.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { GatheredApprovals, LeftOut, PullRequestApprovals } from '../approvals.ts';
import type { ChangeFacts, Evidence, Problem } from '../rule.ts';
import { personKey } from '../same-person.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';
import { independent, type Sight } from './sight.ts';

type Options = RuleSettings['reviewers'];
type Input = {
  readonly facts: ChangeFacts;
  readonly gathered: GatheredApprovals;
  readonly sight: Sight;
  readonly options: Options;
};

const labelOf = ({ pullRequest }: PullRequestApprovals): string => `#${pullRequest.number}`;

const whys: { readonly [why in LeftOut['why']]: Bilingual } = {
  author: { en: 'wrote a part of it', ko: '작성자' },
  bot: { en: 'is a bot', ko: '봇' },
  stale: { en: 'approved an earlier commit', ko: '이전 커밋을 승인' },
  'asked-again': { en: 'was asked again and has not answered', ko: '재검토 요청에 응답 없음' },
  'no-write-access': { en: 'may not write to the repository', ko: '쓰기 권한 없음' },
  gone: { en: 'is an account that is gone', ko: '삭제된 계정' },
};

/** Pull requests with fewer approvals than each needs. */
export function findUnapproved({ gathered, sight, options }: Input): readonly Problem[] {
  const all = gathered.pullRequests.filter((pull) => !isBumpOfBots(pull, gathered.isBot));
  const short = all.filter(({ approvers }) => approvers.length < options.eachPullRequest);
  const [first] = short;
  if (first === undefined) return [];
  const names = nameList(short.map(labelOf));
  const each = options.eachPullRequest;
  const has = short.length === 1 ? 'has' : 'have';
  return [
    {
      status: sight.release === 'unknown' ? 'unknown' : 'fail',
      message: {
        en: `${short.length} of ${countOf(all.length, 'pull request')} ${has} ${each === 1 ? 'no approval that counts' : `fewer than ${each} approvals`}: ${names.en}.`,
        ko: `PR ${all.length}건 중 ${short.length}건${each === 1 ? '에 유효한 승인이 없습니다' : `의 승인이 ${each}건에 못 미칩니다`}: ${names.ko}.`,
      },
      why: {
        en: `Code goes to production that only its author has judged, ${labelOf(first)} ("${plainLine(first.pullRequest.title)}") for one.`,
        ko: `작성자만 판단한 코드가 운영에 반영됩니다. 예: ${labelOf(first)}("${plainLine(first.pullRequest.title)}").`,
      },
      instead: {
        en: `Let somebody else review ${names.en}.`,
        ko: `다른 사람이 ${names.ko}을(를) 검토하게 하세요.`,
      },
      evidence: boundEvidence(short.map((pull) => tellShort(pull, options))),
    },
  ];
}

/** What a bot made of nothing but bumped dependencies is judged by the checks, and by who approves the release. */
export function isBumpOfBots(pull: PullRequestApprovals, isBot: (login: string) => boolean): boolean {
  const { pullRequest, commits } = pull;
  const author = personKey(pullRequest.author ?? '').replace(/\[bot\]$/u, '');
  const isByBots = pullRequest.commitAuthors.every(
    (login) => isBot(login) || personKey(login).replace(/\[bot\]$/u, '') === author,
  );
  return (
    (pullRequest.isAuthorBot || isBot(author)) &&
    isByBots &&
    commits.length > 0 &&
    commits.every((commit) => commit.parents.length > 1 || isBump(commit))
  );
}

/** Anybody can sign a commit with the name of a bot, and call it a bump: what it touches decides. */
const isBump = (commit: Commit): boolean =>
  commit.bot && commit.noise === 'dependency-bump' && touchesOnly(commit, isManifestPath);

/** Noise by its words and by what it touches: versions, locks, change logs. */
const isHarmless = (commit: Commit): boolean =>
  commit.noise !== undefined && touchesOnly(commit, isVersionPath);

/** false as well when it touches more paths than are kept. */
const touchesOnly = ({ touched, touchedCount }: Commit, isMeant: (path: string) => boolean): boolean =>
  touched.length === touchedCount && touched.every(({ path }) => isMeant(path));

function tellShort(pull: PullRequestApprovals, { eachPullRequest }: Options): Evidence {
  const { pullRequest, approvers, leftOut } = pull;
  const title = plainLine(pullRequest.title);
  const but = (language: 'en' | 'ko') =>
    leftOut.slice(0, 3).map(({ login, why }) => `${login}: ${whys[why][language]}`);
  const tail = (language: 'en' | 'ko') => (leftOut.length === 0 ? '' : `; ${but(language).join('; ')}`);
  return {
    text: {
      en: `${labelOf(pull)} ${title} (${pullRequest.author ?? 'account gone'}): ${approvers.length} of ${countOf(eachPullRequest, 'approval')}${tail('en')}`,
      ko: `${labelOf(pull)} ${title} (${pullRequest.author ?? '삭제된 계정'}): 승인 ${approvers.length}/${eachPullRequest}${tail('ko')}`,
    },
    ref: pullRequest.ref,
  };
}

/** Pull requests that went in although somebody asked for changes. */
export function findObjections({ gathered }: Input): readonly Problem[] {
  const disputed = gathered.pullRequests.filter(({ objectors }) => objectors.length > 0);
  const [first] = disputed;
  if (first === undefined) return [];
  const names = nameList(
    disputed.map((pull) => `${labelOf(pull)} (${nameList(pull.objectors, 3, '명').en})`),
  );
  return [
    {
      status: 'fail',
      message: {
        en: `Changes were requested and nobody resolved it: ${names.en}.`,
        ko: `변경 요청이 해결되지 않았습니다: ${names.ko}.`,
      },
      why: {
        en: `${nameList(first.objectors, 3, '명').en} found something wrong in ${labelOf(first)} and has not said since that it is right.`,
        ko: `${nameList(first.objectors, 3, '명').ko} 님이 ${labelOf(first)}에서 문제를 지적한 뒤 해결되었다고 하지 않았습니다.`,
      },
      instead: {
        en: 'Let them look again and approve, or dismiss the review with a reason.',
        ko: '지적한 사람이 다시 보고 승인하게 하거나, 사유를 남기고 리뷰를 해제(dismiss)하세요.',
      },
      evidence: boundEvidence(
        disputed.map((pull) => ({
          text: {
            en: `${labelOf(pull)} ${plainLine(pull.pullRequest.title)}: changes requested by ${nameList(pull.objectors, 3, '명').en}`,
            ko: `${labelOf(pull)} ${plainLine(pull.pullRequest.title)}: ${nameList(pull.objectors, 3, '명').ko} 님의 변경 요청`,
          },
          ref: pull.pullRequest.ref,
        })),
      ),
    },
  ];
}

/** A release that somebody who was asked has refused. */
export function findRejections({ facts, gathered: { rejecters } }: Input): readonly Problem[] {
  if (rejecters.length === 0) return [];
  const names = nameList(rejecters, 5, '명');
  const { environment } = facts.release;
  return [
    {
      status: 'fail',
      message: {
        en: `${names.en} rejected the deployment to ${environment}.`,
        ko: `${names.ko} 님이 ${environment} 배포를 거부했습니다.`,
      },
      why: {
        en: 'Somebody who was asked whether this may go out said no.',
        ko: '배포해도 되는지 확인을 요청받은 사람이 거부했습니다.',
      },
      instead: {
        en: 'Ask what is wrong, put it right, and start a new run: a rejection holds for the whole run.',
        ko: '사유를 확인해 해결한 뒤 새로 실행하세요. 거부는 해당 실행 전체에 적용됩니다.',
      },
    },
  ];
}

/** Commits that nobody was asked to review, merges and noise left out; none when the release itself was approved. */
export function directCommitsOf(input: Input): readonly Commit[] {
  const { gathered, options } = input;
  const isCovered = independent(gathered).length >= Math.max(1, options.eachPullRequest);
  return isCovered
    ? []
    : gathered.directCommits.filter((commit) => !isHarmless(commit) && commit.fate !== 'merge');
}

/** Tells them; what could not be read is told elsewhere. */
export function findDirect(input: Input): readonly Problem[] {
  const { sight, options } = input;
  if (options.withoutPullRequest === 'allow') return [];
  const commits = directCommitsOf(input);
  const [first] = commits;
  if (first === undefined) return [];
  if (sight.pullRequests === 'off' && options.withoutPullRequest === 'fail') return [untold(commits.length)];
  if (sight.pullRequests !== 'whole') return [];
  const authors = nameList([...new Set(commits.map(({ author }) => author.name))], 3, '명');
  return [
    {
      status: options.withoutPullRequest,
      message: {
        en: `${countOf(commits.length, 'commit')} by ${authors.en} came without a pull request.`,
        ko: `PR 없이 반영된 커밋이 ${commits.length}건 있습니다(작성자: ${authors.ko}).`,
      },
      why: {
        en: `Nobody was asked to look at "${plainLine(first.subject)}" before it reached the branch that is deployed.`,
        ko: `"${plainLine(first.subject)}"은(는) 배포 브랜치에 들어오기 전에 검토를 거치지 않았습니다.`,
      },
      instead: {
        en: `Let somebody other than ${authors.en} read ${commits.length === 1 ? 'it' : 'them'}.`,
        ko: `${authors.ko} 외의 사람이 내용을 확인하게 하세요.`,
      },
      evidence: boundEvidence(
        commits.map(({ subject, author, ref }) => ({
          text: {
            en: `${plainLine(subject)} (${author.name})`,
            ko: `${plainLine(subject)} (${author.name})`,
          },
          ref,
        })),
      ),
    },
  ];
}

/** No code host is configured, and the standard wants to know. */
const untold = (count: number): Problem => ({
  status: 'unknown',
  message: {
    en: `Whether ${countOf(count, 'commit')} came through a pull request is not known: no code host is configured.`,
    ko: `코드 호스트가 설정되지 않아 커밋 ${count}건이 PR을 거쳤는지 알 수 없습니다.`,
  },
  why: {
    en: 'Commits that nobody was asked to review may be among them.',
    ko: '검토를 거치지 않은 커밋이 섞여 있을 수 있습니다.',
  },
  instead: {
    en: 'Give the run a token of the code host (GITHUB_TOKEN), or let somebody approve the release as a whole.',
    ko: '코드 호스트 토큰(GITHUB_TOKEN)을 설정하거나 배포 전체를 승인받으세요.',
  },
});
