import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { Failure, errorCode, exitCodes } from './failure.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Reads a command's arguments; a wrong one is a failure that points to the command's help. */
export function parseCommand<const O extends Options>(command: string, args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!errorCode(error)?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw wrongUse(command, error instanceof Error ? error.message : String(error));
  }
}

/** A failure because of wrong arguments. */
export function wrongUse(command: string, message: string): Failure {
  return new Failure(exitCodes.usage, `${message}\nSee: saidso ${command} --help`);
}

/** Reads one of a few known words. */
export function oneOf<const T extends string>(command: string, option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found === undefined) throw wrongUse(command, `${option} ${value}: not one of ${known.join(', ')}`);
  return found;
}
