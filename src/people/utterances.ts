/** Words that are somebody’s own: a statement, a letter, a text message; and what brings them into the world. */
import { wordSet } from '../lexicon/words.js';

/** Words of somebody’s own: what they say is said by whoever wrote them. */
export const utterances = wordSet(
  'account ad ads advert adverts advertisement advertisements commercial commercials handle blog bulletin newsletter page release site website statement statements tweet tweets letter letters email e-mail emails message messages memo memorandum text texts voicemail postcard telegram reply post posts remarks speech note testimony op-ed column essay brief filing resignation apology circular communiqué communique diary diaries entry memoir memoirs',
);

/** Verbs of bringing words into the world: "issued | a statement". */
export const brings =
  /^(?:address|deliver|email|file|give|hand|issue|make|pen|post|publish|put|release|send|share|sign|submit|tweet|write)$/;
