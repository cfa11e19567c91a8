import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';

const BODY = '\n一、2025年工作回顾\n新建学校2所。\n二、2026年工作安排\n新建学校3所。';

const ROWS = [
  ['a town', '临溪镇2025年政府工作报告', '临溪镇人民政府'],
  ['a 街道', '云溪街道2025年工作总结', '云溪街道办事处'],
  [
    'a county by its meeting',
    '政府工作报告\n——2026年1月8日在槐河县第八届人民代表大会第三次会议上',
    '槐河县人民政府',
  ],
  ['a court', '槐河县人民法院工作报告', '槐河县人民法院'],
  [
    'a court by its level',
    '工作报告\n——2026年1月8日在槐河县第八届人民代表大会第三次会议上\n县人民法院院长 陆怀谦',
    '槐河县人民法院',
  ],
  ['a procuratorate', '槐河县人民检察院工作报告', '槐河县人民检察院'],
  ['a congress', '槐河县人大常委会工作报告', '槐河县人大常委会'],
  ['a party committee', '中共临溪镇委员会工作报告', '中共临溪镇委员会'],
  ['those who watch over its members', '槐河县纪委监委2025年工作总结', '槐河县纪委监委'],
  ['a bureau', '槐河县水务局2025年工作总结和2026年工作计划', '槐河县水务局'],
  ['a bureau that signs', '2025年工作总结\n槐河县教育局', '槐河县教育局'],
  ['a zone', '槐河经济开发区2025年工作总结', '槐河经济开发区管理委员会'],
  ['a village', '临溪镇柳湾村2025年工作总结', '临溪镇柳湾村村民委员会'],
  ['a statistics office', '槐河县2025年国民经济和社会发展统计公报', '槐河县统计局'],
  [
    'an office on behalf of the government',
    '关于槐河县2025年财政决算的报告\n槐河县财政局局长 陆怀谦',
    '槐河县财政局',
  ],
  ['an office on the title’s line', '国民经济和社会发展统计公报槐河县统计局', '槐河县统计局'],
  ['a neighbourhood', '云溪社区2025年工作总结', '云溪社区居民委员会'],
  /* near misses */
  ['社区 alone', '2025年社区工作总结', undefined],
  ['all of a town', '2025年全镇社区工作总结', undefined],
  ['those of the towns and villages', '2025年城乡社区工作总结', undefined],
  ['农村 is no village', '2025年槐河县农村工作总结', '槐河县人民政府'],
  ['a bureau that a government reports on', '关于槐河县2025年政府工作的报告', '槐河县人民政府'],
  ['the speaker is no issuer', '临溪镇2025年政府工作报告\n临溪镇镇长 陆镇平', '临溪镇人民政府'],
  ['a special report is its publisher’s', '关于槐河县古树保护情况的专项报告', undefined],
  ['nothing is named', '2025年工作总结', undefined],
] as const;

describe('who gives a report', () => {
  it.each(ROWS)('%s: %s', (_name, text, issuer) =>
    expect(extract(text + BODY).report.issuer).toBe(issuer),
  );
  it('is the publisher that the page names, where the text names none', () => {
    const meta = { contentsource: '槐河县林业局' };
    expect(extract(`2025年工作总结${BODY}`, { meta }).report.issuer).toBe('槐河县林业局');
    expect(
      extract(`2025年工作总结${BODY}`, { meta: { contentsource: '本站编辑' } }).report.issuer,
    ).toBeUndefined();
  });
});
