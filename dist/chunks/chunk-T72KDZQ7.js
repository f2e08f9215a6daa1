import {
  holdsUpOthers,
  lockModes
} from "./chunk-GSLMZ55J.js";
import {
  compareVersions,
  readMigrationPath
} from "./chunk-CAHYCN5L.js";
import {
  require_dist
} from "./chunk-BVQ7MH7O.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/change/migrations/migration-context.ts
function settleAcrossRange(migrations) {
  const inserts = migrations.flatMap(literalInserts);
  const seen = {
    newTables: /* @__PURE__ */ new Set(),
    newColumns: /* @__PURE__ */ new Set(),
    copied: /* @__PURE__ */ new Map(),
    notNull: /* @__PURE__ */ new Set(),
    unchecked: /* @__PURE__ */ new Map()
  };
  return migrations.map((migration) => ({
    ...migration,
    statements: migration.statements.map((statement) => {
      const settled = settle(statement, { migration, inserts, seen });
      if (runsFirst(migration)) remember(statement, migration.version, seen);
      else forget(statement, seen);
      return settled;
    })
  }));
}
var runsFirst = ({ status, tool }) => status === "added" || status === "copied" || status === "modified" && tool === "liquibase";
function literalInserts(migration) {
  return migration.statements.filter((statement) => statement.operation === "insert" && statement.table !== void 0).map((statement) => ({
    table: key(statement.table),
    literals: new Set(statement.literals),
    version: migration.version
  }));
}
var key = (name) => name?.toLowerCase() ?? "";
function settle(statement, context) {
  const { seen } = context;
  const table = key(statement.table);
  if (table === "" || statement.operation === "unknown") return statement;
  if (seen.newTables.has(table)) return onNewTable(statement);
  if (statement.operation === "set-not-null") return withProof(statement, seen);
  if (statement.reversible) return statement;
  const fills = statement.columns.length > 0 && statement.columns.every((column) => seen.newColumns.has(`${table}.${key(column)}`));
  if (fills && /^(?:update|alter-type|drop-column|upsert)/.test(statement.operation))
    return { ...statement, reversible: true };
  const copy = seen.copied.get(table);
  if (copy !== void 0 && statement.operation !== "drop-schema")
    return { ...statement, reversible: true, restoredBy: copy };
  if (statement.operation !== "delete" || !matchesLiterals(statement)) return statement;
  const source = context.inserts.find(
    (insert) => insert.table === table && insert.version !== context.migration.version && statement.literals.every((literal) => insert.literals.has(literal))
  );
  return source === void 0 ? statement : { ...statement, reversible: true, restoredBy: source.version };
}
function onNewTable({ lock: _, ...statement }) {
  const isHarmless = statement.reversible && statement.effect !== "locks";
  return isHarmless ? statement : { ...statement, effect: "additive", reversible: true };
}
function withProof(statement, { notNull }) {
  const { lock, columns } = statement;
  const isProven = columns.length > 0 && columns.every((column) => notNull.has(columnKey(statement, column)));
  if (!isProven || lock === void 0) return statement;
  return { ...statement, effect: "other", lock: { ...lock, duration: "instant" } };
}
var columnKey = ({ table }, column) => `${key(table)}.${key(column)}`;
var notNullCheck = /constraint\s+"?([\w$]+)"?\s+check\s*\({1,5}\s*"?([\w$]+)"?\s+is\s+not\s+null\s*\){1,5}(\s*not\s+valid)?/gi;
function rememberChecks(statement, seen) {
  for (const [, name, column = "", isUnchecked2] of statement.text.matchAll(notNullCheck)) {
    if (isUnchecked2 === void 0) seen.notNull.add(columnKey(statement, column));
    else seen.unchecked.set(columnKey(statement, name ?? ""), columnKey(statement, column));
  }
  for (const [, name] of statement.text.matchAll(/validate\s+constraint\s+"?([\w$]+)"?/gi)) {
    const column = seen.unchecked.get(columnKey(statement, name ?? ""));
    if (column !== void 0) seen.notNull.add(column);
  }
}
function matchesLiterals(statement) {
  return statement.literals.length > 0 && /^[\w."`[\]]+\s*(?:=|in\b)\s*(?:'|\('|\(\s*')/i.test(statement.where ?? "") && !/\b(?:or|select)\b/i.test(statement.where ?? "");
}
function remember(statement, version, seen) {
  const table = key(statement.table);
  if (table === "") return;
  switch (statement.operation) {
    case "create-table":
    case "create-temporary-table":
      seen.newTables.add(table);
      break;
    case "create-table-as":
    case "insert-computed": {
      if (statement.operation === "create-table-as") seen.newTables.add(table);
      const source = /\bselect\s+\*\s+from\s+([\w."`[\]]+)\s*\)?\s*;?\s*$/i.exec(statement.text)?.[1];
      if (source !== void 0) seen.copied.set(key(source.replace(/["`[\]]/g, "")), version);
      break;
    }
    case "add-column":
    case "add-column-with-default":
    case "add-required-column":
      for (const column of statement.columns) seen.newColumns.add(`${table}.${key(column)}`);
      break;
    case "add-check":
    case "validate-constraint":
      rememberChecks(statement, seen);
      break;
    default:
      forget(statement, seen);
      break;
  }
}
function forget({ operation, table }, seen) {
  if (operation === "drop-table" || operation === "rename-table") seen.newTables.delete(key(table));
}

// src/core/change/migrations/sql-cursor.ts
var SqlCursor = class {
  tokens;
  #index = 0;
  constructor(tokens) {
    this.tokens = tokens;
  }
  get done() {
    return this.#index >= this.tokens.length;
  }
  get token() {
    return this.tokens[this.#index];
  }
  /** The word at `offset` from here in capitals; empty when there is none. */
  word(offset = 0) {
    return this.tokens[this.#index + offset]?.upper ?? "";
  }
  /** The text of the token at `offset` from here; empty at the end. */
  symbol(offset = 0) {
    return this.tokens[this.#index + offset]?.text ?? "";
  }
  next() {
    const token = this.token;
    this.#index += 1;
    return token;
  }
  /** Passes the words when they follow in this order. */
  accept(...words) {
    if (!words.every((expected, offset) => this.word(offset) === expected)) return false;
    this.#index += words.length;
    return true;
  }
  /** Passes one of the words. */
  acceptAny(...words) {
    if (this.word() === "" || !words.includes(this.word())) return false;
    this.#index += 1;
    return true;
  }
  acceptSymbol(symbol) {
    const token = this.token;
    if (token?.kind !== "symbol" || token.text !== symbol) return false;
    this.#index += 1;
    return true;
  }
  acceptIfExists() {
    return this.accept("IF", "EXISTS") || this.accept("IF", "NOT", "EXISTS");
  }
  /** Reads a name with its schema (`a.b`); undefined when none stands here. */
  name() {
    const parts = [];
    for (; ; ) {
      const token = this.token;
      if (token === void 0 || token.kind !== "word" && token.kind !== "name") break;
      parts.push(token.text);
      this.#index += 1;
      if (!this.acceptSymbol(".")) break;
      while (this.acceptSymbol(".")) parts.push("");
    }
    const name = parts.filter((part) => part !== "").join(".");
    return name === "" ? void 0 : name;
  }
  /** Names with commas between them. */
  names() {
    const names2 = [];
    do {
      this.acceptIfExists();
      const name = this.name();
      if (name === void 0) break;
      names2.push(name);
    } while (this.acceptSymbol(","));
    return names2;
  }
  /** Reads what stands between the parentheses that open here; null when none open. */
  parentheses() {
    if (!this.acceptSymbol("(")) return null;
    const from = this.#index;
    let depth = 1;
    while (!this.done && depth > 0) {
      const token = this.next();
      if (token?.kind !== "symbol") continue;
      if (token.text === "(") depth += 1;
      else if (token.text === ")") depth -= 1;
    }
    return this.tokens.slice(from, depth === 0 ? this.#index - 1 : this.#index);
  }
  rest() {
    return this.tokens.slice(this.#index);
  }
  /** Moves to the first of the words outside parentheses and returns what was passed. */
  until(...words) {
    const from = this.#index;
    let depth = 0;
    while (!this.done) {
      const token = this.token;
      if (depth === 0 && token?.upper !== "" && words.includes(token?.upper ?? "")) break;
      if (token?.kind === "symbol" && token.text === "(") depth += 1;
      if (token?.kind === "symbol" && token.text === ")") depth -= 1;
      this.#index += 1;
    }
    return this.tokens.slice(from, this.#index);
  }
};
function splitAtCommas(tokens) {
  const parts = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "symbol") {
      if (token.text === "(") depth += 1;
      if (token.text === ")") depth -= 1;
      if (token.text === "," && depth === 0) {
        parts.push([]);
        continue;
      }
    }
    parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

// src/core/change/migrations/sql-reading.ts
var literalsMax = 200;
function other(operation) {
  return { operation, columns: [], literals: [], effect: "other", reversible: true };
}
var unknownReading = { ...other("unknown"), reversible: false };
function literalsOf(tokens) {
  const literals = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    if (token.kind === "string" && token.text !== "") literals.add(token.text.slice(0, literalsMax));
    if (literals.size >= literalsMax) break;
  }
  return [...literals];
}
function about(table, reading) {
  return table === void 0 ? reading : { ...reading, table };
}

// src/core/change/migrations/sql-types.ts
var wideTypes = new Set(
  `TEXT CLOB NCLOB LONGTEXT MEDIUMTEXT NTEXT CITEXT BIGINT INT8 BIGSERIAL NUMERIC DECIMAL NUMBER DOUBLE FLOAT8 JSON JSONB XML
   BLOB LONGBLOB BYTEA TIMESTAMPTZ DATETIMEOFFSET LONG`.split(/\s+/)
);
var sizedTypes = new Set("VARCHAR NVARCHAR VARCHAR2 NVARCHAR2 CHARACTER STRING VARBINARY".split(" "));
var greatLength = 1e3;
var cheapTypes = new Set(
  "TEXT CITEXT VARCHAR CHARACTER STRING VARCHAR2 NVARCHAR NVARCHAR2 CLOB".split(" ")
);
function judgeType(tokens) {
  const name = tokens[0]?.upper || (tokens[0]?.text.toUpperCase() ?? "");
  const varying = tokens[1]?.upper === "VARYING" ? 1 : 0;
  const open = tokens[1 + varying]?.text === "(";
  const length = open ? tokens[2 + varying]?.text ?? "" : "";
  const rewrites = !cheapTypes.has(name);
  const end = open ? tokens.findIndex((token) => token.text === ")") + 1 : 1 + varying;
  const type = tokens.slice(0, Math.max(1, end)).map((token) => token.text).join("").slice(0, 60);
  if (wideTypes.has(name))
    return { width: open && name !== "TEXT" && name !== "TIMESTAMPTZ" ? "narrow" : "wide", rewrites, type };
  if (!sizedTypes.has(name)) return { width: "narrow", rewrites, type };
  const isGreat = !open || length.toUpperCase() === "MAX" || Number(length) >= greatLength;
  return { width: isGreat && !(name === "CHARACTER" && varying === 0) ? "wide" : "narrow", rewrites, type };
}

// src/core/change/migrations/sql-alter.ts
var actionWords = new Set(
  `ADD DROP ALTER MODIFY CHANGE RENAME SET RESET ENABLE DISABLE VALIDATE OWNER ATTACH DETACH CONVERT ENGINE COMMENT INHERIT
   NO CLUSTER REPLICA FORCE ORDER AUTO_INCREMENT ALGORITHM LOCK SWITCH NOCHECK CHECK WITH TRUNCATE REBUILD SHRINK MOVE
   CHARACTER DEFAULT COLLATE ROW_FORMAT EXCHANGE REORGANIZE COALESCE DISCARD IMPORT SPLIT MERGE`.split(/\s+/)
);
function readAlter(cursor) {
  if (cursor.accept("TABLE") || cursor.accept("FOREIGN", "TABLE")) return readAlterTable(cursor);
  const object = cursor.word().toLowerCase();
  const isMaterialized = cursor.accept("MATERIALIZED");
  cursor.next();
  if (object === "type" && cursor.rest().some((token) => token.upper === "DROP")) return [unknownReading];
  return [other(isMaterialized ? "alter-view" : `alter-${object || "unknown"}`)];
}
function readAlterTable(cursor) {
  cursor.acceptIfExists();
  cursor.accept("ONLY");
  const table = cursor.name();
  cursor.acceptSymbol("*");
  let verb = [];
  return splitAtCommas(cursor.rest()).flatMap((action) => {
    const first = action[0];
    if (first === void 0) return [];
    let tokens = action;
    if (actionWords.has(first.upper)) verb = leadOf(action);
    else tokens = [...verb, ...action];
    return readAction(new SqlCursor(tokens)).map((reading) => about(table, reading));
  });
}
function leadOf(action) {
  return action.slice(0, action[1]?.upper === "COLUMN" ? 2 : 1);
}
function readAction(cursor) {
  const verb = cursor.next()?.upper ?? "";
  if (verb === "WITH" && cursor.acceptAny("CHECK", "NOCHECK")) return readAction(cursor);
  switch (verb) {
    case "ADD":
      return readAdd(cursor);
    case "DROP":
      return readDropAction(cursor);
    case "ALTER":
      return readAlterColumn(cursor);
    case "MODIFY":
      return readModify(cursor);
    case "CHANGE":
      return readChange(cursor);
    case "RENAME":
      return readRename(cursor);
    case "SET":
      if (cursor.accept("UNUSED")) return dropColumns(columnList(cursor));
      return [
        {
          ...other("alter-table"),
          ...cursor.acceptAny("LOGGED", "UNLOGGED", "TABLESPACE") && { effect: "locks" }
        }
      ];
    case "TRUNCATE":
      return [{ ...other("truncate-partition"), effect: "destroys-data", reversible: false }];
    case "CONVERT":
    case "ENGINE":
    case "REBUILD":
    case "MOVE":
      return [{ ...other("alter-table"), effect: "locks" }];
    case "VALIDATE":
      return [other("validate-constraint")];
    default:
      return actionWords.has(verb) ? [other("alter-table")] : [unknownReading];
  }
}
function readAdd(cursor) {
  if (cursor.acceptAny("INDEX", "KEY", "FULLTEXT", "SPATIAL"))
    return [{ ...other("create-index"), effect: "locks" }];
  if (cursor.acceptAny("PARTITION", "VALUE")) return [{ ...other("add-partition"), effect: "additive" }];
  const constraint = readConstraint(cursor);
  if (constraint !== null) return [constraint];
  cursor.accept("COLUMN");
  cursor.acceptIfExists();
  const list = cursor.parentheses();
  if (list !== null) return splitAtCommas(list).flatMap((part) => readAdd(new SqlCursor(part)));
  const column = cursor.name();
  return column === void 0 ? [unknownReading] : [readNewColumn(column, cursor.rest())];
}
function readConstraint(cursor) {
  const tokens = cursor.rest();
  const named = cursor.accept("CONSTRAINT");
  if (named && !["PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "DEFAULT", "EXCLUDE"].includes(cursor.word()))
    cursor.name();
  const kind = cursor.word();
  const operations = {
    PRIMARY: "add-primary-key",
    FOREIGN: "add-foreign-key",
    UNIQUE: "add-unique",
    CHECK: "add-check",
    EXCLUDE: "add-constraint"
  };
  if (kind === "DEFAULT") return other("set-default");
  const operation = operations[kind];
  if (operation === void 0) return named ? { ...other("add-constraint"), effect: "locks" } : null;
  cursor.next();
  cursor.acceptAny("KEY", "INDEX");
  const columns = cursor.symbol() === "(" && kind !== "CHECK" ? columnList(cursor) : [];
  const isCheap = has(tokens, "NOT", "VALID") || has(tokens, "USING", "INDEX") || has(tokens, "NOVALIDATE");
  return { ...other(operation), columns, effect: isCheap ? "additive" : "locks" };
}
function readNewColumn(column, definition) {
  const isRequired = has(definition, "NOT", "NULL") || has(definition, "PRIMARY", "KEY");
  const defaultAt = definition.findIndex((token) => token.upper === "DEFAULT");
  const computes = definition.some(
    (token) => ["GENERATED", "IDENTITY", "AUTO_INCREMENT", "SERIAL", "BIGSERIAL"].includes(token.upper)
  );
  const base = { ...other("add-column"), columns: [column] };
  if (computes) return { ...base, effect: "locks" };
  if (defaultAt !== -1) {
    const value = definition[defaultAt + 1];
    const callsFunction = value?.kind === "word" && definition[defaultAt + 2]?.text === "(" && !/^(?:now|current_\w+)$/i.test(value.text);
    return { ...base, operation: "add-column-with-default", effect: callsFunction ? "locks" : "additive" };
  }
  return isRequired ? { ...base, operation: "add-required-column", effect: "locks" } : { ...base, effect: "additive" };
}
function readDropAction(cursor) {
  if (cursor.acceptAny("CONSTRAINT", "CHECK", "PERIOD")) return [other("drop-constraint")];
  if (cursor.accept("PRIMARY", "KEY") || cursor.accept("FOREIGN", "KEY") || cursor.accept("UNIQUE"))
    return [other("drop-constraint")];
  if (cursor.acceptAny("INDEX", "KEY")) return [other("drop-index")];
  if (cursor.acceptAny("DEFAULT", "IDENTITY", "EXPRESSION")) return [other("drop-default")];
  if (cursor.acceptAny("PARTITION", "SUBPARTITION"))
    return [{ ...other("drop-partition"), effect: "destroys-data", reversible: false }];
  cursor.accept("COLUMN") || cursor.accept("UNUSED", "COLUMNS");
  cursor.acceptIfExists();
  if (cursor.symbol() === "(") return dropColumns(columnList(cursor));
  const column = cursor.name();
  return dropColumns(column === void 0 ? [] : [column]);
}
function dropColumns(columns) {
  return [{ ...other("drop-column"), columns, effect: "destroys-data", reversible: false }];
}
function columnList(cursor) {
  const inner = cursor.parentheses() ?? cursor.rest();
  return splitAtCommas(inner).flatMap((part) => new SqlCursor(part).name() ?? []);
}
function readAlterColumn(cursor) {
  if (cursor.acceptAny("INDEX", "CONSTRAINT", "CHECK")) return [other("alter-constraint")];
  cursor.accept("COLUMN");
  cursor.acceptIfExists();
  const column = cursor.name();
  if (column === void 0) return [unknownReading];
  const columns = [column];
  if (cursor.accept("SET", "NOT", "NULL")) return [{ ...other("set-not-null"), columns, effect: "locks" }];
  if (cursor.accept("DROP", "NOT", "NULL")) return [{ ...other("drop-not-null"), columns }];
  if (cursor.accept("SET", "DEFAULT")) return [{ ...other("set-default"), columns }];
  if (cursor.accept("DROP", "EXPRESSION") || cursor.accept("DROP", "IDENTITY") || cursor.accept("DROP", "DEFAULT")) {
    return [{ ...other("drop-default"), columns }];
  }
  if (cursor.accept("TYPE") || cursor.accept("SET", "DATA", "TYPE"))
    return [changeType(columns, cursor.rest())];
  if (cursor.acceptAny("ADD", "SET", "RESTART", "RESET", "DROP"))
    return [{ ...other("alter-column"), columns }];
  return [changeType(columns, cursor.rest())];
}
function changeType(columns, definition) {
  const { width, rewrites, type } = judgeType(definition);
  const converts = definition.some((token) => token.upper === "USING");
  const base = {
    ...other(width === "wide" && !converts ? "widen-type" : "alter-type"),
    columns,
    literals: [type]
  };
  if (width === "narrow" || converts) return { ...base, effect: "rewrites-data", reversible: false };
  return rewrites ? { ...base, effect: "locks" } : base;
}
function readModify(cursor) {
  if (cursor.acceptAny("PARTITION", "CONSTRAINT", "LOB", "DEFAULT")) return [other("alter-table")];
  cursor.accept("COLUMN");
  const list = cursor.parentheses();
  if (list !== null) return splitAtCommas(list).flatMap((part) => readModify(new SqlCursor(part)));
  const column = cursor.name();
  if (column === void 0) return [unknownReading];
  const columns = [column];
  if (cursor.accept("NOT", "NULL")) return [{ ...other("set-not-null"), columns, effect: "locks" }];
  if (cursor.accept("NULL")) return [{ ...other("drop-not-null"), columns }];
  if (cursor.accept("DEFAULT")) return [{ ...other("set-default"), columns }];
  return [changeType(columns, cursor.rest())];
}
function readChange(cursor) {
  cursor.accept("COLUMN");
  const before = cursor.name();
  const after = cursor.name();
  if (before === void 0 || after === void 0) return [unknownReading];
  const type = changeType([after], cursor.rest());
  return before === after ? [type] : [{ ...other("rename-column"), columns: [before, after] }, type];
}
function readRename(cursor) {
  if (cursor.acceptAny("CONSTRAINT", "INDEX", "KEY", "PARTITION")) return [other("rename-constraint")];
  if (cursor.accept("TO") || cursor.accept("AS")) return [other("rename-table")];
  cursor.accept("COLUMN");
  const before = cursor.name();
  cursor.accept("TO");
  const after = cursor.name();
  if (before === void 0 || after === void 0) return [other("rename-table")];
  return [{ ...other("rename-column"), columns: [before, after] }];
}
function has(tokens, ...words) {
  return tokens.some((_, index) => words.every((word2, offset) => tokens[index + offset]?.upper === word2));
}

// src/core/change/migrations/sql-data.ts
var whereMax = 160;
var aliasEnds = [
  "SET",
  "WHERE",
  "FROM",
  "USING",
  "JOIN",
  "LEFT",
  "INNER",
  "OUTPUT",
  "RETURNING",
  "ORDER",
  "LIMIT",
  "WITH",
  "AS",
  "ON",
  "CROSS",
  "RIGHT",
  "VALUES",
  "SELECT"
];
function readInsert(cursor, verb) {
  const replaces = verb === "REPLACE" || cursor.accept("OR", "REPLACE");
  cursor.acceptAny("OR");
  cursor.acceptAny("IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "OVERWRITE");
  cursor.acceptAny("INTO", "TABLE");
  const table = cursor.name();
  const columns = names(cursor.symbol() === "(" ? cursor.parentheses() ?? [] : []);
  const rest2 = cursor.rest();
  const literals = literalsOf(rest2);
  if (replaces || follows(rest2, "DO", "UPDATE") || follows(rest2, "DUPLICATE", "KEY", "UPDATE")) {
    return [
      about(table, { ...other("upsert"), columns, literals, effect: "rewrites-data", reversible: false })
    ];
  }
  const isLiteral = rest2.some((token) => token.upper === "VALUES") && rest2.every((token, index) => isPlain(token, rest2[index + 1]));
  return [
    about(table, {
      ...other(isLiteral ? "insert" : "insert-computed"),
      columns,
      literals,
      effect: "inserts-data"
    })
  ];
}
function readUpdate(cursor) {
  cursor.acceptAny("LOW_PRIORITY", "IGNORE");
  cursor.accept("ONLY");
  if (cursor.accept("TOP")) cursor.parentheses();
  if (cursor.word() === "STATISTICS" && cursor.word(1) !== "SET") return [other("analyze")];
  const target = cursor.name();
  cursor.until("SET");
  cursor.accept("SET");
  const assignments = splitAtCommas(cursor.until("FROM", "WHERE", "RETURNING", "ORDER", "LIMIT", "OUTPUT"));
  const condition = cursor.rest();
  const table = resolveAlias(target, condition);
  const where = whereOf(condition);
  const columns = [...new Set(assignments.flatMap(assignedColumns))];
  const literals = [
    .../* @__PURE__ */ new Set([...assignments.flatMap((part) => literalsOf(part)), ...literalsOf(condition)])
  ];
  const isConstant = assignments.length > 0 && assignments.every(assignsConstant);
  const isShift = assignments.length > 0 && assignments.every(shifts);
  const reading = {
    ...other(isConstant ? "update" : "update-computed"),
    columns,
    literals,
    effect: "rewrites-data",
    reversible: isConstant && touchesLookupRow(table, condition) || isShift && (where === null || lookupTable.test(table ?? "")),
    ...where !== null && { where }
  };
  return [about(table, reading)];
}
function readDelete(cursor) {
  cursor.acceptAny("LOW_PRIORITY", "QUICK", "IGNORE");
  if (cursor.accept("TOP")) cursor.parentheses();
  cursor.accept("FROM");
  cursor.accept("ONLY");
  const target = cursor.name();
  const condition = cursor.rest();
  const where = whereOf(condition);
  return [
    about(resolveAlias(target, condition), {
      ...other("delete"),
      literals: literalsOf(condition),
      effect: "destroys-data",
      reversible: target?.startsWith("#") ?? false,
      ...where !== null && { where }
    })
  ];
}
function readMerge(cursor) {
  cursor.accept("INTO");
  const table = cursor.name();
  const rest2 = cursor.rest();
  const literals = literalsOf(rest2);
  const has2 = (word2) => rest2.some((token) => token.upper === word2);
  if (has2("DELETE"))
    return [about(table, { ...other("merge"), literals, effect: "destroys-data", reversible: false })];
  if (has2("UPDATE"))
    return [about(table, { ...other("merge"), literals, effect: "rewrites-data", reversible: false })];
  return [about(table, { ...other("merge"), literals, effect: "inserts-data" })];
}
function readTruncate(cursor) {
  cursor.accept("TABLE");
  cursor.accept("ONLY");
  const tables = cursor.names();
  return (tables.length > 0 ? tables : ["?"]).map((table) => ({
    ...other("truncate"),
    table,
    effect: "destroys-data",
    reversible: table.startsWith("#")
  }));
}
function isPlain(token, next) {
  if (token.kind === "string" || token.kind === "number") return true;
  if (token.kind === "symbol") return "(),+-.;".includes(token.text);
  return next?.text !== "(" ? true : token.upper === "VALUES" || token.upper === "CONFLICT";
}
function assignedColumns(assignment) {
  const cursor = new SqlCursor(assignment);
  const list = cursor.parentheses();
  if (list !== null) return names(list);
  const column = cursor.name();
  return column === void 0 ? [] : [column.split(".").at(-1) ?? column];
}
function assignsConstant(assignment) {
  const equals = assignment.findIndex((token2) => token2.text === "=");
  const value = assignment.slice(equals + 1).filter((token2) => token2.text !== "-" && token2.text !== "+");
  if (equals === -1 || value.length !== 1) return false;
  const [token] = value;
  return token?.kind === "string" || token?.kind === "number" || ["NULL", "TRUE", "FALSE", "DEFAULT"].includes(token?.upper ?? "");
}
function shifts(assignment) {
  const [column, equals, again, sign, amount, ...more] = assignment;
  const isShift = equals?.text === "=" && (sign?.text === "+" || sign?.text === "-") && amount?.kind === "number";
  return isShift && column?.text.toLowerCase() === again?.text.toLowerCase() && more.length === 0;
}
function resolveAlias(target, condition) {
  if (target === void 0 || target.includes(".")) return target;
  for (const [index, token] of condition.entries()) {
    if (!["FROM", "JOIN", ","].includes(token.upper || token.text)) continue;
    const cursor = new SqlCursor(condition.slice(index + 1, index + 8));
    const table = cursor.name();
    cursor.accept("AS");
    if (aliasEnds.includes(cursor.word())) continue;
    if (table !== void 0 && cursor.name() === target) return table;
  }
  return target;
}
function whereOf(condition) {
  const cursor = new SqlCursor(condition);
  cursor.until("WHERE");
  if (!cursor.accept("WHERE")) return null;
  let text = "";
  let end = 0;
  for (const token of cursor.until("RETURNING", "LIMIT", "ORDER")) {
    if (text.length > whereMax) break;
    const piece = token.kind === "string" ? `'${token.text.slice(0, whereMax)}'` : token.text.slice(0, whereMax);
    text += (text === "" || token.start === end ? "" : " ") + piece.replace(/\s+/g, " ");
    end = token.end;
  }
  return text.length > whereMax ? `${text.slice(0, whereMax - 1)}…` : text;
}
var lookupTable = /(?:^|[._])(?:constants?|lookups?|codes?|types?|enums?|categor(?:y|ies)|reference|ref|config|settings?|i18n|messages?|translations?|labels?|features?|feature_flags?)(?:_|$)/i;
var naturalKey = /^(?:code|key|slug)$/i;
function touchesLookupRow(table, condition) {
  const cursor = new SqlCursor(condition);
  if (table === void 0 || !cursor.accept("WHERE")) return false;
  const column = cursor.name()?.split(".").at(-1) ?? "";
  const isLookup = lookupTable.test(table) && /(?:^|_)(?:code|key|slug|id|name|type)$/i.test(column);
  if (!isLookup && !naturalKey.test(column)) return false;
  if (cursor.acceptSymbol("="))
    return cursor.next()?.kind === "string" && (cursor.done || cursor.symbol() === ";");
  if (!cursor.accept("IN")) return false;
  const list = cursor.parentheses() ?? [];
  return list.length > 0 && list.every((token) => token.kind === "string" || token.text === ",") && (cursor.done || cursor.symbol() === ";");
}
function names(tokens) {
  return splitAtCommas(tokens).flatMap((part) => new SqlCursor(part).name() ?? []);
}
function follows(tokens, ...words) {
  return tokens.some((_, index) => words.every((word2, offset) => tokens[index + offset]?.upper === word2));
}

// src/core/change/migrations/sql-objects.ts
var modifiers = [
  "GLOBAL",
  "LOCAL",
  "TEMP",
  "TEMPORARY",
  "UNLOGGED",
  "FORCE",
  "EDITIONABLE",
  "NONEDITIONABLE",
  "DEFINER",
  "EXTERNAL"
];
function readCreate(cursor) {
  const replaces = cursor.accept("OR", "REPLACE") || cursor.accept("OR", "ALTER");
  let isTemporary = false;
  while (modifiers.includes(cursor.word()))
    isTemporary = /^TEMP/.test(cursor.next()?.upper ?? "") || isTemporary;
  if (cursor.accept("TABLE")) return [readCreateTable(cursor, isTemporary)];
  if (cursor.accept("MATERIALIZED", "VIEW") || cursor.accept("VIEW") || cursor.accept("RECURSIVE", "VIEW")) {
    cursor.acceptIfExists();
    const view = about(cursor.name(), other(replaces ? "replace-view" : "create-view"));
    return [replaces ? view : { ...view, effect: "additive" }];
  }
  let isIndex = cursor.acceptAny("INDEX");
  while (!isIndex && cursor.acceptAny("UNIQUE", "CLUSTERED", "NONCLUSTERED", "BITMAP", "FULLTEXT", "SPATIAL", "COLUMNSTORE")) {
    isIndex = cursor.acceptAny("INDEX");
  }
  if (isIndex) return [readCreateIndex(cursor)];
  const kind = cursor.next()?.upper.toLowerCase() ?? "";
  if (kind === "") return [unknownReading];
  if (/^(?:function|procedure|proc|trigger|package|event)$/.test(kind)) return [other("create-routine")];
  cursor.acceptIfExists();
  return [about(cursor.name(), { ...other(`create-${kind.replace(/[^a-z]/g, "")}`), effect: "additive" })];
}
function readCreateTable(cursor, isTemporary) {
  const conditional = cursor.acceptIfExists();
  const table = cursor.name();
  const body = cursor.rest();
  const copies = body.some((token) => token.upper === "SELECT");
  const operation = isTemporary || table?.startsWith("#") ? "create-temporary-table" : copies ? "create-table-as" : "create-table";
  const named = conditional && operation === "create-table" ? "create-table-if-missing" : operation;
  return about(table, { ...other(named), effect: "additive" });
}
function readCreateIndex(cursor) {
  const tokens = cursor.rest();
  const isOnline = cursor.accept("CONCURRENTLY") || tokens.some((token) => token.upper === "ONLINE" || token.upper === "INPLACE");
  cursor.until("ON");
  cursor.accept("ON");
  cursor.accept("ONLY");
  const table = cursor.name();
  if (cursor.accept("USING")) cursor.next();
  const columns = splitAtCommas(cursor.parentheses() ?? []).flatMap(
    (part) => new SqlCursor(part).name() ?? []
  );
  const operation = isOnline ? "create-index-concurrently" : "create-index";
  return about(table, { ...other(operation), columns, effect: isOnline ? "additive" : "locks" });
}
function readDrop(cursor) {
  cursor.acceptAny("TEMPORARY");
  cursor.acceptAny("FOREIGN");
  const isMaterialized = cursor.accept("MATERIALIZED");
  const kind = cursor.next()?.upper.toLowerCase() ?? "";
  switch (kind) {
    case "table":
      return namesOf(cursor).map((table) => ({
        ...other("drop-table"),
        table,
        effect: "destroys-data",
        reversible: table.startsWith("#")
      }));
    case "schema":
    case "database":
    case "tablespace":
      return namesOf(cursor).map((table) => ({
        ...other(`drop-${kind}`),
        table,
        effect: "destroys-data",
        reversible: false
      }));
    case "view":
      return namesOf(cursor).map((table) => ({
        ...other(isMaterialized ? "drop-materialized-view" : "drop-view"),
        table
      }));
    case "index": {
      cursor.accept("CONCURRENTLY");
      cursor.acceptIfExists();
      cursor.name();
      return [about(cursor.accept("ON") ? cursor.name() : void 0, other("drop-index"))];
    }
    case "type":
    case "domain":
    case "user":
    case "extension": {
      const cascades = cursor.rest().some((token) => token.upper === "CASCADE");
      const reading = about(cursor.name(), other(`drop-${kind}`));
      return [cascades ? { ...reading, effect: "destroys-data", reversible: false } : reading];
    }
    case "":
      return [unknownReading];
    default:
      return [other(`drop-${kind.replace(/[^a-z]/g, "")}`)];
  }
}
function namesOf(cursor) {
  const names2 = cursor.names();
  return names2.length > 0 ? names2 : ["?"];
}

// src/core/change/migrations/sql-tokens.ts
var space = /\s+/y;
var word = /(?:[\p{L}_@#$]|\$\{[^}\n]{0,100}\}|\\\w)(?:[\p{L}\p{N}_@#$]|\$\{[^}\n]{0,100}\})*/uy;
var number = /\d[\w.]*/y;
var dollarTag = /\$(?:[\p{L}_][\p{L}\p{N}_]{0,60})?\$/uy;
function readSqlTokens(text) {
  const tokens = [];
  let line = 1;
  let leads = true;
  let closed = true;
  let position = 0;
  const finder = new EndFinder(text);
  let lineEnd = text.indexOf("\n");
  const pass = (end) => {
    while (lineEnd !== -1 && lineEnd < end) {
      line += 1;
      leads = true;
      lineEnd = text.indexOf("\n", lineEnd + 1);
    }
    position = end;
  };
  while (position < text.length) {
    const blank2 = mayBeBlank(text, position) ? matchEnd(space, text, position) : null;
    if (blank2 !== null) {
      pass(blank2);
      continue;
    }
    const comment = finder.commentEnd(position);
    if (comment !== null) {
      closed &&= comment.closed;
      pass(comment.end);
      continue;
    }
    const piece = finder.pieceAt(position);
    closed &&= piece.closed;
    const isWord = piece.kind === "word";
    tokens.push({
      kind: piece.kind,
      text: piece.text,
      upper: isWord ? piece.text.toUpperCase() : "",
      line,
      start: position,
      end: piece.end,
      leads
    });
    leads = false;
    const before = line;
    pass(piece.end);
    if (line !== before) leads = false;
  }
  return { tokens, closed };
}
function mayBeBlank(text, position) {
  const code = text.charCodeAt(position);
  return code <= 32 || code >= 128;
}
function matchEnd(pattern, text, position) {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}
var EndFinder = class {
  #text;
  #nestedComments = true;
  /** Inside MySQL's executed comment. */
  #executed = false;
  /** Closing marks known to be absent from here on. */
  #absent = /* @__PURE__ */ new Map();
  constructor(text) {
    this.#text = text;
  }
  commentEnd(position) {
    const text = this.#text;
    const first = text[position];
    const second = text[position + 1];
    const isLineComment = first === "-" && second === "-" || first === "#" && (second === void 0 || /[\s#!]/.test(second)) && /^$|\s/.test(text[position - 1] ?? "");
    if (isLineComment) {
      const end2 = text.indexOf("\n", position);
      return { end: end2 === -1 ? text.length : end2, closed: true };
    }
    if (this.#executed && first === "*" && second === "/") {
      this.#executed = false;
      return { end: position + 2, closed: true };
    }
    if (first !== "/" || second !== "*") return null;
    if (text[position + 2] === "!") {
      this.#executed = true;
      return { end: matchEnd(/\d*/y, text, position + 3) ?? position + 3, closed: true };
    }
    if (this.#nestedComments) {
      const end2 = nestedCommentEnd(text, position);
      if (end2 !== null) return { end: end2, closed: true };
      this.#nestedComments = false;
    }
    const end = this.#find("*/", position + 2);
    return end === null ? { end: text.length, closed: false } : { end: end + 2, closed: true };
  }
  pieceAt(position) {
    const text = this.#text;
    const first = text[position] ?? "";
    if (first === "'") return this.#quoted(position, "'", "string");
    if (first === '"') return this.#quoted(position, '"', "name");
    if (first === "`") return this.#quoted(position, "`", "name");
    if (first === "[" && /[\p{L}_#]/u.test(text[position + 1] ?? ""))
      return this.#quoted(position, "]", "name");
    if ((first === "N" || first === "E" || first === "n" || first === "e") && text[position + 1] === "'") {
      return this.#quoted(position + 1, "'", "string");
    }
    if (first === "$") {
      const body = this.#dollarBody(position);
      if (body !== null) return body;
    }
    const numberEnd = first >= "0" && first <= "9" ? matchEnd(number, text, position) : null;
    if (numberEnd !== null) return this.#plain("number", position, numberEnd);
    const wordEnd = matchEnd(word, text, position);
    if (wordEnd !== null) return this.#plain("word", position, wordEnd);
    const point = text.codePointAt(position) ?? 0;
    return this.#plain("symbol", position, position + (point > 65535 ? 2 : 1));
  }
  #plain(kind, start, end) {
    return { kind, text: this.#text.slice(start, end), end, closed: true };
  }
  #dollarBody(position) {
    const opened = matchEnd(dollarTag, this.#text, position);
    if (opened === null) return null;
    const tag = this.#text.slice(position, opened);
    const end = this.#find(tag, opened);
    if (end === null)
      return { kind: "body", text: this.#text.slice(opened), end: this.#text.length, closed: false };
    return { kind: "body", text: this.#text.slice(opened, end), end: end + tag.length, closed: true };
  }
  #quoted(position, close, kind) {
    const text = this.#text;
    const done = (end) => text.slice(position + 1, end).replaceAll(close + close, close);
    let from = position + 1;
    for (; ; ) {
      const end = this.#find(close, from);
      if (end === null) return { kind, text: text.slice(position + 1), end: text.length, closed: false };
      if (text[end + 1] === close) {
        from = end + 2;
      } else if (kind === "string" && escapesQuote(text, position, end)) {
        from = end + 1;
      } else {
        return { kind, text: done(end), end: end + 1, closed: true };
      }
    }
  }
  #find(mark, from) {
    const absent = this.#absent.get(mark);
    if (absent !== void 0 && from >= absent) return null;
    const found = this.#text.indexOf(mark, from);
    if (found === -1) {
      this.#absent.set(mark, from);
      return null;
    }
    return found;
  }
};
function escapesQuote(text, start, end) {
  let slashes = 0;
  while (end - 1 - slashes > start && text[end - 1 - slashes] === "\\") slashes += 1;
  if (slashes % 2 === 0) return false;
  return /[\p{L}\p{N}]/u.test(text[end + 1] ?? "");
}
function nestedCommentEnd(text, position) {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = position;
  let depth = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === "/*" ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}

// src/core/change/migrations/sql-split.ts
var textMax = 200;
var objectKinds = new Set(
  "TABLE INDEX UNIQUE VIEW MATERIALIZED SEQUENCE SCHEMA DATABASE TYPE FUNCTION PROCEDURE TRIGGER OR TEMP TEMPORARY GLOBAL UNLOGGED".split(
    " "
  )
);
var routineKinds = /* @__PURE__ */ new Set(["FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "PACKAGE", "EVENT"]);
var continuing = new Set(
  "ON DO FOR OR INSTEAD AFTER BEFORE THEN ALSO OF AS EXPLAIN GRANT REVOKE ANALYZE".split(" ")
);
function splitSql(text) {
  const { tokens, closed } = readSqlTokens(text);
  const statements = [];
  let from = 0;
  const cut = (end, next) => {
    if (end > from)
      statements.push({ tokens: tokens.slice(from, end), text: oneLine(text, tokens, from, end) });
    from = next;
  };
  let state = startState();
  let delimiter = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === void 0) break;
    if (index === from) state = startState();
    const given = delimiterOf(tokens, index, text);
    if (given !== null) {
      cut(index, given.next);
      delimiter = given.delimiter;
      index = given.next - 1;
    } else if (delimiter !== null && text.startsWith(delimiter, token.start)) {
      let next = index + 1;
      while ((tokens[next]?.start ?? text.length) < token.start + delimiter.length) next += 1;
      cut(index, next);
      index = from - 1;
    } else if (endsBatch(tokens, index)) {
      cut(index, index + 1);
    } else {
      follow(state, tokens, index, from);
      if (delimiter === null && token.kind === "symbol" && token.text === ";" && !state.inRoutine)
        cut(index, index + 1);
      else if (index > from && state.depth === 0 && !state.inRoutine && startsStatement(tokens, index, from)) {
        cut(index, index);
        index -= 1;
      }
    }
  }
  cut(tokens.length, tokens.length);
  return { statements, closed };
}
var startState = () => ({
  depth: 0,
  isRoutine: false,
  inRoutine: false,
  blocks: 0,
  sawBlock: false
});
function follow(state, tokens, index, from) {
  const token = tokens[index];
  if (token === void 0) return;
  if (token.kind === "symbol") {
    if (token.text === "(") state.depth += 1;
    if (token.text === ")") state.depth = Math.max(0, state.depth - 1);
    return;
  }
  if (!state.isRoutine) {
    const isEarly = index - from <= 5 && tokens[from]?.upper === "CREATE";
    if (isEarly && routineKinds.has(token.upper)) state.isRoutine = true;
    return;
  }
  const next = tokens[index + 1];
  if (token.upper === "BEGIN" || token.upper === "CASE" && state.blocks > 0) {
    if (token.upper === "CASE" && tokens[index - 1]?.upper === "END") return;
    state.blocks += 1;
    state.sawBlock = true;
    state.inRoutine = true;
  } else if (token.upper === "END" && !["IF", "LOOP", "WHILE", "REPEAT", "FOR"].includes(next?.upper ?? "")) {
    state.blocks = Math.max(0, state.blocks - 1);
    if (state.blocks === 0 && state.sawBlock) state.inRoutine = false;
  } else if ((token.upper === "AS" || token.upper === "IS") && !state.sawBlock) {
    state.inRoutine = next?.kind !== "string" && next?.kind !== "body";
  }
}
function endsBatch(tokens, index) {
  const token = tokens[index];
  if (token === void 0 || !token.leads || token.upper !== "GO" && token.text !== "/") return false;
  return tokens[index + 1]?.leads ?? true;
}
function delimiterOf(tokens, index, text) {
  const token = tokens[index];
  if (token?.upper !== "DELIMITER" || !token.leads) return null;
  const end = text.indexOf("\n", token.end);
  const given = text.slice(token.end, end === -1 ? text.length : end).trim();
  let next = index + 1;
  while (next < tokens.length && !(tokens[next]?.leads ?? true)) next += 1;
  return { delimiter: given === ";" || given === "" ? null : given, next };
}
function startsStatement(tokens, index, from) {
  const token = tokens[index];
  if (token === void 0 || !token.leads || token.kind !== "word") return false;
  const first = tokens[from]?.upper ?? "";
  const second = tokens[index + 1]?.upper ?? "";
  const before = tokens[index - 1];
  if (before?.text === "," || continuing.has(before?.upper ?? "")) return false;
  switch (token.upper) {
    case "CREATE":
      return second === "TABLE" || second === "INDEX" || objectKinds.has(second) && first !== "CREATE";
    case "ALTER":
      return second === "TABLE" || second === "VIEW" || second === "SEQUENCE";
    case "DROP":
      return second === "TABLE" || second === "VIEW" || second === "PROCEDURE" || second === "INDEX" && first !== "ALTER";
    case "TRUNCATE":
      return second === "TABLE";
    case "DELETE":
      return second === "FROM" && first !== "WITH" && first !== "MERGE";
    case "INSERT":
      return second === "INTO" && first !== "WITH" && first !== "MERGE";
    case "UPDATE":
      return first !== "WITH" && first !== "MERGE" && first !== "CREATE" && first !== "INSERT" && setFollows(tokens, index);
    default:
      return false;
  }
}
function setFollows(tokens, index) {
  for (let at = index + 2; at < index + 8; at += 1) if (tokens[at]?.upper === "SET") return true;
  return false;
}
function oneLine(text, tokens, from, end) {
  let line = "";
  for (let index = from; index < end && line.length <= textMax; index += 1) {
    const token = tokens[index];
    if (token === void 0) break;
    const touches = index === from || tokens[index - 1]?.end === token.start;
    const source = text.slice(token.start, Math.min(token.end, token.start + textMax + 1));
    line += (touches ? "" : " ") + (token.kind === "symbol" ? source : source.replace(/\s+/g, " "));
  }
  return line.length > textMax ? `${line.slice(0, textMax - 1)}…` : line;
}

// src/core/change/migrations/migration-statements.ts
var nestingMax = 3;
var harmlessMax = 400;
var irreversibleMax = 1e3;
var ignored = new Set(
  `SET RESET SHOW USE GO COMMIT ROLLBACK SAVEPOINT RELEASE START END COMMENT DECLARE PRINT RAISE RAISERROR RETURN NULL
   DISCARD LISTEN NOTIFY UNLISTEN CHECKPOINT WHENEVER SPOOL PROMPT EXIT OPEN CLOSE FETCH DEFINE VARIABLE ASSERT PRAGMA
   DESCRIBE EXPLAIN UNLOCK EXCEPTION CONTINUE LEAVE ITERATE SAVE BREAK THROW`.split(/\s+/)
);
var control = new Set(
  "BEGIN DECLARE IF ELSE ELSIF ELSEIF LOOP FOR FOREACH WHILE EXCEPTION END WHEN THEN REPEAT CASE".split(" ")
);
var verbs = new Set(
  "ALTER CREATE DROP TRUNCATE DELETE INSERT UPDATE MERGE REPLACE EXECUTE EXEC CALL PERFORM GRANT REVOKE WITH RENAME COPY".split(
    " "
  )
);
function parseStatements(text) {
  return boundStatements(readText(text, 0, 0));
}
function boundStatements(statements) {
  const room = { harmless: harmlessMax, irreversible: irreversibleMax };
  return statements.filter((statement) => {
    const kind = statement.reversible ? "harmless" : "irreversible";
    room[kind] -= 1;
    return room[kind] >= 0;
  });
}
function readText(text, lineOffset, nesting) {
  const { statements, closed } = splitSql(text);
  const found = statements.flatMap((statement) => {
    const line = (statement.tokens[0]?.line ?? 1) + lineOffset;
    return readStatement(statement.tokens, statement, { lineOffset, nesting }).map((reading) => ({
      ...reading,
      line: reading.line ?? line,
      text: reading.text ?? statement.text
    }));
  });
  const last = statements.at(-1);
  if (!closed) {
    found.push({
      ...unknownReading,
      line: (last?.tokens[0]?.line ?? 1) + lineOffset,
      text: last?.text ?? ""
    });
  }
  return found;
}
function readStatement(tokens, statement, place) {
  const cursor = new SqlCursor(tokens);
  const first = cursor.word();
  if (first === "DO" && tokens.some((token) => token.kind === "body")) return readBodies(tokens, place);
  if (control.has(first)) return readInsideControl(tokens, statement, place);
  cursor.next();
  switch (first) {
    case "ALTER":
      return readAlter(cursor);
    case "CREATE":
      return readCreate(cursor);
    case "DROP":
      return readDrop(cursor);
    case "TRUNCATE":
      return readTruncate(cursor);
    case "INSERT":
    case "REPLACE":
      return readInsert(cursor, first);
    case "UPDATE":
      return readUpdate(cursor);
    case "DELETE":
      return readDelete(cursor);
    case "MERGE":
      return readMerge(cursor);
    case "WITH":
      return readWith(cursor, statement, place);
    case "EXEC":
    case "EXECUTE":
    case "CALL":
    case "PERFORM":
      return readCall(cursor, place);
    case "SELECT":
    case "VALUES":
      return readSelect(cursor);
    default:
      return readRest(first, cursor);
  }
}
function readRest(first, cursor) {
  if (first === "" || first.startsWith("\\") || first.startsWith("@") || ignored.has(first)) {
    const isHarmless = first !== "" || cursor.tokens[0]?.kind === "symbol";
    return isHarmless ? [] : [unknownReading];
  }
  switch (first) {
    case "GRANT":
    case "REVOKE":
      return [other(first.toLowerCase())];
    case "COPY":
    case "LOAD":
      return [about(cursor.name(), { ...other("copy"), effect: "inserts-data" })];
    case "ANALYZE":
    case "ANALYSE":
      return [other("analyze")];
    case "VACUUM":
    case "REINDEX":
    case "CLUSTER":
    case "OPTIMIZE":
    case "REFRESH":
    case "LOCK":
      return [readMaintenance(first, cursor)];
    case "RENAME": {
      cursor.accept("TABLE");
      return [about(cursor.name(), other("rename-table"))];
    }
    case "PURGE":
      return [{ ...other("purge"), effect: "destroys-data", reversible: false }];
    default:
      return [unknownReading];
  }
}
function readMaintenance(verb, cursor) {
  const words = cursor.rest().map((token) => token.upper);
  const isOnline = words.includes("CONCURRENTLY");
  const locking2 = (operation) => ({ ...other(operation), effect: "locks" });
  switch (verb) {
    case "VACUUM":
      return words.includes("FULL") ? locking2("vacuum-full") : other("vacuum");
    case "REINDEX":
      return isOnline ? other("reindex-concurrently") : locking2("reindex");
    case "REFRESH": {
      cursor.accept("MATERIALIZED", "VIEW");
      cursor.accept("CONCURRENTLY");
      return about(cursor.name(), isOnline ? other("refresh-view") : locking2("refresh-view"));
    }
    case "LOCK": {
      cursor.acceptAny("TABLE", "TABLES");
      return about(cursor.name(), locking2("lock-table"));
    }
    default:
      return locking2(verb === "CLUSTER" ? "cluster" : "maintenance");
  }
}
function readBodies(tokens, place) {
  return tokens.filter((token) => token.kind === "body").flatMap((token) => readNested(token, place));
}
function readNested(token, place) {
  if (place.nesting >= nestingMax) return [unknownReading];
  return readText(token.text, place.lineOffset + token.line - 1, place.nesting + 1);
}
function readInsideControl(tokens, statement, place) {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "symbol" && token.text === "(") depth += 1;
    if (token.kind === "symbol" && token.text === ")") depth -= 1;
    if (index === 0 || depth > 0 || !verbs.has(token.upper)) continue;
    const rest2 = tokens.slice(index);
    return readStatement(rest2, statement, place).map((found) => ({
      line: token.line + place.lineOffset,
      ...found
    }));
  }
  return [];
}
function readWith(cursor, statement, place) {
  const found = [];
  cursor.accept("RECURSIVE");
  while (!cursor.done && !["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE"].includes(cursor.word())) {
    const inner = cursor.parentheses();
    if (inner === null) cursor.next();
    else if (["INSERT", "UPDATE", "DELETE"].includes(inner[0]?.upper ?? "")) {
      found.push(...readStatement(inner, statement, place));
    }
  }
  const rest2 = cursor.rest();
  const main = rest2.length === 0 ? [] : readStatement(rest2, statement, place);
  const keeps = main.some((reading) => reading.effect === "inserts-data");
  return [
    ...found.map(
      (reading) => keeps && reading.operation === "delete" ? { ...reading, reversible: true } : reading
    ),
    ...main
  ];
}
function readCall(cursor, place) {
  const rest2 = cursor.rest();
  const name = cursor.name()?.toLowerCase() ?? "";
  if (name.endsWith("sp_rename")) return [other("rename")];
  if (name.endsWith("sp_addextendedproperty") || name.startsWith("dbms_output")) return [];
  const literals = rest2.filter((token) => token.kind === "string" || token.kind === "body");
  const sql = literals.filter(
    (token) => /^\s*(?:alter|create|drop|truncate|delete|insert|update|merge|grant|begin|declare)\b/i.test(token.text)
  );
  if (sql.length > 0) return sql.flatMap((token) => readNested(token, place));
  return [{ ...unknownReading, operation: "call" }];
}
var harmlessFunctions = /^(?:pg_catalog\.)?(?:setval|nextval|currval|set_config|pg_\w+|now|count|version|current_\w+|coalesce|max|min|sum|lower|upper)$/i;
function readSelect(cursor) {
  const rest2 = cursor.rest();
  const into = rest2.findIndex((token) => token.upper === "INTO");
  const from = rest2.findIndex((token) => token.upper === "FROM");
  if (into !== -1 && (from === -1 || into < from)) {
    const target = new SqlCursor(rest2.slice(into + 1)).name();
    return [about(target, { ...other("create-table-as"), effect: "additive" })];
  }
  if (from !== -1) return [];
  const called = cursor.name();
  const calls = cursor.symbol() === "(";
  return calls && called !== void 0 && !harmlessFunctions.test(called) ? [{ ...unknownReading, operation: "call" }] : [];
}

// src/core/change/migrations/django-state.ts
var listMax = 2e5;
function withoutStateOperations(source) {
  const parts = [];
  let from = 0;
  for (const { index, 0: start } of source.matchAll(/\bstate_operations\s{0,20}=\s{0,20}\[/g)) {
    if (index < from) continue;
    const open = index + start.length;
    const end = closingBracket(source, open);
    if (end === null) break;
    parts.push(source.slice(from, open), source.slice(open, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return [...parts, source.slice(from)].join("");
}
function closingBracket(source, from) {
  const end = Math.min(source.length, from + listMax);
  let depth = 1;
  for (let index = from; index < end; index += 1) {
    const character = source[index];
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}
var doesUnknown = (inside, known) => /\bdatabase_operations\s*=\s*\[\s*[^\s\]]/.test(inside) && inside.search(known) === -1;

// src/core/change/migrations/migration-call-effects.ts
function operationsOf(operation, inside) {
  const isRelation = operation === "add-column" && /\bmodels\.(?:ForeignKey|OneToOneField)\b/.test(inside);
  if (operation !== "add-reference" && !isRelation) return [refine(operation, inside)];
  const isIndexed = !/\bindex:\s*false\b|\bdb_index\s*=\s*False\b/.test(inside);
  const isUnique = /\bOneToOneField\b/.test(inside);
  return [
    refine("add-column", inside),
    ...isUnique ? ["add-unique"] : isIndexed ? [refine("create-index", inside)] : [],
    .../\bforeign_key:\s*(?:true|\{)/.test(inside) ? ["add-foreign-key"] : []
  ];
}
function refine(operation, inside) {
  switch (operation) {
    case "add-column": {
      const required = /\bnull(?:able)?\s*[:=]>?\s*(?:false|False)\b|\ballowNull\s*:\s*false|\bisNullable\s*:\s*false/.test(
        inside
      );
      if (givesDefault.test(inside)) return "add-column-with-default";
      return required ? "add-required-column" : operation;
    }
    case "alter-type":
      return refineChange(withoutExisting(inside));
    case "separate":
      return "run-code";
    case "create-index":
      return /concurrently/i.test(inside) ? "create-index-concurrently" : operation;
    case "drop-index":
      return /concurrently/i.test(inside) ? "drop-index-concurrently" : operation;
    case "set-not-null":
      return /,\s*true\b/.test(inside) ? "drop-not-null" : operation;
    default:
      return operation;
  }
}
var givesDefault = /\b(?:server_|db_)?default(?:Value)?\s*[:=]/;
var withoutExisting = (inside) => inside.replace(
  /\bexisting_\w{1,30}\s{0,5}=\s{0,5}[\w.]{1,80}(?:\((?:[^()]{0,100}|\([^()]{0,100}\)){0,3}\))?/g,
  ""
);
function refineChange(inside) {
  const type = alembicType.exec(inside)?.[1];
  if (type !== void 0)
    return /^(?:Unicode)?Text$|^BigInteger$|^JSONB?$/i.test(type) ? "widen-type" : "alter-type";
  const setsType = /\b(?:sa|models|DataTypes|Sequelize)\.\w+/.test(inside) || !/\b(?:nullable|server_default|new_column_name|comment)\s*=/.test(inside);
  if (setsType) return widens.test(inside) ? "widen-type" : "alter-type";
  if (/\bnew_column_name\s*=/.test(inside)) return "rename-column";
  return /nullable\s*=\s*False/.test(inside) ? "set-not-null" : "alter-column";
}
var alembicType = /\btype_\s*=\s*(?:\w{1,40}\.){0,3}(\w{1,40})/;
var widens = /(?::text\b|:bigint\b|\b(?:sa|db)\.(?:Text|BigInteger)\b|models\.(?:TextField|BigIntegerField)\b|\.TEXT\b|\.BIGINT\b)/;
var lossy = {
  "drop-table": "destroys-data",
  "drop-column": "destroys-data",
  truncate: "destroys-data",
  delete: "destroys-data",
  "alter-type": "rewrites-data",
  "update-computed": "rewrites-data",
  "run-code": "rewrites-data"
};
var locking = /^(?:create-index|add-foreign-key|add-unique|add-check|add-constraint|add-primary-key|set-not-null|add-required-column)$/;
var additive = /^(?:create-table|create-index-concurrently|add-column)/;
function effectOf(operation, inside) {
  const base = other(operation);
  const loss = lossy[operation];
  if (loss !== void 0) return { ...base, effect: loss, reversible: false };
  if (operation === "insert-computed") return { ...base, effect: "inserts-data" };
  if (locking.test(operation))
    return { ...base, effect: isUnchecked(operation, inside) ? "additive" : "locks" };
  if (fillsRows(operation, inside)) return { ...base, effect: "locks" };
  return { ...base, effect: additive.test(operation) ? "additive" : "other" };
}
var isUnchecked = (operation, inside) => /^add-/.test(operation) && /\bvalidate:\s*false\b|\bnot_valid\s*=\s*True\b|\busing_index\b/.test(inside);
var numbersRows = /\bidentity\s*[:=]|\bsa\.Identity\b|:(?:big)?serial\b|\btype\s*:\s*['"](?:big)?serial\b|\bautoIncrement:\s*true/i;
function fillsRows(operation, inside) {
  if (operation === "widen-type") return /big_?int|\btype_\s*=\s*(?:\w{1,40}\.){0,3}JSONB?\b/i.test(inside);
  if (!operation.startsWith("add-column")) return false;
  if (numbersRows.test(inside)) return true;
  if (/\bsa\.Computed\b|\bvirtual_column\b|\bstored:\s*true/.test(inside)) return true;
  const called = /\b(?:server_|db_)?default(?:Value)?\s*[:=][^,]{0,60}?\b(\w+)\(\s*\)/.exec(inside)?.[1] ?? "";
  return called !== "" && !/^(?:now|current_\w+|dict|list|lambda|literal|fn)$/i.test(called);
}

// src/core/change/migrations/migration-call-names.ts
var call = (operation, reads) => ({ operation, reads });
var rails = {
  create_table: call("create-table", "table"),
  create_join_table: call("create-table", "table"),
  change_table: call("define", "table"),
  drop_table: call("drop-table", "table"),
  drop_join_table: call("drop-table", "table"),
  rename_table: call("rename-table", "table"),
  add_column: call("add-column", "table, columns"),
  add_columns: call("add-column", "table, columns"),
  add_timestamps: call("add-column", "table"),
  add_reference: call("add-reference", "table, columns"),
  add_belongs_to: call("add-reference", "table, columns"),
  "t.references": call("add-reference", "columns"),
  "t.belongs_to": call("add-reference", "columns"),
  "t.index": call("create-index", "columns"),
  remove_column: call("drop-column", "table, columns"),
  remove_columns: call("drop-column", "table, columns"),
  remove_timestamps: call("drop-column", "table"),
  remove_reference: call("drop-column", "table, columns"),
  remove_belongs_to: call("drop-column", "table, columns"),
  "t.remove": call("drop-column", "columns"),
  "t.change": call("alter-type", "columns"),
  "t.rename": call("rename-column", "columns"),
  change_column: call("alter-type", "table, columns"),
  change_column_null: call("set-not-null", "table, columns"),
  change_column_default: call("set-default", "table, columns"),
  rename_column: call("rename-column", "table, columns"),
  add_index: call("create-index", "table, columns"),
  remove_index: call("drop-index", "table"),
  add_foreign_key: call("add-foreign-key", "table"),
  remove_foreign_key: call("drop-constraint", "table"),
  add_check_constraint: call("add-check", "table"),
  add_unique_constraint: call("add-unique", "table, columns"),
  add_exclusion_constraint: call("add-constraint", "table"),
  validate_foreign_key: call("validate-constraint", "table"),
  validate_check_constraint: call("validate-constraint", "table"),
  remove_check_constraint: call("drop-constraint", "table"),
  enable_extension: call("create-extension", "none"),
  execute: call("sql", "sql"),
  exec_query: call("sql", "sql"),
  update_all: call("update-computed", "none"),
  delete_all: call("delete", "none"),
  destroy_all: call("delete", "none"),
  find_each: call("run-code", "none")
};
var alembic = {
  batch_alter_table: call("define", "table"),
  create_table: call("create-table", "table"),
  drop_table: call("drop-table", "table"),
  rename_table: call("rename-table", "table"),
  "op.add_column": call("add-column", "table, columns"),
  "batch_op.add_column": call("add-column", "columns"),
  "op.drop_column": call("drop-column", "table, columns"),
  "batch_op.drop_column": call("drop-column", "columns"),
  "op.alter_column": call("alter-type", "table, columns"),
  "batch_op.alter_column": call("alter-type", "columns"),
  create_index: call("create-index", "name, table"),
  drop_index: call("drop-index", "none"),
  create_foreign_key: call("add-foreign-key", "name, table"),
  create_unique_constraint: call("add-unique", "name, table"),
  create_check_constraint: call("add-check", "name, table"),
  create_primary_key: call("add-primary-key", "name, table"),
  drop_constraint: call("drop-constraint", "name, table"),
  bulk_insert: call("insert-computed", "none"),
  execute: call("sql", "sql")
};
var django = {
  CreateModel: call("create-table", "keywords"),
  DeleteModel: call("drop-table", "keywords"),
  RenameModel: call("rename-table", "keywords"),
  AlterModelTable: call("rename-table", "keywords"),
  AddField: call("add-column", "keywords"),
  RemoveField: call("drop-column", "keywords"),
  AlterField: call("alter-type", "keywords"),
  RenameField: call("rename-column", "keywords"),
  AddIndex: call("create-index", "keywords"),
  AddIndexConcurrently: call("create-index-concurrently", "keywords"),
  RemoveIndex: call("drop-index", "keywords"),
  AddConstraint: call("add-constraint", "keywords"),
  RemoveConstraint: call("drop-constraint", "keywords"),
  AlterUniqueTogether: call("add-unique", "keywords"),
  AlterIndexTogether: call("create-index", "keywords"),
  AlterModelOptions: call("alter-table", "keywords"),
  AlterModelManagers: call("alter-table", "keywords"),
  RunSQL: call("sql", "sql"),
  RunPython: call("run-code", "none"),
  SeparateDatabaseAndState: call("separate", "none")
};
var javascript = {
  createTable: call("create-table", "table"),
  createTableIfNotExists: call("create-table-if-missing", "table"),
  dropTable: call("drop-table", "table"),
  dropTableIfExists: call("drop-table", "table"),
  dropAllTables: call("drop-table", "none"),
  renameTable: call("rename-table", "table"),
  addColumn: call("add-column", "table, columns"),
  addColumns: call("add-column", "table, columns"),
  removeColumn: call("drop-column", "table, columns"),
  changeColumn: call("alter-type", "table, columns"),
  addIndex: call("create-index", "table"),
  createIndex: call("create-index", "table"),
  removeIndex: call("drop-index", "table"),
  dropIndex: call("drop-index", "table"),
  addConstraint: call("add-constraint", "table"),
  createForeignKey: call("add-foreign-key", "table"),
  removeConstraint: call("drop-constraint", "table"),
  dropForeignKey: call("drop-constraint", "table"),
  bulkInsert: call("insert-computed", "table"),
  bulkUpdate: call("update-computed", "table"),
  bulkDelete: call("delete", "table"),
  clearTable: call("truncate", "table"),
  query: call("sql", "sql"),
  raw: call("sql", "sql")
};
var columnsOfTable = {
  dropColumn: call("drop-column", "table, columns"),
  dropColumns: call("drop-column", "table, columns"),
  renameColumn: call("rename-column", "table, columns")
};
var knex = {
  ...javascript,
  "schema.table": call("define", "table"),
  alterTable: call("define", "table"),
  dropColumn: call("drop-column", "columns"),
  dropColumns: call("drop-column", "columns"),
  dropTimestamps: call("drop-column", "none"),
  renameColumn: call("rename-column", "columns"),
  alter: call("alter-type", "none"),
  "table.index": call("create-index", "columns"),
  "table.unique": call("add-unique", "columns"),
  "t.index": call("create-index", "columns"),
  "t.unique": call("add-unique", "columns"),
  update: call("update-computed", "none"),
  del: call("delete", "none"),
  delete: call("delete", "none"),
  truncate: call("truncate", "none"),
  insert: call("insert-computed", "none")
};
function callShapes(tool) {
  switch (tool) {
    case "rails":
      return rails;
    case "alembic":
      return alembic;
    case "django":
      return django;
    case "knex":
      return knex;
    default:
      return { ...javascript, ...columnsOfTable };
  }
}

// src/core/change/migrations/migration-calls.ts
var argumentsMax = 4e3;
var sqlMax = 2e5;
var textShown = 200;
var callsMax = 1e3;
function readCalls(text, tool, readEmbedded = parseStatements) {
  const up = withoutWayDown(text, tool);
  const source = tool === "django" ? withoutStateOperations(up) : up;
  const shapes = callShapes(tool);
  const names2 = Object.keys(shapes).sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    String.raw`(?:(?<![\w.])(?:\w+\.)*?|(?<=\)\s{0,80}\.))(?<![\w])(${names2.map((name) => name.replace(".", String.raw`\.`)).join("|")})\b[!?]?(?=[ \t]*[('"\`:<]|[ \t]+\w|\s*$)`,
    "gm"
  );
  const lines = lineStarts(source);
  const found = [];
  let table;
  let isNewTable = false;
  let sqlEnd = 0;
  let isStateOnly = false;
  for (const match of source.matchAll(pattern)) {
    const shape = shapes[match[1] ?? ""];
    if (shape === void 0 || found.length >= callsMax) break;
    if (match.index < sqlEnd) continue;
    const start = match.index + match[0].length;
    const inside = argumentsAt(source, start, shape.operation === "sql" ? sqlMax : argumentsMax);
    const line = lineAt(lines, match.index);
    const names3 = quotedNames(inside);
    if (shape.reads === "table") {
      table = names3[0] ?? table;
      isNewTable = shape.operation === "create-table";
    }
    if (shape.operation === "define") continue;
    if (shape.operation === "separate" && !doesUnknown(inside, pattern)) {
      isStateOnly = true;
      continue;
    }
    if (shape.operation === "sql") {
      sqlEnd = start + inside.length;
      found.push(...readSql(inside, line, { tool, readEmbedded }));
    } else {
      if (isNewTable && match[1]?.startsWith("t.")) continue;
      const at = source.slice(match.index, Math.min(start + inside.length, match.index + textShown));
      const text2 = at.replace(/\s+/g, " ").trim();
      for (const operation of operationsOf(shape.operation, inside))
        found.push({ ...readCall2({ shape, operation, inside, names: names3, table }), line, text: text2 });
    }
  }
  return found.length > 0 || isStateOnly ? found : [{ ...unknownReading, line: 1, text: "" }];
}
var downMarks = {
  python: { down: /^\s*def downgrade\b/, up: /^def (?!downgrade\b)/, comment: /^\s*#/ },
  ruby: { down: /^\s*def (?:self\.)?down\b/, up: /^\s*def (?!(?:self\.)?down\b)/, comment: /^\s*#/ },
  javascript: {
    down: /^\s*(?:exports\.|export\s+|public\s+|module\.exports\.|const\s+)?(?:async\s+)?(?:function\s+)?down\b\s*[:=(]/,
    up: /^\s*(?:exports\.|export\s+|public\s+|module\.exports\.|const\s+)?(?:async\s+)?(?:function\s+)?up\b\s*[:=(]/,
    comment: /^\s*\/\//
  }
};
function withoutWayDown(text, tool) {
  const language = tool === "rails" ? "ruby" : tool === "alembic" || tool === "django" ? "python" : "javascript";
  const marks = downMarks[language];
  let down = false;
  return text.split("\n").map((line) => {
    if (marks.down.test(line)) down = true;
    else if (down && marks.up.test(line)) down = false;
    return down || marks.comment.test(line) ? "" : line;
  }).join("\n");
}
function argumentsAt(source, start, lengthMax) {
  const end = Math.min(source.length, start + lengthMax);
  const open = /[ \t]*\(/y;
  open.lastIndex = start;
  if (!open.test(source)) return rubyArguments(source.slice(start, end));
  let depth = 1;
  let quote = "";
  for (let index = open.lastIndex; index < end; index += 1) {
    const character = source[index] ?? "";
    if (quote !== "") {
      if (character === "\\") index += 1;
      else if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return heredoc(source, start, index);
    }
  }
  return source.slice(start, end);
}
function heredoc(source, start, end) {
  const inside = source.slice(start, end);
  return /<<[~-]?['"]?\w/.test(inside) ? rubyArguments(source.slice(start, start + sqlMax)) : inside;
}
function rubyArguments(text) {
  const tag = /^[^\n]*<<[~-]?['"]?(\w+)/.exec(text)?.[1];
  if (tag !== void 0) {
    const from = text.indexOf("\n") + 1;
    const end = text.slice(from).search(new RegExp(String.raw`^[ \t]*${tag}\b`, "m"));
    if (end === -1) return "";
    return `"
${text.slice(from, from + end).replaceAll('"', '\\"')}"`;
  }
  const lines = text.split("\n");
  let last = 0;
  while (/[,\\]\s*$/.test(lines[last] ?? "") && last < lines.length - 1) last += 1;
  return lines.slice(0, last + 1).join("\n");
}
function quotedNames(inside) {
  const names2 = [];
  for (const match of inside.matchAll(
    /((?<!\w)\w{1,60}\s{0,20}(?::(?!:)|=>?)\s{0,20})?(?:(?<![\w:]):(\w+)|'([^'\n]{0,200})'|"([^"\n]{0,200})")(\s{0,20}=>)?/g
  )) {
    const name = match[2] ?? match[3] ?? match[4];
    const isKeywordValue = match[1] !== void 0 && !/^(?:name|columnName|tableName)\b/.test(match[1]);
    if (name !== void 0 && !isKeywordValue && match[5] === void 0) names2.push(name);
  }
  return names2;
}
function keyword(inside, ...names2) {
  for (const name of names2) {
    const value = new RegExp(String.raw`\b${name}\s*=\s*['"]([^'"\n]{0,200})['"]`).exec(inside)?.[1];
    if (value !== void 0) return value;
  }
  return void 0;
}
function readCall2(input) {
  const { operation, inside, names: names2 } = input;
  const several = /^(?:drop-column|rename-column|create-index)/.test(operation) && !/s?:\s*:/.test(names2.join());
  const count = operation === "drop-column" && /\w+_column\b/.test(inside) ? 1 : several ? names2.length : 1;
  const place = placeOf({ ...input, count });
  const reading = { ...effectOf(operation, inside), columns: place.columns };
  return about(place.table, reading);
}
function placeOf(input) {
  const { shape, inside, names: names2, table, count } = input;
  switch (shape.reads) {
    case "table":
      return { table: names2[0], columns: [] };
    case "table, columns":
      return { table: names2[0], columns: columnsFrom(names2.slice(1), shape.operation, count) };
    case "columns":
      return { table, columns: columnsFrom(names2, shape.operation, count) };
    case "name, table":
      return { table: names2[1], columns: names2.slice(2, 6) };
    case "keywords": {
      const named = keyword(inside, "model_name") ?? keyword(inside, "name", "old_name");
      if (named === void 0 || /^\s*\(?\s*['"]/.test(inside))
        return { table: quotedNames(inside)[0], columns: quotedNames(inside).slice(1) };
      const model = named;
      const hasModel = keyword(inside, "model_name") !== void 0;
      const columns = [keyword(inside, "old_name") ?? keyword(inside, "name"), keyword(inside, "new_name")];
      return { table: model, columns: hasModel ? columns.flatMap((column) => column ?? []) : [] };
    }
    default:
      return { table: /^(?:alter-type|drop-column)$/.test(shape.operation) ? table : void 0, columns: [] };
  }
}
function columnsFrom(names2, operation, count) {
  const types = /^(?:string|text|integer|bigint|boolean|datetime|date|time|decimal|float|json|jsonb|uuid|binary|timestamp|references|inet)$/;
  const kept = names2.filter((name, index) => index === 0 || !types.test(name));
  return operation === "rename-column" ? kept.slice(0, 2) : kept.slice(0, Math.max(1, count));
}
function readSql(inside, line, { tool, readEmbedded }) {
  const forward = tool === "django" ? inside.replace(/\breverse_sql\s*=[\s\S]*$/, "") : inside;
  const found = /"""([\s\S]*?)"""|'''([\s\S]*?)'''|`([^`]*)`|"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'/.exec(
    forward
  );
  const sql = found?.slice(1).find((part) => part !== void 0);
  if (found === null || sql === void 0) return [{ ...unknownReading, line, text: "" }];
  const before = forward.slice(0, found.index).split("\n").length - 1;
  const whole = sql + continued(forward, found.index + found[0].length);
  const unescaped = whole.replace(/\\(["'`])/g, "$1");
  return readEmbedded(unescaped).map((statement) => ({
    ...statement,
    line: line + before + statement.line - 1
  }));
}
function continued(text, from) {
  const piece = /\s*[+\\]?\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)')/y;
  piece.lastIndex = from;
  const parts = [];
  for (let match = piece.exec(text); match !== null; match = piece.exec(text))
    parts.push(match[1] ?? match[2] ?? "");
  return parts.join("");
}
function lineStarts(text) {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1))
    starts.push(index + 1);
  return starts;
}
function lineAt(starts, position) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

// src/core/change/migrations/migration-changelog.ts
var import_yaml = __toESM(require_dist(), 1);
var costs = /\bdefaultValueComputed"?\s*[=:]\s*["'](?!now\b|current_)\w+\s*\(|\b(?:autoIncrement|unique)"?\s*[=:]\s*["']?true\b/i;
var nodesMax = 2e4;
var yamlMax = 5e5;
var cheapYaml = { logLevel: "silent", prettyErrors: false, uniqueKeys: false };
function readChangelog(text, readEmbedded = parseStatements) {
  const changes = /^\s*[<\uFEFF]/.test(text) ? readXml(text) : readYaml(text);
  if (changes === null) return [{ ...unknownReading, line: 1, text: "" }];
  return changes.flatMap((change) => {
    if (change.name === "sql")
      return readEmbedded(change.sql).map((found) => ({ ...found, line: change.line }));
    const reading = readChange2(change);
    return reading === null ? [] : [{ ...reading, line: change.line, text: describe(change) }];
  });
}
function describe(change) {
  const attributes = Object.entries(change.attributes).map(([name, value]) => `${name}=${value}`);
  return [change.name, ...attributes].join(" ").replace(/\s+/g, " ").slice(0, 200);
}
var simple = {
  createTable: { operation: "create-table", effect: "additive" },
  dropTable: { operation: "drop-table", effect: "destroys-data", reversible: false },
  dropAllForeignKeyConstraints: { operation: "drop-constraint" },
  dropColumn: { operation: "drop-column", effect: "destroys-data", reversible: false },
  mergeColumns: { operation: "drop-column", effect: "destroys-data", reversible: false },
  renameColumn: { operation: "rename-column" },
  renameTable: { operation: "rename-table" },
  createIndex: { operation: "create-index", effect: "locks" },
  dropIndex: { operation: "drop-index" },
  addForeignKeyConstraint: { operation: "add-foreign-key", effect: "locks" },
  addUniqueConstraint: { operation: "add-unique", effect: "locks" },
  addPrimaryKey: { operation: "add-primary-key", effect: "locks" },
  addNotNullConstraint: { operation: "set-not-null", effect: "locks" },
  dropNotNullConstraint: { operation: "drop-not-null" },
  dropForeignKeyConstraint: { operation: "drop-constraint" },
  dropUniqueConstraint: { operation: "drop-constraint" },
  dropPrimaryKey: { operation: "drop-constraint" },
  addDefaultValue: { operation: "set-default" },
  dropDefaultValue: { operation: "drop-default" },
  createSequence: { operation: "create-sequence", effect: "additive" },
  dropSequence: { operation: "drop-sequence" },
  createView: { operation: "create-view", effect: "additive" },
  dropView: { operation: "drop-view" },
  createProcedure: { operation: "create-routine" },
  insert: { operation: "insert", effect: "inserts-data" },
  loadData: { operation: "insert-computed", effect: "inserts-data" },
  loadUpdateData: { operation: "upsert", effect: "rewrites-data", reversible: false },
  update: { operation: "update", effect: "rewrites-data", reversible: false },
  delete: { operation: "delete", effect: "destroys-data", reversible: false },
  sqlFile: { operation: "run-code", effect: "rewrites-data", reversible: false },
  customChange: { operation: "run-code", effect: "rewrites-data", reversible: false },
  executeCommand: { operation: "run-code", effect: "rewrites-data", reversible: false }
};
function isChangeName(name) {
  return Object.hasOwn(simple, name) || name === "sql" || name === "addColumn" || name === "modifyDataType";
}
function readChange2(change) {
  const { attributes } = change;
  const table = attributes["tableName"] ?? attributes["viewName"] ?? attributes["oldTableName"] ?? attributes["baseTableName"];
  const columns = [
    attributes["columnName"],
    attributes["oldColumnName"],
    attributes["newColumnName"]
  ].flatMap((name) => name ?? []);
  const all = columns.length > 0 ? columns : change.columns;
  if (change.name === "addColumn") {
    const base = { ...other(change.required ? "add-required-column" : "add-column"), columns: all };
    return about(table, { ...base, effect: change.required || change.costly ? "locks" : "additive" });
  }
  if (change.name === "modifyDataType") {
    const { width, rewrites, type } = judgeType(readSqlTokens(attributes["newDataType"] ?? "").tokens);
    const base = { ...other(width === "wide" ? "widen-type" : "alter-type"), columns: all, literals: [type] };
    if (width === "wide") return about(table, rewrites ? { ...base, effect: "locks" } : base);
    return about(table, { ...base, effect: "rewrites-data", reversible: false });
  }
  const known = simple[change.name];
  if (known === void 0) return null;
  const literals = Object.keys(attributes).includes("where") ? [...(attributes["where"] ?? "").matchAll(/'([^']*)'/g)].map((found) => found[1] ?? "") : [];
  const where = attributes["where"];
  return about(table, {
    ...other(known.operation),
    ...known,
    columns: all,
    literals,
    ...where !== void 0 && { where }
  });
}
function readXml(text) {
  const changes = [];
  const clean = blank(blank(text, "<!--", "-->"), "<rollback>", "</rollback>");
  let line = 1;
  let seen = 0;
  let hasDefault = false;
  let open = null;
  const close = () => {
    if (open !== null) changes.push({ ...open.change, ...rest(open) });
    open = null;
  };
  const tag = /<(\/?)(?:\w+:)?(\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  for (let match = tag.exec(clean); match !== null; match = tag.exec(clean)) {
    line += clean.slice(seen, match.index).split("\n").length - 1;
    seen = match.index;
    const [, closing, name = "", given = "", selfClosing] = match;
    if (name === "changeSet" || name === "databaseChangeLog") {
      close();
      continue;
    }
    const isChange = isChangeName(name);
    if (closing === "/") {
      if (isChange) close();
      continue;
    }
    const attributes = attributesOf(given);
    if (isChange) {
      close();
      const body = hasBody.test(name) && selfClosing !== "/" ? bodyAfter(clean, tag.lastIndex, name) : "";
      if (body === null) return null;
      if (name === "sql") tag.lastIndex += body.length;
      const where = name === "sql" ? void 0 : /<where>([^<]*)/.exec(body)?.[1];
      if (where !== void 0) attributes["where"] = unescapeXml(where).trim();
      const sql = name === "sql" ? unescapeXml(body.replace(/<!\[CDATA\[|\]\]>/g, " ")) : "";
      open = {
        change: { name, attributes, columns: [], required: false, costly: false, line, sql },
        columns: [],
        required: false,
        costly: false
      };
      if (selfClosing === "/") close();
    } else if (open !== null && name === "column" && attributes["name"] !== void 0) {
      open.costly ||= costs.test(given);
      open.columns.push(attributes["name"]);
      hasDefault = Object.keys(attributes).some((attribute) => attribute.startsWith("defaultValue"));
    } else if (open !== null && name === "constraints") {
      open.costly ||= costs.test(given);
      open.required ||= attributes["nullable"] === "false" && !hasDefault;
    }
  }
  close();
  return changes.length > 0 || /<databaseChangeLog/.test(clean) ? changes : null;
}
var rest = ({
  columns,
  required,
  costly
}) => ({
  columns,
  required,
  costly
});
function attributesOf(given) {
  return Object.fromEntries(
    [...given.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [
      found[1] ?? "",
      unescapeXml(found[2] ?? found[3] ?? "")
    ])
  );
}
var hasBody = /^(?:sql|delete|update)$/;
function bodyAfter(text, from, name) {
  const end = text.indexOf(`</${name}>`, from);
  return end === -1 ? null : text.slice(from, end);
}
function unescapeXml(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}
function blank(text, from, to) {
  const parts = [];
  let position = 0;
  for (; ; ) {
    const start = text.indexOf(from, position);
    const end = start === -1 ? -1 : text.indexOf(to, start + from.length);
    if (start === -1 || end === -1) return parts.join("") + text.slice(position);
    parts.push(text.slice(position, start), text.slice(start, end).replace(/[^\n]/g, ""));
    position = end + to.length;
  }
}
function readYaml(text) {
  if (text.length > yamlMax) return null;
  try {
    const counter = new import_yaml.LineCounter();
    const documents = (0, import_yaml.parseAllDocuments)(text, { lineCounter: counter, ...cheapYaml });
    if (!Array.isArray(documents)) return null;
    const changes = [];
    let nodes = 0;
    const walk = (node, document) => {
      nodes += 1;
      if (nodes > nodesMax) return;
      if ((0, import_yaml.isSeq)(node)) for (const item of node.items) walk(item, document);
      if (!(0, import_yaml.isMap)(node)) return;
      for (const { key: key2, value } of node.items) {
        const name = (0, import_yaml.isScalar)(key2) ? String(key2.value) : "";
        if (name === "rollback" || name === "preConditions") continue;
        if (!isChangeName(name)) walk(value, document);
        else {
          const line = counter.linePos((0, import_yaml.isScalar)(key2) ? key2.range?.[0] ?? 0 : 0).line;
          const inner = (0, import_yaml.isNode)(value) ? value.toJS(document, { maxAliasCount: 50 }) : null;
          changes.push({ ...loggedChange(name, inner), line });
        }
      }
    };
    for (const document of documents) {
      if (document.errors.length > 0) return null;
      walk(document.contents, document);
    }
    return nodes > nodesMax ? null : changes;
  } catch {
    return null;
  }
}
function loggedChange(name, inner) {
  const attributes = {};
  const columns = [];
  let required = false;
  let costly = false;
  if (typeof inner === "string") return { name, attributes, columns, required, costly, line: 1, sql: inner };
  const fields = typeof inner === "object" && inner !== null ? Object.entries(inner) : [];
  for (const [key2, value] of fields) {
    if (typeof value === "string" || typeof value === "number") attributes[key2] = String(value);
    if (key2 !== "columns" || !Array.isArray(value)) continue;
    const text = JSON.stringify(value);
    columns.push(...[...text.matchAll(/"column":\{[^{}]*?"name":"([^"]*)"/g)].map((found) => found[1] ?? ""));
    costly = costs.test(text);
    required = /"nullable":false/.test(text) && !/"defaultValue/.test(text);
  }
  return { name, attributes, columns, required, costly, line: 1, sql: attributes["sql"] ?? "" };
}

// src/core/change/migrations/mysql-locks.ts
var online = { blocks: "nothing", duration: "scan" };
var brief = { blocks: "reads-and-writes", duration: "instant" };
var copying = { blocks: "writes", duration: "rewrite" };
var indexing = { blocks: "writes", duration: "scan" };
var rows = { blocks: "rows", duration: "transaction" };
function asMysql(statement) {
  const lock = lockOf(statement);
  const { effect } = statement;
  if (lock === void 0) return statement;
  const waits = lock.blocks === "writes" || lock.blocks === "reads-and-writes" && lock.duration !== "instant";
  if (effect === "locks" && !waits) return { ...statement, lock, effect: "additive" };
  if (waits && (effect === "other" || effect === "additive")) return { ...statement, lock, effect: "locks" };
  return { ...statement, lock };
}
function lockOf(statement) {
  return isSchemaChange(statement) ? demanded(statement.text) ?? byOperation(statement) : byOperation(statement);
}
var isSchemaChange = ({ operation }) => /^(?:add-|alter-|create-index|drop-column|drop-constraint|drop-index|rename-column|set-|widen-)/.test(
  operation
);
function demanded(text) {
  if (/\balgorithm\s*=?\s*instant\b/i.test(text)) return brief;
  if (/\block\s*=?\s*none\b/i.test(text)) return online;
  if (/\block\s*=?\s*exclusive\b/i.test(text)) return { blocks: "reads-and-writes", duration: "rewrite" };
  if (/\balgorithm\s*=?\s*copy\b/i.test(text) || /\block\s*=?\s*shared\b/i.test(text)) return copying;
  return void 0;
}
function byOperation({ operation, text }) {
  switch (operation) {
    case "create-index":
    case "create-index-concurrently":
      return /\b(?:fulltext|spatial)\b/i.test(text) ? indexing : online;
    case "add-unique":
    case "add-primary-key":
      return online;
    // In place only with foreign_key_checks off, which checks nothing; a CHECK always copies.
    case "add-foreign-key":
    case "add-check":
    case "alter-type":
    case "widen-type":
      return copying;
    case "add-column":
    case "add-column-with-default":
    case "add-required-column":
      return newColumn(text);
    case "drop-constraint":
      return /\bdrop\s+primary\s+key\b/i.test(text) ? copying : brief;
    case "alter-table":
      return alterTable(text);
    case "drop-column":
    case "drop-index":
    case "drop-table":
    case "rename-column":
    case "rename-table":
    case "set-default":
    case "drop-default":
    case "truncate":
      return brief;
    case "lock-table":
      return { blocks: "reads-and-writes", duration: "transaction" };
    case "maintenance":
      return online;
    case "update":
    case "update-computed":
    case "delete":
    case "upsert":
    case "insert":
    case "insert-computed":
      return rows;
    default:
      return void 0;
  }
}
function newColumn(text) {
  return /\bauto_increment\b|\bstored\b/i.test(text) ? copying : brief;
}
function alterTable(text) {
  if (/\bconvert\s+to\b/i.test(text)) return copying;
  if (/\bengine\s*=?\s*innodb\b/i.test(text)) return online;
  return /\bengine\b/i.test(text) ? copying : brief;
}

// src/core/change/migrations/postgres-locks.ts
var blocked = {
  "ROW EXCLUSIVE": "rows",
  SHARE: "writes",
  "SHARE ROW EXCLUSIVE": "writes",
  EXCLUSIVE: "writes",
  "ACCESS EXCLUSIVE": "reads-and-writes"
};
function lockOf2(mode, duration) {
  return { mode, blocks: blocked[mode] ?? "nothing", duration };
}
function withLock(reading, lock) {
  const isPlain2 = reading.effect === "other" || reading.effect === "additive";
  return { ...reading, lock, ...isPlain2 && holdsUpOthers(lock) && { effect: "locks" } };
}
var brief2 = lockOf2("ACCESS EXCLUSIVE", "instant");
var scanning = lockOf2("ACCESS EXCLUSIVE", "scan");
var rewriting = lockOf2("ACCESS EXCLUSIVE", "rewrite");
var background = lockOf2("SHARE UPDATE EXCLUSIVE", "scan");
var rows2 = lockOf2("ROW EXCLUSIVE", "transaction");
var byOperation2 = {
  "add-column": brief2,
  "add-column-with-default": brief2,
  "add-required-column": scanning,
  "drop-column": brief2,
  "drop-table": brief2,
  "drop-index": brief2,
  "drop-view": brief2,
  "drop-materialized-view": brief2,
  "drop-constraint": brief2,
  "drop-not-null": brief2,
  "drop-default": brief2,
  "set-default": brief2,
  "rename-table": brief2,
  "rename-column": brief2,
  "rename-constraint": brief2,
  "alter-table": brief2,
  "alter-column": brief2,
  "replace-view": brief2,
  truncate: brief2,
  "set-not-null": scanning,
  "add-check": scanning,
  "add-unique": scanning,
  "add-primary-key": scanning,
  "add-constraint": scanning,
  "add-foreign-key": lockOf2("SHARE ROW EXCLUSIVE", "scan"),
  "create-index": lockOf2("SHARE", "scan"),
  "create-index-concurrently": background,
  "drop-index-concurrently": lockOf2("SHARE UPDATE EXCLUSIVE", "instant"),
  "validate-constraint": background,
  "alter-type": rewriting,
  "widen-type": brief2,
  "refresh-view": rewriting,
  maintenance: rewriting,
  cluster: rewriting,
  "vacuum-full": rewriting,
  "rewrite-table": rewriting,
  reindex: { ...lockOf2("SHARE", "scan"), blocks: "reads-and-writes" },
  "reindex-concurrently": background,
  "lock-table": lockOf2("ACCESS EXCLUSIVE", "transaction"),
  vacuum: background,
  analyze: background,
  delete: rows2,
  update: rows2,
  "update-computed": rows2,
  upsert: rows2,
  merge: rows2,
  insert: rows2,
  "insert-computed": rows2,
  copy: rows2
};
function lockByOperation(reading) {
  const lock = byOperation2[reading.operation];
  if (lock === void 0) return void 0;
  switch (reading.operation) {
    case "add-column":
    case "add-column-with-default":
    case "alter-table":
    case "widen-type":
      return reading.effect === "locks" ? rewriting : lock;
    case "refresh-view":
      return reading.effect === "locks" ? lock : { ...lock, blocks: "nothing" };
    case "add-check":
    case "add-unique":
    case "add-primary-key":
    case "add-foreign-key":
    case "add-constraint":
      return reading.effect === "locks" ? lock : { ...lock, duration: "instant" };
    default:
      return lock;
  }
}

// src/core/change/migrations/postgres-node.ts
var empty = {};
var isNode2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function unwrap(value) {
  if (!isNode2(value)) return { tag: "", node: empty };
  const [tag = ""] = Object.keys(value);
  const node = value[tag];
  return { tag, node: isNode2(node) ? node : empty };
}
var nodeIn = (node, field) => {
  const value = node[field];
  return isNode2(value) ? value : empty;
};
var listIn = (node, field) => {
  const value = node[field];
  return Array.isArray(value) ? value.map(unwrap) : [];
};
var textIn = (node, field) => {
  const value = node[field];
  return typeof value === "string" ? value : "";
};
var isSet = (node, field) => node[field] === true;
var stringsOf = (nodes) => nodes.flatMap(({ tag, node }) => tag === "String" ? [textIn(node, "sval")] : []);
function relationName(relation) {
  const parts = ["catalogname", "schemaname", "relname"].map((field) => textIn(relation, field));
  const name = parts.filter((part) => part !== "").join(".");
  return name === "" ? void 0 : name;
}
function hasOption(options, name) {
  return options.some(({ node }) => {
    if (textIn(node, "defname") !== name) return false;
    const { tag, node: given } = unwrap(node["arg"]);
    return tag === "Boolean" ? isSet(given, "boolval") : !/^(?:false|off|0)$/i.test(textIn(given, "sval"));
  });
}
var nodesMax2 = 1e4;
function findNodes(value, kind) {
  const found = [];
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < nodesMax2; seen += 1) {
    const current = waiting.pop();
    if (Array.isArray(current)) waiting.push(...current);
    else if (isNode2(current)) {
      for (const [field, inner] of Object.entries(current)) {
        if (field === kind && isNode2(inner)) found.push(inner);
        waiting.push(inner);
      }
    }
  }
  return found;
}

// src/core/change/migrations/postgres-columns.ts
function readNewColumn2(column) {
  const constraints = listIn(column, "constraints").map(({ node }) => node);
  const of = (kind) => constraints.find((constraint) => textIn(constraint, "contype") === kind);
  const generated = of("CONSTR_GENERATED");
  const given = of("CONSTR_DEFAULT")?.["raw_expr"];
  const hasDefault = given !== void 0 && !isSet(unwrap(given).node, "isnull");
  const fillsRows2 = of("CONSTR_IDENTITY") !== void 0 || generated !== void 0 && textIn(generated, "generated_kind") !== "v" || /^(?:big|small)?serial\d?$/.test(typeName(nodeIn(column, "typeName"))) || hasDefault && isVolatile(given);
  const isRequired = of("CONSTR_NOTNULL") !== void 0 || of("CONSTR_PRIMARY") !== void 0;
  const isFilled = hasDefault || fillsRows2 || generated !== void 0;
  const scans = isRequired && !isFilled || ["CONSTR_UNIQUE", "CONSTR_PRIMARY", "CONSTR_CHECK"].some((kind) => of(kind) !== void 0) || of("CONSTR_FOREIGN") !== void 0 && isFilled;
  const operation = hasDefault ? "add-column-with-default" : isRequired && !isFilled ? "add-required-column" : "add-column";
  const reading = {
    ...other(operation),
    columns: [textIn(column, "colname")],
    effect: "additive"
  };
  const lock = lockOf2("ACCESS EXCLUSIVE", fillsRows2 ? "rewrite" : scans ? "scan" : "instant");
  const referred = relationName(nodeIn(of("CONSTR_FOREIGN") ?? {}, "pktable"));
  return withLock(reading, referred === void 0 ? lock : { ...lock, also: [referred] });
}
var stable = new Set(
  `now transaction_timestamp statement_timestamp current_setting current_database current_schema to_timestamp to_date to_char
   lower upper trim btrim ltrim rtrim concat coalesce md5 sha256 left right substr substring replace format length repeat
   jsonb_build_object jsonb_build_array json_build_object json_build_array to_json to_jsonb array_fill make_date
   make_timestamp make_timestamptz make_interval date_trunc date_part extract timezone interval abs ceil floor round
   greatest least decode encode box point int4range int8range numrange tsrange tstzrange daterange to_tsvector`.split(
    /\s+/
  )
);
function isVolatile(expression) {
  return findNodes(expression, "FuncCall").some((call2) => {
    const name = stringsOf(listIn(call2, "funcname")).at(-1) ?? "";
    return !stable.has(name.toLowerCase());
  });
}
function readTypeChange(columnName, column) {
  const type = typeName(nodeIn(column, "typeName"));
  const { width, rewrites } = judgeType(readSqlTokens(type).tokens);
  const converts = column["raw_default"] !== void 0 && !isPlainCast(unwrap(column["raw_default"]), columnName);
  const isWide = width === "wide" && !converts;
  const isKept = /^(?:varchar|character|text|citext|uuid)\b/.test(type) && !converts || isShifted(unwrap(column["raw_default"]), type);
  const reading = {
    ...other(isWide ? "widen-type" : "alter-type"),
    columns: [columnName],
    literals: [type],
    ...!isWide && !isKept && { effect: "rewrites-data", reversible: false }
  };
  const isCatalogOnly = isWide && !rewrites;
  return withLock(reading, lockOf2("ACCESS EXCLUSIVE", isCatalogOnly ? "instant" : "rewrite"));
}
function isPlainCast(expression, column) {
  if (listIn(nodeIn(expression.node, "typeName"), "typmods").length > 0) return false;
  const inner = expression.tag === "TypeCast" ? unwrap(expression.node["arg"]) : expression;
  return inner.tag === "ColumnRef" && stringsOf(listIn(inner.node, "fields")).at(-1) === column;
}
function isShifted({ tag, node }, type) {
  const isZone = tag === "FuncCall" && stringsOf(listIn(node, "funcname")).at(-1) === "timezone";
  return isZone && /^timestamp/.test(type) && listIn(node, "args")[1]?.tag === "ColumnRef";
}
var written = {
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  bool: "boolean",
  bpchar: "character",
  float4: "real",
  float8: "double precision"
};
function typeName(type) {
  const parts = stringsOf(listIn(type, "names")).filter((part) => part !== "pg_catalog");
  const name = parts.map((part) => written[part] ?? part).join(".");
  const lengths = listIn(type, "typmods").flatMap(({ tag, node }) => {
    const value = nodeIn(node, "ival")["ival"];
    return tag === "A_Const" && typeof value === "number" ? [value] : [];
  });
  const isSized = lengths.length > 0 && !/^interval/.test(name) && !(name === "character" && lengths[0] === 1);
  return `${name}${isSized ? `(${lengths.join(",")})` : ""}${listIn(type, "arrayBounds").length > 0 ? "[]" : ""}`;
}

// src/core/change/migrations/postgres-alter-table.ts
var objects = {
  OBJECT_INDEX: "index",
  OBJECT_VIEW: "view",
  OBJECT_MATVIEW: "view",
  OBJECT_SEQUENCE: "sequence"
};
function readAlterTable2(statement) {
  const table = relationName(nodeIn(statement, "relation"));
  const kind = textIn(statement, "objtype");
  const object = objects[kind];
  return listIn(statement, "cmds").map(({ node }) => {
    if (kind === "OBJECT_TYPE") return about(table, readAttribute(node));
    return about(table, object === void 0 ? readAction2(node) : other(`alter-${object}`));
  });
}
function readAttribute(action) {
  const drops = textIn(action, "subtype") === "AT_DropColumn";
  const reading = { ...other("alter-composite-type"), columns: [textIn(action, "name")] };
  return drops ? { ...reading, effect: "destroys-data", reversible: false } : reading;
}
var brief3 = lockOf2("ACCESS EXCLUSIVE", "instant");
var scanning2 = lockOf2("ACCESS EXCLUSIVE", "scan");
var rewriting2 = lockOf2("ACCESS EXCLUSIVE", "rewrite");
function readAction2(action) {
  const name = textIn(action, "name");
  const definition = unwrap(action["def"]).node;
  const columns = name === "" ? [] : [name];
  switch (textIn(action, "subtype")) {
    case "AT_AddColumn":
      return readNewColumn2(definition);
    case "AT_DropColumn":
      return withLock(
        { ...other("drop-column"), columns, effect: "destroys-data", reversible: false },
        brief3
      );
    case "AT_AlterColumnType":
      return readTypeChange(name, definition);
    case "AT_SetNotNull":
      return withLock({ ...other("set-not-null"), columns }, scanning2);
    case "AT_DropNotNull":
      return withLock({ ...other("drop-not-null"), columns }, brief3);
    case "AT_ColumnDefault":
      return withLock(
        { ...other(action["def"] === void 0 ? "drop-default" : "set-default"), columns },
        brief3
      );
    case "AT_AddConstraint":
      return readNewConstraint(definition);
    case "AT_ValidateConstraint":
      return withLock(other("validate-constraint"), lockOf2("SHARE UPDATE EXCLUSIVE", "scan"));
    case "AT_DropConstraint":
      return withLock(other("drop-constraint"), brief3);
    case "AT_DropIdentity":
    case "AT_DropExpression":
      return withLock({ ...other("drop-default"), columns }, brief3);
    case "AT_AddIdentity":
    case "AT_SetIdentity":
    case "AT_SetOptions":
    case "AT_ResetOptions":
    case "AT_SetStorage":
    case "AT_SetCompression":
      return withLock({ ...other("alter-column"), columns }, brief3);
    case "AT_SetExpression":
      return withLock({ ...other("alter-column"), columns }, rewriting2);
    default:
      return readTableAction(textIn(action, "subtype"), definition);
  }
}
function readTableAction(subtype, definition) {
  switch (subtype) {
    case "AT_SetLogged":
    case "AT_SetUnLogged":
    case "AT_SetTableSpace":
    case "AT_SetAccessMethod":
      return withLock(other("rewrite-table"), rewriting2);
    case "AT_AttachPartition": {
      const lock = lockOf2("SHARE UPDATE EXCLUSIVE", "scan");
      const partition = relationName(nodeIn(definition, "name"));
      return withLock(
        other("attach-partition"),
        partition === void 0 ? lock : { ...lock, also: [partition] }
      );
    }
    case "AT_DetachPartition":
      return isSet(definition, "concurrent") ? withLock(other("detach-partition-concurrently"), lockOf2("SHARE UPDATE EXCLUSIVE", "instant")) : withLock(other("detach-partition"), brief3);
    case "AT_SetStatistics":
    case "AT_ClusterOn":
    case "AT_DropCluster":
    case "AT_SetRelOptions":
    case "AT_ResetRelOptions":
    case "AT_DetachPartitionFinalize":
      return withLock(other("alter-table"), lockOf2("SHARE UPDATE EXCLUSIVE", "instant"));
    default:
      return /^AT_(?:Enable|Disable)\w*Trig/.test(subtype) ? withLock(other("alter-table"), lockOf2("SHARE ROW EXCLUSIVE", "instant")) : withLock(other("alter-table"), brief3);
  }
}
function readNewConstraint(constraint) {
  const isUnchecked2 = isSet(constraint, "skip_validation");
  const usesIndex = textIn(constraint, "indexname") !== "";
  const columns = stringsOf(listIn(constraint, "keys"));
  const added = (operation) => ({ ...other(operation), columns, effect: "additive" });
  switch (textIn(constraint, "contype")) {
    case "CONSTR_PRIMARY":
      return withLock(added("add-primary-key"), usesIndex ? brief3 : scanning2);
    case "CONSTR_UNIQUE":
      return withLock(added("add-unique"), usesIndex ? brief3 : scanning2);
    case "CONSTR_FOREIGN": {
      const lock = lockOf2("SHARE ROW EXCLUSIVE", isUnchecked2 ? "instant" : "scan");
      const referred = relationName(nodeIn(constraint, "pktable"));
      const reading = { ...added("add-foreign-key"), columns: stringsOf(listIn(constraint, "fk_attrs")) };
      return withLock(reading, referred === void 0 ? lock : { ...lock, also: [referred] });
    }
    case "CONSTR_CHECK":
      return withLock(added("add-check"), isUnchecked2 ? brief3 : scanning2);
    case "CONSTR_NOTNULL":
      return withLock(added("set-not-null"), isUnchecked2 ? brief3 : scanning2);
    default:
      return withLock(added("add-constraint"), scanning2);
  }
}

// src/core/change/migrations/postgres-objects.ts
var brief4 = lockOf2("ACCESS EXCLUSIVE", "instant");
var rewriting3 = lockOf2("ACCESS EXCLUSIVE", "rewrite");
var background2 = lockOf2("SHARE UPDATE EXCLUSIVE", "scan");
function readObjectStatement({ tag, node }) {
  switch (tag) {
    case "AlterTableStmt":
      return readAlterTable2(node);
    case "IndexStmt":
      return [readIndex(node)];
    case "RenameStmt":
      return [readRename2(node)];
    case "AlterObjectSchemaStmt":
      return textIn(node, "objectType") === "OBJECT_TABLE" ? [about(relationName(nodeIn(node, "relation")), withLock(other("rename-table"), brief4))] : null;
    case "DropStmt":
      return readDrop2(node);
    case "TruncateStmt":
      return listIn(node, "relations").map(
        (relation) => about(
          relationName(relation.node),
          withLock({ ...other("truncate"), effect: "destroys-data", reversible: false }, brief4)
        )
      );
    case "AlterEnumStmt":
      return [other(textIn(node, "oldVal") === "" ? "add-enum-value" : "rename-enum-value")];
    case "AlterDomainStmt":
      return [readDomain(node)];
    case "CreateTrigStmt":
      return [
        about(
          relationName(nodeIn(node, "relation")),
          withLock(other("create-routine"), lockOf2("SHARE ROW EXCLUSIVE", "instant"))
        )
      ];
    default:
      return readMaintenance2(tag, node);
  }
}
function readDomain(node) {
  const subtype = textIn(node, "subtype");
  const isChecked = subtype === "O" || subtype === "C" && !isSet(unwrap(node["def"]).node, "skip_validation");
  const reading = other("alter-domain");
  return isChecked ? withLock(reading, lockOf2("SHARE", "scan")) : reading;
}
function readMaintenance2(tag, node) {
  switch (tag) {
    case "VacuumStmt":
      return readVacuum(node);
    case "ClusterStmt":
      return [about(relationName(nodeIn(node, "relation")), withLock(other("cluster"), rewriting3))];
    case "ReindexStmt":
      return [readReindex(node)];
    case "RefreshMatViewStmt":
      return [readRefresh(node)];
    case "LockStmt":
      return readLock(node);
    default:
      return null;
  }
}
function readIndex(node) {
  const isOnline = isSet(node, "concurrent");
  const columns = listIn(node, "indexParams").flatMap(({ node: element }) => {
    const name = textIn(element, "name");
    const called = stringsOf(listIn(unwrap(element["expr"]).node, "funcname")).at(-1);
    return name === "" ? called ?? [] : name;
  });
  const reading = {
    ...other(isOnline ? "create-index-concurrently" : "create-index"),
    columns,
    effect: "additive"
  };
  return about(
    relationName(nodeIn(node, "relation")),
    withLock(reading, isOnline ? background2 : lockOf2("SHARE", "scan"))
  );
}
function readRename2(node) {
  const table = relationName(nodeIn(node, "relation"));
  const kind = textIn(node, "renameType");
  if (kind === "OBJECT_TABLE") return about(table, withLock(other("rename-table"), brief4));
  if (kind === "OBJECT_COLUMN" && textIn(node, "relationType") === "OBJECT_TABLE") {
    const columns = [textIn(node, "subname"), textIn(node, "newname")];
    return about(table, withLock({ ...other("rename-column"), columns }, brief4));
  }
  if (kind === "OBJECT_INDEX" || kind === "OBJECT_TABCONSTRAINT")
    return about(table, other("rename-constraint"));
  return about(
    table,
    other(
      `alter-${kind.replace(/^OBJECT_/, "").toLowerCase().replaceAll("_", "-")}`
    )
  );
}
var droppedKinds = {
  OBJECT_TABLE: "drop-table",
  OBJECT_FOREIGN_TABLE: "drop-table",
  OBJECT_SCHEMA: "drop-schema",
  OBJECT_VIEW: "drop-view",
  OBJECT_MATVIEW: "drop-materialized-view",
  OBJECT_INDEX: "drop-index"
};
function readDrop2(node) {
  const operation = droppedKinds[textIn(node, "removeType")];
  if (operation === void 0) return null;
  const isConcurrent = isSet(node, "concurrent");
  if (operation === "drop-index") {
    return [
      withLock(
        other(isConcurrent ? "drop-index-concurrently" : "drop-index"),
        isConcurrent ? lockOf2("SHARE UPDATE EXCLUSIVE", "instant") : brief4
      )
    ];
  }
  const loses = operation === "drop-table" || operation === "drop-schema";
  return listIn(node, "objects").map((object) => {
    const parts = object.tag === "List" ? listIn(object.node, "items") : [object];
    const reading = {
      ...other(operation),
      ...loses && { effect: "destroys-data", reversible: false }
    };
    return about(stringsOf(parts).join("."), withLock(reading, brief4));
  });
}
function readVacuum(node) {
  if (!isSet(node, "is_vacuumcmd")) return [other("analyze")];
  const isFull = hasOption(listIn(node, "options"), "full");
  const reading = withLock(other(isFull ? "vacuum-full" : "vacuum"), isFull ? rewriting3 : background2);
  const tables = listIn(node, "rels").map((rel) => relationName(nodeIn(rel.node, "relation")));
  return tables.length === 0 ? [reading] : tables.map((table) => about(table, reading));
}
function readReindex(node) {
  const isConcurrent = hasOption(listIn(node, "params"), "concurrently");
  const lock = isConcurrent ? background2 : { ...lockOf2("SHARE", "scan"), blocks: "reads-and-writes" };
  const isTable = textIn(node, "kind") === "REINDEX_OBJECT_TABLE";
  const table = isTable ? relationName(nodeIn(node, "relation")) : void 0;
  return about(table, withLock(other(isConcurrent ? "reindex-concurrently" : "reindex"), lock));
}
function readRefresh(node) {
  const lock = isSet(node, "concurrent") ? { ...lockOf2("EXCLUSIVE", "rewrite"), blocks: "nothing" } : rewriting3;
  return about(relationName(nodeIn(node, "relation")), withLock(other("refresh-view"), lock));
}
function readLock(node) {
  const number2 = node["mode"];
  const mode = (typeof number2 === "number" ? lockModes[number2 - 1] : void 0) ?? "ACCESS EXCLUSIVE";
  const reading = withLock(other("lock-table"), lockOf2(mode, "transaction"));
  return listIn(node, "relations").map((relation) => about(relationName(relation.node), reading));
}

// src/core/change/migrations/postgres-statements.ts
var textMax2 = 2e5;
var shownMax = 200;
function readPostgres(text, parse) {
  if (text.length > textMax2) return null;
  const variables = findVariables(text);
  const parsed = parse(fillVariables(text));
  if (!parsed.ok) return null;
  let line = 1;
  let passed = 0;
  const found = parsed.statements.flatMap((statement) => {
    line += countLines(text.slice(passed, statement.from));
    passed = statement.from;
    return readStatement2(text, statement, line);
  });
  return boundStatements(found.map((statement) => withVariables(statement, variables)));
}
var countLines = (text) => text.split("\n").length - 1;
function readStatement2(text, { node, from, to }, lineOfText) {
  const source = text.slice(from, to);
  const tree = unwrap(node);
  const readings = readObjectStatement(tree);
  if (readings === null) {
    return parseStatements(source).map((statement) => ({
      ...withKnownOperation(statement, tree.tag),
      line: statement.line + lineOfText - 1
    }));
  }
  const { statements } = splitSql(source);
  const line = (statements[0]?.tokens[0]?.line ?? 1) + lineOfText - 1;
  const shown = statements.map((statement) => statement.text).join(" ");
  const told = shown.length > shownMax ? `${shown.slice(0, shownMax - 1)}…` : shown;
  return readings.map((reading) => ({ ...reading, line, text: told }));
}
var runsCode = /* @__PURE__ */ new Set(["DoStmt", "CallStmt", "ExecuteStmt", "SelectStmt", "LoadStmt"]);
function withKnownOperation(statement, tag) {
  const reading = statement.operation === "unknown" && !runsCode.has(tag) ? other(operationOf(tag)) : statement;
  const lock = lockByOperation(reading);
  return { ...statement, ...reading, ...lock !== void 0 && { lock } };
}
var operationOf = (tag) => tag.replace(/Stmt$/, "").replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
var variable = /\$\{[^}\n]{0,100}\}/g;
function findVariables(text) {
  return new Map([...text.matchAll(variable)].map(([written2]) => [standIn(written2).toLowerCase(), written2]));
}
var standIn = (written2) => written2.replace(/\W/g, "_");
var fillVariables = (text) => text.replace(variable, standIn);
function withVariables(statement, variables) {
  if (variables.size === 0) return statement;
  const restore = (name) => [...variables].reduce((restored, [from, written2]) => restored.replaceAll(from, written2), name);
  const { table, lock } = statement;
  return {
    ...statement,
    columns: statement.columns.map(restore),
    ...table !== void 0 && { table: restore(table) },
    ...lock?.also !== void 0 && { lock: { ...lock, also: lock.also.map(restore) } }
  };
}

// src/core/change/migrations/sql-dialect.ts
var textMax3 = 1e5;
var folders = [
  [/(?:^|[/_.-])(?:postgres|postgresql|pg|psql)(?:[/_.-])/i, "postgresql"],
  [/(?:^|[/_.-])(?:mysql|mariadb)(?:[/_.-])/i, "mysql"],
  [/(?:^|[/_.-])(?:oracle|sqlserver|mssql|sqlite3?|db2)(?:[/_.-])/i, "other"]
];
function detectDialect(text, path) {
  const byPath = folders.find(([pattern]) => pattern.test(path))?.[1];
  return byPath ?? detectByText(text.slice(0, textMax3));
}
function detectByText(text) {
  const { tokens } = readSqlTokens(text);
  if (tokens.some((token, index) => isMysql(token, index, tokens, text))) return "mysql";
  if (tokens.some((token, index) => isOther(token, index, tokens, text))) return "other";
  return "unknown";
}
var mysqlWords = new Set(
  "AUTO_INCREMENT INNODB MYISAM UTF8MB4 TINYINT MEDIUMINT MEDIUMTEXT LONGTEXT MEDIUMBLOB LONGBLOB ZEROFILL".split(
    " "
  )
);
function isMysql(token, index, tokens, text) {
  const next = tokens[index + 1];
  if (token.kind === "name") return text[token.start] === "`";
  if (token.kind !== "word") return false;
  switch (token.upper) {
    case "ENGINE":
    case "ALGORITHM":
      return next?.text === "=";
    case "CHANGE":
      return next?.upper === "COLUMN";
    case "MODIFY":
      return next?.upper === "COLUMN" || tokens[index - 1]?.kind === "word" && next?.kind === "word";
    case "DUPLICATE":
      return next?.upper === "KEY";
    case "ADD":
      return /^(?:INDEX|KEY|FULLTEXT|SPATIAL)$/.test(next?.upper ?? "");
    case "UNSIGNED":
      return true;
    default:
      return mysqlWords.has(token.upper);
  }
}
var otherWords = new Set(
  "NVARCHAR NVARCHAR2 VARCHAR2 UNIQUEIDENTIFIER DATETIME2 DATETIMEOFFSET SP_RENAME PRAGMA AUTOINCREMENT NONCLUSTERED".split(
    " "
  )
);
function isOther(token, index, tokens, text) {
  if (token.kind === "name") return text[token.start] === "[";
  if (token.upper === "GO") return token.leads && (tokens[index + 1]?.leads ?? true);
  if (token.upper === "NUMBER") return tokens[index + 1]?.text === "(";
  return otherWords.has(token.upper);
}
var postgresCode = /\bconcurrently\b|postgresql_|dialects(?:\.| import )postgresql|\bjsonb\b|disable_ddl_transaction!|dbms["']?\s*[=:]\s*["']?postgresql/i;
var mysqlCode = /mysql_|dialects(?:\.| import )mysql|ENGINE\s*=|\bInnoDB\b|algorithm:\s*:(?:inplace|instant|copy)|utf8mb4|dbms["']?\s*[=:]\s*["']?(?:mysql|mariadb)/i;
function detectCodeDialect(text, path) {
  const byPath = folders.find(([pattern]) => pattern.test(path))?.[1];
  if (byPath !== void 0) return byPath;
  const code = text.slice(0, textMax3);
  if (postgresCode.test(code)) return "postgresql";
  return mysqlCode.test(code) ? "mysql" : "unknown";
}

// src/core/change/migrations/migration-text.ts
var parsedMax = 2e6;
function dialectOf(text, path, shape) {
  return shape.format === "sql" ? detectDialect(text, path) : detectCodeDialect(text, path);
}
function mayHoldPostgres(path, text) {
  const shape = readMigrationPath(path);
  if (shape === null || shape.format === "none") return false;
  const dialect = dialectOf(text, path, shape);
  if (dialect === "mysql" || dialect === "other") return false;
  return shape.format === "sql" || /\b(?:execute|RunSQL|query|raw)\b|<(?:\w+:)?sql\b|\bsql:/.test(text);
}
function createTextReader(parse) {
  const read = createSqlReader(parse);
  return ({ text, path, shape, neighbours }) => {
    const own = dialectOf(text, path, shape);
    const dialect = own === "unknown" ? neighbours : own;
    switch (shape.format) {
      case "sql":
        return read(text, dialect);
      case "calls":
        return inCode(dialect, (sql) => readCalls(text, shape.tool, sql), read);
      case "changelog":
        return inCode(dialect, (sql) => readChangelog(text, sql), read);
      case "none":
        return { statements: [], dialect };
    }
  };
}
function createSqlReader(parse) {
  let room = parsedMax;
  return (text, dialect) => {
    const isForeign = dialect === "mysql" || dialect === "other";
    if (parse !== null && !isForeign && text.length <= room) {
      room -= text.length;
      const statements = readPostgres(text, parse);
      if (statements !== null) return { statements, dialect: "postgresql" };
    }
    return { statements: parseStatements(text).map((statement) => lockIn(statement, dialect)), dialect };
  };
}
function inCode(dialect, readAll, read) {
  const statements = readAll((text) => {
    const marked = detectDialect(text, "");
    return read(text, marked === "unknown" ? dialect : marked).statements;
  });
  return { statements: statements.map((statement) => lockIn(statement, dialect)), dialect };
}
function lockIn(statement, dialect) {
  if (statement.lock !== void 0) return statement;
  if (dialect === "mysql") return asMysql(statement);
  const lock = lockByOperation(statement);
  if (lock === void 0) return statement;
  if (dialect === "postgresql") return { ...statement, ...withLock(statement, lock) };
  const { mode: _, ...nameless } = lock;
  return { ...statement, ...withLock(statement, nameless) };
}

// src/core/change/migrations/migration-transactions.ts
function settleTransaction(statements, migration) {
  const timeouts = findTimeouts(migration.text);
  const opens = opensTransaction(statements, migration);
  return statements.map((statement) => {
    const bounded = boundAt(timeouts, statement.line);
    const { lock } = statement;
    return {
      ...statement,
      ...lock !== void 0 && bounded !== void 0 && { lock: { ...lock, bounded } },
      ...refusesTransaction(statement) && opens(statement) && { refused: "in-transaction" }
    };
  });
}
var timeoutPattern = /\b(lock_timeout|statement_timeout|lock_wait_timeout|innodb_lock_wait_timeout|max_execution_time)\b['"]?\s*(?:=|to\b|,|\()?\s*['"]?(\w+)/i;
function findTimeouts(text) {
  return text.split("\n").flatMap((line, index) => {
    const found = /^\s*(?:--|#)/.test(line) ? null : timeoutPattern.exec(line.slice(0, 1e3));
    if (found === null) return [];
    const limits = /^(?:statement_timeout|max_execution_time)$/i.test(found[1] ?? "") ? "run" : "wait";
    return [{ line: index + 1, limits, isOn: !/^(?:0\D*|default)$/i.test(found[2] ?? "") }];
  });
}
function boundAt(timeouts, line) {
  const isOn = (limits) => timeouts.filter((timeout) => timeout.limits === limits && timeout.line <= line).at(-1)?.isOn === true;
  if (isOn("run")) return "run";
  return isOn("wait") ? "wait" : void 0;
}
var refusesTransaction = ({ operation }) => /-concurrently$|^vacuum(?:-full)?$/.test(operation);
var optsOut = {
  rails: /\bdisable_ddl_transaction!/,
  alembic: /\bautocommit_block\b/,
  django: /\batomic\s*=\s*False\b/,
  liquibase: /\brunInTransaction["']?\s*[=:]\s*["']?false\b/i,
  knex: /\btransaction\s*[:=]\s*false\b/,
  typeorm: /\btransaction\s*[:=]\s*false\b/
};
function opensTransaction(statements, { tool, text, isConfigured }) {
  const began = text.split("\n").findIndex((line) => /^\s*(?:begin|start\s+transaction)\s*(?:transaction|work)?\s*;/i.test(line));
  const ended = text.split("\n").findIndex((line) => /^\s*(?:commit|end)\s*;/i.test(line));
  const isInside = (line) => began !== -1 && line > began && (ended === -1 || line <= ended);
  const isOpened = (() => {
    switch (tool) {
      case "flyway":
        return !isConfigured && statements.some((statement) => !refusesTransaction(statement));
      case "prisma":
        return statements.length > 1;
      case "sql":
        return /^\s*--\s*(?:\+goose|\+migrate|migrate:)/im.test(text) && !/no\s*transaction|transaction:\s*false|notransaction/i.test(text);
      default: {
        const mark = optsOut[tool];
        return mark !== void 0 && !mark.test(text);
      }
    }
  })();
  return (statement) => isOpened || isInside(statement.line);
}

// src/core/change/migrations/migrations.ts
var textMax4 = 2e6;
function isMigration(path) {
  return readMigrationPath(path) !== null;
}
function parseMigrations(input) {
  const found = input.files.flatMap((file) => {
    const isText = file.entry === "file" || file.entry === "executable";
    const path = isText && !file.isTest && !file.isDocumentation ? readMigrationPath(file.path) : null;
    return path === null ? [] : [{ file, path }];
  });
  const undo = found.filter(({ file, path }) => path.undoes && file.status !== "deleted");
  const read = createTextReader(input.parse ?? null);
  const dialects = folderDialects(found, input.texts);
  const paths = new Set(input.files.map((file) => file.path));
  const migrations = found.filter(({ path }) => !path.undoes).map(({ file, path }) => {
    const undoPath = undo.find(
      (other2) => bareVersion(other2.path) === bareVersion(path) && folder(other2.file) === folder(file)
    );
    return readMigration({
      file,
      path,
      text: input.texts.get(file.path) ?? null,
      undoPath: undoPath?.file.path ?? null,
      neighbours: dialects.get(folder(file)) ?? "unknown",
      isConfigured: paths.has(`${file.path}.conf`),
      read
    });
  });
  return settleAcrossRange(migrations.sort(inOrder));
}
function folderDialects(found, texts) {
  const dialects = /* @__PURE__ */ new Map();
  for (const { file, path } of found) {
    const dialect = dialectOf(texts.get(file.path) ?? "", file.path, path);
    if (dialect !== "unknown") dialects.set(folder(file), dialect);
  }
  return dialects;
}
var bareVersion = (path) => path.version.replace(/^[VBU](?=\d)/, "");
var folder = (file) => file.path.slice(0, file.path.lastIndexOf("/") + 1);
function inOrder(left, right) {
  const repeatable = Number(left.runs !== void 0) - Number(right.runs !== void 0);
  return repeatable || compareVersions(left.version, right.version) || (left.path < right.path ? -1 : left.path > right.path ? 1 : 0);
}
function readMigration(input) {
  const { file, path } = input;
  const base = {
    path: file.path,
    tool: path.tool,
    version: path.version,
    status: file.status,
    ...path.repeatable && { runs: "when-changed" },
    ...input.undoPath !== null && { undoPath: input.undoPath }
  };
  if (file.status === "deleted") return { ...base, statements: [], ...leftBy(file, path), understood: true };
  const isNew = file.status === "added" || file.status === "copied" || hasNewVersion(file, path);
  if (!isNew && file.insertions + file.deletions === 0) return { ...base, statements: [], understood: true };
  const text = input.text ?? excerptText(file);
  if (text === null || text.length > textMax4 || path.format === "none")
    return { ...base, statements: [], understood: false };
  const forward = path.format === "sql" ? withoutDownPart(text) : text;
  const { statements: all, dialect } = input.read({
    text: forward,
    path: file.path,
    shape: path,
    neighbours: input.neighbours
  });
  const settled = settleTransaction(all, {
    tool: path.tool,
    text: forward,
    isConfigured: input.isConfigured
  });
  const statements = path.repeatable || isNew ? settled : onChangedLines(settled, file);
  return {
    ...base,
    ...(dialect === "postgresql" || dialect === "mysql") && { database: dialect },
    statements,
    understood: statements.every((statement) => !notUnderstood.has(statement.operation))
  };
}
function hasNewVersion(file, path) {
  if (file.status !== "renamed" || file.previousPath === void 0) return false;
  return readMigrationPath(file.previousPath)?.version !== path.version;
}
var notUnderstood = /* @__PURE__ */ new Set(["unknown", "call", "run-code"]);
function withoutDownPart(text) {
  let down = false;
  return text.split("\n").map((line) => {
    if (/^\s*--\s*(?:\+goose|\+migrate|migrate:)\s*up\b/i.test(line)) down = false;
    if (/^\s*--\s*(?:(?:\+goose|\+migrate|migrate:)\s*down\b|\/\/\s*@undo)/i.test(line)) down = true;
    return down ? "" : line;
  }).join("\n");
}
function excerptText(file) {
  if (file.status !== "added" || !file.excerpt.complete || file.excerpt.lines.length === 0) return null;
  return file.excerpt.lines.map((line) => line.text).join("\n");
}
function onChangedLines(statements, file) {
  if (!file.excerpt.complete) return statements;
  const added = file.excerpt.lines.filter((line) => line.sign === "+").map((line) => line.line);
  const starts = [...new Set(statements.map((statement) => statement.line))].sort(
    (left, right) => left - right
  );
  const touched = /* @__PURE__ */ new Set();
  let index = 0;
  for (const line of added) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= line) index += 1;
    const start = starts[index];
    if (start !== void 0 && start <= line) touched.add(start);
  }
  return statements.filter((statement) => touched.has(statement.line));
}
function leftBy(file, path) {
  if (path.format !== "sql" || !file.excerpt.complete) return {};
  const text = file.excerpt.lines.filter((line) => line.sign === "-").map((line) => line.text).join("\n");
  const made = parseStatements(text.slice(0, textMax4)).filter(
    ({ operation }) => /^(?:create|replace)-(?:table|view)/.test(operation)
  );
  const names2 = [...new Set(made.flatMap((statement) => statement.table ?? []))];
  return names2.length > 0 ? { leaves: names2 } : {};
}

export {
  mayHoldPostgres,
  isMigration,
  parseMigrations
};
