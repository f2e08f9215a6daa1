// src/core/change/migrations/migration-path.ts
var sqlFolder = `(?:db|database|databases|sql|schema)?/?(?:migrations?|migrate|migration_scripts|flyway|changes|changelogs?|liquibase|deltas|upgrades)`;
var shapes = [
  { tool: "flyway", format: "sql", pattern: /(?:^|\/)([VBU]\d[\d._]*|R)__[^/]+\.sql$/ },
  { tool: "flyway", format: "none", pattern: /(?:^|\/)([VBU]\d[\d_]*|R)__[^/]+\.(?:java|kt|groovy|scala)$/ },
  {
    tool: "prisma",
    format: "sql",
    pattern: /(?:^|\/)prisma\/(?:[^/]+\/)*migrations\/([^/]+)\/migration\.sql$/
  },
  {
    tool: "rails",
    format: "calls",
    pattern: /(?:^|\/)db\/(?:[\w-]+_)?migrate\/(?:[\w-]+\/)*(\d{3,})_[^/]+\.rb$/
  },
  {
    tool: "alembic",
    format: "calls",
    pattern: /(?:^|\/)(?:alembic|migrations?)\/(?:[\w.-]+\/)*versions\/(?:[\w.-]+\/)*([^/]+)\.py$/
  },
  { tool: "django", format: "calls", pattern: /(?:^|\/)migrations\/(\d{4}_[^/]+)\.py$/ },
  {
    tool: "liquibase",
    format: "changelog",
    pattern: /(?:^|\/)(?:[\w-]*changelogs?|liquibase|[\w-]*changesets?)\/(?:.+\/)?([^/]+)\.(?:xml|ya?ml|json)$/i
  },
  {
    tool: "liquibase",
    format: "changelog",
    pattern: /(?:^|\/)([^/]*(?:changelog|changeset)[^/]*)\.(?:xml|ya?ml)$/i
  },
  {
    tool: "liquibase",
    format: "sql",
    pattern: /(?:^|\/)(?:[\w-]*changelogs?|liquibase|[\w-]*changesets?)\/(?:.+\/)?([^/]+)\.sql$/i
  },
  {
    tool: "typeorm",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{13})-[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "sequelize",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{14})-[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "knex",
    format: "calls",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{3,}[\d-]*)_[^/]+\.[cm]?[jt]s$/
  },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(\d{4}_\d{2}_\d{2}_\d{6})_[^/]+\.php$/
  },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)Migrations\/(?:[\w.-]+\/)*(\d{14})_[^/]+(?<!\.Designer)\.cs$/
  },
  { tool: "other", format: "none", pattern: /(?:^|\/)migrations\/(?:[\w.-]+\/)*(Version\d{14})\.php$/ },
  {
    tool: "other",
    format: "none",
    pattern: /(?:^|\/)migrations?\/(?:[\w.-]+\/)*(Migration\d{14})[^/]*\.[jt]s$/
  },
  { tool: "sql", format: "sql", pattern: /(?:^|\/)(\d+[\w.-]*)\.(?:up|down)\.sql$/ },
  {
    tool: "sql",
    format: "sql",
    pattern: new RegExp(String.raw`(?:^|/)${sqlFolder}/(?:.+/)?([^/]+)\.(?:sql|ddl)$`, "i")
  }
];
var hint = /\.(?:sql|ddl)$|__|migrat|alembic|liquibase|change-?(?:log|set)/i;
function readMigrationPath(path) {
  if (path.length > 1e3 || !hint.test(path)) return null;
  for (const { tool, format, pattern } of shapes) {
    const name = pattern.exec(path)?.[1];
    if (name === void 0) continue;
    const file = path.slice(path.lastIndexOf("/") + 1);
    const repeatable = tool === "flyway" && name === "R";
    const undoes = tool === "flyway" && name.startsWith("U") || isUndoFile(path);
    return {
      tool,
      format,
      repeatable,
      undoes,
      version: repeatable ? file.replace(/\.\w+$/, "") : versionOf(name)
    };
  }
  return null;
}
function isUndoFile(path) {
  return /\.(?:down|undo|rollback)\.sql$|(?:^|[/_.-])(?:down|undo|rollback)\.sql$|\/(?:rollbacks?|undo|down)\/[^/]+\.sql$/i.test(
    path
  );
}
function versionOf(name) {
  return name.replace(/\.(?:up|down|undo|rollback)$/i, "").slice(0, 120);
}
function compareVersions(left, right) {
  const a = partsOf(left);
  const b = partsOf(right);
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const one = a[index] ?? "";
    const two = b[index] ?? "";
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(two);
    const order = areNumbers ? compareNumbers(one, two) : one < two ? -1 : one > two ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}
function partsOf(version) {
  return version.match(/\d+|[^\d._-]+/g) ?? [];
}
function compareNumbers(left, right) {
  const a = left.replace(/^0+(?=\d)/, "");
  const b = right.replace(/^0+(?=\d)/, "");
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  readMigrationPath,
  compareVersions
};
