import { describe, expect, test } from 'vitest';
import { read, unmark } from '../rules/marked.js';
import { styles } from './styles.js';

for (const [style, examples] of Object.entries(styles)) {
  describe(style, () => {
    test.each([...examples])('%s', (example) => {
      const marked = unmark(example);
      const { quote } = read(marked);
      if (marked.name !== undefined) expect(quote?.identity?.name).toBe(marked.name);
    });
  });
}
