import { COMMANDS_HELP } from './help';
import type { Io } from './io';
import { run } from './run';

const BAD_INPUT = 2;

type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Each is loaded when it is called. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['extract', run],
  ['audit', async (argv, io) => (await import('./audit')).runAudit(argv, io)],
  ['follow', async (argv, io) => (await import('./follow')).runFollow(argv, io)],
  ['reference', async (argv, io) => (await import('./reference')).runReference(argv, io)],
]);

/**
 * Runs `extract`, `audit`, `follow` or `reference` with what stands behind it; resolves with the
 * exit code: 0, or 2 where an argument, a file or a line was bad.
 */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = argv;
  const command = COMMANDS.get(name);
  if (command !== undefined) return command(rest, io);
  if (name === '--version') return run(argv, io);
  if (name === '--help' || name === '-h') {
    await io.write(COMMANDS_HELP);
    return 0;
  }
  io.warn(`${name}: not one of ${[...COMMANDS.keys()].join(', ')} (see --help)`);
  return BAD_INPUT;
}
