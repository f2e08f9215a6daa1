// Secrets come from variables and inputs, never from arguments.
import { expect, it } from 'vitest';
import { credentialNames, credentialTable, readCredentials } from '../../../src/hosts/credentials.ts';
import { optionList } from '../../../src/hosts/options.ts';

it('takes the input before the variables, and those in their order', () => {
  const environment = { GITHUB_TOKEN: ' first ', GH_TOKEN: 'second', JIRA_TOKEN: '' };
  expect(readCredentials(environment)).toMatchObject({ githubToken: 'first', jiraToken: null });
  expect(readCredentials({ GH_TOKEN: 'second' }).githubToken).toBe('second');
  const inputs = new Map([['github-token', 'third']]);
  expect(readCredentials(environment, (name) => inputs.get(name) ?? '').githubToken).toBe('third');
});

it('has no option of the name of a secret: arguments are seen by everybody on the machine', () => {
  const options = optionList.map(({ name }): string => name);
  expect(
    credentialNames.map((name) => credentialTable[name].input).filter((name) => options.includes(name)),
  ).toEqual([]);
  expect(credentialNames.length).toBeGreaterThan(4);
});
