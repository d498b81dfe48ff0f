import { readDate } from './dates.js';

/** What a line above the body says, when it is no part of the body. */
export interface HeaderLine {
  readonly kind: 'date' | 'byline' | 'label' | 'meta';
  readonly date?: string;
  readonly bylines?: readonly string[];
}

const BYLINE = /^(?:by|byline:?|written by|words by|story by|posted by|report by)[: ]\s*(?<names>\S.*)$/i;
const NAME =
  /^(?:[\p{Lu}][\p{L}\p{M}'’.-]*|de|del|della|der|den|di|da|dos|du|el|al|la|le|van|von|bin|ibn|ter|ten)(?: (?:[\p{Lu}][\p{L}\p{M}'’.-]*|de|del|della|der|den|di|da|dos|du|el|al|la|le|van|von|bin|ibn|ter|ten)){1,4}$/u;
const READING_TIME = /^[·•|–—-]?\s*\d{1,3}[ -]?min(?:ute)?s?(?: read)?[.]?$/i;
/** What underlines a headline. */
const RULE = /^[=_~–—-]{3,}$/;
/** Headings that archives print over the parts of an article. */
const LABEL = /^(?:abstract|full text|text|body|lead|summary)[.:]?$/i;
const META =
  /^(?:updated|published|last updated|first published|posted|section|page|dateline|length|edition|share|save|listen|comments?)\b.{0,60}$/i;
const OUTLET =
  /\b(?:news|times|post|press|herald|tribune|journal|gazette|guardian|reuters|bbc|cnn|afp|associated press|magazine|daily|chronicle|telegraph|wikinews)\b/i;

/** Reads one line that stands between title and body; undefined where it could be body. */
export function readHeaderLine(line: string): HeaderLine | undefined {
  if (line.length > 200) return undefined;
  const pieces = line.split(/ +[|•·] +/);
  if (pieces.length > 1) return readPieces(pieces);
  const date = readDate(line);
  if (date) return { kind: 'date', date };
  if (RULE.test(line)) return { kind: 'meta' };
  if (READING_TIME.test(line)) return { kind: 'meta' };
  if (LABEL.test(line)) return { kind: 'label' };
  const names = BYLINE.exec(line)?.groups?.names;
  const bylines = names ? readNames(names) : [];
  if (bylines.length > 0) return { kind: 'byline', bylines };
  if (META.test(line) && !/[.!?”"]$/.test(line) && line.split(' ').length <= 8) return { kind: 'meta' };
  return undefined;
}

/** "By Ann Lee | 3 May 2022 | Daily Post": a date or names among nothing but such pieces. */
function readPieces(pieces: readonly string[]): HeaderLine | undefined {
  let date = '';
  const bylines: string[] = [];
  for (const piece of pieces) {
    if (isBareName(piece) && isOutlet(piece)) continue;
    const line = readHeaderLine(piece);
    if (line === undefined) return undefined;
    date ||= line.date ?? '';
    bylines.push(...(line.bylines ?? []));
  }
  if (date === '' && bylines.length === 0) return undefined;
  return { kind: bylines.length > 0 ? 'byline' : 'date', date, bylines };
}

/** Whether a line holds a bare name, as bylines without "By" do: only its neighbours can prove it. */
export function isBareName(line: string): boolean {
  return line.length <= 60 && NAME.test(line);
}

/** Whether a bare name is a newspaper's or an agency's rather than a person's. */
export function isOutlet(line: string): boolean {
  return OUTLET.test(line);
}

/** The names of "Ann Lee and Bo Rao, Daily Post"; none where the words are no names. */
function readNames(words: string): string[] {
  const parts = words
    .replace(/[.;|]$/, '')
    .split(/\s*(?:,|;|\||·| and | & )\s*/)
    .map((part) => part.trim());
  if (!parts[0] || !isBareName(parts[0])) return [];
  return parts.filter((part) => isBareName(part) && !isOutlet(part));
}
