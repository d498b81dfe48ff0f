import { join } from 'node:path';
import type { Inputs } from './inputs.js';
import type { Correction } from '../dataset/corrections/correction.js';
import type { Input } from './read-input.js';
import type { InputRecord, Manifest } from '../dataset/datapackage.js';
import type { People } from './people-and-corrections.js';
import type { NextVersion } from '../dataset/version.js';
import type { RowChange } from '../dataset/difference.js';
import type { StoredVersion } from './stored-version.js';
import type { Terminal } from './terminal.js';
import type { TableOptions, Written } from './write-tables.js';
import { byCodeUnits } from '../dataset/order.js';
import { changesText, rowsSpeltOut } from '../dataset/changes.js';
import { compareSides, ownFiles } from './compare.js';
import { datapackageText, sumsText } from '../dataset/datapackage.js';
import { exitCodes, Failure } from './failure.js';
import { firstVersion, nextVersion, versionText } from '../dataset/version.js';
import { newestVersion, readSums } from './stored-version.js';
import { overlaid } from '../dataset/corrections/correction.js';
import { ownVersion } from './own-version.js';
import { publish, sameSums } from './staging.js';
import { ruleSetHash } from './article-record.js';
import { startReport } from './write-report.js';
import { storedCorrections } from './people-and-corrections.js';
import { writeHashed } from './hashed-file.js';
import { writeTables } from './write-tables.js';

export interface BuildOptions extends Omit<TableOptions, 'people' | 'corrections'> {
  /** The folder of versions. */
  readonly out: string;
  readonly name: string;
  readonly people: People | undefined;
  /** New ones; none: those of the version before are dropped too. */
  readonly corrections: readonly Correction[] | 'none';
  readonly dryRun: boolean;
  /** ISO 8601, where a time is to stand in the manifest. */
  readonly created: string | undefined;
}

/** What a build came to; `twin`: another build has just written the very same version. */
export type Outcome = Pick<Written, 'speakers' | 'unattributed' | 'unfitted' | 'halfJudged' | 'failed'> &
  (
    | { readonly kind: 'unchanged'; readonly target: string }
    | {
        readonly kind: 'planned' | 'twin' | 'written';
        readonly target: string;
        readonly next: NextVersion;
        readonly paths: readonly string[];
      }
  );

/**
 * Writes a version into the staging folder, works its number out and gives it its place among the versions.
 * Fails with `refused` where another build has taken the number for other content in the meantime.
 */
export async function buildVersion(
  folder: string,
  { good, bad }: Inputs,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const { out, name, guard, people, perArticle = false, keepTexts, dryRun, created } = options;
  const before = newestVersion(out);
  const ruleSet = ruleSetHash();
  const { report, files: pages } = startReport(folder, name, ruleSet, good);
  const { files, texts, ...about } = await writeTables(
    folder,
    good,
    { ...options, people: people?.people ?? [], corrections: correctionsInForce(before, options.corrections) },
    report,
    terminal,
  );
  const lost = new Set(about.failed.map(({ input }) => input.id));
  const manifest = {
    name,
    created,
    generator: `saidso ${ownVersion()}`,
    ruleSet,
    guard,
    files,
    people: people?.sha256,
    perArticle,
    keepTexts,
    unfitted: about.unfitted,
    inputs: Array.from(good, inputRecord).filter(({ articleId }) => !lost.has(articleId)),
    skipped: [
      ...bad.map(({ relative, at, reason }) => ({
        path: at === undefined ? relative : `${relative}:${at.line}`,
        reason,
      })),
      ...about.failed.map(({ input, reason }) => ({ path: input.relative ?? input.id, reason })),
    ],
  };
  const changes: RowChange[] = [];
  let total = 0;
  const next = await nextOf(before, folder, manifest, (change) => {
    total += 1;
    if (changes.length < rowsSpeltOut) changes.push(change);
  });
  if (next === undefined) return { kind: 'unchanged', target: before?.folder ?? out, ...about };

  const version = versionText(next.number);
  const target = join(out, `v${version}`);
  report.finish({ ...manifest, version, skipped: bad.length }, about.speakers, [
    ...files.map(({ path }) => path),
    ...ownFiles,
  ]);
  const all = [
    ...files,
    ...pages,
    ...texts,
    writeHashed(folder, 'CHANGES.md', changesText(next, before?.number, changes, total)),
    writeHashed(folder, 'datapackage.json', datapackageText({ ...manifest, version })),
  ].sort((a, b) => byCodeUnits(a.path, b.path));
  const sums = writeHashed(folder, 'SHA256SUMS', sumsText(all));
  const paths = [...new Set([...all, sums].map(({ path }) => join(target, path.replace(/\/.*/, '/'))))];
  const outcome = { target, next, paths, ...about };
  if (dryRun) return { kind: 'planned', ...outcome };
  if (publish(folder, target)) return { kind: 'written', ...outcome };
  if (sameSums(folder, target)) return { kind: 'twin', ...outcome };
  throw new Failure(
    exitCodes.refused,
    `${target}: exists with other content (another build has just written it); it was left as it is. Run again for the next number.`,
  );
}

function inputRecord({ id, relative, sha256 }: Input): InputRecord {
  return { articleId: id, ...(relative === undefined ? {} : { path: relative }), sha256 };
}

/** What people have said up to now: in the version before and in a new file, which goes first. */
function correctionsInForce(
  before: StoredVersion | undefined,
  given: BuildOptions['corrections'],
): readonly Correction[] {
  if (given === 'none') return [];
  return overlaid(before === undefined ? [] : storedCorrections(before.folder), given);
}

/** The version that the staged tables make, or nothing where they and the manifest say what the newest one says. */
async function nextOf(
  before: StoredVersion | undefined,
  folder: string,
  manifest: Omit<Manifest, 'version'>,
  onChange: (change: RowChange) => void,
): Promise<NextVersion | undefined> {
  if (before === undefined) return firstVersion;
  const sums = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const [old, now] = [
    { store: before, sums: readSums(before.folder) },
    { store: { folder, guard: manifest.guard }, sums },
  ];
  const difference = await compareSides(old, now, onChange);
  const next = nextVersion(before.number, difference);
  if (next !== undefined) return next;
  const { created, generator } = before;
  const sameFacts = datapackageText({ ...manifest, version: versionText(before.number), created, generator });
  if (sameFacts === before.manifestText) return undefined;
  return nextVersion(before.number, { ...difference, other: ['datapackage.json describes it differently'] });
}
