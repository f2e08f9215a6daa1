// What the author of a commit says in its message: no trailers, no marks of merge tools, no title a second time. Pure.

/** Names that hosts and merge scripts put before a value, a line each, at the end of a message. */
const trailer =
  /^(?:[A-Z][\w-]*-(?:by|to|id|url)|reviewers?|authors?|committers?|approvers?|testers?|cc): .*$/iu;
/** What tools write when they merge, squash or port a commit. */
const toolMarks: readonly RegExp[] = [
  /^(?:this )?closes #\d+(?: from \S+)?(?: and squashes the following commits:?)?\.?$/iu,
  /^\(cherry[- ]picked from .*$/iu,
  /^this reverts commit [0-9a-f]{7,40}\.?$/iu,
  /^git-svn-id: .*$/u,
  /^[-*]?\s*merge (?:remote-tracking )?(?:branch|pull request|commit)\b.*$/iu,
  /^-{5,}$/u,
];
const fence = /^\s{0,3}(?:```|~~~)/u;
const marked = /^(?:\s|[-*+>|#]|\d+[.)]\s)/u;
const titleMarks = /^(?:[-*]\s+)?(?:\[?[A-Z][A-Z0-9_]+-\d+\]?[:.\s]+)?| ?\((?:#\d+|branch-[\w.-]+)\)/gu;
/** The title of another pull request or squashed commit, with its key: no part of the sentence on the next line. */
const titleLine = /^(?:[-*]\s+)?[A-Z][A-Z0-9_]+-\d+[:.] \S.*$/u;
/** Longer lines repeat no title. Units: characters. */
const titleLengthMax = 400;
/** A wrapped line may end so much before the longest one. Units: characters. */
const raggedMax = 8;

/** The prose of `body`, the message below a subject whose words are `headline`. */
export function commitProse(body: string, headline: string): string {
  const title = bareTitle(headline);
  const lines = withoutDefinitions(body.replace(portingNotes, '$1'))
    .split('\n')
    .filter((line) => {
      const text = line.trim();
      if (trailer.test(text) || toolMarks.some((mark) => mark.test(text))) return false;
      return text === '' || text.length > titleLengthMax || bareTitle(text) !== title;
    });
  let inCode = false;
  const paragraphs = lines
    .map((line) => (titleLine.test(line) ? `${line}\n` : line))
    .join('\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => {
      const opensInCode = inCode;
      const fences = paragraph.split('\n').filter((line) => fence.test(line)).length;
      if (fences % 2 === 1) inCode = !inCode;
      return opensInCode || fences > 0 ? paragraph : listLines(paragraph);
    });
  return paragraphs.join('\n\n').trim();
}

/** What was changed on the way to another branch stands right below the mark of the port. */
const portingNotes = /^(\(cherry[- ]picked from [^\n]*)(?:\n(?![A-Z][\w-]*: )\S[^\n]*)+/gimu;
const definition = /^\[([^[\]\n]{1,80})\]: ?(?:https?:|\/|<)[^\n]*$/gmu;

/** Of a link whose address stands at the end of the message, the words remain. */
function withoutDefinitions(body: string): string {
  const names = new Set([...body.matchAll(definition)].map(([, name = '']) => name));
  if (names.size === 0) return body;
  return body
    .replace(definition, '')
    .replace(/\[([^[\]\n]{1,80})\]/gu, (link, name: string) => (names.has(name) ? name : link));
}

/** Words alone: a squash repeats a title with other punctuation, and a host cuts it. */
const bareTitle = (line: string): string =>
  line
    .trim()
    .replace(titleMarks, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Subjects of squashed commits stand below one another: where most lines end though the next word had room, each line is
 * an item, and the paragraph is not wrapped prose.
 */
function listLines(paragraph: string): string {
  const lines = paragraph.split('\n');
  if (lines.length < 3 || lines.some((line) => marked.test(line))) return paragraph;
  const width = Math.max(...lines.map((line) => line.length)) - raggedMax;
  const early = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.length + 1 + next.split(' ', 1).join('').length <= width;
  });
  return early.length > (lines.length - 1) / 2 ? lines.map((line) => `- ${line}`).join('\n') : paragraph;
}
