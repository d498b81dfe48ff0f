import type { Given } from '../../article/parse.js';
import type { Problem, RecordText, Shape } from './format.js';
import { createHash } from 'node:crypto';

/** The fields of a record, by the names that saidso has for them. */
export const recordFields = ['id', 'text', 'title', 'date', 'publisher', 'url', 'author'] as const;

export type RecordField = (typeof recordFields)[number];

/**
 * Makes an article of the fields of a record. One without an id gets its text's hash for one, so that the id doesn't
 * depend on where the record stands.
 * @param value of a field; undefined where the record has none
 */
export function recordText(
  shape: Pick<Shape, 'columns'>,
  names: readonly string[],
  value: (name: string) => string | undefined,
): RecordText | Problem {
  const field = (name: RecordField) => {
    const named = fieldNamed(name, shape.columns, names);
    return named === undefined ? undefined : value(named);
  };
  const text = field('text');
  if (text === undefined) {
    const wanted = shape.columns.text ?? 'text';
    const has = names.length === 0 ? 'nothing' : names.slice(0, 12).join(', ');
    return { problem: `has no "${wanted}" (it has ${has}); say which field it is: --columns text=NAME` };
  }
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') return { problem: 'its text is empty: put the text of an article in it, or take it out' };
  const id = (field('id') ?? '').trim();
  if (/\p{Cc}/u.test(id))
    return { problem: 'its id has a line break or another control character; give it a plain one' };
  return { id: id === '' ? `text-${hashOf(bare).slice(0, 16)}` : id, text: bare, given: givenOf(field) };
}

/** What a record calls a field: as the user says, else as saidso does, in capitals or not; undefined where it has none. */
export function fieldNamed(
  field: RecordField,
  columns: Shape['columns'],
  names: readonly string[],
): string | undefined {
  const said = columns[field];
  if (said !== undefined || names.includes(field)) return names.find((name) => name === (said ?? field));
  return names.find((name) => name.toLowerCase() === field);
}

function givenOf(field: (name: RecordField) => string | undefined): Given {
  const given: Partial<Record<keyof Given, string>> = {};
  for (const name of ['title', 'date', 'publisher', 'url', 'author'] as const) {
    const value = field(name)?.trim() ?? '';
    if (value !== '') given[name] = value;
  }
  return given;
}

/** SHA-256 of a text as UTF-8, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
