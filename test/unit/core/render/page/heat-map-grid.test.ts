// The map of other work: columns around the window to the last proposal, on the clocks of the workspace. Effects: none.
import { describe, expect, it } from 'vitest';
import { heatGrid } from '../../../../../src/core/render/page/heat-map-grid.ts';
import { isoTime } from '../../../../../src/core/time/iso-time.ts';
import { makeWork } from '../../../../fakes/page.ts';

const window = { start: '2026-03-13T09:30:00Z', end: '2026-03-13T10:30:00Z' };
const inSeoul = { window, proposals: [], work: [], timeZone: 'Asia/Seoul' } as const;

describe('the grid of other work', () => {
  it('shows hours around a window on its own', () => {
    const grid = heatGrid(inSeoul);
    expect(grid?.stepHours).toBe(1);
    expect(grid?.columns.map(({ hour }) => hour)).toEqual([16, 17, 18, 19, 20, 21]);
    expect(grid?.columns.filter(({ isOwn }) => isOwn).map(({ hour }) => hour)).toEqual([18, 19]);
  });

  it('reaches to the last proposed window, in whole days of wider columns', () => {
    const proposals = [{ start: '2026-03-17T01:00:00Z', end: '2026-03-17T02:00:00Z' }];
    const grid = heatGrid({ ...inSeoul, proposals });
    expect(grid?.stepHours).toBe(6);
    expect(grid?.columns.at(0)).toMatchObject({ hour: 0 });
    expect(grid?.columns.at(-1)).toMatchObject({ hour: 18 });
    expect(grid?.columns.filter(({ isFree }) => isFree).map(({ date }) => date.toString())).toEqual([
      '2026-03-17',
    ]);
  });

  it('turns to days and weeks when proposals are far away', () => {
    const proposals = [{ start: '2026-04-05T01:00:00Z', end: '2026-04-05T02:00:00Z' }];
    const grid = heatGrid({ ...inSeoul, proposals });
    expect(grid?.stepHours).toBe(24);
    expect(grid?.columns).toHaveLength(24);
    const year = heatGrid({
      ...inSeoul,
      proposals: [{ start: '2027-03-01T00:00:00Z', end: '2027-03-01T01:00:00Z' }],
    });
    expect(year?.columns.length).toBeLessThan(30);
    expect(year?.columns.some(({ isFree }) => isFree)).toBe(true);
  });

  it('keeps days as long as the clocks make them', () => {
    const grid = heatGrid({
      window: { start: '2026-03-06T15:00:00Z', end: '2026-03-06T16:00:00Z' },
      proposals: [{ start: '2026-03-25T14:00:00Z', end: '2026-03-25T15:00:00Z' }],
      work: [],
      timeZone: 'America/New_York',
    });
    const hours = grid?.columns.map(({ start, end }) => (end - start) / 3_600_000);
    expect(grid?.columns.every(({ hour }) => hour === 0)).toBe(true);
    expect(hours?.filter((each) => each === 23)).toHaveLength(1);
  });

  it('gives what is shared a row, nearest first, with the strongest work of each column', () => {
    const work = [
      makeWork({ id: 'a', shared: [{ kind: 'company-wide', name: 'network' }], strength: 'low' }),
      makeWork({ id: 'b', shared: [{ kind: 'service', name: 'pay' }], strength: 'medium' }),
      makeWork({
        id: 'c',
        shared: [{ kind: 'service', name: 'pay' }],
        strength: 'high',
        start: '2026-03-13T10:00:00Z',
      }),
    ];
    const grid = heatGrid({ ...inSeoul, work });
    expect(grid?.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'service pay',
      'company-wide network',
    ]);
    const at = (hour: number) =>
      grid?.rows[0]?.cells[grid.columns.findIndex((column) => column.hour === hour)];
    expect(at(17)).toBeNull();
    expect(at(18)).toEqual({ strength: 'medium', count: 1 });
    expect(at(19)).toEqual({ strength: 'high', count: 2 });
    expect(at(20)).toBeNull();
  });

  it('is not stretched by work that lasts for months', () => {
    const work = [makeWork({ start: '2025-01-01T00:00:00Z', end: '2027-01-01T00:00:00Z' })];
    const columns = heatGrid({ ...inSeoul, work })?.columns ?? [];
    expect(isoTime(columns[0]?.start ?? inTheEnd)).toMatch(/^2026-03-1/);
    expect(columns.length).toBeLessThan(30);
  });

  it('is none without a window and other work', () => {
    expect(heatGrid({ ...inSeoul, window: null })).toBeNull();
    expect(heatGrid({ ...inSeoul, window: null, work: [makeWork()] })).not.toBeNull();
  });
});

const inTheEnd = Number.MAX_SAFE_INTEGER as never;
