/**
 * Names of bodies that hold small words: "Department of Health and Human Services", "Sheriff’s Office", "Campaign to Protect
 * Rural Kent". They are found before anything else is read, and their small words count as words of the name.
 */
import { bodyEnds, fieldHeads, fields, listHeads, namesInS, ownerNouns, pairs } from '../lexicon/body-parts.js';
import { isPersonal, opensCause } from './body-causes.js';
import { isCapital, joinListed, named } from './listed-bodies.js';
import { List } from './lists.js';
import { isListed, Tag } from './tags.js';
import { reread, type Word } from './words.js';

/** Words of a name to either side of a small word, at most. */
const longest = 8;

/** Makes the small words inside the names of bodies words of those names; changes `words` in place. */
export function joinBodies(words: Word[]): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.capital && word.lists & List.bodyOpener) joinListed(words, at);
    if (!(word.lists & List.bodyJoint)) continue;
    switch (word.lower) {
      case 'save':
        joinSave(words, at);
        break;
      case 'and':
        joinAnd(words, at);
        break;
      case "'s":
      case "'":
        if (ownsBody(words, at)) {
          const saint = words[at - 2];
          if (saint !== undefined && isSaint(saint)) words[at - 2] = named(saint, 0);
          glue(words, at - 1);
          at--;
        }
        break;
      case 'st':
      case 'st.':
      case 'saint':
        // "Diocese of Saint Paul": no title there
        if (isCapital(words[at]) && isCapital(words[at + 1]) && insideName(words, at)) words[at] = named(word, 0);
        break;
      default:
        if (isFamer(words, at)) {
          joinFamer(words, at - 1);
          at--;
          break;
        }
        if (opensCause(words, at)) words[at] = named(word);
        joinArticle(words, at);
    }
  }
}

/** "Committee to Save | the | Harbour", "Department for Leaving | the | Union": the article behind the verb of what a body is for. */
function joinArticle(words: Word[], at: number): void {
  const [joint, verb, the, thing] = words.slice(at, at + 4);
  if (joint?.capital !== true || the?.lower !== 'the' || !isCapital(thing)) return;
  if (joint.lower === 'to') words[at + 2] = named(the);
  if (joint.lower === 'for' && (verb?.tags ?? 0) & Tag.verbIng) words[at + 2] = named(the, 0);
}

const isSaint = (word: Word | undefined): boolean => isCapital(word) && /^(?:st\.?|saint)$/.test(word.lower);

/** Makes one word of the word at `at` and the clitic or comma behind it. */
function glue(words: Word[], at: number): void {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined) return;
  words.splice(
    at,
    2,
    reread(first, {
      end: second.end,
      text: first.text + second.text,
      lower: first.lower + second.lower,
      capital: true,
      tags: Tag.organisationWord,
      lists: 0,
      base: first.lower + second.lower,
    }),
  );
}

/** "Hall | of | Famer". */
const isFamer = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'of' && words[at - 1]?.lower === 'hall' && /^famers?$/.test(words[at + 1]?.lower ?? '');

/** Makes one word of the three from `at`: a calling, whatever its capitals. */
function joinFamer(words: Word[], at: number): void {
  const [hall, , famer] = words.slice(at, at + 3);
  if (hall === undefined || famer === undefined) return;
  const lower = `hall of ${famer.lower}`;
  const changes = { end: famer.end, text: lower, lower, capital: false, tags: Tag.personNoun, lists: 0, base: lower };
  words.splice(at, 3, reread(hall, changes));
}

/** "Save the Children": an order with "the" and a capital behind. */
function joinSave(words: Word[], at: number): void {
  const [save, the, whom] = words.slice(at, at + 3);
  if (save?.capital !== true || the?.lower !== 'the' || !isCapital(whom)) return;
  words[at] = named(save);
  words[at + 1] = named(the);
}

/** "of Health | and | Human Services", "Food | and | Drug Administration", "Marks | and | Spencer". */
function joinAnd(words: Word[], at: number): void {
  const [before, after, word] = [words[at - 1], words[at + 1], words[at]];
  if (!isCapital(before) || !isCapital(after) || word === undefined || isPersonal(words, at + 1)) return;
  if (pairs.has(`${before.lower} and ${after.lower}`)) {
    words[at] = named(word, 0);
    return;
  }
  if (sharesBody(words, at)) {
    words[at] = named(word);
    return;
  }
  const from = fieldStart(words, at);
  if (from === undefined || !isField(words, at + 1, words[from]?.lower ?? '')) return;
  words[at] = named(word);
  for (let comma = at - 1; comma > from; comma--) if (words[comma]?.text === ',') glue(words, comma - 1);
}

/** Where the capitals end that go on from `from`, before `limit`. */
function capitalsEnd(words: readonly Word[], from: number, limit: number): number {
  let end = from;
  while (isCapital(words[end]) && end < limit) end++;
  return end;
}

