/** Who comes in, and by which words they may be meant behind: a sentence, the name, and those words. */
export const references: readonly {
  readonly opening: string;
  readonly name: string;
  readonly words: readonly string[];
}[] = [
  {
    opening: 'The town elected Sen. Nora Finch on Monday.',
    name: 'Nora Finch',
    words: ['the senator', 'Finch', 'Ms. Finch', 'Sen. Finch', 'she', 'the lawmaker', 'the Ohio senator'],
  },
  {
    opening: 'Nora Finch, a nurse from Leeds, won the prize on Monday.',
    name: 'Nora Finch',
    words: ['the nurse', 'Finch', 'she', 'Ms Finch', 'the Leeds nurse', 'Nora'],
  },
  {
    opening: 'Prime Minister Bo Ray visited the valley on Monday.',
    name: 'Bo Ray',
    words: [
      'the prime minister',
      'Ray',
      'Mr Ray',
      'he',
      'the premier',
      'the PM',
      'Prime Minister Ray',
      'the Harbouria prime minister',
    ],
  },
  {
    opening: 'Bo Ray, 43, was driving home on Monday when the bridge fell.',
    name: 'Bo Ray',
    words: ['the 43-year-old', 'Ray', 'he', 'Mr Ray'],
  },
  {
    opening: 'Harbour coach Dee Marlow watched the game on Monday.',
    name: 'Dee Marlow',
    words: ['the coach', 'Marlow', 'she', 'the Harbour coach', 'the manager'],
  },
  {
    opening: 'Professor Owen Hartley of the University of West Bay led the study, published on Monday.',
    name: 'Owen Hartley',
    words: ['the professor', 'Hartley', 'he', 'Prof Hartley', 'Professor Hartley', 'Dr Hartley'],
  },
  {
    opening: 'Dr. José García runs the clinic, which opened on Monday.',
    name: 'José García',
    words: ['García', 'he', 'Dr. García', 'the physician'],
  },
  {
    opening: 'The ministry’s spokesman, Tomás Rey, spoke on Monday.',
    name: 'Tomás Rey',
    words: ['the spokesman', 'Rey', 'he', 'the ministry’s spokesman', 'the ministry spokesman'],
  },
  {
    opening: 'Judge Ann Lowe heard the case on Monday.',
    name: 'Ann Lowe',
    words: ['the judge', 'Lowe', 'she', 'Judge Lowe'],
  },
  {
    opening: 'Greenpeace protested at the port on Monday.',
    name: 'Greenpeace',
    words: ['the group', 'the organisation', 'it', 'the charity'],
  },
  {
    opening: 'Vantex, a chip company, closed its plant on Monday.',
    name: 'Vantex',
    words: ['the company', 'it', 'the firm', 'the chipmaker'],
  },
  { opening: 'The Harbour Board met on Monday.', name: 'Harbour Board', words: ['the board', 'it'] },
  { opening: 'The European Commission met on Monday.', name: 'European Commission', words: ['the commission', 'it'] },
  { opening: 'King Olaf opened the bridge on Monday.', name: 'King Olaf', words: ['the king', 'he', 'the monarch'] },
  {
    opening: 'Kim Tae-ho, the North Korean foreign minister, arrived on Monday.',
    name: 'Kim Tae-ho',
    words: ['the foreign minister', 'Kim', 'he', 'the minister', 'Mr Kim'],
  },
  {
    opening: 'Lawyer Ines Prado represented the family on Monday.',
    name: 'Ines Prado',
    words: ['the lawyer', 'Prado', 'she', 'the family’s lawyer', 'the attorney'],
  },
  {
    opening: 'Belgian rider Jan Maes won the stage on Monday.',
    name: 'Jan Maes',
    words: ['the Belgian', 'Maes', 'he', 'the rider', 'the Belgian rider'],
  },
  {
    opening: 'Singer Zola Dube released her album on Monday.',
    name: 'Zola Dube',
    words: ['the singer', 'Dube', 'she', 'Zola', 'the star', 'the musician'],
  },
  {
    opening: 'Chancellor Ingrid Vogel addressed the house on Monday.',
    name: 'Ingrid Vogel',
    words: ['the chancellor', 'Vogel', 'she'],
  },
  {
    opening: 'The mother of the victim, Ana Sousa, was in court on Monday.',
    name: 'Ana Sousa',
    words: ['Sousa', 'she', 'the mother', 'the victim’s mother'],
  },
  {
    opening: 'Police chief Hal Bond spoke to reporters on Monday.',
    name: 'Hal Bond',
    words: ['the chief', 'the police chief', 'Bond', 'he', 'Chief Bond'],
  },
  {
    opening: 'The Rev. Amos Tate led the march on Monday.',
    name: 'Amos Tate',
    words: ['the Rev. Tate', 'Tate', 'he', 'the reverend', 'the pastor'],
  },
  {
    opening: 'Amnesty International published its report on Monday.',
    name: 'Amnesty International',
    words: ['Amnesty', 'the group', 'it'],
  },
  {
    opening: 'The Confederation of Harbour Industry (CHI) met on Monday.',
    name: 'Confederation of Harbour Industry',
    words: ['the CHI', 'CHI', 'it', 'the confederation'],
  },
  {
    opening: 'Democratic Rep. Cal Dorsey of Texas spoke on Monday.',
    name: 'Cal Dorsey',
    words: ['the congressman', 'Dorsey', 'he', 'the Texas Democrat', 'the Democrat', 'Rep. Dorsey'],
  },
  {
    opening: 'Lewis Okafor, president of the Harbour Union, met the mayor on Monday.',
    name: 'Lewis Okafor',
    words: ['Okafor', 'the union president', 'the union’s president', 'the president', 'he'],
  },
];
