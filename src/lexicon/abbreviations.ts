/** Words that keep their full stop, lower case and without it. A sentence may still end behind the second list. */
import { wordSet } from './words.js';

/** A name or a number follows: no sentence ends here. */
export const abbreviationsBefore =
  wordSet(`mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt maj capt cpt sgt cpl pvt adm cmdr rev fr hon pres supt insp det st ste mt ft
  nos rs vs messrs mme mlle msgr atty asst assoc lieut fig vol pp sec del cllr sir amb dep ald brig cdr chmn cmdt comdr comm commr const coun
  cst engr pharm batt ens flt ofc pte smt spc sqn tpr treas wg`);

/** Months, states, firms, …: a sentence may end with them. */
export const abbreviationsWithin =
  wordSet(`jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc plc bros etc jr sr esq ph dept univ ave blvd rd
  ala ariz ark calif colo conn fla ga ill ind kan ky la md mich minn mo mont neb nev okla ore pa penn tenn tex vt va wis wyo
  approx est al eg ie`);

export const abbreviations: ReadonlySet<string> = new Set([...abbreviationsBefore, ...abbreviationsWithin]);
