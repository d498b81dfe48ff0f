import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from '../benchmark/figures.js';
import { unlabel } from '../benchmark/news.js';

const floor = z.floor(JSON.parse(readFileSync(join(import.meta.dirname, '../benchmark/floor.json'), 'utf8')));

describe('the articles written for this project', () => {
  test('names of the half that is not looked into are as often right as recorded; `npm run score` holds both', async () => {
    const program = join(import.meta.dirname, 'figures.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, 'unread']);
    const least = floor['news unread who F1'];
    expect(least).toBeGreaterThan(0.5);
    expect(z.floor(JSON.parse(stdout))['news unread who F1']).toBeGreaterThan((least ?? 1) - 0.0005);
  });
});

describe('labels', () => {
  test('leave the text as it would be printed, and speak of the words behind them', () => {
    const { text, labels } = unlabel(
      "“{Ann Lee}The road’s open,” she said of ‘{none}Rain’ and ''{organisation: HSB}no''.",
    );
    expect(text).toBe("“The road’s open,” she said of ‘Rain’ and ''no''.");
    expect(labels.map(({ start, end, speaker, kind }) => [text.slice(start, end), speaker, kind])).toEqual([
      ['The road’s open,', 'Ann Lee', 'person'],
      ['Rain', '-', 'none'],
      ['no', 'HSB', 'organisation'],
    ]);
  });

  test('end with their paragraph where no mark closes, and are left out where nobody knows', () => {
    const { text, labels } = unlabel('“{Ann Lee}It goes on.\n\n“{?}Who knows?”');
    expect(labels.map(({ start, end }) => text.slice(start, end))).toEqual(['It goes on.']);
  });

  test('stand behind opening marks only', () => {
    expect(() => unlabel('The road {Ann Lee}is open.')).toThrow(/no opening mark/);
  });
});
