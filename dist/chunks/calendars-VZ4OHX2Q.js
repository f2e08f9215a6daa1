import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  withRetry
} from "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/calendar/calendars.ts
import { readFile, stat } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";

// src/adapters/calendar/content-lines.ts
var depthMax = 6;
function parseContentLines(text2) {
  const root = { name: "", lines: [], children: [] };
  const open = [root];
  let isCrossed = false;
  for (const line of unfold(text2)) {
    const read = parseLine(line);
    const current = open.at(-1);
    if (read === null || current === void 0) continue;
    if (read.name === "BEGIN") {
      const component = { name: read.value.trim().toUpperCase(), lines: [], children: [] };
      if (open.length <= depthMax) current.children.push(component);
      open.push(component);
    } else if (read.name === "END") {
      if (read.value.trim().toUpperCase() !== current.name) isCrossed = true;
      if (open.length > 1) open.pop();
    } else current.lines.push(read);
  }
  return {
    calendars: root.children.filter(({ name }) => name === "VCALENDAR"),
    isCut: isCrossed || open.length > 1
  };
}
var unfold = (text2) => text2.replace(/^\ufeff/u, "").replace(/(?:\r\n|\n|\r)[ \t]/g, "").split(/\r\n|\n|\r/);
function parseLine(line) {
  const name = /^[\w-]+/.exec(line)?.[0];
  if (name === void 0) return null;
  const parameters = /* @__PURE__ */ new Map();
  let at2 = name.length;
  while (line[at2] === ";") {
    const equals = line.indexOf("=", at2);
    if (equals === -1) return null;
    const { value, end } = parameterValue(line, equals + 1);
    parameters.set(line.slice(at2 + 1, equals).toUpperCase(), value);
    at2 = end;
  }
  return line[at2] === ":" ? { name: name.toUpperCase(), parameters, value: line.slice(at2 + 1) } : null;
}
function parameterValue(line, from) {
  let isQuoted = false;
  let end = from;
  for (; end < line.length; end += 1) {
    const character = line[end];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ":" || character === ";")) break;
  }
  return { value: line.slice(from, end).replaceAll('"', ""), end };
}
var unescapeText = (value) => value.replace(
  /\\([\\;,nN])/g,
  (_escape, character) => character === "n" || character === "N" ? "\n" : character
);
var splitTexts = (value) => (value.match(/(?:\\.|[^\\,])+/gsu) ?? []).map((text2) => unescapeText(text2).trim()).filter((text2) => text2 !== "");
var lineOf = (component, name) => component.lines.findLast((line) => line.name === name);
var textOf = (component, name) => unescapeText(lineOf(component, name)?.value ?? "").trim();

// src/adapters/calendar/calendar-time.ts
var timePattern = /^(\d{8})T?(\d{6})?(Z?)$/;
function readTimes(line, zoneOf) {
  const { value, name } = repairZone(line);
  return value.split(",").map((item) => readTime((item.split("/")[0] ?? "").trim(), name, zoneOf)).filter((time) => time !== null);
}
var countTimes = (line) => repairZone(line).value.split(",").filter((item) => item.trim() !== "").length;
function readTime(text2, zoneName, zoneOf) {
  const [, date, clock, utc] = timePattern.exec(text2) ?? [];
  if (date === void 0) return null;
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${clock ?? "000000"}`, { overflow: "reject" });
    if (clock === void 0) return { kind: "date", wall };
    if (utc === "Z") return { kind: "time", wall, zone: "UTC" };
    return { kind: "time", wall, zone: zoneName === void 0 ? null : zoneOf(zoneName) };
  } catch {
    return null;
  }
}
function repairZone({ parameters, value }) {
  const name = parameters.get("TZID");
  const colon = value.lastIndexOf(":");
  if (name === void 0) return { value };
  return colon === -1 ? { name, value } : { name: `${name}:${value.slice(0, colon)}`, value: value.slice(colon + 1) };
}
var instantOf = (time, timeZone) => time.kind === "date" ? time.wall.toPlainDate().toZonedDateTime(timeZone).epochMilliseconds : time.wall.toZonedDateTime(time.zone ?? timeZone, { disambiguation: "compatible" }).epochMilliseconds;
function readDuration(text2) {
  const match = /^\+?P(?:T?(\d{1,4})W)?T?(?:(\d{1,5})D)?T?(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?$/i.exec(
    text2.trim()
  );
  if (match === null) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    restMs: (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1e3
  };
}
function endOf(start, length, timeZone) {
  const days = { ...start, wall: start.wall.add({ days: length.days }) };
  return instantOf(days, timeZone) + length.restMs;
}

// node_modules/node-ical/node-ical.js
import fs2 from "node:fs";

// node_modules/node-ical/ical.js
import { randomUUID } from "node:crypto";

// node_modules/rrule-temporal/dist/src-vjCiI_-u.js
var e = (e3, t2) => `Non-positive ${e3}: ${t2}`;
var t = (e3, t2) => `Non-finite ${e3}: ${t2}`;
var n = (e3) => `Cannot convert bigint to ${e3}`;
var r = (e3, t2, n3, r3) => i(e3, t2) + `; must be between ${n3}-${r3}`;
var i = (e3, t2) => `Invalid ${e3}: ${t2}`;
function a(e3) {
  return e3 === void 0 ? /* @__PURE__ */ Object.create(null) : f(e3);
}
function o(e3, r3 = `number`) {
  if (typeof e3 == `bigint`) throw TypeError(n(r3));
  if (e3 = Number(e3), !Number.isFinite(e3)) throw RangeError(t(r3, e3));
  return e3;
}
function s(e3, t2) {
  return Math.trunc(o(e3, t2)) || 0;
}
function c(e3, t2) {
  return l(s(e3, t2), t2);
}
function l(t2, n3 = `number`) {
  if (t2 <= 0) throw RangeError(e(n3, t2));
  return t2;
}
function u(e3, t2, n3) {
  return Math.min(Math.max(e3, t2), n3);
}
function d(e3) {
  return e3 !== null && (typeof e3 == `object` || typeof e3 == `function`);
}
function f(e3) {
  if (!d(e3)) throw TypeError(`Invalid object`);
  return e3;
}
var p = i;
var m = (e3) => `Missing ${e3}`;
var h = (e3) => `No valid fields: ` + e3.join();
var g = (e3, t2, n3) => i(e3, t2) + `; must be ` + Object.keys(n3).join();
var _ = (e3) => `Missing year` + (e3 ? `/era/eraYear` : ``);
var v = `Invalid leap month`;
var ee = (e3) => i(`Calendar`, e3);
var te = (e3) => i(`TimeZone`, e3);
var ne = (e3) => `Cannot parse: ${e3}`;
var re = (e3) => `Invalid substring: ${e3}`;
var ie = u;
var y = d;
function b(e3) {
  throw RangeError(e3);
}
function x(e3) {
  throw TypeError(e3);
}
function ae(e3, t2, n3, r3, i3) {
  return oe(t2, ((e4, t3) => {
    let n4 = e4[t3];
    return n4 === void 0 && x(m(t3)), n4;
  })(e3, t2), n3, r3, i3);
}
function oe(e3, t2, n3, i3, a3, o3) {
  let s3 = ie(t2, n3, i3);
  return a3 && t2 !== s3 && b(((e4, t3, n4, i4, a4) => a4 ? r(e4, a4[t3], a4[n4], a4[i4]) : r(e4, t3, n4, i4))(e3, t2, n3, i3, o3)), s3;
}
function S(e3, t2 = Map) {
  let n3 = new t2();
  return (t3, ...r3) => {
    if (n3.has(t3)) return n3.get(t3);
    let i3 = e3(t3, ...r3);
    return n3.set(t3, i3), i3;
  };
}
var se = (e3) => ce({ name: e3 }, 1);
var ce = (e3, t2) => ue((e4) => ({ value: e4, configurable: 1, writable: !t2 }), e3);
var le = (e3) => ({ [Symbol.toStringTag]: { value: e3, configurable: 1 } });
function ue(e3, t2) {
  let n3 = {};
  for (let r3 in t2) n3[r3] = e3(t2[r3], r3);
  return n3;
}
function de(e3, t2) {
  let n3 = {};
  for (let r3 of e3) n3[r3] = t2;
  return n3;
}
function fe(e3) {
  let t2 = {};
  for (let n3 of e3) t2[n3] = (e4) => e4[n3];
  return t2;
}
function C(e3, t2, n3 = /* @__PURE__ */ Object.create(null)) {
  for (let r3 of e3) n3[r3] = t2[r3];
  return n3;
}
function pe(e3, t2, n3) {
  for (let r3 of e3) if (t2[r3] !== n3[r3]) return 0;
  return 1;
}
function me(e3, t2, n3) {
  let r3 = { ...n3 };
  for (let n4 = 0; n4 < t2; n4++) r3[e3[n4]] = 0;
  return r3;
}
function w(e3, ...t2) {
  return (...n3) => e3(...t2, ...n3);
}
function he() {
}
function ge(e3) {
  return e3[0].toUpperCase() + e3.substring(1);
}
function T(...e3) {
  return [].concat(...e3).sort();
}
function _e(e3) {
  return RegExp(`^${e3}$`, `i`);
}
function ve(e3) {
  return parseInt(e3.padEnd(9, `0`));
}
function ye(e3) {
  return e3 && e3 !== `+` ? -1 : 1;
}
function be(e3) {
  return e3 === void 0 ? 0 : parseInt(e3);
}
function xe(e3, t2) {
  return String(t2).padStart(e3, `0`);
}
var Se = w(xe, 2);
function E(e3, t2) {
  return Math.sign(e3 - t2);
}
function D(e3, t2) {
  return e3 < t2 ? -1 : e3 > t2 ? 1 : 0;
}
function Ce(e3, t2) {
  let n3 = e3 / t2;
  return e3 % t2 < 0n ? n3 - 1n : n3;
}
function we(e3, t2) {
  let n3 = Ce(e3, t2);
  return [n3, e3 - n3 * t2];
}
function Te(e3, t2) {
  return [Math.floor(e3 / t2), Ee(e3, t2)];
}
function Ee(e3, t2) {
  return (e3 % t2 + t2) % t2;
}
function De(e3, t2) {
  return Math.trunc(e3 / t2) || 0;
}
function Oe(e3, t2) {
  return e3 % t2 || 0;
}
function ke(e3, t2 = 1) {
  return t2 * (0.5 + e3 / 5);
}
function Ae(e3) {
  return Math.abs(e3 % 1) === 0.5;
}
var je = { bce: -1, ce: 0 };
function Me(e3) {
  let t2 = e3.normalize(`NFD`).toLowerCase().replace(/[^a-z0-9]/g, ``);
  return t2 === `bc` || t2 === `b` ? `bce` : t2 === `ad` || t2 === `a` ? `ce` : t2;
}
function Ne(e3) {
  return e3 === void 0 ? `iso8601` : e3 === 0 ? `gregory` : e3.id;
}
var Pe = /^M(\d{2})(L?)$/;
function Fe(e3) {
  let t2 = Pe.exec(e3);
  return t2 || b(((e4) => `Invalid monthCode: ${e4}`)(e3)), [parseInt(t2[1]), !!t2[2]];
}
function Ie(e3, t2) {
  return `M` + Se(e3) + (t2 ? `L` : ``);
}
function Le(e3, t2, n3) {
  return e3 + (t2 || n3 && e3 >= n3 ? 1 : 0);
}
function Re(e3, t2) {
  return e3 - (t2 && e3 >= t2 ? 1 : 0);
}
var ze = { nanosecond: 0, microsecond: 1, millisecond: 2, second: 3, minute: 4, hour: 5, day: 6, week: 7, month: 8, year: 9 };
var Be = Object.keys(ze);
var Ve = 864e5;
var He = 1e3;
var Ue = 1e6;
var We = 1e9;
var Ge = 6e10;
var Ke = 36e11;
var qe = 864e11;
var Je = [1, He, Ue, We, Ge, Ke, qe];
var Ye = BigInt(He);
var Xe = BigInt(Ue);
var Ze = BigInt(We);
var Qe = BigInt(Ge);
var $e = BigInt(Ke);
var O = BigInt(qe);
function et(e3, t2) {
  let n3 = Number(e3 / O), r3 = Number(e3 % O);
  return qe / t2 * n3 + (Math.trunc(r3 / t2) + r3 % t2 / t2);
}
var k = Be.slice(0, 6);
var tt = fe(k);
var nt = [`year`];
var rt = [`day`];
var it = [`day`, `month`, `year`];
var at = [`offset`];
var ot = [`timeZone`];
var st = [`era`, `eraYear`];
var ct = [`era`, `eraYear`, `year`];
var lt = [`month`, `monthCode`];
var ut = [`day`, `month`, `monthCode`];
var dt = T(k);
var ft = T(st, nt);
var pt = T(lt, nt);
var mt = T(st, pt);
var ht = T([`monthCode`], nt);
var gt = T(st, ht);
var _t = T(rt, [`monthCode`]);
var vt = T(rt, pt);
var yt = T(rt, st, pt);
var bt = T(vt, k);
var xt = T(yt, k);
var St = T(vt, k, at);
var Ct = T(yt, k, at);
var wt = T(vt, k, at, ot);
var Tt = T(yt, k, at, ot);
var Et = T(rt, ht);
var Dt = T(rt, st, ht);
var Ot = de(k, 0);
function kt(e3) {
  return jt(e3, 1), e3;
}
var At = { hour: 23, minute: 59, second: 59 };
function jt(e3, t2) {
  let n3 = {};
  for (let r3 of k) n3[r3] = oe(r3, e3[r3], 0, At[r3] || 999, t2);
  return n3;
}
function Mt(e3) {
  return Pt(e3) * We + Ft(e3);
}
function Nt(e3) {
  return 1e3 * Pt(e3) + e3.millisecond;
}
function Pt(e3) {
  return 3600 * e3.hour + 60 * e3.minute + e3.second;
}
function Ft(e3) {
  return e3.millisecond * Ue + e3.microsecond * He + e3.nanosecond;
}
function It(e3) {
  let [t2, n3] = Te(e3, qe);
  return [Lt(n3), t2];
}
function Lt(e3) {
  let [t2, n3] = Te(e3, Ue), [r3, i3] = Te(n3, He);
  return Rt(t2, r3, i3);
}
function Rt(e3, t2 = 0, n3 = 0) {
  let [r3, i3] = Te(e3, 36e5), [a3, o3] = Te(i3, 6e4), [s3, c3] = Te(o3, 1e3);
  return { hour: r3, minute: a3, second: s3, millisecond: c3, microsecond: t2, nanosecond: n3 };
}
function zt(e3) {
  let [t2, n3] = we(e3, Ze);
  return [Number(t2), Number(n3)];
}
function Bt(e3) {
  return Ht(e3) + BigInt(Mt(e3));
}
function Vt(e3) {
  return Ut(e3) + Nt(e3);
}
function Ht(e3) {
  return BigInt(Wt(e3)) * O;
}
function Ut(e3) {
  return 864e5 * Wt(e3);
}
function Wt(e3) {
  return Gt(e3.year, e3.month, e3.day);
}
function Gt(e3, t2 = 1, n3 = 1) {
  let r3 = t2 - 1;
  return e3 += Math.floor(r3 / 12), t2 = Ee(r3, 12), Date.UTC(e3 % 400 - 400, t2, 0) / 864e5 + 146097 * (De(e3, 400) + 1) + n3;
}
function Kt(e3) {
  let [t2, n3] = we(e3, O);
  return { ...Jt(Number(t2)), ...Lt(Number(n3)) };
}
function qt(e3, t2 = 0, n3 = 0) {
  let [r3, i3] = Te(e3, 864e5);
  return { ...Jt(r3), ...Rt(i3, t2, n3) };
}
function Jt(e3) {
  let t2 = new Date(864e5 * Ee(e3, 146097));
  return { year: t2.getUTCFullYear() + 400 * Math.floor(e3 / 146097), month: t2.getUTCMonth() + 1, day: t2.getUTCDate() };
}
function Yt(e3, t2) {
  return Math.trunc((t2 - e3) / 864e5);
}
function Xt(e3) {
  return [e3, 0];
}
function Zt(e3, t2) {
  if (!t2) return { year: 1972, month: e3 };
}
function Qt(e3, t2, n3) {
  return { year: e3, month: t2, day: n3 };
}
function $t(e3, t2) {
  switch (t2) {
    case 2:
      return tn(e3) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
  }
  return 31;
}
function en(e3) {
  return tn(e3) ? 366 : 365;
}
function tn(e3) {
  return e3 % 4 == 0 && (e3 % 100 != 0 || e3 % 400 == 0);
}
function nn(e3, t2, n3) {
  return e3 += De(n3, 12), (t2 += Oe(n3, 12)) < 1 ? (e3--, t2 += 12) : t2 > 12 && (e3++, t2 -= 12), { year: e3, month: t2 };
}
function rn(e3, t2, n3, r3) {
  return 12 * (n3 - e3) + r3 - t2;
}
function an(e3) {
  return Ee(Gt(e3.year, e3.month, e3.day) + 4, 7) || 7;
}
function on(e3) {
  return Gt(e3.year, e3.month, e3.day) - Gt(e3.year) + 1;
}
function sn(e3) {
  let t2 = e3.year, n3 = Math.floor((on(e3) - an(e3) + 10) / 7), r3 = cn(t2);
  return n3 < 1 ? n3 = r3 = cn(--t2) : n3 > r3 && (n3 = 1, r3 = cn(++t2)), { weekOfYear: n3, yearOfWeek: t2, Ie: r3 };
}
function cn(e3) {
  let t2 = an({ year: e3, month: 1, day: 1 });
  return t2 === 4 || t2 === 3 && tn(e3) ? 53 : 52;
}
function ln({ year: e3 }) {
  return e3 < 1 ? { era: `bce`, eraYear: 1 - e3 } : { era: `ce`, eraYear: e3 };
}
function un(e3) {
  return dn(e3), kt(e3);
}
function dn(e3) {
  return pn(e3, 1), e3;
}
function fn(e3) {
  return pe(it, e3, pn(e3));
}
function pn(e3, t2) {
  let { year: n3 } = e3, r3 = ae(e3, `month`, 1, 12, t2);
  return { year: n3, month: r3, day: ae(e3, `day`, 1, $t(n3, r3), t2) };
}
function A(e3, t2) {
  return e3 ? e3.ie(t2) : t2;
}
function mn(e3, t2, n3) {
  return e3 ? e3.O(t2, n3) : Xt(n3);
}
function hn(e3, t2) {
  return e3 === 0 ? ln(t2) : e3 ? e3.h(t2) : {};
}
function gn(e3, t2, n3, r3) {
  return e3 ? e3.je(t2, n3, r3) : Qt(t2, n3, r3);
}
function _n(e3, t2) {
  return e3 ? e3.k(t2) : 12;
}
function vn(e3, t2, n3) {
  return e3 ? e3.p(t2, n3) : $t(t2, n3);
}
function yn(e3, t2) {
  let { year: n3, month: r3 } = A(e3, t2), [i3, a3] = mn(e3, n3, r3);
  return Ie(i3, a3);
}
function bn(e3, t2) {
  let { year: n3 } = A(e3, t2);
  return e3 ? e3.u(n3) : tn(n3);
}
function xn(e3, t2) {
  let { year: n3 } = A(e3, t2);
  return _n(e3, n3);
}
function Sn(e3, t2) {
  let { year: n3, month: r3 } = A(e3, t2);
  return vn(e3, n3, r3);
}
function Cn(e3, t2) {
  let { year: n3 } = A(e3, t2);
  return e3 ? e3.j(n3) : en(n3);
}
function wn(e3, t2) {
  if (!e3) return on(t2);
  let { year: n3 } = A(e3, t2), r3 = gn(e3, n3, 1, 1);
  return Wt(t2) - Wt(r3) + 1;
}
function Tn(e3, t2) {
  return e3 === void 0 ? sn(t2).weekOfYear : void 0;
}
function En(e3, t2) {
  return e3 === void 0 ? sn(t2).yearOfWeek : void 0;
}
var j = Be.map((e3) => e3 + `s`);
var Dn = fe(j);
var On = T(j);
var kn = j.slice(0, 6);
var An = j.slice(6);
var jn = An.slice(1);
var Mn = j.reduce((e3, t2, n3) => (e3[t2] = n3, e3), {});
var M = de(j, 0);
var Nn = de(kn, 0);
var Pn = w(me, j);
function Fn(e3, t2) {
  return t2 ?? b(m(e3)), t2;
}
var N = w(In, `string`);
function In(e3, t2, n3 = e3) {
  return typeof t2 !== e3 && x(p(n3, t2)), t2;
}
function Ln(e3, t2 = `number`) {
  return Number.isInteger(e3) || b(((e4, t3) => `Non-integer ${e4}: ${t3}`)(t2, e3)), e3 || 0;
}
function Rn(e3) {
  return typeof e3 == `symbol` && x(`Cannot convert Symbol to string`), String(e3);
}
function zn(e3, t2) {
  return d(e3) ? String(e3) : N(e3, t2);
}
function Bn(e3) {
  return typeof e3 == `boolean` ? BigInt(e3 ? 1 : 0) : typeof e3 == `string` ? BigInt(e3) : (typeof e3 != `bigint` && x(`Invalid bigint: ${e3}`), e3);
}
function Vn(e3, t2) {
  return Ln(o(e3, t2), t2);
}
function Hn(e3, t2) {
  return typeof e3 == `string` ? ((e4, t3) => {
    let n3 = /* @__PURE__ */ Object.create(null);
    return n3[e4] = t3, n3;
  })(t2, e3) : f(e3);
}
var Un = `smallestUnit`;
var Wn = { constrain: 0, reject: 1 };
var Gn = { compatible: 0, reject: 1, earlier: 2, later: 3 };
var Kn = { reject: 0, use: 1, prefer: 2, ignore: 3 };
var qn = { auto: 0, never: 1, critical: 2, always: 3 };
var Jn = { auto: 0, never: 1, critical: 2 };
var Yn = { auto: 0, never: 1 };
var Xn = { floor: 0, halfFloor: 1, ceil: 2, halfCeil: 3, trunc: 4, halfTrunc: 5, expand: 6, halfExpand: 7, halfEven: 8 };
var Zn = [Math.floor, (e3) => Ae(e3) ? Math.floor(e3) : Math.round(e3), Math.ceil, (e3) => Ae(e3) ? Math.ceil(e3) : Math.round(e3), Math.trunc, (e3) => Ae(e3) ? Math.trunc(e3) || 0 : Math.round(e3), (e3) => e3 < 0 ? Math.floor(e3) : Math.ceil(e3), (e3) => Math.sign(e3) * Math.round(Math.abs(e3)) || 0, (e3) => Ae(e3) ? (e3 = Math.trunc(e3) || 0) + e3 % 2 : Math.round(e3)];
var Qn = { previous: -1, next: 1 };
function $n(e3) {
  let t2 = e3.roundingIncrement;
  return t2 === void 0 ? 1 : s(t2, `roundingIncrement`);
}
function er(e3) {
  let t2 = e3.fractionalSecondDigits;
  if (t2 !== void 0) {
    if (typeof t2 != `number`) {
      if (Rn(t2) === `auto`) return;
      b(p(`fractionalSecondDigits`, t2));
    }
    t2 = oe(`fractionalSecondDigits`, Math.floor(t2), 0, 9, 1);
  }
  return t2;
}
function tr(e3, t2, n3 = 0, r3) {
  let i3 = t2[e3];
  if (i3 === void 0) return r3 ? n3 : void 0;
  if (i3 = Rn(i3), i3 === `auto`) return r3 ? n3 : null;
  let a3 = ze[i3];
  return a3 === void 0 && (a3 = Mn[i3]), a3 === void 0 && b(g(e3, i3, ze)), a3;
}
function nr(e3, t2, n3, r3 = 0) {
  let i3 = n3[e3];
  if (i3 === void 0) return r3;
  let a3 = Rn(i3), o3 = t2[a3];
  return o3 === void 0 && b(g(e3, a3, t2)), o3;
}
var rr = w(tr, Un);
var ir = w(tr, `largestUnit`);
var ar = w(tr, `unit`);
var or = w(nr, `overflow`, Wn);
var sr = w(nr, `disambiguation`, Gn);
var cr = w(nr, `offset`, Kn);
var lr = w(nr, `calendarName`, qn);
var ur = w(nr, `timeZoneName`, Jn);
var dr = w(nr, `offset`, Yn);
var fr = w(nr, `roundingMode`, Xn);
var pr = w(nr, `direction`, Qn);
function mr(e3, t2, n3, r3) {
  let i3 = r3 ? qe : Je[t2 + 1];
  if (i3) {
    let n4 = Je[t2];
    i3 % ((e3 = oe(`roundingIncrement`, e3, 1, i3 / n4 - (r3 ? 0 : 1), 1)) * n4) && b(p(`roundingIncrement`, e3));
  } else e3 = oe(`roundingIncrement`, e3, 1, n3 ? 10 ** 9 : 1, 1);
  return e3;
}
function hr(e3, t2, n3, r3) {
  return t2 != null && oe(e3, t2, n3, r3, 1, Be), t2;
}
function gr(e3, t2) {
  t2 > e3 && b(`smallestUnit > largestUnit`);
}
function _r(e3, t2, n3, r3 = 9, i3 = 0, o3 = 4) {
  t2 = a(t2);
  let s3 = ir(t2, i3), c3 = $n(t2), l3 = fr(t2, o3), u3 = rr(t2, i3, 1);
  return s3 = hr(`largestUnit`, s3, i3, r3), u3 = hr(Un, u3, i3, r3), s3 == null ? s3 = Math.max(n3, u3) : gr(s3, u3), c3 = mr(c3, u3, 1), e3 && (l3 = ((e4) => e4 < 4 ? (e4 + 2) % 4 : e4)(l3)), [s3, u3, c3, l3];
}
function vr(e3, t2 = 6, n3) {
  let r3 = $n(e3 = Hn(e3, Un)), i3 = fr(e3, 7), a3 = rr(e3);
  return a3 = Fn(Un, a3), a3 = hr(Un, a3, 0, t2), r3 = mr(r3, a3, void 0, n3), [a3, r3, i3];
}
function P(e3, t2) {
  return C(it, e3, C(k, t2));
}
function F(e3) {
  return e3 === void 0 ? 0 : or(f(e3));
}
function yr(e3, t2 = 0) {
  e3 = a(e3);
  let n3 = sr(e3), r3 = cr(e3, t2);
  return [or(e3), r3, n3];
}
var br = BigInt(1e8) * O;
var xr = BigInt(-1e8) * O;
var Sr = xr - O;
var Cr = -3261848;
function wr(e3) {
  let t2 = 12 * e3.year + e3.month;
  return (t2 < Cr || t2 > 3309129) && b(`Out-of-bounds date`), e3;
}
function Tr(e3, t2 = 1) {
  return Dr(Ht(e3), t2), e3;
}
function Er(e3) {
  let t2 = Ht(e3);
  return Dr(t2), t2 !== Sr || Mt(e3) || b(`Out-of-bounds date`), e3;
}
function Dr(e3, t2 = 1) {
  (e3 < (t2 ? Sr : xr) || e3 > br) && b(`Out-of-bounds date`);
}
function Or(e3) {
  return (e3 < xr || e3 > br) && b(`Out-of-bounds date`), e3;
}
function kr(e3, t2) {
  return Or(Ht(e3) + BigInt(Mt(e3) - t2));
}
function Ar(e3) {
  return { epochNanoseconds: e3 };
}
function jr(e3, t2, n3) {
  return { calendar: n3, timeZone: t2, epochNanoseconds: e3 };
}
function Mr(e3, t2) {
  return C(k, e3, I(e3, t2));
}
function I(e3, t2) {
  return C(it, e3, { calendar: t2 });
}
function Nr(e3) {
  return C(k, e3);
}
function L(e3) {
  return C(j, e3, { sign: ta(e3) });
}
function Pr(e3) {
  return t2 = e3.epochNanoseconds, Number(Ce(t2, Xe));
  var t2;
}
function Fr(e3) {
  return e3.epochNanoseconds;
}
function Ir(e3, t2, n3) {
  let r3 = ua(t2), [i3, a3] = ((e4, t3) => {
    let n4 = t3((e4 = Hn(e4, `unit`)).relativeTo), r4 = ar(e4);
    return r4 = Fn(`unit`, r4), [r4, n4];
  })(n3, e3);
  if (!a3 && qi(Math.max(i3, r3), a3)) return Rr(t2, i3);
  if (a3 || b(`Missing relativeTo`), !t2.sign && qi(i3, a3)) return 0;
  let o3 = Vi(a3), s3 = o3.G(o3.i, t2);
  Wi(o3, s3);
  let c3 = o3.re(o3.i, s3, i3);
  return qi(i3, a3) ? Rr(c3, i3) : Lr(c3, o3.V(s3), i3, o3);
}
function Lr(e3, t2, n3, r3) {
  let i3 = ta(e3) || 1, a3 = zr(Pn(n3, e3), n3, i3, r3, t2), o3 = a3.ae, s3 = a3.de, c3 = Number(s3 - o3), l3 = Number(t2 - o3);
  return a3.ye[j[n3]] + l3 / c3 * i3;
}
function Rr(e3, t2) {
  return et(ia(e3), Je[t2]);
}
function zr(e3, t2, n3, r3, i3) {
  let a3 = j[t2], o3 = e3, s3 = 0, c3 = Br(o3, a3, n3, r3);
  return i3 && !((e4, t3, n4, r4) => r4 > 0 ? D(t3, e4) <= 0 && D(e4, n4) <= 0 : D(n4, e4) <= 0 && D(e4, t3) <= 0)(i3, c3.ae, c3.de, Math.sign(n3)) && (o3 = { ...e3, [a3]: e3[a3] + n3 }, s3 = 1, c3 = Br(o3, a3, n3, r3)), { ...c3, ye: o3, He: s3 };
}
function Br(e3, t2, n3, r3) {
  let i3 = { ...e3, [t2]: e3[t2] + n3 };
  return { ae: Hi(r3, e3), de: Hi(r3, i3), Ae: i3 };
}
function Vr(e3, t2, n3) {
  let r3 = n3 - t2, i3 = e3 - t2;
  if (!i3) return 0;
  let a3 = i3 < 0n ? -i3 : i3, o3 = r3 < 0n ? -r3 : r3, s3 = D(i3, 0n) === D(r3, 0n) ? 1 : -1;
  return D(a3, o3) <= 0 ? a3 === o3 ? s3 : ke(D(2n * a3, o3), s3) : Number(i3) / Number(r3);
}
function Hr(e3, t2, n3, r3) {
  let { epochNanoseconds: i3 } = e3, { timeZone: a3, calendar: o3 } = e3;
  if (t2 === 0 && n3 === 1) return { epochNanoseconds: i3, timeZone: a3, calendar: o3 };
  if (t2 === 6) {
    let t3 = P(R(e3), Ot), n4 = P(vi(t3, 1), Ot), o4 = ui(a3, t3), s3 = ui(a3, n4);
    i3 = ni(Vr(i3, o4, s3), r3) ? s3 : o4;
  } else {
    let o4 = R(e3), s3 = o4.offsetNanoseconds;
    i3 = ci(a3, Gr(o4, Jr(t2, n3), r3), s3, 2, 0, 1);
  }
  return { epochNanoseconds: i3, timeZone: a3, calendar: o3 };
}
function Ur(e3) {
  let { timeZone: t2 } = e3, n3 = P(R(e3), Ot), r3 = P(vi(n3, 1), Ot), i3 = ui(t2, n3);
  return et(ui(t2, r3) - i3, Ke);
}
function Wr(e3) {
  let { timeZone: t2, calendar: n3 } = e3;
  return jr(ui(t2, P(R(e3), Ot)), t2, n3);
}
function Gr(e3, t2, n3) {
  let [r3, i3] = Kr(e3, t2, n3), a3 = P(vi(e3, i3), r3);
  return Er(a3), a3;
}
function Kr(e3, t2, n3) {
  return It(ti(Mt(e3), t2, n3));
}
function qr(e3) {
  return ti(e3, Ge, 7);
}
function Jr(e3, t2) {
  return Je[e3] * t2;
}
function Yr(e3, t2) {
  return BigInt(Je[e3]) * BigInt(t2);
}
function Xr(e3, t2, n3) {
  let r3 = Math.min(ua(e3), 6);
  return sa(Qr(ia(e3), BigInt(t2), n3), r3);
}
function Zr(e3, t2, n3, r3, i3, a3, o3) {
  if (r3 === 0 && i3 === 1) return e3;
  let s3 = ta(e3) || 1, [c3, l3, u3] = (qi(r3, o3.i) ? Ui(o3.i) && r3 < 6 && n3 >= 6 ? ii : ri : ai)(s3, e3, t2, n3, r3, i3, a3, o3);
  return u3 && r3 !== 7 && (c3 = ((e4, t3, n4, r4, i4, a4) => {
    for (let o4 = r4 + 1; o4 <= n4; o4++) {
      if (o4 === 7 && n4 !== 7) continue;
      let r5 = Pn(o4, e4);
      r5[j[o4]] += i4;
      let s4 = D(t3, Hi(a4, r5));
      if (s4 && s4 !== i4) break;
      e4 = r5;
    }
    return e4;
  })(c3, l3, n3, Math.max(6, r3), s3, o3)), c3;
}
function Qr(e3, t2, n3) {
  return ei(e3, t2, n3, e3 / t2 % 2n);
}
function $r(e3, t2, n3) {
  let [r3, i3] = we(e3, O), a3 = r3 * O;
  return a3 + ei(i3, t2, n3, (a3 / t2 + i3 / t2) % 2n);
}
function ei(e3, t2, n3, r3) {
  let i3 = e3 / t2, a3 = e3 % t2, o3 = 0;
  a3 && (o3 = ke(D(2n * (a3 < 0n ? -a3 : a3), t2), Math.sign(Number(a3))));
  let s3 = ni(Number(r3) + o3, n3);
  return (i3 - r3 + BigInt(s3)) * t2;
}
function ti(e3, t2, n3) {
  return ni(e3 / t2, n3) * t2;
}
function ni(e3, t2) {
  return Zn[t2](e3);
}
function ri(e3, t2, n3, r3, i3, a3, o3) {
  let s3 = ia(t2), c3 = Qr(s3, Yr(i3, a3), o3), l3 = c3 - s3, u3 = Math.sign(Number(c3 / O) - Number(s3 / O)) === e3, d3 = sa(c3, Math.min(r3, 6));
  return [{ ...t2, ...d3 }, n3 + l3, u3];
}
function ii(e3, t2, n3, r3, i3, a3, o3, s3) {
  let c3 = Number(aa(t2)), l3 = Jr(i3, a3), u3 = ti(c3, l3, o3), d3 = zr({ ...t2, ...Nn }, 6, e3, s3, n3), f3 = d3.ae, p3 = d3.de, m3 = u3 - Number(p3 - f3), h3 = 0;
  m3 && Math.sign(m3) !== e3 ? n3 = f3 + BigInt(u3) : (h3 += e3, u3 = ti(m3, l3, o3), n3 = p3 + BigInt(u3));
  let g3 = ca(u3);
  return [{ ...t2, ...g3, days: t2.days + h3 }, n3, !!h3];
}
function ai(e3, t2, n3, r3, i3, a3, o3, s3) {
  let c3 = j[i3], l3 = Pn(i3, t2);
  i3 === 7 && (t2 = { ...t2, weeks: t2.weeks + Math.trunc(t2.days / 7) }), l3[c3] = De(t2[c3], a3) * a3;
  let u3 = zr(l3, i3, a3 * e3, s3, n3), d3 = u3.ae, f3 = u3.de, p3 = Vr(n3, d3, f3), m3 = u3.ye[c3], h3 = u3.Ae[c3], g3 = ti(m3 + p3 * e3 * a3, a3, o3), _3 = g3 === h3;
  return l3[c3] = g3, [l3, _3 ? f3 : d3, u3.He || _3];
}
function oi(e3, t2) {
  return e3.timeZone.U(e3.epochNanoseconds, ((e4) => {
    let t3 = pr(Hn(e4, `direction`), 0);
    return t3 || b(p(`direction`, t3)), t3;
  })(t2));
}
var R = S(si, WeakMap);
function si(e3) {
  let { epochNanoseconds: t2, timeZone: n3 } = e3, r3 = n3.C(t2);
  return { ...Kt(t2 + BigInt(r3)), offsetNanoseconds: r3 };
}
function ci(e3, t2, n3, r3 = 0, i3 = 0, a3, o3) {
  if (n3 !== void 0 && r3 === 1 && (r3 === 1 || o3)) return kr(t2, n3);
  r3 !== 2 && r3 !== 0 || Tr(t2, 0);
  let s3 = e3.R(t2);
  if (n3 !== void 0 && r3 !== 3) {
    let e4 = ((e5, t3, n4, r4) => {
      let i4 = Bt(t3);
      r4 && (n4 = qr(n4));
      for (let t4 of e5) {
        let e6 = Number(i4 - t4);
        if (r4 && (e6 = qr(e6)), e6 === n4) return t4;
      }
    })(s3, t2, n3, a3);
    if (e4 !== void 0) return e4;
    r3 === 0 && b(`Invalid TimeZone offset`);
  }
  return o3 ? Bt(t2) : li(e3, t2, i3, s3);
}
function li(e3, t2, n3 = 0, r3 = e3.R(t2)) {
  if (r3.length === 1) return r3[0];
  if (n3 === 1 && b(`Ambiguous offset`), r3.length) return r3[n3 === 3 ? 1 : 0];
  let i3 = Bt(t2), a3 = ((e4, t3) => {
    let n4 = e4.C(t3 - O);
    return ((e5) => (e5 > 864e11 && b(`Out-of-bounds TimeZone gap`), e5))(e4.C(t3 + O) - n4);
  })(e3, i3), o3 = Kt(i3 + BigInt(a3 * (n3 === 2 ? -1 : 1)));
  return (r3 = e3.R(o3))[n3 === 2 ? 0 : r3.length - 1];
}
function ui(e3, t2) {
  let n3 = e3.R(t2);
  if (n3.length) return n3[0];
  let r3 = Bt(t2) - O;
  return e3.U(r3, 1);
}
function di(e3, t2, n3, r3, i3) {
  let a3 = F(i3);
  return r3.sign && ua(r3) < 8 && b(`Cannot use small units`), gi(t2, yi(t2, Tr(gi(t2, n3)), e3 ? z(r3) : r3, a3));
}
function fi(e3, t2) {
  return Or(e3 + (la(n3 = t2) && b(`Cannot use large units`), aa(n3)));
  var n3;
}
function pi(e3, t2, n3) {
  let { calendar: r3, epochNanoseconds: i3, timeZone: a3 } = e3, o3 = aa(t2), s3 = i3;
  if (la(t2)) {
    let i4 = R(e3);
    s3 = li(a3, P(hi(r3, i4, { ...t2, ...Nn }, n3), i4)) + o3;
  } else s3 += o3, F(n3);
  return { ...e3, epochNanoseconds: Or(s3) };
}
function mi(e3, t2, n3, r3) {
  let [i3, a3] = _i(t2, n3), o3 = P(hi(e3, t2, { ...n3, ...Nn, days: n3.days + a3 }, r3), i3);
  return Er(o3), o3;
}
function hi(e3, t2, n3, r3) {
  if (n3.years || n3.months || n3.weeks) return yi(e3, t2, n3, F(r3));
  F(r3);
  let i3 = n3.days + Number(aa(n3) / O);
  return i3 ? Tr(vi(t2, i3)) : t2;
}
function gi(e3, t2) {
  return vi(t2, 1 - A(e3, t2).day);
}
function _i(e3, t2) {
  let n3 = aa(t2), r3 = Number(n3 / O), i3 = Number(n3 % O), [a3, o3] = It(Mt(e3) + i3);
  return [a3, r3 + o3];
}
function vi(e3, t2) {
  return t2 ? Jt(Wt(e3) + t2) : e3;
}
function yi(e3, t2, n3, r3) {
  let { years: i3, months: a3, weeks: o3, days: s3 } = n3, c3;
  if (s3 += Number(aa(n3) / O), i3 || a3) c3 = bi(e3, t2, i3, a3, r3);
  else {
    if (!o3 && !s3) return t2;
    c3 = t2;
  }
  return (o3 || s3) && (c3 = vi(c3, 7 * o3 + s3)), Tr(c3);
}
function bi(e3, t2, n3, r3, i3) {
  let { year: a3, month: o3, day: s3 } = A(e3, t2);
  if (n3) {
    let [t3, r4] = mn(e3, a3, o3);
    a3 += n3, o3 = xi(e3, t3, r4, e3 ? e3.q(a3) : void 0, i3), o3 = oe(`month`, o3, 1, _n(e3, a3), i3);
  }
  if (r3) {
    let t3 = e3 ? e3.N(a3, o3, r3) : nn(a3, o3, r3);
    ({ year: a3, month: o3 } = t3);
  }
  return s3 = oe(`day`, s3, 1, vn(e3, a3, o3), i3), gn(e3, a3, o3, s3);
}
function xi(e3, t2, n3, r3, i3) {
  if (n3) {
    let n4 = e3 ? e3.m : void 0;
    return r3 !== void 0 && (n4 < 0 || r3 === t2 + 1) ? r3 : (i3 === 1 && b(v), n4 < 0 ? -n4 : t2);
  }
  return Le(t2, 0, r3);
}
function Si(e3, t2) {
  return Ne(e3) !== Ne(t2) && b(`Mismatching Calendars`), e3;
}
function Ci(e3, t2) {
  return e3.o !== t2.o && b(`Mismatching TimeZones`), e3;
}
function wi(e3) {
  return e3.timeZone.id;
}
function Ti(e3, t2, n3, r3) {
  let [i3, a3, o3, s3] = _r(e3, r3, 3, 5), c3 = Ri(t2.epochNanoseconds, n3.epochNanoseconds, i3, a3, o3, s3);
  return L(e3 ? z(c3) : c3);
}
function Ei(e3, t2, n3, r3, i3) {
  let [a3, o3, s3, c3] = _r(e3, i3, 5), l3 = n3.epochNanoseconds, u3 = r3.epochNanoseconds, d3;
  return D(u3, l3) ? a3 < 6 ? d3 = Ri(l3, u3, a3, o3, s3, c3) : (d3 = Mi(Ci(n3.timeZone, r3.timeZone), t2, n3, r3, a3), d3 = Zr(d3, u3, a3, o3, s3, c3, Bi(n3, Fr, pi))) : d3 = M, L(e3 ? z(d3) : d3);
}
function Di(e3, t2, n3, r3, i3) {
  let [a3, o3, s3, c3] = _r(e3, i3, 6), l3 = Bt(n3), u3 = Bt(r3), d3 = D(u3, l3), f3;
  return d3 ? a3 <= 6 ? f3 = Ri(l3, u3, a3, o3, s3, c3) : (f3 = Pi(t2, n3, r3, d3, a3), f3 = Zr(f3, u3, a3, o3, s3, c3, Bi(n3, Bt, w(mi, t2)))) : f3 = M, L(e3 ? z(f3) : f3);
}
function Oi(e3, t2, n3, r3, i3) {
  let [a3, o3, s3, c3] = _r(e3, i3, 6, 9, 6);
  return Ai(e3, t2, n3, r3, a3, o3, s3, c3);
}
function ki(e3, t2, n3, r3, i3) {
  let [a3, o3, s3, c3] = _r(e3, i3, 9, 9, 8), l3 = gi(t2, n3), u3 = gi(t2, r3);
  return Ii(l3, u3) ? Ai(e3, t2, Tr(l3), Tr(u3), a3, o3, s3, c3, 8) : L(M);
}
function Ai(e3, t2, n3, r3, i3, a3, o3, s3, c3 = 6) {
  let l3 = Ht(n3), u3 = Ht(r3), d3;
  return D(u3, l3) ? i3 === 6 ? d3 = Ri(l3, u3, i3, a3, o3, s3) : (d3 = Fi(t2, n3, r3, i3), a3 === c3 && o3 === 1 || (d3 = Zr(d3, u3, i3, a3, o3, s3, Bi(n3, Ht, w(hi, t2))))) : d3 = M, L(e3 ? z(d3) : d3);
}
function ji(e3, t2, n3, r3) {
  let [i3, a3, o3, s3] = _r(e3, r3, 5, 5), c3 = ti(Mt(n3) - Mt(t2), Jr(a3, o3), s3), l3 = { ...M, ...ca(c3, i3) };
  return L(e3 ? z(l3) : l3);
}
function Mi(e3, t2, n3, r3, i3) {
  let a3 = D(r3.epochNanoseconds, n3.epochNanoseconds);
  if (!a3) return M;
  if (i3 < 6) return { ...M, ...sa(r3.epochNanoseconds - n3.epochNanoseconds, i3) };
  if (!Ii(R(n3), R(r3))) return { ...M, ...sa(r3.epochNanoseconds - n3.epochNanoseconds, 5) };
  let [o3, s3, c3] = Li(e3, n3, r3, a3);
  return { ...i3 === 6 ? { ...M, days: zi(o3, s3) } : Fi(t2, o3, s3, i3), ...ca(c3) };
}
function Ni(e3, t2, n3, r3) {
  let i3 = Bt(t2), a3 = Bt(n3), o3 = D(a3, i3);
  return o3 ? r3 <= 6 ? { ...M, ...sa(a3 - i3, r3) } : Pi(e3, t2, n3, o3, r3) : M;
}
function Pi(e3, t2, n3, r3, i3) {
  let a3 = n3, o3 = Mt(n3) - Mt(t2);
  return Math.sign(o3) === -r3 && (a3 = vi(n3, -r3), o3 += 864e11 * r3), { ...Fi(e3, t2, a3, i3), ...ca(o3) };
}
function Fi(e3, t2, n3, r3) {
  if (r3 <= 7) {
    let e4 = zi(t2, n3);
    return r3 === 7 ? { ...M, weeks: De(e4, 7), days: Oe(e4, 7) } : { ...M, days: e4 };
  }
  let i3 = A(e3, t2), a3 = A(e3, n3);
  if (r3 === 8) {
    let { year: r4, month: o4, day: s4 } = i3, { year: c4, month: l4, day: u4 } = a3, d4 = Math.sign(E(c4, r4) || E(l4, o4) || zi(t2, n3)), f4 = 0, p4 = 0;
    if (d4) {
      f4 = e3 ? e3.ne(r4, o4, c4, l4) : rn(r4, o4, c4, l4);
      let i4 = bi(e3, t2, 0, f4, 0);
      d4 * E(s4, u4) > 0 && (f4 -= d4, i4 = bi(e3, t2, 0, f4, 0)), p4 = zi(i4, n3);
    }
    return { ...M, months: f4, days: p4 };
  }
  let { year: o3, month: s3, day: c3 } = i3, { year: l3, month: u3, day: d3 } = a3, f3 = l3 - o3, p3 = u3 - s3, m3 = d3 - c3;
  if (f3 || p3) {
    let t3 = Math.sign(f3 || p3), n4 = vn(e3, l3, u3), r4 = 0;
    if (Math.sign(d3 - c3) === -t3) {
      let i4 = n4, a4 = e3 ? e3.N(l3, u3, -t3) : nn(l3, u3, -t3);
      ({ year: l3, month: u3 } = a4), f3 = l3 - o3, p3 = u3 - s3, n4 = vn(e3, l3, u3), r4 = t3 < 0 ? -i4 : n4;
    }
    if (m3 = d3 - Math.min(c3, n4) + r4, f3) {
      let [n5, r5] = mn(e3, o3, s3), [i4, a4] = mn(e3, l3, u3), c4 = e3 ? e3.m : void 0;
      if (p3 = c4 !== void 0 && r5 && !a4 && (c4 < 0 ? t3 > 0 && i4 === -c4 : t3 < 0 && i4 === n5) ? 0 : i4 - n5 || Number(a4) - Number(r5), Math.sign(p3) === -t3) {
        let i5 = t3 < 0 && -_n(e3, l3);
        l3 -= t3, f3 = l3 - o3, p3 = u3 - xi(e3, n5, r5, e3 ? e3.q(l3) : void 0, 0) + (i5 || _n(e3, l3));
      } else if (e3) {
        let t4 = xi(e3, n5, r5, e3.q(l3), 0);
        p3 = e3.ne(l3, t4, l3, u3);
      }
    }
  }
  return { ...M, years: f3, months: p3, days: m3 };
}
function Ii(e3, t2) {
  return E(e3.year, t2.year) || E(e3.month, t2.month) || E(e3.day, t2.day);
}
function Li(e3, t2, n3, r3) {
  let i3 = R(t2), a3 = R(n3), o3 = n3.epochNanoseconds, s3 = 0, c3 = Mt(a3) - Mt(i3);
  Math.sign(c3) === -r3 && s3++;
  let l3 = s3 + (r3 > 0 ? 1 : 0);
  for (; s3 <= l3; s3++) {
    let t3 = vi(a3, s3 * -r3), n4 = li(e3, P(t3, i3));
    if (D(o3, n4) !== -r3) return [i3, t3, Number(o3 - n4)];
  }
}
function Ri(e3, t2, n3, r3, i3, a3) {
  return { ...M, ...sa(Qr(t2 - e3, Yr(r3, i3), a3), n3) };
}
function zi(e3, t2) {
  return Wt(t2) - Wt(e3);
}
function Bi(e3, t2, n3) {
  return { i: e3, V: t2, G: n3 };
}
function Vi(e3) {
  let { calendar: t2 } = e3;
  if (Ui(e3)) {
    let { timeZone: n3 } = e3;
    return { i: e3, V: Fr, G: pi, re: w(Mi, n3, t2) };
  }
  return { i: Gi(e3), V: Bt, G: w(mi, t2), re: w(Ni, t2) };
}
function Hi(e3, t2) {
  return e3.V(e3.G(e3.i, t2));
}
function Ui(e3) {
  return `timeZone` in e3;
}
function Wi(e3, t2) {
  Ui(e3.i) || (Ki(e3.i), Ki(t2));
}
function Gi(e3) {
  return P(e3, `hour` in e3 ? e3 : Ot);
}
function Ki(e3) {
  Er(Gi(e3));
}
function qi(e3, t2) {
  return e3 <= 6 - (t2 && Ui(t2) ? 1 : 0);
}
function Ji(e3, t2, n3) {
  let r3 = {};
  for (let i3 = t2; i3 >= 0; i3--) {
    let t3 = Je[i3];
    r3[n3[i3]] = De(e3, t3), e3 = Oe(e3, t3);
  }
  return r3;
}
var Yi = 2 ** 53;
function Xi(e3, t2, n3, r3, i3) {
  let o3 = e3(a(i3).relativeTo), s3 = Math.max(ua(n3), ua(r3));
  if (qi(s3, o3)) return Zi(t2, n3, r3, s3);
  o3 || b(`Missing relativeTo`), t2 && (r3 = z(r3));
  let c3 = Vi(o3), l3 = c3.G(c3.i, n3), u3 = c3.G(l3, r3);
  return L(c3.re(c3.i, u3, s3));
}
function Zi(e3, t2, n3, r3) {
  return L(na(((e4, t3, n4, r4) => {
    let i3 = ia(e4) + ia(t3) * BigInt(r4 ? -1 : 1);
    return Number.isFinite(Number(i3 / O)) || b(`Out-of-bounds date`), { ...M, ...sa(i3, n4) };
  })(t2, n3, r3, e3)));
}
function Qi(e3, t2, n3) {
  let r3 = ua(t2), [i3, a3, o3, s3, c3] = ((e4, t3, n4) => {
    e4 = Hn(e4, Un);
    let r4 = ir(e4), i4 = n4(e4.relativeTo), a4 = $n(e4), o4 = fr(e4, 7), s4 = rr(e4);
    return r4 === void 0 && s4 === void 0 && b(`Required smallestUnit or largestUnit`), s4 ??= 0, r4 ??= Math.max(s4, t3), gr(r4, s4), a4 = mr(a4, s4, 1), a4 > 1 && s4 > 5 && r4 !== s4 && b(`For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit`), [r4, s4, a4, o4, i4];
  })(n3, r3, e3);
  if (!c3 && Math.max(r3, i3) <= 6) return L(na(((e4, t3, n4, r4, i4) => {
    let a4 = Qr(ia(e4), Yr(n4, r4), i4);
    return { ...M, ...sa(a4, t3) };
  })(t2, i3, a3, o3, s3)));
  let l3 = c3 && Ui(c3) && i3 >= 6 && a3 < 6;
  if (!t2.sign && !l3) return t2;
  c3 || b(`Missing relativeTo`);
  let u3 = Vi(c3), d3 = u3.G(u3.i, t2);
  Wi(u3, d3);
  let f3 = u3.re(u3.i, d3, i3);
  return f3 = Zr(f3, u3.V(d3), i3, a3, o3, s3, u3), L(f3);
}
function $i(e3) {
  return e3.sign === -1 ? ea(e3) : e3;
}
function ea(e3) {
  return L(z(e3));
}
function z(e3) {
  let t2 = {};
  for (let n3 of j) t2[n3] = -1 * e3[n3] || 0;
  return t2;
}
function ta(e3, t2 = j) {
  let n3 = 0;
  for (let r3 of t2) {
    let t3 = Math.sign(e3[r3]);
    t3 && (n3 && n3 !== t3 && b(`Cannot mix duration signs`), n3 = t3);
  }
  return n3;
}
function na(e3) {
  for (let t3 of jn) oe(t3, e3[t3], -4294967295, 4294967295, 1);
  let t2 = ia(e3);
  return ra(Number(t2 / Ze)), e3;
}
function ra(e3) {
  Number.isSafeInteger(e3) || b(`Out-of-bounds duration`);
}
function ia(e3) {
  return BigInt(e3.days) * O + aa(e3);
}
function aa(e3) {
  return BigInt(e3.hours) * $e + BigInt(e3.minutes) * Qe + oa(e3);
}
function oa(e3) {
  return BigInt(e3.seconds) * Ze + BigInt(e3.milliseconds) * Xe + BigInt(e3.microseconds) * Ye + BigInt(e3.nanoseconds);
}
function sa(e3, t2 = 6) {
  let n3 = Number(e3 / O), r3 = Number(e3 % O), i3 = Je[t2], a3 = t2 <= 3 ? Number(e3 / BigInt(i3)) : qe / i3 * n3 + De(r3, i3);
  Number.isFinite(a3) || b(`Out-of-bounds date`), t2 <= 3 && Math.abs(a3) / (We / Je[t2]) >= Yi && b(`Out-of-bounds date`);
  let o3 = Ji(r3, t2, j);
  return o3[j[t2]] = a3, o3;
}
function ca(e3, t2 = 5) {
  return Ji(e3, t2, j);
}
function la(e3) {
  return !!ta(e3, An);
}
function ua(e3) {
  let t2 = 9;
  for (; t2 > 0 && !e3[j[t2]]; t2--) ;
  return t2;
}
function da(e3, t2) {
  return D(e3.epochNanoseconds, t2.epochNanoseconds);
}
function fa(e3, t2) {
  return D(e3.epochNanoseconds, t2.epochNanoseconds);
}
function pa(e3, t2, n3, r3) {
  let i3 = e3(a(r3).relativeTo), o3 = Math.max(ua(t2), ua(n3));
  if (pe(j, t2, n3)) return 0;
  if (qi(o3, i3)) return D(ia(t2), ia(n3));
  i3 || b(`Missing relativeTo`);
  let s3 = Vi(i3);
  return D(Hi(s3, t2), Hi(s3, n3));
}
function ma(e3, t2) {
  return ha(e3, t2) || ga(e3, t2);
}
function ha(e3, t2) {
  return E(Wt(e3), Wt(t2));
}
function ga(e3, t2) {
  return E(Mt(e3), Mt(t2));
}
function _a(e3, t2) {
  return !da(e3, t2);
}
function va(e3, t2) {
  return !fa(e3, t2) && e3.timeZone.o === t2.timeZone.o && e3.calendar === t2.calendar;
}
function ya(e3, t2) {
  return !ma(e3, t2) && e3.calendar === t2.calendar;
}
function ba(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function xa(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function Sa(e3, t2) {
  return !ha(e3, t2) && e3.calendar === t2.calendar;
}
function Ca(e3, t2) {
  return !ga(e3, t2);
}
function wa(e3) {
  return e3 === 0 ? je : e3 ? e3.l : void 0;
}
function B(e3, t2, n3 = t2) {
  return wa(e3) ? n3 : t2;
}
function Ta(e3, t2) {
  let n3 = e3 || void 0, r3 = wa(e3), { era: i3, eraYear: a3, year: o3 } = t2;
  if (o3 !== void 0 && (o3 = s(o3, `year`)), a3 !== void 0 && (a3 = s(a3, `eraYear`)), i3 !== void 0 || a3 !== void 0) {
    i3 !== void 0 && a3 !== void 0 || x(`Mismatching era/eraYear`), r3 || b(`Forbidden era/eraYear`);
    let e4 = Me(i3), t3 = r3[e4];
    t3 === void 0 && b(((e5) => `Invalid era: ${e5}`)(i3));
    let s3 = n3?.te ? n3.te(a3, e4, t3) : Oa(a3, t3);
    o3 !== void 0 && o3 !== s3 && b(`Mismatching year/eraYear`), o3 = s3;
  } else o3 === void 0 && x(_(r3));
  return o3;
}
function Ea(e3, t2, n3, r3, i3) {
  let { month: a3, monthCode: o3 } = t2;
  if (o3 !== void 0) {
    let t3 = ((e4, t4, n4, r4, i4 = Fe(t4)) => {
      let a4 = e4 ? e4.q(n4) : void 0, [o4, s3] = i4, c3 = Le(o4, s3, a4);
      if (s3) {
        let t5 = e4 ? e4.m : void 0;
        t5 === void 0 && b(v), t5 > 0 ? (c3 > t5 && b(v), a4 !== c3 && (r4 === 1 && b(v), c3 = Le(o4, 0, a4))) : (c3 !== -t5 && b(v), a4 === void 0 && r4 === 1 && b(v));
      }
      return c3;
    })(e3, o3, n3, r3, i3);
    a3 !== void 0 && a3 !== t3 && b(`Mismatching month/monthCode`), a3 = t3, r3 = 1;
  } else a3 === void 0 && x(`Missing month/monthCode`);
  return oe(`month`, a3, 1, _n(e3, n3), r3);
}
function Da(e3, t2, n3, r3, i3) {
  return ae(t2, `day`, 1, vn(e3, r3, n3), i3);
}
function Oa(e3, t2) {
  return (t2 + e3) * (Math.sign(t2) || 1) || 0;
}
function ka(e3, t2) {
  return jt(C(k, { ...Ot, ...e3 }), t2);
}
var Aa = _e(`([+-])(\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?)?`);
function ja(e3) {
  let t2 = Ma(e3);
  return t2 === void 0 && b(ne(e3)), t2;
}
function Ma(e3, t2) {
  let n3 = Aa.exec(e3);
  if (n3 && ((e4) => ((e5) => {
    e5[0] !== `T` && e5[0] !== `t` || (e5 = e5.slice(1));
    let t3 = e5.search(/[.,]/), n4 = t3 < 0 ? e5 : e5.slice(0, t3), r3 = n4.split(`:`);
    return r3.length === 1 ? /^(?:\d{2}|\d{4}|\d{6})$/i.test(n4) : (r3.length === 2 || r3.length === 3) && r3.every((e6) => e6.length === 2 && /^\d{2}$/i.test(e6));
  })(e4.slice(1)))(n3[0])) return ((e4, t3) => {
    let n4 = e4[4] || e4[5];
    return t3 && n4 && b(re(n4)), r3 = (be(e4[2]) * Ke + be(e4[3]) * Ge + be(e4[4]) * We + ve(e4[5] || ``)) * ye(e4[1]), Math.abs(r3) >= 864e11 && b(`Out-of-bounds offset`), r3;
    var r3;
  })(n3, t2);
}
var Na = { era: zn, month: c, monthCode(e3, t2 = `monthCode`) {
  return ((e4, t3) => {
    if (typeof e4 == `string`) return e4;
    if (e4 && typeof e4 == `object`) {
      let n3 = e4.toString;
      if (typeof n3 == `function`) return N(n3.call(e4), t3);
    }
    return N(e4, t3);
  })(e3, t2);
}, day: c };
var Pa = de(k, s);
var Fa = de(j, Vn);
var Ia = { offset(e3) {
  return ja(zn(e3));
} };
var La = Object.assign({}, Na, Pa);
var Ra = Object.assign({}, La, Ia);
function V(e3, t2, n3, r3, i3 = !r3) {
  let a3 = {}, o3 = 0;
  for (let i4 of t2) {
    let t3 = e3[i4];
    if (t3 !== void 0) {
      o3 = 1;
      let e4 = n3[i4];
      e4 && (t3 = e4(t3, i4)), a3[i4] = t3;
    } else r3 && r3.includes(i4) && x(m(i4));
  }
  return i3 && !o3 && x(h(t2)), a3;
}
function za(e3, t2 = Ot, n3) {
  let r3 = P(e3, t2);
  return Er(r3), Mr(r3, n3);
}
function Ba(e3, t2, n3) {
  return Ha(e3, t2, Wa(e3, t2), F(n3));
}
function Va(e3, t2, n3) {
  let r3 = Wa(e3, t2), i3 = n3();
  return [Ha(e3, t2, r3, i3[0]), ...i3];
}
function Ha(e3, t2, n3, r3) {
  let i3 = n3[1], a3 = Ea(e3, t2, i3, r3, n3[0]);
  return I(Tr(gn(e3, i3, a3, Da(e3, t2, a3, i3, r3))), e3);
}
function Ua(e3) {
  if (e3.monthCode !== void 0) return Fe(e3.monthCode);
}
function Wa(e3, t2) {
  let n3 = wa(e3);
  return t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(n3)), t2.monthCode === void 0 && t2.month === void 0 && x(`Missing month/monthCode`), t2.day === void 0 && x(m(`day`)), [Ua(t2), Ta(e3, t2)];
}
function Ga(e3, t2, n3) {
  let r3 = wa(e3);
  t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(r3)), t2.monthCode === void 0 && t2.month === void 0 && x(`Missing month/monthCode`);
  let i3 = Ua(t2), a3 = Ta(e3, t2);
  return I(wr(gn(e3, a3, Ea(e3, t2, a3, F(n3), i3), 1)), e3);
}
function Ka(e3, t2, n3) {
  let r3 = e3 === void 0, i3 = wa(e3);
  t2.day === void 0 && x(m(`day`)), r3 || t2.month === void 0 || t2.year !== void 0 || t2.era !== void 0 && t2.eraYear !== void 0 || x(_(i3));
  let a3 = Ua(t2), o3 = t2.eraYear !== void 0 || t2.year !== void 0 ? Ta(e3, t2) : void 0, s3 = F(n3), c3, l3, u3;
  if (o3 === void 0 && r3 && (o3 = 1972), o3 !== void 0) {
    r3 || Tr(gn(e3, o3, 1, 1));
    let n4 = Ea(e3, t2, o3, s3, a3);
    c3 = Da(e3, t2, n4, o3, s3), [l3, u3] = mn(e3, o3, n4);
  } else {
    t2.monthCode === void 0 && x(`Missing month/monthCode`), [l3, u3] = a3;
    let n4 = e3 ? e3.ge : 1972;
    if (n4 !== void 0) c3 = Da(e3, t2, Ea(e3, t2, n4, s3, a3), n4, s3);
    else {
      let n5 = s3 === 0 && e3 ? e3.ke?.(l3, u3, t2.day) : void 0;
      c3 = n5 === void 0 ? t2.day : n5;
    }
  }
  u3 && ((e3 && e3.Z?.[l3]) ?? 1 / 0) < t2.day && (s3 === 1 && b(v), u3 = 0, c3 = ie(t2.day, 1, (e3 && e3.X) ?? 1 / 0));
  let d3 = e3 ? e3.v(l3, !!u3, c3) : Zt(l3, !!u3);
  for (; !d3 && s3 === 0 && c3 > 1; ) c3--, d3 = e3 ? e3.v(l3, !!u3, c3) : Zt(l3, !!u3);
  d3 || b(`Cannot guess year`);
  let { year: f3, month: p3 } = d3;
  return I(Tr(gn(e3, f3, p3, c3)), e3);
}
var qa = Intl.DateTimeFormat;
function Ja(e3, t2) {
  t2 < -864e13 && b(`Out-of-bounds date`);
  let n3 = e3.formatToParts(t2), r3 = {};
  for (let e4 of n3) r3[e4.type] = e4.value;
  return r3;
}
var Ya = { El_Aaiun: 17, Tucuman: 12, Tirane: 11, Riga: 10, Simferopol: 9, Vienna: 9, Tunis: 8, Boa_Vista: 6, Fortaleza: 6, Maceio: 6, Noronha: 6, Recife: 6, Gaza: 6, Hebron: 6, DeNoronha: 6 };
var Xa = -388152e4;
function Za(e3, t2 = 4) {
  let n3 = er(e3);
  return [fr(e3, 4), ...eo(hr(Un, rr(e3), 0, t2), n3)];
}
function Qa(e3) {
  return lr(a(e3));
}
function $a(e3, t2) {
  return Za(a(e3), t2);
}
function eo(e3, t2) {
  return e3 == null ? [t2 === void 0 ? 1 : 10 ** (9 - t2), t2] : [Je[e3], e3 < 4 ? 9 - 3 * e3 : -1];
}
function to(e3, t2, n3) {
  let [r3, i3, o3, s3] = ((e4) => {
    let t3 = er(e4 = a(e4)), n4 = fr(e4, 4), r4 = rr(e4);
    return [e4.timeZone, n4, ...eo(hr(Un, r4, 0, 4), t3)];
  })(n3), c3 = r3 !== void 0;
  return ((e4, t3, n4, r4, i4, a3) => {
    n4 = $r(n4, BigInt(i4), r4);
    let o4 = t3.C(n4);
    return mo(Kt(n4 + BigInt(o4)), a3) + (e4 ? yo(qr(o4)) : `Z`);
  })(c3, H(c3 ? e3(r3) : `UTC`), t2.epochNanoseconds, i3, o3, s3);
}
function no(e3, t2) {
  let n3 = ((e4) => {
    e4 = a(e4);
    let t3 = lr(e4), n4 = er(e4), r3 = dr(e4), i3 = fr(e4, 4), o3 = rr(e4);
    return [t3, ur(e4), r3, i3, ...eo(hr(Un, o3, 0, 4), n4)];
  })(t2);
  return ((e4, t3, n4, r3, i3, a3, o3, s3, c3, l3) => {
    r3 = $r(r3, BigInt(c3), s3);
    let u3 = n4.C(r3);
    return mo(Kt(r3 + BigInt(u3)), l3) + yo(qr(u3), o3) + bo(t3, a3) + xo(e4, i3);
  })(e3.calendar, e3.timeZone.id, e3.timeZone, e3.epochNanoseconds, ...n3);
}
function ro(e3, t2) {
  let n3 = ((e4) => (e4 = a(e4), [lr(e4), ...Za(e4)]))(t2);
  return ((e4, t3, n4, r3, i3, a3) => mo(Gr(t3, i3, r3), a3) + xo(e4, n4))(e3.calendar, e3, ...n3);
}
function io(e3, t2) {
  return n3 = e3.calendar, r3 = e3, i3 = Qa(t2), ho(r3) + xo(n3, i3);
  var n3, r3, i3;
}
function ao(e3, t2) {
  return so(e3.calendar, go, e3, Qa(t2));
}
function oo(e3, t2) {
  return so(e3.calendar, _o, e3, Qa(t2));
}
function so(e3, t2, n3, r3) {
  return r3 === 1 ? e3 === void 0 ? t2(n3) : ho(n3) : r3 > 1 || r3 === 0 && e3 !== void 0 ? ho(n3) + So(Ne(e3), r3 === 2) : t2(n3);
}
function co(e3, t2) {
  return ((e4, t3, n3, r3) => vo(Kr(e4, n3, t3)[0], r3))(e3, ...$a(t2));
}
function lo(e3, t2) {
  let [n3, r3, i3] = $a(t2, 3);
  return r3 > 1 && na(e3 = { ...e3, ...Xr(e3, r3, n3) }), uo(e3, i3);
}
function uo(e3, t2) {
  let { sign: n3 } = e3, r3 = n3 === -1 ? z(e3) : e3, { hours: i3, minutes: a3 } = r3, o3 = oa(r3), s3 = Number(o3 / Ze), c3 = Number(o3 % Ze);
  ra(s3);
  let l3 = wo(c3, t2), u3 = t2 >= 0 || !n3 || l3;
  return (n3 < 0 ? `-` : ``) + `P` + fo({ Y: po(r3.years), M: po(r3.months), W: po(r3.weeks), D: po(r3.days) }) + (i3 || a3 || s3 || u3 ? `T` + fo({ H: po(i3), M: po(a3), S: po(s3, u3) + l3 }) : ``);
}
function fo(e3) {
  let t2 = [];
  for (let n3 in e3) {
    let r3 = e3[n3];
    r3 && t2.push(r3, n3);
  }
  return t2.join(``);
}
function po(e3, t2) {
  if (!e3 && !t2) return ``;
  let n3 = /* @__PURE__ */ Object.create(null);
  return n3.useGrouping = 0, e3.toLocaleString(`fullwide`, n3);
}
function mo(e3, t2) {
  return ho(e3) + `T` + vo(e3, t2);
}
function ho(e3) {
  return go(e3) + `-` + Se(e3.day);
}
function go(e3) {
  let { year: t2 } = e3;
  return (t2 < 0 || t2 > 9999 ? To(t2) + xe(6, Math.abs(t2)) : xe(4, t2)) + `-` + Se(e3.month);
}
function _o(e3) {
  return Se(e3.month) + `-` + Se(e3.day);
}
function vo(e3, t2) {
  let n3 = [Se(e3.hour), Se(e3.minute)];
  return t2 !== -1 && n3.push(Se(e3.second) + ((e4, t3, n4, r3) => wo(e4 * Ue + t3 * He + n4, r3))(e3.millisecond, e3.microsecond, e3.nanosecond, t2)), n3.join(`:`);
}
function yo(e3, t2 = 0) {
  if (t2 === 1) return ``;
  let [n3, r3] = Te(Math.abs(e3), Ke), [i3, a3] = Te(r3, Ge), [o3, s3] = Te(a3, We);
  return To(e3) + Se(n3) + `:` + Se(i3) + (o3 || s3 ? `:` + Se(o3) + wo(s3) : ``);
}
function bo(e3, t2) {
  return t2 === 1 ? `` : `[` + (t2 === 2 ? `!` : ``) + e3 + `]`;
}
function xo(e3, t2) {
  return t2 > 1 || t2 === 0 && e3 !== void 0 ? So(Ne(e3), t2 === 2) : ``;
}
function So(e3, t2) {
  return `[` + (t2 ? `!` : ``) + `u-ca=` + e3 + `]`;
}
var Co = /0+$/;
function wo(e3, t2) {
  let n3 = xe(9, e3);
  return n3 = t2 === void 0 ? n3.replace(Co, ``) : n3.slice(0, t2), n3 ? `.` + n3 : ``;
}
function To(e3) {
  return e3 < 0 ? `-` : `+`;
}
var Eo = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/;
var Do = /[^\w\/:+-]+/;
function Oo(e3) {
  return ko(N(e3));
}
function ko(e3) {
  return Ao(e3).id;
}
function Ao(e3) {
  let t2 = e3.toUpperCase(), n3 = ((e4) => {
    let t3 = Ma(e4, 1);
    if (t3 !== void 0) return { id: yo(t3), _: t3, o: t3 };
  })(t2);
  return n3 ? { kind: `fixed`, ...n3 } : jo(t2 === `UTC` ? `UTC` : ((e4) => (Do.test(e4) && b(te(e4)), Eo.test(e4) && b(`Forbidden ICU TimeZone`), e4.toLowerCase().split(`/`).map((e5, t3) => (e5.length <= 3 || /\d/.test(e5)) && !/etc|yap/.test(e5) ? e5.toUpperCase() : e5.replace(/baja|dumont|[a-z]+/g, (e6, n4) => e6.length <= 2 && !t3 || e6 === `in` || e6 === `chat` ? e6.toUpperCase() : e6.length > 2 || !n4 ? ge(e6).replace(/island|noronha|murdo|rivadavia|urville/, ge) : e6)).join(`/`)))(e3));
}
var jo = S((e3) => {
  if (e3 === `UTC`) return { kind: `utc`, id: e3, o: e3 };
  let t2 = Mo(e3.toUpperCase());
  return { kind: `named`, id: e3, format: t2, o: t2.resolvedOptions().timeZone };
});
var Mo = S((e3) => new qa(`en-u-hc-h23`, { calendar: `iso8601`, timeZone: e3, era: `short`, year: `numeric`, month: `numeric`, day: `numeric`, hour: `numeric`, minute: `numeric`, second: `numeric` }));
function H(e3) {
  let t2 = Ao(e3);
  return No(t2.id, t2);
}
var No = S((e3, t2) => t2.kind === `named` ? new Fo(e3, t2.o, t2.format) : new Po(e3, t2.o, t2.kind === `fixed` ? t2._ : 0));
var Po = class {
  constructor(e3, t2, n3) {
    this.id = e3, this.o = t2, this._ = n3;
  }
  C() {
    return this._;
  }
  R(e3) {
    return [kr(e3, this._)];
  }
  U() {
  }
};
var Fo = class {
  constructor(e3, t2, n3) {
    this.id = e3, this.o = t2, this.qe = ((e4, t3) => {
      let n4 = S(e4), r3 = S(Lo), i3 = 86400 * t3;
      function a3(e5) {
        let [t4, a4] = Ro(e5, i3), s3 = zo(t4), c3 = zo(a4), l3 = n4(s3), u3 = n4(c3);
        return l3 === u3 ? l3 : o3(r3(s3, c3), l3, u3, e5);
      }
      function o3(t4, n5, r4, i4) {
        let a4, o4;
        for (; (i4 === void 0 || (a4 = i4 < t4[0] ? n5 : i4 >= t4[1] ? r4 : void 0) === void 0) && (o4 = t4[1] - t4[0]); ) {
          let n6 = t4[0] + Math.floor(o4 / 2);
          e4(n6) === r4 ? t4[1] = n6 : t4[0] = n6 + 1;
        }
        return a4;
      }
      return { Ee(e5) {
        let t4 = a3(e5 - 86400), n5 = a3(e5 + 86400), r4 = e5 - t4, i4 = e5 - n5;
        if (t4 === n5) return [r4];
        let o4 = a3(r4);
        return o4 === a3(i4) ? [e5 - o4] : t4 > n5 ? [r4, i4] : [];
      }, De: a3, U: function e5(t4, a4) {
        if (a4 > 0 && t4 >= 864e10) return;
        if (a4 < 0) {
          if (t4 <= Xa) return;
          let n5 = Io() + 94867200;
          if (t4 > n5) return e5(n5, -1);
        }
        let [s3, c3] = Ro(a4 > 0 ? Math.max(t4, Xa) : t4, i3), l3 = i3 * a4, u3 = a4 > 0 ? Math.max(t4, Io()) + 94867200 : Xa, d3 = () => a4 < 0 ? c3 > u3 : s3 < u3;
        for (; d3(); ) {
          let e6 = zo(s3), i4 = zo(c3), u4 = n4(e6), d4 = n4(i4);
          if (u4 !== d4) {
            let n5 = r3(e6, i4);
            o3(n5, u4, d4);
            let s4 = n5[0];
            if ((E(s4, t4) || 1) === a4) return s4;
          }
          s3 += l3, c3 += l3;
        }
      } };
    })(/* @__PURE__ */ ((e4) => (t3) => {
      let n4 = Ja(e4, 1e3 * t3);
      return 86400 * Gt(((e5) => {
        let t4 = e5.relatedYear;
        if (t4 !== void 0) return parseInt(t4);
        let n5 = parseInt(e5.year);
        return e5.era !== void 0 && Me(e5.era) === `bce` ? 1 - n5 : n5;
      })(n4), parseInt(n4.month), parseInt(n4.day)) + 3600 * parseInt(n4.hour) + 60 * parseInt(n4.minute) + parseInt(n4.second) - t3;
    })(n3), ((e4) => Ya[e4.split(`/`).pop()] || 60)(e3));
  }
  C(e3) {
    return this.qe.De(((e4) => zt(e4)[0])(e3)) * We;
  }
  R(e3) {
    let t2 = 86400 * Wt(e3) + Pt(e3), n3 = Ft(e3);
    return this.qe.Ee(t2).map((e4) => Or(BigInt(e4) * Ze + BigInt(n3)));
  }
  U(e3, t2) {
    let [n3, r3] = zt(e3), i3 = this.qe.U(n3 + (t2 > 0 || r3 ? 1 : 0), t2);
    if (i3 !== void 0) return BigInt(i3) * Ze;
  }
};
function Io() {
  return Math.floor(Date.now() / 1e3);
}
function Lo(e3, t2) {
  return [e3, t2];
}
function Ro(e3, t2) {
  let n3 = Math.floor(e3 / t2) * t2;
  return [n3, n3 + t2];
}
function zo(e3) {
  return ie(e3, -1e10, 864e10);
}
function Bo(e3, t2, n3) {
  let r3 = V(n3, B(t2, wt, Tt), Ra, [], 0);
  if (r3.timeZone !== void 0) {
    let n4 = Ba(t2, r3), i3 = ka(r3), a3 = H(e3(r3.timeZone));
    return { epochNanoseconds: ci(a3, P(n4, i3), r3.offset), timeZone: a3, calendar: t2 };
  }
  return Ba(t2, r3);
}
function Vo(e3, t2, n3, r3) {
  let i3 = V(n3, B(t2, wt, Tt), Ra, ot, 0), a3 = e3(i3.timeZone), [o3, s3, c3, l3] = Va(t2, i3, () => yr(r3)), u3 = ka(i3, s3), d3 = H(a3);
  return jr(ci(d3, P(o3, u3), i3.offset, c3, l3), d3, t2);
}
function Ho(e3, t2, n3) {
  let r3 = V(t2, B(e3, bt, xt), La, [], 0), [i3, a3] = Va(e3, r3, () => [F(n3)]);
  return za(i3, ka(r3, a3), e3);
}
function Uo(e3, t2, n3, r3 = []) {
  return Ba(e3, V(t2, B(e3, vt, yt), Na, r3), n3);
}
function Wo(e3, t2, n3, r3) {
  return Ga(e3, V(t2, B(e3, pt, mt), Na, r3), n3);
}
function Go(e3, t2, n3, r3) {
  let i3 = V(n3, B(e3, vt, yt), Na, rt, 0);
  return t2 && i3.month !== void 0 && i3.monthCode === void 0 && i3.year === void 0 && (i3.year = 1972), Ka(e3, i3, r3);
}
function Ko(e3, t2) {
  return ka(V(e3, dt, Pa, [], 1), F(t2));
}
function qo(e3) {
  let t2 = V(e3, On, Fa);
  return L(na({ ...M, ...t2 }));
}
function Jo(e3) {
  b(ne(e3));
}
function Yo(e3) {
  let t2 = Cs(e3 = zn(e3)), n3;
  return t2 || Jo(e3), t2.F ? n3 = 0 : t2.offset ? n3 = ja(t2.offset) : Jo(e3), t2.timeZoneId && Ma(t2.timeZoneId, 1), un(t2), Ar(kr(t2, n3));
}
function Xo(e3, t2) {
  let n3 = Cs(N(e3));
  return n3 || Jo(e3), n3.timeZoneId ? ds(n3, t2, void 0) : (n3.F && Jo(e3), ps(n3, t2));
}
function Zo(e3, t2, n3) {
  let r3 = Cs(N(e3));
  return r3 && r3.timeZoneId || Jo(e3), ds(r3, t2, n3);
}
function Qo(e3, t2) {
  let n3 = Cs(N(e3));
  return n3 && !n3.F || Jo(e3), fs(n3, t2);
}
function $o(e3, t2) {
  let n3 = cs(ss(N(e3)), void 0, t2);
  return I(n3, n3.calendar);
}
function es(e3, t2) {
  let n3 = ws(N(e3));
  if (n3) return ts(n3), I(wr(dn(n3)), t2(n3.calendarId));
  let r3 = cs(ss(e3), ls, t2), { calendar: i3 } = r3;
  return I(gi(i3, r3), i3);
}
function ts(e3) {
  e3.calendarId !== `iso8601` && b(re(e3.calendarId));
}
function ns(e3, t2) {
  let n3 = Ts(N(e3));
  if (n3) return ts(n3), I(dn(n3), t2(n3.calendarId));
  let r3 = cs(ss(e3), us, t2), { calendar: i3 } = r3, { year: a3, month: o3, day: s3 } = A(i3, r3), [c3, l3] = mn(i3, a3, o3), { year: u3, month: d3 } = ((e4, t3, n4, r4) => {
    let i4 = e4 ? e4.v(t3, n4, r4) : Zt(t3, n4);
    return i4 || b(`Cannot guess year`), i4;
  })(i3, c3, l3, s3);
  return I(Tr(gn(i3, u3, d3, s3)), i3);
}
function rs(e3) {
  let t2 = ((e4) => {
    let t3 = Es(e4);
    return t3 ? (ks(t3[13]), Ds(t3, 1)) : void 0;
  })(e3 = N(e3)), n3;
  return t2 || (t2 = Cs(e3), t2 ? (t2.fe || Jo(e3), t2.F && b(re(`Z`)), ts(t2)) : Jo(e3)), (n3 = ws(e3)) && fn(n3) && Jo(e3), (n3 = Ts(e3)) && fn(n3) && Jo(e3), Nr(kt(t2));
}
function is(e3) {
  let t2 = ((e4) => {
    let t3 = Ss.exec(e4);
    return t3 ? ((e5) => {
      let t4 = 0, n3 = 0, r3 = 0, i3 = { years: a3(e5[2]), months: a3(e5[3]), weeks: a3(e5[4]), days: a3(e5[5]), hours: a3(e5[6], e5[7], 5), minutes: a3(e5[8], e5[9], 4), seconds: a3(e5[10], e5[11], 3), ...Ji(r3, 2, j) };
      return t4 || b(h(j)), ye(e5[1]) < 0 && (i3 = z(i3)), i3;
      function a3(e6, i4, a4) {
        let o3 = 0, s3 = 0;
        return a4 && ([o3, r3] = Te(r3, Je[a4])), e6 !== void 0 && (n3 && b(re(e6)), s3 = ((e7) => {
          let t5 = parseInt(e7);
          return Number.isFinite(t5) || b(re(e7)), t5;
        })(e6), t4 = 1, i4 && (r3 = ve(i4) * (Je[a4] / We), n3 = 1)), o3 + s3;
      }
    })(t3) : void 0;
  })(N(e3));
  return t2 || Jo(e3), L(na(t2));
}
function as(e3) {
  let t2 = Cs(e3) || ws(e3) || Ts(e3);
  if (t2) return t2.calendarId;
  let n3 = Es(e3);
  return n3 ? ks(n3[13]).calendarId : e3;
}
function os(e3) {
  let t2 = Cs(e3);
  return t2 && (t2.timeZoneId || t2.F && `UTC` || t2.offset) || e3;
}
function ss(e3) {
  let t2 = Cs(e3);
  return t2 && !t2.F || Jo(e3), t2;
}
function cs(e3, t2, n3) {
  return t2 && e3.calendarId === `iso8601` ? (dn(e3), e3.fe && kt(e3), ps(t2(e3), n3)) : e3.fe ? fs(e3, n3) : ps(e3, n3);
}
function ls(e3) {
  let t2 = 12 * e3.year + e3.month === Cr ? 20 : 1;
  return { ...e3, day: t2 };
}
function us(e3) {
  return { ...e3, year: 1972 };
}
function ds(e3, t2, n3) {
  let r3 = H(ko(e3.timeZoneId)), i3;
  if (un(e3), e3.fe) {
    let t3 = e3.offset ? ja(e3.offset) : void 0, [, o3, s3] = yr(n3);
    i3 = ci(r3, e3, t3, o3, s3, !(r3._ || e3.offset === void 0 || (a3 = e3.offset, a3.replace(/\D/g, ``).length > 4)), e3.F);
  } else yr(n3), i3 = ui(r3, e3);
  var a3;
  return Or(i3), jr(i3, r3, t2(e3.calendarId));
}
function fs(e3, t2) {
  return un(e3), Er(e3), { ...P(e3, e3), calendar: t2(e3.calendarId) };
}
function ps(e3, t2) {
  return dn(e3), Tr(e3), { calendar: t2(e3.calendarId), year: e3.year, month: e3.month, day: e3.day };
}
function ms(e3) {
  return `(\\d{2})(?:(:?)(\\d{2})(?:\\${e3}(\\d{2})(?:[.,](\\d{1,9}))?)?)?`;
}
function hs(e3) {
  return `([+-])` + ms(e3);
}
var gs = `(?:(?:([+-])(\\d{6}))|(\\d{4}))(-?)(\\d{2})\\4(\\d{2})(?:[T ]` + ms(8) + `(Z|` + hs(15) + `)?)?`;
var _s = _e(`(?:(?:([+-])(\\d{6}))|(\\d{4}))-?(\\d{2})((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var vs = _e(`(?:--)?(\\d{2})-?(\\d{2})((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var ys = _e(gs + `((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var bs = _e(`T?` + ms(2) + `(${hs(9)})?((?:\\[(!?)([^\\]]*)\\]){0,9})`);
var xs = RegExp(`\\[(!?)([^\\]]*)\\]`, `g`);
var Ss = _e(`([+-])?P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(?:T(?:(\\d+)(?:[.,](\\d{1,9}))?H)?(?:(\\d+)(?:[.,](\\d{1,9}))?M)?(?:(\\d+)(?:[.,](\\d{1,9}))?S)?)?`);
function Cs(e3) {
  let t2 = ys.exec(e3);
  return t2 ? ((e4) => {
    let t3 = e4[12], n3 = (t3 || ``).toUpperCase() === `Z`;
    return { year: Os(e4), month: parseInt(e4[5]), day: parseInt(e4[6]), ...Ds(e4, 7), ...ks(e4[19]), fe: !!e4[7], F: n3, offset: n3 ? void 0 : t3 };
  })(t2) : void 0;
}
function ws(e3) {
  let t2 = _s.exec(e3);
  if (t2) return ((e4) => ({ year: Os(e4), month: parseInt(e4[4]), day: 1, ...ks(e4[5]) }))(t2);
}
function Ts(e3) {
  let t2 = vs.exec(e3);
  return t2 ? ((e4) => ({ year: 1972, month: parseInt(e4[1]), day: parseInt(e4[2]), ...ks(e4[3]) }))(t2) : void 0;
}
function Es(e3) {
  let t2 = bs.exec(e3);
  if (t2) return t2[6] && ja(t2[6]), t2;
}
function Ds(e3, t2) {
  let n3 = be(e3[t2 + 3]);
  return { ...It(ve(e3[t2 + 4] || ``))[0], hour: be(e3[t2]), minute: be(e3[t2 + 2]), second: n3 === 60 ? 59 : n3 };
}
function Os(e3) {
  let t2 = ye(e3[1]), n3 = parseInt(e3[2] || e3[3]);
  return t2 < 0 && !n3 && b(re(-0)), t2 * n3;
}
function ks(e3) {
  let t2, n3, r3 = [];
  return e3.replace(xs, (e4, i3, a3) => {
    let o3 = !!i3, [s3, c3] = a3.split(`=`).reverse();
    return c3 ? c3 === `u-ca` ? (r3.push(s3.toLowerCase()), t2 ||= o3) : (o3 || /[A-Z]/.test(c3)) && b(re(e4)) : (n3 && b(re(e4)), n3 = s3), ``;
  }), r3.length > 1 && t2 && b(re(e3)), { timeZoneId: n3, calendarId: r3[0] || `iso8601` };
}
function As(e3, t2, n3) {
  let r3 = Object.assign(/* @__PURE__ */ Object.create(null), t2);
  return js(r3, n3, lt), wa(e3) && (js(r3, n3, ct), e3 && e3.le && js(r3, n3, ut, st)), r3;
}
function js(e3, t2, n3, r3) {
  let i3 = 0, a3 = [];
  for (let e4 of n3) t2[e4] === void 0 ? a3.push(e4) : i3 = 1;
  if (Object.assign(e3, t2), i3) for (let t3 of r3 || a3) delete e3[t3];
}
function Ms(e3, t2, n3) {
  let { calendar: r3, timeZone: i3 } = e3, a3 = B(r3, St, Ct), o3 = R(e3), { year: s3, month: c3, day: l3 } = A(r3, o3), u3 = { year: s3, monthCode: zs(r3, s3, c3), day: l3, hour: o3.hour, minute: o3.minute, second: o3.second, millisecond: o3.millisecond, microsecond: o3.microsecond, nanosecond: o3.nanosecond, offset: o3.offsetNanoseconds }, d3 = V(t2, a3, Ra), f3 = As(r3, u3, d3), p3 = { ...u3, ...d3 }, [m3, h3, g3, _3] = Va(r3, f3, () => yr(n3, 2));
  return jr(ci(i3, P(m3, jt(p3, h3)), p3.offset, g3, _3), i3, r3);
}
function Ns(e3, t2, n3) {
  let { calendar: r3 } = e3, i3 = B(r3, bt, xt), { year: a3, month: o3, day: s3 } = A(r3, e3), c3 = { year: a3, monthCode: zs(r3, a3, o3), day: s3, hour: e3.hour, minute: e3.minute, second: e3.second, millisecond: e3.millisecond, microsecond: e3.microsecond, nanosecond: e3.nanosecond }, l3 = V(t2, i3, La), u3 = As(r3, c3, l3), d3 = { ...c3, ...l3 }, [f3, p3] = Va(r3, u3, () => [F(n3)]);
  return za(f3, jt(d3, p3), r3);
}
function Ps(e3, t2, n3) {
  let { calendar: r3 } = e3, i3 = B(r3, vt, yt), { year: a3, month: o3, day: s3 } = A(r3, e3);
  return Ba(r3, As(r3, { year: a3, monthCode: zs(r3, a3, o3), day: s3 }, V(t2, i3, Na)), n3);
}
function Fs(e3, t2, n3) {
  let { calendar: r3 } = e3, i3 = B(r3, pt, mt), { year: a3, month: o3 } = A(r3, e3);
  return Ga(r3, As(r3, { year: a3, monthCode: zs(r3, a3, o3) }, V(t2, i3, Na)), n3);
}
function Is(e3, t2, n3) {
  let { calendar: r3 } = e3, i3 = B(r3, vt, yt), { year: a3, month: o3, day: s3 } = A(r3, e3);
  return Ka(r3, As(r3, { monthCode: zs(r3, a3, o3), day: s3 }, V(t2, i3, Na)), n3);
}
function Ls(e3, t2, n3) {
  return ((e4, t3, n4) => ka({ ...C(dt, e4), ...V(t3, dt, Pa) }, F(n4)))(e3, t2, n3);
}
function Rs(e3, t2) {
  return L((n3 = e3, r3 = t2, na({ ...n3, ...V(r3, On, Fa) })));
  var n3, r3;
}
function zs(e3, t2, n3) {
  let [r3, i3] = mn(e3, t2, n3);
  return Ie(r3, i3);
}
function Bs(e3, t2, n3) {
  return jr(e3.epochNanoseconds, t2, n3);
}
function Vs(e3) {
  return Ar(e3.epochNanoseconds);
}
function Hs(e3) {
  return Mr(R(e3), e3.calendar);
}
function Us(e3) {
  return I(R(e3), e3.calendar);
}
function Ws(e3) {
  return Nr(R(e3));
}
function Gs(e3, t2, n3) {
  return jr(Or(((e4, t3, n4) => li(e4, t3, ((e5) => sr(a(e5)))(n4)))(t2, e3, n3)), t2, e3.calendar);
}
function Ks(e3, t2, n3, r3) {
  let i3 = e3(r3.timeZone), a3 = r3.plainTime, o3 = a3 === void 0 ? void 0 : t2(a3), s3 = H(i3), c3;
  return c3 = o3 ? li(s3, P(n3, o3)) : ui(s3, P(n3, Ot)), jr(c3, s3, n3.calendar);
}
function qs(e3, t2, n3) {
  return Zs(e3, C(B(e3, ht, gt), t2), V(f(n3), rt, Na, []));
}
function Js(e3, t2, n3) {
  let r3 = B(e3, nt, ft);
  return Zs(e3, C(_t, t2), V(f(n3), r3, Na, []));
}
function Ys(e3, t2) {
  return Ka(e3, V(t2, _t, Na));
}
function Xs(e3, t2, n3) {
  return Ga(e3, V(t2, B(e3, ht, gt), Na), n3);
}
function Zs(e3, t2, n3) {
  let r3 = B(e3, Et, Dt), i3 = As(e3, t2, n3);
  return i3 = V(i3, r3, Na, []), Ba(e3, i3);
}
function Qs(e3) {
  return Ar(Or(BigInt(Vn(e3)) * Xe));
}
function $s(e3) {
  return Ar(Or(Bn(e3)));
}
function ec(e3) {
  return e3.timeZone = `UTC`, [`full`, `long`].includes(e3.timeStyle) && (e3.timeStyle = `medium`), e3;
}
function tc(e3, t2) {
  return e3.timeZone !== void 0 && x(`Cannot specify TimeZone`), e3.timeZone = t2, e3;
}
function nc(e3, t2, n3) {
  let r3 = e3.resolvedOptions().calendar;
  !n3 && t2.calendar === void 0 || Ne(t2.calendar) === r3 || b(`Mismatching Calendars`);
}
function rc(e3, t2, n3, r3, i3) {
  let a3 = new Set(e3), o3 = new Set(t2), s3 = new Set(n3);
  return (e4, t3) => {
    let n4 = ((e5, t4, n5, r4) => {
      let i4 = { dateStyle: void 0, timeStyle: void 0, me: {}, pe: {}, xe: {}, oe: 0, ue: 0 };
      for (let a4 of Object.keys(e5)) {
        let o4 = e5[a4];
        o4 === void 0 || r4.has(a4) || (t4.has(a4) ? a4 === `dateStyle` ? i4.dateStyle = o4 : a4 === `timeStyle` ? i4.timeStyle = o4 : i4.me[a4] = o4 : a4 === `era` ? i4.pe[a4] = o4 : n5.has(a4) ? a4 === `dateStyle` || a4 === `timeStyle` ? i4.ue = 1 : i4.oe = 1 : i4.xe[a4] = o4);
      }
      return i4;
    })(e4, a3, o3, s3), c3 = n4.dateStyle !== void 0, l3 = n4.timeStyle !== void 0, u3 = c3 || l3, d3 = Object.keys(n4.me).length > 0, f3 = n4.oe || n4.ue, p3 = d3 || c3 || l3, m3 = Object.keys(n4.pe).length > 0, h3 = d3 || m3 || n4.oe;
    (!t3 && f3 || t3 && f3 && !p3 || u3 && h3) && x(`Invalid formatting options`);
    let g3 = {};
    return u3 || p3 || Object.assign(g3, r3), Object.assign(g3, n4.me, n4.pe, n4.xe), c3 && (i3 ? Object.assign(g3, i3[n4.dateStyle]) : g3.dateStyle = n4.dateStyle), l3 && (g3.timeStyle = n4.timeStyle), g3;
  };
}
var ic = { year: `numeric`, month: `numeric`, day: `numeric` };
var ac = { hour: `numeric`, minute: `numeric`, second: `numeric` };
var oc = Object.assign({}, ic, ac);
var sc = Object.assign({}, oc, { timeZoneName: `short` });
var cc = { year: `numeric`, month: `numeric` };
var lc = { month: `numeric`, day: `numeric` };
var uc = [`weekday`, `year`, `month`, `day`, `dateStyle`];
var dc = [`dayPeriod`, `hour`, `minute`, `second`, `fractionalSecondDigits`, `timeStyle`];
var fc = uc.concat(dc);
var pc = [`weekday`, `day`].concat(dc);
var mc = [`weekday`, `year`].concat(dc);
var hc = rc(fc, [], [], oc);
var gc = rc(fc, [], [], sc);
var _c = rc(fc, [], [`timeZoneName`], oc);
var vc = rc(uc, dc, [`timeZoneName`], ic);
var yc = rc(dc, uc, [`timeZoneName`, `era`], ac);
var bc = rc([`year`, `month`, `dateStyle`], pc, [`timeZoneName`], cc, { full: { year: `numeric`, month: `long` }, long: { year: `numeric`, month: `long` }, medium: { year: `numeric`, month: `short` }, short: { year: `2-digit`, month: `numeric` } });
var xc = rc([`month`, `day`, `dateStyle`], mc, [`timeZoneName`, `era`], lc, { full: { month: `long`, day: `numeric` }, long: { month: `long`, day: `numeric` }, medium: { month: `short`, day: `numeric` }, short: { month: `numeric`, day: `numeric` } });
function Sc(e3, t2) {
  let { timeZone: n3 } = e3, r3 = R(e3), { offsetNanoseconds: i3 } = r3, a3 = t2 || Ot, o3;
  return o3 = t2 ? ci(n3, P(r3, a3), i3, 2) : ui(n3, P(r3, a3)), jr(o3, n3, e3.calendar);
}
function Cc(e3) {
  let t2 = wc(), n3 = e3.C(t2);
  return Kt(t2 + BigInt(n3));
}
function wc() {
  return BigInt(Date.now()) * Xe;
}
function Tc() {
  return new qa().resolvedOptions().timeZone;
}
var Ec = `PlainYearMonth`;
var Dc = `PlainMonthDay`;
var Oc = `PlainDate`;
var kc = `PlainDateTime`;
var Ac = `PlainTime`;
var jc = `ZonedDateTime`;
var Mc = `Instant`;
var Nc = `Duration`;
function Pc(e3, t2, n3, ...r3) {
  Object.defineProperties(t2, se(e3)), Object.defineProperties(t2.prototype, le(`Temporal.` + e3));
  for (let e4 of r3) Fc(t2.prototype, n3, e4);
  return t2;
}
function Fc(e3, t2, n3) {
  Object.defineProperties(e3, ue((e4) => ({ get() {
    return e4(t2(this));
  }, configurable: 1 }), n3));
}
var Ic = he.name === `noop` ? (e3) => {
  Object.defineProperty(e3, `_str_`, { value: e3.toJSON() });
} : he;
function Lc() {
  x(`Invalid calling context`);
}
function Rc() {
  x(`Cannot use valueOf`);
}
var zc = { era(e3) {
  return hn(e3.calendar, e3).era;
}, eraYear(e3) {
  return hn(e3.calendar, e3).eraYear;
}, year(e3) {
  return A(e3.calendar, e3).year;
}, month(e3) {
  return A(e3.calendar, e3).month;
}, monthCode(e3) {
  return yn(e3.calendar, e3);
} };
var Bc = { era(e3) {
  return hn(e3.calendar, e3).era;
}, eraYear(e3) {
  return hn(e3.calendar, e3).eraYear;
}, year(e3) {
  return A(e3.calendar, e3).year;
}, month(e3) {
  return A(e3.calendar, e3).month;
}, monthCode(e3) {
  return yn(e3.calendar, e3);
}, day(e3) {
  return A(e3.calendar, e3).day;
} };
var Vc = { monthCode(e3) {
  return yn(e3.calendar, e3);
}, day(e3) {
  return A(e3.calendar, e3).day;
} };
var Hc = { daysInMonth(e3) {
  return Sn(e3.calendar, e3);
}, daysInYear(e3) {
  return Cn(e3.calendar, e3);
}, monthsInYear(e3) {
  return xn(e3.calendar, e3);
}, inLeapYear(e3) {
  return bn(e3.calendar, e3);
} };
var Uc = { dayOfWeek(e3) {
  return an(e3);
}, dayOfYear(e3) {
  return wn(e3.calendar, e3);
}, weekOfYear(e3) {
  return Tn(e3.calendar, e3);
}, yearOfWeek(e3) {
  return En(e3.calendar, e3);
}, daysInWeek() {
  return 7;
}, daysInMonth(e3) {
  return Sn(e3.calendar, e3);
}, daysInYear(e3) {
  return Cn(e3.calendar, e3);
}, monthsInYear(e3) {
  return xn(e3.calendar, e3);
}, inLeapYear(e3) {
  return bn(e3.calendar, e3);
} };
function Wc(e3) {
  return fe(Object.keys(e3));
}
Wc(Hc), Wc(Uc);
function Gc(e3) {
  let t2 = e3.ve || 0;
  function n3(e4) {
    return e4 - t2;
  }
  function r3(e4) {
    return e4 + t2;
  }
  return { l: e3.l, ge: 1972 + t2, le: e3.le, ie(e4) {
    return { ...e4, year: r3(e4.year) };
  }, je(e4, t3, r4) {
    return Qt(n3(e4), t3, r4);
  }, se(e4, t3, r4) {
    return Gt(n3(e4), t3, r4) * Ve;
  }, O(e4, t3) {
    return Xt(t3);
  }, v(e4, t3) {
    let n4 = Zt(e4, t3);
    return n4 && { year: r3(n4.year), month: n4.month };
  }, u(e4) {
    return tn(n3(e4));
  }, k() {
    return 12;
  }, p(e4, t3) {
    return $t(n3(e4), t3);
  }, j(e4) {
    return en(n3(e4));
  }, q() {
  }, h(t3) {
    return e3.h?.(t3, r3(t3.year)) || {};
  }, N(e4, t3, i3) {
    let a3 = nn(n3(e4), t3, i3);
    return { year: r3(a3.year), month: a3.month };
  }, ne(e4, t3, r4, i3) {
    return rn(n3(e4), t3, n3(r4), i3);
  } };
}
function Kc(e3, t2) {
  let n3 = qc(e3);
  return { m: t2.m, Z: t2.Z, X: t2.X, ie: n3.he, je: w(Yc, n3), se: w(Xc, n3), O: w(Zc, n3, t2.m), v: w(il, n3, t2.m, t2.Ce), u: w($c, n3, t2.m), k: w(nl, n3), p: w(tl, n3), j: w(el, n3), q: w(Qc, n3, t2.m), h: w(rl, n3), N: w(al, n3), ne: w(ol, n3) };
}
function qc(e3) {
  let t2 = ((e4) => new qa(`en-u-hc-h23`, { calendar: e4, timeZone: `UTC`, era: `short`, year: `numeric`, month: `short`, day: `numeric` }))(e3);
  function n3(e4) {
    return { ...Jc(n4 = Ja(t2, e4)), month: 0, Fe: n4.month, day: parseInt(n4.day) };
    var n4;
  }
  let r3 = ((e4) => {
    let t3 = e4(0).year - 1970;
    return S(function(n4) {
      let r4 = Gt(n4 - t3) * Ve, i3, a3 = 0, o3 = [], s3 = [];
      do
        r4 += 400 * Ve;
      while ((i3 = e4(r4)).year <= n4);
      do
        r4 += (1 - i3.day) * Ve, i3.year === n4 && (o3.push(r4), s3.push(i3.Fe)), r4 -= Ve, (++a3 > 500 || r4 < -864e13) && b();
      while ((i3 = e4(r4)).year >= n4);
      return { $: o3.reverse(), we: s3.reverse() };
    });
  })(n3);
  return { he: ((e4, t3) => S((n4) => {
    let r4 = Ut(n4), i3 = e4(r4);
    return { ...i3, month: sl(t3, i3.year, r4) };
  }, WeakMap))(n3, r3), K: r3 };
}
function Jc(e3) {
  return { era: void 0, eraYear: void 0, year: parseInt(e3.relatedYear || e3.year) };
}
function Yc(e3, t2, n3, r3) {
  return qt(Xc(e3, t2, n3, r3));
}
function Xc(e3, t2, n3 = 1, r3 = 1) {
  return e3.K(t2).$[n3 - 1] + (r3 - 1) * Ve;
}
function Zc(e3, t2, n3, r3) {
  let i3 = Qc(e3, t2, n3);
  return [Re(r3, i3), i3 === r3];
}
function Qc(e3, t2, n3) {
  if (t2 === void 0) return;
  let r3 = e3.K(n3).we;
  if (r3.length <= 12) return;
  if (t2 < 0) return -t2;
  for (let e4 = 1; e4 < r3.length; e4++) if (r3[e4] === r3[e4 - 1]) return e4 + 1;
  for (let e4 = 0; e4 < r3.length; e4++) if (/bis$/i.test(r3[e4])) return e4 + 1;
  let i3 = e3.K(n3 - 1).we;
  for (let e4 = 0; e4 < r3.length; e4++) if (r3[e4] !== i3[e4]) return e4 + 1;
}
function $c(e3, t2, n3) {
  if (t2 !== void 0) return nl(e3, n3) > 12;
  let r3 = el(e3, n3);
  return r3 > el(e3, n3 - 1) || r3 > el(e3, n3 + 1);
}
function el(e3, t2) {
  return Yt(Xc(e3, t2), Xc(e3, t2 + 1));
}
function tl(e3, t2, n3) {
  let { $: r3 } = e3.K(t2), i3 = n3 + 1, a3 = r3;
  return i3 > r3.length && (i3 = 1, a3 = e3.K(t2 + 1).$), Yt(r3[n3 - 1], a3[i3 - 1]);
}
function nl(e3, t2) {
  return e3.K(t2).$.length;
}
function rl(e3, t2) {
  let n3 = e3.he(t2);
  return { era: n3.era, eraYear: n3.eraYear };
}
function il(e3, t2, n3, r3, i3, a3) {
  let o3 = n3?.(r3, i3, a3) || 1972, { year: s3, month: c3, day: l3 } = e3.he({ year: o3, month: 12, day: 31 }), u3 = Qc(e3, t2, s3), d3 = Re(c3, u3), f3 = c3 === u3;
  (E(r3, d3) || E(Number(i3), Number(f3)) || E(a3, l3)) === 1 && s3--;
  for (let n4 = 0; n4 < 100; n4++) {
    let o4 = s3 - n4, c4 = Qc(e3, t2, o4), l4 = Le(r3, i3, c4);
    if (i3 === (l4 === c4) && a3 <= tl(e3, o4, l4)) return { year: o4, month: l4 };
  }
}
function al(e3, t2, n3, r3) {
  if (r3) if (Number.isSafeInteger(n3 += r3) || b(`Out-of-bounds date`), r3 < 0) for (; n3 < 1; ) n3 += nl(e3, --t2);
  else {
    let r4;
    for (; n3 > (r4 = nl(e3, t2)); ) n3 -= r4, t2++;
  }
  return { year: t2, month: n3 };
}
function ol(e3, t2, n3, r3, i3) {
  let a3 = E(t2, r3) || E(n3, i3);
  if (!a3) return 0;
  if (t2 === r3) return i3 - n3;
  if (a3 < 0) {
    let a4 = nl(e3, t2) - n3 + i3;
    for (let n4 = t2 + 1; n4 < r3; n4++) a4 += nl(e3, n4);
    return a4;
  }
  return -ol(e3, r3, i3, t2, n3);
}
function sl(e3, t2, n3) {
  let { $: r3 } = e3(t2);
  for (let e4 = r3.length - 1; e4 >= 0; e4--) if (n3 >= r3[e4]) return e4 + 1;
  b();
}
var cl = 2440588;
function ll(e3) {
  let t2 = e3.J(2441683), n3 = S((t3) => e3.J(Wt(t3) + 2440588), WeakMap);
  function r3(t3, n4) {
    let r4 = e3.q?.(t3);
    return [Re(n4, r4), n4 === r4];
  }
  return { l: e3.l, m: e3.m, Z: e3.Z, X: e3.X, ge: e3.ge, te: e3.te, ke: e3.ke, ie: n3, je(t3, n4, r4) {
    return Jt(e3.L(t3, n4, r4) - 2440588);
  }, se(t3, n4 = 1, r4 = 1) {
    return (e3.L(t3, n4, r4) - 2440588) * Ve;
  }, O(t3, n4) {
    return (e3.O || r3)(t3, n4);
  }, v(n4, i3, a3) {
    return e3.v?.(n4, i3, a3) || ((n5, i4, a4) => {
      i4 = !!i4;
      let o3 = e3.ge || t2.year, [s3, c3] = r3(t2.year, t2.month);
      (E(n5, s3) || E(Number(i4), Number(c3)) || E(a4, t2.day)) === 1 && o3--;
      for (let t3 = 0; t3 < 100; t3++) for (let r4 of [o3 - t3, o3 + t3]) {
        let t4 = e3.q?.(r4), o4 = Le(n5, i4, t4);
        if (o4 <= e3.k(r4) && i4 === (o4 === t4) && a4 <= e3.p(r4, o4)) return { year: r4, month: o4 };
      }
    })(n4, i3, a3);
  }, u: e3.u, k: e3.k, p: e3.p, j: e3.j, q: e3.q || he, h(t3) {
    let r4 = n3(t3);
    return e3.h ? e3.h(r4) : { era: r4.era, eraYear: r4.eraYear };
  }, N(t3, n4, r4) {
    return ((e4, t4, n5, r5) => {
      if (r5) if (Number.isSafeInteger(n5 += r5) || b(`Out-of-bounds date`), r5 < 0) for (; n5 < 1; ) n5 += e4(--t4);
      else {
        let r6;
        for (; n5 > (r6 = e4(t4)); ) n5 -= r6, t4++;
      }
      return { year: t4, month: n5 };
    })(e3.k, t3, n4, r4);
  }, ne(t3, n4, r4, i3) {
    return ul(e3.k, t3, n4, r4, i3);
  } };
}
function ul(e3, t2, n3, r3, i3) {
  let a3 = E(t2, r3) || E(n3, i3);
  if (!a3) return 0;
  if (t2 === r3) return i3 - n3;
  if (a3 < 0) {
    let a4 = e3(t2) - n3 + i3;
    for (let n4 = t2 + 1; n4 < r3; n4++) a4 += e3(n4);
    return a4;
  }
  return -ul(e3, r3, i3, t2, n3);
}
var dl = { be: 0 };
var fl = { m: 13, Z: { 1: 0, 2: 29, 8: 29, 9: 29, 10: 29, 11: 29, 12: 0 }, X: 30, Ce(e3, t2, n3) {
  if (t2) switch (e3) {
    case 1:
      return 1651;
    case 2:
      return n3 < 30 ? 1947 : 1765;
    case 3:
      return n3 < 30 ? 1966 : 1955;
    case 4:
      return n3 < 30 ? 1963 : 1944;
    case 5:
      return n3 < 30 ? 1971 : 1952;
    case 6:
      return n3 < 30 ? 1960 : 1941;
    case 7:
      return n3 < 30 ? 1968 : 1938;
    case 8:
      return n3 < 30 ? 1957 : 1718;
    case 9:
      return 2014;
    case 10:
      return 1984;
    case 11:
      return n3 < 29 ? 2033 : 2034;
    case 12:
      return 1890;
  }
  return 1972;
} };
function pl(e3) {
  return Kc(e3, fl);
}
var ml = { am: 0 };
var hl = { am: 0, aa: 0 };
var gl = { aa: 0 };
function _l(e3, t2, n3 = 0, r3 = 0) {
  return ll({ l: t2, te(e4, t3, n4) {
    return t3 === `aa` && r3 ? e4 - 5500 : Oa(e4, n4);
  }, ke(e4, t3, n4) {
    return ie(n4, 1, t3 || e4 !== 13 ? 30 : 6);
  }, J(t3) {
    let [r4, i3, a3] = ((e4, t4) => {
      let n4 = Math.floor((4 * (t4 - e4) + 3) / 1461), r5 = 1 + Math.floor((t4 - vl(e4, n4, 1, 1)) / 30);
      return [n4, r5, t4 + 1 - vl(e4, n4, r5, 1)];
    })(e3, t3);
    return { year: r4 + n3, month: i3, day: a3 };
  }, L(t3, r4, i3) {
    return vl(e3, t3 - n3, r4, i3);
  }, p(e4, t3) {
    return ((e5, t4) => t4 % 13 == 0 ? yl(e5) + 5 : 30)(e4 - n3, t3);
  }, j(e4) {
    return 365 + yl(e4 - n3);
  }, k() {
    return 13;
  }, u(e4) {
    return this.j(e4) > 365;
  }, h({ year: e4 }) {
    return n3 ? { era: `aa`, eraYear: e4 } : r3 && e4 <= 0 ? { era: `aa`, eraYear: e4 + 5500 } : { era: `am`, eraYear: e4 };
  } });
}
function vl(e3, t2, n3, r3) {
  return e3 + 365 * t2 + Math.floor(t2 / 4) + 30 * (n3 - 1) + r3 - 1;
}
function yl(e3) {
  return Math.floor(Ee(e3, 4) / 3);
}
var bl = { am: 0 };
function xl(e3) {
  return Ee(7 * e3 + 1, 19) < 7;
}
function Sl(e3) {
  let t2 = Math.floor((235 * e3 - 234) / 19), n3 = 29 * t2 + Math.floor((12084 + 13753 * t2) / 25920);
  return Ee(3 * (n3 + 1), 7) < 3 && (n3 += 1), n3;
}
function Cl(e3) {
  return Sl(e3) + ((e4) => {
    let t2 = Sl(e4 - 1), n3 = Sl(e4);
    return Sl(e4 + 1) - n3 === 356 ? 2 : n3 - t2 === 382 ? 1 : 0;
  })(e3);
}
function wl(e3) {
  return Cl(e3 + 1) - Cl(e3);
}
function Tl(e3, t2) {
  let n3 = t2 >= 6 && !xl(e3) ? t2 + 1 : t2;
  if (n3 === 4 || n3 === 7 || n3 === 9 || n3 === 11 || n3 === 13) return 29;
  let r3 = ((e4) => {
    let t3 = wl(e4);
    return t3 > 380 && (t3 -= 30), t3 === 353 ? 0 : t3 === 354 ? 1 : 2;
  })(e3);
  return n3 === 2 ? r3 === 2 ? 30 : 29 : n3 === 3 ? r3 === 0 ? 29 : 30 : n3 === 6 ? xl(e3) ? 30 : 0 : 30;
}
var El = { shaka: 0 };
var Dl = [1392, 1390, 1391, 1392, 1391, 1392, 1389, 1392, 1392, 1390, 1391, 1390];
function Ol(e3, t2, n3) {
  return ll({ l: { bh: -1, ah: 0 }, J: e3, L: t2, p(e4, t3) {
    return n3 && Ml(e4) ? tl(n3, e4, t3) : ((e5, t4) => 29 + t4 % 2 + (t4 === 12 && jl(e5) ? 1 : 0))(e4, t3);
  }, j(e4) {
    return n3 && Ml(e4) ? el(n3, e4) : jl(e4) ? 355 : 354;
  }, k() {
    return 12;
  }, u(e4) {
    return this.j(e4) > 354;
  }, v(e4, t3, r3) {
    let i3 = n3 && !t3 && r3 === 30 && Dl[e4 - 1];
    return n3 && i3 ? { year: i3, month: e4 } : void 0;
  }, h({ year: e4 }) {
    return e4 < 1 ? { era: `bh`, eraYear: 1 - e4 } : { era: `ah`, eraYear: e4 };
  } });
}
function kl(e3, t2, n3, r3) {
  return r3 + Math.ceil(29.5 * (n3 - 1)) + 354 * (t2 - 1) + Math.floor((3 + 11 * t2) / 30) + e3 - 1;
}
function Al(e3, t2) {
  let n3 = Math.floor((30 * (t2 - e3) + 10646) / 10631), r3 = Math.min(12, Math.ceil((t2 - (29 + kl(e3, n3, 1, 1))) / 29.5) + 1);
  return { year: n3, month: r3, day: t2 - kl(e3, n3, r3, 1) + 1 };
}
function jl(e3) {
  return Ee(14 + 11 * e3, 30) < 11;
}
function Ml(e3) {
  return e3 >= 1300 && e3 <= 1600;
}
function Nl(e3, t2) {
  let n3 = t2 - 1948440;
  if (n3 < 460322 || n3 >= 566987) return Al(1948440, t2);
  let { year: r3, month: i3, day: a3 } = e3.he(Jt(t2 - cl));
  return { year: r3, month: i3, day: a3 };
}
function Pl(e3, t2, n3, r3) {
  return Ml(t2) ? Xc(e3, t2, n3, r3) / Ve + cl : kl(1948440, t2, n3, r3);
}
var Fl = Object.assign({}, je, { meiji: 1867, taisho: 1911, showa: 1925, heisei: 1988, reiwa: 2018 });
function Il(e3) {
  let t2 = Wt(e3), n3 = t2 >= 18017 ? `reiwa` : t2 >= 6947 ? `heisei` : t2 >= -15713 ? `showa` : t2 >= -20974 ? `taisho` : t2 >= -35428 ? `meiji` : void 0;
  return n3 ? { era: n3, eraYear: e3.year - Fl[n3] } : ln(e3);
}
var Ll = { ap: 0 };
var Rl = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];
function zl(e3) {
  return Ee(25 * e3 + 11, 33) < 8;
}
var Bl = { broc: -1, roc: 0 };
var Vl = [`buddhist`, () => Gc({ ve: 543, l: dl, h(e3, t2) {
  return { era: `be`, eraYear: t2 };
} })];
var Hl = [`chinese`, pl];
var Ul = [`coptic`, () => _l(1824665, ml)];
var Wl = [`dangi`, pl];
var Gl = new Map([Vl, Hl, Ul, Wl, [`ethiopic`, () => _l(1723856, hl, 0, 1)], [`ethioaa`, () => _l(1723856, gl, 5500)], [`hebrew`, () => ll({ l: bl, m: -6, J(e3) {
  let t2 = e3 - 347997, n3 = Math.floor((25920 * t2 / 765433 * 19 + 234) / 235) + 1, r3 = Cl(n3), i3 = Math.floor(t2 - r3);
  for (; i3 < 1; ) n3--, r3 = Cl(n3), i3 = Math.floor(t2 - r3);
  let a3 = 1, o3 = 0;
  for (; o3 < i3; ) o3 += Tl(n3, a3), a3++;
  return a3--, o3 -= Tl(n3, a3), { year: n3, month: a3, day: i3 - o3 };
}, L(e3, t2, n3) {
  let r3 = Cl(e3);
  for (let n4 = 1; n4 < t2; n4++) r3 += Tl(e3, n4);
  return r3 + n3 + 347997;
}, p: Tl, j: wl, k(e3) {
  return xl(e3) ? 13 : 12;
}, u: xl, q(e3) {
  return xl(e3) ? 6 : void 0;
}, O(e3, t2) {
  return xl(e3) && t2 === 6 ? [5, 1] : [t2 - (xl(e3) && t2 > 6 ? 1 : 0), 0];
}, v(e3, t2, n3) {
  return t2 && e3 === 5 && n3 <= 30 ? { year: 5730, month: 6 } : void 0;
}, h({ year: e3 }) {
  return { era: `am`, eraYear: e3 };
} })], [`indian`, function() {
  return ll({ l: El, J(e3) {
    let t2 = Jt(e3 - cl), n3 = t2.year - 78, r3 = e3 - (Gt(t2.year, 1, 1) + cl), i3;
    if (r3 < 80 ? (n3--, i3 = tn(t2.year - 1) ? 31 : 30, r3 += i3 + 155 + 90 + 10) : (i3 = tn(t2.year) ? 31 : 30, r3 -= 80), r3 < i3) return { year: n3, month: 1, day: r3 + 1 };
    let a3 = r3 - i3;
    return a3 < 155 ? { year: n3, month: Math.floor(a3 / 31) + 2, day: a3 % 31 + 1 } : (a3 -= 155, { year: n3, month: Math.floor(a3 / 30) + 7, day: a3 % 30 + 1 });
  }, L(e3, t2, n3) {
    let r3 = e3 + 78, i3, a3;
    return tn(r3) ? (i3 = 31, a3 = Gt(r3, 3, 21) + cl) : (i3 = 30, a3 = Gt(r3, 3, 22) + cl), t2 === 1 || (a3 += i3 + 31 * Math.min(t2 - 2, 5), t2 >= 8 && (a3 += 30 * (t2 - 7))), a3 + n3 - 1;
  }, p(e3, t2) {
    return t2 === 1 && tn(e3 + 78) || t2 >= 2 && t2 <= 6 ? 31 : 30;
  }, j(e3) {
    return tn(e3 + 78) ? 366 : 365;
  }, k() {
    return 12;
  }, u(e3) {
    return this.j(e3) > 365;
  }, h({ year: e3 }) {
    return { era: `shaka`, eraYear: e3 };
  } });
}], [`japanese`, () => Gc({ l: Fl, le: 1, h: Il })], [`islamic-civil`, () => Ol(w(Al, 1948440), w(kl, 1948440))], [`islamic-tbla`, () => Ol(w(Al, 1948439), w(kl, 1948439))], [`islamic-umalqura`, (e3) => {
  let t2 = qc(e3);
  return Ol(w(Nl, t2), w(Pl, t2), t2);
}], [`persian`, () => ll({ l: Ll, J(e3) {
  let t2 = e3 - 1948320, n3 = 1 + Math.floor((33 * t2 + 3) / 12053), r3 = t2 - (365 * (n3 - 1) + Math.floor((8 * n3 + 21) / 33)), i3 = Math.floor(r3 < 216 ? r3 / 31 : (r3 - 6) / 30);
  return { year: n3, month: i3 + 1, day: r3 - Rl[i3] + 1 };
}, L(e3, t2, n3) {
  return 1948319 + 365 * (e3 - 1) + Math.floor((8 * e3 + 21) / 33) + Rl[t2 - 1] + n3;
}, p(e3, t2) {
  return t2 <= 6 ? 31 : t2 <= 11 || zl(e3) ? 30 : 29;
}, j(e3) {
  return zl(e3) ? 366 : 365;
}, k() {
  return 12;
}, u: zl, h({ year: e3 }) {
  return { era: `ap`, eraYear: e3 };
} })], [`roc`, () => Gc({ ve: -1911, l: Bl, h(e3, t2) {
  return t2 < 1 ? { era: `broc`, eraYear: 1 - t2 } : { era: `roc`, eraYear: t2 };
} })]]);
var Kl = { islamic: 1, "islamic-rgsa": 1 };
var ql = { "ethiopic-amete-alem": `ethioaa`, islamicc: `islamic-civil` };
var Jl = S((e3, t2) => {
  let n3 = t2(e3);
  return n3.id = e3, n3;
});
function Yl(e3) {
  let t2 = Xl(e3);
  return t2 || b(ee(e3)), Jl(...t2);
}
function Xl(e3) {
  Kl[e3] && b(ee(e3));
  let t2 = ql[e3] || e3, n3 = Gl.get(t2);
  return n3 && [t2, n3];
}
function Zl(e3) {
  let t2 = N(e3).toLowerCase();
  return t2 === `iso8601` ? void 0 : t2 === `gregory` ? 0 : Yl(t2);
}
function Ql(e3 = `iso8601`) {
  return Zl(e3);
}
var $l = /* @__PURE__ */ new WeakMap();
var eu = Pc(jc, class {
  constructor(e3, t2, n3 = void 0) {
    let r3 = Or(Bn(e3)), i3 = H(Oo(t2)), a3 = Ql(n3);
    iu(this, jr(r3, i3, a3));
  }
  static from(e3, t2 = void 0) {
    return U(ru(e3, t2));
  }
  static compare(e3, t2) {
    return fa(ru(e3), ru(t2));
  }
  get calendarId() {
    return Ne(W(this).calendar);
  }
  get timeZoneId() {
    return W(this).timeZone.id;
  }
  get epochMilliseconds() {
    return Pr(W(this));
  }
  get epochNanoseconds() {
    return Fr(W(this));
  }
  get offset() {
    return yo(R(W(this)).offsetNanoseconds);
  }
  get offsetNanoseconds() {
    return R(W(this)).offsetNanoseconds;
  }
  get hoursInDay() {
    return Ur(W(this));
  }
  with(e3, t2 = void 0) {
    return U(Ms(W(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return U({ ...W(this), calendar: Qu(e3) });
  }
  withTimeZone(e3) {
    return U({ ...W(this), timeZone: H(au(e3)) });
  }
  withPlainTime(e3 = void 0) {
    return U(Sc(W(this), Iu(e3)));
  }
  add(e3, t2 = void 0) {
    return U(pi(W(this), J(e3), t2));
  }
  subtract(e3, t2 = void 0) {
    return U(pi(W(this), z(J(e3)), t2));
  }
  until(e3, t2 = void 0) {
    let n3 = W(this), r3 = ru(e3);
    return q(L(Ei(0, Si(n3.calendar, r3.calendar), n3, r3, t2)));
  }
  since(e3, t2 = void 0) {
    let n3 = W(this), r3 = ru(e3);
    return q(L(Ei(1, Si(n3.calendar, r3.calendar), n3, r3, t2)));
  }
  round(e3) {
    let t2 = W(this), [n3, r3, i3] = vr(e3);
    return U(Hr(t2, n3, r3, i3));
  }
  startOfDay() {
    return U(Wr(W(this)));
  }
  equals(e3) {
    return va(W(this), ru(e3));
  }
  toInstant() {
    return cu(Vs(W(this)));
  }
  toPlainDateTime() {
    return Bu(Hs(W(this)));
  }
  toPlainDate() {
    return Ku(Us(W(this)));
  }
  toPlainTime() {
    return Mu(Ws(W(this)));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = W(this), r3 = new qa(e3, tc(gc(t2), wi(n3)));
    return nc(r3, n3), r3.format(Pr(n3));
  }
  toString(e3 = void 0) {
    return no(W(this), e3);
  }
  toJSON() {
    return no(W(this));
  }
  getTimeZoneTransition(e3) {
    let t2 = W(this), n3 = oi(t2, e3);
    return n3 ? U({ ...t2, epochNanoseconds: n3 }) : null;
  }
  valueOf() {
    return Rc();
  }
}, tu, Bc, Uc, tt);
function U(e3) {
  return iu(Object.create(eu.prototype), e3);
}
function W(e3) {
  return nu(e3) || Lc();
}
function tu(e3) {
  let t2 = W(e3);
  return { ...R(t2), calendar: t2.calendar };
}
function nu(e3) {
  return $l.get(e3);
}
function ru(e3, t2) {
  if (y(e3)) {
    let n3 = nu(e3);
    return n3 ? (yr(t2), n3) : Vo(au, Xu(e3), e3, t2);
  }
  return Zo(e3, Zl, t2);
}
function iu(e3, t2) {
  return $l.set(e3, t2), Ic(e3), e3;
}
function au(e3) {
  if (y(e3)) {
    let t2 = nu(e3);
    return t2 || x(te(e3)), t2.timeZone.id;
  }
  return ((e4) => ko(os(N(e4))))(e3);
}
var ou = /* @__PURE__ */ new WeakMap();
var su = Pc(Mc, class {
  constructor(e3) {
    let t2 = Or(Bn(e3));
    pu(this, Ar(t2));
  }
  static from(e3) {
    return cu(du(e3));
  }
  static fromEpochMilliseconds(e3) {
    return cu(Qs(e3));
  }
  static fromEpochNanoseconds(e3) {
    return cu($s(e3));
  }
  static compare(e3, t2) {
    return da(du(e3), du(t2));
  }
  get epochMilliseconds() {
    return Pr(lu(this));
  }
  get epochNanoseconds() {
    return Fr(lu(this));
  }
  add(e3) {
    return cu(Ar(fi(lu(this).epochNanoseconds, J(e3))));
  }
  subtract(e3) {
    return cu(Ar(fi(lu(this).epochNanoseconds, z(J(e3)))));
  }
  until(e3, t2 = void 0) {
    return q(Ti(0, lu(this), du(e3), t2));
  }
  since(e3, t2 = void 0) {
    return q(Ti(1, lu(this), du(e3), t2));
  }
  round(e3) {
    let t2 = lu(this), [n3, r3, i3] = vr(e3, 5, 1);
    return cu(Ar($r(t2.epochNanoseconds, Yr(n3, r3), i3)));
  }
  equals(e3) {
    return _a(lu(this), du(e3));
  }
  toZonedDateTimeISO(e3) {
    return U(Bs(lu(this), H(au(e3))));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = lu(this);
    return new qa(e3, hc(t2)).format(Pr(n3));
  }
  toString(e3 = void 0) {
    return to(au, lu(this), e3);
  }
  toJSON() {
    return to(au, lu(this));
  }
  valueOf() {
    return Rc();
  }
});
function cu(e3) {
  return pu(Object.create(su.prototype), e3);
}
function lu(e3) {
  return uu(e3) || Lc();
}
function uu(e3) {
  return ou.get(e3);
}
function du(e3) {
  if (y(e3)) {
    let t2 = uu(e3);
    if (t2) return t2;
    let n3 = nu(e3);
    if (n3) return Ar(n3.epochNanoseconds);
  }
  return Yo(e3);
}
var { toTemporalInstant: fu } = { toTemporalInstant() {
  let e3 = Date.prototype.valueOf.call(this);
  return cu(Ar(BigInt(Ln(e3)) * Xe));
} };
function pu(e3, t2) {
  return ou.set(e3, t2), Ic(e3), e3;
}
var mu = /* @__PURE__ */ new WeakMap();
var hu = Pc(Dc, class {
  constructor(e3, t2, n3 = void 0, r3) {
    let i3 = s(e3), a3 = s(t2), o3 = Ql(n3), c3 = Tr(dn({ year: s(r3 ?? 1972), month: i3, day: a3 }));
    bu(this, I(c3, o3));
  }
  static from(e3, t2 = void 0) {
    return gu(yu(e3, t2));
  }
  get calendarId() {
    return Ne(_u(this).calendar);
  }
  with(e3, t2 = void 0) {
    return gu(Is(_u(this), ku(e3), t2));
  }
  equals(e3) {
    return Sa(_u(this), yu(e3));
  }
  toPlainDate(e3) {
    return Ku(Js(_u(this).calendar, this, e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = _u(this), r3 = new qa(e3, ec(xc(t2)));
    return nc(r3, n3, 1), r3.format(Ut(n3));
  }
  toString(e3 = void 0) {
    return oo(_u(this), e3);
  }
  toJSON() {
    return oo(_u(this));
  }
  valueOf() {
    return Rc();
  }
}, _u, Vc);
function gu(e3) {
  return bu(Object.create(hu.prototype), e3);
}
function _u(e3) {
  return vu(e3) || Lc();
}
function vu(e3) {
  return mu.get(e3);
}
function yu(e3, t2) {
  if (y(e3)) {
    let n4 = vu(e3);
    if (n4) return F(t2), n4;
    let r3 = Zu(e3);
    return Go(r3 === void 0 ? void 0 : r3, r3 === void 0, e3, t2);
  }
  let n3 = ns(e3, Zl);
  return F(t2), n3;
}
function bu(e3, t2) {
  return mu.set(e3, t2), Ic(e3), e3;
}
var xu = /* @__PURE__ */ new WeakMap();
var Su = Pc(Ec, class {
  constructor(e3, t2, n3 = void 0, r3) {
    let i3 = s(e3), a3 = s(t2), o3 = Ql(n3), c3 = wr(dn({ year: i3, month: a3, day: s(r3 ?? 1) }));
    Du(this, I(c3, o3));
  }
  static from(e3, t2 = void 0) {
    return Cu(Eu(e3, t2));
  }
  static compare(e3, t2) {
    return ha(Eu(e3), Eu(t2));
  }
  get calendarId() {
    return Ne(wu(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Cu(Fs(wu(this), ku(e3), t2));
  }
  add(e3, t2 = void 0) {
    let n3 = wu(this);
    return Cu(I(di(0, n3.calendar, n3, J(e3), t2), n3.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n3 = wu(this);
    return Cu(I(di(1, n3.calendar, n3, J(e3), t2), n3.calendar));
  }
  until(e3, t2 = void 0) {
    let n3 = wu(this), r3 = Eu(e3);
    return q(ki(0, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  since(e3, t2 = void 0) {
    let n3 = wu(this), r3 = Eu(e3);
    return q(ki(1, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  equals(e3) {
    return xa(wu(this), Eu(e3));
  }
  toPlainDate(e3) {
    return Ku(qs(wu(this).calendar, this, e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = wu(this), r3 = new qa(e3, ec(bc(t2)));
    return nc(r3, n3, 1), r3.format(Ut(n3));
  }
  toString(e3 = void 0) {
    return ao(wu(this), e3);
  }
  toJSON() {
    return ao(wu(this));
  }
  valueOf() {
    return Rc();
  }
}, wu, zc, Hc);
function Cu(e3) {
  return Du(Object.create(Su.prototype), e3);
}
function wu(e3) {
  return Tu(e3) || Lc();
}
function Tu(e3) {
  return xu.get(e3);
}
function Eu(e3, t2) {
  if (y(e3)) {
    let n4 = Tu(e3);
    return n4 ? (F(t2), n4) : Wo(Xu(e3), e3, t2);
  }
  let n3 = es(e3, Zl);
  return F(t2), n3;
}
function Du(e3, t2) {
  return xu.set(e3, t2), Ic(e3), e3;
}
function Ou(e3) {
  if (!y(e3)) return;
  let t2 = uu(e3);
  return t2 ? [Mc, t2] : (t2 = nu(e3), t2 ? [jc, t2] : (t2 = Vu(e3), t2 ? [kc, t2] : (t2 = qu(e3), t2 ? [Oc, t2] : (t2 = Pu(e3), t2 ? [Ac, t2] : (t2 = Tu(e3), t2 ? [Ec, t2] : (t2 = vu(e3), t2 ? [Dc, t2] : (t2 = nd(e3), t2 ? [Nc, t2] : void 0)))))));
}
function ku(e3) {
  return (Ou(e3) || e3.calendar !== void 0 || e3.timeZone !== void 0) && x(`Invalid bag`), e3;
}
var Au = /* @__PURE__ */ new WeakMap();
var ju = Pc(Ac, class {
  constructor(e3 = 0, t2 = 0, n3 = 0, r3 = 0, i3 = 0, a3 = 0) {
    Lu(this, kt(ue(s, { hour: e3, minute: t2, second: n3, millisecond: r3, microsecond: i3, nanosecond: a3 })));
  }
  static from(e3, t2 = void 0) {
    return Mu(Fu(e3, t2));
  }
  static compare(e3, t2) {
    return ga(Fu(e3), Fu(t2));
  }
  with(e3, t2 = void 0) {
    return Mu(Ls(Nu(this), ku(e3), t2));
  }
  add(e3) {
    return Mu(_i(Nu(this), J(e3))[0]);
  }
  subtract(e3) {
    return Mu(_i(Nu(this), z(J(e3)))[0]);
  }
  until(e3, t2 = void 0) {
    return q(ji(0, Nu(this), Fu(e3), t2));
  }
  since(e3, t2 = void 0) {
    return q(ji(1, Nu(this), Fu(e3), t2));
  }
  round(e3) {
    let t2 = Nu(this), [n3, r3, i3] = vr(e3, 5);
    return Mu(Kr(t2, Jr(n3, r3), i3)[0]);
  }
  equals(e3) {
    return Ca(Nu(this), Fu(e3));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = Nu(this);
    return new qa(e3, ec(yc(t2))).format(Nt(n3));
  }
  toString(e3 = void 0) {
    return co(Nu(this), e3);
  }
  toJSON() {
    return co(Nu(this));
  }
  valueOf() {
    return Rc();
  }
}, Nu, tt);
function Mu(e3) {
  return Lu(Object.create(ju.prototype), e3);
}
function Nu(e3) {
  return Pu(e3) || Lc();
}
function Pu(e3) {
  return Au.get(e3);
}
function Fu(e3, t2) {
  if (y(e3)) {
    let n4 = Pu(e3);
    if (n4) return F(t2), n4;
    let r3 = Vu(e3);
    if (r3) return F(t2), Nr(r3);
    let i3 = nu(e3);
    return i3 ? (F(t2), Ws(i3)) : Ko(e3, t2);
  }
  let n3 = rs(e3);
  return F(t2), n3;
}
function Iu(e3) {
  return e3 === void 0 ? void 0 : Fu(e3);
}
function Lu(e3, t2) {
  return Au.set(e3, t2), Ic(e3), e3;
}
var Ru = /* @__PURE__ */ new WeakMap();
var zu = Pc(kc, class {
  constructor(e3, t2, n3, r3 = 0, i3 = 0, a3 = 0, o3 = 0, c3 = 0, l3 = 0, u3 = void 0) {
    let d3 = Er(un(ue(s, { year: e3, month: t2, day: n3, hour: r3, minute: i3, second: a3, millisecond: o3, microsecond: c3, nanosecond: l3 }))), f3 = Ql(u3);
    Uu(this, Mr(d3, f3));
  }
  static from(e3, t2 = void 0) {
    return Bu(Hu(e3, t2));
  }
  static compare(e3, t2) {
    return ma(Hu(e3), Hu(t2));
  }
  get calendarId() {
    return Ne(G(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Bu(Ns(G(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return Bu(Mr(G(this), Qu(e3)));
  }
  withPlainTime(e3 = void 0) {
    let t2 = G(this);
    return Bu(za(t2, Iu(e3), t2.calendar));
  }
  add(e3, t2 = void 0) {
    let n3 = G(this);
    return Bu(Mr(mi(n3.calendar, n3, J(e3), t2), n3.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n3 = G(this);
    return Bu(Mr(mi(n3.calendar, n3, z(J(e3)), t2), n3.calendar));
  }
  until(e3, t2 = void 0) {
    let n3 = G(this), r3 = Hu(e3);
    return q(Di(0, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  since(e3, t2 = void 0) {
    let n3 = G(this), r3 = Hu(e3);
    return q(Di(1, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  round(e3) {
    let t2 = G(this), [n3, r3, i3] = vr(e3);
    return Bu(Mr(Gr(t2, Jr(n3, r3), i3), t2.calendar));
  }
  equals(e3) {
    return ya(G(this), Hu(e3));
  }
  toZonedDateTime(e3, t2 = void 0) {
    return U(Gs(G(this), H(au(e3)), t2));
  }
  toPlainDate() {
    let e3 = G(this);
    return Ku(I(e3, e3.calendar));
  }
  toPlainTime() {
    return Mu(Nr(G(this)));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = G(this), r3 = new qa(e3, ec(_c(t2)));
    return nc(r3, n3), r3.format(Vt(n3));
  }
  toString(e3 = void 0) {
    return ro(G(this), e3);
  }
  toJSON() {
    return ro(G(this));
  }
  valueOf() {
    return Rc();
  }
}, G, Bc, Uc, tt);
function Bu(e3) {
  return Uu(Object.create(zu.prototype), e3);
}
function G(e3) {
  return Vu(e3) || Lc();
}
function Vu(e3) {
  return Ru.get(e3);
}
function Hu(e3, t2) {
  if (y(e3)) {
    let n4 = Vu(e3);
    if (n4) return F(t2), n4;
    let r3 = qu(e3);
    if (r3) return F(t2), Mr(P(r3, Ot), r3.calendar);
    let i3 = nu(e3);
    return i3 ? (F(t2), Hs(i3)) : Ho(Xu(e3), e3, t2);
  }
  let n3 = Qo(e3, Zl);
  return F(t2), n3;
}
function Uu(e3, t2) {
  return Ru.set(e3, t2), Ic(e3), e3;
}
var Wu = /* @__PURE__ */ new WeakMap();
var Gu = Pc(Oc, class {
  constructor(e3, t2, n3, r3 = void 0) {
    let i3 = Tr(dn(ue(s, { year: e3, month: t2, day: n3 }))), a3 = Ql(r3);
    Yu(this, I(i3, a3));
  }
  static from(e3, t2 = void 0) {
    return Ku(Ju(e3, t2));
  }
  static compare(e3, t2) {
    return ha(Ju(e3), Ju(t2));
  }
  get calendarId() {
    return Ne(K(this).calendar);
  }
  with(e3, t2 = void 0) {
    return Ku(Ps(K(this), ku(e3), t2));
  }
  withCalendar(e3) {
    return Ku(I(K(this), Qu(e3)));
  }
  add(e3, t2 = void 0) {
    let n3 = K(this);
    return Ku(I(hi(n3.calendar, n3, J(e3), t2), n3.calendar));
  }
  subtract(e3, t2 = void 0) {
    let n3 = K(this);
    return Ku(I(hi(n3.calendar, n3, z(J(e3)), t2), n3.calendar));
  }
  until(e3, t2 = void 0) {
    let n3 = K(this), r3 = Ju(e3);
    return q(Oi(0, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  since(e3, t2 = void 0) {
    let n3 = K(this), r3 = Ju(e3);
    return q(Oi(1, Si(n3.calendar, r3.calendar), n3, r3, t2));
  }
  equals(e3) {
    return ba(K(this), Ju(e3));
  }
  toZonedDateTime(e3) {
    let t2 = y(e3) ? { timeZone: e3.timeZone, plainTime: e3.plainTime } : { timeZone: e3 };
    return U(Ks(au, Fu, K(this), t2));
  }
  toPlainDateTime(e3 = void 0) {
    let t2 = K(this);
    return Bu(za(t2, Iu(e3), t2.calendar));
  }
  toPlainYearMonth() {
    return Cu(Xs(K(this).calendar, this));
  }
  toPlainMonthDay() {
    return gu(Ys(K(this).calendar, this));
  }
  toLocaleString(e3 = void 0, t2 = {}) {
    let n3 = K(this), r3 = new qa(e3, ec(vc(t2)));
    return nc(r3, n3), r3.format(Ut(n3));
  }
  toString(e3 = void 0) {
    return io(K(this), e3);
  }
  toJSON() {
    return io(K(this));
  }
  valueOf() {
    return Rc();
  }
}, K, Bc, Uc);
function Ku(e3) {
  return Yu(Object.create(Gu.prototype), e3);
}
function K(e3) {
  return qu(e3) || Lc();
}
function qu(e3) {
  return Wu.get(e3);
}
function Ju(e3, t2) {
  if (y(e3)) {
    let n4 = qu(e3);
    if (n4) return F(t2), n4;
    let r3 = Vu(e3);
    if (r3) return F(t2), I(r3, r3.calendar);
    let i3 = nu(e3);
    return i3 ? (F(t2), Us(i3)) : Uo(Xu(e3), e3, t2);
  }
  let n3 = $o(e3, Zl);
  return F(t2), n3;
}
function Yu(e3, t2) {
  return Wu.set(e3, t2), Ic(e3), e3;
}
function Xu(e3) {
  let t2 = Zu(e3);
  return t2 === void 0 ? void 0 : t2;
}
function Zu(e3) {
  let { calendar: t2 } = e3;
  if (t2 !== void 0) return Qu(t2);
}
function Qu(e3) {
  if (y(e3)) {
    let t2 = qu(e3) || Vu(e3) || nu(e3) || vu(e3) || Tu(e3);
    return t2 || x(ee(e3)), t2.calendar;
  }
  return ((e4) => Zl(as(N(e4))))(e3);
}
var $u = /* @__PURE__ */ new WeakMap();
var ed = Pc(Nc, class {
  constructor(e3 = 0, t2 = 0, n3 = 0, r3 = 0, i3 = 0, a3 = 0, o3 = 0, s3 = 0, c3 = 0, l3 = 0) {
    let u3 = na(ue(Vn, { years: e3, months: t2, weeks: n3, days: r3, hours: i3, minutes: a3, seconds: o3, milliseconds: s3, microseconds: c3, nanoseconds: l3 }));
    id(this, L(u3));
  }
  static from(e3) {
    return q(J(e3));
  }
  static compare(e3, t2, n3 = void 0) {
    return pa(rd, J(e3), J(t2), n3);
  }
  get sign() {
    return td(this).sign;
  }
  get blank() {
    return !td(this).sign;
  }
  with(e3) {
    return q(Rs(td(this), e3));
  }
  negated() {
    return q(ea(td(this)));
  }
  abs() {
    return q($i(td(this)));
  }
  add(e3, t2 = void 0) {
    return q(Xi(rd, 0, td(this), J(e3), t2));
  }
  subtract(e3, t2 = void 0) {
    return q(Xi(rd, 1, td(this), J(e3), t2));
  }
  round(e3) {
    return q(Qi(rd, td(this), e3));
  }
  total(e3) {
    return Ir(rd, td(this), e3);
  }
  toLocaleString(e3 = void 0, t2) {
    let n3 = td(this);
    return Intl.DurationFormat ? new Intl.DurationFormat(e3, t2).format(n3) : lo(n3, t2);
  }
  toString(e3 = void 0) {
    return lo(td(this), e3);
  }
  toJSON() {
    return lo(td(this));
  }
  valueOf() {
    return Rc();
  }
}, td, Dn);
function q(e3) {
  return id(Object.create(ed.prototype), e3);
}
function td(e3) {
  return nd(e3) || Lc();
}
function nd(e3) {
  return $u.get(e3);
}
function J(e3) {
  return y(e3) ? nd(e3) || qo(e3) : is(e3);
}
function rd(e3) {
  if (e3 !== void 0) {
    if (y(e3)) {
      let t2 = nu(e3);
      if (t2) return t2;
      let n3 = qu(e3);
      if (n3) return n3;
      let r3 = Vu(e3);
      return r3 ? I(r3, r3.calendar) : Bo(au, Xu(e3), e3);
    }
    return Xo(e3, Zl);
  }
}
function id(e3, t2) {
  return $u.set(e3, t2), Ic(e3), e3;
}
var ad = Object.defineProperties({}, { ...le(`Temporal.Now`), ...ce({ timeZoneId() {
  return Tc();
}, instant() {
  return cu(Ar(wc()));
}, zonedDateTimeISO(e3 = Tc()) {
  let t2 = H(au(e3));
  return U(jr(wc(), t2));
}, plainDateTimeISO(e3 = Tc()) {
  return Bu(Mr(Cc(H(au(e3)))));
}, plainDateISO(e3 = Tc()) {
  return Ku(I(Cc(H(au(e3)))));
}, plainTimeISO(e3 = Tc()) {
  return Mu(Nr(Cc(H(au(e3)))));
} }) });
var od = Object.defineProperties({}, { ...le(`Temporal`), ...ce({ PlainYearMonth: Su, PlainMonthDay: hu, PlainDate: Gu, PlainTime: ju, PlainDateTime: zu, ZonedDateTime: eu, Instant: su, Duration: ed, Now: ad }) });
var Y = globalThis.Temporal ?? od;
var sd = Y !== od;
var cd = 1e3;
var ld = 864e5;
180 * ld;
var ud = 400 * ld;
var dd = 30 * 36e5;
var fd = 864e13;
function pd(e3) {
  if (e3 === `UTC` || e3 === `Etc/UTC` || e3 === `Etc/GMT`) return 0;
  let t2 = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(e3);
  return t2 ? (t2[1] === `-` ? -1 : 1) * ((Number(t2[2]) * 60 + Number(t2[3])) * 60 + Number(t2[4] ?? 0)) * cd : null;
}
var md = class {
  constructor(e3) {
    this.tzid = e3, this.transitions = [], this.offsets = [], this.coverStart = 0, this.coverEnd = 0, this.covered = false, this.fixedOffsetMs = pd(e3);
  }
  zonedAt(e3) {
    return new Y.ZonedDateTime(BigInt(e3) * 1000000n, this.tzid);
  }
  ensureCoverage(e3, t2) {
    if (this.fixedOffsetMs !== null || this.covered && e3 >= this.coverStart && t2 <= this.coverEnd) return;
    let n3 = !this.covered || e3 < this.coverStart ? e3 - ud : this.coverStart, r3 = !this.covered || t2 > this.coverEnd ? t2 + ud : this.coverEnd;
    if (n3 = Math.max(n3, Math.min(e3, -fd)), r3 = Math.min(r3, Math.max(t2, fd)), n3 = Math.floor(n3 / cd) * cd, r3 = Math.ceil(r3 / cd) * cd, this.covered) {
      if (n3 < this.coverStart) {
        let e4 = this.scan(n3, this.coverStart);
        this.transitions = e4.transitions.concat(this.transitions), this.offsets = e4.offsets.concat(this.offsets.slice(1));
      }
      if (r3 > this.coverEnd) {
        let e4 = this.scan(this.coverEnd, r3);
        this.transitions = this.transitions.concat(e4.transitions), this.offsets = this.offsets.concat(e4.offsets.slice(1));
      }
    } else {
      let e4 = this.scan(n3, r3);
      this.transitions = e4.transitions, this.offsets = e4.offsets;
    }
    this.coverStart = n3, this.coverEnd = r3, this.covered = true;
  }
  scan(e3, t2) {
    let n3 = this.zonedAt(e3), r3 = [], i3 = [n3.offsetNanoseconds / 1e6];
    for (; ; ) {
      let e4 = n3.getTimeZoneTransition(`next`);
      if (e4) {
        if (e4.epochMilliseconds > t2) break;
        r3.push(e4.epochMilliseconds), i3.push(e4.offsetNanoseconds / 1e6), n3 = e4;
        continue;
      }
      if (sd) break;
      let a3 = Math.ceil((Math.max(n3.epochMilliseconds, Date.now()) + 15552e6) / cd) * cd;
      if (a3 >= t2 || a3 > fd) break;
      let o3 = this.zonedAt(a3), s3 = i3[i3.length - 1];
      if (o3.offsetNanoseconds / 1e6 !== s3) {
        let e5 = n3.epochMilliseconds, t3 = a3;
        for (; t3 - e5 > cd; ) {
          let n4 = e5 + Math.floor((t3 - e5) / 2 / cd) * cd;
          n4 <= e5 && (n4 = e5 + cd), this.zonedAt(n4).offsetNanoseconds / 1e6 === s3 ? e5 = n4 : t3 = n4;
        }
        r3.push(t3), i3.push(this.zonedAt(t3).offsetNanoseconds / 1e6);
      }
      n3 = o3;
    }
    return { transitions: r3, offsets: i3 };
  }
  offsetMsAt(e3) {
    if (this.fixedOffsetMs !== null) return this.fixedOffsetMs;
    this.ensureCoverage(e3, e3);
    let t2 = this.transitions, n3 = 0, r3 = t2.length;
    for (; n3 < r3; ) {
      let i3 = n3 + r3 >> 1;
      t2[i3] <= e3 ? n3 = i3 + 1 : r3 = i3;
    }
    return this.offsets[n3];
  }
  nextTransitionAfter(e3, t2) {
    if (this.fixedOffsetMs !== null) return;
    this.ensureCoverage(e3, t2);
    let n3 = this.transitions, r3 = 0, i3 = n3.length;
    for (; r3 < i3; ) {
      let t3 = r3 + i3 >> 1;
      n3[t3] <= e3 ? r3 = t3 + 1 : i3 = t3;
    }
    let a3 = n3[r3];
    return a3 !== void 0 && a3 <= t2 ? a3 : void 0;
  }
  epochMsForWall(e3) {
    if (this.fixedOffsetMs !== null) return { epochMs: e3 - this.fixedOffsetMs, pushed: false };
    this.ensureCoverage(e3 - dd, e3 + dd);
    let t2 = this.offsetMsAt(e3 - dd), n3 = e3 - t2;
    if (this.offsetMsAt(n3) === t2) return { epochMs: n3, pushed: false };
    let r3 = this.offsetMsAt(e3 + dd), i3 = e3 - r3;
    return this.offsetMsAt(i3) === r3 ? { epochMs: i3, pushed: false } : { epochMs: n3, pushed: true };
  }
  timeOfDayMayHitGap(e3, t2, n3) {
    if (this.fixedOffsetMs !== null) return false;
    this.ensureCoverage(t2, n3);
    let r3 = this.transitions, i3 = 0, a3 = r3.length;
    for (; i3 < a3; ) {
      let e4 = i3 + a3 >> 1;
      r3[e4] < t2 ? i3 = e4 + 1 : a3 = e4;
    }
    for (let t3 = i3; t3 < r3.length && r3[t3] <= n3; t3++) {
      let n4 = r3[t3], i4 = this.offsets[t3], a4 = this.offsets[t3 + 1] - i4;
      if (a4 <= 0) continue;
      let o3 = e3 - ((n4 + i4) % ld + ld) % ld;
      if (o3 >= 0 ? o3 < a4 : o3 + ld < a4) return true;
    }
    return false;
  }
};
var hd = /* @__PURE__ */ new Map();
function gd(e3) {
  let t2 = hd.get(e3);
  return t2 || (t2 = new md(e3), hd.set(e3, t2)), t2;
}
var _d = [`YEARLY`, `MONTHLY`, `WEEKLY`, `DAILY`, `HOURLY`, `MINUTELY`, `SECONDLY`];
var vd = [`MO`, `TU`, `WE`, `TH`, `FR`, `SA`, `SU`];
var X = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };
var yd = new Set(_d);
var bd = new Set(vd);
var xd = RegExp(`^([+-]?\\d{1,2})?(${vd.join(`|`)})$`);
var Sd = RegExp(`(${vd.join(`|`)})$`);
var Cd = 1e3;
var wd = 60 * Cd;
var Td = 60 * wd;
var Z = 24 * Td;
var Ed = 7 * Z;
var Dd = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var Od = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
var Q = BigInt(1e6);
var kd = BigInt(1e9);
var Ad = BigInt(60) * kd;
var jd = BigInt(60) * Ad;
var Md = BigInt(24) * jd;
var Nd = BigInt(7) * Md;
var Pd = 864e13;
var Fd = 1e3;
function Id(e3, t2) {
  let n3 = Math.abs(e3), r3 = Math.abs(t2);
  for (; r3 !== 0; ) {
    let e4 = n3 % r3;
    n3 = r3, r3 = e4;
  }
  return n3;
}
function Ld(e3) {
  let t2 = 0;
  for (let n3 of e3 ?? []) t2 |= 1 << n3 - 1;
  return t2;
}
function Rd(e3, t2) {
  return e3 === 0 || (e3 & 1 << t2 - 1) != 0;
}
function zd(e3, t2) {
  let n3 = e3 / t2;
  return e3 % t2 < 0n ? n3 - 1n : n3;
}
function Bd(e3, t2) {
  return -zd(-e3, t2);
}
function Vd(e3, t2) {
  return Number(t2 ? zd(e3, Q) + 1n : Bd(e3, Q));
}
function Hd(e3, t2) {
  return Number(t2 ? Bd(e3, Q) - 1n : zd(e3, Q));
}
function Ud(e3) {
  return Number.isSafeInteger(e3) && e3 >= -Pd && e3 <= Pd;
}
function Wd(e3, t2, n3) {
  let r3 = e3 - (t2 <= 2 ? 1 : 0), i3 = Math.floor(r3 / 400), a3 = r3 - i3 * 400, o3 = t2 + (t2 > 2 ? -3 : 9), s3 = Math.floor((153 * o3 + 2) / 5) + n3 - 1, c3 = a3 * 365 + Math.floor(a3 / 4) - Math.floor(a3 / 100) + s3;
  return i3 * 146097 + c3 - 719468;
}
function Gd(e3) {
  let t2 = e3 + 719468, n3 = Math.floor(t2 / 146097), r3 = t2 - n3 * 146097, i3 = Math.floor((r3 - Math.floor(r3 / 1460) + Math.floor(r3 / 36524) - Math.floor(r3 / 146096)) / 365), a3 = r3 - (365 * i3 + Math.floor(i3 / 4) - Math.floor(i3 / 100)), o3 = Math.floor((5 * a3 + 2) / 153), s3 = o3 + (o3 < 10 ? 3 : -9);
  return { year: i3 + n3 * 400 + (s3 <= 2 ? 1 : 0), month: s3 };
}
function Kd(e3) {
  return ((e3 + 3) % 7 + 7) % 7 + 1;
}
function $(e3, t2) {
  return (e3 - 1 + t2 % 7 + 7) % 7 + 1;
}
function qd(e3) {
  let t2 = e3.toUpperCase().match(Sd)?.[1];
  return !t2 || !bd.has(t2) ? null : t2;
}
function Jd(e3) {
  let t2 = e3.toUpperCase().match(xd);
  if (!t2) return null;
  let n3 = t2[1] ? parseInt(t2[1], 10) : 0, r3 = t2[2];
  return !r3 || !bd.has(r3) ? null : { ord: n3, weekday: r3 };
}
function Yd(e3) {
  return typeof e3 == `object` && !!e3 && typeof e3.timeZoneId == `string` && typeof e3.toString == `function`;
}
function Xd(e3) {
  let t2 = e3.epochNanoseconds;
  return typeof t2 == `bigint` ? t2 : void 0;
}
function Zd(e3, t2) {
  if (!Yd(e3)) throw Error(`${t2} must be a ZonedDateTime`);
  if (e3 instanceof Y.ZonedDateTime) return e3;
  try {
    let t3 = Xd(e3);
    if (t3 !== void 0) {
      let n3 = e3.calendarId;
      return new Y.ZonedDateTime(t3, e3.timeZoneId, typeof n3 == `string` ? n3 : `iso8601`);
    }
    return Y.ZonedDateTime.from(e3.toString());
  } catch {
    throw Error(`${t2} must be a ZonedDateTime`);
  }
}
function Qd(e3, t2) {
  if (e3 instanceof Date) {
    let t3 = e3.getTime();
    return Number.isFinite(t3) || e3.toISOString(), BigInt(t3) * Q;
  }
  if (!Yd(e3)) throw Error(`${t2} must be a ZonedDateTime`);
  return Xd(e3) ?? Zd(e3, t2).epochNanoseconds;
}
function $d(e3, t2) {
  if (e3?.length) return e3.map((e4) => Zd(e4, t2));
}
function ef(e3) {
  return typeof e3.rruleString == `string`;
}
function tf(e3, t2) {
  let n3 = [...e3 ?? [], ...$d(t2, `Manual date`) ?? []];
  return n3.length > 0 ? n3 : void 0;
}
function nf(e3) {
  return e3.replace(/\r?\n[ \t]/g, ``);
}
function rf(e3, t2, n3) {
  let r3 = n3 === `DATE` || !e3.includes(`T`), i3 = `${e3.slice(0, 4)}-${e3.slice(4, 6)}-${e3.slice(6, 8)}`;
  if (r3) return Y.PlainDate.from(i3).toZonedDateTime({ timeZone: t2 });
  if (e3.endsWith(`Z`)) {
    let n4 = `${i3}T${e3.slice(9, 15)}Z`;
    return Y.Instant.from(n4).toZonedDateTimeISO(t2 || `UTC`);
  } else {
    let n4 = `${i3}T${e3.slice(9)}`;
    return Y.PlainDateTime.from(n4).toZonedDateTime(t2);
  }
}
function af(e3, t2, n3) {
  let r3 = [];
  for (let i3 of e3) {
    let e4 = of(i3, t2);
    if (!e4) continue;
    let a3 = e4.tzid || n3, o3 = e4.value.split(`,`);
    r3.push(...o3.map((t3) => rf(t3, a3, e4.valueType)));
  }
  return r3;
}
function of(e3, t2) {
  let n3 = e3.indexOf(`:`);
  if (n3 === -1) return null;
  let r3 = e3.slice(0, n3), i3 = e3.slice(n3 + 1), [a3, ...o3] = r3.split(`;`);
  if (a3?.toUpperCase() !== t2) return null;
  let s3, c3;
  for (let e4 of o3) {
    let t3 = e4.indexOf(`=`);
    if (t3 === -1) continue;
    let n4 = e4.slice(0, t3).toUpperCase(), r4 = e4.slice(t3 + 1), i4 = r4.startsWith(`"`) && r4.endsWith(`"`) ? r4.slice(1, -1) : r4;
    n4 === `VALUE` ? s3 = i4.toUpperCase() : n4 === `TZID` && (c3 = i4);
  }
  return { valueType: s3, tzid: c3, value: i3 };
}
function sf(e3, t2, n3) {
  let r3 = e3.trim();
  if (n3 && !/^[+-]?\d+$/.test(r3)) throw Error(`Invalid ${t2} value: ${e3}`);
  return parseInt(r3, 10);
}
function cf(e3, t2 = false, n3 = false, r3 = `number`) {
  let i3 = e3.split(`,`).map((e4) => sf(e4, r3, n3));
  return t2 ? i3.sort((e4, t3) => e4 - t3) : i3;
}
function lf(e3, t2 = false) {
  return e3.split(`,`).map((e4) => {
    let n3 = e4.trim();
    if (/^\d+L$/i.test(n3)) return n3.toUpperCase();
    let r3 = sf(n3, `BYMONTH`, t2);
    return Number.isFinite(r3) ? r3 : n3;
  });
}
function uf(e3, t2, n3, r3 = false) {
  let i3 = nf(e3).trim(), a3, o3 = t2, s3 = `DATE-TIME`, c3 = false, l3 = false, u3, d3 = [], f3 = [];
  if (/^DTSTART/im.test(i3)) {
    let e4 = i3.split(/\s+/), n4 = e4.find((e5) => e5.match(/^DTSTART/i)), r4 = e4.find((e5) => e5.match(/^RRULE:/i)), p4 = e4.filter((e5) => e5.match(/^EXDATE/i)), m4 = e4.filter((e5) => e5.match(/^RDATE/i)), h4 = of(n4, `DTSTART`);
    if (!h4) throw Error(`Invalid DTSTART in ICS snippet`);
    let { valueType: g3, tzid: _3, value: v3 } = h4;
    s3 = (g3 || (v3?.includes(`T`) ? `DATE-TIME` : `DATE`)).toUpperCase() === `DATE` ? `DATE` : `DATE-TIME`, c3 = !!_3, l3 = !!v3?.endsWith(`Z`), a3 = rf(v3, _3 ?? t2 ?? o3 ?? `UTC`, s3), o3 = _3 ?? a3.timeZoneId ?? t2 ?? o3 ?? `UTC`, u3 = r4, d3 = af(p4, `EXDATE`, o3 ?? `UTC`), f3 = af(m4, `RDATE`, o3 ?? `UTC`);
  } else a3 = n3 ? Zd(n3, `dtstart`) : void 0, u3 = i3, a3 && (o3 = a3.timeZoneId, s3 = `DATE-TIME`, c3 = true, l3 = a3.timeZoneId === `UTC`);
  let p3 = u3 ? u3.replace(/^RRULE:/i, ``).split(`;`) : [], m3 = { dtstart: a3, tzid: o3, exDate: d3.length > 0 ? d3 : void 0, rDate: f3.length > 0 ? f3 : void 0 }, h3;
  for (let e4 of p3) {
    let [t3, n4] = e4.split(`=`);
    if (t3) switch (t3.toUpperCase()) {
      case `RSCALE`:
        n4 && (m3.rscale = n4.toUpperCase(), h3 && !m3.skip && (m3.skip = h3, h3 = void 0));
        break;
      case `SKIP`: {
        let e5 = (n4 || ``).toUpperCase();
        if (![`OMIT`, `BACKWARD`, `FORWARD`].includes(e5)) throw Error(`Invalid SKIP value: ${n4}`);
        m3.rscale ? m3.skip = e5 : h3 = e5;
        break;
      }
      case `FREQ`:
        m3.freq = n4.toUpperCase();
        break;
      case `INTERVAL`:
        m3.interval = sf(n4, `INTERVAL`, r3);
        break;
      case `COUNT`:
        m3.count = sf(n4, `COUNT`, r3);
        break;
      case `UNTIL`: {
        let e5 = n4.includes(`T`);
        if (s3 === `DATE`) {
          if (e5) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          m3.until = rf(n4, o3 || `UTC`, `DATE`);
          break;
        }
        if (!e5) {
          if (r3) throw Error(`UNTIL rule part MUST have the same value type as DTSTART`);
          let e6 = rf(n4, o3 || `UTC`, `DATE`).with({ hour: 23, minute: 59, second: 59, millisecond: 0, microsecond: 0, nanosecond: 0 });
          m3.until = c3 || l3 ? e6.withTimeZone(`UTC`) : e6;
          break;
        }
        if ((c3 || l3) && !n4.endsWith(`Z`)) throw Error(`UNTIL rule part MUST always be specified as a date with UTC time`);
        m3.until = rf(n4, o3 || `UTC`, `DATE-TIME`);
        break;
      }
      case `BYHOUR`:
        m3.byHour = cf(n4, true, r3, `BYHOUR`);
        break;
      case `BYMINUTE`:
        m3.byMinute = cf(n4, true, r3, `BYMINUTE`);
        break;
      case `BYSECOND`:
        m3.bySecond = cf(n4, true, r3, `BYSECOND`);
        break;
      case `BYDAY`:
        m3.byDay = n4.split(`,`).map((e5) => e5.toUpperCase());
        break;
      case `BYMONTH`:
        m3.byMonth = lf(n4, r3);
        break;
      case `BYMONTHDAY`:
        m3.byMonthDay = cf(n4, false, r3, `BYMONTHDAY`);
        break;
      case `BYYEARDAY`:
        m3.byYearDay = cf(n4, false, r3, `BYYEARDAY`);
        break;
      case `BYWEEKNO`:
        m3.byWeekNo = cf(n4, false, r3, `BYWEEKNO`);
        break;
      case `BYSETPOS`:
        m3.bySetPos = cf(n4, false, r3, `BYSETPOS`);
        break;
      case `WKST`:
        m3.wkst = n4?.toUpperCase();
        break;
    }
  }
  if (h3 && !m3.rscale) throw Error(`SKIP MUST NOT be present unless RSCALE is present`);
  return h3 && m3.rscale && !m3.skip && (m3.skip = h3), m3;
}
var df = class e2 {
  static {
    this.rscaleCalendarSupport = {};
  }
  static normalizeToPolyfill(e3) {
    return Zd(e3, `Date`);
  }
  toPublicDate(e3) {
    if (!e3) return null;
    let t2 = this.outputTemporal?.ZonedDateTime;
    if (!t2 || t2 === Y.ZonedDateTime) return e3;
    if (this.outputConstructorFastPathAvailable !== false) try {
      let n3 = new t2(e3.epochNanoseconds, e3.timeZoneId, e3.calendarId);
      return this.outputConstructorFastPathAvailable = true, n3;
    } catch {
      this.outputConstructorFastPathAvailable = false;
    }
    return t2.from(e3.toString());
  }
  toPublicDates(e3) {
    return !this.outputTemporal || this.outputTemporal.ZonedDateTime === Y.ZonedDateTime ? e3 : e3.map((e4) => this.toPublicDate(e4));
  }
  constructor(t2) {
    this.outputTemporal = t2.temporal;
    let n3;
    if (ef(t2)) {
      let r3 = uf(t2.rruleString, t2.tzid, t2.dtstart, t2.strict ?? false);
      if (!r3.dtstart) throw Error(`dtstart is required - provide it either in rruleString or as a separate parameter`);
      let i3 = e2.normalizeToPolyfill(r3.dtstart);
      this.tzid = r3.tzid ?? t2.tzid ?? `UTC`, this.originalDtstart = i3, n3 = { ...r3, dtstart: i3, rDate: tf(r3.rDate, t2.rDate), exDate: tf(r3.exDate, t2.exDate), count: t2.count ?? r3.count, until: t2.until ? e2.normalizeToPolyfill(t2.until) : r3.until, strict: t2.strict, maxIterations: t2.maxIterations, maxCandidateEvaluations: t2.maxCandidateEvaluations, includeDtstart: t2.includeDtstart, cache: t2.cache, temporal: t2.temporal, tzid: this.tzid };
    } else {
      let e3 = Zd(t2.dtstart, `Manual dtstart`);
      n3 = { ...t2, dtstart: e3, until: t2.until ? Zd(t2.until, `Manual until`) : void 0, rDate: $d(t2.rDate, `Manual rDate`), exDate: $d(t2.exDate, `Manual exDate`) }, n3.tzid = n3.tzid || e3.timeZoneId, this.tzid = n3.tzid, this.originalDtstart = e3;
    }
    if (!n3.freq) throw Error(`RRULE must include FREQ`);
    if (n3.interval = n3.interval ?? 1, n3.interval <= 0) throw Error(`Cannot create RRule: interval must be greater than 0`);
    if (this.opts = this.sanitizeOpts(n3), this.maxIterations = n3.maxIterations ?? 1e4, this.maxCandidateEvaluations = n3.maxCandidateEvaluations ?? 1e6, !Number.isSafeInteger(this.maxCandidateEvaluations) || this.maxCandidateEvaluations <= 0) throw Error(`maxCandidateEvaluations must be a positive safe integer`);
    this.includeDtstart = n3.includeDtstart ?? false, this.parsedByDayTokens = this.buildParsedByDayTokens(this.opts.byDay), this.simpleByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, false), this.allByDayIsoDays = this.buildByDayIsoDays(this.parsedByDayTokens, true), this.hasOrdinalByDay = this.parsedByDayTokens?.some((e3) => e3.ord !== 0) ?? false, this.canUseEpochMillisecondsPrecisionFlag = this.originalDtstart.microsecond === 0 && this.originalDtstart.nanosecond === 0 && (!this.opts.until || this.opts.until.microsecond === 0 && this.opts.until.nanosecond === 0), this.timeSlotOffsetsMs = this.buildTimeSlotOffsetsMs(), this.hasUniqueTimeSlotOffsets = this.timeSlotOffsetsMs === void 0 || new Set(this.timeSlotOffsetsMs).size === this.timeSlotOffsetsMs.length, this.numericByMonths = this.opts.byMonth?.filter((e3) => typeof e3 == `number`);
  }
  buildParsedByDayTokens(e3) {
    if (!e3?.length) return;
    let t2 = e3.map((e4) => {
      let t3 = Jd(e4);
      return t3 ? { ord: t3.ord, weekday: t3.weekday, isoDay: X[t3.weekday] } : null;
    }).filter((e4) => e4 !== null);
    return t2.length > 0 ? t2 : void 0;
  }
  buildByDayIsoDays(e3, t2) {
    if (!e3?.length) return;
    let n3 = e3.filter((e4) => t2 || e4.ord === 0).map((e4) => e4.isoDay);
    if (n3.length) return [...new Set(n3)].sort((e4, t3) => e4 - t3);
  }
  sanitizeNumericArray(e3, t2, n3, r3 = false, i3 = false) {
    if (!e3) return;
    let a3 = [], o3 = /* @__PURE__ */ new Set();
    for (let i4 of e3) Number.isInteger(i4) && i4 >= t2 && i4 <= n3 && (r3 || i4 !== 0) && !o3.has(i4) && (o3.add(i4), a3.push(i4));
    if (a3.length !== 0) return i3 ? a3.sort((e4, t3) => e4 - t3) : a3;
  }
  sanitizeByDay(e3) {
    let t2 = [], n3 = /* @__PURE__ */ new Set();
    for (let r3 of e3 ?? []) {
      if (!r3 || typeof r3 != `string`) continue;
      let e4 = r3.toUpperCase(), i3 = Jd(e4);
      if (!i3 || i3.ord === 0 && /^[+-]?\d/.test(e4)) throw Error(`Invalid BYDAY value: ${r3}`);
      n3.has(e4) || (n3.add(e4), t2.push(e4));
    }
    return t2.length > 0 ? t2 : void 0;
  }
  enforceStrictRfc(e3) {
    if (!e3.strict) return;
    let t2 = e3.freq;
    if (e3.count !== void 0 && e3.until !== void 0) throw Error(`COUNT and UNTIL MUST NOT occur in the same recurrence rule`);
    if (e3.byWeekNo && t2 !== `YEARLY`) throw Error(`BYWEEKNO MUST NOT be used unless FREQ=YEARLY`);
    if (e3.byYearDay && [`DAILY`, `WEEKLY`, `MONTHLY`].includes(t2)) throw Error(`BYYEARDAY MUST NOT be used when FREQ is DAILY, WEEKLY, or MONTHLY`);
    if (e3.byMonthDay && t2 === `WEEKLY`) throw Error(`BYMONTHDAY MUST NOT be used when FREQ is WEEKLY`);
    let n3 = (e3.byDay ?? []).some((e4) => /^[+-]?\d/.test(e4));
    if (n3 && ![`MONTHLY`, `YEARLY`].includes(t2)) throw Error(`BYDAY with numeric value MUST NOT be used unless FREQ is MONTHLY or YEARLY`);
    if (n3 && t2 === `YEARLY` && e3.byWeekNo) throw Error(`BYDAY with numeric value MUST NOT be used with FREQ=YEARLY when BYWEEKNO is present`);
    let r3 = !!(e3.byDay || e3.byMonth || e3.byMonthDay || e3.byYearDay || e3.byWeekNo || e3.byHour || e3.byMinute || e3.bySecond);
    if (e3.bySetPos && !r3) throw Error(`BYSETPOS MUST be used with another BYxxx rule part`);
  }
  sanitizeOpts(e3) {
    if (!yd.has(e3.freq)) throw Error(`Invalid FREQ value: ${e3.freq}`);
    if (e3.byDay = this.sanitizeByDay(e3.byDay), e3.wkst) {
      let t2 = e3.wkst.toUpperCase();
      if (!bd.has(t2)) throw Error(`Invalid WKST value: ${e3.wkst}`);
      e3.wkst = t2;
    }
    if (e3.byMonth) {
      let t2 = e3.byMonth.filter((e4) => typeof e4 == `number`), n3 = e3.byMonth.filter((e4) => typeof e4 == `string`).map((e4) => e4.toUpperCase()), r3 = this.sanitizeNumericArray(t2, 1, 12, false, false) ?? [], i3 = [.../* @__PURE__ */ new Set([...r3, ...n3])];
      e3.byMonth = i3.length > 0 ? i3 : void 0;
    }
    if (e3.rscale && !e3.skip && (e3.skip = `OMIT`), e3.byMonthDay = this.sanitizeNumericArray(e3.byMonthDay, -31, 31, false, false), e3.byYearDay = this.sanitizeNumericArray(e3.byYearDay, -366, 366, false, false), e3.byWeekNo = this.sanitizeNumericArray(e3.byWeekNo, -53, 53, false, false), e3.byHour = this.sanitizeNumericArray(e3.byHour, 0, 23, true, true), e3.byMinute = this.sanitizeNumericArray(e3.byMinute, 0, 59, true, true), e3.bySecond = this.sanitizeNumericArray(e3.bySecond, 0, 59, true, true), e3.bySetPos) {
      if (e3.bySetPos.some((e4) => e4 === 0)) throw Error(`bySetPos may not contain 0`);
      e3.bySetPos = this.sanitizeNumericArray(e3.bySetPos, -1 / 0, 1 / 0, false, false);
    }
    return this.enforceStrictRfc(e3), e3;
  }
  rawAdvance(e3) {
    let { freq: t2, interval: n3 } = this.opts;
    switch (t2) {
      case `DAILY`:
        return e3.add({ days: n3 });
      case `WEEKLY`:
        return e3.add({ weeks: n3 });
      case `MONTHLY`:
        return e3.add({ months: n3 });
      case `YEARLY`:
        return e3.add({ years: n3 });
      case `HOURLY`: {
        let t3 = e3.hour, r3 = e3.add({ hours: n3 });
        return r3.hour === t3 && n3 === 1 && (r3 = r3.add({ hours: n3 })), r3;
      }
      case `MINUTELY`:
        return e3.add({ minutes: n3 });
      case `SECONDLY`:
        return e3.add({ seconds: n3 });
      default:
        throw Error(`Unsupported FREQ: ${t2}`);
    }
  }
  expandByTime(e3) {
    if (!this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) return [e3];
    let t2 = this.opts.byHour ?? [e3.hour], n3 = this.opts.byMinute ?? [e3.minute], r3 = this.opts.bySecond ?? [e3.second];
    if (t2.length === 1 && n3.length === 1 && r3.length === 1) {
      let i4 = t2[0], a3 = n3[0], o3 = r3[0];
      if (i4 === e3.hour && a3 === e3.minute && o3 === e3.second) return [e3];
      let s3 = this.resolveGeneratedTime(e3.toPlainDateTime().with({ hour: i4, minute: a3, second: o3 }));
      return s3 ? [s3] : [];
    }
    let i3 = [];
    for (let a3 of t2) for (let t3 of n3) for (let n4 of r3) {
      let r4 = this.resolveGeneratedTime(e3.toPlainDateTime().with({ hour: a3, minute: t3, second: n4 }));
      r4 && i3.push(r4);
    }
    return i3.sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
  }
  localDateKey(e3) {
    return `${e3.calendarId}:${e3.year}:${e3.month}:${e3.day}`;
  }
  sortedUniqueDateCandidates(e3) {
    let t2 = /* @__PURE__ */ new Map();
    for (let n3 of e3) {
      let e4 = this.localDateKey(n3);
      t2.has(e4) || t2.set(e4, n3);
    }
    return [...t2.values()].sort((e4, t3) => Y.PlainDate.compare(e4, t3));
  }
  resolveGeneratedTime(e3) {
    let t2 = this.originalDtstart, n3 = this.originalPlainDtstart ??= t2.toPlainDateTime();
    if (t2.timeZoneId === this.generationTimeZone && e3.equals(n3)) return t2;
    let r3 = t2.timeZoneId === this.generationTimeZone ? t2 : t2.withTimeZone(this.generationTimeZone);
    r3.calendarId !== e3.calendarId && (r3 = r3.withCalendar(e3.calendarId));
    let i3 = r3.with({ year: e3.year, month: e3.month, day: e3.day, hour: e3.hour, minute: e3.minute, second: e3.second, millisecond: e3.millisecond, microsecond: e3.microsecond, nanosecond: e3.nanosecond }, { offset: `ignore`, overflow: `reject` });
    return i3.toPlainDateTime().equals(e3) ? i3 : null;
  }
  get generationTimeZone() {
    return this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) ? this.tzid : this.originalDtstart.timeZoneId;
  }
  timeOfDayNanoseconds(e3) {
    return ((e3.hour * 60 * 60 + e3.minute * 60 + e3.second) * 1e3 + e3.millisecond) * 1e6 + e3.microsecond * 1e3 + e3.nanosecond;
  }
  timeSlotNanoseconds(e3, t2, n3, r3) {
    return ((t2 * 60 * 60 + n3 * 60 + r3) * 1e3 + e3.millisecond) * 1e6 + e3.microsecond * 1e3 + e3.nanosecond;
  }
  needsSortedTimeFallback(e3) {
    try {
      let t2 = e3.startOfDay();
      return t2.add({ days: 1 }).startOfDay().epochNanoseconds - t2.epochNanoseconds !== BigInt(864e11);
    } catch {
      return true;
    }
  }
  createCandidateWorkBudget() {
    return { evaluated: 0, seenOccurrences: /* @__PURE__ */ new Set() };
  }
  recordCandidateEvaluation(e3, t2 = 1) {
    if (e3.evaluated += t2, e3.evaluated > this.maxCandidateEvaluations) throw Error(`Maximum candidate evaluations (${this.maxCandidateEvaluations}) exceeded in all()`);
  }
  visitTimeSlots(e3, t2, n3, r3, i3, a3 = this.createCandidateWorkBudget()) {
    let o3 = this.opts.byHour ?? [this.originalDtstart.hour], s3 = this.opts.byMinute ?? [this.originalDtstart.minute], c3 = this.opts.bySecond ?? [this.originalDtstart.second], l3 = e3.toPlainDateTime(this.originalDtstart.toPlainTime()), u3 = (e4, t3, n4) => this.resolveGeneratedTime(l3.with({ hour: e4, minute: t3, second: n4 }));
    if (o3.length === 1 && s3.length === 1 && c3.length === 1) {
      this.recordCandidateEvaluation(a3);
      let e4 = u3(o3[0], s3[0], c3[0]);
      return !e4 || r3 && Y.ZonedDateTime.compare(e4, r3) < 0 || i3 && Y.ZonedDateTime.compare(e4, i3) > 0 ? true : n3(e4);
    }
    if (this.needsSortedTimeFallback(l3.toZonedDateTime(this.generationTimeZone))) {
      let e4 = [];
      for (let t3 of o3) for (let n4 of s3) for (let o4 of c3) {
        this.recordCandidateEvaluation(a3);
        let s4 = u3(t3, n4, o4);
        s4 && (r3 && Y.ZonedDateTime.compare(s4, r3) < 0 || i3 && Y.ZonedDateTime.compare(s4, i3) > 0 || e4.push(s4));
      }
      e4.sort((e5, t3) => Y.ZonedDateTime.compare(e5, t3));
      let l4, d4 = t2 === 1 ? 0 : e4.length - 1, f4 = t2 === 1 ? e4.length : -1;
      for (let r4 = d4; r4 !== f4; r4 += t2) {
        let t3 = e4[r4];
        if (t3.epochNanoseconds !== l4 && (l4 = t3.epochNanoseconds, !n3(t3))) return false;
      }
      return true;
    }
    let d3 = r3 ? this.timeOfDayNanoseconds(r3) : void 0, f3 = i3 ? this.timeOfDayNanoseconds(i3) : void 0, p3 = t2 === 1 ? 0 : o3.length - 1, m3 = t2 === 1 ? o3.length : -1;
    for (let e4 = p3; e4 !== m3; e4 += t2) {
      let r4 = o3[e4], i4 = t2 === 1 ? 0 : s3.length - 1, l4 = t2 === 1 ? s3.length : -1;
      for (let e5 = i4; e5 !== l4; e5 += t2) {
        let i5 = s3[e5], o4 = t2 === 1 ? 0 : c3.length - 1, l5 = t2 === 1 ? c3.length : -1;
        for (let e6 = o4; e6 !== l5; e6 += t2) {
          let t3 = c3[e6], o5 = this.timeSlotNanoseconds(this.originalDtstart, r4, i5, t3);
          if (d3 !== void 0 && o5 < d3 || f3 !== void 0 && o5 > f3) continue;
          this.recordCandidateEvaluation(a3);
          let s4 = u3(r4, i5, t3);
          if (s4 && !n3(s4)) return false;
        }
      }
    }
    return true;
  }
  visitDateTimeCandidates(e3, t2, n3, r3, i3, a3 = this.createCandidateWorkBudget()) {
    let o3 = this.sortedUniqueDateCandidates(e3);
    if (!o3.length) return true;
    let s3 = o3[0], c3 = r3?.withTimeZone(this.generationTimeZone).withCalendar(s3.calendarId), l3 = i3?.withTimeZone(this.generationTimeZone).withCalendar(s3.calendarId), u3 = c3?.toPlainDate(), d3 = l3?.toPlainDate(), f3 = t2 === 1 ? 0 : o3.length - 1, p3 = t2 === 1 ? o3.length : -1, m3;
    for (let e4 = f3; e4 !== p3; e4 += t2) {
      let r4 = o3[e4], i4 = r4;
      if (u3 && Y.PlainDate.compare(i4, u3) < 0 || d3 && Y.PlainDate.compare(i4, d3) > 0) continue;
      let s4 = u3 && Y.PlainDate.compare(i4, u3) === 0, f4 = d3 && Y.PlainDate.compare(i4, d3) === 0;
      if (!this.visitTimeSlots(r4, t2, (e5) => e5.epochNanoseconds === m3 ? true : (m3 = e5.epochNanoseconds, n3(e5)), s4 ? c3 : void 0, f4 ? l3 : void 0, a3)) return false;
    }
    return true;
  }
  visitPeriodCandidates(e3, t2, n3, r3, i3 = this.createCandidateWorkBudget()) {
    let a3 = this.opts.bySetPos;
    if (!a3?.length) return this.visitDateTimeCandidates(e3, 1, t2, n3, r3, i3);
    let o3 = new Set(a3.filter((e4) => e4 > 0)), s3 = new Set(a3.filter((e4) => e4 < 0).map((e4) => -e4)), c3 = /* @__PURE__ */ new Map();
    if (o3.size > 0) {
      let t3 = 0;
      for (let e4 of o3) t3 = Math.max(t3, e4);
      let n4 = 0;
      this.visitDateTimeCandidates(e3, 1, (e4) => (n4 += 1, o3.has(n4) && c3.set(e4.epochNanoseconds, e4), n4 < t3), void 0, void 0, i3);
    }
    if (s3.size > 0) {
      let t3 = 0;
      for (let e4 of s3) t3 = Math.max(t3, e4);
      let n4 = 0;
      this.visitDateTimeCandidates(e3, -1, (e4) => (n4 += 1, s3.has(n4) && c3.set(e4.epochNanoseconds, e4), n4 < t3), void 0, void 0, i3);
    }
    let l3 = [...c3.values()].sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
    for (let e4 of l3) if (!(n3 && Y.ZonedDateTime.compare(e4, n3) < 0) && !(r3 && Y.ZonedDateTime.compare(e4, r3) > 0) && !t2(e4)) return false;
    return true;
  }
  visitUtcPeriodCandidates(e3, t2, n3, r3, i3) {
    let a3 = this.timeSlotOffsetsMs;
    if (this.tzid !== `UTC` || this.originalDtstart.timeZoneId !== `UTC` || ![`iso8601`, `gregory`].includes(e3.calendarId) || this.opts.rscale !== void 0 || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || !a3?.length || !this.hasUniqueTimeSlotOffsets || !Number.isSafeInteger(this.opts.interval) || e3.year <= -271821 || e3.year >= 275760 || !(this.opts.byDay || this.opts.byMonthDay)) return null;
    let o3;
    if (this.opts.freq === `MONTHLY`) {
      let t3 = Wd(e3.year, e3.month, 1);
      o3 = this.generateMonthlyOccurrenceDaysUtc(e3.year, e3.month).map((e4) => t3 + e4 - 1);
    } else if (this.opts.freq === `YEARLY`) {
      if (this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e4) => e4.ord === 0 || Math.abs(e4.ord) > 52))) return null;
      o3 = this.generateYearlyOccurrenceDaysUtc(e3.year);
    } else return null;
    let s3 = o3.length * a3.length, c3 = (e4) => o3[Math.floor(e4 / a3.length)] * Z + a3[e4 % a3.length], l3 = (e4) => {
      let t3 = 0, n4 = s3;
      for (; t3 < n4; ) {
        let r4 = t3 + Math.floor((n4 - t3) / 2);
        c3(r4) < e4 ? t3 = r4 + 1 : n4 = r4;
      }
      return t3;
    }, u3 = n3 ? l3(Number(Bd(n3.epochNanoseconds, Q))) : 0, d3 = r3 ? l3(Number(zd(r3.epochNanoseconds, Q)) + 1) : s3, f3 = (n4) => t2(new Y.ZonedDateTime(BigInt(c3(n4)) * Q, `UTC`, e3.calendarId)), p3 = this.opts.bySetPos;
    if (p3?.length) {
      let e4 = 0, t3 = 0, n4 = /* @__PURE__ */ new Set();
      for (let r4 of p3) {
        r4 > 0 ? e4 = Math.max(e4, r4) : t3 = Math.max(t3, -r4);
        let i4 = r4 > 0 ? r4 - 1 : s3 + r4;
        i4 >= 0 && i4 < s3 && n4.add(i4);
      }
      this.recordCandidateEvaluation(i3, Math.min(s3, e4) + Math.min(s3, t3));
      for (let e5 of [...n4].sort((e6, t4) => e6 - t4)) if (e5 >= u3 && e5 < d3 && !f3(e5)) return false;
    } else for (let e4 = u3; e4 < d3; e4++) if (this.recordCandidateEvaluation(i3), !f3(e4)) return false;
    return true;
  }
  nextCandidateSameDate(e3) {
    let { freq: t2, interval: n3 = 1, byHour: r3, byMinute: i3, bySecond: a3 } = this.opts;
    if (r3?.length && !r3.includes(e3.hour)) {
      let n4 = r3.find((t3) => t3 > e3.hour);
      return (n4 === void 0 ? e3.add({ days: 1 }) : e3).with({ hour: n4 ?? r3[0], minute: i3?.[0] ?? (t2 === `HOURLY` ? this.originalDtstart.minute : 0), second: a3?.[0] ?? (t2 === `SECONDLY` ? 0 : this.originalDtstart.second) });
    }
    if (t2 === `HOURLY` && r3 && r3.length === 1) return this.applyTimeOverride(e3.add({ days: n3 }));
    if (t2 === `MINUTELY` && i3 && i3.length === 1) {
      let t3 = e3.add({ hours: n3 });
      return r3?.length && !r3.includes(t3.hour) ? this.nextCandidateSameDate(t3) : t3.with({ minute: i3[0], second: a3?.[0] ?? t3.second });
    }
    if (a3 && a3.length > 1) {
      let t3 = a3.indexOf(e3.second);
      if (t3 !== -1 && t3 < a3.length - 1) return e3.with({ second: a3[t3 + 1] });
    }
    if (t2 === `MINUTELY` && r3 && r3.length > 1 && !i3) {
      let t3 = e3.add({ minutes: n3 });
      if (r3.includes(t3.hour)) return t3.with({ second: a3 ? a3[0] : e3.second });
      let i4 = r3.find((t4) => t4 > e3.hour) || r3[0];
      return i4 && i4 > e3.hour ? e3.with({ hour: i4, minute: 0, second: a3 ? a3[0] : e3.second }) : this.applyTimeOverride(e3.add({ days: 1 }));
    }
    if (t2 === `SECONDLY`) {
      let t3 = e3;
      if (a3 && a3.length > 0) {
        let e4 = a3.find((e5) => e5 > t3.second);
        if (e4 !== void 0) return t3.with({ second: e4 });
        t3 = t3.with({ second: a3[0] }).add({ minutes: 1 });
      } else t3 = t3.add({ seconds: n3 });
      if (i3 && i3.length > 0 && (!i3.includes(t3.minute) || t3.minute === e3.minute && t3.second < e3.second)) {
        let e4 = i3.find((e5) => e5 > t3.minute);
        if (e4 !== void 0) return t3.with({ minute: e4, second: a3 ? a3[0] : 0 });
        t3 = t3.with({ minute: i3[0], second: a3 ? a3[0] : 0 }).add({ hours: 1 });
      }
      if (r3 && r3.length > 0 && (!r3.includes(t3.hour) || t3.hour === e3.hour && t3.minute < e3.minute)) {
        let e4 = r3.find((e5) => e5 > t3.hour);
        if (e4 !== void 0) return t3.with({ hour: e4, minute: i3 ? i3[0] : 0, second: a3 ? a3[0] : 0 });
        t3 = t3.with({ hour: r3[0], minute: i3 ? i3[0] : 0, second: a3 ? a3[0] : 0 }).add({ days: 1 });
      }
      return t3;
    }
    if (i3 && i3.length > 1) {
      let o3 = i3.indexOf(e3.minute);
      if (o3 !== -1 && o3 < i3.length - 1) return e3.with({ minute: i3[o3 + 1], second: a3 ? a3[0] : e3.second });
      if (t2 === `MINUTELY` && o3 === i3.length - 1) {
        if (r3 && r3.length > 0) {
          let t3 = r3.indexOf(e3.hour);
          return t3 !== -1 && t3 < r3.length - 1 ? e3.with({ hour: r3[t3 + 1], minute: i3[0], second: a3 ? a3[0] : e3.second }) : this.applyTimeOverride(e3.add({ days: 1 }));
        }
        return e3.add({ hours: n3 }).with({ minute: i3[0], second: a3 ? a3[0] : e3.second });
      }
    }
    if (r3 && r3.length > 1) {
      let t3 = r3.find((t4) => t4 > e3.hour);
      if (t3 !== void 0) return e3.with({ hour: t3, minute: i3 ? i3[0] : e3.minute, second: a3 ? a3[0] : e3.second });
    }
    return t2 === `HOURLY` && r3 && r3.length > 1 ? this.applyTimeOverride(e3.add({ days: 1 })) : this.applyTimeOverride(this.rawAdvance(e3));
  }
  applyTimeOverride(e3) {
    let { freq: t2, byHour: n3, byMinute: r3, bySecond: i3 } = this.opts, a3 = t2 === `DAILY` || t2 === `WEEKLY` || t2 === `MONTHLY` || t2 === `YEARLY`;
    if (!n3 && !r3 && !i3 && !a3) return e3;
    let o3 = {};
    return n3 ? o3.hour = n3[0] : a3 && (o3.hour = this.originalDtstart.hour), r3 ? o3.minute = r3[0] : a3 && (o3.minute = this.originalDtstart.minute), i3 ? o3.second = i3[0] : a3 && (o3.second = this.originalDtstart.second), a3 && o3.hour === e3.hour && o3.minute === e3.minute && o3.second === e3.second ? e3 : e3.with(o3);
  }
  computeFirst() {
    let e3 = this.originalDtstart;
    if (this.opts.byWeekNo?.length && [`DAILY`, `HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq)) {
      let t3 = this.opts.byWeekNo[0], n4 = e3.year;
      for (; n4 <= e3.year + 10; ) {
        let r4 = e3.with({ year: n4, month: 1, day: 1 }), i3 = e3.with({ year: n4, month: 12, day: 31 }), a3 = false;
        if (t3 > 0) {
          let e4 = 52;
          (r4.dayOfWeek === 4 || i3.dayOfWeek === 4) && (e4 = 53), a3 = t3 <= e4;
        } else {
          let e4 = 52;
          (r4.dayOfWeek === 4 || i3.dayOfWeek === 4) && (e4 = 53), a3 = -t3 <= e4;
        }
        if (a3) {
          let n5 = r4.add({ days: (4 - r4.dayOfWeek + 7) % 7 }), a4;
          if (t3 > 0) a4 = n5.subtract({ days: 3 }).add({ weeks: t3 - 1 });
          else {
            let e4 = r4.dayOfWeek === 4 || i3.dayOfWeek === 4 ? 53 : 52;
            a4 = n5.subtract({ days: 3 }).add({ weeks: e4 + t3 });
          }
          if (this.opts.byDay?.length) {
            let t4 = X, n6 = this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null).map((e4) => t4[e4]).filter(Boolean);
            if (n6.length) {
              let t5 = n6.map((e4) => {
                let t6 = (e4 - a4.dayOfWeek + 7) % 7;
                return a4.add({ days: t6 });
              }).sort((e4, t6) => Y.ZonedDateTime.compare(e4, t6))[0];
              if (t5 && Y.ZonedDateTime.compare(t5, this.originalDtstart) >= 0) {
                e3 = t5;
                break;
              }
            }
          } else if (Y.ZonedDateTime.compare(a4, this.originalDtstart) >= 0) {
            e3 = a4;
            break;
          }
        }
        n4++;
      }
    }
    if (this.opts.byDay?.length && !this.opts.byWeekNo) {
      let t3 = X;
      if (this.opts.byDay.some((e4) => /^[+-]?\d/.test(e4)) && this.opts.byMonth && (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`)) {
        let t4 = this.opts.byMonth.filter((e4) => typeof e4 == `number`).sort((e4, t5) => e4 - t5), n4 = false;
        for (let r4 = e3.year; r4 <= e3.year + 10 && !n4; r4++) for (let i3 of t4) {
          if (r4 === e3.year && i3 < e3.month) continue;
          let t5 = e3.with({ year: r4, month: i3, day: 1 }), a3 = this.generateMonthlyOccurrences(t5);
          for (let t6 of a3) if (Y.ZonedDateTime.compare(t6, e3) >= 0) {
            e3 = t6.toPlainDate().equals(e3.toPlainDate()) ? t6 : this.applyTimeOverride(t6.with({ hour: 0, minute: 0, second: 0 })), n4 = true;
            break;
          }
          if (n4) break;
        }
      } else {
        let n4, r4 = this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null);
        if (this.opts.freq === `DAILY` && r4.length === this.opts.byDay.length) {
          let i3 = this.findFirstMatchingDailyStep(e3.dayOfWeek, this.opts.interval, r4.map((e4) => t3[e4]));
          n4 = i3 === null ? [] : [i3 * this.opts.interval];
        } else n4 = r4.map((n5) => (t3[n5] - e3.dayOfWeek + 7) % 7);
        n4.length && (e3 = e3.add({ days: Math.min(...n4) }));
      }
    }
    let { byHour: t2, byMinute: n3, bySecond: r3 } = this.opts;
    if (this.opts.freq === `HOURLY` && !t2 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `MINUTELY` && !n3 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), this.opts.freq === `SECONDLY` && this.opts.byWeekNo?.length && !r3 && Y.ZonedDateTime.compare(e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), this.originalDtstart) > 0 && (e3 = e3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 })), t2 || n3 || r3) {
      let t3 = this.expandByTime(e3);
      for (let e4 of t3) if (Y.ZonedDateTime.compare(e4, this.originalDtstart) >= 0) return e4;
      e3 = this.applyTimeOverride(this.rawAdvance(e3));
    }
    return e3;
  }
  matchesByDay(e3) {
    let { byDay: t2, freq: n3 } = this.opts;
    if (!t2) return true;
    if (!this.hasOrdinalByDay) return this.simpleByDayIsoDays?.includes(e3.dayOfWeek) ?? false;
    for (let t3 of this.parsedByDayTokens ?? []) {
      if (n3 === `DAILY` && e3.dayOfWeek === t3.isoDay) return true;
      if (t3.ord === 0) {
        if (e3.dayOfWeek === t3.isoDay) return true;
        continue;
      }
      let r3 = e3.month, i3 = e3.with({ day: 1 }), a3 = [];
      for (; i3.month === r3; ) i3.dayOfWeek === t3.isoDay && a3.push(i3.day), i3 = i3.add({ days: 1 });
      if (a3[t3.ord > 0 ? t3.ord - 1 : a3.length + t3.ord] === e3.day) return true;
    }
    return false;
  }
  matchesByMonth(e3) {
    let { byMonth: t2 } = this.opts;
    if (!t2) return true;
    let n3 = t2.filter((e4) => typeof e4 == `number`);
    return n3.length === 0 ? true : n3.includes(e3.month);
  }
  matchesNumericConstraint(e3, t2, n3) {
    return t2.some((t3) => e3 === (t3 > 0 ? t3 : n3 + t3 + 1));
  }
  matchesByMonthDay(e3) {
    let { byMonthDay: t2 } = this.opts;
    if (!t2) return true;
    let n3 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
    return this.matchesNumericConstraint(e3.day, t2, n3);
  }
  matchesByHour(e3) {
    return !this.opts.byHour || this.opts.byHour.includes(e3.hour);
  }
  matchesByMinute(e3) {
    let { byMinute: t2 } = this.opts;
    return t2 ? t2.includes(e3.minute) : true;
  }
  matchesBySecond(e3) {
    let { bySecond: t2 } = this.opts;
    return t2 ? t2.includes(e3.second) : true;
  }
  matchesAll(e3) {
    return this.matchesByMonth(e3) && this.matchesByWeekNo(e3) && this.matchesByYearDay(e3) && this.matchesByMonthDay(e3) && this.matchesByDay(e3) && this.matchesByHour(e3) && this.matchesByMinute(e3) && this.matchesBySecond(e3);
  }
  matchesByYearDay(e3) {
    let { byYearDay: t2 } = this.opts;
    if (!t2) return true;
    let n3 = e3.dayOfYear, r3 = this.lastByYearDay(e3);
    return this.matchesNumericConstraint(n3, t2, r3);
  }
  lastByYearDay(e3) {
    return e3.with({ month: 12, day: 31 }).dayOfYear;
  }
  getIsoWeekInfo(e3) {
    let t2 = `toPlainDate` in e3 ? e3.toPlainDate() : e3, n3 = t2.add({ days: 4 - t2.dayOfWeek }), r3 = n3.year, i3 = t2.with({ year: r3, month: 1, day: 1 }), a3 = i3.add({ days: (4 - i3.dayOfWeek + 7) % 7 }), o3 = n3.since(a3).days;
    return { week: Math.floor(o3 / 7) + 1, year: r3 };
  }
  matchesByWeekNo(e3) {
    let { byWeekNo: t2 } = this.opts;
    if (!t2) return true;
    let { week: n3, year: r3 } = this.getIsoWeekInfo(e3), i3 = e3.with({ year: r3, month: 1, day: 1 }), a3 = i3.inLeapYear, o3 = i3.dayOfWeek === 4 || a3 && i3.dayOfWeek === 3 ? 53 : 52;
    return t2.some((e4) => e4 > 0 ? n3 === e4 : n3 === o3 + e4 + 1);
  }
  hasPossibleYearDayWeekNoCombination() {
    if (!this.opts.byYearDay || !this.opts.byWeekNo) return true;
    let e3 = this.originalDtstart.with({ year: 2e3, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
    for (let t2 = 0; t2 < 400; t2++) {
      let t3 = e3.daysInYear;
      for (let n3 of this.opts.byYearDay) {
        let r3 = n3 > 0 ? n3 : t3 + n3 + 1;
        if (r3 >= 1 && r3 <= t3 && this.matchesByWeekNo(e3.add({ days: r3 - 1 }))) return true;
      }
      e3 = e3.add({ years: 1 });
    }
    return false;
  }
  options() {
    let { dtstart: e3, until: t2, rDate: n3, exDate: r3, temporal: i3, ...a3 } = this.cloneOptions();
    return { ...a3, ...this.outputTemporal ? { temporal: this.outputTemporal } : {}, dtstart: this.toPublicDate(e3), until: t2 ? this.toPublicDate(t2) : void 0, rDate: n3 ? this.toPublicDates(n3) : void 0, exDate: r3 ? this.toPublicDates(r3) : void 0 };
  }
  cloneOptions() {
    let { byHour: e3, byMinute: t2, bySecond: n3, byDay: r3, byMonth: i3, byMonthDay: a3, byYearDay: o3, byWeekNo: s3, bySetPos: c3, rDate: l3, exDate: u3, ...d3 } = this.opts;
    return { ...d3, byHour: e3 ? [...e3] : void 0, byMinute: t2 ? [...t2] : void 0, bySecond: n3 ? [...n3] : void 0, byDay: r3 ? [...r3] : void 0, byMonth: i3 ? [...i3] : void 0, byMonthDay: a3 ? [...a3] : void 0, byYearDay: o3 ? [...o3] : void 0, byWeekNo: s3 ? [...s3] : void 0, bySetPos: c3 ? [...c3] : void 0, rDate: l3 ? [...l3] : void 0, exDate: u3 ? [...u3] : void 0 };
  }
  cloneUpdateOptions(e3) {
    let t2 = {};
    return Object.prototype.hasOwnProperty.call(e3, `byHour`) && (t2.byHour = Array.isArray(e3.byHour) ? [...e3.byHour] : e3.byHour), Object.prototype.hasOwnProperty.call(e3, `byMinute`) && (t2.byMinute = Array.isArray(e3.byMinute) ? [...e3.byMinute] : e3.byMinute), Object.prototype.hasOwnProperty.call(e3, `bySecond`) && (t2.bySecond = Array.isArray(e3.bySecond) ? [...e3.bySecond] : e3.bySecond), Object.prototype.hasOwnProperty.call(e3, `byDay`) && (t2.byDay = Array.isArray(e3.byDay) ? [...e3.byDay] : e3.byDay), Object.prototype.hasOwnProperty.call(e3, `byMonth`) && (t2.byMonth = Array.isArray(e3.byMonth) ? [...e3.byMonth] : e3.byMonth), Object.prototype.hasOwnProperty.call(e3, `byMonthDay`) && (t2.byMonthDay = Array.isArray(e3.byMonthDay) ? [...e3.byMonthDay] : e3.byMonthDay), Object.prototype.hasOwnProperty.call(e3, `byYearDay`) && (t2.byYearDay = Array.isArray(e3.byYearDay) ? [...e3.byYearDay] : e3.byYearDay), Object.prototype.hasOwnProperty.call(e3, `byWeekNo`) && (t2.byWeekNo = Array.isArray(e3.byWeekNo) ? [...e3.byWeekNo] : e3.byWeekNo), Object.prototype.hasOwnProperty.call(e3, `bySetPos`) && (t2.bySetPos = Array.isArray(e3.bySetPos) ? [...e3.bySetPos] : e3.bySetPos), Object.prototype.hasOwnProperty.call(e3, `rDate`) && (t2.rDate = Array.isArray(e3.rDate) ? [...e3.rDate] : e3.rDate), Object.prototype.hasOwnProperty.call(e3, `exDate`) && (t2.exDate = Array.isArray(e3.exDate) ? [...e3.exDate] : e3.exDate), t2;
  }
  with(t2) {
    return new e2({ ...this.cloneOptions(), ...t2, ...this.cloneUpdateOptions(t2), tzid: t2.tzid ?? this.opts.tzid, dtstart: t2.dtstart ?? this.opts.dtstart });
  }
  dtstartIsOccurrence() {
    if (this.dtstartIsOccurrenceCache !== void 0) return this.dtstartIsOccurrenceCache;
    let t2 = this.matchesAll(this.originalDtstart);
    if (t2 && this.opts.bySetPos?.length) {
      let n3 = new e2({ ...this.opts, temporal: this.outputTemporal, dtstart: this.originalDtstart, includeDtstart: false, rDate: void 0, exDate: void 0 }), r3;
      try {
        n3.allInternal((e3) => (r3 = e3.epochNanoseconds, false));
      } catch {
      }
      t2 = r3 === this.originalDtstart.epochNanoseconds;
    }
    return this.dtstartIsOccurrenceCache = t2, t2;
  }
  addDtstartIfNeeded(e3, t2) {
    if (this.includeDtstart && !this.dtstartIsOccurrence()) {
      if (t2 && this.isExcluded(this.originalDtstart)) return true;
      if (t2 && !t2(this.originalDtstart, e3.length) || (e3.push(this.originalDtstart), this.shouldBreakForCountLimit(e3.length))) return false;
    }
    return true;
  }
  canUseUtcLinearFastPath(e3) {
    if (e3 || !this.canUseUtcCalendarFastPaths() || this.opts.rscale || this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos) return false;
    switch (this.opts.freq) {
      case `DAILY`:
        return !this.hasOrdinalByDay && (!this.opts.byHour || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.byMinute || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.bySecond || this.canUseEpochMillisecondsPrecisionFlag);
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        return !this.opts.byDay && !this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond;
      default:
        return false;
    }
  }
  canUseUtcWeeklyFastPath(e3) {
    return !e3 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `WEEKLY` && !this.opts.rscale && !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos && (!this.opts.byHour || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.byMinute || this.canUseEpochMillisecondsPrecisionFlag) && (!this.opts.bySecond || this.canUseEpochMillisecondsPrecisionFlag) && !this.hasOrdinalByDay;
  }
  canUseUtcMonthlyFastPath(e3) {
    return !e3 && this.canUseUtcCalendarFastPaths() && this.opts.freq === `MONTHLY` && !this.opts.rscale && !this.opts.byYearDay && !this.opts.byWeekNo && this.canUseEpochMillisecondsPrecisionFlag && this.hasSingleExpandedTimeSlot() && !!(this.opts.byDay || this.opts.byMonthDay);
  }
  utcZdtFromEpochNanoseconds(e3) {
    return new Y.ZonedDateTime(e3, `UTC`, this.originalDtstart.calendarId);
  }
  utcZdtFromEpochMilliseconds(e3) {
    return this.utcZdtFromEpochNanoseconds(BigInt(e3) * Q);
  }
  canUseUtcCalendarFastPaths() {
    return this.maxCandidateEvaluations === 1e6 && this.tzid === `UTC` && this.originalDtstart.timeZoneId === this.tzid && [`iso8601`, `gregory`].includes(this.originalDtstart.calendarId);
  }
  canUseUtcEpochMillisecondsPrecision() {
    return this.canUseEpochMillisecondsPrecisionFlag;
  }
  buildTimeSlotOffsetsMs() {
    if (!this.canUseEpochMillisecondsPrecisionFlag) return;
    let e3 = this.opts.byHour ?? [this.originalDtstart.hour], t2 = this.opts.byMinute ?? [this.originalDtstart.minute], n3 = this.opts.bySecond ?? [this.originalDtstart.second], r3 = this.originalDtstart.millisecond, i3 = [];
    for (let a3 of e3) for (let e4 of t2) for (let t3 of n3) i3.push(((a3 * 60 + e4) * 60 + t3) * Cd + r3);
    return i3;
  }
  createNumericQueryPlan(e3, t2, n3, r3) {
    let i3 = n3(0), a3 = n3(t2 - 1);
    if (!i3 || !a3 || !Ud(i3.epochMilliseconds) || !Ud(a3.epochMilliseconds) || i3.epochMilliseconds > a3.epochMilliseconds) return null;
    let o3 = (e4, t3, i4) => {
      if (r3) return Math.max(0, Math.min(i4, r3(e4, t3)));
      let a4 = 0, o4 = i4;
      for (; a4 < o4; ) {
        let r4 = a4 + Math.floor((o4 - a4) / 2), i5 = n3(r4);
        if (!i5) {
          o4 = r4;
          continue;
        }
        let s4 = BigInt(i5.epochMilliseconds) * Q;
        (t3 ? s4 > e4 : s4 >= e4) ? o4 = r4 : a4 = r4 + 1;
      }
      return a4;
    }, s3 = this.opts.until?.epochNanoseconds, c3 = s3 === void 0 ? t2 : o3(s3, true, t2);
    return { kind: e3, count: c3, maximumCount: t2, select: (e4) => !Number.isSafeInteger(e4) || e4 < 0 || e4 >= t2 ? null : n3(e4), lowerBound: (e4, t3) => o3(e4, t3, c3) };
  }
  buildFixedStepNumericQueryPlan(e3) {
    let t2;
    switch (this.opts.freq) {
      case `HOURLY`:
        t2 = Td;
        break;
      case `MINUTELY`:
        t2 = wd;
        break;
      case `SECONDLY`:
        t2 = Cd;
        break;
      default:
        return null;
    }
    if (![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && this.opts.freq === `HOURLY` && this.opts.interval === 1) return null;
    let n3 = this.originalDtstart.epochMilliseconds, r3 = t2 * this.opts.interval;
    if (!Number.isSafeInteger(r3) || r3 <= 0) return null;
    let i3 = (e4) => {
      let t3 = n3 + e4 * r3;
      return Ud(t3) ? { epochMilliseconds: t3, periodIndex: e4, occurrenceIndex: e4 } : null;
    }, a3 = BigInt(n3) * Q, o3 = BigInt(r3) * Q, s3 = BigInt(e3);
    return this.createNumericQueryPlan(`fixed-step`, e3, i3, (t3, n4) => {
      let r4 = t3 - a3, i4 = n4 ? zd(r4, o3) + 1n : Bd(r4, o3);
      return i4 <= 0n ? 0 : i4 >= s3 ? e3 : Number(i4);
    });
  }
  resolveNumericWallMilliseconds(e3) {
    if (!Ud(e3)) return null;
    if (this.tzid === `UTC`) return e3;
    let t2 = this.getZoneResolver().epochMsForWall(e3);
    return t2.pushed || !Ud(t2.epochMs) ? null : t2.epochMs;
  }
  numericQueryGapHazard(e3, t2) {
    if (this.tzid === `UTC`) return false;
    let n3 = this.originalDtstart.epochMilliseconds;
    return 200 * 366 * Z, t2 - n3 > 632448e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e3, n3 - Z, t2 + Z);
  }
  buildDailyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n3 = this.originalDtstart.epochMilliseconds, r3 = this.tzid === `UTC` ? n3 : this.wallMsOf(this.originalDtstart), i3 = Math.floor(r3 / Z), a3 = Kd(i3), o3 = Ld(this.simpleByDayIsoDays);
    if (!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond)) {
      let n4 = r3 - i3 * Z, s4 = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a3, t2, this.simpleByDayIsoDays) : 0;
      if (s4 === null) return null;
      let c4 = 7 / Id(t2, 7), l4 = [];
      for (let e4 = 0; e4 < c4; e4++) Rd(o3, $(a3, (s4 + e4) * t2)) && l4.push(e4);
      if (l4.length === 0) return null;
      let u4 = this.createNumericQueryPlan(`daily`, e3, (e4) => {
        let n5 = Math.floor(e4 / l4.length), i4 = e4 % l4.length, a4 = n5 * c4 + l4[i4], o4 = (s4 + a4) * t2;
        if (!Number.isSafeInteger(a4) || !Number.isSafeInteger(o4)) return null;
        let u5 = r3 + o4 * Z, d5 = this.resolveNumericWallMilliseconds(u5);
        return d5 === null ? null : { epochMilliseconds: d5, periodIndex: a4, occurrenceIndex: e4 };
      }), d4 = u4?.select(e3 - 1);
      return d4 && this.numericQueryGapHazard(n4, d4.epochMilliseconds) ? null : u4;
    }
    let s3 = this.timeSlotOffsetsMs;
    if (!s3?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let c3 = this.simpleByDayIsoDays?.length ? this.findFirstMatchingDailyStep(a3, t2, this.simpleByDayIsoDays) : 0;
    if (c3 === null) return null;
    let l3 = c3 * t2, u3 = i3 + l3, d3 = $(a3, l3), f3 = 7 / Id(t2, 7), p3 = [];
    if (Rd(o3, d3)) for (let e4 of s3) {
      let t3 = this.resolveNumericWallMilliseconds(u3 * Z + e4);
      if (t3 === null) return null;
      t3 >= n3 && p3.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: p3.length });
    }
    let m3 = [];
    for (let e4 = 0; e4 < f3; e4++) if (Rd(o3, $(d3, (1 + e4) * t2))) for (let t3 of s3) m3.push({ periodOffset: e4, timeSlotOffset: t3 });
    if (p3.length === 0 && m3.length === 0) return null;
    let h3 = this.createNumericQueryPlan(`daily`, e3, (e4) => {
      if (e4 < p3.length) return { ...p3[e4], occurrenceIndex: e4 };
      if (m3.length === 0) return null;
      let n4 = e4 - p3.length, r4 = Math.floor(n4 / m3.length), a4 = m3[n4 % m3.length], o4 = 1 + r4 * f3 + a4.periodOffset, s4 = l3 + o4 * t2;
      if (!Number.isSafeInteger(o4) || !Number.isSafeInteger(s4)) return null;
      let c4 = (i3 + s4) * Z + a4.timeSlotOffset, u4 = this.resolveNumericWallMilliseconds(c4);
      return u4 === null ? null : { epochMilliseconds: u4, periodIndex: o4, occurrenceIndex: e4 };
    }), g3 = h3?.select(e3 - 1);
    return g3 && s3.some((e4) => this.numericQueryGapHazard(e4, g3.epochMilliseconds)) ? null : h3;
  }
  buildWeeklyNumericQueryPlan(e3) {
    let t2 = this.timeSlotOffsetsMs;
    if (!t2?.length || !this.hasUniqueTimeSlotOffsets) return null;
    let n3 = this.originalDtstart.epochMilliseconds, r3 = this.tzid === `UTC` ? n3 : this.wallMsOf(this.originalDtstart), i3 = Math.floor(r3 / Z), a3 = Kd(i3), o3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s3 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [a3]).map((e4) => (e4 - o3 + 7) % 7).sort((e4, t3) => e4 - t3);
    if (s3.length === 0) return null;
    let c3 = i3 - (a3 - o3 + 7) % 7, l3 = s3.flatMap((e4) => t2.map((t3) => ({ dayOffset: e4, timeSlotOffset: t3 }))), u3 = [];
    for (let e4 of l3) {
      let t3 = (c3 + e4.dayOffset) * Z + e4.timeSlotOffset, r4 = this.resolveNumericWallMilliseconds(t3);
      if (r4 === null) return null;
      r4 >= n3 && u3.push({ epochMilliseconds: r4, periodIndex: 0, occurrenceIndex: u3.length });
    }
    let d3 = this.createNumericQueryPlan(`weekly`, e3, (e4) => {
      if (e4 < u3.length) return { ...u3[e4], occurrenceIndex: e4 };
      let t3 = e4 - u3.length, n4 = 1 + Math.floor(t3 / l3.length), r4 = l3[t3 % l3.length], i4 = n4 * this.opts.interval * 7;
      if (!Number.isSafeInteger(n4) || !Number.isSafeInteger(i4)) return null;
      let a4 = (c3 + i4 + r4.dayOffset) * Z + r4.timeSlotOffset, o4 = this.resolveNumericWallMilliseconds(a4);
      return o4 === null ? null : { epochMilliseconds: o4, periodIndex: n4, occurrenceIndex: e4 };
    }), f3 = d3?.select(e3 - 1);
    return f3 && t2.some((e4) => this.numericQueryGapHazard(e4, f3.epochMilliseconds)) ? null : d3;
  }
  buildMonthlyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n3 = this.timeSlotOffsetsMs;
    if (!n3?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || this.opts.bySetPos && new Set(this.opts.bySetPos).size !== this.opts.bySetPos.length) return null;
    let r3 = this.originalDtstart.epochMilliseconds, i3 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), a3 = (e4) => {
      let n4 = e4 * t2, r4 = i3 + n4;
      if (!Number.isSafeInteger(n4) || !Number.isSafeInteger(r4)) return null;
      let { year: a4, month: o4 } = this.monthIndexToYearMonth(r4);
      return this.generateMonthlyOccurrenceEpochsUtc(a4, o4);
    }, o3 = a3(0);
    if (!o3) return null;
    let s3 = [];
    for (let e4 of o3) {
      let t3 = this.resolveNumericWallMilliseconds(e4);
      if (t3 === null) return null;
      t3 >= r3 && s3.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: s3.length });
    }
    let c3 = 4800 / Id(t2, 4800), l3 = Math.max(0, e3 - s3.length), u3 = [0];
    for (let e4 = 0; e4 < c3 && u3.at(-1) < l3; e4++) {
      let t3 = a3(1 + e4);
      if (!t3) return null;
      u3.push(u3[e4] + t3.length);
    }
    let d3 = u3.length - 1 === c3, f3 = u3.at(-1);
    if (f3 === 0 && s3.length < e3) return null;
    let p3 = this.createNumericQueryPlan(`monthly`, e3, (e4) => {
      if (e4 < s3.length) return { ...s3[e4], occurrenceIndex: e4 };
      if (f3 === 0) return null;
      let t3 = e4 - s3.length, n4 = d3 ? Math.floor(t3 / f3) : 0, r4 = d3 ? t3 % f3 : t3;
      if (r4 >= f3) return null;
      let i4 = 1, o4 = u3.length - 1;
      for (; i4 < o4; ) {
        let e5 = i4 + Math.floor((o4 - i4) / 2);
        u3[e5] > r4 ? o4 = e5 : i4 = e5 + 1;
      }
      let l4 = i4 - 1, p4 = 1 + n4 * c3 + l4;
      if (!Number.isSafeInteger(p4)) return null;
      let m4 = a3(p4);
      if (!m4) return null;
      let h3 = m4[r4 - u3[l4]];
      if (h3 === void 0) return null;
      let g3 = this.resolveNumericWallMilliseconds(h3);
      return g3 === null ? null : { epochMilliseconds: g3, periodIndex: p4, occurrenceIndex: e4 };
    }), m3 = p3?.select(e3 - 1);
    return m3 && n3.some((e4) => this.numericQueryGapHazard(e4, m3.epochMilliseconds)) ? null : p3;
  }
  generateYearlyOccurrenceDaysUtc(e3) {
    let t2 = !!(this.opts.byDay || this.opts.byMonthDay);
    this.numericByMonths?.length;
    let n3 = this.numericByMonths?.length ? [...this.numericByMonths].sort((e4, t3) => e4 - t3) : t2 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], r3 = [];
    if (this.hasOrdinalByDay && !this.numericByMonths?.length) {
      let t3 = this.isGregorianLeapYear(e3) ? 366 : 365, n4 = this.gregorianIsoDayOfWeek(e3, 1, 1), i3 = $(n4, t3 - 1), a3 = /* @__PURE__ */ new Set();
      for (let e4 of this.parsedByDayTokens ?? []) {
        if (e4.ord === 0) continue;
        let r4 = e4.ord > 0 ? 1 + (e4.isoDay - n4 + 7) % 7 + 7 * (e4.ord - 1) : t3 - (i3 - e4.isoDay + 7) % 7 + 7 * (e4.ord + 1);
        r4 >= 1 && r4 <= t3 && a3.add(r4);
      }
      for (let t4 of [...a3].sort((e4, t5) => e4 - t5)) {
        let n5 = t4, i4 = 1;
        for (; n5 > this.daysInGregorianMonth(e3, i4); ) n5 -= this.daysInGregorianMonth(e3, i4), i4 += 1;
        r3.push({ month: i4, day: n5 });
      }
    } else for (let i3 of n3) {
      let n4;
      n4 = t2 ? this.generateMonthlyOccurrenceDaysUtc(e3, i3) : this.originalDtstart.day <= this.daysInGregorianMonth(e3, i3) ? [this.originalDtstart.day] : [];
      for (let e4 of n4) r3.push({ month: i3, day: e4 });
    }
    return r3.map(({ month: t3, day: n4 }) => Wd(e3, t3, n4));
  }
  generateYearlyOccurrenceEpochsUtc(e3, t2 = true) {
    let n3 = this.timeSlotOffsetsMs;
    if (!n3?.length) return [];
    let r3 = [];
    for (let t3 of this.generateYearlyOccurrenceDaysUtc(e3)) {
      let e4 = t3 * Z;
      if (!Ud(e4)) return [];
      for (let t4 of n3) r3.push(e4 + t4);
    }
    if (r3.sort((e4, t3) => e4 - t3), !t2 || !this.opts.bySetPos?.length) return r3;
    let i3 = this.applyBySetPosToSortedList(r3).sort((e4, t3) => e4 - t3);
    return i3.filter((e4, t3) => t3 === 0 || e4 !== i3[t3 - 1]);
  }
  yearlyCandidateEvaluationCountUtc(e3) {
    let t2 = this.generateYearlyOccurrenceEpochsUtc(e3, false).length, n3 = this.opts.bySetPos;
    if (!n3?.length) return t2;
    let r3 = 0, i3 = 0;
    for (let e4 of n3) e4 > 0 ? r3 = Math.max(r3, e4) : i3 = Math.max(i3, -e4);
    return Math.min(t2, r3) + Math.min(t2, i3);
  }
  buildYearlyNumericQueryPlan(e3) {
    let t2 = this.opts.interval, n3 = this.timeSlotOffsetsMs;
    if (!n3?.length || !this.hasUniqueTimeSlotOffsets || this.opts.byMonth?.some((e4) => typeof e4 != `number`) || this.opts.byYearDay || this.opts.byWeekNo) return null;
    let r3 = !!(this.opts.byDay || this.opts.byMonthDay), i3 = !!this.opts.byMonth && !r3;
    if (!this.opts.byMonth && !r3 && n3.length !== 1 || i3 && (n3.length !== 1 || this.opts.bySetPos) || this.hasOrdinalByDay && !this.numericByMonths?.length && (this.opts.byMonthDay || this.parsedByDayTokens?.some((e4) => e4.ord === 0))) return null;
    let a3 = this.originalDtstart.epochMilliseconds, o3 = this.originalDtstart.year, s3 = (e4) => {
      let n4 = e4 * t2, r4 = o3 + n4;
      return !Number.isSafeInteger(n4) || !Number.isSafeInteger(r4) ? null : this.generateYearlyOccurrenceEpochsUtc(r4);
    }, c3 = s3(0);
    if (!c3) return null;
    let l3 = [];
    for (let e4 of c3) {
      let t3 = this.resolveNumericWallMilliseconds(e4);
      if (t3 === null) return null;
      t3 >= a3 && l3.push({ epochMilliseconds: t3, periodIndex: 0, occurrenceIndex: l3.length });
    }
    let u3 = 400 / Id(t2, 400), d3 = Math.max(0, e3 - l3.length), f3 = [0], p3 = [0];
    for (let e4 = 0; e4 < u3 && f3.at(-1) < d3; e4++) {
      let n4 = s3(1 + e4);
      if (!n4) return null;
      f3.push(f3[e4] + n4.length);
      let r4 = o3 + (1 + e4) * t2;
      p3.push(p3[e4] + this.yearlyCandidateEvaluationCountUtc(r4));
    }
    let m3 = f3.length - 1 === u3, h3 = f3.at(-1);
    if (h3 === 0 && l3.length < e3) return null;
    if (r3) {
      let e4 = this.yearlyCandidateEvaluationCountUtc(o3);
      if (m3 && d3 > 0) {
        let t3 = Math.floor(d3 / h3), n4 = d3 % h3;
        if (e4 += t3 * p3.at(-1), n4 > 0) {
          let t4 = 1;
          for (; f3[t4] < n4; ) t4 += 1;
          e4 += p3[t4];
        }
      } else e4 += p3.at(-1);
      if (e4 > this.maxCandidateEvaluations) return null;
    }
    let g3 = this.createNumericQueryPlan(`yearly`, e3, (e4) => {
      if (e4 < l3.length) return { ...l3[e4], occurrenceIndex: e4 };
      if (h3 === 0) return null;
      let t3 = e4 - l3.length, n4 = m3 ? Math.floor(t3 / h3) : 0, r4 = m3 ? t3 % h3 : t3;
      if (r4 >= h3) return null;
      let i4 = 1, a4 = f3.length - 1;
      for (; i4 < a4; ) {
        let e5 = i4 + Math.floor((a4 - i4) / 2);
        f3[e5] > r4 ? a4 = e5 : i4 = e5 + 1;
      }
      let o4 = i4 - 1, c4 = 1 + n4 * u3 + o4;
      if (!Number.isSafeInteger(c4)) return null;
      let d4 = s3(c4);
      if (!d4) return null;
      let p4 = d4[r4 - f3[o4]];
      if (p4 === void 0) return null;
      let g4 = this.resolveNumericWallMilliseconds(p4);
      return g4 === null ? null : { epochMilliseconds: g4, periodIndex: c4, occurrenceIndex: e4 };
    }), _3 = g3?.select(e3 - 1);
    return _3 && n3.some((e4) => this.numericQueryGapHazard(e4, _3.epochMilliseconds)) ? null : g3;
  }
  buildNumericQueryPlan() {
    let e3 = this.opts.count, t2 = this.opts.interval;
    if (e3 === void 0 || !Number.isSafeInteger(e3) || e3 <= 0 || !Number.isSafeInteger(t2) || t2 <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 0 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let n3 = !!(this.opts.byMonth || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo || this.opts.bySetPos);
    switch (this.opts.freq) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        return n3 || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? null : this.buildFixedStepNumericQueryPlan(e3);
      case `DAILY`:
        return n3 || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildDailyNumericQueryPlan(e3);
      case `WEEKLY`:
        return n3 || this.hasOrdinalByDay || !this.hasUniqueTimeSlotOffsets ? null : this.buildWeeklyNumericQueryPlan(e3);
      case `MONTHLY`:
        return this.opts.byYearDay || this.opts.byWeekNo || !(this.opts.byDay || this.opts.byMonthDay) || !this.hasUniqueTimeSlotOffsets ? null : this.buildMonthlyNumericQueryPlan(e3);
      case `YEARLY`:
        return this.buildYearlyNumericQueryPlan(e3);
      default:
        return null;
    }
  }
  getNumericQueryPlan() {
    if (this.numericQueryPlanCache !== void 0) return this.numericQueryPlanCache;
    try {
      this.numericQueryPlanCache = this.buildNumericQueryPlan(), this.numericQueryPlanCache && this.tzid !== `UTC` && this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds && (this.numericQueryPlanCache = null);
    } catch {
      this.numericQueryPlanCache = null;
    }
    return this.numericQueryPlanCache;
  }
  buildPeriodQueryPlan() {
    let e3 = this.opts.interval;
    if (this.opts.count !== void 0 || !Number.isSafeInteger(e3) || e3 <= 0 || !Number.isSafeInteger(this.maxIterations) || this.maxIterations <= 32 || this.maxCandidateEvaluations !== 1e6 || this.includeDtstart || this.opts.rscale !== void 0 || !this.canUseEpochMillisecondsPrecisionFlag || this.originalDtstart.timeZoneId !== this.tzid || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return null;
    let { freq: t2, byDay: n3, byMonth: r3, byMonthDay: i3, byYearDay: a3, byWeekNo: o3, bySetPos: s3 } = this.opts, c3 = !!(r3 || i3 || a3 || o3 || s3), l3 = !!(this.opts.byHour || this.opts.byMinute || this.opts.bySecond), u3 = this.tzid === `UTC` ? this.originalDtstart.epochMilliseconds : this.wallMsOf(this.originalDtstart), d3 = Math.floor(u3 / Z), f3 = this.timeSlotOffsetsMs;
    switch (t2) {
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`: {
        if (c3 || n3 || l3 || ![`UTC`, `Etc/UTC`, `Etc/GMT`].includes(this.tzid) && !/^[-+]\d{2}:?\d{2}(?::?\d{2})?$/.test(this.tzid) && t2 === `HOURLY` && e3 === 1) return null;
        let r4 = (t2 === `HOURLY` ? Td : t2 === `MINUTELY` ? wd : Cd) * e3;
        return Number.isSafeInteger(r4) ? { stepMilliseconds: r4, candidatesPerPeriod: 1, periodOfWall: () => 0, wallsForPeriod: () => null } : null;
      }
      case `DAILY`: {
        if (c3 || this.hasOrdinalByDay || !f3?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t3 = this.simpleByDayIsoDays;
        if (t3?.length && this.findFirstMatchingDailyStep(Kd(d3), e3, t3) === null) return null;
        let n4 = Ld(t3);
        return { candidatesPerPeriod: f3.length, periodOfWall: (t4) => Math.floor((Math.floor(t4 / Z) - d3) / e3), wallsForPeriod: (t4) => {
          let r4 = d3 + t4 * e3;
          return Number.isSafeInteger(r4) ? Rd(n4, Kd(r4)) ? f3.map((e4) => r4 * Z + e4) : [] : null;
        } };
      }
      case `WEEKLY`: {
        if (c3 || this.hasOrdinalByDay || !f3?.length || !this.hasUniqueTimeSlotOffsets) return null;
        let t3 = Kd(d3), r4 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, i4 = (n3 ? [...this.allByDayIsoDays ?? []] : [t3]).map((e4) => (e4 - r4 + 7) % 7).sort((e4, t4) => e4 - t4);
        if (i4.length === 0) return null;
        let a4 = i4.flatMap((e4) => f3.map((t4) => e4 * Z + t4)), o4 = d3 - (t3 - r4 + 7) % 7, s4 = 7 * e3;
        return { candidatesPerPeriod: a4.length, periodOfWall: (e4) => Math.floor((Math.floor(e4 / Z) - o4) / s4), wallsForPeriod: (e4) => {
          let t4 = o4 + e4 * s4;
          return Number.isSafeInteger(t4) ? a4.map((e5) => t4 * Z + e5) : null;
        } };
      }
      case `MONTHLY`: {
        if (a3 || o3 || !f3?.length || !this.hasUniqueTimeSlotOffsets || r3?.some((e4) => typeof e4 != `number`)) return null;
        let t3 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), n4 = (n5) => {
          let r4 = t3 + n5 * e3;
          if (!Number.isSafeInteger(r4)) return null;
          let i4 = this.monthIndexToYearMonth(r4);
          return Ud(Wd(i4.year, i4.month, 1) * Z) ? i4 : null;
        };
        return { candidatesPerPeriod: 62 * f3.length, periodOfWall: (n5) => {
          let { year: r4, month: i4 } = Gd(Math.floor(n5 / Z));
          return Math.floor((r4 * 12 + i4 - 1 - t3) / e3);
        }, wallsForPeriod: (e4) => {
          let t4 = n4(e4);
          return t4 && this.generateMonthlyOccurrenceEpochsUtc(t4.year, t4.month);
        }, rankedPeriodWallSpan: s3 ? (e4) => {
          let t4 = n4(e4);
          if (!t4) return null;
          let r4 = Wd(t4.year, t4.month, 1) * Z;
          return [r4, r4 + this.daysInGregorianMonth(t4.year, t4.month) * Z];
        } : void 0 };
      }
      case `YEARLY`: {
        if (a3 || o3 || !f3?.length || !this.hasUniqueTimeSlotOffsets || r3?.some((e4) => typeof e4 != `number`) || !(n3 || i3) && (f3.length !== 1 || r3 && s3) || this.hasOrdinalByDay && !this.numericByMonths?.length && (i3 || this.parsedByDayTokens?.some((e4) => e4.ord === 0 || Math.abs(e4.ord) > 52))) return null;
        let t3 = this.originalDtstart.year, c4 = (n4) => {
          let r4 = t3 + n4 * e3;
          return Number.isSafeInteger(r4) && r4 > -271821 && r4 < 275760 ? r4 : null;
        };
        return { candidatesPerPeriod: 2 * 366 * f3.length, periodOfWall: (n4) => Math.floor((Gd(Math.floor(n4 / Z)).year - t3) / e3), wallsForPeriod: (e4) => {
          let t4 = c4(e4);
          return t4 === null ? null : this.generateYearlyOccurrenceEpochsUtc(t4);
        }, rankedPeriodWallSpan: s3 ? (e4) => {
          let t4 = c4(e4);
          return t4 === null ? null : [Wd(t4, 1, 1) * Z, Wd(t4 + 1, 1, 1) * Z];
        } : void 0 };
      }
    }
    return null;
  }
  getPeriodQueryPlan() {
    if (this.periodQueryPlanCache !== void 0) return this.periodQueryPlanCache;
    try {
      this.periodQueryPlanCache = this.buildPeriodQueryPlan(), this.periodQueryPlanCache && this.tzid !== `UTC` && this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds && (this.periodQueryPlanCache = null);
    } catch {
      this.periodQueryPlanCache = null;
    }
    return this.periodQueryPlanCache;
  }
  findFirstMatchingDailyStep(e3, t2, n3) {
    let r3 = e3;
    for (let e4 = 0; e4 < 7; e4++) {
      if (n3.includes(r3)) return e4;
      r3 = $(r3, t2);
    }
    return null;
  }
  allUtcFastPath(e3) {
    if (this.canUseUtcLinearFastPath(e3)) switch (this.opts.freq) {
      case `DAILY`:
        return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcDailyExpanded() : null : this._allUtcDailySimple();
      case `HOURLY`:
        return this._allUtcFixedStepSimple(jd * BigInt(this.opts.interval));
      case `MINUTELY`:
        return this._allUtcFixedStepSimple(Ad * BigInt(this.opts.interval));
      case `SECONDLY`:
        return this._allUtcFixedStepSimple(kd * BigInt(this.opts.interval));
    }
    return this.canUseUtcMonthlyFastPath(e3) ? this._allUtcMonthlyByDayOrMonthDay() : this.canUseUtcWeeklyFastPath(e3) ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allUtcWeeklyExpanded() : null : this._allUtcWeeklySimple() : null;
  }
  _allUtcFixedStepSimple(e3) {
    let t2 = [];
    if (!this.addDtstartIfNeeded(t2)) return t2;
    let n3 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let r4 = this.originalDtstart.epochMilliseconds, i4 = Number(e3 / Q), a3 = this.opts.until?.epochMilliseconds;
      for (; ; ) {
        if (++n3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a3 !== void 0 && r4 > a3 || (t2.push(this.utcZdtFromEpochMilliseconds(r4)), this.shouldBreakForCountLimit(t2.length))) break;
        r4 += i4;
      }
      return t2;
    }
    let r3 = this.originalDtstart.epochNanoseconds, i3 = this.opts.until?.epochNanoseconds;
    for (; ; ) {
      if (++n3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (i3 !== void 0 && r3 > i3 || (t2.push(this.utcZdtFromEpochNanoseconds(r3)), this.shouldBreakForCountLimit(t2.length))) break;
      r3 += e3;
    }
    return t2;
  }
  _allUtcDailySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.opts.interval, n3 = this.simpleByDayIsoDays, r3 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let i4 = t2 * Z, a4 = this.opts.until?.epochMilliseconds, o4 = this.originalDtstart.epochMilliseconds, s4 = this.originalDtstart.dayOfWeek;
      if (n3?.length) {
        let r4 = this.findFirstMatchingDailyStep(s4, t2, n3);
        if (r4 === null) return e3;
        o4 += r4 * i4, s4 = $(s4, r4 * t2);
      }
      for (; ; ) {
        if (++r3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (a4 !== void 0 && o4 > a4 || (!n3 || n3.includes(s4)) && (e3.push(this.utcZdtFromEpochMilliseconds(o4)), this.shouldBreakForCountLimit(e3.length))) break;
        o4 += i4, s4 = $(s4, t2);
      }
      return e3;
    }
    let i3 = BigInt(t2) * Md, a3 = this.opts.until?.epochNanoseconds, o3 = this.originalDtstart.epochNanoseconds, s3 = this.originalDtstart.dayOfWeek;
    if (n3?.length) {
      let r4 = this.findFirstMatchingDailyStep(s3, t2, n3);
      if (r4 === null) return e3;
      o3 += BigInt(r4) * i3, s3 = $(s3, r4 * t2);
    }
    for (; ; ) {
      if (++r3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (a3 !== void 0 && o3 > a3 || (!n3 || n3.includes(s3)) && (e3.push(this.utcZdtFromEpochNanoseconds(o3)), this.shouldBreakForCountLimit(e3.length))) break;
      o3 += i3, s3 = $(s3, t2);
    }
    return e3;
  }
  _allUtcDailyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.timeSlotOffsetsMs, n3 = this.originalDtstart.epochMilliseconds, r3 = this.opts.until?.epochMilliseconds, i3 = this.opts.interval, a3 = this.simpleByDayIsoDays, o3 = Math.floor(n3 / Z), s3 = this.originalDtstart.dayOfWeek;
    if (a3?.length) {
      let t3 = this.findFirstMatchingDailyStep(s3, i3, a3);
      if (t3 === null) return e3;
      let n4 = t3 * i3;
      o3 += n4, s3 = $(s3, n4);
    }
    let c3 = 0;
    for (; ; ) {
      if (++c3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!a3 || a3.includes(s3)) {
        let i4 = o3 * Z;
        for (let a4 of t2) {
          let t3 = i4 + a4;
          if (!(t3 < n3) && (r3 !== void 0 && t3 > r3 || (e3.push(this.utcZdtFromEpochMilliseconds(t3)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      o3 += i3, s3 = $(s3, i3);
    }
  }
  _allUtcWeeklySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.originalDtstart, n3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, r3 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t2.dayOfWeek]).map((e4) => (e4 - n3 + 7) % 7).sort((e4, t3) => e4 - t3), i3 = (t2.dayOfWeek - n3 + 7) % 7, a3 = 0;
    if (this.canUseUtcEpochMillisecondsPrecision()) {
      let n4 = t2.epochMilliseconds, o4 = this.opts.until?.epochMilliseconds, s4 = this.opts.interval * Ed, c4 = n4 - i3 * Z;
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        for (let t3 of r3) {
          let r4 = c4 + t3 * Z;
          if (!(r4 < n4) && (o4 !== void 0 && r4 > o4 || (e3.push(this.utcZdtFromEpochMilliseconds(r4)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
        c4 += s4;
      }
    }
    let o3 = t2.epochNanoseconds, s3 = this.opts.until?.epochNanoseconds, c3 = BigInt(this.opts.interval) * Nd, l3 = o3 - BigInt(i3) * Md;
    for (; ; ) {
      if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t3 of r3) {
        let n4 = l3 + BigInt(t3) * Md;
        if (!(n4 < o3) && (s3 !== void 0 && n4 > s3 || (e3.push(this.utcZdtFromEpochNanoseconds(n4)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      l3 += c3;
    }
  }
  _allUtcWeeklyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.originalDtstart, n3 = t2.epochMilliseconds, r3 = Math.floor(n3 / Z), i3 = this.opts.until?.epochMilliseconds, a3 = this.timeSlotOffsetsMs, o3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, s3 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [t2.dayOfWeek]).map((e4) => (e4 - o3 + 7) % 7).sort((e4, t3) => e4 - t3), c3 = (t2.dayOfWeek - o3 + 7) % 7, l3 = this.opts.interval * 7, u3 = r3 - c3, d3 = 0;
    for (; ; ) {
      if (++d3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let t3 of s3) {
        let r4 = (u3 + t3) * Z;
        for (let t4 of a3) {
          let a4 = r4 + t4;
          if (!(a4 < n3) && (i3 !== void 0 && a4 > i3 || (e3.push(this.utcZdtFromEpochMilliseconds(a4)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      u3 += l3;
    }
  }
  hasSingleExpandedTimeSlot() {
    if (this.timeSlotOffsetsMs) return this.timeSlotOffsetsMs.length === 1;
    let e3 = this.opts.byHour ?? [this.originalDtstart.hour], t2 = this.opts.byMinute ?? [this.originalDtstart.minute], n3 = this.opts.bySecond ?? [this.originalDtstart.second];
    return e3.length === 1 && t2.length === 1 && n3.length === 1;
  }
  buildMonthlyOccurrenceOnDay(e3, t2) {
    let n3 = e3.day === t2 ? e3 : e3.with({ day: t2 });
    return this.applyTimeOverride(n3);
  }
  applyBySetPosToSortedList(e3) {
    let { bySetPos: t2 } = this.opts;
    if (!t2 || !t2.length || e3.length === 0) return e3;
    let n3 = [], r3 = e3.length;
    for (let i3 of t2) {
      let t3 = i3 > 0 ? i3 - 1 : r3 + i3;
      t3 >= 0 && t3 < r3 && n3.push(e3[t3]);
    }
    return n3;
  }
  generateMonthlyOccurrenceDays(e3) {
    let { byDay: t2, byMonth: n3, byMonthDay: r3 } = this.opts, i3 = e3.day === 1 ? e3 : e3.with({ day: 1 });
    if (n3 && !n3.includes(e3.month)) return [];
    let a3 = i3.add({ months: 1 }).subtract({ days: 1 }).day, o3 = [];
    if (r3 && r3.length > 0 && (o3 = r3.map((e4) => e4 > 0 ? e4 : a3 + e4 + 1).filter((e4) => e4 >= 1 && e4 <= a3), o3 = [...new Set(o3)].sort((e4, t3) => e4 - t3)), !t2 && r3 && r3.length > 0) return o3;
    if (!t2) return [e3.day];
    let s3 = this.parsedByDayTokens;
    if (!s3?.length) return [];
    let c3 = i3.dayOfWeek, l3 = (c3 - 1 + a3 - 1) % 7 + 1, u3 = /* @__PURE__ */ new Set();
    for (let { ord: e4, isoDay: t3 } of s3) if (e4 === 0) {
      let e5 = 1 + (t3 - c3 + 7) % 7;
      for (; e5 <= a3; ) u3.add(e5), e5 += 7;
    } else {
      let n4;
      n4 = e4 > 0 ? 1 + (t3 - c3 + 7) % 7 + 7 * (e4 - 1) : a3 - (l3 - t3 + 7) % 7 + 7 * (e4 + 1), n4 >= 1 && n4 <= a3 && u3.add(n4);
    }
    let d3 = [...u3].sort((e4, t3) => e4 - t3);
    if (r3 && r3.length > 0) {
      if (o3.length === 0) return [];
      let e4 = new Set(o3);
      d3 = d3.filter((t3) => e4.has(t3));
    }
    return d3;
  }
  isGregorianLeapYear(e3) {
    return e3 % 4 == 0 && (e3 % 100 != 0 || e3 % 400 == 0);
  }
  daysInGregorianMonth(e3, t2) {
    return t2 === 2 && this.isGregorianLeapYear(e3) ? 29 : Dd[t2 - 1];
  }
  gregorianIsoDayOfWeek(e3, t2, n3) {
    let r3 = e3;
    t2 < 3 && --r3;
    let i3 = ((r3 + Math.floor(r3 / 4) - Math.floor(r3 / 100) + Math.floor(r3 / 400) + Od[t2 - 1] + n3) % 7 + 7) % 7;
    return i3 === 0 ? 7 : i3;
  }
  monthIndexToYearMonth(e3) {
    let t2 = Math.floor(e3 / 12);
    return { year: t2, month: e3 - t2 * 12 + 1 };
  }
  generateMonthlyOccurrenceDaysUtc(e3, t2) {
    if (this.numericByMonths && this.numericByMonths.length > 0 && !this.numericByMonths.includes(t2)) return [];
    let n3 = this.opts.byMonthDay, r3 = this.opts.byDay, i3 = this.daysInGregorianMonth(e3, t2), a3 = [];
    if (n3 && n3.length > 0 && (a3 = n3.map((e4) => e4 > 0 ? e4 : i3 + e4 + 1).filter((e4) => e4 >= 1 && e4 <= i3), a3 = [...new Set(a3)].sort((e4, t3) => e4 - t3)), !r3 && n3 && n3.length > 0) return a3;
    if (!r3) {
      let e4 = this.originalDtstart.day;
      return e4 >= 1 && e4 <= i3 ? [e4] : [];
    }
    let o3 = this.parsedByDayTokens;
    if (!o3?.length) return [];
    let s3 = this.gregorianIsoDayOfWeek(e3, t2, 1), c3 = $(s3, i3 - 1), l3 = /* @__PURE__ */ new Set();
    for (let { ord: e4, isoDay: t3 } of o3) if (e4 === 0) {
      let e5 = 1 + (t3 - s3 + 7) % 7;
      for (; e5 <= i3; ) l3.add(e5), e5 += 7;
    } else {
      let n4;
      n4 = e4 > 0 ? 1 + (t3 - s3 + 7) % 7 + 7 * (e4 - 1) : i3 - (c3 - t3 + 7) % 7 + 7 * (e4 + 1), n4 >= 1 && n4 <= i3 && l3.add(n4);
    }
    let u3 = [...l3].sort((e4, t3) => e4 - t3);
    if (n3 && n3.length > 0) {
      if (a3.length === 0) return [];
      let e4 = new Set(a3);
      u3 = u3.filter((t3) => e4.has(t3));
    }
    return u3;
  }
  generateMonthlyOccurrenceEpochsUtc(e3, t2) {
    let n3 = this.generateMonthlyOccurrenceDaysUtc(e3, t2);
    if (n3.length === 0) return [];
    let r3 = Wd(e3, t2, 1) * Z;
    if (!Ud(r3)) return [];
    let i3 = this.timeSlotOffsetsMs ?? [0];
    if (this.opts.bySetPos && this.opts.bySetPos.length > 0) {
      if (i3.length === 1) {
        let e5 = this.applyBySetPosToSortedList(n3).sort((e6, t5) => e6 - t5), t4 = i3[0];
        return e5.filter((t5, n4) => n4 === 0 || t5 !== e5[n4 - 1]).map((e6) => r3 + (e6 - 1) * Z + t4);
      }
      let e4 = [];
      for (let t4 of n3) {
        let n4 = r3 + (t4 - 1) * Z;
        for (let t5 of i3) e4.push(n4 + t5);
      }
      let t3 = this.applyBySetPosToSortedList(e4).sort((e5, t4) => e5 - t4);
      return t3.filter((e5, n4) => n4 === 0 || e5 !== t3[n4 - 1]);
    }
    let a3 = [];
    for (let e4 of n3) {
      let t3 = r3 + (e4 - 1) * Z;
      for (let e5 of i3) a3.push(t3 + e5);
    }
    return a3;
  }
  _allUtcMonthlyByDayOrMonthDay() {
    let e3 = [], t2 = this.originalDtstart.epochMilliseconds, n3 = this.opts.until?.epochMilliseconds, r3 = 0;
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let i3 = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), a3 = i3 ? i3.year * 12 + i3.month - 1 : void 0, o3 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1);
    for (; ; ) {
      if (a3 !== void 0 && o3 > a3) return e3;
      if (++r3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: i4, month: s3 } = this.monthIndexToYearMonth(o3), c3 = this.generateMonthlyOccurrenceEpochsUtc(i4, s3);
      for (let r4 of c3) if (!(r4 < t2) && (n3 !== void 0 && r4 > n3 || (e3.push(this.utcZdtFromEpochMilliseconds(r4)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      o3 += this.opts.interval;
    }
  }
  getZoneResolver() {
    return this.zoneResolver ??= gd(this.tzid);
  }
  zdtFromEpochMs(e3) {
    if (sd || this.tzid === `UTC`) return new Y.ZonedDateTime(BigInt(e3) * Q, this.tzid, this.originalDtstart.calendarId);
    let t2 = this.emitAnchorZdt;
    return t2 ? t2.add({ milliseconds: e3 - t2.epochMilliseconds }) : (t2 = this.emitAnchorZdt = new Y.ZonedDateTime(BigInt(e3) * Q, this.tzid, this.originalDtstart.calendarId), t2);
  }
  wallMsOf(e3) {
    return e3.epochMilliseconds + e3.offsetNanoseconds / 1e6;
  }
  canUseTzEpochFastPaths(e3) {
    return !(e3 || this.maxCandidateEvaluations !== 1e6 || this.tzid === `UTC` || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `YEARLY` || this.opts.rscale || ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId) || !this.canUseEpochMillisecondsPrecisionFlag || this.resolveNumericWallMilliseconds(this.wallMsOf(this.originalDtstart)) !== this.originalDtstart.epochMilliseconds);
  }
  tzFastPathGapHazard(e3) {
    let t2 = this.originalDtstart.epochMilliseconds, n3;
    if (this.opts.until) n3 = this.opts.until.epochMilliseconds;
    else if (this.opts.count !== void 0) {
      let e4 = this.tzFastPathCountSpanMs(this.opts.count);
      if (e4 === void 0) return true;
      n3 = t2 + e4 + 30 * Z;
    } else return true;
    return 150 * 366 * Z, n3 - t2 > 474336e7 ? true : this.getZoneResolver().timeOfDayMayHitGap(e3, t2 - Z, n3 + Z);
  }
  tzFastPathCountSpanMs(e3) {
    let t2 = this.opts.interval, n3 = this.timeSlotOffsetsMs?.length ?? 1, r3 = this.wallMsOf(this.originalDtstart);
    switch (this.opts.freq) {
      case `DAILY`: {
        let i3 = this.simpleByDayIsoDays, a3 = i3?.length ? 7 / Id(t2, 7) : 1, o3 = a3;
        if (i3?.length) {
          let e4 = Kd(Math.floor(r3 / Z));
          o3 = 0;
          for (let n4 = 0; n4 < a3; n4++) i3.includes($(e4, n4 * t2)) && o3++;
          if (o3 === 0) return 0;
        }
        return (Math.ceil(e3 / (o3 * n3)) + 1) * a3 * t2 * Z;
      }
      case `WEEKLY`: {
        let r4 = this.opts.byDay ? this.allByDayIsoDays?.length ?? 0 : 1;
        return r4 === 0 ? 0 : (Math.ceil(e3 / (r4 * n3)) + 1) * t2 * Ed;
      }
    }
  }
  allTzEpochFastPath(e3) {
    if (!this.canUseTzEpochFastPaths(e3)) return null;
    let t2 = !this.opts.byMonth && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo && !this.opts.bySetPos;
    if (t2) switch (this.opts.freq) {
      case `DAILY`:
        if (!this.hasOrdinalByDay) return this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this.hasUniqueTimeSlotOffsets ? this._allTzDailyExpanded() : null : this._allTzDailySimple();
        break;
      case `HOURLY`:
      case `MINUTELY`:
      case `SECONDLY`:
        if (!this.opts.byDay && !this.opts.byHour && !this.opts.byMinute && !this.opts.bySecond) {
          let e4 = this.opts.freq === `HOURLY` ? Td : this.opts.freq === `MINUTELY` ? wd : Cd;
          return this._allTzFixedStepSimple(e4 * this.opts.interval);
        }
        break;
    }
    return this.opts.freq === `MONTHLY` && !this.opts.byYearDay && !this.opts.byWeekNo && this.hasSingleExpandedTimeSlot() && (this.opts.byDay || this.opts.byMonthDay) ? this._allTzMonthlyByDayOrMonthDay() : this.opts.freq === `WEEKLY` && t2 && !this.hasOrdinalByDay && this.hasUniqueTimeSlotOffsets ? this.opts.byHour || this.opts.byMinute || this.opts.bySecond ? this._allTzWeeklyExpanded() : this._allTzWeeklySimple() : null;
  }
  _allTzDailySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n3 = this.wallMsOf(this.originalDtstart), r3 = Math.floor(n3 / Z), i3 = n3 - r3 * Z;
    if (this.tzFastPathGapHazard(i3)) return null;
    let a3 = this.opts.interval, o3 = this.simpleByDayIsoDays, s3 = this.opts.until?.epochMilliseconds, c3 = Kd(r3);
    if (o3?.length) {
      let t3 = this.findFirstMatchingDailyStep(c3, a3, o3);
      if (t3 === null) return e3;
      r3 += t3 * a3, c3 = $(c3, t3 * a3);
    }
    let l3 = 0;
    for (; ; ) {
      if (++l3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o3 || o3.includes(c3)) {
        let n4 = t2.epochMsForWall(r3 * Z + i3);
        if (n4.pushed) return null;
        if (s3 !== void 0 && n4.epochMs > s3 || (e3.push(this.zdtFromEpochMs(n4.epochMs)), this.shouldBreakForCountLimit(e3.length))) break;
      }
      r3 += a3, c3 = $(c3, a3);
    }
    return e3;
  }
  _allTzDailyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n3 = this.originalDtstart.epochMilliseconds, r3 = this.wallMsOf(this.originalDtstart), i3 = this.timeSlotOffsetsMs;
    for (let e4 of i3) if (this.tzFastPathGapHazard(e4)) return null;
    let a3 = this.opts.interval, o3 = this.simpleByDayIsoDays, s3 = this.opts.until?.epochMilliseconds, c3 = Math.floor(r3 / Z), l3 = Kd(c3);
    if (o3?.length) {
      let t3 = this.findFirstMatchingDailyStep(l3, a3, o3);
      if (t3 === null) return e3;
      let n4 = t3 * a3;
      c3 += n4, l3 = $(l3, n4);
    }
    let u3 = 0;
    for (; ; ) {
      if (++u3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (!o3 || o3.includes(l3)) {
        let r4 = c3 * Z;
        for (let a4 of i3) {
          let i4 = t2.epochMsForWall(r4 + a4);
          if (i4.pushed) return null;
          if (!(i4.epochMs < n3) && (s3 !== void 0 && i4.epochMs > s3 || (e3.push(this.zdtFromEpochMs(i4.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      c3 += a3, l3 = $(l3, a3);
    }
  }
  _allTzFixedStepSimple(e3) {
    let t2 = [];
    if (!this.addDtstartIfNeeded(t2)) return t2;
    let n3 = this.getZoneResolver(), r3 = this.opts.until?.epochMilliseconds, i3 = this.opts.freq === `HOURLY` && this.opts.interval === 1, a3 = (e4) => {
      let t3 = e4 + n3.offsetMsAt(e4);
      return Math.floor((t3 % Z + Z) % Z / Td);
    }, o3 = this.originalDtstart.epochMilliseconds, s3 = 0;
    for (; ; ) {
      if (++s3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (r3 !== void 0 && o3 > r3 || (t2.push(this.zdtFromEpochMs(o3)), this.shouldBreakForCountLimit(t2.length))) break;
      let n4 = o3 + e3;
      i3 && a3(n4) === a3(o3) && (n4 += e3), o3 = n4;
    }
    return t2;
  }
  _allTzWeeklySimple() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n3 = this.originalDtstart, r3 = n3.epochMilliseconds, i3 = this.wallMsOf(n3), a3 = Math.floor(i3 / Z), o3 = i3 - a3 * Z;
    if (this.tzFastPathGapHazard(o3)) return null;
    let s3 = Kd(a3), c3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l3 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s3]).map((e4) => (e4 - c3 + 7) % 7).sort((e4, t3) => e4 - t3), u3 = (s3 - c3 + 7) % 7, d3 = this.opts.until?.epochMilliseconds, f3 = this.opts.interval * 7, p3 = a3 - u3, m3 = 0;
    for (; ; ) {
      if (++m3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n4 of l3) {
        let i4 = t2.epochMsForWall((p3 + n4) * Z + o3);
        if (i4.pushed) return null;
        if (!(i4.epochMs < r3) && (d3 !== void 0 && i4.epochMs > d3 || (e3.push(this.zdtFromEpochMs(i4.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      p3 += f3;
    }
  }
  _allTzWeeklyExpanded() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n3 = this.originalDtstart, r3 = n3.epochMilliseconds, i3 = this.wallMsOf(n3), a3 = Math.floor(i3 / Z), o3 = this.timeSlotOffsetsMs;
    for (let e4 of o3) if (this.tzFastPathGapHazard(e4)) return null;
    let s3 = Kd(a3), c3 = X[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l3 = (this.opts.byDay ? [...this.allByDayIsoDays ?? []] : [s3]).map((e4) => (e4 - c3 + 7) % 7).sort((e4, t3) => e4 - t3), u3 = (s3 - c3 + 7) % 7, d3 = this.opts.until?.epochMilliseconds, f3 = this.opts.interval * 7, p3 = a3 - u3, m3 = 0;
    for (; ; ) {
      if (++m3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      for (let n4 of l3) {
        let i4 = (p3 + n4) * Z;
        for (let n5 of o3) {
          let a4 = t2.epochMsForWall(i4 + n5);
          if (a4.pushed) return null;
          if (!(a4.epochMs < r3) && (d3 !== void 0 && a4.epochMs > d3 || (e3.push(this.zdtFromEpochMs(a4.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
        }
      }
      p3 += f3;
    }
  }
  _allTzMonthlyByDayOrMonthDay() {
    let e3 = [];
    if (!this.addDtstartIfNeeded(e3)) return e3;
    let t2 = this.getZoneResolver(), n3 = this.originalDtstart.epochMilliseconds, r3 = this.opts.until?.epochMilliseconds, i3 = this.opts.bySetPos ? this.timeSlotOffsetsMs[0] : void 0, a3 = this.opts.until?.withTimeZone(this.tzid).withCalendar(`iso8601`), o3 = a3 ? a3.year * 12 + a3.month - 1 : void 0, s3 = this.originalDtstart.year * 12 + (this.originalDtstart.month - 1), c3 = 0;
    for (; ; ) {
      if (o3 !== void 0 && s3 > o3) return e3;
      if (++c3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let { year: a4, month: l3 } = this.monthIndexToYearMonth(s3);
      if (i3 !== void 0) {
        let e4 = Wd(a4, l3, 1) * Z, n4 = e4 + this.daysInGregorianMonth(a4, l3) * Z;
        if (t2.timeOfDayMayHitGap(i3, e4 - Z, n4 + Z)) return null;
      }
      for (let i4 of this.generateMonthlyOccurrenceEpochsUtc(a4, l3)) {
        let a5 = t2.epochMsForWall(i4);
        if (a5.pushed) return null;
        if (!(a5.epochMs < n3) && (r3 !== void 0 && a5.epochMs > r3 || (e3.push(this.zdtFromEpochMs(a5.epochMs)), this.shouldBreakForCountLimit(e3.length)))) return e3;
      }
      s3 += this.opts.interval;
    }
  }
  processOccurrences(e3, t2, n3, r3, i3) {
    for (let a3 of e3) if (!this.processOccurrence(a3, t2, n3, r3, i3)) return { shouldBreak: true };
    return { shouldBreak: false };
  }
  processOccurrence(e3, t2, n3, r3, i3, a3) {
    if (a3) {
      if (a3.seenOccurrences.size === 0 && t2.length > 0) for (let e4 of t2) a3.seenOccurrences.add(e4.epochNanoseconds);
      if (a3.seenOccurrences.has(e3.epochNanoseconds)) return true;
      a3.seenOccurrences.add(e3.epochNanoseconds);
    }
    return Y.ZonedDateTime.compare(e3, n3) < 0 ? true : this.opts.until && Y.ZonedDateTime.compare(e3, this.opts.until) > 0 ? false : i3 && !i3(e3) || r3 && this.isExcluded(e3) ? true : r3 && !r3(e3, t2.length) ? false : (t2.push(e3), !this.shouldBreakForCountLimit(t2.length));
  }
  _allMonthlyByDayOrMonthDay(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = 0, a3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n3, e3)) return this.applyCountLimitAndMergeRDates(n3, e3);
    let o3 = a3.toPlainDate().with({ day: 1 });
    for (; ; ) {
      if (++i3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s3 = (t3) => this.processOccurrence(t3, n3, a3, e3, void 0, r3);
      if (!(this.visitUtcPeriodCandidates(o3, s3, t2 ?? a3, this.opts.until, r3) ?? this.visitPeriodCandidates(this.generateMonthlyDateCandidates(o3), s3, t2 ?? a3, this.opts.until, r3))) break;
      try {
        o3 = o3.add({ months: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e4 = this.opts.until.withTimeZone(a3.timeZoneId).withCalendar(a3.calendarId);
        if (o3.year * 12 + o3.month > e4.year * 12 + e4.month) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  _allWeekly(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = 0, a3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n3, e3)) return this.applyCountLimitAndMergeRDates(n3, e3);
    let o3 = X, s3 = this.opts.byDay ? [...this.allByDayIsoDays ?? []] : this.opts.byMonthDay && this.opts.byMonthDay.length > 0 ? [...Object.values(o3)] : [a3.dayOfWeek], c3 = o3[qd(this.opts.wkst || `MO`) ?? `MO`] ?? 1, l3 = (a3.dayOfWeek - c3 + 7) % 7, u3 = a3.toPlainDate().subtract({ days: l3 });
    for (; ; ) {
      if (++i3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o4 = s3.map((e4) => {
        let t3 = (e4 - c3 + 7) % 7;
        return u3.add({ days: t3 });
      }).filter((e4) => this.matchesByMonth(e4) && this.matchesByMonthDay(e4));
      if (!this.visitPeriodCandidates(o4, (t3) => this.processOccurrence(t3, n3, a3, e3, void 0, r3), t2 ?? a3, this.opts.until, r3)) break;
      try {
        u3 = u3.add({ weeks: this.opts.interval });
      } catch {
        break;
      }
      if (this.opts.until) {
        let e4 = this.opts.until.withTimeZone(a3.timeZoneId).withCalendar(a3.calendarId);
        if (Y.PlainDate.compare(u3, e4.toPlainDate()) > 0) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  _allYearlyComplex(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = 0, a3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n3, e3) || this.opts.until && Y.ZonedDateTime.compare(this.opts.until, a3) < 0) return this.applyCountLimitAndMergeRDates(n3, e3);
    let o3 = a3.toPlainDate().with({ month: 1, day: 1 }), s3 = this.opts.until ? this.opts.until.withTimeZone(a3.timeZoneId).withCalendar(a3.calendarId).year + (this.opts.byWeekNo ? 1 : 0) : void 0;
    for (; ; ) {
      if (++i3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let c3 = (t3) => this.processOccurrence(t3, n3, a3, e3, void 0, r3);
      if (!(this.visitUtcPeriodCandidates(o3, c3, t2 ?? a3, this.opts.until, r3) ?? this.visitPeriodCandidates(this.generateYearlyDateCandidates(o3), c3, t2 ?? a3, this.opts.until, r3))) break;
      let l3 = this.opts.freq === `WEEKLY` ? 1 : this.opts.interval;
      try {
        o3 = o3.add({ years: l3 });
      } catch {
        break;
      }
      if (s3 !== void 0 && o3.year > s3) break;
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  _allMinutelySecondlyComplex(e3) {
    let t2 = [], n3 = 0;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let r3 = this.computeFirst();
    for (; ; ) {
      if (++n3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r3, this.opts.until) > 0) break;
      if (this.matchesAll(r3)) {
        if (e3 && this.isExcluded(r3)) {
          r3 = this.nextCandidateSameDate(r3);
          continue;
        }
        if (e3 && !e3(r3, t2.length) || (t2.push(r3), this.shouldBreakForCountLimit(t2.length))) break;
        r3 = this.nextCandidateSameDate(r3);
      } else r3 = this.findNextValidDate(r3);
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allMonthlyByWeekNo(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = 0, a3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n3, e3)) return this.applyCountLimitAndMergeRDates(n3, e3);
    let o3 = a3, s3 = [...this.opts.byWeekNo].sort((e4, t3) => e4 - t3), c3 = this.opts.interval, l3 = this.opts.until ? this.opts.until.withTimeZone(a3.timeZoneId).withCalendar(a3.calendarId).year + 1 : void 0, u3 = 0, d3 = -1;
    outer_loop: for (; !this.shouldBreakForCountLimit(n3.length); ) {
      if (++i3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let f3 = o3.year;
      if (f3 !== d3 && o3.month >= a3.month) {
        d3 = f3;
        let i4 = s3.flatMap((e4) => this.generateDateCandidatesForWeekInYear(f3, e4));
        if (!this.visitDateTimeCandidates(i4, 1, (t3) => this.processOccurrence(t3, n3, a3, e3, void 0, r3), t2 ?? a3, this.opts.until, r3)) break outer_loop;
      }
      if (u3 += c3, o3 = a3.add({ months: u3 }), l3 !== void 0 && o3.year > l3) break;
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  _allMonthlyByYearDay(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = 0, a3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(n3, e3)) return this.applyCountLimitAndMergeRDates(n3, e3);
    let o3 = a3.year, s3 = [...this.opts.byYearDay].sort((e4, t3) => e4 - t3), c3 = this.opts.interval, l3 = a3.year * 12 + a3.month;
    outer_loop: for (; !this.shouldBreakForCountLimit(n3.length); ) {
      if (++i3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let u3 = a3.toPlainDate().with({ year: o3, month: 1, day: 1 }), d3 = u3.with({ month: 12, day: 31 }).dayOfYear, f3 = [];
      for (let e4 of s3) {
        let t3 = e4 > 0 ? e4 : d3 + e4 + 1;
        t3 <= 0 || t3 > d3 || f3.push(u3.add({ days: t3 - 1 }));
      }
      if (!this.visitDateTimeCandidates(f3, 1, (t3) => (t3.year * 12 + t3.month - l3) % c3 !== 0 || !this.matchesByMonth(t3) ? true : this.processOccurrence(t3, n3, a3, e3, void 0, r3), t2 ?? a3, this.opts.until, r3)) break outer_loop;
      if (o3++, this.opts.until && o3 > this.opts.until.year + 2) break;
      if (!this.opts.until && this.opts.count) {
        let e4 = Math.ceil(this.opts.count / (this.opts.byYearDay.length || 1)) * c3 + 5;
        if (o3 > a3.year + e4) break;
      }
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  _allDailyMinutelyHourlyWithBySetPos(e3) {
    let t2 = [], n3 = 0, r3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let i3, a3;
    switch (this.opts.freq) {
      case `MINUTELY`:
        i3 = r3.with({ second: 0, microsecond: 0, nanosecond: 0 }), a3 = { minutes: this.opts.interval };
        break;
      case `HOURLY`:
        i3 = r3.with({ minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a3 = { hours: this.opts.interval };
        break;
      case `DAILY`:
        i3 = r3.with({ hour: 0, minute: 0, second: 0, microsecond: 0, nanosecond: 0 }), a3 = { days: this.opts.interval };
        break;
      default:
        return this.applyCountLimitAndMergeRDates(t2, e3);
    }
    for (; ; ) {
      if (++n3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let o3 = this.expandByTime(i3);
      o3 = o3.filter((e4) => this.matchesAll(e4)), o3 = this.applyBySetPos(o3);
      let { shouldBreak: s3 } = this.processOccurrences(o3, t2, r3, e3);
      if (s3 || (i3 = i3.add(a3), this.opts.until && Y.ZonedDateTime.compare(i3, this.opts.until) > 0)) break;
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allFallback(e3) {
    let t2 = [], n3 = 0, r3 = this.computeFirst();
    if (this.includeDtstart && Y.ZonedDateTime.compare(r3, this.originalDtstart) > 0 && !(e3 && this.isExcluded(this.originalDtstart)) && (e3 && !e3(this.originalDtstart, t2.length) || (t2.push(this.originalDtstart), this.shouldBreakForCountLimit(t2.length)))) return this.applyCountLimitAndMergeRDates(t2, e3);
    for (; ; ) {
      if (++n3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      if (this.opts.until && Y.ZonedDateTime.compare(r3, this.opts.until) > 0 || this.matchesAll(r3) && !(e3 && this.isExcluded(r3)) && (e3 && !e3(r3, t2.length) || (t2.push(r3), this.shouldBreakForCountLimit(t2.length)))) break;
      r3 = this.nextCandidateSameDate(r3);
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  _allSubDailyPeriods(e3) {
    let t2 = [], n3 = this.createCandidateWorkBudget(), r3 = this.originalDtstart;
    if (!this.addDtstartIfNeeded(t2, e3)) return this.applyCountLimitAndMergeRDates(t2, e3);
    let { freq: i3, byHour: a3, byMinute: o3, bySecond: s3, bySetPos: c3 } = this.opts, l3 = r3.timeZoneId, u3 = r3.calendarId, d3 = gd(l3), f3 = i3 === `HOURLY` ? jd : i3 === `MINUTELY` ? Ad : kd, p3 = f3 * BigInt(this.opts.interval), m3 = r3.epochNanoseconds, h3 = this.opts.until?.epochNanoseconds, g3 = i3 === `HOURLY` && this.opts.interval === 1, _3 = i3 === `HOURLY` ? void 0 : o3, v3 = i3 === `SECONDLY` ? s3 : void 0, ee2 = i3 === `HOURLY` ? o3 : void 0, te2 = i3 === `SECONDLY` ? void 0 : s3, ne2 = BigInt(r3.millisecond * 1e6 + r3.microsecond * 1e3 + r3.nanosecond), re2 = (e4) => Number(zd(e4, Q)), ie2 = (e4, t3) => {
      let n4 = d3.nextTransitionAfter(re2(e4), Number(Bd(t3, Q)));
      if (n4 === void 0) return;
      let r4 = BigInt(n4) * Q;
      return r4 > e4 && r4 <= t3 ? r4 : void 0;
    }, y2, b2 = (e4) => {
      if (sd || l3 === `UTC`) return new Y.ZonedDateTime(e4, l3, u3);
      y2 ??= new Y.ZonedDateTime(e4, l3, u3);
      let t3 = e4 - y2.epochNanoseconds, n4 = zd(t3, Q);
      return y2.add({ milliseconds: Number(n4), nanoseconds: Number(t3 - n4 * Q) });
    }, x2 = (e4) => e4.toZonedDateTime(l3).epochNanoseconds, ae2 = (e4, t3) => ie2(e4, e4 + t3 - 1n) ?? e4 + t3, oe2, S2, se2 = false, ce2 = 0n, le2 = 0;
    for (; ; ) {
      if (++le2 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let i4 = m3 + ce2 * p3;
      if (h3 !== void 0 && i4 - 2n * f3 > h3) break;
      let o4 = re2(i4), s4 = o4 + d3.offsetMsAt(o4), l4 = Math.floor(s4 / Z), y3 = s4 - l4 * Z, ue2 = Math.floor(y3 / Td), de2 = Math.floor(y3 / wd) % 60, fe2 = Math.floor(y3 / Cd) % 60;
      if (g3 && ce2 > 0n) {
        let e4 = i4 - jd;
        if (ie2(e4, i4) !== void 0) {
          let t3 = re2(e4), n4 = t3 + d3.offsetMsAt(t3);
          if (Math.floor(n4 / Td) === Math.floor(s4 / Td)) {
            ce2 += 1n;
            continue;
          }
        }
      }
      if (l4 !== oe2) {
        let { year: e4, month: t3 } = Gd(l4);
        oe2 = l4, S2 = new Y.PlainDate(e4, t3, l4 - Wd(e4, t3, 1) + 1, u3), se2 = this.matchesSubDailyDate(S2);
      }
      let C2;
      if (!se2) C2 = x2(this.nextSubDailyDateCandidate(S2));
      else if (a3 && !a3.includes(ue2)) {
        let e4 = a3.find((e5) => e5 > ue2) ?? 24, t3 = BigInt((de2 * 60 + fe2) * 1e3) * Q + ne2;
        C2 = ae2(i4, BigInt(e4 - ue2) * jd - t3);
      } else if (_3 && !_3.includes(de2)) {
        let e4 = _3.find((e5) => e5 > de2) ?? 60, t3 = BigInt(fe2 * 1e3) * Q + ne2;
        C2 = ae2(i4, BigInt(e4 - de2) * Ad - t3);
      } else if (v3 && !v3.includes(fe2)) {
        let e4 = v3.find((e5) => e5 > fe2) ?? 60;
        C2 = ae2(i4, BigInt(e4 - fe2) * kd - ne2);
      }
      if (C2 !== void 0) {
        if (h3 !== void 0 && C2 > h3) break;
        let e4 = C2 - m3, t3 = e4 <= 0n ? 0n : Bd(e4, p3);
        ce2 = t3 > ce2 ? t3 : ce2 + 1n;
        continue;
      }
      let pe2 = [], me2;
      for (let e4 of ee2 ?? [de2]) for (let t3 of te2 ?? [fe2]) {
        this.recordCandidateEvaluation(n3);
        let r4 = BigInt((e4 - de2) * 60 + (t3 - fe2)) * kd, a4 = i4 + r4;
        if (r4 === 0n || ie2(r4 < 0n ? a4 : i4, r4 < 0n ? i4 : a4) === void 0) {
          pe2.push(a4);
          continue;
        }
        me2 ??= b2(i4);
        let o5 = me2.with({ minute: e4, second: t3 });
        o5.hour === ue2 && o5.minute === e4 && o5.second === t3 && pe2.push(o5.epochNanoseconds);
      }
      pe2.sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0);
      let w2 = c3?.length ? this.applyBySetPosToSortedList(pe2).sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0) : pe2;
      for (let i5 = 0; i5 < w2.length; i5++) {
        let a4 = w2[i5];
        if (!(a4 < m3 || i5 > 0 && a4 === w2[i5 - 1]) && !this.processOccurrence(b2(a4), t2, r3, e3, void 0, n3)) return this.applyCountLimitAndMergeRDates(t2, e3);
      }
      ce2 += 1n;
    }
    return this.applyCountLimitAndMergeRDates(t2, e3);
  }
  matchesSubDailyDate(e3) {
    return this.matchesByMonth(e3) && this.matchesByWeekNo(e3) && this.matchesByYearDay(e3) && this.matchesByMonthDay(e3) && this.matchesByDay(e3);
  }
  nextSubDailyDateCandidate(e3) {
    let t2 = this.numericByMonths;
    if (t2?.length && !t2.includes(e3.month)) {
      let n3 = [...t2].sort((e4, t3) => e4 - t3), r3 = n3.find((t3) => t3 > e3.month);
      return r3 === void 0 ? e3.with({ month: 1, day: 1 }).add({ years: 1 }).with({ month: n3[0] }) : e3.with({ month: r3, day: 1 });
    }
    if (!this.matchesByWeekNo(e3)) return e3.add({ days: 8 - e3.dayOfWeek });
    if (!this.matchesByYearDay(e3)) {
      let t3 = e3.daysInYear, n3 = this.lastByYearDay(e3), r3 = this.opts.byYearDay.map((e4) => e4 > 0 ? e4 : n3 + e4 + 1).filter((n4) => n4 > e3.dayOfYear && n4 <= t3);
      return r3.length ? e3.add({ days: Math.min(...r3) - e3.dayOfYear }) : e3.with({ month: 1, day: 1 }).add({ years: 1 });
    }
    if (!this.matchesByMonthDay(e3)) {
      let t3 = e3.daysInMonth, n3 = this.opts.byMonthDay.map((e4) => e4 > 0 ? e4 : t3 + e4 + 1).filter((n4) => n4 > e3.day && n4 <= t3);
      return n3.length ? e3.with({ day: Math.min(...n3) }) : e3.with({ day: 1 }).add({ months: 1 });
    }
    if (!this.hasOrdinalByDay && this.simpleByDayIsoDays?.length) {
      let t3 = this.simpleByDayIsoDays.map((t4) => (t4 - e3.dayOfWeek + 6) % 7 + 1);
      return e3.add({ days: Math.min(...t3) });
    }
    return e3.add({ days: 1 });
  }
  _allCalendarPeriods(e3, t2) {
    let n3 = [], r3 = this.createCandidateWorkBudget(), i3 = this.originalDtstart, { freq: a3, interval: o3 = 1 } = this.opts, s3 = i3.toPlainDate(), c3 = this.opts.until?.withTimeZone(i3.timeZoneId).withCalendar(i3.calendarId).toPlainDate(), l3 = a3 === `DAILY` ? s3 : s3.with({ day: 1 });
    a3 === `YEARLY` && (l3 = l3.with({ month: 1 }));
    let u3 = a3 === `YEARLY` ? { years: o3 } : a3 === `MONTHLY` ? { months: o3 } : { days: o3 };
    if (!this.addDtstartIfNeeded(n3, e3)) return this.applyCountLimitAndMergeRDates(n3, e3);
    if (a3 === `DAILY` && this.simpleByDayIsoDays?.length) {
      let t3 = this.findFirstMatchingDailyStep(l3.dayOfWeek, o3, this.simpleByDayIsoDays);
      if (t3 === null) return this.applyCountLimitAndMergeRDates(n3, e3);
      l3 = l3.add({ days: t3 * o3 });
    }
    for (let o4 = 0; !(c3 && Y.PlainDate.compare(l3, c3) > 0); o4++) {
      if (o4 >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
      let s4 = [];
      if (a3 === `DAILY`) this.matchesByMonth(l3) && this.matchesByMonthDay(l3) && this.matchesByDay(l3) && this.matchesByYearDay(l3) && this.matchesByWeekNo(l3) && s4.push(l3);
      else {
        let e4 = a3 === `YEARLY` ? this.opts.byMonth ?? [i3.monthCode] : [l3.month];
        for (let t3 of e4) {
          if (a3 === `MONTHLY` && !this.matchesByMonth(l3)) continue;
          let e5;
          try {
            e5 = l3.with(typeof t3 == `number` ? { month: t3 } : { monthCode: t3 }, { overflow: `reject` });
          } catch {
            continue;
          }
          let n4 = this.applySkipForDay(i3.calendarId, l3.year, e5, i3.day);
          n4 && s4.push(n4);
        }
      }
      if (!this.visitPeriodCandidates(s4, (t3) => this.processOccurrence(t3, n3, i3, e3, void 0, r3), t2 ?? i3, this.opts.until, r3)) break;
      l3 = l3.add(u3);
    }
    return this.applyCountLimitAndMergeRDates(n3, e3);
  }
  all(e3) {
    if (e3) {
      let t2 = [];
      return this.allInternal((n3, r3) => {
        let i3 = this.toPublicDate(n3);
        return e3(i3, r3) ? (t2.push(i3), true) : false;
      }), t2;
    }
    return !e3 && this.opts.cache !== false ? (this.allResultCache ||= this.allInternal(), this.publicAllResultCache ||= this.toPublicDates(this.allResultCache), this.publicAllResultCache.slice()) : this.toPublicDates(this.allInternal());
  }
  allInternal(e3, t2) {
    if (this.opts.count === void 0 && !this.opts.until && !e3) throw Error(`all() requires iterator when no COUNT/UNTIL`);
    if (e3 && (this.opts.rDate || this.opts.exDate)) return this.iterateRecurrenceSet(e3);
    if (this.opts.count === 0) return this.applyCountLimitAndMergeRDates([], e3);
    if (this.opts.until && Y.ZonedDateTime.compare(this.opts.until, this.originalDtstart) < 0) {
      let t3 = [];
      return this.addDtstartIfNeeded(t3, e3), this.applyCountLimitAndMergeRDates(t3, e3);
    }
    if (this.opts.rscale && [`CHINESE`, `HEBREW`, `INDIAN`].includes(this.opts.rscale) && ([`YEARLY`, `MONTHLY`, `WEEKLY`].includes(this.opts.freq) || this.opts.byYearDay || this.opts.byWeekNo || this.opts.byMonthDay && this.opts.byMonthDay.length > 0)) return this._allRscaleNonGregorian(e3, t2);
    if (this.opts.byWeekNo && this.opts.byYearDay && !this.hasPossibleYearDayWeekNoCombination()) {
      let t3 = [];
      return this.addDtstartIfNeeded(t3, e3), this.applyCountLimitAndMergeRDates(t3, e3);
    }
    let n3 = this.allUtcFastPath(e3);
    if (n3) return this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(n3) : n3;
    let r3 = this.allTzEpochFastPath(e3);
    return r3 ? this.opts.rDate || this.opts.exDate ? this.applyCountLimitAndMergeRDates(r3) : r3 : this.opts.freq === `DAILY` || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && !this.opts.byDay && !this.opts.byMonthDay && !this.opts.byYearDay && !this.opts.byWeekNo ? this._allCalendarPeriods(e3, t2) : this.opts.freq === `MONTHLY` && (this.opts.byDay || this.opts.byMonthDay) && !this.opts.byWeekNo ? this._allMonthlyByDayOrMonthDay(e3, t2) : this.opts.freq === `WEEKLY` && !(this.opts.byYearDay && this.opts.byYearDay.length > 0) && !(this.opts.byWeekNo && this.opts.byWeekNo.length > 0) ? this._allWeekly(e3, t2) : this.opts.freq === `YEARLY` && (this.opts.byDay || this.opts.byMonthDay || this.opts.byYearDay || this.opts.byWeekNo) || this.opts.freq === `WEEKLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 || this.opts.freq === `WEEKLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allYearlyComplex(e3, t2) : [`HOURLY`, `MINUTELY`, `SECONDLY`].includes(this.opts.freq) && !this.opts.rscale && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay || this.opts.byHour || this.opts.byMinute || this.opts.bySecond || this.opts.bySetPos) ? this._allSubDailyPeriods(e3) : (this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY`) && (this.opts.byMonth || this.opts.byWeekNo || this.opts.byYearDay || this.opts.byMonthDay || this.opts.byDay) ? this._allMinutelySecondlyComplex(e3) : this.opts.freq === `MONTHLY` && this.opts.byWeekNo && this.opts.byWeekNo.length > 0 ? this._allMonthlyByWeekNo(e3, t2) : this.opts.freq === `MONTHLY` && this.opts.byYearDay && this.opts.byYearDay.length > 0 && !this.opts.byDay && !this.opts.byMonthDay ? this._allMonthlyByYearDay(e3, t2) : (this.opts.freq === `MINUTELY` || this.opts.freq === `HOURLY`) && this.opts.bySetPos ? this._allDailyMinutelyHourlyWithBySetPos(e3) : this._allFallback(e3);
  }
  mergeAndDeduplicateRDates(e3) {
    this.opts.rDate && e3.push(...this.opts.rDate);
    let t2 = e3.map((e4) => e4.epochNanoseconds), n3 = true;
    for (let e4 = 1; e4 < t2.length; e4++) if (t2[e4 - 1] > t2[e4]) {
      n3 = false;
      break;
    }
    n3 || (e3 = e3.map((e4, t3) => t3).sort((e4, n4) => t2[e4] < t2[n4] ? -1 : t2[e4] > t2[n4] ? 1 : 0).map((t3) => e3[t3]), t2.sort((e4, t3) => e4 < t3 ? -1 : e4 > t3 ? 1 : 0));
    let r3 = [];
    for (let n4 = 0; n4 < e3.length; n4++) (n4 === 0 || t2[n4] !== t2[n4 - 1]) && r3.push(e3[n4]);
    return r3;
  }
  isExcluded(e3) {
    return this.isExcludedEpoch(e3.epochNanoseconds);
  }
  isExcludedEpoch(e3) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? false : (this.exDateEpochNs === void 0 && (this.exDateEpochNs = new Set(this.opts.exDate.map((e4) => e4.epochNanoseconds))), this.exDateEpochNs.has(e3));
  }
  getNumericRDates() {
    if (this.numericRDatesCache) return this.numericRDatesCache;
    let e3 = [...this.opts.rDate ?? []].sort((e4, t3) => e4.epochNanoseconds < t3.epochNanoseconds ? -1 : e4.epochNanoseconds > t3.epochNanoseconds ? 1 : 0), t2 = [], n3;
    for (let r3 of e3) r3.epochNanoseconds !== n3 && (n3 = r3.epochNanoseconds, this.isExcludedEpoch(n3) || t2.push(r3));
    return this.numericRDatesCache = t2;
  }
  numericRDateLowerBound(e3, t2) {
    let n3 = this.getNumericRDates(), r3 = 0, i3 = n3.length;
    for (; r3 < i3; ) {
      let a3 = r3 + Math.floor((i3 - r3) / 2), o3 = n3[a3].epochNanoseconds;
      (t2 ? o3 > e3 : o3 >= e3) ? i3 = a3 : r3 = a3 + 1;
    }
    return r3;
  }
  excludeExDates(e3) {
    return !this.opts.exDate || this.opts.exDate.length === 0 ? e3 : e3.filter((e4) => !this.isExcluded(e4));
  }
  applyCountLimitAndMergeRDates(e3, t2) {
    let n3 = this.opts.count === void 0 ? e3 : e3.slice(0, Math.max(this.opts.count, 0)), r3 = this.mergeAndDeduplicateRDates(n3), i3 = this.excludeExDates(r3);
    return !t2 || !this.opts.rDate && !this.opts.exDate ? i3 : this.applyIterator(i3, t2);
  }
  iterateRecurrenceSet(t2) {
    let n3 = [], r3 = [...this.opts.rDate ?? []].sort((e3, t3) => Y.ZonedDateTime.compare(e3, t3)), i3 = 0, a3, o3 = false, s3 = (e3) => {
      let r4 = e3.epochNanoseconds;
      return a3 === r4 || (a3 = r4, this.isExcluded(e3)) ? true : t2(e3, n3.length) ? (n3.push(e3), true) : (o3 = true, false);
    }, c3 = (e3) => {
      for (; i3 < r3.length && r3[i3].epochNanoseconds < e3; ) if (!s3(r3[i3++])) return false;
      return true;
    }, l3 = (e3) => {
      if (!c3(e3.epochNanoseconds) || !s3(e3)) return false;
      for (; i3 < r3.length && r3[i3].epochNanoseconds === e3.epochNanoseconds; ) i3++;
      return true;
    };
    for ((this.opts.count === void 0 || this.opts.count > 0) && new e2({ ...this.cloneOptions(), rDate: void 0, exDate: void 0, cache: false }).allInternal(l3); !o3 && i3 < r3.length && s3(r3[i3++]); ) ;
    return n3;
  }
  applyIterator(e3, t2) {
    let n3 = [];
    for (let r3 of e3) {
      if (!t2(r3, n3.length)) break;
      n3.push(r3);
    }
    return n3;
  }
  shouldBreakForCountLimit(e3) {
    return this.opts.count === void 0 ? false : e3 >= this.opts.count;
  }
  hasTimeOfDayBetween(e3, t2) {
    if (Y.PlainTime.compare(e3, t2) >= 0) return false;
    let n3 = this.originalDtstart, r3 = this.opts.byHour ?? [n3.hour], i3 = this.opts.byMinute ?? [n3.minute], a3 = this.opts.bySecond ?? [n3.second];
    for (let o3 of r3) for (let r4 of i3) for (let i4 of a3) {
      let a4 = Y.PlainTime.from({ hour: o3, minute: r4, second: i4, millisecond: n3.millisecond, microsecond: n3.microsecond, nanosecond: n3.nanosecond });
      if (Y.PlainTime.compare(a4, e3) >= 0 && Y.PlainTime.compare(a4, t2) < 0) return true;
    }
    return false;
  }
  assertNumericCandidateReachable(e3) {
    if (e3 && e3.periodIndex >= this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
  }
  numericExhaustionCandidate(e3) {
    return e3.count < e3.maximumCount ? e3.select(e3.count) : e3.count > 0 ? e3.select(e3.count - 1) : null;
  }
  tryNumericNext(e3, t2) {
    let n3 = this.getNumericQueryPlan();
    if (!n3) return { handled: false };
    let r3 = n3.lowerBound(e3, !t2);
    if (!this.opts.rDate && !this.opts.exDate) {
      if (r3 >= n3.count) return this.assertNumericCandidateReachable(this.numericExhaustionCandidate(n3)), { handled: true, value: null };
      let e4 = n3.select(r3);
      return e4 ? (this.assertNumericCandidateReachable(e4), { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) }) : { handled: false };
    }
    let i3 = this.getNumericRDates()[this.numericRDateLowerBound(e3, !t2)];
    for (; r3 < n3.count; ) {
      let e4 = n3.select(r3);
      if (!e4) return { handled: false };
      let t3 = BigInt(e4.epochMilliseconds) * Q;
      if (this.assertNumericCandidateReachable(e4), i3 && i3.epochNanoseconds < t3) return { handled: true, value: i3 };
      if (!this.isExcludedEpoch(t3)) return { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) };
      r3 += 1;
    }
    let a3 = this.numericExhaustionCandidate(n3);
    return this.assertNumericCandidateReachable(a3), { handled: true, value: i3 ?? null };
  }
  tryNumericPrevious(e3, t2) {
    let n3 = this.getNumericQueryPlan();
    if (!n3) return { handled: false };
    let r3 = n3.lowerBound(e3, t2), i3 = r3 < n3.count ? n3.select(r3) : this.numericExhaustionCandidate(n3);
    this.assertNumericCandidateReachable(i3);
    let a3 = r3 - 1;
    if (!this.opts.rDate && !this.opts.exDate) {
      if (a3 < 0) return { handled: true, value: null };
      let e4 = n3.select(a3);
      return e4 ? { handled: true, value: this.zdtFromEpochMs(e4.epochMilliseconds) } : { handled: false };
    }
    let o3 = null;
    for (; a3 >= 0; ) {
      let e4 = n3.select(a3);
      if (!e4) return { handled: false };
      if (!this.isExcludedEpoch(BigInt(e4.epochMilliseconds) * Q)) {
        o3 = e4;
        break;
      }
      --a3;
    }
    let s3 = this.getNumericRDates(), c3 = this.numericRDateLowerBound(e3, t2) - 1, l3 = c3 >= 0 ? s3[c3] : null;
    return !o3 || l3 && l3.epochNanoseconds > BigInt(o3.epochMilliseconds) * Q ? { handled: true, value: l3 } : { handled: true, value: this.zdtFromEpochMs(o3.epochMilliseconds) };
  }
  tryNumericBetween(e3, t2, n3) {
    if (e3 > t2) return { handled: false };
    let r3 = this.getNumericQueryPlan();
    if (!r3) return { handled: false };
    let i3 = r3.lowerBound(e3, !n3), a3 = r3.lowerBound(t2, n3), o3 = r3.lowerBound(t2, true), s3 = o3 < r3.count ? r3.select(o3) : this.numericExhaustionCandidate(r3);
    if (this.assertNumericCandidateReachable(s3), i3 >= a3 && !this.opts.rDate) return { handled: true, value: [] };
    if (!this.opts.rDate && !this.opts.exDate) {
      let e4 = Array(a3 - i3);
      for (let t3 = i3; t3 < a3; t3++) {
        let n4 = r3.select(t3);
        if (!n4) return { handled: false };
        e4[t3 - i3] = this.zdtFromEpochMs(n4.epochMilliseconds);
      }
      return { handled: true, value: e4 };
    }
    let c3 = [];
    for (let e4 = i3; e4 < a3; e4++) {
      let t3 = r3.select(e4);
      if (!t3) return { handled: false };
      let n4 = BigInt(t3.epochMilliseconds) * Q;
      this.isExcludedEpoch(n4) || c3.push(this.zdtFromEpochMs(t3.epochMilliseconds));
    }
    let l3 = this.getNumericRDates(), u3 = this.numericRDateLowerBound(e3, !n3), d3 = this.numericRDateLowerBound(t2, n3), f3 = [], p3 = 0, m3 = u3;
    for (; p3 < c3.length || m3 < d3; ) {
      let e4 = c3[p3], t3 = l3[m3];
      !t3 || e4 && e4.epochNanoseconds <= t3.epochNanoseconds ? (f3.push(e4), p3 += 1, t3 && t3.epochNanoseconds === e4.epochNanoseconds && (m3 += 1)) : (f3.push(t3), m3 += 1);
    }
    return { handled: true, value: f3 };
  }
  periodScanBudget(e3, t2, n3) {
    let r3 = Math.floor((this.maxIterations - 16) / t2), i3 = Math.floor(this.maxCandidateEvaluations / (e3.candidatesPerPeriod * t2)) - 16;
    return Math.min(n3, r3, i3);
  }
  resolvePeriodEpochs(e3, t2) {
    if (e3.rankedPeriodWallSpan && this.tzid !== `UTC`) {
      let n4 = e3.rankedPeriodWallSpan(t2);
      if (!n4) return null;
      let r4 = this.getZoneResolver();
      if (this.timeSlotOffsetsMs.some((e4) => r4.timeOfDayMayHitGap(e4, n4[0] - Z, n4[1] + Z))) return null;
    }
    let n3 = e3.wallsForPeriod(t2);
    if (!n3) return null;
    let r3 = Array(n3.length);
    for (let e4 = 0; e4 < n3.length; e4++) {
      let t3 = this.resolveNumericWallMilliseconds(n3[e4]);
      if (t3 === null) return null;
      r3[e4] = t3;
    }
    return r3;
  }
  isExcludedEpochMilliseconds(e3) {
    return !!this.opts.exDate?.length && this.isExcludedEpoch(BigInt(e3) * Q);
  }
  periodScanForward(e3, t2, n3, r3 = 1) {
    let i3 = this.originalDtstart.epochMilliseconds, a3 = this.opts.until?.epochMilliseconds, o3 = Math.max(t2, i3);
    if (a3 !== void 0 && o3 > a3) return null;
    let s3 = this.periodScanBudget(e3, r3, Fd), c3 = (e4) => a3 !== void 0 && e4 > a3 ? null : n3 !== void 0 && e4 > n3 ? e4 : this.isExcludedEpochMilliseconds(e4) ? void 0 : e4, l3 = e3.stepMilliseconds;
    if (l3 !== void 0) {
      let e4 = i3 + Math.ceil((o3 - i3) / l3) * l3;
      e4 < o3 ? e4 += l3 : e4 - l3 >= o3 && (e4 -= l3);
      for (let t3 = 0; t3 < s3; t3++, e4 += l3) {
        if (!Ud(e4)) return;
        let t4 = c3(e4);
        if (t4 !== void 0) return t4;
      }
      return;
    }
    let u3 = Math.max(0, e3.periodOfWall(this.tzid === `UTC` ? o3 : o3 - Z));
    for (let t3 = 0; t3 < s3; t3++, u3++) {
      let t4 = this.resolvePeriodEpochs(e3, u3);
      if (!t4) return;
      for (let e4 of t4) {
        if (e4 < o3) continue;
        let t5 = c3(e4);
        if (t5 !== void 0) return t5;
      }
    }
  }
  periodScanBackward(e3, t2, n3) {
    let r3 = this.originalDtstart.epochMilliseconds, i3 = this.opts.until?.epochMilliseconds, a3 = i3 === void 0 ? t2 : Math.min(t2, i3);
    if (a3 < r3) return null;
    let o3 = this.periodScanBudget(e3, 8, Fd), s3 = (e4) => e4 < r3 ? null : n3 !== void 0 && e4 < n3 ? e4 : this.isExcludedEpochMilliseconds(e4) ? void 0 : e4, c3 = e3.stepMilliseconds;
    if (c3 !== void 0) {
      let e4 = r3 + Math.floor((a3 - r3) / c3) * c3;
      e4 > a3 ? e4 -= c3 : e4 + c3 <= a3 && (e4 += c3);
      for (let t3 = 0; t3 < o3; t3++, e4 -= c3) {
        let t4 = s3(e4);
        if (t4 !== void 0) return t4;
      }
      return;
    }
    let l3 = e3.periodOfWall(this.tzid === `UTC` ? a3 : a3 + Z);
    for (let t3 = 0; t3 < o3; t3++, l3--) {
      if (l3 < 0) return null;
      let t4 = this.resolvePeriodEpochs(e3, l3);
      if (!t4) return;
      for (let e4 = t4.length - 1; e4 >= 0; e4--) {
        let n4 = t4[e4];
        if (n4 > a3) continue;
        let r4 = s3(n4);
        if (r4 !== void 0) return r4;
      }
    }
  }
  periodEpochsBetween(e3, t2, n3) {
    let r3 = this.originalDtstart.epochMilliseconds, i3 = this.opts.until?.epochMilliseconds, a3 = Math.max(t2, r3), o3 = i3 === void 0 ? n3 : Math.min(n3, i3), s3 = [];
    if (a3 > o3) return s3;
    let c3 = this.periodScanBudget(e3, 1, 1 / 0), l3 = e3.stepMilliseconds;
    if (l3 !== void 0) {
      let e4 = r3 + Math.ceil((a3 - r3) / l3) * l3;
      if (e4 < a3 ? e4 += l3 : e4 - l3 >= a3 && (e4 -= l3), (o3 - e4) / l3 >= c3) return null;
      for (let t3 = e4; t3 <= o3; t3 += l3) {
        if (!Ud(t3)) return null;
        this.isExcludedEpochMilliseconds(t3) || s3.push(t3);
      }
      return s3;
    }
    let u3 = this.tzid === `UTC`, d3 = Math.max(0, e3.periodOfWall(u3 ? a3 : a3 - Z)), f3 = e3.periodOfWall(u3 ? o3 : o3 + Z);
    if (f3 - d3 >= c3) return null;
    for (let t3 = d3; t3 <= f3; t3++) {
      let n4 = this.resolvePeriodEpochs(e3, t3);
      if (!n4) return null;
      for (let e4 of n4) e4 < a3 || e4 > o3 || this.isExcludedEpochMilliseconds(e4) || s3.push(e4);
    }
    return s3;
  }
  tryPeriodNext(e3, t2) {
    let n3 = this.getPeriodQueryPlan();
    if (!n3) return { handled: false };
    let r3 = this.opts.rDate ? this.getNumericRDates()[this.numericRDateLowerBound(e3, !t2)] : void 0, i3 = this.periodScanForward(n3, Vd(e3, !t2), r3 ? Hd(r3.epochNanoseconds, false) : void 0);
    return i3 === void 0 ? { handled: false } : r3 && (i3 === null || BigInt(i3) * Q > r3.epochNanoseconds) ? { handled: true, value: r3 } : { handled: true, value: i3 === null ? null : this.zdtFromEpochMs(i3) };
  }
  tryPeriodPrevious(e3, t2) {
    let n3 = this.getPeriodQueryPlan();
    if (!n3) return { handled: false };
    let r3 = this.opts.rDate ? this.numericRDateLowerBound(e3, t2) - 1 : -1, i3 = r3 >= 0 ? this.getNumericRDates()[r3] : null, a3 = this.periodScanBackward(n3, Hd(e3, !t2), i3 ? Vd(i3.epochNanoseconds, false) : void 0);
    return a3 === void 0 || this.periodScanForward(n3, Vd(e3, t2), void 0, 2) === void 0 ? { handled: false } : i3 && (a3 === null || BigInt(a3) * Q < i3.epochNanoseconds) ? { handled: true, value: i3 } : { handled: true, value: a3 === null ? null : this.zdtFromEpochMs(a3) };
  }
  tryPeriodBetween(e3, t2, n3) {
    if (e3 > t2) return { handled: false };
    let r3 = this.getPeriodQueryPlan();
    if (!r3) return { handled: false };
    let i3 = this.periodEpochsBetween(r3, Vd(e3, !n3), Hd(t2, !n3));
    if (!i3) return { handled: false };
    let a3 = i3.map((e4) => this.zdtFromEpochMs(e4));
    if (!this.opts.rDate) return { handled: true, value: a3 };
    let o3 = this.getNumericRDates(), s3 = this.numericRDateLowerBound(t2, n3), c3 = [], l3 = 0, u3 = this.numericRDateLowerBound(e3, !n3);
    for (; l3 < a3.length || u3 < s3; ) {
      let e4 = a3[l3], t3 = u3 < s3 ? o3[u3] : void 0;
      !t3 || e4 && e4.epochNanoseconds <= t3.epochNanoseconds ? (c3.push(e4), l3 += 1, t3 && t3.epochNanoseconds === e4.epochNanoseconds && (u3 += 1)) : (c3.push(t3), u3 += 1);
    }
    return { handled: true, value: c3 };
  }
  between(t2, n3, r3 = false) {
    let i3 = Qd(t2, `after`), a3 = Qd(n3, `before`), o3 = this.tryNumericBetween(i3, a3, r3);
    if (o3.handled) return this.toPublicDates(o3.value);
    let s3 = this.tryPeriodBetween(i3, a3, r3);
    if (s3.handled) return this.toPublicDates(s3.value);
    let c3 = new Y.ZonedDateTime(i3, this.tzid, this.originalDtstart.calendarId), l3 = new Y.ZonedDateTime(a3, this.tzid, this.originalDtstart.calendarId), u3 = { ...this.opts };
    (!u3.until || Y.ZonedDateTime.compare(l3, u3.until) < 0) && (u3.until = l3), u3.count === void 0 && Object.assign(u3, this.alignedQueryStart(c3));
    let d3 = new e2({ ...u3, strict: u3.count === void 0 ? u3.strict : false, temporal: this.outputTemporal }).allInternal(void 0, u3.count === void 0 ? c3 : void 0);
    return this.toPublicDates(d3.filter((e3) => {
      let t3 = r3 ? e3.epochNanoseconds >= i3 : e3.epochNanoseconds > i3, n4 = r3 ? e3.epochNanoseconds <= a3 : e3.epochNanoseconds < a3;
      return t3 && n4;
    }));
  }
  jumpAlignedDtstart(t2) {
    if (t2 = t2.withTimeZone(this.originalDtstart.timeZoneId).withCalendar(this.originalDtstart.calendarId), t2.epochNanoseconds <= this.originalDtstart.epochNanoseconds || this.opts.rscale || this.originalDtstart.timeZoneId !== this.tzid || this.opts.freq === `MONTHLY` && this.opts.byWeekNo || [`MONTHLY`, `YEARLY`].includes(this.opts.freq) && ![`iso8601`, `gregory`].includes(this.originalDtstart.calendarId)) return this.originalDtstart;
    let n3 = this.opts.interval ?? 1, r3 = t2.withPlainTime(this.originalDtstart.toPlainTime()), i3;
    switch (this.opts.freq) {
      case `YEARLY`:
        i3 = `years`;
        break;
      case `MONTHLY`:
        i3 = `months`;
        break;
      case `WEEKLY`:
        i3 = `weeks`;
        break;
      case `DAILY`:
        i3 = `days`;
        break;
      case `HOURLY`:
        i3 = `hours`;
        break;
      case `MINUTELY`:
        i3 = `minutes`;
        break;
      default:
        i3 = `seconds`;
    }
    let a3 = e2.normalizeToPolyfill(this.opts.dtstart), o3 = e2.normalizeToPolyfill(t2).withTimeZone(a3.timeZoneId), s3 = e2.normalizeToPolyfill(r3.withPlainTime(this.originalDtstart.toPlainTime())).withTimeZone(a3.timeZoneId), c3 = [`hours`, `minutes`, `seconds`].includes(i3) ? o3 : s3, l3 = a3.until(c3, { largestUnit: i3 })[i3], u3 = Math.floor(l3 / n3), d3 = (e3) => {
      switch (i3) {
        case `years`:
          return { years: e3 };
        case `months`:
          return { months: e3 };
        case `weeks`:
          return { weeks: e3 };
        case `days`:
          return { days: e3 };
        case `hours`:
          return { hours: e3 };
        case `minutes`:
          return { minutes: e3 };
        default:
          return { seconds: e3 };
      }
    }, f3 = [`years`, `months`, `weeks`, `days`].includes(i3), p3 = () => {
      for (; u3 > 0; ) {
        if (!f3) return a3.add(d3(u3 * n3));
        try {
          let e3 = this.originalDtstart.toPlainDateTime().add(d3(u3 * n3), { overflow: `reject` }), t3 = this.resolveGeneratedTime(e3);
          if (t3) return t3;
        } catch {
        }
        --u3;
      }
      return this.originalDtstart;
    }, m3 = p3();
    this.opts.freq === `HOURLY` && n3 === 1 && u3 > 0 && m3.subtract({ hours: 1 }).hour === m3.hour && (--u3, m3 = p3()), u3 > 0 && [`years`, `months`, `weeks`, `days`].includes(i3) && m3.toPlainDate().equals(o3.toPlainDate()) && Y.ZonedDateTime.compare(m3, o3) > 0 && this.hasTimeOfDayBetween(o3.toPlainTime(), m3.toPlainTime()) && (--u3, m3 = p3());
    let h3 = e2.normalizeToPolyfill(this.opts.dtstart);
    return Y.ZonedDateTime.compare(m3, h3) < 0 && (m3 = h3), m3;
  }
  matches(e3) {
    let t2 = Qd(e3, `date`);
    return this.nextInternal(t2, true)?.epochNanoseconds === t2;
  }
  occursOn(e3) {
    let t2 = Y.PlainDate.from(e3.toString()), n3 = t2.toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) });
    if (!n3.toPlainDate().equals(t2)) return false;
    let r3 = t2.add({ days: 1 }).toZonedDateTime({ timeZone: this.tzid, plainTime: Y.PlainTime.from(`00:00`) }), i3 = this.nextInternal(n3.epochNanoseconds, true);
    return i3 !== null && i3.epochNanoseconds < r3.epochNanoseconds;
  }
  nextInternal(e3, t2) {
    let n3 = this.tryNumericNext(e3, t2);
    if (n3.handled) return n3.value;
    let r3 = this.tryPeriodNext(e3, t2);
    if (r3.handled) return r3.value;
    let i3 = null, a3 = (n4) => {
      n4.allInternal((n5) => (t2 ? n5.epochNanoseconds >= e3 : n5.epochNanoseconds > e3) ? ((!i3 || n5.epochNanoseconds < i3.epochNanoseconds) && (i3 = n5), false) : true);
    };
    return this.opts.count === void 0 ? a3(this.ruleFromAlignedDtstart(new Y.ZonedDateTime(e3, this.tzid))) : a3(this), i3;
  }
  next(e3 = /* @__PURE__ */ new Date(), t2 = false) {
    return this.toPublicDate(this.nextInternal(Qd(e3, `after`), t2));
  }
  alignedQueryStart(e3) {
    let t2 = this.jumpAlignedDtstart(e3);
    return { dtstart: t2, includeDtstart: this.includeDtstart && t2.epochNanoseconds === this.originalDtstart.epochNanoseconds };
  }
  ruleFromAlignedDtstart(t2) {
    let n3 = this.alignedQueryStart(t2);
    return n3.dtstart.epochNanoseconds === this.originalDtstart.epochNanoseconds ? this : new e2({ ...this.opts, temporal: this.outputTemporal, ...n3 });
  }
  previous(e3 = /* @__PURE__ */ new Date(), t2 = false) {
    let n3 = Qd(e3, `before`), r3 = this.tryNumericPrevious(n3, t2);
    if (r3.handled) return this.toPublicDate(r3.value);
    let i3 = this.tryPeriodPrevious(n3, t2);
    if (i3.handled) return this.toPublicDate(i3.value);
    let a3 = null;
    if (this.opts.rDate?.length) {
      let e4 = this.numericRDateLowerBound(n3, t2) - 1;
      a3 = e4 >= 0 ? this.getNumericRDates()[e4] : null;
    }
    let o3 = this.previousFromRule(n3, t2, a3?.epochNanoseconds);
    return !o3 || a3 && a3.epochNanoseconds > o3.epochNanoseconds ? this.toPublicDate(a3) : this.toPublicDate(o3);
  }
  previousFromRule(t2, n3, r3) {
    let i3 = this.opts.rDate && this.opts.rDate.length > 0 ? new e2({ ...this.opts, temporal: this.outputTemporal, rDate: void 0 }) : this, a3 = (e3) => {
      let r4 = null;
      return e3.allInternal((e4) => (n3 ? e4.epochNanoseconds > t2 : e4.epochNanoseconds >= t2) ? false : (r4 = e4, true)), r4;
    };
    if (i3.opts.count !== void 0) return a3(i3);
    let o3 = i3.opts.until?.epochNanoseconds, s3 = new Y.ZonedDateTime(o3 !== void 0 && o3 < t2 ? o3 : t2, i3.tzid, i3.originalDtstart.calendarId), c3 = i3.opts.interval ?? 1;
    for (let e3 = 0; e3 < 16; e3++) {
      let t3 = e3 === 0 ? s3 : s3.subtract(i3.freqDuration(c3 * 4 ** e3)), n4 = r3 !== void 0 && t3.epochNanoseconds <= r3;
      n4 && (t3 = new Y.ZonedDateTime(r3, i3.tzid, i3.originalDtstart.calendarId));
      let o4 = i3.ruleFromAlignedDtstart(t3), l3 = a3(o4);
      if (l3 || o4 === i3 || n4) return l3;
    }
    return a3(i3);
  }
  freqDuration(e3) {
    switch (this.opts.freq) {
      case `YEARLY`:
        return { years: e3 };
      case `MONTHLY`:
        return { months: e3 };
      case `WEEKLY`:
        return { weeks: e3 };
      case `DAILY`:
        return { days: e3 };
      case `HOURLY`:
        return { hours: e3 };
      case `MINUTELY`:
        return { minutes: e3 };
      default:
        return { seconds: e3 };
    }
  }
  toString() {
    let e3 = this.originalDtstart.toString({ smallestUnit: `second` }).replace(/[-:]/g, ``), t2 = `DTSTART;TZID=${this.tzid}:${e3.slice(0, 15)}`, n3 = [], { freq: r3, interval: i3, count: a3, until: o3, byHour: s3, byMinute: c3, bySecond: l3, byDay: u3, byMonth: d3, byMonthDay: f3, bySetPos: p3, byWeekNo: m3, byYearDay: h3, wkst: g3, rDate: _3, exDate: v3 } = this.opts;
    this.opts.rscale && n3.push(`RSCALE=${this.opts.rscale}`), this.opts.rscale && this.opts.skip && n3.push(`SKIP=${this.opts.skip}`), n3.push(`FREQ=${r3}`), i3 !== 1 && n3.push(`INTERVAL=${i3}`), a3 !== void 0 && n3.push(`COUNT=${a3}`), o3 && n3.push(`UNTIL=${this.formatIcsDateTime(o3)}`), s3 && n3.push(`BYHOUR=${s3.join(`,`)}`), c3 && n3.push(`BYMINUTE=${c3.join(`,`)}`), l3 && n3.push(`BYSECOND=${l3.join(`,`)}`), u3 && n3.push(`BYDAY=${u3.join(`,`)}`), d3 && n3.push(`BYMONTH=${d3.join(`,`)}`), f3 && n3.push(`BYMONTHDAY=${f3.join(`,`)}`), p3 && n3.push(`BYSETPOS=${p3.join(`,`)}`), m3 && n3.push(`BYWEEKNO=${m3.join(`,`)}`), h3 && n3.push(`BYYEARDAY=${h3.join(`,`)}`), g3 && n3.push(`WKST=${g3}`);
    let ee2 = [t2, `RRULE:${n3.join(`;`)}`];
    return _3 && ee2.push(`RDATE:${this.joinDates(_3)}`), v3 && ee2.push(`EXDATE:${this.joinDates(v3)}`), ee2.join(`
`);
  }
  formatIcsDateTime(e3) {
    return e3.toInstant().toString().replace(/[-:]/g, ``).slice(0, 15) + `Z`;
  }
  joinDates(e3) {
    return e3.map((e4) => this.formatIcsDateTime(e4));
  }
  generateMonthlyDateCandidates(e3) {
    let t2 = e3.day === 1 ? e3 : e3.with({ day: 1 });
    if (!this.opts.byDay && !this.opts.byMonthDay) return [e3];
    let n3 = this.generateMonthlyOccurrenceDays(t2);
    return n3.length === 0 ? [] : n3.map((e4) => t2.with({ day: e4 }));
  }
  generateMonthlyOccurrences(e3) {
    let t2 = [];
    return this.visitDateTimeCandidates(this.generateMonthlyDateCandidates(e3.toPlainDate()), 1, (e4) => (t2.push(e4), true)), t2;
  }
  generateYearlyDateCandidates(e3) {
    let t2 = this.opts.byMonth ? this.opts.byMonth.filter((e4) => typeof e4 == `number`).sort((e4, t3) => e4 - t3) : this.opts.byMonthDay || this.opts.byDay ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [this.originalDtstart.month], n3 = [];
    if (this.opts.byDay && this.opts.byDay.some((e4) => /^[+-]?\d/.test(e4)) && !this.opts.byMonth) {
      let t3 = X;
      for (let r3 of this.opts.byDay) {
        let i3 = Jd(r3);
        if (!i3 || i3.ord === 0) continue;
        let a3 = i3.ord, o3 = t3[i3.weekday], s3;
        if (a3 > 0) {
          let t4 = e3.with({ month: 1, day: 1 }), n4 = (o3 - t4.dayOfWeek + 7) % 7;
          s3 = t4.add({ days: n4 + 7 * (a3 - 1) });
        } else {
          let t4 = e3.with({ month: 12, day: 31 }), n4 = (t4.dayOfWeek - o3 + 7) % 7;
          s3 = t4.subtract({ days: n4 + 7 * (-a3 - 1) });
        }
        n3.push(s3);
      }
    } else if (!this.opts.byYearDay && !this.opts.byWeekNo) {
      n3 = [];
      for (let r3 of t2) {
        let t3 = e3.with({ month: r3, day: 1 }), i3 = this.generateMonthlyDateCandidates(t3);
        if (i3.length === 0 && this.opts.rscale && this.opts.byMonthDay && this.opts.byMonthDay.length > 0) {
          let e4 = t3.add({ months: 1 }).subtract({ days: 1 }).day, r4 = this.opts.byMonthDay[0], i4 = r4 > 0 ? r4 : e4 + r4 + 1;
          if (i4 > e4 || i4 <= 0) {
            let r5 = this.opts.skip || `OMIT`;
            if (r5 === `BACKWARD`) n3.push(t3.with({ day: e4 }));
            else if (r5 === `FORWARD`) {
              let e5 = t3.add({ months: 1 }).with({ day: 1 });
              n3.push(e5);
            }
          }
        } else n3.push(...i3);
      }
    }
    if (this.opts.byYearDay) {
      let t3 = e3.with({ month: 12, day: 31 }).dayOfYear;
      for (let r3 of this.opts.byYearDay) {
        let i3 = r3 > 0 ? r3 : t3 + r3 + 1;
        if (i3 <= 0 || i3 > t3) continue;
        let a3 = (this.opts.freq, e3.with({ month: 1, day: 1 }).add({ days: i3 - 1 }));
        (!this.opts.byMonth || this.opts.byMonth.includes(a3.month)) && n3.push(a3);
      }
    }
    if (this.opts.byWeekNo) {
      let { lastWeek: t3, firstWeekStart: r3, tokens: i3 } = this.isoWeekByDay(e3);
      for (let e4 of this.opts.byWeekNo) {
        if (e4 > 0 && e4 > t3 || e4 < 0 && -e4 > t3) continue;
        let a3 = e4 > 0 ? e4 - 1 : t3 + e4, o3 = r3.add({ weeks: a3 });
        n3.push(...this.addByDayDates(i3, o3));
      }
    }
    return this.sortedUniqueDateCandidates(n3);
  }
  addByDayDates(e3, t2) {
    let n3 = X, r3 = n3[this.opts.wkst || `MO`], i3 = [];
    for (let a3 of e3) {
      if (!a3) continue;
      let e4 = n3[a3], o3 = t2.add({ days: (e4 - r3 + 7) % 7 });
      (!this.opts.byMonth || this.opts.byMonth.includes(o3.month)) && i3.push(o3);
    }
    return this.sortedUniqueDateCandidates(i3);
  }
  findNextValidValue(e3, t2, n3) {
    return t2.find((t3) => n3(t3, e3) > 0) || null;
  }
  findNextValidDate(e3) {
    if (this.opts.byWeekNo && this.opts.byYearDay) {
      let t2 = e3.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }), n3 = this.opts.byYearDay.map((e4) => {
        let n4 = t2.with({ month: 12, day: 31 }).dayOfYear;
        return e4 > 0 ? e4 : n4 + e4 + 1;
      });
      for (let e4 of n3) {
        let n4 = t2.add({ days: e4 - 1 });
        if (this.matchesByWeekNo(n4)) break;
      }
    }
    if (this.opts.byMonth) {
      let t2 = this.opts.byMonth.filter((e4) => typeof e4 == `number`);
      if (t2.length && !t2.includes(e3.month)) {
        let n3 = [...t2].sort((e4, t3) => e4 - t3), r3 = this.findNextValidValue(e3.month, n3, (e4, t3) => e4 - t3);
        return e3 = r3 ? e3.with({ month: r3, day: 1, hour: 0, minute: 0, second: 0 }) : e3.add({ years: 1 }).with({ month: n3[0], day: 1, hour: 0, minute: 0, second: 0 }), e3 = this.applyTimeOverride(e3), e3;
      }
    }
    if (this.opts.byWeekNo && !this.matchesByWeekNo(e3)) return e3 = e3.add({ weeks: 1 }).with({ hour: 0, minute: 0, second: 0 }), e3 = this.applyTimeOverride(e3), e3;
    if (this.opts.byYearDay && !this.matchesByYearDay(e3)) {
      let t2 = [...this.opts.byYearDay].sort((e4, t3) => e4 - t3), n3 = e3.dayOfYear, r3 = e3.with({ month: 12, day: 31 }).dayOfYear, i3 = t2.find((e4) => (e4 > 0 ? e4 : r3 + e4 + 1) > n3);
      if (i3) {
        let t3 = i3 > 0 ? i3 : r3 + i3 + 1;
        e3 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? e3.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t3 - 1 }) : e3.with({ month: 1, day: 1 }).add({ days: t3 - 1 });
      } else {
        let n4 = e3.add({ years: 1 }), r4 = n4.with({ month: 12, day: 31 }).dayOfYear, i4 = t2[0];
        if (i4 !== void 0) {
          let t3 = i4 > 0 ? i4 : r4 + i4 + 1;
          e3 = this.opts.freq === `MINUTELY` || this.opts.freq === `SECONDLY` ? n4.with({ month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 }).add({ days: t3 - 1 }) : n4.with({ month: 1, day: 1 }).add({ days: t3 - 1 });
        }
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    if (this.opts.byMonthDay && !this.matchesByMonthDay(e3)) {
      let t2 = [...this.opts.byMonthDay].sort((e4, t3) => e4 - t3), n3 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r3 = e3.day, i3 = t2.map((e4) => e4 > 0 ? e4 : n3 + e4 + 1).filter((e4) => e4 > 0 && e4 <= n3).sort((e4, t3) => e4 - t3), a3 = this.findNextValidValue(r3, i3, (e4, t3) => e4 - t3);
      if (a3) e3 = e3.with({ day: a3, hour: 0, minute: 0, second: 0 });
      else {
        let n4 = e3.add({ months: 1 }).with({ day: 1 }), r4 = n4.add({ months: 1 }).subtract({ days: 1 }).day, i4 = t2[0];
        if (i4 !== void 0) {
          let t3 = i4 > 0 ? i4 : r4 + i4 + 1;
          e3 = n4.with({ day: Math.max(1, Math.min(t3, r4)), hour: 0, minute: 0, second: 0 });
        } else e3 = e3.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    if (this.opts.byDay && !this.matchesByDay(e3)) {
      let t2 = this.allByDayIsoDays;
      if (!t2?.length) return this.applyTimeOverride(e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 }));
      let n3 = this.findNextValidValue(e3.dayOfWeek, t2, (e4, t3) => e4 - t3);
      if (n3) {
        let t3 = (n3 - e3.dayOfWeek + 7) % 7;
        e3 = e3.add({ days: t3 }).with({ hour: 0, minute: 0, second: 0 });
      } else {
        let n4 = (t2[0] - e3.dayOfWeek + 7) % 7;
        e3 = e3.add({ days: n4 + 7 }).with({ hour: 0, minute: 0, second: 0 });
      }
      return e3 = this.applyTimeOverride(e3), e3;
    }
    switch (this.opts.freq) {
      case `SECONDLY`:
      case `MINUTELY`:
        e3 = e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `HOURLY`:
        e3 = e3.add({ days: 1 }).with({ hour: 0, minute: 0, second: 0 });
        break;
      case `DAILY`:
      case `WEEKLY`:
        e3 = e3.add({ months: 1 }).with({ day: 1, hour: 0, minute: 0, second: 0 });
        break;
      case `MONTHLY`:
      case `YEARLY`:
        e3 = e3.add({ years: 1 }).with({ month: 1, day: 1, hour: 0, minute: 0, second: 0 });
        break;
    }
    return this.applyTimeOverride(e3);
  }
  applyBySetPos(e3) {
    let { bySetPos: t2 } = this.opts;
    if (!t2 || !t2.length) return e3;
    let n3 = [...e3].sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
    return this.applyBySetPosToSortedList(n3).sort((e4, t3) => Y.ZonedDateTime.compare(e4, t3));
  }
  isoWeekByDay(e3) {
    let t2 = X, n3 = t2[this.opts.wkst || `MO`], r3 = e3.with({ month: 1, day: 4 }), i3 = (r3.dayOfWeek - n3 + 7) % 7, a3 = r3.subtract({ days: i3 }), o3 = r3.add({ years: 1 }).with({ month: 1, day: 4 }), s3 = o3.subtract({ days: (o3.dayOfWeek - n3 + 7) % 7 });
    return { lastWeek: a3.until(s3, { largestUnit: `days` }).days / 7, firstWeekStart: a3, tokens: this.opts.byDay?.length ? this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null) : [Object.entries(t2).find(([, e4]) => e4 === this.originalDtstart.dayOfWeek)[0]] };
  }
  generateDateCandidatesForWeekInYear(e3, t2) {
    let n3 = [], r3 = this.originalDtstart.toPlainDate().with({ year: e3, month: 1, day: 1 }), { lastWeek: i3, firstWeekStart: a3, tokens: o3 } = this.isoWeekByDay(r3);
    if (t2 > 0 && t2 > i3 || t2 < 0 && -t2 > i3) return n3;
    let s3 = t2 > 0 ? t2 - 1 : i3 + t2, c3 = a3.add({ weeks: s3 });
    return n3.push(...this.addByDayDates(o3, c3)), this.sortedUniqueDateCandidates(n3);
  }
  getRscaleCalendarId() {
    return { GREGORIAN: `gregory`, CHINESE: `chinese`, HEBREW: `hebrew`, INDIAN: `indian` }[this.opts.rscale?.toUpperCase() || ``] || null;
  }
  assertRscaleCalendarSupported(t2) {
    if (t2 === `gregory` || t2 === `iso8601`) return;
    let n3 = e2.rscaleCalendarSupport[t2];
    if (n3 === true) return;
    if (n3 === false) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
    let r3 = true;
    try {
      let e3 = od.ZonedDateTime.from(`2000-01-01T00:00:00+00:00[UTC]`).withCalendar(t2);
      e3.year, e3.monthCode, e3.day;
    } catch {
      r3 = false;
    }
    if (e2.rscaleCalendarSupport[t2] = r3, !r3) throw Error(`RSCALE=${this.opts.rscale} is not supported by the current Temporal/Intl implementation`);
  }
  pad2(e3) {
    return String(e3).padStart(2, `0`);
  }
  monthMatchesToken(e3, t2) {
    if (typeof t2 == `number`) return e3 === `M${this.pad2(t2)}`;
    if (/^\d+L$/i.test(t2)) {
      let n3 = parseInt(t2, 10);
      return e3 === `M${this.pad2(n3)}L`;
    }
    return false;
  }
  monthsOfYear(e3, t2) {
    let n3 = [];
    for (let r3 = 1; r3 <= 20; r3++) try {
      let i3 = od.PlainDate.from({ calendar: e3, year: t2, month: r3, day: 1 }, { overflow: `reject` });
      n3.push(i3);
    } catch {
      break;
    }
    return n3;
  }
  rscaleMonth(e3, t2, n3, r3) {
    return r3.find((e4) => e4.monthCode === n3) || (this.opts.skip === `BACKWARD` ? r3.slice().reverse().find((e4) => e4.monthCode < n3) ?? this.startOfYear(e3, t2).subtract({ months: 1 }) : this.opts.skip === `FORWARD` ? r3.find((e4) => e4.monthCode > n3) ?? this.startOfYear(e3, t2 + 1) : null);
  }
  startOfYear(e3, t2) {
    return od.PlainDate.from({ calendar: e3, year: t2, month: 1, day: 1 });
  }
  endOfYear(e3, t2) {
    return this.startOfYear(e3, t2 + 1).subtract({ days: 1 });
  }
  rscaleFirstWeekStart(e3, t2, n3) {
    let r3 = od.PlainDate.from({ calendar: e3, year: t2, month: 1, day: 4 }), i3 = (r3.dayOfWeek - n3 + 7) % 7;
    return r3.subtract({ days: i3 });
  }
  rscaleLastWeekCount(e3, t2, n3) {
    let r3 = this.rscaleFirstWeekStart(e3, t2, n3), i3 = this.endOfYear(e3, t2).since(r3).days;
    return Math.floor(i3 / 7) + 1;
  }
  lastDayOfMonth(e3) {
    return e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day;
  }
  toRscaleZdt(e3) {
    return od.ZonedDateTime.from(e3.toString());
  }
  rscaleDate(e3) {
    return Y.PlainDate.from(e3.withCalendar(`iso8601`).toString());
  }
  rscaleDateAfterUntil(e3) {
    if (!this.opts.until) return false;
    let t2 = this.opts.until.withTimeZone(this.generationTimeZone).toPlainDate().withCalendar(`iso8601`);
    return Y.PlainDate.compare(this.rscaleDate(e3), t2) > 0;
  }
  rscaleMatchesByYearDay(e3, t2) {
    let n3 = this.opts.byYearDay;
    if (!n3 || n3.length === 0) return true;
    let r3 = this.endOfYear(e3, t2.year).dayOfYear;
    return n3.some((e4) => e4 > 0 ? t2.dayOfYear === e4 : t2.dayOfYear === r3 + e4 + 1);
  }
  rscaleMatchesByWeekNo(e3, t2) {
    let n3 = this.opts.byWeekNo;
    if (!n3 || n3.length === 0) return true;
    let r3 = X[this.opts.wkst || `MO`], i3 = t2.subtract({ days: (t2.dayOfWeek - r3 + 7) % 7 }).add({ days: (4 - r3 + 7) % 7 }).year, a3 = this.rscaleFirstWeekStart(e3, i3, r3), o3 = this.rscaleLastWeekCount(e3, i3, r3), s3 = Math.floor(t2.since(a3).days / 7) + 1;
    return n3.some((e4) => e4 > 0 ? s3 === e4 : s3 === o3 + e4 + 1);
  }
  rscaleMatchesByMonth(e3, t2) {
    let n3 = this.opts.byMonth;
    return !n3 || n3.length === 0 ? true : n3.some((e4) => this.monthMatchesToken(t2.monthCode, e4));
  }
  rscaleMatchesByMonthDay(e3) {
    let t2 = this.opts.byMonthDay;
    if (!t2 || t2.length === 0) return true;
    let n3 = e3.with({ day: 1 }).add({ months: 1 }).subtract({ days: 1 }).day, r3 = e3.day;
    return t2.some((e4) => e4 > 0 ? r3 === e4 : r3 === n3 + e4 + 1);
  }
  rscaleMatchesByDayBasic(e3) {
    let t2 = this.opts.byDay;
    if (!t2 || t2.length === 0) return true;
    let n3 = X, r3 = t2.map((e4) => qd(e4)).filter((e4) => e4 !== null);
    return r3.length === 0 ? true : r3.some((t3) => n3[t3] === e3.dayOfWeek);
  }
  rscaleDateMatches(e3, t2) {
    return this.rscaleMatchesByMonth(e3, t2) && this.rscaleMatchesByYearDay(e3, t2) && this.rscaleMatchesByWeekNo(e3, t2) && this.rscaleMatchesByMonthDay(t2) && this.rscaleMatchesByDayBasic(t2);
  }
  applySkipForDay(e3, t2, n3, r3) {
    let i3 = this.lastDayOfMonth(n3), a3 = this.opts.skip || `OMIT`;
    return r3 >= 1 && r3 <= i3 ? n3.with({ day: r3 }) : a3 === `BACKWARD` ? n3.with({ day: i3 }) : a3 === `FORWARD` ? n3.add({ months: 1 }).with({ day: 1 }) : null;
  }
  generateMonthlyOccurrencesRscale(e3, t2, n3) {
    let r3 = [], i3 = this.opts.byMonthDay, a3 = this.opts.byDay;
    if (!a3 && !i3) {
      let i4 = this.toRscaleZdt(this.originalDtstart).withCalendar(e3).day, a4 = this.applySkipForDay(e3, t2, n3, i4);
      return a4 && r3.push(this.rscaleDate(a4)), r3;
    }
    let o3 = (e4) => {
      r3.push(this.rscaleDate(e4));
    }, s3 = this.lastDayOfMonth(n3), c3 = (e4) => e4 > 0 ? e4 : s3 + e4 + 1;
    if (i3 && i3.length > 0) for (let r4 of i3) {
      let i4 = c3(r4), a4 = this.applySkipForDay(e3, t2, n3, i4);
      a4 && o3(a4);
    }
    if (a3 && a3.length > 0) {
      let e4 = X, t3 = {}, r4 = n3;
      for (; r4.month === n3.month && r4.year === n3.year; ) {
        let e5 = r4.dayOfWeek;
        (t3[e5] ||= []).push(r4), r4 = r4.add({ days: 1 });
      }
      for (let n4 of a3) {
        let r5 = Jd(n4);
        if (!r5) continue;
        let i4 = r5.ord, a4 = t3[e4[r5.weekday]] || [];
        if (a4.length !== 0) if (i4 === 0) for (let e5 of a4) o3(e5);
        else {
          let e5 = a4[i4 > 0 ? i4 - 1 : a4.length + i4];
          e5 && o3(e5);
        }
      }
    }
    return this.sortedUniqueDateCandidates(r3);
  }
  _allRscaleNonGregorian(e3, t2) {
    let n3 = this.getRscaleCalendarId();
    if (!n3) return this._allFallback(e3);
    this.assertRscaleCalendarSupported(n3);
    let r3 = [], i3 = this.createCandidateWorkBudget(), a3 = 0, o3 = this.originalDtstart, s3 = this.toRscaleZdt(o3).withCalendar(n3), c3 = this.opts.interval ?? 1;
    if (!this.addDtstartIfNeeded(r3, e3)) return this.applyCountLimitAndMergeRDates(r3, e3);
    if (this.opts.freq === `YEARLY`) {
      let l3 = 0;
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let u3 = s3.year + l3 * c3, d3 = [], f3 = this.opts.byMonth, p3 = this.monthsOfYear(n3, u3), m3 = X, h3 = m3[this.opts.wkst || `MO`];
        if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
          let e4 = this.rscaleFirstWeekStart(n3, u3, h3), t3 = this.rscaleLastWeekCount(n3, u3, h3), r4 = this.opts.byDay?.length ? this.opts.byDay.map((e5) => qd(e5)).filter((e5) => e5 !== null) : [Object.entries(m3).find(([, e5]) => e5 === this.originalDtstart.dayOfWeek)[0]];
          for (let i4 of this.opts.byWeekNo) {
            let a4 = i4 > 0 ? i4 - 1 : t3 + i4;
            if (a4 < 0 || a4 >= t3) continue;
            let o4 = e4.add({ weeks: a4 });
            for (let e5 of r4) {
              let t4 = m3[e5], r5 = o4.add({ days: (t4 - h3 + 7) % 7 });
              if (!(f3 && f3.length > 0 && !f3.some((e6) => this.monthMatchesToken(r5.monthCode, e6)))) {
                if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
                  let e6 = this.endOfYear(n3, u3).dayOfYear;
                  if (!this.opts.byYearDay.some((t5) => {
                    let n4 = t5 > 0 ? t5 : e6 + t5 + 1;
                    return r5.dayOfYear === n4;
                  })) continue;
                }
                d3.push(this.rscaleDate(r5));
              }
            }
          }
        } else if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
          let e4 = this.startOfYear(n3, u3), t3 = this.endOfYear(n3, u3).dayOfYear;
          for (let n4 of this.opts.byYearDay) {
            let r4 = n4 > 0 ? n4 : t3 + n4 + 1;
            if (r4 < 1 || r4 > t3) continue;
            let i4 = e4.add({ days: r4 - 1 });
            f3 && f3.length > 0 && !f3.some((e5) => this.monthMatchesToken(i4.monthCode, e5)) || d3.push(this.rscaleDate(i4));
          }
        } else if (!f3 || f3.length === 0) {
          let e4 = this.rscaleMonth(n3, u3, s3.monthCode, p3), t3 = e4 ? this.applySkipForDay(n3, u3, e4, s3.day) : null;
          t3 && d3.push(this.rscaleDate(t3));
        } else for (let e4 of f3) {
          let t3 = typeof e4 == `number` ? `M${this.pad2(e4)}` : `M${this.pad2(parseInt(e4, 10))}L`, r4 = this.rscaleMonth(n3, u3, t3, p3);
          r4 && d3.push(...this.generateMonthlyOccurrencesRscale(n3, u3, r4));
        }
        if (d3.length > 0 && !this.visitPeriodCandidates(d3, (t3) => this.processOccurrence(t3, r3, o3, e3, void 0, i3), t2 ?? o3, this.opts.until, i3) || (l3++, this.opts.until && u3 > this.toRscaleZdt(this.opts.until).withCalendar(n3).year)) break;
      }
      return this.applyCountLimitAndMergeRDates(r3, e3);
    }
    if (this.opts.freq === `WEEKLY`) {
      let c4 = X, l3 = c4[this.opts.wkst || `MO`], u3 = this.opts.byDay?.length ? this.opts.byDay.map((e4) => qd(e4)).filter((e4) => e4 !== null) : [Object.entries(c4).find(([, e4]) => e4 === this.originalDtstart.dayOfWeek)[0]], d3 = s3.toPlainDate().subtract({ days: (s3.dayOfWeek - l3 + 7) % 7 });
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s4 = [];
        for (let e4 of u3) {
          let t3 = c4[e4], r4 = d3.add({ days: (t3 - l3 + 7) % 7 });
          if (this.opts.byWeekNo && this.opts.byWeekNo.length > 0) {
            let e5 = d3.add({ days: (4 - l3 + 7) % 7 }).year, t4 = this.rscaleFirstWeekStart(n3, e5, l3), i5 = this.rscaleLastWeekCount(n3, e5, l3), a4 = Math.floor(r4.since(t4).days / 7) + 1;
            if (!this.opts.byWeekNo.some((e6) => e6 > 0 ? a4 === e6 : a4 === i5 + e6 + 1)) continue;
          }
          if (this.opts.byYearDay && this.opts.byYearDay.length > 0) {
            let e5 = this.endOfYear(n3, r4.year).dayOfYear;
            if (!this.opts.byYearDay.some((t4) => t4 > 0 ? r4.dayOfYear === t4 : r4.dayOfYear === e5 + t4 + 1)) continue;
          }
          let i4 = this.opts.byMonth;
          i4 && i4.length > 0 && !i4.some((e5) => this.monthMatchesToken(r4.monthCode, e5)) || s4.push(this.rscaleDate(r4));
        }
        if (s4.length && !this.visitPeriodCandidates(s4, (t3) => this.processOccurrence(t3, r3, o3, e3, void 0, i3), t2 ?? o3, this.opts.until, i3)) return this.applyCountLimitAndMergeRDates(r3, e3);
        if (d3 = d3.add({ weeks: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(d3)) break;
      }
      return this.applyCountLimitAndMergeRDates(r3, e3);
    }
    if (this.opts.freq === `MONTHLY`) {
      let c4 = s3.toPlainDate().with({ day: 1 });
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        let s4 = c4.year, l3 = c4, u3 = true, d3 = this.opts.byMonth;
        if (d3 && d3.length > 0 && (u3 = d3.some((e4) => this.monthMatchesToken(l3.monthCode, e4))), u3) {
          let a4 = this.generateMonthlyOccurrencesRscale(n3, s4, l3);
          if (!this.visitPeriodCandidates(a4, (t3) => this.processOccurrence(t3, r3, o3, e3, void 0, i3), t2 ?? o3, this.opts.until, i3)) break;
        }
        if (c4 = c4.add({ months: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c4)) break;
      }
      return this.applyCountLimitAndMergeRDates(r3, e3);
    }
    if (this.opts.freq === `DAILY`) {
      let c4 = s3.toPlainDate();
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n3, c4)) {
          let n4 = this.rscaleDate(c4);
          if (!this.visitPeriodCandidates([n4], (t3) => this.processOccurrence(t3, r3, o3, e3, void 0, i3), t2 ?? o3, this.opts.until, i3)) break;
        }
        if (c4 = c4.add({ days: this.opts.interval ?? 1 }), this.rscaleDateAfterUntil(c4)) break;
      }
      return this.applyCountLimitAndMergeRDates(r3, e3);
    }
    if (this.opts.freq === `HOURLY` || this.opts.freq === `MINUTELY`) {
      this.opts.freq;
      let c4 = this.opts.freq === `HOURLY` ? 36e5 : 6e4, l3 = this.opts.interval ?? 1, u3 = s3.toPlainDate(), d3 = this.originalDtstart.toInstant().epochMilliseconds;
      for (; ; ) {
        if (++a3 > this.maxIterations) throw Error(`Maximum iterations (${this.maxIterations}) exceeded in all()`);
        if (this.rscaleDateMatches(n3, u3)) {
          let n4 = this.rscaleDate(u3);
          if (!this.visitPeriodCandidates([n4], (t3) => {
            let n5 = t3.toInstant().epochMilliseconds - d3;
            return Math.floor(n5 / c4) % l3 === 0 ? this.processOccurrence(t3, r3, o3, e3, void 0, i3) : true;
          }, t2 ?? o3, this.opts.until, i3)) break;
        }
        if (u3 = u3.add({ days: 1 }), this.rscaleDateAfterUntil(u3)) break;
      }
      return this.applyCountLimitAndMergeRDates(r3, e3);
    }
    return this._allFallback(e3);
  }
};

// node_modules/rrule-temporal/dist/totext.js
var n2 = { weekdayNames: [`Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `Sunday`], monthNames: [`January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`], units: { year: { singular: `year`, plural: `years` }, month: { singular: `month`, plural: `months` }, week: { singular: `week`, plural: `weeks` }, day: { singular: `day`, plural: `days` }, hour: { singular: `hour`, plural: `hours` }, minute: { singular: `minute`, plural: `minutes` }, second: { singular: `second`, plural: `seconds` } }, words: { every: `every`, weekday: `weekday`, on: `on`, in: `in`, on_the: `on the`, day_of_month: `day of the month`, day_of_year: `day of the year`, in_week: `in week`, at: `at`, at_minute: `at minute`, at_second: `at second`, until: `until`, for: `for`, time: `time`, times: `times`, instance: `instance`, week_starts_on: `week starts on`, with: `with`, additional_date: `additional date`, additional_dates: `additional dates`, excluding: `excluding`, date: `date`, dates: `dates`, and: `and`, last: `last`, starting_from: `starting from` }, ordinal: (e3) => {
  let t2 = Math.abs(e3), n3 = t2 % 10 == 1 && t2 % 100 != 11 ? `st` : t2 % 10 == 2 && t2 % 100 != 12 ? `nd` : t2 % 10 == 3 && t2 % 100 != 13 ? `rd` : `th`;
  return e3 < 0 ? `last` : `${t2}${n3}`;
} };
var r2 = { en: n2, de: { weekdayNames: [`Montag`, `Dienstag`, `Mittwoch`, `Donnerstag`, `Freitag`, `Samstag`, `Sonntag`], monthNames: [`Januar`, `Februar`, `März`, `April`, `Mai`, `Juni`, `Juli`, `August`, `September`, `Oktober`, `November`, `Dezember`], units: { year: { singular: `Jahr`, plural: `Jahre` }, month: { singular: `Monat`, plural: `Monate` }, week: { singular: `Woche`, plural: `Wochen` }, day: { singular: `Tag`, plural: `Tage` }, hour: { singular: `Stunde`, plural: `Stunden` }, minute: { singular: `Minute`, plural: `Minuten` }, second: { singular: `Sekunde`, plural: `Sekunden` } }, words: { every: `jede/n/s`, weekday: `Werktag`, on: `am`, in: `im`, on_the: `am`, day_of_month: `Tag des Monats`, day_of_year: `Tag des Jahres`, in_week: `in Kalenderwoche`, at: `um`, at_minute: `in Minute`, at_second: `in Sekunde`, until: `bis`, for: `für`, time: `Mal`, times: `Mal`, instance: `Vorkommen`, week_starts_on: `Woche beginnt am`, with: `mit`, additional_date: `zusätzlichem Datum`, additional_dates: `zusätzlichen Daten`, excluding: `ohne`, date: `Datum`, dates: `Daten`, and: `und`, last: `letzter`, starting_from: `beginnend am` }, ordinal: (e3) => e3 < 0 ? `letzten` : `${Math.abs(e3)}.` }, es: { weekdayNames: [`lunes`, `martes`, `miércoles`, `jueves`, `viernes`, `sábado`, `domingo`], monthNames: [`enero`, `febrero`, `marzo`, `abril`, `mayo`, `junio`, `julio`, `agosto`, `septiembre`, `octubre`, `noviembre`, `diciembre`], units: { year: { singular: `año`, plural: `años` }, month: { singular: `mes`, plural: `meses` }, week: { singular: `semana`, plural: `semanas` }, day: { singular: `día`, plural: `días` }, hour: { singular: `hora`, plural: `horas` }, minute: { singular: `minuto`, plural: `minutos` }, second: { singular: `segundo`, plural: `segundos` } }, words: { every: `cada`, weekday: `día de la semana`, on: `en`, in: `en`, on_the: `el`, day_of_month: `día del mes`, day_of_year: `día del año`, in_week: `en la semana`, at: `a las`, at_minute: `en el minuto`, at_second: `en el segundo`, until: `hasta`, for: `durante`, time: `vez`, times: `veces`, instance: `ocasión`, week_starts_on: `la semana comienza el`, with: `con`, additional_date: `fecha adicional`, additional_dates: `fechas adicionales`, excluding: `excluyendo`, date: `fecha`, dates: `fechas`, and: `y`, last: `último`, starting_from: `a partir de` }, ordinal: (e3) => e3 < 0 ? `último` : `${Math.abs(e3)}º` }, hi: { weekdayNames: [`सोमवार`, `मंगलवार`, `बुधवार`, `गुरुवार`, `शुक्रवार`, `शनिवार`, `रविवार`], monthNames: [`जनवरी`, `फरवरी`, `मार्च`, `अप्रैल`, `मई`, `जून`, `जुलाई`, `अगस्त`, `सितंबर`, `अक्टूबर`, `नवंबर`, `दिसंबर`], units: { year: { singular: `साल`, plural: `साल` }, month: { singular: `महीना`, plural: `महीने` }, week: { singular: `सप्ताह`, plural: `सप्ताह` }, day: { singular: `दिन`, plural: `दिन` }, hour: { singular: `घंटा`, plural: `घंटे` }, minute: { singular: `मिनट`, plural: `मिनट` }, second: { singular: `सेकंड`, plural: `सेकंड` } }, words: { every: `हर`, weekday: `सप्ताह का दिन`, on: `को`, in: `में`, on_the: `को`, day_of_month: `महीने का दिन`, day_of_year: `साल का दिन`, in_week: `सप्ताह`, at: `पर`, at_minute: `मिनट पर`, at_second: `सेकंड पर`, until: `तक`, for: `के लिए`, time: `बार`, times: `बार`, instance: `बार`, week_starts_on: `सप्ताह शुरू होता है`, with: `साथ`, additional_date: `अतिरिक्त तारीख`, additional_dates: `अतिरिक्त तारीखें`, excluding: `को छोड़कर`, date: `तारीख`, dates: `तारीखें`, and: `और`, last: `आखिरी`, starting_from: `से शुरू` }, ordinal: (e3) => e3 < 0 ? `आखिरी` : `${Math.abs(e3)}वां` }, yue: { weekdayNames: [`星期一`, `星期二`, `星期三`, `星期四`, `星期五`, `星期六`, `星期日`], monthNames: [`一月`, `二月`, `三月`, `四月`, `五月`, `六月`, `七月`, `八月`, `九月`, `十月`, `十一月`, `十二月`], units: { year: { singular: `年`, plural: `年` }, month: { singular: `月`, plural: `月` }, week: { singular: `週`, plural: `週` }, day: { singular: `日`, plural: `日` }, hour: { singular: `小時`, plural: `小時` }, minute: { singular: `分鐘`, plural: `分鐘` }, second: { singular: `秒`, plural: `秒` } }, words: { every: `每`, weekday: `平日`, on: `在`, in: `於`, on_the: `在`, day_of_month: `月的日子`, day_of_year: `年的日子`, in_week: `第`, at: `在`, at_minute: `在第`, at_second: `在第`, until: `直到`, for: `共`, time: `次`, times: `次`, instance: `次`, week_starts_on: `星期開始於`, with: `帶有`, additional_date: `額外日期`, additional_dates: `額外日期`, excluding: `排除`, date: `日期`, dates: `日期`, and: `和`, last: `最後`, starting_from: `由` }, ordinal: (e3) => e3 < 0 ? `最後` : `第${Math.abs(e3)}` }, ar: { weekdayNames: [`الاثنين`, `الثلاثاء`, `الأربعاء`, `الخميس`, `الجمعة`, `السبت`, `الأحد`], monthNames: [`يناير`, `فبراير`, `مارس`, `أبريل`, `مايو`, `يونيو`, `يوليو`, `أغسطس`, `سبتمبر`, `أكتوبر`, `نوفمبر`, `ديسمبر`], units: { year: { singular: `سنة`, plural: `سنوات` }, month: { singular: `شهر`, plural: `أشهر` }, week: { singular: `أسبوع`, plural: `أسابيع` }, day: { singular: `يوم`, plural: `أيام` }, hour: { singular: `ساعة`, plural: `ساعات` }, minute: { singular: `دقيقة`, plural: `دقائق` }, second: { singular: `ثانية`, plural: `ثواني` } }, words: { every: `كل`, weekday: `يوم من أيام الأسبوع`, on: `في`, in: `في`, on_the: `في الـ`, day_of_month: `يوم من الشهر`, day_of_year: `يوم من السنة`, in_week: `في الأسبوع`, at: `عند`, at_minute: `في الدقيقة`, at_second: `في الثانية`, until: `حتى`, for: `لمدة`, time: `مرة`, times: `مرات`, instance: `مرة`, week_starts_on: `يبدأ الأسبوع يوم`, with: `مع`, additional_date: `تاريخ إضافي`, additional_dates: `تواريخ إضافية`, excluding: `باستثناء`, date: `تاريخ`, dates: `تواريخ`, and: `و`, last: `الأخير`, starting_from: `ابتداءً من` }, ordinal: (e3) => {
  if (e3 < 0) return `الأخير`;
  let t2 = Math.abs(e3);
  return { 1: `الأول`, 2: `الثاني`, 3: `الثالث`, 4: `الرابع`, 5: `الخامس`, 6: `السادس`, 7: `السابع`, 8: `الثامن`, 9: `التاسع`, 10: `العاشر`, 11: `الحادي عشر`, 12: `الثاني عشر`, 13: `الثالث عشر` }[t2] || t2.toString();
} }, he: { weekdayNames: [`יום שני`, `יום שלישי`, `יום רביעי`, `יום חמישי`, `יום שישי`, `יום שבת`, `יום ראשון`], monthNames: [`ינואר`, `פברואר`, `מרץ`, `אפריל`, `מאי`, `יוני`, `יולי`, `אוגוסט`, `ספטמבר`, `אוקטובר`, `נובמבר`, `דצמבר`], units: { year: { singular: `שנה`, plural: `שנים` }, month: { singular: `חודש`, plural: `חודשים` }, week: { singular: `שבוע`, plural: `שבועות` }, day: { singular: `יום`, plural: `ימים` }, hour: { singular: `שעה`, plural: `שעות` }, minute: { singular: `דקה`, plural: `דקות` }, second: { singular: `שניה`, plural: `שניות` } }, words: { every: `כל`, weekday: `יום חול`, on: `ב`, in: `ב`, on_the: `ב`, day_of_month: `יום בחודש`, day_of_year: `יום בשנה`, in_week: `בשבוע`, at: `בשעה`, at_minute: `בדקה`, at_second: `בשניה`, until: `עד`, for: `במשך`, time: `פעם`, times: `פעמים`, instance: `פעם`, week_starts_on: `שבוע מתחיל ב`, with: `עם`, additional_date: `תאריך נוסף`, additional_dates: `תאריכים נוספים`, excluding: `למעט`, date: `תאריך`, dates: `תאריכים`, and: `ו`, last: `אחרון`, starting_from: `החל מ` }, ordinal: (e3) => {
  if (e3 < 0) return `אחרון`;
  let t2 = Math.abs(e3);
  return { 1: `ראשון`, 2: `שני`, 3: `שלישי`, 4: `רביעי`, 5: `חמישי`, 6: `שישי`, 7: `שביעי`, 8: `שמיני`, 9: `תשיעי`, 10: `עשירי`, 11: `אחד עשר`, 12: `שנים עשר`, 13: `שלושה עשר` }[t2] || t2.toString();
} }, zh: { weekdayNames: [`星期一`, `星期二`, `星期三`, `星期四`, `星期五`, `星期六`, `星期日`], monthNames: [`一月`, `二月`, `三月`, `四月`, `五月`, `六月`, `七月`, `八月`, `九月`, `十月`, `十一月`, `十二月`], units: { year: { singular: `年`, plural: `年` }, month: { singular: `月`, plural: `月` }, week: { singular: `周`, plural: `周` }, day: { singular: `日`, plural: `日` }, hour: { singular: `小时`, plural: `小时` }, minute: { singular: `分钟`, plural: `分钟` }, second: { singular: `秒`, plural: `秒` } }, words: { every: `每`, weekday: `工作日`, on: `在`, in: `在`, on_the: `在`, day_of_month: `月的日子`, day_of_year: `年的日子`, in_week: `第`, at: `在`, at_minute: `在第`, at_second: `在第`, until: `直到`, for: `共`, time: `次`, times: `次`, instance: `次`, week_starts_on: `星期开始于`, with: `带有`, additional_date: `额外日期`, additional_dates: `额外日期`, excluding: `排除`, date: `日期`, dates: `日期`, and: `和`, last: `最后`, starting_from: `从` }, ordinal: (e3) => e3 < 0 ? `最后` : `第${Math.abs(e3)}` }, fr: { weekdayNames: [`lundi`, `mardi`, `mercredi`, `jeudi`, `vendredi`, `samedi`, `dimanche`], monthNames: [`janvier`, `février`, `mars`, `avril`, `mai`, `juin`, `juillet`, `août`, `septembre`, `octobre`, `novembre`, `décembre`], units: { year: { singular: `année`, plural: `ans` }, month: { singular: `mois`, plural: `mois` }, week: { singular: `semaine`, plural: `semaines` }, day: { singular: `jour`, plural: `jours` }, hour: { singular: `heure`, plural: `heures` }, minute: { singular: `minute`, plural: `minutes` }, second: { singular: `seconde`, plural: `secondes` } }, words: { every: `chaque`, weekday: `jour de semaine`, on: `le`, in: `dans`, on_the: `le`, day_of_month: `jour du mois`, day_of_year: `jour de l'année`, in_week: `dans la semaine`, at: `à`, at_minute: `à la minute`, at_second: `à la seconde`, until: `jusqu'au`, for: `pendant`, time: `fois`, times: `fois`, instance: `occurrence`, week_starts_on: `la semaine commence le`, with: `avec`, additional_date: `date supplémentaire`, additional_dates: `dates supplémentaires`, excluding: `en excluant`, date: `date`, dates: `dates`, and: `et`, last: `dernier`, starting_from: `à partir du` }, ordinal: (e3) => {
  let t2 = Math.abs(e3);
  return e3 < 0 ? `dernier` : t2 === 1 ? `1er` : `${t2}e`;
} } };
var i2 = typeof process < `u` && process.env ? process.env.TOTEXT_LANGS : void 0;
var a2 = i2 ? i2.split(`,`).map((e3) => e3.trim()).filter(Boolean) : Object.keys(r2);
var o2 = {};
for (let e3 of a2) r2[e3] && (o2[e3] = r2[e3]);
var s2 = vd.slice(0, 5);
var c2 = RegExp(`^([+-]?\\d+)?(${vd.join(`|`)})$`);
var l2 = Object.fromEntries(vd.map((e3, t2) => [e3, t2]));
function u2(e3) {
  let t2 = Math.abs(e3), n3 = t2 % 10 == 1 && t2 % 100 != 11 ? `st` : t2 % 10 == 2 && t2 % 100 != 12 ? `nd` : t2 % 10 == 3 && t2 % 100 != 13 ? `rd` : `th`;
  return e3 < 0 ? `last` : `${t2}${n3}`;
}
function d2(e3, t2) {
  return t2.ordinal ? t2.ordinal(e3) : u2(e3);
}
function f2(e3, t2 = (e4) => `${e4}`, n3) {
  let r3 = e3.map(t2);
  return r3.length === 1 ? r3[0] : r3.slice(0, -1).join(`, `) + ` ${n3} ` + r3[r3.length - 1];
}
function p2(e3, t2) {
  if (typeof e3 == `number`) return e3.toString();
  let n3 = e3.toUpperCase().match(c2);
  if (!n3) return e3;
  let r3 = n3[1] ? parseInt(n3[1], 10) : 0, i3 = l2[n3[2]], a3 = t2.weekdayNames[i3];
  return r3 === 0 ? a3 : r3 === -1 ? `${t2.words.last} ${a3}` : `${d2(r3, t2)} ${a3}`;
}
function m2(e3, t2, n3, r3, i3) {
  let a3 = { hour: `numeric`, timeZone: `UTC` };
  i3 && (a3.second = `2-digit`), (i3 || r3) && (a3.minute = `2-digit`);
  let o3 = new Date(Date.UTC(2e3, 0, 1, n3, r3, i3));
  try {
    return new Intl.DateTimeFormat(t2, a3).format(o3);
  } catch {
    return new Intl.DateTimeFormat(`en`, a3).format(o3);
  }
}
function h2(t2) {
  return vd[t2.dayOfWeek - 1];
}
function g2(e3, t2) {
  let n3 = { timeZone: e3.timeZoneId, timeZoneName: `short`, hour: `numeric` }, r3;
  try {
    r3 = new Intl.DateTimeFormat(t2, n3);
  } catch {
    r3 = Intl.DateTimeFormat(`en`, n3);
  }
  return r3.formatToParts(new Date(e3.epochMilliseconds)).find((e4) => e4.type === `timeZoneName`)?.value || e3.timeZoneId;
}
function _2(e3, t2) {
  let n3 = { dateStyle: `long`, timeZone: e3.timeZoneId }, r3 = new Date(e3.epochMilliseconds);
  try {
    return new Intl.DateTimeFormat(t2, n3).format(r3);
  } catch {
    return new Intl.DateTimeFormat(`en`, n3).format(r3);
  }
}
function v2(r3, i3, a3 = {}) {
  let c3 = (typeof r3 == `string` ? new df({ rruleString: r3 }) : r3).options(), l3 = i3 ?? Intl.DateTimeFormat().resolvedOptions().locale, u3 = l3.split(`-`)[0], v3 = o2[u3] || n2, y2 = o2[u3] ? l3 : `en`, { freq: b2, interval: x2 = 1, count: S2, until: C2, byDay: w2, byHour: T2, byMinute: E2, bySecond: D2, byMonth: O2, byMonthDay: k2, byYearDay: A2, byWeekNo: j2, bySetPos: M2, wkst: N2, rDate: P2, exDate: F2 } = c3, I2 = b2 === `YEARLY` || b2 === `MONTHLY` || b2 === `WEEKLY` || b2 === `DAILY`, L2 = !!(T2 || E2 || D2), R2 = c3.dtstart.hour !== 0 || c3.dtstart.minute !== 0 || c3.dtstart.second !== 0, z2 = I2 && (L2 || R2), B2 = w2 ?? (b2 === `WEEKLY` ? [h2(c3.dtstart)] : void 0), V2 = T2 ?? (z2 ? [c3.dtstart.hour] : void 0), H2 = V2 ? E2 ?? [c3.dtstart.minute] : E2, U2 = V2 ? D2 ?? [c3.dtstart.second] : D2, W2 = [v3.words.every], G2 = { YEARLY: `year`, MONTHLY: `month`, WEEKLY: `week`, DAILY: `day`, HOURLY: `hour`, MINUTELY: `minute`, SECONDLY: `second` }[b2], K2 = v3.units[G2], q2 = B2?.map((e3) => e3.toUpperCase()), J2 = q2 && q2.length === s2.length && s2.every((e3) => q2.includes(e3)), Y2 = q2 && q2.length === vd.length && vd.every((e3) => q2.includes(e3));
  if (b2 === `WEEKLY` && x2 === 1 && J2 ? W2.push(v3.words.weekday) : b2 === `WEEKLY` && x2 === 1 && Y2 ? W2.push(v3.units.day.singular) : x2 === 1 ? W2.push(K2.singular) : W2.push(x2.toString(), K2.plural), (b2 === `WEEKLY` && B2 && !J2 && !Y2 || B2 && b2 !== `WEEKLY`) && W2.push(v3.words.on, f2(B2, (e3) => p2(e3, v3), v3.words.and)), O2 && W2.push(v3.words.in, f2(O2, (e3) => v3.monthNames[e3 - 1], v3.words.and)), k2 && W2.push(v3.words.on_the, f2(k2, (e3) => d2(e3, v3), v3.words.and), v3.words.day_of_month), A2 && W2.push(v3.words.on_the, f2(A2, (e3) => d2(e3, v3), v3.words.and), v3.words.day_of_year), j2 && W2.push(v3.words.in_week, f2(j2, (e3) => e3.toString(), v3.words.and)), V2) {
    let e3 = H2 ?? [0], t2 = U2 ?? [0], n3 = V2.flatMap((n4) => e3.flatMap((e4) => t2.map((t3) => m2(c3.dtstart, y2, n4, e4, t3))));
    W2.push(v3.words.at, f2(n3, void 0, v3.words.and)), a3.excludeTzAbbreviation || W2.push(g2(c3.dtstart, y2));
  }
  if (!V2 && H2 && W2.push(v3.words.at_minute, f2(H2, void 0, v3.words.and)), !V2 && !H2 && U2 && W2.push(v3.words.at_second, f2(U2, void 0, v3.words.and)), a3.includeDtstart && W2.push(v3.words.starting_from, _2(c3.dtstart, y2)), C2 ? W2.push(v3.words.until, _2(C2, y2)) : S2 !== void 0 && W2.push(v3.words.for, S2.toString(), S2 === 1 ? v3.words.time : v3.words.times), M2 && W2.push(v3.words.on_the, f2(M2, (e3) => d2(e3, v3), v3.words.and), v3.words.instance), N2) {
    let e3 = p2(N2, v3);
    W2.push(v3.words.week_starts_on, e3);
  }
  if (P2 && P2.length && W2.push(v3.words.with, `${P2.length}`, P2.length === 1 ? v3.words.additional_date : v3.words.additional_dates), F2 && F2.length && W2.push(v3.words.excluding, `${F2.length}`, F2.length === 1 ? v3.words.date : v3.words.dates), c3.rscale) {
    let e3 = c3.rscale, t2 = c3.skip;
    W2.push(`(RSCALE=${e3}${t2 ? `;SKIP=${t2}` : ``})`);
  }
  return W2.join(` `);
}

// node_modules/node-ical/lib/temporal.js
globalThis.Temporal ??= Temporal;
var { Temporal: Temporal2 } = globalThis;

// node_modules/node-ical/windowsZones.json
var windowsZones_default = {
  "(GMT+10:00) Canberra, Melbourne, Sydney": { iana: ["Australia/Sydney"] },
  "(UTC) Casablanca": { iana: ["Africa/Casablanca"] },
  "(UTC) Coordinated Universal Time": { iana: ["Etc/UTC"] },
  "(UTC) Greenwich Mean Time: Dublin, Edinburgh, Lisbon, London": { iana: ["Europe/London"] },
  "(UTC) Monrovia, Reykjavik": { iana: ["Atlantic/Reykjavik"] },
  "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna": { iana: ["Europe/Berlin"] },
  "(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague": { iana: ["Europe/Budapest"] },
  "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris": { iana: ["Europe/Paris"] },
  "(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb": { iana: ["Europe/Warsaw"] },
  "(UTC+01:00) West Central Africa": { iana: ["Africa/Lagos"] },
  "(UTC+02:00) Amman": { iana: ["Asia/Amman"] },
  "(UTC+02:00) Athens, Bucharest, Istanbul": { iana: ["Europe/Bucharest"] },
  "(UTC+02:00) Beirut": { iana: ["Asia/Beirut"] },
  "(UTC+02:00) Cairo": { iana: ["Africa/Cairo"] },
  "(UTC+02:00) Harare, Pretoria": { iana: ["Africa/Johannesburg"] },
  "(UTC+02:00) Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius": { iana: ["Europe/Kiev"] },
  "(UTC+02:00) Jerusalem": { iana: ["Asia/Jerusalem"] },
  "(UTC+02:00) Minsk": { iana: ["Europe/Chisinau"] },
  "(UTC+02:00) Windhoek": { iana: ["Africa/Windhoek"] },
  "(UTC+03:00) Baghdad": { iana: ["Asia/Baghdad"] },
  "(UTC+03:00) Kuwait, Riyadh": { iana: ["Asia/Riyadh"] },
  "(UTC+03:00) Moscow, St. Petersburg, Volgograd": { iana: ["Europe/Moscow"] },
  "(UTC+03:00) Nairobi": { iana: ["Africa/Nairobi"] },
  "(UTC+03:00) Tbilisi": { iana: ["Asia/Tbilisi"] },
  "(UTC+03:30) Tehran": { iana: ["Asia/Tehran"] },
  "(UTC+04:00) Abu Dhabi, Muscat": { iana: ["Asia/Dubai"] },
  "(UTC+04:00) Baku": { iana: ["Asia/Baku"] },
  "(UTC+04:00) Baku, Tbilisi, Yerevan": { iana: ["Asia/Yerevan"] },
  "(UTC+04:00) Port Louis": { iana: ["Indian/Mauritius"] },
  "(UTC+04:00) Yerevan": { iana: ["Asia/Yerevan"] },
  "(UTC+04:30) Kabul": { iana: ["Asia/Kabul"] },
  "(UTC+05:00) Ekaterinburg": { iana: ["Asia/Yekaterinburg"] },
  "(UTC+05:00) Islamabad, Karachi": { iana: ["Asia/Karachi"] },
  "(UTC+05:00) Tashkent": { iana: ["Asia/Tashkent"] },
  "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi": { iana: ["Asia/Calcutta"] },
  "(UTC+05:45) Kathmandu": { iana: ["Asia/Katmandu"] },
  "(UTC+06:00) Almaty, Novosibirsk": { iana: ["Asia/Novosibirsk"] },
  "(UTC+06:00) Astana, Dhaka": { iana: ["Asia/Bishkek"] },
  "(UTC+06:00) Sri Jayawardenepura": { iana: ["Asia/Colombo"] },
  "(UTC+06:30) Yangon (Rangoon)": { iana: ["Asia/Rangoon"] },
  "(UTC+07:00) Bangkok, Hanoi, Jakarta": { iana: ["Asia/Bangkok"] },
  "(UTC+07:00) Krasnoyarsk": { iana: ["Asia/Krasnoyarsk"] },
  "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi": { iana: ["Asia/Shanghai"] },
  "(UTC+08:00) Irkutsk, Ulaanbaatar": { iana: ["Asia/Irkutsk"] },
  "(UTC+08:00) Kuala Lumpur, Singapore": { iana: ["Asia/Singapore"] },
  "(UTC+08:00) Perth": { iana: ["Australia/Perth"] },
  "(UTC+08:00) Taipei": { iana: ["Asia/Taipei"] },
  "(UTC+09:00) Osaka, Sapporo, Tokyo": { iana: ["Asia/Tokyo"] },
  "(UTC+09:00) Seoul": { iana: ["Asia/Seoul"] },
  "(UTC+09:00) Yakutsk": { iana: ["Asia/Yakutsk"] },
  "(UTC+09:30) Adelaide": { iana: ["Australia/Adelaide"] },
  "(UTC+09:30) Darwin": { iana: ["Australia/Darwin"] },
  "(UTC+10:00) Brisbane": { iana: ["Australia/Brisbane"] },
  "(UTC+10:00) Canberra, Melbourne, Sydney": { iana: ["Australia/Sydney"] },
  "(UTC+10:00) Guam, Port Moresby": { iana: ["Pacific/Port_Moresby"] },
  "(UTC+10:00) Hobart": { iana: ["Australia/Hobart"] },
  "(UTC+10:00) Vladivostok": { iana: ["Asia/Vladivostok"] },
  "(UTC+11:00) Magadan, Solomon Islands, New Caledonia": { iana: ["Pacific/Guadalcanal"] },
  "(UTC+12:00) Auckland, Wellington": { iana: ["Pacific/Auckland"] },
  "(UTC+12:00) Fiji, Kamchatka, Marshall Is.": { iana: ["Pacific/Fiji"] },
  "(UTC+12:00) Petropavlovsk-Kamchatsky": { iana: ["Asia/Kamchatka"] },
  "(UTC+13:00) Nuku'alofa": { iana: ["Pacific/Tongatapu"] },
  "(UTC-01:00) Azores": { iana: ["Atlantic/Azores"] },
  "(UTC-01:00) Cape Verde Islands": { iana: ["Atlantic/Cape_Verde"] },
  "(UTC-02:00) Mid-Atlantic": { iana: ["Etc/GMT+2"] },
  "(UTC-03:00) Brasilia": { iana: ["America/Sao_Paulo"] },
  "(UTC-03:00) Buenos Aires": { iana: ["America/Buenos_Aires"] },
  "(UTC-03:00) Georgetown": { iana: ["America/Cayenne"] },
  "(UTC-03:00) Greenland": { iana: ["America/Godthab"] },
  "(UTC-03:00) Montevideo": { iana: ["America/Montevideo"] },
  "(UTC-03:30) Newfoundland": { iana: ["America/St_Johns"] },
  "(UTC-04:00) Asuncion": { iana: ["America/Asuncion"] },
  "(UTC-04:00) Atlantic Time (Canada)": { iana: ["America/Halifax"] },
  "(UTC-04:00) Georgetown, La Paz, San Juan": { iana: ["America/La_Paz"] },
  "(UTC-04:00) Manaus": { iana: ["America/Cuiaba"] },
  "(UTC-04:00) Santiago": { iana: ["America/Santiago"] },
  "(UTC-04:30) Caracas": { iana: ["America/Caracas"] },
  "(UTC-05:00) Bogota, Lima, Quito": { iana: ["America/Bogota"] },
  "(UTC-05:00) Eastern Time (US & Canada)": { iana: ["America/New_York"] },
  "(UTC-05:00) Eastern Time (US and Canada)": { iana: ["America/New_York"] },
  "(UTC-05:00) Indiana (East)": { iana: ["America/Indianapolis"] },
  "(UTC-06:00) Central America": { iana: ["America/Guatemala"] },
  "(UTC-06:00) Central Time (US & Canada)": { iana: ["America/Chicago"] },
  "(UTC-06:00) Central Time (US and Canada)": { iana: ["America/Chicago"] },
  "(UTC-06:00) Guadalajara, Mexico City, Monterrey": { iana: ["America/Mexico_City"] },
  "(UTC-06:00) Guadalajara, Mexico City, Monterrey - New": { iana: ["America/Mexico_City"] },
  "(UTC-06:00) Saskatchewan": { iana: ["America/Regina"] },
  "(UTC-07:00) Arizona": { iana: ["America/Phoenix"] },
  "(UTC-07:00) Chihuahua, La Paz, Mazatlan": { iana: ["America/Mazatlan"] },
  "(UTC-07:00) Chihuahua, La Paz, Mazatlan - New": { iana: ["America/Mazatlan"] },
  "(UTC-07:00) Mountain Time (US & Canada)": { iana: ["America/Denver"] },
  "(UTC-07:00) Mountain Time (US and Canada)": { iana: ["America/Denver"] },
  "(UTC-08:00) Pacific Time (US & Canada); Tijuana": { iana: ["America/Los_Angeles"] },
  "(UTC-08:00) Pacific Time (US and Canada); Tijuana": { iana: ["America/Los_Angeles"] },
  "(UTC-08:00) Tijuana, Baja California": { iana: ["America/Tijuana"] },
  "(UTC-09:00) Alaska": { iana: ["America/Anchorage"] },
  "(UTC-10:00) Hawaii": { iana: ["Pacific/Honolulu"] },
  "(UTC-11:00) Midway Island, Samoa": { iana: ["Pacific/Apia"] },
  "(UTC-12:00) International Date Line West": { iana: ["Etc/GMT+12"] },
  "AUS Central Standard Time": { iana: ["Australia/Darwin"] },
  "AUS Eastern Standard Time": { iana: ["Australia/Sydney"] },
  "Afghanistan Standard Time": { iana: ["Asia/Kabul"] },
  "Alaskan Standard Time": { iana: ["America/Anchorage"] },
  "Aleutian Standard Time": { iana: ["America/Adak"] },
  "Altai Standard Time": { iana: ["Asia/Barnaul"] },
  "Arab Standard Time": { iana: ["Asia/Riyadh"] },
  "Arabian Standard Time": { iana: ["Asia/Dubai"] },
  "Arabic Standard Time": { iana: ["Asia/Baghdad"] },
  "Argentina Standard Time": { iana: ["America/Buenos_Aires"] },
  "Astrakhan Standard Time": { iana: ["Europe/Astrakhan"] },
  "Atlantic Standard Time": { iana: ["America/Halifax"] },
  "Aus Central W. Standard Time": { iana: ["Australia/Eucla"] },
  "Azerbaijan Standard Time": { iana: ["Asia/Baku"] },
  "Azores Standard Time": { iana: ["Atlantic/Azores"] },
  "Bahia Standard Time": { iana: ["America/Bahia"] },
  "Bangladesh Standard Time": { iana: ["Asia/Dhaka"] },
  "Belarus Standard Time": { iana: ["Europe/Minsk"] },
  "Bougainville Standard Time": { iana: ["Pacific/Bougainville"] },
  "Canada Central Standard Time": { iana: ["America/Regina"] },
  "Cape Verde Standard Time": { iana: ["Atlantic/Cape_Verde"] },
  "Caucasus Standard Time": { iana: ["Asia/Yerevan"] },
  "Cen. Australia Standard Time": { iana: ["Australia/Adelaide"] },
  "Central America Standard Time": { iana: ["America/Guatemala"] },
  "Central Asia Standard Time": { iana: ["Asia/Bishkek"] },
  "Central Brazilian Standard Time": { iana: ["America/Cuiaba"] },
  "Central Europe Standard Time": { iana: ["Europe/Budapest"] },
  "Central European Standard Time": { iana: ["Europe/Warsaw"] },
  "Central Pacific Standard Time": { iana: ["Pacific/Guadalcanal"] },
  "Central Standard Time": { iana: ["America/Chicago"] },
  "Central Standard Time (Mexico)": { iana: ["America/Mexico_City"] },
  "Chatham Islands Standard Time": { iana: ["Pacific/Chatham"] },
  "China Standard Time": { iana: ["Asia/Shanghai"] },
  "Cuba Standard Time": { iana: ["America/Havana"] },
  "Dateline Standard Time": { iana: ["Etc/GMT+12"] },
  "E. Africa Standard Time": { iana: ["Africa/Nairobi"] },
  "E. Australia Standard Time": { iana: ["Australia/Brisbane"] },
  "E. Europe Standard Time": { iana: ["Europe/Chisinau"] },
  "E. South America Standard Time": { iana: ["America/Sao_Paulo"] },
  "Easter Island Standard Time": { iana: ["Pacific/Easter"] },
  "Eastern Standard Time": { iana: ["America/New_York"] },
  "Eastern Standard Time (Mexico)": { iana: ["America/Cancun"] },
  "Egypt Standard Time": { iana: ["Africa/Cairo"] },
  "Ekaterinburg Standard Time": { iana: ["Asia/Yekaterinburg"] },
  "FLE Standard Time": { iana: ["Europe/Kiev"] },
  "Fiji Standard Time": { iana: ["Pacific/Fiji"] },
  "GMT Standard Time": { iana: ["Europe/London"] },
  "GTB Standard Time": { iana: ["Europe/Bucharest"] },
  "Georgian Standard Time": { iana: ["Asia/Tbilisi"] },
  "Greenland Standard Time": { iana: ["America/Godthab"] },
  "Greenwich Standard Time": { iana: ["Atlantic/Reykjavik"] },
  "Haiti Standard Time": { iana: ["America/Port-au-Prince"] },
  "Hawaiian Standard Time": { iana: ["Pacific/Honolulu"] },
  "India Standard Time": { iana: ["Asia/Calcutta"] },
  "Iran Standard Time": { iana: ["Asia/Tehran"] },
  "Israel Standard Time": { iana: ["Asia/Jerusalem"] },
  "Jordan Standard Time": { iana: ["Asia/Amman"] },
  "Kaliningrad Standard Time": { iana: ["Europe/Kaliningrad"] },
  "Korea Standard Time": { iana: ["Asia/Seoul"] },
  "Libya Standard Time": { iana: ["Africa/Tripoli"] },
  "Line Islands Standard Time": { iana: ["Pacific/Kiritimati"] },
  "Lord Howe Standard Time": { iana: ["Australia/Lord_Howe"] },
  "Magadan Standard Time": { iana: ["Asia/Magadan"] },
  "Magallanes Standard Time": { iana: ["America/Punta_Arenas"] },
  "Marquesas Standard Time": { iana: ["Pacific/Marquesas"] },
  "Mauritius Standard Time": { iana: ["Indian/Mauritius"] },
  "Middle East Standard Time": { iana: ["Asia/Beirut"] },
  "Montevideo Standard Time": { iana: ["America/Montevideo"] },
  "Morocco Standard Time": { iana: ["Africa/Casablanca"] },
  "Mountain Standard Time": { iana: ["America/Denver"] },
  "Mountain Standard Time (Mexico)": { iana: ["America/Mazatlan"] },
  "Myanmar Standard Time": { iana: ["Asia/Rangoon"] },
  "N. Central Asia Standard Time": { iana: ["Asia/Novosibirsk"] },
  "Namibia Standard Time": { iana: ["Africa/Windhoek"] },
  "Nepal Standard Time": { iana: ["Asia/Katmandu"] },
  "New Zealand Standard Time": { iana: ["Pacific/Auckland"] },
  "Newfoundland Standard Time": { iana: ["America/St_Johns"] },
  "Norfolk Standard Time": { iana: ["Pacific/Norfolk"] },
  "North Asia East Standard Time": { iana: ["Asia/Irkutsk"] },
  "North Asia Standard Time": { iana: ["Asia/Krasnoyarsk"] },
  "North Korea Standard Time": { iana: ["Asia/Pyongyang"] },
  "Omsk Standard Time": { iana: ["Asia/Omsk"] },
  "Pacific SA Standard Time": { iana: ["America/Santiago"] },
  "Pacific Standard Time": { iana: ["America/Los_Angeles"] },
  "Pacific Standard Time (Mexico)": { iana: ["America/Tijuana"] },
  "Pakistan Standard Time": { iana: ["Asia/Karachi"] },
  "Paraguay Standard Time": { iana: ["America/Asuncion"] },
  "Qyzylorda Standard Time": { iana: ["Asia/Qyzylorda"] },
  "Romance Standard Time": { iana: ["Europe/Paris"] },
  "Russia Time Zone 10": { iana: ["Asia/Srednekolymsk"] },
  "Russia Time Zone 11": { iana: ["Asia/Kamchatka"] },
  "Russia Time Zone 3": { iana: ["Europe/Samara"] },
  "Russian Standard Time": { iana: ["Europe/Moscow"] },
  "SA Eastern Standard Time": { iana: ["America/Cayenne"] },
  "SA Pacific Standard Time": { iana: ["America/Bogota"] },
  "SA Western Standard Time": { iana: ["America/La_Paz"] },
  "SE Asia Standard Time": { iana: ["Asia/Bangkok"] },
  "Saint Pierre Standard Time": { iana: ["America/Miquelon"] },
  "Sakhalin Standard Time": { iana: ["Asia/Sakhalin"] },
  "Samoa Standard Time": { iana: ["Pacific/Apia"] },
  "Sao Tome Standard Time": { iana: ["Africa/Sao_Tome"] },
  "Saratov Standard Time": { iana: ["Europe/Saratov"] },
  "Singapore Standard Time": { iana: ["Asia/Singapore"] },
  "South Africa Standard Time": { iana: ["Africa/Johannesburg"] },
  "South Sudan Standard Time": { iana: ["Africa/Juba"] },
  "Sri Lanka Standard Time": { iana: ["Asia/Colombo"] },
  "Sudan Standard Time": { iana: ["Africa/Khartoum"] },
  "Syria Standard Time": { iana: ["Asia/Damascus"] },
  "Taipei Standard Time": { iana: ["Asia/Taipei"] },
  "Tasmania Standard Time": { iana: ["Australia/Hobart"] },
  "Tocantins Standard Time": { iana: ["America/Araguaina"] },
  "Tokyo Standard Time": { iana: ["Asia/Tokyo"] },
  "Tomsk Standard Time": { iana: ["Asia/Tomsk"] },
  "Tonga Standard Time": { iana: ["Pacific/Tongatapu"] },
  "Transbaikal Standard Time": { iana: ["Asia/Chita"] },
  "Turkey Standard Time": { iana: ["Europe/Istanbul"] },
  "Turks And Caicos Standard Time": { iana: ["America/Grand_Turk"] },
  "US Eastern Standard Time": { iana: ["America/Indianapolis"] },
  "US Mountain Standard Time": { iana: ["America/Phoenix"] },
  UTC: { iana: ["Etc/UTC"] },
  "UTC+12": { iana: ["Etc/GMT-12"] },
  "UTC+13": { iana: ["Etc/GMT-13"] },
  "UTC-02": { iana: ["Etc/GMT+2"] },
  "UTC-08": { iana: ["Etc/GMT+8"] },
  "UTC-09": { iana: ["Etc/GMT+9"] },
  "UTC-11": { iana: ["Etc/GMT+11"] },
  "Ulaanbaatar Standard Time": { iana: ["Asia/Ulaanbaatar"] },
  "Venezuela Standard Time": { iana: ["America/Caracas"] },
  "Vladivostok Standard Time": { iana: ["Asia/Vladivostok"] },
  "Volgograd Standard Time": { iana: ["Europe/Volgograd"] },
  "W. Australia Standard Time": { iana: ["Australia/Perth"] },
  "W. Central Africa Standard Time": { iana: ["Africa/Lagos"] },
  "W. Europe Standard Time": { iana: ["Europe/Berlin"] },
  "W. Mongolia Standard Time": { iana: ["Asia/Hovd"] },
  "West Asia Standard Time": { iana: ["Asia/Tashkent"] },
  "West Bank Standard Time": { iana: ["Asia/Hebron"] },
  "West Pacific Standard Time": { iana: ["Pacific/Port_Moresby"] },
  "Yakutsk Standard Time": { iana: ["Asia/Yakutsk"] },
  "Yukon Standard Time": { iana: ["America/Whitehorse"] }
};

// node_modules/node-ical/lib/tz-utils.js
var aliasMap = /* @__PURE__ */ new Map();
function normalizeWindowsLabel(label) {
  return String(label).replaceAll(new RegExp("\\s+", "gv"), " ").trim().toLowerCase();
}
function buildWindowsLabelIndex(source) {
  const index = /* @__PURE__ */ new Map();
  const addVariant = (label, data) => {
    const normalized = normalizeWindowsLabel(label);
    if (!normalized || index.has(normalized)) {
      return;
    }
    index.set(normalized, data);
  };
  for (const [label, data] of Object.entries(source)) {
    addVariant(label, data);
    const withoutOffset = label.replace(new RegExp("^\\(utc[^\\)]*\\)\\s*", "iv"), "").replace(new RegExp("^\\(gmt[^\\)]*\\)\\s*", "iv"), "");
    if (withoutOffset !== label) {
      addVariant(withoutOffset, data);
      if (withoutOffset.includes(",")) {
        for (const segment of withoutOffset.split(",")) {
          addVariant(segment, data);
        }
      }
    }
  }
  return index;
}
var windowsLabelIndex = buildWindowsLabelIndex(windowsZones_default);
function mapWindowsZone(label) {
  const exact = windowsZones_default[label];
  if (exact && Array.isArray(exact.iana) && exact.iana.length > 0) {
    return exact.iana[0];
  }
  const normalized = normalizeWindowsLabel(label);
  const indexed = windowsLabelIndex.get(normalized);
  if (indexed && Array.isArray(indexed.iana) && indexed.iana.length > 0) {
    return indexed.iana[0];
  }
  if (label.includes(",")) {
    for (const segment of label.split(",")) {
      const variant = windowsLabelIndex.get(normalizeWindowsLabel(segment));
      if (variant && Array.isArray(variant.iana) && variant.iana.length > 0) {
        return variant.iana[0];
      }
    }
  }
  return null;
}
function pad2(value) {
  return String(value).padStart(2, "0");
}
var validIanaCache = /* @__PURE__ */ new Map();
function offsetLabelToMinutes(offset) {
  if (!offset) {
    return void 0;
  }
  const trimmed = String(offset).trim().replace(new RegExp("^\\(?(?:utc|gmt)\\)?\\s*", "iv"), "").replace(new RegExp("\\)$", "v"), "").trim();
  const match = new RegExp("^([+\\-])(\\d{1,2})(?::?(\\d{2}))?$", "v").exec(trimmed);
  if (!match) {
    return void 0;
  }
  const [, sign, hoursPart, minutesPart] = match;
  const hours = Number(hoursPart);
  const minutes = minutesPart ? Number(minutesPart) : 0;
  if (Number.isNaN(hours) || Number.isNaN(minutes)) {
    return void 0;
  }
  if (minutes >= 60) {
    return void 0;
  }
  if (hours > 14 || hours === 14 && minutes !== 0) {
    return void 0;
  }
  const total = hours * 60 + minutes;
  return sign === "-" ? -total : total;
}
function minutesToOffset(totalMinutes) {
  if (!Number.isFinite(totalMinutes)) {
    return void 0;
  }
  const sign = totalMinutes < 0 ? "-" : "+";
  const absolute = Math.abs(totalMinutes);
  const hours = Math.floor(absolute / 60);
  const minutes = absolute % 60;
  return `${sign}${pad2(hours)}:${pad2(minutes)}`;
}
function minutesToEtcZone(totalMinutes) {
  if (!Number.isFinite(totalMinutes)) {
    return void 0;
  }
  if (totalMinutes === 0) {
    return "Etc/GMT";
  }
  if (totalMinutes % 60 !== 0) {
    return void 0;
  }
  const hours = Math.abs(totalMinutes) / 60;
  const sign = totalMinutes > 0 ? "-" : "+";
  return `Etc/GMT${sign}${hours}`;
}
function resolveTZID(value) {
  if (typeof value !== "string" || value.length === 0) {
    return {
      original: void 0,
      iana: void 0,
      offset: void 0,
      offsetMinutes: void 0,
      etc: void 0
    };
  }
  let tz = value;
  if (tz === "tzone://Microsoft/Custom" || tz.startsWith("Customized Time Zone") || tz.startsWith("tzone://Microsoft/")) {
    tz = guessLocalZone();
  }
  tz = tz.replace(new RegExp('^"(.*)"$', "v"), "$1");
  const original = tz;
  if (tz && (tz.includes(" ") || tz.includes(","))) {
    const mapped = mapWindowsZone(tz);
    if (mapped) {
      tz = mapped;
    }
  }
  let offsetMinutes;
  if (tz && tz.startsWith("(")) {
    const offsetMatch = tz.match(new RegExp("([+\\-]\\d{1,2}:\\d{2})", "v"));
    if (offsetMatch) {
      offsetMinutes = offsetLabelToMinutes(offsetMatch[1]);
    }
    tz = null;
  }
  if (offsetMinutes === void 0 && tz) {
    const mins = offsetLabelToMinutes(tz);
    if (Number.isFinite(mins)) {
      offsetMinutes = mins;
      tz = null;
    }
  }
  const exact = findExactZoneMatch(tz);
  const iana = exact || (tz && isValidIana(tz) ? tz : void 0);
  const offset = minutesToOffset(offsetMinutes);
  const etc = minutesToEtcZone(offsetMinutes);
  return {
    original,
    iana,
    offset,
    offsetMinutes,
    etc
  };
}
function formatDateForRrule(date, tzInfo = {}) {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    return void 0;
  }
  const tzId = tzInfo.iana && isValidIana(tzInfo.iana) ? tzInfo.iana : Number.isFinite(tzInfo.offsetMinutes) ? minutesToOffset(tzInfo.offsetMinutes) : void 0;
  if (!tzId) {
    return void 0;
  }
  const { year, month, day, hour, minute, second } = Temporal2.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(tzId);
  return `${year}${pad2(month)}${pad2(day)}T${pad2(hour)}${pad2(minute)}${pad2(second)}`;
}
function attachTz(date, tzid) {
  if (!date || !tzid) {
    return date;
  }
  const hasSameValue = date.tz === tzid;
  const isEnumerable = Object.prototype.propertyIsEnumerable.call(date, "tz");
  if (!hasSameValue || isEnumerable) {
    Object.defineProperty(date, "tz", {
      value: tzid,
      enumerable: false,
      configurable: true,
      writable: false
    });
  }
  return date;
}
function resolveZone(zone) {
  if (!zone) {
    return zone;
  }
  return aliasMap.get(zone) || zone;
}
function guessLocalZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
function getZoneNames() {
  return Intl.supportedValuesOf("timeZone");
}
function findExactZoneMatch(tz) {
  if (!tz) {
    return void 0;
  }
  const z2 = resolveZone(tz);
  return isValidIana(z2) ? z2 : void 0;
}
function isValidIana(zone) {
  if (!zone) {
    return false;
  }
  const tz = resolveZone(zone);
  if (!tz) {
    return false;
  }
  if (validIanaCache.has(tz)) {
    return validIanaCache.get(tz);
  }
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: tz }).format(/* @__PURE__ */ new Date(0));
    validIanaCache.set(tz, true);
    return true;
  } catch {
    validIanaCache.set(tz, false);
    return false;
  }
}
function parseDateTimeInZone(yyyymmddThhmmss, zone) {
  const s3 = String(yyyymmddThhmmss);
  let m3 = new RegExp("^(\\d{4})-(\\d{2})-(\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2}))?$", "v").exec(s3);
  let fields;
  if (m3) {
    fields = {
      year: Number(m3[1]),
      month: Number(m3[2]),
      day: Number(m3[3]),
      hour: Number(m3[4]),
      minute: Number(m3[5]),
      second: Number(m3[6] || 0)
    };
  } else {
    m3 = new RegExp("^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?$", "v").exec(s3);
    if (m3) {
      fields = {
        year: Number(m3[1]),
        month: Number(m3[2]),
        day: Number(m3[3]),
        hour: Number(m3[4]),
        minute: Number(m3[5]),
        second: Number(m3[6] || 0)
      };
    }
  }
  if (!fields) {
    return void 0;
  }
  const tz = resolveZone(zone);
  if (!isValidIana(tz)) {
    return void 0;
  }
  const epochMs2 = Temporal2.PlainDateTime.from(fields).toZonedDateTime(tz, { disambiguation: "later" }).epochMilliseconds;
  return attachTz(new Date(epochMs2), zone);
}
function parseWithOffset(yyyymmddThhmmss, offset) {
  const s3 = String(yyyymmddThhmmss);
  let m3 = new RegExp("^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?$", "v").exec(s3);
  m3 ||= new RegExp("^(\\d{4})-(\\d{2})-(\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2}))?$", "v").exec(s3);
  if (!m3) {
    return void 0;
  }
  const year = Number(m3[1]);
  const month = Number(m3[2]);
  const day = Number(m3[3]);
  const hour = Number(m3[4]);
  const minute = Number(m3[5]);
  const second = Number(m3[6] || 0);
  const totalMinutes = offsetLabelToMinutes(offset);
  if (!Number.isFinite(totalMinutes)) {
    throw new TypeError("Invalid offset string: " + offset);
  }
  const utcMs = Date.UTC(year, month - 1, day, hour, minute, second) - totalMinutes * 6e4;
  const normalizedOffset = minutesToOffset(totalMinutes);
  return attachTz(new Date(utcMs), normalizedOffset);
}
function utcAdd(date, amount, unit) {
  if (!(date instanceof Date)) {
    return void 0;
  }
  const msPer = {
    weeks: 7 * 24 * 60 * 60 * 1e3,
    days: 24 * 60 * 60 * 1e3,
    hours: 60 * 60 * 1e3,
    minutes: 60 * 1e3,
    seconds: 1e3
  };
  const factor = msPer[unit];
  if (!factor) {
    throw new Error("Unsupported unit: " + unit);
  }
  return new Date(date.getTime() + amount * factor);
}
function linkAlias(arg1, arg2) {
  if (arg2 === void 0) {
    const [a3, b2] = String(arg1).split("|");
    if (a3 && b2) {
      aliasMap.set(a3, b2);
    }
    return;
  }
  aliasMap.set(String(arg1), String(arg2));
}
var vtimezoneIanaCache = /* @__PURE__ */ new Map();
function pickApplicableBlock(blocks, refYear) {
  if (blocks.length === 0) {
    return void 0;
  }
  if (blocks.length === 1) {
    return blocks[0];
  }
  const getYear = (block) => block.start instanceof Date ? block.start.getFullYear() : 0;
  const sorted = [...blocks].toSorted((a3, b2) => getYear(b2) - getYear(a3));
  return sorted.find((b2) => getYear(b2) <= refYear) ?? sorted.at(-1);
}
function resolveVTimezoneToIana(vTimezone, year) {
  if (!vTimezone || typeof vTimezone !== "object") {
    return { iana: void 0, offset: void 0 };
  }
  const yearNumber = Number(year);
  if (!Number.isFinite(yearNumber) || !Number.isSafeInteger(yearNumber)) {
    return { iana: void 0, offset: void 0 };
  }
  const components = Object.values(vTimezone).filter((v3) => v3 && typeof v3 === "object" && typeof v3.type === "string" && (v3.type === "STANDARD" || v3.type === "DAYLIGHT"));
  if (components.length === 0) {
    return { iana: void 0, offset: void 0 };
  }
  const standard = pickApplicableBlock(components.filter((c3) => c3.type === "STANDARD"), yearNumber);
  const daylight = pickApplicableBlock(components.filter((c3) => c3.type === "DAYLIGHT"), yearNumber);
  const stdMins = standard ? offsetLabelToMinutes(standard.tzoffsetto) : void 0;
  const dstMins = daylight ? offsetLabelToMinutes(daylight.tzoffsetto) : void 0;
  if (!Number.isFinite(stdMins)) {
    return { iana: void 0, offset: void 0 };
  }
  const stdOffset = minutesToOffset(stdMins);
  if (!Number.isFinite(dstMins)) {
    const etc = minutesToEtcZone(stdMins);
    return { iana: etc || void 0, offset: stdOffset };
  }
  const cacheKey = `${stdMins}|${dstMins}|${yearNumber}`;
  if (vtimezoneIanaCache.has(cacheKey)) {
    return vtimezoneIanaCache.get(cacheKey);
  }
  const probeYear = String(Math.max(yearNumber, 1970)).padStart(4, "0");
  const probeJan = Temporal2.Instant.from(`${probeYear}-01-15T12:00:00Z`);
  const probeJul = Temporal2.Instant.from(`${probeYear}-07-15T12:00:00Z`);
  for (const zone of getZoneNames()) {
    try {
      const janOffset = probeJan.toZonedDateTimeISO(zone).offsetNanoseconds / 6e10;
      const julOffset = probeJul.toZonedDateTimeISO(zone).offsetNanoseconds / 6e10;
      const offsets = /* @__PURE__ */ new Set([stdMins, dstMins]);
      if (offsets.has(janOffset) && offsets.has(julOffset) && janOffset !== julOffset) {
        const result = { iana: zone, offset: stdOffset };
        vtimezoneIanaCache.set(cacheKey, result);
        return result;
      }
    } catch {
    }
  }
  console.warn(`[node-ical] resolveVTimezoneToIana: no IANA zone matched STD=${stdMins} DST=${dstMins} for year ${yearNumber}; falling back to floating time`);
  const fallback = { iana: void 0, offset: void 0 };
  vtimezoneIanaCache.set(cacheKey, fallback);
  return fallback;
}
var __test__ = {
  isUtcTimezone
};
var tzUtil = {
  guessLocalZone,
  getZoneNames,
  findExactZoneMatch,
  isValidIana,
  parseDateTimeInZone,
  parseWithOffset,
  utcAdd,
  linkAlias,
  resolveTZID,
  resolveVTimezoneToIana,
  formatDateForRrule,
  attachTz,
  isUtcTimezone,
  __test__
};
var tz_utils_default = tzUtil;
function isUtcTimezone(tz) {
  if (!tz) {
    return false;
  }
  const tzLower = tz.toLowerCase();
  return ["etc/utc", "utc", "etc/gmt"].includes(tzLower);
}

// node_modules/node-ical/lib/date-utils.js
function getDateKey(dateValue) {
  if (dateValue.dateOnly) {
    return `${dateValue.getFullYear()}-${String(dateValue.getMonth() + 1).padStart(2, "0")}-${String(dateValue.getDate()).padStart(2, "0")}`;
  }
  if (dateValue.tz) {
    try {
      const resolved = tz_utils_default.resolveTZID(dateValue.tz);
      const tzId = resolved?.iana || resolved?.offset;
      if (resolved && !tzId) {
        console.warn(
          "[node-ical] Could not resolve TZID to an IANA name or UTC offset; falling back to UTC-based date key.",
          { tzid: dateValue.tz, resolved }
        );
      }
      if (tzId) {
        return Temporal2.Instant.fromEpochMilliseconds(dateValue.getTime()).toZonedDateTimeISO(tzId).toPlainDate().toString();
      }
    } catch (error) {
      console.warn(`[node-ical] Failed to resolve timezone for date key (TZID="${dateValue.tz}"), falling back to UTC: ${error?.message ?? String(error)}`);
    }
  }
  return dateValue.toISOString().slice(0, 10);
}

// node_modules/node-ical/lib/ical-parser-utils.js
function text(t2 = "") {
  return t2.replaceAll(String.raw`\,`, ",").replaceAll(String.raw`\;`, ";").replaceAll(new RegExp("\\\\n", "giv"), "\n").replaceAll("\\\\", "\\").replace(new RegExp('^"(.*)"$', "v"), "$1");
}
function parseValue(value) {
  if (typeof value === "string") {
    const upperValue = value.toUpperCase();
    if (upperValue === "TRUE") {
      return true;
    }
    if (upperValue === "FALSE") {
      return false;
    }
  }
  const number = Number(value);
  if (!Number.isNaN(number)) {
    return number;
  }
  return value.replace(new RegExp('^"(.*)"$', "v"), "$1");
}
function parseParameters(parameters) {
  const out = {};
  for (const element of parameters) {
    if (!element.includes("=")) {
      continue;
    }
    const segs = element.split("=");
    out[segs[0].toUpperCase()] = parseValue(segs.slice(1).join("="));
  }
  return out;
}
function isDefaultTextParameter(parameter) {
  if (typeof parameter !== "string") {
    return false;
  }
  const index = parameter.indexOf("=");
  if (index === -1) {
    return false;
  }
  const nameLower = parameter.slice(0, index).toLowerCase();
  const normalizedValue = parameter.slice(index + 1).toLowerCase().replaceAll("-", "");
  return nameLower === "charset" && normalizedValue === "utf8" || nameLower === "value" && normalizedValue === "text";
}
function splitUnescapedCommas(value) {
  if (!value) {
    return [];
  }
  const parts = [];
  let current = "";
  let backslashRun = 0;
  for (const character of value) {
    if (character === "\\") {
      backslashRun++;
      current += character;
      continue;
    }
    if (character === "," && backslashRun % 2 === 0) {
      parts.push(current);
      current = "";
      backslashRun = 0;
      continue;
    }
    backslashRun = 0;
    current += character;
  }
  parts.push(current);
  return parts;
}
function setOwnRecordField(target, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(target, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
    return;
  }
  target[key] = value;
}
function getOwnRecordField(target, key) {
  return Object.hasOwn(target, key) ? target[key] : void 0;
}
function copyRecordFields(target, source) {
  for (const [key, value] of Object.entries(source)) {
    setOwnRecordField(target, key, value);
  }
}
var PRESERVED_MERGE_FIELDS = /* @__PURE__ */ new Set(["recurrences", "method"]);
function clearFieldsRemovedInRevision(target, source) {
  for (const key of Object.keys(target)) {
    if (PRESERVED_MERGE_FIELDS.has(key) || Object.hasOwn(source, key)) {
      continue;
    }
    delete target[key];
  }
}
function applyUidSequenceMerge(existingEntry, incomingEntry, uid) {
  const isExistingIsRecurrence = existingEntry.recurrenceid !== void 0;
  const isIncomingIsBaseSeries = incomingEntry.recurrenceid === void 0;
  if (isExistingIsRecurrence && isIncomingIsBaseSeries) {
    clearFieldsRemovedInRevision(existingEntry, incomingEntry);
    copyRecordFields(existingEntry, incomingEntry);
    return;
  }
  const existingSeq = Number.isFinite(existingEntry.sequence) ? existingEntry.sequence : 0;
  const newSeq = Number.isFinite(incomingEntry.sequence) ? incomingEntry.sequence : 0;
  if (newSeq < existingSeq) {
    console.warn(`[node-ical] Ignoring older event version (SEQUENCE ${newSeq} < ${existingSeq}) for UID ${uid}`);
    return;
  }
  clearFieldsRemovedInRevision(existingEntry, incomingEntry);
  copyRecordFields(existingEntry, incomingEntry);
}
function buildRecurrenceOverrideObject(sourceEntry) {
  const recurrenceObject = /* @__PURE__ */ Object.create(null);
  copyRecordFields(recurrenceObject, sourceEntry);
  if (recurrenceObject.recurrences !== void 0) {
    delete recurrenceObject.recurrences;
  }
  return recurrenceObject;
}
function storeRecurrenceOverrideForEntry(parentEntry, sourceEntry, storeRecurrenceOverride2) {
  if (sourceEntry.recurrenceid === void 0) {
    return;
  }
  const recurrenceObject = buildRecurrenceOverrideObject(sourceEntry);
  parentEntry.recurrences ||= {};
  storeRecurrenceOverride2(parentEntry.recurrences, sourceEntry.recurrenceid, recurrenceObject);
}
function cleanupBaseSeriesRecurrenceId(entry, uid) {
  if (uid !== "__proto__" && entry.rrule !== void 0 && entry.recurrenceid !== void 0) {
    delete entry.recurrenceid;
  }
}
function handleUidEntryInParent(parentEntry, sourceEntry, storeRecurrenceOverride2) {
  if (!sourceEntry.uid) {
    return false;
  }
  const { uid } = sourceEntry;
  let existingEntry = getOwnRecordField(parentEntry, uid);
  if (existingEntry === void 0) {
    setOwnRecordField(parentEntry, uid, sourceEntry);
    existingEntry = getOwnRecordField(parentEntry, uid);
    if (parentEntry.method) {
      existingEntry.method = parentEntry.method;
    }
  } else if (sourceEntry.recurrenceid === void 0) {
    applyUidSequenceMerge(existingEntry, sourceEntry, uid);
  }
  if (sourceEntry.recurrenceid !== void 0) {
    storeRecurrenceOverrideForEntry(existingEntry, sourceEntry, storeRecurrenceOverride2);
  }
  cleanupBaseSeriesRecurrenceId(existingEntry, uid);
  return true;
}
function splitVCalendarProperties(entry) {
  const vcalendarProps = {};
  for (const key in entry) {
    if (!Object.hasOwn(entry, key)) {
      continue;
    }
    const value = entry[key];
    if (typeof value === "string") {
      vcalendarProps[key] = value;
      delete entry[key];
    }
  }
  if (Object.keys(vcalendarProps).length > 0) {
    entry.vcalendar = vcalendarProps;
  }
  return entry;
}
function handleNonUidEntryInParent(parentEntry, sourceEntry, component, randomIdFactory) {
  if (component === "VALARM" && (parentEntry.type === "VEVENT" || parentEntry.type === "VTODO")) {
    parentEntry.alarms ||= [];
    parentEntry.alarms.push(sourceEntry);
    return parentEntry;
  }
  const id2 = randomIdFactory();
  parentEntry[id2] = sourceEntry;
  if (parentEntry.method) {
    parentEntry[id2].method = parentEntry.method;
  }
  return parentEntry;
}
function cloneDateWithMeta(source, newTime = source) {
  const cloned = new Date(newTime);
  if (source?.tz) {
    cloned.tz = source.tz;
  }
  if (source?.dateOnly) {
    cloned.dateOnly = source.dateOnly;
  }
  return cloned;
}
function getDurationString(duration) {
  if (typeof duration === "object" && duration?.val) {
    return String(duration.val);
  }
  return duration ? String(duration) : "";
}
var DURATION_UNITS = {
  W: "weeks",
  D: "days",
  H: "hours",
  M: "minutes",
  S: "seconds"
};
var TIME_ONLY_UNITS = /* @__PURE__ */ new Set(["H", "M", "S"]);
var DURATION_TOKEN_PATTERN = new RegExp("^(\\d{1,10})([dhmsw])", "iv");
function applyDurationToDate(start, durationString, utcAdd2) {
  const trimmed = durationString.trim();
  const prefixMatch = new RegExp("^([+\\-]?)p", "iv").exec(trimmed);
  if (!prefixMatch) {
    return void 0;
  }
  const sign = prefixMatch[1] === "-" ? -1 : 1;
  let rest = trimmed.slice(prefixMatch[0].length);
  let isSeenTimeDesignator = false;
  let hasComponent = false;
  let endTime = start;
  while (rest.length > 0) {
    if (new RegExp("^t", "iv").test(rest)) {
      isSeenTimeDesignator = true;
      rest = rest.slice(1);
      continue;
    }
    const tokenMatch = DURATION_TOKEN_PATTERN.exec(rest);
    if (!tokenMatch) {
      return void 0;
    }
    const unitLetter = tokenMatch[2].toUpperCase();
    if (TIME_ONLY_UNITS.has(unitLetter) && !isSeenTimeDesignator) {
      return void 0;
    }
    hasComponent = true;
    endTime = utcAdd2(endTime, Number(tokenMatch[1]) * sign, DURATION_UNITS[unitLetter]);
    rest = rest.slice(tokenMatch[0].length);
  }
  return hasComponent ? endTime : void 0;
}
function applyImplicitEndDate(entry, utcAdd2) {
  if (entry.end) {
    return entry;
  }
  if (entry.duration === void 0) {
    entry.end = entry.datetype === "date-time" ? cloneDateWithMeta(entry.start) : cloneDateWithMeta(
      entry.start,
      entry.start ? new Date(entry.start.getFullYear(), entry.start.getMonth(), entry.start.getDate() + 1, 0, 0, 0, 0) : entry.start
    );
    return entry;
  }
  const durationString = getDurationString(entry.duration);
  const endTime = applyDurationToDate(entry.start, durationString, utcAdd2);
  if (endTime !== void 0) {
    entry.end = cloneDateWithMeta(entry.start, endTime);
    return entry;
  }
  console.warn(`[node-ical] Ignoring malformed DURATION value: "${durationString}" – treating as zero duration`);
  entry.end = cloneDateWithMeta(entry.start);
  return entry;
}
function finalizeEndedComponent(component, current, parentStack, {
  storeRecurrenceOverride: storeRecurrenceOverride2,
  randomIdFactory,
  utcAdd: utcAdd2
}) {
  if (component === "VCALENDAR") {
    return splitVCalendarProperties(current);
  }
  const parentEntry = parentStack.pop();
  const isSupportsImplicitEnd = ["VEVENT", "VTODO"].includes(component) && current.start instanceof Date;
  if (isSupportsImplicitEnd) {
    applyImplicitEndDate(current, utcAdd2);
  }
  if (handleUidEntryInParent(parentEntry, current, storeRecurrenceOverride2)) {
    return parentEntry;
  }
  return handleNonUidEntryInParent(parentEntry, current, component, randomIdFactory);
}
function buildDateOnlyStamp(date) {
  const year = date.getFullYear();
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const day = String(date.getDate()).padStart(2, "0");
  return `${year}${month}${day}`;
}
function normalizeRruleUntil(rruleOnly, startDate, tzUtil2) {
  if (!rruleOnly.includes("UNTIL=")) {
    return rruleOnly;
  }
  const untilMatch = new RegExp("UNTIL=(\\d{8})(T\\d{6})?(Z)?", "v").exec(rruleOnly);
  if (!untilMatch) {
    return rruleOnly;
  }
  const [, datePart, timePart, zSuffix] = untilMatch;
  const untilStart = untilMatch.index;
  const untilEnd = untilStart + untilMatch[0].length;
  if (startDate.dateOnly) {
    if (timePart && zSuffix) {
      const year = Number(datePart.slice(0, 4));
      const monthIndex = Number(datePart.slice(4, 6)) - 1;
      const day = Number(datePart.slice(6, 8));
      const hours = Number(timePart.slice(1, 3));
      const minutes = Number(timePart.slice(3, 5));
      const seconds = Number(timePart.slice(5, 7));
      const utcTimestamp = Date.UTC(year, monthIndex, day, hours, minutes, seconds);
      const dtstartTime = Date.UTC(startDate.getFullYear(), startDate.getMonth(), startDate.getDate());
      const normalizedDate = utcTimestamp < dtstartTime && dtstartTime - utcTimestamp < 864e5 ? buildDateOnlyStamp(startDate) : datePart;
      return rruleOnly.slice(0, untilStart) + `UNTIL=${normalizedDate}` + rruleOnly.slice(untilEnd);
    }
    if (timePart) {
      return rruleOnly.slice(0, untilStart) + `UNTIL=${datePart}` + rruleOnly.slice(untilEnd);
    }
    return rruleOnly;
  }
  if (!timePart || zSuffix) {
    return rruleOnly;
  }
  let isConverted = false;
  if (startDate.tz) {
    try {
      const tzInfo = tzUtil2.resolveTZID(startDate.tz);
      const untilLocal = datePart + timePart;
      let untilDateObject;
      if (tzInfo.iana && tzUtil2.isValidIana(tzInfo.iana)) {
        untilDateObject = tzUtil2.parseDateTimeInZone(untilLocal, tzInfo.iana);
      } else if (Number.isFinite(tzInfo.offsetMinutes)) {
        untilDateObject = tzUtil2.parseWithOffset(untilLocal, tzInfo.offset);
      }
      if (untilDateObject) {
        const untilUtc = untilDateObject.toISOString().replaceAll(new RegExp("[\\-:]", "gv"), "").replaceAll(new RegExp("\\.\\d{3}", "gv"), "");
        rruleOnly = rruleOnly.slice(0, untilStart) + `UNTIL=${untilUtc}` + rruleOnly.slice(untilEnd);
        isConverted = true;
      }
    } catch {
    }
  }
  return isConverted ? rruleOnly : rruleOnly.replace(new RegExp("UNTIL=(\\d{8}T\\d{6})(?!Z)", "v"), "UNTIL=$1Z");
}
function buildRruleStringForTemporal(rule, startDate, tzUtil2) {
  const rruleOnly = rule.split(";").filter((segment) => !segment.startsWith("DTSTART") && !segment.startsWith("VALUE=") && !segment.startsWith("TZID=")).join(";");
  return normalizeRruleUntil(rruleOnly, startDate, tzUtil2);
}
function buildDateOnlyRruleString(startDate, rruleOnly) {
  const dtstartString = `DTSTART;VALUE=DATE:${buildDateOnlyStamp(startDate)}`;
  return `${dtstartString}
RRULE:${rruleOnly}`;
}
function buildTemporalDtstart(startDate, Temporal3, tzUtil2) {
  const tzInfo = startDate.tz ? tzUtil2.resolveTZID(startDate.tz) : void 0;
  let timeZone = "UTC";
  if (tzInfo?.iana || tzInfo?.offset) {
    timeZone = tzInfo.iana || tzInfo.offset;
  } else if (tzInfo) {
    console.warn("[node-ical] TZID resolved to neither IANA nor UTC offset; falling back to UTC for DTSTART conversion.");
  }
  try {
    return Temporal3.Instant.fromEpochMilliseconds(startDate.getTime()).toZonedDateTimeISO(timeZone);
  } catch (error) {
    console.warn(`[node-ical] Failed to convert timezone "${timeZone}", falling back to UTC: ${error?.message ?? String(error)}`);
    return Temporal3.Instant.fromEpochMilliseconds(startDate.getTime()).toZonedDateTimeISO("UTC");
  }
}
function buildRruleCompatWrapper(entry, rruleOnly, {
  RRuleTemporal,
  RRuleCompatWrapper: RRuleCompatWrapper2,
  Temporal: Temporal3,
  tzUtil: tzUtil2
}) {
  if (entry.start.dateOnly) {
    const rruleTemporal2 = new RRuleTemporal({
      rruleString: buildDateOnlyRruleString(entry.start, rruleOnly)
    });
    return new RRuleCompatWrapper2(rruleTemporal2, true);
  }
  const rruleTemporal = new RRuleTemporal({
    rruleString: rruleOnly,
    dtstart: buildTemporalDtstart(entry.start, Temporal3, tzUtil2)
  });
  return new RRuleCompatWrapper2(rruleTemporal, false);
}
function createTemporalRule(entry, rule, dependencies) {
  const { tzUtil: tzUtil2 } = dependencies;
  if (!entry.start || typeof entry.start.toISOString !== "function") {
    throw new Error("No toISOString function in entry.start " + entry.start);
  }
  const rruleOnly = buildRruleStringForTemporal(rule.replaceAll(new RegExp("\\.\\d{3}", "gv"), ""), entry.start, tzUtil2);
  return buildRruleCompatWrapper(entry, rruleOnly, dependencies);
}
function storeValueParameter(name) {
  return function(value, curr) {
    const current = curr[name];
    if (Array.isArray(current)) {
      current.push(value);
      return curr;
    }
    curr[name] = current === void 0 ? value : [current, value];
    return curr;
  };
}
function storeParameter(name) {
  return function(value, parameters, curr) {
    const data = parameters && parameters.length > 0 && !(parameters.length === 1 && isDefaultTextParameter(parameters[0])) ? { params: parseParameters(parameters), val: text(value) } : text(value);
    return storeValueParameter(name)(data, curr);
  };
}
function isDateOnly(value, parameters) {
  if (parameters) {
    const valueParameter = parseParameters(parameters).VALUE;
    if (typeof valueParameter === "string") {
      const normalized = valueParameter.toUpperCase();
      if (normalized === "DATE") {
        return true;
      }
      if (normalized === "DATE-TIME") {
        return false;
      }
    }
  }
  return new RegExp("^\\d{8}$", "v").test(value);
}
function typeParameter(name) {
  return function(value, parameters, curr) {
    const returnValue = isDateOnly(value, parameters) ? "date" : "date-time";
    return storeValueParameter(name)(returnValue, curr);
  };
}
function addTZFactory(attachTz2) {
  return function(dt2, parameters) {
    if (!dt2) {
      return dt2;
    }
    const p3 = parseParameters(parameters);
    if (parameters && p3 && p3.TZID !== void 0) {
      let tzid = p3.TZID.toString();
      tzid = tzid.replace(new RegExp('^"(.*)"$', "v"), "$1");
      return attachTz2(dt2, tzid);
    }
    if (dt2.tz) {
      return attachTz2(dt2, dt2.tz);
    }
    return dt2;
  };
}
function findVtimezoneInItem(item, tzid) {
  for (const value of Object.values(item)) {
    if (value?.type !== "VTIMEZONE") {
      continue;
    }
    if (!tzid) {
      return value;
    }
    const ids = Array.isArray(value.tzid) ? value.tzid : [value.tzid];
    if (ids.some((id2) => String(id2).replace(new RegExp('^"(.*)"$', "v"), "$1") === tzid)) {
      return value;
    }
  }
}
function findVtimezoneInStack(stack, tzid) {
  for (const item of stack || []) {
    const vtimezone = findVtimezoneInItem(item, tzid);
    if (vtimezone) {
      return vtimezone;
    }
  }
}
function createDateParameterFactory({ addTZ: addTZ2, tzUtil: tzUtil2 }) {
  return function(name) {
    return function(value, parameters, curr, stack) {
      const pi2 = Array.isArray(parameters) ? parameters.findIndex((parameter) => {
        if (typeof parameter !== "string") {
          return false;
        }
        const index = parameter.indexOf("=");
        if (index === -1) {
          return false;
        }
        const nameLower = parameter.slice(0, index).toLowerCase();
        const valueLower = parameter.slice(index + 1).toLowerCase();
        return nameLower === "tzid" && valueLower === "tzone";
      }) : -1;
      if (pi2 !== -1) {
        const parameter = parameters[pi2];
        const index = typeof parameter === "string" ? parameter.indexOf("=") : -1;
        const firstColon = value.indexOf(":");
        const tzidRemainder = value.slice(0, firstColon);
        const dateValue = value.slice(firstColon + 1);
        if (index !== -1) {
          const parameterName = parameter.slice(0, index);
          const parameterValue2 = parameter.slice(index + 1);
          parameters[pi2] = `${parameterName}=${parameterValue2}:${tzidRemainder}`;
        }
        value = dateValue;
      }
      let newDate = text(value);
      if (isDateOnly(value, parameters)) {
        const comps2 = new RegExp("^(\\d{4})(\\d{2})(\\d{2}).*$", "v").exec(value);
        if (comps2 !== null) {
          newDate = new Date(comps2[1], Number(comps2[2]) - 1, comps2[3]);
          newDate.dateOnly = true;
          return storeValueParameter(name)(newDate, curr);
        }
      }
      const comps = new RegExp("^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(Z)?$", "v").exec(value);
      if (comps !== null) {
        const year = Number(comps[1]);
        const monthIndex = Number(comps[2]) - 1;
        const day = Number(comps[3]);
        const hour = Number(comps[4]);
        const minute = Number(comps[5]);
        const second = Number(comps[6]);
        if (comps[7] === "Z") {
          newDate = new Date(Date.UTC(year, monthIndex, day, hour, minute, second));
          tzUtil2.attachTz(newDate, "Etc/UTC");
        } else if (curr.type === "STANDARD" || curr.type === "DAYLIGHT") {
          newDate = new Date(year, monthIndex, day, hour, minute, second);
          newDate.setFullYear(year);
        } else {
          const fallbackWithStackTimezone = () => {
            const vTimezone = findVtimezoneInStack(stack);
            const normalizedTzId = vTimezone ? Array.isArray(vTimezone.tzid) ? vTimezone.tzid.at(-1) : vTimezone.tzid : null;
            if (!normalizedTzId) {
              return new Date(year, monthIndex, day, hour, minute, second);
            }
            let resolvedTzId = String(normalizedTzId).replace(new RegExp('^"(.*)"$', "v"), "$1");
            if (vTimezone) {
              const resolved = tzUtil2.resolveVTimezoneToIana(vTimezone, year);
              if (resolved.iana || resolved.offset) {
                resolvedTzId = resolved.iana || resolved.offset;
              }
            }
            const tzInfo = tzUtil2.resolveTZID(resolvedTzId);
            const offsetString = typeof tzInfo.offset === "string" ? tzInfo.offset : void 0;
            if (offsetString) {
              return tzUtil2.parseWithOffset(value, offsetString);
            }
            if (tzInfo.iana) {
              return tzUtil2.parseDateTimeInZone(value, tzInfo.iana);
            }
            return new Date(year, monthIndex, day, hour, minute, second);
          };
          if (parameters) {
            const parameterMap = parseParameters(parameters);
            let tz = parameterMap.TZID;
            const findTZIDIndex = () => {
              if (!Array.isArray(parameters)) {
                return -1;
              }
              return parameters.findIndex((parameter) => typeof parameter === "string" && parameter.toUpperCase().startsWith("TZID="));
            };
            let tzParameterIndex = findTZIDIndex();
            const setTZIDParameter = (newTZID) => {
              if (!Array.isArray(parameters)) {
                return;
              }
              const normalized = "TZID=" + newTZID;
              if (tzParameterIndex >= 0) {
                parameters[tzParameterIndex] = normalized;
              } else {
                parameters.push(normalized);
                tzParameterIndex = parameters.length - 1;
              }
            };
            if (tz) {
              tz = tz.toString().replace(new RegExp('^"(.*)"$', "v"), "$1");
              if (tz === "tzone://Microsoft/Custom" || tz === "(no TZ description)" || tz.startsWith("Customized Time Zone") || tz.startsWith("tzone://Microsoft/")) {
                const originalTz = tz;
                const stackVTimezone = findVtimezoneInStack(stack, originalTz);
                if (stackVTimezone) {
                  const resolved = tzUtil2.resolveVTimezoneToIana(stackVTimezone, year);
                  if (resolved.iana || resolved.offset) {
                    tz = resolved.iana || resolved.offset;
                  }
                } else {
                  tz = tzUtil2.guessLocalZone();
                }
              }
              const tzInfo = tzUtil2.resolveTZID(tz);
              const resolvedTZID = tzInfo.iana || tzInfo.original || tz;
              setTZIDParameter(resolvedTZID);
              const offsetString = typeof tzInfo.offset === "string" ? tzInfo.offset : void 0;
              if (offsetString) {
                newDate = tzUtil2.parseWithOffset(value, offsetString);
              } else if (tzInfo.iana) {
                newDate = tzUtil2.parseDateTimeInZone(value, tzInfo.iana);
              } else {
                newDate = new Date(year, monthIndex, day, hour, minute, second);
              }
              newDate = addTZ2(newDate, parameters);
            } else {
              newDate = fallbackWithStackTimezone();
            }
          } else {
            newDate = fallbackWithStackTimezone();
          }
        }
      }
      return storeValueParameter(name)(newDate, curr);
    };
  };
}
function createComponentParameterHandlers({ dateParameter: dateParameter2, utcAdd: utcAdd2 }) {
  const geoParameter2 = function(name) {
    return function(value, parameters, curr) {
      storeParameter(value, parameters, curr);
      const parts = value.split(";");
      curr[name] = { lat: Number(parts[0]), lon: Number(parts[1]) };
      return curr;
    };
  };
  const categoriesParameter2 = function(name) {
    return function(value, parameters, curr) {
      storeParameter(value, parameters, curr);
      const parsedCategories = splitUnescapedCommas(value).map((category) => text(category.trim()));
      if (curr[name] === void 0) {
        curr[name] = parsedCategories;
      } else if (value) {
        curr[name] = [...curr[name], ...parsedCategories];
      }
      return curr;
    };
  };
  const recurrenceParameter2 = function(name) {
    return dateParameter2(name);
  };
  const addFBType = function(fb, parameters) {
    const p3 = parseParameters(parameters);
    if (parameters && p3) {
      fb.type = typeof p3.FBTYPE === "string" ? p3.FBTYPE.toUpperCase() : "BUSY";
    }
    return fb;
  };
  const freebusyParameter2 = function(name) {
    const storeFreebusyValue = storeParameter(name);
    const isDurationValue = (value) => new RegExp("^[+\\-]?p", "iv").test(value);
    return function(value, parameters, curr) {
      curr[name] ||= [];
      const periods = value.split(",").map((period) => period.trim()).filter(Boolean);
      for (const period of periods) {
        const fb = addFBType({}, parameters);
        curr[name].push(fb);
        storeFreebusyValue(period, parameters, fb);
        const parts = period.split("/");
        dateParameter2("start")(parts[0], parameters, fb);
        const secondPart = parts[1];
        if (secondPart && isDurationValue(secondPart)) {
          const durationEnd = applyDurationToDate(fb.start, secondPart, utcAdd2);
          if (durationEnd === void 0) {
            console.warn(`[node-ical] Ignoring malformed FREEBUSY duration value: "${secondPart}" – end not set`);
          } else {
            fb.end = cloneDateWithMeta(fb.start, durationEnd);
          }
        } else {
          dateParameter2("end")(secondPart, parameters, fb);
        }
      }
      return curr;
    };
  };
  return {
    geoParameter: geoParameter2,
    categoriesParameter: categoriesParameter2,
    recurrenceParameter: recurrenceParameter2,
    addFBType,
    freebusyParameter: freebusyParameter2
  };
}
function createExdateParameterFactory({ dateParameter: dateParameter2, getDateKey: getDateKey2 }) {
  return function(name) {
    return function(value, parameters, curr) {
      curr[name] ||= {};
      const dates = value ? value.split(",").map((s3) => s3.trim()) : [];
      for (const entry of dates) {
        const temporaryContainer = {};
        dateParameter2(name)(entry, parameters, temporaryContainer);
        const dateValue = temporaryContainer[name];
        if (!dateValue) {
          continue;
        }
        if (typeof dateValue.toISOString !== "function") {
          console.warn(`[node-ical] Invalid exdate value (no toISOString): ${dateValue}`);
          continue;
        }
        const isoString = dateValue.toISOString();
        const dateKey = getDateKey2(dateValue);
        curr[name][dateKey] = dateValue;
        if (!dateValue.dateOnly) {
          curr[name][isoString] = dateValue;
        }
      }
      return curr;
    };
  };
}

// node_modules/node-ical/ical.js
function storeRecurrenceOverride(recurrences, recurrenceId, recurrenceObject) {
  if (typeof recurrenceId.toISOString !== "function") {
    console.warn(`[node-ical] Invalid recurrenceid (no toISOString): ${recurrenceId}`);
    return;
  }
  const dateKey = getDateKey(recurrenceId);
  const isoKey = recurrenceId.dateOnly === true ? null : recurrenceId.toISOString();
  const existing = isoKey && recurrences[isoKey] || recurrences[dateKey];
  if (existing !== void 0) {
    const existingSeq = Number.isFinite(existing.sequence) ? existing.sequence : 0;
    const newSeq = Number.isFinite(recurrenceObject.sequence) ? recurrenceObject.sequence : 0;
    if (newSeq < existingSeq) {
      const key = isoKey || dateKey;
      console.warn(`[node-ical] Ignoring older RECURRENCE-ID override (SEQUENCE ${newSeq} < ${existingSeq}) for ${key}`);
      return;
    }
  }
  recurrences[dateKey] = recurrenceObject;
  if (isoKey) {
    recurrences[isoKey] = recurrenceObject;
  }
}
var RRuleCompatWrapper = class _RRuleCompatWrapper {
  static #temporalToDate(value) {
    if (value === void 0 || value === null) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map((item) => _RRuleCompatWrapper.#temporalToDate(item));
    }
    if (typeof value === "object" && !(value instanceof Date) && typeof value.epochMilliseconds === "number") {
      return new Date(value.epochMilliseconds);
    }
    return value;
  }
  constructor(rruleTemporal, dateOnly = false) {
    this._rrule = rruleTemporal;
    this._dateOnly = dateOnly;
  }
  #serializeOptions() {
    const raw = this._rrule.options();
    const converted = {};
    for (const [key, value] of Object.entries(raw)) {
      converted[key] = _RRuleCompatWrapper.#temporalToDate(value);
    }
    if (converted.byweekday === void 0 && raw.byDay !== void 0) {
      converted.byweekday = _RRuleCompatWrapper.#temporalToDate(raw.byDay);
    }
    return converted;
  }
  // Convert a ZonedDateTime to a JS Date.
  // For VALUE=DATE events the ZDT calendar components (year/month/day in UTC)
  // represent the intended calendar date; create a local-midnight Date so that
  // .toDateString() returns the correct day regardless of the host timezone.
  // Mark the result with dateOnly=true so that downstream helpers that
  // distinguish date-only from timed dates (e.g. createLocalDateFromUTC) also
  // use local getters rather than UTC getters.
  #zdtToDate(zdt) {
    if (this._dateOnly) {
      const d3 = new Date(zdt.year, zdt.month - 1, zdt.day, 0, 0, 0, 0);
      d3.dateOnly = true;
      return d3;
    }
    return new Date(zdt.epochMilliseconds);
  }
  between(after, before, inclusive = false) {
    const results = this._rrule.between(after, before, inclusive);
    return results.map((zdt) => this.#zdtToDate(zdt));
  }
  all(iterator) {
    const wrappedIterator = iterator ? (zdt, index) => iterator(this.#zdtToDate(zdt), index) : void 0;
    const results = this._rrule.all(wrappedIterator);
    return results.map((zdt) => this.#zdtToDate(zdt));
  }
  before(date, inclusive = false) {
    const result = this._rrule.previous(date, inclusive);
    return result ? this.#zdtToDate(result) : void 0;
  }
  after(date, inclusive = false) {
    const result = this._rrule.next(date, inclusive);
    return result ? this.#zdtToDate(result) : void 0;
  }
  toText(locale) {
    return v2(this._rrule, locale);
  }
  // Delegate other methods
  toString() {
    return this._rrule.toString();
  }
  // Expose options as a property for compatibility with the old rrule.js API
  // (the wrapper hides the underlying method-based interface)
  get options() {
    return this.#serializeOptions();
  }
  // OrigOptions: the original options as passed to the constructor (before processing).
  // In rrule.js, this was used for toString() and clone() operations.
  // For rrule-temporal, options() already returns the unprocessed original options,
  // so origOptions and options are equivalent.
  get origOptions() {
    return this.#serializeOptions();
  }
};
var addTZ = addTZFactory(tz_utils_default.attachTz);
var dateParameter = createDateParameterFactory({
  addTZ,
  tzUtil: tz_utils_default
});
var {
  geoParameter,
  categoriesParameter,
  recurrenceParameter,
  freebusyParameter
} = createComponentParameterHandlers({
  dateParameter,
  utcAdd: tz_utils_default.utcAdd
});
var exdateParameter = createExdateParameterFactory({
  dateParameter,
  getDateKey
});
var PARSE_BATCH_SIZE = 2e3;
var ical = {
  objectHandlers: {
    BEGIN(component, parameters, curr, stack) {
      stack.push(curr);
      return { type: component };
    },
    END(value, parameters, curr, stack) {
      if (["VEVENT", "VTODO", "VJOURNAL"].includes(value) && curr.rrule) {
        let rule = curr.rrule.replace("RRULE:", "");
        rule = rule.slice(rule.lastIndexOf("FREQ="));
        if (curr.start) {
          curr.rrule = createTemporalRule(curr, rule, {
            RRuleTemporal: df,
            RRuleCompatWrapper,
            Temporal: Temporal2,
            tzUtil: tz_utils_default
          });
        }
      }
      return finalizeEndedComponent(value, curr, stack, {
        storeRecurrenceOverride,
        randomIdFactory: randomUUID,
        utcAdd: tz_utils_default.utcAdd
      });
    },
    SUMMARY: storeParameter("summary"),
    DESCRIPTION: storeParameter("description"),
    URL: storeParameter("url"),
    UID: storeParameter("uid"),
    LOCATION: storeParameter("location"),
    DTSTART(value, parameters, curr, stack, line) {
      if (curr.start === void 0) {
        curr = dateParameter("start")(value, parameters, curr, stack);
        return typeParameter("datetype")(value, parameters, curr);
      }
      throw new Error("duplicate DTSTART encountered, line=" + line);
    },
    DTEND(value, parameters, curr, stack, line) {
      if (curr.end === void 0) {
        return dateParameter("end")(value, parameters, curr, stack);
      }
      throw new Error("duplicate DTEND encountered, line=" + line);
    },
    DUE(value, parameters, curr, stack, line) {
      if (curr.due === void 0) {
        return dateParameter("due")(value, parameters, curr, stack);
      }
      throw new Error("duplicate DUE encountered, line=" + line);
    },
    EXDATE: exdateParameter("exdate"),
    CLASS: storeParameter("class"),
    TRANSP: storeParameter("transparency"),
    GEO: geoParameter("geo"),
    "PERCENT-COMPLETE": storeParameter("completion"),
    COMPLETED: dateParameter("completed"),
    CATEGORIES: categoriesParameter("categories"),
    FREEBUSY: freebusyParameter("freebusy"),
    DTSTAMP: dateParameter("dtstamp"),
    CREATED: dateParameter("created"),
    "LAST-MODIFIED": dateParameter("lastmodified"),
    "RECURRENCE-ID": recurrenceParameter("recurrenceid"),
    SEQUENCE(value, parameters, curr) {
      curr.sequence = parseValue(value);
      return curr;
    },
    RRULE(value, parameters, curr, stack, line) {
      curr.rrule = line;
      return curr;
    }
  },
  handleObject(name, value, parameters, ctx, stack, line) {
    if (Object.hasOwn(this.objectHandlers, name)) {
      return this.objectHandlers[name](value, parameters, ctx, stack, line);
    }
    if (new RegExp("X-(?:\\w|-)+", "v").test(name) && stack.length > 0) {
      name = name.slice(2);
      return storeParameter(name)(value, parameters, ctx, stack, line);
    }
    return storeParameter(name.toLowerCase())(value, parameters, ctx);
  },
  /**
   * Parse iCalendar lines into a structured object.
   * Supports both sync and async (batched) modes.
   *
   * @param {string[]} lines - Array of iCalendar lines
   * @param {number} [batchSize=0] - Lines per batch (0=sync mode, >0=async batching)
   * @param {object} [ctx] - Context object (internal, created if not provided)
   * @param {Array} [stack] - Parser stack for nested components (internal)
   * @param {number} [startIndex=0] - Current position in lines array (internal)
   * @param {icsCallback} [cb] - Callback for async mode: cb(error, data)
   * @returns {object | undefined} Parsed calendar data (sync mode), undefined (async mode with callback)
   *
   * @example
   * // Sync mode (no batching)
   * const data = parseLines(lines);
   *
   * @example
   * // Async mode (with batching)
   * parseLines(lines, 2000, undefined, undefined, 0, (err, data) => { ... });
   */
  parseLines(lines, batchSize = 0, ctx, stack, startIndex = 0, cb) {
    ctx ||= {};
    stack ||= [];
    let parseError = null;
    let parseResult = null;
    try {
      const endIndex = batchSize > 0 ? Math.min(startIndex + batchSize, lines.length) : lines.length;
      for (let i3 = startIndex; i3 < endIndex; i3++) {
        let l3 = lines[i3];
        let nextLine = lines[i3 + 1];
        while (typeof nextLine === "string" && new RegExp("[\\t ]", "v").test(nextLine[0])) {
          l3 += nextLine.slice(1);
          i3++;
          nextLine = lines[i3 + 1];
        }
        if (l3.includes("TZID=") && !l3.includes('"(')) {
          l3 = l3.replaceAll('"', "");
        }
        const exp = new RegExp('^((?:\\w|-)+)((?:;(?:\\w|-)+=(?:"[^"]*"|[^":;]+))*):(.*)$', "v");
        let kv = l3.match(exp);
        if (kv === null) {
          continue;
        }
        kv = kv.slice(1);
        const value = kv.at(-1);
        const name = kv[0];
        const parameters = kv[1] ? kv[1].split(";").slice(1) : [];
        ctx = this.handleObject(name, value, parameters, ctx, stack, l3) || {};
      }
      if (batchSize > 0 && endIndex < lines.length) {
        setImmediate(() => {
          this.parseLines(lines, batchSize, ctx, stack, endIndex, cb);
        });
        return;
      }
      delete ctx.type;
      delete ctx.params;
      parseResult = ctx;
    } catch (error) {
      parseError = error;
    }
    if (cb) {
      if (parseError) {
        cb(parseError, {});
      } else {
        cb(null, parseResult);
      }
    } else if (parseError) {
      throw parseError;
    } else {
      return parseResult;
    }
  },
  /**
   * Parse an iCalendar string.
   *
   * @param {string} string - Raw iCalendar data (ICS format)
   * @param {icsCallback} [cb] - Optional callback for async mode: cb(error, data)
   * @returns {object | undefined} Parsed calendar data (sync) or undefined (async)
   *
   * @example
   * // Synchronous parsing
   * const data = ical.parseICS(icsString);
   *
   * @example
   * // Asynchronous parsing with callback
   * ical.parseICS(icsString, (err, data) => {
   *   if (err) console.error(err);
   *   else console.log(data);
   * });
   *
   * @todo for v1.0: Split into separate parseICS() (sync) and parseICSAsync() (Promise-based) functions.
   * The current dual-mode API (sync if no callback, async if callback) is an anti-pattern that
   * makes the function behavior unpredictable and harder to type correctly in TypeScript.
   */
  parseICS(string, cb) {
    const lines = string.split(new RegExp("\\r?\\n", "v"));
    if (cb) {
      setImmediate(() => {
        this.parseLines(lines, PARSE_BATCH_SIZE, void 0, void 0, 0, cb);
      });
    } else {
      return this.parseLines(lines);
    }
  }
};
var { objectHandlers } = ical;
var handleObject = ical.handleObject.bind(ical);
var parseLines = ical.parseLines.bind(ical);
var parseICS = ical.parseICS.bind(ical);
var ical_default = ical;

// node_modules/node-ical/lib/core-api.js
function createCoreApi({ parseICSImpl, fsModule, fetchImpl = fetch }) {
  function promiseCallback(promise, callback) {
    if (!callback) {
      return promise;
    }
    const callCallback = (error, result) => {
      try {
        callback(error, result);
      } catch (callbackError) {
        queueMicrotask(() => {
          throw callbackError;
        });
      }
    };
    promise.then(
      (returnValue) => {
        callCallback(null, returnValue);
      },
      (error) => {
        callCallback(error, null);
      }
    );
  }
  function parseICSAsync(data) {
    return new Promise((resolve, reject) => {
      parseICSImpl(data, (error, parsedData) => {
        if (error) {
          reject(error);
          return;
        }
        resolve(parsedData);
      });
    });
  }
  async function parseFileAsync(filename) {
    const data = await fsModule.promises.readFile(filename, "utf8");
    return parseICSAsync(data);
  }
  async function fromURLAsync(url, options) {
    const fetchOptions = options && typeof options === "object" ? { ...options } : {};
    const response = await fetchImpl(url, fetchOptions);
    if (!response.ok) {
      throw new Error(`${response.status} ${response.statusText}`);
    }
    const data = await response.text();
    return parseICSAsync(data);
  }
  const syncApi2 = {};
  const asyncApi2 = {};
  const autodetectApi2 = {};
  asyncApi2.fromURL = function(url, options, callback) {
    if (typeof options === "function" && callback === void 0) {
      callback = options;
      options = void 0;
    }
    return promiseCallback(fromURLAsync(url, options), callback);
  };
  asyncApi2.parseFile = function(filename, callback) {
    return promiseCallback(parseFileAsync(filename), callback);
  };
  asyncApi2.parseICS = function(data, callback) {
    return promiseCallback(parseICSAsync(data), callback);
  };
  syncApi2.parseFile = function(filename) {
    const data = fsModule.readFileSync(filename, "utf8");
    return parseICSImpl(data);
  };
  syncApi2.parseICS = function(data) {
    return parseICSImpl(data);
  };
  autodetectApi2.parseFile = function(filename, callback) {
    if (!callback) {
      return syncApi2.parseFile(filename);
    }
    asyncApi2.parseFile(filename, callback);
  };
  autodetectApi2.parseICS = function(data, callback) {
    if (!callback) {
      return syncApi2.parseICS(data);
    }
    asyncApi2.parseICS(data, callback);
  };
  const { fromURL: fromURL2 } = asyncApi2;
  const { parseFile: parseFile2, parseICS: parseICS3 } = autodetectApi2;
  return {
    syncApi: syncApi2,
    asyncApi: asyncApi2,
    autodetectApi: autodetectApi2,
    fromURL: fromURL2,
    parseFile: parseFile2,
    parseICS: parseICS3
  };
}

// node_modules/node-ical/lib/expand-recurring-event.js
function generateDateKey(date, isFullDay) {
  if (isFullDay) {
    const year = date.getFullYear();
    const month = date.getMonth() + 1;
    const day = date.getDate();
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  return date.toISOString().slice(0, 10);
}
function copyDateMeta(target, source) {
  const copyMetaProperty = (name, value) => {
    if (value === void 0) {
      return;
    }
    const descriptor = Object.getOwnPropertyDescriptor(target, name);
    if (descriptor?.writable === false) {
      if (descriptor.value === value) {
        return;
      }
      if (descriptor.configurable) {
        Object.defineProperty(target, name, { ...descriptor, value });
      }
      return;
    }
    target[name] = value;
  };
  if (source?.tz) {
    copyMetaProperty("tz", source.tz);
  }
  if (source?.dateOnly) {
    copyMetaProperty("dateOnly", source.dateOnly);
  }
  return target;
}
function createLocalDateFromUTC(utcDate) {
  if (utcDate?.dateOnly) {
    const year2 = utcDate.getFullYear();
    const month2 = utcDate.getMonth();
    const day2 = utcDate.getDate();
    return new Date(year2, month2, day2, 0, 0, 0, 0);
  }
  const year = utcDate.getUTCFullYear();
  const month = utcDate.getUTCMonth();
  const day = utcDate.getUTCDate();
  return new Date(year, month, day, 0, 0, 0, 0);
}
function getFullDaySpanDays(eventData) {
  if (eventData?.start && eventData.end) {
    const startDate = new Date(eventData.start);
    const endDate = new Date(eventData.end);
    const startDay = Date.UTC(startDate.getFullYear(), startDate.getMonth(), startDate.getDate());
    const endDay = Date.UTC(endDate.getFullYear(), endDate.getMonth(), endDate.getDate());
    return Math.max(1, Math.round((endDay - startDay) / (24 * 60 * 60 * 1e3)));
  }
  return 1;
}
function getEventDurationMs(eventData, isFullDay) {
  if (isFullDay) {
    return getFullDaySpanDays(eventData) * 24 * 60 * 60 * 1e3;
  }
  if (eventData?.start && eventData.end) {
    return new Date(eventData.end).getTime() - new Date(eventData.start).getTime();
  }
  return 0;
}
function calculateEndTime(start, eventData, isFullDay, baseDurationMs) {
  if (isFullDay) {
    const daySpan = eventData?.start && eventData.end ? getFullDaySpanDays(eventData) : Math.max(1, Math.round((baseDurationMs ?? 24 * 60 * 60 * 1e3) / (24 * 60 * 60 * 1e3)));
    return new Date(start.getFullYear(), start.getMonth(), start.getDate() + daySpan, 0, 0, 0, 0);
  }
  const durationMs = eventData?.start && eventData.end ? getEventDurationMs(eventData, isFullDay) : baseDurationMs ?? 0;
  return new Date(start.getTime() + durationMs);
}
function getOverrideRecurrenceKey(overrideEvent) {
  if (!(overrideEvent?.recurrenceid instanceof Date)) {
    return void 0;
  }
  return overrideEvent.recurrenceid.dateOnly === true ? getDateKey(overrideEvent.recurrenceid) : overrideEvent.recurrenceid.toISOString();
}
function buildOverrideInstance(overrideEvent, event, isFullDay, baseDurationMs) {
  if (!(overrideEvent?.start instanceof Date) && !overrideEvent?.start) {
    return null;
  }
  let start = overrideEvent.start instanceof Date ? overrideEvent.start : new Date(overrideEvent.start);
  if (isFullDay) {
    start = createLocalDateFromUTC(start);
  }
  const end = calculateEndTime(start, overrideEvent, isFullDay, baseDurationMs);
  const instance = {
    start,
    end,
    summary: overrideEvent.summary || event.summary || "",
    isFullDay,
    isRecurring: true,
    isOverride: true,
    event: overrideEvent
  };
  copyDateMeta(instance.start, overrideEvent.start);
  copyDateMeta(instance.end, overrideEvent.end || event.end);
  return instance;
}
function collectOverrideInstances(event, {
  isFullDay,
  baseDurationMs,
  from,
  to: to2,
  expandOngoing,
  seenKeys
}) {
  if (!event.recurrences) {
    return [];
  }
  const overrideEvents = new Set(Object.values(event.recurrences));
  const instances = [];
  for (const overrideEvent of overrideEvents) {
    const recurrenceKey = getOverrideRecurrenceKey(overrideEvent);
    if (!recurrenceKey) {
      continue;
    }
    if (recurrenceKey && seenKeys.has(recurrenceKey)) {
      continue;
    }
    const instance = buildOverrideInstance(overrideEvent, event, isFullDay, baseDurationMs);
    if (!instance || !isInstanceInRange(instance, from, to2, expandOngoing)) {
      continue;
    }
    if (recurrenceKey) {
      seenKeys.add(recurrenceKey);
    }
    instances.push(instance);
  }
  return instances;
}
function processNonRecurringEvent(event, options) {
  const { from, to: to2, expandOngoing } = options;
  const isFullDay = event.datetype === "date" || Boolean(event.start?.dateOnly);
  const baseDurationMs = getEventDurationMs(event, isFullDay);
  let eventStart = event.start instanceof Date ? event.start : new Date(event.start);
  if (isFullDay) {
    eventStart = createLocalDateFromUTC(eventStart);
  }
  const eventEnd = calculateEndTime(eventStart, event, isFullDay, baseDurationMs);
  const isInRange = expandOngoing ? eventEnd >= from && eventStart <= to2 : eventStart >= from && eventStart <= to2;
  if (!isInRange) {
    return [];
  }
  const instance = {
    start: eventStart,
    end: eventEnd,
    summary: event.summary || "",
    isFullDay,
    isRecurring: false,
    isOverride: false,
    event
  };
  copyDateMeta(instance.start, event.start);
  copyDateMeta(instance.end, event.end);
  return [instance];
}
function isExcludedByExdate(date, event, dateKey, isFullDay) {
  if (!event.exdate) {
    return false;
  }
  if (isFullDay) {
    for (const exdateValue of new Set(Object.values(event.exdate))) {
      if (exdateValue instanceof Date && getDateKey(exdateValue) === dateKey) {
        return true;
      }
    }
    return false;
  }
  const isoKey = date.toISOString();
  const hasIsoExdate = Object.hasOwn(event.exdate, isoKey);
  const dateKeyExdate = event.exdate[dateKey];
  return hasIsoExdate || Boolean(dateKeyExdate?.dateOnly);
}
function validateDateRange(from, to2) {
  if (!(from instanceof Date) || Number.isNaN(from.getTime())) {
    throw new TypeError("options.from must be a valid Date object");
  }
  if (!(to2 instanceof Date) || Number.isNaN(to2.getTime())) {
    throw new TypeError("options.to must be a valid Date object");
  }
  if (from > to2) {
    throw new RangeError("options.from must be before or equal to options.to");
  }
}
function adjustSearchRange(from, to2, isFullDay, expandOngoing, baseDurationMs) {
  let searchFrom;
  let searchTo;
  if (isFullDay) {
    searchFrom = new Date(Date.UTC(from.getFullYear(), from.getMonth(), from.getDate()));
    searchTo = new Date(Date.UTC(to2.getFullYear(), to2.getMonth(), to2.getDate(), 23, 59, 59, 999));
  } else {
    const isMidnight = to2.getHours() === 0 && to2.getMinutes() === 0 && to2.getSeconds() === 0;
    searchFrom = from;
    searchTo = isMidnight ? new Date(to2.getFullYear(), to2.getMonth(), to2.getDate(), 23, 59, 59, 999) : to2;
  }
  if (expandOngoing) {
    searchFrom = new Date(searchFrom.getTime() - baseDurationMs);
  }
  return { searchFrom, searchTo };
}
function buildRecurringInstance(date, event, isFullDay, baseDurationMs, options) {
  const { excludeExdates, includeOverrides } = options;
  const dateKey = generateDateKey(date, isFullDay);
  if (excludeExdates && isExcludedByExdate(date, event, dateKey, isFullDay)) {
    return null;
  }
  const isoKey = isFullDay ? null : date.toISOString();
  const overrideEvent = includeOverrides && (isoKey ? event.recurrences?.[isoKey] : event.recurrences?.[dateKey]);
  const isOverride = Boolean(overrideEvent);
  const instanceEvent = isOverride ? overrideEvent : event;
  let start = isOverride && instanceEvent.start ? instanceEvent.start instanceof Date ? instanceEvent.start : new Date(instanceEvent.start) : date;
  if (isFullDay) {
    start = createLocalDateFromUTC(start);
  }
  const end = calculateEndTime(start, instanceEvent, isFullDay, baseDurationMs);
  const instance = {
    start,
    end,
    summary: instanceEvent.summary || event.summary || "",
    isFullDay,
    isRecurring: true,
    isOverride,
    event: instanceEvent
  };
  copyDateMeta(instance.start, (isOverride ? instanceEvent : event).start);
  copyDateMeta(instance.end, instanceEvent.end || event.end);
  return instance;
}
function isInstanceInRange(instance, from, to2, expandOngoing) {
  if (instance.isFullDay) {
    const instanceDate = new Date(instance.start.getFullYear(), instance.start.getMonth(), instance.start.getDate());
    const fromDate = new Date(from.getFullYear(), from.getMonth(), from.getDate());
    const toDate = new Date(to2.getFullYear(), to2.getMonth(), to2.getDate());
    const instanceEndDate = new Date(instance.end.getFullYear(), instance.end.getMonth(), instance.end.getDate());
    return expandOngoing ? instanceEndDate >= fromDate && instanceDate <= toDate : instanceDate >= fromDate && instanceDate <= toDate;
  }
  return expandOngoing ? instance.end >= from && instance.start <= to2 : instance.start >= from && instance.start <= to2;
}
function expandRecurringEvent(event, options) {
  const {
    from,
    to: to2,
    includeOverrides = true,
    excludeExdates = true,
    expandOngoing = false
  } = options;
  validateDateRange(from, to2);
  if (!event.rrule) {
    return processNonRecurringEvent(event, { from, to: to2, expandOngoing });
  }
  const isFullDay = event.datetype === "date" || Boolean(event.start?.dateOnly);
  const baseDurationMs = getEventDurationMs(event, isFullDay);
  const { searchFrom, searchTo } = adjustSearchRange(from, to2, isFullDay, expandOngoing, baseDurationMs);
  const dates = event.rrule.between(searchFrom, searchTo, true);
  const instances = [];
  const seenRecurrenceKeys = /* @__PURE__ */ new Set();
  for (const date of dates) {
    const instance = buildRecurringInstance(date, event, isFullDay, baseDurationMs, { excludeExdates, includeOverrides });
    if (instance && isInstanceInRange(instance, from, to2, expandOngoing)) {
      seenRecurrenceKeys.add(instance.isOverride ? getOverrideRecurrenceKey(instance.event) : date.toISOString());
      instances.push(instance);
    }
  }
  if (includeOverrides) {
    instances.push(...collectOverrideInstances(event, {
      isFullDay,
      baseDurationMs,
      from,
      to: to2,
      expandOngoing,
      seenKeys: seenRecurrenceKeys
    }));
  }
  return instances.toSorted((a3, b2) => a3.start - b2.start);
}

// node_modules/node-ical/lib/public-api.js
function buildPublicApi({ asyncApi: asyncApi2, autodetectApi: autodetectApi2, syncApi: syncApi2, expandRecurringEvent: expandRecurringEvent2, icalCore }) {
  return {
    // Autodetect
    fromURL: asyncApi2.fromURL,
    parseFile: autodetectApi2.parseFile,
    parseICS: autodetectApi2.parseICS,
    // Sync
    sync: syncApi2,
    // Async
    async: asyncApi2,
    // Recurring event expansion
    expandRecurringEvent: expandRecurringEvent2,
    // Other backwards compat things
    objectHandlers: icalCore.objectHandlers,
    handleObject: icalCore.handleObject,
    parseLines: icalCore.parseLines
  };
}

// node_modules/node-ical/node-ical.js
var {
  syncApi,
  asyncApi,
  autodetectApi
} = createCoreApi({
  parseICSImpl: ical_default.parseICS.bind(ical_default),
  fsModule: fs2
});
var { objectHandlers: objectHandlers2 } = ical_default;
var handleObject2 = ical_default.handleObject.bind(ical_default);
var parseLines2 = ical_default.parseLines.bind(ical_default);
var publicApi = buildPublicApi({
  asyncApi,
  autodetectApi,
  syncApi,
  expandRecurringEvent,
  icalCore: {
    objectHandlers: objectHandlers2,
    handleObject: handleObject2,
    parseLines: parseLines2
  }
});
var {
  fromURL,
  parseFile,
  parseICS: parseICS2,
  sync,
  async
} = publicApi;

// src/adapters/calendar/recurrence.ts
var untilPattern = /(^|;)UNTIL=[^;]*/i;
var timesADayMax = 96;
function expandRule({ rule, start, until }, { from, to: to2 }) {
  if (timesADay(rule) > timesADayMax) throw new Error("more times a day than anybody plans");
  const bounded = until === null ? rule : rule.replace(untilPattern, `$1UNTIL=${basicUtc(until)}`);
  const lines = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:rule",
    `DTSTART:${basicUtc(start)}`,
    `RRULE:${bounded.replace(/[^\w=,;+-]/g, "")}`,
    "END:VEVENT",
    "END:VCALENDAR"
  ];
  const event = sync.parseICS(lines.join("\r\n"))["rule"];
  const read = event !== void 0 && event.type === "VEVENT" && "rrule" in event ? event.rrule : void 0;
  if (read === void 0 || typeof read !== "object" || !("between" in read)) throw new Error("no rule");
  return read.between(asDate(from), asDate(to2), true).map((date) => asWall(date.getTime()));
}
function timesADay(rule) {
  const listed = (name) => new RegExp(`(?:^|;)${name}=([^;]*)`, "i").exec(rule)?.[1]?.split(",").length ?? 1;
  const hours = /FREQ=(?:HOURLY|MINUTELY|SECONDLY)/i.test(rule) ? 24 : listed("BYHOUR");
  return hours * listed("BYMINUTE") * listed("BYSECOND");
}
var asDate = (wall) => new Date(wall.toZonedDateTime("UTC").epochMilliseconds);
var asWall = (epochMs2) => Temporal.Instant.fromEpochMilliseconds(epochMs2).toZonedDateTimeISO("UTC").toPlainDateTime();
var basicUtc = (wall) => `${wall.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}Z`;
function windowsZone(name) {
  if (/^(?:tzone:|customized time zone|\(no tz)/i.test(name)) return null;
  const plain = name.replace(/["\r\n]/g, "");
  const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:zone", `DTSTART;TZID="${plain}":20260115T000000`];
  const event = sync.parseICS([...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n"))["zone"];
  const start = event !== void 0 && event.type === "VEVENT" && "start" in event ? event.start : void 0;
  return start instanceof Date && "tz" in start && typeof start.tz === "string" ? start.tz : null;
}

// src/adapters/calendar/series.ts
var dayMs = 864e5;
function expandSeries(components, surroundings) {
  const [masters, exceptions] = [
    components.filter((component) => lineOf(component, "RECURRENCE-ID") === void 0),
    components.filter((component) => lineOf(component, "RECURRENCE-ID") !== void 0)
  ];
  const moved = newestByRecurrence(exceptions, surroundings);
  const master = newest(masters);
  const regular = master === null ? [] : regularOccurrences(master, surroundings);
  return [
    ...regular.filter(({ start }) => !moved.has(start)),
    ...[...moved.values()].flatMap((component) => single(component, surroundings))
  ].filter((occurrence) => isIn(occurrence, surroundings));
}
var isIn = ({ start, end }, { from, to: to2 }) => start < to2 && (end > from || start >= from);
var sequenceOf = (component) => Number(textOf(component, "SEQUENCE")) || 0;
function newest(components) {
  return components.reduce(
    (best, component) => best === null || sequenceOf(component) >= sequenceOf(best) ? component : best,
    null
  );
}
function newestByRecurrence(exceptions, surroundings) {
  const byInstant = /* @__PURE__ */ new Map();
  for (const component of exceptions) {
    const line = lineOf(component, "RECURRENCE-ID");
    const replaced = line === void 0 ? void 0 : readTimes(line, surroundings.zoneOf)[0];
    if (replaced === void 0) {
      surroundings.report(`${nameOf(component)} replaces another one at a time that cannot be read`);
      continue;
    }
    if (line?.parameters.has("RANGE"))
      surroundings.report(`${nameOf(component)} changes all later ones too, of which only the first is read`);
    const at2 = instantOf(replaced, surroundings.timeZone);
    const earlier = byInstant.get(at2);
    if (earlier === void 0 || sequenceOf(component) >= sequenceOf(earlier)) byInstant.set(at2, component);
  }
  return byInstant;
}
function single(component, surroundings) {
  const span = spanOf(component, surroundings);
  return span === null ? [] : [occurrenceAt(span.start, { component, span, surroundings })];
}
function occurrenceAt(start, input) {
  const { component, span, surroundings } = input;
  return {
    component,
    start: instantOf(start, surroundings.timeZone),
    end: endOf(start, span.length, surroundings.timeZone),
    allDay: start.kind === "date"
  };
}
function regularOccurrences(component, surroundings) {
  const span = spanOf(component, surroundings);
  if (span === null) return [];
  const excluded = timesOf(component, "EXDATE", surroundings);
  const days = new Set(excluded.filter(({ kind }) => kind === "date").map(dateOf));
  const instants = new Set(excluded.map((time) => instantOf(time, surroundings.timeZone)));
  const starts = [
    span.start,
    ...addedTimes(component, surroundings),
    ...ruleTimes(component, span, surroundings)
  ];
  const byStart = /* @__PURE__ */ new Map();
  for (const start of starts) {
    const occurrence = occurrenceAt(start, { component, span, surroundings });
    if (!instants.has(occurrence.start) && !days.has(dateOf(start)))
      byStart.set(occurrence.start, occurrence);
  }
  return [...byStart.values()];
}
var dateOf = (time) => time.wall.toPlainDate().toString();
var timesOf = (component, name, { zoneOf }) => component.lines.filter((line) => line.name === name).flatMap((line) => readTimes(line, zoneOf));
function addedTimes(component, surroundings) {
  const times = timesOf(component, "RDATE", surroundings);
  const listed = component.lines.filter(({ name }) => name === "RDATE").map(countTimes);
  const unread = listed.reduce((sum, count) => sum + count, 0) - times.length;
  if (unread > 0)
    surroundings.report(
      `${nameOf(component)} takes place ${unread === 1 ? "once more, at a time" : `${unread} times more, at times`} that cannot be read`
    );
  return times;
}
function spanOf(component, surroundings) {
  const { zoneOf, timeZone, report } = surroundings;
  const line = lineOf(component, "DTSTART");
  const start = line === void 0 ? void 0 : readTimes(line, zoneOf)[0];
  if (line === void 0 || start === void 0) {
    report(`${nameOf(component)} has no time of beginning that can be read`);
    return null;
  }
  if (start.kind === "time" && start.zone === null && line.parameters.has("TZID"))
    report(
      `${nameOf(component)} is in a time zone that nobody knows, ${quoted(line.parameters.get("TZID") ?? "")}`
    );
  const endLine = lineOf(component, "DTEND");
  const end = endLine === void 0 ? void 0 : readTimes(endLine, zoneOf)[0];
  const duration = textOf(component, "DURATION");
  if (end !== void 0) {
    const between = lengthBetween(start, end, timeZone);
    if (between.days < 0 || between.restMs < 0) report(`${nameOf(component)} ends before it begins`);
    return { start, length: { days: Math.max(0, between.days), restMs: Math.max(0, between.restMs) } };
  }
  const length = duration === "" ? null : readDuration(duration);
  if (endLine !== void 0 || duration !== "" && length === null)
    report(`${nameOf(component)} has no end that can be read`);
  return { start, length: length ?? { days: start.kind === "date" ? 1 : 0, restMs: 0 } };
}
function lengthBetween(start, end, timeZone) {
  if (start.kind === "date" && end.kind === "date") {
    const days = start.wall.toPlainDate().until(end.wall.toPlainDate(), { largestUnit: "day" }).days;
    return { days: days === 0 ? 1 : days, restMs: 0 };
  }
  return { days: 0, restMs: instantOf(end, timeZone) - instantOf(start, timeZone) };
}
function ruleTimes(component, span, surroundings) {
  const rule = lineOf(component, "RRULE")?.value.trim();
  if (rule === void 0 || rule === "") return [];
  const { timeZone, from, to: to2, report } = surroundings;
  const isByClock = !/FREQ=(?:HOURLY|MINUTELY|SECONDLY)/i.test(rule) || /;BY/i.test(rule);
  const own = span.start.kind === "date" ? "UTC" : span.start.zone ?? timeZone;
  const zone = isByClock ? own : "UTC";
  const start = isByClock ? span.start.wall : wallAt(instantOf(span.start, timeZone), "UTC");
  const slack = span.length.days * dayMs + span.length.restMs + 2 * dayMs;
  const until = untilOf(rule, { span, zone, timeZone });
  if (until !== null && instantAt(until, zone) < from - slack) return [];
  try {
    const walls = expandRule(
      { rule, start, until },
      { from: wallAt(from - slack, zone), to: wallAt(to2 + 2 * dayMs, zone) }
    );
    return walls.map(
      (wall) => span.start.kind === "date" ? { kind: "date", wall } : { kind: "time", wall, zone }
    );
  } catch {
    report(`${nameOf(component)} recurs by a rule that cannot be worked out; only its first date is read`);
    return [];
  }
}
var wallAt = (at2, zone) => Temporal.Instant.fromEpochMilliseconds(at2).toZonedDateTimeISO(zone).toPlainDateTime();
var instantAt = (wall, zone) => wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
function untilOf(rule, { span, zone, timeZone }) {
  const value = /(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1];
  const time = value === void 0 ? void 0 : readTimes({ name: "UNTIL", parameters: /* @__PURE__ */ new Map(), value }, () => null)[0];
  if (time === void 0) return null;
  if (time.kind === "date") return time.wall.add({ hours: 23, minutes: 59, seconds: 59 });
  if (time.zone === null) return time.wall;
  return wallAt(instantOf(time, timeZone), span.start.kind === "date" ? timeZone : zone);
}
function nameOf(component) {
  const date = lineOf(component, "DTSTART")?.value.slice(0, 8).replace(/\D/g, "") ?? "";
  return `${quoted(textOf(component, "SUMMARY") || "an event without a title")}${date === "" ? "" : ` (${date})`}`;
}
var quoted = (text2) => JSON.stringify(text2.slice(0, 80));

// src/adapters/calendar/zone-names.ts
var dayMs2 = 864e5;
var minuteMs = 6e4;
function createZoneOf(calendar, { range, timeZone }) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const found = known.get(name);
    if (found !== void 0) return found;
    const zone = knownZone(name) ?? definedZone(calendar, { name, range, timeZone });
    known.set(name, zone);
    return zone;
  };
}
function knownZone(name) {
  const parts = name.split("/").filter((part) => part !== "");
  const tails = [parts.join("/"), parts.slice(-3).join("/"), parts.slice(-2).join("/")];
  const named = tails.find((tail) => tail.length < 60 && isZone(tail));
  if (named !== void 0) return named;
  const windows = windowsZone(name.slice(0, 120));
  return windows !== null && isZone(windows) ? windows : null;
}
function isZone(name) {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
function definedZone(calendar, { name, range, timeZone }) {
  const definition = calendar.children.find(
    (child) => child.name === "VTIMEZONE" && textOf(child, "TZID").replaceAll('"', "") === name
  );
  if (definition === void 0) return null;
  const wide = { from: range.from - 400 * dayMs2, to: range.to + 400 * dayMs2 };
  const onsets = definition.children.flatMap((observance) => onsetsOf(observance, wide)).sort((a3, b2) => a3.at - b2.at);
  const last = onsets.findLast((onset) => onset.at <= wide.from);
  const changes = onsets.filter((onset) => onset.at > wide.from);
  const first = changes[0];
  if (first === void 0) return last === void 0 ? null : last.offset;
  return zoneWith(changes, timeZone);
}
function zoneWith(changes, timeZone) {
  const hasClocks = (zone) => changes.every(
    ({ at: at2, before, offset }) => offsetAt(at2 - minuteMs, zone) === before && offsetAt(at2, zone) === offset
  );
  return [timeZone, ...Intl.supportedValuesOf("timeZone")].find(hasClocks) ?? null;
}
var offsetAt = (at2, zone) => Temporal.Instant.fromEpochMilliseconds(at2).toZonedDateTimeISO(zone).offset;
function onsetsOf(observance, range) {
  const before = offsetOf(textOf(observance, "TZOFFSETFROM"));
  const offset = offsetOf(textOf(observance, "TZOFFSETTO"));
  const line = lineOf(observance, "DTSTART");
  const start = line === void 0 ? void 0 : readTimes(line, () => null)[0];
  if (before === null || offset === null || start === void 0) return [];
  const rule = lineOf(observance, "RRULE")?.value;
  const walls = rule === void 0 ? [] : wallsOf({ rule, start, before, range });
  const listed = observance.lines.filter(({ name }) => name === "RDATE").flatMap((dates) => readTimes(dates, () => null).map(({ wall }) => wall));
  return [start.wall, ...listed, ...walls].map((wall) => ({
    at: wall.toZonedDateTime(before).epochMilliseconds,
    before,
    offset
  }));
}
function wallsOf(input) {
  const { rule, start, before, range } = input;
  const clocks = (at2) => Temporal.Instant.fromEpochMilliseconds(at2).toZonedDateTimeISO(before).toPlainDateTime();
  try {
    return expandRule(
      { rule, start: start.wall, until: null },
      { from: clocks(range.from - 400 * dayMs2), to: clocks(range.to) }
    );
  } catch {
    return [];
  }
}
function offsetOf(text2) {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(text2) ?? [];
  return sign === void 0 ? null : `${sign}${hours}:${minutes}`;
}

// src/adapters/calendar/read-calendar.ts
var bounds = { events: 2e4, occurrences: 2e4, problems: 20 };
var longest = { title: 300, text: 2e4, list: 50 };
var turnSize = 50;
async function readCalendar(text2, period, pause) {
  const { calendars, isCut } = parseContentLines(text2);
  if (calendars.length === 0) return null;
  const problems = /* @__PURE__ */ new Set();
  if (isCut) problems.add("the calendar breaks off before its end");
  const events = [];
  for (const calendar of calendars) {
    for (const [uid, components, surroundings] of seriesOf(calendar, period, problems)) {
      if (events.length >= bounds.occurrences) {
        problems.add(`more than ${bounds.occurrences} occurrences: the rest is not read`);
        break;
      }
      const recurs = components.some((component) => lineOf(component, "RRULE") !== void 0);
      if (recurs || surroundings.turn % turnSize === 0) await pause();
      const isCancelled = textOf(calendar, "METHOD").toUpperCase() === "CANCEL";
      events.push(...expandSeries(components, surroundings).map((one) => toEvent(one, { uid, isCancelled })));
    }
  }
  events.sort((a3, b2) => a3.start - b2.start || (a3.title < b2.title ? -1 : a3.title > b2.title ? 1 : 0));
  return { events, problems: boundProblems([...problems]) };
}
function seriesOf(calendar, period, problems) {
  const { from, to: to2, timeZone } = period;
  const zoneOf = createZoneOf(calendar, { range: { from, to: to2 }, timeZone });
  const found = calendar.children.filter(({ name }) => name === "VEVENT");
  if (found.length > bounds.events) problems.add(`more than ${bounds.events} events: the rest is not read`);
  const byUid = /* @__PURE__ */ new Map();
  for (const [index, component] of found.slice(0, bounds.events).entries()) {
    const uid = textOf(component, "UID").slice(0, longest.title) || `event-${index + 1}`;
    const group = byUid.get(uid);
    if (group === void 0) byUid.set(uid, [component]);
    else group.push(component);
  }
  const report = (problem) => void problems.add(problem);
  return [...byUid].map(([uid, components], turn) => [
    uid,
    components,
    { from, to: to2, timeZone, zoneOf, report, turn }
  ]);
}
function boundProblems(problems) {
  const rest = problems.length - bounds.problems;
  return rest > 0 ? [...problems.slice(0, bounds.problems), `${rest} more problems`] : problems;
}
function toEvent({ component, start, end, allDay }, { uid, isCancelled }) {
  const status = textOf(component, "STATUS").toLowerCase();
  return {
    uid,
    title: textOf(component, "SUMMARY").slice(0, longest.title),
    description: textOf(component, "DESCRIPTION").slice(0, longest.text),
    location: textOf(component, "LOCATION").slice(0, longest.title),
    categories: component.lines.filter(({ name }) => name === "CATEGORIES").flatMap(({ value }) => splitTexts(value)).slice(0, longest.list),
    organiser: organiserOf(component),
    start: epochMs(start),
    end: epochMs(end),
    allDay,
    status: isCancelled || status === "cancelled" ? "cancelled" : status === "tentative" ? "tentative" : "confirmed",
    isTransparent: textOf(component, "TRANSP").toUpperCase() === "TRANSPARENT",
    url: textOf(component, "URL").slice(0, 2e3) || null,
    own: ownProperties(component)
  };
}
function organiserOf(component) {
  const line = lineOf(component, "ORGANIZER");
  const name = line?.parameters.get("CN")?.trim() || line?.value.replace(/^mailto:/i, "").trim() || textOf(component, "CONTACT");
  return name ? name.slice(0, longest.title) : null;
}
var ownPrefix = "X-LOCKKEEPER-";
function ownProperties(component) {
  const own = component.lines.filter(({ name }) => name.startsWith(ownPrefix)).slice(0, longest.list).map(({ name }) => [
    name.slice(ownPrefix.length).toLowerCase(),
    textOf(component, name).slice(0, longest.text)
  ]);
  return Object.fromEntries(own);
}

// src/adapters/calendar/calendars.ts
var bytesMax = 5 * 1024 * 1024;
var timeoutMsDefault = 15e3;
var retryDefault = { attemptsMax: 3, baseDelayMs: 300, maxDelayMs: 5e3 };
function createCalendars(input) {
  return {
    readEvents: async (source, { from, to: to2, timeZone, signal }) => {
      const text2 = await readText(source, signal, input);
      const pause = async () => {
        await nextTurn();
        if (signal.aborted) throw unreadable(source, "reading it took too long");
      };
      const reading = await readCalendar(text2, { from, to: to2, timeZone }, pause);
      if (reading === null) throw noCalendar(source);
      return reading;
    }
  };
}
function readText(source, signal, input) {
  const { from } = source;
  switch (from.kind) {
    case "file":
      return readCalendarFile(source, from.path);
    case "url":
      return download(source, from.url, { signal, input });
    case "variable": {
      const url = input.environment[from.variable]?.trim();
      if (url) return download(source, url, { signal, input });
      return Promise.reject(
        unreadable(source, `the environment variable ${from.variable}, which holds its address, is not set`)
      );
    }
  }
}
async function readCalendarFile(source, path) {
  try {
    const { size } = await stat(path);
    if (size > bytesMax) throw unreadable(source, `it is larger than ${bytesMax} bytes`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unreadable(source, `the file ${path} cannot be read`, error);
  }
}
async function download(source, address, { signal, input }) {
  if (input.fetch === null) throw unreadable(source, "no address is asked in an offline run");
  const url = addressOf(address);
  if (url === null) throw unreadable(source, "its address is no web address (https:// or webcal://)");
  const fetch2 = boundFetch(input.fetch, {
    timeoutMs: input.timeoutMs ?? timeoutMsDefault,
    bodyBytesMax: bytesMax
  });
  const ask = async () => {
    const answer = await fetch2(url, { headers: { accept: "text/calendar, text/plain;q=0.5" }, signal });
    if (!answer.ok) throw new StatusError(answer.status, answer.headers);
    return answer.text();
  };
  try {
    return await withRetry(ask, { signal, ...input.retry ?? retryDefault });
  } catch (error) {
    throw unreadable(source, reasonOf(error), errorWithoutAddress(error));
  }
}
function addressOf(text2) {
  const address = text2.trim().replace(/^webcals?:/i, "https:");
  if (!URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}
var StatusError = class extends Error {
  status;
  headers;
  constructor(status, headers) {
    super(`status ${status}`);
    this.name = "StatusError";
    this.status = status;
    this.headers = headers;
  }
};
var reasonOf = (error) => error instanceof StatusError ? `its server answered with status ${error.status}` : describeNetworkError(error)?.text ?? "no answer came that can be read";
function errorWithoutAddress(error) {
  const name = error instanceof Error ? error.name : "Error";
  return new Error(`${name}: ${reasonOf(error)}`);
}
function unreadable(source, reason, cause) {
  return new Failure({
    code: "calendar/unreadable",
    message: `The calendar "${source.name}" cannot be read: ${reason}.`,
    hint: "Check calendar.sources in the config, and that the calendar can be reached from here.",
    cause
  });
}
function noCalendar(source) {
  return new Failure({
    code: "calendar/invalid",
    message: `What the calendar "${source.name}" gave is no iCalendar: there is no BEGIN:VCALENDAR in it.`,
    hint: "Take the address that ends in .ics, often called secret or private: the one of the page needs a login."
  });
}
export {
  createCalendars
};
