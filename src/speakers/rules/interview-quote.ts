import type { Block } from '../../syntax/scene.js';
import { standsAlone } from '../../syntax/spot.js';
import type { Claim, SpeakerRule, SpeakerScene } from '../scene.js';

/** Paragraphs of one answer, at most. */
const longestAnswer = 6;

/** Words of a label, at most: "Wikinews:", "The Sunday Herald:". */
const longestLabel = 5;

export const interviewQuote: SpeakerRule = {
  id: 'interview-quote',
  says: 'In an interview whose questions stand behind a label, a paragraph that is a quote is an answer of whoever is interviewed.',
  examples: [
    'Herald talks to {speaker:Ann Lee}\n\nBo Ray of the board has called her rude.\n\nHerald: Why do you run?\n\n“I want a pier.”\n\nHerald: Bo Ray says that nobody does. Who is right?\n\n“{quote:We shall see in May.}”',
  ],
  counterexamples: [
    {
      text: 'Herald talks to Ann Lee\n\nHerald: Why do you run?\n\n“I want a pier.”\n\nHerald: Who pays?\n\n“{quote:Everybody,}” said Bo Ray.',
      because: 'the quote has a cue of its own',
    },
    {
      text: 'Town meets\n\nAnn Lee met Bo Ray.\n\nHerald: Why do you run?\n\n“I want a pier.”\n\nHerald: Who pays?\n\n“{quote:Everybody does.}”',
      because: 'either of them may be asked',
    },
  ],
  claim: ({ block, type }, scene) => {
    if (type !== 'direct' || !isAnswer(block)) return undefined;
    for (let at = block.index - 1; at >= block.index - longestAnswer; at--) {
      const above = scene.text.blocks[at];
      if (above === undefined) return undefined;
      const label = labelOf(above);
      if (label !== undefined) return interviewOf(scene).askers.has(label) ? interviewOf(scene).answers : undefined;
      if (!isAnswer(above)) return undefined;
    }
    return undefined;
  },
};

/** A paragraph of nothing but quotations. */
const isAnswer = ({ sentences }: Block): boolean => sentences.length > 0 && sentences.every(standsAlone);

/** "Wikinews" of "Wikinews: Why do you run?"; undefined of a paragraph that opens otherwise. */
function labelOf({ words }: Block): string | undefined {
  if (words[0]?.capital !== true) return undefined;
  const colon = words.slice(0, longestLabel + 1).findIndex(({ text }) => text === ':');
  if (colon < 1) return undefined;
  const label = words.slice(0, colon);
  return label.every(({ kind }) => kind === 'word') ? label.map(({ text }) => text).join(' ') : undefined;
}

/** Who asks and who answers in an article. */
interface Interview {
  /** Labels that open two paragraphs and more, and ask in most of them. */
  readonly askers: ReadonlySet<string>;
  readonly answers: Claim | undefined;
}

/** Every answer asks for it. */
const known = new WeakMap<SpeakerScene, Interview>();

function interviewOf(scene: SpeakerScene): Interview {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const counts = new Map<string, { labelled: number; asking: number }>();
  for (const block of scene.text.blocks) {
    const label = labelOf(block);
    if (label === undefined) continue;
    const { labelled, asking } = counts.get(label) ?? { labelled: 0, asking: 0 };
    const asks = block.words.at(-1)?.text === '?';
    counts.set(label, { labelled: labelled + 1, asking: asks ? asking + 1 : asking });
  }
  const often = [...counts].filter(([, { labelled, asking }]) => labelled > 1 && asking * 2 > labelled);
  const interview = { askers: new Set(often.map(([label]) => label)), answers: interviewee(scene) };
  known.set(scene, interview);
  return interview;
}

/** The one person whom the headline names. */
function interviewee(scene: SpeakerScene): Claim | undefined {
  const { blocks } = scene.text;
  const named = scene.mentions.all.filter(
    (each) => blocks[each.block]?.paragraph.part === 'title' && each.name?.kind === 'person',
  );
  const [only, second] = named;
  return only === undefined || second !== undefined
    ? undefined
    : { mention: { start: only.start, end: only.end, form: only.form }, referent: only };
}
