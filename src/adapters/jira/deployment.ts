// Which kind of Jira lies at an address, and where its API and its pages are. Pure.
import { readText } from './json-value.ts';

export type Deployment = 'cloud' | 'data-center';

export type JiraSite = {
  readonly deployment: Deployment;
  /** Without a slash at its end, a user or a query; paths of the API follow. */
  readonly apiUrl: string;
  /** For messages. */
  readonly host: string;
  readonly urlOf: (issue: unknown, key: string) => string;
};

const cloudHosts = /(?:^|\.)(?:atlassian\.net|jira\.com|jira-dev\.com|atlassian-us-gov-mod\.net)$/u;
const gatewayHosts = /^api\.(?:atlassian\.com|atlassian-us-gov-mod\.com)$/u;

/** Where pictures of a Cloud site come from, when the API is reached through Atlassian's gateway. */
const sitePictures = [
  ['status', 'iconUrl'],
  ['issuetype', 'iconUrl'],
  ['priority', 'iconUrl'],
] as const;

/** Null: `url` is no address of the web. With `auto` the host decides: Atlassian's are Cloud, all others Data Center. */
export function locateSite(url: string, deployment: Deployment | 'auto'): JiraSite | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, host, origin, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const isGateway = gatewayHosts.test(hostname) && pathname.startsWith('/ex/jira/');
  const isCloud = isGateway || cloudHosts.test(hostname);
  const apiUrl = `${origin}${pathname.replace(/\/+$/u, '')}`;
  return {
    deployment: deployment === 'auto' ? (isCloud ? 'cloud' : 'data-center') : deployment,
    apiUrl,
    host,
    urlOf: (issue, key) => {
      if (!isGateway) return `${apiUrl}/browse/${key}`;
      const site = findSite(issue);
      // The gateway has no pages. The API's own address of an issue at least names it.
      return site === null ? (readText(issue, 'self') ?? `${apiUrl}/browse/${key}`) : `${site}/browse/${key}`;
    },
  };
}

function findSite(issue: unknown): string | null {
  for (const path of sitePictures) {
    const url = readText(issue, 'fields', ...path);
    if (url === null || !URL.canParse(url)) continue;
    const { origin, hostname } = new URL(url);
    if (cloudHosts.test(hostname)) return origin;
  }
  return null;
}
