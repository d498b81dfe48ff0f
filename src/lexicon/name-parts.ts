/** Small words and marks of names that the reading of names asks for. */
import { wordSet } from './words.js';

/** Suffixes that tell people apart and stay with the name: Jr., III. */
export const generations = wordSet('jr jr. sr sr. jnr jnr. snr snr. ii iii iv');

/** Titles without which a single name is not the person's: Pope Francis, Queen Elizabeth. */
export const regnalTitles = wordSet(
  'pope king queen prince princess emperor empress sultan emir patriarch saint duke duchess mullah ayatollah',
);

/** Particles that open a surname: "van den Bosch said". */
export const openingParticles = wordSet(
  'van von der den de del dela delos della di da dos das du la le las los bin binte binti anak ibn al el ter zu wa',
);

/** Members of parties and faiths, whose capital names no one. */
export const adherents =
  wordSet(`republican republicans democrat democrats conservative conservatives liberal liberals evangelical evangelicals christian christians
  catholic catholics muslim muslims jew jews protestant protestants libertarian libertarians tory tories communist communists socialist
  socialists islamist islamists hindu hindus sikh sikhs latino latinos latina latinas hispanic hispanics benedictine benedictines carmelite cistercian franciscan franciscans jesuit jesuits trappist`);

/** Words that hardly any person is called, among those that name bodies. */
export const strongBodies =
  wordSet(`inc inc. corp corp. co co. ltd ltd. llc plc department ministry university institute party association council committee commission agency
  foundation federation organisation organization company corporation society union congress parliament senate authority bureau coalition
  alliance campaign administration office center centre court college hospital museum airlines airways news group network bank police league
  government embassy fund project initiative magazine times journal`);

/** Members of parties: what a politician is called as well. */
export const partisans = wordSet('republican democrat conservative liberal libertarian tory communist socialist');

/** Callings that no list of person nouns holds, since most of their uses are others. */
export const callings = wordSet(
  'star giant maker chief veteran boss hopeful frontrunner front-runner runner-up native legend heavyweight newcomer favourite favorite independent',
);

/** What somebody is for a season or by chance: an office says more of them. */
export const passingCallings =
  wordSet(`backer billionaire candidate challenger colleague contender critic favorite favourite finalist friend front-runner frontrunner graduate guest
  hopeful loser member native nominee opponent resident rival runner-up supporter surrogate victim voter winner witness
  conservative democrat independent liberal libertarian republican socialist tory`);

/** Ends of capitalised adjectives: "South Korean-born Ann Lee". */
export const adjectiveEnds = /-(?:born|based|backed|led|style|area|era|owned|elect)$/;

/** Titles that are part of many names, behind a first name: "Rokeya Begum", "Zulkarnain Haji Yahya". */
export const titlesInNames = wordSet(
  'begum bey haji hajji khwaja malik mian mirza nawab pasha sardar sayed sayyed sayyid shaikh shaykh sheik sheikh sultan syed tengku tunku',
);

/** Ends and openings of surnames that hardly any firm or place has: Halvorsen, Orlovsky, Petrenko, Dolidze, McCready. */
export const surnameShapes =
  /(?:[^e]{2}[eo]v|[^en][^en][eo]va|ts[iy]n|[^i]sk(?:iy?|y|yi|a|aya)|enko|chuk|vy?ch|vi[cć]h?|wicz|czyk|shvili|[ai]dze|[kmnrst]yan|o[gğ]lu|[^s]sen|sson|quist|gaard|mann|[nkpt]{2}inen|opoulos|akis|idis|escu|eanu|[bdglmntqu][eé]z)$|^(?:mc|o['’])\p{L}{4}/u;
