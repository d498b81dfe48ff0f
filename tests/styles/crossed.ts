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
  'On Monday ',
  'On Monday evening ',
  'By 5 March ',
  'Last night ',
  'That evening ',
  'At a hearing on Monday ',
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

/** What may stand between a subject and its report. */
export const asides: readonly string[] = [
  ', speaking after the vote,',
  ', in an interview with the Herald,',
  ', however,',
  ', as expected,',
  ', visibly upset,',
  ', when asked about it,',
  ', for her part,',
  ' – who had been ill –',
];

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

/** More of what somebody says, does or holds, in front of the words. */
export const predicates: readonly string[] = [
  'offered a one-word explanation: “Quietly.”',
  'stops short of ordering a vote but describes the count as “a long, slow theft”.',
  'had flagged the account in 2017, warning in an email to directors that it was “a long, slow theft”.',
  'flagged the account, warning that it was “a long, slow theft”.',
  'took aim at “whoever wrote the long plan”.',
  'has been warning for years that the pier is “close to collapse”.',
  'urged Bo Ray to “stop the long, slow theft”.',
  'asks readers to imagine “a long, slow theft”.',
  'leaves no doubt that it was “a long, slow theft”.',
  'puts the blame on “a long, slow theft”.',
  'points to “a long, slow theft”.',
  'points out that the pier is “close to collapse”.',
  'sees the plan as “a long, slow theft”.',
  'makes the case for “a long, slow rethink”.',
  'lists the reasons: “Rain, wind and a long war.”',
  'notes that the pier is “close to collapse”.',
  'questions whether the pier is “close to collapse”.',
  'questioned the need for “a long, slow rethink”.',
  'holds that the pier is “close to collapse”.',
  'finds that the pier is “close to collapse”.',
  'hits out at “a long, slow theft”.',
  'pulls no punches: “It was a theft.”',
  'goes further, calling it “a long, slow theft”.',
  'goes on to describe the plan as “a long, slow theft”.',
  'ends with a warning: “It will fall.”',
  'begins with a question: “Who owns the pier?”',
  'struck a different note: “It will fall.”',
  'gave a simple reason: “It will fall.”',
  'spoke of “a long, slow theft”.',
  'spoke at length about “the long, slow theft of a pier”.',
  'complained that nobody had told the town it was “close to collapse”.',
  'is convinced it is “close to collapse”.',
  'was unimpressed: “It will fall.”',
  'was quick to point out that the pier was “close to collapse”.',
  'was more cautious, saying the pier was “close to collapse”.',
  'was the first to call the plan “a long, slow theft”.',
  'rejected claims that the pier was “close to collapse”.',
  'dismissed as “a long, slow theft” the plan to sell the pier.',
  'tried to play down the fears, saying the pier was not “close to collapse”.',
  'refused to say whether the pier was “close to collapse”.',
  'warned Bo Ray that the pier was “close to collapse”.',
  'blamed the closure on “a long, slow theft”.',
  'attributed the closure to “a long, slow theft”.',
  'cited “a long, slow theft” as the reason.',
  'thanked staff for their “hard and selfless work”.',
  'praised Bo Ray for “a long, brave fight”.',
  'expressed “deep regret” over the fall of the pier.',
  'expressed the hope that the pier would be “open by May”.',
  'reacted with fury, calling it “a long, slow theft”.',
  'responded by calling the plan “a long, slow theft”.',
  'responded with a tweet: “It will fall.”',
  'answered with one word: “Quietly.”',
  'concluded that the pier was “close to collapse”.',
  'issued a warning that the pier was “close to collapse”.',
  'told Bo Ray in a letter that the pier was “close to collapse”.',
  'told a meeting of residents on Monday that the pier was “close to collapse”.',
  'had told the inquiry how it became “a long, slow theft”.',
  'insisted: “It will fall.”',
  'recalls thinking: “It will fall.”',
  'remembers being told it was “close to collapse”, and saying: “It will fall.”',
  'declared the pier “close to collapse”.',
  'declared the plan “a long, slow theft” and walked out.',
  'pronounced it “a long, slow theft”.',
  'likened the plan to “a long, slow theft”.',
  'compared Bo Ray’s plan to “a long, slow theft”.',
  'admitted there had been “a long, slow theft”.',
  'denied that it was “a long, slow theft”.',
  'denied being “a long, slow thief”.',
  'denied wrongdoing, saying the claims were “a long, slow theft”.',
  'criticised the council for what Bo Ray called “a long, slow theft”, but said: “It will fall.”',
  'described how the pier had become “a long, slow theft”.',
  'described in detail how the pier had become “a long, slow theft”.',
  'told how the pier had been “close to collapse”.',
  'wrote to Bo Ray: “It will fall.”',
  'wrote in a blog post that the pier was “close to collapse”.',
  'posted a picture of the pier with the words: “It will fall.”',
  'tweeted a picture of the pier with the caption “It will fall.”',
  'signed off with: “It will fall.”',
  'repeated the claim that the pier was “close to collapse”.',
  'stood by the claim that the pier was “close to collapse”.',
  'stands by the warning: “It will fall.”',
  'summed it up: “It will fall.”',
  'put it more bluntly: “It will fall.”',
  'had this to say: “It will fall.”',
  'had a message for Bo Ray: “It will fall.”',
  'had one word for it: “Quietly.”',
  'has one regret: “It will fall.”',
  'is not so sure: “It will fall.”',
  'echoed that view: “It will fall.”',
  'echoed Bo Ray’s words, saying the pier was “close to collapse”.',
  'agreed, saying the pier was “close to collapse”.',
  'disagrees, and says the pier is “close to collapse”.',
];

