// Checks what `after` says of modules: names that exist, and no circle. Pure.
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { suggest } from './did-you-mean.ts';
import { select, selectText, textAt } from './select-values.ts';

type After = { readonly path: ConfigPath; readonly module: string; readonly before: string };

/** Checks a parsed config of any shape. */
export function checkModuleOrder(config: unknown): readonly ValueProblem[] {
  const names = selectText(config, ['modules', '*', 'name']).map(({ value }) => value);
  const entries = select(config, ['modules', '*']).flatMap(({ path, value }): readonly After[] => {
    const module = textAt(value, ['name']);
    if (module === null) return [];
    return selectText(value, ['after', '*']).map((found) => ({
      path: [...path, ...found.path],
      module,
      before: found.value,
    }));
  });
  const problems = entries.flatMap(({ path, module, before }): readonly ValueProblem[] => {
    const others = names.filter((name) => name !== module);
    if (before === module) return [{ path, at: 'value', message: 'a module cannot come after itself' }];
    if (names.includes(before)) return [];
    const message = `there is no module "${showText(before)}"${suggest(before, others)}`;
    return [{ path, at: 'value', message }];
  });
  return [...problems, ...findCircles(entries.filter(({ module, before }) => module !== before))];
}

/** One problem a circle, at the entry that closes it; entries are taken in the order of the file. */
function findCircles(entries: readonly After[]): readonly ValueProblem[] {
  const taken = new Map<string, string[]>();
  return entries.flatMap(({ path, module, before }): readonly ValueProblem[] => {
    const way = findWay({ from: before, to: module }, taken);
    if (way === null) {
      taken.set(module, [...(taken.get(module) ?? []), before]);
      return [];
    }
    const circle = [module, ...way].map(showText).join(' after ');
    return [{ path, at: 'value', message: `the order goes in a circle: ${circle}` }];
  });
}

/** The modules from one to another along `after`, both ends included; null when there is no way. */
function findWay(
  { from, to }: { readonly from: string; readonly to: string },
  after: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const waysTo = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [name, way] of waysTo) {
    if (name === to) return way;
    for (const next of after.get(name) ?? []) if (!waysTo.has(next)) waysTo.set(next, [...way, next]);
  }
  return null;
}
