// Tests of web-url. Effects: none.
import { describe, expect, it } from 'vitest';
import { repositoryName, toWebUrl } from '../../../../src/adapters/git/web-url.ts';

describe('toWebUrl', () => {
  it.each([
    ['https://github.com/shop/pay.git', 'https://github.com/shop/pay'],
    ['https://github.com/shop/pay/', 'https://github.com/shop/pay'],
    ['https://x-access-token:ghs_secret@github.com/shop/pay', 'https://github.com/shop/pay'],
    ['http://git.example.com:8080/shop/pay.git?x=1#y', 'http://git.example.com:8080/shop/pay'],
    ['git@github.com:shop/pay.git', 'https://github.com/shop/pay'],
    ['git.example.com:shop/pay', 'https://git.example.com/shop/pay'],
    ['ssh://git@git.example.com:2222/shop/pay.git', 'https://git.example.com/shop/pay'],
    ['git://git.example.com/shop/pay.git', 'https://git.example.com/shop/pay'],
    ['/srv/git/pay.git', null],
    ['file:///srv/git/pay.git', null],
    ['../pay', null],
    ['C:\\git\\pay', null],
    ['C:/git/pay', null],
    ['work:shop/pay.git', null],
    ['https://', null],
    ['https://github.com/', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('makes of %j %j', (remote, url) => {
    expect(toWebUrl(remote)).toBe(url);
  });
});

describe('repositoryName', () => {
  it.each([
    ['https://github.com/shop/pay.git', 'pay'],
    ['git@github.com:pay.git', 'pay'],
    ['/srv/git/pay.git/', 'pay'],
    ['/home/ci/pay/.git', 'pay'],
    ['C:\\git\\pay', 'pay'],
    ['/', ''],
  ])('makes of %j %j', (address, name) => {
    expect(repositoryName(address)).toBe(name);
  });
});
