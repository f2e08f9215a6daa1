// Tells how far a run is: one live line on a terminal, plain lines elsewhere. Effects: writes to the stream it is given.
import { escapeTerminal } from '../core/render/escape-terminal.ts';
import { textWidth } from '../core/render/wrap-text.ts';
import type { Progress } from '../ports.ts';

/** What is needed of stderr. */
export type ProgressStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

/** `clear` takes the live line away before anything else is printed. */
export type HostProgress = Progress & { readonly clear: () => void };

const clearLine = '\r\u001b[2K';

/** A live line only on a terminal that redraws and that a person watches. */
export function createProgress(input: {
  readonly stream: ProgressStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly verbose: boolean;
  /** Takes secrets out of a text: services and git say in their messages what they were given. */
  readonly mask: (text: string) => string;
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number;
}): HostProgress {
  const { stream, verbose } = input;
  const live =
    stream.isTTY === true && !verbose && !input.environment['CI'] && input.environment['TERM'] !== 'dumb';
  const stamp = (): string => (verbose ? `[${(input.elapsedMs() / 1000).toFixed(3).padStart(7)} s] ` : '');
  let drawn = false;
  const clear = (): void => {
    if (drawn) stream.write(clearLine);
    drawn = false;
  };
  return {
    clear,
    step: (text) => {
      const line = escapeTerminal(input.mask(text));
      if (!live) {
        stream.write(`${stamp()}${line}\n`);
        return;
      }
      // One column less: some terminals wrap when the last one is filled.
      const width = Math.max(10, (stream.columns ?? 80) - 1);
      stream.write(`${clearLine}${truncate(`… ${line}`, width)}`);
      drawn = true;
    },
    warn: (text) => {
      clear();
      stream.write(`${stamp()}warning: ${escapeTerminal(input.mask(text))}\n`);
    },
  };
}

function truncate(text: string, width: number): string {
  let kept = text;
  while (textWidth(kept) > width) kept = kept.slice(0, -1);
  return kept;
}
