// What a webhook is told of a decision or an event: bounded, whatever the release. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Finding } from '../../domain/generated/review.ts';
import type { DecisionSummary, WebhookDocument } from '../../domain/generated/webhook.ts';
import type { RecordDraft } from '../../domain/publication.ts';
import { addressProblem, shownAddress } from '../../domain/web-address.ts';
import { cutAt } from '../text/cut-at.ts';
import { jsonFile } from './json-file.ts';

/** What happened, by the words of `on` in the config. */
export type WebhookOccurrence =
  | { readonly kind: 'gate' | 'review'; readonly note: Note; readonly decision: Decision }
  | {
      readonly kind: 'event';
      readonly record: RecordDraft;
      /** Web addresses of the repositories of its modules, by the name of the module, where they are known. */
      readonly repositoryUrls: ReadonlyMap<string, string>;
      /** What ran before it, by the name of the module; absent: nothing is known to have run. */
      readonly deployedBefore: ReadonlyMap<string, string>;
    };

/** The document before it is addressed: `id` belongs to one delivery. */
export type WebhookContent = Omit<WebhookDocument, 'schemaVersion' | 'id'>;

const modulesMax = 200;
const operatorsMax = 50;
const findingsMax = 30;

/** Texts are cut to what schemas/webhook.schema.json takes. */
export function draftWebhookContent(
  occurrence: WebhookOccurrence,
  told: {
    readonly runUrl: string | null;
    readonly actor: string | null;
    readonly sha256: (text: string) => string;
  },
): WebhookContent {
  const content = occurrence.kind === 'event' ? ofEvent(occurrence) : ofDecision(occurrence, told.sha256);
  const left = content.modules.length - modulesMax;
  return {
    ...content,
    modules: content.modules.slice(0, modulesMax),
    ...(left > 0 && { modulesLeftOut: left }),
    operators: content.operators.slice(0, operatorsMax),
    actor: told.actor,
    urls: { run: told.runUrl },
  };
}

type Content = Omit<WebhookContent, 'actor' | 'urls' | 'modulesLeftOut'>;

/** Clones may be named by `git@host:path` or with a user: neither is an address for others. */
function webAddress(address: string | null | undefined): string | null {
  if (address == null || addressProblem(address) !== null) return null;
  return shownAddress(address).replace(/\.git$/, '');
}

function ofEvent({
  record,
  repositoryUrls,
  deployedBefore,
}: Extract<WebhookOccurrence, { kind: 'event' }>): Content {
  return {
    type: record.kind,
    time: record.at,
    workspace: record.workspace,
    environment: record.environment,
    ...(record.title !== undefined && { title: cutAt(record.title, 300) }),
    modules: record.modules.map(({ name, baseSha = deployedBefore.get(name), headSha, head }) => ({
      name,
      ...(baseSha !== undefined && { baseSha }),
      headSha,
      ...(head !== undefined && { head }),
      url: webAddress(repositoryUrls.get(name)),
    })),
    operators: record.operators ?? [],
    window: record.window ?? null,
  };
}

function ofDecision(
  { kind, note, decision }: Exclude<WebhookOccurrence, { kind: 'event' }>,
  sha256: (text: string) => string,
): Content {
  return {
    type: kind,
    time: decision.decidedAt,
    workspace: decision.workspace,
    environment: decision.environment,
    title: cutAt(note.title, 300),
    summary: cutAt(note.summary, 2000),
    modules: note.repositories.map(({ name, url, range }) => ({
      name,
      baseSha: range.baseSha,
      headSha: range.headSha,
      head: range.head,
      url: webAddress(url),
    })),
    operators: note.operators,
    window: note.window && { start: note.window.start, end: note.window.end },
    decision: summarise(decision, sha256(jsonFile('note.json', note).text)),
  };
}

function summarise(decision: Decision, noteSha256: string): DecisionSummary {
  const { emergency, blocking } = decision;
  const blocks = ({ rule }: Finding): boolean => blocking.includes(rule);
  const open = decision.findings.filter(({ status }) => status !== 'pass');
  const told = [...open.filter(blocks), ...open.filter((finding) => !blocks(finding))];
  const left = told.length - findingsMax;
  return {
    decision: decision.decision,
    reasonCode: decision.reasonCode,
    reason: cutAt(decision.reason, 1000),
    grade: decision.grade,
    impact: decision.impact,
    standard: decision.standard.version,
    noteSha256,
    counts: decision.counts,
    findings: told.slice(0, findingsMax).map((finding) => ({
      rule: finding.rule,
      title: cutAt(finding.title, 200),
      status: finding.status === 'pass' ? 'unknown' : finding.status,
      blocks: blocks(finding),
      waived: finding.waiver !== undefined,
      message: cutAt(finding.message, 400),
      instead: cutAt(finding.instead, 400),
    })),
    ...(left > 0 && { findingsLeftOut: left }),
    ...(emergency && {
      emergency: { reason: cutAt(emergency.reason, 1000), approver: cutAt(emergency.approver, 300) },
    }),
  };
}
