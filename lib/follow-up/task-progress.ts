import type { Compared } from './compare-figures';
import type { Clause } from './prepared';

const SHARE = /(?:任务|目标|计划)数?的?(\d+(?:\.\d+)?)%/;
const OVER = /超额(?:完成|实现)|超(?:年度|省定|市定)?(?:任务|目标)/;
const WHOLE =
  /(?:全面|全部|圆满|如期|提前|足额)(?:完成|实现|达到)|完成了?(?:年度|全年|省定|市定|既定|预期)[^，]{0,10}(?:任务|目标)$/;

/**
 * What a clause without the figure says of the task: `完成年度任务的170%`, `超额完成任务`. `undefined`
 * where it says nothing of it.
 */
export function taskProgress({ text }: Clause): Compared | undefined {
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) {
    const percent = Number(share);
    if (percent < 100) return { outcome: 'missed', because: 'fell-short' };
    return percent > 100
      ? { outcome: 'exceeded', because: 'passed' }
      : { outcome: 'met', because: 'reached' };
  }
  if (OVER.test(text)) return { outcome: 'exceeded', because: 'passed' };
  return WHOLE.test(text) ? { outcome: 'met', because: 'done-as-worded' } : undefined;
}
