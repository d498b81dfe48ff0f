/** Words of how something was said. */
import { wordSet } from './words.js';

/** Nouns that a preposition makes a medium: "in an email", "during an interview". */
export const mediumNouns =
  wordSet(`email e-mail emails statement statements interview interviews letter letters tweet tweets post posts posting message messages memo note notes
  speech address blog phone telephone call conference briefing video podcast op-ed column editorial book memoir autobiography report release
  affidavit filing testimony hearing deposition essay article text texts broadcast documentary ad advertisement debate remarks comments
  announcement communiqué communique fax press newsletter livestream livestreams thread sermon diary transcript voicemail documents
  interpreter translator spokesman spokeswoman spokesperson lawyer telegram`);

/** Platforms: "on Twitter". */
export const platforms = wordSet(
  'twitter facebook instagram tiktok linkedin youtube snapchat whatsapp telegram weibo reddit x medium tumblr myspace parler gab mastodon threads bluesky truth wechat television tv radio air',
);

/** Stations: "on NBC", "on CNN’s State of the Union". */
export const broadcasters = wordSet('abc al-jazeera bbc c-span cbc cbs cnbc cnn fox itv msnbc nbc newsmax npr pbs');

/** What goes out over the air: "on her radio show". */
export const programmeNouns = wordSet('channel network program programme show');

/** Ends of the names of programmes: "on The Ann Lee Show". */
export const programmeEnds = wordSet(
  'channel live morning nation network news newshour press program programme radio show sunday television today tonight tv week',
);

/** Prepositions of a medium. */
export const mediumPrepositions = wordSet('in on via by through during over at');

/** Verbs of bringing out what says something: "issued a statement saying". */
export const issuingVerbs = wordSet(
  'circulate deliver distribute email give issue make post publish read release send sign tweet write',
);

/** Verbs whose object is told. */
export const tellingVerbs = wordSet(
  'tell ask inform remind assure warn advise urge text email reassure notify address brief',
);

/** What a crowd answers with: "said to loud cheers" tells nobody. */
export const noises = wordSet(
  'applause boo boos chants cheer cheers jeers laughs laughter ovation roar roars round whistles',
);
