import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { pairMarks } from '../../src/quotations/marks.js';

/** The quotations as printed words, nested ones indented by their depth; " …" marks a lost end, "… " a continuation. */
function quoted(text: string): string[] {
  const article = parseArticle('test', text);
  return pairMarks(article).quotations.map(
    ({ start, end, depth, unclosed, continuation }) =>
      '  '.repeat(depth) + (continuation ? '… ' : '') + article.text.slice(start, end) + (unclosed ? ' …' : ''),
  );
}

function strays(text: string): string[] {
  const article = parseArticle('test', text);
  return pairMarks(article).strays.map(({ start, end }) => article.text.slice(start, end));
}

describe('pairs', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['marks of two kinds', '“The bread is great," Ann Lee said.', ['The bread is great,']],
    ['a straight mark closed by a curly one', '"The bread is great,” Ann Lee said.', ['The bread is great,']],
    [
      'nested of the other kind',
      '“She told me: ‘They are upstairs’, which is odd.”',
      ['She told me: ‘They are upstairs’, which is odd.', '  They are upstairs'],
    ],
    ['nested straight marks', `"She told me 'go away' twice," he said.`, [`She told me 'go away' twice,`, '  go away']],
    [
      'nested of the same kind',
      '"He called it "a joke" twice," she said.',
      ['He called it "a joke" twice,', '  a joke'],
    ],
    [
      'two nested of the same kind',
      '“It was “a joke” and “a farce” to us,” she said.',
      ['It was “a joke” and “a farce” to us,', '  a joke', '  a farce'],
    ],
    ['LaTeX', "``Close the gate,'' he said.", ['Close the gate,']],
    ['two apostrophes', "''Close the gate,'' he said. ''Please.''", ['Close the gate,', 'Please.']],
    ['a nested mark beside two apostrophes', "''They said 'never,''' he recalled.", ["They said 'never,'", '  never,']],
    ['three apostrophes in front', "'''Never' is long,'' he said.", ["'Never' is long,", '  Never']],
    ['guillemets', '«Close the gate», he said.', ['Close the gate']],
    ['spaced guillemets', '« Close the gate », he said.', ['Close the gate']],
    ['turned guillemets', '»Close the gate«, he said.', ['Close the gate']],
    ['low marks', '„Close the gate“, he said.', ['Close the gate']],
    ['double marks inside guillemets', '«It was "a joke" to us», he said.', ['It was "a joke" to us', '  a joke']],
    ['adjacent quotations', '"Yes." "No," said Ann.', ['Yes.', 'No,']],
    ['adjacent without a blank', '“Yes.”“No,” said Ann.', ['Yes.', 'No,']],
    ['adjacent straight marks without a blank', '"Yes.""No," said Ann.', ['Yes.', 'No,']],
    ['a blank lost after the quotation', '“Yes,”said Ann. “No.”', ['Yes,', 'No.']],
    ['a blank on the wrong side', '"Yes, "said Ann. "No."', ['Yes,', 'No.']],
    ['punctuation outside', '“that’s wrong”, he said', ['that’s wrong']],
    [
      'ellipsis, brackets and dashes',
      '“[He] slept … all day — every day,” Rao said.',
      ['[He] slept … all day — every day,'],
    ],
    ['an ellipsis in front', '"...and then we left," Rao said.', ['...and then we left,']],
    ['brackets around', 'The firm ("a giant") closed.', ['a giant']],
    ['dashes around', 'The word—"never"—was hers.', ['never']],
    ['marks lost to question marks', '?We won,? he said. ?We won it all.?', ['We won,', 'We won it all.']],
    ['marks of a wrong encoding', 'â€œWe won,â€\u009D he said.', ['We won,']],
    ['a wrong closing mark', 'He saw “the best“ and “the worst.”', ['the best', 'the worst.']],
    ['a wrong opening mark', '”We won,” he said.', ['We won,']],
    ['marks printed twice', '""We won,"" he said.', ['We won,']],
    ['single marks in front', `'We won't quit,' says Jones. 'Not now.'`, ["We won't quit,", 'Not now.']],
    ['curly single marks', '‘We won’t quit,’ says Jones.', ['We won’t quit,']],
    ['double in single marks', `'She said "no" to me,' says Jones.`, ['She said "no" to me,', '  no']],
    ['a headline', `'Garden thief' pleads guilty`, ['Garden thief']],
    ['a plural possessive in single marks', '‘The workers’ union agreed,’ said Jones.', ['The workers’ union agreed,']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(strays(text)).toEqual([]);
  });
});