/** Who gives some words, behind a noun of saying. */
export const givers: readonly string[] = ['Ann Lee', 'council leader Ann Lee', 'Ann Lee, the head of the union,'];

/** Nouns of saying. */
export const sayings: readonly string[] =
  'warning claim answer response verdict message advice view explanation promise reply comment remark complaint conclusion suggestion statement plea prediction argument reaction admission observation boast pledge objection mantra motto'.split(
    ' ',
  );

/** A giver, a noun of saying and the words, which belong together; `$giver` ends with its comma only inside a sentence. */
export const given: readonly string[] = [
  'The $saying of $giver that the bridge was “about to fall down” went unheard.',
  'The $saying by $giver that the bridge was “about to fall down” went unheard.',
  'The $saying from $giver was “pay up or leave town”.',
  'The $saying of $giver was: “Pay up or leave town.”',
  'The $saying from $giver was blunt: “Pay up or leave town.”',
  'The $saying from $giver: “Pay up or leave town.”',
  '“Pay up or leave town” – that was the $saying of $giver.',
  '“Pay up or leave town” was the $saying of $giver.',
  '“Pay up or leave town,” came the $saying from $giver.',
  'The board met $giver. Her $saying to the critics: “Pay up or leave town.”',
  'The board asked $giver for money. Her $saying was blunt: “Pay up or leave town.”',
];

/** Documents with whoever wrote them, who speaks in them. */
export const documents: readonly string[] = [
  'A note signed by Ann Lee told them “not to enter the wreck at all”.',
  'A note pinned to the door and signed by Ann Lee, the coastguard commander, told them “not to enter the wreck at all”.',
  'An email sent by Ann Lee to all 340 staff began: “First, the good news.”',
  'The memo, sent at 11:47 p.m. and signed by the chief financial officer, Ann Lee, ran to a single line: “Nobody is to be paid.”',
  'The memo, signed by Ann Lee, said the bridge was “about to fall”.',
  'The caption on the photograph, posted by Ann Lee at 6.12am, read: “Two lungs, one kidney.”',
  'A letter written by Ann Lee in May called the plan “a long, slow theft”.',
  'A tweet by Ann Lee described the plan as “a long, slow theft”.',
  'A memo from Ann Lee to the board warned that the bridge was “about to fall”.',
  'The letter, from council leader Ann Lee, said the bridge was “about to fall”.',
  'An email from Ann Lee, the head of the union, said the bridge was “about to fall”.',
  'In a letter signed by Ann Lee, the board was told the bridge was “about to fall”.',
  '“The bridge is closed,” said a letter signed by Ann Lee.',
  '“The bridge is closed,” read a note left by Ann Lee.',
  '“The bridge is closed,” said an email from Ann Lee to staff.',
  'The ruling, by Judge Ann Lee, described the count as “arithmetically impossible”.',
  'The ruling, written by Judge Ann Lee, said the count was “arithmetically impossible”.',
  'The ruling by Judge Ann Lee described the count as “arithmetically impossible”.',
  'The essay, by Ann Lee, called the bridge “a monument to sloth”.',
  'An essay by Ann Lee called the bridge “a monument to sloth”.',
  'The message, sent by Ann Lee in May, read: “The bridge is closed.”',
  'A post by Ann Lee on Facebook said: “The bridge is closed.”',
  'A statement released by Ann Lee said: “The bridge is closed.”',
  'A statement issued on Monday by Ann Lee said: “The bridge is closed.”',
  'Bo Ray received an email from Ann Lee that said: “The bridge is closed.”',
  'Bo Ray received a text from Ann Lee saying the bridge was “about to fall”.',
  'Ann Lee, whose letter of resignation described the sale as “a long, slow theft”, left.',
  'Dissent came from Ann Lee, whose letter described the sale as “a long, slow theft”.',
];

/** Names of bodies that don't say what they are. */
export const firms: readonly string[] = ['Brook Haven', 'Vantex', 'Holm & Dunne', 'the Kestrel Trust'];

