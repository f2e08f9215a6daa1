// The gate with a model of realistic latency: time over its critical path, speed-up, what is kept, what it costs. Effects: makes a repository, listens on local ports, starts the gate.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '../../src/domain/generated/decision.ts';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import type { Note } from '../../src/domain/generated/note.ts';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { purposeOf } from '../../test/fakes/servers/answer-message.ts';
import type { FakeCall } from '../../test/fakes/servers/anthropic/anthropic-server.ts';
import { drawLatency, quickLatency, realisticLatency } from '../../test/fakes/servers/anthropic/latency.ts';
import { type ReleaseServices, startReleaseServices } from '../../test/fakes/servers/release-services.ts';
import { type BenchContext, type Measure, measure, median } from '../measure.ts';
import { assertExit, runProgram } from '../run-process.ts';

export const name = 'model';

/** Releases and latencies that are measured; the middle one of each value counts. */
const seeds = [1, 2, 3];
/** Made prices, US dollars for a million tokens: they show that money is counted. */
const prices =
  '{ claude-haiku-5-5: { input: 1, output: 5, cache-read: 0.1, cache-write: 1.25 }, claude-sonnet-5-5: { input: 3, output: 15, cache-read: 0.3, cache-write: 3.75 } }';

/** DESIGN.md: what the pipeline adds to the longest chain of its calls. */
const overheadMax = 1.05;
const speedUpMin = 4;
const digestShareMax = 0.05;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-model-'));
  try {
    const times: Times[] = [];
    const others: Measure[] = [];
    for (const seed of seeds) {
      const at = join(folder, String(seed));
      const services = await startReleaseServices({
        folder: at,
        seed,
        latency: (model) => ({ ...(model.includes('haiku') ? quickLatency : realisticLatency), seed }),
        model: `{ cache: "file:answers", prices: ${prices} }`,
      });
      report(`release ${seed}`);
      const run = await runOnce({ root, folder: at, services });
      times.push(run.times);
      if (others.length === 0) others.push(...(await run.others()));
      await services.close();
    }
    return [...timeMeasures(times), ...others];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOnce(input: Omit<Gate, 'model'>) {
  const { folder, services } = input;
  // Twice: the fake GitHub reads its schema at its first question.
  await gate({ ...input, model: 'none' });
  const plain = await gate({ ...input, model: 'none' });
  const asked = { github: services.github.counts().graphql, jira: services.jira.requests.length };
  const full = await gate({ ...input, model: 'anthropic' });
  const calls = [...services.anthropic.calls];
  const first = readResult(folder);
  const serviceMeasures = [
    measure({
      name: 'calls of GitHub for pull requests, 60 commits',
      value: services.github.counts().graphql - asked.github,
      unit: 'calls',
      limit: 3,
    }),
    measure({
      name: 'calls of Jira, 40 keys',
      value: services.jira.requests.length - asked.jira,
      unit: 'calls',
      limit: 3,
    }),
  ];
  return {
    times: timesOf({ plainMs: plain.wallMs, fullMs: full.wallMs, calls, note: first.note }),
    others: async (): Promise<readonly Measure[]> => {
      const again = await gate({ ...input, model: 'anthropic' });
      const { decision } = readResult(folder);
      return [
        ...keptMeasures(first.note, services),
        ...serviceMeasures,
        ...costMeasures(calls, first.decision.usage?.usd ?? Number.NaN),
        measure({
          name: 'when it runs again: calls',
          value: services.anthropic.calls.length - calls.length,
          unit: 'calls',
          limit: 0,
        }),
        measure({
          name: 'when it runs again: money',
          value: decision.usage?.usd ?? Number.NaN,
          unit: 'USD',
          limit: 0,
        }),
        measure({
          name: 'when it runs again: over the gate without a model',
          value: again.wallMs / plain.wallMs,
          unit: '×',
        }),
      ];
    },
  };
}

type Gate = {
  readonly root: string;
  readonly folder: string;
  readonly services: ReleaseServices;
  readonly model: 'none' | 'anthropic';
};

async function gate({ root, folder, services, model }: Gate) {
  const args = ['gate', '--repo', services.repository, '--config', services.configPath, '--base', 'v1'];
  const who = [
    '--head',
    'main',
    '--operators',
    'sre-1,sre-2',
    '--window',
    'now',
    '--at',
    '2026-11-24T10:00Z',
  ];
  const how = ['--model', model, '--out', join(folder, 'out')];
  const command = [join(root, 'dist/cli.js'), ...args, ...who, ...how];
  return assertExit(await runProgram(process.execPath, command, { env: services.environment }), [0], 'gate');
}

function readResult(folder: string): { readonly note: Note; readonly decision: Decision } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));
  const [note, decision] = [read('note.json'), read('decision.json')];
  if (!validateNote(note) || !validateDecision(decision)) throw new Error('the gate wrote what is not valid');
  return { note, decision };
}

const lengthOf = ({ startedAtMs, endedAtMs }: FakeCall): number => endedAtMs - startedAtMs;
const longest = (calls: readonly FakeCall[]): number => Math.max(...calls.map(lengthOf));

