// SARIF: the shape that code scanning asks for, and fingerprints that hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSarif } from '../../../../src/core/render/sarif.ts';
import type { Finding } from '../../../../src/domain/generated/review.ts';
import {
  blocked,
  makeDecision,
  makeFailed,
  makeFinding,
  makeReview,
  mixedFindings,
  waiver,
} from '../../../fakes/review.ts';

type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region?: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly {
    readonly kind: string;
    readonly status: string;
    readonly justification: string;
  }[];
};
type Rule = {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: string };
};
type Log = {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
};

function logOf(findings: readonly Finding[]): Log {
  const log = buildSarif(makeReview({ findings: [...findings] }), makeDecision({ findings: [...findings] }));
  return JSON.parse(JSON.stringify(log));
}

/** What section 3 of the standard and GitHub ask of the parts that we write. */
function expectSarif(log: Log): void {
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  for (const run of log.runs) {
    const { name, rules } = run.tool.driver;
    expect(name).not.toBe('');
    for (const rule of rules) {
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.help.text).not.toBe('');
    }
    for (const result of run.results) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(Object.values(result.partialFingerprints).every((value) => value !== '')).toBe(true);
      for (const { physicalLocation } of result.locations ?? []) {
        const { uri, uriBaseId } = physicalLocation.artifactLocation;
        expect(uri).toMatch(/^(?!\/)(?:[A-Za-z0-9\-._~!'()*/]|%[0-9A-F]{2})*$/);
        expect(uriBaseId).toBe('%SRCROOT%');
        expect(physicalLocation.region?.startLine ?? 1).toBeGreaterThanOrEqual(1);
      }
    }
  }
}

describe('a blocked release', () => {
  const log = logOf(blocked.findings);
  const results = log.runs[0]?.results ?? [];
  const resultOf = (rule: string) => results.find((result) => result.ruleId === rule);

  test('has the shape, every rule, and a result for each finding that is no pass', () => {
    expectSarif(log);
    expect(log.runs[0]?.tool.driver.rules.map((rule) => rule.id)).toEqual(
      mixedFindings.map((finding) => finding.rule),
    );
    expect(results.map((result) => result.ruleId)).toEqual([
      'coverage',
      'takes-away',
      'range',
      'freeze',
      'window',
    ]);
  });

  test.each([
    ['window', 'error'],
    ['freeze', 'error'],
    ['range', 'warning'],
    ['coverage', 'warning'],
    ['takes-away', 'error'],
  ])('%s is of level %s', (rule, level) => {
    expect(resultOf(rule)?.level).toBe(level);
  });

  test('a warning of a rule that only warns is a note', () => {
    expect(logOf([makeFinding({ status: 'warn', level: 'warn' })]).runs[0]?.results[0]?.level).toBe('note');
  });

  test('is located where the evidence names a file, and nowhere else', () => {
    expect(resultOf('window')?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'db/V1_33%20a.sql', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7 },
        },
      },
    ]);
    expect(resultOf('range')).not.toHaveProperty('locations');
  });

  test('a waived finding is suppressed, with who and why', () => {
    expect(resultOf('takes-away')?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Waived by ada, approved by cto, until 2026-04-01: agreed with the shop',
      },
    ]);
    expect(resultOf('window')).not.toHaveProperty('suppressions');
  });
});

describe('fingerprints', () => {
  const print = (finding: Finding) => logOf([finding]).runs[0]?.results[0]?.partialFingerprints;
  const evidence = [{ text: 'one', path: 'a.sql', line: 1 }];

  test('hold when words, lines and waivers change', () => {
    const later = makeFailed({
      message: 'other',
      why: 'x',
      evidence: [{ text: 'two', path: 'a.sql', line: 9 }],
      waiver,
    });
    expect(print(later)).toEqual(print(makeFailed({ evidence })));
  });

  test.each<[string, Finding]>([
    ['rule', makeFailed({ evidence, rule: 'freeze' })],
    ['file', makeFailed({ evidence: [{ text: 'one', path: 'b.sql' }] })],
  ])('differ with the %s', (_, finding) => {
    expect(print(finding)).not.toEqual(print(makeFailed({ evidence })));
  });
});

test('has the shape whatever text and paths it holds', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => /[a-z]/i.test(value));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (message, parts) => {
      const path = parts.map((part) => part.replaceAll('/', '-')).join('/');
      expectSarif(logOf([makeFailed({ message, title: message, evidence: [{ text: message, path }] })]));
    }),
  );
});
