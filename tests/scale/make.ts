/** Prints so many articles in JSON Lines: `tsx tests/scale/make.ts 1000`. */
import { articleLine } from './articles.js';

const count = Number(process.argv[2] ?? '1000');
for (let number = 0; number < count; number += 1) {
  if (!process.stdout.write(articleLine(number))) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
