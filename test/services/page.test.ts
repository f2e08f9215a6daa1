// report.html in a real browser: seen, heard, printed, walked through by keyboard, and attacked. Effects: starts a browser.
// Needs: chromium
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../src/core/render/page/render-page.ts';
import { blockedPage, passingPage } from '../fakes/page.ts';
import { crowdedPage } from '../fakes/page-crowd.ts';
import { type OpenPage, startViewer, type Viewer } from './open-page.ts';

const pages = [
  { name: 'blocked-en', markup: renderPage(blockedPage('en')), sections: 9 },
  { name: 'blocked-ko', markup: renderPage(blockedPage('ko')), sections: 9 },
  { name: 'passing-en', markup: renderPage(passingPage('en')), sections: 8 },
  { name: 'passing-ko', markup: renderPage(passingPage('ko')), sections: 8 },
] as const;
const blocked = pages[0].markup;
const crowd = { findings: 500, commits: 1000, work: 300 };

let viewer: Viewer;
beforeAll(async () => {
  viewer = await startViewer();
});
afterAll(() => viewer.close());

/** Runs in the page. It is text, because the tests know no DOM. */
const ask = async <Answer>({ page }: OpenPage, expression: string): Promise<Answer> =>
  page.evaluate(expression);

type AxeAnswer = { readonly violations: readonly string[]; readonly passes: number };

