import { extract } from '../extract/index';
import { attemptStore } from '../store/attempt';
import type { BackgroundWorld } from './world';

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
 * How often the sample is read: less leaves half of the extractor's functions uncompiled, more
 * gains nothing.
 */
export const WARM_UP_TIMES = 3;

/**
 * Gets a background that has just started ready for its first report: code that never ran is
 * compiled, and where a report is there the database is opened. Each piece is a turn of its own
 * behind what was called for, so that calls come in between and a background that is stopped
 * meanwhile has answered; a text that is to be read ends it.
 */
export class WarmUp {
  readonly #world: Pick<BackgroundWorld, 'database' | 'schedule'>;
  #left = WARM_UP_TIMES;
  #isOpened = false;
  #isRunning = false;

  constructor(world: Pick<BackgroundWorld, 'database' | 'schedule'>) {
    this.#world = world;
  }

  /**
   * Begins, once in a background's life. Without `opens` no database is touched. Failures show when
   * the work itself is done.
   */
  begin({ opens = false } = {}): void {
    if (opens && !this.#isOpened) {
      this.#isOpened = true;
      this.#world.schedule(() => void attemptStore(() => this.#world.database.open()), 0);
    }
    if (!this.#isRunning) this.#next();
    this.#isRunning = true;
  }

  /** There is work: nothing is run for practice any more. */
  end(): void {
    this.#left = 0;
  }

  #next(): void {
    this.#world.schedule(() => {
      if (this.#left <= 0) return;
      this.#left -= 1;
      extract(WARM_UP_SAMPLE, {});
      this.#next();
    }, 0);
  }
}
