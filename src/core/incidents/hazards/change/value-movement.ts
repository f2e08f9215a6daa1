// Tells which way the value of a setting moved: up, down, on, off. Pure.
import type { ConfigEdit } from '../../../change/files/config-edits.ts';

/** `added` and `removed`: there is no value on one side. `other`: the values cannot be compared. */
export type ValueMovement = 'up' | 'down' | 'on' | 'off' | 'added' | 'removed' | 'other';

const isOn = /^(?:true|on|yes|enabled?)$/i;
const isOff = /^(?:false|off|no|disabled?)$/i;

/** Which way a value moved; amounts with units (512Mi, 30s, 50%, t3.large) are compared as such. */
export function movementOf({ before, after }: Pick<ConfigEdit, 'before' | 'after'>): ValueMovement {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (isOff.test(before) && isOn.test(after)) return 'on';
  if (isOn.test(before) && isOff.test(after)) return 'off';
  const [old, now] = [amountOf(before), amountOf(after)];
  if (old === null || now === null || old.kind !== now.kind || old.amount === now.amount) return 'other';
  return now.amount > old.amount ? 'up' : 'down';
}

type Amount = { readonly kind: 'number' | 'time' | 'instance'; readonly amount: number };

const units: { readonly [unit in string]?: number } = {
  '': 1,
  '%': 1,
  m: 1e-3,
  k: 1e3,
  kb: 1e3,
  ki: 1024,
  mb: 1e6,
  mi: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1e9,
  gi: 1024 ** 3,
  tb: 1e12,
  ti: 1024 ** 4,
};

const timeUnits: { readonly [unit in string]?: number } = {
  ms: 1,
  s: 1e3,
  sec: 1e3,
  seconds: 1e3,
  min: 6e4,
  minutes: 6e4,
  h: 36e5,
  d: 864e5,
};

const sizes = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge'];

function amountOf(value: string): Amount | null {
  const instance = /\b[a-z][\w-]{1,12}\.(\d{0,2})(nano|micro|small|medium|x?large)\b/.exec(value);
  if (instance !== null)
    return { kind: 'instance', amount: sizes.indexOf(instance[2] ?? '') * 100 + Number(instance[1] ?? 0) };
  const heap = /-Xmx(\d{1,6})([mMgG])/.exec(value);
  if (heap !== null)
    return {
      kind: 'number',
      amount: Number(heap[1]) * ((heap[2] ?? '').toLowerCase() === 'g' ? 1024 : 1) * 1024 ** 2,
    };
  const [, digits = '', unit = ''] = /^(-?\d{1,15}(?:\.\d{1,6})?)\s*([a-zA-Z%]{0,7})$/.exec(value) ?? [];
  if (digits === '') return null;
  const known = units[unit.toLowerCase()];
  // `M` and `m` are the same letter and not the same amount.
  if (unit === 'M') return { kind: 'number', amount: Number(digits) * 1e6 };
  if (known !== undefined) return { kind: 'number', amount: Number(digits) * known };
  const time = timeUnits[unit.toLowerCase()];
  return time === undefined ? null : { kind: 'time', amount: Number(digits) * time };
}
