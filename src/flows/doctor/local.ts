// Looks at the ledger, the index of incidents and the variables of webhooks. Effects: through ports.
import { checksOf } from '../../core/doctor/check.ts';
import { checkIndex, checkLedger, checkWebhooks } from '../../core/doctor/local-checks.ts';
import { verifyLedger } from '../../core/ledger/verify.ts';
import { parseMoment } from '../../core/review/moment.ts';
import type { Check } from '../../domain/doctor.ts';
import type { Settings } from '../../domain/settings.ts';
import { shownAddress } from '../../domain/web-address.ts';
import type { DoctorRequest, DoctorWorld } from '../doctor.ts';
import { guarded } from './guarded.ts';

/** Side by side. */
export async function lookAtLocal(
  request: DoctorRequest,
  settings: Settings,
  world: DoctorWorld,
): Promise<readonly Check[]> {
  const [ledger, incidents] = await Promise.all([
    lookAtLedger(settings, world),
    lookAtIncidents(request, settings, world),
  ]);
  const { webhooks } = settings.publish;
  return [
    ...(webhooks.length === 0
      ? [checksOf('webhooks').skipped('webhooks', { found: 'none: publish.webhooks is not set' })]
      : checkWebhooks(settings.publish, request.isSet)),
    ...ledger,
    ...incidents,
  ];
}

async function lookAtLedger(settings: Settings, world: DoctorWorld): Promise<readonly Check[]> {
  const { ledger, probes, hash } = world;
  const directory = settings.ledger;
  if (directory === null || ledger === null) {
    return [
      checksOf('ledger').skipped('ledger', {
        found: 'none: decisions and deploys are not recorded, and --base auto does not know them.',
        remedy: 'Set `ledger: file:DIR`, outside of the checkout.',
      }),
    ];
  }
  return guarded('ledger', 'ledger', world, async () => {
    const [folder, lockAgeMs, lines] = await Promise.all([
      probes.machine.readFolder(directory, { makesParents: false }),
      probes.machine.ageMsOf(`${directory}/ledger.lock`),
      ledger.readLines(),
    ]);
    return checkLedger({ directory, folder, lockAgeMs, verification: verifyLedger(lines, hash.sha256) });
  });
}

const isTables = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location);
/** Lies on this machine. */
const isLocal = (location: string): boolean => !/^[a-z-]+:/i.test(location);

async function lookAtIncidents(
  { offline }: DoctorRequest,
  settings: Settings,
  world: DoctorWorld,
): Promise<readonly Check[]> {
  const of = checksOf('incidents');
  const { index } = settings.incidents;
  if (index === null) {
    return [of.skipped('index', { found: 'none: past incidents are not compared (incidents.index).' })];
  }
  if (offline && !isLocal(index)) {
    return [of.skipped('index', { found: `${shownAddress(index)} was not asked: --offline.` })];
  }
  return guarded('incidents', 'index', world, async (signal) => {
    const { incidents, clock } = world;
    if (isTables(index)) {
      const tables = await incidents.openTables(index);
      return [of.ok('index', `${tables.name}: ${tables.count} incidents, by ${tables.embedder.kind}`)];
    }
    const directory = await incidents.indexSources.locate(index, { signal });
    const reading = await incidents.indexStore.read(directory);
    const { manifest, notes } = reading;
    const newest = reading.incidents.reduce<string | null>(
      (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
      null,
    );
    const key = await guarded('incidents', 'key', world, async () => {
      await incidents.embedderOf(manifest.embedder, settings.incidents);
      return [];
    });
    return [
      ...checkIndex(
        {
          name: shownAddress(index),
          count: manifest.count,
          embedder: manifest.embedder.kind,
          newest,
          notes,
        },
        {
          settings: settings.incidents.embedder,
          newestMs: newest === null ? null : parseMoment(`${newest.slice(0, 10)}T12:00`, 'UTC'),
          now: clock.now(),
        },
      ),
      ...key,
    ];
  });
}
