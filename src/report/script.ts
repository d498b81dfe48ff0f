import { entryFields, statuses } from './entries.js';

/**
 * The page's script. It sets text through `textContent` and attributes alone and never parses markup, so that no
 * text of an article becomes any. The page is readable without it.
 */
export const script = `(() => {
'use strict';
const [${entryFields.map((field) => field.toUpperCase()).join(', ')}] = Array(${entryFields.length}).keys();
const statuses = ${JSON.stringify(statuses)};
${String.raw`
const find = (id) => document.getElementById(id);
const page = JSON.parse(find('page').textContent);
const { articles, paged } = page;
const rows = [];
const searchable = [];
const names = new Map();
let quotes = 0;
const fold = (text) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
const idOf = (row) => articles[row[ARTICLE]][0] + ':' + row[START] + '-' + row[END];
const fragment = (id) => encodeURIComponent(id).replace(/%3A/g, ':');
const addressOf = (row) => articles[row[ARTICLE]][3] + '#' + fragment(idOf(row));
const titleOf = (article) => article[1] || article[0];
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (count, noun) => grouped(count) + ' ' + noun + (count === 1 ? '' : 's');
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const isolated = (text) => make('bdi', {}, text);

const take = (added) => {
  for (const row of added) {
    rows.push(row);
    searchable.push(fold(row[QUOTE]));
    if (row[STATUS] !== 2) quotes += 1;
    if (row[SPEAKER]) names.set(row[SPEAKER], (names.get(row[SPEAKER]) || 0) + 1);
  }
  orders.clear();
};

/* Which rows the filters let through */

const form = find('filters');
const field = (name) => form.elements.namedItem(name);
const shownStatuses = () => statuses.map((status, index) => field('status' + index).checked);
const isFiltering = () =>
  ['text', 'speaker', 'kind', 'type', 'article', 'from', 'to'].some((name) => field(name).value !== '');

/** The values that a box means: the one it says exactly, or all that hold it; null for an empty box. */
const meant = (values, wanted) => {
  if (wanted === '') return null;
  const exact = values.filter(([, ...texts]) => texts.includes(wanted));
  const part = fold(wanted);
  const chosen = exact.length ? exact : values.filter(([, ...texts]) => texts.some((text) => fold(text).includes(part)));
  return new Set(chosen.map(([value]) => value));
};

const orders = new Map();
const sortKeys = {
  share: (row) => row[CONFIDENCE] === null ? 2 : row[CONFIDENCE],
  speaker: (row) => fold(row[SPEAKER]) || '\uFFFF',
  quote: (row) => fold(row[QUOTE]).replace(/^[^\p{L}\p{N}]+/u, ''),
  kind: (row) => row[KIND] || '\uFFFF',
  type: (row) => row[TYPE] || '\uFFFF',
  article: (row) => row[ARTICLE],
  date: (row) => articles[row[ARTICLE]][2] || '\uFFFF',
};
let sorting = { key: 'article', down: false };
const ordered = () => {
  const { key, down } = sorting;
  const name = key + down;
  if (!orders.has(name)) {
    const values = rows.map(sortKeys[key]);
    const order = rows.map((row, index) => index);
    const sign = down ? -1 : 1;
    if (key !== 'article' || down) {
      order.sort((a, b) => (values[a] < values[b] ? -sign : values[a] > values[b] ? sign : a - b));
    }
    orders.set(name, order);
  }
  return orders.get(name);
};

const matching = () => {
  const text = fold(field('text').value);
  const kind = field('kind').value;
  const type = field('type').value;
  const from = field('from').value === '' ? null : Number(field('from').value);
  const to = field('to').value === '' ? null : Number(field('to').value);
  const status = shownStatuses();
  const speakers = meant(Array.from(names.keys(), (name) => [name, name]), field('speaker').value.trim());
  const chosen = meant(articles.map(([id, title], index) => [index, id, title]), field('article').value.trim());
  return ordered().filter((index) => {
    const row = rows[index];
    return (
      status[row[STATUS]] &&
      (kind === '' || row[KIND] === kind) &&
      (type === '' || row[TYPE] === type) &&
      (from === null || (row[CONFIDENCE] !== null && row[CONFIDENCE] >= from)) &&
      (to === null || (row[CONFIDENCE] !== null && row[CONFIDENCE] <= to)) &&
      (speakers === null || speakers.has(row[SPEAKER])) &&
      (chosen === null || chosen.has(row[ARTICLE])) &&
      (text === '' || searchable[index].includes(text))
    );
  });
};

/* The table */

const step = 100;
let limit = step;
const body = find('rows');
const cell = (label, ...children) => make('td', { 'data-label': label }, ...children);

