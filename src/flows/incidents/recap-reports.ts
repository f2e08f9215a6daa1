// Recaps reports: by rules always, and by the model where one is configured, side by side. Effects: redactor, model, cache of answers.

import { repairRequest } from '../../core/draft/parts/repair-request.ts';
import { findHazardsInSentences } from '../../core/incidents/hazards/find-in-text.ts';
import { maskPersonal } from '../../core/incidents/recap/mask-personal.ts';
import { readRecap } from '../../core/incidents/recap/read-recap.ts';
import { recapByRules } from '../../core/incidents/recap/recap-by-rules.ts';
import { recapRequest } from '../../core/incidents/recap/recap-request.ts';
import { revisionText } from '../../core/incidents/recap/recap-revision.ts';
import { stripHidden } from '../../core/text/hidden-characters.ts';
import { stripMarkup } from '../../core/text/strip-markup.ts';
import type { Incident } from '../../domain/generated/incident.ts';
import type { IncidentReport } from '../../domain/incident-report.ts';
import type { Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import type { Deadline, Hash, Progress, Redactor } from '../../ports.ts';
import type { AnswerCache, Model } from '../../service-ports.ts';
import type { ModelSession } from '../ask.ts';
import { createModelSession } from '../model-session.ts';

/** What recapping needs; `model` null: rules alone. */
export type RecapInput = {
  readonly settings: Pick<Settings, 'model'>;
  readonly model: Model | null;
  readonly redactor: Redactor;
  readonly hash: Hash;
  readonly deadline: Deadline;
  readonly progress: Progress;
  readonly answers: AnswerCache;
};

/** Of what is left of the run; the rest is for writing the library. */
const modelShare = 0.85;
/** Reports in hand at once: more than calls at once, so that none waits, and few enough for the memory. */
const inHandMax = 64;

/**
 * The incidents of `reports`, in their order, without secrets and personal data.
 *
 * A report whose call fails, is refused, cut off, over budget or late is recapped by rules; its `engine` says so.
 * @throws {Failure} the model's, when the config calls it required and it wrote no recap
 */
export async function recapReports(
  reports: readonly IncidentReport[],
  input: RecapInput,
): Promise<readonly Incident[]> {
  const { settings, model, deadline, progress } = input;
  const session = createModelSession({ ...input, cache: input.answers, settings: settings.model });
  const signal = deadline.within(deadline.remainingMs() * modelShare);
  if (model !== null && reports.length > 0)
    progress.step(
      `Recapping ${reports.length} ${reports.length === 1 ? 'report' : 'reports'} with the model`,
    );
  const incidents = await mapInOrder(reports, async (report) => {
    const drafted = await recapReport(report, input);
    return model === null ? drafted.incident : await recapWithModel(drafted, { ...input, session, signal });
  });
  if (model !== null) tellFallbacks(incidents, session, input);
  return incidents;
}

/** A report as it may leave this machine, and its recap by rules. */
type Drafted = {
  readonly report: IncidentReport;
  readonly clean: IncidentReport;
  readonly incident: Incident;
};

async function recapReport(report: IncidentReport, { redactor, hash }: RecapInput): Promise<Drafted> {
  const clean = await redactReport(report, redactor);
  const revision = hash.sha256(revisionText(report, null));
  return {
    report,
    clean,
    incident: recapByRules({ report: clean, revision, hazardsOf: findHazardsInSentences }),
  };
}

/** `report` without secrets and personal data, its text as a reader sees it: hidden characters and tags split neither. */
async function redactReport(report: IncidentReport, redactor: Redactor): Promise<IncidentReport> {
  const texts = [report.text, report.title ?? '', report.url ?? '', ...report.services];
  const seen = texts.map((text, index) => (index === 2 ? text : stripMarkup(stripHidden(text))));
  const redacted = await redactor.redact(seen);
  const [text = '', title = '', url = '', ...services] = redacted.map((one, index) =>
    index === 2 ? one.text : maskPersonal(one.text),
  );
  return {
    ...report,
    text,
    title: report.title === null ? null : title,
    // An address with a secret or a person in it leads nowhere without them.
    url: url === report.url && !namesPerson(url) ? url : null,
    services,
  };
}

/** Servers take `%40` for `@`. */
function namesPerson(url: string): boolean {
  const spelt = url.replaceAll(/%40/gu, '@');
  return maskPersonal(spelt) !== spelt;
}

async function recapWithModel(
  { report, clean, incident }: Drafted,
  {
    settings,
    hash,
    session,
    signal,
  }: RecapInput & { readonly session: ModelSession; readonly signal: AbortSignal },
): Promise<Incident> {
  const { request, shown } = recapRequest(incident, { model: settings.model.summary, sha256: hash.sha256 });
  const grounds = {
    report: clean,
    rules: incident,
    shown,
    hits: findHazardsInSentences(incident.sentences),
    revision: hash.sha256(revisionText(report, request.model)),
  };
  const answer = await session.ask<Incident>({
    request,
    accept: (text) => readRecap(text, grounds),
    repair: (text, problems) => repairRequest(request, text, problems),
    signal,
  });
  return answer.ok ? answer.value : incident;
}

function tellFallbacks(
  incidents: readonly Incident[],
  session: ModelSession,
  { settings, progress }: RecapInput,
): void {
  const byRules = incidents.filter(({ engine }) => engine === 'rules').length;
  if (byRules === 0) return;
  const [problem] = session.problems();
  if (settings.model.required && byRules === incidents.length)
    throw new Failure({
      code: problem?.code ?? 'model/bad-answer',
      message:
        `The config calls the model required, and it recapped none of ${incidents.length} reports. ${problem?.message ?? ''}`.trim(),
      hint: problem?.hint ?? 'Run again, or set model.required to false: rules then recap the reports.',
    });
  progress.warn(
    `${byRules} of ${incidents.length} reports are recapped by rules: ${problem?.message ?? 'the model gave no answer that stands in the report'}`,
  );
}

/** Maps some at a time; the results are in the order of the items. */
async function mapInOrder<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await map(item));
  };
  await Promise.all(Array.from({ length: Math.min(inHandMax, items.length) }, work));
  return items.flatMap((_item, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
