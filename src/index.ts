/**
 * The library: text in, quotations with their speakers out. It touches neither disk nor network, and runs in a browser too.
 *
 * ```ts
 * import { parseArticle, readArticle } from 'saidso';
 * const { quotes } = readArticle(parseArticle('a1', text));
 * ```
 */
export { parseArticle } from './article/parse.js';
export { allRules, readArticle } from './pipeline.js';
export { rowsOf } from './dataset/rows.js';
export type * from './types.js';
export type { Card, Counterexample } from './rule.js';
