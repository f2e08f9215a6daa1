// The calls of code migrations (Rails, Alembic, Django, knex, TypeORM, Sequelize) and what each does. Pure.
import type { Migration } from '../../../domain/change.ts';

/** Where a call names its table and columns: in this order, by keyword, or the table in an enclosing call. */
type Arguments = 'table' | 'table, columns' | 'columns' | 'name, table' | 'keywords' | 'sql' | 'none';

/** What a migration call does, and where its table and columns stand among its arguments. */
export type CallShape = {
  /** `define` opens a block whose later calls are about the same table. */
  readonly operation: string;
  readonly reads: Arguments;
};

const call = (operation: string, reads: Arguments): CallShape => ({ operation, reads });

const rails: Readonly<Record<string, CallShape>> = {
  create_table: call('create-table', 'table'),
  create_join_table: call('create-table', 'table'),
  change_table: call('define', 'table'),
  drop_table: call('drop-table', 'table'),
  drop_join_table: call('drop-table', 'table'),
  rename_table: call('rename-table', 'table'),
  add_column: call('add-column', 'table, columns'),
  add_columns: call('add-column', 'table, columns'),
  add_timestamps: call('add-column', 'table'),
  add_reference: call('add-reference', 'table, columns'),
  add_belongs_to: call('add-reference', 'table, columns'),
  't.references': call('add-reference', 'columns'),
  't.belongs_to': call('add-reference', 'columns'),
  't.index': call('create-index', 'columns'),
  remove_column: call('drop-column', 'table, columns'),
  remove_columns: call('drop-column', 'table, columns'),
  remove_timestamps: call('drop-column', 'table'),
  remove_reference: call('drop-column', 'table, columns'),
  remove_belongs_to: call('drop-column', 'table, columns'),
  't.remove': call('drop-column', 'columns'),
  't.change': call('alter-type', 'columns'),
  't.rename': call('rename-column', 'columns'),
  change_column: call('alter-type', 'table, columns'),
  change_column_null: call('set-not-null', 'table, columns'),
  change_column_default: call('set-default', 'table, columns'),
  rename_column: call('rename-column', 'table, columns'),
  add_index: call('create-index', 'table, columns'),
  remove_index: call('drop-index', 'table'),
  add_foreign_key: call('add-foreign-key', 'table'),
  remove_foreign_key: call('drop-constraint', 'table'),
  add_check_constraint: call('add-check', 'table'),
  add_unique_constraint: call('add-unique', 'table, columns'),
  add_exclusion_constraint: call('add-constraint', 'table'),
  validate_foreign_key: call('validate-constraint', 'table'),
  validate_check_constraint: call('validate-constraint', 'table'),
  remove_check_constraint: call('drop-constraint', 'table'),
  enable_extension: call('create-extension', 'none'),
  execute: call('sql', 'sql'),
  exec_query: call('sql', 'sql'),
  update_all: call('update-computed', 'none'),
  delete_all: call('delete', 'none'),
  destroy_all: call('delete', 'none'),
  find_each: call('run-code', 'none'),
};

const alembic: Readonly<Record<string, CallShape>> = {
  batch_alter_table: call('define', 'table'),
  create_table: call('create-table', 'table'),
  drop_table: call('drop-table', 'table'),
  rename_table: call('rename-table', 'table'),
  'op.add_column': call('add-column', 'table, columns'),
  'batch_op.add_column': call('add-column', 'columns'),
  'op.drop_column': call('drop-column', 'table, columns'),
  'batch_op.drop_column': call('drop-column', 'columns'),
  'op.alter_column': call('alter-type', 'table, columns'),
  'batch_op.alter_column': call('alter-type', 'columns'),
  create_index: call('create-index', 'name, table'),
  drop_index: call('drop-index', 'none'),
  create_foreign_key: call('add-foreign-key', 'name, table'),
  create_unique_constraint: call('add-unique', 'name, table'),
  create_check_constraint: call('add-check', 'name, table'),
  create_primary_key: call('add-primary-key', 'name, table'),
  drop_constraint: call('drop-constraint', 'name, table'),
  bulk_insert: call('insert-computed', 'none'),
  execute: call('sql', 'sql'),
};

