/**
 * What makes quotations in news hard to read, case by case, and where each case stands: on which card (among its
 * examples, counterexamples or misses), and, where it is about the marks alone, in which tests of the pairing.
 */
export interface HardCase {
  readonly number: number;
  readonly title: string;
  /** The id of a card, and the text as it stands there. */
  readonly cards: readonly (readonly [id: string, text: string])[];
  /** Names of tests in tests/quotations/marks.test.ts. */
  readonly marks?: readonly string[];
}

export const hardCases: readonly HardCase[] = [
  {
    number: 1,
    title: 'an opening mark of one kind, a closing mark of another',
    cards: [['quote-verb-name', '“{quote:The soup is cold,}" {cue:said} {speaker:Nora Finch}.']],
    marks: ['marks of two kinds'],
  },
  {
    number: 2,
    title: 'a mark opens each paragraph, one closes the last',
    cards: [
      [
        'paragraph-goes-on',
        '“We searched the barn,” Nora Finch said. “It was empty.\n\n“It began to rain.\n\n“{quote:So we went home.}”',
      ],
      ['paragraph-opens', '“{quote:We searched the barn.}\n\n“Then it rained,” {speaker:Nora Finch} {cue:said}.'],
    ],
    marks: ['paragraphs that go on'],
  },
  {
    number: 3,
    title: 'a closing mark is lost',
    cards: [
      [
        'quote-name-verb',
        '"{quote:We will mend the pier,} {speaker:Nora Finch} {cue:said}. Later she called the delay "silly."',
      ],
    ],
    marks: ['a cue tells the end', 'nothing tells the end'],
  },
  {
    number: 4,
    title: 'marks that are bullets, inches or decades',
    cards: [
      ['name-verb-quote', 'In the ’90s {speaker:Bo Ray} {cue:said} “{quote:never again}”.'],
      ['name-verb-quote', 'The star of the ’90s, {speaker:Bo Ray}, {cue:said} “{quote:never again}”.'],
      [
        'name-verb-quote',
        '» Rates rose by a point\n\nThe 6\'4" keeper, {speaker:Bo Ray}, {cue:said} “{quote:never again}”.',
      ],
    ],
    marks: ['inches', 'bullets', 'decades'],
  },
  {
    number: 5,
    title: 'apostrophes beside single marks',
    cards: [['name-verb-quote', '{speaker:The drivers’ union} {cue:said} ‘{quote:never}’ to the ’80s pay deal.']],
    marks: ['possessives', 'shortened words'],
  },
  {
    number: 6,
    title: 'single marks in front',
    cards: [['quote-verb-name', "'{quote:We won't sell the pier,}' {cue:says} {speaker:Nora Finch}."]],
    marks: ['single marks in front', 'a headline'],
  },
  {
    number: 7,
    title: 'marks of another kind inside',
    cards: [
      ['nested', '“My aunt told me: ‘{quote:The loft is full}’, which was odd,” said Nora Finch.'],
      [
        'quote-verb-name',
        '“{quote:My aunt told me: ‘The loft is full’, which was odd,}” {cue:said} {speaker:Nora Finch}.',
      ],
    ],
    marks: ['nested of the other kind'],
  },
  {
    number: 8,
    title: 'marks of the same kind inside',
    cards: [
      ['nested', '"He called it "{quote:a scam}" twice," Nora Finch said.'],
      ['quote-name-verb', '"{quote:He called it "a scam" twice,}" {speaker:Nora Finch} {cue:said}.'],
    ],
    marks: ['nested of the same kind'],
  },
  {
    number: 9,
    title: 'marks of other scripts and typewriters',
    cards: [
      ['quote-verb-name', "``{quote:Close the gate,}'' {cue:said} {speaker:Nora Finch}."],
      ['reported-words', '« {quote:Close the gate} », said Nora Finch.'],
    ],
    marks: ['LaTeX', 'guillemets', 'low marks'],
  },
  {
    number: 10,
    title: 'one quotation follows the other at once',
    cards: [['quote-verb-name', '"Yes." "{quote:No,}" {cue:said} {speaker:Nora Finch}.']],
    marks: ['adjacent quotations'],
  },
  {
    number: 11,
    title: 'a blank is lost, or the comma stands outside',
    cards: [
      ['quote-verb-name', '“{quote:The gate is shut,}”{cue:said} {speaker:Nora Finch}.'],
      ['quote-name-verb', '“{quote:the fence is fine}”, {speaker:Bo Ray} {cue:said}.'],
    ],
    marks: ['punctuation outside', 'a blank lost after the quotation'],
  },
  {
    number: 12,
    title: 'brackets, dots and dashes inside',
    cards: [['quote-name-verb', '“{quote:[He] slept … all day — every day,}” {speaker:Nora Finch} {cue:said}.']],
    marks: ['ellipsis, brackets and dashes'],
  },
  {
    number: 13,
    title: 'question marks where quotation marks were',
    cards: [
      ['quote-name-verb', '?{quote:We won it,}? {speaker:Nora Finch} {cue:said}. ?We won it all.?'],
      ['whole-statement', '?{quote:We won it,}? Nora Finch said. ?We won it all.?'],
    ],
    marks: ['marks lost to question marks', 'marks of a wrong encoding'],
  },
  {
    number: 14,
    title: 'verb, then speaker',
    cards: [['quote-verb-name', '“{quote:No tolls,}” {cue:says} Transport Minister {speaker:Elena Duarte}.']],
  },
  {
    number: 15,
    title: 'title and name, then verb',
    cards: [['quote-name-verb', '“{quote:No tolls,}” Transport Minister {speaker:Elena Duarte} {cue:said}.']],
  },
  {
    number: 16,
    title: 'no comma and no colon',
    cards: [['name-verb-quote', '{speaker:The clerk} {cue:noted} “{quote:Sometimes they forget the commas.}”']],
  },
  {
    number: 17,
    title: 'a colon or a dash stands for the verb, or beside it',
    cards: [
      ['label-quote', '{speaker:Ann Lee}{cue::} “{quote:The road is open.}”'],
      ['clause-colon-quote', '{speaker:Ann Lee} was brief: “{quote:The road stays closed.}”'],
      ['name-verb-stop-quote', 'Nora Finch rose, and {speaker=Nora Finch:she} {cue:added} – “{quote:we will go on}”.'],
    ],
  },
  {
    number: 18,
    title: 'the cue splits the quote',
    cards: [
      ['quote-name-verb', '“{quote:It snowed,}” {speaker:Bo Ray} {cue:said}, “and then it thawed.”'],
      ['quote-cue-quote', '“The tide,” Nora Finch said, “{quote:waits for nobody.}”'],
    ],
  },
  {
    number: 19,
    title: 'the same speaker goes on',
    cards: [['quote-quote', '“I can’t stand opera!” insists Bo Ray. “{quote:I never could.}”']],
  },
  {
    number: 20,
    title: 'the quote alone in the next sentence or paragraph',
    cards: [
      [
        'sentence-quote',
        '{speaker:Nora Finch} {cue:said} that the town had to choose. “{quote:We might sell the pier.}”',
      ],
      [
        'sentence-quote',
        '{speaker:Nora Finch} {cue:said} that the town had to choose.\n\n“{quote:We might sell the pier.}”',
      ],
      ['subject-quote', '{speaker:Bo Ray} was glum too.\n\n“{quote:We might sell the pier.}”'],
      ['paragraph-quote', '“We looked for it all day,” Ann Lee said.\n\n“{quote:It was gone.}”'],
    ],
  },
  {
    number: 21,
    title: 'the quote alone before its cue',
    cards: [
      [
        'quote-that-was-name',
        '“{quote:It was like rowing through soup.}”\n\nThat is how {speaker:Nora Finch} {cue:described} the week.',
      ],
    ],
  },
  {
    number: 22,
    title: 'a verb of opinion, then the quote',
    cards: [
      [
        'subject-quote',
        'Nora Finch had read the deal. {speaker=Nora Finch:She} disapproved of it. “{quote:It was a swindle.}”',
      ],
    ],
  },
  {
    number: 23,
    title: 'one speaker, several verbs',
    cards: [
      [
        'name-verb-clause-quote',
        '{speaker:Bo Ray} said the road was “shut”, {cue:adding} that it would “{quote:stay so}”.',
      ],
    ],
  },
  {
    number: 24,
    title: 'adverbs, hearers and days between',
    cards: [
      ['name-verb-stop-quote', '{speaker:The mayor} {cue:told} reporters on Monday: “{quote:We will rebuild.}”'],
      ['quote-name-verb', '“{quote:We will rebuild,}” {speaker:Bo Ray} {cue:said} in a statement late on Friday.'],
      [
        'name-verb-clause-quote',
        '{speaker:Bo Ray} quietly {cue:told} reporters in the rain on Monday that “{quote:the road is gone}”.',
      ],
    ],
  },
  {
    number: 25,
    title: 'a long clause between name and verb',
    cards: [
      [
        'quote-name-verb',
        '“{quote:We lost the lot,}” Sir {speaker:Bo Ray}, who took over from Ann Lee as leader in July, {cue:said}.',
      ],
    ],
  },
  {
    number: 26,
    title: 'a long subject',
    cards: [
      [
        'name-verb-quote',
        '{speaker:Nora Finch}, the deputy chief executive of the Harbour Board, which represents the ports of the north, {cue:said} “{quote:hard choices}” lay ahead.',
      ],
    ],
  },
  {
    number: 27,
    title: 'according to: before, amid, behind',
    cards: [
      ['according-to-quote', '{cue:According to} {speaker:Ann Lee}, the bridge is “{quote:past repair}”.'],
      ['according-to-quote', 'The tower, {cue:according to} {speaker:Nora Finch}, is “{quote:about to fall}”.'],
      ['quote-according-to', 'The bridge is “{quote:past repair,}” {cue:according to} {speaker:Ann Lee}.'],
    ],
  },
  {
    number: 28,
    title: 'was quoted as saying',
    cards: [['name-verb-quote', '{speaker:Bo Ray} was quoted by the Herald as {cue:saying} “{quote:never}”.']],
  },
  {
    number: 29,
    title: 'a noun of saying',
    cards: [
      ['noun-quote', '{speaker:Nora Finch}’s {cue:concern} is that “{quote:the ferry will leave}”.'],
      ['noun-quote', 'In {speaker:Nora Finch}’s {cue:view}, the tower “{quote:will never be safe again}”.'],
    ],
  },
  {
    number: 30,
    title: 'a manner, not a verb of speech',
    cards: [['quote-verb-name', '“{quote:They will pay for that fence,}” {cue:smiled} {speaker:Bo Ray}.']],
  },
  {
    number: 31,
    title: 'judging words',
    cards: [
      ['name-verb-object-quote', '{speaker:Ann Lee} {cue:called} the ruling “{quote:a disgrace}”.'],
      ['name-verb-object-quote', '{speaker:She} {cue:accused} the firm of “{quote:lying to the town}”.'],
      ['name-verb-object-quote', '{speaker:Bo Ray} {cue:called} for a “{quote:full and open inquiry}”.'],
    ],
  },
  {
    number: 32,
    title: 'participles and infinitives',
    cards: [
      ['name-verb-quote', '{speaker:Bo Ray} denied it, {cue:saying} “{quote:that’s a fairy tale}”.'],
      ['name-verb-quote', '{speaker:Bo Ray} refused to comment beyond {cue:saying} “{quote:no}”.'],
    ],
  },
  {
    number: 33,
    title: 'signed with a dash',
    cards: [['quote-dash-name', '“{quote:Nora knows every road in the county.}” {cue:–}Commissioner {speaker:Bo Ray}']],
  },
  {
    number: 34,
    title: 'blocks of a press release',
    cards: [
      ['label-quote', '{speaker:Bo Ray}, Road Commissioner{cue::} “{quote:We will mend every road.}”'],
      ['above-colon-quote', 'From the desk of {speaker:Bo Ray}{cue::}\n\n“{quote:We will mend every road.}”'],
    ],
  },
  {
    number: 35,
    title: 'speaker lines of a transcript',
    cards: [
      [
        'label-quote',
        'Nora Finch chaired the hearing.\n\nMS. {speaker=Nora Finch:FINCH}{cue::} “{quote:You are late again.}”',
      ],
    ],
  },
  {
    number: 36,
    title: 'the name inside the marks is spoken to',
    cards: [
      ['quote-name-verb', 'Nora Finch spoke last. “{quote:Thank you, Bo Ray,}” {speaker=Nora Finch:she} {cue:said}.'],
    ],
  },
  {
    number: 37,
    title: 'two take turns',
    cards: [
      ['paragraph-quote', '“Where is it?” Nora Finch {cue:asked} {speaker:Bo Ray}.\n\n“{quote:In the barn.}”'],
      [
        'paragraph-quote',
        '“Where is it?” {cue:asked} {speaker:Nora Finch}.\n\n“Gone,” said Bo Ray.\n\n“{quote:When did it go?}”\n\n“Last week.”',
      ],
    ],
  },
  {
    number: 38,
    title: 'marks in a headline',
    cards: [
      ['scare-quotes', '‘{quote:Shed thief}’ caught in the act'],
      [
        'headline-label-quote',
        '{speaker=Nora Finch:Norlake mayor}{cue::} ‘{quote:We will rebuild it}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
      ],
      [
        'whole-statement',
        'Mayor: ‘{quote:We will rebuild the pier}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
      ],
    ],
  },
  {
    number: 39,
    title: 'pull quotes and tags',
    cards: [
      [
        'paragraph-quote',
        '“The pier is a ruin and will stay one,” {speaker:Nora Finch} said.\n\n“{quote:The pier is a ruin}”\n\nThe works go on.',
      ],
      ['quote-name-verb', '<blockquote>“{quote:It is a mess,}” {speaker:Nora Finch} {cue:said}.</blockquote>'],
    ],
  },
  {
    number: 40,
    title: 'a cue inside the quote',
    cards: [['quote-name-verb', '“{quote:My aunt told me to leave the town,}” {speaker:Bo Ray} {cue:said}.']],
  },
  {
    number: 41,
    title: 'he, she, they, we',
    cards: [
      ['they', 'The residents met on Monday. “We will stay,” {speaker=The residents:they} said.'],
      ['they', 'The painter Sam Reed goes by “they”. “I won,” {speaker=Sam Reed:they} said.'],
      ['writer', '“Why now?” {speaker=the author:we} asked.'],
    ],
  },
  {
    number: 42,
    title: 'a pronoun behind two people',
    cards: [['pronoun', 'Nora Finch met Bo Ray. “Fine,” {speaker=Bo Ray:he} said.']],
  },
  {
    number: 43,
    title: 'a part of the name, or the office',
    cards: [
      ['first-name', 'Senator Nora Finch won the vote. “I am glad,” {speaker=Nora Finch:Nora} said.'],
      ['surname', 'Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:Lee} said.'],
      ['description', 'Senator Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:the senator} said.'],
    ],
  },
  {
    number: 44,
    title: 'two people of one surname',
    cards: [
      ['surname', 'Ann Lee met Bo Lee. “I am glad,” {speaker:Lee} said.'],
      ['surname', 'Nora Finch met Bo Finch. “I am glad,” Mr. {speaker=Bo Finch:Finch} said.'],
    ],
  },
  {
    number: 45,
    title: 'described, not named',
    cards: [
      ['unnamed', '“It is late,” {speaker=another source:another source} said.'],
      ['name-verb-quote', '{speaker:A homeless man who goes by “Ferret”} {cue:said} “{quote:it is late}”.'],
    ],
  },
  {
    number: 46,
    title: 'many, or nobody in particular',
    cards: [
      ['unnamed', '“It is late,” {speaker=four officials:four officials} said.'],
      ['unnamed', '{speaker=Residents:Residents} said it was “late”.'],
    ],
  },
  {
    number: 47,
    title: 'bodies and documents',
    cards: [
      ['surname', 'The {speaker=HSB:HSB} said the deal was “likely to raise fares”.'],
      ['unnamed', '{speaker=The report:The report} said the deal was “likely to raise fares”.'],
      ['unnamed', '{speaker=Records:Records} indicated that the gate was “left open all night”.'],
    ],
  },
  {
    number: 48,
    title: 'a place for those who work there',
    cards: [
      ['surname', 'The {speaker=Kremlin:Kremlin} said the talks were “going well”.'],
      ['name-verb-clause-quote', '{speaker:Downing Street} {cue:said} the talks were “{quote:going well}”.'],
    ],
  },
  {
    number: 49,
    title: 'two speak as one',
    cards: [
      ['name', '{speaker=Corvane & Vantex:Corvane and Vantex} said the law was “too broad”.'],
      ['name', '“We are glad,” {speaker=Nora Finch & Bo Ray:Nora Finch and Bo Ray} replied.'],
    ],
  },
  {
    number: 50,
    title: 'names of all kinds',
    cards: [
      ['surname', '“No,” said {speaker=Tarique:Tarique}.'],
      ['surname', 'Winsome Ashe-Rees won. “Good,” {speaker=Winsome Ashe-Rees:Ashe-Rees} said.'],
      ['surname', "Nora O'Dowd won. “Good,” {speaker=Nora O'Dowd:O'Dowd} said."],
      ['surname', 'Alton Pell III won. “Good,” {speaker=Alton Pell III:Pell} said.'],
      ['surname', 'Luc Bédard won. “Good,” {speaker=Luc Bédard:Bédard} said.'],
      ['name', '“The road is open,” said {speaker=Marta van den Bosch:Marta van den Bosch}.'],
      ['surname', 'Marta van den Bosch won. “Good,” {speaker=Marta van den Bosch:van den Bosch} said.'],
    ],
  },
  {
    number: 51,
    title: 'who and which',
    cards: [
      [
        'name-verb-clause-quote',
        'The offer came from Finch Marine, {speaker:which} {cue:said} it was “{quote:its last word}”.',
      ],
      ['name', 'The offer came from Nora Finch, {speaker=Nora Finch:who} said it was “her last word”.'],
    ],
  },
  {
    number: 52,
    title: 'his, her, their',
    cards: [
      [
        'noun-quote',
        'Bo Ray left the council. {speaker=Bo Ray:His} {cue:warning} that “{quote:nobody is safe}” went unheard.',
      ],
    ],
  },
  {
    number: 53,
    title: 'nobody is named',
    cards: [
      ['name-verb-quote', 'It is said that “{quote:every tide takes a fence}”.'],
      ['term', 'Ann Lee was known as “{quote:the rainmaker}” in town.'],
    ],
  },
  {
    number: 54,
    title: 'the writer speaks',
    cards: [
      ['name-verb-object-quote', '{speaker:I} {cue:asked} him “{quote:why not?}”'],
      ['writer', '“Why now?” {speaker=the author:I} asked.'],
    ],
  },
  {
    number: 55,
    title: 'words held at a distance',
    cards: [['scare-quotes', 'The “{quote:green growth}” tax was read on Monday.']],
  },
  {
    number: 56,
    title: 'titles of works',
    cards: [
      ['title-of-work', 'She appeared on “{quote:Meet the Neighbours}” last week.'],
      ['title-of-work', 'The band’s song “{quote:Rain on the Pier}” was everywhere.'],
    ],
  },
  {
    number: 57,
    title: 'nicknames',
    cards: [
      ['nickname', 'Marcus “{quote:The Anvil}” Poole said no.'],
      ['nickname', 'A man who goes by “{quote:Ferret}” was there.'],
    ],
  },
  { number: 58, title: 'terms', cards: [['term', 'It is an effect called “{quote:ghosting}” in books.']] },
  {
    number: 59,
    title: 'words that nobody said on an occasion',
    cards: [
      ['name-verb-quote', 'It was the moment to shout “{quote:Your time is up}”.'],
      ['marked-words', 'The “{quote:over the hills we go}” of the chorus died away.'],
    ],
  },
  {
    number: 60,
    title: 'said not, said perhaps',
    cards: [['name-verb-quote', '{speaker:Nora Finch} {cue:did not say} “{quote:never}”.']],
  },
  {
    number: 61,
    title: 'one reports another',
    cards: [
      ['name-verb-quote', 'Bo Ray told the Times that {speaker:Nora Finch} {cue:said} “{quote:stay}”.'],
      ['noun-quote', '{speaker:Nora Finch}’s {cue:tweet}, read aloud by Bo Ray: “{quote:The road is open.}”'],
    ],
  },
  {
    number: 62,
    title: 'told to one, reported by another',
    cards: [
      ['quote-name-verb', '“{quote:No,}” {speaker:Bo Ray} {cue:told} the Herald, according to the Harbour Times.'],
    ],
  },
  {
    number: 63,
    title: 'the same words twice',
    cards: [
      [
        'quote-name-verb',
        '“The pier will stay shut until May,” Nora Finch said.\n\nThe works go on. “{quote:The pier will stay shut until May,}” {speaker=Nora Finch:she} {cue:said}.',
      ],
    ],
  },
  {
    number: 64,
    title: 'the quote names its speaker',
    cards: [['quote-name-verb', '“{quote:Nora Finch never gives up,}” {speaker:Nora Finch} {cue:said}.']],
  },
  {
    number: 65,
    title: 'translated, posted, written',
    cards: [
      ['quote-name-verb', '“{quote:I am tired,}” {speaker:Nora Finch} {cue:said} through an interpreter.'],
      ['quote-name-verb', '“{quote:I am tired,}” {speaker:Nora Finch} {cue:tweeted} on Monday.'],
      ['name-verb-stop-quote', '{speaker:Nora Finch} {cue:wrote} on Facebook: “{quote:I am tired.}”'],
    ],
  },
  {
    number: 66,
    title: 'stops that end no sentence',
    cards: [
      [
        'quote-verb-name',
        '“{quote:Who let the goats out?}” {cue:asked} Mr. {speaker:Finch}. U.S. officials left the room.',
      ],
    ],
  },
  {
    number: 67,
    title: 'doubled and empty marks',
    cards: [
      ['whole-statement', '""{quote:We won it,}"" Nora Finch said.'],
      ['name-verb-quote', 'The form read "" and {speaker:Nora Finch} {cue:said} "{quote:nothing}".'],
      ['empty', 'The form read "" and Ann Lee said "{quote:nothing}".'],
    ],
    marks: ['marks printed twice', 'nothing between'],
  },
];
