// A shop whose releases repeat what the demo library tells of, and the index of that library. Effects: makes repositories; starts processes when asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificate, makeChain, makeEcKeys } from '../../fakes/certificates/make-certificate.ts';
import { makeRepository, type ScratchCommit, scratchFolder } from '../../fakes/scratch-repository.ts';
import { runCli } from '../run-bundle.ts';
import { repositoryRoot } from '../runtimes.ts';
import type { Stage } from './rule-scene.ts';

const old = { name: 'api.shop.example', dns: ['api.shop.example'], serial: 100 };
const { intermediate, leaf } = makeChain({ ...old, keys: makeEcKeys(), to: '2026-04-20T00:00:00Z' });
const renewed = makeCertificate({
  ...old,
  ...{ keys: leaf.keys, issuer: intermediate, serial: 101, to: '2027-02-01T00:00:00Z' },
});

const flags = (value: boolean, rollout: number): string =>
  `flags:\n  checkout.address-v3:\n    default: ${value}\n    rollout: ${rollout}\n`;

const variant = (
  tag: string,
  message: string,
  files: NonNullable<ScratchCommit['files']>,
): ScratchCommit => ({ message, parents: [1], files, tag });

/** Each tag is a release of its own over v1. */
export const makeShop = (): string =>
  makeRepository([
    {
      message: 'Start',
      files: [
        ['src/pay.ts', 'export const a = 1;\n'],
        ['config/flags.yaml', flags(false, 5)],
        ['deploy/tls/api.pem', leaf.pem + intermediate.pem],
      ],
      tag: 'v1',
    },
    variant('column', 'PAY-8 Store the tax region of every transaction (#13)', [
      [
        'db/migration/V88__tax_region.sql',
        'ALTER TABLE transactions ADD COLUMN tax_region text NOT NULL DEFAULT compute_region(address);\n',
      ],
    ]),
    variant('certificate', 'OPS-3 Renew the TLS certificate of the gateway (#14)', [
      ['deploy/tls/api.pem', renewed.pem + intermediate.pem],
    ]),
    variant('flag', 'SHOP-5 Turn checkout.address-v3 on for everyone (#15)', [
      ['config/flags.yaml', flags(true, 100)],
    ]),
    variant('ordinary', 'Polish typography (#16)', [['src/pay.ts', 'export const a = 2;\n']]),
  ]);

let made: string | null = null;

/** The index of the demo library, built once a test file by the program itself. */
export function demoIndex(): string {
  if (made !== null) return made;
  const cwd = scratchFolder();
  const reports = join(repositoryRoot, 'examples/incidents/reports.jsonl');
  const run = (...args: readonly string[]): void => {
    const { exitCode, stderr } = runCli(['incidents', ...args], { cwd });
    if (exitCode !== 0) throw new Error(`incidents ${args.join(' ')} ended with ${exitCode}:\n${stderr}`);
  };
  run('add', reports, '--library', 'library');
  run('build', '--library', 'library', '--out', 'index');
  made = join(cwd, 'index');
  if (!existsSync(made)) throw new Error('no index was built');
  return made;
}

/** A release of the shop, judged with an index. */
export const shopStage = (
  head: string,
  input: { readonly index?: string; readonly rule?: object } = {},
): Stage => ({
  repository: makeShop(),
  config: {
    incidents: { index: input.index ?? demoIndex() },
    ...(input.rule !== undefined && { standard: { rules: { 'similar-incident': input.rule } } }),
  },
  args: ['--head', head],
});
