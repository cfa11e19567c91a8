import { expect, it } from 'vitest';
import { hostOf, isGovernmentHost } from '../../lib/text/site';

it.each([
  ['http://www.linxi.gov.cn:8080/a.html?b#c', 'www.linxi.gov.cn'],
  ['https://WWW.Linxi.example/', 'www.linxi.example'],
  ['http://10.0.0.7/a', '10.0.0.7'],
  ['https://临溪.政务/', 'xn--miq440f.xn--zfr164b'],
  ['http://[::1]/a', undefined],
  ['chrome://settings', undefined],
  ['file:///home/a.html', undefined],
  ['nothing', undefined],
  [undefined, undefined],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it.each([
  ['gov.cn', true],
  ['www.gov.cn', true],
  ['zwgk.linxi.gov.cn', true],
  ['notgov.cn', false],
  ['www.gov.cn.example', false],
])('%s is a government site: %s', (host, is) => {
  expect(isGovernmentHost(host)).toBe(is);
});
