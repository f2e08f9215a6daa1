// Judges small releases with the built program and compares what single rules say of them. Effects: starts processes, writes files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/generated/decision.ts';
import { validateDecision } from '../../../src/domain/generated/decision.validate.js';
import type { Note } from '../../../src/domain/generated/note.ts';
import type { Finding } from '../../../src/domain/generated/review.ts';
import type { BuiltInRuleId } from '../../../src/domain/rule-settings.ts';
import { removeScratchFolders, scratchFolder } from '../../fakes/scratch-repository.ts';
import { type GateRun, readFiles, runGate, runReview } from '../gate-run.ts';

/** What one rule must say in a scene. */
export type RuleCase = {
  readonly rule: BuiltInRuleId;
  readonly status: Finding['status'];
  /** Why this and no other status is right. */
  readonly because: string;
  /** A piece of the message that only this case has. */
  readonly says: string | RegExp;
  /** The same in Korean; the scene is then judged in Korean too. */
  readonly korean?: string | RegExp;
};

/** A release as it stands on disk and in the services around it. */
export type Stage = {
  readonly repository: string;
  /** Keys of lockkeeper.yml, over those that make an ordinary release pass. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
  /** `--window`, for example: what is usually given. */
  readonly without?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What a person makes of the note; `review` then judges that. */
  readonly edit?: (note: Note) => Note;
  readonly close?: () => Promise<void>;
};

/** One release, and all that its rules must say. */
export type RuleScene = {
  readonly name: string;
  readonly decision: Decision['decision'];
  readonly prepare: () => Stage | Promise<Stage>;
  readonly cases: readonly RuleCase[];
};

const ordinary = { workspace: 'shop', 'time-zone': 'Asia/Seoul', calendar: { country: 'KR' } };

/** Judges every scene, in Korean too where a case says so, and tells each case as a test of its own. */
export function describeScenes(scenes: readonly RuleScene[]): void {
  afterAll(removeScratchFolders);
  for (const scene of scenes) {
    describeScene(scene, 'en');
    if (scene.cases.some(({ korean }) => korean !== undefined)) describeScene(scene, 'ko');
  }
}

function describeScene(scene: RuleScene, language: 'en' | 'ko'): void {
  describe(`${scene.name} (${language})`, () => {
    let decision: Decision;
    beforeAll(async () => {
      const stage = await scene.prepare();
      decision = readDecision(await play(stage, language));
      await stage.close?.();
    });

    const isTold = ({ korean }: RuleCase): boolean => language === 'en' || korean !== undefined;
    it.each(scene.cases.filter(isTold).map((each) => [each.rule, each.status, each.because, each] as const))(
      '%s is %s: %s',
      (_rule, _status, _because, given) => {
        expectTold(given, decision, language);
      },
    );

    it(`is decided: ${scene.decision}`, () => {
      expect(decision.decision).toBe(scene.decision);
    });
  });
}

function expectTold(given: RuleCase, decision: Decision, language: 'en' | 'ko'): void {
  const finding = decision.findings.find(({ rule }) => rule === given.rule);
  if (finding === undefined) throw new Error(`${given.rule} did not run`);
  const { status, level, message, why, instead } = finding;
  expect({ status, message }).toEqual({
    status: given.status,
    message: expect.stringMatching(pieceOf(given, language)),
  });
  const [isWord, toldMin] = language === 'en' ? [/[A-Za-z]{3}/, 12] : [/[가-힣]{2}/, 6];
  for (const text of status === 'pass' ? [message] : [message, why, instead]) {
    expect(text).toMatch(isWord);
    expect(text.length).toBeGreaterThan(toldMin);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
  if (status === 'pass') expect([why, instead]).toEqual(['', '']);
  else expect(decision.decision).not.toBe('pass');
  const stops = status === 'fail' || (status === 'unknown' && level === 'block');
  expect(decision.blocking.includes(given.rule)).toBe(stops);
}

function pieceOf({ says, korean }: RuleCase, language: 'en' | 'ko'): RegExp {
  const piece = language === 'en' ? says : (korean ?? says);
  return typeof piece === 'string' ? new RegExp(piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : piece;
}

async function play(stage: Stage, language: 'en' | 'ko'): Promise<GateRun> {
  const { repository, environment = {}, args = [], without = [], edit } = stage;
  const folder = scratchFolder();
  const config = join(folder, 'lockkeeper.yml');
  mkdirSync(join(folder, 'ledger'));
  // Every JSON document is YAML. Only an edited note needs a ledger: it keeps the one that it was made from.
  const kept = edit === undefined ? {} : { ledger: 'file:ledger' };
  writeFileSync(config, JSON.stringify({ ...ordinary, language, ...kept, ...stage.config }));
  const given = { repository, config, environment };
  const judged = await runGate({ ...given, without, args: ['--format', 'json', ...args] });
  if (edit === undefined) return judged;
  const { note: written } = readFiles(judged);
  const note = join(judged.out, 'edited.json');
  writeFileSync(note, JSON.stringify(edit(written)));
  return runReview({ ...given, note, args: ['--format', 'json', '--at', '2026-03-03T10:00'] });
}

function readDecision({ stdout, stderr }: GateRun): Decision {
  const { decision } = stdout === '' ? { decision: null } : JSON.parse(stdout);
  if (!validateDecision(decision)) throw new Error(`no decision was printed:\n${stdout}\n${stderr}`);
  return decision;
}
