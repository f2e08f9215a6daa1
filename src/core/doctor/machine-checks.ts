// Judges the machine: versions, proxies, the folder for output. Pure.
import type { Check, FolderReading } from '../../domain/doctor.ts';
import { addressProblem } from '../../domain/web-address.ts';
import { checksOf } from './check.ts';

const of = checksOf('machine');

/** The oldest that Lockkeeper runs on. */
const nodeMin = 20;
const gitMin = { major: 2, minor: 31 };

/** `version` as Node says it: `v20.11.0`. */
export function checkNode(version: string): Check {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (major >= nodeMin) return of.ok('Node', version);
  return of.fail('Node', {
    found: `${version}: Lockkeeper needs Node ${nodeMin} or newer, and may stop in the middle of a gate.`,
    remedy: `Install Node ${nodeMin} or newer on this agent, for example with actions/setup-node or the NodeJS plugin of Jenkins.`,
    code: 'arguments/invalid',
  });
}

/** `version` as `git --version` says it. */
export function checkGit(version: string): Check {
  const [, major = '', minor = ''] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const isKnown = major !== '';
  const isNew =
    Number(major) > gitMin.major || (Number(major) === gitMin.major && Number(minor) >= gitMin.minor);
  if (isKnown && isNew) return of.ok('git', version.replace(/^git version /, ''));
  return of.warn('git', {
    found: `${version === '' ? 'It does not say its version' : version}: histories are read with git ${gitMin.major}.${gitMin.minor} or newer; an older one may refuse its options.`,
    remedy: `Install git ${gitMin.major}.${gitMin.minor} or newer.`,
  });
}

/** What the environment says of proxies; lower-case names come first. Null: not set. */
export type ProxyVariables = {
  readonly httpsProxy: string | null;
  readonly httpProxy: string | null;
  readonly noProxy: string | null;
  /** Names that are set in both cases, to different values. */
  readonly contradicting: readonly string[];
};

/** The addresses of proxies may hold passwords: only hosts are told. */
export function checkProxies(proxies: ProxyVariables): readonly Check[] {
  const given = [
    { name: 'HTTPS_PROXY', address: proxies.httpsProxy },
    { name: 'HTTP_PROXY', address: proxies.httpProxy },
  ].flatMap(({ name, address }) => (address === null ? [] : [{ name, address }]));
  const wrong = given.filter(({ address }) => hostOf(address) === null);
  if (wrong.length > 0) {
    return [
      of.fail('proxy', {
        found: `${wrong.map(({ name }) => name).join(' and ')} holds no address of a proxy: no service can be asked.`,
        remedy: 'Write it like http://proxy.example.com:3128, or unset it.',
        code: 'arguments/invalid',
      }),
    ];
  }
  if (proxies.contradicting.length > 0) {
    return [
      of.warn('proxy', {
        found: `${proxies.contradicting.join(' and ')} is set in capitals and in small letters, to different values: the small letters hold.`,
        remedy: 'Unset one of the two.',
      }),
    ];
  }
  if (given.length === 0) return [of.ok('proxy', 'none: services are asked directly')];
  const through = given.map(({ name, address }) => `${name} is ${hostOf(address)}`).join(', ');
  const except = proxies.noProxy === null ? 'NO_PROXY is not set' : `but for NO_PROXY: ${proxies.noProxy}`;
  return [of.ok('proxy', `${through}; ${except}. Endpoints of TLS are asked directly.`)];
}

/** Null: no address that a proxy can have. */
function hostOf(address: string): string | null {
  const isAddress = addressProblem(address.replace(/^(https?:\/\/)[^@/]*@/i, '$1')) === null;
  return isAddress && URL.canParse(address) ? new URL(address).host : null;
}

/** The folder that a gate writes its files to. */
export function checkOutput(folder: string, reading: FolderReading): Check {
  switch (reading.status) {
    case 'writable':
      return of.ok('output', reading.exists ? folder : `${folder}, which the gate makes`);
    case 'missing':
      return of.fail('output', {
        found: `${folder} is not there and cannot be made: a gate writes its note there.`,
        remedy: 'Give another folder with --out.',
        code: 'output/unwritable',
      });
    case 'refused':
      return of.fail('output', {
        found: `${folder} cannot be written: ${reading.reason}. A gate writes its note and its decision there.`,
        remedy:
          'Give a folder that this user may write with --out; in a container, run as the owner of the checkout.',
        code: 'output/unwritable',
      });
  }
}
