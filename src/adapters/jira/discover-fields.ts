// Which of Jira's fields hold acceptance criteria and epics. Pure.
import { normalName, rankAcceptanceName } from './acceptance-names.ts';
import { readText } from './json-value.ts';

/** Ids of fields that differ from one Jira to the next; `acceptance`: the best first. */
export type FieldIds = {
  readonly acceptance: readonly string[];
  readonly epicLink: string | null;
  readonly epicName: string | null;
};

/** More fields of one name are not asked for: they would only be other projects' copies. */
const acceptanceFieldsMax = 20;

const epicLinkType = 'com.pyxis.greenhopper.jira:gh-epic-link';
const epicNameType = 'com.pyxis.greenhopper.jira:gh-epic-label';

/** Without the list of fields: those that are configured by id. */
export const configuredFields = (configured: readonly string[]): FieldIds => ({
  acceptance: configured.filter((name) => /^customfield_\d+$/u.test(name)),
  epicLink: null,
  epicName: null,
});

/** `fields`: as Jira lists them. `configured`: names or ids, which come before all others. */
export function discoverFields(fields: readonly unknown[], configured: readonly string[]): FieldIds {
  const custom = fields.flatMap((field) => {
    const id = readText(field, 'id');
    const name = readText(field, 'name');
    return id === null || name === null ? [] : [{ id, name, type: readText(field, 'schema', 'custom') }];
  });
  const wanted = configured.map(normalName);
  const rank = (field: { readonly id: string; readonly name: string }): number | null => {
    if (configured.includes(field.id)) return configured.indexOf(field.id);
    const place = wanted.indexOf(normalName(field.name));
    if (place !== -1) return place;
    const known = field.id.startsWith('customfield_') ? rankAcceptanceName(field.name) : null;
    return known === null ? null : configured.length + known;
  };
  const ranked = custom.flatMap((field) => {
    const place = rank(field);
    return place === null ? [] : [{ id: field.id, place }];
  });
  return {
    acceptance: ranked
      .sort((left, right) => left.place - right.place)
      .slice(0, acceptanceFieldsMax)
      .map((field) => field.id),
    epicLink: findField(custom, epicLinkType, 'Epic Link'),
    epicName: findField(custom, epicNameType, 'Epic Name'),
  };
}

/** By its type, which no translation changes; else by its English name. */
function findField(
  fields: readonly { readonly id: string; readonly name: string; readonly type: string | null }[],
  type: string,
  name: string,
): string | null {
  const found =
    fields.find((field) => field.type === type) ??
    fields.find((field) => field.name === name && field.type === null);
  return found?.id ?? null;
}
