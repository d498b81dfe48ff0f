import type { Account, Finding, RunnerUp } from './account.js';
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
    ...findings.map((finding) => [finding.stage, findingText(finding)] as const),
    ['listed as', account.listedAs === '' ? '' : `${account.listedAs} in the people file: ${speaker}`],
    ...evidence.map(({ words, paragraph }) => {
      return ['evidence', `“${words}”${paragraph === 0 ? '' : `, paragraph ${paragraph}`}`] as const;
    }),
    ...account.considered.slice(0, mostConsidered).map(({ name, score, last, outcome }) => {
      return ['considered', `${name}, ${score.toFixed(1)} (last as “${last}”): ${outcome}`] as const;
    }),
    ...alike(account.runnersUp.filter(({ agrees }) => !agrees)).map(([{ stage, claim, lost }, rules]) => {
      return ['runner-up', `${claim} (${stage}), by ${rules.join(', ')}: ${lost}`] as const;
    }),
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

function findingText({ found, rule, says, measured }: Finding): string {
  const share = measured === undefined ? '' : ` (right in ${measured.right} of ${measured.rows} rows)`;
  return `${found}, by ${rule}${share}${says === '' ? '' : `: ${says}`}`;
}

/** Runners-up by what they would have claimed and why they lost, each with the rules that would have. */
function alike(runnersUp: readonly RunnerUp[]): readonly (readonly [RunnerUp, readonly string[]])[] {
  const groups = new Map<string, [RunnerUp, string[]]>();
  for (const runnerUp of runnersUp) {
    const { stage, claim, lost, rule } = runnerUp;
    const key = [stage, claim, lost].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [runnerUp, [rule]]);
    else group[1].push(rule);
  }
  return [...groups.values()];
}

/** On one line, and without the controls by which a text could steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
