import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The flow of the program: what stands later may import what stands earlier, never the other way round.
 */
const flow = [
  ['types.ts'],
  ['rule.ts'],
  ['lexicon'],
  ['syntax'],
  ['article'],
  ['quotations'],
  ['mentions'],
  ['speakers'],
  ['people'],
  ['measured'],
  ['notes.ts'],
  ['pipeline.ts'],
  ['dataset'],
  ['report', 'explain'],
  ['index.ts'],
  ['io'],
  ['cli.ts'],
];

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gms), ([, from = '']) => ({ file, from }));
});

/** Where in the flow a file of src stands; its first folder or, at the top, itself. */
function place(file: string): number {
  const top = file.split('/')[0] ?? '';
  return flow.findIndex((places) => places.includes(top));
}

describe('the house', () => {
  test('has a place in the flow for every file', () => {
    expect(files.filter((file) => place(file) < 0)).toEqual([]);
  });

  test('has only io/ and cli.ts touch the disk and the terminal', () => {
    const outside = imports.filter(({ file }) => !file.startsWith('io/') && file !== 'cli.ts');
    expect(outside.filter(({ from }) => from.startsWith('node:'))).toEqual([]);
    const globals = files
      .filter((file) => !file.startsWith('io/') && file !== 'cli.ts')
      .filter((file) => {
        return /(?<![\w.])(process|Buffer|require)[.(]/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, ''),
        );
      });
    expect(globals).toEqual([]);
  });

  test('imports backwards along the flow only', () => {
    const forward = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => ({ file, from: posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts') }))
      .filter(({ file, from }) => place(from) > place(file));
    expect(forward).toEqual([]);
  });

  test('exports nothing that nobody uses', () => {
    const sources = files.map((file) => join(root, file));
    const tests = readdirSync(join(root, '../tests'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, '../tests', name));
    const texts = [...sources, ...tests].map((path) => readFileSync(path, 'utf8'));
    const uses = new Map<string, number>();
    for (const [word] of texts.flatMap((text) => [...text.matchAll(/\w+/g)])) uses.set(word, (uses.get(word) ?? 0) + 1);
    const declared = /^export (?:async )?(?:const|class|function\*?|interface|type) (\w+)/gm;
    const exported = texts.flatMap((text) => Array.from(text.matchAll(declared), ([, name = '']) => name));
    expect(exported.filter((name) => uses.get(name) === 1)).toEqual([]);
  });

  test('imports only what package.json lists, and what exists', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8'));
    const listed = JSON.stringify(manifest);
    for (const { file, from } of imports) {
      if (from.startsWith('node:')) continue;
      if (!from.startsWith('.')) expect(listed).toMatch(new RegExp(`"${/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? ''}"`));
      else expect(files).toContain(posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts'));
    }
  });
});
