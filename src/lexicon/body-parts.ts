/** Words by which a body's name goes on over small words: "Ministry of Trade and Industry", "Women’s Institute". */
import { knownOrganisations, metonyms, outlets } from './organisation-words.js';
import { countries, regions } from './places.js';
import { wordSet, words } from './words.js';

/** What is over a field, or for a cause: "Ministry of", "Centers for", "Secretary of". */
export const fieldHeads =
  wordSet(`archives laboratory library museum academy action agency alliance association authority board bureau campaign centre
  center centers centres chamber chambers coalition college commission committee confederation conference council court
  department dept dept. directorate division executive faculty federation forum foundation fund institute institution
  league minister ministers ministries ministry movement network office organisation organization panel partnership project
  school secretary secretaries service society syndicate trust tribunal undersecretary union`);

/** Of these the field may be a list with commas: "Department for Business, Energy and Industrial Strategy". */
export const listHeads =
  wordSet(`agency board bureau commission committee department dept dept. directorate division faculty
  institute minister ministers ministries ministry office school secretary`);

/** What a second body begins with or ends in: "the Department of Justice and the | Federal Bureau". */
export const bodyEnds =
  wordSet(`agency association authority bureau college commission committee congress corp corp. corporation
  council court department federation hospital inc inc. institute league ltd ministry office party senate union university`);

/** Fields of bodies that have two: "Food and Drug Administration". */
export const fields =
  wordSet(`abuse accountancy acquisition addiction affairs aging agriculture air alcohol animal armed armistice arms art arts
  atmospheric aviation banking beauty birth border botany broadcasting budget building buildings business care census
  chemical child children cities citizenship civil climate coast coastal commerce commercial communication communications community
  competition conduct conservation construction consumer cooperation co-operation corrections counties crime criminal cultural culture
  customs data deaf defence defense democracy design development digital disability disaster disease drainage drug drugs
  ecology economic economy education electoral electrical electricity emergency employment energy engineering enterprise
  environment environmental equality ethics excise exchange explosives families family fair farm farming finance financial fire firearms fish
  fisheries fishing flood food foods foreign forest forestry forests fossil fraud freedom fuel gambling game gas geological
  geology harbour health heritage highways historic historical history home homeland hospitality hotel housing human
  hydrology immigration import independence industrial industry information infrastructure innovation inquiry inspection
  insurance intelligence interior international investment irrigation justice labor labour land lands language law learning legal leisure
  library life livestock local management marine maritime markets materials means media medical medicine mental mines mineral
  minerals mining monetary monuments motor museum museums music narcotics national natural nature naturalization nuclear nursing
  nutrition oceanic ocean oceans oil operations order oversight parks patent patents peace pensions performance petroleum pharmacy
  physical planning police policy pollution population port ports posts power press prevention prices prisons privacy private
  professional property protection public quality quarantine race radiation rail railway railways reconstruction recreation reform refugee
  refugees regional regulation rehabilitation religious relief rent rescue research resources retail rights rivers road roads rules rural safety
  sanitation science sciences sea securities security seed shipping skills social soil space sport sports standards statistics
  street streets substance supply sustainability tax taxation technical technology telecommunications tobacco tourism trade trades
  traffic training transit transparency transport transportation treasury tribal urban utilities veterans veterinary war waste water
  waterways ways weather weights welfare wildlife women work works youth zoning`);

/** Groups that name a body by what its members are: "Parents for Safe Streets". */
export const memberNouns =
  wordSet(`academics activists allies americans architects artists athletes citizens clergy doctors economists
  engineers families farmers fathers friends grandmothers grandparents jews journalists lawyers librarians mothers moms muslims
  neighbors neighbours nurses parents patients people physicians residents scientists sisters students survivors teachers
  veterans voters women workers writers`);

/** Bodies for which "to" opens their cause: "Campaign to Protect Rural Kent". */
export const causeHeads = wordSet(
  'action alliance campaign coalition committee fund group initiative movement network partnership project society',
);

/** Words in front of ’s that are no person’s name: "Sheriff’s Office", "King’s College". */
export const ownerNouns =
  wordSet(`auditor boys chancellor children citizens commissioner comptroller coroner inspector minister ombudsman registrar dockers doctors drivers engineers families farmers firefighters
  fishermen girls governor growers king lawyers ladies marshal mayor mechanics men merchants miners mothers nurses officers owners
  parents patients peasants people pilots players policemen president prosecutor prosecutors queen residents retirees sailors
  seafarers sheriff shareholders solicitor sportsmen statesman students teachers tenants traders travellers treasurer veterans
  villagers women workers writers`);

/** Names that end in ’s themselves. */
export const namesInS = wordSet(
  `arby's barnardo's bloomingdale's chili's christie's claire's claridge's denny's dillard's domino's hardee's harrah's kellogg's kohl's levi's lowe's macy's mcdonald's moody's poor's sainsbury's sotheby's wendy's zaxby's`,
);

/** The words around the "and" of names that are listed, and of some firms. */
export const pairs: ReadonlySet<string> = new Set(
  [
    ...[...knownOrganisations, ...outlets, ...countries, ...regions],
    ...words(`abercrombie_and_fitch barnes_and_noble bath_and_beyond crate_and_barrel dolce_and_gabbana
      dun_and_bradstreet ernst_and_young holland_and_barrett johnson_and_johnson legal_and_general marks_and_spencer newfoundland_and_labrador
      procter_and_gamble prudential_and_general simon_and_schuster smith_and_wesson standard_and_poor trinidad_and_tobago tate_and_lyle
      thames_and_hudson turks_and_caicos wallis_and_futuna william_and_mary`),
  ].flatMap((name) => {
    const [, pair] = /(?:^| )(\S+ and \S+)/.exec(name) ?? [];
    return pair === undefined ? [] : [pair];
  }),
);

/** Bodies and programmes whose small words belong to the name, and open no phrase: "Church in Wales". */
const heldTogether =
  words(`business_in_the_community church_in_wales islamic_state_in_iraq_and_syria islamic_state_of_iraq
  islamic_state_of_iraq_and_al-sham islamic_state_of_iraq_and_syria islamic_state_of_iraq_and_the_levant match_of_the_day
  organizing_for_action teach_for_america`);

/** All that is listed of bodies, as their names: lower case. */
export const bodyNames: readonly string[] = [...knownOrganisations, ...outlets, ...metonyms, ...heldTogether];
