import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './columns.js';
import { byCodeUnits } from './order.js';
import { KnownPeople } from '../people/known/known-people.js';

interface Sighted {
  readonly name: string;
  readonly kind: string;
  readonly otherIds: readonly string[];
  readonly roles: Set<string>;
  readonly aliases: Set<string>;
  quotes: number;
  statements: number;
  words: number;
}

/** Gathers the speakers of a dataset, article by article. */
export class Speakers {
  readonly #byId = new Map<string, Sighted>();
  readonly #known: KnownPeople;

  constructor(known = new KnownPeople([])) {
    this.#known = known;
  }

  /** Counts the speakers of one more article. */
  add({ quotes, aliases }: Pick<ArticleRows, 'quotes' | 'aliases'>): void {
    for (const row of quotes) {
      if (row.speaker_id === '') continue;
      const speaker = this.#of(row.speaker_id, row.speaker, row.speaker_kind);
      speaker.quotes += 1;
      if (row.same_as === row.quote_id) speaker.statements += 1;
      speaker.words += row.quote.match(/\S+/g)?.length ?? 0;
      if (row.speaker_role !== '') speaker.roles.add(row.speaker_role);
      const alias = aliases.get(row.quote_id) ?? '';
      if (alias !== '' && alias !== speaker.name) speaker.aliases.add(alias);
    }
  }

  /** The rows of the speakers table, ordered by id. */
  rows(): readonly SpeakerRow[] {
    const rows = Array.from(this.#byId, ([id, speaker]) => ({
      speaker_id: id,
      name: speaker.name,
      kind: speaker.kind,
      other_ids: speaker.otherIds.join('; '),
      roles: [...speaker.roles].join('; '),
      aliases: [...speaker.aliases].join('; '),
      quotes: speaker.quotes,
      statements: speaker.statements,
      words: speaker.words,
    }));
    return rows.sort((a, b) => byCodeUnits(a.speaker_id, b.speaker_id));
  }

  #of(id: string, name: string, kind: string): Sighted {
    const met = this.#byId.get(id);
    if (met !== undefined) return met;
    const listed = this.#known.withId(id);
    const fresh: Sighted = {
      name,
      kind,
      otherIds: listed?.otherIds ?? [],
      roles: new Set(listed === undefined || listed.role === '' ? [] : [listed.role]),
      aliases: new Set(listed?.aliases),
      quotes: 0,
      statements: 0,
      words: 0,
    };
    this.#byId.set(id, fresh);
    return fresh;
  }
}
