// Builders of Atlassian documents for tests. Pure.
export type AdfNode = { readonly type: string; readonly [name: string]: unknown };

export const node = (type: string, attrs: object, ...content: readonly AdfNode[]): AdfNode => ({
  type,
  attrs,
  ...(content.length === 0 ? {} : { content }),
});

export const text = (words: string, ...marks: readonly (string | AdfNode)[]): AdfNode => ({
  type: 'text',
  text: words,
  ...(marks.length === 0
    ? {}
    : { marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)) }),
});

export const link = (href: string): AdfNode => ({ type: 'link', attrs: { href } });

export const paragraph = (...content: readonly (AdfNode | string)[]): AdfNode =>
  node('paragraph', {}, ...content.map((one) => (typeof one === 'string' ? text(one) : one)));

export const heading = (level: number, words: string): AdfNode => node('heading', { level }, text(words));

export const list = (
  type: 'bulletList' | 'orderedList',
  ...items: readonly (readonly AdfNode[])[]
): AdfNode => node(type, {}, ...items.map((content) => node('listItem', {}, ...content)));

export const row = (type: 'tableHeader' | 'tableCell', ...cells: readonly string[]): AdfNode =>
  node('tableRow', {}, ...cells.map((words) => node(type, {}, paragraph(words))));

export const document = (...content: readonly AdfNode[]): AdfNode => ({ type: 'doc', version: 1, content });
