// One finding: what was found, why it is risky here, what to do instead, and what shows it. Pure.
import type { Finding } from '../../../domain/generated/review.ts';
import { cutAt } from '../../text/cut-at.ts';
import { findingWords, stateOf, waiverText } from '../finding-states.ts';
import { untoldEvidence } from '../untold-evidence.ts';
import type { PlacedFinding } from './finding-groups.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { sourceLink } from './links.ts';
import type { PageContext } from './page-context.ts';
import { bodyText, titleText } from './text.ts';

/** Evidence that is seen at once; the rest is folded. */
const evidenceShown = 4;

type Evidence = Finding['evidence'][number];

/** Renders a finding as an article that links can point at. */
export function findingItem({ finding, id }: PlacedFinding, context: PageContext): Html {
  const state = stateOf(finding);
  const said = findingWords(context.language);
  const waiver =
    finding.waiver === undefined
      ? null
      : html`<p class="waiver">${bodyText(waiverText(finding.waiver, context.language), context)}</p>`;
  return html`
    <article class="finding ${state}" id="${id}" aria-labelledby="${id}-title">
      ${icon(state)}
      <header><h4 id="${id}-title">${titleText(finding.title, context)}</h4><span class="state ${state}">${stateName(state, context)}</span><code class="rule">${cutAt(finding.rule, 60)}</code></header>
      <p class="message">${bodyText(finding.message, context)}</p>
      ${reason('why', { name: said('why'), text: finding.why }, context)}
      ${reason('instead', { name: said('instead'), text: finding.instead }, context)}
      ${waiver}
      ${evidenceList(untoldEvidence(finding), context)}
    </article>`;
}

/** The state in words, as sentences write it. */
export const stateName = (state: ReturnType<typeof stateOf>, { word }: PageContext): string => word(state);

function reason(
  className: 'why' | 'instead',
  { name, text }: { readonly name: string; readonly text: string },
  context: PageContext,
): Html | null {
  if (text === '') return null;
  return html`<p class="${className}"><strong class="label">${name}</strong> <span>${bodyText(text, context)}</span></p>`;
}

function evidenceList(evidence: readonly Evidence[], context: PageContext): Html | null {
  if (evidence.length === 0) return null;
  const max = Math.min(evidence.length, context.limits.nested);
  const lines = evidence.slice(0, max).map((each) => html`<li>${evidenceLine(each, context)}</li>`);
  const rest = evidence.length - max;
  const more = rest > 0 ? html`<li>+${rest}</li>` : null;
  const shown = html`<ul class="evidence">${lines.slice(0, evidenceShown)}</ul>`;
  const folded = lines.slice(evidenceShown);
  if (folded.length === 0)
    return html`${shown}${more === null ? null : html`<ul class="evidence">${more}</ul>`}`;
  const label = context.word('moreEvidence').replace('{count}', `${folded.length + rest}`);
  return html`${shown}<details class="fold"><summary>${label}</summary><ul class="evidence">${folded}${more}</ul></details>`;
}

function evidenceLine({ text, ref, path, line }: Evidence, context: PageContext): Html {
  const place =
    path === undefined || (line === undefined && text.includes(path))
      ? null
      : html` <code class="place">${cutAt(path, context.limits.title)}${line === undefined ? null : `:${line}`}</code>`;
  const source = ref === undefined || ref.startsWith('file:') ? null : html` ${sourceLink(ref, context)}`;
  const file =
    path === undefined && ref?.startsWith('file:') === true ? html` ${sourceLink(ref, context)}` : null;
  return html`${titleText(text, context)}${place}${source}${file}`;
}
