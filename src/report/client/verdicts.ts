/** What the reader says of quotes. */
import type { Judged } from './review-file.js';
import { articleOf, entries, idOf, page } from './store.js';
import { byId, each, make } from './dom.js';
import { counted } from '../text.js';
import { kept, keep, reviewFile } from './review-file.js';

const given = new Map(kept());

/** The buttons by which an entry is judged. */
export function verdictGroup(index: number): HTMLElement {
  const judged = judgedAt(index);
  const buttons = page.verdicts.map((verdict) => {
    const isGiven = String(judged?.verdict === verdict);
    const attributes = { type: 'button', 'data-verdict': verdict, 'aria-pressed': isGiven };
    return make('button', attributes, verdict.replaceAll('-', ' '));
  });
  const name = judged?.verdict === 'wrong-speaker' ? [nameBox(judged)] : [];
  const attributes = { class: 'verdict', role: 'group', 'aria-label': 'Verdict', 'data-entry': String(index) };
  return make('span', attributes, ...buttons, ...name);
}

function judgedAt(index: number): Judged | undefined {
  const entry = entries[index];
  return entry === undefined ? undefined : given.get(idOf(entry));
}

function nameBox(judged: Judged): HTMLInputElement {
  const hint = { type: 'text', 'aria-label': 'Who said it', placeholder: 'Who said it?', list: 'names' };
  const input = make('input', hint);
  input.value = judged.correct_speaker;
  input.addEventListener('input', () => {
    given.set(judged.quote_id, { ...judged, correct_speaker: input.value });
    keep(given.values());
  });
  return input;
}

/** Takes the verdict of a button that was pressed, or takes it back. */
export function judge(button: HTMLElement, verdict: string): void {
  const group = button.closest<HTMLElement>('.verdict');
  const index = Number(group?.dataset.entry);
  const fresh = judgement(index, verdict);
  if (group === null || fresh === undefined) return;
  if (given.get(fresh.quote_id)?.verdict === verdict) given.delete(fresh.quote_id);
  else given.set(fresh.quote_id, fresh);
  keep(given.values());
  const place = group.parentElement;
  drawVerdicts();
  const box = place?.querySelector<HTMLElement>('.verdict input');
  (box ?? place?.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`))?.focus();
}

function judgement(index: number, verdict: string): Judged | undefined {
  const entry = entries[index];
  if (entry === undefined) return undefined;
  const { speaker, quote, context, mention, cue, note, quote_rule, speaker_rule, person_rule } = entry;
  return {
    verdict,
    correct_speaker: '',
    comment: '',
    confidence: (entry.confidence ?? 0).toFixed(2),
    ...{ speaker, quote, context, mention, cue, note },
    article_title: page.articles[entry.article]?.[1] ?? '',
    article_id: articleOf(entry).id,
    quote_id: idOf(entry),
    ...{ quote_rule, speaker_rule, person_rule },
  };
}

/** Draws every verdict anew, and the bar that counts them. */
export function drawVerdicts(): void {
  each('.verdict', (group) => {
    group.replaceWith(verdictGroup(Number(group.dataset.entry)));
  });
  byId('review', HTMLElement).hidden = given.size === 0;
  byId('verdicts', HTMLElement).textContent = counted(given.size, 'verdict');
}

/** Takes over what another page of the same dataset has kept. */
export function readAgain(): void {
  given.clear();
  for (const [id, judged] of kept()) given.set(id, judged);
  drawVerdicts();
}

export function discard(): void {
  if (!confirm('Discard all verdicts?')) return;
  given.clear();
  keep([]);
  drawVerdicts();
  byId('browse', HTMLElement).focus();
}

export function download(): void {
  const address = URL.createObjectURL(new Blob([reviewFile(given.values())], { type: 'text/csv' }));
  make('a', { href: address, download: 'review.csv' }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
