// Signs of hazards in edited settings: what a setting is about, and which way its value moved. Pure.
import type { ModuleChange } from '../../../../domain/change.ts';
import { type ConfigEdit, findConfigEdits } from '../../../change/files/config-edits.ts';
import { servesEnvironment } from '../../../change/runtime/manifest-path.ts';
import type { ChangeSign } from './change-sign.ts';
import { isIdlePath } from './idle-path.ts';
import { settingSigns } from './setting-signs.ts';
import { movementOf, type ValueMovement } from './value-movement.ts';

/** What describes settings sets none. */
const isSchema = /(?:^|[/_.-])(?:schemas?|openapi|swagger|asyncapi)(?:[/_.-]|$)/i;

/** Tells what the edited settings may do; those of other environments than production are weak signs. */
export function signsOfConfig(module: ModuleChange): readonly ChangeSign[] {
  return findConfigEdits(
    module.files.filter(({ path }) => !isIdlePath(path) && !isSchema.test(path)),
  ).flatMap((edit) => {
    const isLive = servesEnvironment(edit.path, 'production');
    return signsOfEdit(edit).map((sign) => (isLive ? sign : { ...sign, strength: 'weak' as const }));
  });
}

function signsOfEdit(edit: ConfigEdit): readonly ChangeSign[] {
  const key = wordsOfKey(edit.key);
  const movement = movementOf(edit);
  const text = tell(edit);
  return settingSigns.flatMap((sign): readonly ChangeSign[] => {
    if (sign.key !== undefined && !sign.key.test(key)) return [];
    if (sign.path !== undefined && !sign.path.test(edit.path)) return [];
    if (sign.value !== undefined && !sign.value.test(`${edit.before ?? ''} → ${edit.after ?? ''}`)) return [];
    if (sign.except?.test(key) === true) return [];
    const strength = strengthOf(sign.strong, movement);
    const at = { hazard: sign.hazard, text, ref: edit.refs[0] ?? `file:${edit.path}`, path: edit.path };
    if (strength === 'strong') return [{ ...at, strength }];
    return sign.weak === false ? [] : [{ ...at, strength: 'weak' }];
  });
}

const strengthOf = (
  movements: readonly ValueMovement[] | 'always',
  movement: ValueMovement,
): ChangeSign['strength'] => (movements === 'always' || movements.includes(movement) ? 'strong' : 'weak');

/** `spring.datasource.hikari.maximumPoolSize` → `spring.datasource.hikari.maximum-pool-size`. */
const wordsOfKey = (key: string): string =>
  key
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

const tell = ({ key, before, after }: ConfigEdit): string =>
  before === null
    ? `${key}: ${after}`
    : after === null
      ? `${key}: ${before} → (removed)`
      : `${key}: ${before} → ${after}`;
