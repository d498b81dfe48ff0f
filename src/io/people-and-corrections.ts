import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../dataset/corrections/correction.js';
import type { CorrectionsDone } from '../dataset/row-maker.js';
import type { KnownPerson } from '../people/known/people-entry.js';
import { decode } from './decode.js';
import { Failure, exitCodes, systemReason } from './failure.js';
import { readPeopleFile } from '../people/known/people-file.js';
import { halfJudgedText } from '../dataset/corrections/utterance.js';
import { readReviewFile } from '../dataset/corrections/read.js';
import { unfittedText } from '../dataset/corrections/correction.js';

/** What a version keeps its corrections in. */
export const correctionsName = 'corrections.csv';

export interface People {
  readonly people: readonly KnownPerson[];
  readonly sha256: string;
}

/** Reads a people file; fails with everything that is wrong in it, each with its line, column and mend. */
export function loadPeople(path: string): People {
  const text = load(path, 'save it in UTF-8');
  const read = readPeopleFile(text);
  if ('people' in read) return { people: read.people, sha256: createHash('sha256').update(text).digest('hex') };
  throw faulty(read.faults.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`));
}

/** Reads a review file as a person has filled it in; fails likewise. */
export function loadCorrections(path: string): readonly Correction[] {
  const mend = 'save it as "CSV UTF-8" in Excel, with the character set UTF-8 in LibreOffice';
  const read = readReviewFile(load(path, mend));
  if ('corrections' in read) return read.corrections;
  throw faulty(read.faults.map(({ line, message }) => `${path}:${line}: ${message}`));
}

/** What a person should hear of their corrections, a line each. */
export function correctionWarnings({ unfitted, halfJudged }: Omit<CorrectionsDone, 'kept'>): readonly string[] {
  return [...unfitted.map(unfittedText), ...halfJudged.map(halfJudgedText)].map((text) => `warning: ${text}`);
}

/** The corrections that a version was built with. */
export function storedCorrections(folder: string): readonly Correction[] {
  const path = join(folder, correctionsName);
  return existsSync(path) ? loadCorrections(path) : [];
}

/** The text of a file that a person has written. @param mend where it isn't UTF-8 */
function load(path: string, mend: string): string {
  const bytes = contentOf(path);
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  // what is wrong with an empty one, its reader knows
  if (bytes.toString('utf8').trim() === '') return '';
  const where = decoded.at === undefined ? path : `${path}:${decoded.at.line}:${decoded.at.column}`;
  throw faulty([`${where}: is not UTF-8 text; ${mend}`]);
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(exitCodes.usage, `${path}: ${systemReason(error)}; check the path`);
  }
}

function faulty(lines: readonly string[]): Failure {
  return new Failure(exitCodes.usage, lines.join('\n'));
}
