// Errors of the generated validator → problems that a person can act on. Pure.
import type { ErrorObject } from 'ajv';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { suggest } from './did-you-mean.ts';

/** What a pattern of the schema asks for, in words; by the last two keys of the path, or by the last. */
const patternHints: Readonly<Record<string, string>> = {
  from: 'must be a time of day like 09:30',
  to: 'must be a time of day like 17:00',
  'issues.url': 'must contain {key}, which is replaced by the issue key',
  'jira.url': 'is not an http or https address',
  'api-url': 'is not an http or https address',
  'base-url': 'is not an http or https address',
  region: 'must be lower-case letters, digits and dashes, like eu-central-1',
  project: 'must be the id of a project: lower-case letters, digits and dashes',
  cache: 'must be off, or file: and a folder, for example file:../lockkeeper-answers',
  id: 'must be lower-case letters, digits and dashes, starting with a letter, 2 to 49 long',
  ledger: 'must be file: and a folder, for example file:../ledger',
};

/** Tells every error once, with the nearest known name for slips of the hand. */
export function explainSchemaErrors(errors: readonly ErrorObject[], value: unknown): readonly ValueProblem[] {
  return errors.map((error) => {
    const path = parsePointer(error.instancePath, value);
    const given = path.reduce<unknown>((node, step) => childOf(node, step), value);
    switch (error.keyword) {
      case 'additionalProperties':
        return unknownKey(path, String(error.params['additionalProperty']));
      case 'required':
        return { path, at: 'key', message: `"${String(error.params['missingProperty'])}" is missing` };
      case 'enum':
        return { path, at: 'value', message: explainEnum(given, error.params['allowedValues']) };
      default:
        return { path, at: 'value', message: explainValue(error, { path, given }) };
    }
  });
}

function unknownKey(path: ConfigPath, key: string): ValueProblem {
  const noun = path.at(-1) === 'rules' ? 'rule' : 'key';
  const message = `unknown ${noun} "${showText(key)}"${suggest(key, keysAt(path))}`;
  return { path: [...path, key], at: 'key', message };
}

function explainEnum(given: unknown, allowed: unknown): string {
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  if (typeof given !== 'string') return `must be one of ${names.join(', ')}, not ${nameKind(given)}`;
  return `"${showText(given)}" is not one of ${names.join(', ')}${onlyQuestion(suggest(given, names))}`;
}

/** The values are already listed; only a question adds to that. */
const onlyQuestion = (suggestion: string): string => (suggestion.endsWith('?') ? suggestion : '');

function explainValue(
  error: ErrorObject,
  at: { readonly path: ConfigPath; readonly given: unknown },
): string {
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'type':
      return `must be ${kindNames[String(error.params['type'])] ?? String(error.params['type'])}, not ${nameKind(at.given)}`;
    case 'minLength':
      return 'must not be empty';
    case 'maxLength':
      return `must be at most ${limit} characters long`;
    case 'minItems':
      return at.path.length > 0
        ? 'must have at least one entry; leave the key out to allow anything'
        : 'is empty';
    case 'minProperties':
      return 'needs a condition beside rules: environments, paths or work-types';
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'format':
      return `"${showText(String(at.given))}" is not a date like 2026-03-31`;
    case 'pattern':
      return `"${showText(String(at.given))}" ${patternHint(at.path)}`;
    default:
      return error.message ?? `breaks the rule "${error.keyword}" of the schema`;
  }
}

function patternHint(path: ConfigPath): string {
  const names = path.filter((step) => typeof step === 'string');
  const [name = ''] = names.slice(-1);
  return (
    patternHints[names.slice(-2).join('.')] ??
    patternHints[name] ??
    'must be a project key in capitals, like PAY'
  );
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'keys with values',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function nameKind(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return typeof value === 'string' ? `"${showText(value)}"` : String(value);
}

/** Array steps become numbers, so that a path reads `waivers[0]`. */
function parsePointer(pointer: string, value: unknown): ConfigPath {
  let node = value;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const path = Array.isArray(node) ? Number(name) : name;
      node = childOf(node, path);
      return path;
    });
}

function childOf(node: unknown, step: string | number): unknown {
  if (node === null || typeof node !== 'object' || !Object.hasOwn(node, step)) return undefined;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}

/** The keys that the schema knows at a path. */
function keysAt(path: ConfigPath): readonly string[] {
  let node: unknown = schema;
  for (const step of path) {
    node = typeof step === 'number' ? childOf(node, 'items') : childOf(childOf(node, 'properties'), step);
    if (childOf(node, '$ref') === '#/$defs/rules') node = schema.$defs.rules;
  }
  const properties = childOf(node, 'properties');
  return properties !== null && typeof properties === 'object' ? Object.keys(properties) : [];
}
