/** Passages in which another sentence tells who speaks, by the words that stand for the speaker: the speaker, and the passage. */
export const passages: Readonly<Record<string, readonly (readonly [speaker: string, passage: string])[]>> = {
  pronouns: [
    [
      'Rokeya Begum',
      'Rokeya Begum, 31, a garment worker, was holding her two sons when the boat tilted.\n\n“The water came from the side,” she told this correspondent at the clinic.',
    ],
    [
      'Bernie Geraghty',
      'His wife, Bernie Geraghty, said the couple’s two youngest children had been brought to school on a tractor.\n\n“The small lad thinks it’s great gas,” she told the meeting.',
    ],
    [
      'Tom Lavin',
      'Tom Lavin left the home place on December 12. Their grandfather built the house in 1911 and it had never before been flooded, said Lavin.\n\n“We took the dog,” he said.',
    ],
    [
      'Abdul Majhi',
      'Abdul Majhi, who was fishing nearby, rowed to the spot. The 55-year-old said the trawler’s helper had been shouting at passengers to sit down.\n\n“It was so low,” he said.',
    ],
    [
      'Harjit Gill',
      'At what is left of the store, owner Harjit Gill had set up a folding table. He and his brother, Sukhdev, bought the business in 2009. They were insured, he said, “more or less.”',
    ],
    [
      'Ruth Okafor',
      'Ruth Okafor, 31, a garment worker, was holding her two sons when the boat tilted. “We left,” she said.',
    ],
    [
      'Ruth Okafor',
      'Ruth Okafor, a garment worker, was holding her two sons when the boat tilted. “We left,” she said.',
    ],
    [
      'Rokeya Begum',
      'Rokeya Begum, a garment worker, was holding her two sons when the boat tilted. “We left,” she said.',
    ],
    [
      'Rokeya Sultana',
      'Rokeya Sultana, a garment worker, was holding her two sons when the boat tilted. “We left,” she said.',
    ],
    ['Rokeya Begum', 'Rokeya Begum was holding her two sons when the boat tilted. “We left,” she said.'],
    [
      'Zulkarnain Haji Yahya',
      'State chief Datuk Seri Dr Zulkarnain Haji Yahya said the party would write to the Speaker.\n\n“The law is very clear,” he said when contacted.',
    ],
    [
      'A trader at the bank',
      '“We have sat through two years of pain,” said Marcus Thirlby.\n\nA trader at the bank took a different view. “I’d bite their hand off,” he said.',
    ],
    [
      'Nora Finch',
      'Nora Finch spoke first. A minute later she was describing Bo Ray, the tycoon who leads the field, as “a man who has finished one book”.',
    ],
    [
      'Nora Finch',
      'Nora Finch said she was not persuaded. The White House, she said, had treated the war as something “to be managed until spring” next January.',
    ],
    [
      'Bo Ray',
      'Councilman Bo Ray cast the lone vote. He said the company had done everything the city asked and called the delay “a polite way of killing it”.',
    ],
    ['Nora Finch', 'The plan has its critics, among them Nora Finch, a nurse. “It is a mess,” she said.'],
    ['Nora Finch', 'The plan has its critics. One is Nora Finch, a nurse. “It is a mess,” she said.'],
    [
      'Tariq Gondal',
      'Tariq Gondal spoke. He assured the house that Rs3.2 billion would be released “within this month”.',
    ],
    [
      'Simon Leung',
      'Simon Leung did not oppose the order. He was not in court on Tuesday, but in a message to reporters said that he was “relieved and ashamed in equal parts”.',
    ],
    [
      'Laxmi Prasad Bastakoti',
      'Til Ghale had spoken first. Chief District Officer Laxmi Prasad Bastakoti, who heads the committee, rejected the claim. He said that his office could not hand out money “on the basis of goodwill”.',
    ],
    [
      'Chua Pei Shan',
      'Chua Pei Shan, 38, joined in May. She now looks after 240 patients. The former ward nurse said the time was short. “We drew a sun on them,” she said.',
    ],
    [
      'Kwame Osei',
      'The archdeacon, Kwame Osei, was in favour. According to him, the building costs £240,000 a year to heat, or “four curates, or one lead roof”.',
    ],
    [
      'Bernadette Coyle',
      'Among the marchers was Sister Bernadette Coyle, an Irish-born nun who has run a clinic since 1983. The 76-year-old was soaked by the cannon. “It’s the most water I’ve seen since July,” she said.',
    ],
    [
      'Magda Prus',
      'Lead writer Magda Prus wrote on Twitter: “I saw my home in daylight today.” The Polish-born author said in an interview that she was tired. “Nobody chained me to anything,” she said.',
    ],
    ['Mehmet Kaya', 'Mehmet Kaya, a farmer, struck what he thought was “a neighbour’s old bathroom”.'],
    [
      'Cian Hanrahan',
      'At the bottom of it was Cian Hanrahan, a 20-year-old hooker making his fourth start, and under him was the ball.\n\n“I hadn’t a clue,” he admitted afterwards.',
    ],
    [
      'one senior official',
      'Tadhg Mulcair took the blame. He stood in the rain. “It was mine,” he said.\n\nThe Western Branch, which runs the cup, said in a statement that it had no comment, although one senior official, speaking as the stand emptied, was prepared to go further. “Where was everybody else?” he said.',
    ],
    [
      'Yvon Losier',
      '“She can call it what she likes,” said Yvon Losier, who came with Edgar Day.\n\nThe retired fisherman had driven three hours to see it. “I like movies,” he said.',
    ],
    [
      'Rhonda Miller',
      'One is Rhonda Miller, whose grandmother worked in Stan’s kitchen. The 73-year-old elder thought hard about whether to come.\n\n“I’m not here for cake,” she says.',
    ],
    [
      'Eleanor Castell',
      'WASHINGTON -- When Eleanor Castell left the mansion in 2009 and opened an institute, she promised that its donors would get “a thank-you note and nothing else”.',
    ],
    ['Lyle Hoagland', 'Dana Culp asked Lyle Hoagland about the plan. “No, ma’am,” he responded.'],
    [
      'Lyle Hoagland',
      'Lyle Hoagland took a call from a woman named Patty. Hoagland’s voice dropped. “I’m sorry about your boy,” he said.',
    ],
    [
      'Yusuf Masri',
      'Yusuf Masri, a pharmacist, came in August. His eldest, who is 11, saw the talk at a friend’s house. “I told her this is only a man talking,” he said.',
    ],
    [
      'Eleanor Castell',
      'There is no sign that Ms. Eleanor Castell took any action, and Mr. Gaithe’s company, Brazos Meridian, was denied the lease. Still, the papers cut against what she has called a “high wall with no gate”.',
    ],
    [
      'Consuelo Abrego',
      'Consuelo Abrego urged them to wait, according to a source. “Let him sweat,” the source quoted her as saying.',
    ],
    [
      'Carol Wyckoff',
      'Imelda Farrow spoke on Monday. “We tried,” Farrow said.\n\nThe most wrenching words came from Carol Wyckoff of Manchester, N.H., whose son Dylan died in 2014. She had written out her remarks on paper. “They told me it was four minutes,” she said.',
    ],
    [
      'Danny Kirkbride',
      'Rep Danny Kirkbride, who teaches design, was among them. “I thought it was barmy,” he admits.',
    ],
    [
      'One woman',
      'One woman, who said she was the wife of a soldier, stood to say she had been told by a clerk in June that the cause was “German air”. “I know what air is,” she told them.',
    ],
    [
      'One woman',
      'One woman stood to say she had been told by a clerk in June that the cause was dust. “I know what air is,” she told them.',
    ],
    [
      'Ade Falodun',
      'That still rankles with the secretary, Ade Falodun. ‘We said at the time it was a false economy,’ he told the Herald. ‘They saved £400,000. I’d be surprised if it costs less than a million.\n\n‘But I’ll argue about that next week. Today I just want to ride up and down.’',
    ],
    [
      'Alfie Denham',
      'The Duchess, 34, dissolved into giggles when little Alfie Denham looked her up and down. ‘You’re not a real princess,’ he told her.',
    ],
    [
      'Henrik Alden',
      'Governor Henrik Alden spoke first. Analysts led by Oliver Stain cut the stock. Asked whether another rise was possible, the governor didn’t rule it out. “Nothing is excluded,” he said.',
    ],
    [
      'Miriam Osgood',
      'Counsel Miriam Osgood QC said the emails were sent to an officer who had left the authority in 2016.\n\n“No one had thought to redirect them,” she told the hearing.',
    ],
    [
      'Valery Shchuk',
      'A U.S. Treasury official said the cap worked. “It bites,” the official said.\n\nAsked about the ships on Tuesday, Kremlin aide Valery Shchuk told a daily briefing that Russia “does not know any caps” and would find buyers.\n\n“Those who made it regret it,” he said.',
    ],
    [
      'Travis Mabry',
      'Ann Lee was missing. “I wept,” Emmett Crocker said.\n\nAmong those who searched for her was Travis Mabry, who handed out flyers and gave an interview in which he begged for her return.\n\n“Just come home,” he said in the interview.',
    ],
    [
      'Nora Finch',
      'Ann Lee was quiet. Eve Dunn urged a no vote, while Nora Finch praised what she called “a down payment on readiness”.',
    ],
    [
      'Nora Finch',
      'Ann Lee was quiet. Eve Dunn said no, but Nora Finch hit out at what she called “a down payment on readiness”.',
    ],
  ],
  'what a person is called': [
    [
      'Hendrik Fourie',
      'Hendrik Fourie, who farms with his daughter, Anri, said he had been on the point of selling up.\n\n“You can budget for drought,” the 58-year-old said.',
    ],
    [
      'Hendrik Fourie',
      'Hendrik Fourie has farmed here since 1990. It was the third time this year that Rietpoort had been hit. Fourie, who farms with his daughter, Anri, said he had been on the point of selling up.\n\n“You can budget for drought,” the 58-year-old said.',
    ],
    [
      'Romario Chin-Lue',
      'Romario Chin-Lue, 18, who is being courted by clubs in Belgium, had no complaints. “The better team won on the day,” the skipper said.',
    ],
    [
      'Ruaridh Sneddon',
      'Captain Ruaridh Sneddon, who has made more than 300 appearances for the club, took to Twitter shortly after. “Gutted for the gaffer”, the defender wrote.',
    ],
    [
      'Kunle Adeyanju',
      'Kunle Adeyanju told The PUNCH in an interview that the chairman lacked the moral right to speak on loyalty.\n\n“Alhaji was in four parties,” the lawmaker said.',
    ],
    [
      'Imani Battle',
      'Her older daughter, Imani Battle, 9, had written her remarks on an index card. “Please do not close my school,” the girl read.',
    ],
    [
      'Marisol Quintero',
      'Marisol Quintero and Royce Kettering circled each other. Quintero is a senator from Nevada.\n\n“You’ve got drivers sleeping in their cabs,” the Nevada senator said.',
    ],
    [
      'Guo Yingying',
      'One of them belongs to Guo’s daughter, Guo Yingying, who returned from Shenzhen in 2018. Her guests are asked to draw the curtains.\n\n“Some of them complain,” said the 34-year-old.',
    ],
    [
      'another trader',
      '“We have sat through two years of pain,” said Marcus Thirlby.\n\nBut another trader took a different view. “I’d bite their hand off,” said the investor, who asked not to be named.',
    ],
    [
      'A trader at the bank',
      '“We have sat through two years of pain,” said Marcus Thirlby.\n\nA trader at the bank took a different view. “I’d bite their hand off,” the trader said.',
    ],
    [
      'Nora Finch',
      'Nora Finch left the club. The former Scotland international also thanked “the ladies in the canteen, who kept us going”.',
    ],
    [
      'Chua Pei Shan',
      'Chua Pei Shan, 38, joined in May. She now looks after 240 patients. The former ward nurse said the time was “worth it”.',
    ],
    [
      'Fung Tak-wah',
      '“This one was the last,” Fung Tak-wah said outside the court.\n\nThe octogenarian added that he had been offered a wing. “Where would I put a wing?”',
    ],
    [
      'Fung Tak-wah',
      '“This one was the last,” Fung Tak-wah said outside the court.\n\nThe octogenarian said it was “a bad day”.',
    ],
    [
      'A ranking official of the agency',
      'A ranking official of the agency, who spoke on condition of anonymity, told the Herald that such inspections were common.\n\n“You sign or the ship does not sail,” the source said.',
    ],
    [
      'Anton Silva',
      'Coach Anton Silva said that he had not wanted last man Mohamed Rizk to bat. The former Test man said that talk of the title was “for newspapers”.',
    ],
    [
      'Idris Baptiste',
      'Idris Baptiste missed the fifth penalty. The Trinidad-born forward, who has scored 31 goals, apologised to supporters on the website, writing, “I am sorry to everyone who came.”',
    ],
    [
      'Noémie Thériault',
      'Noémie Thériault looked tired. She said she had been given Bo Ray’s number. “I understand his anger,” said the filmmaker.',
    ],
    [
      'Grant Ellerby',
      '“Nobody loses a cent,” Grant Ellerby said.\n\nWould the company close the plant? He wouldn’t say no. “I don’t make threats,” said the executive.',
    ],
    [
      'Nora Finch',
      'Nora Finch, who fled in 2018, rinsed the boy’s eyes. The former barber said she had been told by a police officer to “go back up the hill”, although nothing was there. “I asked him, ‘Back to what?’ He had no answer.”',
    ],
    [
      'Cyril Loko',
      'Eleven people were held, among them two members of parliament. One of the two, Cyril Loko, was released after three hours. “I was on a bench,” the legislator said outside.',
    ],
    [
      'Darlene Pickett',
      'Darlene Pickett runs a shop. She laughed when she was asked about it.\n\n“Honey,” the grandmother of five said, “loot what?”',
    ],
    ['Darlene Pickett', 'Darlene Pickett runs a shop.\n\n“I go on,” the mother of two said.'],
    [
      'Joan Pruitt',
      'That answer didn’t sit well with Sen. Joan Pruitt, R-Tenn., who filmed inside. “A man stepped in front of me,” the Tennessee Republican said on Friday.',
    ],
    ['Joan Pruitt', 'Sen. Joan Pruitt (D-Conn.) held up a photo. “I am waiting,” the Connecticut Democrat said.'],
  ],
  'what a body or a person is called': [
    [
      'Penhallow Education Association',
      'The Penhallow Education Association, which represents 187 teachers, did not take a position on the closing. In a statement, the union said its members were “heartbroken for Eastgate”.',
    ],
    [
      'Stonegate Row Partners',
      'The results may embolden Stonegate Row Partners, the activist fund that disclosed a stake in February. In an open letter in April, the New York firm said the portfolio was “a museum of brands”.',
    ],
    [
      'National Coalition for Fair Wages',
      "The Atlanta Courier-Sentinel wrote of it. The National Coalition for Fair Wages, which backs the bill, said it had invited Thorne to spend a day with a nurse. “We'll bring the coffee,” the group said.",
    ],
    [
      'Brackenhall',
      'Brackenhall has rebuffed a £2.9bn approach from US buyout group Coldspring Partners. The board had “unanimously concluded that the proposal was low”, the company said.',
    ],
    [
      'Andrea Reyes',
      'Andrea Reyes is the superintendent. Superintendent Reyes spoke first. The plan is late. “We are out of runway,” the superintendent said.',
    ],
    [
      'National Coalition for Fair Wages',
      "The National Coalition for Fair Wages, which backs the bill, said it had invited Thorne to spend a day with a nurse. “We'll bring the coffee,” the group said.",
    ],
    [
      'National Coalition for Fair Wages',
      "The National Coalition for Fair Wages said it had invited Thorne to spend a day with a nurse. “We'll bring the coffee,” the group said.",
    ],
    ['Vantex', 'Vantex closed its plant on Monday. The Texas company said it was “a hard day”.'],
    ['Vantex', 'Vantex closed its plant on Monday. The chipmaker said it was “a hard day”.'],
    ['Harbour Lines', 'Harbour Lines cut 40 jobs on Monday. In a letter, the ferry operator said it was “a hard day”.'],
    [
      'Corvane',
      'Corvane, the Dutch bank, cut 40 jobs on Monday. In a letter, the Amsterdam-based lender said it was “a hard day”.',
    ],
    ['Ravens', 'The Ravens lost on Monday. The club said it was “a hard day”.'],
    ['Harbour Town FC', 'Harbour Town FC lost on Monday. The club said it was “a hard day”.'],
    ['Green Alliance', 'The Green Alliance lost the vote on Monday. The party said it was “a hard day”.'],
    ['Nora Finch', 'Judge Nora Finch heard the case. The judge’s reply was brief: “Well, somebody did.”'],
    [
      'Corvane Resources',
      'Wei Jun Tan wrote the paper. In a statement, the licence holder, Corvane Resources, said it “welcomes all knowledge of the area”.',
    ],
    [
      'Boreal Airways',
      'Boreal Airways lost a plane on Monday. A man told Tundra Radio that the landing was hard. In a statement, the airline said its thoughts were “with the families”.',
    ],
    [
      'Hal Overgaard',
      'Voyageurs manager Hal Overgaard was pleased. Josh Amundson walked four.\n\n“That’s the best bad game I’ve seen,” his manager said.',
    ],
    [
      'Maribeth Sandoval',
      'Under questioning by Assistant U.S. Attorney Maribeth Sandoval, the witness described a meeting.\n\n“And what did he say?” the prosecutor asked.',
    ],
    [
      'Seabird Welfare League',
      'The Seabird Welfare League has started a petition. It had 11,300 names this morning. In a statement, the charity said the poster was “a slur on a species”.',
    ],
    [
      'Lydia Farns',
      'Sen. Lydia Farns (R-Maine) said she had doubts. Asked what it would take, the senator smiled. “A different bill.”',
    ],
  ],
  '“they”': [
    [
      'A source with knowledge of the inspection',
      'A source with knowledge of the inspection said the company had been told as much in person. “There was a meeting,” they said.',
    ],
    [
      'One former employee',
      'One former employee, who left in the fall and asked not to be named, wasn’t shocked. “We all knew the runway math,” they said.',
    ],
    [
      'A trader',
      '“We have sat through two years of pain,” said Marcus Thirlby.\n\nA trader took a different view. “I’d bite their hand off,” they said.',
    ],
    [
      'Inverleck Marine',
      'Inverleck Marine declined to comment beyond a short statement, in which it said that it was “working with all sides”.',
    ],
    [
      'Harbour Directorate',
      'The Harbour Directorate ran the plan. He spoke in a series of calls from a cabin. The directorate declined to discuss it. In a statement, it said that its acts were “in line with the law”.',
    ],
    [
      'National Alliance for a Strong Defense',
      'The White House was quiet. The conservative Liberty Ledger urged a no vote and warned members that it would count it, while the National Alliance for a Strong Defense praised what it called “a down payment on readiness”.',
    ],
    [
      'National Alliance',
      'The White House was quiet. The Herald urged a no vote, while the National Alliance praised what it called “a down payment on readiness”.',
    ],
    [
      'National Alliance',
      'The White House was quiet. The Herald said no, but the National Alliance praised what it called “a down payment on readiness”.',
    ],
    [
      'National Alliance',
      'The White House was quiet. The National Alliance praised what it called “a down payment on readiness”.',
    ],
    [
      'National Alliance',
      'The White House was quiet. The National Alliance hit out at the Herald over what it called “a down payment on readiness”.',
    ],
    [
      'Alliance for a Strong Coast',
      'The White House was quiet. The Alliance for a Strong Coast praised what it called “a down payment on readiness”.',
    ],
  ],
  'names and people without one': [
    [
      'Marcus Thirlby',
      'Marcus Thirlby, who runs the UK fund at Ferngate Asset Management, Brackenhall’s third-largest investor, said anything less would be “opportunistic”.',
    ],
    ['National Coalition for Fair Wages', "“We'll bring the coffee,” said the National Coalition for Fair Wages."],
    ['The court', 'Vantex appealed on Monday. The court said it was “a hard day”.'],
    ['The union', 'Vantex appealed on Monday. The union said it was “a hard day”.'],
    [
      'United Federal Carers',
      'The bill has been bottled up by unions. The largest of them, the United Federal Carers, has labeled it “a scheme that would starve us”.',
    ],
    [
      'A copy of the document',
      'A copy of the document furnished to the Herald bears the signature of the mayor and describes the centre as “complete and fit”.',
    ],
    ['A glossy brochure', 'A glossy brochure promises visitors “authenticity with every comfort”.'],
    [
      'Susan Abernethy',
      'Planning Director Susan Abernethy had recommended denial in a report released Thursday, writing that the request was “inconsistent with the map”.',
    ],
    ['A voice in the stands', 'A voice in the stands was heard to shout, “Is eight years now!”'],
    [
      'Nora Finch',
      'DA councillor Nora Finch described the official’s nine months of paid leave as “a scandal on its own” and said she would table questions.',
    ],
    [
      'A person familiar with the board’s thinking',
      'A person familiar with the board’s thinking disputed that account. “There is a price at which any board has to talk.”',
    ],
    [
      'The judge',
      'The judge found the company had shown “a settled reluctance to look” and gave it 60 days to comply.',
    ],
    ['Nora Finch', 'Nora Finch’s verdict was blunt: “It is a mess.”'],
    ['Nora Finch', 'Nora Finch was more direct. “It is a mess.”'],
    ['Nora Finch', 'Nora Finch had a different view: “It is a mess.”'],
    ['Nora Finch', 'Nora Finch put it more bluntly: “It is a mess.”'],
    ['Nora Finch', 'Nora Finch wasn’t convinced. “It is a mess.”'],
    ['Nora Finch', 'Nora Finch was in no mood to wait. “It is a mess.”'],
    ['Nora Finch', 'Nora Finch smiled. “It is a mess.”'],
    ['Nora Finch', 'Nora Finch, a nurse, took a harder line: “It is a mess.”'],
    [
      'Curtis Alleyne',
      'When Curtis Alleyne kissed his wife shortly after 3 am on Sunday and told her he would be back “before the rice is done”, she smiled.',
    ],
    [
      'Serdar Akbulut',
      'The find was made public on June 17 by Culture Minister Serdar Akbulut, who hailed it as “one of the great finds”.',
    ],
    [
      'Patricia Lundeen',
      'Patricia Lundeen, who took over in January, put the cost at “somewhere north of eighty million dollars”.',
    ],
    [
      'Jonas Ittuq',
      'The temperature outside was −34 °C. Jonas Ittuq described the pilot as “the reason I’m talking to you”.',
    ],
    [
      'Harish Tandalwar',
      'BJP spokesperson Harish Tandalwar said in Delhi that the government had spent Rs. 90 crore on “a dinner and a photograph”.',
    ],
    ['the survey', 'Among those in church, the survey found, Mr. Ray’s lead was “wide and stable”.'],
    [
      'Paul Rennick',
      'Sen. Paul Rennick of Colorado, a rival for the job, now closes his speeches by promising to keep America “safe from the moose”.',
    ],
    [
      'Alliance for Medical Progress',
      'An industry trade group, the Alliance for Medical Progress, cautioned against what it called “price controls by press release”.',
    ],
    [
      'United Federal Carers',
      'The largest of them, the United Federal Carers, has labeled it “a scheme that would starve us”.',
    ],
    [
      'Lacey Ordway',
      'Radio host Lacey Ordway praised the way Braddock dealt with the noise:\n\n“This is how you do it. You need a backbone.”',
    ],
    [
      'Doyle Prather',
      'Doyle Prather said in a post that God hadn’t called him to the Senate to “discuss such things in front of children”.',
    ],
    ['the dispatcher', '“He’s got a fish,” Ann Brewer replies.\n\n“Ma’am, can you repeat that?” the dispatcher asks.'],
    ['Nora Finch', 'Some drummed. Nora Finch sang “Freedom, freedom” as police in riot gear looked on.'],
    ['Nora Finch', 'Nora Finch said Bo Ray had called it “a fair price for all”. “I laughed at that for a long time.”'],
    ['Nora Finch', 'Asked what it would take, Nora Finch smiled. “A different bill.”'],
    [
      'An internal slide show',
      'An internal slide show dated March 2011 describes the groups as “a target of great value”.',
    ],
    ['A memo', 'A memo dated May 9 says the groups are “a target of great value”.'],
    [
      'Peter Shaw',
      'Peter Shaw, who teaches law and is the author of “The Quiet Warrant,” said the town was “late to the whole thing”.',
    ],
    [
      'Priscilla Denham',
      'Priscilla Denham, the lawyer representing Oakes, Reinholt, and the other plaintiffs, said that she has “never seen anything like it”.',
    ],
    ['Nora Finch', 'Nora Finch said that the road was closed, but that the crew were “working all night”.'],
    [
      'Ines Dahl',
      '“The size of the move tells us that the board is worried. We expect more in May.”\n— Ines Dahl, Nordic economist.',
    ],
    [
      'Ines Dahl',
      '“The size of the move tells us that the board is worried. We expect more in May.”\n\n— Ines Dahl, Nordic economist',
    ],
    ['Nora Finch', 'Nora Finch said it was wrong to tell the crew of it, but that they were “working all night”.'],
    ['Nora Finch', 'Nora Finch said it was too early to say so and that the crew were “working all night”.'],
    ['Priscilla Denham', 'Priscilla Denham, a lawyer representing the family, said it was “a very sad day”.'],
    ['Priscilla Denham', 'A lawyer representing the family, Priscilla Denham, said it was “a very sad day”.'],
    ['Nora Finch', 'Nora Finch, a coach guiding Ann Lee, Eve Dunn and Bo Ray, said it was “a very sad day”.'],
    ['Nora Finch', 'The firm’s head, Nora Finch, said it was “a very sad day”.'],
    ['A woman', 'A woman living in the tower, which burned in May, said it was “a very sad day”.'],
    ['A lawyer', 'A lawyer representing the Oakes family said it was “a very sad day”.'],
    ['A group', 'A group campaigning against the tower said it was “a very sad day”.'],
    ['Nora Finch', 'Two men carrying a flag left, and Nora Finch said it was “a very sad day”.'],
    ['Nora Finch', 'On a bench facing the sea Nora Finch said it was “a very sad day”.'],
    ['A man', 'A man claiming to speak for the group said it was “a very sad day”.'],
  ],
  'parts of a name': [
    [
      'Md Selim Howlader',
      'Her husband, Md Selim Howlader, had stayed back in Gazipur. He learnt of the accident. “I saw her in the video,” Selim said.',
    ],
    [
      'Md Selim Howlader',
      'Her husband, Md Selim Howlader, had stayed back in Gazipur. He learnt of the accident. “I saw her in the video,” Howlader said.',
    ],
    [
      'Zulkarnain Haji Yahya',
      'State chief Datuk Seri Dr Zulkarnain Haji Yahya said the party would write to the Speaker.\n\n“The law is very clear,” Zulkarnain said when contacted.',
    ],
    [
      'Wayan Sudarma',
      'It had been at sea when Pak Wayan Sudarma, a 63-year-old seaweed farmer, found it. “I asked her,” Sudarma says.',
    ],
    ['Josiah Omotayo', 'A statesman, Pa Josiah Omotayo, has called for caution. “I asked her,” Omotayo says.'],
    [
      'Balwinder Singh Gill',
      'Under questions by lead counsel Datuk Seri Balwinder Singh Gill, the witness wept. “Sympathy is not evidence,” added Balwinder.',
    ],
    [
      'Talent Gwatidzo',
      'Talent Gwatidzo was left fuming at the decision.\n\n“Everyone saw that he got the ball,” charged Gwatidzo.',
    ],
    [
      'Northgate',
      'Thorne was taken for a scan and Northgate said last night that their defender was “comfortable and in good spirits”.',
    ],
    [
      'Gemma Denham',
      'Alfie Denham looked her up and down, according to his mother, Gemma Denham.\n\n‘I wanted the ground to swallow me up,’ said Miss Denham, 29.',
    ],
    ['Nii Tetteh Lamptey', 'For Ghana coach Nii Tetteh Lamptey the win came late. “I kept the paper,” Lamptey said.'],
    ['Storm', 'A man calling himself Storm said it was “a very sad day”.'],
  ],
  documents: [
    [
      'Harbour Society',
      'The Harbour Society, which holds the stone, welcomed the paper. On Thursday, its account tweeted: “Proud day!”',
    ],
    [
      'Nora Finch',
      'Sen. Nora Finch put out a statement. “I have always believed it,” the statement from the senator read.',
    ],
  ],
};