/** The head of "Ministry of Trade, Industry | and", "Committee on Roads | and": where its name begins that goes on up to the "and" at `at`. */
function fieldStart(words: readonly Word[], at: number): number | undefined {
  let commas = false;
  for (let index = at - 1; index > at - longest * 2; index--) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (word.text === ',' && isCapital(words[index - 1]) && isCapital(words[index + 1])) commas = true;
    else if (/^(?:for|of|on)$/.test(word.lower)) {
      const head = words[index - 1];
      if (isCapital(head) && (commas ? listHeads : fieldHeads).has(head.lower)) return index - 1;
      if (!isCapital(head)) return undefined;
    } else if (!isCapital(word) || isPersonal(words, index) || word.tags & Tag.calendar) return undefined;
  }
  return undefined;
}

/** The words from `at` are a field, and no body, place or person of their own: "Human Services". */
function isField(words: readonly Word[], at: number, head: string): boolean {
  const own = words.slice(at, capitalsEnd(words, at, at + longest));
  const [first] = own;
  if (first === undefined || first.tags & (Tag.honorific | Tag.calendar)) return false;
  if (fields.has(first.lower)) return true;
  if (own.some(({ lower, text }) => bodyEnds.has(lower) || /^\p{Lu}{2,}$/u.test(text))) return false;
  if (own.every(({ tags }) => tags & (Tag.place | Tag.demonym))) return false;
  return own.length > 1 || isListed(first.lower) || /^(?:department|minister|ministry)$/.test(head);
}

/** "Food and | Drug Administration", "Bill and | Melinda Gates Foundation", "Housing and | Land Minister Ann Lee". */
function sharesBody(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const end = capitalsEnd(words, at + 1, at + longest);
  const last = words[end - 1];
  if (before === undefined || last === undefined || end - at < 3) return false;
  const body = (last.tags & Tag.organisationWord) !== 0 || /^(?:executive|ombudsman|panel|tribunal)$/.test(last.lower);
  const given = before.tags & Tag.givenName && (words[at + 1]?.tags ?? 0) & Tag.givenName;
  if (given) return /^(?:center|centre|foundation|fund|institute|trust)$/.test(last.lower) && isFirst(words, at - 1);
  // "the Justice Department and the Treasury": a body in front
  if (!fields.has(before.lower)) return false;
  const office = words.slice(at + 2, end - 1).some(({ tags }) => tags & Tag.office);
  return body || office;
}

/** No name goes on in front of the word. */
const isFirst = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before?.text !== ',' && (!isCapital(before) || before.lower === 'the');
};

/** "Women | ’s | Institute", "Sheriff | ’s | Office", "St Brendan | ’s | Hospital": the owner is part of the name. */
function ownsBody(words: readonly Word[], at: number): boolean {
  const [owner, first] = [words[at - 1], words[at + 1]];
  if (isCapital(owner) && !isCapital(words[at - 2]) && namesInS.has(`${owner.lower}'s`)) return true;
  if (isCapital(owner) && ownsNothing(words, at)) return true;
  if (!isCapital(owner) || !isCapital(first)) return false;
  const end = capitalsEnd(words, at + 1, at + longest);
  const body = words.slice(at + 1, end).some(({ tags }) => tags & Tag.organisationWord);
  if (!body) return false;
  const heads = (first.tags & Tag.organisationWord) !== 0;
  if (isSaint(words[at - 2])) return true;
  // "Attorney General’s Office"
  if (owner.lower === 'general' && isCapital(words[at - 2])) return heads;
  // "Ferry Operators’ Association"
  const many = words[at]?.lower === "'" && /(?:ants|ees|ents|ers|ians|ists|ors)$/.test(owner.lower);
  if (!ownerNouns.has(owner.lower) && !many) return false;
  return heads || /(?:s|men|people|children)$/.test(owner.lower);
}

/** "St. Brendan | ’s |, said", "Taco John | ’s | said it": a name that ends so, for nothing of theirs is named. */
function ownsNothing(words: readonly Word[], at: number): boolean {
  const [title, after] = [words[at - 2], words[at + 1]];
  const says = /^(?:said|says|told)$/.test(after?.lower ?? '');
  if (isSaint(title)) return says || after?.text === ',' || after?.text === '.';
  return says && isCapital(title) && (title.tags & (Tag.givenName | Tag.honorific | Tag.office)) === 0;
}

/** Whether the word at `at` stands inside a body's name: "Society of | St Vincent", "Wales Trinity | Saint David". */
function insideName(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index > at - 5; index--) {
    const before = words[index];
    if (before?.lower === 'of' || (isCapital(before) && before.tags & Tag.organisationWord)) return true;
    if (!isCapital(before) || before.tags & (Tag.office | Tag.honorific)) return false;
  }
  return false;
}
