/**
 * The tables of a version and what their columns mean, written once: CSV headers, row types, the schemas of
 * datapackage.json and the README's table all come from here.
 */

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  /** One line for people. */
  readonly says: string;
  /** Never empty. */
  readonly required?: true;
  /** Every value that can stand here. */
  readonly values?: readonly string[];
}

type Cell<Type> = Type extends 'integer' | 'number' ? number | null : string;

/** The row that a list of columns describes; `null` where a number is absent. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['name']]: Cell<C['type']>;
};

/** A row of any table. */
export type Row = Readonly<Record<string, string | number | null>>;

export const speakerKinds = ['person', 'organisation', 'group', 'document', 'unnamed'] as const;

export const quoteColumns = [
  {
    name: 'quote_id',
    type: 'string',
    required: true,
    says: '`<article_id>:<quote_start>-<quote_end>`; does not move when rules change',
  },
  {
    name: 'speaker',
    type: 'string',
    says: 'canonical name, as fully as the article or the people file gives it, without titles; an unnamed speaker as the article describes them; joint speakers joined by ` & `; empty if unattributed',
  },
  {
    name: 'quote',
    type: 'string',
    required: true,
    says: 'the words between the marks: exactly the slice of the input in YAML, white space runs as one blank in CSV',
  },
  { name: 'speaker_role', type: 'string', says: 'what the article calls them: "Intel Corp. spokesperson"' },
  { name: 'speaker_kind', type: 'string', values: speakerKinds, says: 'what the speaker is' },
  {
    name: 'quote_type',
    type: 'string',
    required: true,
    values: ['direct', 'mixed'],
    says: "`direct`: a whole statement in marks; `mixed`: marked words inside the reporter's sentence",
  },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: ['attributed', 'unattributed'],
    says: 'whether the rules found who said it',
  },
  { name: 'mention', type: 'string', says: 'the words that name the speaker here: "Rubio", "he", "the spokesperson"' },
  { name: 'cue', type: 'string', says: 'the reporting words: "said", "according to", ":"' },
  { name: 'addressee', type: 'string', says: 'who was told' },
  { name: 'medium', type: 'string', says: 'how it was said: "in an email", "on Twitter"' },
  {
    name: 'confidence',
    type: 'number',
    required: true,
    says: '0.00 to 1.00: the share of right rows measured for the rules that made it; 1.00 where a person has looked at it',
  },
  {
    name: 'note',
    type: 'string',
    says: 'doubts in plain words: why unattributed, negated, hypothetical, unbalanced marks',
  },
  {
    name: 'article_id',
    type: 'string',
    required: true,
    says: 'file name without extension; unique in a dataset; joins `articles`',
  },
  { name: 'article_title', type: 'string', says: 'the title of the article' },
  { name: 'article_date', type: 'date', says: 'its date, YYYY-MM-DD' },
  { name: 'publisher', type: 'string', says: 'its publisher' },
  {
    name: 'paragraph',
    type: 'integer',
    required: true,
    says: "1-based, counting the paragraphs of the article's body; 0 in the title",
  },
  { name: 'context', type: 'string', says: 'the sentence or sentences that hold the quote and its cue' },
  {
    name: 'utterance_id',
    type: 'string',
    required: true,
    says: 'the `quote_id` of the first piece, for pieces of one utterance split by a cue or running over paragraphs',
  },
  {
    name: 'quote_start',
    type: 'integer',
    required: true,
    says: '0-based offset of the quote in Unicode code points of the decoded file, a leading byte order mark left out',
  },
  { name: 'quote_end', type: 'integer', required: true, says: 'where it ends, exclusive' },
  { name: 'mention_start', type: 'integer', says: 'offset of the mention, likewise' },
  { name: 'mention_end', type: 'integer', says: 'where it ends, exclusive' },
  { name: 'cue_start', type: 'integer', says: 'offset of the cue, likewise' },
  { name: 'cue_end', type: 'integer', says: 'where it ends, exclusive' },
  { name: 'quote_rule', type: 'string', required: true, says: 'the rule that judged the marks' },
  { name: 'speaker_rule', type: 'string', says: 'the rule that chose the mention' },
  { name: 'person_rule', type: 'string', says: 'the rule that resolved the mention to a name' },
  { name: 'speaker_id', type: 'string', says: 'joins `speakers`' },
  {
    name: 'same_as',
    type: 'string',
    required: true,
    says: 'the `quote_id` of the first article’s row with the same words by the same speaker, as wire copies have them; its own where it is the first',
  },
  {
    name: 'correction',
    type: 'string',
    values: ['ok', 'wrong-speaker', 'missed', 'same-utterance'],
    says: 'what a person said of the row: `ok`, `wrong-speaker`, `missed`; `same-utterance` where nobody has looked at it, but it follows an earlier piece that a person has corrected; empty where nobody has looked',
  },
  { name: 'rules_speaker', type: 'string', says: 'whom the rules had named, in rows that have a `correction`' },
  { name: 'rules_confidence', type: 'number', says: 'the confidence that the rules had, likewise' },
  { name: 'comment', type: 'string', says: 'what that person noted' },
] as const satisfies readonly Column[];

