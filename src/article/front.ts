import type { Line } from './lines.js';

/** What named fields at the head of a file say. */
export interface Front {
  /** How many of the leading lines hold fields. */
  readonly lines: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

type Field = 'title' | 'date' | 'publisher' | 'url' | 'author';

const KEYS = new Map<string, Field>([
  ['title', 'title'],
  ['headline', 'title'],
  ['date', 'date'],
  ['published', 'date'],
  ['publisher', 'publisher'],
  ['outlet', 'publisher'],
  ['site', 'publisher'],
  ['url', 'url'],
  ['link', 'url'],
  ['author', 'author'],
  ['authors', 'author'],
  ['byline', 'author'],
]);

/** More fields than any front matter has; past this the dashes are a rule of the page. */
const LONGEST = 60;

/** Reads front matter between two lines of dashes, or "Key: value" lines that begin the text with a known key. */
export function readFront(text: string, lines: readonly Line[]): Front {
  const at = (index: number) => {
    const line = lines[index];
    return line ? text.slice(line.start, Math.min(line.end, line.start + 2000)) : undefined;
  };
  const fenced = at(0) === '---';
  const fields: Partial<Record<Field, string>> = {};
  let index = fenced ? 1 : 0;
  let list: Field | undefined;
  for (; index < Math.min(lines.length, LONGEST); index += 1) {
    const line = at(index) ?? '';
    if (fenced && line === '---') return { lines: index + 1, fields };
    const pair = /^(?<key>[A-Za-z][\w -]{0,30}):(?:\s+(?<value>\S.*))?$/.exec(line)?.groups;
    const field = KEYS.get((pair?.key ?? '').toLowerCase());
    const item = /^- +(?<value>\S.*)$/.exec(line)?.groups?.value;
    if (pair) {
      list = field;
      if (field && pair.value) fields[field] = unquote(pair.value);
    } else if (fenced && item) {
      if (list) fields[list] = fields[list] ? `${fields[list] ?? ''}, ${unquote(item)}` : unquote(item);
    }
    if (!fenced && !(field && pair?.value && (index > 0 || field === 'title'))) break;
    // Lines set in hold what saidso has no use for, such as a long description.
    if (fenced && !pair && !item && !/[ \t]/.test(text[(lines[index]?.start ?? 0) - 1] ?? '')) break;
  }
  // Without its closing dashes this was no front matter; a lone "Title: …" line is no header either.
  return fenced || index < 2 ? { lines: 0, fields: {} } : { lines: index, fields };
}

/** The names in an author field: "Ann Lee, Bo Rao", "[Ann Lee, Bo Rao]", "Ann Lee and Bo Rao". */
export function readAuthors(value: string): string[] {
  return value
    .replace(/^\[|\]$/g, '')
    .split(/\s*(?:,|;| and | & )\s*/)
    .map(unquote)
    .filter((name) => name !== '');
}

function unquote(value: string): string {
  return value.trim().replace(/^(?<mark>["'])(?<inside>.*)\k<mark>$/, '$<inside>');
}
