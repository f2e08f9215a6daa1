// Whatever the texts are, the page keeps its structure, its bounds and its silence. Effects: none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBytesMax, pageLimits } from '../../../../../src/core/render/page/page-limits.ts';
import { type PageInput, renderPage } from '../../../../../src/core/render/page/render-page.ts';
import { blockedPage } from '../../../../fakes/page.ts';
import { crowdedPage, hostileTitles } from '../../../../fakes/page-crowd.ts';
import { sectionOf, tagsOf, textOf } from './markup.ts';

const bytesOf = (page: string): number => new TextEncoder().encode(page).length;

/** The blocked release with `text` for every text that comes from outside. */
function pageSaying(text: string): PageInput {
  const page = blockedPage();
  const replace = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return freeTexts.has(key) ? text : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]));
  };
  return replace(page) as PageInput;
}

const freeTexts = new Set(
  'workspace environment title summary text signal threshold dashboards operators markdown heading module why subject author name message instead reason owner configure model actor field problems missing path'.split(
    ' ',
  ),
);

describe('hostile texts', () => {
  const plain = tagsOf(renderPage(pageSaying('x')));

  it.each(hostileTitles.map((title) => [title.slice(0, 40), title]))('%j changes no tag', (_, title) => {
    // A pair of backticks is meant to become code; everything else is text.
    expect(tagsOf(renderPage(pageSaying(title.replaceAll('`', ''))))).toEqual(plain);
  });

  it('of any kind change no tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(tagsOf(renderPage(pageSaying(`x${text.replaceAll('`', '')}`)))).toEqual(plain);
      }),
      { numRuns: 15 },
    );
  });

  it('reorder and hide nothing', () => {
    const page = renderPage(crowdedPage({ findings: 30, commits: 30, work: 30, isHostile: true }));
    expect(page).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/,
    );
    expect(page).not.toMatch(/[\u{e0000}-\u{e007f}]/u);
  });

  it('become no address', () => {
    const page = renderPage(crowdedPage({ findings: 10, commits: 10, work: 30, isHostile: true }));
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(
      addresses.filter((address) => !/^(?:#[\w-]+$|https:\/\/|data:image\/svg\+xml,)/.test(address)),
    ).toEqual([]);
    expect(addresses.filter((address) => address.includes('@'))).toEqual([]);
  });
});

describe('a release of any size', () => {
  it('is shown whole with 500 findings, 1,000 commits and 300 other works', () => {
    const page = renderPage(crowdedPage({ findings: 500, commits: 1000, work: 300, isHostile: false }));
    expect(bytesOf(page)).toBeLessThanOrEqual(pageBytesMax);
    expect(page.match(/<article class="finding/g)).toHaveLength(375);
    expect(textOf(sectionOf(page, 'findings'))).toContain('Rule 498');
    expect(textOf(page)).toContain('… and 500 more, in note.json');
  });

  it('is cut where it is too large, worst first, and says by how much', () => {
    const page = renderPage(crowdedPage({ findings: 800, commits: 1500, work: 400, isHostile: true }));
    expect(bytesOf(page)).toBeLessThanOrEqual(pageBytesMax);
    const findings = textOf(sectionOf(page, 'findings'));
    expect(findings).toContain('Danger 200');
    expect(findings).toMatch(/… and \d+ more, in review\.json/);
  });

  it('fits with the tightest limits whatever the texts are', () => {
    const text = '"'.repeat(5000);
    const page = crowdedPage({ findings: 600, commits: 600, work: 400, isHostile: false });
    const many = pageSaying(text);
    const input = {
      ...page,
      note: {
        ...many.note,
        repositories: Array.from(
          { length: 40 },
          () => many.note.repositories[0] ?? page.note.repositories[0],
        ).flatMap((each) => each ?? []),
      },
      review: {
        ...many.review,
        findings: page.review.findings.map((finding) => ({
          ...finding,
          title: text,
          message: text,
          why: text,
          instead: text,
        })),
      },
    };
    expect(bytesOf(renderPage(input))).toBeLessThanOrEqual(pageBytesMax);
    expect(pageLimits.at(-1)?.items).toBeLessThan(20);
  });
});
