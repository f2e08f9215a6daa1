// Says which permission a token lacks, in the words of a workflow's `permissions:`. Pure.
import { readHeader } from '../http/retry.ts';

/** What is read or written, and with which permission. */
export type Feature =
  | 'pull-requests'
  | 'issues'
  | 'checks'
  | 'statuses'
  | 'deployments'
  | 'approvals'
  | 'teams'
  | 'comment'
  | 'check-run'
  | 'status'
  | 'deployment';

const permissions: Readonly<Record<Feature, string>> = {
  'pull-requests': 'pull-requests: read and contents: read',
  issues: 'issues: read',
  checks: 'checks: read',
  statuses: 'statuses: read',
  deployments: 'deployments: read',
  approvals: 'actions: read',
  teams: 'members: read',
  comment: 'pull-requests: write',
  'check-run': 'checks: write',
  status: 'statuses: write',
  deployment: 'deployments: write',
};

/** As the server says it in `x-accepted-github-permissions`; else as the documentation does for the feature. */
export function missingPermission(feature: Feature, headers: unknown): string {
  const said = readHeader(headers, 'x-accepted-github-permissions') ?? '';
  const ways = said
    .split(';')
    .map((way) => [...way.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/gu)])
    .map((pairs) =>
      pairs.map(([, name = '', level]) => `${name.replaceAll('_', '-')}: ${level}`).join(' and '),
    )
    .filter((way) => way !== '');
  return ways.length === 0 ? permissions[feature] : ways.join(', or ');
}

/** The permission for what a part of a GraphQL answer holds, by the names along its path. */
export function permissionForPath(path: readonly string[], feature: Feature): string {
  if (path.includes('closingIssuesReferences')) return 'issues: read';
  if (path.includes('reviewRequests')) return 'members: read of the organization';
  return permissions[feature];
}

/** How a token comes by a permission. */
export function waysTo(permission: string, feature: Feature): string {
  if (feature === 'teams')
    return `The token of a workflow cannot read teams: use that of an app with ${permission}, or a classic one with the scope read:org.`;
  const give = `Give the token ${permission}; in a workflow, under \`permissions:\`.`;
  return feature === 'check-run'
    ? `${give} A personal access token can never write check runs: publish \`status\` instead.`
    : give;
}
