/** Quotes over time. */
import type { Html } from './html.js';
import { byCodeUnits } from '../dataset/order.js';
import { counted, fixed, grouped } from './text.js';
import { html, nothing } from './html.js';

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
