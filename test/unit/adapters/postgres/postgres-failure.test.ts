// Errors of PostgreSQL as people read them: by code alone, without rows and passwords. Pure.
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { parsePostgresAddress } from '../../../../src/adapters/postgres/address.ts';
import {
  PasswordMissing,
  postgresFailure,
  stateOf,
} from '../../../../src/adapters/postgres/postgres-failure.ts';
import { Failure, type FailureCode } from '../../../../src/failure.ts';

const address = parsePostgresAddress('postgres://gate@db.example.com/incidents');
const at = { address, isOver: false, wasConnected: true };

function serverError(code: string): Error {
  const error = new pg.DatabaseError('value "row-content" is bad', 1, 'error');
  return Object.assign(error, {
    code,
    severity: 'ERROR',
    detail: 'Key (id)=(row-content)',
    routine: 'there',
  });
}

describe('answers of the server', () => {
  test.each<[string, FailureCode]>([
    ['28P01', 'postgres/unauthorized'],
    ['28000', 'postgres/unauthorized'],
    ['42501', 'postgres/unauthorized'],
    ['3D000', 'postgres/unavailable'],
    ['57P03', 'postgres/unavailable'],
    ['53300', 'postgres/unavailable'],
    ['40P01', 'postgres/unavailable'],
    ['57014', 'postgres/unavailable'],
    ['53100', 'postgres/failed'],
    ['25006', 'postgres/failed'],
    ['22P02', 'postgres/failed'],
  ])('%s is %s and shows no row', (state, code) => {
    const failure = postgresFailure(serverError(state), at);
    expect(failure.code).toBe(code);
    const said = `${failure.message} ${failure.hint} ${String(failure.cause)} ${JSON.stringify(failure.cause)}`;
    expect(said).not.toContain('row-content');
    expect(stateOf(failure)).toBe(state);
  });
});

describe('errors of the way there', () => {
  test('say whether a connection had been there', () => {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    expect(postgresFailure(reset, at).message).toContain('broke');
    const before = postgresFailure(reset, { ...at, wasConnected: false });
    expect(before.message).toContain('could not be reached: the connection broke');
    expect(before.hint).toContain('sslmode=disable');
  });

  test('time that is up is said before what it broke', () => {
    const broken = postgresFailure(new Error('Connection terminated'), { ...at, isOver: true });
    expect(broken.message).toContain('in the time that was left');
  });

  test('a missing password is no network problem, and a failure stays what it is', () => {
    expect(postgresFailure(new PasswordMissing(), { ...at, wasConnected: false }).code).toBe(
      'postgres/unauthorized',
    );
    const failure = new Failure({ code: 'index/not-found', message: 'x', hint: 'y' });
    expect(postgresFailure(failure, at)).toBe(failure);
  });
});
