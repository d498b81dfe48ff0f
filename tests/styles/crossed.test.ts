import { describe, expect, it } from 'vitest';
import { capitalised } from './capitalised.js';
import {
  acts,
  answers,
  asides,
  baseVerbs,
  bodies,
  callings,
  choruses,
  collectives,
  compatriots,
  directed,
  directing,
  documents,
  encounters,
  firms,
  fullNames,
  given,
  givers,
  groups,
  heroes,
  introductions,
  issuing,
  joined,
  judged,
  judging,
  leads,
  naming,
  nowSaying,
  openers,
  papers,
  papersSay,
  predicates,
  presentVerbs,
  questions,
  quotes,
  replies,
  reports,
  requests,
  sayings,
  seenSaying,
  several,
  shown,
  subjects,
  surnames,
  tails,
  theyTell,
  titles,
  together,
  toldSo,
  trades,
  voices,
} from './crossed.js';
import { speakerIn } from './last-quote.js';
import { plural } from '../../src/lexicon/people-nouns.js';

/** Whether to try everything that could be tried, however long it takes. */
const thorough = (process.env.SAIDSO_THOROUGH ?? '') !== '';

const bare = (name: string): string => name.replace(/^the /i, '').toLowerCase();

/** The stories whose speaker isn’t the one wanted, with whoever was given. */
function wrong(stories: Iterable<readonly [string, string]>): string[] {
  const found: string[] = [];
  for (const [words, wanted] of stories) {
    const got = speakerIn(words);
    if (bare(got) !== bare(wanted)) found.push(`${got}: ${words}`);
  }
  return found;
}

