import type { Column, Table } from './columns.js';
import type { Guard } from './csv.js';
import type { Unfitted } from './corrections/correction.js';
import { tables } from './columns.js';

/** The page to look at. It is no data, so that it isn't among the resources. */
export const reportName = 'report.html';

/** A file of a version. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

/** An input that was read. */
export interface InputRecord {
  readonly articleId: string;
  /** Relative to the path given on the command line; none where the article is a record among others. */
  readonly path?: string;
  readonly sha256: string;
}

/** What a version says about itself. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** ISO 8601, only where the environment fixes a time. */
  readonly created: string | undefined;
  /** The version of saidso. */
  readonly generator: string;
  readonly ruleSet: string;
  readonly guard: Guard;
  readonly files: readonly StoredFile[];
  readonly inputs: readonly InputRecord[];
  /** SHA-256 of the people file, where there was one. */
  readonly people: string | undefined;
  /** Nobody was merged across articles but by the people file. */
  readonly perArticle: boolean;
  /** The texts of the articles are kept. */
  readonly keepTexts: boolean;
  /** The corrections that fit nothing in these articles. */
  readonly unfitted: readonly Unfitted[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** datapackage.json: a Data Package of version 2 (https://datapackage.org), with saidso's own facts under `saidso`. */
export function datapackageText(manifest: Manifest): string {
  const { inputs, skipped, people, perArticle, keepTexts, unfitted } = manifest;
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: manifest.name,
    title: 'Quoted statements and who said them',
    version: manifest.version,
    ...(manifest.created === undefined ? {} : { created: manifest.created }),
    sources: inputs.map(({ articleId, path }) => ({ title: articleId, ...(path === undefined ? {} : { path }) })),
    saidso: {
      generator: manifest.generator,
      page: reportName,
      ruleSet: `sha256:${manifest.ruleSet}`,
      csvGuard: guardNote(manifest.guard),
      offsets: 'Unicode code points of the decoded file, a leading byte order mark left out; 0-based, end-exclusive',
      inputs: inputs.map(({ articleId, path, sha256 }) => {
        return { articleId, ...(path === undefined ? {} : { path }), hash: `sha256:${sha256}` };
      }),
      ...(people === undefined ? {} : { people: { hash: `sha256:${people}` } }),
      ...(perArticle ? { perArticle } : {}),
      ...(keepTexts ? { keepTexts } : {}),
      ...(unfitted.length === 0 ? {} : { unfittedCorrections: unfitted.map(unfittedNote) }),
      ...(skipped.length === 0 ? {} : { skipped }),
    },
    resources: manifest.files.map((file) => resource(file, manifest.files)),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function guardNote(guard: Guard): object {
  if (guard === 'none') return { kind: guard };
  return {
    kind: guard,
    note: 'Text that a spreadsheet would compute has an apostrophe before it. To read it back, take one apostrophe off where the text begins with one and matches the pattern.',
    pattern: "^'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]",
  };
}

function unfittedNote({ correction, reason }: Unfitted): object {
  const { verdict, article_id: articleId, quote_id: quoteId, quote } = correction;
  return { verdict, articleId, ...(quoteId === '' ? {} : { quoteId }), quote, reason };
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  yaml: 'application/yaml',
  jsonl: 'application/jsonl',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function resource({ path, bytes, sha256 }: StoredFile, files: readonly StoredFile[]): object {
  const [stem = '', extension = ''] = path.split('.');
  const table = tables.find(({ name }) => name === stem);
  const tabular = extension === 'csv' && table !== undefined;
  return {
    name: tabular ? stem : `${stem}-${extension}`.toLowerCase(),
    ...(table === undefined ? {} : { description: table.says }),
    ...(tabular ? { type: 'table' } : {}),
    path,
    format: extension,
    mediatype: mediaTypes[extension] ?? 'text/plain',
    ...(extension === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(tabular ? { dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true } } : {}),
    ...(table !== undefined && path === schemaHolder(table, files) ? { schema: schema(table) } : {}),
  };
}

/** The file of a table that its schema stands with: its CSV, or whichever it has. */
function schemaHolder({ name }: Table, files: readonly StoredFile[]): string | undefined {
  const paths = files.map(({ path }) => path).filter((path) => path.split('.')[0] === name);
  return paths.find((path) => path.endsWith('.csv')) ?? paths[0];
}

function schema(table: Table): object {
  const foreignKeys = table.joins.map(({ column, table: other }) => ({
    fields: [column],
    reference: { resource: other, fields: [tables.find(({ name }) => name === other)?.key] },
  }));
  return {
    fields: table.columns.map((column) => field(column, column.name === table.key)),
    missingValues: [''],
    primaryKey: [table.key],
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function field({ name, type, says, required, values }: Column, unique: boolean): object {
  const constraints = {
    ...(required === undefined ? {} : { required }),
    ...(unique ? { unique } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(type === 'number' ? { minimum: 0, maximum: 1 } : {}),
  };
  return { name, type, description: says, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
}

/** SHA256SUMS as `sha256sum -c` reads it. */
export function sumsText(files: readonly StoredFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
