/** Sentences in which the speaker hides behind a clause, an apposition or another sentence; marked as in the examples of the rules. */
export const clauses: Readonly<Record<string, readonly string[]>> = {
  'subjects that verbs share': [
    '{speaker=Nora Finch:Nora Finch} mocked her rivals, talked over them and called the debate “{quote:a flea market}”.',
    '{speaker=Nora Finch:Nora Finch} clashed with Bo Ray over tax; and posted on Twitter that the bank “{quote:had to pay up or leave}”.',
    'The board emailed members on Friday, {cue:saying}: “{quote:The pier will open in May.}”',
    '{speaker=Bo Ray:Bo Ray} himself, who missed the vote, has toned down his attacks, admitting that his plan was “{quote:half baked}”.',
  ],
  'subjects behind what hangs on them': [
    '{speaker=An officer in boots:An officer in boots} flanked by a dozen armed men said the council had “{quote:taken up its duties}”.',
    '{speaker=A survey:A survey} finished in May by Shelter North, a charity that runs the wells, found that most huts were “{quote:unlikely to stand a winter}”.',
    'A lecture came from the president, {speaker:who} said that the deal was “{quote:good for both sides}”.',
    'The tower, which {speaker=Pia Sand:Pia Sand}, the commissioner for the coast, has called “{quote:a sore thumb}”, will go.',
    'Although nobody was named, {speaker:an official} who spoke to explain the rules said, “{quote:Nobody was told.}”',
    '{speaker=Nora Finch:Nora Finch}, star of the show “Tideway,” thanked Bo Ray for “{quote:keeping the lights on}”.',
  ],
  'subjects and what is said of them': [
    'The new plans “{quote:will not solve the whole of it}”, {speaker=Nora Finch:Nora Finch}, minister of housing, water, and roads, said on the call.',
    '“{quote:Both of them scare me,}” {speaker=Hal Bond:Hal Bond}, 30, of Raleigh, N.C., who was among those polled, said later.',
    'Outside the court, resident {speaker=Joost Vermeer:Joost Vermeer}, who lived there for 22 years, told reporters, “{quote:They came at six.}”',
    '{speaker=A report:A report} published this month by the Lagos-based Tide Centre described the crisis as “{quote:thirty years of delay}”.',
    'The nominee, {speaker=Bo Ray:Bo Ray} said, watched the games to see “{quote:how high the women could jump}”.',
    'The two analysts, Ann Lee and Bo Ray, spoke. {speaker=The other:The other} said a new text would offer the town “{quote:a way out}”.',
    'Finch said {speaker=Bo Ray:Bo Ray} called the plan “{quote:a very silly idea}”.',
    '“{quote:Our method works,}” {speaker=Bo Ray:Bo Ray} is quoted as saying.',
    '“{quote:What was the point of it?}” {speaker=Bo Ray:Bo Ray} questioned.',
    '{speaker=Deshmukh:Deshmukh}, 38, who founded the start-up in a Pune garage, says investors are “{quote:like monsoon clouds}”.',
    '{speaker=Kofi:Kofi}, 15, whose surname is being withheld, said life in the camp was “{quote:like waiting for a bus that never comes}”.',
  ],
  'what one verb reports over several clauses': [
    'Justice {speaker=Ann Lee:Ann Lee} found that the town had owned the land when the Crown claimed it, and that the county “{quote:had never once asked}”.',
    '{speaker=Bo Ray:Bo Ray} said “this is no fight of ours” and that the town should not bear “{quote:the weight of it all}”.',
    '{speaker=The report:The report} found the shell had “{quote:come to the end of its life}”.',
    'The critics were divided, but {speaker=Nora Finch:Nora Finch} found it “{quote:exactly as long as a queue}”.',
  ],
  'clauses in front of a quote that goes on': [
    '“The race is over,” said {speaker=Bo Ray:Bo Ray}, a strategist. Unless more of them quit, “{quote:he will be hard to stop.}”',
    '“They still haven’t recovered,” {speaker=Bo Ray:Bo Ray} said. For islanders, on the other hand, “{quote:it has been worse.}”',
  ],
  'bodies by what they are called': [
    'In a letter, Banda Air wrote, “We are sorry.” {speaker=Banda Air:The airline} also said the plane had been “{quote:fit to fly}”.',
    'The mayor’s firm was fined by the Harbour Safety Administration. In its letter, {speaker=Harbour Safety Administration:the agency} spoke of “{quote:plain indifference}”.',
    'The FBI declined to comment. In a letter last week, {speaker=FBI:the bureau} said it was “{quote:committed to the work}”.',
  ],
  'quotes whose speaker stands in another paragraph': [
    '{speaker=Ann Lee:Ann Lee} said that the road would stay shut.\n\n“{quote:We have looked at every stone of it.}”\n\nThe works go on.',
    '“{quote:I never saw such a tide.}”\n\n— {speaker=Nora Finch:Nora Finch}, Harbour Street',
    'Former captain {speaker=Bo Ray:Bo Ray} on the radio:\n\n“{quote:We were asleep for an hour.}”',
  ],
  'who he or she is': [
    'Ann Lee, whose daughter Mia was born in May, gave evidence. “{quote:Nobody told us,}” {speaker=Ann Lee:she} said.',
    'A source told the Herald that the premier had called a meeting. “{quote:The numbers will be there,}” {speaker=A source:he} added.',
    'Paul Porter, a driver who is a member of the union and a supporter of the mayor, said he was paid. “{quote:It is fair,}” {speaker=Paul Porter:he} said.',
    'Sen. Tom Weber spoke at the urging of his wife, Jane Weber. “{quote:We can win,}” {speaker=Tom Weber:Weber} said.',
    'David and Jean Heidler wrote the book. “{quote:It took a year,}” said {speaker=David Heidler:David Heidler}.',
  ],
};
