// Which files are migrations, in which order they run, and what the rest of the range makes of their statements.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMigration, parseMigrations } from '../../../../../src/core/change/migrations/migrations.ts';
import type { ExcerptLine, FileChange, Migration } from '../../../../../src/domain/change.ts';
import { addedLines, makeFile } from '../../../../fakes/change.ts';

const added = (path: string): FileChange => makeFile({ path, status: 'added' });

/** Migrations of added files, given as path and text. */
function parse(texts: Readonly<Record<string, string>>): readonly Migration[] {
  return parseMigrations({ files: Object.keys(texts).map(added), texts: new Map(Object.entries(texts)) });
}

const told = (migration: Migration | undefined): readonly string[] =>
  (migration?.statements ?? []).map(
    ({ operation, table, columns, reversible }) =>
      `${operation} ${table ?? '-'}(${columns.join()})${reversible ? '' : ' !'}`,
  );

describe('isMigration', () => {
  it.each([
    'src/main/resources/db/migration/V1_33__delete_status.sql',
    'db/migration/U1__undo.sql',
    'db/views/R__100_view.sql',
    'src/main/java/db/migration/V2__Backfill.java',
    'src/main/resources/db/changelog/2024/001-users.xml',
    'db/changelog/db.changelog-master.yaml',
    'db/migrate/20240101120000_add_users.rb',
    'alembic/versions/ae10_add_users.py',
    'backend/migrations/versions/ae10_add_users.py',
    'prisma/migrations/20240101_init/migration.sql',
    'shop/migrations/0002_auto.py',
    'migrations/20240101120000_users.js',
    'src/migrations/1700000000000-Users.ts',
    'migrations/20240101120000-users.js',
    'db/000001_init.up.sql',
    'migrations/000001_init.down.sql',
    'db/migrations/003_users.sql',
    'Data/Migrations/20240101120000_Init.cs',
    'database/migrations/2024_01_01_000000_create_users.php',
  ])('%s is one', (path) => expect(isMigration(path)).toBe(true));

  it.each([
    'src/main/kotlin/Migration.kt',
    'docs/migration.md',
    'shop/migrations/__init__.py',
    'src/queries/report.sql',
    'CHANGELOG.md',
    'prisma/schema.prisma',
    'src/V1__x.txt',
    'a/versions/1.py',
  ])('%s is none', (path) => expect(isMigration(path)).toBe(false));
});

