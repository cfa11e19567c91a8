import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
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
