import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';
import type { ExtractionContext } from '../../../lib/model/extraction';

const BODY = '\n一、2025年工作回顾\n新建学校2所。\n二、2026年工作安排\n新建学校3所。';

/** `江州市>北湖区 county` */
function regionOf(text: string, context: ExtractionContext = {}): string {
  const { region, level } = extract(text + BODY, context).report;
  return `${region?.join('>') ?? ''} ${level ?? ''}`.trim();
}

describe('where the issuer governs', () => {
  it.each([
    ['the title', '临溪镇2025年政府工作报告', '临溪镇 township'],
    [
      'the title, level by level',
      '江州市北湖区临溪镇2025年政府工作报告',
      '江州市>北湖区>临溪镇 township',
    ],
    [
      'the meeting',
      '政府工作报告\n——2026年1月8日在槐河县第八届人民代表大会第三次会议上',
      '槐河县 county',
    ],
    [
      'the meeting, over two lines',
      '政府工作报告\n——2026年1月8日在槐河县\n第八届人民代表大会第三次会议上',
      '槐河县 county',
    ],
    [
      'a city with counties below it',
      '江州市2025年政府工作报告\n各县区协调发展。',
      '江州市 prefecture',
    ],
    [
      'a city under a province',
      '江州市2025年政府工作报告\n感谢省委、省政府和江州市委支持。',
      '江州市 prefecture',
    ],
    [
      'for whom the speaker speaks',
      '工作报告\n我代表槐河县人民政府向大会报告工作。',
      '槐河县 county',
    ],
    ['a city with nothing below it', '江州市2025年政府工作报告\n各村协调发展。', '江州市 county'],
    ['the speaker', '政府工作报告\n槐河县人民政府县长 陆怀谦', '槐河县 county'],
    [
      'who thanks its superiors',
      '云溪街道2025年工作总结\n在北湖区委、区政府的坚强领导下,各项任务完成。',
      '北湖区>云溪街道 township',
    ],
    ['a zone', '槐河高新区管委会工作报告', '槐河高新区 county'],
    ['a village in its town', '临溪镇柳湾村2025年工作总结', '临溪镇>柳湾村 township'],
    [
      'the nation',
      '政府工作报告\n——2050年3月5日在第十九届全国人民代表大会第三次会议上',
      'national',
    ],
    /* near misses: a time before a name, what only ends like a place, who speaks */
    ['a time before a name', '2025年前三季度槐河区经济运行情况', '槐河区 county'],
    ['a scope is no place', '上半年全市经济运行情况\n槐河市统计局', '槐河市 county'],
    [
      'a speaker whose name ends like a place',
      '槐河县2025年政府工作报告(2026年1月8日 陆之镇)',
      '槐河县 county',
    ],
    ['城镇 is no town', '2025年城镇工作总结', ''],
    ['农村 is no village', '2025年农村工作总结', ''],
  ])('%s', (_name, text, expected) => expect(regionOf(text)).toBe(expected));
  it('is completed by the site', () => {
    const title = '云溪街道2025年工作总结_街道动态_江州市北湖区人民政府门户网站';
    expect(regionOf('云溪街道2025年工作总结', { title })).toBe('江州市>北湖区>云溪街道 township');
    const url = 'http://www.huaihe.hunan.gov.cn/art/2026/1/9/art_1.html';
    expect(regionOf('槐河县2025年政府工作报告', { url })).toBe('湖南省>槐河县 county');
  });
});
