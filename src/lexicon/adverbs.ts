import { words } from './words.js';

/** Adverbs that don't end in -ly, and a few phrases. Lower case. */
export const commonAdverbs = words(`
  about above abroad across ad_hoc afar afoot afterward afterwards afresh again ago ahead all almost aloft alone along aloud already also
  altogether always amok anew anyhow anymore anyway anywhere apart around aside astray at_all at_first at_last
  at_least at_length at_most at_once at_times away awhile awry back backstage backward backwards before behind below
  beside besides best better between beyond by by_and_large by_far clockwise close closer de_facto deep doubtless
  downhill downstairs downtown downward downwards due earlier early east eastward either else elsewhere en_masse
  en_route enough even evenings ever everywhere extra far farther fast faster fine first for_example for_good
  for_instance for_now for_once for_sure forever forth forward forwards free full further furthermore half hard harder
  headlong hence here high higher home how however in in_addition in_fact in_general in_part in_particular in_person
  in_private in_public in_short in_turn in_vain indeed indoors inland inside instead just kind_of last late later
  least left less likewise little long longer loud low lower maybe meantime meanwhile midway more moreover most much
  near nearby neither never nevertheless next no no_longer nonetheless nonstop north northward not notwithstanding now
  nowadays nowhere of_course of_late off off_guard offline offshore often on on_air on_record on_time once once_again
  once_more at_best at_one_point at_that_point at_that_time at_the_moment at_the_same_time at_the_time at_this_point
  at_this_time at_worst by_contrast by_now by_then for_decades for_months for_the_first_time for_the_most_part for_weeks
  for_years in_advance in_contrast in_due_course in_effect in_essence in_hindsight in_other_words in_practice in_principle
  in_recent_days in_recent_months in_recent_weeks in_recent_years in_retrospect in_return in_the_end in_the_interim
  in_the_meantime in_the_past in_theory in_the_process more_than_once on_average on_occasion over_the_years so_to_speak to_date
  one-on-one online only onstage onward onwards otherwise out outdoors outright outside over over_and_over
  overall overhead overnight overseas parttime past per_se perhaps plus point-blank pretty quick quite rather
  regardless right round seldom short sideways since slow so so_far solo some someday somehow sometime sometimes
  somewhat somewhere soon sooner sort_of south southward still straight such that then then_again thence there
  thereafter thereby therefore therein thereof though thrice through throughout thus tight time_and_again today
  together tomorrow tonight too twice unawares under underfoot underground underneath underway up up_to_date upfront
  upright upside upstairs uptown upward upwards very vice_versa well west westward whatsoever when whence whenever
  where wherever why wide worldwide worse worst yes yesterday yet
`);

/** Words in -ly that are nouns, verbs or adjectives and no adverbs. Lower case. */
export const notAdverbsInLy = words(`
  ally anomaly apply assembly barfly beastly belly beverly bialy billy biweekly brolly brotherly bubbly bully burly
  butterfly chilly cicely comely comply connolly costly cowardly crumbly cuddly curly daily dally deadly dilly-dally
  disassembly disorderly doily dolly donnelly dragonfly early earthly eco-friendly elderly emily environment-friendly
  everly family family-friendly fatherly filly firefly fly folly fortnightly friendly frilly gadfly gentlemanly
  ghastly ghostly gnarly godly golly grisly grizzly gully heavenly hilly holly homely homily horsefly hourly housefly
  imply italy jelly jolly july kelly kimberly kingly leisurely lily lively lolly lonely lovely lowly manly measly
  melancholy misapply molly monopoly monthly motherly multiply neighborly neighbourly nelly niggly nightly o'reilly
  oily orderly otherworldly oversupply panoply pearly ply polly potbelly prickly princely quarterly queenly rally
  re-apply reapply reassembly reilly rely reply resupply saintly sally scholarly shapely sicily sickly sightly silly
  sisterly sly smelly sprightly stately steely subassembly sully supply surly tally telly thessaly tickly timely ugly
  underbelly unearthly unfriendly ungodly unlikely unmanly unruly unsightly untimely user-friendly wally waverly
  weekly welly willy wily wimberly wobbly womanly woolly wooly worldly wrinkly yearly
`);
