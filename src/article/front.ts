/** Fields at the head of a file: front matter in YAML or TOML, or lines such as "Title: Bridge opens". */
import { parse } from 'yaml';
import type { Line } from './lines.js';

/** What named fields at the head of a file say. */
export interface Front {
  /** How many of the leading lines hold fields. */
  readonly lines: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

type Field = 'title' | 'date' | 'publisher' | 'url' | 'author';

/** Their names, without case, blanks, hyphens and underscores. */
const names: Readonly<Record<Field, string>> = {
  title: 'title headline',
  date: 'date published publisheddate publisheddatetime publishedat datepublished publishdate publicationdate pubdate',
  publisher: 'publisher publication outlet site sitename website source',
  url: 'url link canonicalurl source',
  author: 'author authors byline by creator',
};
const fieldNames = ['title', 'date', 'publisher', 'url', 'author'] as const;

/** More lines than any front matter has; past this the dashes are a rule of the page. */
const longest = 200;

const none: Front = { lines: 0, fields: {} };

/** Reads the fields above an article; of dashes that close nothing, or of a lone "Title: …", there are none. */
export function readFront(text: string, lines: readonly Line[]): Front {
  const at = (index: number) => {
    const line = lines[index];
    return line === undefined ? '' : text.slice(line.start, Math.min(line.end, line.start + 2000));
  };
  const fence = at(0);
  if (fence !== '---' && fence !== '+++') return bareFields(lines, at);
  const closing = fence === '---' ? /^(?:---|\.\.\.)$/ : /^\+\+\+$/;
  for (let index = 1; index < Math.min(lines.length, longest); index += 1) {
    if (!closing.test(at(index))) continue;
    const source = text.slice(lines[0]?.end ?? 0, lines[index]?.start ?? 0);
    if (source.length > longest * 200) return none;
    const entries = (fence === '---' ? yamlEntries(source) : undefined) ?? plainEntries(source.split(/\r?\n|\r/));
    return entries.length === 0 ? none : { lines: index + 1, fields: fieldsOf(entries) };
  }
  return none;
}

type Entry = readonly [name: string, value: string];

/** The entries of a block of YAML; undefined where it is none. */
function yamlEntries(source: string): readonly Entry[] | undefined {
  try {
    // the failsafe schema leaves dates and numbers as they are written
    const value: unknown = parse(source, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.entries(value).map(([name, inside]): Entry => [name, textIn(inside)]);
  } catch {
    return undefined;
  }
}

/** A value as text: of a list its items, of a person or outlet the name. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value))
    return value
      .map(textIn)
      .filter((item) => item !== '')
      .join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? textIn(value.name) : '';
}

/** The entries of lines one by one: of TOML, and of what is meant as YAML ("title: Storm: harbour shut"). */
function plainEntries(lines: readonly string[]): readonly Entry[] {
  return lines.flatMap((line) => {
    const { name, value = '' } =
      /^(?<name>[A-Za-z][\w -]{0,30}?)(?::(?:\s+|$)| *= *)(?<value>.*)$/.exec(line)?.groups ?? {};
    return name === undefined ? [] : [[name, unquote(value)] as const];
  });
}

/**
 * Lines of "Name: value" that the text begins with, a title among them: those with known names, and others too where
 * nothing else stands above the first empty line.
 */
function bareFields(lines: readonly Line[], at: (index: number) => string): Front {
  const entries: Entry[] = [];
  for (let index = 0; index < Math.min(lines.length, longest); index += 1) {
    const [entry] = /^[A-Za-z][\w -]{0,30}:\s+\S/.test(at(index)) ? plainEntries([at(index)]) : [];
    if (entry === undefined || !(isKnown(entry) || isShort(entry))) break;
    entries.push(entry);
  }
  const stranger = entries.findIndex((entry) => !isKnown(entry));
  const whole = lines[entries.length - 1]?.block !== lines[entries.length]?.block;
  const head = whole || stranger < 0 ? entries : entries.slice(0, stranger);
  const fields = fieldsOf(head);
  if (fields.title === undefined || head.filter(isKnown).length < 2) return none;
  return { lines: head.length, fields };
}

function isKnown([name]: Entry): boolean {
  return fieldNames.some((field) => isNamed(field, name));
}

/** "Section: News", but not "Lee: I said “no”.", as conversations go. */
function isShort([, value]: Entry): boolean {
  return value.length <= 80 && !/["“”„«»]|[.!?]$/.test(value);
}

function isNamed(field: Field, name: string): boolean {
  return names[field].split(' ').includes(name.toLowerCase().replace(/[\s_-]/g, ''));
}

function fieldsOf(entries: readonly Entry[]): Front['fields'] {
  const fields: Partial<Record<Field, string>> = {};
  for (const field of fieldNames) {
    // a source is a web address or an outlet
    const fits = (value: string) =>
      field === 'author' || field === 'title' || /^https?:/.test(value) === (field === 'url');
    const found = entries.find(([name, value]) => value !== '' && isNamed(field, name) && fits(value));
    if (found !== undefined) fields[field] = found[1];
  }
  return fields;
}

/** The names in an author field: "Ann Lee, Bo Rao", "[Ann Lee, Bo Rao]", "By Ann Lee and Bo Rao", "[[Ann Lee]]". */
export function readAuthors(value: string): string[] {
  return value
    .replace(/^by:? /i, '')
    .split(/\s*(?:,|;| and | & )\s*/)
    .map((name) => unquote(name.replace(/^[\s[]+|[\s\]]+$/g, '')))
    .filter((name) => name !== '');
}

function unquote(value: string): string {
  return value.trim().replace(/^(?<mark>["'])(?<inside>.*)\k<mark>$/, '$<inside>');
}
