// `lockkeeper doctor`. Effects: none yet.
import { Failure } from '../../failure.ts';
import type { Command } from '../command.ts';

export const doctorCommand: Command = async () => {
  throw new Failure({ code: 'internal/bug', message: 'not built', hint: 'It is being built.' });
};
