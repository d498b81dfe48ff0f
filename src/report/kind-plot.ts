/** Small plots as SVG: sizes stand in attributes, since a page without inline styles has none in its elements. */
import type { Html } from './html.js';
import { speakerKinds } from '../dataset/columns.js';
import { html, nothing } from './html.js';
import { fixed, grouped } from './text.js';

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
