// Masks secrets in what git told, before anything is understood of it. Effects: through the redactor.
import type { CommitReading } from '../core/change/read-commit.ts';
import type { ExcerptLine, GitCommit, GitFile } from '../domain/change.ts';
import type { Redacted, Redactor } from '../ports.ts';

/** What git told of a module: messages, kept lines of the diff, and whole texts by path. */
export type GitTexts = {
  readonly readings: readonly CommitReading[];
  readonly takenAway: readonly GitCommit[];
  readonly files: readonly GitFile[];
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * The same without secrets, and how many places were masked; `reread` reads a commit whose message has changed.
 *
 * All texts go to the redactor at once, and what holds no secret is handed on as it came. Lines stay lines.
 */
export async function redactChange(
  told: GitTexts,
  reread: (commit: GitCommit) => CommitReading,
  redactor: Redactor,
): Promise<GitTexts & { readonly masked: number }> {
  const commits = [...told.readings.map(({ commit }) => commit), ...told.takenAway];
  const asked = [
    ...commits.flatMap(({ subject, body }) => [subject, body]),
    ...told.files.map(({ excerpt }) => excerpt.lines.map(({ text }) => text).join('\n')),
    ...told.texts.values(),
  ];
  const answered = await redactor.redact(asked);
  const masked = answered.reduce((sum, answer) => sum + answer.masked, 0);
  if (masked === 0) return { ...told, masked };
  const answers = answered.values();
  const next = (): Redacted => answers.next().value ?? { text: '', masked: 0 };
  const readings = told.readings.map((reading) => {
    const commit = redactCommit(reading.commit, next);
    return commit === reading.commit ? reading : reread(commit);
  });
  const takenAway = told.takenAway.map((commit) => redactCommit(commit, next));
  const files = told.files.map((file) => redactFile(file, next()));
  const texts = new Map([...told.texts.keys()].map((path) => [path, next().text]));
  return { readings, takenAway, files, texts, masked };
}

function redactCommit(commit: GitCommit, next: () => Redacted): GitCommit {
  const [subject, body] = [next(), next()];
  if (subject.masked + body.masked === 0) return commit;
  return { ...commit, subject: subject.text, body: body.text };
}

function redactFile(file: GitFile, { text, masked }: Redacted): GitFile {
  if (masked === 0) return file;
  const clean = text.split('\n');
  const lines = file.excerpt.lines.map((line, index) => ({ ...line, text: clean[index] ?? '' }));
  return { ...file, excerpt: { ...file.excerpt, lines: tellApart(lines, file.excerpt.lines) } };
}

/** A secret that was replaced by another is a change, which two masks that read alike would hide. */
function tellApart(clean: readonly ExcerptLine[], original: readonly ExcerptLine[]): readonly ExcerptLine[] {
  const removed = original.filter(({ sign }) => sign === '-').map(({ text }) => text);
  const removedMasked = clean.filter(({ sign }) => sign === '-').map(({ text }) => text);
  return clean.map((line, index) => {
    const before = original[index]?.text ?? '';
    const isOther = line.text !== before && removedMasked.includes(line.text) && !removed.includes(before);
    if (line.sign === '-' || !isOther) return line;
    return { ...line, text: line.text.replace(/\[redacted: ([\w-]+)\]/g, '[redacted: $1-changed]') };
  });
}
