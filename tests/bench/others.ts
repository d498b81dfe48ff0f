/** What else npm offers for quotations. */
import compromise from 'compromise';
import { parse } from 'quote-parser';

export interface Other {
  readonly name: string;
  readonly does: string;
  /** How many bytes of articles it is measured on. */
  readonly most: number;
  readonly read: (text: string) => unknown;
}

export const others: readonly Other[] = [
  {
    name: 'compromise',
    does: 'spans only',
    most: 4e5,
    read: (text) => {
      const spans: unknown = compromise(text).quotations().json({ offset: true });
      return spans;
    },
  },
  {
    name: 'quote-parser',
    does: 'spans and names',
    most: 4e6,
    read: (text) => parse(text, 'en', { minLength: 1 }),
  },
];
