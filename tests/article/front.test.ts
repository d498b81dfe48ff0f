import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';

const body = [
  'The harbour will stay shut until the spring, the port authority said on Tuesday after a storm broke two cranes.',
  '“We have never seen waves like these,” said Ann Lee, who runs the station. “The old men say the same.”',
  'Repairs will cost nine million, according to a report, and insurers have not said how much they will bear.',
  'Bo Rao called the plan “a patch on a patch” and said that the yard needed new rails before it needed cranes.',
];

function read(head: string, behind = '') {
  const text = `${head}${body.join('\n\n')}\n${behind}`;
  const { text: bare, title, date, publisher, url, bylines, paragraphs } = parseArticle('a', text);
  const inBody = paragraphs.filter(({ part }) => part === 'body').map(({ start, end }) => bare.slice(start, end));
  return { facts: [title, date, publisher, url, bylines.join('; ')], inBody };
}

const title = 'Storm shuts harbour';

test.each<[string, string, readonly string[]]>([
  [
    'quoted, with a time',
    `---\ntitle: "Storm: harbour shut"\ndate: 2024-03-05T10:15:00+01:00\npublisher: Ellis Post\nurl: https://post.example/a\ntags: [a, b]\n---\n\n`,
    ['Storm: harbour shut', '2024-03-05', 'Ellis Post', 'https://post.example/a', ''],
  ],
  [
    'people with addresses, an apostrophe doubled',
    `---\nlayout: post\ntitle: 'It''s over'\ndate: 2024-03-05 10:15:00 +0100\nauthors:\n  - name: Ann Poole\n    email: a@x.example\n  - name: Bo Ruiz\n---\n\n`,
    ["It's over", '2024-03-05', '', '', 'Ann Poole; Bo Ruiz'],
  ],
  [
    'as clippers write it',
    `---\ntitle: >-\n  Storm shuts\n  harbour\nsource: https://post.example/a\nauthor:\n  - "[[Ann Poole]]"\npublished: 2024-03-05\ndescription: |\n  Long.\n  And on: and on\n---\n`,
    [title, '2024-03-05', '', 'https://post.example/a', 'Ann Poole'],
  ],
  [
    'with comments and empty lines, closed by dots',
    `---\nTitle: ${title}\n# draft\n\nDate: March 5, 2024\nPublisher: {name: Ellis Post}\nAuthor: Ann Poole and Bo Ruiz\n...\n\n`,
    [title, '2024-03-05', 'Ellis Post', '', 'Ann Poole; Bo Ruiz'],
  ],
  [
    'no YAML, but meant as such',
    `---\ntitle: Storm: harbour: shut\nbyline: By Ann Poole\nsource: Ellis Post\n---\n\n`,
    ['Storm: harbour: shut', '', 'Ellis Post', '', 'Ann Poole'],
  ],
  ['after a byte order mark', `\uFEFF---\r\ntitle: ${title}\r\n---\r\n\r\n`, [title, '', '', '', '']],
  ['TOML', `+++\ntitle = "${title}"\ndate = 2024-03-05\n+++\n\n`, [title, '2024-03-05', '', '', '']],
  [
    'bare lines, some of no use',
    `Title: ${title}\nDate: 2024-03-05 10:20\nCategory: News\nAuthors: Ann Poole, Bo Ruiz\n\n`,
    [title, '2024-03-05', '', '', 'Ann Poole; Bo Ruiz'],
  ],
  [
    'a headline underlined',
    `${title}\n===================\n\nBy Ann Poole\n5 March 2024\n\n`,
    [title, '2024-03-05', '', '', 'Ann Poole'],
  ],
  [
    'all in one line, emphasised',
    `# ${title}\n\n**By Ann Poole** | *March 5, 2024* | [Ellis Post](https://post.example)\n\n![A crane](a.jpg)\n\n*A crane. Photo: Bo Ruiz*\n\n`,
    [title, '2024-03-05', '', '', 'Ann Poole'],
  ],
])('fields above an article: %s', (_, head, facts) => {
  expect(read(head)).toEqual({ facts, inBody: body });
});

describe('no fields', () => {
  test.each(['---\n\n', '---\nNot a field.\n---\n\n', `---\n${'a: b\n'.repeat(300)}---\n\n`])('%j', (head) => {
    expect(read(head).facts.slice(1)).toEqual(['', '', '', '']);
    expect(read(head).inBody).toEqual(expect.arrayContaining(body));
  });

  test('are the lines of a conversation', () => {
    const talk = ['Lee: I said “no” to them.', 'Rao: So did I.'];
    expect(read(`Title: ${title}\nDate: 2024-03-05\n${talk.join('\n')}\n\n`)).toEqual({
      facts: [title, '2024-03-05', '', '', ''],
      inBody: [...talk, ...body],
    });
  });
});

test('links and headings of Markdown are read as what they say', () => {
  expect(
    read(`# ${title}\n\n`, '\n[Read more](https://post.example)\n\n## Related\n\n- [Tug sinks](b)\n').inBody,
  ).toEqual(body);
});
