import type { ArticleRows } from '../dataset/rows.js';
import type { SpeakerRow } from '../dataset/columns.js';
import { byCodeUnits } from '../dataset/order.js';
import { unshared } from './text.js';

/** What the top of a page counts, gathered article by article. */
export class Tally {
  readonly kinds = new Map<string, number>();
  readonly days = new Map<string, number>();
  /** The first quote of each speaker, with its article's place in the dataset. */
  readonly firstQuotes = new Map<string, { readonly quoteId: string; readonly article: number }>();
  /** What the articles call each speaker, with how many of them do. */
  readonly #roles = new Map<string, Map<string, number>>();
  articles = 0;
  quotes = 0;
  attributed = 0;
  setAside = 0;

  /** Counts one more article. */
  add({ article, quotes, setAside }: ArticleRows): void {
    this.quotes += quotes.length;
    this.setAside += setAside.length;
    if (article.date !== '' && quotes.length > 0) {
      this.days.set(article.date, (this.days.get(article.date) ?? 0) + quotes.length);
    }
    for (const { quote_id, status, speaker_kind, speaker_id } of quotes) {
      const kind = status === 'attributed' ? speaker_kind : 'unattributed';
      this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
      if (status === 'attributed') this.attributed += 1;
      if (speaker_id !== '' && !this.firstQuotes.has(speaker_id)) {
        this.firstQuotes.set(speaker_id, { quoteId: quote_id, article: this.articles });
      }
    }
    for (const [id, roles] of rolesIn(quotes)) {
      const counts = this.#roles.get(id) ?? new Map<string, number>();
      for (const role of roles) {
        const known = counts.get(role);
        counts.set(known === undefined ? unshared(role) : role, (known ?? 0) + 1);
      }
      this.#roles.set(id, counts);
    }
    this.articles += 1;
  }

  /** The role in the people file, or else the one that most articles give; of several, the first met. */
  roleOf({ speaker_id: id, roles }: SpeakerRow): string {
    const counts = this.#roles.get(id) ?? new Map<string, number>();
    const [first = ''] = roles.split('; ');
    if (!counts.has(first)) return first;
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  }
}

/** The roles that one article gives to each speaker. */
function rolesIn(quotes: ArticleRows['quotes']): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { speaker_id: id, speaker_role: role } of quotes) {
    if (id !== '' && role !== '') roles.set(id, (roles.get(id) ?? new Set()).add(role));
  }
  return roles;
}

/** The speakers with the most quotes first. */
export function ranked(speakers: readonly SpeakerRow[]): readonly SpeakerRow[] {
  return speakers.toSorted(
    (a, b) =>
      (b.quotes ?? 0) - (a.quotes ?? 0) || (b.words ?? 0) - (a.words ?? 0) || byCodeUnits(a.speaker_id, b.speaker_id),
  );
}
