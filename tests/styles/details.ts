/** Who was told and by what means, marked where the sentence says so; nobody and nothing where no mark stands. */
export const details: Readonly<Record<string, readonly string[]>> = {
  'in the report itself': [
    '“{quote:I am tired,}” {speaker:Nora Finch} {cue:said} {medium:through an interpreter}.',
    '“{quote:No,}” {speaker:Bo Ray} {cue:told} {addressee:the Herald}, according to the Harbour Times.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:told} {addressee:reporters}.',
  ],
  'behind a speaker who comes after the verb': [
    '“{quote:The pier is closed,}” {cue:said} {speaker:Nora Finch} {medium:in a statement}.',
    '“{quote:The pier is closed,}” {cue:said} {speaker:a harbour spokesman} {medium:in an email} to the Herald.',
    '“{quote:The pier is closed,}” {cue:wrote} {speaker:Bo Ray} {medium:on Twitter}.',
    '“{quote:The line was poor,}” {cue:said} {speaker:a woman on the call}.',
    '“{quote:The pier sells,}” {cue:said} {speaker:Bo Ray}, head of drama at Fox.',
  ],
  'programmes and stations': [
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} {medium:on NBC’s Meet the Press}.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} Sunday {medium:on ABC’s “This Week”} in New York.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} {medium:on Friday’s “Harbour Hour”} about the vote.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} {medium:on “Good Morning Harbour”} last week.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} {medium:on The Bo Ray Show} on Tuesday.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} {medium:on his radio program}.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:said} on the tax program.',
    'Appearing {medium:on CBS’ Face the Nation}, {speaker:Nora Finch} {cue:said} the pier was “{quote:closed}”.',
    '{medium:On NPR}, {speaker:Nora Finch} {cue:said} the pier was “{quote:closed for good}”.',
  ],
  'what is brought out': [
    '{speaker:Nora Finch} issued {medium:a statement} {cue:saying} the pier was “{quote:closed for good}”.',
    '{speaker:Nora Finch} sent {medium:an email} to members {cue:saying} the pier was “{quote:closed for good}”.',
    '{speaker:Nora Finch} read a statement to the council and left, {cue:saying} the pier was “{quote:closed for good}”.',
  ],
  'of an utterance that goes on': [
    '“The pier is closed,” {speaker:Nora Finch} {cue:told} {addressee:the Herald}. “{quote:It will not open again.}”',
    '“The pier,” {speaker:Nora Finch} {cue:said} {medium:in a statement}, “{quote:will not open again.}”',
    '“The pier is closed,” {speaker:Nora Finch} {cue:told} {addressee:the Herald} {medium:in an interview}.\n\n“{quote:It will not open again.}”',
    '“We looked all day,” {speaker:Nora Finch} {cue:wrote} {medium:in a letter}. “It was gone.\n\n“{quote:Then we left.}”',
    '“The pier is closed,” Nora Finch told the Herald. “{quote:We knew,}” {speaker:Bo Ray} {cue:said}.',
  ],
  'of a crowd that answers': [
    '“{quote:The pier is open,}” {speaker:Nora Finch} {cue:said} to loud cheers.',
    '“{quote:The pier is open,}” {speaker:Nora Finch} {cue:said} to a round of applause.',
    '“{quote:The pier is open,}” {speaker:Nora Finch} {cue:said} to {addressee:a cheering crowd}.',
  ],
};
