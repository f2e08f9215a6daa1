// Hostile text → XML 1.0 text or attribute value. Pure.

// Everything that XML 1.0 cannot hold, not even as a character reference (https://www.w3.org/TR/xml/#charsets).
const invalid = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes text for an XML element; line breaks stay. */
export function escapeXmlText(text: string): string {
  return text.replace(invalid, '').replace(/[&<>\r]/g, (character) => references[character] ?? '');
}

/** Escapes text for an XML attribute in quotes; line breaks and tabs survive the parser as references. */
export function escapeXmlAttribute(text: string): string {
  return text.replace(invalid, '').replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? '');
}
