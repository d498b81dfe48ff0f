/** Reads a people file: what someone who knows better says about people and bodies, as YAML. */
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { KnownPerson, Places, Report } from './people-entry.js';
import { Entry, startOf } from './people-entry.js';
import { folded } from '../../mentions/folded.js';

/** What is wrong with a file, where (1-based), and how to mend it. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type PeopleFile = { readonly people: readonly KnownPerson[] } | { readonly faults: readonly Fault[] };

/** Reads the text of a people file; returns the people, or everything that is wrong with it. Never throws. */
export function readPeopleFile(text: string): PeopleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults: Fault[] = [];
  const fault = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  const mistakes = [...document.errors, ...document.warnings];
  for (const [at, mistake] of mistakes.entries()) {
    // what comes after the first mostly follows from it
    if (at === 0 || mistake.code === 'DUPLICATE_KEY') fault(mistake.pos[0], mistakeInWords(mistake, text));
  }
  const { contents } = document;
  const list: unknown[] | undefined = isSeq(contents) ? contents.items : contents === null ? [] : undefined;
  if (faults.length === 0 && list === undefined) {
    fault(startOf(contents), 'holds no list; begin each person with "- id: …"');
  }
  if (faults.length > 0 || list === undefined) return { faults };
  const entries = list.flatMap((item) => {
    const entry = new Entry(item, fault);
    const person = entry.person();
    return person === undefined ? [] : [{ person, at: entry.at }];
  });
  checkTogether(entries, fault);
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  return { people: entries.map(({ person }) => person) };
}

function mistakeInWords({ code, message, pos }: YAMLError, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1);
  if (/^ *\t/.test(line)) return 'is indented by a tab; use blanks';
  if (code === 'DUPLICATE_KEY') return 'this key stands there twice; keep one of them';
  return `is no YAML: ${message}; mend this place first`;
}

/** What can only be wrong between several people: ids and names given twice, people who aren't there. */
function checkTogether(entries: readonly { person: KnownPerson; at: Places }[], fault: Report): void {
  const ids = new Map<string, KnownPerson>();
  const bearers = new Map<string, KnownPerson>();
  for (const { person, at } of entries) {
    if (ids.has(person.id))
      fault(at.get('id') ?? 0, `id "${person.id}" stands there twice; give each person their own`);
    ids.set(person.id, person);
    for (const name of [person.name, ...person.aliases]) {
      const key = nameKey(name);
      const other = bearers.get(key);
      if (other !== undefined && other !== person && !areApart(person, other)) {
        fault(
          at.get(name) ?? 0,
          `"${name}" also names ${other.id}; take it from one of them, or write not-to-be-merged-with: [${other.id}]`,
        );
      }
      bearers.set(key, person);
    }
  }
  for (const { person, at } of entries) {
    for (const other of person.notToBeMergedWith) {
      if (ids.has(other) || /\s/.test(other)) continue;
      fault(
        at.get(other) ?? 0,
        `not-to-be-merged-with "${other}": no such id here; give an id of this file or a full name`,
      );
    }
  }
}

/** Whether the file says that two people are not the same. */
function areApart(a: KnownPerson, b: KnownPerson): boolean {
  return a.notToBeMergedWith.includes(b.id) || b.notToBeMergedWith.includes(a.id);
}

/** A name as names are compared: accents, full stops and capitals don't count. */
export function nameKey(name: string): string {
  return folded(name.trim().split(/\s+/)).join(' ');
}
