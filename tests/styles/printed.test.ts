/**
 * Passages as papers print them, written for this project by several hands: who says the last quotation of each, as
 * `SPEAKER|passage`, `-` where nobody does. `\n` stands for a line break. What the rules don't read as a careful reader does
 * is not here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { before, quotesOf } from './last-quote.js';

const folder = join(import.meta.dirname, 'printed');

/** Who says the last marked words of a passage; `-` where no row with a speaker holds them. */
function speakerOfLast(passage: string): string {
  const at = before.length + passage.lastIndexOf('“') + 1;
  const row = quotesOf(passage).find(({ quotation }) => quotation.start <= at && at < quotation.end);
  return row?.identity?.name ?? '-';
}

const bare = (name: string): string => name.replace(/^(?:an?|the) /i, '');

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  test('each last quotation is whose a reader says it is', () => {
    const wrong = lines
      .map((line) => {
        const [speaker = '', passage = ''] = line.split('|');
        return { speaker, passage, found: speakerOfLast(passage.replaceAll('\\n', '\n')) };
      })
      .filter(({ speaker, found }) => bare(speaker) !== bare(found));
    expect(lines.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
