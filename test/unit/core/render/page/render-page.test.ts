// The page tells the release from its decision down to what was not read, in both languages. Effects: none.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageStyle } from '../../../../../src/core/render/page/page-style.ts';
import { pageStyleHash } from '../../../../../src/core/render/page/page-style-hash.ts';
import { renderPage } from '../../../../../src/core/render/page/render-page.ts';
import { validateDecision } from '../../../../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../../../../src/domain/generated/note.validate.js';
import { validateReview } from '../../../../../src/domain/generated/review.validate.js';
import { blockedPage, passingPage } from '../../../../fakes/page.ts';
import { crowdedPage } from '../../../../fakes/page-crowd.ts';
import { makeShown, makeShownIncidents } from '../../../../fakes/past-incident.ts';
import { makeFailed, makeFinding, waiver } from '../../../../fakes/review.ts';
import { sectionOf, textOf } from './markup.ts';

const blocked = renderPage(blockedPage());
const korean = renderPage(blockedPage('ko'));
const passing = renderPage(passingPage());

describe('the builders of pages', () => {
  it.each([
    ['blocked', blockedPage()],
    ['blocked, Korean', blockedPage('ko')],
    ['passing', passingPage()],
    ['crowded', crowdedPage({ findings: 3, commits: 3, work: 3, isHostile: false })],
  ])('%s is valid by schema', (_, { note, review, decision }) => {
    expect(validateNote(note) || validateNote.errors).toBe(true);
    expect(validateReview(review) || validateReview.errors).toBe(true);
    expect(validateDecision(decision) || validateDecision.errors).toBe(true);
  });
});

