// Where a run of the command begins and ends: language, parsing, the one command, and the exit status.
import { CommanderError } from 'commander';
import { messagesFor } from '../messages/index.js';
import { describeFault } from './fault.js';
import { Interrupted } from './interrupt.js';
import { ClosedPipe, print, quietStreams, type Io } from './io.js';
import { languageOf } from './language.js';
import { parseFault } from './parse-fault.js';
import { buildProgram } from './program.js';
import { visible } from '../write/visible.js';
import { UsageError } from './usage-error.js';

/**
 * Runs the command line. The status is 0 when all went well, 1 when an input failed, 2 for wrong usage; never throws.
 * The caller sets `process.exitCode` and lets the process end by itself, so that pending output is not cut off.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  quietStreams(io);
  const say = await messagesFor(languageOf(argv, io.env));
  try {
    return await run(argv, { io, say });
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (error instanceof Interrupted) return error.status;
    const { lines, status } = describeFault(error, say, io.env);
    io.stderr.write(lines.map((line) => `${visible(line)}\n`).join(''));
    return status;
  }
}

async function run(argv: readonly string[], context: Parameters<typeof buildProgram>[0]): Promise<number> {
  let [status, help] = [0, ''];
  const program = buildProgram(
    context,
    (result) => {
      status = result;
    },
    (text) => {
      help += text;
    },
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await print(context.io, help);
      return 0;
    }
    // `help foo`: commander has shown the help of the program and says nothing of foo.
    if (error.code === 'commander.help') throw new UsageError('usage.unknown_command', { name: program.args[1] ?? '' });
    const command = program.commands.find((candidate) => candidate.name() === program.args[0]);
    throw parseFault(error, command === undefined ? 'report-extract' : `report-extract ${command.name()}`);
  }
  return status;
}
