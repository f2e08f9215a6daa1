// A service that is required and absent stops the run.
import { describe, expect, it } from 'vitest';
import { defaultJira, defaultSettings } from '../../../src/config/default-settings.ts';
import { checkRequired } from '../../../src/hosts/check-required.ts';
import { failureOf } from '../../fakes/failure-of.ts';
import { quietServices } from '../../fakes/world.ts';

const { github, model } = defaultSettings;
const jira = { ...defaultJira, url: 'https://jira.example.com' };

describe('checkRequired', () => {
  it.each([
    ['github/unauthorized', { github: { ...github, required: true }, jira: null, model }],
    ['jira/unauthorized', { github, jira: { ...jira, required: true }, model }],
    ['model/not-configured', { github, jira: null, model: { ...model, required: true } }],
  ])('ends in %s', (code, settings) => {
    expect(failureOf(() => checkRequired(settings, quietServices)).code).toBe(code);
  });

  it('asks for nothing that is not required', () => {
    expect(() => checkRequired({ github, jira, model }, quietServices)).not.toThrow();
  });
});
