import { describe, expect, it } from 'vitest';
import { readMetrics } from '../read-meaning';

interface Row {
  readonly name: string;
  readonly text: string;
  /** `quantity: indicator`, in order. */
  readonly expect: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: 'share told by its name',
    text: '民营经济税收占全镇税收的比重达到61%。',
    expect: ['61%: 民营经济税收占全镇税收的比重'],
  },
  {
    name: 'share of what was named before, from and to',
    text: '科技投入3亿元,占财政支出比重由2.1%提高到2.6%。',
    expect: ['3亿元: 科技投入', '2.1%: 占财政支出比重', '2.6%: 占财政支出比重'],
  },
  { name: 'what is aimed at', text: '主要预期目标是粮食产量增长3%。', expect: ['3%: 粮食产量'] },
  { name: 'what is aimed at, with 为', text: '收入目标为12亿元。', expect: ['12亿元: 收入'] },
  {
    name: 'what is left of what was done',
    text: '整治池塘9口,剩余2口正在清淤。',
    expect: ['9口: 整治池塘', '2口: 池塘'],
  },
  {
    name: 'what is left of the signed',
    text: '签约商户30户,其余6户正在洽谈。',
    expect: ['30户: 签约商户', '6户: 商户'],
  },
  {
    name: 'the size of a fund',
    text: '组建规模6亿元的柳堤产业基金。',
    expect: ['6亿元: 柳堤产业基金'],
  },
  { name: 'money to start with', text: '下达启动资金60万元。', expect: ['60万元: 启动资金'] },
  {
    name: 'what households get',
    text: '管网改造让260户700人用上天然气。',
    expect: ['260户: 天然气', '700人: 天然气'],
  },
  { name: 'things get nothing', text: '管网改造让90个小区受益。', expect: ['90个: 小区'] },
  {
    name: 'a joint at its end',
    text: '完成西街、北街2条道路绿化并移交养护。',
    expect: ['2条: 道路绿化'],
  },
  { name: 'a time at its end', text: '外贸全年保持活跃,总额达6亿元。', expect: ['6亿元: 外贸'] },
  {
    name: 'counted and sized without a joint',
    text: '新修4条总长9公里的机耕路。',
    expect: ['4条: 机耕路', '9公里: 机耕路'],
  },
  { name: 'who have something', text: '联系6家有增资意愿的企业。', expect: ['6家: 企业'] },
  { name: 'of limited liability', text: '培育6家有限责任公司。', expect: ['6家: 有限责任公司'] },
  {
    name: 'from earlier to now',
    text: '路面从原先的4米拓宽至7米。',
    expect: ['4米: 路面', '7米: 路面'],
  },
  {
    name: 'another form moves not',
    text: '绿地由6亩扩展到9亩,出口总值增长12%。',
    expect: ['6亩: 绿地', '9亩: 绿地', '12%: 出口总值'],
  },
  {
    name: 'classes and pieces of examples',
    text: '实施青溪粮库、柳堤水厂等3类19项重点工程。',
    expect: ['3类: 重点工程', '19项: 重点工程'],
  },
  {
    name: 'rank in an evaluation',
    text: '信访工作在全县考评中位居第二名。',
    expect: ['第二名: 信访工作'],
  },
  { name: 'money that came', text: '争取到位帮扶资金60万元。', expect: ['60万元: 帮扶资金'] },
  {
    name: 'a quote that opened before',
    text: '整治“群众不满意的9件琐事”。',
    expect: ['9件: 琐事'],
  },
  { name: 'grids joined', text: '建成6座并网电站。', expect: ['6座: 并网电站'] },
  { name: 'part before 占', text: '税收占全镇四成。', expect: ['四成: 税收'] },
  {
    name: 'the nearest of many ranked',
    text: '商标注册总量、专利授权总量、标准制定数均居全省首位。',
    expect: ['全省首位: 标准制定数'],
  },
  {
    name: 'rank behind examples',
    text: '白石、青溪、柳堤等社区治理水平位居全市前列。',
    expect: ['全市前列: 社区治理水平'],
  },
  {
    name: 'rank of a number of things',
    text: '12家三级综合医院在考评中获评甲级、数量全市第一。',
    expect: ['12家: 三级综合医院', '全市第一: 三级综合医院'],
  },
  {
    name: 'rank of a share',
    text: '新能源车保有量达到2万辆、占比居全省第三。',
    expect: ['2万辆: 新能源车保有量', '全省第三: 占比'],
  },
  {
    name: 'moved to the same',
    text: '托管学校从3个乡镇扩大到9个乡镇。',
    expect: ['3个: 托管学校', '9个: 托管学校'],
  },
  {
    name: 'lists that moved',
    text: '低保、特困供养标准分别从每人每月600元、800元提高到650元、870元。',
    expect: ['600元: 低保', '800元: 特困供养标准', '650元: 低保', '870元: 特困供养标准'],
  },
  {
    name: 'shares that one predicate tells',
    text: '42%、35%和18%的居民认为办事方便。',
    expect: ['42%: 居民认为办事方便', '35%: 居民认为办事方便', '18%: 居民认为办事方便'],
  },
  {
    name: 'total of the new ones and the old',
    text: '新增经营主体800户、总量达1.2万户。',
    expect: ['800户: 新增经营主体', '1.2万户: 经营主体'],
  },
  {
    name: 'aspect where nothing else is named',
    text: '面积3000平方米。',
    expect: ['3000平方米: 面积'],
  },
  {
    name: 'difference against others',
    text: '网上零售额增长9%,高于同期社零增速2.4个百分点。',
    expect: ['9%: 网上零售额', '2.4个百分点: 网上零售额'],
  },
  {
    name: 'multiple of a standard',
    text: '供养标准不低于当地低保标准的1.3倍。',
    expect: ['1.3倍: 供养标准'],
  },
  {
    name: 'members of a set by their share',
    text: '86种农产品中,我县占比超过10%的有12种、超过20%的有5种。',
    expect: [
      '86种: 农产品',
      '超过10%: 农产品',
      '12种: 占比超过10%',
      '超过20%: 占比超过10%',
      '5种: 超过20%',
    ],
  },
  {
    name: 'money of what is set up',
    text: '省担保集团在我县设立5亿元专项基金。',
    expect: ['5亿元: 专项基金'],
  },
  {
    name: 'money for a purpose',
    text: '县财政安排6000万元支持学校建设。',
    expect: ['6000万元: 县财政安排'],
  },
  { name: 'bonds that are issued', text: '拟发行12亿元专项债券。', expect: ['12亿元: 专项债券'] },
  {
    name: 'sum of a list',
    text: '建成东线二期、西线、环线共48公里骑行道。',
    expect: ['48公里: 骑行道'],
  },
  {
    name: 'works, of which only the first are counted',
    text: '加快3条在建输电线路、白石变电站建设。',
    expect: ['3条: 在建输电线路'],
  },
  {
    name: 'owners and what they make',
    text: '9个重点园区2020年营业收入达到80亿元。',
    expect: ['9个: 重点园区', '80亿元: 营业收入'],
  },
  {
    name: 'platforms and their projects',
    text: '6个转移平台签约项目120个。',
    expect: ['6个: 转移平台', '120个: 签约项目'],
  },
  {
    name: 'what stands behind a joint',
    text: '30项获部委认可、12项向全省推广。',
    expect: ['30项: 获部委认可', '12项: 向全省推广'],
  },
  {
    name: 'share behind a joint',
    text: '光纤覆盖所有镇区以及95%的行政村。',
    expect: ['95%: 行政村'],
  },
  {
    name: 'what persons are given',
    text: '为5000名老人提供免费体检。',
    expect: ['5000名: 免费体检'],
  },
  {
    name: 'persons who get a sum',
    text: '为320名农民工追回工资480万元。',
    expect: ['320名: 农民工', '480万元: 追回工资'],
  },
  {
    name: 'who is sized',
    text: '我们是一个拥有90万名党员的先锋队。',
    expect: ['90万名: 党员'],
  },
  {
    name: 'problem of those counted',
    text: '解决2万农村人口的安全用电问题。',
    expect: ['2万农村人口: 安全用电问题'],
  },
  {
    name: 'harmony is no joint',
    text: '建成35个美丽街区、50个和美乡村。',
    expect: ['35个: 美丽街区', '50个: 和美乡村'],
  },
  {
    name: 'also joins',
    text: '发布14项国家标准以及3项行业标准。',
    expect: ['14项: 国家标准', '3项: 行业标准'],
  },
  { name: 'new and standard', text: '因地制宜新建标准跑道20公里。', expect: ['20公里: 标准跑道'] },
  { name: 'made better by area', text: '完成林分优化提升2万亩。', expect: ['2万亩: 林分优化提升'] },
  {
    name: 'not legally',
    text: '县市场监管局对28起未依法登记案件作出处罚。',
    expect: ['28起: 未依法登记案件'],
  },
  {
    name: 'clause behind 以…为',
    text: '发布23项以智慧农业为重点的省级标准。',
    expect: ['23项: 省级标准'],
  },
  {
    name: 'object before its verb',
    text: '对制假售假行为查处的就达120起。',
    expect: ['120起: 制假售假行为查处'],
  },
  { name: 'bare verb before a general noun', text: '滚动推进16个项目。', expect: ['16个: 项目'] },
  { name: 'aspect that is counted', text: '规划共设置26项指标。', expect: ['26项: 指标'] },
  {
    name: 'halves of a word',
    text: '县域银行存、贷款余额分别突破90亿元、70亿元。',
    expect: ['90亿元: 县域银行存、贷款余额', '70亿元: 县域银行存、贷款余额'],
  },
  {
    name: 'tax of a rate',
    text: '小微企业15%所得税优惠政策扩围。',
    expect: ['15%: 所得税优惠政策扩围'],
  },
  {
    name: 'term is no name',
    text: '预计五年内该产业的产值也将快速成长,达到30亿元。',
    expect: ['30亿元: 该产业的产值'],
  },
  {
    name: 'as many names as quantities',
    text: '水稻、小麦、玉米面积12万亩、8万亩、5万亩。',
    expect: ['12万亩: 水稻', '8万亩: 小麦', '5万亩: 玉米面积'],
  },
  {
    name: 'rise and fall of two',
    text: '工业用电和居民用电分别为3亿度和1亿度,分别增长5%和下降3%。',
    expect: ['3亿度: 工业用电', '1亿度: 居民用电', '5%: 工业用电', '3%: 居民用电'],
  },
  {
    name: 'faster than an index',
    text: '居民收入增长8.1%,增速高于GDP1.5个百分点。',
    expect: ['8.1%: 居民收入', '1.5个百分点: 居民收入'],
  },
  {
    name: 'pilots of a kind',
    text: '新增8个整县推进农旅融合试点。',
    expect: ['8个: 整县推进农旅融合试点'],
  },
  {
    name: 'taxes of buildings',
    text: '3栋商务楼贡献税收占全镇的四成。',
    expect: ['3栋: 商务楼', '四成: 贡献税收'],
  },
  {
    name: 'change told in a unit',
    text: '空气优良天数326天,优良率89%,较上年增加12天。',
    expect: ['326天: 空气优良天数', '89%: 优良率', '12天: 空气优良天数'],
  },
];

describe('indicator in its context', () => {
  it.each(rows)('$name: $text', ({ text, expect: expected }) => {
    expect(
      readMetrics(text).map((metric) => `${metric.text}: ${metric.indicator?.text ?? '-'}`),
    ).toEqual(expected);
  });
});
