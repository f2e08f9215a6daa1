// Keeps one comment of a pull request up to date. Effects: network, through the API.
import type { CommentPublication } from '../../domain/remote-publication.ts';
import { Failure } from '../../failure.ts';
import type { Published } from '../../publish-ports.ts';
import { BadAnswer, RefusedQuery, toFailure } from './failures.ts';
import { problemsOf } from './graphql-errors.ts';
import { asRecord, asText, type JsonRecord, readNodes, readPath } from './json.ts';
import { pathOf, type Write } from './write.ts';

/** Newest first: ten thousand comments before the first of a pull request are enough. */
const pagesMax = 100;

/** From the newest on: the one that is looked for is more often near the end. */
const query = `query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { url body viewerDidAuthor }
      }
    }
  }
}`;

type Found = { readonly id: string; readonly url: string; readonly body: string };

/**
 * Updates the newest comment that this token wrote and that begins with the marker; writes one when there is none.
 *
 * Who else pastes the marker has a comment of his own, which stays as it is.
 */
export async function upsertComment(write: Write, comment: CommentPublication): Promise<Published> {
  const found = await find(write, comment);
  if (found === null) return create(write, comment);
  if (sameText(found.body, comment.markdown)) return { url: found.url };
  const path = pathOf(comment.repository, 'issues', 'comments', found.id);
  const answer = await write.api.write({
    ...topicOf(comment),
    ...{ signal: write.signal, method: 'PATCH', path, body: { body: comment.markdown }, isRepeatable: true },
  });
  return { url: asText(answer['html_url']) ?? found.url };
}

/** Where no answer came, the comment may have been written all the same: then it is there to be found. */
async function create(write: Write, comment: CommentPublication): Promise<Published> {
  const path = pathOf(comment.repository, 'issues', comment.pullRequest, 'comments');
  const body = { body: comment.markdown };
  try {
    const answer = await write.api.write({
      ...topicOf(comment),
      ...{ signal: write.signal, method: 'POST', path, body, isRepeatable: false },
    });
    return { url: asText(answer['html_url']) };
  } catch (error) {
    const isUnclear = error instanceof Failure && error.code === 'github/unavailable';
    if (!isUnclear || write.signal.aborted) throw error;
    const found = await find(write, comment).catch(() => null);
    if (found === null || !sameText(found.body, comment.markdown)) throw error;
    return { url: found.url };
  }
}

async function find({ api, signal }: Write, comment: CommentPublication): Promise<Found | null> {
  const { owner, name } = comment.repository;
  const topic = topicOf(comment);
  let before: string | null = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const variables: JsonRecord = { owner, name, number: comment.pullRequest, before };
    const answer = await api.query({ ...topic, does: 'write', signal, query, variables });
    const call = { ...topic, signal, host: api.host, does: 'write' } as const;
    if (answer.errors.some(({ type }) => type === 'NOT_FOUND'))
      throw toFailure(new RefusedQuery('not-found', null), call);
    const [problem] = problemsOf(answer.errors, topic);
    const comments = asRecord(readPath(answer.repository, 'pullRequest', 'comments'));
    // With a part left out, ours may be in it, and would be written a second time.
    if (problem !== undefined) throw new Failure(problem);
    if (comments === null) throw toFailure(new BadAnswer('no comments'), call);
    const found = readNodes(comments).map((node) => toFound(node, comment.marker));
    const newest = found.findLast((each) => each !== null);
    if (newest) return newest;
    before = asText(readPath(comments, 'pageInfo', 'startCursor'));
    if (readPath(comments, 'pageInfo', 'hasPreviousPage') !== true || before === null) return null;
  }
  return null;
}

/** The address of a comment ends with its number; `databaseId` holds 31 bits of it, and numbers are longer by now. */
function toFound(node: JsonRecord, marker: string): Found | null {
  const url = asText(node['url']) ?? '';
  const body = asText(node['body']) ?? '';
  const id = /#issuecomment-(\d{1,19})$/u.exec(url)?.[1];
  const isOurs = node['viewerDidAuthor'] === true && body.split(/\r?\n/u, 1)[0] === marker;
  return isOurs && id !== undefined ? { id, url, body } : null;
}

const sameText = (left: string, right: string): boolean =>
  left.replaceAll('\r\n', '\n').trimEnd() === right.replaceAll('\r\n', '\n').trimEnd();

const topicOf = ({ repository, pullRequest }: CommentPublication) =>
  ({ what: `comment on ${repository.owner}/${repository.name}#${pullRequest}`, feature: 'comment' }) as const;
