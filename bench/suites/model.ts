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
import {
  drawLatency,
  type LatencyProfile,
  realisticLatency,
} from '../../test/fakes/servers/anthropic/latency.ts';
import { type ReleaseServices, startReleaseServices } from '../../test/fakes/servers/release-services.ts';
import { type BenchContext, type Measure, measure } from '../measure.ts';
import { assertExit, runProgram } from '../run-process.ts';

export const name = 'model';

const seed = 1;
/** Made prices, US dollars for a million tokens: they show that money is counted. */
const prices =
  '{ claude-haiku-5-5: { input: 1, output: 5, cache-read: 0.1, cache-write: 1.25 }, claude-sonnet-5-5: { input: 3, output: 15, cache-read: 0.3, cache-write: 3.75 } }';

/** DESIGN.md: what the pipeline adds to the longest chain of its calls. */
const overheadMax = 1.05;
const speedUpMin = 4;
const digestShareMax = 0.05;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-model-'));
  const services = await startReleaseServices({
    folder,
    seed,
    latency: realisticLatency,
    model: `{ cache: "file:answers", prices: ${prices} }`,
  });
  try {
    report('without the model');
    // Twice: the fake GitHub reads its schema at its first question.
    await gate({ root, folder, services, model: 'none' });
    const plain = await gate({ root, folder, services, model: 'none' });
    report('with the model');
    const asked = { github: services.github.requests.length, jira: services.jira.requests.length };
    const full = await gate({ root, folder, services, model: 'anthropic' });
    const calls = [...services.anthropic.calls];
    const spent = readResult(folder).decision.usage?.usd ?? Number.NaN;
    report('again, from the cache');
    const again = await gate({ root, folder, services, model: 'anthropic' });
    const { note, decision } = readResult(folder);
    return [
      ...timeMeasures({ plainMs: plain.wallMs, fullMs: full.wallMs, calls }),
      ...keptMeasures(note, services),
      measure({
        name: 'calls of GitHub for 60 commits',
        value:
          services.github.requests.slice(asked.github).filter(({ path }) => path === '/graphql').length / 2,
        unit: 'calls',
        limit: 3,
      }),
      measure({
        name: 'calls of Jira for 40 keys',
        value: (services.jira.requests.length - asked.jira) / 2,
        unit: 'calls',
        limit: 3,
      }),
      ...costMeasures(calls, spent),
      measure({
        name: 'calls of the model when it runs again',
        value: services.anthropic.calls.length - calls.length,
        unit: 'calls',
        limit: 0,
      }),
      measure({ name: 'money when it runs again', value: decision.usage?.usd ?? -1, unit: 'USD', limit: 0 }),
      measure({ name: 'gate when it runs again', value: again.wallMs / 1000, unit: 's' }),
    ];
  } finally {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
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

function timeMeasures(input: {
  readonly plainMs: number;
  readonly fullMs: number;
  readonly calls: readonly FakeCall[];
}): readonly Measure[] {
  const { plainMs, fullMs, calls } = input;
  const condensing = calls.filter(({ request }) => purposeOf(request) === 'condense');
  const drafting = calls.filter((call) => !condensing.includes(call));
  const chainMs = longest(condensing) + longest(drafting);
  const stageMs =
    Math.max(...calls.map(({ endedAtMs }) => endedAtMs)) -
    Math.min(...calls.map(({ startedAtMs }) => startedAtMs));
  const oneByOneMs = plainMs + calls.reduce((sum, call) => sum + lengthOf(call), 0);
  const seconds = (ms: number) => ms / 1000;
  return [
    measure({ name: 'longest chain of calls: condense, then draft', value: seconds(chainMs), unit: 's' }),
    measure({
      name: 'first call to last answer over the longest chain',
      value: stageMs / chainMs,
      unit: '×',
      limit: overheadMax,
    }),
    measure({ name: 'gate without the model', value: seconds(plainMs), unit: 's' }),
    measure({ name: 'gate with the model', value: seconds(fullMs), unit: 's' }),
    measure({
      name: 'gate over its critical path (without the model + longest chain)',
      value: fullMs / (plainMs + chainMs),
      unit: '×',
      limit: overheadMax,
    }),
    atLeast('faster than the same calls one after another', oneByOneMs / fullMs),
    atLeast('faster than one long prompt', (plainMs + onePromptMs(calls, realisticLatency)) / fullMs),
  ];
}

/** One prompt with every source in it, whose answer is the whole note; without a heavy tail, which favours it. */
function onePromptMs(calls: readonly FakeCall[], profile: LatencyProfile): number {
  const isCondense = ({ request }: FakeCall) => purposeOf(request) === 'condense';
  const tokensIn = ({ usage }: FakeCall) =>
    usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const { firstTokenMs, restMs } = drawLatency(
    { ...profile, jitter: 0, tail: { share: 0, factor: 1 } },
    {
      requestText: 'one prompt',
      usage: {
        input_tokens: sum(calls.filter(isCondense).map(tokensIn)),
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        output_tokens: sum(calls.filter((call) => !isCondense(call)).map(({ usage }) => usage.output_tokens)),
      },
    },
  );
  return firstTokenMs + restMs;
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
