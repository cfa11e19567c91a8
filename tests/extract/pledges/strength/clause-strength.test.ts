import { testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { StrengthReason } from '../../../../lib/model/why';

/**
 * A sentence that cannot be checked has its own table: first-verb.test.ts. Among goals a checkable
 * clause is an aim.
 */
const ROWS: RowsByReason<Exclude<StrengthReason, 'first-verb' | 'goals'>> = {
  sure: [
    ['确保云溪大桥通车。', 'firm'],
    ['务必完成云溪桥加固。', 'firm'],
    ['确保新建学校4所。', 'firm', 'goals'],
  ],
  aim: [
    ['力争云溪大桥通车。', 'aim'],
    ['争创省级卫生镇。', 'aim'],
    ['云溪小学预期新建教室4间。', 'aim'],
  ],
  'aimed-before': [
    ['扩建学校4所。', 'aim', 'goals'],
    ['力争建成云溪码头,|启动船厂改造|。', 'aim'],
  ],
  about: [
    ['扩建学校4所左右。', 'aim'],
    ['茶叶产值增长6%上下。', 'aim'],
  ],
  'for-others': [['帮助园区企业招工300人。', 'explore']],
  explore: [
    ['适时启动旧码头改造。', 'explore'],
    ['开展托育补贴试点。', 'explore'],
    ['研究制定码头导则。', 'explore'],
  ],
  pushed: [
    ['加快云溪大桥建设。', 'advance'],
    ['推进云溪粮库开工。', 'advance'],
    ['规划建设云溪水利馆。', 'advance'],
    ['推进云溪小学等4所学校扩建。', 'advance'],
    /* one list in two clauses */
    ['加快东山水库等4座水库,|西渡码头等11座码头建设|。', 'advance'],
    ['|加快东山水库等4座水库|,西渡码头等11座码头建设。', 'advance'],
  ],
  'by-others': [['做好卫生镇复审。', 'advance']],
  bare: [
    ['做好粮库竣工验收。', 'firm'],
    ['云溪粮库三季度封顶。', 'firm'],
    ['配合县里出台云溪湿地条例。', 'firm'],
  ],
  figure: [
    ['打造渔家书屋6所。', 'firm'],
    ['加快茶园改革,|产值增长6%|。', 'firm'],
    ['加快水库4座,|新增床位11张|。', 'firm'],
    /* 计划 that plans nothing, 研发计划 that is a name */
    ['有计划分步骤扩建学校4所。', 'firm'],
    ['实施重点研发计划项目9个。', 'firm'],
  ],
  reached: [
    ['实现公交进村全覆盖。', 'firm'],
    ['空气质量指标达到省定标准。', 'firm'],
  ],
  'worked-on': [
    ['打造一批村级食堂。', 'advance'],
    ['实施云溪殡仪馆迁建。', 'advance'],
    ['整治柳湾洼地。', 'advance'],
  ],
};

testDecider('strength', ROWS, 'plan');
