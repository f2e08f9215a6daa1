// Services that the config calls required: without them there is an error with its exit code, and no decision. Effects: starts servers and processes.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../src/failure.ts';
import { removeScratchFolders } from '../fakes/scratch-repository.ts';
import type { Misbehaviour } from '../fakes/servers/anthropic/misbehaviour.ts';
import type { Fault } from '../fakes/servers/http-faults.ts';
import { type GateRun, runBounded, runGate } from './gate-run.ts';
import { ordinaryContent, type ServedContent, serveRelease } from './served-release.ts';

type Case = {
  readonly service: 'github' | 'jira' | 'model';
  readonly name: string;
  readonly trouble: Fault | Misbehaviour;
  readonly code: FailureCode;
  readonly exitCode: number;
};

const status = (number: number): Fault => ({ kind: 'status', status: number });
const limited: Fault = { kind: 'rate-limited', retryAfter: '3600' };
const page: Fault = { kind: 'html', status: 200 };

const cases: readonly Case[] = [
  { service: 'github', name: '401', trouble: status(401), code: 'github/unauthorized', exitCode: 77 },
  { service: 'github', name: '403', trouble: status(403), code: 'github/forbidden', exitCode: 77 },
  { service: 'github', name: '429', trouble: limited, code: 'github/rate-limited', exitCode: 69 },
  { service: 'jira', name: '403', trouble: status(403), code: 'jira/forbidden', exitCode: 77 },
  { service: 'jira', name: 'a page', trouble: page, code: 'jira/bad-answer', exitCode: 69 },
  { service: 'jira', name: 'nothing', trouble: { kind: 'hang' }, code: 'jira/unavailable', exitCode: 69 },
  { service: 'model', name: '401', trouble: status(401), code: 'model/unauthorized', exitCode: 77 },
  { service: 'model', name: '429', trouble: limited, code: 'model/rate-limited', exitCode: 69 },
  { service: 'model', name: 'refusals', trouble: 'refusal', code: 'model/bad-answer', exitCode: 69 },
];

let content: ServedContent;
const runs = new Map<Case, GateRun>();
beforeAll(async () => {
  content = ordinaryContent();
  await runBounded(cases, 3, async (one) => runs.set(one, await runCase(one)));
}, 120_000);
afterAll(removeScratchFolders);

async function runCase({ service, trouble }: Case): Promise<GateRun> {
  const release = await serveRelease(content);
  if (typeof trouble === 'string') release.anthropic.misbehave.inject(trouble);
  else release[service === 'model' ? 'anthropic' : service].faults.inject(trouble);
  const asked = {
    github: { github: { 'api-url': release.github.apiUrl, required: true }, model: { provider: 'none' } },
    jira: {
      jira: { url: release.jira.url, deployment: 'cloud', required: true },
      model: { provider: 'none' },
    },
    model: {
      model: {
        provider: 'anthropic',
        'base-url': release.anthropic.url,
        cache: 'off',
        required: true,
      },
    },
  }[service];
  const { repository, environment } = release;
  const args = ['--deadline', '30', '--format', 'json'];
  const run = await runGate({ repository, environment, config: release.writeConfig(asked), args });
  await release.close();
  return run;
}

describe.each(cases)('$service, required and answering $name', (one) => {
  it(`is ${one.code}, exit ${one.exitCode}, with a hint and no files`, () => {
    const run = runs.get(one);
    const document: unknown = JSON.parse(run?.stdout ?? '');
    expect(document).toMatchObject({
      exitCode: one.exitCode,
      error: { code: one.code, message: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) },
    });
    expect(run?.exitCode).toBe(one.exitCode);
    expect(run?.stderr).toContain(`error[${one.code}]`);
    expect(readdirSync(run?.folder ?? '')).not.toContain('out');
  });
});
