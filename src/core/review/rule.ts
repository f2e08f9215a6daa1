// What a rule is: its words, what it reads, and how its problems become one outcome. Pure.
import type { Change } from '../../domain/change.ts';
import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Release } from '../../domain/release.ts';
import type { BuiltInRuleId, RuleSettings } from '../../domain/rule-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Ref } from '../../domain/units.ts';

/** What a rule points at. */
export type Evidence = {
  readonly text: Bilingual;
  readonly ref?: Ref;
  readonly path?: string;
  readonly line?: number;
};

/** Something that speaks against the release: what, why it is risky, what to do instead. */
export type Problem = {
  readonly status: 'warn' | 'fail' | 'unknown';
  readonly message: Bilingual;
  readonly why: Bilingual;
  readonly instead: Bilingual;
  readonly evidence?: readonly Evidence[];
};

/** What one rule says of one release, in both languages. */
export type Outcome =
  | { readonly status: 'pass'; readonly message: Bilingual; readonly evidence: readonly Evidence[] }
  | {
      readonly status: 'warn' | 'fail' | 'unknown';
      readonly message: Bilingual;
      readonly why: Bilingual;
      readonly instead: Bilingual;
      readonly evidence: readonly Evidence[];
      /** A worse problem gave the status, and something could not be evaluated besides. */
      readonly partlyUnknown?: true;
    };

/** What is known before the note is drafted. */
export type ChangeFacts = {
  readonly change: Change;
  readonly release: Release;
  readonly calendar: Settings['calendar'];
  readonly evidence: ReleaseEvidence;
  readonly people: Settings['people'];
  /** What the config says of the modules: what they share with others. */
  readonly modules: Settings['modules'];
  /** Options of all rules: a proposal must meet them too. */
  readonly rules: RuleSettings;
};

/** What is known once the note is there. */
export type NoteFacts = ChangeFacts & { readonly note: Note };

type RuleWords<Id extends BuiltInRuleId> = {
  readonly id: Id;
  readonly title: Bilingual;
  /** One sentence: what the rule protects. */
  readonly protects: Bilingual;
  /** How it decides, options included. */
  readonly decides: Bilingual;
  /** A case, and what the rule says of it. */
  readonly example: Bilingual;
};

/** A built-in rule; one that reads the note waits until the note is drafted. */
export type Rule<Id extends BuiltInRuleId> = RuleWords<Id> &
  (
    | {
        readonly reads: 'change';
        readonly evaluate: (facts: ChangeFacts, options: RuleSettings[Id]) => Outcome;
      }
    | { readonly reads: 'note'; readonly evaluate: (facts: NoteFacts, options: RuleSettings[Id]) => Outcome }
  );

/** The same text in both languages: names, paths, subjects. */
export const verbatim = (text: string): Bilingual => ({ en: text, ko: text });

const severity: { readonly [status in Problem['status']]: number } = { warn: 1, unknown: 2, fail: 3 };

/**
 * Joins all problems of a rule into its outcome; without problems it is a pass that says `pass`.
 *
 * The worst problem comes first and gives the status, so that one more problem never improves it.
 */
export function judge(input: {
  readonly problems: readonly Problem[];
  readonly pass: Bilingual;
  readonly evidence?: readonly Evidence[];
}): Outcome {
  const problems = [...input.problems].sort((a, b) => severity[b.status] - severity[a.status]);
  const evidence = [...problems.flatMap((problem) => problem.evidence ?? []), ...(input.evidence ?? [])];
  const worst = problems[0];
  if (worst === undefined) {
    return { status: 'pass', message: input.pass, evidence };
  }
  return {
    status: worst.status,
    ...(problems.some((problem) => problem.status === 'unknown') ? { partlyUnknown: true } : {}),
    message: joinSentences(problems.map((problem) => problem.message)),
    why: joinSentences(problems.map((problem) => problem.why)),
    instead: joinSentences(problems.map((problem) => problem.instead)),
    evidence,
  };
}

function joinSentences(texts: readonly Bilingual[]): Bilingual {
  return {
    en: [...new Set(texts.map((text) => text.en))].join(' '),
    ko: [...new Set(texts.map((text) => text.ko))].join(' '),
  };
}
