// Judges what lies on this machine: config, webhooks' variables, ledger, index of incidents. Pure.
import type { PublishSettings } from '../../domain/delivery-settings.ts';
import type { Check, FolderReading } from '../../domain/doctor.ts';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { EmbedderSettings } from '../../domain/incident-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { Verification } from '../ledger/verify.ts';
import { checksOf, countText, durationText } from './check.ts';

const ofConfig = checksOf('config');
const ofWebhooks = checksOf('webhooks');
const ofLedger = checksOf('ledger');
const ofIncidents = checksOf('incidents');

/** A config that was read without a mistake. */
export function checkConfig(settings: Settings, file: string | null): readonly Check[] {
  const { standard, calendar } = settings;
  const isWatched = standard.rules.window.level !== 'off' && standard.rules.window.holidays;
  return [
    file === null
      ? ofConfig.warn('file', {
          found: 'There is no config file: every default holds, hours are those of UTC.',
          remedy: 'Write one with `lockkeeper init`.',
        })
      : ofConfig.ok('file', file),
    ofConfig.ok('zone', `${settings.timeZone}, releases go to ${settings.environment}`),
    ...(isWatched && calendar.country === null
      ? [
          ofConfig.warn('holidays', {
            found: 'No country is set: every release warns that holidays were not checked.',
            remedy:
              'Set calendar.country, or say that they do not matter: standard.rules.window.holidays: false.',
          }),
        ]
      : []),
    ...(settings.operators.length === 0 && standard.rules.operators.level !== 'off'
      ? [
          ofConfig.warn('operators', {
            found: `Nobody is named who carries out and watches deploys: the rule \`operators\` ${standard.rules.operators.level === 'block' ? 'blocks' : 'warns of'} each run that names nobody either.`,
            remedy: 'Set `operators: [mina, jun]` in the config, or let each run say --operators mina,jun.',
          }),
        ]
      : []),
  ];
}

/** Variables that hold addresses and secrets: whether they are set, never what they hold. */
export function checkWebhooks(
  { webhooks }: PublishSettings,
  isSet: (variable: string) => boolean,
): readonly Check[] {
  return webhooks.map(({ name, to, secretVariable }) => {
    const missing = [to.kind === 'variable' ? to.variable : null, secretVariable].filter(
      (variable) => variable !== null && !isSet(variable),
    );
    if (missing.length > 0) {
      return ofWebhooks.warn(name, {
        found: `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set: nothing is delivered to it. No decision changes by that.`,
        remedy: 'Set it where the gate runs, or take the webhook out of publish.webhooks.',
      });
    }
    const signed = secretVariable === null ? 'deliveries are not signed' : 'deliveries are signed';
    return ofWebhooks.ok(name, `its variables are set, ${signed}; nothing was delivered`);
  });
}

/** What was seen of a ledger without writing. */
type LedgerReading = {
  readonly directory: string;
  readonly folder: FolderReading;
  readonly verification: Verification;
  /** Age of the lock file; null: nobody holds it. */
  readonly lockAgeMs: number | null;
};

/** Held for milliseconds: an older one was left behind. */
const lockMsMax = 60_000;

/** Whether it can be written, its chain, its lock. */
export function checkLedger(reading: LedgerReading): readonly Check[] {
  const { directory, folder, verification, lockAgeMs } = reading;
  return [
    folderCheck(directory, folder),
    verification.ok
      ? ofLedger.ok(
          'chain',
          verification.count === 0
            ? 'no record yet: the first gate begins it'
            : `${countText(verification.count, 'record')}, each follows from the one before`,
        )
      : ofLedger.fail('chain', {
          found: ['The chain does not hold.', ...verification.problems.slice(0, 10)].join('\n'),
          remedy: 'Compare it with a copy. Records after the first problem prove nothing.',
          code: 'ledger/broken',
        }),
    ...(lockAgeMs !== null && lockAgeMs > lockMsMax
      ? [
          ofLedger.warn('lock', {
            found: `Its lock is ${durationText(lockAgeMs)} old: a run that held it was ended. The next one waits and takes it over.`,
            remedy: `If no run is writing now, remove ${directory}/ledger.lock.`,
          }),
        ]
      : []),
  ];
}

function folderCheck(directory: string, folder: FolderReading): Check {
  switch (folder.status) {
    case 'writable':
      return ofLedger.ok('folder', folder.exists ? directory : `${directory}, which the first record makes`);
    case 'missing':
      return ofLedger.fail('folder', {
        found: `Neither ${directory} nor the folder above it is there: a volume may not be mounted. No decision is made that cannot be recorded.`,
        remedy: 'Mount it, or make the folder above it.',
        code: 'ledger/unwritable',
      });
    case 'refused':
      return ofLedger.fail('folder', {
        found: `${directory} cannot be written: ${folder.reason}. No decision is made that cannot be recorded.`,
        remedy: 'Give this user the right to write there.',
        code: 'ledger/unwritable',
      });
  }
}

/** What an index that was verified is. */
export type IndexReading = {
  /** Without the query of an address. */
  readonly name: string;
  readonly count: number;
  readonly embedder: IndexManifest['embedder']['kind'];
  /** YYYY-MM-DD of the newest incident; null: none has a date. */
  readonly newest: string | null;
  readonly notes: readonly string[];
};

/** What is fitted on the library lies in the index itself. */
const isAskable = (embedder: IndexReading['embedder'], settings: EmbedderSettings): boolean =>
  embedder === 'none' || embedder === 'offline' || embedder === settings.kind;

const staleMs = 180 * 86_400_000;

/** Whole, by the embedder of the config, and not forgotten. `newestMs` as `reading.newest`. */
export function checkIndex(
  reading: IndexReading,
  input: { readonly settings: EmbedderSettings; readonly newestMs: EpochMs | null; readonly now: EpochMs },
): readonly Check[] {
  const { name, count, embedder, newest, notes } = reading;
  const age = input.newestMs === null ? 0 : input.now - input.newestMs;
  const told = `${name}: ${countText(count, 'incident')}, whole${newest === null ? '' : `, the newest of ${newest}`}`;
  return [
    age > staleMs
      ? ofIncidents.warn('index', {
          found: `${told}. Nothing was added for ${durationText(age)}: either nothing happened, or nobody tells it.`,
          remedy: 'Let incidents be added when they happen, and the index be built: README, "On the event".',
        })
      : ofIncidents.ok('index', told),
    isAskable(embedder, input.settings)
      ? ofIncidents.ok('embedder', embedder === 'none' ? 'none: words and hazards are compared' : embedder)
      : ofIncidents.warn('embedder', {
          found: `The index has vectors of ${embedder}, and the config names ${input.settings.kind}: vectors of different embedders are not compared, so that a gate goes by words alone.`,
          remedy: 'Name the embedder of the index under incidents.embedder, or build the index again.',
        }),
    ...notes.map((note) => ofIncidents.warn('graph', { found: note })),
  ];
}
