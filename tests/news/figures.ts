/** Prints as JSON how often the names of each half are right: a program of its own, for the test runner reads modules half as fast. */
import { judgeNews, whoScores } from '../benchmark/news.js';

const halves = ['read', 'unread'] as const;
console.log(
  JSON.stringify(Object.fromEntries(halves.map((half) => [`news ${half} who F1`, whoScores(judgeNews(half)).f1]))),
);