const tableRow = (index) => {
  const row = rows[index];
  const [id, title, date] = articles[row[ARTICLE]];
  const words = row[QUOTE].length > 400 ? row[QUOTE].slice(0, 400) + '…' : row[QUOTE];
  const speaker = make('td', { 'data-label': 'Speaker', class: 'who' });
  if (row[STATUS] === 0) {
    const button = make('button', { type: 'button', class: 'plain', 'data-speaker': row[SPEAKER] }, isolated(row[SPEAKER]));
    speaker.append(button);
    if (row[ROLE]) speaker.append(' ', make('bdi', { class: 'role' }, row[ROLE]));
  } else {
    speaker.append(make('span', { class: 'quiet' }, row[STATUS] === 1 ? 'Unattributed' : 'Set aside'));
    if (row[NOTE]) speaker.append(' ', make('span', { class: 'role' }, row[NOTE].replace(/^unattributed: /, '')));
  }
  const link = make('a', { href: addressOf(row), dir: 'auto' }, words);
  return make(
    'tr',
    { class: row[STATUS] === 0 ? 'k-' + row[KIND] : 'k-none' },
    make('td', { 'data-label': 'Confidence', class: 'number' }, row[STATUS] === 0 ? row[CONFIDENCE].toFixed(2) : '–'),
    speaker,
    make('td', { 'data-label': row[STATUS] === 2 ? 'Words' : 'Quote', class: 'words' }, link),
    cell('Kind', row[KIND] || '–'),
    cell('Type', row[TYPE] || '–'),
    make('td', { 'data-label': 'Article', class: 'title' }, isolated(title || id)),
    make('td', { 'data-label': 'Date', class: 'number' }, date || '–'),
    ...(paged ? [] : [cell('Verdict', row[STATUS] === 2 ? '–' : verdictButtons(index))]),
  );
};

const drawTable = (found) => {
  body.replaceChildren(...found.slice(0, limit).map(tableRow));
  const left = found.length - Math.min(limit, found.length);
  find('more').hidden = left === 0;
  find('more').textContent = 'Show ' + grouped(Math.min(step, left)) + ' more of ' + grouped(left);
  for (const button of document.querySelectorAll('thead button')) {
    const active = button.dataset.sort === sorting.key;
    button.parentElement.setAttribute('aria-sort', !active ? 'none' : sorting.down ? 'descending' : 'ascending');
  }
};

/* The articles */

const marks = [];
const notes = [];
const indexOf = new Map();
const meet = () => {
  rows.forEach((row, index) => {
    marks[index] = find(idOf(row));
    notes[index] = find(idOf(row) + ':note');
    indexOf.set(marks[index], index).set(notes[index], index);
  });
};
const sections = paged ? Array.from(document.querySelectorAll('#articles li')) : Array.from(document.querySelectorAll('article'));
const lit = [];

const drawArticles = (found) => {
  const counts = new Array(articles.length).fill(0);
  for (const index of found) counts[rows[index][ARTICLE]] += 1;
  const all = !isFiltering() && field('status0').checked;
  sections.forEach((section, index) => {
    const hidden = !all && counts[index] === 0;
    if (section.hidden !== hidden) section.hidden = hidden;
  });
  if (paged) {
    for (const group of document.querySelectorAll('#articles details')) {
      group.hidden = !group.querySelector('li:not([hidden])');
    }
    return;
  }
  const now = new Array(rows.length).fill(false);
  for (const index of found) now[index] = true;
  now.forEach((on, index) => {
    if (lit[index] === on) return;
    lit[index] = on;
    if (marks[index]) marks[index].classList.toggle('off', !on);
    if (notes[index]) notes[index].hidden = !on;
  });
};

/* Drawing */

let view = paged ? 'table' : 'articles';
let loading = 0;

const draw = () => {
  const found = matching();
  const still = loading > 0 ? ', ' + Math.round((1 - loading / page.pieces.length) * 100) + '% loaded' : '';
  find('shown').textContent =
    grouped(found.length) + ' shown, of ' + counted(quotes, 'quote') + ' and ' + grouped(rows.length - quotes) + ' set aside' + still;
  find('empty').hidden = found.length > 0;
  find('table').hidden = view !== 'table' || found.length === 0;
  find('articles').hidden = view !== 'articles';
  for (const button of document.querySelectorAll('[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
  }
  if (view === 'table') drawTable(found);
  else drawArticles(found);
};

const change = () => {
  limit = step;
  draw();
};

form.addEventListener('input', change);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => {
  sorting = { key: 'article', down: false };
  setTimeout(change);
});
field('least').addEventListener('change', () => {
  sorting = field('least').checked ? { key: 'share', down: false } : { key: 'article', down: false };
  if (field('least').checked) view = 'table';
  change();
});
find('more').addEventListener('click', () => {
  const next = limit;
  limit += step;
  draw();
  const first = body.rows[next];
  if (first) first.querySelector('a').focus({ preventScroll: true });
});