const django: Readonly<Record<string, CallShape>> = {
  CreateModel: call('create-table', 'keywords'),
  DeleteModel: call('drop-table', 'keywords'),
  RenameModel: call('rename-table', 'keywords'),
  AlterModelTable: call('rename-table', 'keywords'),
  AddField: call('add-column', 'keywords'),
  RemoveField: call('drop-column', 'keywords'),
  AlterField: call('alter-type', 'keywords'),
  RenameField: call('rename-column', 'keywords'),
  AddIndex: call('create-index', 'keywords'),
  AddIndexConcurrently: call('create-index-concurrently', 'keywords'),
  RemoveIndex: call('drop-index', 'keywords'),
  AddConstraint: call('add-constraint', 'keywords'),
  RemoveConstraint: call('drop-constraint', 'keywords'),
  AlterUniqueTogether: call('add-unique', 'keywords'),
  AlterIndexTogether: call('create-index', 'keywords'),
  AlterModelOptions: call('alter-table', 'keywords'),
  AlterModelManagers: call('alter-table', 'keywords'),
  RunSQL: call('sql', 'sql'),
  RunPython: call('run-code', 'none'),
  SeparateDatabaseAndState: call('separate', 'none'),
};

const javascript: Readonly<Record<string, CallShape>> = {
  createTable: call('create-table', 'table'),
  createTableIfNotExists: call('create-table-if-missing', 'table'),
  dropTable: call('drop-table', 'table'),
  dropTableIfExists: call('drop-table', 'table'),
  dropAllTables: call('drop-table', 'none'),
  renameTable: call('rename-table', 'table'),
  addColumn: call('add-column', 'table, columns'),
  addColumns: call('add-column', 'table, columns'),
  removeColumn: call('drop-column', 'table, columns'),
  changeColumn: call('alter-type', 'table, columns'),
  addIndex: call('create-index', 'table'),
  createIndex: call('create-index', 'table'),
  removeIndex: call('drop-index', 'table'),
  dropIndex: call('drop-index', 'table'),
  addConstraint: call('add-constraint', 'table'),
  createForeignKey: call('add-foreign-key', 'table'),
  removeConstraint: call('drop-constraint', 'table'),
  dropForeignKey: call('drop-constraint', 'table'),
  bulkInsert: call('insert-computed', 'table'),
  bulkUpdate: call('update-computed', 'table'),
  bulkDelete: call('delete', 'table'),
  clearTable: call('truncate', 'table'),
  query: call('sql', 'sql'),
  raw: call('sql', 'sql'),
};

const columnsOfTable = {
  dropColumn: call('drop-column', 'table, columns'),
  dropColumns: call('drop-column', 'table, columns'),
  renameColumn: call('rename-column', 'table, columns'),
};

/** knex names the table once and its columns in a callback. */
const knex: Readonly<Record<string, CallShape>> = {
  ...javascript,
  'schema.table': call('define', 'table'),
  alterTable: call('define', 'table'),
  dropColumn: call('drop-column', 'columns'),
  dropColumns: call('drop-column', 'columns'),
  dropTimestamps: call('drop-column', 'none'),
  renameColumn: call('rename-column', 'columns'),
  alter: call('alter-type', 'none'),
  'table.index': call('create-index', 'columns'),
  'table.unique': call('add-unique', 'columns'),
  't.index': call('create-index', 'columns'),
  't.unique': call('add-unique', 'columns'),
  update: call('update-computed', 'none'),
  del: call('delete', 'none'),
  delete: call('delete', 'none'),
  truncate: call('truncate', 'none'),
  insert: call('insert-computed', 'none'),
};

/** The calls that a tool's migrations make, by name. */
export function callShapes(tool: Migration['tool']): Readonly<Record<string, CallShape>> {
  switch (tool) {
    case 'rails':
      return rails;
    case 'alembic':
      return alembic;
    case 'django':
      return django;
    case 'knex':
      return knex;
    default:
      return { ...javascript, ...columnsOfTable };
  }
}
