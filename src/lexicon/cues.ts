/**
 * Words that report speech, by how far they can be trusted. The classes were learned by reading; the trial that counted cues
 * blindly from labelled data brought in nouns and adjectives.
 */
import { wordSet } from './words.js';

/**
 * - `core`: reports words wherever it stands in the sentence (said, told, added)
 * - `speech`: reports words when the quotation is its object (warned, joked, vowed)
 * - `judge`: names or blames something with marked words (called it “…”, accused her of “…”)
 * - `weak`: a thought, wish or finding; needs the quotation close by and nothing better (believes, wants, shows)
 */
export type CueStrength = 'core' | 'speech' | 'judge' | 'weak';

const verbs: Readonly<Record<CueStrength, string>> = {
  core: `say tell add write tweet state reply respond continue explain declare note remark recall conclude announce insist argue warn claim
    comment admit acknowledge assert reiterate recount testify retort quip joke opine exclaim shout yell chant answer ask promise pledge vow
    observe emphasize emphasise stress report clarify elaborate text email post suggest concede confirm lament complain predict contend
    maintain allege stipulate proclaim caution urge assure inform remind advise counter interject boast brag muse`,
  speech: `accept affirm agree allude advertise advocate announce apologize apologise appeal applaud articulate aver bark bellow beg bemoan
    blog blurt boom broadcast bristle carp caption chide chime chuckle cite coax coin command confess confide contest convey crack cry
    deadpan declaim decree decry defend demand demur deny denounce detail dictate disclose discuss dismiss
    echo email enquire enthuse enunciate estimate exhort explicate expound express forecast fret fume gasp gloat greet grin
    groan groused grouse growl grumble guarantee guess gush headline hint hiss hint holler howl hype hypothesize illustrate implore imply indicate
    inquire instruct insinuate interpret interrupt intone invite invoke jeer jot justify kid lash laugh lecture list
    marvel message mention mouth mumble murmur mutter narrate nod offer object order outline phrase pipe plead point ponder pray preach predict
    pronounce profess propose protest quote rail rant rasp rave react read reason reassure rebuff rebuke rebut recite recommend
    reflect refuse regale reject relate relay remember repeat rephrase request retweet reveal roar rue sang scoff
    scold scrawl scream screech press scribble shoot shriek shrug sigh sign signal sing slur smile smirk snap snarl sneer sniff sob speak specify talk
    speculate radio reckon sputter stammer summarize summarise surmise swear retaliate vent coach intimate disagree concur moan reference tease thank theorize thunder tout
    attest avow beam breathe chirp commiserate coo croak crow drawl editorialise editorialize exult giggle gripe hedge huff jest josh
    philosophise philosophize pontificate posit purr rejoin relent reminisce riposte sermonise sermonize snort spit squeal stutter
    whimper regret trumpet type charge rage storm underline underscore utter venture voice volunteer wail wax whine whisper wink wonder worry`,
  judge: `accuse acclaim admonish assail attack berate bill blast brand call castigate celebrate characterize characterise charge chastise
    cheer christen commend compare compliment condemn congratulate consider credit criticize criticise damn deem deride describe designate
    diagnose disparage dub decry denounce defend depict deplore dismiss extol fault frame
    hail hammer hit honor honour identify insult introduce knock label lambast lambaste laud liken mock name nickname oppose paint
    pan portray praise promote rank rate rebuke refer regard reject ridicule rip salute savage scorn show slam slap slate stigmatize
    style suspect tag target term taunt threaten title torch trash upbraid view vilify welcome blame champion decry
    bash skewer tar cast recommend cite commend bemoan disavow recognize recognise know question attribute ascribe`,
  weak: `aim begin raise rule decide release publish push fire anticipate appear assume attempt await believe bring care choose conceive consider contain contemplate create define demonstrate
    determine doubt discover display dread dream envision establish evoke expect expose favor favour fear feature feel find focus foresee give
    hear highlight hold hope imagine include inspire intend issue judge lead learn like love mean need notice open pen perceive
    picture plan play prefer present print produce project provide pursue put question realize realise record resent run say see seek
    seem send set share sound spell start spot stand submit support sympathize think touch trust
    understand use value visualize vote want watch wish worry add allow back call come deliver draw embrace endorse enter
    finish go join keep launch leave look lose make move note pitch plan react rely require rest return sell spin
    start stop take try turn wave work carry hail draft ban bar bear depict reference`,
};

/** Base form to strength. A verb listed twice keeps the stronger class. */
export const cueVerbs: ReadonlyMap<string, CueStrength> = new Map(
  (['weak', 'judge', 'speech', 'core'] as const).flatMap((strength) =>
    verbs[strength].split(/\s+/).map((base): [string, CueStrength] => [base, strength]),
  ),
);

/** Verbs that judge, also where they report better: "decried the issue of “…”". */
export const judging: ReadonlySet<string> = new Set(verbs.judge.split(/\s+/));

/** Nouns of words said: `his warning that “…”`, `in a statement: “…”`. */
export const cueNouns =
  wordSet(`account accusation accusations acknowledgement assumption admission advice allegation allegations announcement answer apology appeal argument assertion assertions assessment self-assessment assurance assurances
  belief boast call characterization chant chants claim claims comment comments commitment complaint complaints comparison concern concerns conclusion confession contention
  criticism declaration definition demand denial denunciation description self-description dictum evaluation exhortation explanation
  fear fears feeling finding findings guarantee hint hope hopes idea insistence joke judgment judgement lament language letter line mantra message motto
  note notion observation opinion phrase plea pledge position post prediction proclamation promise proposal quip quote question
  reaction reasoning reckoning rebuke rebuttal recommendation refrain rejection remark remarks reminder reply report request response retort rhetoric ruling shout shouts cries jeers yells
  speech statement statements stance objection objections suggestion summary testimony tweet tweets text theory thought thoughts threat tribute utterance verdict quotes lines
  view views vow warning warnings wish word words worry worries email e-mail memo caption headline memoir memory memories recollection essay book column op-ed editorial blog goal aim mission`);
