/** What an article calls its people: one word for the forms of each calling, and which role says most. */
import { passingCallings } from '../lexicon/name-parts.js';
import { judgeStyles, peers } from '../lexicon/titles.js';
import { Tag, tagsOf } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { seatWords } from './seats.js';

/** Titles that stand with a full stop in some houses, without one in others. */
const shortTitles: Readonly<Record<string, string>> = {
  ald: 'alderman',
  capt: 'captain',
  cdr: 'commander',
  chmn: 'chair',
  cmdt: 'commandant',
  col: 'colonel',
  comm: 'commissioner',
  commr: 'commissioner',
  const: 'constable',
  cpl: 'corporal',
  cst: 'constable',
  dep: 'deputy',
  det: 'detective',
  dr: 'doctor',
  gen: 'general',
  lieut: 'lieutenant',
  lt: 'lieutenant',
  maj: 'major',
  ofc: 'officer',
  pres: 'president',
  prof: 'professor',
  pte: 'private',
  sec: 'secretary',
  sgt: 'sergeant',
  tpr: 'trooper',
  treas: 'treasurer',
};

const forms: ReadonlyMap<string, string> = new Map([
  ...Object.entries(shortTitles).flatMap(([short, word]): [string, string][] => [
    [short, word],
    [`${short}.`, word],
  ]),
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['legislator', 'lawmaker'],
  ['parliamentarian', 'lawmaker'],
  ['gov.', 'governor'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['cllr', 'councillor'],
  ['cr', 'councillor'],
  ['coun', 'councillor'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['ceo', 'executive'],
  ['advisor', 'adviser'],
  ['boss', 'manager'],
  ['attorney', 'lawyer'],
  ['premier', 'minister'],
  ['pm', 'minister'],
  ['justice', 'judge'],
  ...[...judgeStyles, 'magistrate'].map((word): [string, string] => [word, 'judge']),
  ...['barrister', 'counsel', 'solicitor'].map((word): [string, string] => [word, 'lawyer']),
  ['skipper', 'captain'],
  ['vet', 'veterinarian'],
  ['veterinary', 'veterinarian'],
  ...['gp', 'medic', 'oncologist', 'paediatrician', 'pediatrician', 'physician', 'psychiatrist', 'surgeon'].map(
    (word): [string, string] => [word, 'doctor'],
  ),
]);

/** One word for all forms of a role: "Sen." and "senator", "co-host" and "host". */
export function roleWord(lower: string): string {
  const word = lower.startsWith('co-') ? lower.slice(3) : lower;
  return forms.get(word) ?? word;
}

/** Offices that prosecute: "Assistant U.S. Attorney". */
const prosecuting = /(?:u\.s\.|us|district|state’s|state's|county|crown) (?:attorney|solicitor)/i;

/** Ranks whose bearers are officers. */
const policing = /\b(?:const\.?|constable|cst\.?|cpl\.?|det\.?|detective|patrolman|sgt\.?|sergeant|trooper)\b/i;

/** Offices whose bearers make laws. */
const lawmaking =
  /\b(?:assembly(?:man|woman|member)|congress(?:man|woman)|del\.|delegate|me?p|mla|mna|mpa|mpp|msp|rep\.|representative|sen\.|senator)(?![\p{L}\p{N}])/iu;

/** Offices whose bearers speak for a state abroad. */
const diplomatic =
  /\b(?:ambassador|attach[eé]|charg[eé] d[’']affaires|consul|envoy|high commissioner|permanent representative)(?![\p{L}\p{N}])/iu;

/** Notes what the article calls somebody. */
export function call(entity: Entity, role: string): void {
  if (entity.roles.includes(role)) return;
  entity.roles.push(role);
  if (prosecuting.test(role)) entity.roleWords.add('prosecutor');
  if (policing.test(role)) entity.roleWords.add('officer');
  if (lawmaking.test(role)) entity.roleWords.add('lawmaker');
  if (diplomatic.test(role)) entity.roleWords.add('diplomat').add('envoy');
  if (/\b(?:foreign (?:minister|secretary)|secretary of state)\b/i.test(role))
    entity.roleWords.add('diplomat').add('top');
  if (/permanent representative/i.test(role)) entity.roleWords.add('ambassador');
  const letters = lettersOf(role);
  if (letters !== undefined) entity.roleWords.add(letters);
  for (const word of [...role.toLowerCase().split(/[\s,]+/), ...seatWords(role)]) entity.roleWords.add(roleWord(word));
}

/** "cfo" for "chief financial officer", "gm" for "general manager". */
function lettersOf(role: string): string | undefined {
  const words = lettered.exec(role)?.[0].toLowerCase();
  return words
    ?.split(/[\s-]/)
    .map((word) => word.charAt(0))
    .join('');
}

const lettered =
  /\b(?:chief \p{L}+ officer|general manager|managing director|vice[- ]president|attorney general|district attorney|prime minister)\b/iu;

/** Notes a form of address that says what somebody is: "Dr.", "Prof". */
export function address(entity: Entity, lower: string): void {
  if (callingTitles.test(lower) || peers.has(lower)) entity.roleWords.add(roleWord(lower));
  for (const calling of clergy.get(lower.replace(/\.$/, '')) ?? []) entity.roleWords.add(calling);
}

/** What those are called whom a title of the church stands before. */
const clergy: ReadonlyMap<string, readonly string[]> = new Map([
  ['fr', ['priest']],
  ['rev', ['minister', 'pastor', 'priest', 'rector', 'reverend', 'vicar']],
  ['reverend', ['minister', 'pastor', 'priest', 'rector', 'vicar']],
]);

const callingTitles =
  /^(?:alhaji|alhaja|dato|datuk|dr\.?|doctor|hajia|imam|prof\.?|professor|rabbi|sheikh|mullah|maulana|sister)$/;

/** The role that says most: an office before a calling, a calling before a passing one, a phrase before a title; else the first. */
export function bestRole(roles: readonly string[]): string {
  return roles.reduce((best, role) => (weight(role) > weight(best) || role.startsWith(best) ? role : best), '');
}

/** What somebody is for a season ("candidate", "winner"), another calling, an office or trade; and how much it says. */
function weight(role: string): number {
  const kind = passingCallings.has(headOf(role)) ? 0 : namesOffice(role) ? 2 : 1;
  // "Rep. (R-Texas)" says more than "Rep.", "chairman of the board" more than both
  const words = /^\S+(?: \(|, )/.test(role) ? 1 : role.includes(' ') ? 2 : 0;
  return 3 * kind + words;
}

/** "former Sen.", "director of research", but not "winner of the race". */
export function namesOffice(role: string): boolean {
  const head = headOf(role);
  return !passingCallings.has(head) && (tagsOf(head) & Tag.office) !== 0;
}

/** "director" of "former director of research at the lab", in lower case. */
export function headOf(role: string): string {
  const [phrase = ''] = role.toLowerCase().split(/,| (?:\(|(?:of|for|at|in|on|to|from|with|and|under|by) )/);
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
