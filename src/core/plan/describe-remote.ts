// What a dry run says of a publication over the network. Pure.
import type { HostedRepository, RemotePublication } from '../../domain/remote-publication.ts';

const at = ({ owner, name }: HostedRepository, sha: string): string => `${owner}/${name}@${sha.slice(0, 8)}`;

/** What it is, for people: `comment on example/payments#12`, unescaped. */
export function targetOf(publication: RemotePublication): string {
  switch (publication.kind) {
    case 'comment': {
      const { repository, pullRequest } = publication;
      return `comment on ${repository.owner}/${repository.name}#${pullRequest}`;
    }
    case 'check-run':
      return `check run "${publication.name}" on ${at(publication.repository, publication.sha)}`;
    case 'status':
      return `status "${publication.context}" on ${at(publication.repository, publication.sha)}`;
    case 'deployment':
      return `deployment to ${publication.environment} of ${at(publication.repository, publication.sha)}`;
    case 'artifact':
      return `artifact "${publication.name}"`;
    case 'webhook':
      return `webhook ${publication.destination} (${publication.event})`;
  }
}

/** Its text, or what it says in one line. */
export function contentOf(publication: RemotePublication): string {
  switch (publication.kind) {
    case 'comment':
      return publication.markdown;
    case 'check-run':
      return `${publication.conclusion}: ${publication.title}`;
    case 'status':
    case 'deployment':
      return `${publication.state}: ${publication.description}`;
    case 'artifact':
      return publication.paths.join(', ');
    case 'webhook':
      return publication.body;
  }
}
