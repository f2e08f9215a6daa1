// The markup of one finding, to the byte: what screen readers, links and the style sheet rely on. Effects: none.
import { expect, it } from 'vitest';
import { findingItem } from '../../../../../src/core/render/page/finding-item.ts';
import { pageWords } from '../../../../../src/core/render/page/page-words.ts';
import { makeFailed } from '../../../../fakes/review.ts';

const context = {
  language: 'en',
  word: pageWords('en'),
  timeZone: 'Asia/Seoul',
  addresses: new Map([['pr:#12', 'https://github.com/example/receipts/pull/12']]),
  limits: { items: 9, nested: 9, title: 99, text: 99 },
} as const;

it('is an article named by its rule, with state, reason, way out and evidence', () => {
  const finding = makeFailed({
    evidence: [{ text: 'ends at `19:30`', ref: 'pr:#12', path: 'a b.yml', line: 7 }],
  });
  expect(findingItem({ finding, id: 'finding-1' }, context).markup).toBe(
    '<article class="finding failed" id="finding-1" aria-labelledby="finding-1-title">' +
      '<svg class="icon failed" aria-hidden="true"><use href="#icon-failed"/></svg>' +
      '<header><h4 id="finding-1-title">Window</h4><span class="state failed">failed</span><code class="rule">window</code></header>' +
      '<p class="message">The window ends after working hours.</p>' +
      '<p class="why"><strong class="label">Why it is risky</strong> <span>Nobody watches the first errors.</span></p>' +
      '<p class="instead"><strong class="label">What to do</strong> <span>Start at 10:00.</span></p>' +
      '<ul class="evidence"><li>ends at <code>19:30</code> <code class="place">a b.yml:7</code>' +
      ' <a href="https://github.com/example/receipts/pull/12" rel="noopener noreferrer"><code>#12</code></a></li></ul>' +
      '</article>',
  );
});

it('shows evidence once: not what the message says, and no file after its own name', () => {
  const finding = makeFailed({
    message: 'Renewed: tls/a.pem, without b.example.',
    evidence: [
      { text: 'tls/a.pem, without b.example', ref: 'file:tls/a.pem', path: 'tls/a.pem' },
      { text: 'tls/a.pem ends in May', ref: 'file:tls/a.pem', path: 'tls/a.pem' },
    ],
  });
  const { markup } = findingItem({ finding, id: 'finding-1' }, context);
  expect(markup).toContain('<ul class="evidence"><li>tls/a.pem ends in May</li></ul>');
});
