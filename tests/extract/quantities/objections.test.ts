import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, objectionsTo } from '../decisions-of';

/** A text with one figure that is none, by why it is none. */
const DROPPED: Readonly<Record<string, readonly string[]>> = {
  'part of a code with letters': ['开通K36台设备。', '引进A3类设备。'],
  'part of a formula': ['物价指数为3+2。'],
  ordinal: ['第3家门店开业。', '第十二届茶艺赛第5场开赛。'],
  'leading zero of a code': ['出让05亩号地块。'],
  'joined to another number': ['编号12-3户。'],
  'number of a model': ['引进云溪-3台。'],
  'part of a spaced number': ['收入1 234 567元。'],
  'half of two numerals': ['来了二、三百人。'],
  'place on the globe': ['位于北纬30度。'],
  'part of a clock time': ['定于8时30分开始。'],
  "a page's counter": ['文章阅读量:386人次。'],
  'so many hundreds of percent': ['做到3个100%。'],
  'so many of which each': ['每12个村一名河长。'],
  version: ['上线2.0个版本。'],
  'session of an assembly': ['召开五次全会。', '出席人大3次会议。'],
  'threshold of a set': ['入选全球前1%的学科。'],
  'grade of a thing': ['建成20万吨级泊位。', '研制1类创新药。'],
  'number of a list': ['2.3个人所得税增长。'],
  'bound of a set': ['30万元以上的村多。'],
  'who issued it': ['8部门联合印发通知。'],
  'head of a list': ['扶持前50家茶企。'],
  'number of a table or figure': ['见表3个人收入。'],
  'points of the report itself': ['抓好6个方面工作。'],
  'name of a place': ['七台河支线开工。', '五台县新修水渠。'],
  'short quoted name': ['落实“两个100%”要求。', '推进“6项行动”。'],
  'title in 《》': ['印发《云溪茶园3年6项改造方案》。'],
};

const KEPT = [
  ['machines', '购置设备五台。', ['五台 = 5 台']],
  ['a length of life', '平均预期寿命达到82岁。', ['82岁 = 82 岁']],
  ['letters that name what is measured', '农产品CPI1.5个百分点。', ['1.5个百分点 = 1.5 个百分点']],
  ['a mean score', '村民满意平均分91.2分。', ['91.2分 = 91.2 分']],
  ['a first half-year', '年底前50个村完成改厕。', ['50个 = 50 个']],
  ['a long quotation', '喊响“全镇上下齐心协力共建茶乡的3个村庄走出新路”。', ['3个 = 3 个']],
  ['behind a title', '印发《云溪茶园办法》3份。', ['3份 = 3 份']],
  ['money with a point', '投资2.0亿元。', ['2.0亿元 = 200000000 元']],
  ['a rank', '云溪村居全县第3位。', ['全县第3位 = 3 名']],
] as const;

describe('what is no figure', () => {
  const rows = Object.entries(DROPPED).flatMap(([reason, texts]) =>
    texts.map((text) => [reason, text] as const),
  );
  it.each(rows)('%s: %s', (reason, text) => expect(objectionsTo(text)).toContain(reason));
  it('has a text for every reason', () => {
    const source = readFileSync(
      new URL('../../../lib/extract/quantities/objections.ts', import.meta.url),
      'utf8',
    );
    const reasons = Array.from(source.matchAll(/reason: (['"])(.+?)\1/g), ([, , reason]) => reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => DROPPED[reason ?? ''] === undefined)).toEqual([]);
  });
  it.each(KEPT)('is not %s: %s', (_name, text, figures) =>
    expect(figuresOf(text)).toEqual(figures),
  );
});
