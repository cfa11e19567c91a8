import { testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { StatusReason } from '../../../../lib/model/why';

const ROWS: RowsByReason<StatusReason> = {
  review: [
    ['云溪村新建停车场|6座|。', 'actual', 'review'],
    /* 目标 and 计划 name what was met */
    ['完成年度计划的|102%|。', 'actual', 'review'],
  ],
  'yet-to-come': [
    ['到2030年绿化覆盖率达到|45%|。', 'target', 'review'],
    ['“十五五”时期茶叶产值年均增长|5%|。', 'target', 'review'],
  ],
  expected: [['全年茶叶产值预计到|12亿元|。', 'actual', 'review']],
  ahead: [
    ['力争茶叶产值突破|12亿元|。', 'target', 'review'],
    ['计划新建冷库|6座|。', 'target', 'review'],
  ],
  'aim-set': [
    ['年初提出收入增长|8%|的目标。', 'target', 'review'],
    ['会议确定了新建水窖|90口|的任务。', 'target', 'review'],
  ],
  'ahead-before': [['力争产值增长6%以上,税收增长|7%左右|。', 'target', 'review']],
  'where-it-began': [
    ['竹林覆盖率由|38%|提高到41%。', 'actual'],
    ['旅游收入从|2.5亿元|增加到3.2亿元。', 'actual'],
  ],
  'compared-level': [['茶叶产值比2020年的|7100万元|增加一倍。', 'actual']],
  goals: [
    ['茶叶产值增长|6%|。', 'target', 'goals'],
    ['新增就业|300人|。', 'target', 'goals'],
  ],
  basis: [
    ['在上半年签约|90户|的基础上,继续推进动迁。', 'actual'],
    ['在保住|3万亩|基本农田的前提下,调整种植结构。', 'actual'],
  ],
  'done-before': [
    ['目前已建成|6座|冷库,继续扩大规模。', 'actual'],
    ['现有养老床位|300张|,加快补齐短板。', 'actual'],
  ],
  'is-so': [['云溪村的亩产是其他村的|2倍|。', 'actual']],
  everyone: [['汇聚|两千万同胞|的力量。', 'actual']],
  'reached-by-what-moved': [['关税已由15%降到12%,涉及|800个|税目。', 'actual']],
  'has-moved': [['关税已由15%降到|12%|。', 'actual']],
  'stated-as-done': [
    ['2025年底充电桩达到|231个|,继续加密布点。', 'actual'],
    ['去年超收720万元,其中村级|416万元|。', 'actual'],
  ],
  rate: [
    ['垃圾分类合格率达到|98%|。', 'target'],
    ['茶叶产值增长|6%|。', 'target'],
  ],
  'size-of-a-thing': [
    ['启动|3万平方米|的云溪文体中心建设。', 'actual'],
    ['推进东山|70万吨|露天矿前期工作。', 'actual'],
  ],
  'size-named': [
    ['建设总投资|3亿元|的云溪粮仓。', 'actual'],
    ['推进云溪粮仓建设,项目总投资|2600万元|。', 'actual'],
    ['加快云溪路建设,长|2600米|、宽24米。', 'actual'],
    ['加快云溪路建设,长2600米、宽|24米|。', 'actual'],
  ],
  'size-in-brackets': [
    ['打造云溪便民站(|约80平方米|)。', 'actual'],
    ['建成书屋1间(面积120平方米,藏书|3000册|)。', 'actual'],
  ],
  column: [
    ['项目\t年度目标\n云溪粮库\t完成投资|60万元|', 'target'],
    ['项目\t完成情况\n云溪粮库\t铺设管道|6公里|', 'actual'],
  ],
  'whole-scope': [['做好全镇|25个|重大项目的服务。', 'actual']],
  'kept-example': [['抓好茶园、竹海等|两个|基地。', 'actual']],
  kept: [
    ['深化|15个|节水型校园创建成果。', 'actual'],
    ['聚焦|12条|黑臭河道。', 'actual'],
  ],
  planned: [
    ['新建公园|6座|。', 'target'],
    /* 抓好 with what is still to be built, a whole scope that is made, an investment to be made */
    ['完成全镇|25个|村的改厕。', 'target'],
    ['新建|2万平方米|的云溪文体中心。', 'target'],
    ['力争新增投资|3亿元|。', 'target'],
  ],
};

testDecider('status', ROWS, 'plan');