/** Seconds, and the same run in other ways. */
type Times = {
  readonly chainMs: number;
  readonly stageMs: number;
  readonly plainMs: number;
  readonly fullMs: number;
  readonly oneByOneMs: number;
  readonly onePromptMs: number;
};

function timesOf(input: {
  readonly plainMs: number;
  readonly fullMs: number;
  readonly calls: readonly FakeCall[];
  readonly note: Note;
}): Times {
  const { plainMs, fullMs, calls, note } = input;
  const condensing = calls.filter(({ request }) => purposeOf(request) === 'condense');
  const drafting = calls.filter((call) => !condensing.includes(call));
  return {
    plainMs,
    fullMs,
    chainMs: longest(condensing) + longest(drafting),
    stageMs:
      Math.max(...calls.map(({ endedAtMs }) => endedAtMs)) -
      Math.min(...calls.map(({ startedAtMs }) => startedAtMs)),
    oneByOneMs: plainMs + calls.reduce((sum, call) => sum + lengthOf(call), 0),
    onePromptMs: plainMs + onePromptMs(drafting, note),
  };
}

/** Every source in one prompt, whose answer is the whole note; without a heavy tail, which favours it. */
function onePromptMs(drafting: readonly FakeCall[], note: Note): number {
  const { firstTokenMs, restMs } = drawLatency(
    { ...realisticLatency, jitter: 0, tail: { share: 0, factor: 1 } },
    {
      requestText: 'one prompt',
      usage: {
        input_tokens: note.coverage.digest.inputTokens,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: drafting.reduce((sum, { usage }) => sum + usage.output_tokens, 0),
      },
    },
  );
  return firstTokenMs + restMs;
}

function timeMeasures(times: readonly Times[]): readonly Measure[] {
  const middle = (of: (time: Times) => number): number => median(times.map(of));
  return [
    measure({ name: 'gate without the model', value: middle(({ plainMs }) => plainMs) / 1000, unit: 's' }),
    measure({ name: 'gate with the model', value: middle(({ fullMs }) => fullMs) / 1000, unit: 's' }),
    measure({
      name: 'longest chain of calls: condense, then draft',
      value: middle(({ chainMs }) => chainMs) / 1000,
      unit: 's',
    }),
    measure({
      name: 'first call to last answer over the longest chain',
      value: middle(({ stageMs, chainMs }) => stageMs / chainMs),
      unit: '×',
      limit: overheadMax,
    }),
    measure({
      name: 'gate over its critical path (itself without a model + chain)',
      value: middle(({ fullMs, plainMs, chainMs }) => fullMs / (plainMs + chainMs)),
      unit: '×',
      limit: overheadMax,
    }),
    atLeast(
      'faster than the same calls one after another',
      middle(({ oneByOneMs, fullMs }) => oneByOneMs / fullMs),
    ),
    atLeast(
      'faster than one long prompt',
      middle((time) => time.onePromptMs / time.fullMs),
    ),
  ];
}

/** A speed-up holds when it is large, so its inverse is what a limit is for. */
const atLeast = (label: string, factor: number): Measure => ({
  ...measure({ name: `${label} (at least ${speedUpMin} ×)`, value: factor, unit: '×' }),
  holds: factor >= speedUpMin,
});

function keptMeasures(note: Note, { release }: ReleaseServices): readonly Measure[] {
  const { digest, model } = note.coverage;
  const text = JSON.stringify({ ...note, repositories: [] });
  const lost = release.planted.filter(({ needles }) =>
    needles.some((needle) => !text.includes(jsonText(needle))),
  );
  const claims = [
    ...note.changes,
    ...note.changes.flatMap(({ details = [] }) => details),
    ...note.impact.scope,
  ];
  return [
    measure({ name: 'input', value: digest.inputTokens, unit: 'tokens' }),
    measure({ name: 'digest', value: digest.tokens, unit: 'tokens', limit: digest.budgetTokens }),
    measure({
      name: 'digest over its input',
      value: digest.tokens / digest.inputTokens,
      unit: '×',
      limit: digestShareMax,
    }),
    measure({
      name: `planted key facts lost, of ${release.planted.length}`,
      value: lost.length,
      unit: 'facts',
      limit: 0,
    }),
    measure({
      name: 'claims without a source',
      value: claims.filter(({ refs }) => refs.length === 0).length,
      unit: 'claims',
      limit: 0,
    }),
    measure({
      name: 'sources that rules condensed in place of the model',
      value: model?.chunks.fellBack ?? -1,
      unit: 'sources',
      limit: 0,
    }),
  ];
}

const jsonText = (text: string): string => JSON.stringify(text).slice(1, -1);

function costMeasures(calls: readonly FakeCall[], usd: number): readonly Measure[] {
  const total = (of: (call: FakeCall) => number) => calls.reduce((sum, call) => sum + of(call), 0);
  return [
    measure({ name: 'calls of the model', value: calls.length, unit: 'calls' }),
    measure({
      name: 'tokens in',
      value: total(
        ({ usage: { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } }) =>
          input_tokens + cache_creation_input_tokens + cache_read_input_tokens,
      ),
      unit: 'tokens',
    }),
    measure({ name: 'tokens out', value: total((call) => call.usage.output_tokens), unit: 'tokens' }),
    measure({ name: 'money by made prices', value: usd, unit: 'USD' }),
  ];
}
