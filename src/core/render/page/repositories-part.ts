// The repositories of the note: range, what disappears, issues, approvals, checks, people, all commits. Pure.
import type { Note, Repository } from '../../../domain/generated/note.ts';
import { describeRef } from '../../draft/note-values.ts';
import { type Html, html, joined } from './html.ts';
import { sourceLink, webLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import { listOf, titleText } from './text.ts';

/** A block for each repository; the commits are folded. */
export function repositoriesPart({ repositories }: Note, context: PageContext): Html {
  const list = listOf(repositories, {
    className: 'repositories',
    context,
    file: 'note.json',
    entry: (repository) => repositoryBlock(repository, context),
  });
  return html`<h3 id="repositories">${context.word('repositories')}</h3>${list}`;
}

function repositoryBlock(repository: Repository, context: PageContext): Html {
  const { range, statistics } = repository;
  const { word } = context;
  const counts = {
    en: `${statistics.commits} commits, ${statistics.files} files`,
    ko: `커밋 ${statistics.commits}건, 파일 ${statistics.files}개`,
  };
  const refs = [describeRef(range.base, range.baseSha), describeRef(range.head, range.headSha)] as const;
  return html`
    <h4>${webLink(repository.url, titleText(repository.name, context))}</h4>
    <dl class="pairs">
      ${pair(word('range'), html`<code>${refs[0]}</code> → <code>${refs[1]}</code> <span class="muted">${word(`from-${range.source}`)}</span>${range.baseIsAncestor ? null : html` <strong>${word('notAncestor')}</strong>`}`)}
      ${pair(word('size'), html`${counts[context.language]} <span class="muted">+${statistics.insertions} −${statistics.deletions}</span>`)}
      ${issuesPair(repository, context)}
      ${approvalsPair(repository, context)}
      ${checksPair(repository, context)}
      ${peoplePair(repository, context)}
    </dl>
    ${takesAwayPart(repository, context)}
    ${commitsPart(repository, context)}`;
}

const pair = (name: string, value: Html): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** Names in a row, and how many more there are. */
function row(all: readonly Html[], { limits }: PageContext): Html {
  const shown = all.slice(0, Math.min(limits.items, 40));
  const rest = all.length - shown.length;
  return html`${joined(shown, ', ')}${rest > 0 ? ` +${rest}` : null}`;
}

function issuesPair({ issues }: Repository, context: PageContext): Html | null {
  const sure = issues.filter(({ confidence }) => confidence !== 'low');
  if (sure.length === 0) return null;
  if (sure.every(({ title }) => title === undefined)) {
    return pair(
      context.word('issues'),
      row(
        sure.map(({ key }) => sourceLink(`jira:${key}`, context)),
        context,
      ),
    );
  }
  const list = listOf(sure, {
    context,
    file: 'note.json',
    entry: ({ key, title = '', status }) =>
      html`${sourceLink(`jira:${key}`, context)} ${titleText(title, context)}${status === undefined ? null : html` <span class="tag">${titleText(status, context)}</span>`}`,
  });
  return pair(context.word('issues'), list);
}

function approvalsPair({ pullRequests }: Repository, context: PageContext): Html | null {
  const asked = pullRequests.filter(({ approvedBy }) => approvedBy !== undefined);
  if (asked.length === 0) return null;
  const bare = asked.filter(({ approvedBy = [] }) => approvedBy.length === 0);
  const without = bare.map(({ ref }) => sourceLink(ref, context));
  const { word } = context;
  return pair(
    word('pullRequests'),
    html`${word('approved')} ${asked.length - bare.length}/${asked.length}${bare.length === 0 ? null : html`; ${word('notApproved')}: ${row(without, context)}`}`,
  );
}

function checksPair({ checks = [] }: Repository, context: PageContext): Html | null {
  if (checks.length === 0) return null;
  const { word } = context;
  const passed = checks.filter(({ state }) => state === 'success').length;
  const others = checks
    .filter(({ state }) => state === 'failure' || state === 'pending' || state === 'cancelled')
    .map(
      ({ name, state, url }) =>
        html`${webLink(url, html`<code>${titleText(name, context)}</code>`)} (${word(`check-${state}`)})`,
    );
  return pair(
    word('checks'),
    html`${word('check-success')} ${passed}/${checks.length}${others.length === 0 ? null : html`: ${row(others, context)}`}`,
  );
}

function peoplePair({ authors }: Repository, context: PageContext): Html | null {
  if (authors.length === 0) return null;
  const names = authors.map(
    ({ name, commits, bot }) =>
      html`${titleText(name, context)}${bot ? html` <span class="tag">bot</span>` : null} <span class="muted">${commits}</span>`,
  );
  return pair(context.word('people'), row(names, context));
}

function takesAwayPart({ takesAway }: Repository, context: PageContext): Html | null {
  if (takesAway.length === 0) return null;
  const { word } = context;
  const list = listOf(takesAway, {
    className: 'takes-away',
    context,
    file: 'note.json',
    entry: ({ subject, author, ref, equivalentIn }) =>
      html`${sourceLink(ref, context)} ${titleText(subject, context)} <span class="muted">${titleText(author, context)}</span>${equivalentIn === undefined ? null : html` · ${word('comesBack')} ${sourceLink(equivalentIn, context)}`}`,
  });
  return html`<h5>${word('takesAway')} <span class="count">${takesAway.length}</span></h5>${list}`;
}

function commitsPart({ commits }: Repository, context: PageContext): Html | null {
  if (commits.length === 0) return null;
  const list = listOf(commits, {
    className: 'commits',
    context,
    file: 'note.json',
    entry: ({ ref, subject, author, fate }) =>
      html`${sourceLink(ref, context)} ${titleText(subject, context)} <span class="muted">${titleText(author, context)}${fate === undefined ? null : ` · ${context.word(fate)}`}</span>`,
  });
  return html`<details class="fold"><summary>${context.word('commits')} <span class="count">${commits.length}</span></summary>${list}</details>`;
}
