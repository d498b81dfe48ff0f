/** Parts of sentences of the news that go with one another freely: each of a kind is read with each of the others. */

/** What stands in front of a sentence. */
export const openers: readonly string[] = [
  '',
  'However, ',
  'Still, ',
  'Remarkably, ',
  'True, ',
  'On Monday, ',
  'In Leeds, ',
  'But ',
  'When the gate shut, ',
  'Asked about it, ',
  'In a statement, ',
  'Days later, ',
  'Back in Hull, ',
  'Not surprisingly, ',
];

/** A subject, and who speaks. */
export const subjects: Readonly<Record<string, string>> = {
  'the mayor': 'the mayor',
  'the mayor, who runs the fund,': 'the mayor',
  'a neighbour, who asked not to be named,': 'a neighbour',
  'Ann Lee, the head of the union,': 'Ann Lee',
  'the union’s head, Ann Lee,': 'Ann Lee',
  'union boss Ann Lee': 'Ann Lee',
  'Dr Ann Lee, of the University of Hull,': 'Ann Lee',
  'Ann Lee, 45, from Hull,': 'Ann Lee',
  'Ann Lee — the head of the union —': 'Ann Lee',
  'the Harbour Board': 'Harbour Board',
  'the board, which owns the pier,': 'the board',
  'residents of the street': 'residents of the street',
};

/** What somebody says, in front of the words. */
export const reports: readonly string[] = [
  'said it was “closed for good”.',
  'told the Herald: “It is closed.”',
  'warned that the pier, built in 1890, was “close to collapse”.',
  'later described the plan as “a long, slow theft”.',
  'called the plan, which was drawn up in May, “a long, slow theft”.',
  'said the plan, which Bo Ray drew up in May, was “a lie from start to finish”.',
  'also “strongly” denied the claim, and called Bo Ray “a liar and a cheat”.',
  'accused Bo Ray of running “a long, slow theft”.',
  'apologised for “the distress this has caused”.',
  'declined to comment, citing “an ongoing inquiry”.',
];

/** What stands behind a report behind the words. */
export const tails: readonly string[] = [
  '',
  ' on Monday',
  ' in an interview with the Herald',
  ', adding that it was late',
  ' to cheers from the crowd',
  ', pointing at Bo Ray',
  ' in a letter to Bo Ray',
  ' of Bo Ray',
  ', as Bo Ray looked on',
  ', her voice breaking',
  ' a day after Bo Ray resigned',
];

/** Sentences on Ann Lee, and somebody else. */
export const heroes: readonly string[] = [
  'Ann Lee lives in Hull, and Bo Ray in Leeds.',
  'Ann Lee met Bo Ray on Monday.',
  'Ann Lee left the town after Bo Ray resigned.',
  'Ann Lee grew up in Hull, where her father, Bo Ray, ran a shop.',
  'Ann Lee, who took over from Bo Ray in May, walked out.',
  'Bo Ray was fired, and Ann Lee took over.',
  'According to Ann Lee, the road is closed.',
  'The vote was a blow to Ann Lee.',
  'It was Ann Lee who found the body.',
  'Asked about Bo Ray, Ann Lee paused.',
  'As Bo Ray looked on, Ann Lee wept.',
];

/** How she is quoted behind them. */
export const quotes: readonly string[] = [
  '“It was late,” she said.',
  '“It was late,” said Lee.',
  'She added: “It was late.”',
  'But she said the night was “long and cold and dull”.',
  '“It was late.” She paused. “Nobody came.”',
];

/** Bodies, and what they are called further on. */
export const bodies: Readonly<Record<string, readonly string[]>> = {
  'Norlake Council': ['the council', 'the authority', 'the local authority'],
  'Finch Marine': ['the company', 'the firm'],
  'the University of Hull': ['the university', 'the institution'],
  'the Harbour Union': ['the union'],
  'Northern Trains': ['the operator', 'the train company', 'it'],
  'Devon Police': ['the force', 'it'],
  'Amnesty International': ['the group', 'the charity', 'the organisation'],
  'the Environment Agency': ['the agency', 'the watchdog', 'the regulator'],
  'the Home Office': ['the department'],
  'Norlake Foods Inc.': ['the company', 'the manufacturer', 'the food giant', 'it'],
  'the World Bank': ['the bank', 'the lender'],
};

