import type { RowChange } from './difference.js';
import type { NextVersion, VersionNumber } from './version.js';
import { versionText } from './version.js';

/** How many changed rows CHANGES.md spells out; `saidso diff` shows all. */
export const rowsSpeltOut = 200;

/**
 * CHANGES.md: the difference to the version before, in Markdown.
 * @param changes the first changed rows, at most `rowsSpeltOut`
 * @param total how many rows changed in all
 */
export function changesText(
  next: NextVersion,
  before: VersionNumber | undefined,
  changes: readonly RowChange[],
  total: number,
): string {
  const number = versionText(next.number);
  if (before === undefined) return `# ${number}\n\nThe first version.\n`;
  const old = versionText(before);
  const reasons = next.reasons.map((reason) => `- ${reason}\n`).join('');
  const rows = changes.map((change) => `- ${asMarkdown(changeLine(change))}\n`).join('');
  const rest = total - changes.length;
  const more = rest > 0 ? `\n${rest} more rows: \`saidso diff v${old} v${number}\` shows all.\n` : '';
  return `# ${number}\n\nSince ${old} (${next.level}):\n\n${reasons}${rows === '' ? '' : `\n## Rows\n\n${rows}`}${more}`;
}

/** One changed row on one line: what happened to it, and the cells that differ. */
export function changeLine({ table, row, kind, cells }: RowChange): string {
  const what = `${kind} in ${table}: ${row}`;
  if (kind !== 'changed') return `${what}${gist(table, cells, kind)}`;
  const edits = cells.map(({ column, before, after }) => `${column} ${shown(before)} → ${shown(after)}`);
  return `${what}: ${edits.join('; ')}`;
}

/** The cells that people know a row by. */
const gists: Readonly<Record<string, readonly string[]>> = {
  quotes: ['speaker', 'quote'],
  speakers: ['name'],
  articles: ['title'],
  'set-aside': ['words', 'reason'],
};

function gist(table: string, cells: RowChange['cells'], kind: 'added' | 'removed'): string {
  const words = (gists[table] ?? [])
    .map((column) => cells.find((cell) => cell.column === column))
    .filter((cell) => cell !== undefined)
    .map((cell) => shown(kind === 'added' ? cell.after : cell.before));
  return words.length === 0 ? '' : ` (${words.join(' ')})`;
}

/** Keeps what articles say from being read as marks of Markdown or HTML. */
function asMarkdown(text: string): string {
  return text.replace(/[\\`*<>&[\]]/g, '\\$&');
}

function shown(text: string): string {
  return text === '' ? '(empty)' : JSON.stringify(text);
}
