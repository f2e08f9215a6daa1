// The config with what was given on top. Effects: reads the config file.
import { resolve } from 'node:path';
import type { Origin } from '../config/origin.ts';
import { type ConfigOverlay, type LoadedConfig, loadConfig, type OverlayKey } from '../config.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { listOf, textOf } from './given-options.ts';

/** The folder of the repository that a command works on. */
export function repositoryOf(given: GivenOptions, surroundings: Surroundings): string {
  return resolve(surroundings.workingDirectory, textOf(given, 'repo') ?? '.');
}

/** @throws {Failure} `config/…`, `arguments/invalid` */
export async function loadSettings(given: GivenOptions, surroundings: Surroundings): Promise<LoadedConfig> {
  const { workingDirectory } = surroundings;
  const file = textOf(given, 'config');
  const overlayOrigins = new Map<OverlayKey, Origin>();
  for (const key of overlayKeys) {
    const option = given.get(key);
    if (option !== undefined) overlayOrigins.set(key, option.origin);
  }
  return loadConfig({
    given: file === null ? null : resolve(workingDirectory, file),
    directory: repositoryOf(given, surroundings),
    workingDirectory,
    overlay: overlayOf(given, workingDirectory),
    overlayOrigins,
  });
}

const overlayKeys = ['language', 'environment', 'operators', 'window', 'ledger', 'fail-on'] as const;

function overlayOf(given: GivenOptions, workingDirectory: string): ConfigOverlay {
  const language = textOf(given, 'language');
  const environment = textOf(given, 'environment');
  const operators = listOf(given, 'operators');
  const window = textOf(given, 'window');
  const ledger = textOf(given, 'ledger');
  const failOn = textOf(given, 'fail-on');
  return {
    ...((language === 'en' || language === 'ko') && { language }),
    ...(environment !== null && { environment }),
    ...(operators !== null && { operators: [...operators] }),
    ...(window !== null && { window }),
    ...(ledger !== null && { ledger: `file:${resolve(workingDirectory, ledger.replace(/^file:/, ''))}` }),
    ...((failOn === 'block' || failOn === 'warn') && { 'fail-on': failOn }),
  };
}