describe('the frame', () => {
  it('is one document that loads, runs and sends nothing', () => {
    expect(blocked).toMatch(/^<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">/);
    expect(blocked).toContain('default-src &#39;none&#39;');
    expect(blocked).not.toMatch(
      /<script|<link(?! rel="icon" href="data:)|<img|<iframe|@import|url\(|\ssrc=|\sstyle=|\son\w+=/i,
    );
  });

  it('lets in its own style sheet and no other', () => {
    const hash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
    expect(pageStyleHash).toBe(hash);
    expect(blocked).toContain(`<style>${pageStyle}</style>`);
    expect(pageStyle).not.toMatch(/[<>]style|@import|url\(/);
  });

  it('names every section in the table of contents, in the order of the page', () => {
    const listed = [...(blocked.match(/<nav.*?<\/nav>/)?.[0] ?? '').matchAll(/href="#([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(listed).toEqual([
      'now',
      'findings',
      'standard',
      'advice',
      'incidents',
      'calendar',
      'note',
      'history',
      'coverage',
    ]);
    expect([...blocked.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual(listed);
  });

  it('has each id once, and no link to one that is not there', () => {
    const ids = [...blocked.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...blocked.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('never jumps over a level of headings', () => {
    const levels = [...blocked.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('the head', () => {
  const head = textOf(blocked.match(/<header class="head.*?<\/header>/)?.[0] ?? '');

  it('gives the decision with its reason, the grade, the window with its zone, and who', () => {
    expect(head).toContain('Block Blocked: one rule failed (Deploy window)');
    expect(blocked).toContain('aria-label="Grade: danger (4/4)"');
    expect(head).toContain('Fri 2026-03-13 18:30 – 19:30 Asia/Seoul');
    expect(head).toContain('sre-1, sre-2');
    expect(head).toContain('1 of 6 met');
  });

  it('says what is not given', () => {
    const { note, ...rest } = passingPage();
    const page = renderPage({ ...rest, note: { ...note, window: null, operators: [] } });
    expect(textOf(page)).toContain('Window none given Operators none given');
  });

  it('tells an emergency and whom it overrules', () => {
    const { decision, ...rest } = passingPage();
    const emergency = { reason: 'double bookings', approver: 'cto', overruled: ['window'] };
    const page = textOf(renderPage({ ...rest, decision: { ...decision, emergency } }));
    expect(page).toContain('Emergency approved by cto: double bookings (overruled: window)');
  });
});

describe('what to do now', () => {
  it('begins with the ways out of the block, and offers the next free windows', () => {
    const now = textOf(sectionOf(blocked, 'now'));
    expect(now).toMatch(
      /must not go out.*Move it to Mon 2026-03-16 13:00\. Deploy window Set calendar\.country \. Freeze/,
    );
    expect(now).toMatch(/Next free windows Mon 2026-03-16 13:00/);
    expect(now).not.toContain('snapshot');
  });

  it('sends a passing release to its checklist', () => {
    expect(textOf(sectionOf(passing, 'now'))).toBe(
      'What to do now Nothing stops this release. Before you start: 1 checklist lines are open',
    );
  });
});

describe('the findings', () => {
  const findings = sectionOf(blocked, 'findings');

  it('puts what stops before what warns, and folds what is met', () => {
    const states = [...findings.matchAll(/<article class="finding (\w+)"/g)].map(([, state]) => state);
    expect(states).toEqual(['failed', 'unknown', 'unknown', 'warned', 'waived']);
    expect(textOf(findings)).toMatch(/Danger 2.*Caution 3.*Met 1 Operators/);
    expect(findings.indexOf('<details class="fold passed-fold">')).toBeGreaterThan(
      findings.lastIndexOf('<article'),
    );
  });

  it('gives each its reason, its way out, its waiver and its evidence', () => {
    const text = textOf(findings);
    expect(text).toContain(
      'Why it is risky The people who can fix it are not at work. What to do Move it to Mon',
    );
    expect(text).toContain(`Waived by ada, approved by cto, until ${waiver.expires}: agreed with the shop`);
    expect(text).toContain('DROP COLUMN a db/V2_7_2__a.sql:1 #12');
    expect(text).toContain('2 more pieces of evidence DROP COLUMN e');
    expect(findings).toContain(
      '<a href="https://github.com/example/receipts/pull/12" rel="noopener noreferrer">',
    );
  });

  it('shows every state in words besides its colour', () => {
    for (const word of ['failed', 'unknown', 'warning', 'waived']) {
      expect(findings).toMatch(new RegExp(`<span class="state \\w+">${word}</span>`));
    }
  });

  it('counts an unknown that stops nothing as caution', () => {
    const page = blockedPage();
    const decision = { ...page.decision, blocking: ['window'] };
    expect(textOf(sectionOf(renderPage({ ...page, decision }), 'findings'))).toContain('Danger 1');
  });
});

describe('the standard', () => {
  it('says how much is met, what did not run and what would make it run, and which version judged', () => {
    const text = textOf(sectionOf(blocked, 'standard'));
    expect(text).toContain('1 of 6 met');
    expect(text).toContain('Not run 1 Tests needs evidence.tests');
    expect(text).toContain(`sha256:${'5'.repeat(64)}`);
    expect(blocked).toContain('aria-label="met 1, waived 1, warning 1, unknown 2, failed 1"');
  });
});

describe('advice, incidents, other work, history and coverage', () => {
  it('marks what a model says as such', () => {
    const text = textOf(sectionOf(blocked, 'advice'));
    expect(text).toContain('Written by a language model (model-1)');
    expect(text).toContain('See before the deploy The cluster is being patched.');
    expect(sectionOf(passing, 'advice')).toBe('');
    const page = blockedPage();
    const advice = { engine: 'none' as const, reason: 'It took too long.', points: [], checklist: [] };
    const none = renderPage({ ...page, review: { ...page.review, advice } });
    expect(textOf(sectionOf(none, 'advice'))).toContain('The model gave no advice');
  });

  it('never takes an incident library that is not there for a good sign', () => {
    expect(textOf(sectionOf(blocked, 'incidents'))).toContain('No incident library is configured');
    expect(textOf(sectionOf(passing, 'incidents'))).toContain('No past incident is near');
    const { review, ...rest } = blockedPage();
    const finding = makeFinding({ rule: 'similar-incident', status: 'unknown' });
    const unread = { ...review, findings: [...review.findings, finding] };
    expect(textOf(sectionOf(renderPage({ ...rest, review: unread }), 'incidents'))).toContain(
      'could not be asked, so nothing is known of them',
    );
    const empty = { ...review, incidents: { ...makeShownIncidents(), count: 0 } };
    expect(textOf(sectionOf(renderPage({ ...rest, review: empty }), 'incidents'))).toContain(
      'The index of past incidents is empty, so nothing was compared.',
    );
  });

  it('tells past incidents with what happened, why they are alike and what to do this time', () => {
    const found = [
      makeShown(),
      makeShown({ ref: 'incident:B', via: 'hypothesis', status: 'draft', stand: 'warn', acknowledged: true }),
    ];
    const page = passingPage();
    const incidents = { ...makeShownIncidents(found), wordsOnly: 'the service of vectors is down' };
    const shown = sectionOf(renderPage({ ...page, review: { ...page.review, incidents } }), 'incidents');
    const text = textOf(shown);
    expect(text).toContain('Compared with 60 incidents of /srv/incidents');
    expect(text).toContain('By words and hazards alone: the service of vectors is down');
    expect(text).toContain(
      'Checkout down while orders was locked failed 2025-11-02 · checkout · critical · probability 78 % · incident:INC-7',
    );
    expect(text).toContain('Why it is alike words shared with "Add tax to orders": orders, column');
    expect(text).toContain(
      'This time Add the column without NOT NULL, fill it in batches, then set NOT NULL.',
    );
    expect(text).toContain('Check as well Set lock_timeout.');
    expect(text).toContain(
      'seen to 2025-11-02 · checkout · critical · probability 78 % · draft · found by what',
    );
    expect(shown).toContain('href="https://wiki.example.com/incidents/7"');
  });

  it('never takes a calendar that was not read for a free one', () => {
    const { review, ...rest } = passingPage();
    const { work: _, ...unread } = review;
    expect(textOf(sectionOf(renderPage({ ...rest, review: unread }), 'calendar'))).toContain(
      'No calendar was read',
    );
    expect(textOf(sectionOf(passing, 'calendar'))).toContain('No other work around the window');
  });

  it('lists other work by whether it overlaps, with what it shares', () => {
    const text = textOf(sectionOf(blocked, 'calendar'));
    expect(text).toMatch(
      /In the window 2 checkout 2\.14 strong .* Around it 2 Spring sale medium Sat 2026-03-14 –Sun 2026-03-15/,
    );
    expect(text).toContain('depended on by: checkout');
  });

  it('tells what was settled, what is new and what a person edited, and keeps the earlier reviews', () => {
    const text = textOf(sectionOf(blocked, 'history'));
    expect(text).toContain(
      'Settled 1 Checklists failed → met New 1 Freeze not run → unknown Not read. Changed 1 Migration failed → waived',
    );
    expect(text).toContain('checklists.before changed Take a snapshot Take a snapshot of payment');
    expect(blocked).toContain('aria-label="Grades, oldest first: danger, warning, caution, stable, danger"');
    expect(textOf(sectionOf(passing, 'history'))).toContain('There is no earlier review');
  });

  it('admits what was not read', () => {
    const text = textOf(sectionOf(blocked, 'coverage'));
    expect(text).toContain('1 place that looks like a secret is masked');
    expect(text).toContain('Check results: not configured');
    expect(text).toContain('Issues failed 0/3 jira/unreachable');
  });
});

describe('the note', () => {
  it('tells changes, rollback, watch, checklist marks, order, remarks and repositories', () => {
    const note = sectionOf(blocked, 'note');
    const text = textOf(note);
    expect(text).toContain('feature Receipts are sent by e-mail #12');
    expect(text).toContain('Deploy order ledger receipts calls it');
    expect(text).toContain('Trigger Error rate above 1 % for 5 minutes');
    expect(text).toContain('Before 1/2 done: Two operators are on duty open: Two operators');
    expect(text).toContain('Contacts * **On call**: 1234');
    expect(text).toContain('What this deploy takes away 1');
    expect(text).toContain('PAY-7 Receipts Done');
    expect(text).toContain('without approval: #12');
  });

  it('links addresses of the web alone', () => {
    expect(blocked).toContain('<a href="https://grafana.example.com/d/1" rel="noopener noreferrer">');
    expect(blocked).toContain('<li>javascript:alert(1)</li>');
  });
});

describe('the languages', () => {
  it('speaks Korean where the note does', () => {
    expect(korean).toContain('<html lang="ko">');
    const text = textOf(korean);
    for (const words of [
      '지금 할 일',
      '점검 결과',
      '6개 중 1개 충족',
      '배포 시간과 겹침',
      '2026-03-13(금) 18:30',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('has the same structure in both', () => {
    const skeleton = (page: string) =>
      [...page.matchAll(/<(h[1-6]|section|article|table|nav)[\s>]/g)].map(([, tag]) => tag);
    expect(skeleton(korean)).toEqual(skeleton(blocked));
  });
});

describe('a finding without evidence', () => {
  it('shows no empty list', () => {
    const page = passingPage();
    const findings = [makeFailed({ evidence: [] })];
    const text = sectionOf(renderPage({ ...page, review: { ...page.review, findings } }), 'findings');
    expect(text).not.toContain('class="evidence"');
  });
});
