import { readDocument } from '../../../lib/extract/structure/index';

/** The zone of the first sentence that holds each wording. */
export function zonesOf(text: string, wordings: readonly string[], title?: string): string[] {
  const { sentences } = readDocument(text, title === undefined ? {} : { title });
  return wordings.map((wording) => {
    const at = text.indexOf(wording);
    return sentences.find((sentence) => sentence.start <= at && at < sentence.end)?.zone ?? 'none';
  });
}

/** A sentence of a preamble. */
export const LONG =
  '面对复杂严峻的形势和艰巨繁重的任务,全镇上下同心协力、攻坚克难,统筹推进各项工作,经济社会发展保持了稳中有进的良好态势,民生福祉持续改善。';

/** A part that tells and orders nothing. */
export const OUTCOMES = Array.from(
  { length: 8 },
  (_, index) =>
    `第${index + 1}批企业改制基本结束,产品和组织结构有了明显变化,质量取得显著进步,有关部门在资金、技术和信息方面给予了帮助。`,
).join('');
