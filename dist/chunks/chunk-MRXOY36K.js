// src/core/text/cut-at.ts
function cutAt(text, lengthMax) {
  if (text.length <= lengthMax) return text;
  if (lengthMax <= 1) return "…".slice(0, Math.max(0, lengthMax));
  const room = text.slice(0, lengthMax - 1).replace(/[\ud800-\udbff]$/, "");
  const space = room.lastIndexOf(" ");
  let end = space > room.length * 0.6 ? space : room.length;
  while (end > 0 && beforeCut.test(room.charAt(end - 1))) end -= 1;
  return `${room.slice(0, end)}…`;
}
var beforeCut = /[\s,;:–-]/u;

export {
  cutAt
};
