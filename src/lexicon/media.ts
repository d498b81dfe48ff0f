/** Words of how something was said. */

/** Nouns that a preposition makes a medium: "in an email", "during an interview". */
export const mediumNouns: ReadonlySet<string> = new Set(
  `email e-mail emails statement statements interview interviews letter letters tweet tweets post posts posting message messages memo note notes
  speech address blog phone telephone call conference briefing video podcast op-ed column editorial book memoir autobiography report release
  affidavit filing testimony hearing deposition essay article text texts broadcast documentary ad advertisement debate remarks comments
  announcement communiqué communique fax press newsletter livestream livestreams thread sermon diary transcript voicemail documents
  interpreter translator spokesman spokeswoman spokesperson lawyer telegram`.split(/\s+/),
);

/** Platforms: "on Twitter". */
export const platforms: ReadonlySet<string> = new Set(
  'twitter facebook instagram tiktok linkedin youtube snapchat whatsapp telegram weibo reddit x medium tumblr myspace parler gab mastodon threads bluesky truth wechat television tv radio air'.split(
    ' ',
  ),
);

/** Stations: "on NBC", "on CNN’s State of the Union". */
export const broadcasters: ReadonlySet<string> = new Set(
  'abc al-jazeera bbc c-span cbc cbs cnbc cnn fox itv msnbc nbc newsmax npr pbs'.split(' '),
);

/** What goes out over the air: "on her radio show". */
export const programmeNouns: ReadonlySet<string> = new Set('channel network program programme show'.split(' '));

/** Ends of the names of programmes: "on The Ann Lee Show". */
export const programmeEnds: ReadonlySet<string> = new Set(
  'channel live morning nation network news newshour press program programme radio show sunday television today tonight tv week'.split(
    ' ',
  ),
);

/** Prepositions of a medium. */
export const mediumPrepositions: ReadonlySet<string> = new Set('in on via by through during over at'.split(' '));

/** Verbs of bringing out what says something: "issued a statement saying". */
export const issuingVerbs: ReadonlySet<string> = new Set(
  'circulate deliver distribute email give issue make post publish read release send sign tweet write'.split(' '),
);

/** Verbs whose object is told. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'tell ask inform remind assure warn advise urge text email reassure notify address brief'.split(' '),
);

/** What a crowd answers with: "said to loud cheers" tells nobody. */
export const noises: ReadonlySet<string> = new Set(
  'applause boo boos chants cheer cheers jeers laughs laughter ovation roar roars round whistles'.split(' '),
);
