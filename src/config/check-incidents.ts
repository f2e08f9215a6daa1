// Values of past incidents that contradict each other, or that say what must not be written down. Pure.
import { addressProblem } from '../domain/web-address.ts';
import type { ConfigPath, ValueProblem } from './config-problem.ts';
import { select, selectText, textAt } from './select-values.ts';

/** Checks where incidents lie and how they are compared. */
export function checkIncidents(config: unknown): readonly ValueProblem[] {
  return [...checkLocations(config), ...checkEmbedder(config), ...checkScores(config)];
}

const at = (path: ConfigPath, message: string): ValueProblem => ({ path, at: 'value', message });

function checkLocations(config: unknown): readonly ValueProblem[] {
  const given = ['index', 'library'].flatMap((key) => selectText(config, ['incidents', key]));
  return given.flatMap(({ path, value }) => {
    const problem = locationProblem(value, path.at(-1) === 'library' ? 'library' : 'index');
    return problem === null ? [] : [at(path, problem)];
  });
}

/** What is wrong with where an index or a library is said to lie; null: nothing that can be seen from the text. */
export function locationProblem(location: string, kind: 'index' | 'library'): string | null {
  if (/^postgres(?:ql)?:\/\//.test(location)) return postgresProblem(location);
  const isRemote = /^(?:https?:\/\/|github-(?:artifact|release):)/.test(location);
  if (kind === 'library') {
    return isRemote ? 'must be a folder or postgres://USER@HOST/DATABASE: a library is written to' : null;
  }
  if (/^github-artifact:/.test(location)) {
    return /^github-artifact:[^/@]+\/[^/@]+\/[^/@]+\.ya?ml\/[^/@]+(?:@[^@\s]+)?$/.test(location)
      ? null
      : 'must be like github-artifact:OWNER/REPO/WORKFLOW.yml/NAME@BRANCH';
  }
  if (/^github-release:/.test(location)) {
    return /^github-release:[^/#]+\/[^/#]+\/[^#]+\/[^/#]+(?:#sha256=[0-9a-f]{64})?$/.test(location)
      ? null
      : 'must be like github-release:OWNER/REPO/TAG/ASSET#sha256=…';
  }
  return /^https?:\/\//.test(location) ? webProblem(location) : null;
}

function webProblem(location: string): string | null {
  const [address = '', fragment = ''] = location.split('#', 2);
  const problem = addressProblem(address);
  if (problem !== null) return problem;
  return /^sha256=[0-9a-f]{64}$/.test(fragment)
    ? null
    : 'needs the hash of what lies there: #sha256= and 64 hexadecimal digits, as `sha256sum index.zip` prints it';
}

function postgresProblem(location: string): string | null {
  if (!URL.canParse(location)) return 'is not like postgres://USER@HOST/DATABASE';
  const { hostname, password, pathname, searchParams } = new URL(location);
  if (password !== '' || searchParams.has('password'))
    return 'must not hold a password: set PGPASSWORD in the environment';
  if (hostname === '' && !searchParams.has('host')) return 'names no host';
  return /^\/[^/]+$/.test(pathname) ? null : 'names no database, like postgres://USER@HOST/DATABASE';
}

/** A service of one's own has an address and a model of its own. */
function checkEmbedder(config: unknown): readonly ValueProblem[] {
  const path: ConfigPath = ['incidents', 'embedder'];
  const kind = textAt(config, [...path, 'kind']);
  const isGiven = (key: string): boolean => select(config, [...path, key]).length > 0;
  if (kind === 'openai-compatible') {
    const missing = ['base-url', 'model'].filter((key) => !isGiven(key));
    return missing.map((key) => ({
      path,
      at: 'key' as const,
      message: `"${key}" is missing: openai-compatible has no usual one`,
    }));
  }
  if (kind !== 'offline' && kind !== 'none') return [];
  return ['base-url', 'model']
    .filter(isGiven)
    .map((key) => at([...path, key], `is only for voyage and openai-compatible, not for ${kind}`));
}

const places: readonly ConfigPath[] = [
  ['standard', 'rules', 'similar-incident'],
  ['standard', 'overrides', '*', 'rules', 'similar-incident'],
];

/** What fails must have warned before. */
function checkScores(config: unknown): readonly ValueProblem[] {
  return places
    .flatMap((place) => select(config, place))
    .flatMap(({ path, value }) => {
      const [warn] = select(value, ['warn-score']);
      const [fail] = select(value, ['fail-score']);
      if (typeof warn?.value !== 'number' || typeof fail?.value !== 'number' || warn.value <= fail.value)
        return [];
      const message = `${warn.value} must not be more than fail-score (${fail.value}): what fails must have warned before`;
      return [at([...path, 'warn-score'], message)];
    });
}
