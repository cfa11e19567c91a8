import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'events', text: '成功举办两期爱心暑托班。', expect: ['两期 = 2 期'] },
  { name: 'buildings', text: '新建四座口袋公园。', expect: ['四座 = 4 座'] },
  { name: 'lifts', text: '四部加装电梯投入使用。', expect: ['四部 = 4 部'] },
  { name: 'hundreds', text: '带动上百家企业。', expect: ['上百家 = 100 家 min'] },
  { name: 'several hundreds', text: '服务数百名老人。', expect: ['数百名 = 100 名 min'] },
  { name: 'teens', text: '走访十几户家庭。', expect: ['十几户 = 10 户 min'] },
  { name: 'long numeral', text: '全部八百三十二个村达标。', expect: ['八百三十二个 = 832 个'] },
  { name: 'two or three', text: '每镇新办两三家食堂。', expect: ['两三家 = 2 家 2..3'] },
  { name: 'each month', text: '每月召开一次座谈会。', expect: ['一次 = 1 次'] },
  { name: 'places moved', text: '排序较上年前移两位。', expect: ['两位 = 2 位'] },
  { name: 'programme', text: '实施六大行动。', expect: [] },
  { name: 'article', text: '建成一个美好家园。', expect: [] },
  { name: 'phase', text: '推进二期工程建设。', expect: [] },
  { name: 'slogan', text: '做到“两个维护”。', expect: [] },
  { name: 'a batch', text: '启动一批项目。', expect: [] },
  { name: 'session', text: '市十七届人大三次会议召开。', expect: [] },
  { name: 'eight rules', text: '落实中央八项规定。', expect: [] },
  { name: 'multiplier with 余', text: '增加岗位千余个。', expect: ['千余个 = 1000 个 min'] },
  { name: 'events by the thousand', text: '举办千场专题讲座。', expect: ['千场 = 1000 场'] },
  { name: 'name of events', text: '“百姓大舞台”千场演出。', expect: [] },
];
