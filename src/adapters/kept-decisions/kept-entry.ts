// How a kept decision lies in its file. Pure.
import { createHash } from 'node:crypto';
import type { KeptDecision } from '../../argocd-ports.ts';
import { epochMs } from '../../domain/units.ts';

const schemaVersion = 1;

/** Paths that the output folder takes: names below it, without a way up. */
const filePath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

export function writeEntry(key: string, decision: KeptDecision): string {
  const content = JSON.stringify(decision);
  return `${JSON.stringify({ schemaVersion, key, sha256: sha256(content), content })}\n`;
}

/** null: damaged, of another version, or for another key. */
export function readEntry(text: string, key: string): KeptDecision | null {
  const entry = parse(text);
  if (entry?.['schemaVersion'] !== schemaVersion || entry['key'] !== key) return null;
  const { content } = entry;
  if (typeof content !== 'string' || sha256(content) !== entry['sha256']) return null;
  const kept = parse(content);
  if (kept === null) return null;
  const { exitCode, text: told, until, madeAt, files } = kept;
  const isSound =
    isCode(exitCode) && typeof told === 'string' && Number.isFinite(until) && Number.isFinite(madeAt);
  if (!isSound || !areFiles(files)) return null;
  return { exitCode, text: told, until: epochMs(Number(until)), madeAt: epochMs(Number(madeAt)), files };
}

const isCode = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;

const areFiles = (value: unknown): value is KeptDecision['files'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([path, text]) => filePath.test(path) && typeof text === 'string');

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
