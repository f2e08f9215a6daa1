// What a config says of webhooks and of Argo CD. Pure.
import { expect, it } from 'vitest';
import { checkDelivery } from '../../../src/config/check-delivery.ts';
import { checkValues } from '../../../src/config/check-values.ts';

const config = (...webhooks: readonly object[]) => ({ publish: { webhooks } });

it.each([
  [config({ name: 'a', url: 'https://x.example/hook' }, { name: 'b', 'url-variable': 'B' }), []],
  [
    config({ name: 'a', url: 'https://x.example' }, { name: 'a', 'url-variable': 'B' }),
    [[['publish', 'webhooks', 1, 'name'], 'two webhooks have the name "a"']],
  ],
  [
    config({ name: 'a', url: 'https://me:hunter2@x.example/path-secret' }),
    [[['publish', 'webhooks', 0, 'url'], 'must hold no credentials']],
  ],
  [
    config({ name: 'a', url: 'https://x.example:port/path-secret' }),
    [[['publish', 'webhooks', 0, 'url'], 'is not an http or https address']],
  ],
  [
    config({ name: 'a', 'url-variable': 'HOOK', 'secret-variable': 'HOOK' }),
    [
      [
        ['publish', 'webhooks', 0, 'secret-variable'],
        'HOOK holds the address; the secret needs a variable of its own',
      ],
    ],
  ],
  [
    { argocd: { server: 'https://me:hunter2@argo.example' } },
    [[['argocd', 'server'], 'must hold no credentials']],
  ],
])('%j', (given, problems) => {
  expect(checkDelivery(given).map(({ path, message }) => [path, message])).toEqual(problems);
  expect(checkValues(given)).toHaveLength(problems.length);
});
