/** Texts that are meant to cost more than their length: each is read at doubling sizes, and the times compared. */
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import { loneRowsOf } from '../../src/dataset/rows.js';
import { articleText } from '../scale/articles.js';

interface Trap {
  readonly name: string;
  /** @param size of 1 to 8 eighths of what is to be borne */
  readonly text: (eighths: number) => string;
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `A${letters(at)} B${letters(at * 7)}`);
const letters = (number: number) =>
  number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));

export const traps: readonly Trap[] = [
  { name: 'an article of 10 MB', text: (n) => many(n * 272, articleText) },
  { name: '10,000 unclosed marks', text: (n) => 'He said “so and '.repeat(n * 1250) },
  { name: '10,000 unclosed marks, each in its paragraph', text: (n) => 'Ann Lee said “so\n\n'.repeat(n * 1250) },
  { name: 'a paragraph of 1 MB', text: (n) => many(n * 27, articleText).replace(/\n+/g, ' ') },
  { name: 'a sentence of 1 MB', text: (n) => `The ${'very '.repeat(n * 25_000)}long road, “so long,” said Ann Lee.` },
  { name: 'a word of 1 MB', text: (n) => `“Go ${'x'.repeat(n * 125_000)},” said Ann Lee.` },
  { name: 'a million short quotes', text: (n) => '“No,” he said. '.repeat(n * 125_000) },
  { name: '100,000 quotes, each in its paragraph', text: (n) => '“No,” he said.\n\n'.repeat(n * 12_500) },
  {
    name: '10,000 names',
    text: (n) =>
      names(n * 1250)
        .map((name) => `“We go,” said ${name}.\n\nHe left. “Now,” he said.\n\n`)
        .join(''),
  },
  {
    name: '10,000 names, and as many alone',
    text: (n) =>
      names(n * 1250)
        .map((name, at) => `“We go,” said ${name}.\n\nC${letters(at * 11)} said it was “no road”.\n\n`)
        .join(''),
  },
  { name: '10,000 names in a row', text: (n) => `“We go,” said ${names(n * 1250).join(', ')} and Ann Lee.` },
  {
    name: 'an interview of 10,000 answers',
    text: (n) => `Herald talks to Ann Lee\n\n${'Herald: Why do you run?\n\n“I want a pier.”\n\n'.repeat(n * 1250)}`,
  },
  {
    name: '10,000 callings and no name',
    text: (n) => 'The bridge was shut.\n\nA senator said “it is a mad scheme” on Monday.\n\n'.repeat(n * 1250),
  },
  {
    name: '10,000 reports joined by “and”',
    text: (n) => `“It is closed,” and ${'the mayor said and '.repeat(n * 1250)}Lee said.`,
  },
  {
    name: '4,000 reports with a quote each in a sentence',
    text: (n) => `${'Lee used the term “so”, '.repeat(n * 500)}and left.`,
  },
  {
    name: '10,000 callings in a sentence',
    text: (n) => `Lee said ${'what Ray called '.repeat(n * 1250)}“no way out.”`,
  },
  { name: '100,000 blanks, line breaks and dashes', text: (n) => `Ann${' \n— '.repeat(n * 12_500)}said “no.”` },
  { name: '100,000 apostrophes', text: (n) => "the boys' 'n' cats' ".repeat(n * 4167) },
];

/** How much longer than twice half its size a text may take: the clock is coarse, and memory fills up. */
const bearable = 1.6;

export function printLinear(only?: string): void {
  readArticle(parseArticle('warm', many(200, articleText)));
  console.log('\nseconds at 1/8, 1/4, 1/2 and the whole; how much each takes more than half of it');
  for (const { name, text } of traps.filter((trap) => only === undefined || trap.name.includes(only))) {
    const times: number[] = [];
    for (const eighths of [1, 2, 4, 8]) {
      times.push(secondsFor(text(eighths)));
      if ((times.at(-1) ?? 0) > 40) break;
    }
    const ratios = times.slice(1).map((time, at) => time / (times[at] ?? 1));
    const worst = Math.max(...ratios.slice(-2));
    const verdict = times.length < 4 || worst > 2 * bearable ? 'NOT LINEAR' : 'linear';
    const shown = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(2)).join(' ');
    console.log(`${name}: ${shown(times)} s; ×${shown(ratios)}: ${verdict}`);
  }
}

/** Of three readings the least, where they are short: what the machine does besides weighs as much then. */
function secondsFor(article: string): number {
  let least = Infinity;
  for (let reading = 0; reading < 3; reading++) {
    const began = performance.now();
    loneRowsOf(readArticle(parseArticle('trap', article)), '');
    least = Math.min(least, (performance.now() - began) / 1000);
    if (least > 0.5) break;
  }
  return least;
}

function many(count: number, make: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => make(number)).join('\n');
}
