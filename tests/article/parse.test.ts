import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import type { Part } from '../../src/types.js';

const BODY = [
  'The town council voted on Monday to rebuild the old bridge over the river, which has been closed to carts and cars since the flood of last spring.',
  '“We have waited long enough,” said Ann Lee, who has run the bakery beside the bridge for eleven years. “Now let us build it.”',
  'The work will take two summers and cost about three million, according to a report that the council published last week on its notice board.',
  'Bo Rao, an engineer at Riverside Works, called the plan “sound but slow” and said that wood would have to be cut and dried before the frost.',
  'The council will meet again in June. Until then a ferry carries people across from seven in the morning to nine in the evening, weather allowing.',
  'Children under ten travel free of charge.',
];

function parts(text: string, part: Part): string[] {
  const article = parseArticle('test', text);
  return article.paragraphs
    .filter((paragraph) => paragraph.part === part)
    .map(({ start, end }) => article.text.slice(start, end));
}

const page = (...lines: string[]) => lines.join('\n\n');

describe('title, date and bylines', () => {
  test('a dated first line, names and a reading time', () => {
    const text = page(' date 2022-05-03 Town to rebuild “lost” bridge', 'Ann Lee\nBo de Rao\n·5 min read', ...BODY);
    const article = parseArticle('bridge', text);
    expect(article).toMatchObject({
      id: 'bridge',
      title: 'Town to rebuild “lost” bridge',
      date: '2022-05-03',
      bylines: ['Ann Lee', 'Bo de Rao'],
    });
    expect(parts(text, 'header')).toEqual(['date 2022-05-03', 'Ann Lee', 'Bo de Rao', '·5 min read']);
    expect(parts(text, 'title')).toEqual(['Town to rebuild “lost” bridge']);
    expect(parts(text, 'body')).toEqual(BODY);
    expect(article.paragraphs.filter(({ part }) => part === 'body').map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  test.each([
    ['Tuesday, May 3, 2022', '2022-05-03'],
    ['3 May 2022', '2022-05-03'],
    ['Updated Sept. 9, 2021 at 10:15 a.m.', '2021-09-09'],
    ['Published: 2021-09-09', '2021-09-09'],
    ['February 31, 2021', ''],
  ])('a date line: %s', (line, date) => {
    expect(parseArticle('test', page('Town to rebuild bridge', line, ...BODY)).date).toBe(date);
  });

  test('By, two names and an outlet', () => {
    const text = page('Town to rebuild bridge', 'By Ann Lee and Bo Rao, Daily Post', ...BODY);
    expect(parseArticle('test', text).bylines).toEqual(['Ann Lee', 'Bo Rao']);
    expect(parts(text, 'body')).toEqual(BODY);
  });

  test('front matter', () => {
    const front =
      '---\ntitle: "Town to rebuild bridge"\ndate: 2022-05-03\npublisher: Daily Post\nurl: https://example.org/bridge\nauthor: [Ann Lee, Bo Rao]\n---';
    const text = page(front, ...BODY);
    expect(parseArticle('test', text)).toMatchObject({
      title: 'Town to rebuild bridge',
      date: '2022-05-03',
      publisher: 'Daily Post',
      url: 'https://example.org/bridge',
      bylines: ['Ann Lee', 'Bo Rao'],
    });
    expect(parts(text, 'body')).toEqual(BODY);
  });

  test('a headline that ends like a sentence', () => {
    expect(parseArticle('test', page('Town to rebuild bridge.', ...BODY)).title).toBe('Town to rebuild bridge.');
  });

  test('a headline with a second deck', () => {
    const text = page(
      'Town to rebuild bridge; \nWork will take two summers.',
      'ABSTRACT.',
      'A bridge returns.',
      'FULL TEXT.',
      ...BODY,
    );
    expect(parseArticle('test', text).title).toBe('Town to rebuild bridge');
    expect(parts(text, 'header')).toEqual(['ABSTRACT.', 'FULL TEXT.']);
    expect(parts(text, 'body')).toEqual(['A bridge returns.', ...BODY]);
  });

  test.each([
    ['“No,” said Ann Lee.\n\nShe left.'],
    ['Ann Lee met the mayor.\n\n“No,” she said.'],
    ['The mayor said:\n\n“No.”'],
    ['“No.”\nThat was how Lee put it.'],
    ['“No.”'],
  ])('a text without a title: %j', (text) => {
    expect(parseArticle('test', text).title).toBe('');
    expect(parts(text, 'title')).toEqual([]);
  });
});

describe('body and boilerplate', () => {
  test('a line of origin and related stories, quotation marks and all', () => {
    const tail = [
      'This article was originally published on DailyPost.example',
      'Recommended Stories',
      '  • Baker "shocked" by flour price',
      'Some say that “bread is dead.”',
      '• Ferry sinks',
      'It was old.',
    ];
    const text = page('Town to rebuild bridge', ...BODY, ...tail);
    expect(parseArticle('test', text).publisher).toBe('DailyPost.example');
    expect(parts(text, 'body')).toEqual(BODY);
    expect(parts(text, 'boilerplate')).toEqual(tail.map((line) => line.trim()));
  });

  test.each([
    ['Read more: Baker “shocked” by flour price'],
    ['Follow Ann Lee on Twitter @annlee.'],
    ['Sign up for our newsletter'],
    ['(Reporting by Ann Lee; editing by Bo Rao)'],
    ['Reporting by Ann Lee; Editing by Bo Rao'],
    ['Contributing: Ann Lee.'],
    ['Bo Rao contributed to this report.'],
    ['https://example.org/bridge'],
    ['* * *'],
    ['People hold a sign saying "now". Image: A. Maker.'],
  ])('furniture in the middle: %s', (line) => {
    const text = page('Town to rebuild bridge', ...BODY.slice(0, 4), line, ...BODY.slice(4));
    expect(parts(text, 'body')).toEqual(BODY);
    expect(parts(text, 'boilerplate')).toEqual([line]);
  });

  test.each([
    ['By Monday the ferry had carried 900 people.'],
    ['More than 900 people signed.'],
    ['Sign up or lose it, “the ferry is full,” she said.'],
    ['Read more books, she said.'],
    ['Follow the river to the mill, and turn left there.'],
    ['Sources close to the council agreed.'],
    ['Related costs have risen as well.'],
    ['Reporting from the river is hard.'],
  ])('prose that only looks like it: %s', (line) => {
    expect(parts(page('Town to rebuild bridge', ...BODY.slice(0, 4), line, ...BODY.slice(4)), 'body')).toContain(line);
  });

  test('a heading over one teaser in the middle ends nothing', () => {
    const text = page('Town to rebuild bridge', ...BODY.slice(0, 4), 'Related stories', 'Ferry sinks', ...BODY);
    expect(parts(text, 'boilerplate')).toEqual(['Related stories', 'Ferry sinks']);
    expect(parts(text, 'body')).toEqual([...BODY.slice(0, 4), ...BODY]);
  });
});

describe('paragraphs', () => {
  test('single line breaks part paragraphs', () => {
    expect(parts(BODY.join('\n'), 'body')).toEqual(BODY);
    expect(parts(BODY.join('\r\n'), 'body')).toEqual(BODY);
  });

  test('lines wrapped at a width are one paragraph', () => {
    const wrap = (words: string) => words.replace(/(?=\S)(.{1,72})(?: |$)/g, '$1\n').trimEnd();
    const text = page('Town to rebuild bridge', ...BODY.map(wrap));
    expect(parts(text, 'body')).toEqual(BODY.map(wrap));
  });

  test('a byte order mark is no part of the text', () => {
    expect(parseArticle('test', '\uFEFF“No.”').text).toBe('“No.”');
  });

  test('any text, however broken: paragraphs hold every character in order', () => {
    const pieces = [
      '---',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      'title: x',
      'By Ann Lee',
      '·5 min read',
      '2022-05-03 ',
      'date ',
      'Recommended Stories',
      'Read more',
      'word',
      'A sentence.',
      '“',
      '\u2028',
      '\uFEFF',
      '•',
      ';',
    ];
    const broken = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(broken, (text) => {
        const article = parseArticle('test', text);
        expect(article.text).toBe(text.startsWith('\uFEFF') ? text.slice(1) : text);
        let end = 0;
        let number = 0;
        for (const paragraph of article.paragraphs) {
          expect(article.text.slice(end, paragraph.start).trim()).toBe('');
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          const words = article.text.slice(paragraph.start, paragraph.end);
          expect(words).toBe(words.trim());
          if (paragraph.part === 'body') number += 1;
          expect(paragraph.number).toBe(paragraph.part === 'body' ? number : 0);
          end = paragraph.end;
        }
        expect(article.text.slice(end).trim()).toBe('');
      }),
      { numRuns: 1500 },
    );
  });
});
