/** Words by which things get or bear a name, which nobody is reported to say. */
import { wordSet } from './words.js';

/** Nouns behind which a name stands: `under the name “…”`. */
export const namingNouns = wordSet(
  'alias chorus codename code-name hashtag label moniker motto name names nickname nicknames password pseudonym slogan tagline title username',
);

/** Makers of works, with the work behind "of": `the author of “…”`. */
export const makers = wordSet(
  'author co-author creator director editor host maker presenter producer publisher star writer',
);

/** Verbs whose participle has a name behind it: `stamped “…”`, `an email headed “…”`. */
export const markingVerbs = wordSet('entitle head headline mark name rate stamp subtitle title');

/** Those that need a comma in front: `the scheme, dubbed “…”, ended`, `a note, signed “…”`. */
export const apposedMarking = wordSet('codename code-name dub nickname sign');

/** Verbs that judge by a name: what they hold may be a mere title, and is somebody’s word. */
export const judging = wordSet('blast brand call decry deem denounce describe dub label mock term');

/** Verbs that name by "as", in the passive: `known to staff as “…”`. */
export const namedAs = wordSet('class classify count define know list refer register');

/** Verbs that name by "as", whoever does it, where capitals say that it is a name: `market the route as “…”`. */
export const sellingVerbs = wordSet('bill brand market rebrand sell');

/** Verbs that give a day or a place its name: `proclaimed February “…”`. */
export const christening = wordSet('declare designate name proclaim rename');

/** Those who call things by their usual names; critics and rivals judge. */
export const crowds = wordSet(
  'activists agencies astronomers biologists botanists campaigners colleagues conservationists doctors economists engineers experts fans farmers forecasters geologists industry fishermen friends historians insiders islanders locals members neighbors neighbours physicists planners players protesters psychologists researchers residents sailors scientists soldiers staff tabloids traders villagers workers zoologists',
);

/** The press: “newspapers called it the “Lighthouse Murder”” gives a name, by its article and capitals; “newspapers called it “dull”” judges. */
export const press = wordSet('headlines media newspapers papers press');

/** Everybody, who may judge as well: only what they call something straight away is its name. */
export const everybody = wordSet('everyone people some they you');

/** Ratings of shares. */
export const ratings = wordSet('buy hold sell neutral outperform overweight underperform underweight');