const chooseSpeaker = (name) => {
  form.reset();
  setTimeout(() => {
    field('speaker').value = name;
    change();
    find('browse').scrollIntoView();
    field('speaker').focus({ preventScroll: true });
  });
};

document.addEventListener('click', (event) => {
  const target = event.target.closest('[data-view], [data-sort], [data-speaker], [data-verdict]');
  if (target === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { view: chosen, sort, speaker, verdict } = target.dataset;
  if (chosen !== undefined) {
    view = chosen;
    change();
  } else if (sort !== undefined) {
    sorting = { key: sort, down: sorting.key === sort && !sorting.down };
    field('least').checked = sorting.key === 'share' && !sorting.down;
    change();
  } else if (speaker !== undefined) {
    event.preventDefault();
    chooseSpeaker(speaker);
  } else if (verdict !== undefined) {
    judge(target);
  }
});

/* Links to quotes */

const follow = () => {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    return;
  }
  const [, articleId] = /^([^]*):\d+-\d+$/.exec(id) || [];
  if (articleId === undefined) return;
  if (paged) {
    const article = articles.find(([known]) => known === articleId);
    if (article !== undefined) location.replace(article[3] + '#' + fragment(id));
    return;
  }
  const mark = find(id);
  if (mark === null) return;
  if (mark.classList.contains('off') || view !== 'articles' || mark.closest('[hidden]')) {
    form.reset();
    view = 'articles';
    setTimeout(() => {
      if (mark.classList.contains('s')) field('status2').checked = true;
      change();
      reveal(mark);
    });
  } else reveal(mark);
};
const reveal = (mark) => {
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
};
addEventListener('hashchange', follow);

/* What hovering and focus show */

const card = find('card');
let pointed = null;

const linked = (note) => Array.from(note.querySelectorAll('dd a'), (link) => find(decodeURIComponent(link.hash.slice(1))));

const point = (mark) => {
  if (pointed === mark) return;
  unpoint();
  if (mark === null || mark.classList.contains('off')) return;
  const note = notes[indexOf.get(mark)];
  if (!note) return;
  pointed = mark;
  for (const element of [mark, note, ...linked(note)]) if (element) element.classList.add('on');
  const heading = note.querySelector('summary').cloneNode(true);
  card.replaceChildren(make('p', {}, ...heading.childNodes), note.querySelector('dl').cloneNode(true));
  card.className = note.className;
  card.hidden = false;
  mark.setAttribute('aria-describedby', 'card');
  const place = mark.getClientRects()[0] || mark.getBoundingClientRect();
  const last = mark.getBoundingClientRect();
  const above = innerHeight - last.bottom < card.offsetHeight + 16 && place.top > card.offsetHeight + 16;
  card.style.left = Math.max(8, Math.min(last.left, document.documentElement.clientWidth - card.offsetWidth - 8)) + scrollX + 'px';
  card.style.top = (above ? last.top - card.offsetHeight - 8 : last.bottom + 8) + scrollY + 'px';
};
const unpoint = () => {
  if (pointed === null) return;
  for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
  pointed.removeAttribute('aria-describedby');
  pointed = null;
  card.hidden = true;
};
const markAt = (event) => {
  const element = event.target instanceof Element ? event.target : null;
  if (element === null) return null;
  const note = element.closest('.note[id]');
  return element.closest('.q[id], .s[id]') || (note && marks[indexOf.get(note)]) || null;
};
if (!paged) {
  document.addEventListener('mouseover', (event) => {
    const mark = markAt(event);
    const inNote = mark !== null && !mark.contains(event.target);
    if (inNote) highlight(mark);
    else point(mark && mark.closest('.q, .s'));
  });
  document.addEventListener('focusin', (event) => {
    const mark = event.target.closest('.q[id]');
    if (mark) point(mark);
    else unpoint();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') unpoint();
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const index = indexOf.get(target.parentElement);
      if (index === undefined || rows[index][STATUS] === 2 || !target.open || target.querySelector('.verdict')) return;
      target.append(verdictButtons(index));
    },
    true,
  );
}
const highlight = (mark) => {
  unpoint();
  const note = notes[indexOf.get(mark)];
  if (!note) return;
  pointed = mark;
  for (const element of [mark, ...linked(note)]) if (element) element.classList.add('on');
};

/* Verdicts, kept by the browser until they are downloaded or thrown away */

