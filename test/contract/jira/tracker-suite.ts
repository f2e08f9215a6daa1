// What every issue tracker does, whatever is behind it.
import { afterEach, describe, expect, it } from 'vitest';
import type { IssueReading } from '../../../src/domain/context.ts';
import type { IssueTracker } from '../../../src/service-ports.ts';
import { makeIssue } from '../../fakes/context.ts';
import type { TrackerContent } from '../../fakes/issue-tracker.ts';

/** A tracker under test; `close` fails when something went on that nobody may do. */
export type OpenedTracker = { readonly tracker: IssueTracker; readonly close: () => Promise<void> };

type Suite = {
  readonly name: string;
  readonly open: (content: TrackerContent) => Promise<OpenedTracker>;
  /** Address of an issue's page, where it is known before the server runs. */
  readonly comparesUrls: boolean;
};

const signal = () => AbortSignal.timeout(20_000);

const full = makeIssue({
  key: 'PAY-7',
  title: '영수증을 e-mail로 보낸다',
  type: 'Story',
  status: 'In Review',
  statusCategory: 'in-progress',
  priority: 'High',
  assignee: 'Ada Park',
  description: 'A receipt goes out within one minute.\n\nAlso to guests.',
  acceptanceCriteria: 'A guest gets one, too.',
  parent: { key: 'PAY-3', title: 'Receipts' },
  links: [
    { name: 'is blocked by', key: 'OPS-2', title: 'Mail relay', status: 'Done' },
    { name: 'blocks', key: 'PAY-9', title: 'Invoices', status: null },
  ],
  fixVersions: ['4.2.0', '4.2.1'],
  labels: ['mail', 'guest'],
});

export function describeIssueTracker({ name, open, comparesUrls }: Suite): void {
  let opened: OpenedTracker | null = null;
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  const read = async (content: TrackerContent, keys: readonly string[]): Promise<readonly IssueReading[]> => {
    opened = await open(content);
    const { readings, problems } = await opened.tracker.readIssues(keys, { signal: signal() });
    expect(problems).toEqual([]);
    return readings;
  };
  const told = (readings: readonly IssueReading[]) =>
    readings.map((one) => [one.key, one.status, 'issue' in one ? one.issue.key : null]);

  describe(name, () => {
    it('tells all that it knows of an issue', async () => {
      const [reading] = await read({ issues: [full] }, ['PAY-7']);
      const url = comparesUrls ? full.url : expect.stringMatching(/\/browse\/PAY-7$/u);
      expect(reading).toEqual({ status: 'found', key: 'PAY-7', issue: { ...full, url } });
    });

    it('tells an issue that has next to nothing', async () => {
      const bare = makeIssue({ key: 'A1-1', description: '', priority: null, assignee: null });
      const [reading] = await read({ issues: [bare] }, ['A1-1']);
      expect(reading).toMatchObject({
        status: 'found',
        issue: { description: '', acceptanceCriteria: null, priority: null, assignee: null, links: [] },
      });
    });

    it('tells of the epic apart from the parent', async () => {
      const epic = { key: 'PAY-1', title: 'Paper is over' };
      const child = makeIssue({ key: 'PAY-7', epic });
      const readings = await read(
        { issues: [child, makeIssue({ key: 'PAY-1', title: epic.title, type: 'Epic' })] },
        ['PAY-7'],
      );
      expect(readings[0]).toMatchObject({ issue: { epic, parent: null } });
    });

    it('gives one reading a key, in the order asked, whatever became of it', async () => {
      const issues = ['PAY-7', 'PAY-8', 'NEW-5', 'SEC-1'].map((key) => makeIssue({ key }));
      const readings = await read({ issues, moved: { 'OLD-1': 'NEW-5' }, forbidden: ['SEC-1'] }, [
        'PAY-8',
        'GONE-4',
        'OLD-1',
        'PAY-7',
        'SEC-1',
        'PAY-8',
      ]);
      expect(readings.map(({ key }) => key)).toEqual(['PAY-8', 'GONE-4', 'OLD-1', 'PAY-7', 'SEC-1']);
      expect(told(readings)).toEqual(
        expect.arrayContaining([
          ['PAY-8', 'found', 'PAY-8'],
          ['GONE-4', 'missing', null],
          ['OLD-1', 'moved', 'NEW-5'],
          ['PAY-7', 'found', 'PAY-7'],
        ]),
      );
      const hidden = readings.find(({ key }) => key === 'SEC-1');
      expect(['missing', 'forbidden']).toContain(hidden?.status);
      for (const one of readings) if ('reason' in one) expect(one.reason).toMatch(/\S/u);
    });

    it('tells several moved issues apart, also one that was moved twice', async () => {
      const issues = ['NEW-5', 'NEW-6', 'NEW-7'].map((key) => makeIssue({ key }));
      const moved = { 'OLD-1': 'NEW-6', 'OLD-2': 'NEW-5', 'MID-2': 'NEW-5', 'OLD-3': 'NEW-7' };
      const readings = await read({ issues, moved }, ['OLD-1', 'GONE-9', 'OLD-2', 'MID-2', 'OLD-3', 'NEW-7']);
      expect(told(readings)).toEqual([
        ['OLD-1', 'moved', 'NEW-6'],
        ['GONE-9', 'missing', null],
        ['OLD-2', 'moved', 'NEW-5'],
        ['MID-2', 'moved', 'NEW-5'],
        ['OLD-3', 'moved', 'NEW-7'],
        ['NEW-7', 'found', 'NEW-7'],
      ]);
    });

    it('knows an issue that is asked for by its old key and its new one', async () => {
      const readings = await read({ issues: [makeIssue({ key: 'NEW-5' })], moved: { 'OLD-1': 'NEW-5' } }, [
        'NEW-5',
        'OLD-1',
      ]);
      expect(told(readings)).toEqual([
        ['NEW-5', 'found', 'NEW-5'],
        ['OLD-1', 'moved', 'NEW-5'],
      ]);
    });

    it('says missing of what is no key, and asks for the rest', async () => {
      const hostile = 'PAY-1") OR project = SECRET OR key in ("PAY-1';
      const keys = ['pay-7', 'PAY-07', hostile, 'PAY-7'];
      const readings = await read({ issues: [makeIssue({ key: 'PAY-7' })] }, keys);
      expect(told(readings).map(([, status]) => status)).toEqual(['missing', 'missing', 'missing', 'found']);
    });

    it('reads hundreds', async () => {
      const keys = Array.from({ length: 250 }, (_, index) => `PAY-${index + 1}`);
      const readings = await read({ issues: keys.map((key) => makeIssue({ key })) }, keys);
      expect(told(readings)).toEqual(keys.map((key) => [key, 'found', key]));
    });

    it('gives nothing for nothing', async () => {
      expect(await read({ issues: [] }, [])).toEqual([]);
    });
  });
}
