// What is said of webhooks and Argo CD that a schema cannot refuse. Pure.
import { addressProblem } from '../domain/web-address.ts';
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { select, selectText, textAt } from './select-values.ts';

/** Checks who is told of releases, and how Argo CD is asked. */
export function checkDelivery(config: unknown): readonly ValueProblem[] {
  return [...checkNames(config), ...checkWebhookAddresses(config), ...checkVariables(config)];
}

const webhooks: ConfigPath = ['publish', 'webhooks', '*'];
const at = (path: ConfigPath, message: string): ValueProblem => ({ path, at: 'value', message });

/** Deliveries are addressed by name. */
function checkNames(config: unknown): readonly ValueProblem[] {
  const seen = new Set<string>();
  return selectText(config, [...webhooks, 'name']).flatMap(({ path, value }) => {
    if (seen.has(value)) return [at(path, `two webhooks have the name "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}

/** Never with the address: many hold a secret in their path. */
function checkWebhookAddresses(config: unknown): readonly ValueProblem[] {
  return [
    [...webhooks, 'url'],
    ['argocd', 'server'],
  ]
    .flatMap((pattern) => selectText(config, pattern))
    .flatMap(({ path, value }) => {
      const problem = addressProblem(value);
      // The schema has told of what does not even look like an address.
      return problem === null || !/^https?:\/\//.test(value) ? [] : [at(path, problem)];
    });
}

/** One variable cannot hold both the address and the secret: who sees the address could sign. */
function checkVariables(config: unknown): readonly ValueProblem[] {
  return select(config, webhooks).flatMap(({ path, value }) => {
    const secret = textAt(value, ['secret-variable']);
    if (secret === null || secret !== textAt(value, ['url-variable'])) return [];
    return [
      at(
        [...path, 'secret-variable'],
        `${showText(secret)} holds the address; the secret needs a variable of its own`,
      ),
    ];
  });
}
