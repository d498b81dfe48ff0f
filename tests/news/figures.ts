/**
 * Prints as JSON how often the names of the halves given as arguments are right: a program of its own, for the test runner reads
 * modules half as fast.
 */
import { judgeNews, whoScores, type Half } from '../benchmark/news.js';

const isHalf = (word: string): word is Half => word === 'read' || word === 'unread';
const halves = process.argv.slice(2).filter(isHalf);
console.log(
  JSON.stringify(Object.fromEntries(halves.map((half) => [`news ${half} who F1`, whoScores(judgeNews(half)).f1]))),
);
