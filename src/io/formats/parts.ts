import type { RecordFormat } from './format.js';
import { jsonOf, lineStretches } from './jsonl.js';
import { recordOf } from '../article-record.js';

/** What `saidso extract --format jsonl -` writes: articles with the rows made of them. */
export const parts: RecordFormat = {
  name: 'parts',
  kind: 'records',
  endings: [],
  says: 'what `saidso extract --format jsonl -` has written, with `--from-rows`',
  shape: () => ({ format: 'parts', columns: {}, from: { start: 0, length: 0, line: 1 } }),
  stretches: lineStretches,
  reader: () => (bytes) => {
    const value = jsonOf(bytes);
    return 'problem' in value ? value : recordOf(value.record);
  },
};
