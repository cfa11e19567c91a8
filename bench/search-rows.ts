import type { AnnotationRow } from '../lib/model/store';
import { STATUSES } from '../lib/model/annotation';

/** The same numbers in every run: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const PLACES = '江州 北湖 临溪 鹤亭 望溪 石泉 云桥 安平 青原 东浦'.split(' ');
const INDICATORS = (
  '地区生产总值 固定资产投资 社会消费品零售总额 一般公共预算收入 城镇新增就业 规上工业增加值 进出口总额 财政总收入 ' +
  '高标准农田 老旧小区改造 接待游客 粮食总产量 空气质量优良天数比例 常住人口城镇化率 实际使用外资'
).split(' ');
const VERBS = '完成 实现 达到 新增 投入 建成 改造'.split(' ');
const UNITS = '亿元 万元 户 公里 万人 亩 所'.split(' ');
const NOTES =
  '去年也说过 与公报不一致 待核实口径 已打电话问过 现场看过，正在施工 数字抄自附表 责任单位是住建局 下次会上追问'.split(
    ' ',
  );
const TAGS = '民生 桥梁 财政 教育 待核 环保 养老 交通'.split(' ');

export interface FictionalRows {
  readonly annotations: readonly AnnotationRow[];
  /** Texts of reports, all different. */
  readonly texts: readonly string[];
}

/** Annotations over reports of places that do not exist, and the texts of these reports. */
export function fictionalRows(count: number, reports: number, textUnits: number): FictionalRows {
  const random = seeded(20_261_129);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (): string =>
    `${one(PLACES)}${one(VERBS)}${one(INDICATORS)}${(random() * 1_000).toFixed(2)}${one(UNITS)}，同比增长${(random() * 20).toFixed(1)}%`;
  const annotations = Array.from({ length: count }, (_, index): AnnotationRow => {
    const id = `${Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const updatedAt = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    return {
      id,
      reportId: `https://bench.gov.cn/${index % reports}.html`,
      subject: 'metric',
      target: {
        source: 'https://bench.gov.cn/',
        textHash: 'a'.repeat(64),
        quote: {
          type: 'TextQuoteSelector',
          exact: sentence(),
          prefix: `。${one(PLACES)}全年`,
          suffix: `。${sentence()}`,
        },
        position: { type: 'TextPositionSelector', start: 0, end: 20 },
      },
      note: `${one(NOTES)}，${one(NOTES)}${Math.floor(random() * 10_000)}`,
      tags: [one(TAGS)],
      status: STATUSES[Math.floor(random() * STATUSES.length * 2)],
      disputed: false,
      createdAt: updatedAt,
      updatedAt,
    };
  });
  annotations.sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = Array.from({ length: reports }, () => {
    const lines: string[] = [];
    for (let units = 0; units < textUnits; units += lines.at(-1)?.length ?? 0)
      lines.push(`${sentence()}。${sentence()}。\n`);
    return lines.join('').slice(0, textUnits);
  });
  return { annotations, texts };
}
