// src/adapters/jira/json-value.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readPath(value, ...path) {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return void 0;
    at = at[name];
  }
  return at;
}
function readText(value, ...path) {
  const found = readPath(value, ...path);
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
}
function readList(value, ...path) {
  const found = readPath(value, ...path);
  return Array.isArray(found) ? found : [];
}

// src/adapters/jira/text/flatten-adf.ts
var tellingAttributes = ["title", "text", "alt", "shortName", "url"];
var nodesMax = 2e4;
function flattenAdf(root) {
  const words2 = [];
  const stack = [root];
  for (let seen = 0; stack.length > 0 && seen < nodesMax; seen += 1) {
    const node = stack.pop();
    if (!isObject(node)) continue;
    const text = node["text"];
    if (typeof text === "string") words2.push(text);
    for (const name of tellingAttributes) {
      const told = readText(node, "attrs", name);
      if (told !== null && told !== text) words2.push(told);
    }
    const content2 = node["content"];
    if (Array.isArray(content2))
      for (let index = content2.length - 1; index >= 0; index -= 1) stack.push(content2[index]);
  }
  return words2.join(" ");
}

// src/adapters/jira/text/rich-line.ts
var boldLevel = 7;
var textLengthMax = 2e5;
var plain = (text) => ({ text, heading: null, nesting: 0 });
var headed = (title, level) => ({
  text: level === boldLevel || title === "" ? title : `${"#".repeat(level)} ${title}`,
  heading: title === "" ? null : { level, title },
  nesting: 0
});
var prefixLines = (lines, prefix) => lines.map((line, index) => {
  const before = index === 0 ? prefix.first : prefix.rest;
  return { ...line, text: line.text === "" ? before.trimEnd() : before + line.text };
});
var nest = (lines) => lines.map((line) => ({ ...line, nesting: line.nesting + 1 }));
function joinBlocks(blocks2, how) {
  const joined = [];
  for (const block2 of blocks2) {
    const [first] = block2;
    if (first === void 0) continue;
    if (how.apart && joined.length > 0) joined.push({ ...plain(""), nesting: first.nesting });
    for (const line of block2) joined.push(line);
  }
  return joined;
}
var onOneLine = (lines) => lines.map((line) => line.text.trim()).filter((text) => text !== "").join(" / ");
var tableRow = (cells) => plain(`|${cells.map((cell) => cell === "" ? " " : ` ${cell} `).join("|")}|`);
var tableRule = (columns) => plain(`| ${Array.from({ length: columns }, () => "---").join(" | ")} |`);
function linesToText(lines) {
  const text = lines.map((line) => line.text.trimEnd()).join("\n").replace(/\n{3,}/gu, "\n\n").replace(/^\n+|\n+$/gu, "");
  if (text.length <= textLengthMax) return text;
  return `${text.slice(0, textLengthMax).replace(/[\ud800-\udbff]$/u, "")}
… (cut: the text is longer than ${textLengthMax} characters)`;
}
function fenced(text, language) {
  let length = 3;
  for (const [run] of text.matchAll(/`{3,}/gu)) length = Math.max(length, run.length + 1);
  const fence = "`".repeat(Math.min(length, 100));
  return [`${fence}${language}`, ...text.split(/\r\n|[\r\n]/u), fence].map(plain);
}
var titledBox = (title, inner) => nest(title === null ? inner : [headed(title, boldLevel), ...inner]);

// src/adapters/jira/text/adf-inline.ts
function inlineLines(nodes) {
  const lines = [[]];
  for (const piece of nodes.flatMap(inlinePieces)) {
    for (const [index, text] of piece.text.split(/\r\n|[\r\n]/u).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines.map(pieceLine);
}
var inlineText = (nodes) => inlineLines(nodes).map((line) => line.text.trim()).join(" ").trim();
function pieceLine(pieces) {
  const text = joinLinks(pieces);
  const told = pieces.filter((piece) => piece.text.trim() !== "");
  const isBold = told.length > 0 && told.every((piece) => piece.bold || /^[\s:：]*$/u.test(piece.text));
  return isBold ? headed(text.trim(), boldLevel) : plain(text);
}
function joinLinks(pieces) {
  let text = "";
  let label = "";
  for (const [index, piece] of pieces.entries()) {
    if (piece.isCard && /\S$/u.test(text)) text += " ";
    text += piece.text;
    if (piece.isCard && /^\S/u.test(pieces[index + 1]?.text ?? "")) text += " ";
    label += piece.text;
    if (piece.href === pieces[index + 1]?.href) continue;
    if (piece.href !== null && label.trim() !== piece.href) text += ` (${piece.href})`;
    label = "";
  }
  return text;
}
function inlinePieces(node) {
  if (!isObject(node)) return [];
  const marks = readList(node, "marks").filter(isObject);
  const link = marks.find((mark) => mark["type"] === "link");
  const has = (type) => marks.some((mark) => mark["type"] === type);
  return [
    {
      text: inlineNodeText(node, marks),
      href: readText(link, "attrs", "href"),
      bold: has("strong"),
      isCard: node["type"] === "inlineCard"
    }
  ];
}
function inlineNodeText(node, marks) {
  if (node["type"] === "text") return markedText(rawText(node), marks);
  return inlineNodes.get(node["type"])?.(node) ?? flattenAdf(node);
}
var rawText = (node) => typeof node["text"] === "string" ? node["text"] : "";
function markedText(text, marks) {
  let marked = text;
  for (const mark of marks) {
    if (mark["type"] === "code") marked = `\`${marked}\``;
    if (mark["type"] === "strike") marked = `~~${marked}~~`;
    if (mark["type"] === "subsup") marked = (readText(mark, "attrs", "type") === "sup" ? "^" : "_") + marked;
  }
  return marked;
}
var inlineNodes = /* @__PURE__ */ new Map([
  ["date", dateText],
  ["emoji", (node) => readText(node, "attrs", "text") ?? readText(node, "attrs", "shortName")],
  ["hardBreak", () => "\n"],
  ["inlineCard", cardText],
  ["media", mediaText],
  ["mediaInline", mediaText],
  ["mention", mentionText],
  ["status", (node) => `[${readText(node, "attrs", "text") ?? ""}]`]
]);
function mentionText(node) {
  const name = readText(node, "attrs", "text") ?? readText(node, "attrs", "id");
  return name === null ? null : `@${name.replace(/^@/u, "")}`;
}
function dateText(node) {
  const timestamp = readText(node, "attrs", "timestamp");
  if (timestamp === null) return null;
  const at = new Date(Number(timestamp));
  return Number.isNaN(at.getTime()) ? timestamp : at.toISOString().slice(0, 10);
}
function cardText(node) {
  const data = ["name", "url"].map((name) => readText(node, "attrs", "data", name));
  const told = [readText(node, "attrs", "url"), ...data].filter((text) => text !== null);
  return told.length === 0 ? null : [...new Set(told)].join(" ");
}
function mediaText(node) {
  const kind = readText(node, "attrs", "type") === "external" ? "image" : mediaKind(node) ?? "attachment";
  const told = ["alt", "__fileName", "url"].map((name) => readText(node, "attrs", name));
  const names = [...new Set(told.filter((text) => text !== null))];
  return names.length === 0 ? `[${kind}]` : `[${kind}: ${names.join(" ")}]`;
}
function mediaKind(node) {
  const name = readText(node, "attrs", "__fileName") ?? readText(node, "attrs", "alt") ?? "";
  return /\.(?:png|jpe?g|gif|svg|webp|bmp)$/iu.test(name) ? "image" : null;
}

// src/adapters/jira/text/adf-table.ts
var spanMax = 50;
function tableLines(rows, cellLines) {
  const lines = [];
  const reach = [];
  for (const row of rows) {
    const cells = readList(row, "content");
    if (!Array.isArray(readPath(row, "content"))) {
      for (const line of cellLines([row])) lines.push(line);
      continue;
    }
    const texts = placeCells(cells, reach, (cell) => cellText(cell, cellLines));
    lines.push(tableRow(texts));
    if (lines.length === 1 && cells.length > 0 && cells.every(isHeader)) lines.push(tableRule(texts.length));
  }
  return lines.length === 0 ? [plain("")] : lines;
}
function placeCells(cells, reach, textOf) {
  const texts = [];
  const skipReached = () => {
    while ((reach[texts.length] ?? 0) > 0) {
      reach[texts.length] = (reach[texts.length] ?? 0) - 1;
      texts.push("");
    }
  };
  for (const cell of cells) {
    skipReached();
    const rows = readSpan(cell, "rowspan");
    for (let column = 0; column < readSpan(cell, "colspan"); column += 1) {
      reach[texts.length] = rows - 1;
      texts.push(column === 0 ? textOf(cell) : "");
    }
  }
  skipReached();
  return texts;
}
var isHeader = (cell) => readPath(cell, "type") === "tableHeader";
function readSpan(cell, name) {
  const span = readPath(cell, "attrs", name);
  return typeof span === "number" && span >= 1 ? Math.min(Math.trunc(span), spanMax) : 1;
}
function cellText(cell, cellLines) {
  const content2 = readPath(cell, "content");
  return onOneLine(cellLines(isObject(cell) && Array.isArray(content2) ? content2 : [cell]));
}

// src/adapters/jira/text/adf-to-lines.ts
var depthMax = 64;
var blocksMax = 5e4;
var adfToLines = (document) => blocks(readList(document, "content"), { depth: 0, left: { blocks: blocksMax } });
var inlineTypes = /* @__PURE__ */ new Set([
  "text",
  "hardBreak",
  "mention",
  "emoji",
  "date",
  "status",
  "inlineCard",
  "mediaInline",
  "inlineExtension"
]);
var isInline = (node) => inlineTypes.has(readPath(node, "type"));
var listTypes = /* @__PURE__ */ new Set(["bulletList", "orderedList", "taskList", "decisionList"]);
var isList = (node) => listTypes.has(readPath(node, "type"));
function blocks(nodes, walk, how = { apart: true }) {
  const runs = [];
  let inline = [];
  const endInline = () => {
    if (inline.length > 0) runs.push(inlineLines(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inline.push(node);
      continue;
    }
    endInline();
    runs.push(block(node, walk));
  }
  endInline();
  return joinBlocks(runs, how);
}
function block(node, walk) {
  if (!isObject(node)) return [];
  walk.left.blocks -= 1;
  if (walk.depth >= depthMax || walk.left.blocks < 0) return words(flattenAdf(node));
  const inner = { depth: walk.depth + 1, left: walk.left };
  const type = String(node["type"]);
  const read = Object.hasOwn(blockTypes, type) ? blockTypes[type] : void 0;
  return read === void 0 ? otherBlock(node, inner) : read(node, inner);
}
var content = (node) => readList(node, "content");
var words = (text) => text.trim() === "" ? [] : text.split("\n").map(plain);
var blockTypes = {
  paragraph: (node) => inlineLines(content(node)),
  caption: (node) => inlineLines(content(node)),
  heading: (node) => [headed(inlineText(content(node)), headingLevel(node))],
  bulletList: (node, walk) => listLines(content(node), walk, () => "- "),
  orderedList: (node, walk) => listLines(content(node), walk, (index) => `${firstNumber(node) + index}. `),
  taskList: (node, walk) => listLines(content(node), walk, () => ""),
  decisionList: (node, walk) => listLines(content(node), walk, () => ""),
  taskItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), taskMark(node)),
  blockTaskItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), taskMark(node)),
  decisionItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), decisionMark(node)),
  listItem: (node, walk) => itemBlocks(node, walk),
  codeBlock: (node) => codeLines(node),
  blockquote: (node, walk) => prefixLines(blocks(content(node), walk), { first: "> ", rest: "> " }),
  panel: (node, walk) => panelLines(node, walk),
  expand: (node, walk) => titledBox(readText(node, "attrs", "title"), blocks(content(node), walk)),
  nestedExpand: (node, walk) => titledBox(readText(node, "attrs", "title"), blocks(content(node), walk)),
  rule: () => [plain("---")],
  table: (node, walk) => tableLines(content(node), (cell) => blocks(cell, walk, { apart: false })),
  media: (node) => [plain(mediaText(node))],
  mediaSingle: (node, walk) => blocks(content(node), walk, { apart: false }),
  mediaGroup: (node, walk) => blocks(content(node), walk, { apart: false }),
  blockCard: (node, walk) => [...words(cardText(node) ?? ""), ...blocks(content(node), walk)],
  embedCard: (node, walk) => [...words(cardText(node) ?? ""), ...blocks(content(node), walk)],
  layoutSection: (node, walk) => blocks(content(node), walk),
  layoutColumn: (node, walk) => blocks(content(node), walk)
};
function otherBlock(node, walk) {
  const { content: _, ...own } = node;
  return joinBlocks([words(flattenAdf(own)), blocks(content(node), walk)], { apart: false });
}
function headingLevel(node) {
  const level = readPath(node, "attrs", "level");
  return typeof level === "number" && level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}
