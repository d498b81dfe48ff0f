import { issuingVerbs } from '../../lexicon/media.js';
import { wordSet } from '../../lexicon/words.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { authorOf, whoever } from '../authors.js';
import { onlyBody } from '../bodies.js';
import { utterances } from '../utterances.js';
import { verbOf } from '../written-by.js';
import type { Resolution } from '../entities.js';
import { resolutionTo } from '../candidates.js';
import { isPredicate } from '../predicates.js';
import { Tag } from '../../syntax/tags.js';
import { hangs, isAnonymous, maybeBody, suits } from '../groups.js';
import { matesBefore } from '../introduced.js';
import { isSubject, rank, type Ranked } from '../salience.js';
import { entityOf, inOneSentence, inSentenceBefore, type PeopleRule, type PeopleScene } from '../scene.js';
import { isReportedBy } from '../reported.js';
import { subjectOfWhat } from '../subject-signs.js';

export const they: PeopleRule = {
  id: 'they',
  of: 'pronoun',
  says: 'They is the most present group, body or pair; it is the most present body or document.',
  examples: ['The residents met on Monday. “We will stay,” {speaker=The residents:they} said.'],
  counterexamples: [{ text: 'It rained. “We will stay,” {speaker:they} said.', because: 'no group is named' }],
  misses: ['The painter Sam Reed goes by “they”. “I won,” {speaker=Sam Reed:they} said.'],
  claim: (mention, scene) => {
    const { lower } = mention.head;
    if (!/^(?:they|it|their|its)$/.test(lower)) return undefined;
    const one = lower === 'it' || lower === 'its';
    const before =
      lower === 'they' ? matesBefore(mention, scene).filter((each) => isAnonymous(scene, each, mention)) : [];
    const [source] = before;
    if (source !== undefined && before.length === 1 && source.block === mention.block)
      return resolutionTo(scene, source, source);
    const calling = subjectOfWhat(scene, mention);
    const caller = calling === undefined ? undefined : entityOf(scene, calling);
    // "The board of the firm apologised for what it called “…”"
    if (calling !== undefined && caller === undefined && suits(calling, one))
      return resolutionTo(scene, calling, calling);
    if (calling !== undefined && caller?.kind === 'organisation') return resolutionTo(scene, caller, calling);
    // "In the end it was a post on a forum. “…,” it began."
    const written = lower === 'it' && opensText(scene, mention) ? writtenBefore(mention, scene) : undefined;
    if (written !== undefined) return authorBehind(written, scene) ?? resolutionTo(scene, written, written);
    // "sent a letter to the firm. “…,” it reads"
    const read = lower === 'it' && isRead(scene, mention);
    const ranked = rank(scene, mention, (earlier): { item: object; weight: number } | undefined => {
      const entity = entityOf(scene, earlier);
      // "It asked for …": whatever "it" was goes on to be it
      const same = earlier.form === 'pronoun' && earlier.head.lower === lower ? scene.resolved.get(earlier) : undefined;
      if (same?.described !== undefined) return { item: same.described, weight: 0.9 };
      const anonymous = lower === 'they' && entity === undefined && isAnonymous(scene, earlier, mention);
      const fits =
        entity === undefined
          ? anonymous || suits(earlier, one)
          : (entity.kind === 'organisation' && !(entity.place && !one)) ||
            (one && !earlier.head.lower.endsWith('s') && maybeBody(entity));
      const paper = entity === undefined && isOnPaper(scene, earlier, mention);
      if ((!fits && !paper) || isPredicate(scene, earlier)) return undefined;
      if (inOneSentence(earlier, mention) && isReportedBy(scene, earlier, mention)) return undefined;
      // "had hung a bedsheet. “…,” it read": no body is read
      if (read && (entity !== undefined || !isWritten(earlier))) return undefined;
      // "In a statement, it said", "obtained by the Herald"
      if (hangs(scene, earlier, mention)) return undefined;
      if (anonymous) return { item: earlier, weight: 1 };
      const subject = scene.presence.leads(earlier) ? 1 : 0.5;
      // "Ray issued a statement that named nobody. It called “…”"
      const issued = lower === 'it' && entity === undefined && isIssued(scene, earlier, mention);
      if (paper || issued) return { item: earlier, weight: 3 };
      // a town seldom says something
      return entity === undefined
        ? { item: earlier, weight: (settlements.has(earlier.head.lower) ? 0.4 : 0.9) * subject }
        : { item: entity, weight: entity.place || entity.kind === 'person' ? subject * 0.5 : subject };
    });
    const best = ranked[0];
    if (best === undefined || isFar(best, mention, scene)) return undefined;
    return (one ? authorBehind(best.last, scene) : undefined) ?? resolutionTo(scene, best.item, best.last);
  },
};

