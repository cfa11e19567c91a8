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
    name: 'name before money',
    text: '全年实现财政总收入3.6亿元。',
    expect: ['3.6亿元: 财政总收入'],
  },
  { name: 'verb of content stays', text: '累计拆除违法建筑86处。', expect: ['86处: 拆除违法建筑'] },
  { name: 'light verb goes', text: '组织开展消防演练21次。', expect: ['21次: 消防演练'] },
  { name: 'name behind a count', text: '新建3个社区食堂。', expect: ['3个: 社区食堂'] },
  { name: 'stage that is reached', text: '柳堤路等4条道路竣工验收。', expect: ['4条: 道路'] },
  { name: 'verb used as a noun', text: '完成52个楼组签约。', expect: ['52个: 楼组签约'] },
  {
    name: 'change has the name of its level',
    text: '工业总产值完成18亿元,同比增长7.5%。',
    expect: ['18亿元: 工业总产值', '7.5%: 工业总产值'],
  },
  {
    name: 'how it was reckoned is no name',
    text: '工业总产值完成18亿元,按可比价格计算同比增长7.5%。',
    expect: ['18亿元: 工业总产值', '7.5%: 工业总产值'],
  },
  {
    name: 'rate of completion',
    text: '投资完成率达年度计划的102.3%。',
    expect: ['102.3%: 投资完成率'],
  },
  {
    name: 'change with its own subject',
    text: '万元产值能耗下降4.2%。',
    expect: ['4.2%: 万元产值能耗'],
  },
  {
    name: '分别 pairs names and quantities',
    text: '工业投资和民间投资分别增长9.1%和6.4%。',
    expect: ['9.1%: 工业投资', '6.4%: 民间投资'],
  },
  {
    name: '分别 speaks of the levels before',
    text: '城镇居民收入5.2万元,农村居民收入3.1万元,分别增长5%和7%。',
    expect: [
      '5.2万元: 城镇居民收入',
      '3.1万元: 农村居民收入',
      '5%: 城镇居民收入',
      '7%: 农村居民收入',
    ],
  },
  {
    name: 'one name that cannot be parted',
    text: '城乡居民人均收入分别达到5万元和3万元。',
    expect: ['5万元: 城乡居民人均收入', '3万元: 城乡居民人均收入'],
  },
  {
    name: 'chain of stages',
    text: '老旧住宅加梯签约30台、开工18台、竣工9台。',
    expect: ['30台: 老旧住宅加梯签约', '18台: 开工', '9台: 竣工'],
  },
  {
    name: 'progress of the level before',
    text: '引进企业66家,完成全年目标的82.5%。',
    expect: ['66家: 引进企业', '82.5%: 引进企业'],
  },
  {
    name: 'progress of a building',
    text: '白石河泵站完成总工程量的40%。',
    expect: ['40%: 白石河泵站'],
  },
  {
    name: 'progress of what stands inside',
    text: '完成村级河道疏浚工程量的90%。',
    expect: ['90%: 村级河道疏浚'],
  },
  {
    name: 'share of the level before',
    text: '60岁以上老人1.2万人,占户籍人口的28%。',
    expect: ['1.2万人: 60岁以上老人', '28%: 60岁以上老人'],
  },
  { name: 'share told by its predicate', text: '85%的村完成改厕。', expect: ['85%: 村完成改厕'] },
  {
    name: 'rank of the level before',
    text: '税收收入9亿元,总量居全区第二。',
    expect: ['9亿元: 税收收入', '全区第二: 税收收入'],
  },
  {
    name: 'prize of the subject',
    text: '白石社区获全区立功竞赛第一名。',
    expect: ['全区立功竞赛第一名: 白石社区'],
  },
  {
    name: 'empty verb takes the theme',
    text: '银杏长者之家建成投用,服务2600余人次。',
    expect: ['2600余人次: 银杏长者之家'],
  },
  {
    name: 'general noun takes its longer name',
    text: '推进困难家庭适老化改造,完成85户改造。',
    expect: ['85户: 困难家庭适老化改造'],
  },
  {
    name: 'from and to',
    text: '绿化覆盖率由38%提高到41%。',
    expect: ['38%: 绿化覆盖率', '41%: 绿化覆盖率'],
  },
  {
    name: 'examples are no name',
    text: '柳堤、梅园等5个小区完成改造。',
    expect: ['5个: 小区'],
  },
  {
    name: 'kind behind examples',
    text: '举办龙舟赛、灯会、庙会等民俗文化活动12场。',
    expect: ['12场: 民俗文化活动'],
  },
  {
    name: 'two measures of one thing',
    text: '拆除违法建筑12处、3000平方米。',
    expect: ['12处: 拆除违法建筑', '3000平方米: 拆除违法建筑'],
  },
  {
    name: 'size before its thing',
    text: '白石村3000平方米冷库投入使用。',
    expect: ['3000平方米: 冷库'],
  },
  {
    name: 'money before a verb',
    text: '投资800万元新建污水管网6公里。',
    expect: ['800万元: 投资', '6公里: 污水管网'],
  },
  {
    name: 'quoted words are not cut',
    text: '受理“一键完成”工单300件。',
    expect: ['300件: 受理“一键完成”工单'],
  },
  {
    name: 'circumstance is no name',
    text: '税收收入4亿元,扣除减税因素后可比增长3%。',
    expect: ['4亿元: 税收收入', '3%: 税收收入'],
  },
  {
    name: 'sentence before',
    text: '粮食产量达到6万吨。同比增长2.1%。',
    expect: ['6万吨: 粮食产量', '2.1%: 粮食产量'],
  },
  {
    name: 'foundation of more',
    text: '在走访企业900家次的基础上深化服务。',
    expect: ['900家次: 走访企业'],
  },
  {
    name: 'ends like a joint',
    text: '居民线上线下参与2600人次。',
    expect: ['2600人次: 居民线上线下参与'],
  },
  {
    name: '分别 behind a list that a verb governs',
    text: '推动工业、农业、新增服务业产值分别增长5%、3%、8%。',
    expect: ['5%: 工业', '3%: 农业', '8%: 新增服务业产值'],
  },
  {
    name: 'not the time of the name',
    text: '产值增加到2020年的38亿元。',
    expect: ['38亿元: 产值'],
  },
  { name: 'adverb that begins a noun', text: '调解成功率达到96%。', expect: ['96%: 调解成功率'] },
  { name: 'noun without measure word', text: '惠及49万老年人。', expect: ['49万老年人: 老年人'] },
  {
    name: 'adverb before the verb',
    text: '4个社区农贸市场正式运营。',
    expect: ['4个: 社区农贸市场'],
  },
  { name: 'start of what is counted', text: '9条产业链建设开局。', expect: ['9条: 产业链建设'] },
  {
    name: '基本 of a name',
    text: '基本养老保险参保26万人。',
    expect: ['26万人: 基本养老保险参保'],
  },
  { name: '基本 as an adverb', text: '基本完成危房改造820套。', expect: ['820套: 危房改造'] },
  {
    name: '全国 of a title',
    text: '获评2个全国示范性托育机构。',
    expect: ['2个: 全国示范性托育机构'],
  },
  {
    name: '及 inside a word',
    text: '卫生厕所普及率、垃圾处理率分别达到88%和96%。',
    expect: ['88%: 卫生厕所普及率', '96%: 垃圾处理率'],
  },
  { name: '均 inside a word', text: '群众满意率平均达到97%。', expect: ['97%: 群众满意率'] },
  { name: '近 inside a word', text: '建设6个近零碳园区。', expect: ['6个: 近零碳园区'] },
  {
    name: '复工 across two words',
    text: '完成3处矿山植被恢复工作。',
    expect: ['3处: 矿山植被恢复工作'],
  },
  {
    name: 'index of two values',
    text: '工业产值与农业产值之比突破2:1。',
    expect: ['2:1: 工业产值与农业产值之比'],
  },
  {
    name: 'standing of long',
    text: '柳堤社区治理连续四年在全县评比中位居第一。',
    expect: ['第一: 柳堤社区治理'],
  },
  {
    name: 'what runs ahead',
    text: '绿色金融改革走在全省前列。',
    expect: ['全省前列: 绿色金融改革'],
  },
  {
    name: 'list that has no parts',
    text: '存、贷款余额分别达到8亿元、6亿元。',
    expect: ['8亿元: 存、贷款余额', '6亿元: 存、贷款余额'],
  },
  {
    name: 'what people behind examples get',
    text: '向低保家庭等3万困难群众发放补贴。',
    expect: ['3万困难群众: 补贴'],
  },
  {
    name: 'bare verb takes its subject',
    text: '中老班列累计开行260列。',
    expect: ['260列: 中老班列累计开行'],
  },
  {
    name: 'counted by heads',
    text: '每万人拥有文化设施面积增至900平方米。',
    expect: ['900平方米: 每万人拥有文化设施面积'],
  },
  {
    name: 'size of what is built',
    text: '2万平方米冷藏库建成并投入使用。',
    expect: ['2万平方米: 冷藏库'],
  },
  {
    name: 'plant behind its owner',
    text: '加快推进东山300万吨露天矿。',
    expect: ['300万吨: 露天矿'],
  },
  { name: 'verb of affecting', text: '影响地方收入4个百分点。', expect: ['4个百分点: 地方收入'] },
  {
    name: 'ahead of time',
    text: '安置房项目提前3个月实现100%交付。',
    expect: ['100%: 安置房项目'],
  },
  { name: 'arranged at', text: '赤字率拟按2%安排。', expect: ['2%: 赤字率'] },
  {
    name: 'for each person',
    text: '补助标准由人均50元提高到60元。',
    expect: ['50元: 补助标准', '60元: 补助标准'],
  },
  { name: 'raised to', text: '加工转化率提升到70%。', expect: ['70%: 加工转化率'] },
  { name: 'twelfth of a list', text: '十二是维修供水管道90处。', expect: ['90处: 维修供水管道'] },
  { name: 'verb alone', text: '完善养老服务,推动60%的敬老院达标。', expect: ['60%: 敬老院'] },
  { name: 'average of each year', text: '工业产值平均每年增长6%。', expect: ['6%: 工业产值'] },
  { name: 'over how many years', text: '科技企业数5年翻一番。', expect: ['翻一番: 科技企业数'] },
  { name: 'a year is no such term', text: '粮食产量一九六五年增长4%。', expect: ['4%: 粮食产量'] },
  { name: 'how it came', text: '存款余额双双突破6亿元。', expect: ['6亿元: 存款余额'] },
  { name: 'digit of a name', text: '广义货币M2增长9%。', expect: ['9%: 广义货币M2'] },
  {
    name: 'resident is not ranked',
    text: '居民人均收入增速居全省第6位。',
    expect: ['全省第6位: 居民人均收入'],
  },
  { name: 'traditional', text: '新增就業崗位860個。', expect: ['860個: 新增就業崗位'] },
  {
    name: 'full width',
    text: '财政收入２．４亿元，增长８％。',
    expect: ['２．４亿元: 财政收入', '８％: 财政收入'],
  },
];

describe('indicator', () => {
  it.each(rows)('$name: $text', ({ text, expect: expected }) => {
    expect(
      readMetrics(text).map((metric) => `${metric.text}: ${metric.indicator?.text ?? '-'}`),
    ).toEqual(expected);
  });

  it('is missing where nothing is named', () => {
    expect(readMetrics('同比增长2.1%。').map((metric) => metric.indicator)).toEqual([undefined]);
  });
});
