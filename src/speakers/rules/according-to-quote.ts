import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { namedAt } from '../../syntax/joint-subjects.js';
import { accordingTo, viewpoint } from '../../syntax/according-to.js';
import { relativeSubject } from '../../syntax/relative-clauses.js';
import { isPerson } from '../is-person.js';
import { claimPhrase } from '../claim.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const accordingToQuote: SpeakerRule = {
  id: 'according-to-quote',
  says: 'The quote’s sentence begins with “according to” somebody, or tells what something is for them.',
  examples: [
    '{cue:According to} {speaker:Ann Lee}, the bridge is “{quote:past repair}”.',
    'The tower, {cue:according to} {speaker:Nora Finch}, is “{quote:about to fall}”.',
    '{cue:For} {speaker:Ann Lee}, who lost her shop, the report is “{quote:forty pages of nothing}”.',
    'Among them was Ann Lee, {cue:for} {speaker=Ann Lee:whom} the tower is “{quote:a blot on the town}”.',
  ],
  counterexamples: [
    { text: 'For the town, the road is “{quote:a bad joke}”.', because: 'a town sees nothing' },
    { text: 'According to the plan, Bo Ray said “{quote:no}”.', because: 'a cue of its own is nearer' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const name = accordingTo(sentence, 0, at);
    if (name === undefined) return seenBy(statement, scene);
    return claimPhrase(scene, statement, namedAt(sentence, name), { from: name - 2, to: name - 1 });
  },
};

/** "For Lee, the report is “…”": what somebody with a name sees in it. */
function seenBy(statement: Statement, scene: SpeakerScene): Claim | undefined {
  const { sentence, at, place } = statement;
  const view = viewpoint(sentence, at);
  if (view === undefined) return undefined;
  const whom = sentence.chunks[view]?.kind === 'rel';
  const group = whom ? relativeSubject(sentence, view - 1) : groupStartingAt(sentence, view);
  if (group === undefined) return undefined;
  const mention = scene.mentions.at(place.block, place.sentence, group.head);
  if (mention === undefined || mention.form === 'description' || !isPerson(mention)) return undefined;
  return claimPhrase(scene, statement, whom ? { ...group, relative: view } : group, { from: view - 1 });
}
