// How errors of the network are told. Effects: none.
import { describe, expect, it } from 'vitest';
import { describeNetworkError } from '../../../../src/adapters/http/network-error.ts';

const withCode = (code: string) => Object.assign(new Error('secret https://user:pass@host/'), { code });

describe('describeNetworkError', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['EHOSTUNREACH', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['UND_ERR_ABORTED', 'proxy'],
  ])('knows %s behind the words of fetch: %s', (code, kind) => {
    expect(describeNetworkError(new TypeError('fetch failed', { cause: withCode(code) }))?.kind).toBe(kind);
  });

  it('tells time-outs and ended calls apart', () => {
    expect(describeNetworkError(new DOMException('', 'TimeoutError'))?.kind).toBe('timeout');
    expect(describeNetworkError(new DOMException('', 'AbortError'))?.kind).toBe('aborted');
  });

  it('looks into errors of several addresses', () => {
    const cause = new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')]);
    expect(describeNetworkError(new TypeError('fetch failed', { cause }))?.kind).toBe('refused');
  });

  it('says nothing of addresses', () => {
    expect(describeNetworkError(withCode('ENOTFOUND'))?.text).toBe('the name of its host is not known here');
  });

  it('outlives a ring of causes', () => {
    const ring = new Error('a');
    ring.cause = ring;
    expect(describeNetworkError(ring)).toBeNull();
  });

  it.each([new Error('x'), new TypeError('x is not a function'), 'text', null, withCode('ENOENT')])(
    'leaves alone what is not of the network: %s',
    (error) => {
      expect(describeNetworkError(error)).toBeNull();
    },
  );
});
