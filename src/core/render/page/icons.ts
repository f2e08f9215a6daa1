// The shapes that stand beside words: every state has one of its own, so that colour is never alone. Pure.
import type { FindingState } from '../finding-states.ts';
import { type Html, html } from './html.ts';

/** Every shape once; `icon` refers to them. */
export const iconSymbols: Html = html`
  <svg class="symbols" aria-hidden="true" width="0" height="0">
    <symbol id="icon-failed" viewBox="0 0 20 20"><path class="solid" d="M6 1h8l5 5v8l-5 5H6l-5-5V6z"/><path class="sign" d="M7 7l6 6M13 7l-6 6"/></symbol>
    <symbol id="icon-unknown" viewBox="0 0 20 20"><circle class="solid" cx="10" cy="10" r="9"/><path class="sign" d="M7.4 7.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.1.8-1.1 1.7M10 14.6v.1"/></symbol>
    <symbol id="icon-warned" viewBox="0 0 20 20"><path class="solid" d="M10 1.5l9 16.5H1z"/><path class="sign" d="M10 7.6v4.6M10 15v.1"/></symbol>
    <symbol id="icon-waived" viewBox="0 0 20 20"><circle class="line" cx="10" cy="10" r="8.2"/><path class="stroke" d="M6 10h8"/></symbol>
    <symbol id="icon-passed" viewBox="0 0 20 20"><circle class="line" cx="10" cy="10" r="8.2"/><path class="stroke" d="M6.2 10.4l2.6 2.6 5-5.6"/></symbol>
  </svg>`;

/** The shape of a state; the word beside it says the same. */
export const icon = (state: FindingState): Html =>
  html`<svg class="icon ${state}" aria-hidden="true"><use href="#icon-${state}"/></svg>`;

/** The shape of a decision. */
export const decisionIcon = (decision: 'pass' | 'warn' | 'block'): Html =>
  icon(({ pass: 'passed', warn: 'warned', block: 'failed' } as const)[decision]);
