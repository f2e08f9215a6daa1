// Addresses to clone from: what git gets, what people see, whom the token is for.
import { describe, expect, test } from 'vitest';
import { parseCloneAddress } from '../../../../src/adapters/git/clone-address.ts';

describe('an address', () => {
  test.each([
    ['https://github.com/shop/pay.git', 'https://github.com/shop/pay.git', 'https://github.com', null],
    [
      'HTTPS://bot@Git.Example.com:8443/shop/pay',
      'https://git.example.com:8443/shop/pay',
      'https://git.example.com:8443',
      'bot',
    ],
    ['https://a%40b@host/x', 'https://host/x', 'https://host', 'a@b'],
    ['https://a%zz@host/x', 'https://host/x', 'https://host', 'a%zz'],
    ['http://[::1]:3000/x', 'http://[::1]:3000/x', 'http://[::1]:3000', null],
  ])('on the web goes to git without its user: %s', (given, url, origin, user) => {
    expect(parseCloneAddress(given)).toMatchObject({ url, shown: url, origin, user });
  });

  test.each([
    ['ssh://git@host:2222/shop/pay.git', 'ssh', 'ssh://host:2222/shop/pay.git'],
    ['ssh://host/~/pay', 'ssh', 'ssh://host/~/pay'],
    ['ssh://git@[2001:db8::1]/pay', 'ssh', 'ssh://[2001:db8::1]/pay'],
    ['git@host:shop/pay.git', 'ssh', 'host:shop/pay.git'],
    ['git@[::1]:pay', 'ssh', '[::1]:pay'],
    ['file:///srv/my repositories/결제.git', 'file', 'file:///srv/my repositories/결제.git'],
  ])('of another kind goes to git as it is: %s', (given, scheme, shown) => {
    expect(parseCloneAddress(given)).toEqual({ scheme, url: given, shown, origin: null, user: null });
  });
});
