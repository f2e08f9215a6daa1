// Writes the first config of a repository, commented. Pure.
import type { Language } from '../../domain/language.ts';
import { integrationsOf } from './found-text.ts';
import { programFolderOf } from './program-folder.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { chooseEnvironment } from './workflow-facts.ts';

/** Where the machine stands that writes it; null: it does not say. */
export type Place = {
  /** IANA name. */
  readonly timeZone: string | null;
  /** A country whose holidays are known. */
  readonly country: string | null;
  /** Of the messages of its programs, when it is one of ours. */
  readonly language: Language;
};

/** YAML that is valid as it is, says what was found, and shows what else can be said. */
export function renderConfigText(facts: RepositoryFacts, place: Place): string {
  return `${[
    ...introduction,
    ...workspaceLines(facts, place),
    ...moduleLines(facts),
    ...programLines(facts),
    ...evidenceLines(facts),
    ...standardLines(facts),
    ...calendarLines(place),
    ...serviceLines,
    ...publishLines,
    ...recordLines,
  ].join('\n')}\n`;
}

const introduction = [
  '# The release standard of this repository, read by Lockkeeper.',
  '# What is left out keeps its default; `lockkeeper config print` shows every value and where it came from.',
  '# A mistake in this file stops the gate: it never falls back to a default.',
  '',
];

function workspaceLines(facts: RepositoryFacts, place: Place): readonly string[] {
  const { catalogs, projects } = facts;
  const environment = chooseEnvironment(facts.workflows);
  return [
    '# Language of notes and findings: en or ko.',
    `language: ${place.language}`,
    '# Working hours, dates and freezes are read on these clocks, for example Asia/Seoul.',
    place.timeZone === null
      ? 'time-zone: UTC'
      : `time-zone: ${JSON.stringify(place.timeZone)} # of the machine that wrote this file`,
    ...(environment === null
      ? ['environment: production']
      : ['# As the workflows call it.', `environment: ${JSON.stringify(environment)}`]),
    '',
    '# Who carries out and watches deploys, when no command says it: two people.',
    '# operators: [mina, jun]',
    '',
    ...(projects.length > 0
      ? [
          '# Project keys seen in recent commit subjects; only these count as issues.',
          'issues:',
          `  projects: [${projects.join(', ')}]`,
          '  # url: https://jira.example.com/browse/{key}',
        ]
      : [
          '# Keys like PAY-12 are recognised; with known projects, only theirs.',
          '# issues:',
          '#   projects: [PAY]',
          '#   url: https://jira.example.com/browse/{key}',
        ]),
    '',
    ...(catalogs.length > 0
      ? ['# Who depends on this module decides its impact.', `catalog: ${yamlList(catalogs)}`]
      : ['# Backstage files that say who depends on this module.', '# catalog: [catalog-info.yaml]']),
    '',
  ];
}

