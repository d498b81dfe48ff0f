import type { Account } from './account.js';
import type { Piece } from './pieces.js';

/** How a found stretch is shown: coloured on a terminal, in braces (as in the examples of rules) off it. */
export type Paint = (piece: Piece) => string;

export const inBraces: Paint = ({ text, is }) => (is === undefined ? text : `{${is}:${text}}`);

/** How many of those weighed are worth a line; the JSON has all. */
const mostConsidered = 5;

const colours = { quote: '33', cue: '36', speaker: '1;32', 'set aside': '35' } as const;

export const inColours: Paint = ({ text, is }) => {
  return is === undefined ? text : `\u001B[${colours[is]}m${text}\u001B[0m`;
};

/** An account for people to read, a finding a line. */
export function accountText(account: Account, paint: Paint): string {
  const { id, status, speaker, kind, role, confidence, findings, evidence, note } = account;
  const who = role === '' ? `${speaker} (${kind})` : `${speaker} (${kind}), ${role}`;
  const lines: readonly (readonly [name: string, text: string])[] = [
    ['said by', speaker === '' ? '' : who],
    ['told', account.addressee],
    ['medium', account.medium],
    ...findings.map(({ stage, found, rule, says }) => {
      return [stage, `${found}, by ${rule}${says === '' ? '' : `: ${says}`}`] as const;
    }),
    ['listed as', account.listedAs === '' ? '' : `${account.listedAs} in the people file: ${speaker}`],
    ...evidence.map(({ words, paragraph }) => {
      return ['evidence', `“${words}”${paragraph === 0 ? '' : `, paragraph ${paragraph}`}`] as const;
    }),
    ...account.considered.slice(0, mostConsidered).map(({ name, score, last, outcome }) => {
      return ['considered', `${name}, ${score.toFixed(1)} (last as “${last}”): ${outcome}`] as const;
    }),
    ...account.runnersUp
      .filter(({ agrees }) => !agrees)
      .map(({ stage, rule, claim, lost }) => ['runner-up', `${claim}, by ${rule} (${stage}); ${lost}`] as const),
    [
      'agreeing',
      account.runnersUp
        .filter(({ agrees }) => agrees)
        .map(({ rule }) => rule)
        .join(', '),
    ],
    [status === 'set aside' ? 'reason' : 'note', note],
  ];
  const shown = lines.filter(([, text]) => text !== '');
  const share = confidence === undefined ? '' : `, confidence ${confidence.toFixed(2)}`;
  const sentence = account.sentence.map((piece) => paint({ ...piece, text: plain(piece.text) })).join('');
  return `${plain(id)}: ${status}${share}
  ${sentence}
${shown.map(([name, text]) => `  ${name.padEnd(10)} ${plain(text)}\n`).join('')}`;
}

/** On one line, and without the controls by which a text could steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
