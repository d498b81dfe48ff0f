import { words } from './words.js';

export const articles = words('a an the');

export const possessives = words('my your his her its our their whose');

/** Words that open a noun phrase. */
export const determiners = words(`
  a an the this that these those my your his her its our their whose some any no every each either neither both all half
  several many much few fewer little less more most enough other another such what which whatever whichever certain various
  numerous
`);

/** One word or more, lower case. */
export const prepositions = words(`
  aboard about above across after against along alongside amid amidst among amongst around as at atop barring before
  behind below beneath beside besides between beyond by circa concerning considering despite down during except excluding
  following for from given in including inside into like minus near nearby of off on onto opposite out outside over past
  pending per plus regarding respecting round save since than through throughout till to toward towards under underneath
  unlike until unto up upon versus vs. via with within without according_to ahead_of along_with apart_from as_for as_of
  as_per as_to aside_from because_of close_to contrary_to due_to except_for far_from in_addition_to in_front_of in_lieu_of
  in_spite_of in_terms_of in_view_of inside_of instead_of next_to on_account_of on_behalf_of on_top_of other_than out_of
  outside_of owing_to prior_to rather_than regardless_of subsequent_to such_as thanks_to together_with up_to with_regard_to
  with_respect_to
`);

/** Words that open a dependent clause; many are prepositions as well. */
export const subordinators = words(`
  after albeit although as because before if lest once since so_that than that though till unless until when whenever
  where whereas wherever whether while whilst why how even_if even_though as_if as_though as_long_as as_soon_as as_far_as
  in_case in_order_that provided_that given_that now_that only_if except_that such_that
`);

export const coordinators = words('and but or nor yet so & plus');

/** Open a relative clause. */
export const relativePronouns = words('who whom whose which that where when');

export interface Pronoun {
  /** Lower case. */
  readonly word: string;
  readonly person: 1 | 2 | 3;
  /** Absent where it may be either. */
  readonly number?: 'singular' | 'plural';
  /** Female, male, neuter; absent where it says nothing. */
  readonly gender?: 'f' | 'm' | 'n';
  readonly case: 'subject' | 'object' | 'either' | 'possessive' | 'possessive-alone' | 'reflexive';
}

/** Personal pronouns; "her" stands twice, as object and as possessive. */
export const pronouns: readonly Pronoun[] = [
  { word: 'i', person: 1, number: 'singular', case: 'subject' },
  { word: 'me', person: 1, number: 'singular', case: 'object' },
  { word: 'my', person: 1, number: 'singular', case: 'possessive' },
  { word: 'mine', person: 1, number: 'singular', case: 'possessive-alone' },
  { word: 'myself', person: 1, number: 'singular', case: 'reflexive' },
  { word: 'we', person: 1, number: 'plural', case: 'subject' },
  { word: 'us', person: 1, number: 'plural', case: 'object' },
  { word: 'our', person: 1, number: 'plural', case: 'possessive' },
  { word: 'ours', person: 1, number: 'plural', case: 'possessive-alone' },
  { word: 'ourselves', person: 1, number: 'plural', case: 'reflexive' },
  { word: 'you', person: 2, case: 'either' },
  { word: 'your', person: 2, case: 'possessive' },
  { word: 'yours', person: 2, case: 'possessive-alone' },
  { word: 'yourself', person: 2, number: 'singular', case: 'reflexive' },
  { word: 'yourselves', person: 2, number: 'plural', case: 'reflexive' },
  { word: 'he', person: 3, number: 'singular', gender: 'm', case: 'subject' },
  { word: 'him', person: 3, number: 'singular', gender: 'm', case: 'object' },
  { word: 'his', person: 3, number: 'singular', gender: 'm', case: 'possessive' },
  { word: 'himself', person: 3, number: 'singular', gender: 'm', case: 'reflexive' },
  { word: 'she', person: 3, number: 'singular', gender: 'f', case: 'subject' },
  { word: 'her', person: 3, number: 'singular', gender: 'f', case: 'object' },
  { word: 'her', person: 3, number: 'singular', gender: 'f', case: 'possessive' },
  { word: 'hers', person: 3, number: 'singular', gender: 'f', case: 'possessive-alone' },
  { word: 'herself', person: 3, number: 'singular', gender: 'f', case: 'reflexive' },
  { word: 'it', person: 3, number: 'singular', gender: 'n', case: 'either' },
  { word: 'its', person: 3, number: 'singular', gender: 'n', case: 'possessive' },
  { word: 'itself', person: 3, number: 'singular', gender: 'n', case: 'reflexive' },
  // Of several people, or of one whose gender is left open.
  { word: 'they', person: 3, case: 'subject' },
  { word: 'them', person: 3, case: 'object' },
  { word: 'their', person: 3, case: 'possessive' },
  { word: 'theirs', person: 3, case: 'possessive-alone' },
  { word: 'themselves', person: 3, number: 'plural', case: 'reflexive' },
  { word: 'themself', person: 3, number: 'singular', case: 'reflexive' },
];

/** Stand for someone or something without saying whom; "who" and "one" included. */
export const indefinitePronouns = words(`
  one ones someone somebody something anyone anybody anything everyone everybody everything nobody no_one nothing none
  another others either neither both all some many most few several each such who whoever whom
`);

export const beForms = words("be am is are was were been being isn't aren't wasn't weren't ain't 's 're 'm");

export const haveForms = words("have has had having haven't hasn't hadn't 've 'd 's");

export const doForms = words("do does did doing done don't doesn't didn't");

export const modals = words(`
  can could may might must shall should will would ought cannot can't couldn't mayn't mightn't mustn't shan't shouldn't
  won't wouldn't needn't 'll 'd
`);

/** Every auxiliary, contractions with a straight apostrophe. */
export const auxiliaries: readonly string[] = [...new Set([...beForms, ...haveForms, ...doForms, ...modals])];

/** Ends of words that are a verb of their own, straight apostrophe: she'd, they'll. */
export const contractions = words("'s 'd 'll 're 've 'm n't");

/** Turn a statement into its opposite. */
export const negations = words('not never no neither nor none nobody nothing nowhere hardly scarcely barely without');
