/** The marks in the texts and the notes beside them, by the entries that they show. */
import { entries, idOf } from './store.js';

/** What shows an entry: the first piece of its mark, and its note. */
export interface Shown {
  readonly index: number;
  readonly mark: HTMLElement;
  readonly note: HTMLElement;
}

const shown: (Shown | undefined)[] = [];
const byElement = new Map<Element, Shown>();

/** Finds what shows each entry. */
export function meet(): void {
  entries.forEach((entry, index) => {
    const id = idOf(entry);
    const mark = document.getElementById(id);
    const note = document.getElementById(`${id}:note`);
    if (mark === null || note === null) return;
    const found = { index, mark, note };
    shown[index] = found;
    byElement.set(mark, found).set(note, found);
  });
}

export function shownAt(index: number): Shown | undefined {
  return shown[index];
}

/** The entry that a mark or a note shows. */
export function shownBy(element: Element): Shown | undefined {
  return byElement.get(element);
}