/** What bodies are called. */
export const trades: readonly string[] = [
  'company',
  'charity',
  'agency',
  'bank',
  'fund',
  'museum',
  'airline',
  'orchestra',
  'brewery',
  'council',
  'university',
  'network',
  'think tank',
];

/** How a body `$firm` is said to be a `$trade`. */
export const introductions: readonly string[] = [
  '$firm, a $trade based in Hull, lost the vote.',
  '$firm, the $trade behind the plan, lost the vote.',
  '$firm, the $trade that runs the pier, lost the vote.',
  '$firm, one of the largest $trades in Hull, lost the vote.',
  'A $trade called $firm lost the vote.',
  'It was run by $firm, a $trade.',
  '$firm is a $trade in Hull.',
  'Ann Lee works for $firm, a $trade.',
  'The pier is owned by $firm, which is the oldest $trade in Hull.',
];

/** How somebody `$name` is said to be a beekeeper. */
export const callings: readonly string[] = [
  '$name, a beekeeper in Hull, lost the vote.',
  '$name — a beekeeper from Hull — lost the vote.',
  '$name became a beekeeper in 2010.',
  '$name trained as a beekeeper.',
  '$name, who works as a beekeeper, lost the vote.',
  'Hull beekeeper $name lost the vote.',
  'Among them is $name, a beekeeper.',
];

/** Several people, and how many speakers a row gives. */
export const several: Readonly<Record<string, string>> = {
  residents: 'residents',
  police: 'police',
  'the couple': 'the couple',
  staff: 'staff',
  'some critics': 'some critics',
  'researchers from Oslo': 'researchers from Oslo',
  'critics of the road': 'critics of the road',
  'Ann Lee and Bo Ray': 'Ann Lee & Bo Ray',
  'Lee and Ray': 'Lee & Ray',
  'the mayor and her deputy': 'the mayor and her deputy',
};

/** What several people say now, in front of what they say. */
export const nowSaying: readonly string[] = [
  'say',
  'do say',
  'claim',
  'still claim',
  'note',
  'point out',
  'report',
  'stress',
  'fear',
  'remain convinced',
  'continue to insist',
];

/** A title in front of a surname, with and without its stop. */
export const titles: readonly string[] = [
  'Const.',
  'Cst.',
  'Pte.',
  'Coun.',
  'Ald.',
  'Pres.',
  'Lieut.',
  'Cdr.',
  'Det Con',
  'DS',
  'ASI',
];

/** Documents that somebody may write, and how they bring them into the world; `$a` is the article. */
export const papers: readonly string[] =
  'letter brief memo note report statement petition complaint tweet email motion lawsuit message op-ed'.split(' ');
export const issuing: readonly string[] = [
  'sent the council $a',
  'filed $a',
  'wrote $a',
  'published $a',
  'released $a',
];

/** What documents do in participles, in front of the words. */
export const papersSay: readonly string[] = [
  ...'warning arguing saying claiming stating noting complaining insisting'
    .split(' ')
    .map((verb) => `${verb} that the ruling was “a disgrace to us”.`),
  'calling the ruling “a disgrace to us”.',
  'describing the ruling as “a disgrace to us”.',
  'accusing the court of “a disgrace to us”.',
  'urging the court to end “a disgrace to us”.',
];

/** How somebody `$whom` is told what to do. */
export const directing: readonly string[] =
  'directed|instructed|ordered|urged|advised|begged|told|asked|invited|encouraged|challenged|called on|appealed to'.split(
    '|',
  );
export const directed: readonly string[] = ['him', 'the board', 'Bo Ray', 'his staff', 'members of the public'];
export const acts: readonly string[] = [
  'to release the grain “without any further delay”.',
  'to stay “far away from the river”.',
  'to be “far more careful than before”.',
  'not to “panic about the river now”.',
];

/** How something is judged in words, and what is, with all that belongs to it; those of `naming` need no "as". */
export const judging: readonly string[] =
  'described|dismissed|denounced|condemned|praised|hailed|referred to|derided|ridiculed'.split('|');
export const naming: readonly string[] = ['branded', 'called', 'labelled', 'dubbed'];
export const judged: readonly string[] = [
  'the chamber',
  'the chamber she hopes to join',
  'the chamber that she left in May',
  'the chamber, which sits in Hull,',
  'the members of the chamber who voted for it',
  'the move to close the chamber',
  'Bo Ray’s plan to close the chamber',
  'the way in which the chamber works',
  'what happened in the chamber',
  'the man she replaced',
];

