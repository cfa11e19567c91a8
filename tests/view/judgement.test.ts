import { expect, it } from 'vitest';
import { STATUSES } from '../../lib/model/annotation';
import { cleanLine, evidenceAddress, lacksEvidence } from '../../lib/view/judgement';

it('a verdict asks for evidence, what claims nothing does not', () => {
  const piece = { id: '0b8a1d3e-5f60-4c7d-8e9f-000000000001', url: 'https://a.gov.cn/', text: '' };
  expect(STATUSES.filter((status) => lacksEvidence(status, []))).toEqual([
    'kept',
    'partly-kept',
    'broken',
    'confirmed',
    'discrepant',
    'other-basis',
  ]);
  expect(lacksEvidence('kept', [piece])).toBe(false);
  expect(lacksEvidence(undefined, [])).toBe(false);
});

it.each([
  ['https://tjj.gov.cn/a', 'https://tjj.gov.cn/a'],
  ['  http://tjj.gov.cn ', 'http://tjj.gov.cn'],
  ['tjj.gov.cn', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  ['http://a b', undefined],
  ['https://tjj.gov.cn/a https://tjj.gov.cn/b', undefined],
  ['https://tjj.gov.cn/a\u3000见第3页', undefined],
  ['https://tjj.gov.cn/a%20b.html', 'https://tjj.gov.cn/a%20b.html'],
  ['', undefined],
])('the address %j is kept as %j', (typed, address) => {
  expect(evidenceAddress(typed)).toBe(address);
});

it.each([
  [' 区 住建局\n第二行 ', '区 住建局 第二行'],
  ['\u0000甲\ud800', '甲\ufffd'],
  ['', ''],
])('the line %j is kept as %j', (typed, line) => {
  expect(cleanLine(typed)).toBe(line);
});
