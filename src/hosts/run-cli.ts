// Runs one command line: arguments in, text and exit code out. Effects: everything that the command does.
import { readCredentials } from './credentials.ts';
import { guardStream } from './guard-stream.ts';
import { options } from './options.ts';
import { helpRequest, parseArguments } from './parse-arguments.ts';
import { detectPipeline } from './pipeline.ts';
import { createProgress } from './progress.ts';
import { readAhead } from './read-ahead.ts';

/** Whatever happens ends in an exit code of the table and one message; nothing is thrown. */
export async function runCli(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  // Read before the arguments are parsed, because their mistakes are told in that form too.
  const asJson = readAhead(argv, process.env, { ...options.format, name: 'format' }) === 'json';
  const verbose = argv.includes('--verbose') || process.env['LOCKKEEPER_VERBOSE'] === 'true';
  const stdout = guardStream(process, process.stdout);
  const stderr = guardStream(process, process.stderr);
  // Loaded when something is run: help and mistakes in arguments tell nothing of others.
  let mask = (text: string): string => text;
  const progress = createProgress({
    stream: { isTTY: process.stderr.isTTY, columns: process.stderr.columns, write: stderr },
    environment: process.env,
    verbose,
    mask: (text) => mask(text),
    elapsedMs: () => performance.now(),
  });
  const print = (document: unknown): void => stdout(`${JSON.stringify(document, null, 2)}\n`);
  try {
    const help = helpRequest(argv);
    if (help !== null) {
      const { renderCommandHelp, renderOverview } = await import('./help.ts');
      stdout(help === 'help' ? renderOverview() : renderCommandHelp(help));
      return;
    }
    const asked = argv[0] === 'argocd' ? argv.slice(0, 2).join(' ') : argv[0];
    if (['gate', 'review', 'argocd gate'].includes(asked ?? '') && !argv.includes('--dry-run')) {
      const { withdrawDecision } = await import('./withdraw-decision.ts');
      const out = readAhead(argv, process.env, { ...options.out, name: 'out' });
      withdrawDecision({ out, workingDirectory: process.cwd() });
    }
    const { command, given } = parseArguments(argv, process.env);
    const [{ commands }, { watchSignals }, reports, { maskSecrets }] = await Promise.all([
      import('./commands.ts'),
      import('./interrupt.ts'),
      import('./failure-report.ts'),
      import('../core/condense/redact.ts'),
    ]);
    mask = maskSecrets;
    const decided = watchSignals(process, (failure) => {
      progress.clear();
      if (asJson) print(reports.failureDocument(failure));
      stderr(reports.renderFailure(failure, { verbose }));
    });
    const run = await commands[command].load();
    const outcome = await run(given, {
      host: 'shell',
      workingDirectory: process.cwd(),
      progress,
      terminal: terminalOf(process),
      decided,
      actions: null,
      environment: process.env,
      credentials: readCredentials(process.env),
      actor: detectPipeline(process.env).actor ?? userOf(process.env),
    });
    progress.clear();
    if (asJson && outcome.jsonLines !== undefined) {
      for (const line of outcome.jsonLines) stdout(`${JSON.stringify(line)}\n`);
    } else if (asJson) print(outcome.json);
    else stdout(outcome.text);
    process.exitCode ||= outcome.exitCode;
  } catch (error) {
    const { failureDocument, renderFailure, toFailure } = await import('./failure-report.ts');
    const { exitCodeOf } = await import('./exit.ts');
    const failure = toFailure(error);
    progress.clear();
    if (asJson) print(failureDocument(failure));
    stderr(renderFailure(failure, { verbose }));
    process.exitCode = exitCodeOf(failure);
  }
}

/** Who is logged in; in a pipeline that does not say who started it, the account of its agent. */
const userOf = (environment: NodeJS.ProcessEnv): string | null =>
  environment['USER'] || environment['LOGNAME'] || environment['USERNAME'] || null;

/** Wider lines than these are hard to read, however wide the terminal is. */
const widthMax = 100;

function terminalOf(process: NodeJS.Process): { readonly width: number; readonly color: boolean } {
  const { isTTY, columns } = process.stdout;
  const color = isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  return { width: isTTY ? Math.min(columns, widthMax) : widthMax, color };
}
