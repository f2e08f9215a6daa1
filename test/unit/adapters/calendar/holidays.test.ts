// Tests public holidays against published calendars. Effects: none.
import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../../../src/adapters/calendar/holidays.ts';

const datesOf = async (country: string, year: number, region?: string) =>
  (await readHolidays({ country, region: region ?? null, fromYear: year, toYear: year })).map(({ date }) =>
    date.slice(5),
  );

/** As published by the Korean government, without the days of elections and those declared for one year. */
const korea = {
  2023: '01-01 01-21 01-22 01-23 01-24 03-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-03 10-09 12-25',
  2024: '01-01 02-09 02-10 02-11 02-12 03-01 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-03 10-09 12-25',
  2025: '01-01 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25',
};

describe('readHolidays', () => {
  it.each(Object.entries(korea))('knows the Korean calendar of %s', async (year, dates) => {
    expect(await datesOf('KR', Number(year))).toEqual(dates.split(' '));
  });

  it('knows the federal holidays of the United States', async () => {
    expect(await datesOf('us', 2026)).toEqual(
      '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'.split(' '),
    );
  });

  it('includes a holiday that is moved out of the next year', async () => {
    const [last] = (await datesOf('US', 2027)).slice(-1);
    expect(last).toBe('12-31');
  });

  it.each(['KR', 'HK', 'VN'])('finds in %s the same days for one year as for many', async (country) => {
    const many = await readHolidays({ country, fromYear: 2024, toYear: 2027 });
    const single = [2024, 2025, 2026, 2027].map((year) =>
      readHolidays({ country, fromYear: year, toYear: year }),
    );
    expect((await Promise.all(single)).flat()).toEqual(many);
  });

  it('adds the days of a region', async () => {
    const ofCountry = await datesOf('DE', 2026);
    const ofRegion = await datesOf('DE', 2026, 'BY');
    expect(ofCountry).not.toContain('01-06');
    expect(ofRegion).toContain('01-06');
  });

  it('joins the names of holidays that fall together', async () => {
    const days = await readHolidays({ country: 'KR', fromYear: 2025, toYear: 2025, language: 'en' });
    expect(days.filter(({ date }) => date === '2025-05-05')).toEqual([
      { date: '2025-05-05', name: "Children's Day, Buddha's Birthday" },
    ]);
  });

  it('leaves out days on which work goes on', async () => {
    expect(await datesOf('US', 2026)).not.toContain('02-14');
  });

  it.each([
    ['country', { country: 'XX' }],
    ['country that is a name of every object', { country: 'constructor' }],
    ['region', { country: 'DE', region: 'ZZ' }],
    ['region of a country without any', { country: 'KR', region: '11' }],
  ])('refuses an unknown %s', async (_, place) => {
    await expect(readHolidays({ ...place, fromYear: 2026, toYear: 2026 })).rejects.toMatchObject({
      code: 'calendar/unknown-country',
    });
  });
});
