import { expect, it } from 'vitest';
import { documentKind } from '../../lib/text/document-address';
import { offeredFiles } from '../../lib/view/unreadable';

it.each([
  ['https://www.linxi.gov.cn/a/P020240112.pdf', 'pdf'],
  ['https://www.linxi.gov.cn/a/P020240112.PDF#page=3', 'pdf'],
  ['/module/download/downfile.jsp?classid=0&filename=2401121.pdf&id=3', 'pdf'],
  ['https://www.linxi.gov.cn/viewer.html?file=%2Fa%2Fb.pdf', 'pdf'],
  ['./报告.docx', 'document'],
  ['./报告.doc', 'document'],
  ['./报告.wps', 'document'],
  ['./附表.xls', 'document'],
  ['./附表.xlsx', 'document'],
  ['./附表.et', 'document'],
  ['./公文.ofd', 'document'],
  ['https://www.linxi.gov.cn/art/2024/1/12/art_1_2.html', undefined],
  ['https://www.linxi.gov.cn/a.pdf.html', undefined],
  ['https://www.linxi.gov.cn/pdf/', undefined],
  ['https://www.linxi.gov.cn/a.docs', undefined],
  ['', undefined],
])('%s leads to: %s', (address, kind) => {
  expect(documentKind(address)).toBe(kind);
});

it('offers files by whole addresses and names, and nothing but the web', () => {
  const base = 'https://www.linxi.gov.cn/a/b.html';
  const addresses = [
    './1.pdf',
    '/2/%E6%8A%A5%E5%91%8A.doc?x=1',
    'javascript:alert(1)//.pdf',
    'http://[/3.pdf',
    '%zz.wps',
  ];
  expect(offeredFiles(addresses, base)).toEqual([
    { href: 'https://www.linxi.gov.cn/a/1.pdf', name: '1.pdf' },
    { href: 'https://www.linxi.gov.cn/2/%E6%8A%A5%E5%91%8A.doc?x=1', name: '报告.doc' },
    { href: 'https://www.linxi.gov.cn/a/%zz.wps', name: '%zz.wps' },
  ]);
  expect(offeredFiles(['./1.pdf'], undefined)).toEqual([]);
});
