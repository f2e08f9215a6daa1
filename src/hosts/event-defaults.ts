// Base and head that the event of a workflow gives. Effects: reads the event's file.
import { readFileSync } from 'node:fs';
import type { GivenOption, GivenOptions } from './command.ts';
import type { RunnableCommand } from './command-names.ts';
import { type OptionName, optionsOf } from './options.ts';
import type { StepEnvironment } from './parse-inputs.ts';

/**
 * Adds what was not given: head is the commit that started the workflow; base the target of a pull request or merge queue.
 *
 * Of another repository than the workflow's own, the event says nothing; a review goes by its note, not by the event
 * of whatever workflow runs it.
 */
export function withEventDefaults(
  parsed: { readonly command: RunnableCommand; readonly given: GivenOptions },
  environment: StepEnvironment,
): GivenOptions {
  const given = new Map<OptionName, GivenOption>(parsed.given);
  if (given.has('repo') || parsed.command === 'review') return given;
  const defaults = {
    head: { name: 'GITHUB_SHA', value: environment['GITHUB_SHA'] ?? null },
    base: { name: 'GITHUB_EVENT_PATH', value: readBase(environment) },
  };
  const own = optionsOf(parsed.command).map((option) => option.name);
  for (const option of ['base', 'head'] as const) {
    const { name, value } = defaults[option];
    if (given.has(option) || !own.includes(option) || !isSha(value)) continue;
    given.set(option, { value, origin: { kind: 'variable', name } });
  }
  return given;
}

function readBase(environment: StepEnvironment): unknown {
  const event = readEvent(environment['GITHUB_EVENT_PATH']);
  switch (environment['GITHUB_EVENT_NAME']) {
    case 'pull_request':
      return at(event, ['pull_request', 'base', 'sha']);
    case 'merge_group':
      return at(event, ['merge_group', 'base_sha']);
    default:
      return null;
  }
}

/** An event that cannot be read gives no defaults: base is then found as in a shell. */
function readEvent(path: string | undefined): unknown {
  try {
    return path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      node !== null && typeof node === 'object' ? Object.getOwnPropertyDescriptor(node, key)?.value : null,
    value,
  );
}

const isSha = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
