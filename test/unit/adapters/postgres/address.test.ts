// Addresses of PostgreSQL: what they say, what is refused, and that no password is ever shown. Pure.
import { describe, expect, test } from 'vitest';
import { parsePostgresAddress } from '../../../../src/adapters/postgres/address.ts';
import { failureOf } from '../../../fakes/failure-of.ts';

const verified = { checksName: true, ca: null };

describe('addresses', () => {
  test.each([
    [
      'postgres://gate@db.example.com/incidents',
      { host: 'db.example.com', port: 5432, user: 'gate', database: 'incidents', tls: verified },
    ],
    ['postgresql://gate@db.example.com:6432/incidents', { port: 6432, tls: verified }],
    ['postgres://db.example.com/incidents', { user: null, tls: verified }],
    [
      'postgres://gate%40team@10.0.0.7/a%20b',
      { user: 'gate@team', database: 'a b', host: '10.0.0.7', tls: verified },
    ],
    ['postgres://gate@[2001:db8::1]:5433/i', { host: '2001:db8::1', port: 5433, tls: verified }],
    ['postgres://gate@db/i?sslmode=disable', { tls: 'off' }],
    ['postgres://gate@db/i?sslmode=require', { tls: verified }],
    [
      'postgres://gate@db/i?sslmode=verify-ca&sslrootcert=/etc/ca.pem',
      { tls: { checksName: false, ca: '/etc/ca.pem' } },
    ],
    ['postgres://gate@localhost/i', { host: 'localhost', tls: 'off' }],
    ['postgres://gate@127.0.0.1/i', { tls: 'off' }],
    ['postgres://gate@[::1]/i', { host: '::1', tls: 'off' }],
    ['postgres://gate@localhost/i?sslmode=verify-full', { tls: verified }],
    ['postgres://gate@/i?host=/var/run/postgresql', { host: '/var/run/postgresql', tls: 'off' }],
    ['postgres://gate@%2Fvar%2Frun%2Fpostgresql/i', { host: '/var/run/postgresql', tls: 'off' }],
    // Names that only begin like this machine are others.
    ['postgres://gate@localhost.example.com/i', { tls: verified }],
    ['postgres://gate@127.0.0.1.example.com/i', { tls: verified }],
  ])('%s', (address, expected) => {
    expect(parsePostgresAddress(address)).toMatchObject(expected);
  });

  test('messages name host and database without parameters', () => {
    const { shown } = parsePostgresAddress('postgres://gate@db:6432/incidents?sslmode=disable');
    expect(shown).toBe('postgres://gate@db:6432/incidents');
  });
});

describe('refusals', () => {
  test.each([
    'postgres://gate:hunter2@db/incidents',
    'postgres://gate:hun/ter2@db/incidents',
    'postgres://gate:hun@ter2@db/incidents',
    'postgres://:hunter2@db/incidents',
    'postgres://gate@db/incidents?password=hunter2',
  ])('a password inside is refused and not shown: %s', (address) => {
    const failure = failureOf(() => parsePostgresAddress(address));
    expect(failure.code).toBe('arguments/invalid');
    expect(`${failure.message} ${failure.hint}`).not.toMatch(/hun|ter2/);
  });

  test.each([
    'postgres://',
    'postgres://db',
    'postgres://db/',
    'mysql://db/incidents',
    'postgres://db:0/incidents',
    'postgres://db:70000/incidents',
    'postgres://db/incidents?sslmode=prefer',
    'postgres://db/incidents?sslmode=',
    'postgres://db/incidents?options=-c%20x',
    'postgres://db/incidents#fragment',
    'postgres://ga%te@db/incidents',
    'postgres://u@/i?host=/run/postgresql&sslmode=verify-full',
  ])('%s', (address) => {
    expect(failureOf(() => parsePostgresAddress(address)).code).toBe('arguments/invalid');
  });
});
