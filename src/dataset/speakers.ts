import type { ArticleRows } from './rows.js';
import type { SpeakerRow } from './columns.js';
import { byCodeUnits } from './order.js';

interface Sighted {
  readonly name: string;
  readonly kind: string;
  readonly roles: Set<string>;
  readonly aliases: Set<string>;
  quotes: number;
  words: number;
}

/** Gathers the speakers of a dataset, article by article. */
export class Speakers {
  readonly #byId = new Map<string, Sighted>();

  /** Counts the speakers of one more article. */
  add({ quotes, quoted }: ArticleRows): void {
    for (const [index, row] of quotes.entries()) {
      if (row.speaker_id === '') continue;
      const speaker = this.#of(row.speaker_id, row.speaker, row.speaker_kind);
      speaker.quotes += 1;
      speaker.words += row.quote.match(/\S+/g)?.length ?? 0;
      if (row.speaker_role !== '') speaker.roles.add(row.speaker_role);
      const form = quoted[index]?.attribution?.mention?.form;
      const alias = form === 'name' || form === 'description' ? row.mention.replace(/\s+/g, ' ') : row.speaker;
      if (alias !== speaker.name) speaker.aliases.add(alias);
    }
  }

  /** The rows of the speakers table, ordered by id. */
  rows(): readonly SpeakerRow[] {
    const rows = Array.from(this.#byId, ([id, speaker]) => ({
      speaker_id: id,
      name: speaker.name,
      kind: speaker.kind,
      roles: [...speaker.roles].join('; '),
      aliases: [...speaker.aliases].join('; '),
      quotes: speaker.quotes,
      words: speaker.words,
    }));
    return rows.sort((a, b) => byCodeUnits(a.speaker_id, b.speaker_id));
  }

  #of(id: string, name: string, kind: string): Sighted {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const fresh: Sighted = { name, kind, roles: new Set(), aliases: new Set(), quotes: 0, words: 0 };
    this.#byId.set(id, fresh);
    return fresh;
  }
}
