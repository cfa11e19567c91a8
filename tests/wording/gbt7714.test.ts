import { describe, expect, it } from 'vitest';
import { gbtReference } from '../../lib/wording/gbt7714';
import type { Source } from '../../lib/wording/citation';
import { EXTRACTION, WORDS } from './samples';

const TITLE = '临溪镇2023年工作总结和2024年工作计划';
const PAGE: Source = {
  profile: EXTRACTION.report,
  title: TITLE,
  url: 'http://www.linxi.gov.cn/art/1.html',
  readOn: '2024-05-01',
};
const FILE: Source = { ...PAGE, url: 'http://www.linxi.gov.cn/down/1.pdf' };
const DAYLESS = { ...EXTRACTION.report, publishedOn: undefined };

describe('gbtReference', () => {
  const rows = [
    {
      name: '2025: a page',
      source: PAGE,
      expect: `临溪镇人民政府. ${TITLE}[EB/OL]. （2024-01-05）[2024-05-01]. http://www.linxi.gov.cn/art/1.html.`,
    },
    {
      name: '2015: a page',
      source: PAGE,
      edition: '2015' as const,
      expect: `临溪镇人民政府. ${TITLE}[EB/OL]. (2024-01-05)[2024-05-01]. http://www.linxi.gov.cn/art/1.html.`,
    },
    {
      name: '2025: a file bears its day and no day of access',
      source: FILE,
      expect: `临溪镇人民政府. ${TITLE}[R/OL]. 2024-01-05. http://www.linxi.gov.cn/down/1.pdf.`,
    },
    {
      name: '2015: a file',
      source: FILE,
      edition: '2015' as const,
      expect: `临溪镇人民政府. ${TITLE}[R/OL]. (2024-01-05)[2024-05-01]. http://www.linxi.gov.cn/down/1.pdf.`,
    },
    {
      name: '2025: a page cited as a report',
      source: PAGE,
      as: 'report' as const,
      expect: `临溪镇人民政府. ${TITLE}[R/OL]. 2024-01-05. http://www.linxi.gov.cn/art/1.html.`,
    },
    {
      name: 'a page without a day of publication',
      source: { ...PAGE, profile: DAYLESS },
      expect: `临溪镇人民政府. ${TITLE}[EB/OL]. [2024-05-01]. http://www.linxi.gov.cn/art/1.html.`,
    },
    {
      name: 'a file without a day of publication',
      source: { ...FILE, profile: DAYLESS },
      expect: `临溪镇人民政府. ${TITLE}[R/OL]. [2024-05-01]. http://www.linxi.gov.cn/down/1.pdf.`,
    },
    {
      name: '2025: without an address',
      source: { ...PAGE, url: '' },
      expect: `临溪镇人民政府. ${TITLE}[R]. 2024-01-05.`,
    },
    {
      name: '2015: without an address',
      source: { ...PAGE, url: '' },
      edition: '2015' as const,
      expect: `临溪镇人民政府. ${TITLE}[R]. 2024-01-05.`,
    },
    {
      name: 'nothing known but a title',
      source: { title: ' 工作\n总结 ', url: '', readOn: '2024-05-01' },
      expect: '工作 总结[R].',
    },
    {
      name: 'not even a title',
      source: { title: '', url: '', readOn: '2024-05-01' },
      expect: '无标题[R].',
    },
  ];
  it.each(rows)('$name', ({ source, edition, as, expect: reference }) => {
    expect(gbtReference(source, WORDS, { edition, as })).toBe(reference);
  });
});
