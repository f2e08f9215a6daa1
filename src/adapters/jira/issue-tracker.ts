// The issue tracker on Jira Cloud and Jira Data Center. Effects: network.
import type { IssueReading, SourceProblem } from '../../domain/context.ts';
import { Failure } from '../../failure.ts';
import type { IssueTracker } from '../../service-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { type Deployment, type JiraSite, locateSite } from './deployment.ts';
import { configuredFields, discoverFields, type FieldIds } from './discover-fields.ts';
import { createJiraApi, type JiraApi } from './jira-api.ts';
import {
  authorizationOf,
  createJiraClient,
  type JiraAuth,
  type JiraClientInput,
  type RetryLimits,
} from './jira-client.ts';
import { readText } from './json-value.ts';
import { askedFields, epicTitle, type IssueFormat, readIssue } from './read-issue.ts';
import { type KeyOutcome, type KeysOutcome, readKeys } from './read-keys.ts';

export type IssueTrackerInput = {
  /** Of the site (`https://example.atlassian.net`), of Atlassian's gateway, or of Data Center with its path. */
  readonly url: string;
  readonly deployment: Deployment | 'auto';
  readonly auth: JiraAuth;
  /** Names or ids of fields that hold acceptance criteria, beside the usual names. */
  readonly acceptanceFields: readonly string[];
  /** For one request with its answer. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry?: RetryLimits;
};

const retryDefault: RetryLimits = { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 20_000 };

/** What Jira makes of a key: nothing else goes into a question. */
const keyPattern = /^[A-Z][A-Z0-9_]+-[1-9]\d*$/u;
const keyLengthMax = 100;

/**
 * Opens no connection yet.
 *
 * At most one request for each hundred keys and two more (the list of fields, and one look at what stayed open),
 * tries after an error and small pages of a server aside.
 *
 * @throws {Failure} `jira/bad-answer` when the address is none, `jira/unauthorized` when no token can look like this one
 */
export async function createIssueTracker(input: IssueTrackerInput): Promise<IssueTracker> {
  const client = locateClient(input);
  const { site } = client;
  return {
    readIssues: (keys, { signal }) => {
      const api = createJiraApi(createJiraClient(client, signal), site);
      return readIssues(keys, { api, site, acceptanceFields: input.acceptanceFields });
    },
  };
}

/**
 * Where Jira is, and how it is asked.
 *
 * @throws {Failure} as `createIssueTracker`
 */
export function locateClient(input: Omit<IssueTrackerInput, 'acceptanceFields'>): JiraClientInput {
  const site = locateSite(input.url, input.deployment);
  if (site === null) throw notAnAddress();
  // A header is one line of ASCII; fetch would name the token in its own error.
  if (!/^[\x20-\x7e]+$/u.test(authorizationOf(input.auth))) throw notAToken();
  const { auth, timeoutMs, fetch } = input;
  return { site, auth, timeoutMs, fetch, retry: input.retry ?? retryDefault };
}

type Reading = {
  readonly api: JiraApi;
  readonly site: JiraSite;
  readonly acceptanceFields: readonly string[];
};

async function readIssues(
  keys: readonly string[],
  reading: Reading,
): Promise<{ readonly readings: readonly IssueReading[]; readonly problems: readonly SourceProblem[] }> {
  const distinct = [...new Set(keys)];
  const valid = distinct.filter((key) => key.length <= keyLengthMax && keyPattern.test(key));
  const { api, site } = reading;
  const discovered = valid.length === 0 ? null : await readFieldIds(reading);
  const fields = discovered?.fields ?? configuredFields(reading.acceptanceFields);
  const outcome: KeysOutcome =
    valid.length === 0
      ? { outcomes: new Map(), named: new Map(), failures: [] }
      : await readKeys(api, {
          keys: valid,
          fields: askedFields(fields),
          keysNamedBy: (answer) => epicKeys(answer, fields),
        });
  const format: IssueFormat = {
    text: site.deployment === 'cloud' ? 'adf' : 'wiki',
    fields,
    urlOf: site.urlOf,
  };
  return {
    readings: distinct.map((key) => toReading(key, outcome, format)),
    problems: [...(discovered?.problems ?? []), ...outcome.failures.map(toProblem)],
  };
}

/** Without the list of fields issues can still be read, with less; wrong credentials are not tried again. */
async function readFieldIds({
  api,
  site,
  acceptanceFields,
}: Reading): Promise<{ readonly fields: FieldIds; readonly problems: readonly SourceProblem[] }> {
  try {
    return { fields: discoverFields(await api.readFields(), acceptanceFields), problems: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isRefused = error.code === 'jira/unauthorized' || error.code === 'jira/forbidden';
    // Data Center locks a user out after a few logins that failed. A token of Cloud may lack but the scope for fields.
    if (isRefused && site.deployment === 'data-center') throw error;
    const message = `${error.message} Custom fields for acceptance criteria were not looked for.`;
    return {
      fields: configuredFields(acceptanceFields),
      problems: [{ code: error.code, message, hint: error.hint }],
    };
  }
}

function epicKeys(answer: unknown, fields: FieldIds): readonly string[] {
  const key = fields.epicLink === null ? null : readText(answer, 'fields', fields.epicLink);
  return key !== null && keyPattern.test(key) ? [key] : [];
}

function toReading(key: string, result: KeysOutcome, format: IssueFormat): IssueReading {
  const outcome = result.outcomes.get(key);
  if (outcome === undefined)
    return { status: 'missing', key, reason: 'It is not written as keys of Jira are.' };
  if (outcome.status !== 'answered') return { status: outcome.status, key, reason: outcome.reason };
  const read = readIssue(outcome.answer, format);
  if (read === null) return { status: 'failed', key, reason: 'Jira gave an issue without a key.' };
  const issue =
    read.epicKey === null
      ? read.issue
      : {
          ...read.issue,
          epic: { key: read.epicKey, title: findEpicTitle(read.epicKey, result, format.fields) },
        };
  return { status: issue.key === key ? 'found' : 'moved', key, issue };
}

/** Empty when Jira did not tell of the epic. */
function findEpicTitle(key: string, result: KeysOutcome, fields: FieldIds): string {
  const asked: KeyOutcome | undefined = result.outcomes.get(key);
  const answer = asked?.status === 'answered' ? asked.answer : result.named.get(key);
  return answer === undefined ? '' : epicTitle(answer, fields);
}

const toProblem = ({ code, message, hint }: Failure): SourceProblem => ({ code, message, hint });

const notAnAddress = (): Failure =>
  new Failure({
    code: 'jira/bad-answer',
    message: 'The address of Jira is not one of the web.',
    hint: 'Give it as https://example.atlassian.net or https://jira.example.com/path.',
  });

const notAToken = (): Failure =>
  new Failure({
    code: 'jira/unauthorized',
    message: 'The token for Jira holds characters that no token has.',
    hint: 'Look for line breaks and quotation marks in the secret that it comes from.',
  });
