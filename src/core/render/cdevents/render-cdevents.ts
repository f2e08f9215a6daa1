// What happened as CDEvents in CloudEvents, one event a module. Pure.
import type { WebhookDocument } from '../../../domain/generated/webhook.ts';
import { packageUrlOf } from './package-url.ts';

type WebhookContent = Omit<WebhookDocument, 'schemaVersion' | 'id'>;
type Module = WebhookContent['modules'][number];
type Kind = WebhookContent['type'];

/** An event as it is sent; `body` is JSON of CloudEvents 1.0 in structured mode. */
type RenderedCdevent = { readonly id: string; readonly type: string; readonly body: string };

/** Subject and predicate of CDEvents, with what its subject says. */
type Said = {
  readonly type: string;
  readonly subject: { readonly id: string; readonly source?: string };
  readonly content: Readonly<Record<string, unknown>>;
};

/** The version of the specification that the types below are of. */
const specversion = '0.5.1';

/**
 * One event a module; empty for what CDEvents has no word for: work that is planned, a deploy that only began.
 *
 * `idOf` makes the id of the event of one module. Types and fields are those of CDEvents 0.5.1, the envelope is that
 * of its binding to CloudEvents; what CDEvents does not know, the decision above all, stands in `customData`.
 * @see https://github.com/cdevents/spec/tree/v0.5.1
 */
export function renderCdevents(
  content: WebhookContent,
  idOf: (part: string) => string,
): readonly RenderedCdevent[] {
  const say = sayings[content.type];
  if (say === null) return [];
  return content.modules.map((module) => {
    const { type, subject, content: said } = say(module, content);
    const id = idOf(module.name);
    const source = `/lockkeeper/${encodeURIComponent(content.workspace)}`;
    const data = {
      context: { specversion, id, source, type, timestamp: content.time },
      subject: { ...subject, content: said },
      customData: { lockkeeper: customData(module, content) },
      customDataContentType: 'application/json',
    };
    const event = {
      ...{ specversion: '1.0', id, source, type, subject: subject.id, time: content.time },
      ...{ datacontenttype: 'application/json', data },
    };
    return { id, type, body: JSON.stringify(event) };
  });
}

/** A decision is a review of the change; what was deployed before tells an upgrade from a first deploy. */
const sayings: { readonly [kind in Kind]: ((module: Module, content: WebhookContent) => Said) | null } = {
  gate: sayReviewed,
  review: sayReviewed,
  planned: null,
  'deploy-started': null,
  'deploy-succeeded': (module, content) =>
    sayService(
      [undefined, module.headSha].includes(module.baseSha) ? 'deployed' : 'upgraded',
      module,
      content,
    ),
  'deploy-failed': sayIncident,
  'rollback-succeeded': (module, content) => sayService('rolledback', module, content),
};

function sayReviewed({ name, headSha, url }: Module): Said {
  const repository = repositoryOf(name, url);
  return {
    type: 'dev.cdevents.change.reviewed.0.3.0',
    subject: { id: headSha, ...(url !== null && { source: url }) },
    content: { repository },
  };
}

function sayService(
  predicate: 'deployed' | 'upgraded' | 'rolledback',
  module: Module,
  { environment }: WebhookContent,
): Said {
  return {
    type: `dev.cdevents.service.${predicate}.0.3.0`,
    subject: serviceOf(module),
    content: { environment: { id: environment }, artifactId: packageUrlOf(module) },
  };
}

function sayIncident(module: Module, content: WebhookContent): Said {
  const { environment, time } = content;
  return {
    type: 'dev.cdevents.incident.detected.0.3.0',
    subject: { id: `${content.workspace}/${environment}/${module.name}/deploy-failed/${time}` },
    content: {
      description: `The deploy of ${module.name} ${module.headSha.slice(0, 8)} to ${environment} failed`,
      environment: { id: environment },
      service: serviceOf(module),
      artifactId: packageUrlOf(module),
    },
  };
}

const serviceOf = ({ name, url }: Module): Said['subject'] => ({
  id: name,
  ...(url !== null && { source: url }),
});

/** `owner/name` at its host, or the name of the module. */
function repositoryOf(name: string, url: string | null): { readonly id: string; readonly source?: string } {
  if (url === null || !URL.canParse(url)) return { id: name };
  const { origin, pathname } = new URL(url);
  const path = pathname.slice(1);
  return path === '' ? { id: name } : { id: path, source: origin };
}

/** What CDEvents has no field for. */
function customData(module: Module, content: WebhookContent): unknown {
  const { decision } = content;
  return {
    type: content.type,
    workspace: content.workspace,
    environment: content.environment,
    module: module.name,
    ...(module.baseSha !== undefined && { baseSha: module.baseSha }),
    headSha: module.headSha,
    ...(content.title !== undefined && { title: content.title }),
    ...(decision !== undefined && {
      decision: decision.decision,
      reasonCode: decision.reasonCode,
      reason: decision.reason,
      grade: decision.grade,
      impact: decision.impact,
      noteSha256: decision.noteSha256,
    }),
    actor: content.actor,
    runUrl: content.urls.run,
  };
}
