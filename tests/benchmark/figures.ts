/** Checks what the scorers print before it is believed. */

interface Scores {
  readonly f1: number;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value))
    throw new Error(`the scorer printed no “${name}”`);
  const entries: Readonly<Record<string, unknown>> = { ...value };
  return entries[name];
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`the scorer printed no number: ${JSON.stringify(value)}`);
  return value;
}

export const z = {
  mentions: (value: unknown): { quote: Scores; both: Scores; speaker_accuracy: number } => ({
    quote: { f1: number(field(field(value, 'quote'), 'f1')) },
    both: { f1: number(field(field(value, 'both'), 'f1')) },
    speaker_accuracy: number(field(value, 'speaker_accuracy')),
  }),
  names: (value: unknown): Scores => ({ f1: number(field(value, 'f1')) }),
  floor: (value: unknown): Record<string, number> => {
    if (typeof value !== 'object' || value === null) throw new Error('floor.json is no object');
    return Object.fromEntries(Object.entries(value).map(([name, figure]) => [name, number(figure)]));
  },
};