describe('lost marks spoil nothing after them', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a cue tells the end', '"We will go, he said. Later, "no."', ['We will go,', 'no.']],
    [
      'the last sentence ends it',
      '“The gate is old. It must go. “We can wait,” she said.',
      ['The gate is old. It must go.', 'We can wait,'],
    ],
    ['nothing tells the end', '“The gate is old and it must go', ['The gate is old and it must go …']],
    ['the next paragraph is whole', '“We looked.\n\nHe left. “No,” she said.', ['We looked. …', 'No,']],
    [
      'paragraphs that go on',
      '“We looked.\n\n“We waited.\n\n“Then we left.”\n\n“Fine,” said Ann.',
      ['We looked. …', '… We waited. …', '… Then we left.', 'Fine,'],
    ],
    [
      'a paragraph that goes on without a mark',
      '“We looked at the gate,\n\nthen we left,” he said.',
      ['We looked at the gate, …', '… then we left,'],
    ],
    [
      'single marks that go on',
      '‘We backed the workers’ union.\n\n‘Then we left,’ he said.',
      ['We backed the workers’ union. …', '… Then we left,'],
    ],
    ['a lost opening mark before a cue', 'We will go,” he said. “Now.”', ['We will go,', 'Now.']],
    ['a single mark that closes', '“We will go.’ The gate is shut. “No,” said Ann.', ['We will go.', 'No,']],
    ['one mark closes two', '“He called it “a joke,” Ann said.', ['He called it “a joke,']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a paragraph of the body that is closed is not gone on with', () => {
    const { quotations } = pairMarks(parseArticle('test', '“We looked.”\n\n“Then we left.”'));
    expect(quotations.map(({ continuation }) => continuation)).toEqual([false, false]);
  });
});

describe('no marks', () => {
  test.each<[why: string, text: string, expected: string[], strays: string[]]>([
    ['inches', `a 6'2" guard, a 12" pipe and “no” from Ann`, ['no'], ['"', '"']],
    ['inches inside', `"He is 6'2" tall," Ann said.`, [`He is 6'2" tall,`], ['"']],
    ['bullets', '» Rates rose\n» Prices fell', [], ['»', '»']],
    ['decades', "the ’90s, the ‘80s and the '70s", [], []],
    ['shortened words', "’Tis the season, and 'tis long. Get 'em.", [], []],
    ['possessives', 'the workers’ union said ‘no’ to the ’90s deal', ['no'], []],
    ['straight possessives', "the workers' union met the miners' union", [], []],
    ['tags', '<post id="17" from=“Ann”>Fine<post/> said “no”', ['no'], []],
    ['a tag over two lines', '<post id="17\n">Fine<post/> said “no”', ['no'], []],
    ['nothing between', 'He said "" and “” and “ ”.', [], ['"', '"', '“', '”', '“', '”']],
    ['questions', 'Who won? Ann? Who else?', [], []],
  ])('%s', (_, text, expected, lone) => {
    expect(quoted(text)).toEqual(expected);
    expect(strays(text)).toEqual(lone);
  });
});

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '»',
  '„',
  '?',
  ' ',
  ' ',
  '\n',
  '\n\n',
  ',',
  '.',
  '(',
  ')',
  '<a b="',
  '>',
  '6',
  'â€œ',
  'word',
  'Ann Lee',
  'he said',
  's',
  '—',
  '\u{1F600}',
  '\uD800',
  '\r\n',
  '• ',
];
const broken = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('any text, however broken', () => {
  test('offsets are inside their paragraph, and quotations nest', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const article = parseArticle('test', text);
        const { quotations } = pairMarks(article);
        const around: { end: number }[] = [];
        let last = 0;
        for (const { start, end, outer, paragraph, depth } of quotations) {
          const { start: from, end: to } = article.paragraphs[paragraph] ?? { start: NaN, end: NaN };
          expect(
            from <= outer.start && outer.start <= start && start < end && end <= outer.end && outer.end <= to,
          ).toBe(true);
          expect(outer.start).toBeGreaterThanOrEqual(last);
          last = outer.start;
          while (around.length > 0 && (around.at(-1)?.end ?? 0) <= outer.start) around.pop();
          expect(depth).toBe(around.length);
          expect(around.length === 0 || outer.end <= (around.at(-1)?.end ?? 0)).toBe(true);
          around.push({ end: outer.end });
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('every double mark is in one place', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const article = parseArticle('test', text);
        const { quotations, strays: lone } = pairMarks(article);
        const owned = new Map<number, number>();
        const own = (from: number, to: number) => {
          for (let at = from; at < to; at += 1) owned.set(at, (owned.get(at) ?? 0) + 1);
        };
        for (const { start, end } of lone) own(start, end);
        for (const { start, end, outer } of quotations) {
          own(outer.start, start);
          own(end, outer.end);
        }
        const untagged = article.text.replace(/<[a-zA-Z/][^<>]{0,298}>/g, (tag) => ' '.repeat(tag.length));
        for (const { index } of untagged.matchAll(/["“”„«»]/g)) expect([index, owned.get(index)]).toEqual([index, 1]);
        for (const [at, times] of owned) if (/\S/.test(article.text.charAt(at))) expect(times).toBe(1);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['opening marks', 'a “b '],
    ['straight marks', 'a "b '],
    ['single marks', 'a ‘b '],
    ['closing marks', 'a” '],
    ['question marks', '?a '],
    ['tags', '<a '],
    ['nothing but marks', '"'],
  ])('a megabyte of %s takes no more than a moment', (_, piece) => {
    const article = parseArticle('test', piece.repeat(1_000_000 / piece.length));
    const began = performance.now();
    pairMarks(article);
    // Quadratic work would take minutes; the bound is wide so that a slow machine passes.
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
