import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract';

const BODY = '\n一、2023年工作回顾\n新建学校2所。\n二、2024年工作安排\n新建学校3所。';

interface Row {
  readonly text: string;
  readonly issuer: string | undefined;
  /** `江州市>北湖区 county` */
  readonly region: string;
}

const ROWS: readonly Row[] = [
  {
    text: '工作报告\n——在槐河县第八届人民代表大会第三次会议上\n县人民法院院长　陆怀谦',
    issuer: '槐河县人民法院',
    region: '槐河县 county',
  },
  { text: '江州市中级人民法院工作报告', issuer: '江州市中级人民法院', region: '江州市 prefecture' },
  {
    text: '人大常委会工作报告\n——2024年1月9日在槐河县第八届人民代表大会第三次会议上\n各位代表：我受县人大常委会委托作报告。',
    issuer: '槐河县人大常委会',
    region: '槐河县 county',
  },
  {
    text: '政协常委会工作报告\n——在政协槐河县第十届委员会第三次会议上',
    issuer: '政协槐河县第十届委员会',
    region: '槐河县 county',
  },
  { text: '槐河县纪委监委2023年工作总结', issuer: '槐河县纪委监委', region: '槐河县 county' },
  {
    text: '中共槐河县纪律检查委员会工作报告',
    issuer: '中共槐河县纪律检查委员会',
    region: '槐河县 county',
  },
  { text: '槐河县总工会2023年工作总结', issuer: '槐河县总工会', region: '槐河县 county' },
  {
    text: '槐河经济开发区2023年工作总结',
    issuer: '槐河经济开发区管理委员会',
    region: '槐河经济开发区 county',
  },
  { text: '槐河高新区管委会工作报告', issuer: '槐河高新区管委会', region: '槐河高新区 county' },
  {
    text: '临溪镇柳湾村2023年工作总结',
    issuer: '临溪镇柳湾村村民委员会',
    region: '临溪镇>柳湾村 township',
  },
  { text: '望溪社区居委会2023年度工作总结', issuer: '望溪社区居委会', region: '望溪社区 township' },
  { text: '2023年槐河县农村工作总结', issuer: '槐河县人民政府', region: '槐河县 county' },
  { text: '2023年工作总结\n槐河县水务局', issuer: '槐河县水务局', region: '槐河县 county' },
  {
    text: '国民经济和社会发展统计公报槐河县统计局',
    issuer: '槐河县统计局',
    region: '槐河县 county',
  },
  {
    text: '关于槐河县2023年财政决算（草案）的报告\n槐河县财政局局长　陆怀谦',
    issuer: '槐河县财政局',
    region: '槐河县 county',
  },
  { text: '2025年前三季度槐河区经济运行情况', issuer: undefined, region: '槐河区 county' },
  { text: '上半年全市经济运行情况\n槐河市统计局', issuer: '槐河市统计局', region: '槐河市 county' },
  {
    text: '政府工作报告\n——2024年1月9日在呼和浩特市\n第十六届人民代表大会第三次会议上',
    issuer: '呼和浩特市人民政府',
    region: '内蒙古自治区>呼和浩特市 prefecture',
  },
  {
    text: '景德镇市政府工作报告',
    issuer: '景德镇市人民政府',
    region: '江西省>景德镇市 prefecture',
  },
  {
    text: '恩施州政府工作报告（2024年1月2日 陆之镇）',
    issuer: '恩施土家族苗族自治州人民政府',
    region: '湖北省>恩施土家族苗族自治州 prefecture',
  },
  {
    text: '陆勇市长在北京市第十六届人民代表大会第二次会议的政府工作报告',
    issuer: '北京市人民政府',
    region: '北京市 province',
  },
  {
    text: '2024年1月11日云岭省省长陆怀谦在云岭省第十四届人民代表大会第二次会议上作政府工作报告',
    issuer: '云岭省人民政府',
    region: '云岭省 province',
  },
  {
    text: '2024年自治区政府工作报告\n各位代表：现在，我代表自治区人民政府作报告。过去一年，在中共宁夏回族自治区委领导下前进。',
    issuer: '宁夏回族自治区人民政府',
    region: '宁夏回族自治区 province',
  },
  {
    text: '2024年政府工作报告\n各位代表：现在，我代表市人民政府作报告。过去一年，衢州更强了，衢州更美了。',
    issuer: '衢州市人民政府',
    region: '浙江省>衢州市 prefecture',
  },
  {
    text: '2024年政府工作报告\n各位代表：现在，我代表省人民政府作报告。过去一年，杭州更强了，衢州更美了，金华更绿了。',
    issuer: '浙江省人民政府',
    region: '浙江省 province',
  },
  {
    text: '2023年工作\n一年来，在省委、市委领导下，衢州更强了，衢州更美了，获得省里好评，受国务院表扬。',
    issuer: '衢州市人民政府',
    region: '浙江省>衢州市 prefecture',
  },
  {
    text: '关于远景规划的报告\n现在，我代表槐河县人民政府向大会作报告。',
    issuer: '槐河县人民政府',
    region: '槐河县 county',
  },
];

describe('who gives a paper, and where', () => {
  it.each(ROWS)('$text', ({ text, issuer, region }) => {
    const { report } = extract(text + BODY);
    expect({
      issuer: report.issuer,
      region: `${report.region?.join('>') ?? ''} ${report.level ?? ''}`,
    }).toEqual({
      issuer,
      region,
    });
  });

  it('takes no speaker for a title', () => {
    const { report } = extract(
      `——在槐河县第八届人民代表大会第三次会议上\n槐河县人民政府代县长　陆怀谦${BODY}`,
    );
    expect(report.title).toBeUndefined();
  });
});