describe('parseMigrations', () => {
  it('orders by the value of version numbers, repeatable files last', () => {
    const order = parse({
      'db/migration/R__a.sql': 'SELECT 1;',
      'db/migration/V1_10__b.sql': 'SELECT 1;',
      'db/migration/V1_9__a.sql': 'SELECT 1;',
    }).map(({ version, runs }) => [version, runs]);
    expect(order).toEqual([
      ['V1_9', undefined],
      ['V1_10', undefined],
      ['R__a', 'when-changed'],
    ]);
  });

  it('lists an undo script as the way back of what it undoes, never as something that runs', () => {
    const migrations = parse({
      'm/1_a.up.sql': 'CREATE TABLE a (id int);',
      'm/1_a.down.sql': 'DROP TABLE a;',
    });
    expect(migrations).toEqual([
      expect.objectContaining({ path: 'm/1_a.up.sql', undoPath: 'm/1_a.down.sql' }),
    ]);
  });

  it('runs nothing of a deleted file and says what it leaves behind', () => {
    const lines: ExcerptLine[] = [
      { sign: '-', line: 1, text: 'create materialized view report.v as select 1;' },
    ];
    const file = makeFile({ path: 'db/R__v.sql', status: 'deleted', excerpt: { lines, complete: true } });
    const [migration] = parseMigrations({ files: [file], texts: new Map() });
    expect(migration).toMatchObject({
      status: 'deleted',
      statements: [],
      leaves: ['report.v'],
      understood: true,
    });
  });

  it('reads of an edited file only what was changed', () => {
    const path = 'db/changelog/users.sql';
    const text = 'DROP TABLE old;\n\nALTER TABLE t ADD a int;\nDROP TABLE other;\n';
    const excerpt = {
      lines: [{ sign: '+' as const, line: 3, text: 'ALTER TABLE t ADD a int;' }],
      complete: true,
    };
    const [migration] = parseMigrations({
      files: [makeFile({ path, excerpt })],
      texts: new Map([[path, text]]),
    });
    expect(told(migration)).toEqual(['add-column t(a)']);
  });

  it('runs a file again that was renamed to another version', () => {
    const path = 'db/migration/V3__a.sql';
    const file = makeFile({
      path,
      previousPath: 'db/migration/V2__a.sql',
      status: 'renamed',
      insertions: 0,
      deletions: 0,
    });
    const [migration] = parseMigrations({ files: [file], texts: new Map([[path, 'DROP TABLE a;']]) });
    expect(told(migration)).toEqual(['drop-table a() !']);
  });

  it('takes an added file without a text from its excerpt, and admits when that is cut', () => {
    const excerpt = addedLines('DROP TABLE a;');
    const files = [makeFile({ path: 'db/migration/V1__a.sql', status: 'added', excerpt })];
    expect(told(parseMigrations({ files, texts: new Map() })[0])).toEqual(['drop-table a() !']);
    const cut = files.map((file) => ({ ...file, excerpt: { ...excerpt, complete: false } }));
    expect(parseMigrations({ files: cut, texts: new Map() })[0]).toMatchObject({
      statements: [],
      understood: false,
    });
  });

  it('leaves out tests, and does not claim to understand code', () => {
    const test = makeFile({ path: 'src/test/resources/db/migration/V1__a.sql', isTest: true });
    const java = makeFile({ path: 'db/migration/V2__Fill.java', status: 'added' });
    expect(
      parseMigrations({ files: [test, java], texts: new Map([[java.path, 'class V2__Fill {}']]) }),
    ).toEqual([expect.objectContaining({ path: java.path, understood: false })]);
  });

  it('reads only the way up', () => {
    const [goose] = parse({
      'migrations/1_a.sql': '-- +goose Up\nCREATE TABLE a (id int);\n-- +goose Down\nDROP TABLE a;',
    });
    expect(told(goose)).toEqual(['create-table a()']);
  });

  it('knows that nothing is lost in what the range itself makes', () => {
    const migrations = parse({
      'db/migration/V1__a.sql':
        'CREATE TABLE a (id int); ALTER TABLE b ADD COLUMN label text; CREATE TABLE IF NOT EXISTS c (id int);',
      'db/migration/V2__b.sql':
        "CREATE INDEX i ON a (id); UPDATE b SET label = name; DROP TABLE a; DROP TABLE c; UPDATE b SET name = 'x';",
    });
    expect(told(migrations[1])).toEqual([
      'create-index a(id)',
      'update-computed b(label)',
      'drop-table a()',
      'drop-table c() !',
      'update b(name) !',
    ]);
    expect(migrations[1]?.statements[0]?.effect).toBe('additive');
  });

  it.each([
    ['db/migration/V1__a.sql', 'modified', ['create-index a(id)', 'drop-column b(label) !', 'delete a() !']],
    ['db/migration/V1__a.sql', 'renamed', ['create-index a(id)', 'drop-column b(label) !', 'delete a() !']],
    ['db/migration/V1__a.sql', 'added', ['create-index a(id)', 'drop-column b(label)', 'delete a()']],
  ] as const)('knows that what an edited file says is not made now: %s %s', (path, status, expected) => {
    const text = 'CREATE TABLE a (id int);\nALTER TABLE b ADD COLUMN label text;';
    const later = 'CREATE INDEX i ON a (id); ALTER TABLE b DROP COLUMN label; DELETE FROM a;';
    const [, next] = parseMigrations({
      files: [
        makeFile({ path, status, excerpt: addedLines(...text.split('\n')) }),
        added('db/migration/V2__b.sql'),
      ],
      texts: new Map([
        [path, text],
        ['db/migration/V2__b.sql', later],
      ]),
    });
    expect(told(next)).toEqual(expected);
    expect(next?.statements[0]?.effect).toBe(status === 'added' ? 'additive' : 'locks');
  });

  it('knows a row that another migration inserts literally, and a whole copy', () => {
    const migrations = parse({
      'db/migration/V1__a.sql': "DELETE FROM constant_status WHERE code = 'X';",
      'db/migration/V2__b.sql': "INSERT INTO constant_status (sequence, code) VALUES (6, 'X');",
      'db/migration/V3__c.sql':
        "DELETE FROM constant_status WHERE code = 'X'; DELETE FROM constant_status WHERE code = 'Y';",
      'db/migration/V4__d.sql':
        'CREATE TABLE copy AS SELECT * FROM report; DELETE FROM report; DELETE FROM history;',
    });
    const deletes = migrations
      .flatMap(({ statements }) => statements)
      .filter(({ operation }) => operation === 'delete');
    expect(deletes.map(({ reversible, restoredBy }) => [reversible, restoredBy])).toEqual([
      [true, 'V2'],
      [true, 'V2'],
      [false, undefined],
      [true, 'V4'],
      [false, undefined],
    ]);
  });
});