/** Reports that are joined to one another, the last of them in marked words, of the first subject. */
export const joined: readonly string[] = [
  'said the club would not comment on the charge but that she was “very happy with it”.',
  'told Bo Ray that a friend had doubts and asked whether there was “any room left for it”.',
  'told Bo Ray that a friend had left and added that it was “a very great pity”.',
  'denied that the firm had paid him and said it was “a very great pity”.',
  'said that if the firm paid the men would go but that it was “a very great pity”.',
  'wrote that the company had promised to act but it was “a very great pity”.',
  'said she believed the minister knew it was “a very great pity”.',
  'said that police had told her the road was shut but that it was “a very great pity”.',
  'took the view that it was “a very great pity”.',
  'made the point that it was “a very great pity”.',
  'has a shorter word for it: “a pity”.',
];

/** What is asked of somebody in front of the sentence, and how he answers. */
export const questions: readonly string[] = [
  'Asked by the coroner, Bo Ray, whether he had known that anyone was there',
  'Questioned by Bo Ray, for the Crown, about the note',
  'Told by the coroner, Bo Ray, that nobody had come',
  'Challenged by Bo Ray, the chairman, about the note',
  'Replying to Bo Ray, the coroner',
  'When Bo Ray asked him why he had left',
  'Asked about the note',
];
export const replies: readonly string[] = [
  'he said that the radios were “always cutting out down there”.',
  'he replied: “They were always cutting out.”',
  'Penn, 41, said that they were “always cutting out down there”.',
  '“They were always cutting out,” he said.',
];

/** What somebody asks of another and is told, who then speaks. */
export const requests: readonly string[] = [
  'asked the ministry for help',
  'had called the ministry twice',
  'put the question to the ministry',
  'asked the ministry to pay in May',
];
export const toldSo: readonly string[] = [
  'and was told that it was “on its way to her”.',
  ', and was told the money was “on its way to her”.',
  'but was told: “It is on its way.”',
];

/** Where somebody comes from, in front of the name. */
export const compatriots: readonly string[] =
  'Victorian|Tasmanian|Liverpudlian|Texan|Yorkshireman|Glaswegian|Australian|New Zealander|Bavarian|Queenslander|Ulsterman'.split(
    '|',
  );

/** Those who speak together, and the names wanted of them. */
export const together: Readonly<Record<string, string>> = {
  'Nora Finch and Tom Penn': 'Nora Finch & Tom Penn',
  'Nora Finch, Tom Penn and Eve Dunn': 'Nora Finch & Tom Penn & Eve Dunn',
  'Nora and Tom Finch': 'Nora Finch & Tom Finch',
  'Trade and Industry Secretary Tom Penn': 'Tom Penn',
  'Fish and Game spokesman Tom Penn': 'Tom Penn',
};

/** Sentences in which somebody `$who` speaks. */
export const voices: readonly string[] = [
  '$who said it was “late and cold”.',
  'According to $who, it was “late and cold”.',
  'It was “late and cold,” according to $who.',
  'It was “late and cold,” as $who put it.',
  'It was, in the words of $who, “late and cold”.',
  'The plan was called “late and cold” by $who.',
  'The town built what $who called a “late and cold” bridge.',
  '“It was late,” said $who, adding that it was “cold and wet”.',
  'Asked about it, $who said it was “late and cold”.',
  'There was one answer from $who: “It was late.”',
  'The plan, which $who said was “late and cold”, was dropped.',
];

/** Bodies of which two or more speak as "they": each with a verb of saying without its ending. */
export const collectives: readonly string[] = [
  'The RCMP',
  'Leeds United',
  'The Foreign Office',
  'The BBC',
  'The Greens',
];
export const theyTell: readonly string[] = [
  'say two men were “lost at sea for a week”.',
  'say the fee is “too low by half”.',
  'say they are “still looking for him”.',
  'insist that it was “late and cold”.',
  'confirm the plan is “late and cold”.',
];

/** What shows or hears somebody speak, and what that somebody does. */
export const shown: readonly string[] = [
  'A tape captured',
  'Cameras caught',
  'The footage shows',
  'Two officers overheard',
  'Witnesses heard',
  'A video filmed in May showed',
];
export const seenSaying: readonly string[] = [
  'telling guests that farmers were “always crying about it”.',
  'muttering “never, never again” as he left.',
  'calling the voters “a herd of sheep”.',
  'shouting: “Get out of the water!”',
];

/** Names with what stands in front of them, where none of it is the name. */
export const leads: readonly string[] =
  'Librarian|Secretary of State|Minister for Health|Leader of the Opposition|Chief Executive of Hong Kong|spokesman|Engr.|her lawyer,|Chair of the panel'.split(
    '|',
  );
export const fullNames: readonly string[] =
  'Ruth Ellen Sprague|Nguyen Van Thanh|K. T. Nair|Harnam Singh Baghel|Óscar Arias Peña|Thabo Mokoena|J. Robert Hale'.split(
    '|',
  );
