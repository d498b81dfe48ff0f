import type { Column, Table } from '../dataset/columns.js';
import { listIn, stringIn, valueIn } from './json.js';
import { tables } from '../dataset/columns.js';

/**
 * The tables of a version as its own manifest describes them: one written by an earlier saidso may have had other
 * columns. A table without a schema has the columns of today.
 */
export function storedTables(manifest: unknown): readonly Table[] {
  const resources = listIn(manifest, 'resources');
  return tables.map((today) => {
    const resource = resources.find((known) => {
      return stringIn(known, 'path')?.split('.')[0] === today.name && valueIn(known, 'schema') !== undefined;
    });
    return resource === undefined ? today : described(today, valueIn(resource, 'schema'));
  });
}

function described(today: Table, schema: unknown): Table {
  return {
    ...today,
    columns: listIn(schema, 'fields').map(columnOf),
    key: textsIn(schema, 'primaryKey')[0] ?? today.key,
    joins: listIn(schema, 'foreignKeys').map((join) => ({
      column: textsIn(join, 'fields')[0] ?? '',
      table: stringIn(valueIn(join, 'reference'), 'resource') ?? '',
    })),
  };
}

function columnOf(field: unknown): Column {
  const constraints = valueIn(field, 'constraints');
  const values = textsIn(constraints, 'enum');
  return {
    name: stringIn(field, 'name') ?? '',
    type: types.find((type) => type === stringIn(field, 'type')) ?? 'string',
    says: stringIn(field, 'description') ?? '',
    ...(valueIn(constraints, 'required') === true ? { required: true } : {}),
    ...(values.length === 0 ? {} : { values }),
  };
}

const types = ['string', 'integer', 'number', 'date'] as const;

function textsIn(value: unknown, key: string): readonly string[] {
  return listIn(value, key).filter((item) => typeof item === 'string');
}
