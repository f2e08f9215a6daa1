// Reads XML reports strictly: no entity is expanded, nothing is fetched, a truncated document is refused. Pure.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with what it holds; `text` is its own, with entities as they are written, those of attributes are decoded. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** The root elements, more than one where files were joined, or why there are none. */
export type XmlReading =
  | { readonly ok: true; readonly roots: readonly XmlElement[] }
  | { readonly ok: false; readonly reason: string };

/** Reports nest about six deep; generated ones with nested suites some ten more. */
const depthMax = 64;
const attributePrefix = '@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: attributePrefix,
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: true,
  maxNestedTags: depthMax,
  jPath: false,
});

/**
 * Parses a whole document. Entities that a document declares stay as they are written, so that none can grow.
 *
 * @see https://owasp.org/www-community/vulnerabilities/XML_External_Entity_(XXE)_Processing
 */
export function parseXml(text: string): XmlReading {
  const document = text.replace(/^\uFEFF/u, '').trim();
  if (document === '') return { ok: false, reason: 'it is empty' };
  try {
    // The parser forgives what is open or crossed; the validator does not.
    const valid = XMLValidator.validate(document);
    if (valid !== true)
      return { ok: false, reason: `it is no whole XML document (line ${valid.err.line}): truncated?` };
    const nodes: unknown = parser.parse(document);
    const roots = Array.isArray(nodes) ? nodes.flatMap(toElement) : [];
    return roots.length === 0 ? { ok: false, reason: 'it holds no XML element' } : { ok: true, roots };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** The children with that name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Every element below with that name, in the order of the document. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** A whole number of an attribute, without sign; null when it is absent or none. */
export function countAttribute(element: XmlElement, name: string): number | null {
  const value = element.attributes.get(name) ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('nested tags')) return `its elements are nested more than ${depthMax} deep`;
  return 'it is no XML that can be read safely';
}

/** The parser gives `{name: children, ':@': attributes}` for an element and `{'#text': text}` for text. */
function toElement(node: unknown): readonly XmlElement[] {
  if (node === null || typeof node !== 'object') return [];
  const entry = Object.entries(node).find(([key]) => key !== ':@' && key !== '#text');
  if (entry === undefined || !Array.isArray(entry[1])) return [];
  const [name, content] = entry as [string, readonly unknown[]];
  const attributes = ':@' in node && node[':@'] !== null && typeof node[':@'] === 'object' ? node[':@'] : {};
  return [
    {
      name: name.slice(name.indexOf(':') + 1),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [
          key.slice(attributePrefix.length),
          decodeEntities(String(value)),
        ]),
      ),
      children: content.flatMap(toElement),
      text: content
        .flatMap((child) =>
          child !== null && typeof child === 'object' && '#text' in child ? [String(child['#text'])] : [],
        )
        .join(' '),
    },
  ];
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the five entities of XML and characters by number; everything else stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (all, hex, decimal, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
