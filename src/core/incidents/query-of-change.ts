// What is asked of an index about a release: what it does, in words, made of git alone. Pure.
import type { Change, Migration } from '../../domain/change.ts';
import type { ChangeCategory, Fact } from '../../domain/digest.ts';
import type { IncidentQuery, QueryTopic } from '../../domain/incident-search.ts';
import { fileRef, type Ref } from '../../domain/units.ts';
import { findRemovals } from '../change/files/removals.ts';
import { withoutTexts } from '../change/without-texts.ts';
import { condense } from '../condense/condense.ts';
import { tellMigration } from '../condense/tell-migration.ts';
import { footprintOf } from '../review/calendar/footprint.ts';
import { cutAt } from '../text/cut-at.ts';
import { findHazardsInChange } from './hazards/find-in-change.ts';

/** Facts that are asked about; what weighs less hardly causes an outage. */
const factsMax = 40;
/** Room for them and the lines below them. Units: estimated tokens. */
const budgetTokens = 8_000;
/** Migrations: each is one topic. */
const migrationsMax = 12;
/** Files with certificates, and things that go: one topic each. */
const othersMax = 8;
/** Longest topic, in UTF-16 code units: a fact with the lines below it. */
const topicMax = 600;

/** What breaks nothing that runs, whatever words it uses: a runbook names every outage. */
const harmless: ReadonlySet<ChangeCategory> = new Set(['documentation', 'test']);

/**
 * The query of a release: facts of its digest as rules write it, then certificates and what goes, each with its sources.
 *
 * Texts of pull requests and issues are left out, as they are for all that rules read: nobody lowers a score by a description.
 * `date`: the day of the release, YYYY-MM-DD; null: no day is preferred.
 */
export function queryOfChange(change: Change, { date }: { readonly date: string | null }): IncidentQuery {
  const told = withoutTexts(change);
  const { facts } = condense(told, { language: 'en', budgetTokens, factsMax });
  const migrations = told.modules.flatMap((module) => module.migrations);
  const ofMigrations = new Set(migrations.map(({ path }) => fileRef(path)));
  return {
    topics: [
      ...migrations.filter(runs).slice(0, migrationsMax).map(topicOfMigration),
      ...facts.filter(isAsked).map((fact) => topicOfFact(fact, ofMigrations)),
      ...certificateTopics(told).slice(0, othersMax),
      ...removalTopics(told).slice(0, othersMax),
    ],
    hazards: findHazardsInChange(told),
    services: footprintOf(told.modules, []).services,
    date,
  };
}

/** Groups of formatting and merges do nothing; those of dependencies do. */
const isAsked = ({ category, grouped }: Fact): boolean =>
  !harmless.has(category) && (!grouped || category === 'dependency');

/** A fact with the lines below it, but for its migrations: each of those is asked about on its own. */
function topicOfFact({ text, details, refs }: Fact, ofMigrations: ReadonlySet<Ref>): QueryTopic {
  const others = details.filter((detail) => !detail.refs.some((ref) => ofMigrations.has(ref)));
  return {
    text: cutAt([text, ...others.map((detail) => detail.text)].join('. '), topicMax),
    refs: [...new Set([...refs, ...others.flatMap((detail) => detail.refs)])],
  };
}

const runs = ({ status }: Migration): boolean => status !== 'deleted';

/** What it does in words, and its statements as they are written: reports quote either. */
const topicOfMigration = (migration: Migration): QueryTopic => ({
  text: cutAt(
    [tellMigration(migration, 'en'), ...migration.statements.map(({ text }) => text)].join('. '),
    topicMax,
  ),
  refs: [fileRef(migration.path)],
});

const doings = { added: 'Add', deleted: 'Remove', modified: 'Renew' } as const;

/** Certificates are no text that a digest could tell. */
function certificateTopics({ modules }: Change): readonly QueryTopic[] {
  return modules
    .flatMap(({ certificates }) => certificates)
    .map(({ path, status, before, after }) => {
      const names = [...((after ?? before)?.certificates ?? [])].flatMap((certificate) => certificate.names);
      const doing = status === 'added' || status === 'deleted' ? doings[status] : doings.modified;
      const of = names.length === 0 ? '' : ` of ${[...new Set(names)].slice(0, 4).join(', ')}`;
      return { text: cutAt(`${doing} the TLS certificate ${path}${of}`, topicMax), refs: [fileRef(path)] };
    });
}

const removalTopics = ({ modules }: Change): readonly QueryTopic[] =>
  modules
    .flatMap(({ files }) => findRemovals(files))
    .map(({ path, what }) => ({ text: cutAt(`Remove ${what}`, topicMax), refs: [fileRef(path)] }));
