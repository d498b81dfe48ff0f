/** What settles who a mention is. */
import type { Article, Span } from '../types.js';
import type { Considered } from './account.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Observed } from './observe.js';
import { nameOf } from '../people/entities.js';
import { printed } from '../mentions/phrase.js';

/** Words with their paragraph, 1-based in the body, 0 outside it. */
export function evidenceAt({ text, paragraphs }: Article, { start, end }: Span) {
  const paragraph = paragraphs.find((other) => start >= other.start && start < other.end);
  return { words: text.slice(start, end), paragraph: paragraph?.number ?? 0 };
}

/** Where the article has the name of a mention's bearer in full, if it isn't this very mention. */
export function fullestName({ people }: Observed, referent: NounPhrase): Span | undefined {
  const entity = people?.resolved.get(referent)?.entity;
  if (people === undefined || entity === undefined) return undefined;
  const length = (mention: NounPhrase) => mention.name?.words.length ?? 0;
  const longer = people.mentions.all.filter((mention) => {
    return length(mention) > length(referent) && people.resolved.get(mention)?.entity === entity;
  });
  return longer.toSorted((a, b) => length(b) - length(a) || a.start - b.start)[0];
}

/** Everyone weighed for a mention, and what became of them. */
export function considered({ people, candidates }: Observed, referent: NounPhrase): readonly Considered[] {
  const chosen = people?.resolved.get(referent);
  const weighed = candidates.get(referent) ?? [];
  const isChosen = (item: unknown) => chosen !== undefined && (item === chosen.entity || item === chosen.described);
  const best = weighed.find(({ item }) => isChosen(item))?.score;
  const outcome = (item: unknown, score: number): string => {
    if (isChosen(item)) return 'chosen';
    if (chosen === undefined) return 'too close to call';
    if (best === undefined) return 'no rule tied these words to them';
    return score > best ? `more present, but ${chosen.rule} is surer` : 'less present';
  };
  return weighed.map(({ item, score, last }) => {
    const entity = people?.resolved.get(last)?.entity;
    return {
      name: entity !== undefined && entity === item ? nameOf(entity) : printed(last),
      score: Math.round(score * 10) / 10,
      last: printed(last),
      outcome: outcome(item, score),
    };
  });
}
