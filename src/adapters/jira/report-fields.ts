// Which of Jira's fields tell of an outage. Pure.
import { normalName } from './acceptance-names.ts';
import { readText } from './json-value.ts';

/** A field that tells of an outage, by the name that it has in this Jira. */
export type ReportField = { readonly id: string; readonly name: string };

/** More are not asked for: they would only be other projects' copies. */
const fieldsMax = 40;

/** English and Korean, as `normalName` leaves them. */
const names: ReadonlySet<string> = new Set([
  ...[
    'date',
    'incidentdate',
    'incidentstart',
    'starttime',
    'startedat',
    'affectedservice',
    'affectedservices',
  ],
  ...[
    'severity',
    'incidentseverity',
    'severitylevel',
    'trigger',
    'cause',
    'causes',
    'rootcause',
    'rootcauses',
  ],
  ...['rootcauseanalysis', 'rca', 'contributingfactors', 'contributingcauses', 'impact', 'customerimpact'],
  ...['userimpact', 'businessimpact', 'mitigation', 'resolutionsteps', 'resolutionnotes'],
  ...['fix', 'recovery', 'workaround', 'timeline', 'detection', 'prevention', 'preventiveactions'],
  ...[
    'preventivemeasures',
    'correctiveactions',
    'actionitems',
    'followup',
    'followups',
    'lessonslearned',
    'postmortem',
  ],
  ...[
    'incidentsummary',
    'whathappened',
    '발생일시',
    '발생시각',
    '장애일시',
    '장애발생일시',
    '영향서비스',
    '심각도',
    '장애등급',
  ],
  ...['원인', '근본원인', '장애원인', '영향', '장애영향', '영향범위', '조치', '조치내용', '복구', '복구내용'],
  ...['대응', '재발방지', '재발방지대책', '후속조치', '타임라인', '교훈'],
]);

/** `fields`: as Jira lists them; custom ones only, the others are asked for anyway. In the order of the list. */
export const findReportFields = (fields: readonly unknown[]): readonly ReportField[] =>
  fields
    .flatMap((field) => {
      const id = readText(field, 'id');
      const name = readText(field, 'name');
      return id?.startsWith('customfield_') && name !== null && names.has(normalName(name))
        ? [{ id, name }]
        : [];
    })
    .slice(0, fieldsMax);
