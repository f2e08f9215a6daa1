// The style sheet of the page: colours of both schemes, type, frame; then its parts, and paper. Pure.
import { partsStyle } from './parts-style.ts';

/** Every text has a contrast of 4.5 at least on every ground it stands on, in both schemes. */
const colors = `
:root {
  color-scheme: light dark;
  --ground: #f6f6f3; --surface: #ffffff; --sunken: #efefeb; --line: #dededa; --strong-line: #b9bab4;
  --ink: #1c2126; --soft: #575e66; --link: #27539b; --focus: #27539b;
  --green: #226b4a; --gold: #7a5b00; --orange: #9c4508; --red: #ad2119;
  --green-tint: #e7f2ec; --gold-tint: #f8f1dc; --orange-tint: #fbeadd; --red-tint: #fbe9e7;
  --heat-high: #c4554d; --heat-medium: #dc9a58; --heat-low: #d9c27a; --ours: #44505c; --free: #3f8a66;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --surface: #1b1f23; --sunken: #23282d; --line: #2f353b; --strong-line: #525a63;
    --ink: #e7e9eb; --soft: #a5adb5; --link: #8db4f2; --focus: #8db4f2;
    --green: #74c69d; --gold: #dcbc5c; --orange: #f0a267; --red: #f59a92;
    --green-tint: #1c2d26; --gold-tint: #2e2918; --orange-tint: #33261b; --red-tint: #35211f;
    --heat-high: #d9685f; --heat-medium: #c58442; --heat-low: #8a7a41; --ours: #aab4bf; --free: #5fae87;
  }
}
@media print { :root { color-scheme: light; --ground: #ffffff; } }
`;

const frame = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 400 1rem/1.6 -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
:lang(ko) { word-break: keep-all; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.35; font-weight: 650; letter-spacing: -.008em; }
h3 { font-size: 1.02rem; line-height: 1.45; font-weight: 650; margin: 2rem 0 .75rem; }
h4, h5 { font-size: .95rem; line-height: 1.5; font-weight: 600; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
a, code, span, strong, time { unicode-bidi: isolate; }
code { padding: .08em .2em; border-radius: 4px; background: var(--sunken); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; }
pre { white-space: pre-wrap; background: var(--sunken); border-radius: 6px; padding: .75rem 1rem; line-height: 1.55; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 1.5rem; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.symbols { position: absolute; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; background: var(--surface); padding: .5rem 1rem; border-radius: 6px; }
.skip:focus { top: 1rem; }
.head, .page, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
main { min-width: 0; }
section { padding: 2.25rem 0; border-top: 1px solid var(--line); }
section > h2 { margin-bottom: 1rem; }
h2 + h3 { margin-top: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: .9rem 0; }
nav a { display: inline-block; padding: .2rem 0; color: var(--soft); text-decoration: none; font-size: .92rem; }
nav a:hover { color: var(--ink); text-decoration: underline; }
footer { padding-block: 1.5rem 3rem; color: var(--soft); font-size: .86rem; }
@media (min-width: 66rem) {
  .head, .page, footer { padding: 0 2rem; }
  .page { grid-template-columns: 11.5rem minmax(0, 1fr); gap: 2.5rem; }
  nav { position: sticky; top: 0; align-self: start; padding-top: .9rem; max-height: 100vh; overflow-y: auto; }
  nav ul { display: block; padding: 0; }
  nav a { display: flex; align-items: baseline; justify-content: space-between; gap: .5rem; padding: .28rem 0; }
  footer { padding-left: 16rem; padding-block: 1.5rem 3rem; }
  section:first-child { border-top: 0; padding-top: 1rem; }
}
`;

const paper = `
@media print {
  @page { margin: 16mm 14mm; }
  html { font-size: 9.5pt; }
  nav, .skip { display: none; }
  .head, .page, footer { max-width: none; padding: 0; }
  .head { grid-template-columns: minmax(0, 1fr) 9rem; padding-bottom: 1.25rem; }
  .facts { grid-column: 1 / -1; }
  .dial { width: 9rem; align-self: center; }
  .page { display: block; }
  footer { padding: 1rem 0 0; }
  section { padding: 1.1rem 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  .finding, .steps > li, .work > li, tr, .dial, .legend { break-inside: avoid; }
  .scroll { overflow: visible; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; opacity: 1; }
  summary { list-style: none; }
  summary::before { content: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The whole sheet; `pageStyleHash` must be that of these very bytes. */
export const pageStyle = (colors + frame + partsStyle + paper).replace(/\s*\n\s*/g, ' ').trim();
