// The findings: danger and caution in full, what is met folded. Pure.
import type { FindingGroups, PlacedFinding } from './finding-groups.ts';
import { findingItem } from './finding-item.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { PageContext } from './page-context.ts';
import type { PageSection } from './page-section.ts';
import { bodyText, listOf, titleText } from './text.ts';

/** Danger before caution before what is met; a group that is empty is not there. */
export function findingsSection(groups: FindingGroups, context: PageContext): PageSection {
  const { word } = context;
  const open = groups.danger.length + groups.caution.length;
  const body = html`
    ${openGroup('danger', groups.danger, context)}
    ${openGroup('caution', groups.caution, context)}
    ${open === 0 ? html`<p class="lead">${word('noFindings')}</p>` : null}
    ${passedGroup(groups.passed, context)}`;
  return { id: 'findings', title: word('findings'), count: `${open}`, body };
}

function openGroup(
  name: 'danger' | 'caution',
  findings: readonly PlacedFinding[],
  context: PageContext,
): Html | null {
  if (findings.length === 0) return null;
  const title = context.word(name === 'danger' ? 'dangerGroup' : 'cautionGroup');
  const list = listOf(findings, {
    className: 'findings',
    context,
    file: 'review.json',
    entry: (placed) => findingItem(placed, context),
  });
  return html`<h3>${title} <span class="count">${findings.length}</span></h3>${list}`;
}

function passedGroup(findings: readonly PlacedFinding[], context: PageContext): Html | null {
  if (findings.length === 0) return null;
  const list = listOf(findings, {
    className: 'passed-list',
    context,
    file: 'review.json',
    entry: ({ finding, id }) =>
      html`<div id="${id}">${icon('passed')}<strong>${titleText(finding.title, context)}</strong> ${bodyText(finding.message, context)}</div>`,
  });
  return html`<details class="fold passed-fold"><summary>${context.word('passedGroup')} <span class="count">${findings.length}</span></summary>${list}</details>`;
}