/** Full names, and what their bearers are called further on. */
export const surnames: Readonly<Record<string, string>> = {
  'Maria de la Cruz': 'De la Cruz',
  'Ian O’Neil': 'O’Neil',
  'Kim Dong-hyun': 'Kim',
  'J. K. Marlow': 'Marlow',
  'Bo Ray Jr.': 'Ray',
  'Abu Bakr al-Masri': 'Al-Masri',
  'Siobhán Ní Bhriain': 'Ní Bhriain',
  'Ana Sofía Pérez Gómez': 'Pérez Gómez',
  'Wanjiru Kamau': 'Kamau',
  'Theresa May': 'May',
  'Bo March': 'March',
  'Ann Young': 'Young',
  'Bo King': 'King',
  'Ann English': 'English',
};

/** Verbs in -s that are nouns in the plural as often. */
export const presentVerbs: readonly string[] =
  'walks looks wants plans faces leads heads works lives leaves drives fights plays coaches studies waits dreams smiles nods points turns visits tours votes marches backs blames claims notes warns doubts welcomes orders drafts posts hosts chairs trains trades funds draws scores targets starts ends quits offers pledges raids lands'.split(
    ' ',
  );

/** Sentences on a woman and a man, whichever of them comes first. */
export const encounters: readonly string[] = [
  'Ann Lee met Tom Ray on Monday.',
  'Ann Lee’s husband, Tom Ray, was fined.',
  'Ann Lee and Tom Ray run the farm.',
  'Tom Ray, whose wife Ann Lee died in May, runs the farm.',
  'Ann Lee, who replaced Tom Ray as mayor, closed the site.',
  'The letter from Ann Lee to Tom Ray was published on Monday.',
  'Tom Ray accused Ann Lee of fraud.',
  'Ann Lee was accused of fraud by Tom Ray.',
  'Police arrested Tom Ray after Ann Lee, 34, was found dead.',
  'Tom Ray’s lawyer, Ann Lee, filed the appeal.',
  'The film, directed by Ann Lee and written by Tom Ray, opens in May.',
  'Unlike Tom Ray, Ann Lee voted for the plan.',
  'Judge Ann Lee sentenced Tom Ray to four years.',
  'Tom Ray says the site is safe. Ann Lee disagrees.',
];

/** What one of the two says, and who. */
export const answers: Readonly<Record<string, string>> = {
  '“It is closed,” she said.': 'Ann Lee',
  '“It is closed,” said Ray.': 'Tom Ray',
  'He called it “long and dull”.': 'Tom Ray',
  'Her verdict: “It is closed.”': 'Ann Lee',
  'His response was that the site was “long closed”.': 'Tom Ray',
  'For him, it is “long and dull”.': 'Tom Ray',
  'To her, it is “long and dull”.': 'Ann Lee',
  'According to her, the site was “long and dull”.': 'Ann Lee',
  'She smiled. “It is closed.”': 'Ann Lee',
  '“It is closed,” Lee told Ray.': 'Ann Lee',
  '“It is closed,” he told her.': 'Tom Ray',
};

/** Several people, as one speaker. */
export const groups: readonly string[] = [
  'Villagers',
  'some residents',
  'the two brothers',
  'her sons',
  'opponents of the plan',
  'scientists at Leeds University',
  'two of the pilots',
  'Ann Lee and Tom Ray',
];

/** Base verbs that are nouns or adjectives as often. */
export const baseVerbs: readonly string[] =
  'camp vote march protest strike rally wait sleep study farm fish dance play fight struggle worry dream plan shop park stand lie ride trade live work campaign volunteer'.split(
    ' ',
  );

/** What several are quoted with. */
export const choruses: readonly string[] = [
  '“It is closed for good,” they said.',
  'They called it “long and dull”.',
  'In a letter, they wrote that the site was “long and dull”.',
];
