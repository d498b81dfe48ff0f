/** Lists the errors in `read/`: the words, whose they are, and whom the rules named. An argument picks articles by a part of their name. */
import { judgeNews } from '../benchmark/news.js';

const [part = ''] = process.argv.slice(2);
for (const { article, words, label, claimed, quote, right } of judgeNews('read')) {
  if (right || !article.includes(part) || (label.kind === 'none' && claimed === undefined)) continue;
  const said = claimed === undefined ? 'not claimed' : `${claimed} (${quote?.identity?.rule ?? ''})`;
  console.log(`${article} ${JSON.stringify(words.slice(0, 60))} is ${label.speaker} [${label.kind}], here ${said}`);
}
