/** The labels of PolNeAR (brat standoff), as far as the counts need them: which rows are right. After benchmark/score.py. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadArticle } from './rows.js';

export interface Unit {
  readonly start: number;
  readonly end: number;
}

interface Labels {
  /** Code points of every content that has a source, and the sources. */
  readonly contents: readonly { readonly spans: readonly Unit[]; readonly sources: readonly Unit[] }[];
}

/** Labels of one article, or undefined where it has none. */
export function readLabels(folder: string, id: string): Labels | undefined {
  const file = readdirSync(folder)
    .filter((name) => name.startsWith(`${id}_`) && name.length === id.length + 9)
    .sort()[0];
  if (file === undefined) return undefined;
  const boxes = new Map<string, readonly Unit[]>();
  const contents: { spans: Unit[]; sources: Unit[] }[] = [];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  for (const line of lines) {
    const box = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(line);
    if (box?.[1] !== undefined && box[2] !== undefined) {
      boxes.set(
        box[1],
        box[2].split(';').map((pair) => {
          const [start = 0, end = 0] = pair.split(' ').map(Number);
          return { start, end };
        }),
      );
    }
  }
  for (const line of lines) {
    if (!/^E\d+\t/.test(line)) continue;
    const spans: Unit[] = [];
    const sources: Unit[] = [];
    for (const role of (line.split('\t')[1] ?? '').split(' ')) {
      const [name = '', box = ''] = role.split(':');
      if (name.startsWith('Content')) spans.push(...(boxes.get(box) ?? []));
      if (name.startsWith('Source')) sources.push(...(boxes.get(box) ?? []));
    }
    if (sources.length > 0) contents.push({ spans, sources });
  }
  return { contents };
}

/** Whether a row's words lie in labelled contents and its mention, or its speaker's last name, in one of their sources. */
export function isRight({ text, quotes, points }: ReadArticle, index: number, labels: Labels): boolean {
  const quote = quotes[index];
  const name = quote?.identity?.name;
  if (quote === undefined || name === undefined) return false;
  const { quotation, attribution } = quote;
  const start = points[quotation.start] ?? 0;
  const end = points[quotation.end] ?? 0;
  const holding = labels.contents.filter(({ spans }) => covered(spans, start, end) >= 0.8 * (end - start));
  const mention = attribution?.mention;
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const characters = Array.from(text);
  return holding.some(({ sources }) =>
    sources.some((source) => {
      if (
        mention !== undefined &&
        (points[mention.start] ?? 0) < source.end &&
        source.start < (points[mention.end] ?? 0)
      )
        return true;
      const words =
        characters
          .slice(source.start, source.end)
          .join('')
          .match(/\p{Lu}[\p{L}-]*/gu) ?? [];
      return words.some((word) => word.toLowerCase() === last);
    }),
  );
}

function covered(spans: readonly Unit[], start: number, end: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
}
