/** Small closed lists that the grammar asks for. */
import { wordSet, words } from './words.js';

/** Forms in -ing that are nouns as often as not. */
export const ingNouns =
  wordSet(`being briefing building ceiling clothing evening filing finding funding gathering hearing housing king killing
  meeting morning offspring opening painting parking rating reading ring ruling shooting something anything nothing everything sibling spending
  spring string thing training uprising wedding wing bombing beginning drawing setting warning feeling bidding
  blessing crossing dealing earning engineering farming fighting fishing lending lightning listing manufacturing marketing mining outing
  planning polling posting pricing programming publishing recording saving screening sentencing sitting standing teaching testing
  timing trading understanding undertaking voting writing booking boxing cooking dining racing running sailing swimming
  betting catering counseling counselling cycling dating drilling driving flooding gambling grooming hacking hiring holding hosting hunting
  accounting advertising banking brewing broadcasting coaching dancing insuring leasing licensing shipping tailoring tutoring
  imaging jogging lobbying logging managing monitoring networking nursing offering policing`);

/** The base of every form of the auxiliaries; what isn't here (can, may) is its own. `'d` is read as "had". */
export const auxiliaryBases: ReadonlyMap<string, string> = new Map(
  [
    ['be', "am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't"],
    ['have', "has have had having 've 'd hasn't haven't hadn't"],
    ['do', "do does did don't doesn't didn't"],
  ].flatMap(([base = '', forms = '']) => words(forms).map((form) => [form, base] as const)),
);

/** Numbers in letters: they open noun phrases and stand in spans of time ("two days"). */
export const amountWords = wordSet(`two three four five six seven eight nine ten eleven twelve half dozen dozens hundred
  hundreds thousand thousands twenty thirty forty fifty sixty`);

/** Counts that make the noun behind them a plural, and a base form behind that noun its verb: "the two say". */
export const smallCounts = wordSet('two three four five both');

/** Prepositions that before a number only say that it is rough: "about 50 protesters". */
export const approximators = wordSet('about around over nearly under');

/** Before "than" and a number these say that it is a bound: "more than 50 protesters". */
export const comparatives = wordSet('more less fewer');

/** Adjectives that with a preposition behind them hang on the noun before: "a source familiar with the talks". */
export const sourceAdjectives = wordSet('familiar close knowledgeable aware involved');

/** Behind a noun these only stress it: "the study itself". */
export const reflexives = wordSet('himself herself itself themself themselves');

/** Relative pronouns that open a relative clause and nothing else. */
export const plainRelatives = wordSet('who which whose whom');

/** Coordinators that join clauses as adverbs do, and no nouns. */
export const adverbialCoordinators = wordSet('so yet plus');

/** Negations that are no part of a verb group: "has no plans". */
export const nounNegations = wordSet('without no none');

/** Subjects that take no base form: "he call" is none of a verb. */
export const singularSubjects = wordSet('he she it');

/** Behind "calls" and "call" these tell the verb from the noun: "Sanders calls for". */
export const callParticles = wordSet('for on it');

/** Reporting participles that stand before nouns as well: a noted historian. */
export const adjectivalCues = wordSet(`reported stated declared announced promised alleged noted written read answered
  continued added posted`);

/** Adjectives of a past office, which stand before names too: "retired General Lee". */
export const formerWords = wordSet('retired former longtime veteran');

/** Words that open a span of time before a calendar word: "last Monday", "late January". */
export const timeOpeners = wordSet('last next earlier late early');

/** Days named from the day of writing; they stand apart from the noun before: "a statement today". */
export const relativeDays = wordSet('yesterday today tonight tomorrow');

/** Small words inside names of people; before a name "do" and "ten" are Portuguese and Dutch ones. */
export const nameJoints = wordSet(
  `van von der den de del dela delos della di da dos das do du la le las los bin binte binti anak ibn bint al el ter ten zu y ap ab ferch wa`,
);

/** Small words, and the titles of saints, that may stand inside a body's name: "Ministry of Trade and Industry". */
export const bodyJoints = wordSet(`and of on for against without to 's ' st st. saint save`);

/** Determiners that may stand alone before a quotation: `called it a “…”`. */
export const bareDeterminers = wordSet('a an the his her their its');

/** Words that stand in front for the object of naming: "what Lee called", "which he called". */
export const frontedObjects = wordSet('what which that');

/** Prepositions whose phrase is no subject: "of the senators, said". */
export const subjectlessPrepositions = wordSet('for from like unlike than of with by to on about');

/** Prepositions that hang on the noun before them: "said the mayor of Ohio's capital". */
export const nounPrepositions = wordSet('of for at from with in to on');

/** Verbs whose object does what the infinitive says: "asked her to say". */
export const controllers =
  wordSet(`ask tell urge want force lead prompt allow cause persuade encourage get order press invite
  expect like hear help require enable inspire remind warn advise compel drive push pressure`);

/** What crowds do, and hardly ever the one whom the sentence is about. */
export const crowdVerbs = wordSet('chant shout yell scream sing wave boo jeer');

/** Reporting verbs that take no person as object, so that a person behind them speaks: "The paradox, says Lee, is". */
export const personlessCues =
  wordSet(`say write argue note explain insist recall contend maintain suggest add claim acknowledge
  admit concede observe remark complain lament joke quip muse opine confirm reckon promise warn vow`);

/** Verbs whose object is heard to speak: "quoted him as saying". */
export const heardVerbs = wordSet(
  'quote hear overhear cite see record catch capture film show depict find recall remember',
);

/** Verbs that name with no object between only in the passive: "a class called “…”". */
export const namers = wordSet('call name dub deem label title term nickname entitle brand style christen');

/** Verbs of finding and thinking that take a clause without "that": "found the pool had". */
export const evidentialVerbs = wordSet('find show rule hold believe think hope fear feel hear learn know');

/** Weak verbs whose object can be words: thoughts, wishes, findings. */
export const mindVerbs =
  wordSet(`aim anticipate assume believe consider demand determine doubt dread envision expect favor favour
  fear feel find foresee hope imagine intend issue judge mean need perceive plan seek support sympathize think understand
  want wish`);

/** Verbs that say nothing of anyone in "used it as a “…”". */
export const actingVerbs =
  wordSet(`serve work act know use appear star run dress be begin start function double come go do
  end return`);
