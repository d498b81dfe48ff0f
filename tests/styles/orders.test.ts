/** Every reporting verb in every place, and many kinds of speakers in all orders: what one sentence proves, all must. */
import { describe, expect, test } from 'vitest';
import { cueVerbs } from '../../src/lexicon/cues.js';
import { frames, predicates } from './predicates.js';
import { capitalised } from './capitalised.js';
import { speakerIn } from './last-quote.js';
import { references } from './references.js';
import { speakers } from './speakers.js';

const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const verbOrders: Readonly<Record<string, (says: string) => string>> = {
  'quote verb name': (says) => `“It rained all night,” ${says} Bo Ray.`,
  'quote verb title name': (says) => `“It rained all night,” ${says} council leader Bo Ray, who led the town.`,
  'quote name verb': (says) => `“It rained all night,” Bo Ray ${says}.`,
  'quote name verb time': (says) => `“It rained all night,” Bo Ray ${says} on Tuesday.`,
  'quote name clause verb': (says) => `“It rained all night,” Bo Ray, who led the town, ${says}.`,
  'shout name verb': (says) => `“It rained all night!” Bo Ray ${says}.`,
  'name verb colon quote': (says) => `Bo Ray ${says}: “It rained all night.”`,
  'name verb comma quote': (says) => `Bo Ray ${says}, “It rained all night.”`,
  'name verb that quote': (says) => `Bo Ray ${says} that the road “was shut all night”.`,
  'quote verb name quote': (says) => `“It rained,” ${says} Bo Ray, “and then it snowed all night.”`,
};

const bases = [...cueVerbs]
  .filter(([, strength]) => strength === 'core' || strength === 'speech')
  .map(([base]) => base);

describe('all reporting verbs, in the present tense', () => {
  test.each(Object.entries(verbOrders))('%s', (_, order) => {
    expect(bases.length).toBeGreaterThan(200);
    expect(bases.filter((base) => !speakerIn(order(thirdPerson(base))).includes('Bo Ray'))).toEqual([]);
  });
});

/** @param who the speaker as printed; a closing comma belongs to its apposition */
const speakerOrders: Readonly<Record<string, (who: string) => string>> = {
  'quote speaker said': (who) => `“It rained all night,” ${who} said.`,
  'quote said speaker': (who) => `“It rained all night,” said ${bare(who)}.`,
  'speaker said colon quote': (who) => `${capitalised(who)} said: “It rained all night.”`,
  'speaker said that quote': (who) => `${capitalised(who)} said that the road “was shut all night”.`,
  'quote speaker told': (who) => `“It rained all night,” ${who} told reporters on Monday.`,
  'according to speaker': (who) => `According to ${bare(who)}, the road “was shut all night”.`,
  'speaker called it': (who) => `${capitalised(who)} called the deal “a sad day for the town”.`,
  'in a statement': (who) => `In a statement on Monday, ${who} said: “It rained all night.”`,
  'speaker said, adding': (who) => `It was late, ${who} said, adding that the road “was shut all night”.`,
  'quote speaker said quote': (who) => `“It rained,” ${who} said in an interview with the Herald. “The road was shut.”`,
};

const bare = (who: string): string => who.replace(/[,—\s]+$/, '');

describe('many kinds of speakers', () => {
  test.each(Object.entries(speakerOrders))('%s', (_, order) => {
    const wrong = Object.entries(speakers)
      .map(([who, name]) => ({ who, name, found: speakerIn(order(who)) }))
      .filter(({ name, found }) => found.toLowerCase() !== name.toLowerCase());
    expect(wrong).toEqual([]);
  });
});

const referenceOrders: Readonly<Record<string, (who: string) => string>> = {
  'quote reference said': (who) => `“It rained all night,” ${who} said.`,
  'quote said reference': (who) => `“It rained all night,” said ${who}.`,
  'reference said that quote': (who) => `${capitalised(who)} said that the road “was shut all night”.`,
};

/** "said he" is no English. */
const isPronoun = (who: string): boolean => /^(?:s?he|it)$/.test(who);

describe('whom the words behind a name mean', () => {
  test.each(Object.entries(referenceOrders))('%s', (order, sentence) => {
    const wrong = references.flatMap(({ opening, name, words }) =>
      words
        .filter((who) => !(isPronoun(who) && order === 'quote said reference'))
        .flatMap((who) =>
          [' ', '\n\n'].map((gap) => ({ who, name, found: speakerIn(`${opening}${gap}${sentence(who)}`) })),
        )
        .filter(({ found }) => found !== name),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is said in part', () => {
  test.each(Object.entries(frames))('%s', (_, sentence) => {
    const wrong = predicates
      .map(([finite, participle]) => sentence(finite, participle))
      .map((text) => ({ text, found: speakerIn(text) }))
      .filter(({ found }) => found !== 'Nora Finch');
    expect(wrong).toEqual([]);
  });
});
