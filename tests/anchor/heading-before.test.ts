import { expect, it } from 'vitest';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { match } from '../../lib/anchor/match';

const page = (heading: string, sentence = '三座桥梁完成加固'): string =>
  `临溪镇2023年工作总结\n一、经济运行\n财政总收入2.88亿元，同比增长19.1%。\n${heading}\n${sentence}，两所小学开工建设。\n三、民生\n年底前完成农村危房改造125户。\n`;

const EXACT = '三座桥梁完成加固';

it.each([
  { heading: '二、交通', edited: '二、交通和水利' },
  { heading: '（二）基础设施建设扎实推进', edited: '（二）基础设施建设扎实推进情况' },
  { heading: '三、城乡面貌焕然一新', edited: '三、城乡面貌焕然一新（摘要）' },
])(
  'a quote does not take in the end of a heading that was edited: $edited',
  ({ heading, edited }) => {
    const [old, now] = [page(heading), page(edited)];
    const start = old.indexOf(EXACT);
    const target = describeTarget(
      old,
      'a'.repeat(64),
      { start, end: start + EXACT.length },
      'https://linxi.gov.cn/1.html',
    );
    for (const earlier of [undefined, old]) {
      const found = match(target, now, 'b'.repeat(64), earlier);
      expect(['same', 'moved']).toContain(found.outcome);
      expect(now.slice(found.start, found.end)).toBe(EXACT);
    }
  },
);

it('what stands in the same line before the quote is taken in as before: it may turn the sense', () => {
  const [old, now] = [page('二、交通'), page('二、交通', '未能按期把三座桥梁完成加固')];
  const start = old.indexOf(EXACT);
  const target = describeTarget(
    old,
    'a'.repeat(64),
    { start, end: start + EXACT.length },
    'https://linxi.gov.cn/1.html',
  );
  expect(match(target, now, 'b'.repeat(64))).toMatchObject({ outcome: 'reworded', reversed: true });
});
