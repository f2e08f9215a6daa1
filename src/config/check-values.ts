// What a schema cannot say: names that must exist, times that must be in order, entries that must not be blank. Pure.
import { defaultRuleSettings } from '../core/review/default-rule-settings.ts';
import { isTimeZone } from '../core/review/moment.ts';
import { reservedRuleIds } from '../core/review/reserved-rule-ids.ts';
import { addressProblem } from '../domain/web-address.ts';
import { checkDelivery } from './check-delivery.ts';
import { checkCalendarNames, checkCertificateDays } from './check-evidence.ts';
import { checkFreezes } from './check-freezes.ts';
import { checkIncidents } from './check-incidents.ts';
import { checkModuleOrder } from './check-module-order.ts';
import { checkPeople } from './check-people.ts';
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { findNearest, suggest } from './did-you-mean.ts';
import { select, selectText, textAt } from './select-values.ts';

/** Ids of the built-in rules. */
const builtInRules: readonly string[] = Object.keys(defaultRuleSettings);

/** Checks a parsed config that may still break the schema: anything of another shape is passed over here. */
export function checkValues(config: unknown): readonly ValueProblem[] {
  const zone = textAt(config, ['time-zone']);
  return [
    ...checkBlank(config),
    ...checkTimeZone(config),
    ...checkCustomRules(config),
    ...checkWaivers(config),
    ...checkHours(config),
    ...checkFreezes(config, zone !== null && isZoneName(zone) ? zone : 'UTC'),
    ...checkModules(config),
    ...checkModuleOrder(config),
    ...checkCloneAddresses(config),
    ...checkAddresses(config),
    ...checkServiceAddresses(config),
    ...checkRegion(config),
    ...checkPeople(config),
    ...checkCertificateDays(config),
    ...checkCalendarNames(config),
    ...checkIncidents(config),
    ...checkDelivery(config),
  ];
}

const at = (path: ConfigPath, message: string): ValueProblem => ({ path, at: 'value', message });

/** A blank entry in an allow-list would allow nobody by accident; an empty text is reported by the schema. */
function checkBlank(value: unknown, path: ConfigPath = []): readonly ValueProblem[] {
  if (typeof value === 'string')
    return value !== '' && value.trim() === '' ? [at(path, 'must not be blank')] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkBlank(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => checkBlank(item, [...path, key]));
}

function checkTimeZone(config: unknown): readonly ValueProblem[] {
  return selectText(config, ['time-zone']).flatMap(({ path, value }) => {
    if (isZoneName(value)) return [];
    const nearest = findNearest(value, Intl.supportedValuesOf('timeZone'));
    const hint = nearest === null ? 'use an IANA name like Asia/Seoul' : `did you mean "${nearest}"?`;
    return [at(path, `unknown time zone "${showText(value)}"; ${hint}`)];
  });
}

/** Offsets like +09:00 are refused: newer engines take them, older ones do not, and they know no daylight saving. */
const isZoneName = (name: string): boolean => /^[A-Za-z]/.test(name) && isTimeZone(name);

function checkCustomRules(config: unknown): readonly ValueProblem[] {
  const seen = new Set<string>();
  return selectText(config, ['standard', 'custom', '*', 'id']).flatMap(({ path, value }) => {
    if (reservedRuleIds.includes(value))
      return [at(path, `"${value}" is the id of a built-in rule; choose another`)];
    if (seen.has(value)) return [at(path, `two rules have the id "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}

function checkWaivers(config: unknown): readonly ValueProblem[] {
  const custom = selectText(config, ['standard', 'custom', '*', 'id']).map(({ value }) => value);
  const known = [...builtInRules, ...custom];
  const unknown = selectText(config, ['waivers', '*', 'rule'])
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) =>
      at(path, `there is no rule "${showText(value)}" to waive${suggest(value, known)}`),
    );
  const alone = select(config, ['waivers', '*']).flatMap(({ path, value }) => {
    const approver = textAt(value, ['approver']);
    const same = approver !== null && approver.trim() === textAt(value, ['owner'])?.trim();
    return same ? [at([...path, 'approver'], 'must be somebody else than the owner')] : [];
  });
  return [...unknown, ...alone];
}

function checkHours(config: unknown): readonly ValueProblem[] {
  const places = [
    ['standard', 'rules', 'window', 'hours'],
    ['standard', 'overrides', '*', 'rules', 'window', 'hours'],
  ];
  return places
    .flatMap((pattern) => select(config, pattern))
    .flatMap(({ path, value }) => {
      const [from, to] = [textAt(value, ['from']), textAt(value, ['to'])];
      if (from === null || to === null || from < to) return [];
      return [
        at(
          path,
          `from (${showText(from)}) must be before to (${showText(to)}); a working day cannot pass midnight`,
        ),
      ];
    });
}

function checkModules(config: unknown): readonly ValueProblem[] {
  const seen = new Set<string>();
  return selectText(config, ['modules', '*', 'name']).flatMap(({ path, value }) => {
    if (seen.has(value)) return [at(path, `two modules have the name "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}

/** The config is printed and committed; a token in the place of the user is one too, but cannot be told from a name. */
function checkCloneAddresses(config: unknown): readonly ValueProblem[] {
  return selectText(config, ['modules', '*', 'clone'])
    .filter(({ value }) => /^[a-z]+:\/\/[^/@]*:[^/@]*@/i.test(value))
    .map(({ path }) =>
      at(path, 'must hold no password; give it in the environment variable LOCKKEEPER_CLONE_TOKEN'),
    );
}

/** Addresses become links in pages: anything but http(s) could run a script there. */
function checkAddresses(config: unknown): readonly ValueProblem[] {
  return [
    ['issues', 'url'],
    ['modules', '*', 'url'],
  ]
    .flatMap((pattern) => selectText(config, pattern))
    .filter(({ value }) => !/^https?:\/\/[^\s/]/.test(value))
    .map(({ path, value }) => at(path, `"${showText(value)}" is not an http or https address`));
}

/** Tokens are sent to these: they come from the environment, and the config is printed and committed. */
function checkServiceAddresses(config: unknown): readonly ValueProblem[] {
  return [
    ['github', 'api-url'],
    ['jira', 'url'],
    ['model', 'base-url'],
  ]
    .flatMap((pattern) => selectText(config, pattern))
    .flatMap(({ path, value }) => {
      const problem = addressProblem(value);
      // The schema has told of what does not even look like an address.
      if (problem === null || !/^https?:\/\//.test(value)) return [];
      const isNone = !URL.canParse(value);
      return [at(path, isNone ? `"${showText(value)}" ${problem}` : problem)];
    });
}

function checkRegion(config: unknown): readonly ValueProblem[] {
  const region = select(config, ['calendar', 'region'])[0];
  if (region === undefined || select(config, ['calendar', 'country']).length > 0) return [];
  return [{ path: region.path, at: 'key', message: 'a region needs a country' }];
}
