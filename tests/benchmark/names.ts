/** Labels of who said it, and whether a name is the label's. After benchmark/speakers.py. */
import { readFileSync } from 'node:fs';

export interface NameLabel {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly kind: string;
}

/** By article id. */
export function nameLabels(file: string): Map<string, NameLabel[]> {
  const labels = new Map<string, NameLabel[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [id = '', start = '', end = '', speaker = '', kind = ''] = line.split('\t');
    labels.set(id, [...(labels.get(id) ?? []), { start: Number(start), end: Number(end), speaker, kind }]);
  }
  return labels;
}

const light = new Set('the a an of for and in on at who s by to his her its with'.split(' '));
const words = (text: string): Set<string> =>
  new Set(
    (
      text
        .replace(/['’]s\b/g, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !light.has(word)),
  );
const names = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{N}'’.-]*/gu) ?? [])
    .map((word) =>
      word
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/^\.+|\.+$/g, ''),
    )
    .filter((word) => !/^(?:jr|sr|iii|ii)$/.test(word));

export function sameSpeaker({ speaker, kind }: NameLabel, mine: string): boolean {
  return speaker
    .split(/ \/ | & /)
    .some((one) =>
      mine
        .split(' & ')
        .some((part) => (kind === 'person' ? samePerson(names(one), names(part)) : sameBody(words(one), words(part)))),
    );
}

function samePerson(label: readonly string[], mine: readonly string[]): boolean {
  if (label.length === 0 || mine.length === 0 || label.at(-1) !== mine.at(-1)) return false;
  if (label.length === 1) return true;
  const [first = ''] = label;
  const [other = ''] = mine;
  return (
    mine.length > 1 &&
    other.startsWith(first.slice(0, 1)) &&
    (first === other || first.length === 1 || other.length === 1 || first.startsWith(other.slice(0, 3)))
  );
}

function sameBody(label: ReadonlySet<string>, mine: ReadonlySet<string>): boolean {
  const shared = [...label].filter((word) => mine.has(word)).length;
  return (
    label.size > 0 &&
    mine.size > 0 &&
    (shared >= 0.5 * Math.min(label.size, mine.size) || mine.has([...label].map((word) => word[0]).join('')))
  );
}
