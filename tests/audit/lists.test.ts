import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'the last two names of a long list joined by 和',
    text: '办好六件实事:修缮校舍、疏浚渠道、安装路灯、整治河道、改造水厂和新建桥梁。',
    kind: 'sum',
    figures: ['修缮校舍、疏浚渠道、安装路灯、整治河道、改造水厂和新建桥梁', '六件'],
    verdict: 'consistent',
  },
  {
    name: 'a long list that is one short',
    text: '办好七件实事:修缮校舍、疏浚渠道、安装路灯、整治河道、改造水厂。',
    kind: 'sum',
    figures: ['修缮校舍、疏浚渠道、安装路灯、整治河道、改造水厂', '七件'],
    verdict: 'inconsistent',
  },
  {
    name: 'so many on two rivers',
    text: '建成柳江、槐河6座大桥。',
    kind: 'sum',
  },
  {
    name: 'names behind a quotation',
    text: '“一路一策”改造柳泉路、槐荫路、华榆路3条道路。',
    kind: 'sum',
    figures: ['改造柳泉路、槐荫路、华榆路', '3条'],
    verdict: 'consistent',
  },
  {
    name: 'names in brackets behind their number',
    text: '坚决整治“两乱”(乱搭乱建、乱停乱放),街面更加整洁。',
    kind: 'sum',
    figures: ['乱搭乱建、乱停乱放', '两乱'],
    verdict: 'consistent',
  },
  {
    name: 'names behind a colon',
    text: '建成四个示范片区:东渡片区、柳湾片区、石桥片区、南坪片区。',
    kind: 'sum',
    figures: ['东渡片区、柳湾片区、石桥片区、南坪片区', '四个'],
    verdict: 'consistent',
  },
  {
    name: 'fewer names behind a colon than said',
    text: '建成五大示范片区:东渡片区、柳湾片区、石桥片区、南坪片区。',
    kind: 'sum',
    figures: ['东渡片区、柳湾片区、石桥片区、南坪片区', '五大'],
    verdict: 'inconsistent',
  },
  {
    name: 'more things than names right before them',
    text: '临光材料、北岭生物、东渡能源5家企业获批绿色工厂。',
    kind: 'sum',
    figures: ['临光材料、北岭生物、东渡能源', '5家'],
    verdict: 'inconsistent',
  },
  {
    name: 'fewer things than names right before them',
    text: '打造农耕、民俗、研学、康养3大品牌。',
    kind: 'sum',
    figures: ['打造农耕、民俗、研学、康养', '3大'],
    verdict: 'inconsistent',
  },
  {
    name: 'some names, and fewer things than those',
    text: '打造农耕、民俗、研学、康养等3个品牌。',
    kind: 'sum',
    figures: ['打造农耕、民俗、研学、康养', '3个'],
    verdict: 'inconsistent',
  },
  {
    name: 'some names of things that are more',
    text: '打造农耕、民俗、研学、康养等6个品牌。',
    kind: 'sum',
  },
  {
    name: 'so many stand in the places that are named',
    text: '推进临溪县、北岭县5个水库建设。',
    kind: 'sum',
  },
  {
    name: 'so many in the fields that are named',
    text: '出台惠企、稳岗、助农6项政策。',
    kind: 'sum',
  },
  {
    name: 'so many of each',
    text: '各村文化室、农家书屋各3个品牌。',
    kind: 'sum',
  },
  {
    name: 'days that something takes',
    text: '企业开办、不动产登记压缩至3个工作日内。',
    kind: 'sum',
  },
  {
    name: 'so many at least',
    text: '新增临光、北岭产业园5个以上。',
    kind: 'sum',
  },
  {
    name: 'two names behind a number and a colon',
    text: '新增省级园区3个:临溪园区、北岭园区。',
    kind: 'sum',
    figures: ['临溪园区、北岭园区', '3个'],
    verdict: 'inconsistent',
  },
  {
    name: 'a list that goes on behind a semicolon',
    text: '新增省级园区3个:临溪园区、北岭园区;东渡园区。',
    kind: 'sum',
  },
  {
    name: 'some that a number includes',
    text: '制定规章9件,包括临溪河保护办法、北岭林场办法。',
    kind: 'sum',
  },
  {
    name: 'quantities behind a number',
    text: '建成养羊场6家(临溪县2家、北岭县1家)。',
    kind: 'sum',
  },
  {
    name: 'two kinds of things counted behind each other',
    text: '推进“三供一业”:供水、供热、供电、物业。',
    kind: 'sum',
  },
  {
    name: 'a bracket that says something else',
    text: '新建3个项目(总投资8亿元),年内开工。',
    kind: 'sum',
  },
  {
    name: 'clauses that are counted behind them',
    text: '全县粮食产量居全市第二,蔬菜产量居全市第三。这两项指标均创新高。',
    kind: 'sum',
    figures: ['全县粮食产量居全市第二,蔬菜产量居全市第三', '两项'],
    verdict: 'consistent',
  },
  {
    name: 'numbered points',
    text: '办好三件民生实事。(1)新建幼儿园2所。(2)改造农贸市场3个。(3)更新公交车20辆。',
    kind: 'sum',
    figures: ['(1)新建幼儿园2所。(2)改造农贸市场3个。(3)', '三件'],
    verdict: 'consistent',
  },
  {
    name: '第一 that is a rank',
    text: '抓好两个重点。森林覆盖率全市第一,空气质量全市第二,增速提高。',
    kind: 'sum',
  },
  {
    name: 'a list with a year in a name',
    text: '承办柳泉灯会、2025年骑行节、稻香音乐节三项活动。',
    kind: 'sum',
    figures: ['承办柳泉灯会、2025年骑行节、稻香音乐节', '三项'],
    verdict: 'consistent',
  },
  {
    name: 'fewer points than said right before them',
    text: '着力抓好五件实事:一是新建幼儿园。二是改造农贸市场。三是更新公交车。',
    kind: 'sum',
    figures: ['一是新建幼儿园。二是改造农贸市场。三是', '五件实事:'],
    verdict: 'inconsistent',
  },
  {
    name: 'roads and streets that are joined',
    text: '完成对华榆路、柳泉路和槐荫大街4条主干道路的改造。',
    kind: 'sum',
    figures: ['完成对华榆路、柳泉路和槐荫大街', '4条'],
    verdict: 'inconsistent',
  },
  {
    name: 'townships of counties',
    text: '东溪、西溪、南溪县5个乡镇完成搬迁。',
    kind: 'sum',
  },
  {
    name: 'some of several in quotation marks',
    text: '加快东渡片区、柳湾片区“三大片区”等收储腾空。',
    kind: 'sum',
  },
];

describe('lists and their number', () => {
  it.each(ROWS)('$name', expectRow);
});