describe('migrations in code', () => {
  it.each([
    [
      'db/migrate/20240101120000_a.rb',
      'class A < ActiveRecord::Migration[7.0]\n  def up\n    remove_column :users, :nick, :string\n    add_column :users, :age, :integer, null: false\n    change_table :users do |t|\n      t.remove :first, :last\n    end\n    execute <<~SQL\n      DELETE FROM logs;\n    SQL\n  end\n  def down\n    drop_table :users\n  end\nend',
      [
        'drop-column users(nick) !',
        'add-required-column users(age)',
        'drop-column users(first,last) !',
        'delete logs() !',
      ],
    ],
    [
      'alembic/versions/a.py',
      "def upgrade():\n    op.drop_column('users', 'nick')\n    op.add_column('users', sa.Column('age', sa.Integer(), nullable=True))\n    op.alter_column('users', 'name', nullable=False)\n    op.execute(\"UPDATE users SET a = 1\")\n\ndef downgrade():\n    op.drop_table('users')\n",
      ['drop-column users(nick) !', 'add-column users(age)', 'set-not-null users(name)', 'update users(a) !'],
    ],
    [
      'shop/migrations/0002_a.py',
      "operations = [\n  migrations.RemoveField(model_name='order', name='note'),\n  migrations.DeleteModel(name='Cart'),\n  migrations.RunPython(forward, migrations.RunPython.noop),\n  migrations.RunSQL('DROP TABLE x', reverse_sql='CREATE TABLE x ()'),\n]",
      ['drop-column order(note) !', 'drop-table Cart() !', 'run-code -() !', 'drop-table x() !'],
    ],
    [
      'shop/migrations/0003_b.py',
      'operations = [\n  migrations.RemoveField("order", "note"),\n  migrations.DeleteModel("Cart"),\n]',
      ['drop-column order(note) !', 'drop-table Cart() !'],
    ],
    [
      'migrations/20240101120000_a.js',
      "exports.up = (knex) => knex.schema.alterTable('users', (t) => { t.dropColumn('nick'); });\nexports.down = (knex) => knex.schema.dropTable('users');",
      ['drop-column users(nick) !'],
    ],
    [
      'src/migrations/1700000000000-A.ts',
      'export class A {\n  public async up(q: QueryRunner) {\n    await q.query(`ALTER TABLE "users" DROP COLUMN "nick"`);\n  }\n  public async down(q: QueryRunner) {\n    await q.query(`DROP TABLE x`);\n  }\n}',
      ['drop-column users(nick) !'],
    ],
    [
      'migrations/20240101120000-a.js',
      "module.exports = {\n  async up(queryInterface) {\n    await queryInterface.removeColumn('users', 'nick');\n  },\n  async down(queryInterface) {\n    await queryInterface.dropTable('users');\n  },\n};",
      ['drop-column users(nick) !'],
    ],
    // What Django only remembers does nothing to the database.
    [
      'shop/migrations/0004_c.py',
      'operations = [\n  migrations.SeparateDatabaseAndState(\n    state_operations=[migrations.RemoveField(model_name="order", name="tags[]")],\n    database_operations=[],\n  ),\n]',
      [],
    ],
    [
      'shop/migrations/0005_d.py',
      'operations = [\n  migrations.SeparateDatabaseAndState(\n    state_operations=[migrations.DeleteModel("Cart")],\n    database_operations=[migrations.RunSQL("DROP TABLE cart")],\n  ),\n]',
      ['drop-table cart() !'],
    ],
    [
      'shop/migrations/0008_g.py',
      'state_operations=[ state_operations=[ migrations.DeleteModel("Cart")',
      ['drop-table Cart() !'],
    ],
    [
      'shop/migrations/0006_e.py',
      'operations = [\n  migrations.SeparateDatabaseAndState(\n    state_operations=[],\n    database_operations=[OnPostgres("CREATE INDEX i ON t (a)")],\n  ),\n]',
      ['run-code -() !'],
    ],
    // A name that looks like a type is a name.
    [
      'shop/migrations/0007_f.py',
      'operations = [migrations.AddField(model_name="identity", name="traits", field=models.JSONField(default=dict))]',
      ['add-column-with-default identity(traits)'],
    ],
    // A text in pieces is one text: without the second piece it would touch every row, or nothing.
    [
      'alembic/versions/b.py',
      'def upgrade():\n    op.execute(\n        "UPDATE users SET a = 1 "\n        "WHERE id = 7"\n    )\n    op.execute(\'ALTER TABLE users \'\n               \'DROP COLUMN nick\')\n',
      ['update users(a) !', 'drop-column users(nick) !'],
    ],
    [
      'src/migrations/1700000000001-B.ts',
      'export class B {\n  public async up(q: QueryRunner) {\n    await q.query("ALTER TABLE users " +\n      "DROP COLUMN nick");\n  }\n}',
      ['drop-column users(nick) !'],
    ],
    ['db/migrate/20240101120001_a.rb', 'class A; def up; Magic.go; end; end', ['unknown -() !']],
  ])('%s', (path, text, expected) => expect(told(parse({ [path]: text })[0])).toEqual(expected));

  it('keeps the condition of a statement that is written in pieces', () => {
    const [migration] = parse({
      'alembic/versions/b.py':
        'def upgrade():\n    op.execute("UPDATE t SET a = 1 "\n        "WHERE id = 7")\n',
    });
    expect(migration?.statements[0]?.where).toBe('id = 7');
  });

  it('writes no table anew for a model whose name is that of a type', () => {
    const [migration] = parse({
      'shop/migrations/0007_f.py':
        'operations = [migrations.AddField(model_name="identity", name="serial", field=models.JSONField(default=dict))]',
    });
    expect(migration?.statements[0]?.effect).toBe('additive');
  });

  it('admits that code was run', () => {
    expect(parse({ 'shop/migrations/0002_a.py': 'migrations.RunPython(forward)' })[0]?.understood).toBe(
      false,
    );
  });

  it('reads Liquibase changelogs in XML and YAML, and not what they do on rollback', () => {
    const [xml] = parse({
      'db/changelog/a.xml': `<databaseChangeLog><changeSet id="1" author="a">
        <dropColumn tableName="users" columnName="nick"/>
        <addColumn tableName="users"><column name="age" type="int"><constraints nullable="false"/></column></addColumn>
        <delete tableName="logs"><where>level = 'DEBUG'</where></delete>
        <sql>UPDATE t SET a = 1 WHERE b &lt; 2;</sql>
        <!-- <dropTable tableName="x"/> -->
        <rollback><dropTable tableName="users"/></rollback>
      </changeSet></databaseChangeLog>`,
    });
    expect(told(xml)).toEqual([
      'drop-column users(nick) !',
      'add-required-column users(age)',
      'delete logs() !',
      'update t(a) !',
    ]);
    expect(xml?.statements.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    const [yaml] = parse({
      'db/changelog/a.yaml':
        'databaseChangeLog:\n- changeSet:\n    id: 1\n    changes:\n    - dropTable:\n        tableName: users\n    - modifyDataType: {tableName: t, columnName: c, newDataType: text}\n    rollback:\n    - dropTable: {tableName: x}\n',
    });
    expect(told(yaml)).toEqual(['drop-table users() !', 'widen-type t(c)']);
    expect(yaml?.statements.map(({ line }) => line)).toEqual([5, 7]);
    expect(parse({ 'db/changelog/b.yaml': 'a: [' })[0]?.understood).toBe(false);
  });

  const paths = [
    'db/migrate/20240101120000_a.rb',
    'alembic/versions/a.py',
    'shop/migrations/0002_a.py',
    'migrations/20240101120000_a.js',
    'db/changelog/a.xml',
    'db/changelog/a.yaml',
    'db/migration/V1__a.sql',
  ];

  it('never throws, and always says something of a file that it was given', () => {
    const piece = fc.constantFrom(
      'def up',
      'drop_table',
      ':a',
      '(',
      ')',
      '"',
      "'",
      ',',
      '\n',
      '<<~SQL',
      'op.',
      '<',
      '<sql>',
      '</sql>',
      '- ',
      'dropTable:',
      ': ',
      '<!--',
      '__proto__',
      'execute',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), text, (path, given) => parse({ [path]: given }).length === 1),
    );
  });

  it.each([
    'drop_table(',
    'a.',
    'aaaa',
    'execute <<~SQL\n',
    '<a b="',
    '<!--',
    '<sql>',
    ':a ',
    "'",
    'def down\n',
    '- a:\n',
    '[',
    '\n ',
  ])('takes time in proportion to the text: %j repeated', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const start = performance.now();
    for (const path of paths) parse({ [path]: text });
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
