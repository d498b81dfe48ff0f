/** What writers call a body once it is named: "the bureau" for the FBI, "the airline" for a company. Lower case. */
import { words, wordSet } from './words.js';

/** Nouns for private bodies that are no outlets: any company, club or charity may be called so. */
export const privateBodyNouns = words(`
  airline automaker bank brand brewery carmaker carrier chain charity chipmaker club company conglomerate consultancy
  corporation drugmaker firm foundation franchise fund giant insurer law_firm lender maker manufacturer ngo nonprofit
  non-profit operator restaurant retailer shop side squad start-up startup store studio subsidiary supermarket supplier team
  think_tank think-tank trust utility venture
`);

/** Callings of firms that are hardly ever a person’s, though their words are those of people: "the Danish shipbuilder". */
export const firmNouns = wordSet(
  'housebuilder outfitter plane-maker planemaker pollster shipbuilder steelmaker wholesaler',
);

/** Nouns for what prints and broadcasts. */
export const outletNouns = words(`
  broadcaster broadsheet channel daily magazine network newspaper outlet paper publication station tabloid weekly
`);

/** Words in the names of what prints and broadcasts. */
export const outletWords: ReadonlySet<string> = new Set(
  words('broadcasting gazette herald journal magazine news newspaper post press radio television times tribune tv'),
);

/** Nouns for bodies of any sort. */
export const anyBodyNouns = words('body group organisation organization');

/** Nouns for bodies that people join or give to: an association may be called so too. */
export const societyNouns = words(`
  alliance association body charity club coalition collective federation foundation group league network ngo
  nonprofit non-profit organisation organization society think_tank think-tank trust union watchdog
`);

/** Words in the names of those who are called a union or a party. */
export const unionWords = words('association brotherhood congress federation guild nurses teachers union workers');
export const partyWords = words(
  'alliance alternative bloc centre coalition conservative conservatives democratic democrats front greens labour league liberal liberals movement national party people republic social socialist union',
);

/** Words in the names of public bodies that "the agency" may mean. */
export const agencyWords = words(
  'administration agency authority bureau center centers centre commission department enforcement office patrol protection service survey',
);

/** Nouns for public bodies, and words in the names of those that are called so: "the force" is a police. */
export const publicNouns: ReadonlyMap<string, ReadonlySet<string>> = byNoun([
  'agency=administration bureau centre center fund operations organisation organization programme program ratings service services',
  'authority=borough council county district shire',
  'department=education health ministry office treasury',
  'force=constabulary police rcmp',
  'institution=academy bank college gallery hospital institute library museum school university',
  'military=army command forces navy',
  'operator=buses ferries network rail railway railways trains transport',
  'pollster=gallup ipsos opinion polling research surveys yougov',
  'regulator=agency authority board commission council office',
  'watchdog=agency authority board commission council office',
]);

/** Nouns for bodies of one trade or purpose, and the words in their names that tell it. */
export const tradeNouns: ReadonlyMap<string, ReadonlySet<string>> = byNoun([
  'airline=air airline airlines airways aviation jet wings',
  'bank=banco bancorp bank banking banque savings',
  'brewer=breweries brewery brewing',
  'broadcaster=broadcasting radio television tv',
  'carmaker=automobile automobiles motor motors',
  'carrier=air airline airlines airways wireless telecom',
  'charity=aid appeal charity foundation relief trust',
  'club=afc albion athletic city club fc harriers rangers rovers united wanderers',
  'college=college',
  'commission=commission',
  'council=council',
  'court=court',
  'developer=developments properties realty',
  'drugmaker=biosciences laboratories pharma pharmaceuticals therapeutics',
  'foundation=foundation',
  'hospital=clinic hospital infirmary',
  'institute=institute',
  'insurer=assurance insurance mutual',
  'lender=bank banking credit lending savings',
  'miner=metals minerals mines mining resources',
  'museum=gallery museum',
  'party=congress democratic democrats labour liberal liberals movement mouvement parti partido party',
  'retailer=mart stores supermarkets',
  'school=academy school',
  'studio=films pictures studio studios',
  'tribunal=tribunal',
  'trust=trust',
  'union=brotherhood union unions workers',
  'university=university',
  'utility=edison electric energy gas hydro power water waterworks',
]);

/** Words of bodies that nobody calls a company. */
export const publicBodyWords = words(`
  agency administration alliance army assembly association authority board bureau campaign center centre chamber church coalition college commission committee
  congress council court department directorate federation force government hospital institute league legal ministry movement office
  parliament party police program programme project school senate society state tribunal union university brotherhood guild guard guards navy forces
`);

/** Words of bodies that nobody calls a group. */
export const stateBodyWords = words(`
  commission college congress court department government ministry parliament police school senate tribunal university guard guards navy
`);

/** Bodies known by their initials, and the nouns that stand for them. */
export const bodiesByNoun: ReadonlyMap<string, ReadonlySet<string>> = byNoun([
  'agency=cdc cia dea ema epa esa faa fda fema iaea irs jaxa nasa noaa nsa osha reuters tsa unhcr unicef unrwa usaid who',
  'alliance=nato',
  'bloc=asean brics ecowas eu mercosur',
  'broadcaster=abc bbc cbc itv nhk npr pbs rte rté sabc zdf',
  'bureau=fbi',
  'court=ecj icc icj',
  'department=dhs dod doe doj dot dwp hud',
  'league=mlb mls nba nfl nhl nrl',
  'network=abc bbc cbs cnn espn msnbc nbc',
  'party=akp anc bjp cdu dup gop ndp pp psoe snp spd ukip',
  'regulator=cfpb epa faa fca fcc fda fsa fta ftc ico mhra ofcom ofgem ofqual ofsted ofwat orr sec',
  'service=irs nhs nws psni',
  'watchdog=cqc ico ofcom ofgem ofsted ofwat sec',
  'union=aclu bma eu gmb nea nut rcn rmt seiu uaw ucu unison',
]);

/** Takes lines of a noun, `=` and what it stands for. */
function byNoun(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines.map((line): [string, ReadonlySet<string>] => {
      const [noun = '', names = ''] = line.split('=');
      return [noun, wordSet(names)];
    }),
  );
}
