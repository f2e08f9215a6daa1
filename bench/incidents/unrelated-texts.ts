// Technical texts that tell of no outage: paragraphs of the READMEs and changelogs of installed packages. Effects: reads node_modules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const lengthMin = 60;
const lengthMax = 900;
const perPackageMax = 40;

/**
 * `count` English paragraphs, the same for the same installed packages: packages by name, paragraphs in their order,
 * at most 40 a package, code, tables and lists of links left out. Fewer when there are not so many.
 */
export function collectUnrelatedTexts(root: string, count: number): readonly string[] {
  const texts = new Set<string>();
  for (const folder of packagesOf(join(root, 'node_modules'))) {
    const before = texts.size;
    for (const paragraph of documentsOf(folder).flatMap(paragraphsOf)) {
      if (texts.size >= count) return [...texts];
      if (texts.size - before >= perPackageMax) break;
      texts.add(paragraph);
    }
  }
  return [...texts];
}

function packagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.name.startsWith('@') ? packagesOf(path) : [path];
    });
}

const documentsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /^(?:readme|changelog|history|docs?)\b.*\.(?:md|markdown)$/i.test(entry.name),
    )
    .map((entry) => entry.name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

function paragraphsOf(markdown: string): readonly string[] {
  return markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<[^>]{0,300}>/g, ' ')
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g, '$1')
    .split(/\n\s*\n|\n(?=[*-] )/)
    .map((paragraph) =>
      paragraph
        .replace(/[#*`|>_]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (paragraph) => paragraph.length >= lengthMin && paragraph.length <= lengthMax && isProse(paragraph),
    );
}

const isProse = (paragraph: string): boolean => {
  const letters = paragraph.replace(/[^A-Za-z ]/g, '').length;
  return letters / paragraph.length > 0.8 && paragraph.split(' ').length >= 10;
};
