// Reads pages in tests: their tags, their texts, a section. Pure.

/** Tags in order, each with the names of its attributes, without the style sheet. */
export const tagsOf = (page: string): readonly string[] =>
  [...page.replace(/<style>.*?<\/style>/s, '').matchAll(/<(\/?[a-z!][^\s>]*)([^>]*)>/gi)].map(
    ([, name = '', rest = '']) =>
      [name, ...[...rest.matchAll(/([\w:-]+)="[^"]*"/g)].map(([, key]) => key)].join(' '),
  );

/** The text that a reader sees and hears. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The markup of the section with that id. */
export const sectionOf = (page: string, id: string): string => {
  const start = page.indexOf(`<section id="${id}"`);
  return start === -1 ? '' : page.slice(start, page.indexOf('</section>', start));
};
