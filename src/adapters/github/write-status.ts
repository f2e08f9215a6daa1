// Sets the status of a commit. Effects: network, through the API.
import type { StatusPublication } from '../../domain/remote-publication.ts';
import type { Published } from '../../publish-ports.ts';
import { pathOf, type Write } from './write.ts';

/** The last status of a context counts: to say the same again changes nothing. */
export async function setStatus({ api, signal }: Write, status: StatusPublication): Promise<Published> {
  const { repository, sha, state, context, description, url } = status;
  const what = `status "${context}" of ${repository.owner}/${repository.name}`;
  const body = { state, context, description, ...(url !== null && { target_url: url }) };
  const path = pathOf(repository, 'statuses', sha);
  await api.write({ what, feature: 'status', signal, method: 'POST', path, body, isRepeatable: true });
  return { url: null };
}