/** What axe has against the page, and how many of its rules the page met. */
async function findBarriers(open: OpenPage): Promise<AxeAnswer> {
  await open.page.addScriptTag({ content: axe.source });
  return ask(
    open,
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(
      ({ violations, passes }) => ({
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary)),
      }))`,
  );
}

/** Elements that reach out of the window and cannot be scrolled to in a region of their own. */
const overflowing = `[...document.querySelectorAll('body *')]
  .filter((element) => element.closest('.scroll, .spoken, .symbols') === null)
  .filter((element) => { const { left, right, width } = element.getBoundingClientRect(); return width > 0 && (right > innerWidth + 1 || left < -1); })
  .map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40))`;

const unfoldAll = `document.querySelectorAll('details').forEach((each) => { each.open = true; })`;

describe.each(pages)('$name', ({ name, markup, sections }) => {
  it.each(['light', 'dark'] as const)('is seen in %s, and asks for nothing', async (colorScheme) => {
    const open = await viewer.open(name, markup, { colorScheme });
    const ground = { light: 'rgb(246, 246, 243)', dark: 'rgb(20, 23, 26)' }[colorScheme];
    expect(await ask(open, 'getComputedStyle(document.body).backgroundColor')).toBe(ground);
    expect(
      await ask(
        open,
        `[...document.querySelectorAll('section')].filter((each) => each.offsetHeight > 60 && each.offsetWidth > 600).length`,
      ),
    ).toBe(sections);
    expect(await ask(open, `document.querySelector('.dial svg').getBoundingClientRect().width > 150`)).toBe(
      true,
    );
    const picture = await open.page.screenshot({
      path: join(viewer.folder, `${name}-${colorScheme}.png`),
      fullPage: true,
    });
    expect(picture.readUInt32BE(16)).toBe(1280);
    expect(picture.length).toBeGreaterThan(50_000);
    expect(open.noise).toEqual([]);
    await open.close();
  });

  it('has no barrier in light and dark', async () => {
    const open = await viewer.open(name, markup, { bypassCSP: true });
    await ask(open, unfoldAll);
    for (const colorScheme of ['light', 'dark'] as const) {
      await open.page.emulateMedia({ colorScheme });
      const { violations, passes } = await findBarriers(open);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(25);
    }
    await open.close();
  });

  it('fits phones, tablets and screens', async () => {
    const open = await viewer.open(name, markup);
    for (const width of [360, 768, 1280, 1920]) {
      await open.page.setViewportSize({ width, height: 900 });
      expect(await ask(open, overflowing)).toEqual([]);
      expect(await ask<number>(open, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await open.close();
  });

  it('is printed on white, with everything unfolded', async () => {
    const open = await viewer.open(name, markup, { colorScheme: 'dark' });
    await open.page.emulateMedia({ media: 'print' });
    expect(await ask(open, 'getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await ask(open, `getComputedStyle(document.querySelector('nav')).display`)).toBe('none');
    const folded = `[...document.querySelectorAll('details')].filter((each) => each.offsetHeight < each.querySelector('summary').offsetHeight + 10).length`;
    expect(await ask(open, folded)).toBe(0);
    const pdf = (await open.page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    await open.close();
  });
});

describe('the search for barriers', () => {
  it('finds one where there is one', async () => {
    const open = await viewer.open('barrier', blocked.replace('<html lang="en">', '<html>'), {
      bypassCSP: true,
    });
    expect((await findBarriers(open)).violations.join()).toMatch(/^html-has-lang html/);
    await open.close();
  });
});

describe('the keyboard', () => {
  it('reaches everything that can be used, in order, and shows where it is', async () => {
    const open = await viewer.open('keyboard', blocked, { reducedMotion: 'reduce' });
    const expected = await ask<number>(
      open,
      `[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((each) => each.checkVisibility()).length`,
    );
    const seen: string[] = [];
    const hidden: string[] = [];
    for (let step = 0; step < expected; step += 1) {
      await open.page.keyboard.press('Tab');
      const at = await ask<{ name: string; isSeen: boolean }>(
        open,
        `(() => { const at = document.activeElement; const { top, bottom, width } = at.getBoundingClientRect();
          const isSeen = getComputedStyle(at).outlineStyle !== 'none' && width > 0 && bottom > 0 && top < innerHeight;
          return { name: at.tagName + ' ' + (at.id || at.getAttribute('href') || at.getAttribute('aria-label') || at.textContent) + ' ' + [...document.querySelectorAll('*')].indexOf(at), isSeen }; })()`,
      );
      seen.push(at.name);
      if (!at.isSeen) hidden.push(at.name);
    }
    expect(new Set(seen).size).toBe(expected);
    const places = seen.map((name) => Number(name.slice(name.lastIndexOf(' '))));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(expected).toBeGreaterThan(30);
    expect(seen[0]).toMatch(/^A #now /);
    expect(seen.some((name) => name.startsWith('SUMMARY'))).toBe(true);
    expect(hidden).toEqual([]);
    await open.close();
  });

  it('skips to what to do now, and unfolds', async () => {
    const open = await viewer.open('keyboard', blocked, { reducedMotion: 'reduce' });
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.press('Enter');
    expect(await ask(open, `location.hash`)).toBe('#now');
    await open.page.focus('.passed-fold summary');
    await open.page.keyboard.press('Enter');
    expect(await ask(open, `document.querySelector('.passed-fold').open`)).toBe(true);
    expect(await ask(open, `getComputedStyle(document.documentElement).scrollBehavior`)).toBe('auto');
    await open.close();
  });

  it('opens the fold in which the target of a link lies', async () => {
    const open = await viewer.open('fold', blocked);
    await open.page.click('#standard .rules li:last-child a');
    expect(await ask(open, `document.querySelector('.passed-fold').open`)).toBe(true);
    await open.close();
  });
});

describe('500 findings with hostile titles', () => {
  const hostile = renderPage(crowdedPage({ ...crowd, isHostile: true }));
  const plain = renderPage(crowdedPage({ ...crowd, isHostile: false }));

  it.each([
    ['hostile', hostile],
    ['plain', plain],
  ] as const)('%s: is readable, and runs nothing', async (name, markup) => {
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(1_000_000);
    const open = await viewer.open(`crowd-${name}`, markup);
    await ask(open, unfoldAll);
    await open.page.mouse.move(200, 200);
    for (const width of [360, 1280]) {
      await open.page.setViewportSize({ width, height: 900 });
      expect(await ask(open, overflowing)).toEqual([]);
      expect(await ask<number>(open, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    expect(await ask(open, 'typeof window.flag')).toBe('undefined');
    expect(
      await ask(open, `document.querySelectorAll('script, img, iframe, base, object, embed, form').length`),
    ).toBe(0);
    expect(await ask<number>(open, `document.querySelectorAll('article.finding').length`)).toBeGreaterThan(
      100,
    );
    expect(open.noise).toEqual([]);
    await open.close();
  });

  it('has no barrier', async () => {
    const markup = renderPage(crowdedPage({ findings: 20, commits: 20, work: 20, isHostile: true }));
    const open = await viewer.open('crowd-barriers', markup, { bypassCSP: true });
    expect((await findBarriers(open)).violations).toEqual([]);
    await open.close();
  });
});

describe('the policy of the page', () => {
  it('stops a script and a picture that came in all the same', async () => {
    const markup = blocked.replace(
      '</main>',
      '<script>window.flag = 1</script><img src="https://evil.example.com/x.png" onerror="window.flag = 2"><p id="late" style="color: red">x</p></main>',
    );
    const open = await viewer.open('policy', markup);
    expect(await ask(open, 'typeof window.flag')).toBe('undefined');
    expect(await ask(open, `getComputedStyle(document.querySelector('#late')).color`)).not.toBe(
      'rgb(255, 0, 0)',
    );
    expect(open.noise).toContain('refused https://evil.example.com/x.png csp');
    expect(open.noise.some((line) => line.includes('Content Security Policy'))).toBe(true);
    await open.close();
  });
});
