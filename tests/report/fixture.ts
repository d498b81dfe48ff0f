import { createHash } from 'node:crypto';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import { Report } from '../../src/report/report.js';
import { RowMaker } from '../../src/dataset/row-maker.js';
import { Speakers } from '../../src/dataset/speakers.js';

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The files of the page that is made of the given articles, by their ids. */
export function pagesOf(texts: Readonly<Record<string, string>>, name = 'quotes'): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const report = new Report({ name, edition: 'edition', digest, write: (path, text) => void files.set(path, text) });
  const maker = new RowMaker();
  const speakers = new Speakers(maker.directory.known);
  for (const [id, text] of Object.entries(texts)) {
    const reading = readArticle(parseArticle(id, text));
    const rows = maker.rowsOf(reading, 'sha256');
    report.add(reading.article, rows);
    speakers.add(rows);
  }
  const facts = { name, version: '1.2.3', generator: 'saidso', ruleSet: 'abc', created: undefined, skipped: 0 };
  report.finish(facts, speakers.rows(), ['quotes.csv']);
  return files;
}

/** The one page of a small dataset. */
export function pageOf(texts: Readonly<Record<string, string>>, name?: string): string {
  return pagesOf(texts, name).get('report.html') ?? '';
}

export const townHall = `Bridge closed

“The bridge is closed until the spring,” said Mayor Ann Lee. “Nobody may cross it.”

A spokesman for the ministry told reporters: “We will rebuild it.”

The “smart” barrier failed.

“It was dark and cold and nobody came to help us.”
`;

export const roadWorks = `Road open

“The road is open to all of us,” said Bob Ray. He called the wait “an insult to the whole valley”.
`;

/** Two articles with six quotes of several kinds. */
export const small = { hall: townHall, road: roadWorks };

/** Texts that try to be markup, script, style, attributes or another direction of reading. */
export const hostile = {
  title: '</title><script>window.broken = 1</script>',
  id: `x"onmouseover='window.broken=2'<b>&amp;`,
  quote: '“It is <!-- </script><script>window.broken = 6</script> \u2028 as we said,” said Ann Lee.\n',
  text: `</script><script>window.broken = 3</script> "quoted" title

“<img src=x onerror="window.broken = 4"> is what we </script><!-- have seen,” said Ann <b>Lee</b>.

“&lt;script&gt; and &amp;quot; stay as they are, \u202Eall of it ']]>,” said Omar \u202EHaddad.

“The road is open to javascript:window.broken=5 and to 𝒶𝓁𝓁 of 👩‍👩‍👧 us,” said أحمد “the <i>rock</i>” Lee.
`,
};
