// The tables of README.md and the metadata of the Action, made from the sources. Pure.
import { decisionTable } from '../src/core/decide/decision-table.ts';
import { hazardTaxonomy } from '../src/core/incidents/hazards/hazard-taxonomy.ts';
import { autoLevelOf } from '../src/core/review/auto-levels.ts';
import { defaultRuleSettings } from '../src/core/review/default-rule-settings.ts';
import { builtInRuleIds, builtInRules } from '../src/core/review/rules.ts';
import { type FactField, factTypes, factVariables } from '../src/domain/expression-schema.ts';
import type { ReasonCode } from '../src/domain/generated/decision.ts';
import { type FailureCode, failureCodes } from '../src/failure.ts';
import { runnableCommands } from '../src/hosts/command-names.ts';
import { credentialNames, credentialTable } from '../src/hosts/credentials.ts';
import { exits, failureExits } from '../src/hosts/exit.ts';
import { type Option, optionList } from '../src/hosts/options.ts';
import { outputNames, outputs } from '../src/hosts/outputs.ts';

/** Tables by the name of their markers: `<!-- name:start -->` and `<!-- name:end -->`. */
export const readmeTables: Readonly<Record<string, () => string>> = {
  'decision-table': () =>
    renderTable(
      ['when', 'decision', 'reason code'],
      decisionTable.map(({ reasonCode, decision }) => [reasons[reasonCode], decision, `\`${reasonCode}\``]),
    ),
  rules: () =>
    renderTable(
      ['rule', 'protects', 'level', 'other defaults'],
      builtInRuleIds.map((id) => {
        const { level, ...others } = defaultRuleSettings[id];
        const auto = autoLevelOf(id);
        const told = level === 'auto' && auto !== null ? `auto (${auto})` : level;
        return [`\`${id}\``, builtInRules[id].protects.en, told, renderDefaults(others)];
      }),
    ),
  facts: () =>
    renderTable(
      ['fact', 'type', 'what'],
      Object.entries(factVariables).flatMap(([name, variable]) => [
        renderFact(name, variable),
        ...fieldsOf(variable.type).map(([field, about]) => renderFact(`${name}.${field}`, about)),
      ]),
    ),
  hazards: () =>
    renderTable(
      ['hazard', 'what', 'how it hurts', 'what to do first'],
      hazardTaxonomy.map(({ id, name, description, defences }) => [
        `\`${id}\``,
        name.en,
        description.en,
        (defences[0]?.text.en ?? '').replaceAll('<', '&lt;'),
      ]),
    ),
  inputs: () =>
    renderTable(
      ['input', 'flag', 'variable', 'what', 'default'],
      [
        ['`command`', '', '', `What to do: ${runnableCommands.join(', ')}.`, 'gate'],
        ...optionList
          .filter((option) => option.input !== null || option.variable !== null || option.value !== null)
          .map((option) => [
            code(option.input),
            `\`--${option.name}${option.value === null ? '' : ` ${option.value}`}\``,
            code(option.variable),
            whatOf(option),
            option.fallback,
          ]),
      ],
    ),
  credentials: () =>
    renderTable(
      ['input', 'variable', 'what'],
      credentialNames.map((name) => {
        const { input, variables, what } = credentialTable[name];
        return [code(input), variables.map(code).join(' or '), what];
      }),
    ),
  outputs: () =>
    renderTable(
      ['output', 'what'],
      outputNames.map((name) => [`\`${name}\``, outputs[name].description]),
    ),
  'exit-codes': () =>
    renderTable(
      ['code', 'meaning'],
      Object.values(exits).map(({ code: exit, meaning }) => [String(exit), meaning]),
    ),
  'failure-codes': () =>
    renderTable(
      ['code', 'exit', 'when'],
      failureCodes.map((failure: FailureCode) => {
        const { exit, when } = failureExits[failure];
        return [`\`${failure}\``, String(exits[exit].code), when];
      }),
    ),
};

const renderFact = (name: string, { type, about, optional }: FactField): readonly string[] => [
  code(name),
  code(type),
  optional === true ? `${about} May be absent.` : about,
];

/** The fields of an object, or of the objects of a list. */
function fieldsOf(type: string): readonly (readonly [string, FactField])[] {
  const found = Object.entries(factTypes).find(([name]) => type === name || type === `list<${name}>`);
  return found === undefined ? [] : Object.entries(found[1]);
}

const reasons: { readonly [code in ReasonCode]: string } = {
  'no-rule-ran': 'no rule ran',
  'rule-failed': 'a rule of level `block` failed',
  'rule-unknown': 'a rule of level `block` could not be evaluated, and `on-unknown` is `block`',
  emergency: 'one of the two, and an emergency was granted',
  'rule-unknown-allowed': 'a rule could not be evaluated, and its level or `on-unknown` is `warn`',
  'rule-waived': 'a failed rule is waived',
  'rule-warned': 'a rule warned, or one of level `warn` failed',
  'all-rules-passed': 'all rules passed',
};

/** Puts the tables between their markers. @throws when a marker is missing */
export function fillTables(readme: string): string {
  return Object.entries(readmeTables).reduce((text, [name, render]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${render()}\n\n${text.slice(to)}`;
  }, readme);
}

/** action.yml. No input has a default that the config could set: it would overrule the config. */
export function renderActionMetadata(): string {
  const inputs = optionList.flatMap((option) =>
    option.input === null
      ? []
      : [
          `  ${option.input}:`,
          `    description: ${JSON.stringify(`${whatOf(option)} Default: ${option.fallback}.`)}`,
          '    required: false',
        ],
  );
  const secrets = credentialNames.flatMap((name) => {
    const { input, variables, what, fallback } = credentialTable[name];
    return [
      `  ${input}:`,
      `    description: ${JSON.stringify(`${what} Default: ${fallback === null ? `the variable ${variables.join(' or ')}` : 'the token of the job'}.`)}`,
      '    required: false',
      ...(fallback === null ? [] : [`    default: \${{ ${fallback} }}`]),
    ];
  });
  return `${[
    '# Made by `node scripts/tables.mjs` from src/hosts/options.ts, credentials.ts and outputs.ts.',
    'name: Lockkeeper',
    'description: A release gate. Writes the deploy note, checks it against the release standard, and says pass, warn or block.',
    'branding:',
    '  icon: lock',
    '  color: blue',
    'inputs:',
    '  command:',
    `    description: ${JSON.stringify(`What to do: ${runnableCommands.join(', ')}.`)}`,
    '    required: false',
    '    default: gate',
    ...inputs,
    ...secrets,
    'outputs:',
    ...outputNames.flatMap((name) => [
      `  ${name}:`,
      `    description: ${JSON.stringify(outputs[name].description)}`,
    ]),
    'runs:',
    '  using: node24',
    '  main: dist/action.js',
  ].join('\n')}\n`;
}

const code = (text: string | null): string => (text === null ? '' : `\`${text}\``);

function whatOf(option: Option): string {
  const values = option.values === null ? '' : ` One of: ${option.values.join(', ')}.`;
  return `${option.description}${values}`;
}

const renderDefaults = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `\`${kebabCase(key)}: ${asYaml(value)}\``)
    .join(', ');

function asYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (value === null) return 'anybody';
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${asYaml(item)}`);
  return `{ ${entries.join(', ')} }`;
}

const kebabCase = (key: string): string => key.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
