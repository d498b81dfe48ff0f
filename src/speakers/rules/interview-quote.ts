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
      if (label !== undefined) return asksOften(label, scene) ? interviewee(scene) : undefined;
      if (!isAnswer(above)) return undefined;
    }
    return undefined;
  },
};

/** A paragraph of nothing but quotations. */
const isAnswer = ({ sentences }: Block): boolean => sentences.length > 0 && sentences.every(standsAlone);

/** "Wikinews" of "Wikinews: Why do you run?"; undefined of a paragraph that opens otherwise. */
function labelOf({ words }: Block): string | undefined {
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > longestLabel || words[0]?.capital !== true) return undefined;
  const label = words.slice(0, colon);
  return label.every(({ kind }) => kind === 'word') ? label.map(({ text }) => text).join(' ') : undefined;
}

/** The label opens two paragraphs and more, and asks in most of them. */
function asksOften(label: string, { text }: SpeakerScene): boolean {
  const labelled = text.blocks.filter((block) => labelOf(block) === label);
  const asking = labelled.filter(({ words }) => words.at(-1)?.text === '?');
  return labelled.length > 1 && asking.length * 2 > labelled.length;
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
