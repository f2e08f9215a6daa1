// The commits of a made repository: what people and bots write, and which files they touch. Pure.
import type { Signature } from './fast-import.ts';
import { migration, services, sourceLines } from './made-files.ts';
import type { Random } from './random.ts';

const people: readonly [Signature, ...Signature[]] = [
  { name: 'Kim Minji', email: 'minji.kim@example.org' },
  { name: 'Ada Byron', email: 'ada@example.org' },
  { name: 'Jörg Müller', email: 'joerg@example.org' },
  { name: '박서준', email: 'seojun.park@example.org' },
  { name: 'Ines García', email: 'ines@example.org' },
  { name: 'Tom Fowler', email: 'tom@example.org' },
];
const bots: readonly [Signature, ...Signature[]] = [
  { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
  { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
];
const types = ['feat', 'fix', 'fix', 'refactor', 'perf', 'test', 'docs', 'chore'] as const;
const projects = ['PAY', 'ORD', 'OPS', 'WEB'] as const;
const deeds = [
  'keep the basket when the session ends',
  'stop double refunds on a retried request',
  'read limits from the settings of the tenant',
  'answer 409 when the version is stale',
  'time out calls to the card network',
  'show the address that was used',
  'drop the old export of invoices',
  'log the order with every failed payment',
] as const;
const packages = ['express', 'pg', 'kafkajs', 'luxon', 'undici', 'pino', 'zod', 'vite'] as const;

export type Work = {
  readonly author: Signature;
  readonly message: string;
  /** Path → lines. */
  readonly edits: ReadonlyMap<string, string[]>;
};

export type Files = ReadonlyMap<string, readonly string[]>;

/** A file with a few lines written anew, and sometimes some added. */
function editLines(random: Random, lines: readonly string[]): string[] {
  const edited = [...lines];
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    const at = random.between(0, edited.length - 1);
    edited[at] = `${(edited[at] ?? '').replace(/ \/\/ \d+$/, '')} // ${random.between(1, 99_999)}`;
  }
  if (random.next() < 0.4) {
    edited.splice(
      random.between(1, edited.length),
      0,
      ...sourceLines(random, random.between(8, 20)).slice(3, -1),
    );
  }
  return edited;
}

function pickPath(random: Random, paths: readonly string[]): string {
  return paths[random.between(0, paths.length - 1)] ?? 'README.md';
}

/** A bump of a dependency by a bot. */
function bump(random: Random, files: Files): Work {
  const name = random.pick(packages);
  const [from, to] = [random.between(1, 30), random.between(31, 60)];
  const lock = [...(files.get('package-lock.json') ?? [])];
  lock.splice(3, 0, `    "${name}-${to}": { "version": "1.${to}.0" },`);
  return {
    author: random.pick(bots),
    message: `chore(deps): bump ${name} from 1.${from}.0 to 1.${to}.0\n\nBumps ${name} from 1.${from}.0 to 1.${to}.0.\n`,
    edits: new Map([['package-lock.json', lock.slice(0, 400)]]),
  };
}

/** A change by a person; one in ten brings a migration. */
function edit(
  random: Random,
  files: Files,
  input: { readonly number: number; readonly isSquashed: boolean },
): Work {
  const paths = [...files.keys()];
  const edits = new Map<string, string[]>();
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    const path = pickPath(random, paths);
    edits.set(path, editLines(random, files.get(path) ?? []));
  }
  if (random.next() < 0.1) edits.set(...migration(random, input.number));
  const key = `${random.pick(projects)}-${random.between(100, 4000)}`;
  const deed = random.pick(deeds);
  const type = random.pick(types);
  const suffix = input.isSquashed ? ` (#${input.number})` : '';
  const subject =
    random.next() < 0.5 ? `${type}(${random.pick(services)}): ${deed}${suffix}` : `${key} ${deed}${suffix}`;
  const helper = random.pick(people);
  const body = `Seen in production on ${random.pick(services)}: ${deed}.\n\nRefs: ${key}\nCo-authored-by: ${helper.name} <${helper.email}>\n`;
  return { author: random.pick(people), message: `${subject}\n\n${body}`, edits };
}

/** The next piece of work on the files as they are. */
export function nextWork(
  random: Random,
  files: Files,
  input: { readonly number: number; readonly isSquashed: boolean },
): Work {
  return random.next() < 0.15 ? bump(random, files) : edit(random, files, input);
}