/** Each package may be deployed for itself; whether it is, people know. */
function moduleLines({ build: { packages } }: RepositoryFacts): readonly string[] {
  if (packages.length === 0) return [];
  return [
    '# Packages were found. Where each is deployed for itself, each is a module, with its own base and head:',
    '# modules:',
    ...packages.map((folder) => {
      const name = folder.replace(/^.*\//, '');
      return `#   - { name: ${JSON.stringify(name)}, paths: [${JSON.stringify(`${folder}/**`)}] }`;
    }),
    '',
  ];
}

/** Its thousands of lines are nobody's change. */
function programLines(facts: RepositoryFacts): readonly string[] {
  const { github, jenkins } = integrationsOf(facts);
  if (!github && !jenkins) return [];
  return [
    '# The copy of Lockkeeper that the pipelines run is counted and not read.',
    'files:',
    `  vendored: [${JSON.stringify(`${programFolderOf(facts)}/**`)}]`,
    '',
  ];
}

/** Commented out: a report that is announced and not there is a doubt. */
function evidenceLines({
  build: { tools, testReports, coverageReports },
}: RepositoryFacts): readonly string[] {
  if (tools.length === 0) return [];
  return [
    `# Reports that earlier steps of the pipeline leave in the checkout (${tools.join(', ')}): JUnit, lcov, Cobertura or JaCoCo.`,
    '# evidence:',
    `#   tests: ${yamlList(testReports)}`,
    `#   test-coverage: ${yamlList(coverageReports)}`,
    '',
  ];
}

function standardLines(facts: RepositoryFacts): readonly string[] {
  const { codeOwners, migrationFolders } = facts;
  return [
    'standard:',
    '  # What a rule that cannot be evaluated does: block or warn.',
    '  on-unknown: block',
    '  rules:',
    '    # Two people carry out and watch a deploy; the only author is not one of them.',
    '    operators:',
    '      level: block # block, warn or off',
    '      min: 2',
    ...(codeOwners === null ? [] : [`      # Who may operate; ${codeOwners} names the owners of the code.`]),
    '      # allowed: [mina, jun]',
    '    # A deploy ends early enough to be watched by people at work.',
    '    window:',
    '      days: [mon, tue, wed, thu, fri]',
    '      hours: { from: "09:00", to: "18:00" }',
    '      tail-minutes: 60 # none may end in the last hour of the day',
    '      watch-minutes: 60 # working time that must remain for watching',
    '      before-day-off: warn # allow, warn or fail',
    ...(migrationFolders.length > 0
      ? [
          `    # Migrations were found in ${migrationFolders.map(oneLine).join(', ')}.`,
          '    # block: data that a migration destroys needs a waiver each time.',
          '    irreversible-migration: { level: warn }',
        ]
      : []),
    '  # Looser or stricter for some releases; later ones win.',
    '  # overrides:',
    '  #   - environments: [staging]',
    '  #     rules: { window: { level: "off" }, operators: { min: 1 } }',
    '',
  ];
}

const calendarLines = ({ country }: Place): readonly string[] => [
  ...(country === null
    ? [
        '# The country whose public holidays nobody works on (ISO 3166-1). Until it is set, every release warns that holidays',
        '# were not checked. If they do not matter here, say so instead: `holidays: false` under window above.',
        '# calendar:',
        '#   country: KR',
      ]
    : [
        '# Nobody works on the public holidays of this country, which the machine that wrote this file is set to.',
        'calendar:',
        `  country: ${country}`,
      ]),
  '#   # Your own days off, and times in which nothing is deployed.',
  '#   add: [{ date: 2026-05-01, name: Founding day }]',
  '#   freezes:',
  '#     - { name: Year end, from: 2026-12-24, to: 2027-01-03, owner: platform }',
  '',
];

const serviceLines = [
  '# Pull requests, reviews and checks are read where GITHUB_TOKEN is set; issues with JIRA_USER and JIRA_TOKEN:',
  '# jira: { url: https://example.atlassian.net }',
  '',
  '# A language model writes the prose with ANTHROPIC_API_KEY; it has no part in the decision.',
  '# model: { provider: anthropic, budget-tokens: 300000 }',
  '',
];

const publishLines = [
  '# What others are shown: a workflow keeps its files as an artifact; the rest needs a permission each (README).',
  '# publish:',
  '#   to: [artifact, comment, check-run]',
  '',
];

const recordLines = [
  '# Where decisions and deploys are recorded; `--base auto` then knows what is deployed. Keep it outside of the checkout.',
  '# ledger: file:../lockkeeper-ledger',
  '',
  '# Releases in an emergency: who may approve them. Without this none is allowed.',
  '# emergency: { approvers: [mina], max-per-30-days: 3 }',
];

const yamlList = (items: readonly string[]): string =>
  `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;

/** A path in a comment: a line break in a name would end the comment. */
const oneLine = (path: string): string => JSON.stringify(path).slice(1, -1);