const speakerColumns = [
  {
    name: 'speaker_id',
    type: 'string',
    required: true,
    says: 'the id in the people file; else made of kind and name, and ending in `@<article_id>` where the name says too little to tell people of two articles apart or the same',
  },
  { name: 'name', type: 'string', required: true, says: 'canonical name' },
  { name: 'kind', type: 'string', required: true, values: speakerKinds, says: 'what the speaker is' },
  { name: 'other_ids', type: 'string', says: 'ids elsewhere, from the people file: `wikidata=Q42`, joined by `; `' },
  {
    name: 'roles',
    type: 'string',
    says: 'the role in the people file, then every role that the articles give, in the order met, joined by `; `',
  },
  {
    name: 'aliases',
    type: 'string',
    says: 'the other names in the people file, then the names and descriptions used for them, in the order met, joined by `; `',
  },
  { name: 'quotes', type: 'integer', required: true, says: 'how many rows of `quotes` are theirs' },
  {
    name: 'statements',
    type: 'integer',
    required: true,
    says: 'how many of those rows are distinct: the same words in several articles count once',
  },
  { name: 'words', type: 'integer', required: true, says: 'how many words those rows quote' },
] as const satisfies readonly Column[];

const articleColumns = [
  { name: 'article_id', type: 'string', required: true, says: 'file name without extension' },
  { name: 'title', type: 'string', says: 'title' },
  { name: 'date', type: 'date', says: 'YYYY-MM-DD' },
  { name: 'publisher', type: 'string', says: 'publisher' },
  { name: 'bylines', type: 'string', says: 'who wrote it, joined by `; `' },
  { name: 'quotes', type: 'integer', required: true, says: 'how many rows of `quotes` come from it' },
  { name: 'sha256', type: 'string', required: true, says: 'SHA-256 of the bytes read' },
] as const satisfies readonly Column[];

const setAsideColumns = [
  { name: 'set_aside_id', type: 'string', required: true, says: '`<article_id>:<start>-<end>`' },
  { name: 'words', type: 'string', says: 'the words between the marks, or the stray mark itself' },
  { name: 'reason', type: 'string', required: true, says: 'why it is no quoted statement of this article' },
  { name: 'rule', type: 'string', required: true, says: 'the rule that said so' },
  { name: 'article_id', type: 'string', required: true, says: 'joins `articles`' },
  { name: 'paragraph', type: 'integer', required: true, says: '1-based in the body, 0 outside it' },
  { name: 'start', type: 'integer', required: true, says: '0-based offset in code points' },
  { name: 'end', type: 'integer', required: true, says: 'where it ends, exclusive' },
  {
    name: 'correction',
    type: 'string',
    values: ['not-a-quote'],
    says: 'what a person said of it; empty where the rules set it aside',
  },
] as const satisfies readonly Column[];

export type QuoteRow = RowOf<typeof quoteColumns>;
export type SpeakerRow = RowOf<typeof speakerColumns>;
export type ArticleRow = RowOf<typeof articleColumns>;
export type SetAsideRow = RowOf<typeof setAsideColumns>;

/** One table of a version. Its rows stand in the order of their keys. */
export interface Table {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  /** The column that identifies a row: the first one. */
  readonly key: string;
  /** `span`: keys `<article_id>:<start>-<end>` in reading order; `text`: by code units. */
  readonly order: 'span' | 'text';
  readonly joins: readonly { readonly column: string; readonly table: string }[];
}

export const quotes = {
  name: 'quotes',
  says: 'One row per quoted statement.',
  columns: quoteColumns,
  key: 'quote_id',
  order: 'span',
  joins: [
    { column: 'article_id', table: 'articles' },
    { column: 'speaker_id', table: 'speakers' },
  ],
} as const satisfies Table;

export const speakers = {
  name: 'speakers',
  says: 'One row per speaker.',
  columns: speakerColumns,
  key: 'speaker_id',
  order: 'text',
  joins: [],
} as const satisfies Table;

export const articles = {
  name: 'articles',
  says: 'One row per article.',
  columns: articleColumns,
  key: 'article_id',
  order: 'text',
  joins: [],
} as const satisfies Table;

export const setAside = {
  name: 'set-aside',
  says: 'Every other stretch in quotation marks, with the reason why it is no quoted statement.',
  columns: setAsideColumns,
  key: 'set_aside_id',
  order: 'span',
  joins: [{ column: 'article_id', table: 'articles' }],
} as const satisfies Table;

export const tables: readonly Table[] = [quotes, speakers, articles, setAside];

/** The columns of a table as a Markdown table, for the README. */
export function columnsAsMarkdown(table: Table): string {
  const lines = table.columns.map(({ name, says, values = [] }) => {
    // some say their values themselves
    const told = values.every((value) => says.includes(`\`${value}\``));
    return `| \`${name}\` | ${says}${told ? '' : `: ${values.map((value) => `\`${value}\``).join(', ')}`} |\n`;
  });
  return `| column | meaning |\n|---|---|\n${lines.join('')}`;
}
