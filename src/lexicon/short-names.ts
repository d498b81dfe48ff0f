import { words } from './words.js';

/** Short forms of English given names that no rule of spelling tells: Bill for William; "Dan" for Daniel needs no entry. */
const shortForms: Readonly<Record<string, string>> = {
  alexandra: 'sandra sasha sandy',
  alexander: 'sandy sasha',
  alfred: 'fred',
  andrew: 'drew',
  anthony: 'tony',
  antonio: 'tony',
  bernard: 'bernie',
  catherine: 'kate kathy katie kitty',
  charles: 'charlie chuck',
  christina: 'tina',
  christine: 'tina',
  christopher: 'kit',
  cynthia: 'cindy',
  david: 'dave',
  deborah: 'debbie',
  dorothy: 'dottie',
  edmund: 'eddie ned ted',
  edward: 'eddie ned ted teddy',
  elizabeth: 'beth betsy betty libby lizzie liz',
  eugene: 'gene',
  florence: 'flo flossie',
  francis: 'frank',
  francisco: 'paco pancho',
  frederick: 'freddie',
  gerald: 'jerry gerry',
  harold: 'hal harry',
  helen: 'nell',
  henry: 'hal hank harry',
  jacob: 'jake',
  jacqueline: 'jackie',
  james: 'jim jimmy jamie',
  jennifer: 'jenny',
  john: 'jack johnny',
  jose: 'pepe',
  joseph: 'joe joey',
  katherine: 'kate kathy katie kitty',
  kathleen: 'kate kathy katie',
  kathryn: 'kate kathy katie',
  lawrence: 'larry',
  laurence: 'larry',
  margaret: 'maggie marge meg peggy',
  martha: 'marty patty',
  mary: 'molly polly',
  michael: 'mick mickey mike',
  nicholas: 'nick nicky',
  patricia: 'patty trish trisha',
  patrick: 'paddy',
  peter: 'pete',
  philip: 'pip',
  rebecca: 'becky',
  richard: 'dick rick ricky',
  robert: 'bob bobby',
  sandra: 'sandy',
  sarah: 'sally',
  stephanie: 'steph steffi',
  stephen: 'steve',
  steven: 'steve',
  susan: 'sue susie',
  terence: 'terry',
  theodore: 'ted teddy',
  theresa: 'tess terry',
  victoria: 'vicky tori',
  virginia: 'ginny',
  william: 'bill billy',
};

const formsOf = new Map<string, string[]>();
for (const [name, written] of Object.entries(shortForms))
  for (const short of words(written)) {
    note(name, short);
    note(short, name);
  }

function note(name: string, other: string): void {
  const forms = formsOf.get(name);
  if (forms === undefined) formsOf.set(name, [other]);
  else forms.push(other);
}

/** The other given names that are short forms of a folded one, or that it is the short form of: "bill", "billy" for "william". */
export const otherFormsOf = (name: string): readonly string[] => formsOf.get(name) ?? [];

/** Whether one given name is the short form of the other; both folded: "bill" and "william". */
export const areOneGivenName = (one: string, other: string): boolean => otherFormsOf(one).includes(other);