function firstNumber(node) {
  const order = readPath(node, "attrs", "order");
  return typeof order === "number" && Number.isSafeInteger(order) ? order : 1;
}
var taskMark = (node) => readText(node, "attrs", "state") === "DONE" ? "☑ " : "☐ ";
var decisionMark = (node) => readText(node, "attrs", "state") === "UNDECIDED" ? "Undecided: " : "Decision: ";
function listLines(nodes, walk, markOf) {
  const lines = [];
  let index = 0;
  for (const node of nodes) {
    const inner = block(node, walk);
    if (isList(node)) {
      for (const line of prefixLines(inner, { first: "  ", rest: "  " })) lines.push(line);
      continue;
    }
    for (const line of item(inner, markOf(index))) lines.push(line);
    index += 1;
  }
  return lines;
}
function itemBlocks(node, walk) {
  return blocks(content(node), walk, { apart: false });
}
var item = (lines, mark) => prefixLines(lines.length === 0 ? [plain("")] : lines, { first: mark, rest: mark === "" ? "" : "  " });
function codeLines(node) {
  const text = content(node).map(
    (child) => isObject(child) && typeof child["text"] === "string" ? child["text"] : flattenAdf(child)
  ).join("");
  return fenced(text, readText(node, "attrs", "language") ?? "");
}
var panelNames = {
  info: "Info:",
  note: "Note:",
  tip: "Tip:",
  warning: "Warning:",
  error: "Error:",
  success: "Success:"
};
function panelLines(node, walk) {
  const name = panelNames[readText(node, "attrs", "panelType") ?? ""] ?? readText(node, "attrs", "panelIconText");
  const inner = blocks(content(node), walk);
  return nest(name === null ? inner : prefixLines(inner, { first: `${name} `, rest: "" }));
}