const store = 'saidso ' + page.edition;
let verdicts = new Map();
try {
  verdicts = new Map(JSON.parse(localStorage.getItem(store) || '[]'));
} catch {
  /* a browser that keeps nothing: the verdicts last as long as the page */
}
const keep = () => {
  try {
    localStorage.setItem(store, JSON.stringify([...verdicts]));
  } catch {
    /* likewise */
  }
};

const verdictButtons = (index) => {
  const row = rows[index];
  const given = verdicts.get(idOf(row));
  const group = make('span', { class: 'verdict', role: 'group', 'aria-label': 'Verdict', 'data-row': index });
  for (const verdict of page.verdicts) {
    const pressed = String(given !== undefined && given.verdict === verdict);
    group.append(make('button', { type: 'button', 'data-verdict': verdict, 'aria-pressed': pressed }, verdict.replace(/-/g, ' ')));
  }
  if (given !== undefined && given.verdict === 'wrong-speaker') group.append(nameBox(index, given));
  return group;
};
const nameBox = (index, given) => {
  const box = make('input', { type: 'text', 'aria-label': 'Who said it', placeholder: 'Who said it?', list: 'names' });
  box.value = given.correct_speaker;
  box.addEventListener('input', () => {
    given.correct_speaker = box.value;
    keep();
  });
  return box;
};
const judge = (button) => {
  const group = button.parentElement;
  const index = Number(group.dataset.row);
  const row = rows[index];
  const id = idOf(row);
  const verdict = button.dataset.verdict;
  const given = verdicts.get(id);
  if (given !== undefined && given.verdict === verdict) verdicts.delete(id);
  else {
    const [article_id, article_title] = articles[row[ARTICLE]];
    const seen = { article_id, article_title, confidence: row[CONFIDENCE].toFixed(2), speaker: row[SPEAKER], quote: row[QUOTE] };
    const told = { context: row[CONTEXT], mention: row[MENTION], cue: row[CUE], note: row[NOTE] };
    const rules = { quote_rule: row[QUOTE_RULE], speaker_rule: row[SPEAKER_RULE], person_rule: row[PERSON_RULE] };
    verdicts.set(id, { ...seen, ...told, ...rules, quote_id: id, verdict, correct_speaker: '', comment: '' });
  }
  keep();
  const fresh = verdictButtons(index);
  group.replaceWith(fresh);
  const box = fresh.querySelector('input');
  (box || fresh.querySelector('[data-verdict="' + verdict + '"]')).focus();
  drawReview();
};

const drawReview = () => {
  const { size } = verdicts;
  find('review').hidden = size === 0;
  find('verdicts').textContent = counted(size, 'verdict');
};
const guard = (text) => (/^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? "'" + text : text);
const csvCell = (text) => '"' + guard(text).replace(/"/g, '""') + '"';
const csv = () => {
  const lines = [...verdicts.values()].map((given) =>
    page.columns.map(([column, type]) => (type === 'number' ? given[column] : csvCell(given[column]))),
  );
  return '\uFEFF' + [page.columns.map(([column]) => '"' + column + '"'), ...lines].map((cells) => cells.join(',') + '\n').join('');
};
find('download').addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
  make('a', { href: address, download: 'review.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
});
find('discard').addEventListener('click', () => {
  if (!confirm('Discard all verdicts?')) return;
  verdicts.clear();
  keep();
  drawReview();
  draw();
  for (const group of document.querySelectorAll('.note .verdict')) group.replaceWith(verdictButtons(Number(group.dataset.row)));
});

/* Start */

const offer = () => {
  const common = [...names].sort((a, b) => b[1] - a[1]).slice(0, 400);
  find('names').replaceChildren(...common.map(([name]) => make('option', { value: name })));
};
form.hidden = false;
find('views').hidden = false;
find('titles').replaceChildren(...articles.slice(0, 400).map((article) => make('option', { value: titleOf(article) })));
take(page.rows);
if (!paged) meet();
offer();
drawReview();
draw();
follow();

if (paged) {
  loading = page.pieces.length;
  let drawn = 0;
  const load = (index) => {
    if (index === page.pieces.length) {
      offer();
      draw();
      document.documentElement.dataset.loaded = 'true';
      return;
    }
    const [file, offset] = page.pieces[index];
    const element = make('script', { src: file });
    globalThis.saidso = (added) => {
      for (const row of added) row[ARTICLE] += offset;
      take(added);
    };
    element.addEventListener('load', () => {
      element.remove();
      loading -= 1;
      if (index === 0 || performance.now() - drawn > 500) {
        draw();
        drawn = performance.now();
      }
      setTimeout(load, 0, index + 1);
    });
    element.addEventListener('error', () => {
      find('shown').textContent = file + ' is missing: keep the folder beside this page';
    });
    document.head.append(element);
  };
  addEventListener('load', () => setTimeout(load, 0, 0));
}
})();
`}`;
