// Which commit a tag of an image may stand for. Pure.

/** Written in a pattern for a commit, a git tag, and any text. */
const holePattern = /\{sha\}|\{tag\}|\*+/gu;

/**
 * Refs of a repository that a tag of an image may mean, the likeliest first; at most ten. Each must be looked up: a date
 * is written like a commit.
 *
 * `pattern` says where the commit or git tag stands in it; null: a commit with or without a word before it, what
 * `git describe` writes, or a git tag with or without its `v`.
 */
export function refsOfTag(tag: string, pattern: string | null): readonly string[] {
  return [...new Set(pattern === null ? usualRefs(tag) : refsByPattern(tag, pattern))].slice(0, 10);
}

function refsByPattern(tag: string, pattern: string): readonly string[] {
  const groups = expressionOf(pattern).exec(tag)?.groups ?? {};
  const sha = groups['sha'];
  const name = groups['tag'];
  return [...(sha === undefined ? [] : [sha]), ...(name === undefined ? [] : gitTags(name))];
}

function expressionOf(pattern: string): RegExp {
  const seen = new Set<string>();
  let source = '';
  let end = 0;
  for (const { 0: hole, index } of pattern.matchAll(holePattern)) {
    source += escapePattern(pattern.slice(end, index)) + groupOf(hole, seen);
    seen.add(hole);
    end = index + hole.length;
  }
  return new RegExp(`^${source}${escapePattern(pattern.slice(end))}$`, 'u');
}

/** A name that stands twice must hold the same twice. */
function groupOf(hole: string, seen: ReadonlySet<string>): string {
  if (hole.startsWith('*')) return '.*?';
  const name = hole.slice(1, -1);
  if (seen.has(hole)) return `\\k<${name}>`;
  return name === 'sha' ? '(?<sha>[0-9a-f]{7,64})' : '(?<tag>.+)';
}

const escapePattern = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/]/gu, '\\$&');

function usualRefs(tag: string): readonly string[] {
  const described = /-\d+-g([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  if (described !== undefined) return [described, ...gitTags(tag)];
  const commit = /^(?:[a-z]+-)?([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  const ending = /[-._](?:sha-?|g)?([0-9a-f]{7,64})$/u.exec(tag)?.[1];
  return [
    ...gitTags(tag),
    ...(commit === undefined ? [] : [commit]),
    ...(ending === undefined ? [] : [ending]),
  ];
}

/** Images cannot have a plus in their tags: builders write an underscore for it. */
function gitTags(name: string): readonly string[] {
  const spelled = name.includes('_') ? [name, name.replaceAll('_', '+')] : [name];
  return spelled
    .flatMap((text) => [text, text.startsWith('v') ? text.slice(1) : `v${text}`])
    .filter((text) => text !== '')
    .map((text) => `refs/tags/${text}`);
}

/** Refs that the label `org.opencontainers.image.revision` may mean; a name that moves, such as a branch, is none. */
export function refsOfRevision(revision: string): readonly string[] {
  const text = revision.trim();
  // A tree that was changed after the commit is not what the commit says.
  if (/^[0-9a-f]{7,64}$/u.test(text)) return [text];
  return /^[\w.+/-]{1,200}$/u.test(text) && !/dirty/iu.test(text) ? usualRefs(text) : [];
}
