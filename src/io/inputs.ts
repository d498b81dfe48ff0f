import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { basename } from 'node:path';
import type { ArticleFormat, File, ReadOptions, RecordFormat } from './formats/format.js';
import type { Terminal } from './terminal.js';
import { type BadInput, reportBad } from './bad-inputs.js';
import { byCodeUnits } from '../dataset/order.js';
import { decode } from './decode.js';
import { Failure, exitCodes, systemReason } from './failure.js';
import { formatOf } from './formats/formats.js';
import { headOf } from './formats/chunks.js';
import { hashOf } from './formats/record.js';
import { InputList } from './input-list.js';
import { listFiles } from './list-files.js';
import { spoolPath } from './spool.js';
import { transcoded } from './transcode.js';

export interface Inputs {
  /** Ordered by id, in code units. */
  readonly good: InputList;
  readonly bad: readonly BadInput[];
}

/**
 * Finds the articles in files and folders (`-`: standard input) and looks each one through.
 * Throws one failure that lists all bad inputs, unless they are to be skipped.
 */
export async function collectInputs(
  paths: readonly string[],
  skipBad: boolean,
  terminal: Terminal,
  options: ReadOptions = { columns: {} },
  standardInput?: AsyncIterable<Buffer>,
): Promise<Inputs> {
  const inputs = await findInputs(paths, options, standardInput);
  if (inputs.bad.length > 0) reportBad(inputs.bad, skipBad, terminal);
  if (inputs.good.length > 0) return inputs;
  throw new Failure(exitCodes.usage, `no article in ${paths.join(', ')}; name a file or a folder that holds some`);
}

/** The same without a word about bad inputs. */
export async function findInputs(
  paths: readonly string[],
  options: ReadOptions = { columns: {} },
  standardInput: AsyncIterable<Buffer> = process.stdin,
): Promise<Inputs> {
  const found = new Findings(options);
  for (const file of listFiles(paths)) {
    if ('reason' in file) found.bad.push(file);
    else await found.look(file.path === '-' ? await spooled(standardInput) : file);
  }
  return found.inOrder();
}

async function spooled(standardInput: AsyncIterable<Buffer>): Promise<File> {
  const disk = spoolPath();
  await pipeline(standardInput, createWriteStream(disk));
  return { disk, path: 'standard input', relative: '-' };
}

/** What has been found in files, good and bad. */
class Findings {
  readonly bad: BadInput[] = [];
  readonly #good = new InputList();
  readonly #options: ReadOptions;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** Looks a file through, and those packed in it. */
  async look(file: File): Promise<void> {
    const { path, relative } = file;
    try {
      const format = formatOf(relative, this.#options.format, () => headOf(file.disk));
      if (format.kind === 'container') {
        for await (const inner of format.unpack(file)) await this.look(inner);
        return;
      }
      const readable = await transcoded(file, this.#options.encoding);
      if (format.kind === 'article') await this.#lookAtArticle(readable, format);
      else await this.#lookAtRecords(readable, format);
    } catch (error) {
      if (error instanceof Failure) throw error;
      this.bad.push({ path, relative, reason: `can't be read: ${systemReason(error)}` });
    }
  }

  async #lookAtArticle(file: File, format: ArticleFormat): Promise<void> {
    const { disk, path, relative } = file;
    const id = relative === '-' ? 'stdin' : basename(relative).replace(/(?<=.)\.[^.]*$/, '');
    const bytes = readFileSync(disk);
    if (format.text === 'as is') {
      const decoded = decode(bytes);
      if ('problem' in decoded) {
        this.#refuse(file, decoded.problem, decoded.at);
        return;
      }
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      this.#good.add({ path, relative, disk }, { id, sha256, start: 0, length: bytes.length });
      return;
    }
    const read = await format.text(bytes);
    if ('problem' in read) {
      this.#refuse(file, read.problem, read.at);
      return;
    }
    const extracted = spoolPath();
    const text = Buffer.from(read.text);
    writeFileSync(extracted, text);
    const { given } = read;
    this.#good.add(
      { path, relative, disk: extracted, given },
      { id, sha256: hashOf(read.text), start: 0, length: text.length },
    );
  }

  async #lookAtRecords(file: File, format: RecordFormat): Promise<void> {
    const { disk, path } = file;
    const shaped = format.shape(disk, this.#options);
    if ('problem' in shaped) {
      this.#refuse(file, shaped.problem, shaped.at ?? { line: 1 });
      return;
    }
    const { from, ...shape } = shaped;
    const read = format.reader(shape);
    const source = { path, disk, shape };
    const descriptor = openSync(disk, 'r');
    let records = 0;
    try {
      for await (const { start, length, line } of format.stretches(disk, from, shape)) {
        records += 1;
        const bytes = Buffer.allocUnsafe(length);
        readSync(descriptor, bytes, 0, length, start);
        const record = read(bytes);
        if ('problem' in record) this.#refuse(file, record.problem, { line });
        else {
          const { id, text } = record;
          this.#good.add(source, { id, sha256: hashOf(text), start, length, line });
        }
      }
    } finally {
      closeSync(descriptor);
    }
    if (records === 0) this.#refuse(file, 'is empty: it holds no record; take it out');
  }

  #refuse({ path, relative }: File, reason: string, at?: BadInput['at']): void {
    this.bad.push({ path, relative, reason, ...(at === undefined ? {} : { at }) });
  }

  /** The good ones in the order of their ids, those that share theirs among the bad. */
  inOrder(): Inputs {
    for (const { id, path, relative = path, line } of this.#good.sort(byCodeUnits)) {
      const [other, mend] = line === undefined ? ['file', 'rename'] : ['article', 'change or take out'];
      const reason = `has the same article id as another ${other} ("${id}"); ${mend} one of them`;
      this.bad.push({ path, relative, reason, ...(line === undefined ? {} : { at: { line } }) });
    }
    const line = ({ at }: BadInput) => at?.line ?? 0;
    this.bad.sort((a, b) => byCodeUnits(a.relative, b.relative) || byCodeUnits(a.path, b.path) || line(a) - line(b));
    return { good: this.#good, bad: this.bad };
  }
}
