import type { Article, SetAside } from '../types.js';
import type { Candidate, PeopleScene } from '../people/scene.js';
import type { JudgedStatement } from '../quotations/judge.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { SpeakerScene } from '../speakers/scene.js';
import type { Text } from '../syntax/scene.js';
import { codePointsOf } from '../dataset/code-points.js';
import { findMentions } from '../mentions/mentions.js';
import { findSpeakers } from '../speakers/find.js';
import { judgeQuotations } from '../quotations/judge.js';
import { pairMarks } from '../quotations/marks.js';
import { readText } from '../syntax/scene.js';
import { resolvePeople } from '../people/resolve.js';

/** An article with everything that its rules saw and left. */
export interface Observed {
  readonly article: Article;
  readonly text: Text;
  readonly statements: readonly JudgedStatement[];
  readonly setAside: readonly SetAside[];
  readonly speakers: SpeakerScene;
  readonly people: PeopleScene | undefined;
  /** Who was weighed for a mention, the most present first. */
  readonly candidates: ReadonlyMap<NounPhrase, readonly Candidate[]>;
  /** Converts an offset to code points. */
  readonly at: (offset: number) => number;
}

/** Takes an article through the stages and watches. */
export function observe(article: Article): Observed {
  const text = readText(article, pairMarks(article));
  const { statements, setAside } = judgeQuotations(text);
  const mentions = findMentions(text);
  const found = findSpeakers(text, mentions, statements);
  const candidates = new Map<NounPhrase, readonly Candidate[]>();
  const scenes: PeopleScene[] = [];
  let isRun = true;
  resolvePeople(text, mentions, found, {
    begins: (scene) => {
      scenes.push(scene);
    },
    ranked: (mention, weighed) => {
      // what rules weigh later, in a contest, counts only where the winner weighed nobody
      if (isRun || !candidates.has(mention)) candidates.set(mention, weighed);
    },
  });
  isRun = false;
  return {
    article,
    text,
    statements,
    setAside,
    speakers: { text, mentions, statements, found },
    people: scenes[0],
    candidates,
    at: codePointsOf(article.text),
  };
}
