// Teams and roles that the standard names and nobody has. Pure.
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { suggest } from './did-you-mean.ts';
import { select, selectText } from './select-values.ts';

const places: readonly ConfigPath[] = ['low', 'medium', 'high', 'critical'].flatMap((impact) => [
  ['standard', 'rules', 'reviewers', 'required', impact],
  ['standard', 'overrides', '*', 'rules', 'reviewers', 'required', impact],
]);

/** A slip in a name would ask for the approval of nobody. A team of the code host (`org/team`) needs no entry. */
export function checkPeople(config: unknown): readonly ValueProblem[] {
  return [
    ...unknownNames(config, { list: 'teams', isOutside: (name) => name.includes('/') }),
    ...unknownNames(config, { list: 'roles', isOutside: () => false }),
  ];
}

function unknownNames(
  config: unknown,
  { list, isOutside }: { readonly list: 'teams' | 'roles'; readonly isOutside: (name: string) => boolean },
): readonly ValueProblem[] {
  const known = select(config, ['people', list]).flatMap(({ value }) =>
    value !== null && typeof value === 'object' ? Object.keys(value) : [],
  );
  return places
    .flatMap((place) => selectText(config, [...place, list, '*']))
    .filter(({ value }) => !known.includes(value) && !isOutside(value))
    .map(({ path, value }) => ({
      path,
      at: 'value' as const,
      message: `there is no "${showText(value)}" under people.${list}${suggest(value, known)}`,
    }));
}
