// Output that survives a reader who leaves, and reports a disk that is full. Effects: writes to a stream.
import { exits } from './exit.ts';

/** A write function for stdout or stderr of `process`. */
export function guardStream(process: NodeJS.Process, stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const first = open;
    open = false;
    // `lockkeeper gate | head`: the reader has enough. The decision stands, and so does its exit code.
    if (error.code === 'EPIPE' || !first) return;
    // A block stays a block.
    process.exitCode ||= exits.files.code;
    if (stream !== process.stderr) {
      process.stderr.write(
        `error[output/unwritable]: The output could not be written: ${error.code ?? error.message}.\n` +
          'hint: Free space where the output goes, or send it elsewhere.\n',
      );
    }
  });
  return (text) => {
    if (open) stream.write(text);
  };
}
