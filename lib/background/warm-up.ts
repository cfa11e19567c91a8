import { extract } from '../extract/index';
import { attemptStore } from '../store/attempt';
import type { NuoshuDatabase } from '../store/database';

/** Invented sentences of every kind that reports have, so that each rule runs once. */
export const WARM_UP_SAMPLE = [
  '某某镇人民政府工作报告',
  '各位代表：现在，我代表镇人民政府，向大会报告工作，请予审议。',
  '一、2023年工作回顾',
  '（一）经济运行稳中向好。全年实现地区生产总值约12.6亿元，同比增长6.5%；财政收入1.2亿元，完成年初预算的103.5%，其中税收占比达六成，比上年提高2.1个百分点。',
  '新建、改扩建学校3所，新增学位1200个，惠及群众近3万人，排名全市第二；人均可支配收入是2019年的1.5倍。',
  '二、2024年工作安排',
  '今年的主要预期目标是：地区生产总值增长6%左右，城镇新增就业500人以上，空气质量优良天数比率不低于85%。',
  '确保年底前完成125户危房改造，力争上半年建成污水处理厂1座，积极探索乡村治理新路，推动重点项目建设。',
].join('\n');

/**
 * Has the extractor compiled and the database opened while the page still waits for its reader: the first report after
 * a start of the background otherwise waits for both. Failures show when the work itself is done.
 */
export function warmUp(database: NuoshuDatabase): void {
  void attemptStore(() => database.open());
  extract(WARM_UP_SAMPLE, {});
}
