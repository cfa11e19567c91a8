import type { AnnotationTarget } from '../../lib/model/annotation';
import { describe } from '../../lib/anchor/describe';

/** An invented half-year review; every sentence differs from the others. */
export const SENTENCES: readonly string[] = [
  '上半年，全镇实现财政总收入3.46亿元，同比增长12.7%。',
  '完成工业总产值58.2亿元，其中规模以上企业产值41.9亿元，同比增长8.4%。',
  '新引进企业127家，注册资本合计9.3亿元。',
  '改造老旧小区四处，惠及居民三十二户。',
  '新建口袋公园5座，新增公共绿地1.8万平方米。',
  '登记失业人数控制在460人以内，新增就业岗位2150个。',
  '确保年底前完成河道整治12公里，拆除违法建筑3.5万平方米。',
  '进一步推进社区食堂建设，新增助餐点6个，日均服务老年人九百余人次。',
  '全镇安全生产事故起数同比下降15.0%，未发生重大事故。',
  '举办文化活动88场，参与群众2.6万人次。',
];

export const TEXT = SENTENCES.join('\n');

/** The target of the first place where `exact` stands in `text`. */
export function targetOf(exact: string, text = TEXT): AnnotationTarget {
  const start = text.indexOf(exact);
  return describe(
    text,
    'old',
    { start, end: start + exact.length },
    'https://www.yunqiao.gov.cn/report.html',
  );
}
