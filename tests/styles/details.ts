/** Who was told and by what means, marked where the sentence says so; nobody and nothing where no mark stands. */
export const details: Readonly<Record<string, readonly string[]>> = {
  'in the report itself': [
    '“{quote:I am tired,}” {speaker:Nora Finch} {cue:said} {medium:through an interpreter}.',
    '“{quote:No,}” {speaker:Bo Ray} {cue:told} {addressee:the Herald}, according to the Harbour Times.',
    '“{quote:The pier is closed,}” {speaker:Nora Finch} {cue:told} {addressee:reporters}.',
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
