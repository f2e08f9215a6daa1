// Writes the one check run of a release and keeps it up to date. Effects: network, through the API.
import type { CheckAnnotation, CheckRunPublication } from '../../domain/remote-publication.ts';
import { Failure } from '../../failure.ts';
import type { Published } from '../../publish-ports.ts';
import { asInteger, asRecord, asText, type JsonRecord, readPath } from './json.ts';
import { pathOf, type Write } from './write.ts';

/** The most that GitHub takes in one request; the next request adds to them. */
const annotationsPerRequest = 50;
/** Runs of the same name that others may have made, too. */
const candidatesMax = 3;

/**
 * Updates the newest run with this name and external id on the commit; makes one when there is none, when it is not
 * ours, or when it has annotations: an update adds to them and takes none away. Of one name, GitHub shows the newest.
 */
export async function upsertCheckRun(write: Write, checkRun: CheckRunPublication): Promise<Published> {
  const topic = topicOf(checkRun);
  const first = bodyOf(checkRun, checkRun.annotations.slice(0, annotationsPerRequest));
  const answer =
    (await update(write, checkRun, first)) ??
    (await write.api.write({
      ...topic,
      signal: write.signal,
      method: 'POST',
      path: pathOf(checkRun.repository, 'check-runs'),
      body: { ...first, head_sha: checkRun.sha },
      isRepeatable: false,
    }));
  const id = asInteger(answer['id']);
  for (let at = annotationsPerRequest; id !== null && at < checkRun.annotations.length; ) {
    const rest = checkRun.annotations.slice(at, at + annotationsPerRequest);
    await write.api.write({
      ...topic,
      signal: write.signal,
      method: 'PATCH',
      path: pathOf(checkRun.repository, 'check-runs', id),
      body: bodyOf(checkRun, rest),
      isRepeatable: false,
    });
    at += rest.length;
  }
  return { url: asText(answer['html_url']) };
}

/** null: there is none of ours to update. Only the app that made a run may change it. */
async function update(
  { api, signal }: Write,
  checkRun: CheckRunPublication,
  body: JsonRecord,
): Promise<JsonRecord | null> {
  const { repository, sha, name, externalId } = checkRun;
  const topic = topicOf(checkRun);
  const path = `${pathOf(repository, 'commits', sha, 'check-runs')}?check_name=${encodeURIComponent(name)}`;
  const { nodes } = await api.getPage({
    ...{ ...topic, does: 'write', signal, path, member: 'check_runs', page: 1 },
  });
  const candidates = nodes
    .map(asRecord)
    .filter((run) => run !== null && run['name'] === name && run['external_id'] === externalId)
    .flatMap((run) => ({ run, id: asInteger(run?.['id']) }))
    .sort((left, right) => (right.id ?? 0) - (left.id ?? 0));
  for (const { run, id } of candidates.slice(0, candidatesMax)) {
    if (id === null || asInteger(readPath(run, 'output', 'annotations_count')) !== 0) continue;
    try {
      const of = { ...topic, signal, path: pathOf(repository, 'check-runs', id) };
      return await api.write({
        ...of,
        method: 'PATCH',
        body,
        isRepeatable: checkRun.annotations.length === 0,
      });
    } catch (error) {
      const isOfOthers = error instanceof Failure && refusals.has(error.code);
      if (!isOfOthers) throw error;
    }
  }
  return null;
}

const refusals: ReadonlySet<Failure['code']> = new Set(['github/forbidden', 'github/not-found']);

const bodyOf = (checkRun: CheckRunPublication, annotations: readonly CheckAnnotation[]): JsonRecord => ({
  name: checkRun.name,
  external_id: checkRun.externalId,
  status: 'completed',
  conclusion: checkRun.conclusion,
  ...(checkRun.url !== null && { details_url: checkRun.url }),
  output: {
    title: checkRun.title,
    summary: checkRun.summary,
    annotations: annotations.map(({ path, line, severity, title, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: severity === 'error' ? 'failure' : 'warning',
      title,
      message,
    })),
  },
});

const topicOf = ({ name, repository }: CheckRunPublication) =>
  ({ what: `check run "${name}" of ${repository.owner}/${repository.name}`, feature: 'check-run' }) as const;
