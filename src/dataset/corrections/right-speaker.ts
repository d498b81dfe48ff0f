import type { QuoteRow } from '../columns.js';
import type { SpeakerKind } from '../../types.js';
import type { SpeakerDirectory } from '../speaker-directory.js';
import { fits } from '../../people/entities.js';
import { folded } from '../../mentions/folded.js';
import { nameKey } from '../../people/known/people-file.js';

/** The cells of a row that say who speaks. */
export type SpeakerCells = Pick<QuoteRow, 'speaker' | 'speaker_id' | 'speaker_kind' | 'speaker_role' | 'status'>;

export const nobody: SpeakerCells = {
  speaker: '',
  speaker_id: '',
  speaker_kind: '',
  speaker_role: '',
  status: 'unattributed',
};

const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'group', 'document', 'unnamed'];

/**
 * The speaker whom a person has named: by an id of the people file, by a name that the article's rows have, or by any
 * other name, which may have its kind after it: `Tideway (organisation)`.
 * @param rows of the article
 */
export function rightSpeaker(
  given: string,
  articleId: string,
  rows: readonly QuoteRow[],
  directory: SpeakerDirectory,
): SpeakerCells {
  const listed = directory.known.withId(given);
  const [, bare = given, last = ''] = /^(.+?) \((\w+)\)$/.exec(given) ?? [];
  const kind = kinds.find((known) => known === last);
  const name = listed?.name ?? (kind === undefined ? given : bare);
  const same = rows.find(
    (row) => nameKey(row.speaker) === nameKey(name) && (kind ?? row.speaker_kind) === row.speaker_kind,
  );
  if (same !== undefined) {
    const { speaker, speaker_id, speaker_kind, speaker_role } = same;
    return { speaker, speaker_id, speaker_kind, speaker_role, status: 'attributed' };
  }
  const guessed = /^\p{Ll}/u.test(name) ? 'unnamed' : 'person';
  const described = { name, kind: listed?.kind ?? kind ?? guessed, role: '' };
  const { id, name: speaker, kind: speakerKind } = directory.speakerOf(described, articleId);
  return { speaker, speaker_id: id, speaker_kind: speakerKind, speaker_role: '', status: 'attributed' };
}

/** Whether a row names the one whom a person has named, if more fully. */
export function namesSame(row: SpeakerCells, right: SpeakerCells): boolean {
  if (row.speaker_id === right.speaker_id) return true;
  const [short, long] = [right.speaker, row.speaker].map((name) => folded(name.split(/\s+/)));
  return row.speaker_kind === right.speaker_kind && fits(short ?? [], long ?? []);
}
