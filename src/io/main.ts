import type { Command } from './commands/command.js';
import type { ExitCode } from './failure.js';
import type { Terminal } from './terminal.js';
import { build } from './commands/build.js';
import { diff } from './commands/diff.js';
import { explain } from './commands/explain.js';
import { extract } from './commands/extract.js';
import { exitCodes, Failure } from './failure.js';
import { ownVersion } from './own-version.js';
import { review } from './commands/review.js';
import { rules } from './commands/rules.js';
import { verify } from './commands/verify.js';

const commands: readonly Command[] = [build, extract, diff, verify, review, explain, rules];

/** Runs the program. Takes what follows its name on the command line; returns the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    return await run(name, rest, terminal);
  } catch (error) {
    terminal.err(error instanceof Failure ? `saidso: ${error.message}` : `saidso: failed: ${trace(error)}`);
    return error instanceof Failure ? error.exitCode : exitCodes.failed;
  }
}

async function run(name: string | undefined, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--version') {
    await terminal.out(`${ownVersion()}\n`);
    return exitCodes.done;
  }
  if (name === '--help' || name === 'help') {
    await terminal.out(overview());
    return exitCodes.done;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    const wrong = name === undefined ? 'which command?' : `no command is called ${name}`;
    throw new Failure(exitCodes.usage, `${wrong}\n\n${overview().trimEnd()}`);
  }
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (!options.includes('--help') && !options.includes('-h')) return command.run(args, terminal);
  await terminal.out(`saidso ${command.usage}: ${command.does}.\n\n${command.help}\n`);
  return exitCodes.done;
}

function overview(): string {
  const list = commands.map(({ name, does }) => `  saidso ${name.padEnd(8)} ${does}\n`).join('');
  return `Finds the quoted statements in English news and who said them.

${list}
  saidso COMMAND --help says more; saidso --version prints the version.
`;
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
