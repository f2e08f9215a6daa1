// Base and head that the event of a workflow gives. Effects: reads the event's file.
import type { GivenOption, GivenOptions } from './command.ts';
import type { RunnableCommand } from './command-names.ts';
import { type OptionName, optionsOf } from './options.ts';
import type { StepEnvironment } from './parse-inputs.ts';
import { readWorkflowEvent } from './workflow-event.ts';

/**
 * Adds what was not given: head is the commit that started the workflow; base the target of a pull request or merge queue.
 *
 * Of another repository than the workflow's own, the event says nothing; a review goes by its note, not by the event
 * of whatever workflow runs it. In `pull_request_target` the workflow starts at the base: what is to be judged must be
 * given.
 */
export function withEventDefaults(
  parsed: { readonly command: RunnableCommand; readonly given: GivenOptions },
  environment: StepEnvironment,
): GivenOptions {
  const given = new Map<OptionName, GivenOption>(parsed.given);
  if (given.has('repo') || parsed.command === 'review') return given;
  const { name: event, baseSha } = readWorkflowEvent(environment);
  const hasBase = event === 'pull_request' || event === 'merge_group';
  const defaults = {
    head: { name: 'GITHUB_SHA', value: environment['GITHUB_SHA'] ?? null },
    base: { name: 'GITHUB_EVENT_PATH', value: hasBase ? baseSha : null },
  };
  const own = optionsOf(parsed.command).map((option) => option.name);
  for (const option of ['base', 'head'] as const) {
    const { name, value } = defaults[option];
    if (given.has(option) || !own.includes(option) || !isSha(value)) continue;
    given.set(option, { value, origin: { kind: 'variable', name } });
  }
  return given;
}

const isSha = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
