// Hostile text in HTML is shown as it is, without what a reader does not see. Effects: none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../../src/core/render/escape-html.ts';

describe('escaping for HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x'`, '&quot; onload=&#39;x&#39;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['pay\u202egnp.exe \u200b\u2066x', 'paygnp.exe x'],
    ['a\u0000b\u001b[31mc', 'abc'],
    ['한국어 👩‍💻', '한국어 👩‍💻'],
  ])('%j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('leaves nothing that opens a tag, a reference or a quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
