// Signs of hazards in the paths and changed lines of files. Pure.
import type { FileChange, ModuleChange } from '../../../../domain/change.ts';
import { fileRef } from '../../../../domain/units.ts';
import { changedBlocks } from '../../../change/files/changed-blocks.ts';
import { findRemovals } from '../../../change/files/removals.ts';
import { isMigration } from '../../../change/migrations/migrations.ts';
import { servesEnvironment } from '../../../change/runtime/manifest-path.ts';
import type { ChangeSign } from './change-sign.ts';
import { type FileSign, fileSigns } from './file-signs.ts';
import { isIdlePath } from './idle-path.ts';

/** Longer lines are read as far as this. Units: characters. */
const lineMax = 400;
/** Changed lines of a file that are read. */
const linesMax = 5000;

/** Tells what the changed files may do; tests, documents, generated and vendored files tell nothing. */
export function signsOfFiles(module: ModuleChange): readonly ChangeSign[] {
  const files = module.files.filter(counts);
  return [...files.flatMap(signsOfFile), ...files.flatMap(signsOfFlip), ...signsOfRemovals(files)];
}

const counts = ({ path, isTest, isDocumentation, class: kind }: FileChange): boolean =>
  !isTest && !isDocumentation && kind === 'text' && !isIdlePath(path) && !isMigration(path);

function signsOfFile(file: FileChange): readonly ChangeSign[] {
  const { path, status } = file;
  const isLive = servesEnvironment(path, 'production');
  const kept = new Set(file.excerpt.lines.flatMap(({ sign, text }) => (sign === '+' ? text.trim() : [])));
  return fileSigns.flatMap((sign): readonly ChangeSign[] => {
    if (sign.path?.test(path) === false || sign.except?.test(path) === true) return [];
    if (sign.status !== undefined && !sign.status.includes(status)) return [];
    const text = sign.line === undefined ? path : findLine(file, sign, kept);
    if (text === null) return [];
    return [
      { hazard: sign.hazard, strength: isLive ? sign.strength : 'weak', text, ref: fileRef(path), path },
    ];
  });
}

/** The first changed line that shows it; a line that only moved within its file does not. */
function findLine(file: FileChange, { line, sign }: FileSign, kept: ReadonlySet<string>): string | null {
  for (const changed of file.excerpt.lines.slice(0, linesMax)) {
    if (sign !== undefined && changed.sign !== sign) continue;
    const text = changed.text.slice(0, lineMax).trim();
    if (isComment(text) || (changed.sign === '-' && kept.has(text))) continue;
    if (line?.test(text) === true) return `${changed.sign} ${text}`;
  }
  return null;
}

const isComment = (text: string): boolean => /^(?:\/\/|\/\*|\*(?!\.)|#(?!!)|--\s|<!--)/.test(text);

const truth = /\b(?:true|false|on|off|enabled|disabled)\b/i;
const flagWords = /flag|feature|toggle|experiment|rollout|kill-?_?switch/i;

/** A line of code that says true where it said false, and the other way round. */
function signsOfFlip(file: FileChange): readonly ChangeSign[] {
  if (!servesEnvironment(file.path, 'production')) return [];
  return changedBlocks(file.excerpt).flatMap(({ removed, added }) =>
    added.slice(0, 50).flatMap((line): readonly ChangeSign[] => {
      const text = line.text.slice(0, lineMax).trim();
      const found = truth.exec(text);
      if (found === null || isComment(text)) return [];
      const isFlip = removed.some(({ text: old }) => isOpposite(old.slice(0, lineMax).trim(), text));
      if (!isFlip) return [];
      const isFlag =
        flagWords.test(text) || flagWords.test(file.path) || /\bdefault(?:Value|_value)?\b/i.test(text);
      if (!isFlag) return [];
      return [
        {
          hazard: 'flag.default',
          strength: 'strong',
          text: `+ ${text}`,
          ref: fileRef(file.path),
          path: file.path,
        },
      ];
    }),
  );
}

const opposites: { readonly [word in string]?: string } = {
  true: 'false',
  false: 'true',
  on: 'off',
  off: 'on',
  enabled: 'disabled',
  disabled: 'enabled',
};

function isOpposite(old: string, now: string): boolean {
  const [before] = truth.exec(old) ?? [];
  const [after] = truth.exec(now) ?? [];
  if (before === undefined || after === undefined) return false;
  if (opposites[before.toLowerCase()] !== after.toLowerCase()) return false;
  return old.replace(truth, '') === now.replace(truth, '');
}

/** Resources of a cluster that are deleted with their manifests. */
function signsOfRemovals(files: readonly FileChange[]): readonly ChangeSign[] {
  return findRemovals(files)
    .filter(({ path }) => servesEnvironment(path, 'production'))
    .flatMap(({ path, what }): readonly ChangeSign[] => {
      const at = { text: `removed: ${what}`, ref: fileRef(path), path };
      if (/HorizontalPodAutoscaler|Deployment|StatefulSet|DaemonSet/.test(what))
        return [{ ...at, hazard: 'capacity.removal', strength: 'strong' }];
      if (/PrometheusRule|ServiceMonitor|PodMonitor|Probe/.test(what))
        return [{ ...at, hazard: 'monitoring.gap', strength: 'strong' }];
      if (/PodDisruptionBudget/.test(what))
        return [{ ...at, hazard: 'kubernetes.workload', strength: 'strong' }];
      if (/PersistentVolume/.test(what)) return [{ ...at, hazard: 'data.deletion', strength: 'strong' }];
      if (/Role|ServiceAccount/.test(what))
        return [{ ...at, hazard: 'access.permission', strength: 'strong' }];
      if (/Ingress|Service |Route|Gateway/.test(what))
        return [{ ...at, hazard: 'network.load-balancer', strength: 'strong' }];
      return what.startsWith('`') ? [{ ...at, hazard: 'data.schema-drift', strength: 'weak' }] : [];
    });
}
