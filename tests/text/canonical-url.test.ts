import { expect, it } from 'vitest';
import { canonicalUrl } from '../../lib/text/canonical-url';

it.each([
  { input: 'http://www.linxi.gov.cn/a/t20240108_1.html#top', output: 'https://www.linxi.gov.cn/a/t20240108_1.html' },
  { input: 'https://www.linxi.gov.cn/a.jsp?id=3&from=timeline', output: 'https://www.linxi.gov.cn/a.jsp?id=3' },
  { input: 'https://www.linxi.gov.cn:8443/', output: 'https://www.linxi.gov.cn:8443/' },
  { input: 'https://WWW.Linxi.gov.cn/报告.html', output: 'https://www.linxi.gov.cn/%E6%8A%A5%E5%91%8A.html' },
  { input: 'file:///tmp/a.html', output: 'file:///tmp/a.html' },
  { input: 'not an address', output: 'not an address' },
])('$input → $output', ({ input, output }) => {
  expect(canonicalUrl(input)).toBe(output);
  expect(canonicalUrl(output)).toBe(output);
});
