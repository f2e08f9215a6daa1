// `lockkeeper ledger verify`: checks the chain of records. Effects: reads the ledger.
import { Failure } from '../../failure.ts';
import { verifyLedgerFlow } from '../../flows/ledger.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { loadSettings } from '../load-settings.ts';
import { createLedger, hash } from '../wire.ts';

export const ledgerVerifyCommand: Command = async (given, surroundings) => {
  const { settings } = await loadSettings(given, surroundings);
  if (settings.ledger === null) throw noLedger();
  const verification = await verifyLedgerFlow({ ledger: await createLedger(settings.ledger), hash });
  if (!verification.ok) throw broken(settings.ledger, verification.problems);
  const { count, head, notes } = verification;
  const kept =
    notes.named === 0 ? '' : `Of ${notes.named} notes that they name, ${notes.kept} are kept whole.\n`;
  return {
    exitCode: exits.done.code,
    text: `The ledger holds: ${count} records, newest hash ${head ?? 'none'}.\n${kept}`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ledger: settings.ledger, count, head, notes },
  };
};

const noLedger = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no ledger to verify.',
    hint: 'Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config.',
  });

const broken = (directory: string, problems: readonly string[]): Failure =>
  new Failure({
    code: 'ledger/broken',
    message: `The ledger in ${directory} does not hold.`,
    hint: 'Compare it with a copy. Records after the first problem prove nothing.',
    problems,
  });