/** What stands further above than the sentence before is seldom what is meant, unless the article names no other body. */
const isFar = ({ item, last }: Ranked<object>, mention: NounPhrase, scene: PeopleScene): boolean =>
  scene.presence.distance(last, mention) > 1 && !(last.block === mention.block && onlyBody(mention, scene) === item);

/** "His father sent him a text. “…,” it read.": whoever wrote it. */
function authorBehind(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  if (mention.form !== 'description' || !utterances.has(mention.head.lower)) return undefined;
  const author = authorOf(mention, scene);
  return author === undefined ? undefined : whoever(author, scene);
}

/** "issued | a statement": brought in by the sentence before as what somebody says. */
function isIssued(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  if (!inSentenceBefore(earlier, mention) || earlier.opening !== 'indefinite' || !isWritten(earlier)) return false;
  const { chunks } = scene.text.sentenceOf(earlier);
  const verb = chunks[verbOf(chunks, earlier.chunk)]?.verb?.base ?? '';
  // "issued | a statement", "sent her | a text"; "left | a review on the wall. It described"
  return issuingVerbs.has(verb) || (showing.test(verb) && tellsOf(scene, mention));
}

/** What somebody does with a text, besides issuing it. */
const showing =
  /^(?:cite|display|disclose|find|get|hang|hold|include|keep|leave|obtain|pin|produce|quote|receive|see|share|show|unveil)$/;

/** "it | says", "it | called": as texts do. */
const tellsOf = ({ text }: PeopleScene, mention: NounPhrase): boolean =>
  /^(?:add|call|conclude|describe|find|note|read|say|state|warn)$/.test(
    text.sentenceOf(mention).chunks[mention.chunk + 1]?.verb?.base ?? '',
  );

/** "An inquiry by the board found so. | It | called", "The notice gives the firm a week. | It | says": what is written, and the sentence just before is about. */
function isOnPaper(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const { chunk } = mention;
  return (
    mention.head.lower === 'it' &&
    chunk === 0 &&
    tellsOf(scene, mention) &&
    earlier.chunk === 0 &&
    inSentenceBefore(earlier, mention) &&
    ((earlier.head.tags & Tag.documentNoun) !== 0 || inquiries.test(earlier.head.lower)) &&
    isSubject(scene, earlier)
  );
}

/** What finds and concludes, and is written down. */
const inquiries = /^(?:audit|inquest|inquiry|investigation|probe|review)$/;

/** Bodies that are places first. */
const settlements = wordSet('city country county district site state town village');

/** "it | reads": what can be read is written. */
const isRead = ({ text }: PeopleScene, mention: NounPhrase): boolean =>
  text.sentenceOf(mention).chunks[mention.chunk + 1]?.verb?.base === 'read';

/** "“…,” it | began": what begins with words is written. */
function opensText({ text }: PeopleScene, mention: NounPhrase): boolean {
  const { chunk } = mention;
  const { chunks } = text.sentenceOf(mention);
  const quoted = chunks[chunk - 1]?.kind === 'quote' || chunks.slice(chunk + 2).some(({ kind }) => kind === 'quote');
  return quoted && /^(?:begin|open)$/.test(chunks[chunk + 1]?.verb?.base ?? '');
}

/** The one thing written that the sentence before names. */
function writtenBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const [only, second] = matesBefore(mention, scene).filter(
    (each) => entityOf(scene, each) === undefined && isWritten(each),
  );
  return second === undefined ? only : undefined;
}

/** What "it reads" is said of. */
const isWritten = ({ head }: NounPhrase): boolean =>
  (head.tags & Tag.documentNoun) !== 0 ||
  /^(?:banner|caption|card|document|e-?mail|inscription|label|letter|memo|message|motion|note|notice|order|paper|petition|placard|plaque|post|poster|resolution|ruling|sign|statement|tag|text|tweet)$/.test(
    head.lower,
  );
