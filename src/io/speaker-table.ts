import type { SpeakerRow } from '../dataset/columns.js';
import type { Terminal } from './terminal.js';
import { byCodeUnits } from '../dataset/order.js';

const mostRows = 40;
const widest = 60;

/** The speakers as a table for people, those with the most quotes first. */
export function speakerTable(speakers: readonly SpeakerRow[], unattributed: number, terminal: Terminal): string {
  const ranked = speakers.toSorted((a, b) => (b.quotes ?? 0) - (a.quotes ?? 0) || byCodeUnits(a.name, b.name));
  const shown = ranked.slice(0, mostRows);
  const rows = shown.map(({ name, kind, roles, quotes }) => [name, kind, roles, String(quotes)].map(clipped));
  if (unattributed > 0) rows.push(['(unattributed)', '', '', String(unattributed)]);
  const header = ['speaker', 'kind', 'role', 'quotes'];
  const widths = header.map((title, at) => Math.max(title.length, ...rows.map((row) => width(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell)));
        return at === cells.length - 1 ? room + cell : cell + room;
      })
      .join('  ');
  const title = terminal.colours ? `\u001B[1m${line(header)}\u001B[22m` : line(header);
  const rest = ranked.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more in speakers.csv`] : [];
  return `${[title, ...rows.map(line), ...more].join('\n')}\n`;
}

function clipped(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return width(plain) <= widest
    ? plain
    : `${Array.from(plain)
        .slice(0, widest - 1)
        .join('')}…`;
}

function width(text: string): number {
  return Array.from(text).length;
}
