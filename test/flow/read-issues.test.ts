// Issues of a release: which keys are asked for, and what counts as read.
import { describe, expect, it } from 'vitest';
import type { Confidence, IssueKey } from '../../src/domain/change.ts';
import type { IssueReading } from '../../src/domain/context.ts';
import { readIssues } from '../../src/flows/read-issues.ts';
import type { IssueTracker } from '../../src/service-ports.ts';
import { makeIssue } from '../fakes/context.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const key = (name: string, confidence: Confidence = 'high'): IssueKey => ({
  key: name,
  confidence,
  sources: [],
});

async function read(issues: readonly IssueKey[], answer: (key: string) => IssueReading) {
  const asked: string[] = [];
  const issueTracker: IssueTracker = {
    readIssues: async (keys) => {
      asked.push(...keys);
      return { readings: keys.map(answer), problems: [] };
    },
  };
  const input = { settings: makeSettings(), signal: new AbortController().signal };
  const progress = { step: () => undefined, warn: () => undefined };
  const told = await readIssues([{ issues }], input, { ...quietServices, issueTracker, progress });
  return { ...told, asked };
}

const found = (name: string): IssueReading => ({
  status: 'found',
  key: name,
  issue: makeIssue({ key: name }),
});
const missing = (name: string): IssueReading => ({ status: 'missing', key: name, reason: 'not there' });

describe('readIssues', () => {
  it('tells what is missing, but not words that only looked like keys', async () => {
    const { issues, report } = await read([key('PAY-1'), key('PAY-2'), key('HTTP-2', 'low')], (name) =>
      name === 'PAY-1' ? found(name) : missing(name),
    );
    expect(issues.map(({ key: name, status }) => [name, status])).toEqual([
      ['PAY-1', 'found'],
      ['PAY-2', 'missing'],
    ]);
    expect(report).toMatchObject({ status: 'complete', asked: 2, got: 2 });
  });

  it('fails when an account sees none of the issues', async () => {
    const { report } = await read([key('PAY-1'), key('PAY-2'), key('PAY-3')], missing);
    expect(report).toMatchObject({ status: 'failed', got: 0, problems: [{ code: 'jira/forbidden' }] });
  });

  it('asks for the surest keys of a release of thousands, and says how many were left', async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      key(`PAY-${index + 1}`, index < 600 ? 'low' : 'high'),
    );
    const { asked, report } = await read(many, found);
    expect(asked).toHaveLength(1000);
    expect(asked[0]).toBe('PAY-601');
    expect(report).toMatchObject({ status: 'partial', asked: 1200, got: 1000 });
    expect(report.problems[0]?.message).toContain('1200 issues');
  });
});
