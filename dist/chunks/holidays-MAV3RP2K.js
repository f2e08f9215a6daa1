import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/calendar/holidays.ts
var dayMs = 864e5;
var startsLater = { "KR korean 01-0-01 P3D": -1 };
var midYear = /^(?:substitutes )?(?:chinese|korean|vietnamese) 0?[1-9]-/;
function expandDays(country, holiday) {
  const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
  const shift = startsLater[`${country} ${holiday.rule}`] ?? 0;
  const count = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayMs));
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(first + (shift + index) * dayMs).toISOString().slice(0, 10),
    name: holiday.name
  }));
}
function mergeDays(days) {
  const names = /* @__PURE__ */ new Map();
  for (const { date, name } of days) names.set(date, (names.get(date) ?? /* @__PURE__ */ new Set()).add(name));
  return [...names].map(([date, all]) => ({ date, name: [...all].join(", ") })).sort((left, right) => left.date < right.date ? -1 : 1);
}
function assertKnown(rules, place) {
  const { country, region } = place;
  if (!Object.hasOwn(rules.getCountries(), country)) {
    throw new Failure({
      code: "calendar/unknown-country",
      message: `No public holidays are known for the country "${country}".`,
      hint: "Use a two-letter code (ISO 3166-1) such as US or KR, or list the days off in the config."
    });
  }
  const regions = Object.keys(rules.getStates(country) ?? {});
  if (region === void 0 || regions.includes(region)) return;
  throw new Failure({
    code: "calendar/unknown-country",
    message: `No public holidays are known for the region "${region}" of ${country}.`,
    hint: regions.length === 0 ? `${country} has no regions: leave it out.` : `It has ${regions.join(", ")}.`
  });
}
async function readHolidays(input) {
  const { default: Library } = await import("./src-7HOHLHBK.js");
  const country = input.country.toUpperCase();
  const region = input.region?.toUpperCase();
  const rules = new Library();
  assertKnown(rules, { country, region });
  rules.init({ country, ...region === void 0 ? {} : { state: region } }, { types: ["public"] });
  rules.setTimezone("");
  const daysOf = (year) => rules.getHolidays(year, input.language).flatMap((holiday) => expandDays(country, holiday));
  const years = Array.from(
    { length: input.toYear - input.fromYear + 1 },
    (_, index) => input.fromYear + index
  );
  const days = years.flatMap(daysOf);
  for (const entry of rules.getRules()) {
    const rule = Object.getOwnPropertyDescriptor(entry, "rule")?.value;
    if (typeof rule === "string" && midYear.test(rule)) rules.unsetRule(rule);
  }
  for (const year of [input.fromYear - 1, input.toYear + 1]) days.push(...daysOf(year));
  const first = `${input.fromYear}-01-01`;
  const last = `${input.toYear}-12-31`;
  return mergeDays(days.filter(({ date }) => date >= first && date <= last));
}
var dateHolidays = { readHolidays };
export {
  dateHolidays,
  readHolidays
};
