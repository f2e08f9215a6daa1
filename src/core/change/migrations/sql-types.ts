// Whether changing a column to a type can lose part of what it holds. Pure.
import type { SqlToken } from './sql-tokens.ts';

/** `wide`: holds whatever was there before; `narrow`: may cut, round or refuse it. */
export type TypeJudgement = {
  readonly width: 'wide' | 'narrow';
  readonly rewrites: boolean;
  readonly type: string;
};

/** Hold any text or number that a column of the same family held. */
const wideTypes = new Set(
  `TEXT CLOB NCLOB LONGTEXT MEDIUMTEXT NTEXT CITEXT BIGINT INT8 BIGSERIAL NUMERIC DECIMAL NUMBER DOUBLE FLOAT8 JSON JSONB XML
   BLOB LONGBLOB BYTEA TIMESTAMPTZ DATETIMEOFFSET LONG`.split(/\s+/),
);
/** Hold whatever was there only without a length, or with a great one. */
const sizedTypes = new Set('VARCHAR NVARCHAR VARCHAR2 NVARCHAR2 CHARACTER STRING VARBINARY'.split(' '));
const greatLength = 1000;
/** Changing to these touches the catalog only, not every row. */
const cheapTypes = new Set(
  'TEXT CITEXT VARCHAR CHARACTER STRING VARCHAR2 NVARCHAR NVARCHAR2 CLOB'.split(' '),
);

/**
 * Judges the type that a column gets; `tokens` begin at the type.
 *
 * The old type does not stand in the statement, so `narrow` means: could be, look at it.
 */
export function judgeType(tokens: readonly SqlToken[]): TypeJudgement {
  const name = tokens[0]?.upper || (tokens[0]?.text.toUpperCase() ?? '');
  const varying = tokens[1]?.upper === 'VARYING' ? 1 : 0;
  const open = tokens[1 + varying]?.text === '(';
  const length = open ? (tokens[2 + varying]?.text ?? '') : '';
  const rewrites = !cheapTypes.has(name);
  const end = open ? tokens.findIndex((token) => token.text === ')') + 1 : 1 + varying;
  const type = tokens
    .slice(0, Math.max(1, end))
    .map((token) => token.text)
    .join('')
    .slice(0, 60);
  if (wideTypes.has(name))
    return { width: open && name !== 'TEXT' && name !== 'TIMESTAMPTZ' ? 'narrow' : 'wide', rewrites, type };
  if (!sizedTypes.has(name)) return { width: 'narrow', rewrites, type };
  const isGreat = !open || length.toUpperCase() === 'MAX' || Number(length) >= greatLength;
  return { width: isGreat && !(name === 'CHARACTER' && varying === 0) ? 'wide' : 'narrow', rewrites, type };
}