describe('parts of sentences that go with one another', () => {
  it('openers, subjects and reports', () => {
    // a third of them, in which each two parts meet
    const stories = openers.flatMap((opener, one) =>
      Object.entries(subjects).flatMap(([subject, wanted], other) =>
        reports
          .filter((_, at) => thorough || (one + other + at) % 3 === 0)
          .map((report): [string, string] => [capitalised(`${opener}${subject} ${report}`), wanted]),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('subjects, asides and reports', () => {
    const stories = Object.entries(subjects)
      .filter(([subject]) => !/[,—]/.test(subject))
      .flatMap(([subject, wanted]) =>
        asides.flatMap((aside) =>
          reports.map((report): [string, string] => [capitalised(`${subject}${aside} ${report}`), wanted]),
        ),
      );
    expect(wrong(stories)).toEqual([]);
  });

  it('subjects and what stands behind their reports', () => {
    const stories = Object.entries(subjects).flatMap(([subject, wanted]) =>
      tails.map((tail): [string, string] => [`“It is closed,” ${subject} said${tail}.`, wanted]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('sentences on somebody and how that one is quoted', () => {
    const stories = heroes.flatMap((hero) =>
      [' ', '\n\n'].flatMap((gap) => quotes.map((quote): [string, string] => [`${hero}${gap}${quote}`, 'Ann Lee'])),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('bodies and what they are called', () => {
    const stories = Object.entries(bodies).flatMap(([body, nouns]) =>
      nouns.flatMap((noun): [string, string][] => [
        [capitalised(`${body} closed the site on Monday. “It is closed for good,” ${noun} said.`), body],
        [
          capitalised(`${body}, which runs the site, has 40 staff.\n\nIn a statement, ${noun} said: “It is closed.”`),
          body,
        ],
        [
          capitalised(`${body} has run the site since 2009. ${capitalised(noun)} called the ruling “long and dull”.`),
          body,
        ],
      ]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('full names and what their bearers are called', () => {
    const stories = Object.entries(surnames).flatMap(([name, surname]): [string, string][] => [
      [`${name} lives in Hull.\n\n${surname} said the road was “closed for good”.`, name],
      [`${name}, a retired teacher, was there.\n\n“It is closed for good,” ${surname} said.`, name],
      [`The meeting was led by ${name}. “It is closed for good,” said ${surname}.`, name],
    ]);
    expect(wrong(stories)).toEqual([]);
  });

  it('subjects and verbs that may be nouns', () => {
    const stories = presentVerbs.flatMap((verb): [string, string][] => [
      [`Ann Lee ${verb} in the rain.\n\n“It is closed for good,” Lee said.`, 'Ann Lee'],
      [`The mayor ${verb} the road with her sons.\n\n“It is closed for good,” she said.`, 'the mayor'],
    ]);
    expect(wrong(stories)).toEqual([]);
  });

  it('sentences on two people and what one of them says', () => {
    const stories = encounters.flatMap((encounter) =>
      Object.entries(answers).map(([answer, wanted]): [string, string] => [`${encounter} ${answer}`, wanted]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('several people, what they do, and how they are quoted', () => {
    const stories = groups.flatMap((group) =>
      baseVerbs.flatMap((verb) =>
        choruses.map((chorus): [string, string] => [
          `${capitalised(group)} ${verb} near the site. ${chorus}`,
          group.replace(' and ', ' & '),
        ]),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('subjects and what else they say, do or hold', () => {
    // a third of them, in which each two parts meet
    const stories = ['', 'Asked how it was done, ', 'But '].flatMap((opener, one) =>
      Object.entries(subjects)
        .filter(([subject]) => !subject.startsWith('residents'))
        .flatMap(([subject, wanted], other) =>
          predicates
            .filter((_, at) => thorough || (one + other + at) % 3 === 0)
            .map((predicate): [string, string] => [capitalised(`${opener}${subject} ${predicate}`), wanted]),
        ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('nouns of saying and whoever gives them', () => {
    const stories = given.flatMap((words) =>
      sayings.flatMap((saying) =>
        givers.map((giver): [string, string] => [
          words
            .replace('$saying', saying)
            .replace('$giver', giver)
            .replace(/,([.:])/u, '$1'),
          'Ann Lee',
        ]),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('bodies that are said to be something, and what they are called then', () => {
    const stories = firms.flatMap((firm) =>
      trades.flatMap((trade) =>
        introductions.flatMap((words): [string, string][] => {
          const article = /^[aeiou](?!niv)/.test(trade) ? 'an $trade' : 'a $trade';
          const said = capitalised(
            words
              .replaceAll('$trades', plural(trade))
              .replace(/\ba \$trade/i, (a) => (a.startsWith('A') ? capitalised(article) : article))
              .replaceAll('$trade', trade)
              .replaceAll('$firm', firm),
          );
          return [
            [`${said} The ${trade} said it was “bad for us all”.`, firm],
            [`${said} It rained.\n\n“It is bad for us,” the ${trade} said.`, firm],
          ];
        }),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('people who are said to be something, and what they are called then', () => {
    const stories = ['Ann Lee', 'Marta Oyelaran', 'Idris Vahl'].flatMap((name) =>
      callings.flatMap((words): [string, string][] => [
        [`${words.replace('$name', name)} The beekeeper said it was “bad for us all”.`, name],
        [`${words.replace('$name', name)} It rained.\n\n“It is bad for us,” the beekeeper said.`, name],
      ]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('several people and what they say now', () => {
    const stories = Object.entries(several).flatMap(([people, wanted]) =>
      nowSaying.map((say): [string, string] => [capitalised(`${people} ${say} that it is “bad for us all”.`), wanted]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('titles in front of names', () => {
    const stories = titles.flatMap((title): [string, string][] => [
      [`The unit said ${title} Tyler Grabe had left it “bad for us all”.`, 'The unit'],
      [`Bo Ray left. ${title} Grabe said it was “bad for us all”, and Tyler Grabe wept.`, 'Tyler Grabe'],
      [`“It is bad for us,” said ${title} Tyler Grabe, of Hull.`, 'Tyler Grabe'],
    ]);
    expect(wrong(stories)).toEqual([]);
  });

  it('documents and whoever wrote them', () => {
    expect(wrong(documents.map((words): [string, string] => [words, 'Ann Lee']))).toEqual([]);
  });

  it('documents, whoever issues them, and what they say', () => {
    const stories = papers.flatMap((paper) =>
      issuing.flatMap((issues) =>
        papersSay.map((says): [string, string] => [
          `Nora Finch ${issues.replace('$a', /^[aeo]/.test(paper) ? 'an' : 'a')} ${paper} ${says}`,
          'Nora Finch',
        ]),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('whoever tells somebody what to do', () => {
    const stories = directing.flatMap((directs) =>
      directed.flatMap((whom) =>
        acts.map((act): [string, string] => [`Nora Finch ${directs} ${whom} ${act}`, 'Nora Finch']),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('whoever judges something with a clause of its own', () => {
    const stories = ['Nora Finch', 'Nora Finch, who left in May,', 'Nora Finch on Monday', 'Nora Finch has'].flatMap(
      (who) =>
        judged.flatMap((what) => [
          ...judging.map((judges): [string, string] => [
            `${who} ${judges} ${what} as “a home with better parking”.`,
            'Nora Finch',
          ]),
          ...naming.map((names): [string, string] => [
            `${who} ${names} ${what} “a home with better parking”.`,
            'Nora Finch',
          ]),
        ]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('reports that are joined', () => {
    const stories = [
      'Nora Finch',
      'Panthers chief executive Nora Finch',
      'Nora Finch, the mayor of Hull,',
      'The mayor, Nora Finch,',
      'In a letter to the board, Nora Finch',
      'But Nora Finch, who left in May,',
    ].flatMap((who) => joined.map((report): [string, string] => [`${who} ${report}`, 'Nora Finch']));
    expect(wrong(stories)).toEqual([]);
  });

  it('questions in front of the sentence, and who answers them', () => {
    const stories = questions.flatMap((question) =>
      replies.map((reply): [string, string] => [
        `The driver, Tom Penn, gave evidence on Monday. ${question}, ${reply}`,
        'Tom Penn',
      ]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('whoever is asked and tells', () => {
    const stories = requests.flatMap((request) =>
      toldSo.map((told): [string, string] => [`Nora Finch ${request} ${told}`.replace(' ,', ','), 'the ministry']),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('names behind where their bearers come from', () => {
    const stories = compatriots.flatMap((compatriot) =>
      ['Tess Halloran', 'Marek Kowalczyk', 'Jun Tanaka', 'Priya Nair'].flatMap((name): [string, string][] => [
        [`“That one hurt,” said the ${compatriot} ${name}.`, name],
        [`Victory went to the ${compatriot} ${name}, who said it was “a blow that hurt”.`, name],
      ]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('those who speak together', () => {
    const stories = Object.entries(together).flatMap(([who, wanted]) =>
      voices.map((voice): [string, string] => [voice.replace('$who', who), wanted]),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('bodies that say, as several people do', () => {
    const stories = collectives.flatMap((body) => theyTell.map((tell): [string, string] => [`${body} ${tell}`, body]));
    expect(wrong(stories)).toEqual([]);
  });

  it('whoever is caught saying something', () => {
    const stories = shown.flatMap((shows) =>
      ['Tom Penn', 'the minister, Tom Penn,', 'Tom Penn, the minister,'].flatMap((who) =>
        seenSaying.map((says): [string, string] => [`${shows} ${who} ${says}`, 'Tom Penn']),
      ),
    );
    expect(wrong(stories)).toEqual([]);
  });

  it('names behind callings', () => {
    const stories = leads.flatMap((lead) =>
      fullNames.flatMap((name): [string, string][] => [
        [`On Monday, ${lead} ${name} said it was “very late”.`, name],
        [`“It was late,” said ${lead} ${name}.`, name],
      ]),
    );
    expect(wrong(stories)).toEqual([]);
  });
});
