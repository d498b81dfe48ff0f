/** The number of a version, three parts: major, minor, patch. */
export type VersionNumber = readonly [major: number, minor: number, patch: number];

/** What two versions have different, as far as their numbers depend on it. */
export interface Difference {
  /** In words: "column cue added to quotes". */
  readonly columns: readonly string[];
  readonly tables: readonly TableDifference[];
  /** Files that differ though no row does, and what else the manifest says differently. */
  readonly other: readonly string[];
}

export interface TableDifference {
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface NextVersion {
  readonly number: VersionNumber;
  readonly level: 'first' | 'major' | 'minor' | 'patch';
  readonly reasons: readonly string[];
}

export const firstVersion: NextVersion = { number: [1, 0, 0], level: 'first', reasons: ['the first version'] };

/**
 * Works the next number out by the Data Package Version recipe: columns changed is major, rows or articles added or
 * removed minor, values corrected patch. Speakers are worked out from the quotes, so theirs are corrections.
 * Returns nothing where nothing changed.
 */
export function nextVersion([major, minor, patch]: VersionNumber, difference: Difference): NextVersion | undefined {
  const reasons = differenceInWords(difference);
  if (reasons.length === 0) return undefined;
  if (difference.columns.length > 0) return { number: [major + 1, 0, 0], level: 'major', reasons };
  const grown = difference.tables.some(({ table, added, removed }) => table !== 'speakers' && added + removed > 0);
  if (grown) return { number: [major, minor + 1, 0], level: 'minor', reasons };
  return { number: [major, minor, patch + 1], level: 'patch', reasons };
}

/** Everything that a difference holds, a line each: "2 rows of quotes added". */
export function differenceInWords(difference: Difference): readonly string[] {
  return [...difference.columns, ...difference.tables.flatMap(inWords), ...difference.other];
}

function inWords({ table, added, removed, changed }: TableDifference): readonly string[] {
  return Object.entries({ added, removed, changed })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${count === 1 ? 'row' : 'rows'} of ${table} ${what}`);
}

/** `[1, 2, 3]` → `1.2.3` */
export function versionText(number: VersionNumber): string {
  return number.join('.');
}

/** Reads a folder's name such as `v1.2.3`; returns nothing for any other name. */
export function parseVersion(folder: string): VersionNumber | undefined {
  const [, ...parts] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(folder) ?? [];
  const [major, minor, patch] = parts.map(Number);
  return major === undefined || minor === undefined || patch === undefined ? undefined : [major, minor, patch];
}

/** Orders version numbers, for `sort`. */
export function byVersion(a: VersionNumber, b: VersionNumber): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
