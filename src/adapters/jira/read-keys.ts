// Asks Jira for many keys and finds out what became of each. Effects: network, through the API it is given.
import { Failure, invariant } from '../../failure.ts';
import { type IssuesAnswer, type JiraApi, keysPerCall } from './jira-api.ts';
import { jiraErrorOf } from './jira-error.ts';
import { mapBounded } from './map-bounded.ts';
import { matchAnswers } from './match-answers.ts';

/** What became of a key; an `answered` one may have come under another key. */
export type KeyOutcome =
  | { readonly status: 'answered'; readonly answer: unknown }
  | { readonly status: 'missing' | 'forbidden' | 'failed'; readonly reason: string };

export type KeysOutcome = {
  /** One for each key. */
  readonly outcomes: ReadonlyMap<string, KeyOutcome>;
  /** Issues that were only asked for because others name them, by key. */
  readonly named: ReadonlyMap<string, unknown>;
  readonly failures: readonly Failure[];
};

export type KeysQuestion = {
  readonly keys: readonly string[];
  readonly fields: readonly string[];
  /** Keys that an answer names, worth one look together with the keys that are left over. */
  readonly keysNamedBy: (answer: unknown) => readonly string[];
};

/** Keys whose first call left them open. `suspects`: an answer of the same call may be theirs. */
type OpenKey = {
  readonly key: string;
  readonly suspects: number;
  /** Why Jira did not give the issue, in its words. */
  readonly said: { readonly status: 'missing' | 'failed'; readonly text: string } | null;
};

type Batch = { readonly keys: readonly string[]; readonly result: IssuesAnswer | Failure };

const callsAtOnce = 4;

const missingReason = 'Jira knows no issue of this key, or this user may not see it.';
const ambiguousReason =
  'Jira answered with an issue that was moved, and does not tell from which of the keys asked for.';

/**
 * One call for each hundred keys, and one more when keys are left open or answers name issues that were not asked for.
 *
 * @throws {Failure} of the first call when all failed
 */
export async function readKeys(api: JiraApi, question: KeysQuestion): Promise<KeysOutcome> {
  const batches = await mapBounded(sliceKeys(question.keys), callsAtOnce, (keys) =>
    readBatch(api, keys, question),
  );
  const failures = batches.flatMap(({ result }) => (result instanceof Failure ? [result] : []));
  const [first] = failures;
  if (first !== undefined && failures.length === batches.length) throw first;
  const outcomes = new Map<string, KeyOutcome>();
  const open: OpenKey[] = [];
  for (const { keys, result } of batches) {
    if (result instanceof Failure) for (const key of keys) outcomes.set(key, outcomeOf(result));
    else open.push(...settleBatch(keys, result, outcomes));
  }
  const second = await lookAgain(api, question, { outcomes, open });
  return { outcomes, named: second.named, failures: [...failures, ...second.failures] };
}

function sliceKeys(keys: readonly string[]): readonly (readonly string[])[] {
  const slices: (readonly string[])[] = [];
  for (let at = 0; at < keys.length; at += keysPerCall) slices.push(keys.slice(at, at + keysPerCall));
  return slices;
}

async function readBatch(api: JiraApi, keys: readonly string[], { fields }: KeysQuestion): Promise<Batch> {
  return { keys, result: await orFailure(api.readIssues({ keys, fields, withHistory: false })) };
}

const orFailure = <T>(promise: Promise<T>): Promise<T | Failure> =>
  promise.catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });

const outcomeOf = (failure: Failure): KeyOutcome => ({
  status: failure.code === 'jira/forbidden' ? 'forbidden' : 'failed',
  reason: failure.message,
});

