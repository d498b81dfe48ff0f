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
  'what one verb reports over several clauses': [
    'Justice {speaker=Ann Lee:Ann Lee} found that the town had owned the land when the Crown claimed it, and that the county “{quote:had never once asked}”.',
    '{speaker=Bo Ray:Bo Ray} said “this is no fight of ours” and that the town should not bear “{quote:the weight of it all}”.',
    '{speaker=The report:The report} found the shell had “{quote:come to the end of its life}”.',
    'The critics were divided, but {speaker=Nora Finch:Nora Finch} found it “{quote:exactly as long as a queue}”.',
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
