// Where the model is asked, by config and environment.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/default-settings.ts';
import type { Origin } from '../../../src/config/origin.ts';
import { checkModelNames, resolveModel } from '../../../src/hosts/resolve-model.ts';
import { failureOf } from '../../fakes/failure-of.ts';

const { model } = defaultSettings;
const environment = {
  ANTHROPIC_BASE_URL: 'https://proxy.example',
  ANTHROPIC_BEDROCK_BASE_URL: 'https://bedrock.example',
  ANTHROPIC_VERTEX_BASE_URL: 'https://vertex.example',
  AWS_REGION: 'eu-central-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  CLOUD_ML_REGION: 'europe-west1',
  ANTHROPIC_VERTEX_PROJECT_ID: 'shop',
};

describe('the service of the model', () => {
  it.each([
    ['none', { baseUrl: null, region: null, project: null }],
    ['anthropic', { baseUrl: 'https://proxy.example', region: null, project: null }],
    ['bedrock', { baseUrl: 'https://bedrock.example', region: 'eu-central-1', project: null }],
    ['vertex', { baseUrl: 'https://vertex.example', region: 'europe-west1', project: 'shop' }],
  ] as const)('%s lies where the environment says', (provider, expected) => {
    expect(resolveModel({ ...model, provider }, environment)).toMatchObject(expected);
  });

  it('lies where the config says first', () => {
    const given = { baseUrl: 'https://own.example', region: 'us-west-2', project: 'pay' };
    expect(resolveModel({ ...model, provider: 'vertex', ...given }, environment)).toMatchObject(given);
  });

  it('lies in the default region of AWS when there is no other', () => {
    const { AWS_REGION: _, ...rest } = environment;
    expect(resolveModel({ ...model, provider: 'bedrock' }, rest).region).toBe('us-east-1');
  });

  it('is its own address when nobody says or the variable is empty', () => {
    const empty = { ANTHROPIC_BASE_URL: ' ' };
    expect(resolveModel({ ...model, provider: 'anthropic' }, empty).baseUrl).toBeNull();
  });
});

describe('the names of the models', () => {
  const configOf = (provider: 'anthropic' | 'bedrock' | 'vertex', named: readonly string[]) => ({
    settings: { ...defaultSettings, model: { ...model, provider } },
    originOf: (path: readonly string[]): Origin =>
      named.includes(path.join('.'))
        ? { kind: 'file', path: 'lockkeeper.yml', line: 1 }
        : { kind: 'default' },
  });

  it.each([
    [[], '`model.summary` and `model.draft`'],
    [['model.summary'], 'name `model.draft`'],
    [['model.draft'], 'name `model.summary`'],
  ])('must be given to Bedrock: %j are not all', (named, missing) => {
    const failure = failureOf(() => checkModelNames(configOf('bedrock', named)));
    expect(failure.code).toBe('model/not-configured');
    expect(failure.message).toContain(missing);
  });

  it('are taken as they are given, and have defaults elsewhere', () => {
    checkModelNames(configOf('bedrock', ['model.summary', 'model.draft']));
    checkModelNames(configOf('anthropic', []));
    checkModelNames(configOf('vertex', []));
  });
});
