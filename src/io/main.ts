import type { Command } from './commands/command.js';
import type { ExitCode } from './failure.js';
import type { Terminal } from './terminal.js';
import { exitCodes, Failure } from './failure.js';
import { ownVersion } from './own-version.js';

interface Entry {
  readonly name: string;
  /** One line, without a full stop. */
  readonly does: string;
  readonly load: () => Promise<Command>;
}

/** Each command is loaded only when it is called, with the parts of the program that it needs. */
export const commands: readonly Entry[] = [
  {
    name: 'build',
    does: 'read articles and write one version of the dataset',
    load: async () => (await import('./commands/build.js')).build,
  },
  {
    name: 'extract',
    does: 'print the rows of the quotes table, and write nothing',
    load: async () => (await import('./commands/extract.js')).extract,
  },
  {
    name: 'diff',
    does: 'show what changed between two versions: rows added, removed and changed, cell by cell',
    load: async () => (await import('./commands/diff.js')).diff,
  },
  {
    name: 'verify',
    does: 'recompute every checksum, key and offset of a version',
    load: async () => (await import('./commands/verify.js')).verify,
  },
  {
    name: 'review',
    does: 'write the rows of a version for a person to judge, or report what such a person said',
    load: async () => (await import('./commands/review.js')).review,
  },
  {
    name: 'explain',
    does: 'say for each quotation which rules fired, on what evidence, and what else was considered',
    load: async () => (await import('./commands/explain.js')).explain,
  },
  {
    name: 'rules',
    does: 'print the catalogue of rules with their examples',
    load: async () => (await import('./commands/rules.js')).rules,
  },
];

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
  const entry = commands.find((known) => known.name === name);
  if (entry === undefined) {
    const wrong = name === undefined ? 'which command?' : `no command is called ${name}`;
    throw new Failure(exitCodes.usage, `${wrong}\n\n${overview().trimEnd()}`);
  }
  const command = await entry.load();
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (!options.includes('--help') && !options.includes('-h')) return command.run(args, terminal);
  await terminal.out(`saidso ${command.usage}: ${entry.does}.\n\n${command.help}\n`);
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
