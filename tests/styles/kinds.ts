/** What the speaker is, where the words around the name tell. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  person: [
    '“{quote:My legs were gone in the fourth set,}” said {speaker=Marković:Marković}, the Serbian 12th seed.',
    '“{quote:Never,}” said {speaker=Tarique:Tarique}, who paints in oils.',
    '“{quote:I’ve nothing left to prove,}” said the 34-year-old {speaker=Ivo Marchetti:Ivo Marchetti}, who will ride his last Giro in May.',
    'Guard Tyrell Banks added 14 points. “{quote:They doubled me all night,}” {speaker=Tyrell Banks:Banks} said.',
    '“{quote:We danced till dawn,}” said the singer {speaker=Zambelo:Zambelo}.',
  ],
  organisation: [
    'State broadcaster {speaker=TVK:TVK} reported that the prince was “{quote:in good health}”.',
    '{speaker=Vantex:Vantex} said it “{quote:strongly disagrees}” with the regulator’s decision.',
    'The {speaker=UNHCR:UNHCR} said the convoy had been “{quote:turned back at gunpoint}”.',
    '{speaker=Real Santona:Real Santona} said in a statement that they were “{quote:considering an appeal}”.',
    '{speaker=The Kwara State government:The Kwara State government} said the claim was “{quote:false in every word}”.',
  ],
  document: [
    '{speaker=The indictment:The indictment} alleges that the men ran “{quote:a factory of forged papers}”.',
    '{speaker=A leaflet:A leaflet} pushed under doors said the estate was “{quote:not for sale}”.',
  ],
  group: [
    '{speaker=Rescuers:Rescuers} said they could hear “{quote:faint knocking}” under the rubble.',
    '{speaker=Two people familiar with the talks:Two people familiar with the talks} said the price was “{quote:north of $2 billion}”.',
  ],
  unnamed: ['{speaker=A pal of the star:A pal of the star} told The Globe: “{quote:He’s gutted.}”'],
};

/** The same, where the rules are wrong. */
export const kindMisses: Readonly<Record<string, readonly string[]>> = {
  person: [
    'Hitting out at the party, {speaker=Mohapatra:Mohapatra} alleged that funds had been “{quote:eaten on the way}”.',
  ],
  organisation: [
    'The offer came from Finch Marine, {speaker=Finch Marine:which} said it was “{quote:its last word}”.',
    '{speaker=The regulator:The regulator} fined the airline, saying it had “{quote:misled passengers for years}”.',
  ],
};