// src/adapters/jira/text/wiki-inline.ts
var open = "";
var close = "";
var keptPattern = /\ue000(\d+)\ue001/gu;
function createKept() {
  const texts = [];
  return {
    keep: (text) => `${open}${texts.push(text) - 1}${close}`,
    restore: (text) => text.replace(keptPattern, (_, index) => texts[Number(index)] ?? "")
  };
}
function wikiInline(line) {
  const kept = createKept();
  const aside = line.replace(/[\ue000\ue001]/gu, "").replace(/\{\{((?:(?!\{\{).)+?)\}\}/gu, (_, code) => kept.keep(`\`${code.trim()}\``)).replace(/\\([*_+\-^~{}[\]!|#?\\])/gu, (_, sign) => kept.keep(sign)).replace(/\{status:([^{}\n]*)\}/gu, (whole, options) => statusText(options) ?? whole).replace(/\{color(?::[^{}\n]*)?\}/gu, "").replace(
    /!([^\s!|][^!|\n]*)(?:\|[^!\n]*)?!/gu,
    (whole, name) => isPicture(name) ? kept.keep(`[image: ${name}]`) : whole
  ).replace(/\[([^[\]\n]*)\]/gu, (_, inside) => bracketText(inside, kept)).replace(/\b(?:https?|ftp|mailto|file):[^\s|)\]]+/gu, (url) => kept.keep(url));
  return kept.restore(readMarks(aside));
}
var readMarks = (text) => text.replace(/(?<![\w)])\(\/\)/gu, "☑").replace(/(?<![\w)])\(x\)/gu, "☒").replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, "$1").replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, "$1").replace(/(?<![\p{L}\p{N}+])\+(?=[^\s+])([^+\n]*[^\s+])\+(?![\p{L}\p{N}+])/gu, "$1").replace(/(?<=^|[\s(|])-(?=[^\s-])([^-\n]*[^\s-])-(?=$|[\s.,;:!?)|])/gu, "~~$1~~").replace(/\^(?=[^\s^])([^^\n]*[^\s^])\^|\^([^\s^])\^/gu, "^$1$2").replace(/(?<![~\p{L}\p{N}])~(?=[^\s~])([^~\n]*[^\s~])~(?![~\p{L}\p{N}])/gu, "_$1").replace(/\?\?(?=[^\s?])([^?\n]+)\?\?/gu, "$1");
var isPicture = (name) => /\.[a-z0-9]{2,5}$/iu.test(name) || /^https?:/u.test(name);
function statusText(options) {
  const title = /(?:^|\|)title=([^|]*)/u.exec(options)?.[1]?.trim();
  return title === void 0 || title === "" ? null : `[${title}]`;
}
function bracketText(inside, kept) {
  if (inside === " " || inside === "") return inside === "" ? "[]" : "☐";
  if (/^[xX]$/u.test(inside)) return "☑";
  const user = /^~(?:accountid:)?(.+)$/u.exec(inside)?.[1];
  if (user !== void 0) return kept.keep(`@${user}`);
  const file = /^\^(.+)$/u.exec(inside)?.[1];
  if (file !== void 0) return kept.keep(`[attachment: ${file}]`);
  const [first = "", second] = inside.split("|");
  if (second !== void 0 && isTarget(second)) return `${first} ${kept.keep(`(${second.trim()})`)}`;
  return isTarget(first) && second === void 0 ? kept.keep(first.trim()) : `[${inside}]`;
}
var isTarget = (text) => /^(?:[a-z][a-z0-9+.-]*:|#|\/|\\\\|www\.|~|\^)\S/iu.test(text.trim());
function wikiLine(line) {
  const text = wikiInline(line);
  const bare = line.replace(/\{color(?::[^{}\n]*)?\}/gu, "").trim();
  const isBold = /^[_+]?\*(?=[^\s*])[^*\n]+\*[_+]?\s*[:：]?$/u.test(bare);
  return isBold ? headed(text.trim(), boldLevel) : plain(text.trimEnd());
}

// src/adapters/jira/text/wiki-blocks.ts
var cellLinesMax = 50;
var listDepthMax = 20;
function wikiBlocks(text) {
  const source = text.split(/\r\n|[\r\n]/u);
  const lines = [];
  let counters = [];
  for (let index = 0; index < source.length; index += 1) {
    const line = source[index] ?? "";
    const list = /^\s*([*#]+|-)\s+(.*)$/u.exec(line);
    if (list !== null) {
      lines.push(listItem(list[1] ?? "", list[2] ?? "", counters));
      continue;
    }
    if (line.trim() === "") counters = [];
    if (!/^\s*\|/u.test(line)) {
      for (const read of readLine(line)) lines.push(read);
      continue;
    }
    const row = takeRow(source, index);
    index = row.last;
    for (const read of tableLines2(row.text, lines.at(-1))) lines.push(read);
  }
  return lines;
}
function readLine(line) {
  const heading = /^\s*h([1-6])\.\s*(.*)$/u.exec(line);
  if (heading !== null) return [headed(wikiInline(heading[2] ?? "").trim(), Number(heading[1]))];
  if (/^\s*-{4,}\s*$/u.test(line)) return [plain("---")];
  const quote = /^\s*bq\.\s*(.*)$/u.exec(line)?.[1];
  if (quote !== void 0) return [plain(`> ${wikiInline(quote)}`)];
  return line.split(/\\\\(?=\s|$)/u).map((part) => wikiLine(part));
}
function listItem(marks, words2, counters) {
  const depth = Math.min(marks.length, listDepthMax);
  counters.length = Math.min(counters.length, depth);
  const mark = marks[depth - 1] ?? "-";
  const last = counters[depth - 1];
  const number = last?.mark === mark ? last.number + 1 : 1;
  while (counters.length < depth) counters.push({ mark: marks[counters.length] ?? "-", number: 0 });
  counters[depth - 1] = { mark, number };
  const text = wikiInline(words2);
  const isTask = /^[☐☑☒]/u.test(text);
  const sign = mark === "#" ? `${number}. ` : isTask ? "" : "- ";
  return plain(`${"  ".repeat(depth - 1)}${sign}${text}`);
}
function takeRow(source, start) {
  const parts = [(source[start] ?? "").trim()];
  let last = start;
  while (!parts.at(-1)?.endsWith("|") && parts.length < cellLinesMax) {
    const next = source[last + 1]?.trim() ?? "";
    if (next === "" || next.startsWith("|")) break;
    parts.push(next);
    last += 1;
  }
  return { text: parts.map((part) => wikiInline(part)).join(" / "), last };
}
function tableLines2(row, before) {
  const inside = row.replace(/^\|\|?/u, "").replace(/\|\|?$/u, "");
  const cells = inside.split(/\|\|?/u).map((cell) => cell.trim());
  const isHeader2 = row.startsWith("||") && !/(?<!\|)\|(?!\|)/u.test(row);
  const isFirst = before === void 0 || !before.text.startsWith("|");
  return isHeader2 && isFirst ? [tableRow(cells), tableRule(cells.length)] : [tableRow(cells)];
}

// src/adapters/jira/text/wiki-to-lines.ts
var macroPattern = /\{(code|noformat|quote|panel)(?::([^{}\n]*))?\}/gu;
function wikiToLines(text) {
  const source = text.slice(0, textLengthMax);
  const lines = [];
  const place = { quoted: false, boxed: false };
  const add = (more) => {
    for (const line of placed(more, place)) lines.push(line);
  };
  const addText = (part) => {
    const inner = part.replace(/^[ \t]*\r?\n|\r?\n[ \t]*$/gu, "");
    if (inner.trim() !== "") add(wikiBlocks(inner));
    else if (part.includes("\n\n")) add([plain("")]);
  };
  const endless = /* @__PURE__ */ new Set();
  let at = 0;
  for (const match of source.matchAll(macroPattern)) {
    const [whole, name = "", options = ""] = match;
    if (match.index < at || endless.has(name)) continue;
    const start = match.index + whole.length;
    const end = source.indexOf(`{${name}}`, start);
    const closes = name === "quote" && place.quoted || name === "panel" && place.boxed;
    if (end === -1 && !closes) {
      endless.add(name);
      continue;
    }
    addText(source.slice(at, match.index));
    at = start;
    if (name === "quote") place.quoted = !place.quoted;
    else if (name === "panel") openPanel(place, options, add);
    else {
      const title = titleOf(options);
      if (title !== "") add([plain(title)]);
      add(fenced(trimCode(source.slice(start, end)), name === "code" ? languageOf(options) : ""));
      at = end + name.length + 2;
    }
  }
  addText(source.slice(at));
  if (text.length > source.length) lines.push(plain("… (cut)"));
  return lines;
}
function openPanel(place, options, add) {
  place.boxed = !place.boxed;
  const title = titleOf(options);
  if (place.boxed && title !== "") add([headed(title, boldLevel)]);
}
var placed = (lines, place) => {
  const quoted = place.quoted ? prefixLines(lines, { first: "> ", rest: "> " }) : lines;
  return place.boxed ? quoted.map((line) => ({ ...line, nesting: line.nesting + 1 })) : quoted;
};
var trimCode = (text) => text.replace(/^[ \t]*\r?\n|\r?\n[ \t]*$/gu, "");
var titleOf = (options) => /(?:^|\|)title=([^|]*)/u.exec(options)?.[1]?.trim() ?? "";
function languageOf(options) {
  const parts = options.split("|").map((part) => part.trim());
  return parts.find((part) => part.startsWith("language="))?.slice("language=".length) ?? parts.find((part) => part !== "" && !part.includes("=")) ?? "";
}

// src/adapters/jira/jira-text.ts
var itemsMax = 500;
function valueLines(value, format) {
  if (typeof value === "string")
    return format === "wiki" ? wikiToLines(value) : value.split(/\r\n|[\r\n]/u).map(plain);
  if (typeof value === "number") return [plain(String(value))];
  if (Array.isArray(value))
    return joinBlocks(
      value.slice(0, itemsMax).map((item2) => itemLines(item2, format)),
      { apart: false }
    );
  if (!isObject(value)) return [];
  if (readPath(value, "type") === "doc") return adfToLines(value);
  const told = ["value", "name", "displayName", "text"].map((name) => readText(value, name));
  const text = told.find((one) => one !== null);
  return text === void 0 || text === null ? [] : [plain(text)];
}
var valueText = (value, format) => linesToText(valueLines(value, format));
function itemLines(item2, format) {
  const lines = Array.isArray(item2) ? [] : valueLines(item2, format);
  const checked = readPath(item2, "checked") ?? readPath(item2, "done");
  const mark = typeof checked === "boolean" ? checked ? "☑ " : "☐ " : "- ";
  return lines.map((line, index) => ({ ...line, text: (index === 0 ? mark : "  ") + line.text }));
}
var valueNames = (value, ...path) => readList(value, ...path).flatMap((item2) => {
  const name = typeof item2 === "string" ? item2.trim() : readText(item2, "name");
  return name === null || name === "" ? [] : [name];
});

export {
  readPath,
  readText,
  readList,
  boldLevel,
  linesToText,
  valueLines,
  valueText,
  valueNames
};
