// The built-in note templates, the workspace's own, and which of them a note takes. Pure.
import deploy from '../../../schemas/notes/deploy.json' with { type: 'json' };
import certificateRenewal from '../../../schemas/notes/work-certificate-renewal.json' with { type: 'json' };
import databaseUpgrade from '../../../schemas/notes/work-database-upgrade.json' with { type: 'json' };
import generic from '../../../schemas/notes/work-generic.json' with { type: 'json' };
import kubernetesUpgrade from '../../../schemas/notes/work-kubernetes-upgrade.json' with { type: 'json' };
import networkChange from '../../../schemas/notes/work-network-change.json' with { type: 'json' };
import serverReplacement from '../../../schemas/notes/work-server-replacement.json' with { type: 'json' };
import type { Template } from '../../domain/generated/template.ts';
import { validateTemplate } from '../../domain/generated/template.validate.js';
import type { Bilingual, Language } from '../../domain/language.ts';
import { schemaProblems } from '../../domain/schema-problems.ts';
import type { TemplateId } from '../../domain/settings.ts';
import { Failure, invariant } from '../../failure.ts';
import { borrowWorkTypeLines } from './borrow-work-type-lines.ts';

const valueNames = [
  'environment',
  'module',
  'modules',
  'base',
  'head',
  'window',
  'hours',
  'subject',
] as const;

/** The name of a value that a template may have in braces. */
export type ValueName = (typeof valueNames)[number];

/** The values of a release, by the name that templates give them. */
export type TemplateValues = { readonly [name in ValueName]: string };

// The files are part of the program; the unit test validates each, so that a run need not.
const trusted = (json: unknown): Template => json as Template;

/** The templates that ship with the program, by id. */
export const builtInTemplates: ReadonlyMap<TemplateId, Template> = new Map(
  [deploy, databaseUpgrade, serverReplacement, certificateRenewal, kubernetesUpgrade, networkChange, generic]
    .map(trusted)
    .map((template) => [template.id, template]),
);

/**
 * Reads a template of the workspace; `name` is the file's name, for messages.
 *
 * @throws {Failure} `template/invalid` with all problems found
 */
export function parseTemplate(text: string, name: string): Template {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidTemplate(name, [`is no JSON: ${reason}`], cause);
  }
  if (!validateTemplate(json)) throw invalidTemplate(name, schemaProblems(validateTemplate.errors));
  const problems = [...unknownValues(json), ...kindProblems(json)];
  if (problems.length > 0) throw invalidTemplate(name, problems);
  return json;
}

/**
 * Reads all templates of the workspace: texts by file name, as `WorkspaceFiles` gives them.
 *
 * @throws {Failure} `template/invalid` when a file is invalid or two have the same id
 */
export function parseTemplates(texts: ReadonlyMap<string, string>): ReadonlyMap<TemplateId, Template> {
  const templates = new Map<TemplateId, Template>();
  const names = new Map<TemplateId, string>();
  for (const [name, text] of texts) {
    const template = parseTemplate(text, name);
    const other = names.get(template.id);
    if (other !== undefined)
      throw invalidTemplate(name, [`/id: ${template.id} is already given by ${other}`]);
    names.set(template.id, name);
    templates.set(template.id, template);
  }
  return templates;
}

/**
 * Chooses the template with this id: the workspace's own, else the built-in one.
 *
 * A built-in work template takes the lines of work types it says nothing about from the deploy template.
 * What a workspace wrote stays as it is.
 */
export function chooseTemplate(
  id: TemplateId,
  workspaceTemplates: ReadonlyMap<TemplateId, Template>,
): Template {
  const own = workspaceTemplates.get(id);
  if (own !== undefined) return own;
  const template = builtInTemplates.get(id);
  const deployTemplate = workspaceTemplates.get('deploy') ?? builtInTemplates.get('deploy');
  invariant(template !== undefined && deployTemplate !== undefined, `no built-in template "${id}"`);
  return id === 'deploy' ? template : borrowWorkTypeLines(template, deployTemplate);
}

/** Fills values into a template's text; braces in a value stay as they are. */
export function fillText(text: Bilingual, language: Language, values: TemplateValues): string {
  return text[language].replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    isValueName(name) ? values[name] : whole,
  );
}

function isValueName(name: string): name is ValueName {
  return valueNames.some((known) => known === name);
}

function unknownValues(template: Template): readonly string[] {
  const named = JSON.stringify(template).matchAll(/\{([^{}"\\]*)\}/g);
  const unknown = new Set([...named].map((match) => match[1] ?? '').filter((name) => !isValueName(name)));
  return [...unknown].map((name) => `{${name}} names no value; there are ${valueNames.join(', ')}`);
}

function kindProblems({ id, kind }: Template): readonly string[] {
  const expected = id === 'deploy' ? 'deploy' : 'work';
  return kind === expected ? [] : [`/kind: must be "${expected}" for ${id}`];
}

function invalidTemplate(name: string, problems: readonly string[], cause?: unknown): Failure {
  return new Failure({
    code: 'template/invalid',
    message: `The note template ${name} cannot be used.`,
    hint: 'Correct the file by schemas/template.schema.json; the templates in schemas/notes show the form.',
    problems,
    cause,
  });
}
