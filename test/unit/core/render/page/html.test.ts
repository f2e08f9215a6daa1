// Templates escape every text, and take nothing but their own markup as markup. Effects: reads the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html, joined } from '../../../../../src/core/render/page/html.ts';

describe('html', () => {
  it('escapes texts and takes markup as it is', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${inner}${[inner, inner]}${null}${3}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
    );
  });

  it('leaves out its own line breaks and keeps those of texts', () => {
    expect(
      html`
      <pre>${'a\n  b'}</pre>
      <hr>`.markup,
    ).toBe('<pre>a\n  b</pre><hr>');
  });

  it('joins pieces with an escaped separator', () => {
    expect(joined([html`<b></b>`, html`<i></i>`], ' & ').markup).toBe('<b></b> &amp; <i></i>');
  });

  it('is the one place of the page that makes markup of a string', () => {
    const folder = new URL('../../../../../src/core/render/page/', import.meta.url);
    const makers = readdirSync(folder).filter((name) =>
      readFileSync(new URL(name, folder), 'utf8').includes('new Html('),
    );
    expect(makers).toEqual(['html.ts']);
  });
});
