// Puts the modules of a release together: kinds of work and impact. Pure.
import type { Change, ModuleChange } from '../../domain/change.ts';
import type { ChangeContext } from '../../domain/context.ts';
import type { Settings } from '../../domain/settings.ts';
import { judgeImpact } from './impact.ts';
import { findWorkTypes } from './work-types.ts';

/** Assesses the modules of a release as one change, with what other systems told of it. */
export function assessChange(
  modules: readonly ModuleChange[],
  input: {
    readonly settings: Pick<Settings, 'workTypes' | 'impact'>;
    readonly context: ChangeContext;
  },
): Change {
  const { settings, context } = input;
  const workTypes = findWorkTypes(modules, settings);
  return { modules, workTypes, impact: judgeImpact({ modules, workTypes, settings }), context };
}
