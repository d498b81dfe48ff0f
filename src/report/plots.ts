/** Small plots as SVG: sizes stand in attributes, since a page without inline styles has none in its elements. */
import type { Html } from './html.js';
import { speakerKinds } from '../dataset/columns.js';
import { byCodeUnits } from '../dataset/order.js';
import { html, nothing } from './html.js';
import { counted, grouped } from './text.js';

const kindOrder = [...speakerKinds, 'unattributed'];

/** The share of each kind of speaker: one bar, and a legend that says it in figures. */
export function kindPlot(kinds: ReadonlyMap<string, number>): Html {
  const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return nothing;
  let x = 0;
  const parts = kindOrder.flatMap((kind) => {
    const count = kinds.get(kind) ?? 0;
    if (count === 0) return [];
    const part = { kind, count, x, width: (count / total) * 100 };
    x += part.width;
    return [part];
  });
  const bars = parts.map(
    (part) =>
      html`<rect
        class="${kindClass(part.kind)}"
        x="${fixed(part.x)}"
        y="0"
        width="${fixed(Math.max(0.2, part.width - 0.25))}"
        height="10"
      />`,
  );
  const legend = parts.map(
    ({ kind, count, width }) =>
      html`<li class="${kindClass(kind)}">
        <span class="name">${kind}</span> <span class="number">${grouped(count)}</span>
        <span class="number quiet">${width < 0.5 ? '<1' : Math.round(width)}%</span>
      </li>`,
  );
  return html`<figure class="kinds">
    <figcaption>Quotes by kind of speaker</figcaption>
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <ul>
      ${legend}
    </ul>
  </figure>`;
}

function kindClass(kind: string): string {
  return kind === 'unattributed' ? 'k-none' : `k-${kind}`;
}

const bar = { height: 72, step: 10, gap: 2 };

/** Quotes over the dates of their articles: by day, month or year, whichever makes a readable number of columns. */
export function datePlot(days: ReadonlyMap<string, number>): Html {
  if (days.size < 2) return nothing;
  const { unit, bins } = binned(days);
  const most = Math.max(...bins.map(({ count }) => count));
  const columns = bins.map(({ label, count }, index) => {
    const height = count === 0 ? 0 : Math.max(1, (count / most) * bar.height);
    return html`<rect
      x="${index * bar.step}"
      y="${fixed(bar.height - height)}"
      width="${bar.step - bar.gap}"
      height="${fixed(height)}"
      ><title>${label}: ${counted(count, 'quote')}</title></rect
    >`;
  });
  const [first, last] = [bins[0]?.label ?? '', bins.at(-1)?.label ?? ''];
  const peak = bins.find(({ count }) => count === most)?.label ?? '';
  const width = bins.length * bar.step - bar.gap;
  return html`<figure class="dates">
    <figcaption>Quotes by ${unit} of the article</figcaption>
    <svg
      viewBox="0 0 ${width} ${bar.height}"
      preserveAspectRatio="none"
      role="img"
      aria-label="From ${first} to ${last}; most in ${peak}: ${counted(most, 'quote')}"
    >
      ${columns}
    </svg>
    <p class="axis"><span>${first}</span><span>most: ${grouped(most)} (${peak})</span><span>${last}</span></p>
  </figure>`;
}

interface Bin {
  readonly label: string;
  readonly count: number;
}

const mostBins = 62;

function binned(days: ReadonlyMap<string, number>): { readonly unit: string; readonly bins: readonly Bin[] } {
  for (const { unit, length } of [
    { unit: 'day', length: 10 },
    { unit: 'month', length: 7 },
  ]) {
    const bins = filled(days, length);
    if (bins.length <= mostBins) return { unit, bins };
  }
  return { unit: 'year', bins: filled(days, 4) };
}

/** Counts by the first characters of the date, periods without a quote filled in. */
function filled(days: ReadonlyMap<string, number>, length: number): readonly Bin[] {
  const counts = new Map<string, number>();
  for (const [day, count] of days) {
    const label = day.slice(0, length);
    counts.set(label, (counts.get(label) ?? 0) + count);
  }
  const labels = [...counts.keys()].sort(byCodeUnits);
  const last = labels.at(-1) ?? '';
  const bins: Bin[] = [];
  for (let label = labels[0] ?? ''; label <= last && bins.length <= 2000; label = following(label)) {
    bins.push({ label, count: counts.get(label) ?? 0 });
  }
  return bins;
}

function following(label: string): string {
  const [year = 0, month = 1, day = 1] = label.split('-').map(Number);
  const next =
    label.length === 10
      ? Date.UTC(year, month - 1, day + 1)
      : label.length === 7
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return new Date(next).toISOString().slice(0, label.length);
}

function fixed(size: number): string {
  return String(Math.round(size * 100) / 100);
}
