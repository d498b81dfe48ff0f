/** Where a command writes: data to `out`, messages to `err`. */
export interface Terminal {
  /** Resolves when the reader has room for more. */
  readonly out: (data: string) => Promise<void>;
  readonly err: (message: string) => void;
  /** Writes the line over that tells how far the run has come, on a terminal; an empty one takes it off. */
  readonly status?: (line: string) => void;
  /** Whether `out` is a terminal that wants colours. */
  readonly colours: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams. A closed pipe ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const endQuietly = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  };
  stdout.on('error', endQuietly);
  stderr.on('error', endQuietly);
  return {
    out: async (data) => {
      if (stdout.write(data)) return;
      await new Promise<void>((resolve) => stdout.once('drain', resolve));
    },
    err: (message) => void stderr.write(`${message}\n`),
    ...(stderr.isTTY ? { status: (line) => void stderr.write(`\r${line}\u001B[K`) } : {}),
    colours: stdout.isTTY && (env.NO_COLOR ?? '') === '',
    environment: env,
  };
}
