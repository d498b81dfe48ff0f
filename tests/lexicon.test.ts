import { describe, expect, it } from 'vitest';
import * as adjectives from '../src/lexicon/adjectives.js';
import * as adverbs from '../src/lexicon/adverbs.js';
import * as givenNames from '../src/lexicon/given-names.js';
import * as organisations from '../src/lexicon/organisation-words.js';
import * as people from '../src/lexicon/people-nouns.js';
import * as places from '../src/lexicon/places.js';
import * as surnames from '../src/lexicon/surnames.js';
import * as verbs from '../src/lexicon/verbs.js';
import { inflect } from '../src/lexicon/verbs.js';
import { words } from '../src/lexicon/words.js';

const files = { adjectives, adverbs, givenNames, organisations, people, places, surnames, verbs };

/** Every exported list of plain words, with the name of its file and its own. */
const lists = Object.entries(files).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, value]: [string, unknown]) =>
    Array.isArray(value) && value.every((entry): entry is string => typeof entry === 'string')
      ? [{ name: `${file}.${name}`, entries: value }]
      : [],
  ),
);

describe.each(lists)('$name', ({ entries }) => {
  it('holds no entry twice', () => {
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it('is in lower case, without blanks at the ends', () => {
    expect(entries.filter((entry) => entry !== entry.toLowerCase() || entry !== entry.trim() || entry === '')).toEqual(
      [],
    );
  });
});

it('refuses a list with an entry twice and says which', () => {
  expect(() => words('ann bob white_house ann')).toThrow('"ann"');
  expect(words('  white_house\n ann ')).toEqual(['white house', 'ann']);
});

describe('given names', () => {
  const { femaleNames, maleNames, eitherNames, ambiguousNames } = givenNames;

  it('stand in one list only', () => {
    const all = [
      ...femaleNames,
      ...maleNames,
      ...eitherNames,
      ...ambiguousNames.female,
      ...ambiguousNames.male,
      ...ambiguousNames.either,
    ];
    const seen = new Set<string>();
    expect(all.filter((name) => seen.size === seen.add(name).size)).toEqual([]);
  });

  it('tell no gender by a family name that stands first', () => {
    const familyFirst = new Set(surnames.familyFirstSurnames);
    const gendered = [...femaleNames, ...maleNames, ...ambiguousNames.female, ...ambiguousNames.male];
    expect(gendered.filter((name) => familyFirst.has(name))).toEqual([]);
  });

  it.each([
    ['barack', maleNames],
    ['jeb', maleNames],
    ['mitt', maleNames],
    ['reince', maleNames],
    ['jean-claude', maleNames],
    ['hans-peter', maleNames],
    ['kellyanne', femaleNames],
    ['ivanka', femaleNames],
    ['ngozi', femaleNames],
    ['anne-marie', femaleNames],
    ['ji-won', eitherNames],
    ['grace', ambiguousNames.female],
    ['will', ambiguousNames.male],
    ['kim', ambiguousNames.either],
  ])('hold %s where it belongs', (name, list) => {
    expect(list).toContain(name);
  });
});

describe('person nouns', () => {
  it.each(
    words(`
      voter source insider protester protestor striker midfielder co-chair organiser organizer pollster whistleblower
      defender goalkeeper epidemiologist magistrate bailiff juror constable sergeant backbencher headteacher
      schoolteacher farmhand crofter chaplain prelate seminarian clergyman
    `),
  )('hold "%s"', (noun) => {
    expect(people.personNouns).toContain(noun);
  });

  it('tell one gender where they tell one', () => {
    expect(people.femaleNouns.filter((noun) => people.maleNouns.includes(noun))).toEqual([]);
    expect(people.genderedNouns.get('clergyman')).toBe('m');
    expect(people.genderedNouns.get('tribeswoman')).toBe('f');
  });

  it.each([
    ['co-author', 'co-authors'],
    ['policewoman', 'policewomen'],
    ['mother-in-law', 'mothers-in-law'],
    ['attaché', 'attachés'],
    ['deputy', 'deputies'],
    ['coach', 'coaches'],
    ['patriarch', 'patriarchs'],
    ['schoolchild', 'schoolchildren'],
    ['spokesperson', 'spokespersons'],
    ['prime minister', 'prime ministers'],
  ])('make "%s" "%s" of many', (noun, plural) => {
    expect(people.plural(noun)).toBe(plural);
  });
});

describe('inflect', () => {
  it.each([
    ['say', 'says', 'said', 'said', 'saying'],
    ['tell', 'tells', 'told', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    ['be', 'is', 'was', 'been', 'being'],
    ['have', 'has', 'had', 'had', 'having'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['do', 'does', 'did', 'done', 'doing'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['swear', 'swears', 'swore', 'sworn', 'swearing'],
    ['put', 'puts', 'put', 'put', 'putting'],
    ['lie', 'lies', 'lay', 'lain', 'lying'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['add', 'adds', 'added', 'added', 'adding'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['announce', 'announces', 'announced', 'announced', 'announcing'],
    ['reply', 'replies', 'replied', 'replied', 'replying'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['cry', 'cries', 'cried', 'cried', 'crying'],
    ['stay', 'stays', 'stayed', 'stayed', 'staying'],
    ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
    ['quiz', 'quizzes', 'quizzed', 'quizzed', 'quizzing'],
    ['stop', 'stops', 'stopped', 'stopped', 'stopping'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['visit', 'visits', 'visited', 'visited', 'visiting'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['offer', 'offers', 'offered', 'offered', 'offering'],
    ['travel', 'travels', 'traveled', 'traveled', 'traveling'],
    ['panic', 'panics', 'panicked', 'panicked', 'panicking'],
    ['mimic', 'mimics', 'mimicked', 'mimicked', 'mimicking'],
    ['stress', 'stresses', 'stressed', 'stressed', 'stressing'],
    ['preach', 'preaches', 'preached', 'preached', 'preaching'],
    ['tweet', 'tweets', 'tweeted', 'tweeted', 'tweeting'],
    ['complain', 'complains', 'complained', 'complained', 'complaining'],
    ['explain', 'explains', 'explained', 'explained', 'explaining'],
    ['veto', 'vetoes', 'vetoed', 'vetoed', 'vetoing'],
    ['singe', 'singes', 'singed', 'singed', 'singeing'],
    ['cringe', 'cringes', 'cringed', 'cringed', 'cringing'],
    ['unplug', 'unplugs', 'unplugged', 'unplugged', 'unplugging'],
    ['overrun', 'overruns', 'overran', 'overrun', 'overrunning'],
    ['plan', 'plans', 'planned', 'planned', 'planning'],
  ])('%s', (base, s, past, participle, ing) => {
    expect(inflect(base)).toEqual({ s, past, participle, ing });
  });
});