function settleBatch(
  keys: readonly string[],
  result: IssuesAnswer,
  outcomes: Map<string, KeyOutcome>,
): readonly OpenKey[] {
  const matched = matchAnswers(keys, result.issues);
  for (const [key, answer] of matched.answers) outcomes.set(key, { status: 'answered', answer });
  // Jira names issues by their number here, which says nothing about the key.
  const unnamed = [...result.failed].find(([id]) => !keys.includes(id))?.[1];
  return matched.leftover.map((key) => {
    const failed = result.failed.get(key) ?? unnamed;
    const unknown = result.unknown.get(key);
    const said =
      failed !== undefined
        ? ({ status: 'failed', text: failed } as const)
        : unknown === undefined
          ? null
          : ({ status: 'missing', text: unknown } as const);
    return { key, suspects: matched.strangers.length, said };
  });
}

/** Settles what is open, with one call at most. */
async function lookAgain(
  api: JiraApi,
  question: KeysQuestion,
  state: { readonly outcomes: Map<string, KeyOutcome>; readonly open: readonly OpenKey[] },
): Promise<{ readonly named: ReadonlyMap<string, unknown>; readonly failures: readonly Failure[] }> {
  const { outcomes } = state;
  // Those that may have been moved come first, should there be more than one call can ask for.
  const open = [...state.open].sort((left, right) => right.suspects - left.suspects);
  const asked = open.slice(0, keysPerCall);
  const extra = namedKeys(question, outcomes).slice(0, keysPerCall - asked.length);
  const keys = [...asked.map(({ key }) => key), ...extra];
  const [only] = asked;
  const call =
    keys.length === 0
      ? null
      : only !== undefined && keys.length === 1
        ? await orFailure(readOne(api, only, question.fields))
        : await orFailure(readSeveral(api, keys, question.fields));
  if (call === null || call instanceof Failure) {
    for (const one of open) outcomes.set(one.key, unsettled(one));
    return { named: new Map(), failures: call === null ? [] : [call] };
  }
  for (const one of open) outcomes.set(one.key, call.get(one.key) ?? unsettled(one));
  const named = extra.flatMap((key) => {
    const outcome = call.get(key);
    return outcome?.status === 'answered' ? [[key, outcome.answer] as const] : [];
  });
  return { named: new Map(named), failures: [] };
}

/** Without a second look: what the first one tells. */
function unsettled({ suspects, said }: OpenKey): KeyOutcome {
  if (said !== null) return { status: said.status, reason: `Jira says: ${said.text}` };
  return suspects > 0
    ? { status: 'failed', reason: ambiguousReason }
    : { status: 'missing', reason: missingReason };
}

function namedKeys(question: KeysQuestion, outcomes: ReadonlyMap<string, KeyOutcome>): readonly string[] {
  const known = new Set(question.keys);
  const named = new Set<string>();
  for (const outcome of outcomes.values()) {
    if (outcome.status !== 'answered') continue;
    for (const key of question.keysNamedBy(outcome.answer)) if (!known.has(key)) named.add(key);
  }
  return [...named];
}

/** Asked for by itself, an issue that may not be seen is told from one that is not there, by Data Center at least. */
async function readOne(
  api: JiraApi,
  open: OpenKey,
  fields: readonly string[],
): Promise<ReadonlyMap<string, KeyOutcome>> {
  try {
    return new Map([[open.key, { status: 'answered', answer: await api.readIssue(open.key, fields) }]]);
  } catch (error) {
    invariant(error instanceof Failure, 'an adapter threw something else than a Failure');
    const jiraError = jiraErrorOf(error);
    const isMissing = jiraError?.status === 404;
    if (!isMissing && (jiraError?.status !== 403 || jiraError.kind !== 'status')) throw error;
    const [said] = jiraError?.said ?? [];
    const reason = said === undefined ? (isMissing ? missingReason : error.message) : `Jira says: ${said}`;
    return new Map([[open.key, { status: isMissing ? 'missing' : 'forbidden', reason }]]);
  }
}

/** With their history, which tells moved ones apart. */
async function readSeveral(
  api: JiraApi,
  keys: readonly string[],
  fields: readonly string[],
): Promise<ReadonlyMap<string, KeyOutcome>> {
  const result = await api.readIssues({ keys, fields, withHistory: true });
  const outcomes = new Map<string, KeyOutcome>();
  for (const open of settleBatch(keys, result, outcomes)) outcomes.set(open.key, unsettled(open));
  return outcomes;
}
