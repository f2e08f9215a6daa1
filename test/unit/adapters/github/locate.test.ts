// Which addresses name a repository of which server. Effects: none.
import { describe, expect, it } from 'vitest';
import { locate, webHostsOf } from '../../../../src/adapters/github/locate.ts';

const shop = { owner: 'octo', name: 'shop' };

describe('locate', () => {
  it.each([
    'https://github.com/octo/shop',
    'https://github.com/octo/shop/',
    'https://github.com/octo/shop.git',
    'https://GitHub.com/octo/shop',
    'https://www.github.com/octo/shop',
    'https://user:secret@github.com/octo/shop.git',
    'http://github.com/octo/shop',
    'git@github.com:octo/shop.git',
    'ssh://git@github.com/octo/shop.git',
    'ssh://git@ssh.github.com:443/octo/shop.git',
    'git://github.com/octo/shop.git',
  ])('finds %s on github.com', (url) => {
    expect(locate(url, webHostsOf('https://api.github.com'))).toEqual(shop);
  });

  it.each([
    'https://gitlab.com/octo/shop',
    'https://github.com.evil.example/octo/shop',
    'https://evil.example/github.com/octo/shop',
    'https://github.com:8443/octo/shop',
    'https://github.com/octo',
    'https://github.com/octo/shop/tree/main',
    'https://github.com/octo/..',
    'https://github.com/octo/%2e%2e',
    'https://github.com/octo/sh op',
    'file:///srv/git/octo/shop.git',
    '/srv/git/shop.git',
    'github.com/octo/shop',
    'not an address',
    '',
  ])('does not find %j there', (url) => {
    expect(locate(url, webHostsOf('https://api.github.com'))).toBeNull();
  });

  it.each([
    ['https://ghe.example.com/api/v3', 'https://ghe.example.com/octo/shop'],
    ['https://ghe.example.com/api/v3', 'git@ghe.example.com:octo/shop.git'],
    ['https://ghe.example.com:8443/api/v3', 'https://ghe.example.com:8443/octo/shop'],
    ['https://ghe.example.com:8443/api/v3', 'ssh://git@ghe.example.com:122/octo/shop'],
    ['https://api.octocorp.ghe.com', 'https://octocorp.ghe.com/octo/shop'],
  ])('of the server at %s finds %s', (apiUrl, url) => {
    expect(locate(url, webHostsOf(apiUrl))).toEqual(shop);
  });

  it('keeps dots and dashes of names', () => {
    expect(locate('https://github.com/octo-org/shop.js.git', ['github.com'])).toEqual({
      owner: 'octo-org',
      name: 'shop.js',
    });
  });
});
