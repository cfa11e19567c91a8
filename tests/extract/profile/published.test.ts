import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';
import type { ExtractionContext } from '../../../lib/model/extraction';

const HEAD = '临溪镇2025年工作总结\n';
const BODY = '\n一、2025年工作回顾\n新建学校2所。';
const dayOf = (front: string, context: ExtractionContext = {}): string | undefined =>
  extract(HEAD + front + BODY, context).report.publishedOn;

describe('the day a report was published', () => {
  it.each([
    ['发布时间:2026年1月9日', '2026-01-09'],
    ['发布日期:2026-01-09 10:20', '2026-01-09'],
    ['成文日期:2026/1/9', '2026-01-09'],
    ['(2026年1月9日)', '2026-01-09'],
    ['2026-01-09', '2026-01-09'],
    /* near misses: the day it was read out, one that no calendar has, one inside a sentence */
    ['——2026年1月8日在临溪镇第三届人民代表大会第四次会议上', undefined],
    ['发布时间:2026年2月30日', undefined],
    ['2026年1月9日全镇召开会议。', undefined],
    ['', undefined],
  ])('%s', (front, day) => expect(dayOf(front)).toBe(day));
  it.each([
    ['http://www.linxi.gov.cn/art/2026/1/9/art_12_3.html', '2026-01-09'],
    ['http://www.linxi.gov.cn/zw/202601/t20260109_12345.html', '2026-01-09'],
    ['http://www.linxi.gov.cn/zw/2026-01/09/content_1.html', '2026-01-09'],
    ['http://www.linxi.gov.cn/art/2026/13/9/art_1.html', undefined],
    ['http://www.linxi.gov.cn/20260109.html', undefined],
  ])('by the address %s', (url, day) => expect(dayOf('', { url })).toBe(day));
  it('is what the page says before what the text says', () =>
    expect(dayOf('发布时间:2026年1月9日', { meta: { pubdate: '2026-01-12 08:00:00' } })).toBe(
      '2026-01-12',
    ));
});
