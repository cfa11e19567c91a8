import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';
import type { DocumentType } from '../../../lib/model/extraction';

const BODY = '\n一、2023年工作回顾\n新建学校2所。\n二、2024年工作安排\n新建学校3所。';
const H = '槐河县 county';

/**
 * Title and first lines; the issuer, or each that will do; region and level, `?` for what the words
 * do not tell; the type.
 */
type Row = readonly [
  front: string,
  issuer: string | undefined | readonly string[],
  region: string,
  type: DocumentType,
];

const ROWS: readonly Row[] = [
  ['槐河县人民法院2023年工作报告', '槐河县人民法院', H, 'court-report'],
  ['槐河县人民法院工作报告（2019—2023年）', '槐河县人民法院', H, 'court-report'],
  [
    '工作报告\n——2024年1月10日在槐河县第十八届人民代表大会第三次会议上\n槐河县人民法院代院长　陆怀谦',
    '槐河县人民法院',
    H,
    'court-report',
  ],
  [
    '江州市北湖区人民法院2024年上半年工作总结',
    '江州市北湖区人民法院',
    '江州市>北湖区 county',
    'court-report',
  ],
  ['江州海事法院工作报告', '江州海事法院', '?', 'court-report'],
  ['云岭省高级人民法院工作报告（摘要）', '云岭省高级人民法院', '云岭省 province', 'court-report'],
  [
    '槐河县人民检察院工作报告\n（2024年1月9日在槐河县第十八届人民代表大会第三次会议上）\n检察长　陆怀谦',
    '槐河县人民检察院',
    H,
    'procuratorate-report',
  ],
  [
    '江州市人民检察院关于2023年未成年人检察工作情况的报告',
    '江州市人民检察院',
    '江州市 ?',
    'procuratorate-report',
  ],
  ['槐河县人民代表大会常务委员会工作报告', '槐河县人民代表大会常务委员会', H, 'congress-report'],
  [
    '江州市北湖区第十七届人大常委会2023年工作要点',
    ['江州市北湖区第十七届人大常委会', '江州市北湖区人大常委会'],
    '江州市>北湖区 county',
    'congress-report',
  ],
  ['临溪镇人大主席团2023年工作报告', '临溪镇人大主席团', '临溪镇 township', 'congress-report'],
  ['望溪街道人大工委2023年工作总结', '望溪街道人大工委', '望溪街道 township', 'congress-report'],
  [
    '政协槐河县第十届委员会常务委员会工作报告',
    ['政协槐河县第十届委员会', '政协槐河县第十届委员会常务委员会'],
    H,
    'consultative-report',
  ],
  [
    '中国人民政治协商会议江州市北湖区委员会2023年工作总结',
    '中国人民政治协商会议江州市北湖区委员会',
    '江州市>北湖区 county',
    'consultative-report',
  ],
  [
    '政协江州市委员会常务委员会关于十四届二次会议以来提案工作情况的报告',
    ['政协江州市委员会', '政协江州市委员会常务委员会'],
    '江州市 ?',
    'consultative-report',
  ],
  ['中共槐河县纪委2023年工作总结', '中共槐河县纪委', H, 'work-summary'],
  ['槐河县监察委员会关于开展基层廉洁建设情况的专项报告', '槐河县监察委员会', H, 'special-report'],
  [
    '槐河经济技术开发区管委会2023年工作总结及2024年工作思路',
    '槐河经济技术开发区管委会',
    '槐河经济技术开发区 county',
    'work-summary',
  ],
  [
    '江州高新技术产业开发区2024年政府工作报告',
    '江州高新技术产业开发区管理委员会',
    '江州高新技术产业开发区 county',
    'government-work-report',
  ],
  [
    '云岭江州综合保税区管委会2023年度工作总结',
    '云岭江州综合保税区管委会',
    '云岭江州综合保税区 county',
    'work-summary',
  ],
  [
    '江州市槐河新区2023年国民经济和社会发展统计公报',
    ['江州市槐河新区统计局', '槐河新区统计局'],
    '江州市>槐河新区 county',
    'statistical-communique',
  ],
  [
    '望溪旅游度假区2024年重点工作计划',
    '望溪旅游度假区管理委员会',
    '望溪旅游度假区 county',
    'work-summary',
  ],
  ['柳湾村2023年村务工作总结', '柳湾村村民委员会', '柳湾村 township', 'work-summary'],
  [
    '临溪镇柳湾村“两委”2023年工作报告',
    ['临溪镇柳湾村村民委员会', '临溪镇柳湾村“两委”'],
    '临溪镇>柳湾村 township',
    'work-summary',
  ],
  [
    '望溪街道杏林社区居民委员会2023年工作总结',
    '望溪街道杏林社区居民委员会',
    '望溪街道>杏林社区 township',
    'work-summary',
  ],
  [
    '望溪街道办事处2023年法治政府建设情况报告',
    '望溪街道办事处',
    '望溪街道 township',
    'special-report',
  ],
  [
    '中共望溪街道工委、望溪街道办事处2023年工作总结',
    ['望溪街道办事处', '中共望溪街道工委'],
    '望溪街道 township',
    'work-summary',
  ],
  [
    '临溪镇党委2023年工作报告',
    ['中共临溪镇委员会', '临溪镇党委'],
    '临溪镇 township',
    'party-congress-report',
  ],
  ['临溪镇政府2023年工作总结', ['临溪镇人民政府', '临溪镇政府'], '临溪镇 township', 'work-summary'],
  [
    '临溪乡人民政府工作报告（2024年2月3日 陆怀谦）',
    '临溪乡人民政府',
    '临溪乡 township',
    'government-work-report',
  ],
  ['槐河县教育和体育局2023年工作总结', '槐河县教育和体育局', H, 'work-summary'],
  ['槐河县卫生健康委员会2023年工作总结暨2024年工作计划', '槐河县卫生健康委员会', H, 'work-summary'],
  ['江州市发展和改革委员会2023年工作总结', '江州市发展和改革委员会', '江州市 ?', 'work-summary'],
  ['槐河县行政审批局关于2023年政务公开工作情况的报告', '槐河县行政审批局', H, 'special-report'],
  ['国家税务总局槐河县税务局2023年工作总结', '国家税务总局槐河县税务局', H, 'work-summary'],
  [
    '槐河县自然资源和规划局2023年法治政府建设年度报告',
    '槐河县自然资源和规划局',
    H,
    'special-report',
  ],
  ['槐河县公安局交通警察大队2023年工作总结', '槐河县公安局交通警察大队', H, 'work-summary'],
  [
    '江州市住房和城乡建设局2021-2025年工作情况报告',
    '江州市住房和城乡建设局',
    '江州市 ?',
    'work-summary',
  ],
  ['江州市统计局：2024年上半年全市经济运行情况', '江州市统计局', '江州市 ?', 'economic-bulletin'],
  ['2024年1-9月槐河县经济运行情况分析', undefined, H, 'economic-bulletin'],
  [
    '槐河县2023年计划执行情况与2024年计划草案的报告',
    ['槐河县人民政府', '槐河县发展和改革局'],
    H,
    'plan-execution-report',
  ],
  [
    '关于槐河县2023年预算执行情况和2024年预算草案的报告\n——2024年1月9日在槐河县第十八届人民代表大会第三次会议上\n槐河县财政局',
    '槐河县财政局',
    H,
    'budget-report',
  ],
  [
    '槐河县第七次全国人口普查公报（第二号）\n槐河县统计局',
    '槐河县统计局',
    H,
    'statistical-communique',
  ],
  ['槐河县审计局关于2023年预算执行的审计工作报告', '槐河县审计局', H, 'special-report'],
  [
    '关于槐河县2023年环境状况和目标完成情况的报告\n槐河县人民政府',
    '槐河县人民政府',
    H,
    'special-report',
  ],
  ['槐河县人民政府办公室2023年信息公开年度报告', '槐河县人民政府办公室', H, 'special-report'],
  ['共青团槐河县委员会2023年工作总结', '共青团槐河县委员会', H, 'work-summary'],
  ['槐河县妇女联合会2023年工作总结', '槐河县妇女联合会', H, 'work-summary'],
  ['槐河县人民医院2023年工作总结', '槐河县人民医院', H, 'work-summary'],
  ['槐河县第一中学2023年度工作总结', '槐河县第一中学', H, 'work-summary'],
  ['中共槐河县委政法委员会2023年工作总结', '中共槐河县委政法委员会', H, 'work-summary'],
  ['中共槐河县委组织部2023年工作总结', '中共槐河县委组织部', H, 'work-summary'],
  [
    '中国共产党槐河县第十三届委员会第六次全体会议工作报告',
    ['中共槐河县委员会', '中国共产党槐河县委员会', '中国共产党槐河县第十三届委员会'],
    H,
    'party-congress-report',
  ],
  [
    '江州市北湖区人民政府2023年法治政府建设工作报告',
    ['江州市北湖区人民政府', '北湖区人民政府'],
    '江州市>北湖区 county',
    'special-report',
  ],
  [
    '临溪蒙古族乡2024年政府工作报告',
    '临溪蒙古族乡人民政府',
    '临溪蒙古族乡 township',
    'government-work-report',
  ],
  [
    '槐河土家族自治县政府工作报告',
    '槐河土家族自治县人民政府',
    '槐河土家族自治县 county',
    'government-work-report',
  ],
  ['阿鲁旗人民政府工作报告（2024年）', '阿鲁旗人民政府', '阿鲁旗 county', 'government-work-report'],
  [
    '江州市槐河镇2023年工作总结和2024年工作打算',
    ['槐河镇人民政府', '江州市槐河镇人民政府'],
    '江州市>槐河镇 township',
    'work-summary',
  ],
  ['槐河县水利局2023年度领导班子述职报告', '槐河县水利局', H, 'work-summary'],
  ['槐河林场2023年工作总结', '槐河林场', '?', 'work-summary'],
  ['县人民法院2023年工作总结\n来源：槐河县人民法院', '槐河县人民法院', H, 'court-report'],
  [
    '关于2023年工作情况的报告\n临溪镇人民政府\n2024年1月8日',
    '临溪镇人民政府',
    '临溪镇 township',
    'work-summary',
  ],
];

describe('whose paper it is, and of what kind', () => {
  it.each(ROWS)('%s', (front, issuer, region, type) => {
    const { report } = extract(front + BODY);
    const place = `${(report.region ?? []).join('>')} ${report.level}`;
    expect(report.documentType).toBe(type);
    expect([issuer].flat()).toContain(report.issuer);
    if (!region.endsWith('?')) expect(place).toBe(region);
    else expect(place.startsWith(region.slice(0, -1))).toBe(true);
  });
});
