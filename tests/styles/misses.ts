/** What a careful reader gets right and the rules don’t, by cause. Move a sentence to world.ts once they do. */
export const styleMisses: Readonly<Record<string, readonly string[]>> = {
  'other ways to say who speaks': [
    'It was {speaker=Milica Petrović:Milica Petrović} who first used the phrase “{quote:a lost decade}” in a speech in Novi Sad.',
  ],
  'names and titles': [
    '{speaker=Racing Santona:Racing Santona} said in a statement that they were “{quote:considering an appeal}”.',
  ],
  clauses: [
    '{speaker=A lawyer representing the Oakes family:A lawyer} representing the Oakes family, who asked for privacy, said it was “{quote:a very sad day}”.',
    'Tributes were led by the festival’s director, {speaker=Noor al-Sabbagh:Noor al-Sabbagh}, who said the world had lost “{quote:a giant with a small voice}”.',
    'The decision drew praise from {speaker=Noemi Halász:Noemi Halász}, the union’s lawyer, who described it as “{quote:a landmark}”.',
  ],
  'groups and documents': [
    'A tweet by {speaker=Raj Malhotra:Raj Malhotra} calling the minister “{quote:a clown in a tie}” was later deleted.',
    '{speaker=A video posted by the rebels:A video posted by the rebels} claimed that the base was “{quote:under full control}”.',
  ],
};
